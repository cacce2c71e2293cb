// What the bytes of a tile are: the one place where the steps say which tokens begin there.
//
// Input: a byte, its place, and the automaton's state before it. Output: calls of an emitter: raw
// tokens, ends of strings and comments, errors. Invariant: what a byte emits depends on the state
// and on its neighbours alone, so that tiles can be walked in any order; the tokens of one walk,
// tile after tile, stand in source order.
//
// Code is cut into runs at spaces, brackets, commas, semicolons and strings. No token crosses a
// cut, so that the walk that meets the first byte of a run lexes all of it.
#pragma once

#include <cstdint>

#include "base/host_device.hpp"
#include "parse/byte_scan.hpp"
#include "parse/keywords.hpp"
#include "parse/line_rules.hpp"
#include "parse/number_scan.hpp"
#include "parse/operators.hpp"
#include "parse/steps/lex_errors.hpp"
#include "parse/steps/lexer_states.hpp"

namespace portalis::parse::steps {

inline constexpr uint32_t kTileBytes = 64;

// Raw tokens that are none of TokenKind: where files begin and end, a backslash that is the first
// of its line, and an error, whose LexError stands in `end`.
inline constexpr uint8_t kRawBegin = 250;
inline constexpr uint8_t kRawEnd = 251;
inline constexpr uint8_t kRawBackslash = 252;
inline constexpr uint8_t kRawError = 253;

constexpr uint8_t raw(TokenKind kind) { return static_cast<uint8_t>(kind); }

// A byte that is a token whatever stands beside it.
PORTALIS_HOST_DEVICE inline bool stands_alone(ByteClass found) {
  return found == ByteClass::kOpen || found == ByteClass::kClose || found == ByteClass::kPlain;
}

PORTALIS_HOST_DEVICE inline bool is_in_run(char c) {
  switch (byte_class(c)) {
    case ByteClass::kName:
    case ByteClass::kDigit:
    case ByteClass::kDot:
    case ByteClass::kOperator:
      return true;
    default:
      return false;
  }
}

template <typename Emitter>
class Walk {
 public:
  PORTALIS_HOST_DEVICE Walk(const char* text, uint32_t text_bytes, Emitter& out)
      : text_(text), text_bytes_(text_bytes), out_(out) {}

  // `is_first`: a file begins with the tile.
  PORTALIS_HOST_DEVICE void tile(uint32_t tile, uint32_t state, bool odd, bool is_first) {
    const uint32_t begin = tile * kTileBytes;
    if (is_first) out_.token(kRawBegin, begin, begin);
    for (uint32_t at = begin; at < begin + kTileBytes; ++at) {
      const char c = text_[at];
      const uint32_t next = next_state(state, lexer_class(c, odd));
      byte(at, c, odd, state, next, is_first && at == begin);
      odd = c == '\\' && !odd;
      state = next;
    }
  }

 private:
  PORTALIS_HOST_DEVICE void byte(uint32_t at, char c, bool odd, uint32_t state, uint32_t next,
                                 bool is_first) {
    const bool ended = in_quotes(state) && state - quote_base(state) == kOpened2;
    if (in_quotes(state) && !(ended && c != quote_of(state))) {
      in_string(at, c, state, next);
      if (c != '\0') return;
    } else if (state == kInComment) {
      if (c != '\n' && c != '\0') return;
      out_.comment_end(at);
      odd = false;
    }
    in_code(at, c, odd, is_first);
  }

  PORTALIS_HOST_DEVICE void in_string(uint32_t at, char c, uint32_t state, uint32_t next) {
    if (c == '\\') out_.backslash();
    if (next == kCode) {
      const bool closed = c == quote_of(state);
      out_.string_end(closed ? at + 1 : at);
      if (!closed) out_.error(LexError::kString, at);
    } else if (next == quote_base(state) + kOpened2 && text_[at + 1] != c) {
      out_.string_end(at + 1);
    }
  }

