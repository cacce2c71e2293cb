// A string token taken apart, and where a string ends.
//
// Input: the text and the extent of a string token. Output: what its prefix says, and its body.
#pragma once

#include <string_view>

#include "base/host_device.hpp"
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

PORTALIS_HOST_DEVICE inline StringParts split_string(std::string_view text, ByteRange token) {
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

inline constexpr uint32_t kNoStringEnd = UINT32_MAX;

// The offset behind the closing quote of a literal whose body begins at `body`; it ends at `limit`
// at the latest.
PORTALIS_HOST_DEVICE inline uint32_t find_string_end(std::string_view text, size_t limit,
                                                     uint32_t body, char quote, bool triple) {
  for (uint32_t at = body; at < limit; ++at) {
    const char c = text[at];
    if (c == '\\') {
      ++at;
    } else if (c == '\n' && !triple) {
      break;
    } else if (c == quote) {
      if (!triple) return at + 1;
      if (at + 2 < limit && text[at + 1] == quote && text[at + 2] == quote) return at + 3;
    }
  }
  return kNoStringEnd;
}

}  // namespace portalis::parse
