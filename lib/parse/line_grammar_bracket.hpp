// Brackets: groups, displays, calls, subscripts and comprehensions.
#pragma once

#include "parse/line_grammar.hpp"

namespace portalis::parse::grammar {

// A call's frame: what was read.
inline constexpr uint8_t kHasKeyword = 1;
inline constexpr uint8_t kHasUnpacking = 2;
inline constexpr uint8_t kUnsorted = 4;
inline constexpr uint8_t kHasArgument = 8;
inline constexpr uint8_t kIsClass = 16;

// A pair of braces: what is being read.
enum Braces : uint8_t { kFirst, kSetItem, kKey, kValue };

// A subscript's frame: whether its items make a tuple.
inline constexpr uint8_t kIsTuple = 1;

inline constexpr uint8_t kHoldsYield = 1;

// The begin of a bracket's item.
template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL Step LineGrammar<Self, Traits>::item() {
  Frame& frame = top();
  switch (frame.waiting) {
    case Waiting::kCall:
      return call_item();
    case Waiting::kSubscript:
      return subscript_item();
    case Waiting::kBraces:
      if (at(Kind::kDoubleStar) && (frame.aux == kFirst || frame.aux == kKey)) return unpacked();
      if (at(Kind::kStar) && frame.aux >= kKey) return Step::kFail;
      break;
    default:
      break;
  }
  return at(Kind::kStar) ? starred(kBitOr) : Step::kOperand;
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL Step LineGrammar<Self, Traits>::starred(Precedence least) {
  push(Waiting::kStarred, least, 0, false, rows_.size(), begin());
  ++at_;
  return Step::kOperand;
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL Step LineGrammar<Self, Traits>::unpacked() {
  Frame& frame = top();
  frame.aux = kValue;
  frame.named = false;
  // Counted as two, so that no comprehension follows.
  ++frame.word;
  ++at_;
  rows_.add(NodeKind::kAbsent, rows_.size(), begin(), begin());
  push(Waiting::kUnpacked, kBitOr, 0, false, rows_.size(), begin());
  return Step::kOperand;
}

// Ends a bracket whose closing token is next.
template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL Step LineGrammar<Self, Traits>::close(NodeKind node) {
  const Frame frame = pop();
  ++at_;
  add(node, frame.mark, frame.begin);
  return finish_operand(frame.mark, frame.begin);
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL Step LineGrammar<Self, Traits>::group() {
  const uint32_t mark = rows_.size();
  const uint32_t from = begin();
  ++at_;
  if (accept(Kind::kCloseParen)) {
    add(NodeKind::kTuple, mark, from);
    return finish_operand(mark, from);
  }
  const bool is_yield = at(Kind::kYield);
  push(Waiting::kGroup, kConditional, is_yield ? kHoldsYield : 0, true, mark, from);
  if (!is_yield) return Step::kItem;
  const uint32_t keyword = begin();
  ++at_;
  if (accept(Kind::kFrom)) {
    push(Waiting::kYieldFrom, kConditional, 0, false, mark, keyword);
    return Step::kOperand;
  }
  if (!begins_expression(kind()) && !at(Kind::kStar)) {
    add(NodeKind::kYield, mark, keyword);
    return Step::kComplete;
  }
  push(Waiting::kYield, kConditional, 0, false, mark, keyword);
  return Step::kItem;
}

// A value of `(yield a, b)` has ended; `word` is 1 more than the tuple's begin.
template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL Step LineGrammar<Self, Traits>::yield_item() {
  Frame& frame = top();
  if (at(Kind::kComma)) {
    if (frame.word == 0) frame.word = begin_ + 1;
    ++at_;
    if (begins_expression(kind()) || at(Kind::kStar)) return Step::kItem;
  }
  if (frame.word != 0) add(NodeKind::kTuple, frame.mark, frame.word - 1);
  frame.word = 0;
  return finish_context(NodeKind::kYield, 0);
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL Step LineGrammar<Self, Traits>::group_item() {
  Frame& frame = top();
  const bool is_yield = frame.aux == kHoldsYield;
  const bool is_starred = rows_.back().kind == NodeKind::kStarred;
  if (at(Kind::kCloseParen)) {
    if (frame.word > 0) return close(NodeKind::kTuple);
    if (is_starred) return Step::kFail;
    rows_.back().parenthesized = true;
    const Frame closed = pop();
    ++at_;
    return finish_operand(closed.mark, closed.begin);
  }
  if (is_yield) return Step::kFail;
  if (accept(Kind::kComma)) {
    ++frame.word;
    return at(Kind::kCloseParen) ? close(NodeKind::kTuple) : Step::kItem;
  }
  return frame.word == 0 && !is_starred && at_comprehension() ? begin_clause() : Step::kFail;
}

// `[` or `{` is next.
template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL Step LineGrammar<Self, Traits>::display(Kind closing, NodeKind empty,
                                                                  Waiting waiting) {
  const uint32_t mark = rows_.size();
  const uint32_t from = begin();
  ++at_;
  if (accept(closing)) {
    add(empty, mark, from);
    return finish_operand(mark, from);
  }
  push(waiting, kConditional, 0, true, mark, from);
  return Step::kItem;
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL Step LineGrammar<Self, Traits>::list_item() {
  if (at(Kind::kCloseBracket)) return close(NodeKind::kList);
  Frame& frame = top();
  if (accept(Kind::kComma)) {
    ++frame.word;
    return at(Kind::kCloseBracket) ? close(NodeKind::kList) : Step::kItem;
  }
  const bool is_starred = rows_.back().kind == NodeKind::kStarred;
  return frame.word == 0 && !is_starred && at_comprehension() ? begin_clause() : Step::kFail;
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL Step LineGrammar<Self, Traits>::braces_item() {
  Frame& frame = top();
  const Row& last = rows_.back();
  const bool is_starred = last.kind == NodeKind::kStarred;
  if (frame.aux == kFirst) {
    const bool is_walrus = last.kind == NodeKind::kNamedExpr && !last.parenthesized;
    frame.aux = at(Kind::kColon) && !is_starred && !is_walrus ? kKey : kSetItem;
    frame.named = frame.aux == kSetItem;
  }
  if (frame.aux == kKey) {
    if (!accept(Kind::kColon)) return Step::kFail;
    frame.aux = kValue;
    return Step::kOperand;
  }
  const bool is_dict = frame.aux == kValue;
  if (is_dict) rows_.back().slot = 1;
  ++frame.word;
  const bool comma = accept(Kind::kComma);
  if (at(Kind::kCloseBrace)) {
    if (is_dict && frame.word > 1) rows_.sort_by_slot(frame.mark);
    return close(is_dict ? NodeKind::kDict : NodeKind::kSet);
  }
  if (comma) {
    if (is_dict) frame.aux = kKey;
    return Step::kItem;
  }
  return frame.word == 1 && !is_starred && at_comprehension() ? begin_clause() : Step::kFail;
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL Step LineGrammar<Self, Traits>::call_item() {
  Frame& frame = top();
  switch (kind()) {
    case Kind::kCloseParen:
      return finish_call();
    case Kind::kDoubleStar:
      frame.aux |= kHasUnpacking;
      push(Waiting::kKeyword, kConditional, 0, false, rows_.size(), begin(), kNoName);
      ++at_;
      return Step::kOperand;
    case Kind::kStar:
      return frame.aux & kHasUnpacking ? Step::kFail : starred(kConditional);
    case Kind::kName:
      if (kind(1) != Kind::kAssign) return Step::kOperand;
      frame.aux |= kHasKeyword;
      push(Waiting::kKeyword, kConditional, 0, false, rows_.size(), begin(), symbol(at_));
      at_ += 2;
      return Step::kOperand;
    default:
      return Step::kOperand;
  }
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL Step LineGrammar<Self, Traits>::call_argument() {
  Frame& frame = top();
  const NodeKind last = rows_.back().kind;
  const uint8_t slot = frame.aux & kIsClass ? 0 : 1;
  if (last == NodeKind::kKeyword) {
    rows_.back().slot = slot + 1;
  } else if (at_comprehension()) {
    if ((frame.aux & (kHasArgument | kIsClass)) || last == NodeKind::kStarred) return Step::kFail;
    push(Waiting::kGenerator, kConditional, 0, false, frame.inner, frame.word);
    return begin_clause();
  } else {
    rows_.back().slot = slot;
    if (frame.aux & (kHasKeyword | kHasUnpacking)) {
      if (last != NodeKind::kStarred) return Step::kFail;
      frame.aux |= kUnsorted;
    }
  }
  frame.aux |= kHasArgument;
  if (accept(Kind::kComma)) return Step::kItem;
  return at(Kind::kCloseParen) ? finish_call() : Step::kFail;
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL Step LineGrammar<Self, Traits>::finish_call() {
  const Frame frame = top();
  if (frame.aux & kUnsorted) rows_.sort_by_slot(frame.mark);
  if (!(frame.aux & kIsClass)) return close(NodeKind::kCall);
  pop();
  ++at_;
  return Step::kDone;
}

// The bases and keywords of a class; `(` is next.
template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::class_arguments() {
  push(Waiting::kCall, kConditional, kIsClass, true, rows_.size(), begin(), begin());
  ++at_;
  return run(Step::kItem);
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL Step LineGrammar<Self, Traits>::subscript_item() {
  if (at(Kind::kStar)) return starred(kBitOr);
  if (!at(Kind::kColon)) return Step::kOperand;
  mark_ = rows_.size();
  begin_ = begin();
  return begin_slice();
}

// The colon behind the lower bound is next.
template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL Step LineGrammar<Self, Traits>::begin_slice() {
  push(Waiting::kSlice, kConditional, 0, false, mark_, begin_);
  ++at_;
  return slice_ends() ? slice_part() : Step::kOperand;
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::slice_ends() const {
  return at(Kind::kColon) || at(Kind::kComma) || at(Kind::kCloseBracket);
}

// A bound has ended, or is missing; `aux` counts the colons behind the first, `word` the bounds.
template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL Step LineGrammar<Self, Traits>::slice_part() {
  Frame& frame = top();
  if (rows_.size() > frame.inner) {
    rows_.back().slot = frame.aux + 1;
    frame.inner = rows_.size();
  }
  if (frame.aux == 0 && accept(Kind::kColon)) {
    frame.aux = 1;
    if (!slice_ends()) return Step::kOperand;
  }
  const Frame closed = pop();
  add(NodeKind::kSlice, closed.mark, closed.begin);
  mark_ = closed.mark;
  begin_ = closed.begin;
  return Step::kComplete;
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL Step LineGrammar<Self, Traits>::subscript_element() {
  const Row& last = rows_.back();
  const bool is_walrus = last.kind == NodeKind::kNamedExpr && !last.parenthesized;
  const bool is_starred = last.kind == NodeKind::kStarred;
  if (at(Kind::kColon)) {
    return is_walrus || is_starred || last.kind == NodeKind::kSlice ? Step::kFail : begin_slice();
  }
  Frame& frame = top();
  if (mark_ == frame.inner) frame.word = begin_;
  if (is_starred || at(Kind::kComma)) frame.aux = kIsTuple;
  if (accept(Kind::kComma) && !at(Kind::kCloseBracket)) return Step::kItem;
  if (!at(Kind::kCloseBracket)) return Step::kFail;
  if (frame.aux == kIsTuple) add(NodeKind::kTuple, frame.inner, frame.word);
  rows_.back().slot = 1;
  return close(NodeKind::kSubscript);
}

// `for` or `async for` is next; the bracket's frame is on top.
template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL Step LineGrammar<Self, Traits>::begin_clause() {
  const uint32_t from = begin();
  const bool is_async = accept(Kind::kAsync);
  ++at_;
  push(Waiting::kClauseTarget, kBitOr, is_async, false, rows_.size(), from);
  return Step::kItem;
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL Step LineGrammar<Self, Traits>::clause_target() {
  Frame& frame = top();
  if (at(Kind::kComma)) {
    if (frame.word == 0) frame.word = begin_ + 1;
    ++at_;
    if (begins_expression(kind()) || at(Kind::kStar)) return Step::kItem;
  }
  if (!at(Kind::kIn)) return Step::kFail;
  if (frame.word != 0) add(NodeKind::kTuple, frame.mark, frame.word - 1);
  if (!make_target(rows_.size() - 1, false)) return Step::kFail;
  ++at_;
  frame.waiting = Waiting::kClauseIter;
  frame.precedence = kOr;
  return Step::kOperand;
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL Step LineGrammar<Self, Traits>::clause_part(uint8_t slot) {
  Frame& frame = top();
  rows_.back().slot = slot;
  if (accept(Kind::kIf)) {
    frame.waiting = Waiting::kClauseTest;
    return Step::kOperand;
  }
  const Frame clause = pop();
  add(NodeKind::kComprehension, clause.mark, clause.begin, 0, clause.aux);
  const Frame& bracket = top();
  const bool is_dict = bracket.waiting == Waiting::kBraces && bracket.aux == kValue;
  rows_.back().slot = is_dict ? 2 : 1;
  return at_comprehension() ? begin_clause() : finish_comprehension(is_dict);
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL Step LineGrammar<Self, Traits>::finish_comprehension(bool is_dict) {
  switch (top().waiting) {
    case Waiting::kGroup:
      return at(Kind::kCloseParen) ? close(NodeKind::kGeneratorExp) : Step::kFail;
    case Waiting::kList:
      return at(Kind::kCloseBracket) ? close(NodeKind::kListComp) : Step::kFail;
    case Waiting::kBraces:
      if (!at(Kind::kCloseBrace)) return Step::kFail;
      return close(is_dict ? NodeKind::kDictComp : NodeKind::kSetComp);
    default:
      break;
  }
  // The sole argument of a call has the call's parentheses.
  if (!at(Kind::kCloseParen)) return Step::kFail;
  const Frame generator = pop();
  rows_.add(NodeKind::kGeneratorExp, generator.mark, generator.begin, end_of(at_));
  return Step::kComplete;
}

}  // namespace portalis::parse::grammar
