// Failures of steps that touch the machine: files, processes, missing tools.
//
// Input: nothing. Output: Result<T>, a T or an Error. Invariant: no step throws for what the
// machine does; facts about the user's Python are diagnostics and never appear here.
#pragma once

#include <string>
#include <utility>
#include <variant>

namespace portalis::host {

enum class ErrorKind {
  kInvalid,      // the caller asked for something that cannot be done
  kIo,           // the file system refused
  kUnavailable,  // something is missing on the machine; the message says how to get it
  kLimit,        // a limit on time or size was reached
  kDefect,       // an invariant of ours is broken
};

struct Error {
  ErrorKind kind = ErrorKind::kInvalid;
  std::string message;
};

Error invalid_error(std::string message);
Error unavailable_error(std::string message);
Error limit_error(std::string message);
Error defect_error(std::string message);
// "cannot <action> <subject>: <text of errno_value>"
Error io_error(const std::string& action, const std::string& subject, int errno_value);

template <typename T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
  Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}

  bool ok() const { return state_.index() == 0; }
  explicit operator bool() const { return ok(); }
  T& value() & { return std::get<0>(state_); }
  const T& value() const& { return std::get<0>(state_); }
  T&& value() && { return std::get<0>(std::move(state_)); }
  T* operator->() { return &value(); }
  const T* operator->() const { return &value(); }
  T& operator*() { return value(); }
  const T& operator*() const { return value(); }
  const Error& error() const { return std::get<1>(state_); }

 private:
  std::variant<T, Error> state_;
};

struct Done {};
using Status = Result<Done>;

}  // namespace portalis::host

// Passes the error of a Status on to the caller.
#define PORTALIS_TRY(expression)                               \
  do {                                                         \
    auto portalis_status = (expression);                       \
    if (!portalis_status.ok()) return portalis_status.error(); \
  } while (false)
