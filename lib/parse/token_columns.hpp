// Tokens as columns.
//
// Input: tokens appended in source order. Output: their kinds, extents and words. Invariant: behind
// the last token stand kLookAhead rows of kEnd, so that a reader may look ahead without asking.
#pragma once

#include <cstdint>
#include <cstring>
#include <memory>
#include <utility>

#include "base/host_device.hpp"
#include "parse/token_kind.hpp"

namespace portalis::parse {

struct TokenExtent {
  uint32_t begin = 0;
  uint32_t end = 0;
};

class TokenColumns {
 public:
  static constexpr uint32_t kLookAhead = 4;

  uint32_t size() const { return size_; }
  const TokenKind* kinds() const { return kinds_.get(); }
  const TokenExtent* extents() const { return extents_.get(); }
  // The symbol of a name; of other tokens anything.
  const uint32_t* words() const { return words_.get(); }

  // Appends tokens until commit(). A value whose address nobody takes, so that the compiler keeps
  // it in registers.
  class Writer {
   public:
    PORTALIS_INLINE void push(TokenKind kind, uint32_t begin, uint32_t end, uint32_t word = 0) {
      if (size_ == limit_) [[unlikely]]
        *this = columns_->grown(size_);
      kinds_[size_] = kind;
      extents_[size_] = {begin, end};
      words_[size_] = word;
      ++size_;
    }

   private:
    friend class TokenColumns;

    TokenColumns* columns_ = nullptr;
    uint32_t size_ = 0;
    uint32_t limit_ = 0;
    TokenKind* kinds_ = nullptr;
    TokenExtent* extents_ = nullptr;
    uint32_t* words_ = nullptr;
  };
  Writer writer() {
    Writer out;
    out.columns_ = this;
    out.size_ = size_;
    out.limit_ = capacity_ < kLookAhead ? 0 : capacity_ - kLookAhead;
    out.kinds_ = kinds_.get();
    out.extents_ = extents_.get();
    out.words_ = words_.get();
    return out;
  }
  void commit(const Writer& out) { size_ = out.size_; }

  void push(TokenKind kind, uint32_t begin, uint32_t end, uint32_t word = 0) {
    Writer out = writer();
    out.push(kind, begin, end, word);
    commit(out);
  }
  void truncate(uint32_t size) { size_ = size; }
  // Writes the rows behind the end.
  void seal(uint32_t at) {
    if (size_ + kLookAhead > capacity_) grow();
    for (uint32_t i = 0; i < kLookAhead; ++i) {
      kinds_[size_ + i] = TokenKind::kEnd;
      extents_[size_ + i] = {at, at};
    }
  }

 private:
  template <typename T>
  void grow_column(std::unique_ptr<T[]>& column, uint32_t capacity) {
    std::unique_ptr<T[]> larger = std::make_unique_for_overwrite<T[]>(capacity);
    if (size_ > 0) std::memcpy(larger.get(), column.get(), size_ * sizeof(T));
    column = std::move(larger);
  }
  [[gnu::noinline]] Writer grown(uint32_t size) {
    size_ = size;
    grow();
    return writer();
  }
  void grow() {
    const uint32_t capacity = capacity_ == 0 ? 8192 : capacity_ * 2;
    grow_column(kinds_, capacity);
    grow_column(extents_, capacity);
    grow_column(words_, capacity);
    capacity_ = capacity;
  }

  uint32_t size_ = 0;
  uint32_t capacity_ = 0;
  std::unique_ptr<TokenKind[]> kinds_;
  std::unique_ptr<TokenExtent[]> extents_;
  std::unique_ptr<uint32_t[]> words_;
};

}  // namespace portalis::parse
