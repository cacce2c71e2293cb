// Compound statements but definitions.
#include <fmt/format.h>

#include "parse/parser.hpp"

namespace portalis::parse {

bool Parser::compound_statement(Draft parent, int slot) {
  const uint32_t from = begin();
  Draft node = kNoDraft;
  switch (kind()) {
    case Kind::kIf:
      node = if_statement();
      break;
    case Kind::kWhile:
      node = while_statement();
      break;
    case Kind::kFor:
      node = for_statement(from, false);
      break;
    case Kind::kTry:
      node = try_statement();
      break;
    case Kind::kWith:
      node = with_statement(from, false);
      break;
    case Kind::kDef:
      node = function_definition(from, false, {});
      break;
    case Kind::kClass:
      node = class_definition(from, {});
      break;
    case Kind::kAt:
      node = decorated();
      break;
    case Kind::kAsync:
      node = async_statement();
      break;
    case Kind::kName:
      if (!at_word("match")) return false;
      node = match_statement();
      if (node == kNoDraft && !failed()) return false;
      break;
    default:
      return false;
  }
  drafts_.attach(parent, slot, node);
  return true;
}

Draft Parser::async_statement() {
  const uint32_t from = begin();
  advance();
  if (at(Kind::kDef)) return function_definition(from, true, {});
  if (at(Kind::kFor)) return for_statement(from, true);
  if (at(Kind::kWith)) return with_statement(from, true);
  return fail();
}

// The statements behind a colon; `owner` is CPython's name of what needs them.
void Parser::block(Draft parent, int slot, std::string_view owner, uint32_t owner_offset) {
  if (failed()) return;
  if (!accept(Kind::kNewline)) {
    simple_statements(parent, slot);
    return;
  }
  if (!accept(Kind::kIndent)) {
    if (at(Kind::kError)) {
      fail();
      return;
    }
    fail(
        token().range(),
        fmt::format("expected an indented block after {} on line {}", owner, line_of(owner_offset)),
        ErrorClass::kIndentation);
    return;
  }
  while (!at(Kind::kDedent) && !failed()) {
    if (at(Kind::kEnd)) {
      fail();
      return;
    }
    statement(parent, slot);
  }
  accept(Kind::kDedent);
}

// A chain of `elif` nests, so it is built with a loop.
Draft Parser::if_statement() {
  Draft outer = kNoDraft;
  Draft inner = kNoDraft;
  std::vector<Draft> chain;
  do {
    const uint32_t from = begin();
    const char* owner = outer == kNoDraft ? "'if' statement" : "'elif' statement";
    advance();
    const Draft node = drafts_.add(NodeKind::kIf, from, from);
    drafts_.attach(node, 0, named_expression());
    expect_colon();
    block(node, 1, owner, from);
    drafts_.attach(inner, 2, node);
    if (outer == kNoDraft) outer = node;
    inner = node;
    chain.push_back(node);
  } while (at(Kind::kElif) && !failed());
  else_block(inner, 2);
  if (failed()) return kNoDraft;
  for (const Draft node : chain) drafts_[node].end = last_end();
  return outer;
}

void Parser::else_block(Draft parent, int slot) {
  if (!at(Kind::kElse) || failed()) return;
  const uint32_t from = begin();
  advance();
  expect_forced(Kind::kColon, ":");
  block(parent, slot, "'else' statement", from);
}

Draft Parser::while_statement() {
  const uint32_t from = begin();
  advance();
  const Draft node = drafts_.add(NodeKind::kWhile, from, from);
  drafts_.attach(node, 0, named_expression());
  expect_colon();
  block(node, 1, "'while' statement", from);
  else_block(node, 2);
  if (failed()) return kNoDraft;
  drafts_[node].end = last_end();
  return node;
}

Draft Parser::for_statement(uint32_t from, bool is_async) {
  const uint32_t keyword = begin();
  advance();
  const Draft target = for_targets();
  if (failed()) return kNoDraft;
  expect(Kind::kIn);
  const Draft node = drafts_.add(is_async ? NodeKind::kAsyncFor : NodeKind::kFor, from, from);
  drafts_.attach(node, 0, target);
  drafts_.attach(node, 1, star_expressions());
  expect_colon();
  block(node, 2, "'for' statement", keyword);
  else_block(node, 3);
  if (failed()) return kNoDraft;
  drafts_[node].end = last_end();
  return node;
}

Draft Parser::with_statement(uint32_t from, bool is_async) {
  const uint32_t keyword = begin();
  advance();
  const Draft node = drafts_.add(is_async ? NodeKind::kAsyncWith : NodeKind::kWith, from, from);
  ParseError refused;
  if (!parenthesized_with_items(node, refused)) {
    do {
      drafts_.attach(node, 0, with_item());
    } while (accept(Kind::kComma));
    // What the first reading had to say is more than that no reading fits.
    if (failed() && refused.set && refused.message != "invalid syntax") error_ = refused;
  }
  expect_colon();
  block(node, 1, "'with' statement", keyword);
  if (failed()) return kNoDraft;
  drafts_[node].end = last_end();
  return node;
}

// Tries `(item, item):`; what looks like it may still be an expression.
bool Parser::parenthesized_with_items(Draft node, ParseError& refused) {
  if (!at(Kind::kOpenParen)) return false;
  const Mark before = mark();
  advance();
  std::vector<Draft> items;
  while (!failed()) {
    items.push_back(with_item());
    if (!accept(Kind::kComma) || at(Kind::kCloseParen)) break;
  }
  const bool matches = !failed() && at(Kind::kCloseParen) && kind(1) == Kind::kColon;
  if (!matches) {
    refused = error_;
    reset(before);
    return false;
  }
  advance();
  for (const Draft item : items) drafts_.attach(node, 0, item);
  return true;
}

Draft Parser::with_item() {
  const uint32_t from = begin();
  const Draft value = expression();
  Draft target = kNoDraft;
  if (accept(Kind::kAs)) {
    target = star_expression_target();
    if (failed() || !make_target(target, TargetUse::kStar)) return kNoDraft;
  }
  return failed() ? kNoDraft : add(NodeKind::kWithitem, from, {value, target});
}

Draft Parser::star_expression_target() {
  return at(Kind::kStar) ? star_expression() : expression();
}

Draft Parser::try_statement() {
  const uint32_t from = begin();
  advance();
  expect_forced(Kind::kColon, ":");
  const Draft node = drafts_.add(NodeKind::kTry, from, from);
  block(node, 0, "'try' statement", from);
  if (failed()) return kNoDraft;
  bool is_star = false;
  bool has_handlers = false;
  while (at(Kind::kExcept) && !failed()) {
    except_clause(node, is_star, !has_handlers);
    has_handlers = true;
  }
  if (is_star) drafts_[node].kind = NodeKind::kTryStar;
  if (has_handlers) else_block(node, 2);
  if (at(Kind::kFinally)) {
    const uint32_t keyword = begin();
    advance();
    expect_forced(Kind::kColon, ":");
    block(node, 3, "'finally' statement", keyword);
  } else if (!has_handlers && !failed()) {
    const Token& next = at(Kind::kEnd) && at_ > 0 ? buffer_.tokens[at_ - 1] : token();
    return at(Kind::kError) ? fail() : fail(next.range(), "expected 'except' or 'finally' block");
  }
  if (failed()) return kNoDraft;
  drafts_[node].end = last_end();
  return node;
}

bool Parser::except_clause(Draft node, bool& is_star, bool is_first) {
  const uint32_t from = begin();
  advance();
  const bool star = at(Kind::kStar);
  if (is_first) {
    is_star = star;
  } else if (star != is_star) {
    fail({from, last_end()}, "cannot have both 'except' and 'except*' on the same 'try'");
    return false;
  }
  if (star) advance();
  const Draft handler = drafts_.add(NodeKind::kExceptHandler, from, from);
  auto bound = static_cast<uint32_t>(Symbol().value);
  if (star && (at(Kind::kColon) || at(Kind::kNewline))) {
    fail(token().range(), "expected one or more exception types");
    return false;
  }
  if (!at(Kind::kColon) && !at(Kind::kNewline)) {
    const uint32_t type_begin = begin();
    drafts_.attach(handler, 0, expression());
    if (at(Kind::kComma)) {
      const Mark before = mark();
      advance();
      expressions_until_block();
      if (failed()) {
        reset(before);
        fail();
      } else {
        fail({type_begin, last_end()}, "multiple exception types must be parenthesized");
      }
      return false;
    }
    if (accept(Kind::kAs)) {
      if (at(Kind::kName)) {
        bound = symbol(token());
        advance();
      } else {
        fail();
      }
    }
  }
  drafts_[handler].payload = bound;
  expect_colon();
  block(handler, 1, star ? "'except*' statement" : "'except' statement", from);
  if (failed()) return false;
  drafts_[handler].end = last_end();
  drafts_.attach(node, 1, handler);
  return true;
}

// The rest of `except A, B as name`.
void Parser::expressions_until_block() {
  star_expressions();
  if (accept(Kind::kAs)) expect(Kind::kName);
  if (!at(Kind::kColon)) fail();
}

// None without an error when `match` is a name here.
Draft Parser::match_statement() {
  const uint32_t from = begin();
  const Mark before = mark();
  advance();
  if (!at_expression() && !at(Kind::kStar)) {
    reset(before);
    return kNoDraft;
  }
  const Draft subject = match_subject();
  const bool is_match = !failed() && at(Kind::kColon) && kind(1) == Kind::kNewline &&
                        (kind(2) == Kind::kIndent || kind(2) != Kind::kEnd);
  if (!is_match || (kind(2) == Kind::kIndent && !is_case(3))) {
    const bool no_colon = !failed() && at(Kind::kNewline) && kind(1) == Kind::kIndent && is_case(2);
    if (no_colon) {
      expect_colon();
      return kNoDraft;
    }
    reset(before);
    return kNoDraft;
  }
  advance();
  advance();
  const Draft node = drafts_.add(NodeKind::kMatch, from, from);
  drafts_.attach(node, 0, subject);
  if (!accept(Kind::kIndent)) {
    return fail(
        token().range(),
        fmt::format("expected an indented block after 'match' statement on line {}", line_of(from)),
        ErrorClass::kIndentation);
  }
  while (at_word("case") && !failed()) drafts_.attach(node, 1, case_block());
  expect(Kind::kDedent);
  if (failed()) return kNoDraft;
  drafts_[node].end = last_end();
  return node;
}

bool Parser::is_case(size_t ahead) const {
  return kind(ahead) == Kind::kName && text(token(ahead)) == "case";
}

Draft Parser::match_subject() {
  const uint32_t from = begin();
  const Draft first = star_named_expression();
  if (failed()) return kNoDraft;
  const Draft subject = sequence(first, from, true);
  if (!failed() && drafts_[subject].kind == NodeKind::kStarred) return fail();
  return subject;
}

Draft Parser::case_block() {
  const Nesting nesting(*this);
  const uint32_t from = begin();
  advance();
  const Draft node = drafts_.add(NodeKind::kMatchCase, from, from);
  drafts_.attach(node, 0, patterns());
  if (accept(Kind::kIf)) drafts_.attach(node, 1, named_expression());
  expect_colon();
  block(node, 2, "'case' statement", from);
  if (failed()) return kNoDraft;
  drafts_[node].end = last_end();
  return node;
}

}  // namespace portalis::parse