  PORTALIS_HOST_DEVICE void in_code(uint32_t at, char c, bool odd, bool is_first) {
    const ByteClass found = byte_class(c);
    switch (found) {
      case ByteClass::kSpace:
        return;
      case ByteClass::kEnd:
        if (!is_first && text_[at - 1] == '\0') return;
        out_.token(raw(TokenKind::kNewline), at, at);
        out_.token(kRawEnd, at, at);
        return;
      case ByteClass::kNewline:
        if (!odd) out_.token(raw(TokenKind::kNewline), at, at + 1);
        return;
      // Behind a backslash, which is an error there, the automaton opens nothing.
      case ByteClass::kComment:
        if (!odd) out_.comment_begin(at);
        return;
      case ByteClass::kBackslash:
        backslash(at, is_first);
        return;
      case ByteClass::kQuote:
        if (!odd) string(at, is_first);
        return;
      case ByteClass::kBad:
        out_.error(LexError::kCharacter, at);
        return;
      default:
        if (is_first || stands_alone(found) || !is_in_run(text_[at - 1])) run(at);
    }
  }

  PORTALIS_HOST_DEVICE void backslash(uint32_t at, bool is_first) {
    uint32_t line = at;
    while (!is_first && line > 0 && byte_class(text_[line - 1]) == ByteClass::kSpace) --line;
    const bool begins_line =
        is_first || line == 0 || text_[line - 1] == '\n' || text_[line - 1] == '\0';
    if (begins_line) out_.token(kRawBackslash, at, at);
    if (text_[at + 1] != '\n' || text_[at + 2] == '\0') out_.error(LexError::kBackslash, at);
  }

  // The token begins with the prefix, if the name before the quote is one.
  PORTALIS_HOST_DEVICE void string(uint32_t at, bool is_first) {
    uint32_t begin = at;
    while (!is_first && begin > 0 && at - begin < 3 && is_name_byte(text_[begin - 1])) --begin;
    bool is_f = false;
    const uint32_t length = at - begin;
    const bool prefixed =
        length >= 1 && length <= 2 && is_string_prefix(text_ + begin, length, is_f);
    out_.string(prefixed ? begin : at, prefixed, prefixed && is_f);
  }

  // All tokens of the run that begins at `at`.
  PORTALIS_HOST_DEVICE void run(uint32_t at) {
    const ByteClass first = byte_class(text_[at]);
    if (stands_alone(first)) {
      out_.token(raw(kOperatorTables.single[static_cast<uint8_t>(text_[at])]), at, at + 1);
      return;
    }
    while (is_in_run(text_[at])) {
      const ByteClass found = byte_class(text_[at]);
      if (found == ByteClass::kName) {
        at = name(at);
      } else if (found == ByteClass::kDigit ||
                 (found == ByteClass::kDot && byte_class(text_[at + 1]) == ByteClass::kDigit)) {
        at = number(at);
      } else if (found == ByteClass::kDot) {
        const bool ellipsis = text_[at + 1] == '.' && text_[at + 2] == '.';
        const uint32_t end = at + (ellipsis ? 3 : 1);
        out_.token(raw(ellipsis ? TokenKind::kEllipsis : TokenKind::kDot), at, end);
        at = end;
      } else {
        const OperatorScan scan = scan_operator(text_ + at);
        if (scan.kind == TokenKind::kEnd) {
          out_.error(LexError::kOperator, at);
        } else {
          out_.token(raw(scan.kind), at, at + scan.length);
        }
        at += scan.length;
      }
    }
  }

  PORTALIS_HOST_DEVICE uint32_t name(uint32_t at) {
    const char* begin = text_ + at;
    const NameScan scan = scan_name(begin);
    const char* stop = scan.end;
    const auto length = static_cast<uint32_t>(stop - begin);
    bool is_f = false;
    const bool quoted = byte_class(*stop) == ByteClass::kQuote;
    if (quoted && length <= 2 && is_string_prefix(begin, length, is_f)) return at + length;
    const uint64_t word = first_bytes(load_word(begin), length < 8 ? length : 8);
    out_.token(raw(keyword_kind(word, length)), at, at + length);
    if (!scan.is_ascii) out_.not_ascii(at);
    return at + length;
  }

  PORTALIS_HOST_DEVICE uint32_t number(uint32_t at) {
    const NumberScan scan = NumberScanner(text_, text_bytes_, at).run();
    const auto end = static_cast<uint32_t>(scan.end);
    if (scan.error != NumberError::kNone) {
      out_.error(LexError::kNumber, at);
    } else {
      out_.token(raw(TokenKind::kNumber), at, end);
    }
    return end;
  }

  const char* text_;
  uint32_t text_bytes_;
  Emitter& out_;
};

}  // namespace portalis::parse::steps
