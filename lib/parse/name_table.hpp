// The names of a text.
//
// Input:     names. Output: their symbols, numbered in the order of first use, and an interner that
//            holds them.
// Invariant: a place holds a name of at most sixteen bytes itself, so that most names are found by
//            one comparison; at most half of the places are taken.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/interner.hpp"
#include "parse/byte_scan.hpp"
#include "parse/keywords.hpp"

namespace portalis::parse {

class NameTable {
 public:
  NameTable() { clear(0); }

  // Forgets all, before a text of so many bytes.
  void clear(size_t text_bytes);

  Symbol intern(std::string_view name);
  // The same for a name of at most NameWords::kMostBytes. What is no name but a keyword gets a
  // symbol of no meaning.
  PORTALIS_INLINE Symbol intern_short(std::string_view name, NameWords words, bool is_name) {
    const Place& place = places_[hash(words) >> shift_];
    if (place.words == words) return place.symbol;
    return find_or_add(name, words, is_name);
  }
  // The same for a longer one.
  Symbol intern_long(std::string_view name) { return find_or_add(name, long_words(name), true); }
  std::string_view text(Symbol symbol) const { return interner_.text(symbol); }
  // Hands the names over.
  base::Interner take();

 private:
  struct Place {
    NameWords words;  // of a long name a hash, and a mark that no text has
    Symbol symbol;
  };

  static uint64_t hash(NameWords words) {
    return keyword_hash(words.low) + words.high * 0x9E3779B97F4A7C15U;
  }
  static NameWords long_words(std::string_view name);
  [[gnu::noinline]] Symbol find_or_add(std::string_view name, NameWords words, bool is_name);
  void grow();

  uint32_t shift_ = 0;
  size_t num_taken_ = 0;
  std::vector<Place> places_;
  std::string padded_;  // a copy of a name
  base::Interner interner_;
};

}  // namespace portalis::parse
