#include <array>
#include <charconv>
#include <cmath>

#include <fmt/format.h>

#include "base/utf8.hpp"
#include "parse/dump_ast.hpp"

namespace portalis::parse {
namespace {

char quote_for(std::string_view text) {
  const bool single = text.find('\'') != std::string_view::npos;
  const bool dual = text.find('"') != std::string_view::npos;
  return single && !dual ? '"' : '\'';
}

// Whether `c` was one of those that repr() always escapes.
bool append_common(std::string& out, uint32_t c, char quote) {
  switch (c) {
    case '\n':
      out += "\\n";
      return true;
    case '\r':
      out += "\\r";
      return true;
    case '\t':
      out += "\\t";
      return true;
    case '\\':
      out += "\\\\";
      return true;
    default:
      break;
  }
  if (c != static_cast<uint32_t>(quote)) return false;
  out += '\\';
  out += quote;
  return true;
}

}  // namespace

std::string repr_str(std::string_view text) {
  const char quote = quote_for(text);
  std::string out(1, quote);
  for (size_t at = 0; at < text.size();) {
    const size_t from = at;
    const uint32_t c = base::decode_utf8(text, at);
    if (append_common(out, c, quote)) continue;
    if (base::is_printable(c)) {
      out.append(text, from, at - from);
    } else if (c < 0x100) {
      out += fmt::format("\\x{:02x}", c);
    } else if (c < 0x10000) {
      out += fmt::format("\\u{:04x}", c);
    } else {
      out += fmt::format("\\U{:08x}", c);
    }
  }
  return out + quote;
}

std::string repr_bytes(std::string_view bytes) {
  const char quote = quote_for(bytes);
  std::string out = "b";
  out += quote;
  for (const char byte : bytes) {
    const auto c = static_cast<unsigned char>(byte);
    if (append_common(out, c, quote)) continue;
    if (c >= 0x20 && c < 0x7F) {
      out += byte;
    } else {
      out += fmt::format("\\x{:02x}", c);
    }
  }
  return out + quote;
}

// The shortest digits that read back as the value; an exponent below 1e-4 and from 1e16 on.
std::string repr_float(double value) {
  if (std::isnan(value)) return "nan";
  if (std::isinf(value)) return value < 0 ? "-inf" : "inf";
  std::array<char, 32> buffer;
  const auto result = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                    std::chars_format::scientific);
  const std::string_view text(buffer.data(), static_cast<size_t>(result.ptr - buffer.data()));
  const size_t e = text.find('e');
  int exponent = 0;
  std::from_chars(text.data() + e + (text[e + 1] == '+' ? 2 : 1), text.data() + text.size(),
                  exponent);
  const bool negative = text[0] == '-';
  std::string digits;
  for (const char c : text.substr(0, e)) {
    if (c >= '0' && c <= '9') digits += c;
  }
  std::string out = negative ? "-" : "";
  const auto count = static_cast<int>(digits.size());
  if (exponent < -4 || exponent >= 16) {
    out += digits[0];
    if (count > 1) out += "." + digits.substr(1);
    return out + fmt::format("e{}{:02}", exponent < 0 ? '-' : '+', std::abs(exponent));
  }
  if (exponent < 0)
    return out + "0." + std::string(static_cast<size_t>(-exponent) - 1, '0') + digits;
  if (count <= exponent + 1) {
    return out + digits + std::string(static_cast<size_t>(exponent) + 1 - digits.size(), '0') +
           ".0";
  }
  const size_t whole = static_cast<size_t>(exponent) + 1;
  return out + digits.substr(0, whole) + "." + digits.substr(whole);
}

}  // namespace portalis::parse
