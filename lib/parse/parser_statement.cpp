// Simple statements.
#include <fmt/format.h>

#include "base/utf8.hpp"
#include "parse/parser.hpp"

namespace portalis::parse {
namespace {

bool augmented_operator(TokenKind kind, BinaryOperator& op) {
  switch (kind) {
    case TokenKind::kPlusAssign:
      op = BinaryOperator::kAdd;
      return true;
    case TokenKind::kMinusAssign:
      op = BinaryOperator::kSub;
      return true;
    case TokenKind::kStarAssign:
      op = BinaryOperator::kMult;
      return true;
    case TokenKind::kSlashAssign:
      op = BinaryOperator::kDiv;
      return true;
    case TokenKind::kDoubleSlashAssign:
      op = BinaryOperator::kFloorDiv;
      return true;
    case TokenKind::kPercentAssign:
      op = BinaryOperator::kMod;
      return true;
    case TokenKind::kAtAssign:
      op = BinaryOperator::kMatMult;
      return true;
    case TokenKind::kAmpersandAssign:
      op = BinaryOperator::kBitAnd;
      return true;
    case TokenKind::kPipeAssign:
      op = BinaryOperator::kBitOr;
      return true;
    case TokenKind::kCaretAssign:
      op = BinaryOperator::kBitXor;
      return true;
    case TokenKind::kLeftShiftAssign:
      op = BinaryOperator::kLShift;
      return true;
    case TokenKind::kRightShiftAssign:
      op = BinaryOperator::kRShift;
      return true;
    case TokenKind::kDoubleStarAssign:
      op = BinaryOperator::kPow;
      return true;
    default:
      return false;
  }
}

const uint32_t kNoName = static_cast<uint32_t>(Symbol().value);

}  // namespace

void Parser::statement(Draft parent, int slot) {
  const Nesting nesting(*this);
  if (failed()) return;
  if (!compound_statement(parent, slot)) simple_statements(parent, slot);
}

void Parser::simple_statements(Draft parent, int slot) {
  while (!failed()) {
    drafts_.attach(parent, slot, simple_statement());
    if (failed()) return;
    if (accept(Kind::kNewline)) return;
    if (!accept(Kind::kSemicolon)) {
      fail();
      return;
    }
    if (accept(Kind::kNewline)) return;
  }
}

Draft Parser::simple_statement() {
  const uint32_t from = begin();
  switch (kind()) {
    case Kind::kReturn:
      return return_statement();
    case Kind::kImport:
      return import_statement();
    case Kind::kFrom:
      return import_from_statement();
    case Kind::kRaise:
      return raise_statement();
    case Kind::kDel:
      return delete_statement();
    case Kind::kAssert:
      return assert_statement();
    case Kind::kGlobal:
      return scope_statement(NodeKind::kGlobal);
    case Kind::kNonlocal:
      return scope_statement(NodeKind::kNonlocal);
    case Kind::kPass:
      advance();
      return add(NodeKind::kPass, from);
    case Kind::kBreak:
      advance();
      return add(NodeKind::kBreak, from);
    case Kind::kContinue:
      advance();
      return add(NodeKind::kContinue, from);
    default:
      break;
  }
  return at_type_alias() ? type_alias() : expression_statement();
}

Draft Parser::expression_statement() {
  const uint32_t from = begin();
  const bool parenthesized = at(Kind::kOpenParen);
  const Draft first = assigned_value();
  if (failed()) return kNoDraft;
  BinaryOperator op;
  if (at(Kind::kColon)) return annotated_assignment(first, from, parenthesized);
  if (at(Kind::kAssign)) return assignment(first, from);
  if (augmented_operator(kind(), op)) return augmented_assignment(first, from);
  return add(NodeKind::kExpr, from, {first});
}

Draft Parser::assigned_value() {
  return at(Kind::kYield) ? yield_expression() : star_expressions();
}

Draft Parser::assignment(Draft first, uint32_t from) {
  const Draft node = drafts_.add(NodeKind::kAssign, from, from);
  Draft value = first;
  while (at(Kind::kAssign)) {
    const NodeKind what = drafts_[value].kind;
    if ((what == NodeKind::kYield || what == NodeKind::kYieldFrom) &&
        !drafts_[value].parenthesized) {
      return fail(range_of(value), "assignment to yield expression not possible");
    }
    const Draft wrong = invalid_target(value, TargetUse::kStar);
    if (wrong != kNoDraft && node + 1 == static_cast<Draft>(drafts_.size())) {
      // The first target alone may read as a comparison that was meant.
      if (what != NodeKind::kTuple && what != NodeKind::kList)
        check_assignment_in_expression(value);
      if (failed()) return kNoDraft;
    }
    if (!make_target(value, TargetUse::kStar)) return kNoDraft;
    drafts_.attach(node, 0, value);
    advance();
    value = assigned_value();
    if (failed()) return kNoDraft;
  }
  drafts_.attach(node, 1, value);
  drafts_[node].end = last_end();
  return node;
}

Draft Parser::annotated_assignment(Draft target, uint32_t from, bool parenthesized) {
  const NodeKind what = drafts_[target].kind;
  // The colon is an error of its own when no annotation follows.
  const Mark before = mark();
  advance();
  const Draft annotation = expression();
  if (failed()) {
    reset(before);
    const bool could_be =
        what == NodeKind::kName || what == NodeKind::kAttribute || what == NodeKind::kSubscript;
    if (could_be) {
      advance();
      expression();
    }
    return fail();
  }
  if (!make_single_target(target, ExprContext::kStore)) {
    reset(before);
    if (what == NodeKind::kTuple || what == NodeKind::kList) {
      return fail(range_of(target), fmt::format("only single target (not {}) can be annotated",
                                                expression_name(target)));
    }
    return fail(range_of(target), "illegal target for annotation");
  }
  Draft value = kNoDraft;
  if (accept(Kind::kAssign)) value = assigned_value();
  const bool simple = what == NodeKind::kName && !parenthesized;
  return add(NodeKind::kAnnAssign, from, {target, annotation, value}, 0, simple);
}

Draft Parser::augmented_assignment(Draft target, uint32_t from) {
  BinaryOperator op = BinaryOperator::kAdd;
  augmented_operator(kind(), op);
  if (!make_single_target(target, ExprContext::kStore)) {
    return fail(range_of(target),
                fmt::format("'{}' is an illegal expression for augmented assignment",
                            expression_name(target)));
  }
  advance();
  const Draft value = assigned_value();
  return add(NodeKind::kAugAssign, from, {target, value}, 0, static_cast<uint8_t>(op));
}

Draft Parser::return_statement() {
  const uint32_t from = begin();
  advance();
  const Draft value = at_expression() || at(Kind::kStar) ? star_expressions() : kNoDraft;
  return add(NodeKind::kReturn, from, {value});
}

Draft Parser::raise_statement() {
  const uint32_t from = begin();
  advance();
  if (!at_expression()) return add(NodeKind::kRaise, from);
  const Draft exception = expression();
  const Draft cause = accept(Kind::kFrom) ? expression() : kNoDraft;
  return add(NodeKind::kRaise, from, {exception, cause});
}

Draft Parser::delete_statement() {
  const uint32_t from = begin();
  advance();
  const Draft node = drafts_.add(NodeKind::kDelete, from, from);
  const Draft targets = star_expressions();
  if (failed()) return kNoDraft;
  if (!at(Kind::kNewline) && !at(Kind::kSemicolon)) return fail();
  if (!make_target(targets, TargetUse::kDelete)) return kNoDraft;
  // `del a, b` has two targets, `del (a, b)` one tuple.
  const bool is_bare = drafts_[targets].kind == NodeKind::kTuple && drafts_[targets].bare;
  if (!is_bare) {
    drafts_.attach(node, 0, targets);
  } else {
    for (Draft item = drafts_[targets].first_child; item != kNoDraft;) {
      const Draft next = drafts_[item].next;
      drafts_.attach(node, 0, item);
      item = next;
    }
  }
  drafts_[node].end = last_end();
  return node;
}

Draft Parser::assert_statement() {
  const uint32_t from = begin();
  advance();
  const Draft test = expression();
  const Draft message = accept(Kind::kComma) ? expression() : kNoDraft;
  return add(NodeKind::kAssert, from, {test, message});
}

Draft Parser::scope_statement(NodeKind what) {
  const uint32_t from = begin();
  std::vector<uint32_t> names;
  do {
    advance();
    if (!at(Kind::kName)) return fail();
    names.push_back(symbol(token()));
    advance();
  } while (at(Kind::kComma));
  return add(what, from, extra_list(names));
}

std::string Parser::dotted_name() {
  std::string joined;
  while (true) {
    if (!at(Kind::kName)) {
      fail();
      return joined;
    }
    joined += context_.builder.text(Symbol(static_cast<int32_t>(symbol(token()))));
    advance();
    if (!accept(Kind::kDot)) return joined;
    joined += '.';
  }
}

Draft Parser::dotted_alias() {
  const uint32_t from = begin();
  const auto name = static_cast<uint32_t>(context_.builder.intern(dotted_name()).value);
  uint32_t asname = kNoName;
  if (accept(Kind::kAs)) {
    if (!at(Kind::kName)) return fail();
    asname = symbol(token());
    advance();
  }
  return failed() ? kNoDraft : add(NodeKind::kAlias, from, extra({name, asname}));
}

Draft Parser::import_statement() {
  const uint32_t from = begin();
  advance();
  const Draft node = drafts_.add(NodeKind::kImport, from, from);
  do {
    drafts_.attach(node, 0, dotted_alias());
  } while (accept(Kind::kComma));
  drafts_[node].end = last_end();
  return node;
}

Draft Parser::import_from_statement() {
  const uint32_t from = begin();
  advance();
  uint32_t level = 0;
  for (; at(Kind::kDot) || at(Kind::kEllipsis); advance()) level += at(Kind::kDot) ? 1 : 3;
  uint32_t module = kNoName;
  if (level == 0 || !at(Kind::kImport)) {
    module = static_cast<uint32_t>(context_.builder.intern(dotted_name()).value);
  }
  expect(Kind::kImport);
  const Draft node = drafts_.add(NodeKind::kImportFrom, from, from, extra({module, level}));
  import_from_names(node);
  drafts_[node].end = last_end();
  return node;
}

void Parser::import_from_names(Draft node) {
  if (at(Kind::kStar)) {
    const uint32_t from = begin();
    advance();
    const auto star = static_cast<uint32_t>(context_.builder.intern("*").value);
    drafts_.attach(node, 0, add(NodeKind::kAlias, from, extra({star, kNoName})));
    return;
  }
  const bool parenthesized = accept(Kind::kOpenParen);
  while (!failed()) {
    const uint32_t from = begin();
    if (!at(Kind::kName)) {
      fail();
      return;
    }
    const uint32_t name = symbol(token());
    advance();
    uint32_t asname = kNoName;
    if (accept(Kind::kAs)) {
      if (!at(Kind::kName)) {
        fail();
        return;
      }
      asname = symbol(token());
      advance();
    }
    drafts_.attach(node, 0, add(NodeKind::kAlias, from, extra({name, asname})));
    if (!accept(Kind::kComma)) break;
    if (parenthesized && at(Kind::kCloseParen)) break;
    if (!parenthesized && at(Kind::kNewline)) {
      fail(token().range(), "trailing comma not allowed without surrounding parentheses");
      return;
    }
  }
  if (parenthesized) expect(Kind::kCloseParen);
}

// `type` begins an alias before a name and `=` or `[`.
bool Parser::at_type_alias() const {
  return since(PythonVersion::k3_12) && at_word("type") && kind(1) == Kind::kName &&
         (kind(2) == Kind::kAssign || kind(2) == Kind::kOpenBracket);
}

Draft Parser::type_alias() {
  const uint32_t from = begin();
  advance();
  const Draft target = name();
  drafts_[target].aux = static_cast<uint8_t>(ExprContext::kStore);
  const Draft node = drafts_.add(NodeKind::kTypeAlias, from, from);
  drafts_.attach(node, 0, target);
  type_parameters(node, 1);
  expect(Kind::kAssign);
  drafts_.attach(node, 2, expression());
  drafts_[node].end = last_end();
  return node;
}

}  // namespace portalis::parse
