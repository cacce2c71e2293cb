// Broken invariants.
//
// PORTALIS_CHECK(condition, message) throws InternalError when the condition is false. The C ABI
// catches it at the border; nothing else in the library throws for a user's mistake.
#pragma once

#include <stdexcept>
#include <string>

namespace portalis {

class InternalError : public std::logic_error {
 public:
  InternalError(const char* file, int line, const std::string& message);

  const char* file() const { return file_; }
  int line() const { return line_; }

 private:
  const char* file_;
  int line_;
};

namespace base {
[[noreturn]] void throw_internal_error(const char* file, int line, const std::string& message);
}  // namespace base
}  // namespace portalis

#define PORTALIS_CHECK(condition, message)                                   \
  do {                                                                       \
    if (!(condition)) {                                                      \
      ::portalis::base::throw_internal_error(__FILE__, __LINE__, (message)); \
    }                                                                        \
  } while (false)
