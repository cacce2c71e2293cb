// Facts about the user's Python; borrowed from the object that holds them.
#pragma once

#include "portalis/handle.hpp"

namespace portalis {

class Diagnostics {
 public:
  explicit Diagnostics(const portalis_diagnostics_t* raw) : raw_(raw) {}

  size_t size() const { return portalis_diagnostics_count(raw_); }
  bool empty() const { return size() == 0; }
  std::string_view code(size_t i) const { return view(portalis_diagnostics_code(raw_, i)); }
  std::string_view message(size_t i) const { return view(portalis_diagnostics_message(raw_, i)); }
  int32_t severity(size_t i) const { return portalis_diagnostics_severity(raw_, i); }

  std::string text(bool colour = false) const {
    portalis_bytes_t* out = nullptr;
    check(portalis_diagnostics_text(raw_, colour ? 1 : 0, &out));
    return take(out);
  }
  std::string json() const {
    portalis_bytes_t* out = nullptr;
    check(portalis_diagnostics_json(raw_, &out));
    return take(out);
  }

 private:
  const portalis_diagnostics_t* raw_;
};

}  // namespace portalis
