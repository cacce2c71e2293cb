// Keywords by perfect hash.
//
// Input: the first eight bytes of a name, zeros behind its end, and its length. Output: its token
// kind. Invariant: the table is made at compile time; no two keywords share a place in it.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "base/host_device.hpp"
#include "parse/token_kind.hpp"

namespace portalis::parse {

// In the order of TokenKind.
inline constexpr std::array<std::string_view, 35> kKeywords = {
    "False", "None",     "True",  "and",    "as",   "assert", "async",  "await",    "break",
    "class", "continue", "def",   "del",    "elif", "else",   "except", "finally",  "for",
    "from",  "global",   "if",    "import", "in",   "is",     "lambda", "nonlocal", "not",
    "or",    "pass",     "raise", "return", "try",  "while",  "with",   "yield"};
static_assert(static_cast<size_t>(TokenKind::kYield) - static_cast<size_t>(TokenKind::kFalse) + 1 ==
              kKeywords.size());

struct KeywordTable {
  uint64_t multiplier = 0;
  std::array<uint64_t, 256> words{};
  std::array<TokenKind, 256> kinds{};
};

constexpr uint64_t keyword_word(std::string_view text) {
  uint64_t word = 0;
  for (size_t i = text.size(); i-- > 0;) word = word << 8 | static_cast<uint8_t>(text[i]);
  return word;
}

constexpr bool fill_keywords(KeywordTable& table) {
  table.words = {};
  for (size_t i = 0; i < kKeywords.size(); ++i) {
    const uint64_t word = keyword_word(kKeywords[i]);
    const auto place = static_cast<size_t>(word * table.multiplier >> 56);
    if (table.words[place] != 0) return false;
    table.words[place] = word;
    table.kinds[place] = static_cast<TokenKind>(static_cast<size_t>(TokenKind::kFalse) + i);
  }
  return true;
}

// Tries multipliers of a fixed pseudo-random sequence.
constexpr KeywordTable make_keyword_table() {
  KeywordTable table;
  uint64_t state = 88172645463325252U;
  do {
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    table.multiplier = state | 1;
  } while (!fill_keywords(table));
  return table;
}

PORTALIS_TABLE KeywordTable kKeywordTable = make_keyword_table();

// Different for all keywords in its highest eight bits.
PORTALIS_HOST_DEVICE inline uint64_t keyword_hash(uint64_t word) {
  return word * kKeywordTable.multiplier;
}

PORTALIS_HOST_DEVICE inline TokenKind keyword_kind(uint64_t word, uint32_t length) {
  const auto place = static_cast<size_t>(keyword_hash(word) >> 56);
  const bool found = kKeywordTable.words[place] == word && length <= 8;
  return found ? kKeywordTable.kinds[place] : TokenKind::kName;
}

}  // namespace portalis::parse
