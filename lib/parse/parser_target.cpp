// Targets: contexts of names, and CPython's words for what cannot be assigned to.
#include <fmt/format.h>

#include "parse/parser.hpp"

namespace portalis::parse {

// CPython's name of an expression's form.
std::string Parser::expression_name(Draft draft) const {
  const DraftTree::Node& node = drafts_[draft];
  switch (node.kind) {
    case NodeKind::kAttribute:
      return "attribute";
    case NodeKind::kSubscript:
      return "subscript";
    case NodeKind::kStarred:
      return "starred";
    case NodeKind::kName:
      return "name";
    case NodeKind::kList:
      return "list";
    case NodeKind::kTuple:
      return "tuple";
    case NodeKind::kLambda:
      return "lambda";
    case NodeKind::kCall:
      return "function call";
    case NodeKind::kBoolOp:
    case NodeKind::kBinOp:
    case NodeKind::kUnaryOp:
      return "expression";
    case NodeKind::kGeneratorExp:
      return "generator expression";
    case NodeKind::kYield:
    case NodeKind::kYieldFrom:
      return "yield expression";
    case NodeKind::kAwait:
      return "await expression";
    case NodeKind::kListComp:
      return "list comprehension";
    case NodeKind::kSetComp:
      return "set comprehension";
    case NodeKind::kDictComp:
      return "dict comprehension";
    case NodeKind::kDict:
      return "dict literal";
    case NodeKind::kSet:
      return "set display";
    case NodeKind::kJoinedStr:
    case NodeKind::kFormattedValue:
      return "f-string expression";
    case NodeKind::kCompare:
      return "comparison";
    case NodeKind::kIfExp:
      return "conditional expression";
    case NodeKind::kNamedExpr:
      return "named expression";
    case NodeKind::kConstant:
      break;
    default:
      return "expression";
  }
  const std::string_view text = context_.source.slice({node.begin, node.end});
  if (text == "True" || text == "False" || text == "None") return std::string(text);
  return text == "..." ? "ellipsis" : "literal";
}

// The innermost part that CPython names as no target; none when all of it is one, or when there is
// but a comparison that it does not name.
Draft Parser::invalid_target(Draft draft, TargetUse use) const {
  std::vector<Draft> stack = {draft};
  while (!stack.empty()) {
    const Draft top = stack.back();
    stack.pop_back();
    const DraftTree::Node& node = drafts_[top];
    switch (node.kind) {
      case NodeKind::kName:
      case NodeKind::kAttribute:
      case NodeKind::kSubscript:
        continue;
      case NodeKind::kStarred:
        if (use == TargetUse::kDelete) return top;
        stack.push_back(node.first_child);
        continue;
      case NodeKind::kList:
      case NodeKind::kTuple:
        break;
      case NodeKind::kCompare:
        if (use != TargetUse::kFor) return top;
        // `for x in y` read as a comparison.
        if (is_membership(top)) stack.push_back(node.first_child);
        continue;
      default:
        return top;
    }
    std::vector<Draft> items;
    for (Draft at = node.first_child; at != kNoDraft; at = drafts_[at].next) items.push_back(at);
    stack.insert(stack.end(), items.rbegin(), items.rend());
  }
  return kNoDraft;
}

bool Parser::is_membership(Draft comparison) const {
  const uint32_t ops = context_.builder.extra(drafts_[comparison].payload);
  return context_.builder.extra(ops + 1) == static_cast<uint32_t>(CompareOperator::kIn);
}

bool Parser::holds_comparison(Draft draft) const {
  std::vector<Draft> stack = {draft};
  while (!stack.empty()) {
    const DraftTree::Node& node = drafts_[stack.back()];
    stack.pop_back();
    if (node.kind == NodeKind::kCompare) return true;
    const bool descends = node.kind == NodeKind::kTuple || node.kind == NodeKind::kList ||
                          node.kind == NodeKind::kStarred;
    if (!descends) continue;
    for (Draft at = node.first_child; at != kNoDraft; at = drafts_[at].next) stack.push_back(at);
  }
  return false;
}

bool Parser::make_target(Draft draft, TargetUse use) {
  if (failed()) return false;
  const Draft wrong = invalid_target(draft, use);
  if (wrong != kNoDraft) {
    const char* verb = use == TargetUse::kDelete ? "delete" : "assign to";
    fail(range_of(wrong), fmt::format("cannot {} {}", verb, expression_name(wrong)));
    return false;
  }
  if (use == TargetUse::kFor && holds_comparison(draft)) {
    fail();
    return false;
  }
  set_context(draft, use == TargetUse::kDelete ? ExprContext::kDel : ExprContext::kStore);
  return true;
}

bool Parser::make_single_target(Draft draft, ExprContext context) {
  const NodeKind what = drafts_[draft].kind;
  const bool good =
      what == NodeKind::kName || what == NodeKind::kAttribute || what == NodeKind::kSubscript;
  if (good) set_context(draft, context);
  return good;
}

void Parser::set_context(Draft draft, ExprContext context) {
  std::vector<Draft> stack = {draft};
  while (!stack.empty()) {
    DraftTree::Node& node = drafts_[stack.back()];
    stack.pop_back();
    node.aux = static_cast<uint8_t>(context);
    const bool descends = node.kind == NodeKind::kTuple || node.kind == NodeKind::kList ||
                          node.kind == NodeKind::kStarred;
    if (!descends) continue;
    for (Draft at = node.first_child; at != kNoDraft; at = drafts_[at].next) stack.push_back(at);
  }
}

Draft Parser::for_targets() {
  const uint32_t from = begin();
  const auto item = [this] {
    const uint32_t item_begin = begin();
    if (!accept(Kind::kStar)) return bitwise_or();
    const Draft value = bitwise_or();
    return add(NodeKind::kStarred, item_begin, {value});
  };
  Draft target = item();
  if (failed()) return kNoDraft;
  if (at(Kind::kComma)) {
    const Draft tuple = drafts_.add(NodeKind::kTuple, from, from);
    drafts_.attach(tuple, 0, target);
    while (accept(Kind::kComma)) {
      if (!at_expression() && !at(Kind::kStar)) break;
      drafts_.attach(tuple, 0, item());
    }
    drafts_[tuple].end = last_end();
    target = tuple;
  }
  if (failed() || !make_target(target, TargetUse::kFor)) return kNoDraft;
  return target;
}

}  // namespace portalis::parse
