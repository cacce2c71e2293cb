// The log: one JSON object a line, to standard error.
//
// Invariant: a line is written by one call, so that lines of several threads do not mix.
#pragma once

#include <string_view>

#include "base/json.hpp"

namespace portalis::serve {

enum class LogLevel { kInfo, kWarning, kError };

// A line that is written when the object goes.
class LogLine {
 public:
  LogLine(LogLevel level, std::string_view event);
  ~LogLine();
  LogLine(const LogLine&) = delete;

  template <typename T>
  LogLine& with(std::string_view name, const T& value) {
    json_.member(name, value);
    return *this;
  }

 private:
  base::JsonWriter json_;
};

}  // namespace portalis::serve
