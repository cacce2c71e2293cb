// Expressions: operators, lambda, conditional and assignment expressions.
#include <fmt/format.h>

#include "parse/parser.hpp"

namespace portalis::parse {
namespace {

struct BinaryRow {
  int level;
  BinaryOperator op;
};

constexpr int kNotBinary = 0;

BinaryRow binary_row(TokenKind kind) {
  switch (kind) {
    case TokenKind::kPipe:
      return {1, BinaryOperator::kBitOr};
    case TokenKind::kCaret:
      return {2, BinaryOperator::kBitXor};
    case TokenKind::kAmpersand:
      return {3, BinaryOperator::kBitAnd};
    case TokenKind::kLeftShift:
      return {4, BinaryOperator::kLShift};
    case TokenKind::kRightShift:
      return {4, BinaryOperator::kRShift};
    case TokenKind::kPlus:
      return {5, BinaryOperator::kAdd};
    case TokenKind::kMinus:
      return {5, BinaryOperator::kSub};
    case TokenKind::kStar:
      return {6, BinaryOperator::kMult};
    case TokenKind::kSlash:
      return {6, BinaryOperator::kDiv};
    case TokenKind::kDoubleSlash:
      return {6, BinaryOperator::kFloorDiv};
    case TokenKind::kPercent:
      return {6, BinaryOperator::kMod};
    case TokenKind::kAt:
      return {6, BinaryOperator::kMatMult};
    default:
      return {kNotBinary, BinaryOperator::kAdd};
  }
}

}  // namespace

// Whether the token can begin an expression.
bool Parser::at_expression() const {
  switch (kind()) {
    case Kind::kName:
    case Kind::kNumber:
    case Kind::kString:
    case Kind::kFalse:
    case Kind::kNone:
    case Kind::kTrue:
    case Kind::kAwait:
    case Kind::kLambda:
    case Kind::kNot:
    case Kind::kOpenParen:
    case Kind::kOpenBracket:
    case Kind::kOpenBrace:
    case Kind::kEllipsis:
    case Kind::kMinus:
    case Kind::kPlus:
    case Kind::kTilde:
      return true;
    default:
      return false;
  }
}

// The rest of a tuple without parentheses behind its first item.
Draft Parser::sequence(Draft first, uint32_t begin, bool named) {
  if (!at(Kind::kComma)) return first;
  const Draft tuple = drafts_.add(NodeKind::kTuple, begin, begin);
  drafts_.attach(tuple, 0, first);
  while (accept(Kind::kComma)) {
    if (!at_expression() && !at(Kind::kStar)) break;
    drafts_.attach(tuple, 0, named ? star_named_expression() : star_expression());
  }
  drafts_[tuple].end = last_end();
  drafts_[tuple].bare = true;
  return tuple;
}

Draft Parser::star_expressions() {
  const uint32_t from = begin();
  return sequence(star_expression(), from, false);
}

Draft Parser::star_expression() {
  if (!at(Kind::kStar)) return expression();
  const uint32_t from = begin();
  advance();
  const Draft value = bitwise_or();
  return add(NodeKind::kStarred, from, {value});
}

Draft Parser::star_named_expression() {
  return at(Kind::kStar) ? star_expression() : named_expression();
}

Draft Parser::named_expression() {
  const uint32_t from = begin();
  if (at(Kind::kName) && kind(1) == Kind::kWalrus) {
    const Draft target = name();
    drafts_[target].aux = static_cast<uint8_t>(ExprContext::kStore);
    advance();
    const Draft value = expression();
    return add(NodeKind::kNamedExpr, from, {target, value});
  }
  const Draft value = expression();
  if (failed()) return kNoDraft;
  if (at(Kind::kWalrus)) {
    return fail(range_of(value),
                fmt::format("cannot use assignment expressions with {}", expression_name(value)));
  }
  if (at(Kind::kAssign)) check_assignment_in_expression(value);
  return value;
}

// `if a = 1:` and the like; what may be an assignment is left to its own rule.
void Parser::check_assignment_in_expression(Draft left) {
  const NodeKind what = drafts_[left].kind;
  const bool is_operand = what != NodeKind::kCompare && what != NodeKind::kBoolOp &&
                          what != NodeKind::kLambda && what != NodeKind::kIfExp &&
                          !(what == NodeKind::kUnaryOp &&
                            drafts_[left].aux == static_cast<uint8_t>(UnaryOperator::kNot));
  if (!is_operand) return;
  const Mark before = mark();
  advance();
  const Draft right = bitwise_or();
  if (failed() || at(Kind::kAssign) || at(Kind::kWalrus)) {
    reset(before);
    return;
  }
  if (what == NodeKind::kName) {
    fail(range_of(left, right), "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
    return;
  }
  const bool excluded = what == NodeKind::kList || what == NodeKind::kTuple ||
                        what == NodeKind::kGeneratorExp || expression_name(left) == "True" ||
                        expression_name(left) == "False" || expression_name(left) == "None";
  if (excluded) {
    reset(before);
    return;
  }
  fail(range_of(left), fmt::format("cannot assign to {} here. Maybe you meant '==' instead of '='?",
                                   expression_name(left)));
}

Draft Parser::expression() {
  const Nesting nesting(*this);
  if (at(Kind::kLambda)) return lambda();
  const size_t from = at_;
  const Draft value = disjunction();
  if (failed()) return kNoDraft;
  if (at(Kind::kIf)) return conditional(value, buffer_.tokens[from].begin);
  if (at_expression() && from < at_) check_missing_comma(value);
  return failed() ? kNoDraft : value;
}

// Two expressions side by side inside brackets, or a `print` statement.
void Parser::check_missing_comma(Draft first) {
  // `f "x"` reads like a string prefix; soft keywords begin statements.
  const DraftTree::Node& node = drafts_[first];
  const std::string_view start = context_.source.slice({node.begin, node.end});
  const bool is_name = node.kind == NodeKind::kName;
  if (is_name && (start == "print" || start == "exec")) {
    check_legacy_statement(first);
    return;
  }
  if (is_name && (at(Kind::kString) || start == "match" || start == "case" || start == "_")) return;
  const Mark before = mark();
  const Draft second = expression_unchecked();
  if (failed() && error_.from_tokens) return;
  if (failed() || buffer_.tokens[at_ - 1].level == 0) {
    reset(before);
    return;
  }
  fail(range_of(first, second), "invalid syntax. Perhaps you forgot a comma?");
}

Draft Parser::expression_unchecked() {
  if (at(Kind::kLambda)) return lambda();
  const uint32_t from = begin();
  const Draft value = disjunction();
  return !failed() && at(Kind::kIf) ? conditional(value, from) : value;
}

bool Parser::check_legacy_statement(Draft name) {
  const Mark before = mark();
  const Draft value = star_expressions();
  if (failed()) {
    reset(before);
    return false;
  }
  const std::string word(context_.source.slice(range_of(name)));
  fail(range_of(name, value),
       fmt::format("Missing parentheses in call to '{0}'. Did you mean {0}(...)?", word));
  return true;
}

Draft Parser::conditional(Draft body, uint32_t from) {
  advance();
  const Draft test = disjunction();
  if (failed()) return kNoDraft;
  if (!at(Kind::kElse)) {
    if (at(Kind::kColon) || at(Kind::kError)) return fail();
    return fail(range_of(body, test), "expected 'else' after 'if' expression");
  }
  advance();
  const Draft orelse = expression();
  return add(NodeKind::kIfExp, from, {test, body, orelse});
}

Draft Parser::lambda() {
  const uint32_t from = begin();
  advance();
  const Draft params = parameters(Kind::kColon, true);
  if (!expect(Kind::kColon)) return kNoDraft;
  const Draft body = expression();
  return add(NodeKind::kLambda, from, {params, body});
}

Draft Parser::yield_expression() {
  const uint32_t from = begin();
  advance();
  if (accept(Kind::kFrom)) {
    const Draft value = expression();
    return add(NodeKind::kYieldFrom, from, {value});
  }
  const Draft value = at_expression() || at(Kind::kStar) ? star_expressions() : kNoDraft;
  return add(NodeKind::kYield, from, {value});
}

Draft Parser::disjunction() {
  const uint32_t from = begin();
  const Draft first = conjunction();
  if (!at(Kind::kOr)) return first;
  const Draft node =
      add(NodeKind::kBoolOp, from, {first}, 0, static_cast<uint8_t>(BoolOperator::kOr));
  while (accept(Kind::kOr)) drafts_.attach(node, 0, conjunction());
  drafts_[node].end = last_end();
  return node;
}

Draft Parser::conjunction() {
  const uint32_t from = begin();
  const Draft first = inversion();
  if (!at(Kind::kAnd)) return first;
  const Draft node =
      add(NodeKind::kBoolOp, from, {first}, 0, static_cast<uint8_t>(BoolOperator::kAnd));
  while (accept(Kind::kAnd)) drafts_.attach(node, 0, inversion());
  drafts_[node].end = last_end();
  return node;
}

Draft Parser::inversion() {
  if (!at(Kind::kNot)) return comparison();
  const Nesting nesting(*this);
  const uint32_t from = begin();
  advance();
  const Draft operand = inversion();
  return add(NodeKind::kUnaryOp, from, {operand}, 0, static_cast<uint8_t>(UnaryOperator::kNot));
}

bool Parser::comparison_operator(CompareOperator& result) {
  switch (kind()) {
    case Kind::kEqual:
      result = CompareOperator::kEq;
      break;
    case Kind::kNotEqual:
      result = CompareOperator::kNotEq;
      break;
    case Kind::kLess:
      result = CompareOperator::kLt;
      break;
    case Kind::kLessEqual:
      result = CompareOperator::kLtE;
      break;
    case Kind::kGreater:
      result = CompareOperator::kGt;
      break;
    case Kind::kGreaterEqual:
      result = CompareOperator::kGtE;
      break;
    case Kind::kIn:
      result = CompareOperator::kIn;
      break;
    case Kind::kIs:
      result = kind(1) == Kind::kNot ? CompareOperator::kIsNot : CompareOperator::kIs;
      if (kind(1) == Kind::kNot) advance();
      break;
    case Kind::kNot:
      if (kind(1) != Kind::kIn) return false;
      result = CompareOperator::kNotIn;
      advance();
      break;
    default:
      return false;
  }
  advance();
  return true;
}

Draft Parser::comparison() {
  const uint32_t from = begin();
  const Draft left = bitwise_or();
  CompareOperator op;
  if (failed() || !comparison_operator(op)) return left;
  const Draft node = add(NodeKind::kCompare, from, {left});
  std::vector<uint32_t> ops;
  do {
    ops.push_back(static_cast<uint32_t>(op));
    drafts_.attach(node, 1, bitwise_or());
  } while (comparison_operator(op));
  drafts_[node].payload = context_.builder.add_operators(ops);
  drafts_[node].end = last_end();
  return node;
}

Draft Parser::binary(int least) {
  const uint32_t from = begin();
  Draft left = factor();
  while (true) {
    const BinaryRow row = binary_row(kind());
    if (row.level == kNotBinary || row.level < least) return left;
    advance();
    const Draft right = binary(row.level + 1);
    left = add(NodeKind::kBinOp, from, {left, right}, 0, static_cast<uint8_t>(row.op));
  }
}

Draft Parser::factor() {
  UnaryOperator op;
  switch (kind()) {
    case Kind::kPlus:
      op = UnaryOperator::kUAdd;
      break;
    case Kind::kMinus:
      op = UnaryOperator::kUSub;
      break;
    case Kind::kTilde:
      op = UnaryOperator::kInvert;
      break;
    default:
      return power();
  }
  const Nesting nesting(*this);
  const uint32_t from = begin();
  advance();
  const Draft operand = factor();
  return add(NodeKind::kUnaryOp, from, {operand}, 0, static_cast<uint8_t>(op));
}

Draft Parser::power() {
  const uint32_t from = begin();
  const Draft base = await_primary();
  if (!at(Kind::kDoubleStar)) return base;
  const Nesting nesting(*this);
  advance();
  const Draft exponent = factor();
  return add(NodeKind::kBinOp, from, {base, exponent}, 0,
             static_cast<uint8_t>(BinaryOperator::kPow));
}

}  // namespace portalis::parse
