// Whether an f-string of Python 3.12 on ends where a string of its quotes does.
//
// Input: an f-string that was read as a plain string. Output: whether a tokenizer with a stack
// finds the same end. Invariant: never yes when it does not; f-strings within f-strings, comments
// and escapes in fields, and deep nesting are left to it.
#pragma once

#include <cstdint>

#include "base/host_device.hpp"
#include "parse/string_parts.hpp"

namespace portalis::parse::steps {

class FStringCheck {
 public:
  // The literal stands in [begin, end).
  PORTALIS_HOST_DEVICE FStringCheck(const char* text, uint32_t begin, uint32_t end)
      : text_(text), at_(begin) {
    for (; text[at_] != '\'' && text[at_] != '"'; ++at_) is_raw_ |= (text[at_] | 0x20) == 'r';
    const char quote = text[at_];
    const bool triple = end - at_ >= 6 && text[at_ + 1] == quote && text[at_ + 2] == quote;
    at_ += triple ? 3 : 1;
    stop_ = end - (triple ? 3 : 1);
  }

  PORTALIS_HOST_DEVICE bool ends_there() {
    while (at_ < stop_) {
      const bool in_field = num_frames_ > 0 && depths_[num_frames_ - 1] != kSpecification;
      if (!(in_field ? field_step() : text_step())) return false;
    }
    return at_ == stop_ && num_frames_ == 0;
  }

 private:
  static constexpr uint32_t kMostFrames = 8;
  // Instead of the number of open brackets.
  static constexpr uint32_t kSpecification = UINT32_MAX;

  PORTALIS_HOST_DEVICE bool push(uint32_t depth) {
    if (num_frames_ == kMostFrames) return false;
    depths_[num_frames_++] = depth;
    return true;
  }

  PORTALIS_HOST_DEVICE bool text_step() {
    const char c = text_[at_];
    if (c == '\\') return escape();
    if (c == '{') {
      const bool doubled = text_[at_ + 1] == '{' && num_frames_ == 0;
      at_ += doubled ? 2 : 1;
      return doubled || push(0);
    }
    // The end of a specification is that of its field.
    if (c == '}' && num_frames_ > 0) num_frames_ -= 2;
    ++at_;
    return true;
  }

  // A brace keeps its meaning behind a backslash.
  PORTALIS_HOST_DEVICE bool escape() {
    const char next = text_[at_ + 1];
    if (next == 'N' && text_[at_ + 2] == '{' && !is_raw_) {
      while (at_ < stop_ && text_[at_] != '}') ++at_;
      return at_++ < stop_;
    }
    at_ += next == '{' || next == '}' ? 1 : 2;
    return true;
  }

  PORTALIS_HOST_DEVICE bool field_step() {
    const char c = text_[at_];
    if (c == '\\' || c == '#') return false;
    if (c == '\'' || c == '"') return string();
    ++at_;
    uint32_t& depth = depths_[num_frames_ - 1];
    if (c == '(' || c == '[' || c == '{') {
      ++depth;
    } else if (c == ')' || c == ']' || c == '}') {
      if (depth > 0) {
        --depth;
      } else if (c == '}') {
        --num_frames_;
      }
    } else if (c == ':' && depth == 0) {
      return push(kSpecification);
    }
    return true;
  }

  PORTALIS_HOST_DEVICE bool string() {
    const char quote = text_[at_];
    const char before = static_cast<char>(text_[at_ - 1] | 0x20);
    const char first = static_cast<char>(text_[at_ - 2] | 0x20);
    if (before == 'f' || (before == 'r' && first == 'f')) return false;
    const bool triple = text_[at_ + 1] == quote && text_[at_ + 2] == quote;
    at_ = find_string_end({text_, stop_}, stop_, at_ + (triple ? 3 : 1), quote, triple);
    return at_ != kNoStringEnd;
  }

  const char* text_;
  uint32_t at_;
  uint32_t stop_ = 0;
  bool is_raw_ = false;
  uint32_t num_frames_ = 0;
  uint32_t depths_[kMostFrames] = {};
};

}  // namespace portalis::parse::steps
