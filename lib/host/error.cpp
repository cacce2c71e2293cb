#include "host/error.hpp"

#include <system_error>

namespace portalis::host {

Error invalid_error(std::string message) { return {ErrorKind::kInvalid, std::move(message)}; }
Error unavailable_error(std::string message) {
  return {ErrorKind::kUnavailable, std::move(message)};
}
Error limit_error(std::string message) { return {ErrorKind::kLimit, std::move(message)}; }
Error defect_error(std::string message) { return {ErrorKind::kDefect, std::move(message)}; }

Error io_error(const std::string& action, const std::string& subject, int errno_value) {
  const std::string reason = std::error_code(errno_value, std::generic_category()).message();
  return {ErrorKind::kIo, "cannot " + action + " " + subject + ": " + reason};
}

}  // namespace portalis::host
