// The automaton that tells code, comments and strings apart, and its composition.
//
// Input: classes of bytes. Output: states, and functions from states to states. Invariant: a
// function is a word of four bits a state, so that functions compose in any grouping with the same
// result; NUL, which stands behind every file, leads every state to code.
//
// Escapes are no states: a byte behind an odd run of backslashes has another class. Prefixes need
// none either, for a backslash keeps a raw string open, too.
#pragma once

#include <cstdint>

#include "base/host_device.hpp"

namespace portalis::parse::steps {

// Those of one kind of quote stand in one order from kSingle and from kDouble on.
enum LexerState : uint32_t {
  kCode,
  kInComment,
  kSingle,
  kDouble = 8,
  kNumStates = 14,
};
enum QuoteState : uint32_t {
  kOpened1,  // one quote was read, and what it opens is not known
  kOpened2,  // two quotes
  kShort,
  kLong,
  kClosing1,  // in a long string behind one quote
  kClosing2,
};
inline constexpr uint32_t kStatesOfQuote = uint32_t{kClosing2} + 1;
static_assert(kDouble == kSingle + kStatesOfQuote && kNumStates == kDouble + kStatesOfQuote);

enum LexerClass : uint32_t {
  kOther,
  kApostrophe,
  kQuotationMark,
  kNewline,
  kEscapedNewline,
  kHash,
  kNul,
  kNumClasses
};

PORTALIS_HOST_DEVICE inline LexerClass lexer_class(char c, bool escaped) {
  if (c == '\n') return escaped ? kEscapedNewline : kNewline;
  if (c == '\0') return kNul;
  if (escaped) return kOther;
  return c == '\'' ? kApostrophe : c == '"' ? kQuotationMark : c == '#' ? kHash : kOther;
}

PORTALIS_HOST_DEVICE inline bool in_quotes(uint32_t state) { return state >= kSingle; }
PORTALIS_HOST_DEVICE inline uint32_t quote_base(uint32_t state) {
  return state >= kDouble ? kDouble : kSingle;
}
PORTALIS_HOST_DEVICE inline char quote_of(uint32_t state) { return state >= kDouble ? '"' : '\''; }

constexpr uint32_t next_in_code(LexerClass c) {
  return c == kApostrophe      ? uint32_t{kSingle}
         : c == kQuotationMark ? uint32_t{kDouble}
         : c == kHash          ? uint32_t{kInComment}
                               : uint32_t{kCode};
}

constexpr uint32_t next_in_short(uint32_t base, LexerClass c, bool quote) {
  return quote || c == kNewline ? uint32_t{kCode} : base + kShort;
}

constexpr uint32_t step(uint32_t state, LexerClass c) {
  if (c == kNul) return kCode;
  if (state == kCode) return next_in_code(c);
  if (state == kInComment) return c == kNewline || c == kEscapedNewline ? kCode : kInComment;
  const uint32_t base = state >= kDouble ? kDouble : kSingle;
  const bool quote = c == (base == kDouble ? kQuotationMark : kApostrophe);
  switch (state - base) {
    case kOpened1:
      return quote ? base + kOpened2 : next_in_short(base, c, quote);
    case kOpened2:
      return quote ? base + kLong : next_in_code(c);
    case kShort:
      return next_in_short(base, c, quote);
    case kLong:
      return quote ? base + kClosing1 : base + kLong;
    case kClosing1:
      return quote ? base + kClosing2 : base + kLong;
    default:
      return quote ? uint32_t{kCode} : base + kLong;
  }
}

using StateMap = uint64_t;

// What each class of bytes does.
struct ClassMaps {
  StateMap maps[kNumClasses];
};

constexpr ClassMaps make_class_maps() {
  ClassMaps made{};
  for (uint32_t found = 0; found < kNumClasses; ++found) {
    for (uint32_t state = 0; state < kNumStates; ++state) {
      const StateMap next = step(state, static_cast<LexerClass>(found));
      made.maps[found] |= next << (4 * state);
    }
  }
  return made;
}

PORTALIS_TABLE ClassMaps kClassMaps = make_class_maps();

PORTALIS_HOST_DEVICE inline uint32_t image(StateMap map, uint32_t state) {
  return static_cast<uint32_t>(map >> (4 * state)) & 15;
}

PORTALIS_HOST_DEVICE inline uint32_t next_state(uint32_t state, LexerClass found) {
  return image(kClassMaps.maps[found], state);
}

PORTALIS_HOST_DEVICE inline StateMap identity_map() {
  StateMap map = 0;
  for (uint32_t state = 0; state < kNumStates; ++state) map |= StateMap{state} << (4 * state);
  return map;
}

// First `left`, then `right`.
struct ComposeMaps {
  PORTALIS_HOST_DEVICE StateMap operator()(StateMap left, StateMap right) const {
    StateMap map = 0;
    for (uint32_t state = 0; state < kNumStates; ++state) {
      map |= StateMap{image(right, image(left, state))} << (4 * state);
    }
    return map;
  }
};

// Whether the run of backslashes that ends before a tile is odd: what a tile makes of it.
enum EscapeMap : uint8_t { kEven, kOdd, kAsBefore };

struct ComposeEscapes {
  PORTALIS_HOST_DEVICE uint8_t operator()(uint8_t left, uint8_t right) const {
    return right == kAsBefore ? left : right;
  }
};

}  // namespace portalis::parse::steps
