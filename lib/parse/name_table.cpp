#include "parse/name_table.hpp"

#include <algorithm>
#include <bit>
#include <utility>

namespace portalis::parse {
namespace {

constexpr size_t kBytesPerPlace = 64;
constexpr size_t kLeastPlaces = 256;
constexpr size_t kMostFirstPlaces = size_t{1} << 16;

// No UTF-8 text has a byte of ones.
constexpr uint64_t kLongMark = uint64_t{0xFF} << 56;

uint32_t shift_for(size_t places) { return static_cast<uint32_t>(64 - std::countr_zero(places)); }

}  // namespace

void NameTable::clear(size_t text_bytes) {
  const size_t wanted = std::clamp(text_bytes / kBytesPerPlace, kLeastPlaces, kMostFirstPlaces);
  places_.assign(std::bit_ceil(wanted), Place{});
  shift_ = shift_for(places_.size());
  num_taken_ = 0;
  interner_ = base::Interner();
}

Symbol NameTable::intern(std::string_view name) {
  padded_.assign(name);
  padded_.append(2 * NameWords::kMostBytes, '\0');
  const std::string_view copy(padded_.data(), name.size());
  if (name.size() > NameWords::kMostBytes) return intern_long(copy);
  return intern_short(copy, name_words(copy), true);
}

NameWords NameTable::long_words(std::string_view name) {
  const char* last = name.data() + name.size() - 8;
  uint64_t key = load_word(last);
  for (const char* word = name.data(); word < last; word += 8) {
    key = std::rotl(keyword_hash(key ^ load_word(word)), 29);
  }
  return {key, kLongMark | name.size()};
}

Symbol NameTable::find_or_add(std::string_view name, NameWords words, bool is_name) {
  const bool is_long = name.size() > NameWords::kMostBytes;
  const size_t mask = places_.size() - 1;
  size_t at = hash(words) >> shift_;
  for (; places_[at].symbol.valid(); at = (at + 1) & mask) {
    const Place& place = places_[at];
    if (place.words == words && (!is_long || interner_.text(place.symbol) == name)) {
      return place.symbol;
    }
  }
  const Symbol symbol = is_name ? interner_.append_padded(name) : Symbol(0);
  places_[at] = {words, symbol};
  if (++num_taken_ * 2 > places_.size()) grow();
  return symbol;
}

void NameTable::grow() {
  std::vector<Place> places(places_.size() * 2);
  shift_ = shift_for(places.size());
  const size_t mask = places.size() - 1;
  for (const Place& place : places_) {
    if (!place.symbol.valid()) continue;
    size_t at = hash(place.words) >> shift_;
    while (places[at].symbol.valid()) at = (at + 1) & mask;
    places[at] = place;
  }
  places_ = std::move(places);
}

base::Interner NameTable::take() {
  interner_.index();
  return std::exchange(interner_, {});
}

}  // namespace portalis::parse
