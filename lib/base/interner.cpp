#include "base/interner.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <string>

#include "base/check.hpp"

namespace portalis::base {
namespace {

constexpr size_t kFirstPlaces = 64;
constexpr size_t kFirstBlock = 512;
constexpr size_t kLargestBlock = size_t{64} << 10;

uint64_t load_word(const char* at) {
  uint64_t word = 0;
  std::memcpy(&word, at, sizeof word);
  return word;
}

// The last bytes of a padded text, at most eight; an empty text has none.
uint64_t tail_word(std::string_view text) {
  const size_t count = text.empty() ? 0 : (text.size() - 1) % 8 + 1;
  return count == 0
             ? 0
             : load_word(text.data() + text.size() - count) & ~uint64_t{0} >> (64 - 8 * count);
}

uint64_t mix(uint64_t state, uint64_t word) {
  state = (state ^ word) * 0x9E3779B97F4A7C15U;
  return state ^ (state >> 32);
}

uint32_t hash_padded(std::string_view text) {
  uint64_t state = text.size();
  for (size_t at = 0; at + 8 < text.size(); at += 8)
    state = mix(state, load_word(text.data() + at));
  return static_cast<uint32_t>(mix(state, tail_word(text)));
}

// Compares padded text with a stored one of the same size.
bool equals_stored(std::string_view text, const char* stored) {
  size_t at = 0;
  for (; at + 8 < text.size(); at += 8) {
    if (load_word(text.data() + at) != load_word(stored + at)) return false;
  }
  return text.empty() || tail_word(text) == load_word(stored + at);
}

// A copy of text that is not padded.
class Padded {
 public:
  explicit Padded(std::string_view text) : size_(text.size()) {
    char* to = small_.data();
    if (size_ + 8 > small_.size()) {
      large_.resize(size_ + 8);
      to = large_.data();
    }
    if (size_ > 0) std::memcpy(to, text.data(), size_);
    data_ = to;
  }
  std::string_view text() const { return {data_, size_}; }

 private:
  std::array<char, 64> small_{};
  std::string large_;
  size_t size_;
  const char* data_;
};

}  // namespace

Interner::Interner(const Interner& other) {
  for (const Text& text : other.texts_) intern({text.data, text.size});
}

Interner& Interner::operator=(const Interner& other) {
  if (this != &other) *this = Interner(other);
  return *this;
}

size_t Interner::place(std::string_view text, uint32_t hash) const {
  const size_t mask = places_.size() - 1;
  for (size_t at = hash & mask;; at = (at + 1) & mask) {
    if (places_[at] < 0) return at;
    const Text& found = texts_[static_cast<size_t>(places_[at])];
    if (found.hash == hash && found.size == text.size() && equals_stored(text, found.data)) {
      return at;
    }
  }
}

void Interner::place_all(size_t num_places) {
  places_.assign(num_places, -1);
  const size_t mask = num_places - 1;
  for (size_t row = 0; row < texts_.size(); ++row) {
    size_t at = texts_[row].hash & mask;
    while (places_[at] >= 0) at = (at + 1) & mask;
    places_[at] = static_cast<int32_t>(row);
  }
}

const char* Interner::store(std::string_view text) {
  const size_t size = (text.size() + 7) & ~size_t{7};
  if (size > num_free_) {
    const size_t usual = std::clamp(num_bytes_ / 4, kFirstBlock, kLargestBlock);
    num_free_ = std::max(usual, size);
    num_bytes_ += num_free_;
    blocks_.emplace_back(new char[num_free_]);
    free_ = blocks_.back().get();
  }
  char* stored = free_;
  if (size > 0) {
    std::memset(stored + size - 8, 0, 8);
    std::memcpy(stored, text.data(), text.size());
  }
  free_ += size;
  num_free_ -= size;
  return stored;
}

Symbol Interner::intern(std::string_view text) { return intern_padded(Padded(text).text()); }

Symbol Interner::intern_padded(std::string_view text) {
  // At most three quarters of the places are taken.
  if (texts_.size() * 4 >= places_.size() * 3) {
    place_all(std::max(kFirstPlaces, places_.size() * 2));
  }
  const uint32_t code = hash_padded(text);
  int32_t& row = places_[place(text, code)];
  if (row < 0) {
    row = static_cast<int32_t>(texts_.size());
    texts_.push_back({store(text), static_cast<uint32_t>(text.size()), code});
  }
  return Symbol(row);
}

Symbol Interner::append_padded(std::string_view text) {
  texts_.push_back({store(text), static_cast<uint32_t>(text.size()), hash_padded(text)});
  return Symbol(static_cast<int32_t>(texts_.size()) - 1);
}

void Interner::index() {
  texts_.shrink_to_fit();
  place_all(std::max(kFirstPlaces, std::bit_ceil(texts_.size() * 4 / 3 + 1)));
}

Symbol Interner::find(std::string_view text) const {
  if (places_.empty()) return {};
  const Padded padded(text);
  return Symbol(places_[place(padded.text(), hash_padded(padded.text()))]);
}

std::string_view Interner::text(Symbol symbol) const {
  PORTALIS_CHECK(symbol.valid() && symbol.index() < texts_.size(), "unknown symbol");
  const Text& found = texts_[symbol.index()];
  return {found.data, found.size};
}

size_t Interner::memory_bytes() const {
  return texts_.capacity() * sizeof(Text) + places_.capacity() * sizeof(int32_t) + num_bytes_;
}

}  // namespace portalis::base
