// Parameters of functions and lambdas. Slots: posonlyargs, args, vararg, kwonlyargs, kw_defaults,
// kwarg, defaults.
#include "parse/line_parser.hpp"

namespace portalis::parse {
namespace {

// What was read, in the frame's `word`.
constexpr uint32_t kDefault = 1;
constexpr uint32_t kSlashed = 2;
constexpr uint32_t kBareStar = 4;
constexpr uint32_t kStar = 8;
constexpr uint32_t kDone = 16;
constexpr uint32_t kUnsorted = 32;
// And the slot of the last row.
constexpr uint32_t kSlotShift = 8;

}  // namespace

LineParser::Step LineParser::lambda() {
  if (!may_begin(kConditional)) return Step::kFail;
  const uint32_t mark = rows_.size();
  push(Waiting::kLambda, kConditional, 0, false, mark, begin());
  ++at_;
  push(Waiting::kParameters, kConditional, 1, false, mark, begin());
  return next_parameter();
}

// Up to `)`, which stays.
bool LineParser::parameters() {
  push(Waiting::kParameters, kConditional, 0, false, rows_.size(), begin());
  return run(next_parameter());
}

void LineParser::set_parameter_slot(uint8_t slot) {
  uint32_t& flags = top().word;
  rows_.back().slot = slot;
  if (slot < flags >> kSlotShift) flags |= kUnsorted;
  flags = (flags & ((1U << kSlotShift) - 1)) | uint32_t{slot} << kSlotShift;
}

// A name with its annotation.
bool LineParser::parameter(bool starred) {
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

LineParser::Step LineParser::next_parameter() {
  for (;;) {
    Frame& frame = top();
    if (at(frame.aux != 0 ? Kind::kColon : Kind::kCloseParen)) return finish_parameters();
    if (frame.word & kDone) return Step::kFail;
    bool good = true;
    switch (kind()) {
      case Kind::kSlash:
        good = slash_parameter();
        break;
      case Kind::kDoubleStar:
        good = (frame.word & kBareStar) == 0;
        ++at_;
        good = good && parameter(false) && !at(Kind::kAssign);
        if (good) set_parameter_slot(5);
        top().word |= kDone;
        break;
      case Kind::kStar:
        good = star_parameter();
        break;
      default:
        if (!parameter(false)) return Step::kFail;
        set_parameter_slot(top().word & kStar ? 3 : 1);
        if (accept(Kind::kAssign)) return Step::kOperand;
        good = no_default();
        break;
    }
    if (!good) return Step::kFail;
    if (!accept(Kind::kComma)) return finish_parameters();
  }
}

bool LineParser::slash_parameter() {
  Frame& frame = top();
  if ((frame.word & (kSlashed | kStar)) || rows_.size() == frame.mark) return false;
  frame.word |= kSlashed;
  ++at_;
  for (uint32_t end = rows_.size(); end > frame.mark; end -= rows_[end - 1].size) {
    if (rows_[end - 1].slot == 1) rows_[end - 1].slot = 0;
  }
  return true;
}

bool LineParser::star_parameter() {
  Frame& frame = top();
  if (frame.word & kStar) return false;
  frame.word |= kStar;
  ++at_;
  if (at(Kind::kComma)) {
    frame.word |= kBareStar;
    return true;
  }
  if (!parameter(true) || at(Kind::kAssign)) return false;
  set_parameter_slot(2);
  return true;
}

bool LineParser::no_default() {
  uint32_t& flags = top().word;
  if (!(flags & kStar)) return (flags & kDefault) == 0;
  flags &= ~kBareStar;
  rows_.add(NodeKind::kAbsent, rows_.size(), begin(), begin());
  set_parameter_slot(4);
  return true;
}

LineParser::Step LineParser::parameter_default() {
  uint32_t& flags = top().word;
  if (flags & kStar) {
    flags &= ~kBareStar;
    set_parameter_slot(4);
  } else {
    flags |= kDefault;
    set_parameter_slot(6);
  }
  return accept(Kind::kComma) ? next_parameter() : finish_parameters();
}

LineParser::Step LineParser::finish_parameters() {
  const Frame frame = pop();
  if (!at(frame.aux != 0 ? Kind::kColon : Kind::kCloseParen)) return Step::kFail;
  if (frame.word & kBareStar) return Step::kFail;
  if (frame.word & kUnsorted) rows_.sort_by_slot(frame.mark);
  const uint32_t end = last_end() > frame.begin ? last_end() : frame.begin;
  rows_.add(NodeKind::kArguments, frame.mark, frame.begin, end);
  if (frame.aux == 0) return Step::kDone;
  ++at_;
  return Step::kOperand;
}

}  // namespace portalis::parse
