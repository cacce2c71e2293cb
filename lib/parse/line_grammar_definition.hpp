// Functions, classes and type parameters. What stands before the body in the text but behind it in
// the fields is parked until the body ends.
#pragma once

#include "parse/line_grammar.hpp"

namespace portalis::parse::grammar {

// Slots: args, body, decorator_list, returns, type_params.
template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::function_head(uint32_t mark,
                                                                        uint32_t from,
                                                                        uint32_t parked,
                                                                        bool is_async) {
  ++at_;
  if (!at(Kind::kName)) return false;
  const uint32_t name = symbol(at_);
  ++at_;
  if (!parked_type_parameters(4) || !accept(Kind::kOpenParen) || !parameters()) return false;
  ++at_;
  if (accept(Kind::kArrow)) {
    const uint32_t returns = rows_.size();
    if (!expression()) return false;
    self().park(returns, 3);
  }
  return self().open_block(Owner::kFunction,
                           is_async ? NodeKind::kAsyncFunctionDef : NodeKind::kFunctionDef, 1, mark,
                           from, name, parked);
}

// Slots: bases, keywords, body, decorator_list, type_params.
template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::class_head(uint32_t mark, uint32_t from,
                                                                     uint32_t parked) {
  ++at_;
  if (!at(Kind::kName)) return false;
  const uint32_t name = symbol(at_);
  ++at_;
  if (!parked_type_parameters(4)) return false;
  if (at(Kind::kOpenParen) && !class_arguments()) return false;
  return self().open_block(Owner::kClass, NodeKind::kClassDef, 2, mark, from, name, parked);
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::parked_type_parameters(uint8_t slot) {
  const uint32_t mark = rows_.size();
  if (!type_parameters(slot)) return false;
  if (rows_.size() > mark) self().park(mark, slot);
  return true;
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::type_parameters(uint8_t slot) {
  if (!since(PythonVersion::k3_12) || !accept(Kind::kOpenBracket)) return true;
  if (at(Kind::kCloseBracket)) return false;
  while (!at(Kind::kCloseBracket)) {
    if (!type_parameter()) return false;
    rows_.back().slot = slot;
    if (!accept(Kind::kComma)) break;
  }
  return accept(Kind::kCloseBracket);
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::type_parameter() {
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

}  // namespace portalis::parse::grammar
