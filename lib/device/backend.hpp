// A backend as the library sees it: its table, whole or the prefix that an older plugin has.
//
// Input: a table. Output: its functions by member, absent ones as null. Invariant: nothing behind
// the table's own `size` is read.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <string>

#include "device/backend_abi.h"
#include "host/error.hpp"

namespace portalis::device {

class Backend {
 public:
  Backend() = default;
  // A table that check_table() accepts.
  explicit Backend(const portalis_backend& table) {
    std::memcpy(&table_, &table, std::min<size_t>(table.size, sizeof table_));
  }

  const portalis_backend* operator->() const { return &table_; }
  std::string name() const { return table_.name; }

 private:
  portalis_backend table_{};
};

// Whether the library can call the table's functions; `where` names it in the error.
host::Status check_table(const portalis_backend* table, const std::string& where);

// A failed call as an error: out of memory is a limit, everything else unavailable.
host::Error status_error(const Backend& backend, int32_t status, const std::string& action);

}  // namespace portalis::device
