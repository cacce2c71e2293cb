#include "rust/text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <string>

namespace portalis::rust {
namespace {

struct Range {
  char32_t first, last;
};

// Code points that stay readable only when escaped: controls, format characters, private use and
// unassigned planes.
constexpr Range kEscaped[] = {
    {0x00, 0x1f},       {0x7f, 0xa0},        {0xad, 0xad},       {0x600, 0x605},
    {0x61c, 0x61c},     {0x6dd, 0x6dd},      {0x70f, 0x70f},     {0x180e, 0x180e},
    {0x2000, 0x200f},   {0x2028, 0x202f},    {0x205f, 0x206f},   {0x3000, 0x3000},
    {0xd800, 0xf8ff},   {0xfdd0, 0xfdef},    {0xfe00, 0xfe0f},   {0xfeff, 0xfeff},
    {0xfff0, 0xfffb},   {0xfffe, 0xffff},    {0x1d173, 0x1d17a}, {0x1fffe, 0x1ffff},
    {0x2fffe, 0x2ffff}, {0xe0000, 0x10ffff},
};

// Combining marks take no column; escaping them keeps a literal's width and its look predictable.
constexpr Range kCombining[] = {
    {0x300, 0x36f},   {0x483, 0x489},   {0x591, 0x5bd},   {0x610, 0x61a},   {0x64b, 0x65f},
    {0x1ab0, 0x1aff}, {0x1dc0, 0x1dff}, {0x20d0, 0x20ff}, {0xfe20, 0xfe2f},
};

constexpr Range kWide[] = {
    {0x1100, 0x115f},   {0x231a, 0x231b},   {0x2329, 0x232a},   {0x23e9, 0x23ec},
    {0x23f0, 0x23f0},   {0x23f3, 0x23f3},   {0x25fd, 0x25fe},   {0x2614, 0x2615},
    {0x2648, 0x2653},   {0x267f, 0x267f},   {0x2693, 0x2693},   {0x26a1, 0x26a1},
    {0x26aa, 0x26ab},   {0x26bd, 0x26be},   {0x26c4, 0x26c5},   {0x26ce, 0x26ce},
    {0x26d4, 0x26d4},   {0x26ea, 0x26ea},   {0x26f2, 0x26f3},   {0x26f5, 0x26f5},
    {0x26fa, 0x26fa},   {0x26fd, 0x26fd},   {0x2705, 0x2705},   {0x270a, 0x270b},
    {0x2728, 0x2728},   {0x274c, 0x274c},   {0x274e, 0x274e},   {0x2753, 0x2755},
    {0x2757, 0x2757},   {0x2795, 0x2797},   {0x27b0, 0x27b0},   {0x27bf, 0x27bf},
    {0x2b1b, 0x2b1c},   {0x2b50, 0x2b50},   {0x2b55, 0x2b55},   {0x2e80, 0x303e},
    {0x3041, 0x33ff},   {0x3400, 0x4dbf},   {0x4e00, 0x9fff},   {0xa000, 0xa4c6},
    {0xa960, 0xa97c},   {0xac00, 0xd7a3},   {0xf900, 0xfaff},   {0xfe10, 0xfe19},
    {0xfe30, 0xfe6b},   {0xff01, 0xff60},   {0xffe0, 0xffe6},   {0x16fe0, 0x18cff},
    {0x1b000, 0x1b2fb}, {0x1f004, 0x1f004}, {0x1f0cf, 0x1f0cf}, {0x1f18e, 0x1f18e},
    {0x1f191, 0x1f19a}, {0x1f200, 0x1f320}, {0x1f32d, 0x1f335}, {0x1f337, 0x1f37c},
    {0x1f37e, 0x1f393}, {0x1f3a0, 0x1f3ca}, {0x1f3cf, 0x1f3d3}, {0x1f3e0, 0x1f3f0},
    {0x1f3f4, 0x1f3f4}, {0x1f3f8, 0x1f43e}, {0x1f440, 0x1f440}, {0x1f442, 0x1f4fc},
    {0x1f4ff, 0x1f53d}, {0x1f54b, 0x1f54e}, {0x1f550, 0x1f567}, {0x1f57a, 0x1f57a},
    {0x1f595, 0x1f596}, {0x1f5a4, 0x1f5a4}, {0x1f5fb, 0x1f64f}, {0x1f680, 0x1f6c5},
    {0x1f6cc, 0x1f6cc}, {0x1f6d0, 0x1f6d2}, {0x1f6d5, 0x1f6d7}, {0x1f6dc, 0x1f6df},
    {0x1f6eb, 0x1f6ec}, {0x1f6f4, 0x1f6fc}, {0x1f7e0, 0x1f7eb}, {0x1f7f0, 0x1f7f0},
    {0x1f90c, 0x1f93a}, {0x1f93c, 0x1f945}, {0x1f947, 0x1f9ff}, {0x1fa70, 0x1faff},
    {0x20000, 0x3fffd},
};

template <size_t N>
bool contains(const Range (&ranges)[N], char32_t value) {
  for (const Range& range : ranges) {
    if (value < range.first) return false;
    if (value <= range.last) return true;
  }
  return false;
}

// Decodes the code point at `pos` and moves past it; a malformed byte counts as itself.
char32_t decode(std::string_view text, size_t& pos) {
  const auto byte = [&](size_t at) { return static_cast<unsigned char>(text[at]); };
  const unsigned char lead = byte(pos);
  size_t length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  if (pos + length > text.size()) length = 1;
  char32_t value = length == 1 ? lead : lead & (0x7f >> length);
  for (size_t i = 1; i < length; ++i) value = (value << 6) | (byte(pos + i) & 0x3f);
  pos += length;
  return value;
}

void append_unicode_escape(std::string& out, char32_t value) {
  char buffer[16];
  std::snprintf(buffer, sizeof buffer, "\\u{%x}", static_cast<unsigned>(value));
  out += buffer;
}

// The short escapes that strings and characters share; false when `value` has none.
bool append_short_escape(std::string& out, char32_t value) {
  switch (value) {
    case U'\n':
      out += "\\n";
      return true;
    case U'\r':
      out += "\\r";
      return true;
    case U'\t':
      out += "\\t";
      return true;
    case U'\0':
      out += "\\0";
      return true;
    case U'\\':
      out += "\\\\";
      return true;
    default:
      return false;
  }
}

/// Stands in a string as it is.
bool is_plain(char c) { return c >= ' ' && c < 0x7f && c != '"' && c != '\\'; }

bool needs_escape(char32_t value) {
  return contains(kEscaped, value) || contains(kCombining, value);
}

constexpr std::string_view kKeywords[] = {
    "abstract", "as",     "async",    "await", "become", "box",    "break",  "const",  "continue",
    "crate",    "do",     "dyn",      "else",  "enum",   "extern", "false",  "final",  "fn",
    "for",      "if",     "impl",     "in",    "let",    "loop",   "macro",  "match",  "mod",
    "move",     "mut",    "override", "priv",  "pub",    "ref",    "return", "self",   "Self",
    "static",   "struct", "super",    "trait", "true",   "try",    "type",   "typeof", "unsafe",
    "unsized",  "use",    "virtual",  "where", "while",  "yield",
};

}  // namespace

std::string str_literal(std::string_view utf8) {
  std::string out = "\"";
  out.reserve(utf8.size() + 2);
  for (size_t pos = 0; pos < utf8.size();) {
    const size_t start = pos;
    while (pos < utf8.size() && is_plain(utf8[pos])) ++pos;
    if (pos > start) {
      out.append(utf8.substr(start, pos - start));
      continue;
    }
    const char32_t value = decode(utf8, pos);
    if (append_short_escape(out, value)) continue;
    if (value == U'"') {
      out += "\\\"";
    } else if (needs_escape(value)) {
      append_unicode_escape(out, value);
    } else {
      out.append(utf8.substr(start, pos - start));
    }
  }
  return out + '"';
}

std::string byte_str_literal(std::string_view bytes) {
  std::string out = "b\"";
  for (const char c : bytes) {
    const auto value = static_cast<unsigned char>(c);
    if (append_short_escape(out, value)) continue;
    if (value == '"') {
      out += "\\\"";
    } else if (value < 0x20 || value >= 0x7f) {
      char buffer[8];
      std::snprintf(buffer, sizeof buffer, "\\x%02x", value);
      out += buffer;
    } else {
      out += c;
    }
  }
  return out + '"';
}

std::string char_literal(char32_t value) {
  std::string out = "'";
  if (append_short_escape(out, value)) return out + "'";
  if (value == U'\'') return "'\\''";
  if (needs_escape(value)) {
    append_unicode_escape(out, value);
  } else if (value < 0x80) {
    out += static_cast<char>(value);
  } else {
    const int extra = value < 0x800 ? 1 : value < 0x10000 ? 2 : 3;
    constexpr std::array<unsigned, 4> kLead = {0, 0xc0, 0xe0, 0xf0};
    out += static_cast<char>(kLead[extra] | (value >> (6 * extra)));
    for (int i = extra - 1; i >= 0; --i)
      out += static_cast<char>(0x80 | ((value >> (6 * i)) & 0x3f));
  }
  return out + "'";
}

std::string float_literal(double value) {
  if (std::isnan(value)) return "f64::NAN";
  if (std::isinf(value)) return value > 0 ? "f64::INFINITY" : "f64::NEG_INFINITY";
  char buffer[64];
  const double magnitude = std::fabs(value);
  const bool scientific = magnitude != 0 && (magnitude >= 1e16 || magnitude < 1e-5);
  const auto format = scientific ? std::chars_format::scientific : std::chars_format::fixed;
  const auto result = std::to_chars(buffer, buffer + sizeof buffer, value, format);
  std::string out(buffer, result.ptr);
  if (scientific) {
    // 1e+20 and 1e-07 become 1e20 and 1e-7.
    const size_t exponent = out.find('e') + 1;
    if (out[exponent] == '+') out.erase(exponent, 1);
    const size_t digits = exponent + (out[exponent] == '-' ? 1 : 0);
    while (out.size() > digits + 1 && out[digits] == '0') out.erase(digits, 1);
  } else if (out.find('.') == std::string::npos) {
    out += ".0";
  }
  return out;
}

bool is_rust_keyword(std::string_view name) {
  // Most names differ from every keyword in their length or their first two letters.
  if (name.size() < 2 || name.size() > 8) return false;
  return std::any_of(std::begin(kKeywords), std::end(kKeywords), [&](std::string_view keyword) {
    return keyword[0] == name[0] && keyword[1] == name[1] && keyword == name;
  });
}

std::string rust_ident(std::string_view python_name) {
  std::string name(python_name);
  if (name == "_") return "__";
  if (!is_rust_keyword(name)) return name;
  bool is_raw = name != "self" && name != "Self" && name != "super" && name != "crate";
  return is_raw ? "r#" + name : name + "_";
}

size_t display_width(std::string_view utf8) {
  size_t width = 0;
  for (size_t pos = 0; pos < utf8.size();) {
    if (static_cast<unsigned char>(utf8[pos]) < 0x80) {
      ++pos;
      ++width;
      continue;
    }
    const char32_t value = decode(utf8, pos);
    if (contains(kCombining, value)) continue;
    width += contains(kWide, value) ? 2 : 1;
  }
  return width;
}

bool NameScope::reserve(std::string_view name) { return names_.emplace(name).second; }

bool NameScope::taken(std::string_view name) const { return names_.contains(std::string(name)); }

std::string NameScope::fresh(std::string_view wanted) {
  std::string name(wanted);
  if (reserve(name)) return name;
  // The search goes on where it ended the last time.
  for (int& number = numbers_.try_emplace(name, 2).first->second; !reserve(name); ++number) {
    name = std::string(wanted) + "_" + std::to_string(number);
  }
  return name;
}

}  // namespace portalis::rust
