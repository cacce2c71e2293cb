// String interner.
//
// Input: strings. Output: Symbols, equal exactly when the strings are equal.
// Invariant: symbols are dense, numbered in the order of first use, so that equal inputs in equal
// order give equal tables; a text never moves. Stored texts fill whole words, zeros behind the end.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "base/ids.hpp"

namespace portalis::base {

class Interner {
 public:
  Interner() = default;
  Interner(const Interner& other);
  Interner& operator=(const Interner& other);
  Interner(Interner&&) noexcept = default;
  Interner& operator=(Interner&&) noexcept = default;

  // The symbol of `text`, added when it is new.
  Symbol intern(std::string_view text);
  // The same for text behind whose end eight bytes may be read.
  Symbol intern_padded(std::string_view text);
  // Adds a text that is not here, eight readable bytes behind its end. Only text() knows it before
  // index(), behind which nothing but index() may come before such a text is added again.
  Symbol append_padded(std::string_view text);
  void index();
  // The symbol of `text`, or an invalid one when it was never interned.
  Symbol find(std::string_view text) const;
  // The text of a valid symbol; lives as long as the interner.
  std::string_view text(Symbol symbol) const;
  size_t size() const { return texts_.size(); }
  // What it holds on the heap.
  size_t memory_bytes() const;

 private:
  struct Text {
    const char* data;
    uint32_t size;
    uint32_t hash;
  };

  // Where `text`, which is padded, is in places_, or the free place for it.
  size_t place(std::string_view text, uint32_t hash) const;
  void place_all(size_t num_places);
  const char* store(std::string_view text);

  std::vector<Text> texts_;
  std::vector<int32_t> places_;  // open addressing: rows of texts_, or -1
  std::vector<std::unique_ptr<char[]>> blocks_;
  char* free_ = nullptr;  // within the last block
  size_t num_free_ = 0;
  size_t num_bytes_ = 0;
};

}  // namespace portalis::base
