#include "base/check.hpp"

namespace portalis {

InternalError::InternalError(const char* file, int line, const std::string& message)
    : std::logic_error(std::string(file) + ":" + std::to_string(line) + ": " + message),
      file_(file),
      line_(line) {}

namespace base {

void throw_internal_error(const char* file, int line, const std::string& message) {
  throw InternalError(file, line, message);
}

}  // namespace base
}  // namespace portalis
