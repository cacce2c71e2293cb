// Blocks: a stack of open compound statements; when a suite ends, its owner looks for its next
// clause or is finished.
#include <algorithm>

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

bool LineParser::statement() {
  const uint32_t mark = rows_.size();
  const uint32_t from = begin();
  if (blocks_.back().owner == Owner::kMatch) return match_case();
  switch (kind()) {
    case Kind::kIf:
      return if_statement(blocks_.back().slot);
    case Kind::kWhile:
      ++at_;
      return named_expression() && open_block(Owner::kWhile, NodeKind::kWhile, 1, mark, from);
    case Kind::kFor:
      return for_statement(from, false);
    case Kind::kTry:
      ++at_;
      return open_block(Owner::kTry, NodeKind::kTry, 0, mark, from);
    case Kind::kWith:
      return with_statement(from, false);
    case Kind::kDef:
      return function(mark, from, parked_.size(), false);
    case Kind::kClass:
      return class_definition(mark, from, parked_.size());
    case Kind::kAt:
      return decorated();
    case Kind::kAsync:
      return async_statement();
    case Kind::kName:
      if (at_word(0, "match") && at_match()) return match_statement();
      break;
    default:
      break;
  }
  return simple_statements(blocks_.back().slot);
}

// Opens a block whose colon is next; `slot` is that of its first suite, `parked` where its rows in
// parked_ begin.
bool LineParser::open_block(Owner owner, NodeKind node, uint8_t slot, uint32_t mark, uint32_t from,
                            uint32_t payload, size_t parked) {
  if (blocks_.size() >= kMaxBlocks) return false;
  const uint8_t outer_slot = blocks_.back().slot;
  const size_t first = std::min(parked, parked_.size());
  blocks_.push_back(
      {owner, node, slot, outer_slot, mark, from, payload, static_cast<uint32_t>(first)});
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
        return if_statement(2);
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

// `word` of a try statement's payload: handlers were read, and whether with a star.
bool LineParser::next_try_clause(bool& continues) {
  Block& block = blocks_.back();
  if (at(Kind::kExcept) && block.slot <= 1) {
    continues = true;
    return handler();
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

bool LineParser::handler() {
  Block& block = blocks_.back();
  const uint32_t mark = rows_.size();
  const uint32_t from = begin();
  ++at_;
  const bool star = accept(Kind::kStar);
  const NodeKind wanted = star ? NodeKind::kTryStar : NodeKind::kTry;
  if (block.slot == 1 && block.kind != wanted) return false;
  block.slot = 1;
  block.kind = wanted;
  uint32_t bound = static_cast<uint32_t>(Symbol().value);
  if (star || !at(Kind::kColon)) {
    if (!expression() || !as_name(bound)) return false;
  }
  return open_block(Owner::kHandler, NodeKind::kExceptHandler, 1, mark, from, bound);
}

// The slot of the statement is the slot of the suite it stands in, 2 for `elif`.
bool LineParser::if_statement(uint8_t outer_slot) {
  const uint32_t mark = rows_.size();
  const uint32_t from = begin();
  const Owner owner = at(Kind::kElif) ? Owner::kElif : Owner::kIf;
  ++at_;
  if (!named_expression() || blocks_.size() >= kMaxBlocks) return false;
  blocks_.push_back(
      {owner, NodeKind::kIf, 1, outer_slot, mark, from, 0, static_cast<uint32_t>(parked_.size())});
  return suite();
}

bool LineParser::for_statement(uint32_t from, bool is_async) {
  const uint32_t mark = rows_.size();
  ++at_;
  if (!for_targets() || !accept(Kind::kIn) || !star_expressions()) return false;
  rows_.back().slot = 1;
  return open_block(Owner::kFor, is_async ? NodeKind::kAsyncFor : NodeKind::kFor, 2, mark, from);
}

bool LineParser::for_targets() {
  const uint32_t mark = rows_.size();
  const uint32_t from = begin();
  const auto target = [this] {
    const uint32_t item = rows_.size();
    const uint32_t item_begin = begin();
    const bool starred = accept(Kind::kStar);
    if (!read(kBitOr)) return false;
    if (starred) add(NodeKind::kStarred, item, item_begin);
    return true;
  };
  if (!target()) return false;
  if (at(Kind::kComma)) {
    while (accept(Kind::kComma)) {
      if (!begins_expression(kind()) && !at(Kind::kStar)) break;
      if (!target()) return false;
    }
    add(NodeKind::kTuple, mark, from);
  }
  return make_target(rows_.size() - 1, false);
}

bool LineParser::async_statement() {
  const uint32_t mark = rows_.size();
  const uint32_t from = begin();
  ++at_;
  switch (kind()) {
    case Kind::kDef:
      return function(mark, from, parked_.size(), true);
    case Kind::kFor:
      return for_statement(from, true);
    case Kind::kWith:
      return with_statement(from, true);
    default:
      return false;
  }
}

bool LineParser::with_statement(uint32_t from, bool is_async) {
  const uint32_t mark = rows_.size();
  ++at_;
  const uint32_t at = at_;
  const size_t depth = num_frames_;
  const size_t ops = ops_.size();
  const int fields = num_fields_;
  const uint32_t tokens = lexer_.tokens().size();
  if (!at_parenthesized_items() || !parenthesized_with_items()) {
    // What looks like items in parentheses may be an expression.
    at_ = at;
    rows_.truncate(mark);
    num_frames_ = depth;
    ops_.resize(ops);
    num_fields_ = fields;
    lexer_.tokens().truncate(tokens);
    lexer_.tokens().seal(0);
    take_columns();
    do {
      if (!with_item()) return false;
    } while (accept(Kind::kComma));
  }
  const NodeKind node = is_async ? NodeKind::kAsyncWith : NodeKind::kWith;
  return open_block(Owner::kWith, node, 1, mark, from);
}

// Whether the bracket that is next closes before a colon.
bool LineParser::at_parenthesized_items() const {
  if (!at(Kind::kOpenParen)) return false;
  int depth = 0;
  for (uint32_t token = at_;; ++token) {
    switch (kinds_[token]) {
      case Kind::kOpenParen:
      case Kind::kOpenBracket:
      case Kind::kOpenBrace:
        ++depth;
        break;
      case Kind::kCloseParen:
      case Kind::kCloseBracket:
      case Kind::kCloseBrace:
        if (--depth == 0) return kinds_[token + 1] == Kind::kColon;
        break;
      case Kind::kNewline:
      case Kind::kEnd:
        return false;
      default:
        break;
    }
  }
}

bool LineParser::parenthesized_with_items() {
  ++at_;
  for (;;) {
    if (!with_item()) return false;
    if (!accept(Kind::kComma) || at(Kind::kCloseParen)) break;
  }
  return accept(Kind::kCloseParen) && at(Kind::kColon);
}

bool LineParser::with_item() {
  const uint32_t mark = rows_.size();
  const uint32_t from = begin();
  if (!expression()) return false;
  if (accept(Kind::kAs)) {
    if (!star_expression() || !make_target(rows_.size() - 1, false)) return false;
    rows_.back().slot = 1;
  }
  add(NodeKind::kWithitem, mark, from);
  return true;
}

// Whether `match` begins a statement: its line ends in a colon, and a `case` is below.
bool LineParser::at_match() {
  if (!begins_expression(kind(1)) && kind(1) != Kind::kStar) return false;
  uint32_t end = at_;
  while (kinds_[end] != Kind::kNewline && kinds_[end] != Kind::kEnd) ++end;
  if (kinds_[end] != Kind::kNewline || kinds_[end - 1] != Kind::kColon) return false;
  if (end + 1 == lexer_.tokens().size()) {
    if (lexer_.at_end() || !lexer_.fill_more()) return false;
    take_columns();
  }
  return kinds_[end + 1] == Kind::kIndent && kinds_[end + 2] == Kind::kName &&
         token_text(end + 2) == "case";
}

bool LineParser::match_statement() {
  const uint32_t mark = rows_.size();
  const uint32_t from = begin();
  ++at_;
  const uint32_t subject = begin();
  if (!star_named_expression()) return false;
  if (at(Kind::kComma)) {
    while (accept(Kind::kComma)) {
      if (!begins_expression(kind()) && !at(Kind::kStar)) break;
      if (!star_named_expression()) return false;
    }
    add(NodeKind::kTuple, mark, subject);
  } else if (rows_.back().kind == NodeKind::kStarred) {
    return false;
  }
  return open_block(Owner::kMatch, NodeKind::kMatch, 1, mark, from);
}

bool LineParser::star_named_expression() {
  return at(Kind::kStar) ? star_expression() : named_expression();
}

bool LineParser::match_case() {
  const uint32_t mark = rows_.size();
  const uint32_t from = begin();
  if (!at_word(0, "case")) return false;
  ++at_;
  if (!patterns()) return false;
  if (accept(Kind::kIf)) {
    if (!named_expression()) return false;
    rows_.back().slot = 1;
  }
  return open_block(Owner::kCase, NodeKind::kMatchCase, 2, mark, from);
}

}  // namespace portalis::parse
