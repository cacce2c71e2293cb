// Simple statements.
#pragma once

#include "parse/line_grammar.hpp"

namespace portalis::parse::grammar {

PORTALIS_HOST_DEVICE inline bool is_single_target(NodeKind kind) {
  return kind == NodeKind::kName || kind == NodeKind::kAttribute || kind == NodeKind::kSubscript;
}

// The rest of a line, its end included; each statement's root gets the slot.
template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::simple_statements(uint8_t slot) {
  for (;;) {
    if (!simple_statement()) return false;
    rows_.back().slot = slot;
    line_end_ = last_end();
    if (accept(Kind::kNewline)) return true;
    if (!accept(Kind::kSemicolon)) return false;
    line_end_ = last_end();
    if (accept(Kind::kNewline)) return true;
  }
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::simple_statement() {
  switch (kind()) {
    case Kind::kReturn:
      return return_statement();
    case Kind::kImport:
      return import_statement();
    case Kind::kFrom:
      return import_from_statement();
    case Kind::kRaise:
      return raise_statement();
    case Kind::kDel:
      return delete_statement();
    case Kind::kAssert:
      return assert_statement();
    case Kind::kGlobal:
      return scope_statement(NodeKind::kGlobal);
    case Kind::kNonlocal:
      return scope_statement(NodeKind::kNonlocal);
    case Kind::kPass:
      return keyword_statement(NodeKind::kPass);
    case Kind::kBreak:
      return keyword_statement(NodeKind::kBreak);
    case Kind::kContinue:
      return keyword_statement(NodeKind::kContinue);
    case Kind::kName:
      return at_type_alias() ? type_alias() : expression_statement();
    default:
      return expression_statement();
  }
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::keyword_statement(NodeKind node) {
  const uint32_t from = begin();
  ++at_;
  add(node, rows_.size(), from);
  return true;
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::expression_statement() {
  const uint32_t mark = rows_.size();
  const uint32_t from = begin();
  const bool parenthesized = at(Kind::kOpenParen);
  if (!yield_or_star_expressions()) return false;
  if (at(Kind::kAssign)) return assignment(mark, from);
  if (at(Kind::kColon)) return annotated_assignment(mark, from, parenthesized);
  if (kind() >= Kind::kPlusAssign && kind() <= Kind::kDoubleStarAssign) {
    const auto row = static_cast<size_t>(kind()) - static_cast<size_t>(Kind::kPlusAssign);
    const auto op = static_cast<uint8_t>(kAugmentedOperators[row]);
    if (!make_single_target()) return false;
    ++at_;
    if (!yield_or_star_expressions()) return false;
    rows_.back().slot = 1;
    add(NodeKind::kAugAssign, mark, from, 0, op);
    return true;
  }
  add(NodeKind::kExpr, mark, from);
  return true;
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::assignment(uint32_t mark, uint32_t from) {
  while (accept(Kind::kAssign)) {
    if (!make_target(rows_.size() - 1, false)) return false;
    if (!yield_or_star_expressions()) return false;
  }
  rows_.back().slot = 1;
  add(NodeKind::kAssign, mark, from);
  return true;
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::annotated_assignment(uint32_t mark,
                                                                               uint32_t from,
                                                                               bool parenthesized) {
  const bool simple = rows_.back().kind == NodeKind::kName && !parenthesized;
  if (!make_single_target()) return false;
  ++at_;
  if (!expression()) return false;
  rows_.back().slot = 1;
  if (accept(Kind::kAssign)) {
    if (!yield_or_star_expressions()) return false;
    rows_.back().slot = 2;
  }
  add(NodeKind::kAnnAssign, mark, from, 0, simple);
  return true;
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::return_statement() {
  const uint32_t mark = rows_.size();
  const uint32_t from = begin();
  ++at_;
  const bool has_value = begins_expression(kind()) || at(Kind::kStar);
  if (has_value && !star_expressions()) return false;
  add(NodeKind::kReturn, mark, from);
  return true;
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::raise_statement() {
  const uint32_t mark = rows_.size();
  const uint32_t from = begin();
  ++at_;
  if (begins_expression(kind())) {
    if (!expression()) return false;
    if (accept(Kind::kFrom)) {
      if (!expression()) return false;
      rows_.back().slot = 1;
    }
  }
  add(NodeKind::kRaise, mark, from);
  return true;
}

// `del a, b` has two targets, `del (a, b)` one tuple.
template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::delete_statement() {
  const uint32_t mark = rows_.size();
  const uint32_t from = begin();
  do {
    ++at_;
    if (rows_.size() > mark && !begins_expression(kind())) break;
    if (!expression() || !make_target(rows_.size() - 1, true)) return false;
  } while (at(Kind::kComma));
  if (!at(Kind::kNewline) && !at(Kind::kSemicolon)) return false;
  add(NodeKind::kDelete, mark, from);
  return true;
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::assert_statement() {
  const uint32_t mark = rows_.size();
  const uint32_t from = begin();
  ++at_;
  if (!expression()) return false;
  if (accept(Kind::kComma)) {
    if (!expression()) return false;
    rows_.back().slot = 1;
  }
  add(NodeKind::kAssert, mark, from);
  return true;
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::scope_statement(NodeKind node) {
  const uint32_t mark = rows_.size();
  const uint32_t from = begin();
  const uint32_t first = self().num_words();
  do {
    ++at_;
    if (!at(Kind::kName)) return false;
    self().push_word(symbol(at_));
    ++at_;
  } while (at(Kind::kComma));
  add(node, mark, from, self().take_names(first));
  return true;
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::dotted_name(uint32_t& name) {
  const uint32_t first = at_;
  for (;; ++at_) {
    if (!at(Kind::kName)) return false;
    ++at_;
    if (!at(Kind::kDot)) break;
  }
  if (at_ == first + 1) {
    name = symbol(first);
    return true;
  }
  name = self().dotted_name(first, at_);
  return true;
}

// `as name`, when it is there.
template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::as_name(uint32_t& name) {
  name = kNoName;
  if (!accept(Kind::kAs)) return true;
  if (!at(Kind::kName)) return false;
  name = symbol(at_);
  ++at_;
  return true;
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::import_statement() {
  const uint32_t mark = rows_.size();
  const uint32_t from = begin();
  do {
    ++at_;
    const uint32_t alias = begin();
    uint32_t name = kNoName;
    uint32_t bound = kNoName;
    if (!dotted_name(name) || !as_name(bound)) return false;
    add(NodeKind::kAlias, rows_.size(), alias, self().words(name, bound));
  } while (at(Kind::kComma));
  add(NodeKind::kImport, mark, from);
  return true;
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::import_from_statement() {
  const uint32_t mark = rows_.size();
  const uint32_t from = begin();
  ++at_;
  uint32_t level = 0;
  for (; at(Kind::kDot) || at(Kind::kEllipsis); ++at_) level += at(Kind::kDot) ? 1 : 3;
  uint32_t module = kNoName;
  if ((level == 0 || !at(Kind::kImport)) && !dotted_name(module)) return false;
  if (!accept(Kind::kImport) || !import_from_names()) return false;
  add(NodeKind::kImportFrom, mark, from, self().words(module, level));
  return true;
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::import_from_names() {
  if (at(Kind::kStar)) {
    const uint32_t from = begin();
    ++at_;
    const uint32_t star = self().star_name(at_ - 1);
    add(NodeKind::kAlias, rows_.size(), from, self().words(star, kNoName));
    return true;
  }
  const bool parenthesized = accept(Kind::kOpenParen);
  for (;;) {
    const uint32_t from = begin();
    if (!at(Kind::kName)) return false;
    const uint32_t name = symbol(at_);
    ++at_;
    uint32_t bound = kNoName;
    if (!as_name(bound)) return false;
    add(NodeKind::kAlias, rows_.size(), from, self().words(name, bound));
    if (!accept(Kind::kComma)) break;
    if (parenthesized && at(Kind::kCloseParen)) break;
  }
  return !parenthesized || accept(Kind::kCloseParen);
}

// `type` begins an alias before a name and `=` or `[`.
template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::at_type_alias() const {
  return since(PythonVersion::k3_12) && kind(1) == Kind::kName &&
         (kind(2) == Kind::kAssign || kind(2) == Kind::kOpenBracket) && at_word("type");
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::type_alias() {
  const uint32_t mark = rows_.size();
  const uint32_t from = begin();
  ++at_;
  rows_.add(NodeKind::kName, mark, begin(), end_of(at_), symbol(at_),
            static_cast<uint8_t>(ExprContext::kStore));
  ++at_;
  if (!type_parameters(1) || !accept(Kind::kAssign) || !expression()) return false;
  rows_.back().slot = 2;
  add(NodeKind::kTypeAlias, mark, from);
  return true;
}

// Sets the contexts of a target and of the targets in it. Seen from its end, a container's last
// item stands right before it.
template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::make_target(uint32_t root,
                                                                      bool is_delete) {
  const auto context = static_cast<uint8_t>(is_delete ? ExprContext::kDel : ExprContext::kStore);
  const uint32_t first = root + 1 - rows_[root].size;
  for (uint32_t end = root + 1; end > first;) {
    Row& row = rows_[end - 1];
    switch (row.kind) {
      case NodeKind::kName:
      case NodeKind::kAttribute:
      case NodeKind::kSubscript:
        end -= row.size;
        break;
      case NodeKind::kStarred:
        if (is_delete) return false;
        --end;
        break;
      case NodeKind::kList:
      case NodeKind::kTuple:
        --end;
        break;
      default:
        return false;
    }
    row.aux = context;
  }
  return true;
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::make_single_target() {
  if (!is_single_target(rows_.back().kind)) return false;
  rows_.back().aux = static_cast<uint8_t>(ExprContext::kStore);
  return true;
}

}  // namespace portalis::parse::grammar
