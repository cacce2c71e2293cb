// String interner.
//
// Input: strings. Output: Symbols, equal exactly when the strings are equal.
// Invariant: symbols are dense, numbered in the order of first use, so that equal inputs in equal
// order give equal tables.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>

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
  // The symbol of `text`, or an invalid one when it was never interned.
  Symbol find(std::string_view text) const;
  // The text of a valid symbol; lives as long as the interner.
  std::string_view text(Symbol symbol) const;
  size_t size() const { return texts_.size(); }

 private:
  std::deque<std::string> texts_;
  std::unordered_map<std::string_view, Symbol> symbols_;
};

}  // namespace portalis::base
