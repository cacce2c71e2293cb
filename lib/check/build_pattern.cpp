// Patterns of match statements.
#include <algorithm>

#include "check/builder.hpp"

namespace portalis::check {

using namespace parse;  // NOLINT: the views

ir::Pattern Builder::pattern(NodeId node) {
  ir::Pattern out;
  out.span = span(node);
  switch (tree_.kind(node)) {
    case NodeKind::kMatchValue:
      out.kind = ir::PatternKind::Value;
      out.value = expression(MatchValueView(tree_, node).value());
      break;
    case NodeKind::kMatchSingleton:
      out.kind = ir::PatternKind::Singleton;
      out.value = constant(node, MatchSingletonView(tree_, node).value());
      break;
    case NodeKind::kMatchSequence: {
      out.kind = ir::PatternKind::Sequence;
      int stars = 0;
      for (NodeId item : MatchSequenceView(tree_, node).patterns()) {
        stars += tree_.kind(item) == NodeKind::kMatchStar;
        out.patterns.push_back(pattern(item));
      }
      if (stars > 1) syntax(node, "multiple starred expressions in sequence pattern");
      break;
    }
    case NodeKind::kMatchMapping: {
      MatchMappingView view(tree_, node);
      out.kind = ir::PatternKind::Mapping;
      std::vector<std::string> seen;
      for (NodeId key : view.keys()) {
        if (tree_.kind(key) == NodeKind::kConstant) {
          std::string shown = text_of(key);
          if (std::find(seen.begin(), seen.end(), shown) != seen.end()) {
            syntax(node, "mapping pattern checks duplicate key (" + shown + ")");
          }
          seen.push_back(shown);
        }
        out.keys.push_back(expression(key));
      }
      for (NodeId item : view.patterns()) out.patterns.push_back(pattern(item));
      if (view.rest().valid()) out.var = bind(view.rest());
      break;
    }
    case NodeKind::kMatchClass: {
      MatchClassView view(tree_, node);
      out.kind = ir::PatternKind::Class;
      out.value = expression(view.cls());
      for (NodeId item : view.patterns()) out.patterns.push_back(pattern(item));
      for (NodeId item : view.kwd_patterns()) out.patterns.push_back(pattern(item));
      for (Symbol name : view.kwd_attrs()) {
        std::string attr(text(name));
        if (std::find(out.names.begin(), out.names.end(), attr) != out.names.end()) {
          syntax(node, "attribute name repeated in class pattern: " + attr);
        }
        out.names.push_back(std::move(attr));
      }
      break;
    }
    case NodeKind::kMatchStar: {
      out.kind = ir::PatternKind::Star;
      Symbol name = MatchStarView(tree_, node).name();
      if (name.valid()) out.var = bind(name);
      break;
    }
    case NodeKind::kMatchAs: {
      MatchAsView view(tree_, node);
      out.kind = ir::PatternKind::As;
      if (view.pattern().valid()) {
        if (is_irrefutable(view.pattern())) {
          syntax(view.pattern(), irrefutable_reason(view.pattern()));
        }
        out.patterns.push_back(pattern(view.pattern()));
      }
      if (view.name().valid()) out.var = bind(view.name());
      break;
    }
    case NodeKind::kMatchOr:
      check_or_pattern(node);
      out.kind = ir::PatternKind::Or;
      for (NodeId item : MatchOrView(tree_, node).patterns()) out.patterns.push_back(pattern(item));
      break;
    default:
      refuse(node, "this pattern", "use an `if` statement");
      break;
  }
  return out;
}

bool Builder::is_irrefutable(NodeId node) const {
  NodeKind kind = tree_.kind(node);
  if (kind == NodeKind::kMatchAs) {
    NodeId inner = MatchAsView(tree_, node).pattern();
    return !inner.valid() || is_irrefutable(inner);
  }
  if (kind != NodeKind::kMatchOr) return false;
  for (NodeId item : MatchOrView(tree_, node).patterns()) {
    if (is_irrefutable(item)) return true;
  }
  return false;
}

std::string Builder::irrefutable_reason(NodeId node) const {
  if (tree_.kind(node) == NodeKind::kMatchOr) {
    for (NodeId item : MatchOrView(tree_, node).patterns()) {
      if (is_irrefutable(item)) return irrefutable_reason(item);
    }
  }
  MatchAsView view(tree_, node);
  if (!view.name().valid()) return "wildcard makes remaining patterns unreachable";
  return "name capture '" + std::string(text(view.name())) +
         "' makes remaining patterns unreachable";
}

void Builder::check_or_pattern(NodeId node) {
  std::vector<NodeId> items = MatchOrView(tree_, node).patterns().to_vector();
  for (size_t i = 0; i + 1 < items.size(); ++i) {
    if (is_irrefutable(items[i])) syntax(items[i], irrefutable_reason(items[i]));
  }
}

// Collects the names that a pattern binds, each at most once, the same in every alternative.
void Builder::check_captures(NodeId node, std::vector<Symbol>& bound) {
  auto add = [&](NodeId at, Symbol name) {
    if (!name.valid()) return;
    if (std::find(bound.begin(), bound.end(), name) != bound.end()) {
      syntax(at, "multiple assignments to name '" + std::string(text(name)) + "' in pattern");
    }
    bound.push_back(name);
  };
  switch (tree_.kind(node)) {
    case NodeKind::kMatchStar:
      return add(node, MatchStarView(tree_, node).name());
    case NodeKind::kMatchOr: {
      std::vector<Symbol> first;
      bool is_first = true;
      for (NodeId item : MatchOrView(tree_, node).patterns()) {
        std::vector<Symbol> names;
        check_captures(item, names);
        std::sort(names.begin(), names.end());
        if (is_first) first = names;
        if (names != first) syntax(node, "alternative patterns bind different names");
        is_first = false;
      }
      for (Symbol name : first) add(node, name);
      return;
    }
    case NodeKind::kMatchAs: {
      MatchAsView view(tree_, node);
      if (view.pattern().valid()) check_captures(view.pattern(), bound);
      return add(node, view.name());
    }
    case NodeKind::kMatchMapping: {
      MatchMappingView view(tree_, node);
      for (NodeId item : view.patterns()) check_captures(item, bound);
      return add(node, view.rest());
    }
    case NodeKind::kMatchSequence:
      for (NodeId item : MatchSequenceView(tree_, node).patterns()) check_captures(item, bound);
      return;
    case NodeKind::kMatchClass: {
      MatchClassView view(tree_, node);
      for (NodeId item : view.patterns()) check_captures(item, bound);
      for (NodeId item : view.kwd_patterns()) check_captures(item, bound);
      return;
    }
    default:
      return;
  }
}

}  // namespace portalis::check
