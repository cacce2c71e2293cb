// Parameters of functions and lambdas. Slots: posonlyargs, args, vararg, kwonlyargs, kw_defaults,
// kwarg, defaults.
#pragma once

#include "parse/line_grammar.hpp"

namespace portalis::parse::grammar {

// What was read, in the frame's `word`.
inline constexpr uint32_t kParameterDefault = 1;
inline constexpr uint32_t kParameterSlashed = 2;
inline constexpr uint32_t kParameterBareStar = 4;
inline constexpr uint32_t kParameterStar = 8;
inline constexpr uint32_t kParameterDone = 16;
inline constexpr uint32_t kParameterUnsorted = 32;
// And the slot of the last row.
inline constexpr uint32_t kParameterSlotShift = 8;

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL Step LineGrammar<Self, Traits>::lambda() {
  if (!may_begin(kConditional)) return Step::kFail;
  const uint32_t mark = rows_.size();
  push(Waiting::kLambda, kConditional, 0, false, mark, begin());
  ++at_;
  push(Waiting::kParameters, kConditional, 1, false, mark, begin());
  return next_parameter();
}

// Up to `)`, which stays.
template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::parameters() {
  push(Waiting::kParameters, kConditional, 0, false, rows_.size(), begin());
  return run(next_parameter());
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL void LineGrammar<Self, Traits>::set_parameter_slot(uint8_t slot) {
  uint32_t& flags = top().word;
  rows_.back().slot = slot;
  if (slot < flags >> kParameterSlotShift) flags |= kParameterUnsorted;
  flags = (flags & ((1U << kParameterSlotShift) - 1)) | uint32_t{slot} << kParameterSlotShift;
}

// A name with its annotation.
template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::parameter(bool starred) {
  if (!at(Kind::kName)) return false;
  const uint32_t mark = rows_.size();
  const uint32_t from = begin();
  const uint32_t name = symbol(at_);
  ++at_;
  const bool is_lambda = top().aux != 0;
  if (!is_lambda && accept(Kind::kColon) && !(starred ? star_expression() : expression())) {
    return false;
  }
  add(NodeKind::kArg, mark, from, name);
  return true;
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL Step LineGrammar<Self, Traits>::next_parameter() {
  for (;;) {
    Frame& frame = top();
    if (at(frame.aux != 0 ? Kind::kColon : Kind::kCloseParen)) return finish_parameters();
    if (frame.word & kParameterDone) return Step::kFail;
    bool good = true;
    switch (kind()) {
      case Kind::kSlash:
        good = slash_parameter();
        break;
      case Kind::kDoubleStar:
        good = (frame.word & kParameterBareStar) == 0;
        ++at_;
        good = good && parameter(false) && !at(Kind::kAssign);
        if (good) set_parameter_slot(5);
        top().word |= kParameterDone;
        break;
      case Kind::kStar:
        good = star_parameter();
        break;
      default:
        if (!parameter(false)) return Step::kFail;
        set_parameter_slot(top().word & kParameterStar ? 3 : 1);
        if (accept(Kind::kAssign)) return Step::kOperand;
        good = no_default();
        break;
    }
    if (!good) return Step::kFail;
    if (!accept(Kind::kComma)) return finish_parameters();
  }
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::slash_parameter() {
  Frame& frame = top();
  if ((frame.word & (kParameterSlashed | kParameterStar)) || rows_.size() == frame.mark)
    return false;
  frame.word |= kParameterSlashed;
  ++at_;
  for (uint32_t end = rows_.size(); end > frame.mark; end -= rows_[end - 1].size) {
    if (rows_[end - 1].slot == 1) rows_[end - 1].slot = 0;
  }
  return true;
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::star_parameter() {
  Frame& frame = top();
  if (frame.word & kParameterStar) return false;
  frame.word |= kParameterStar;
  ++at_;
  if (at(Kind::kComma)) {
    frame.word |= kParameterBareStar;
    return true;
  }
  if (!parameter(true) || at(Kind::kAssign)) return false;
  set_parameter_slot(2);
  return true;
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::no_default() {
  uint32_t& flags = top().word;
  if (!(flags & kParameterStar)) return (flags & kParameterDefault) == 0;
  flags &= ~kParameterBareStar;
  rows_.add(NodeKind::kAbsent, rows_.size(), begin(), begin());
  set_parameter_slot(4);
  return true;
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL Step LineGrammar<Self, Traits>::parameter_default() {
  uint32_t& flags = top().word;
  if (flags & kParameterStar) {
    flags &= ~kParameterBareStar;
    set_parameter_slot(4);
  } else {
    flags |= kParameterDefault;
    set_parameter_slot(6);
  }
  return accept(Kind::kComma) ? next_parameter() : finish_parameters();
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL Step LineGrammar<Self, Traits>::finish_parameters() {
  const Frame frame = pop();
  if (!at(frame.aux != 0 ? Kind::kColon : Kind::kCloseParen)) return Step::kFail;
  if (frame.word & kParameterBareStar) return Step::kFail;
  if (frame.word & kParameterUnsorted) rows_.sort_by_slot(frame.mark);
  const uint32_t end = last_end() > frame.begin ? last_end() : frame.begin;
  rows_.add(NodeKind::kArguments, frame.mark, frame.begin, end);
  if (frame.aux == 0) return Step::kDone;
  ++at_;
  return Step::kOperand;
}

}  // namespace portalis::parse::grammar
