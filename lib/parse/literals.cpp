#include "parse/literals.hpp"

#include <charconv>
#include <cstdint>
#include <limits>
#include <vector>

#include <fmt/format.h>

#include "base/character_names.hpp"
#include "base/utf8.hpp"
#include "parse/string_parts.hpp"

namespace portalis::parse {
namespace {

constexpr size_t kMaxDecimalDigits = 4300;

int digit_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return 99;
}

double parse_double(std::string_view digits) {
  double value = 0;
  const auto result = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (result.ec != std::errc::result_out_of_range) return value;
  // Too small to be told from 0 only with a negative exponent, or with leading zeros behind the
  // point.
  const size_t e = digits.find_first_of("eE");
  const bool negative =
      e != std::string_view::npos && digits.find('-', e) != std::string_view::npos;
  const bool small =
      negative || (e == std::string_view::npos && digits.front() == '0') || digits.front() == '.';
  return small ? 0.0 : std::numeric_limits<double>::infinity();
}

void set_small(Constant& constant, uint64_t value) {
  constant.fits_int64 = true;
  constant.small = static_cast<int64_t>(value);
  constant.text = std::to_string(value);
}

// Digits of a base that is a power of two.
void set_based(Constant& constant, std::string_view digits, int bits) {
  std::string hex;
  uint32_t pending = 0;
  int count = 0;
  for (size_t i = digits.size(); i-- > 0;) {
    pending |= static_cast<uint32_t>(digit_value(digits[i])) << count;
    for (count += bits; count >= 4; count -= 4, pending >>= 4)
      hex += "0123456789abcdef"[pending & 15];
  }
  if (count > 0) hex += "0123456789abcdef"[pending & 15];
  while (hex.size() > 1 && hex.back() == '0') hex.pop_back();
  const std::string text(hex.rbegin(), hex.rend());
  uint64_t value = 0;
  const auto result = std::from_chars(text.data(), text.data() + text.size(), value, 16);
  if (result.ec == std::errc() &&
      value <= static_cast<uint64_t>(std::numeric_limits<int64_t>::max())) {
    set_small(constant, value);
  } else {
    constant.text = "0x" + text;
  }
}

NumberValue parse_integer(std::string_view digits) {
  NumberValue result;
  result.constant.kind = ConstantKind::kInt;
  const char prefix = digits.size() > 1 ? static_cast<char>(digits[1] | 0x20) : '0';
  if (prefix == 'x' || prefix == 'o' || prefix == 'b') {
    set_based(result.constant, digits.substr(2), prefix == 'x' ? 4 : prefix == 'o' ? 3 : 1);
    return result;
  }
  if (digits.size() > kMaxDecimalDigits) {
    result.error = fmt::format(
        "Exceeds the limit ({} digits) for integer string conversion: value has {} digits; use "
        "sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge "
        "integer "
        "literals to avoid decimal conversion limits.",
        kMaxDecimalDigits, digits.size());
    return result;
  }
  const size_t nonzero = digits.find_first_not_of('0');
  digits = nonzero == std::string_view::npos ? "0" : digits.substr(nonzero);
  int64_t value = 0;
  const auto converted = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (converted.ec == std::errc()) {
    set_small(result.constant, static_cast<uint64_t>(value));
  } else {
    result.constant.text = digits;
  }
  return result;
}

// Reads escapes of str and bytes literals.
class EscapeReader {
 public:
  EscapeReader(std::string_view body, bool is_bytes, std::string& out)
      : body_(body), is_bytes_(is_bytes), out_(out) {}

  TextError run() {
    while (at_ < body_.size() && result_.message.empty()) {
      const size_t next = std::min(body_.find('\\', at_), body_.size());
      out_.append(body_, at_, next - at_);
      at_ = next;
      if (at_ < body_.size()) escape();
    }
    return std::move(result_);
  }

 private:
  void put(uint32_t value) {
    if (is_bytes_) {
      out_ += static_cast<char>(value);
    } else {
      base::append_utf8(out_, value);
    }
  }

  void escape() {
    const size_t start = at_;
    const char c = at_ + 1 < body_.size() ? body_[at_ + 1] : '\\';
    at_ += 2;
    switch (c) {
      case '\n':
        return;
      case '\\':
        return put('\\');
      case '\'':
        return put('\'');
      case '"':
        return put('"');
      case 'a':
        return put('\a');
      case 'b':
        return put('\b');
      case 'f':
        return put('\f');
      case 'n':
        return put('\n');
      case 'r':
        return put('\r');
      case 't':
        return put('\t');
      case 'v':
        return put('\v');
      case 'x':
        return hex(start, 2, "truncated \\xXX escape");
      default:
        break;
    }
    if (c >= '0' && c <= '7') return octal();
    if (!is_bytes_ && c == 'u') return hex(start, 4, "truncated \\uXXXX escape");
    if (!is_bytes_ && c == 'U') return hex(start, 8, "truncated \\UXXXXXXXX escape");
    if (!is_bytes_ && c == 'N') return named(start);
    out_ += '\\';
    --at_;
  }

