// Tokens of Python source.
//
// Input: see lexer.hpp. Output: kinds and byte ranges. Invariant: ranges increase; the buffer ends
// with kEnd, or with kError and then kEnd.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/ids.hpp"
#include "parse/parse.hpp"
#include "parse/token_kind.hpp"

namespace portalis::parse {

struct Token {
  uint32_t begin = 0;
  uint32_t end = 0;
  TokenKind kind = TokenKind::kEnd;
  // The brackets open after the token, capped; only compared with 0.
  uint8_t level = 0;

  ByteRange range() const { return {begin, end}; }
};

// Why CPython's tokenizer stops.
struct TokenError {
  enum class Kind : uint8_t { kNone, kSyntax, kIndentation, kTab };
  Kind kind = Kind::kNone;
  ByteRange range;
  std::string message;
  // CPython prefers such an error to an earlier error of its parser.
  bool overrides = false;
};

// An open bracket at the end of the tokens.
struct OpenBracket {
  char bracket = '(';
  uint32_t offset = 0;
};

struct TokenBuffer {
  std::vector<Token> tokens;
  std::vector<Comment> comments;
  TokenError error;
  std::vector<OpenBracket> unclosed;
};

}  // namespace portalis::parse
