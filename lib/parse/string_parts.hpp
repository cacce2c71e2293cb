// A string token taken apart.
//
// Input: the text and the extent of a string token. Output: what its prefix says, and its body.
#pragma once

#include <string_view>

#include "base/ids.hpp"

namespace portalis::parse {

struct StringParts {
  bool is_bytes = false;
  bool is_raw = false;
  bool is_f = false;
  bool is_u = false;
  bool is_triple = false;
  char quote = '"';
  ByteRange body;
};

inline StringParts split_string(std::string_view text, ByteRange token) {
  StringParts parts;
  uint32_t at = token.begin;
  for (; text[at] != '"' && text[at] != '\''; ++at) {
    const char c = static_cast<char>(text[at] | 0x20);
    parts.is_bytes |= c == 'b';
    parts.is_raw |= c == 'r';
    parts.is_f |= c == 'f';
    parts.is_u |= text[at] == 'u';
  }
  parts.quote = text[at];
  parts.is_triple = token.end - at >= 6 && text[at + 1] == text[at] && text[at + 2] == text[at];
  const uint32_t quotes = parts.is_triple ? 3 : 1;
  parts.body = {at + quotes, token.end - quotes};
  return parts;
}

}  // namespace portalis::parse
