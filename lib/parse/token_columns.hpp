// Tokens as columns.
//
// Input: tokens appended in source order. Output: their kinds and extents. Invariant: behind the
// last token stand kLookAhead rows of kEnd, so that a reader may look ahead without asking.
#pragma once

#include <cstdint>
#include <cstring>
#include <memory>
#include <utility>

#include "parse/token_kind.hpp"

namespace portalis::parse {

// The tokens and comments of one file among those of many; offsets count from `origin`.
struct TokenSpan {
  uint32_t origin = 0;
  uint32_t num_tokens = 0;
  uint32_t num_comments = 0;
  const uint8_t* kinds = nullptr;
  const uint32_t* begins = nullptr;
  const uint32_t* ends = nullptr;
  const uint32_t* comment_begins = nullptr;
  const uint32_t* comment_ends = nullptr;
};

class TokenColumns {
 public:
  static constexpr uint32_t kLookAhead = 4;

  uint32_t size() const { return size_; }
  const TokenKind* kinds() const { return kinds_.get(); }
  const uint32_t* begins() const { return begins_.get(); }
  const uint32_t* ends() const { return ends_.get(); }

  void push(TokenKind kind, uint32_t begin, uint32_t end) {
    if (size_ + kLookAhead >= capacity_) grow();
    kinds_[size_] = kind;
    begins_[size_] = begin;
    ends_[size_] = end;
    ++size_;
  }
  void truncate(uint32_t size) { size_ = size; }
  // Writes the rows behind the end.
  void seal(uint32_t at) {
    if (size_ + kLookAhead >= capacity_) grow();
    for (uint32_t i = 0; i < kLookAhead; ++i) {
      kinds_[size_ + i] = TokenKind::kEnd;
      begins_[size_ + i] = ends_[size_ + i] = at;
    }
  }

 private:
  template <typename T>
  void grow_column(std::unique_ptr<T[]>& column, uint32_t capacity) {
    std::unique_ptr<T[]> larger(new T[capacity]);
    if (size_ > 0) std::memcpy(larger.get(), column.get(), size_ * sizeof(T));
    column = std::move(larger);
  }
  void grow() {
    const uint32_t capacity = capacity_ == 0 ? 8192 : capacity_ * 2;
    grow_column(kinds_, capacity);
    grow_column(begins_, capacity);
    grow_column(ends_, capacity);
    capacity_ = capacity;
  }

  uint32_t size_ = 0;
  uint32_t capacity_ = 0;
  std::unique_ptr<TokenKind[]> kinds_;
  std::unique_ptr<uint32_t[]> begins_;
  std::unique_ptr<uint32_t[]> ends_;
};

}  // namespace portalis::parse
