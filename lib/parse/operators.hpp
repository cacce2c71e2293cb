// Brackets and operators.
//
// Input: the bytes where a token begins. Output: its kind and length. Invariant: the longest
// operator that fits is taken; kEnd stands for none.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "base/host_device.hpp"
#include "parse/line_rules.hpp"
#include "parse/token_kind.hpp"

namespace portalis::parse {

struct Operator {
  std::string_view text;
  TokenKind kind;
};

// Longer ones first among those with a common beginning.
inline constexpr Operator kOperators[] = {
    {"**=", TokenKind::kDoubleStarAssign},
    {"//=", TokenKind::kDoubleSlashAssign},
    {"<<=", TokenKind::kLeftShiftAssign},
    {">>=", TokenKind::kRightShiftAssign},
    {"...", TokenKind::kEllipsis},
    {"**", TokenKind::kDoubleStar},
    {"//", TokenKind::kDoubleSlash},
    {"<<", TokenKind::kLeftShift},
    {">>", TokenKind::kRightShift},
    {"<=", TokenKind::kLessEqual},
    {">=", TokenKind::kGreaterEqual},
    {"==", TokenKind::kEqual},
    {"!=", TokenKind::kNotEqual},
    {"<>", TokenKind::kOther},
    {"->", TokenKind::kArrow},
    {":=", TokenKind::kWalrus},
    {"+=", TokenKind::kPlusAssign},
    {"-=", TokenKind::kMinusAssign},
    {"*=", TokenKind::kStarAssign},
    {"/=", TokenKind::kSlashAssign},
    {"%=", TokenKind::kPercentAssign},
    {"@=", TokenKind::kAtAssign},
    {"&=", TokenKind::kAmpersandAssign},
    {"|=", TokenKind::kPipeAssign},
    {"^=", TokenKind::kCaretAssign},
    {"(", TokenKind::kOpenParen},
    {")", TokenKind::kCloseParen},
    {"[", TokenKind::kOpenBracket},
    {"]", TokenKind::kCloseBracket},
    {"{", TokenKind::kOpenBrace},
    {"}", TokenKind::kCloseBrace},
    {":", TokenKind::kColon},
    {",", TokenKind::kComma},
    {";", TokenKind::kSemicolon},
    {".", TokenKind::kDot},
    {"@", TokenKind::kAt},
    {"+", TokenKind::kPlus},
    {"-", TokenKind::kMinus},
    {"*", TokenKind::kStar},
    {"/", TokenKind::kSlash},
    {"%", TokenKind::kPercent},
    {"&", TokenKind::kAmpersand},
    {"|", TokenKind::kPipe},
    {"^", TokenKind::kCaret},
    {"~", TokenKind::kTilde},
    {"<", TokenKind::kLess},
    {">", TokenKind::kGreater},
    {"=", TokenKind::kAssign},
    {"$", TokenKind::kOther},
    {"?", TokenKind::kOther},
    {"!", TokenKind::kOther},
    {"`", TokenKind::kOther},
};

// The operators of one shape, by their first byte.
struct OperatorTables {
  std::array<TokenKind, 256> single{};         // `+`
  std::array<TokenKind, 256> with_equal{};     // `+=`
  std::array<TokenKind, 256> doubled{};        // `**`
  std::array<TokenKind, 256> doubled_equal{};  // `**=`
};

constexpr OperatorTables make_operator_tables() {
  OperatorTables tables;
  for (const Operator& row : kOperators) {
    if (row.kind == TokenKind::kOther) continue;
    const auto first = static_cast<uint8_t>(row.text[0]);
    if (row.text.size() == 1) {
      tables.single[first] = row.kind;
    } else if (row.text.size() == 2 && row.text[1] == '=') {
      tables.with_equal[first] = row.kind;
    } else if (row.text.size() == 2 && row.text[1] == row.text[0]) {
      tables.doubled[first] = row.kind;
    } else if (row.text.size() == 3 && row.text[2] == '=') {
      tables.doubled_equal[first] = row.kind;
    }
  }
  return tables;
}

PORTALIS_TABLE OperatorTables kOperatorTables = make_operator_tables();

// What a byte means that is a token by itself unless certain bytes follow.
struct Punctuation {
  TokenKind kind = TokenKind::kEnd;  // kEnd for no such byte
  int8_t opens = 0;                  // 1 for a bracket that opens, -1 for one that closes
  char closing = '\0';               // of a bracket that opens
  uint8_t joined_by = 0;             // the Joint of the bytes that may go on with the token
};

enum Joint : uint8_t { kJoinsOperator = 1, kJoinsDot = 2 };

struct PunctuationTables {
  std::array<Punctuation, 256> rows{};
  std::array<uint8_t, 256> joints{};
};

constexpr PunctuationTables make_punctuation_tables() {
  PunctuationTables tables;
  for (const Operator& row : kOperators) {
    if (row.kind == TokenKind::kOther) continue;
    const auto first = static_cast<uint8_t>(row.text[0]);
    if (row.text.size() == 1) {
      tables.rows[first].kind = row.kind;
    } else if (row.text[0] != '.') {
      tables.rows[first].joined_by = kJoinsOperator;
      tables.joints[static_cast<uint8_t>(row.text[1])] |= kJoinsOperator;
    }
  }
  for (const char open : {'(', '[', '{'}) {
    const char closing = closing_bracket(open);
    tables.rows[static_cast<uint8_t>(open)].opens = 1;
    tables.rows[static_cast<uint8_t>(open)].closing = closing;
    tables.rows[static_cast<uint8_t>(closing)].opens = -1;
  }
  tables.rows['.'].joined_by = kJoinsDot;
  for (const char c : {'.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'}) {
    tables.joints[static_cast<uint8_t>(c)] |= kJoinsDot;
  }
  return tables;
}

inline constexpr PunctuationTables kPunctuation = make_punctuation_tables();

struct OperatorScan {
  TokenKind kind = TokenKind::kEnd;
  uint32_t length = 1;
};

// The operator at `at`, `...` aside; kEnd for what no rule of the grammar accepts.
PORTALIS_HOST_DEVICE inline OperatorScan scan_operator(const char* at) {
  const auto first = static_cast<uint8_t>(at[0]);
  const char next = at[1];
  if (next == '=' && kOperatorTables.with_equal[first] != TokenKind::kEnd) {
    return {kOperatorTables.with_equal[first], 2};
  }
  if (next == at[0] && kOperatorTables.doubled[first] != TokenKind::kEnd) {
    if (at[2] == '=') return {kOperatorTables.doubled_equal[first], 3};
    return {kOperatorTables.doubled[first], 2};
  }
  if (next == '>' && at[0] == '-') return {TokenKind::kArrow, 2};
  if (next == '>' && at[0] == '<') return {};
  return {kOperatorTables.single[first], 1};
}

}  // namespace portalis::parse
