// Operators by precedence. A step reads an operand, or what follows one; the stack holds what
// waits.
#pragma once

#include "parse/line_grammar.hpp"

namespace portalis::parse::grammar {

// Reads one expression whose operators bind at least so tightly.
template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::read(Precedence least, bool named) {
  push(Waiting::kStatement, least, 0, named, rows_.size(), begin());
  return run(Step::kOperand);
}

// Whether an operator that binds so loosely may begin an operand here.
template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::may_begin(Precedence precedence) const {
  return top().precedence <= precedence;
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL PORTALIS_INLINE Step LineGrammar<Self, Traits>::operand() {
  if (num_frames_ > Traits::kMaxFrames) {
    self().nests_deeply();
    return Step::kFail;
  }
  const uint32_t from = begin();
  const uint32_t mark = rows_.size();
  switch (kind()) {
    case Kind::kName:
      if (kind(1) == Kind::kWalrus) return named_target();
      rows_.add(NodeKind::kName, mark, from, end_of(at_), symbol(at_));
      ++at_;
      return finish_operand(mark, from);
    case Kind::kNumber:
      return number() ? finish_operand(mark, from) : Step::kFail;
    case Kind::kString:
    case Kind::kStringPart:
      return strings() ? finish_operand(mark, from) : Step::kFail;
    case Kind::kNone:
      singleton(ConstantKind::kNone);
      return finish_operand(mark, from);
    case Kind::kTrue:
      singleton(ConstantKind::kTrue);
      return finish_operand(mark, from);
    case Kind::kFalse:
      singleton(ConstantKind::kFalse);
      return finish_operand(mark, from);
    case Kind::kEllipsis:
      singleton(ConstantKind::kEllipsis);
      return finish_operand(mark, from);
    case Kind::kOpenParen:
      return group();
    case Kind::kOpenBracket:
      return display(Kind::kCloseBracket, NodeKind::kList, Waiting::kList);
    case Kind::kOpenBrace:
      return display(Kind::kCloseBrace, NodeKind::kDict, Waiting::kBraces);
    case Kind::kMinus:
      return prefix(UnaryOperator::kUSub, kSign, kPower);
    case Kind::kPlus:
      return prefix(UnaryOperator::kUAdd, kSign, kPower);
    case Kind::kTilde:
      return prefix(UnaryOperator::kInvert, kSign, kPower);
    case Kind::kNot:
      return prefix(UnaryOperator::kNot, kNot, kNot);
    case Kind::kAwait:
      if (!may_begin(kPower)) return Step::kFail;
      push(Waiting::kAwait, kAwaiting, 0, false, mark, from);
      ++at_;
      return Step::kOperand;
    case Kind::kLambda:
      return lambda();
    default:
      return Step::kFail;
  }
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL Step LineGrammar<Self, Traits>::prefix(UnaryOperator op,
                                                                 Precedence precedence,
                                                                 Precedence where) {
  if (!may_begin(where)) return Step::kFail;
  push(Waiting::kUnary, precedence, static_cast<uint8_t>(op), false, rows_.size(), begin());
  ++at_;
  return Step::kOperand;
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL Step LineGrammar<Self, Traits>::named_target() {
  if (!top().named) return Step::kFail;
  const uint32_t mark = rows_.size();
  const uint32_t from = begin();
  rows_.add(NodeKind::kName, mark, from, end_of(at_), symbol(at_),
            static_cast<uint8_t>(ExprContext::kStore));
  push(Waiting::kNamed, kConditional, 0, false, mark, from);
  at_ += 2;
  return Step::kOperand;
}

// Trailers of the operand, then an operator.
template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL PORTALIS_INLINE Step LineGrammar<Self, Traits>::after() {
  for (;;) {
    if (at(Kind::kDot)) {
      if (kind(1) != Kind::kName) return Step::kFail;
      const uint32_t attr = symbol(at_ + 1);
      at_ += 2;
      add(NodeKind::kAttribute, mark_, begin_, attr);
    } else if (at(Kind::kOpenParen)) {
      push(Waiting::kCall, kConditional, 0, true, mark_, begin_, begin());
      ++at_;
      return Step::kItem;
    } else if (at(Kind::kOpenBracket)) {
      push(Waiting::kSubscript, kConditional, 0, true, mark_, begin_);
      ++at_;
      return Step::kItem;
    } else {
      break;
    }
  }
  const OperatorRow row = kOperatorRows[static_cast<uint8_t>(kind())];
  switch (row.precedence) {
    case kNone:
      reduce(kOr);
      return Step::kComplete;
    case kConditional:
      return conditional();
    case kOr:
    case kAnd:
      return boolean(row);
    case kComparison:
      return compare(row);
    default:
      break;
  }
  reduce(row.precedence == kPower ? kAwaiting : row.precedence);
  if (top().precedence > row.precedence && is_context()) return Step::kComplete;
  push(Waiting::kBinary, row.precedence, row.op, false, mark_, begin_);
  ++at_;
  return Step::kOperand;
}

// Finishes the operators that bind at least so tightly.
template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL void LineGrammar<Self, Traits>::reduce(Precedence least) {
  while (!is_context() && top().precedence >= least) {
    const Frame frame = pop();
    mark_ = frame.mark;
    begin_ = frame.begin;
    switch (frame.waiting) {
      case Waiting::kUnary:
        add(NodeKind::kUnaryOp, mark_, begin_, 0, frame.aux);
        break;
      case Waiting::kAwait:
        add(NodeKind::kAwait, mark_, begin_);
        break;
      case Waiting::kBinary:
        rows_.back().slot = 1;
        add(NodeKind::kBinOp, mark_, begin_, 0, frame.aux);
        break;
      case Waiting::kBool:
        add(NodeKind::kBoolOp, mark_, begin_, 0, frame.aux);
        break;
      default:
        rows_.back().slot = 1;
        add(NodeKind::kCompare, mark_, begin_, self().take_operators(frame.word));
        break;
    }
  }
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL Step LineGrammar<Self, Traits>::boolean(OperatorRow row) {
  reduce(static_cast<Precedence>(row.precedence + 1));
  const Frame& above = top();
  if (is_context() && above.precedence > row.precedence) return Step::kComplete;
  if (above.waiting != Waiting::kBool || above.precedence != row.precedence) {
    push(Waiting::kBool, row.precedence, row.op, false, mark_, begin_);
  }
  ++at_;
  return Step::kOperand;
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL Step LineGrammar<Self, Traits>::compare(OperatorRow row) {
  const bool two_words = (at(Kind::kIs) && kind(1) == Kind::kNot) || at(Kind::kNot);
  if (at(Kind::kNot) && kind(1) != Kind::kIn) {
    reduce(kOr);
    return Step::kComplete;
  }
  reduce(kBitOr);
  if (is_context() && top().precedence > kComparison) return Step::kComplete;
  if (top().waiting == Waiting::kCompare) {
    rows_.back().slot = 1;
  } else {
    push(Waiting::kCompare, kComparison, 0, false, mark_, begin_, self().num_words());
  }
  const bool is_not = at(Kind::kIs) && two_words;
  self().push_word(is_not ? static_cast<uint32_t>(CompareOperator::kIsNot) : row.op);
  at_ += two_words ? 2 : 1;
  return Step::kOperand;
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL Step LineGrammar<Self, Traits>::conditional() {
  reduce(kOr);
  if (top().precedence > kConditional) return Step::kComplete;
  push(Waiting::kTest, kOr, 0, false, mark_, begin_);
  ++at_;
  return Step::kOperand;
}

// `body if test` is read: the fields want the test first.
template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL Step LineGrammar<Self, Traits>::complete_test() {
  Frame& frame = top();
  if (!accept(Kind::kElse)) return Step::kFail;
  rows_[frame.inner - 1].slot = 1;
  rows_.rotate(frame.mark, frame.inner);
  frame.waiting = Waiting::kOrElse;
  frame.precedence = kConditional;
  return Step::kOperand;
}

// Ends a context whose node is `node` with its last child in `slot`.
template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL Step LineGrammar<Self, Traits>::finish_context(NodeKind node,
                                                                         uint8_t slot) {
  const Frame frame = pop();
  rows_.back().slot = slot;
  add(node, frame.mark, frame.begin, frame.word);
  mark_ = frame.mark;
  begin_ = frame.begin;
  return Step::kComplete;
}

// An operand has ended, and the operators above its context.
template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL PORTALIS_INLINE Step LineGrammar<Self, Traits>::complete() {
  switch (top().waiting) {
    case Waiting::kStatement:
      pop();
      return Step::kDone;
    case Waiting::kTest:
      return complete_test();
    case Waiting::kOrElse:
      return finish_context(NodeKind::kIfExp, 2);
    case Waiting::kNamed:
      return finish_context(NodeKind::kNamedExpr, 1);
    case Waiting::kStarred:
      return finish_context(NodeKind::kStarred, 0);
    case Waiting::kKeyword:
      return finish_context(NodeKind::kKeyword, 0);
    case Waiting::kLambda:
      return finish_context(NodeKind::kLambda, 1);
    case Waiting::kYieldFrom:
      return finish_context(NodeKind::kYieldFrom, 0);
    case Waiting::kYield:
      return yield_item();
    case Waiting::kGroup:
      return group_item();
    case Waiting::kList:
      return list_item();
    case Waiting::kBraces:
      return braces_item();
    case Waiting::kUnpacked:
      pop();
      return Step::kComplete;
    case Waiting::kCall:
      return call_argument();
    case Waiting::kSubscript:
      return subscript_element();
    case Waiting::kSlice:
      return slice_part();
    case Waiting::kClauseTarget:
      return clause_target();
    case Waiting::kClauseIter:
      return clause_part(1);
    case Waiting::kClauseTest:
      return clause_part(2);
    case Waiting::kParameters:
      return parameter_default();
    default:
      return Step::kFail;
  }
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::run(Step step) {
  for (;;) {
    switch (step) {
      case Step::kItem:
        step = item();
        break;
      case Step::kOperand:
        step = operand();
        break;
      case Step::kAfter:
        step = after();
        break;
      case Step::kComplete:
        step = complete();
        break;
      case Step::kDone:
        return true;
      case Step::kFail:
        return false;
    }
  }
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::star_expression() {
  if (!at(Kind::kStar)) return expression();
  const uint32_t mark = rows_.size();
  const uint32_t from = begin();
  ++at_;
  if (!read(kBitOr)) return false;
  add(NodeKind::kStarred, mark, from);
  mark_ = mark;
  begin_ = from;
  return true;
}

// A bare tuple, or its one item.
template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::star_expressions() {
  const uint32_t mark = rows_.size();
  const uint32_t from = begin();
  if (!star_expression()) return false;
  is_bare_ = at(Kind::kComma);
  if (!is_bare_) return true;
  while (accept(Kind::kComma)) {
    if (!begins_expression(kind()) && !at(Kind::kStar)) break;
    if (!star_expression()) return false;
  }
  add(NodeKind::kTuple, mark, from);
  is_bare_ = true;
  return true;
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::yield_or_star_expressions() {
  if (!at(Kind::kYield)) return star_expressions();
  const bool good = yield_expression();
  is_bare_ = false;
  return good;
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::yield_expression() {
  const uint32_t mark = rows_.size();
  const uint32_t from = begin();
  ++at_;
  if (accept(Kind::kFrom)) {
    if (!expression()) return false;
    add(NodeKind::kYieldFrom, mark, from);
    return true;
  }
  const bool has_value = begins_expression(kind()) || at(Kind::kStar);
  if (has_value && !star_expressions()) return false;
  add(NodeKind::kYield, mark, from);
  return true;
}

}  // namespace portalis::parse::grammar
