// Annotations of parameters as hints: what a parameter holds that no call gives anything.
//
// Input:  annotations (builder), parameters that have no type when all is known (solver).
// Output: Param::hint; the types of those parameters.
// Invariant: a hint never stands against a value: code that runs has its types from values.
#include <algorithm>

#include "check/builder.hpp"
#include "check/solver.hpp"

namespace portalis::check {

using ir::TypeHint;
using ir::TypeKind;
using namespace parse;  // NOLINT: the views

namespace {

struct HintName {
  std::string_view builtin;  // also the name in `typing`, capitalised
  TypeKind kind;
  size_t num_args;
};
constexpr HintName kHintNames[] = {
    {"int", TypeKind::Int, 0},        {"float", TypeKind::Float, 0}, {"bool", TypeKind::Bool, 0},
    {"str", TypeKind::Str, 0},        {"bytes", TypeKind::Bytes, 0}, {"list", TypeKind::List, 1},
    {"set", TypeKind::Set, 1},        {"dict", TypeKind::Dict, 2},   {"tuple", TypeKind::Tuple, 1},
    {"complex", TypeKind::Complex, 0}};

const HintName* find_hint_name(std::string_view name) {
  const auto* row = std::find_if(std::begin(kHintNames), std::end(kHintNames),
                                 [&](const HintName& h) { return h.builtin == name; });
  return row == std::end(kHintNames) ? nullptr : row;
}

}  // namespace

// ---- from the annotation ----

/// The builtin type that a name in an annotation means, also `typing.List`.
std::string Builder::hinted_builtin(NodeId node) {
  if (tree_.kind(node) == NodeKind::kName) {
    Symbol symbol = NameView(tree_, node).id();
    if (scopes_.resolve(context_.scope, name_of(symbol)) < 0) return std::string(text(symbol));
  }
  for (std::string_view member : {"List", "Set", "Dict", "Tuple"}) {
    if (!names_member(node, "typing", member)) continue;
    std::string name(member);
    name[0] = static_cast<char>(name[0] - 'A' + 'a');
    return name;
  }
  return "";
}

TypeHint Builder::container_hint(NodeId node) {
  SubscriptView view(tree_, node);
  NodeId inside = view.slice();
  if (names_member(view.value(), "typing", "Optional")) {
    TypeHint hint = type_hint(inside);
    hint.is_optional = true;
    return hint;
  }
  const HintName* name = find_hint_name(hinted_builtin(view.value()));
  if (name == nullptr || name->num_args == 0) return {};
  std::vector<NodeId> args = {inside};
  if (tree_.kind(inside) == NodeKind::kTuple) args = TupleView(tree_, inside).elts().to_vector();
  TypeHint hint{name->kind, false, "", {}};
  for (NodeId arg : args) hint.args.push_back(type_hint(arg));
  bool is_tuple = name->kind == TypeKind::Tuple;
  if (is_tuple && args.size() == 2 && tree_.kind(args[1]) == NodeKind::kConstant) {
    // tuple[int, ...]
    hint.kind = TypeKind::TupleOf;
    hint.args.pop_back();
  }
  bool fits = is_tuple ? !args.empty() : args.size() == name->num_args;
  return fits ? hint : TypeHint();
}

TypeHint Builder::type_hint(NodeId node) {
  auto class_hint = [](std::string_view name) {
    return TypeHint{TypeKind::Instance, false, std::string(name), {}};
  };
  switch (tree_.kind(node)) {
    case NodeKind::kConstant: {
      const parse::Constant& constant = tree_.constant(ConstantView(tree_, node).value());
      return constant.kind == ConstantKind::kStr ? class_hint(constant.text) : TypeHint();
    }
    case NodeKind::kName: {
      const HintName* name = find_hint_name(hinted_builtin(node));
      if (name != nullptr) return {name->num_args == 0 ? name->kind : TypeKind::Any, false, "", {}};
      return class_hint(text(NameView(tree_, node).id()));
    }
    case NodeKind::kSubscript:
      return container_hint(node);
    case NodeKind::kBinOp: {
      // X | None
      BinOpView view(tree_, node);
      bool is_none =
          tree_.kind(view.right()) == NodeKind::kConstant &&
          tree_.constant(ConstantView(tree_, view.right()).value()).kind == ConstantKind::kNone;
      TypeHint hint = is_none ? type_hint(view.left()) : TypeHint();
      hint.is_optional = true;
      return hint;
    }
    default:
      return {};
  }
}

// ---- to the type ----

Node Solver::hinted(const TypeHint& hint) {
  if (hint.kind == TypeKind::Any) return graph_.any();
  if (hint.kind == TypeKind::Instance) return hinted_instance(hint);
  std::vector<Node> args;
  for (const TypeHint& arg : hint.args) args.push_back(hinted(arg));
  bool is_tuple = hint.kind == TypeKind::Tuple;
  args.resize(std::max<size_t>(args.size(), is_tuple ? 0 : 2), -1);
  Node made = is_tuple ? graph_.make_tuple(args) : graph_.make(hint.kind, args[0], args[1]);
  if (hint.is_optional) graph_.set_nullable(made);
  // Callers that nobody knows give any int.
  if (is_entry_ && hint.kind == TypeKind::Int) {
    seeds_.push_back({made, {-Interval::kNoBound, Interval::kNoBound}});
  }
  return made;
}

Node Solver::hinted_instance(const TypeHint& hint) {
  for (size_t i = 0; i < module_.classes.size(); ++i) {
    const ir::Class& cls = module_.classes[i];
    bool is_struct = cls.why_dynamic.empty() && cls.root.valid();
    if (cls.name != hint.class_name || !is_struct) continue;
    Node made = instance_node(ir::ClassId{static_cast<int32_t>(i)});
    if (hint.is_optional) graph_.set_nullable(made);
    return made;
  }
  return graph_.any();
}

}  // namespace portalis::check
