// Atoms, displays, comprehensions, calls and subscripts.
#include <utility>

#include <fmt/format.h>

#include "parse/literals.hpp"
#include "parse/parser.hpp"

namespace portalis::parse {

Draft Parser::await_primary() {
  if (!at(Kind::kAwait)) return primary();
  const uint32_t from = begin();
  advance();
  const Draft value = primary();
  return add(NodeKind::kAwait, from, {value});
}

Draft Parser::primary() {
  const uint32_t from = begin();
  Draft left = atom();
  while (!failed()) {
    if (accept(Kind::kDot)) {
      if (!at(Kind::kName)) return fail();
      const uint32_t attr = symbol(token());
      advance();
      left = add(NodeKind::kAttribute, from, {left}, attr);
    } else if (at(Kind::kOpenParen)) {
      const Draft call = add(NodeKind::kCall, from, {left});
      arguments(call, 1, true);
      drafts_[call].end = last_end();
      left = call;
    } else if (accept(Kind::kOpenBracket)) {
      const Draft index = slices();
      expect(Kind::kCloseBracket);
      left = add(NodeKind::kSubscript, from, {left, index});
    } else {
      break;
    }
  }
  return left;
}

Draft Parser::atom() {
  switch (kind()) {
    case Kind::kName:
      return name();
    case Kind::kNumber:
      return number();
    case Kind::kString:
      return strings();
    case Kind::kTrue:
      return constant(ConstantKind::kTrue);
    case Kind::kFalse:
      return constant(ConstantKind::kFalse);
    case Kind::kNone:
      return constant(ConstantKind::kNone);
    case Kind::kEllipsis:
      return constant(ConstantKind::kEllipsis);
    case Kind::kOpenParen:
      return group_or_tuple();
    case Kind::kOpenBracket:
      return list();
    case Kind::kOpenBrace:
      return set_or_dict();
    default:
      return fail();
  }
}

Draft Parser::name() {
  const uint32_t from = begin();
  const uint32_t id = symbol(token());
  advance();
  return add(NodeKind::kName, from, id);
}

Draft Parser::constant(ConstantKind kind) {
  const uint32_t from = begin();
  advance();
  Constant value;
  value.kind = kind;
  return add(NodeKind::kConstant, from,
             static_cast<uint32_t>(context_.builder.add_constant(value).value));
}

Draft Parser::number() {
  const Token literal = token();
  NumberValue value = parse_number(text(literal));
  if (!value.error.empty()) return fail(literal.range(), std::move(value.error));
  advance();
  return add(NodeKind::kConstant, literal.begin,
             static_cast<uint32_t>(context_.builder.add_constant(value.constant).value));
}

Draft Parser::group_or_tuple() {
  const Nesting nesting(*this);
  const uint32_t from = begin();
  advance();
  if (accept(Kind::kCloseParen)) return add(NodeKind::kTuple, from);
  if (at(Kind::kYield)) {
    const Draft value = yield_expression();
    expect(Kind::kCloseParen);
    if (!failed()) drafts_[value].parenthesized = true;
    return value;
  }
  const Draft first = star_named_expression();
  if (failed()) return kNoDraft;
  if (at_comprehension()) {
    if (drafts_[first].kind == NodeKind::kStarred) {
      return fail(range_of(first), "iterable unpacking cannot be used in comprehension");
    }
    const Draft node = add(NodeKind::kGeneratorExp, from, {first});
    comprehension_clauses(node, 1);
    expect(Kind::kCloseParen);
    drafts_[node].end = last_end();
    return node;
  }
  if (at(Kind::kComma)) {
    const Draft tuple = sequence(first, from, true);
    expect(Kind::kCloseParen);
    if (failed()) return kNoDraft;
    drafts_[tuple].end = last_end();
    drafts_[tuple].bare = false;
    return tuple;
  }
  if (drafts_[first].kind == NodeKind::kStarred && at(Kind::kCloseParen)) {
    return fail(range_of(first), "cannot use starred expression here");
  }
  if (at(Kind::kDoubleStar)) return fail();
  expect(Kind::kCloseParen);
  if (!failed()) drafts_[first].parenthesized = true;
  return first;
}

Draft Parser::list() {
  const Nesting nesting(*this);
  const uint32_t from = begin();
  advance();
  const Draft node = drafts_.add(NodeKind::kList, from, from);
  if (!at(Kind::kCloseBracket)) {
    const Draft first = star_named_expression();
    if (failed()) return kNoDraft;
    drafts_.attach(node, 0, first);
    if (at_comprehension()) {
      if (drafts_[first].kind == NodeKind::kStarred) {
        return fail(range_of(first), "iterable unpacking cannot be used in comprehension");
      }
      drafts_[node].kind = NodeKind::kListComp;
      comprehension_clauses(node, 1);
    } else {
      while (accept(Kind::kComma) && !at(Kind::kCloseBracket)) {
        drafts_.attach(node, 0, star_named_expression());
      }
      if (at_comprehension() && drafts_[first].next != kNoDraft) {
        return fail(range_of(first, drafts_[node].last_child),
                    "did you forget parentheses around the comprehension target?");
      }
    }
  }
  expect(Kind::kCloseBracket);
  drafts_[node].end = last_end();
  return node;
}

Draft Parser::set_or_dict() {
  const Nesting nesting(*this);
  const uint32_t from = begin();
  advance();
  if (accept(Kind::kCloseBrace)) return add(NodeKind::kDict, from);
  if (at(Kind::kDoubleStar)) return dict(drafts_.add(NodeKind::kDict, from, from), kNoDraft);
  const Draft first = star_named_expression();
  if (failed()) return kNoDraft;
  const bool is_walrus =
      drafts_[first].kind == NodeKind::kNamedExpr && !drafts_[first].parenthesized;
  if (at(Kind::kColon) && drafts_[first].kind != NodeKind::kStarred && !is_walrus) {
    return dict(drafts_.add(NodeKind::kDict, from, from), first);
  }
  const Draft node = drafts_.add(NodeKind::kSet, from, from);
  drafts_.attach(node, 0, first);
  if (at_comprehension()) {
    if (drafts_[first].kind == NodeKind::kStarred) {
      return fail(range_of(first), "iterable unpacking cannot be used in comprehension");
    }
    drafts_[node].kind = NodeKind::kSetComp;
    comprehension_clauses(node, 1);
  } else {
    while (accept(Kind::kComma) && !at(Kind::kCloseBrace)) {
      drafts_.attach(node, 0, star_named_expression());
    }
    if (at_comprehension() && drafts_[first].next != kNoDraft) {
      return fail(range_of(first, drafts_[node].last_child),
                  "did you forget parentheses around the comprehension target?");
    }
  }
  expect(Kind::kCloseBrace);
  drafts_[node].end = last_end();
  return node;
}

// The items behind a first key that is read already, if any.
Draft Parser::dict(Draft node, Draft first_key) {
  bool is_comprehension = false;
  dict_item(node, first_key, true, is_comprehension);
  while (!is_comprehension && accept(Kind::kComma) && !at(Kind::kCloseBrace)) {
    dict_item(node, kNoDraft, false, is_comprehension);
  }
  expect(Kind::kCloseBrace);
  drafts_[node].end = last_end();
  return node;
}

void Parser::dict_item(Draft node, Draft key, bool is_first, bool& is_comprehension) {
  if (key == kNoDraft && at(Kind::kDoubleStar)) {
    const ByteRange stars = token().range();
    advance();
    drafts_.attach(node, 0, drafts_.add(NodeKind::kAbsent, begin(), begin()));
    drafts_.attach(node, 1, bitwise_or());
    if (!failed() && is_first && at_comprehension()) {
      fail(stars, "dict unpacking cannot be used in dict comprehension");
    }
    return;
  }
  drafts_.attach(node, 0, key != kNoDraft ? key : expression());
  if (failed()) return;
  if (!at(Kind::kColon)) {
    if (at(Kind::kCloseBrace) || at(Kind::kComma)) {
      fail(buffer_.tokens[at_ - 1].range(), "':' expected after dictionary key");
    } else {
      fail();
    }
    return;
  }
  const ByteRange colon = token().range();
  advance();
  if (at(Kind::kStar)) {
    const uint32_t star = begin();
    advance();
    bitwise_or();
    fail({star, last_end()}, "cannot use a starred expression in a dictionary value");
    return;
  }
  if (at(Kind::kCloseBrace) || at(Kind::kComma)) {
    fail(colon, "expression expected after dictionary key and ':'");
    return;
  }
  drafts_.attach(node, 1, expression());
  if (failed() || !at_comprehension() || !is_first) return;
  is_comprehension = true;
  drafts_[node].kind = NodeKind::kDictComp;
  comprehension_clauses(node, 2);
}

void Parser::comprehension_clauses(Draft node, int slot) {
  while (at_comprehension() && !failed()) drafts_.attach(node, slot, comprehension_clause());
}

Draft Parser::comprehension_clause() {
  const Nesting nesting(*this);
  const uint32_t from = begin();
  const bool is_async = accept(Kind::kAsync);
  advance();
  const Draft target = for_targets();
  if (failed()) return kNoDraft;
  expect(Kind::kIn);
  const Draft node = drafts_.add(NodeKind::kComprehension, from, from, 0, is_async);
  drafts_.attach(node, 0, target);
  drafts_.attach(node, 1, disjunction());
  while (accept(Kind::kIf)) drafts_.attach(node, 2, disjunction());
  drafts_[node].end = last_end();
  return node;
}

struct ArgumentState {
  bool keyword = false;
  bool unpacking = false;  // `**`
  bool takes_generator = true;
  size_t count = 0;
};

// `(...)` of a call or of a class's bases: positional ones go to `slot`, keywords to the next.
void Parser::arguments(Draft call, int slot, bool takes_generator) {
  const Nesting nesting(*this);
  advance();
  ArgumentState state;
  state.takes_generator = takes_generator;
  while (!at(Kind::kCloseParen) && !failed()) {
    argument(call, slot, state);
    if (!accept(Kind::kComma)) break;
  }
  if (!failed() && state.count && !at(Kind::kCloseParen) && !at(Kind::kError) &&
      at_comprehension()) {
    fail();
  }
  expect(Kind::kCloseParen);
}

void Parser::argument(Draft call, int slot, ArgumentState& state) {
  const uint32_t from = begin();
  const size_t first_token = at_;
  const bool is_first = state.count++ == 0;
  if (accept(Kind::kDoubleStar)) {
    state.unpacking = true;
    const Draft value = expression();
    const auto none = static_cast<uint32_t>(Symbol().value);
    drafts_.attach(call, slot + 1, add(NodeKind::kKeyword, from, {value}, none));
    return;
  }
  if (at(Kind::kStar)) {
    const Token star = token();
    advance();
    const Draft value = expression();
    if (failed()) return;
    if (at_comprehension()) {
      fail({from, last_end()}, "iterable unpacking cannot be used in comprehension");
      return;
    }
    if (state.unpacking) {
      fail(star.range(), "iterable argument unpacking follows keyword argument unpacking");
      return;
    }
    drafts_.attach(call, slot, add(NodeKind::kStarred, from, {value}));
    return;
  }
  if (at(Kind::kName) && kind(1) == Kind::kAssign) {
    const uint32_t arg = symbol(token());
    const ByteRange equals = token(1).range();
    advance();
    advance();
    if (at(Kind::kComma) || at(Kind::kCloseParen)) {
      if (since(PythonVersion::k3_12)) {
        fail({from, equals.end}, "expected argument value expression");
      } else {
        fail();
      }
      return;
    }
    const Draft value = expression();
    if (failed()) return;
    state.keyword = true;
    if (at_comprehension()) {
      fail({from, equals.end}, "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
      return;
    }
    drafts_.attach(call, slot + 1, add(NodeKind::kKeyword, from, {value}, arg));
    return;
  }
  const bool is_constant = at(Kind::kTrue) || at(Kind::kFalse) || at(Kind::kNone);
  if (is_constant && kind(1) == Kind::kAssign) {
    fail({from, token(1).end}, fmt::format("cannot assign to {}", text(token())));
    return;
  }
  const bool is_named = at(Kind::kName) && kind(1) == Kind::kWalrus;
  const Draft value = is_named ? named_expression() : expression();
  if (failed()) return;
  if (at(Kind::kAssign)) {
    fail({from, token().end}, "expression cannot contain assignment, perhaps you meant \"==\"?");
    return;
  }
  if (at(Kind::kWalrus)) {
    fail(range_of(value),
         fmt::format("cannot use assignment expressions with {}", expression_name(value)));
    return;
  }
  if (at_comprehension()) {
    if (!state.takes_generator) {
      fail();
      return;
    }
    const Draft node = drafts_.add(NodeKind::kGeneratorExp, from, from);
    drafts_.attach(node, 0, value);
    comprehension_clauses(node, 1);
    if (failed()) return;
    drafts_[node].end = last_end();
    const bool is_sole = is_first && at(Kind::kCloseParen);
    if (!is_sole && (at(Kind::kComma) || at(Kind::kCloseParen))) {
      fail({from, last_end()}, "Generator expression must be parenthesized");
      return;
    }
    drafts_.attach(call, slot, node);
    if (is_sole) {
      // Its extent includes the call's parentheses.
      drafts_[node].begin = buffer_.tokens[first_token - 1].begin;
      drafts_[node].end = token().end;
    }
    return;
  }
  if (state.unpacking || state.keyword) {
    const char* message = state.unpacking ? "positional argument follows keyword argument unpacking"
                                          : "positional argument follows keyword argument";
    fail(token().range(), message);
    return;
  }
  drafts_.attach(call, slot, value);
}

Draft Parser::slices() {
  const uint32_t from = begin();
  const auto item = [this] { return at(Kind::kStar) ? star_expression() : slice(); };
  const Draft first = item();
  if (failed()) return kNoDraft;
  const bool starred = drafts_[first].kind == NodeKind::kStarred;
  if (!at(Kind::kComma) && !starred) return first;
  const Draft tuple = drafts_.add(NodeKind::kTuple, from, from);
  drafts_.attach(tuple, 0, first);
  while (accept(Kind::kComma) && !at(Kind::kCloseBracket)) drafts_.attach(tuple, 0, item());
  drafts_[tuple].end = last_end();
  return tuple;
}

Draft Parser::slice() {
  const uint32_t from = begin();
  const auto absent = [this] {
    return at(Kind::kColon) || at(Kind::kComma) || at(Kind::kCloseBracket);
  };
  Draft lower = kNoDraft;
  if (!at(Kind::kColon)) {
    lower = named_expression();
    if (!at(Kind::kColon) || failed()) return lower;
    const DraftTree::Node& node = drafts_[lower];
    if (node.kind == NodeKind::kNamedExpr && !node.parenthesized) return fail();
  }
  advance();
  const Draft upper = absent() ? kNoDraft : expression();
  Draft step = kNoDraft;
  if (accept(Kind::kColon) && !absent()) step = expression();
  return add(NodeKind::kSlice, from, {lower, upper, step});
}

}  // namespace portalis::parse
