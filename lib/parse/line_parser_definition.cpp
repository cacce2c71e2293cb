// Functions, classes and type parameters. What stands before the body in the text but behind it in
// the fields is parked until the body ends.
#include "parse/line_parser.hpp"

namespace portalis::parse {

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

bool LineParser::decorated() {
  const uint32_t mark = rows_.size();
  const auto parked = parked_.size();
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
  if (is_class) return class_definition(mark, from, parked);
  const bool is_async = accept(Kind::kAsync);
  return at(Kind::kDef) && function(mark, from, parked, is_async);
}

// Slots: args, body, decorator_list, returns, type_params.
bool LineParser::function(uint32_t mark, uint32_t from, size_t parked, bool is_async) {
  ++at_;
  if (!at(Kind::kName)) return false;
  const uint32_t name = symbol(at_);
  ++at_;
  if (!parked_type_parameters(4) || !accept(Kind::kOpenParen) || !parameters()) return false;
  ++at_;
  if (accept(Kind::kArrow)) {
    const uint32_t returns = rows_.size();
    if (!expression()) return false;
    park(returns, 3);
  }
  return open_block(Owner::kFunction,
                    is_async ? NodeKind::kAsyncFunctionDef : NodeKind::kFunctionDef, 1, mark, from,
                    name, parked);
}

// Slots: bases, keywords, body, decorator_list, type_params.
bool LineParser::class_definition(uint32_t mark, uint32_t from, size_t parked) {
  ++at_;
  if (!at(Kind::kName)) return false;
  const uint32_t name = symbol(at_);
  ++at_;
  if (!parked_type_parameters(4)) return false;
  if (at(Kind::kOpenParen) && !class_arguments()) return false;
  return open_block(Owner::kClass, NodeKind::kClassDef, 2, mark, from, name, parked);
}

bool LineParser::parked_type_parameters(uint8_t slot) {
  const uint32_t mark = rows_.size();
  if (!type_parameters(slot)) return false;
  if (rows_.size() > mark) park(mark, slot);
  return true;
}

bool LineParser::type_parameters(uint8_t slot) {
  if (!since(PythonVersion::k3_12) || !accept(Kind::kOpenBracket)) return true;
  if (at(Kind::kCloseBracket)) return false;
  while (!at(Kind::kCloseBracket)) {
    if (!type_parameter()) return false;
    rows_.back().slot = slot;
    if (!accept(Kind::kComma)) break;
  }
  return accept(Kind::kCloseBracket);
}

bool LineParser::type_parameter() {
  const uint32_t mark = rows_.size();
  const uint32_t from = begin();
  NodeKind what = NodeKind::kTypeVar;
  if (accept(Kind::kStar)) {
    what = NodeKind::kTypeVarTuple;
  } else if (accept(Kind::kDoubleStar)) {
    what = NodeKind::kParamSpec;
  }
  if (!at(Kind::kName)) return false;
  const uint32_t name = symbol(at_);
  ++at_;
  if (accept(Kind::kColon) && (what != NodeKind::kTypeVar || !expression())) return false;
  if (since(PythonVersion::k3_13) && accept(Kind::kAssign)) {
    if (!(what == NodeKind::kTypeVarTuple ? star_expression() : expression())) return false;
    rows_.back().slot = what == NodeKind::kTypeVar ? 1 : 0;
  }
  add(what, mark, from, name);
  return true;
}

}  // namespace portalis::parse
