// What a reader of expressions keeps on its stack, and the precedences of operators.
#pragma once

#include <array>
#include <cstdint>

#include "base/host_device.hpp"
#include "parse/node_kinds.gen.hpp"
#include "parse/token_kind.hpp"

namespace portalis::parse::grammar {

// What waits for an operand. Operators come first.
enum class Waiting : uint8_t {
  kUnary,
  kAwait,
  kBinary,
  kBool,
  kCompare,
  // From here on contexts, which end the operators above them.
  kStatement,
  kTest,    // of a conditional expression
  kOrElse,  // of a conditional expression
  kNamed,   // the value of `:=`
  kStarred,
  kYield,  // in parentheses
  kYieldFrom,
  kGroup,     // `(`
  kList,      // `[`
  kBraces,    // `{`
  kUnpacked,  // `**` in braces
  kCall,
  kGenerator,  // the sole argument of a call
  kKeyword,
  kSubscript,
  kSlice,
  kClauseTarget,
  kClauseIter,
  kClauseTest,
  kParameters,
  kLambda,
};

// The least precedence of an operator that a context takes, and the precedences of operators.
enum Precedence : uint8_t {
  kNone,
  kConditional,
  kOr,
  kAnd,
  kNot,
  kComparison,
  kBitOr,
  kBitXor,
  kBitAnd,
  kShift,
  kSum,
  kProduct,
  kSign,
  kPower,
  kAwaiting,
};

struct Frame {
  Waiting waiting;
  Precedence precedence;
  uint8_t aux;    // an operator, or what is read already
  bool named;     // whether `:=` may stand here
  uint32_t mark;  // the rows of the node to come
  uint32_t begin;
  uint32_t word;   // a symbol, a count or flags
  uint32_t inner;  // the first row of a bracket's contents
};

enum class Step : uint8_t { kItem, kOperand, kAfter, kComplete, kDone, kFail };

// What an open compound statement is, or a clause of one.
enum class Owner : uint8_t {
  kModule,
  kIf,
  kElif,
  kWhile,
  kFor,
  kTry,
  kHandler,
  kWith,
  kFunction,
  kClass,
  kMatch,
  kCase,
};

struct OperatorRow {
  Precedence precedence = kNone;
  uint8_t op = 0;
};

using OperatorRows = std::array<OperatorRow, 256>;

template <typename Op>
constexpr void set_operator(OperatorRows& rows, TokenKind kind, Precedence precedence, Op op) {
  rows[static_cast<uint8_t>(kind)] = {precedence, static_cast<uint8_t>(op)};
}

constexpr OperatorRows make_operator_rows() {
  OperatorRows rows{};
  set_operator(rows, TokenKind::kIf, kConditional, 0);
  set_operator(rows, TokenKind::kOr, kOr, BoolOperator::kOr);
  set_operator(rows, TokenKind::kAnd, kAnd, BoolOperator::kAnd);
  set_operator(rows, TokenKind::kEqual, kComparison, CompareOperator::kEq);
  set_operator(rows, TokenKind::kNotEqual, kComparison, CompareOperator::kNotEq);
  set_operator(rows, TokenKind::kLess, kComparison, CompareOperator::kLt);
  set_operator(rows, TokenKind::kLessEqual, kComparison, CompareOperator::kLtE);
  set_operator(rows, TokenKind::kGreater, kComparison, CompareOperator::kGt);
  set_operator(rows, TokenKind::kGreaterEqual, kComparison, CompareOperator::kGtE);
  set_operator(rows, TokenKind::kIs, kComparison, CompareOperator::kIs);
  set_operator(rows, TokenKind::kIn, kComparison, CompareOperator::kIn);
  set_operator(rows, TokenKind::kNot, kComparison, CompareOperator::kNotIn);
  set_operator(rows, TokenKind::kPipe, kBitOr, BinaryOperator::kBitOr);
  set_operator(rows, TokenKind::kCaret, kBitXor, BinaryOperator::kBitXor);
  set_operator(rows, TokenKind::kAmpersand, kBitAnd, BinaryOperator::kBitAnd);
  set_operator(rows, TokenKind::kLeftShift, kShift, BinaryOperator::kLShift);
  set_operator(rows, TokenKind::kRightShift, kShift, BinaryOperator::kRShift);
  set_operator(rows, TokenKind::kPlus, kSum, BinaryOperator::kAdd);
  set_operator(rows, TokenKind::kMinus, kSum, BinaryOperator::kSub);
  set_operator(rows, TokenKind::kStar, kProduct, BinaryOperator::kMult);
  set_operator(rows, TokenKind::kSlash, kProduct, BinaryOperator::kDiv);
  set_operator(rows, TokenKind::kDoubleSlash, kProduct, BinaryOperator::kFloorDiv);
  set_operator(rows, TokenKind::kPercent, kProduct, BinaryOperator::kMod);
  set_operator(rows, TokenKind::kAt, kProduct, BinaryOperator::kMatMult);
  set_operator(rows, TokenKind::kDoubleStar, kPower, BinaryOperator::kPow);
  return rows;
}

PORTALIS_TABLE OperatorRows kOperatorRows = make_operator_rows();

// By the kinds of tokens.
constexpr std::array<bool, 256> make_expression_begins() {
  std::array<bool, 256> rows{};
  for (const TokenKind kind :
       {TokenKind::kName, TokenKind::kNumber, TokenKind::kString, TokenKind::kStringPart,
        TokenKind::kFalse, TokenKind::kNone, TokenKind::kTrue, TokenKind::kAwait,
        TokenKind::kLambda, TokenKind::kNot, TokenKind::kOpenParen, TokenKind::kOpenBracket,
        TokenKind::kOpenBrace, TokenKind::kEllipsis, TokenKind::kMinus, TokenKind::kPlus,
        TokenKind::kTilde}) {
    rows[static_cast<uint8_t>(kind)] = true;
  }
  return rows;
}

PORTALIS_TABLE std::array<bool, 256> kExpressionBegins = make_expression_begins();

// The operators of augmented assignments, in the order of TokenKind from kPlusAssign on.
PORTALIS_TABLE std::array<BinaryOperator, 13> kAugmentedOperators = {
    BinaryOperator::kAdd,     BinaryOperator::kSub,      BinaryOperator::kMult,
    BinaryOperator::kDiv,     BinaryOperator::kFloorDiv, BinaryOperator::kMod,
    BinaryOperator::kMatMult, BinaryOperator::kBitAnd,   BinaryOperator::kBitOr,
    BinaryOperator::kBitXor,  BinaryOperator::kLShift,   BinaryOperator::kRShift,
    BinaryOperator::kPow};
static_assert(kAugmentedOperators.size() == static_cast<size_t>(TokenKind::kDoubleStarAssign) -
                                                static_cast<size_t>(TokenKind::kPlusAssign) + 1);

// No name where one may stand.
inline constexpr uint32_t kNoName = UINT32_MAX;

}  // namespace portalis::parse::grammar
