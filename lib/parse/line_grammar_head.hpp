// Statements by their first token, and the heads of compound ones.
#pragma once

#include "parse/line_grammar.hpp"

namespace portalis::parse::grammar {

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::statement() {
  const uint32_t mark = rows_.size();
  const uint32_t from = begin();
  if (self().in_match()) return case_head();
  switch (kind()) {
    case Kind::kIf:
      return if_head();
    case Kind::kWhile:
      return while_head();
    case Kind::kFor:
      return for_head(from, false);
    case Kind::kTry:
      return try_head();
    case Kind::kWith:
      return with_head(from, false);
    case Kind::kDef:
      return function_head(mark, from, self().num_parked(), false);
    case Kind::kClass:
      return class_head(mark, from, self().num_parked());
    case Kind::kAt:
      return self().decorated();
    case Kind::kAsync:
      return async_head();
    case Kind::kName:
      if (at_word("match") && at_match()) return match_head();
      break;
    default:
      break;
  }
  return simple_statements(self().suite_slot());
}

// `if` or `elif`.
template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::if_head() {
  const uint32_t mark = rows_.size();
  const uint32_t from = begin();
  const Owner owner = at(Kind::kElif) ? Owner::kElif : Owner::kIf;
  ++at_;
  return named_expression() && self().open_block(owner, NodeKind::kIf, 1, mark, from);
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::while_head() {
  const uint32_t mark = rows_.size();
  const uint32_t from = begin();
  ++at_;
  return named_expression() && self().open_block(Owner::kWhile, NodeKind::kWhile, 1, mark, from);
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::try_head() {
  const uint32_t from = begin();
  ++at_;
  return self().open_block(Owner::kTry, NodeKind::kTry, 0, rows_.size(), from);
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::handler_head() {
  const uint32_t mark = rows_.size();
  const uint32_t from = begin();
  ++at_;
  const bool star = accept(Kind::kStar);
  if (!self().begin_handler(star)) return false;
  uint32_t bound = kNoName;
  if (star || !at(Kind::kColon)) {
    if (!expression() || !as_name(bound)) return false;
  }
  return self().open_block(Owner::kHandler, NodeKind::kExceptHandler, 1, mark, from, bound);
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::for_head(uint32_t from, bool is_async) {
  const uint32_t mark = rows_.size();
  ++at_;
  if (!for_targets() || !accept(Kind::kIn) || !star_expressions()) return false;
  rows_.back().slot = 1;
  return self().open_block(Owner::kFor, is_async ? NodeKind::kAsyncFor : NodeKind::kFor, 2, mark,
                           from);
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::for_targets() {
  const uint32_t mark = rows_.size();
  const uint32_t from = begin();
  if (!for_target()) return false;
  if (at(Kind::kComma)) {
    while (accept(Kind::kComma)) {
      if (!begins_expression(kind()) && !at(Kind::kStar)) break;
      if (!for_target()) return false;
    }
    add(NodeKind::kTuple, mark, from);
  }
  return make_target(rows_.size() - 1, false);
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::for_target() {
  const uint32_t mark = rows_.size();
  const uint32_t from = begin();
  const bool starred = accept(Kind::kStar);
  if (!read(kBitOr)) return false;
  if (starred) add(NodeKind::kStarred, mark, from);
  return true;
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::async_head() {
  const uint32_t mark = rows_.size();
  const uint32_t from = begin();
  ++at_;
  switch (kind()) {
    case Kind::kDef:
      return function_head(mark, from, self().num_parked(), true);
    case Kind::kFor:
      return for_head(from, true);
    case Kind::kWith:
      return with_head(from, true);
    default:
      return false;
  }
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::with_head(uint32_t from, bool is_async) {
  const uint32_t mark = rows_.size();
  ++at_;
  const auto saved = self().save();
  if (!at_parenthesized_items() || !parenthesized_with_items()) {
    // What looks like items in parentheses may be an expression.
    self().restore(saved);
    do {
      if (!with_item()) return false;
    } while (accept(Kind::kComma));
  }
  const NodeKind node = is_async ? NodeKind::kAsyncWith : NodeKind::kWith;
  return self().open_block(Owner::kWith, node, 1, mark, from);
}

// Whether the bracket that is next closes before a colon.
template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::at_parenthesized_items() const {
  if (!at(Kind::kOpenParen)) return false;
  int depth = 0;
  for (uint32_t token = at_;; ++token) {
    switch (tokens_.kind(token)) {
      case Kind::kOpenParen:
      case Kind::kOpenBracket:
      case Kind::kOpenBrace:
        ++depth;
        break;
      case Kind::kCloseParen:
      case Kind::kCloseBracket:
      case Kind::kCloseBrace:
        if (--depth == 0) return tokens_.kind(token + 1) == Kind::kColon;
        break;
      case Kind::kNewline:
      case Kind::kEnd:
        return false;
      default:
        break;
    }
  }
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::parenthesized_with_items() {
  ++at_;
  for (;;) {
    if (!with_item()) return false;
    if (!accept(Kind::kComma) || at(Kind::kCloseParen)) break;
  }
  return accept(Kind::kCloseParen) && at(Kind::kColon);
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::with_item() {
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
template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::at_match() {
  if (!begins_expression(kind(1)) && kind(1) != Kind::kStar) return false;
  uint32_t end = at_;
  while (tokens_.kind(end) != Kind::kNewline && tokens_.kind(end) != Kind::kEnd) ++end;
  if (tokens_.kind(end) != Kind::kNewline || tokens_.kind(end - 1) != Kind::kColon) return false;
  return self().has_line_behind(end) && tokens_.kind(end + 1) == Kind::kIndent &&
         is_word(end + 2, "case");
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::match_head() {
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
  return self().open_block(Owner::kMatch, NodeKind::kMatch, 1, mark, from);
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::star_named_expression() {
  return at(Kind::kStar) ? star_expression() : named_expression();
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::case_head() {
  const uint32_t mark = rows_.size();
  const uint32_t from = begin();
  if (!at_word("case")) return false;
  ++at_;
  if (!patterns()) return false;
  if (accept(Kind::kIf)) {
    if (!named_expression()) return false;
    rows_.back().slot = 1;
  }
  return self().open_block(Owner::kCase, NodeKind::kMatchCase, 2, mark, from);
}

}  // namespace portalis::parse::grammar
