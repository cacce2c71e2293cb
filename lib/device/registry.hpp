// The backends of a machine, and which of them does the work.
//
// Input: where the plugin is, and a wish. Output: a backend, a device and the reason for them.
// Invariant: the CPU is always there; a device that was asked for by name and is missing is an
// error, never silently another one.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "device/backend.hpp"
#include "host/error.hpp"

namespace portalis::device {

// Why a backend runs.
struct Choice {
  Backend backend;
  int32_t device = 0;
  std::string reason;  // one line, for people
};

class Registry {
 public:
  // `plugin` is the CUDA plugin's path; empty: beside the library.
  explicit Registry(const std::filesystem::path& plugin = {});

  // The wish of the session, then that of PORTALIS_DEVICE, then what suits the work.
  host::Result<Choice> choose(std::string_view wish, portalis_op_kind op,
                              const portalis_op_shape& shape) const;
  // A line for each backend: whether it can be used, and why not.
  std::vector<std::string> describe() const;

 private:
  struct Entry {
    std::string name;
    Backend backend;
    std::string problem;  // why it cannot be used; "" when it can
  };
  host::Result<Choice> forced(std::string_view name, std::string_view by, portalis_op_kind op,
                              const portalis_op_shape& shape) const;

  std::vector<Entry> entries_;
};

}  // namespace portalis::device
