// Rules of lines and string prefixes that every tokenizer follows.
#pragma once

#include <cstddef>
#include <cstdint>

#include "base/host_device.hpp"

namespace portalis::parse {

inline constexpr uint32_t kMaxBrackets = 200;
// Open blocks, the module among them.
inline constexpr uint32_t kMaxIndents = 100;

struct Indent {
  uint32_t column = 0;
  uint32_t other = 0;  // with tabs of width 1
};

// The indentation behind one more space, tab or form feed.
PORTALIS_HOST_DEVICE inline Indent extend_indent(Indent indent, char c) {
  if (c == '\f') return {0, 0};
  return {c == ' ' ? indent.column + 1 : (indent.column / 8 + 1) * 8, indent.other + 1};
}

// Whether the bytes before a quote are a prefix, and whether it makes an f-string.
PORTALIS_HOST_DEVICE inline bool is_string_prefix(const char* begin, size_t length, bool& is_f) {
  const char first = static_cast<char>(begin[0] | 0x20);
  const char second = length > 1 ? static_cast<char>(begin[1] | 0x20) : '\0';
  is_f = first == 'f' || second == 'f';
  if (length == 1) return first == 'r' || first == 'b' || first == 'u' || first == 'f';
  if (length != 2) return false;
  const char other = first == 'r' ? second : first;
  return (first == 'r' || second == 'r') && (other == 'b' || other == 'f');
}

PORTALIS_HOST_DEVICE constexpr char closing_bracket(char open) {
  return open == '(' ? ')' : open == '[' ? ']' : '}';
}

}  // namespace portalis::parse
