// Patterns of `case`.
#include <fmt/format.h>

#include "parse/literals.hpp"
#include "parse/parser.hpp"

namespace portalis::parse {
namespace {

const uint32_t kNoName = static_cast<uint32_t>(Symbol().value);

}  // namespace

Draft Parser::patterns() {
  const uint32_t from = begin();
  const Draft first = at(Kind::kStar) ? star_pattern() : pattern();
  if (failed()) return kNoDraft;
  const bool is_star = drafts_[first].kind == NodeKind::kMatchStar;
  if (!at(Kind::kComma)) return is_star ? fail() : first;
  const Draft node = drafts_.add(NodeKind::kMatchSequence, from, from);
  drafts_.attach(node, 0, first);
  while (accept(Kind::kComma) && !at(Kind::kColon) && !at(Kind::kIf)) {
    drafts_.attach(node, 0, at(Kind::kStar) ? star_pattern() : pattern());
  }
  drafts_[node].end = last_end();
  return node;
}

Draft Parser::pattern() {
  const Nesting nesting(*this);
  const uint32_t from = begin();
  const Draft inner = or_pattern();
  if (failed() || !accept(Kind::kAs)) return inner;
  if (at_word("_")) return fail(token().range(), "cannot use '_' as a target");
  if (!at(Kind::kName)) {
    return at_expression() ? fail(token().range(), "invalid pattern target") : fail();
  }
  const uint32_t name = symbol(token());
  advance();
  return add(NodeKind::kMatchAs, from, {inner}, name);
}

Draft Parser::or_pattern() {
  const uint32_t from = begin();
  const Draft first = closed_pattern();
  if (failed() || !at(Kind::kPipe)) return first;
  const Draft node = drafts_.add(NodeKind::kMatchOr, from, from);
  drafts_.attach(node, 0, first);
  while (accept(Kind::kPipe)) drafts_.attach(node, 0, closed_pattern());
  drafts_[node].end = last_end();
  return node;
}

Draft Parser::closed_pattern() {
  switch (kind()) {
    case Kind::kName:
      return name_or_value_pattern();
    case Kind::kOpenParen:
    case Kind::kOpenBracket:
      return sequence_pattern();
    case Kind::kOpenBrace:
      return mapping_pattern();
    default:
      return literal_pattern();
  }
}

Draft Parser::star_pattern() {
  const uint32_t from = begin();
  advance();
  if (!at(Kind::kName)) return fail();
  const uint32_t name = at_word("_") ? kNoName : symbol(token());
  advance();
  return add(NodeKind::kMatchStar, from, name);
}

// `[...]`, `(...)` with a comma, or a group.
Draft Parser::sequence_pattern() {
  const Nesting nesting(*this);
  const uint32_t from = begin();
  const bool is_list = at(Kind::kOpenBracket);
  const Kind close = is_list ? Kind::kCloseBracket : Kind::kCloseParen;
  advance();
  const Draft node = drafts_.add(NodeKind::kMatchSequence, from, from);
  bool comma = is_list;
  Draft first = kNoDraft;
  while (!at(close) && !failed()) {
    const Draft item = at(Kind::kStar) ? star_pattern() : pattern();
    if (first == kNoDraft) first = item;
    drafts_.attach(node, 0, item);
    if (!accept(Kind::kComma)) break;
    comma = true;
  }
  expect(close);
  if (failed()) return kNoDraft;
  if (!comma && first != kNoDraft) {
    return drafts_[first].kind == NodeKind::kMatchStar ? fail() : first;
  }
  drafts_[node].end = last_end();
  return node;
}

Draft Parser::literal_pattern() {
  const uint32_t from = begin();
  ConstantKind singleton;
  switch (kind()) {
    case Kind::kTrue:
      singleton = ConstantKind::kTrue;
      break;
    case Kind::kFalse:
      singleton = ConstantKind::kFalse;
      break;
    case Kind::kNone:
      singleton = ConstantKind::kNone;
      break;
    case Kind::kString: {
      const Draft value = strings();
      return add(NodeKind::kMatchValue, from, {value});
    }
    default: {
      const Draft value = number_pattern();
      return add(NodeKind::kMatchValue, from, {value});
    }
  }
  advance();
  Constant value;
  value.kind = singleton;
  return add(NodeKind::kMatchSingleton, from,
             static_cast<uint32_t>(context_.builder.add_constant(value).value));
}

Draft Parser::signed_number() {
  const uint32_t from = begin();
  if (!at(Kind::kMinus)) return at(Kind::kNumber) ? number() : fail();
  advance();
  if (!at(Kind::kNumber)) return fail();
  const Draft operand = number();
  return add(NodeKind::kUnaryOp, from, {operand}, 0, static_cast<uint8_t>(UnaryOperator::kUSub));
}

// A number, or a complex one written as a sum.
Draft Parser::number_pattern() {
  const uint32_t from = begin();
  const auto is_imaginary = [this](size_t at) {
    const char last = text(buffer_.tokens[at]).back();
    return last == 'j' || last == 'J';
  };
  const Draft left = signed_number();
  if (failed() || (!at(Kind::kPlus) && !at(Kind::kMinus))) return left;
  if (is_imaginary(at_ - 1)) {
    return fail(buffer_.tokens[at_ - 1].range(), "real number required in complex literal");
  }
  const BinaryOperator op = at(Kind::kPlus) ? BinaryOperator::kAdd : BinaryOperator::kSub;
  advance();
  if (!at(Kind::kNumber)) return fail();
  const Draft right = number();
  if (failed()) return kNoDraft;
  if (!is_imaginary(at_ - 1)) {
    return fail(range_of(right), "imaginary number required in complex literal");
  }
  return add(NodeKind::kBinOp, from, {left, right}, 0, static_cast<uint8_t>(op));
}

Draft Parser::name_or_value_pattern() {
  const uint32_t from = begin();
  const bool is_wildcard = at_word("_");
  const Token first = token();
  Draft value = name();
  const bool dotted = at(Kind::kDot);
  while (accept(Kind::kDot)) {
    if (!at(Kind::kName)) return fail();
    const uint32_t attr = symbol(token());
    advance();
    value = add(NodeKind::kAttribute, from, {value}, attr);
  }
  if (at(Kind::kOpenParen)) return class_pattern(value, from);
  if (dotted) return add(NodeKind::kMatchValue, from, {value});
  return add(NodeKind::kMatchAs, from, is_wildcard ? kNoName : symbol(first));
}

Draft Parser::class_pattern(Draft cls, uint32_t from) {
  const Nesting nesting(*this);
  advance();
  const Draft node = drafts_.add(NodeKind::kMatchClass, from, from);
  drafts_.attach(node, 0, cls);
  std::vector<uint32_t> attrs;
  Draft first_positional_after = kNoDraft;
  Draft last_positional_after = kNoDraft;
  while (!at(Kind::kCloseParen) && !failed()) {
    if (at(Kind::kName) && kind(1) == Kind::kAssign) {
      attrs.push_back(symbol(token()));
      advance();
      advance();
      drafts_.attach(node, 2, pattern());
    } else {
      const Draft positional = pattern();
      if (!attrs.empty()) {
        if (first_positional_after == kNoDraft) first_positional_after = positional;
        last_positional_after = positional;
      }
      drafts_.attach(node, 1, positional);
    }
    if (!accept(Kind::kComma)) break;
  }
  expect(Kind::kCloseParen);
  if (failed()) return kNoDraft;
  if (first_positional_after != kNoDraft) {
    return fail(range_of(first_positional_after, last_positional_after),
                "positional patterns follow keyword patterns");
  }
  drafts_[node].payload = extra_list(attrs);
  drafts_[node].end = last_end();
  return node;
}

Draft Parser::mapping_pattern() {
  const Nesting nesting(*this);
  const uint32_t from = begin();
  advance();
  const Draft node = drafts_.add(NodeKind::kMatchMapping, from, from, kNoName);
  while (!at(Kind::kCloseBrace) && !failed()) {
    if (accept(Kind::kDoubleStar)) {
      if (!at(Kind::kName) || at_word("_")) return fail();
      drafts_[node].payload = symbol(token());
      advance();
      accept(Kind::kComma);
      break;
    }
    drafts_.attach(node, 0, mapping_key());
    expect(Kind::kColon);
    drafts_.attach(node, 1, pattern());
    if (!accept(Kind::kComma)) break;
  }
  expect(Kind::kCloseBrace);
  drafts_[node].end = last_end();
  return node;
}

Draft Parser::mapping_key() {
  switch (kind()) {
    case Kind::kString:
      return strings();
    case Kind::kTrue:
      return constant(ConstantKind::kTrue);
    case Kind::kFalse:
      return constant(ConstantKind::kFalse);
    case Kind::kNone:
      return constant(ConstantKind::kNone);
    case Kind::kName:
      break;
    default:
      return number_pattern();
  }
  const uint32_t from = begin();
  Draft value = name();
  if (!at(Kind::kDot)) return fail();
  while (accept(Kind::kDot)) {
    if (!at(Kind::kName)) return fail();
    const uint32_t attr = symbol(token());
    advance();
    value = add(NodeKind::kAttribute, from, {value}, attr);
  }
  return value;
}

}  // namespace portalis::parse
