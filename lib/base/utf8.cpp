#include "base/utf8.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <iterator>

#include "base/check.hpp"

namespace portalis::base {
namespace {

struct Range {
  uint32_t first;
  uint32_t last;
};

#include "base/unicode.gen.inc"

template <size_t kSize>
bool contains(const Range (&ranges)[kSize], uint32_t code_point) {
  const Range* after =
      std::upper_bound(std::begin(ranges), std::end(ranges), code_point,
                       [](uint32_t value, const Range& range) { return value < range.first; });
  return after != std::begin(ranges) && code_point <= std::prev(after)->last;
}

bool is_ascii_letter(uint32_t c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool is_continuation(uint8_t byte) { return (byte & 0xC0) == 0x80; }

size_t sequence_length(uint8_t lead) {
  if (lead < 0x80) return 1;
  if (lead >= 0xC2 && lead <= 0xDF) return 2;
  if (lead >= 0xE0 && lead <= 0xEF) return 3;
  if (lead >= 0xF0 && lead <= 0xF4) return 4;
  return 0;
}

// The first byte from `at` on that is not ASCII's.
size_t skip_ascii(std::string_view bytes, size_t at) {
  constexpr uint64_t kHighBits = 0x8080808080808080U;
  for (; at + 32 <= bytes.size(); at += 32) {
    std::array<uint64_t, 4> words;
    std::memcpy(words.data(), bytes.data() + at, sizeof words);
    if ((words[0] | words[1] | words[2] | words[3]) & kHighBits) break;
  }
  while (at < bytes.size() && static_cast<uint8_t>(bytes[at]) < 0x80) ++at;
  return at;
}

// The second byte's range excludes overlong forms, surrogates and values past U+10FFFF.
bool is_second_byte(uint8_t lead, uint8_t byte) {
  if (!is_continuation(byte)) return false;
  if (lead == 0xE0) return byte >= 0xA0;
  if (lead == 0xED) return byte < 0xA0;
  if (lead == 0xF0) return byte >= 0x90;
  if (lead == 0xF4) return byte < 0x90;
  return true;
}

}  // namespace

void append_utf8(std::string& out, uint32_t c) {
  if (c < 0x80) {
    out += static_cast<char>(c);
  } else if (c < 0x800) {
    out += static_cast<char>(0xC0 | (c >> 6));
    out += static_cast<char>(0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    out += static_cast<char>(0xE0 | (c >> 12));
    out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
    out += static_cast<char>(0x80 | (c & 0x3F));
  } else {
    out += static_cast<char>(0xF0 | (c >> 18));
    out += static_cast<char>(0x80 | ((c >> 12) & 0x3F));
    out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
    out += static_cast<char>(0x80 | (c & 0x3F));
  }
}

uint32_t decode_utf8(std::string_view text, size_t& at) {
  const auto lead = static_cast<uint8_t>(text[at++]);
  const size_t length = sequence_length(lead);
  if (length < 2 || at + length - 1 > text.size()) return lead;
  uint32_t value = lead & (0xFFU >> (length + 1));
  for (size_t i = 1; i < length; ++i)
    value = value << 6 | (static_cast<uint8_t>(text[at++]) & 0x3F);
  return value;
}

bool has_non_ascii(std::string_view text) { return skip_ascii(text, 0) < text.size(); }

bool is_printable(uint32_t c) {
  return c < 0x80 ? c >= 0x20 && c < 0x7F : !contains(kNonPrintable, c);
}

bool is_identifier_start(uint32_t c) {
  return c < 0x80 ? is_ascii_letter(c) : contains(kIdentifierStart, c);
}

bool is_identifier_continue(uint32_t c) {
  return c < 0x80 ? is_ascii_letter(c) || (c >= '0' && c <= '9') : contains(kIdentifierContinue, c);
}

Utf8Error find_utf8_error(std::string_view bytes) {
  for (size_t at = 0; at < bytes.size();) {
    at = skip_ascii(bytes, at);
    if (at == bytes.size()) break;
    const auto lead = static_cast<uint8_t>(bytes[at]);
    const size_t length = sequence_length(lead);
    if (length == 0) return {at, at + 1, "invalid start byte"};
    for (size_t i = 1; i < length; ++i) {
      if (at + i == bytes.size()) return {at, at + i, "unexpected end of data"};
      const auto byte = static_cast<uint8_t>(bytes[at + i]);
      const bool good = i == 1 ? is_second_byte(lead, byte) : is_continuation(byte);
      if (!good) return {at, at + i, "invalid continuation byte"};
    }
    at += length;
  }
  return {};
}

}  // namespace portalis::base
