// The values of numeric and string literals.
//
// Input: the text of a literal or of its body. Output: the value, or CPython's message.
// Invariant: an error is empty exactly when the value is good.
#pragma once

#include <string>
#include <string_view>

#include "base/ids.hpp"
#include "parse/constants.hpp"

namespace portalis::parse {

struct NumberValue {
  Constant constant;
  std::string error;
};

NumberValue parse_number(std::string_view literal);

struct TextError {
  std::string message;
  bool unsupported = false;  // a limit of this parser, not of CPython
};

// Appends what the body of a literal without prefix and quotes means. Lone surrogates come out as
// three bytes.
TextError append_str(std::string_view body, bool is_raw, std::string& out);
TextError append_bytes(std::string_view body, bool is_raw, std::string& out);

// Appends what a whole string token means that is no f-string; false when it has an error.
bool append_literal(std::string_view text, ByteRange token, std::string& out);

// The decimal digits of a kInt's value.
std::string decimal_digits(const Constant& constant);

}  // namespace portalis::parse
