#include "base/interner.hpp"

#include "base/check.hpp"

namespace portalis::base {

// The map's keys view the owned texts, so a copy must build its own map.
Interner::Interner(const Interner& other) {
  for (const std::string& text : other.texts_) intern(text);
}

Interner& Interner::operator=(const Interner& other) {
  if (this != &other) *this = Interner(other);
  return *this;
}

Symbol Interner::intern(std::string_view text) {
  if (auto found = symbols_.find(text); found != symbols_.end()) return found->second;
  const Symbol symbol(static_cast<int32_t>(texts_.size()));
  texts_.emplace_back(text);
  symbols_.emplace(texts_.back(), symbol);
  return symbol;
}

Symbol Interner::find(std::string_view text) const {
  auto found = symbols_.find(text);
  return found == symbols_.end() ? Symbol() : found->second;
}

std::string_view Interner::text(Symbol symbol) const {
  PORTALIS_CHECK(symbol.valid() && symbol.index() < texts_.size(), "unknown symbol");
  return texts_[symbol.index()];
}

}  // namespace portalis::base
