// Blocks: a stack of open compound statements; when a suite ends, its owner looks for its next
// clause or is finished.
#include <algorithm>

#include "parse/line_grammar_parts.hpp"
#include "parse/line_parser.hpp"

namespace portalis::parse {

bool LineParser::module() {
  blocks_.clear();
  blocks_.push_back({Owner::kModule, NodeKind::kModule, 0, 0, 0, 0, 0, 0});
  for (;;) {
    if (at_ == lexer_.tokens().size()) {
      if (lexer_.at_end()) break;
      if (!next_lines()) return false;
      continue;
    }
    const uint32_t before = rows_.size();
    if (!(accept(Kind::kDedent) ? close_suite() : statement())) return false;
    // Rows that were parked meanwhile are added and counted later.
    widest_ = std::max(widest_, rows_.size() - std::min(before, rows_.size()));
    deepest_ = std::max(deepest_, blocks_.size());
  }
  return blocks_.size() == 1;
}

// Goes on to the tokens of the next lines, between two statements; those of the module that have
// ended go into the tree, so that few rows are held at a time.
bool LineParser::next_lines() {
  if (blocks_.size() > 1) return refill();
  if (!within_limits() || is_too_high()) return false;
  builder_.take_rows(rows_);
  widest_ = 0;
  deepest_ = 1;
  return refill();
}

// Goes on to the tokens of the next lines.
bool LineParser::refill() {
  if (!within_limits()) return false;
  num_tokens_ += lexer_.tokens().size();
  const bool good = lexer_.fill();
  at_ = 0;
  take_columns();
  return good;
}

bool LineParser::within_limits() {
  exceeded_ = find_exceeded(options_.limits, num_tokens_ + lexer_.tokens().size(),
                            builder_.num_rows() + rows_.size());
  return exceeded_ == LimitKind::kNone;
}

// Opens a block whose colon is next; `slot` is that of its first suite, `parked` where its rows in
// parked_ begin.
bool LineParser::open_block(Owner owner, NodeKind node, uint8_t slot, uint32_t mark, uint32_t from,
                            uint32_t payload, uint32_t parked) {
  if (blocks_.size() >= kMaxBlocks) return false;
  const uint8_t outer_slot = blocks_.back().slot;
  const uint32_t first = std::min(parked, num_parked());
  blocks_.push_back({owner, node, slot, outer_slot, mark, from, payload, first});
  return suite();
}

// The suite behind a colon: a block of lines, or the rest of this one.
bool LineParser::suite() {
  if (!accept(Kind::kColon)) return false;
  if (!at(Kind::kNewline)) return simple_statements(blocks_.back().slot) && close_suite();
  ++at_;
  if (at_ == lexer_.tokens().size() && !refill()) return false;
  return accept(Kind::kIndent);
}

// A suite has ended; ends all blocks that have no further clause.
bool LineParser::close_suite() {
  for (;;) {
    if (at_ == lexer_.tokens().size() && !lexer_.at_end() && !refill()) return false;
    if (blocks_.size() == 1) return false;
    bool continues = false;
    if (!next_clause(continues)) return false;
    if (continues) return true;
    const Block block = blocks_.back();
    blocks_.pop_back();
    unpark(block.parked);
    rows_.add(block.kind, block.mark, block.begin, line_end_, block.payload);
    rows_.back().slot = block.outer_slot;
    // Chains of `elif`, and handlers, end with or go on in what they belong to.
    const bool is_part = block.owner == Owner::kHandler || block.owner == Owner::kElif;
    if (!is_part) return true;
  }
}

// Reads the head of the top block's next clause, if there is one.
bool LineParser::next_clause(bool& continues) {
  Block& block = blocks_.back();
  switch (block.owner) {
    case Owner::kIf:
    case Owner::kElif:
      if (at(Kind::kElif) && block.slot == 1) {
        continues = true;
        block.slot = 2;
        return if_head();
      }
      return else_suite(2, continues);
    case Owner::kWhile:
      return else_suite(2, continues);
    case Owner::kFor:
      return else_suite(3, continues);
    case Owner::kTry:
      return next_try_clause(continues);
    default:
      return true;
  }
}

bool LineParser::else_suite(uint8_t slot, bool& continues) {
  if (!at(Kind::kElse) || blocks_.back().slot >= slot) return true;
  continues = true;
  blocks_.back().slot = slot;
  ++at_;
  return suite();
}

bool LineParser::next_try_clause(bool& continues) {
  Block& block = blocks_.back();
  if (at(Kind::kExcept) && block.slot <= 1) {
    continues = true;
    return handler_head();
  }
  if (at(Kind::kElse) && block.slot == 1) return else_suite(2, continues);
  if (at(Kind::kFinally) && block.slot < 3) {
    continues = true;
    block.slot = 3;
    ++at_;
    return suite();
  }
  return block.slot > 0;
}

// Handlers of one statement have a star, or none has.
bool LineParser::begin_handler(bool star) {
  Block& block = blocks_.back();
  const NodeKind wanted = star ? NodeKind::kTryStar : NodeKind::kTry;
  if (block.slot == 1 && block.kind != wanted) return false;
  block.slot = 1;
  block.kind = wanted;
  return true;
}

// Whether there are tokens behind a line's end; their columns may move.
bool LineParser::has_line_behind(uint32_t line_end) {
  if (line_end + 1 < lexer_.tokens().size()) return true;
  if (lexer_.at_end() || !lexer_.fill_more()) return false;
  take_columns();
  return true;
}

bool LineParser::decorated() {
  const uint32_t mark = rows_.size();
  const uint32_t parked = num_parked();
  while (accept(Kind::kAt)) {
    if (!named_expression() || !accept(Kind::kNewline)) return false;
    // The slot depends on what is decorated.
    park(mark, 0);
    if (at_ == lexer_.tokens().size() && !refill()) return false;
  }
  const uint32_t from = begin();
  const bool is_class = at(Kind::kClass);
  for (size_t end = parked_.size(); end > parked; end -= parked_[end - 1].size) {
    parked_[end - 1].slot = is_class ? 3 : 2;
  }
  if (is_class) return class_head(mark, from, parked);
  const bool is_async = accept(Kind::kAsync);
  return at(Kind::kDef) && function_head(mark, from, parked, is_async);
}

// Takes the rows from `mark` on away, to be put behind the body.
void LineParser::park(uint32_t mark, uint8_t slot) {
  rows_.back().slot = slot;
  parked_.insert(parked_.end(), rows_.data() + mark, rows_.data() + rows_.size());
  rows_.truncate(mark);
}

// Puts what was parked since `from` behind the body, in the order of the slots.
void LineParser::unpark(uint32_t from) {
  if (parked_.size() == from) return;
  const uint32_t mark = rows_.size();
  rows_.append(parked_.data() + from, static_cast<uint32_t>(parked_.size() - from));
  rows_.sort_by_slot(mark);
  parked_.resize(from);
}

LineParser::Saved LineParser::save() const {
  return {at_, rows_.size(), num_frames_, num_words(), lexer_.tokens().size(), num_fields_};
}

void LineParser::restore(const Saved& saved) {
  at_ = saved.at;
  rows_.truncate(saved.rows);
  num_frames_ = saved.frames;
  words_.resize(saved.words);
  num_fields_ = saved.fields;
  lexer_.tokens().truncate(saved.tokens);
  lexer_.tokens().seal(0);
  take_columns();
}

}  // namespace portalis::parse
