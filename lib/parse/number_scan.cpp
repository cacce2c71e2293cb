#include "parse/number_scan.hpp"

#include <fmt/format.h>

#include "base/utf8.hpp"

namespace portalis::parse {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_base_digit(char c, int base) {
  if (base == 16) return is_digit(c) || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f');
  return c >= '0' && c < '0' + base;
}

class Scanner {
 public:
  Scanner(std::string_view text, size_t begin) : text_(text), begin_(begin), at_(begin) {}

  NumberScan run() {
    const char second = static_cast<char>(peek(1) | 0x20);
    if (peek() == '0' && second == 'x') {
      based(16, "hexadecimal");
    } else if (peek() == '0' && second == 'o') {
      based(8, "octal");
    } else if (peek() == '0' && second == 'b') {
      based(2, "binary");
    } else {
      decimal();
    }
    result_.end = at_;
    return result_;
  }

 private:
  char peek(size_t ahead = 0) const {
    return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0';
  }

  // The place is the byte at `at`.
  void fail(size_t at, std::string message) {
    if (!result_.error.empty()) return;
    result_.error = std::move(message);
    result_.error_range = {static_cast<uint32_t>(at), static_cast<uint32_t>(at + 1)};
  }

  void based(int base, std::string_view name) {
    at_ += 2;
    do {
      if (peek() == '_') ++at_;
      if (!is_base_digit(peek(), base)) {
        if (is_digit(peek())) {
          fail(at_, fmt::format("invalid digit '{}' in {} literal", peek(), name));
        } else {
          fail(at_ - 1, fmt::format("invalid {} literal", name));
        }
        return;
      }
      while (is_base_digit(peek(), base)) ++at_;
    } while (peek() == '_');
    if (base < 10 && is_digit(peek())) {
      fail(at_, fmt::format("invalid digit '{}' in {} literal", peek(), name));
      return;
    }
    check_end(name);
  }

  bool digits() {
    while (true) {
      while (is_digit(peek())) ++at_;
      if (peek() != '_') return true;
      ++at_;
      if (!is_digit(peek())) {
        fail(at_ - 1, "invalid decimal literal");
        return false;
      }
    }
  }

  void decimal() {
    bool is_float = false;
    if (peek() != '.' && !digits()) return;
    const size_t integer_end = at_;
    if (peek() == '.') {
      is_float = true;
      ++at_;
      if (is_digit(peek()) && !digits()) return;
    }
    if ((peek() | 0x20) == 'e') {
      const size_t sign = peek(1) == '+' || peek(1) == '-' ? 1 : 0;
      if (is_digit(peek(1 + sign))) {
        is_float = true;
        at_ += 1 + sign;
        if (!digits()) return;
      } else if (sign) {
        fail(at_, "invalid decimal literal");
        return;
      }
    }
    if ((peek() | 0x20) == 'j') {
      ++at_;
      check_end("imaginary");
      return;
    }
    if (!is_float && !check_leading_zeros(integer_end)) return;
    check_end("decimal");
  }

  bool check_leading_zeros(size_t integer_end) {
    if (text_[begin_] != '0') return true;
    size_t nonzero = begin_;
    while (nonzero < integer_end && (text_[nonzero] == '0' || text_[nonzero] == '_')) ++nonzero;
    if (nonzero == integer_end) return true;
    fail(begin_,
         "leading zeros in decimal integer literals are not permitted; "
         "use an 0o prefix for octal integers");
    result_.error_range.end = static_cast<uint32_t>(nonzero);
    return false;
  }

  // A keyword may follow a number at once, another name may not.
  void check_end(std::string_view name) {
    for (const std::string_view word : {"and", "else", "for", "if", "in", "is", "or", "not"}) {
      if (text_.substr(at_).starts_with(word)) return;
    }
    const auto c = static_cast<unsigned char>(peek());
    if (c >= 0x80 || base::is_identifier_continue(c)) {
      fail(at_ - 1, fmt::format("invalid {} literal", name));
    }
  }

  std::string_view text_;
  size_t begin_;
  size_t at_;
  NumberScan result_;
};

}  // namespace

NumberScan scan_number(std::string_view text, size_t begin) { return Scanner(text, begin).run(); }

}  // namespace portalis::parse
