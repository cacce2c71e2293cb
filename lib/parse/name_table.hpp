// The names of a text.
//
// Input: names. Output: their symbols. Invariant: a symbol is that of the interner; before it
// stands a small table in which a place holds the name that was met there last.
#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <memory>
#include <string_view>
#include <utility>

#include "base/interner.hpp"
#include "parse/byte_scan.hpp"
#include "parse/keywords.hpp"

namespace portalis::parse {

class NameTable {
 public:
  NameTable() { clear(0); }

  // Forgets all, before a text of so many bytes.
  void clear(size_t text_bytes) {
    const size_t wanted = std::bit_ceil(std::clamp(text_bytes / kBytesPerPlace, kLeast, kMost));
    if (wanted > num_places_) {
      places_ = std::make_unique_for_overwrite<Place[]>(wanted);
      num_places_ = wanted;
    }
    std::fill_n(places_.get(), wanted, Place{});
    shift_ = static_cast<uint32_t>(64 - std::countr_zero(wanted));
    interner_ = base::Interner();
  }

  Symbol intern(std::string_view name) { return interner_.intern(name); }
  // The same for a name of ASCII characters, at most NameWords::kMostBytes, behind whose end eight
  // bytes may be read. What is no name but a keyword gets a symbol of no meaning.
  PORTALIS_INLINE Symbol intern_short(std::string_view name, NameWords words, bool is_name) {
    Place& place = at(keyword_hash(words.low) + words.high * kMultiplier);
    if (place.words.low != words.low || place.words.high != words.high) {
      place = {words, is_name ? interner_.intern_padded(name) : Symbol(0)};
    }
    return place.symbol;
  }
  // The same for a longer one.
  Symbol intern_long(std::string_view name) {
    const char* last = name.data() + name.size() - 8;
    uint64_t key = load_word(last);
    for (const char* word = name.data(); word < last; word += 8) {
      key = std::rotl(keyword_hash(key ^ load_word(word)), 29);
    }
    const NameWords words{key | kLongKey, 0};
    Place& place = at(key * kMultiplier);
    if (place.words.low != words.low || interner_.text(place.symbol) != name) {
      place = {words, interner_.intern_padded(name)};
    }
    return place.symbol;
  }
  std::string_view text(Symbol symbol) const { return interner_.text(symbol); }
  // Hands the names over.
  base::Interner take() {
    interner_.shrink_to_fit();
    return std::exchange(interner_, {});
  }

 private:
  struct Place {
    NameWords words{0, 0};
    Symbol symbol;
  };
  static constexpr size_t kBytesPerPlace = 32;
  static constexpr size_t kLeast = 256;
  static constexpr size_t kMost = 8192;
  // Of no short name of ASCII characters.
  static constexpr uint64_t kLongKey = uint64_t{1} << 63;
  static constexpr uint64_t kMultiplier = 0x9E3779B97F4A7C15U;

  Place& at(uint64_t hash) { return places_[hash >> shift_]; }

  uint32_t shift_ = 0;
  size_t num_places_ = 0;
  std::unique_ptr<Place[]> places_;
  base::Interner interner_;
};

}  // namespace portalis::parse
