// The extent of a numeric literal.
//
// Input: text and the offset of the literal's first byte. Output: its end, or what is wrong with it
// and where. Invariant: end > begin; nothing behind the text's size is read.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/host_device.hpp"
#include "parse/byte_scan.hpp"

namespace portalis::parse {

enum class NumberError : uint8_t { kNone, kInvalidDigit, kInvalidLiteral, kLeadingZeros };
enum class NumberForm : uint8_t { kDecimal, kHexadecimal, kOctal, kBinary, kImaginary };

struct NumberScan {
  size_t end = 0;
  size_t error_begin = 0;
  size_t error_end = 0;
  NumberError error = NumberError::kNone;
  NumberForm form = NumberForm::kDecimal;
};

class NumberScanner {
 public:
  PORTALIS_HOST_DEVICE NumberScanner(const char* text, size_t size, size_t begin)
      : text_(text), size_(size), begin_(begin), at_(begin) {}

  PORTALIS_HOST_DEVICE NumberScan run() {
    const char second = static_cast<char>(peek(1) | 0x20);
    if (peek() == '0' && second == 'x') {
      based(16, NumberForm::kHexadecimal);
    } else if (peek() == '0' && second == 'o') {
      based(8, NumberForm::kOctal);
    } else if (peek() == '0' && second == 'b') {
      based(2, NumberForm::kBinary);
    } else {
      decimal();
    }
    result_.end = at_;
    return result_;
  }

 private:
  PORTALIS_HOST_DEVICE static bool is_digit(char c) { return c >= '0' && c <= '9'; }
  PORTALIS_HOST_DEVICE static bool is_base_digit(char c, int base) {
    if (base == 16) return is_digit(c) || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f');
    return c >= '0' && c < '0' + base;
  }
  PORTALIS_HOST_DEVICE char peek(size_t ahead = 0) const {
    return at_ + ahead < size_ ? text_[at_ + ahead] : '\0';
  }

  // The place is the byte at `at`.
  PORTALIS_HOST_DEVICE void fail(size_t at, NumberError error, NumberForm form) {
    if (result_.error != NumberError::kNone) return;
    result_.error = error;
    result_.form = form;
    result_.error_begin = at;
    result_.error_end = at + 1;
  }

  PORTALIS_HOST_DEVICE void based(int base, NumberForm form) {
    at_ += 2;
    do {
      if (peek() == '_') ++at_;
      if (!is_base_digit(peek(), base)) {
        const bool digit = is_digit(peek());
        fail(digit ? at_ : at_ - 1,
             digit ? NumberError::kInvalidDigit : NumberError::kInvalidLiteral, form);
        return;
      }
      while (is_base_digit(peek(), base)) ++at_;
    } while (peek() == '_');
    if (base < 10 && is_digit(peek())) {
      fail(at_, NumberError::kInvalidDigit, form);
      return;
    }
    check_end(form);
  }

  PORTALIS_HOST_DEVICE bool digits() {
    while (true) {
      while (is_digit(peek())) ++at_;
      if (peek() != '_') return true;
      ++at_;
      if (!is_digit(peek())) {
        fail(at_ - 1, NumberError::kInvalidLiteral, NumberForm::kDecimal);
        return false;
      }
    }
  }

  PORTALIS_HOST_DEVICE void decimal() {
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
        fail(at_, NumberError::kInvalidLiteral, NumberForm::kDecimal);
        return;
      }
    }
    if ((peek() | 0x20) == 'j') {
      ++at_;
      check_end(NumberForm::kImaginary);
      return;
    }
    if (!is_float && !check_leading_zeros(integer_end)) return;
    check_end(NumberForm::kDecimal);
  }

  PORTALIS_HOST_DEVICE bool check_leading_zeros(size_t integer_end) {
    if (text_[begin_] != '0') return true;
    size_t nonzero = begin_;
    while (nonzero < integer_end && (text_[nonzero] == '0' || text_[nonzero] == '_')) ++nonzero;
    if (nonzero == integer_end) return true;
    fail(begin_, NumberError::kLeadingZeros, NumberForm::kDecimal);
    result_.error_end = nonzero;
    return false;
  }

  // A keyword may follow a number at once, another name may not.
  PORTALIS_HOST_DEVICE void check_end(NumberForm form) {
    if (is_name_byte(peek()) && !keyword_follows()) {
      fail(at_ - 1, NumberError::kInvalidLiteral, form);
    }
  }

  // `and`, `else`, `for`, `if`, `in`, `is`, `not`, `or`.
  PORTALIS_HOST_DEVICE bool keyword_follows() const {
    const char second = peek(1);
    const char third = peek(2);
    switch (peek()) {
      case 'a':
        return second == 'n' && third == 'd';
      case 'e':
        return second == 'l' && third == 's' && peek(3) == 'e';
      case 'f':
        return second == 'o' && third == 'r';
      case 'i':
        return second == 'f' || second == 'n' || second == 's';
      case 'n':
        return second == 'o' && third == 't';
      case 'o':
        return second == 'r';
      default:
        return false;
    }
  }

  const char* text_;
  size_t size_;
  size_t begin_;
  size_t at_;
  NumberScan result_;
};

inline NumberScan scan_number(std::string_view text, size_t begin) {
  return NumberScanner(text.data(), text.size(), begin).run();
}

// CPython's message for what is wrong with the number.
std::string number_message(std::string_view text, const NumberScan& scan);

}  // namespace portalis::parse
