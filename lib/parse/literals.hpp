// The values of numeric and string literals.
//
// Input: the text of a literal or of its body. Output: the value, or CPython's message.
// Invariant: `error` is empty exactly when the value is good.
#pragma once

#include <string>
#include <string_view>

#include "parse/constants.hpp"

namespace portalis::parse {

struct NumberValue {
  Constant constant;
  std::string error;
};

NumberValue parse_number(std::string_view literal);

struct TextValue {
  std::string text;
  std::string error;
  bool unsupported = false;  // the error is a limit of this parser, not of CPython
};

// The body of a literal without prefix and quotes. Lone surrogates come out as three bytes.
TextValue decode_str(std::string_view body, bool is_raw);
TextValue decode_bytes(std::string_view body, bool is_raw);

// The decimal digits of a kInt's value.
std::string decimal_digits(const Constant& constant);

}  // namespace portalis::parse
