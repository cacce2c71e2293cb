// Patterns of `case`; they recurse to a small depth.
#pragma once

#include "parse/line_grammar.hpp"

namespace portalis::parse::grammar {

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::patterns() {
  const uint32_t mark = rows_.size();
  const uint32_t from = begin();
  const bool is_star = at(Kind::kStar);
  if (!pattern_item()) return false;
  if (!at(Kind::kComma)) return !is_star;
  while (accept(Kind::kComma) && !at(Kind::kColon) && !at(Kind::kIf)) {
    if (!pattern_item()) return false;
  }
  add(NodeKind::kMatchSequence, mark, from);
  return true;
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::pattern_item() {
  return at(Kind::kStar) ? star_pattern() : pattern();
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::pattern() {
  if (++num_patterns_ > Traits::kMaxPatterns) {
    self().nests_deeply();
    return false;
  }
  const uint32_t mark = rows_.size();
  const uint32_t from = begin();
  if (!or_pattern()) return false;
  --num_patterns_;
  if (!accept(Kind::kAs)) return true;
  if (!at(Kind::kName) || at_word("_")) return false;
  const uint32_t name = symbol(at_);
  ++at_;
  add(NodeKind::kMatchAs, mark, from, name);
  return true;
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::or_pattern() {
  const uint32_t mark = rows_.size();
  const uint32_t from = begin();
  if (!closed_pattern()) return false;
  if (!at(Kind::kPipe)) return true;
  while (accept(Kind::kPipe)) {
    if (!closed_pattern()) return false;
  }
  add(NodeKind::kMatchOr, mark, from);
  return true;
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::closed_pattern() {
  switch (kind()) {
    case Kind::kName:
      return value_pattern();
    case Kind::kOpenParen:
    case Kind::kOpenBracket:
      return sequence_pattern();
    case Kind::kOpenBrace:
      return mapping_pattern();
    default:
      return literal_pattern();
  }
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::star_pattern() {
  const uint32_t from = begin();
  ++at_;
  if (!at(Kind::kName)) return false;
  const uint32_t name = at_word("_") ? kNoName : symbol(at_);
  ++at_;
  add(NodeKind::kMatchStar, rows_.size(), from, name);
  return true;
}

// `[...]`, `(...)` with a comma, or a group.
template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::sequence_pattern() {
  const uint32_t mark = rows_.size();
  const uint32_t from = begin();
  const bool is_list = at(Kind::kOpenBracket);
  const Kind closing = is_list ? Kind::kCloseBracket : Kind::kCloseParen;
  const bool is_star = kind(1) == Kind::kStar;
  ++at_;
  bool is_sequence = is_list || at(closing);
  while (!at(closing)) {
    if (!pattern_item()) return false;
    if (!accept(Kind::kComma)) break;
    is_sequence = true;
  }
  if (!accept(closing)) return false;
  if (!is_sequence) return !is_star;
  add(NodeKind::kMatchSequence, mark, from);
  return true;
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::literal_pattern() {
  const uint32_t mark = rows_.size();
  const uint32_t from = begin();
  switch (kind()) {
    case Kind::kTrue:
      singleton(ConstantKind::kTrue);
      break;
    case Kind::kFalse:
      singleton(ConstantKind::kFalse);
      break;
    case Kind::kNone:
      singleton(ConstantKind::kNone);
      break;
    default: {
      const bool is_string = at(Kind::kString) || at(Kind::kStringPart);
      if (!(is_string ? strings() : number_pattern())) return false;
      add(NodeKind::kMatchValue, mark, from);
      return true;
    }
  }
  // The singleton's row is the pattern itself.
  rows_.back().kind = NodeKind::kMatchSingleton;
  return true;
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::signed_number() {
  const uint32_t mark = rows_.size();
  const uint32_t from = begin();
  const bool minus = accept(Kind::kMinus);
  if (!at(Kind::kNumber) || !number()) return false;
  if (minus) {
    add(NodeKind::kUnaryOp, mark, from, 0, static_cast<uint8_t>(UnaryOperator::kUSub));
  }
  return true;
}

// Whether the number before is.
template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::is_imaginary() const {
  return (text_[last_end() - 1] | 0x20) == 'j';
}

// A number, or a complex one written as a sum.
template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::number_pattern() {
  const uint32_t mark = rows_.size();
  const uint32_t from = begin();
  if (!signed_number()) return false;
  if (!at(Kind::kPlus) && !at(Kind::kMinus)) return true;
  if (is_imaginary()) return false;
  const BinaryOperator op = at(Kind::kPlus) ? BinaryOperator::kAdd : BinaryOperator::kSub;
  ++at_;
  if (!at(Kind::kNumber) || !number() || !is_imaginary()) return false;
  rows_.back().slot = 1;
  add(NodeKind::kBinOp, mark, from, 0, static_cast<uint8_t>(op));
  return true;
}

// A name and the attributes behind it.
template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::dotted_value() {
  const uint32_t mark = rows_.size();
  const uint32_t from = begin();
  rows_.add(NodeKind::kName, mark, from, end_of(at_), symbol(at_));
  ++at_;
  while (at(Kind::kDot)) {
    if (kind(1) != Kind::kName) return false;
    const uint32_t attr = symbol(at_ + 1);
    at_ += 2;
    add(NodeKind::kAttribute, mark, from, attr);
  }
  return true;
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::value_pattern() {
  const uint32_t mark = rows_.size();
  const uint32_t from = begin();
  const bool is_wildcard = at_word("_");
  if (!dotted_value()) return false;
  if (at(Kind::kOpenParen)) return class_pattern(mark, from);
  if (rows_.back().kind == NodeKind::kAttribute) {
    add(NodeKind::kMatchValue, mark, from);
    return true;
  }
  // A lone name captures.
  const uint32_t name = rows_.back().payload;
  rows_.truncate(mark);
  add(NodeKind::kMatchAs, mark, from, is_wildcard ? kNoName : name);
  return true;
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::class_pattern(uint32_t mark,
                                                                        uint32_t from) {
  const uint32_t first_attr = self().num_words();
  ++at_;
  while (!at(Kind::kCloseParen)) {
    const bool is_keyword = at(Kind::kName) && kind(1) == Kind::kAssign;
    if (is_keyword) {
      self().push_word(symbol(at_));
      at_ += 2;
    } else if (self().num_words() > first_attr) {
      return false;
    }
    if (!pattern()) return false;
    rows_.back().slot = is_keyword ? 2 : 1;
    if (!accept(Kind::kComma)) break;
  }
  if (!accept(Kind::kCloseParen)) return false;
  add(NodeKind::kMatchClass, mark, from, self().take_names(first_attr));
  return true;
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::mapping_pattern() {
  const uint32_t mark = rows_.size();
  const uint32_t from = begin();
  uint32_t rest = kNoName;
  ++at_;
  while (!at(Kind::kCloseBrace)) {
    if (accept(Kind::kDoubleStar)) {
      if (!at(Kind::kName) || at_word("_")) return false;
      rest = symbol(at_);
      ++at_;
      accept(Kind::kComma);
      break;
    }
    if (!mapping_key() || !accept(Kind::kColon) || !pattern()) return false;
    rows_.back().slot = 1;
    if (!accept(Kind::kComma)) break;
  }
  if (!accept(Kind::kCloseBrace)) return false;
  rows_.sort_by_slot(mark);
  add(NodeKind::kMatchMapping, mark, from, rest);
  return true;
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::mapping_key() {
  switch (kind()) {
    case Kind::kString:
    case Kind::kStringPart:
      return strings();
    case Kind::kTrue:
      return singleton(ConstantKind::kTrue);
    case Kind::kFalse:
      return singleton(ConstantKind::kFalse);
    case Kind::kNone:
      return singleton(ConstantKind::kNone);
    case Kind::kName:
      return dotted_value() && rows_.back().kind == NodeKind::kAttribute;
    default:
      return number_pattern();
  }
}

}  // namespace portalis::parse::grammar