  void octal() {
    uint32_t value = 0;
    --at_;
    for (int i = 0; i < 3 && at_ < body_.size() && body_[at_] >= '0' && body_[at_] <= '7'; ++i) {
      value = value * 8 + static_cast<uint32_t>(body_[at_++] - '0');
    }
    put(is_bytes_ ? value & 0xFF : value);
  }

  void hex(size_t start, int count, const char* reason) {
    uint32_t value = 0;
    for (int i = 0; i < count; ++i) {
      const int digit = at_ < body_.size() ? digit_value(body_[at_]) : 99;
      if (digit > 15) return fail(start, reason);
      value = value * 16 + static_cast<uint32_t>(digit);
      ++at_;
    }
    if (value > 0x10FFFF) return fail(start, "illegal Unicode character");
    put(value);
  }

  void named(size_t start) {
    const size_t close =
        at_ < body_.size() && body_[at_] == '{' ? body_.find('}', at_) : std::string_view::npos;
    if (close == std::string_view::npos || close == at_ + 1) {
      if (at_ < body_.size() && body_[at_] == '{') at_ = std::min(close, body_.size());
      return fail(start, "malformed \\N character escape");
    }
    const std::string_view name = body_.substr(at_ + 1, close - at_ - 1);
    at_ = close + 1;
    if (const auto found = base::find_character(name)) return put(*found);
    result_.message = name;
    result_.unsupported = true;
  }

  // CPython decodes a form in which each non-ASCII character has ten bytes.
  size_t position(size_t offset) const {
    size_t count = 0;
    for (size_t at = 0; at < offset; ++count) {
      const size_t from = at;
      base::decode_utf8(body_, at);
      if (at - from > 1) count += 9;
    }
    return count;
  }

  void fail(size_t start, const char* reason) {
    if (is_bytes_) {
      result_.message = fmt::format("(value error) invalid \\x escape at position {}", start);
    } else {
      result_.message = fmt::format(
          "(unicode error) 'unicodeescape' codec can't decode bytes in position {}-{}: {}",
          position(start), position(at_) - 1, reason);
    }
  }

  std::string_view body_;
  bool is_bytes_;
  size_t at_ = 0;
  std::string& out_;
  TextError result_;
};

TextError append_text(std::string_view body, bool is_raw, bool is_bytes, std::string& out) {
  if (!is_raw) return EscapeReader(body, is_bytes, out).run();
  out += body;
  return {};
}

}  // namespace

NumberValue parse_number(std::string_view literal) {
  std::string digits;
  for (const char c : literal) {
    if (c != '_') digits += c;
  }
  const bool based = digits.size() > 1 && digits[0] == '0' &&
                     std::string_view("xXoObB").find(digits[1]) != std::string_view::npos;
  if (based) return parse_integer(digits);
  NumberValue result;
  if (digits.back() == 'j' || digits.back() == 'J') {
    digits.pop_back();
    result.constant.kind = ConstantKind::kComplex;
    result.constant.real = parse_double(digits);
    return result;
  }
  if (digits.find_first_of(".eE") == std::string::npos) return parse_integer(digits);
  result.constant.kind = ConstantKind::kFloat;
  result.constant.real = parse_double(digits);
  return result;
}

TextError append_str(std::string_view body, bool is_raw, std::string& out) {
  return append_text(body, is_raw, false, out);
}

TextError append_bytes(std::string_view body, bool is_raw, std::string& out) {
  return append_text(body, is_raw, true, out);
}

bool append_literal(std::string_view text, ByteRange token, std::string& out) {
  const StringParts parts = split_string(text, token);
  const std::string_view body = text.substr(parts.body.begin, parts.body.size());
  if (parts.is_bytes && base::has_non_ascii(body)) return false;
  const TextError error =
      parts.is_bytes ? append_bytes(body, parts.is_raw, out) : append_str(body, parts.is_raw, out);
  return error.message.empty();
}

std::string decimal_digits(const Constant& constant) {
  if (!constant.text.starts_with("0x")) return constant.text;
  constexpr uint64_t kBase = 1'000'000'000;
  std::vector<uint32_t> limbs = {0};
  for (const char c : std::string_view(constant.text).substr(2)) {
    uint64_t carry = static_cast<uint64_t>(digit_value(c));
    for (uint32_t& limb : limbs) {
      carry += uint64_t{limb} * 16;
      limb = static_cast<uint32_t>(carry % kBase);
      carry /= kBase;
    }
    if (carry) limbs.push_back(static_cast<uint32_t>(carry));
  }
  std::string digits = std::to_string(limbs.back());
  for (size_t i = limbs.size() - 1; i-- > 0;) digits += fmt::format("{:09}", limbs[i]);
  return digits;
}

}  // namespace portalis::parse
