// The names of a text that were met before.
//
// Input: names, behind whose ends eight bytes may be read. Output: their symbols. Invariant: a name
// that is not here is asked of the interner; a place holds the name that was met last.
#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <memory>
#include <string_view>

#include "base/interner.hpp"
#include "parse/byte_scan.hpp"

namespace portalis::parse {

class NameCache {
 public:
  // Forgets all, before a text of so many bytes.
  void clear(size_t text_bytes) {
    const size_t wanted = std::bit_ceil(std::clamp(text_bytes / kBytesPerPlace, kLeast, kMost));
    if (!places_) places_ = std::make_unique_for_overwrite<Place[]>(kMost);
    std::fill_n(places_.get(), wanted, Place{});
    shift_ = static_cast<uint32_t>(64 - std::countr_zero(wanted));
  }

  // Invalid when the name holds other characters than ASCII's.
  Symbol find(std::string_view name, base::Interner& names) {
    if (name.size() > 8) return find_long(name, names);
    // Of ASCII alone, so the highest bit is clear; zeros behind the end tell the length.
    const uint64_t key = first_bytes(load_word(name.data()), static_cast<uint32_t>(name.size()));
    if (key & kHighBits) return {};
    Place& place = at(key);
    if (place.key != key) place = {key, names.intern_padded(name)};
    return place.symbol;
  }

 private:
  struct Place {
    uint64_t key = 0;
    Symbol symbol;
  };
  static constexpr size_t kBytesPerPlace = 32;
  static constexpr size_t kLeast = 256;
  static constexpr size_t kMost = 8192;
  static constexpr uint64_t kLongKey = uint64_t{1} << 63;
  static constexpr uint64_t kMultiplier = 0x9E3779B97F4A7C15U;

  Place& at(uint64_t key) { return places_[key * kMultiplier >> shift_]; }

  Symbol find_long(std::string_view name, base::Interner& names) {
    const char* last = name.data() + name.size() - 8;
    uint64_t any = load_word(last);
    uint64_t key = any;
    for (const char* word = name.data(); word < last; word += 8) {
      any |= load_word(word);
      key = std::rotl((key ^ load_word(word)) * kMultiplier, 29);
    }
    if (any & kHighBits) return {};
    key |= kLongKey;
    Place& place = at(key);
    if (place.key != key || names.text(place.symbol) != name) {
      place = {key, names.intern_padded(name)};
    }
    return place.symbol;
  }

  uint32_t shift_ = 0;
  std::unique_ptr<Place[]> places_;
};

}  // namespace portalis::parse
