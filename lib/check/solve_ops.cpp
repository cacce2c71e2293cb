// Operators, iteration, unpacking and subscripts.
#include <algorithm>

#include "check/solver.hpp"
#include "ir/slice.hpp"

namespace portalis::check {

using ir::BinaryOp;
using ir::ExprId;
using ir::ExprKind;

namespace {

struct OperatorRow {
  BinaryOp op;
  Kind left, right, result;
};
constexpr OperatorRow kRows[] = {
#define PORTALIS_OPERATOR(op, left, right, result) \
  {BinaryOp::op, Kind::left, Kind::right, Kind::result},
#include "ir/operators.def"
};

Kind operator_result(BinaryOp op, Kind left, Kind right) {
  for (const OperatorRow& row : kRows) {
    if (row.op == op && row.left == left && row.right == right) return row.result;
  }
  return Kind::Never;
}

bool is_tuple(Kind kind) { return kind == Kind::Tuple || kind == Kind::TupleOf; }
bool is_set(Kind kind) { return kind == Kind::Set || kind == Kind::FrozenSet; }

}  // namespace

std::string_view section_of(Kind kind) {
  switch (kind) {
    case Kind::Bool:
      return "bool";
    case Kind::I64:
    case Kind::Int:
      return "int";
    case Kind::Float:
      return "float";
    case Kind::Complex:
      return "complex";
    case Kind::Str:
      return "str";
    case Kind::Bytes:
      return "bytes";
    case Kind::ByteArray:
      return "bytearray";
    case Kind::Range:
      return "range";
    case Kind::Slice:
      return "slice";
    case Kind::List:
      return "list";
    case Kind::Dict:
      return "dict";
    case Kind::Set:
      return "set";
    case Kind::FrozenSet:
      return "frozenset";
    case Kind::Tuple:
    case Kind::TupleOf:
      return "tuple";
    case Kind::Generator:
      return "gen";
    default:
      return "";
  }
}

void Solver::solve(int32_t index) {
  Constraint& c = constraints_[static_cast<size_t>(index)];
  switch (c.kind) {
    case ConstraintKind::Binary:
      return solve_binary(c);
    case ConstraintKind::Unary:
      return solve_unary(c);
    case ConstraintKind::Compare:
      return solve_compare(c);
    case ConstraintKind::Contains:
      return solve_contains(c);
    case ConstraintKind::Index:
      return solve_index(c);
    case ConstraintKind::StoreIndex:
      return solve_store_index(c);
    case ConstraintKind::Iterate:
      return solve_iterate(c);
    case ConstraintKind::Unpack:
      return solve_unpack(c);
    case ConstraintKind::Member:
      return solve_member(c);
    case ConstraintKind::StoreMember:
      return solve_store_member(c);
    case ConstraintKind::Call:
      return solve_call(index);
    case ConstraintKind::KeyCall:
      return solve_key_call(c);
    case ConstraintKind::Update:
      return solve_update(c);
    case ConstraintKind::DictView:
      return solve_dict_view(c);
    case ConstraintKind::TakeIterator:
      return solve_take_iterator(c);
    case ConstraintKind::ReadOnly:
      if (is_constant_kind(kind(c.a))) graph_.box(c.a);
      return;
  }
}

// Looks at the constraint again when the node changes.
void Solver::watch_node(Constraint& c, Node node) {
  node = graph_.find(node);
  if (std::find(c.watched.begin(), c.watched.end(), node) != c.watched.end()) return;
  c.watched.push_back(node);
  graph_.depend(node, c.index);
}

// Looks at the constraint again when the elements of a value change.
void Solver::watch_elements(Constraint& c, Node value, int depth) {
  const Node first = graph_[value].first;
  const Items parts = has_elements(kind(value)) ? Items(&first, 1) : graph_[value].items;
  for (Node part : parts) {
    watch_node(c, part);
    if (depth > 0) watch_elements(c, part, depth - 1);
  }
}

void Solver::read_only(Node node) { add(ConstraintKind::ReadOnly, node, -1, -1); }

// The operation is left to the runtime: operands are Values and so is the result.
void Solver::dynamic(Constraint& c) {
  if (failure(c) || waits_for_value(c)) return;
  Node result = c.result;
  c.method = {};
  if (c.kind == ConstraintKind::Member || c.kind == ConstraintKind::StoreMember) {
    note_dynamic_attribute(c);
  }
  if (!c.is_dynamic) {
    c.is_dynamic = true;
    for (Node node : {c.a, c.b, c.c}) {
      if (node >= 0) graph_.flow(node, graph_.any());
    }
  }
  if (result >= 0) graph_.set_any(result);
}

bool Solver::constant_int(ExprId id, int64_t& value) const {
  std::optional<int64_t> constant = ir::constant_int(module_, id);
  value = constant.value_or(0);
  return constant.has_value();
}

// The items of a tuple of known shape are of one kind; `waits`: that is not known yet.
bool Solver::is_uniform(Node tuple, bool& waits) const {
  const Items items = graph_[tuple].items;
  waits = std::any_of(items.begin(), items.end(), [&](Node item) { return unknown(item); });
  return std::all_of(items.begin(), items.end(),
                     [&](Node item) { return kind(item) == kind(items[0]); });
}

// `t[i]`, `t[a:b]` of a tuple of known shape.
void Solver::index_tuple(Constraint& c) {
  const Items items = graph_[c.a].items;
  ExprId index = module_[c.expr].b;
  auto size = static_cast<int64_t>(items.size());
  int64_t at = 0;
  if (constant_int(index, at)) {
    if (at < -size || at >= size) return dynamic(c);
    return graph_.flow(items[static_cast<size_t>(at < 0 ? at + size : at)], c.result);
  }
  if (kind(c.b) == Kind::Slice) {
    std::optional<std::vector<size_t>> places = ir::constant_slice(module_, index, items.size());
    if (places && !places->empty()) {
      if (kind(c.result) == Kind::Tuple) return;
      std::vector<Node> taken;
      for (size_t place : *places) {
        taken.push_back(graph_.make());
        graph_.flow(items[place], taken.back());
      }
      return graph_.flow(graph_.make_tuple(taken), c.result);
    }
  } else if (kind(c.b) != Kind::Int) {
    return dynamic(c);
  }
  watch_elements(c, c.a, 0);
  bool waits = false;
  bool is_uniform = this->is_uniform(c.a, waits);
  if (waits) return;
  if (!is_uniform) return dynamic(c);
  Node element = kind(c.b) == Kind::Slice ? any_length(c.result) : c.result;
  for (Node item : items) graph_.flow(item, element);
}

// The items of a tuple of any length that flows into the result.
Node Solver::any_length(Node result) {
  if (kind(result) == Kind::TupleOf) return graph_[result].first;
  Node element = graph_.make();
  graph_.flow(graph_.make(Kind::TupleOf, element), result);
  return element;
}

void Solver::unify_elements(Node a, Node b) {
  Node first = graph_[a].first, second = graph_[a].second;
  Node other_first = graph_[b].first, other_second = graph_[b].second;
  if (first >= 0 && other_first >= 0) graph_.unify(first, other_first);
  if (second >= 0 && other_second >= 0) graph_.unify(second, other_second);
}

// Operators on two containers, and of a container and an int. True when it was one.
bool Solver::containers_meet(Constraint& c) {
  Kind left = kind(c.a), right = kind(c.b);
  switch (c.op) {
    case BinaryOp::Add:
      if (left == right && (left == Kind::List || left == Kind::TupleOf)) {
        unify_elements(c.a, c.b);
        graph_.flow(c.a, c.result);
        return true;
      }
      if (left == Kind::Tuple && right == Kind::Tuple) {
        std::vector<Node> items;
        for (Node side : {c.a, c.b}) {
          const Items sources = graph_[side].items;
          for (Node source : sources) {
            Node own = graph_.make();
            graph_.flow(source, own);
            items.push_back(own);
          }
        }
        if (kind(c.result) == Kind::Tuple && graph_[c.result].items.size() == items.size()) {
          return true;
        }
        graph_.flow(graph_.make_tuple(items), c.result);
        return true;
      }
      if (is_tuple(left) && is_tuple(right)) {
        // One of them has any length.
        graph_.flow(c.a, c.result);
        graph_.flow(c.b, c.result);
        return true;
      }
      return false;
    case BinaryOp::Mul: {
      bool left_is_list = (left == Kind::List || left == Kind::TupleOf) && right == Kind::Int;
      bool right_is_list = (right == Kind::List || right == Kind::TupleOf) && left == Kind::Int;
      if ((left == Kind::Tuple && right == Kind::Int) ||
          (left == Kind::Int && right == Kind::Tuple)) {
        Node element = any_length(c.result);
        const Items items = graph_[left == Kind::Tuple ? c.a : c.b].items;
        for (Node item : items) graph_.flow(item, element);
        return true;
      }
      if (!left_is_list && !right_is_list) return false;
      graph_.flow(left_is_list ? c.a : c.b, c.result);
      return true;
    }
    case BinaryOp::BitOr:
      if (left == Kind::Dict && right == Kind::Dict) {
        unify_elements(c.a, c.b);
        graph_.flow(c.a, c.result);
        return true;
      }
      [[fallthrough]];
    case BinaryOp::BitAnd:
    case BinaryOp::BitXor:
    case BinaryOp::Sub:
      if (left != right || !is_set(left)) return false;
      unify_elements(c.a, c.b);
      graph_.flow(c.a, c.result);
      return true;
    default:
      return false;
  }
}

void Solver::solve_binary(Constraint& c) {
  if (unknown(c.a) || unknown(c.b)) return;
  if (binary_method(c)) return;
  if (c.is_dynamic || nullable(c.a)) return dynamic(c);
  Kind left = kind(c.a), right = kind(c.b);
  if (c.op == BinaryOp::Mod && left == Kind::Str && right != Kind::Any) {
    if (is_constant_kind(right)) graph_.box(c.b);
    return give(c.result, Kind::Str);
  }
  if (c.op == BinaryOp::Mod && left == Kind::Str) {
    // str % any: str.__mod__ unless the right side's class overrides __rmod__.
    return give(c.result, module_.classes.empty() ? Kind::Str : Kind::Any);
  }
  if (nullable(c.b)) return dynamic(c);
  if (containers_meet(c)) return;
  if (c.op == BinaryOp::Pow) {
    int64_t exponent = 0;
    bool is_constant = constant_int(c.right_expr, exponent);
    if (left == Kind::Int && is_constant) {
      return give(c.result, exponent >= 0 ? Kind::Int : Kind::Float);
    }
    // Until the exponent, or the base of a fractional power, is found to be negative, perhaps
    // (check_powers).
    bool is_real =
        (left == Kind::Int || left == Kind::Float) && (right == Kind::Int || right == Kind::Float);
    if (!is_real) return dynamic(c);
    bool is_int = left == Kind::Int && right == Kind::Int;
    return give(c.result, is_int ? Kind::Int : Kind::Float);
  }
  Kind result = operator_result(c.op, left, right);
  if (result == Kind::Never) return dynamic(c);
  give(c.result, result);
}

void Solver::solve_unary(Constraint& c) {
  if (unknown(c.a)) return;
  if (unary_method(c)) return;
  Kind operand = kind(c.a);
  if (nullable(c.a) || c.is_dynamic) return dynamic(c);
  if (operand == Kind::Int || operand == Kind::Bool) return give(c.result, Kind::Int);
  bool is_number = operand == Kind::Float || operand == Kind::Complex;
  if (is_number && c.unary_op != ir::UnaryOp::Invert) return give(c.result, operand);
  dynamic(c);
}

// Values of one type are compared as such: their elements agree.
void Solver::compare_deep(Node a, Node b, int depth) {
  if (depth > 8 || graph_.find(a) == graph_.find(b)) return;
  Kind left = kind(a), right = kind(b);
  if (left == Kind::Any || right == Kind::Any) {
    if (left != right && (has_elements(left) || has_elements(right) || left == Kind::Tuple ||
                          right == Kind::Tuple)) {
      graph_.flow(a, graph_.any());
      graph_.flow(b, graph_.any());
    }
    return;
  }
  if (left != right) return;
  if (has_elements(left)) {
    unify_elements(a, b);
  } else if (left == Kind::Tuple && graph_[a].items.size() == graph_[b].items.size()) {
    const Items lefts = graph_[a].items, rights = graph_[b].items;
    for (size_t i = 0; i < lefts.size(); ++i) compare_deep(lefts[i], rights[i], depth + 1);
  }
}

// A comparison with the value may run a method of the program.
bool Solver::may_compare(Node value) const {
  if (kind(value) == Kind::Any) return has_rich_comparison_;
  if (kind(value) != Kind::Instance) return false;
  const std::vector<ir::ClassId>& family = module_[ir::ClassId{graph_[value].ref}].family;
  return std::any_of(family.begin(), family.end(), [&](ir::ClassId id) {
    const auto& members = module_[id].members;
    return std::any_of(std::begin(kComparisons), std::end(kComparisons),
                       [&](std::string_view name) { return members.contains(std::string(name)); });
  });
}

// A tuple of known shape is nobody's object; where two may be told apart they are objects.
void Solver::compare_identity(Node a, Node b) {
  auto may_be_tuple = [&](Node node) {
    return kind(node) == Kind::Tuple || kind(node) == Kind::TupleOf || kind(node) == Kind::Any;
  };
  if (!may_be_tuple(a) || !may_be_tuple(b)) return;
  if (!graph_.takes_tuples(a) && !graph_.takes_tuples(b)) return;
  graph_.keep_tuples();
  graph_.flow(a, graph_.any());
  graph_.flow(b, graph_.any());
}

void Solver::solve_compare(Constraint& c) {
  if (unknown(c.a) || unknown(c.b)) return;
  if (compare_method(c)) return;
  c.method = {};
  if (equals_alike(c)) return;
  for (Node node : {c.a, c.b}) {
    if (is_constant_kind(kind(node)) && kind(node) != Kind::Class) graph_.box(node);
  }
  bool is_identity = c.compare_op == ir::CompareOp::Is || c.compare_op == ir::CompareOp::IsNot;
  if (is_identity) compare_identity(c.a, c.b);
  compare_deep(c.a, c.b, 0);
  watch_elements(c, c.a, 2);
  watch_elements(c, c.b, 2);
  if (c.result >= 0 && (may_compare(c.a) || may_compare(c.b))) {
    // A method of one of them may get the other, whatever that is.
    for (Node node : {c.a, c.b}) {
      if (kind(node) == Kind::Instance) graph_.box(node);
    }
    graph_.set_any(c.result);
  }
}

void Solver::solve_contains(Constraint& c) {
  if (unknown(c.a) || unknown(c.b)) return;
  if (contains_method(c)) return;
  if (nullable(c.b) || c.is_dynamic) return dynamic(c);
  Kind container = kind(c.b);
  Node first = graph_[c.b].first;
  switch (container) {
    case Kind::List:
    case Kind::Set:
    case Kind::FrozenSet:
    case Kind::TupleOf:
    case Kind::Dict:
      graph_.flow(c.a, first);
      return;
    case Kind::Tuple: {
      const Items items = graph_[c.b].items;
      for (Node item : items) compare_deep(c.a, item, 0);
      return;
    }
    case Kind::Range:
      if (plain(c.a, Kind::Int)) return;
      return dynamic(c);
    case Kind::Str:
      if (plain(c.a, Kind::Str)) return;
      return dynamic(c);
    case Kind::Bytes:
      if (plain(c.a, Kind::Bytes) || plain(c.a, Kind::Int)) return;
      return dynamic(c);
    default:
      return dynamic(c);
  }
}

void Solver::solve_index(Constraint& c) {
  if (unknown(c.a) || unknown(c.b)) return;
  if (index_method(c)) return;
  if (nullable(c.a) || nullable(c.b) || c.is_dynamic) return dynamic(c);
  Kind object = kind(c.a), index = kind(c.b);
  Node first = graph_[c.a].first, second = graph_[c.a].second;
  bool slices = index == Kind::Slice;
  switch (object) {
    case Kind::List:
    case Kind::TupleOf:
      if (slices) return graph_.flow(c.a, c.result);
      if (index != Kind::Int) return dynamic(c);
      return graph_.flow(first, c.result);
    case Kind::Dict:
      graph_.flow(c.b, first);
      return graph_.flow(second, c.result);
    case Kind::Str:
      if (!slices && index != Kind::Int) return dynamic(c);
      return give(c.result, Kind::Str);
    case Kind::Bytes:
      if (slices) return give(c.result, Kind::Bytes);
      if (index != Kind::Int) return dynamic(c);
      seeds_.push_back({c.result, {0, 255}});
      return give(c.result, Kind::Int);
    case Kind::Range:
      if (slices) return give(c.result, Kind::Range);
      if (index != Kind::Int) return dynamic(c);
      seeds_.push_back({c.result, {-Interval::kNoBound, Interval::kNoBound}});
      return give(c.result, Kind::Int);
    case Kind::Tuple:
      return index_tuple(c);
    default:
      return dynamic(c);
  }
}

void Solver::solve_store_index(Constraint& c) {
  if (unknown(c.a) || unknown(c.b)) return;
  if (store_method(c)) return;
  if (nullable(c.a) || c.is_dynamic) return dynamic(c);
  Kind object = kind(c.a), index = kind(c.b);
  Node first = graph_[c.a].first, second = graph_[c.a].second;
  Node expr_node = -1;
  if (object == Kind::Dict) {
    graph_.flow(c.b, first);
    if (c.c >= 0) graph_.flow(c.c, second);
    expr_node = second;
  } else if (object == Kind::List && index == Kind::Slice) {
    if (c.c >= 0) {
      if (unknown(c.c)) return;
      Node element = element_of(c.c);
      if (element < 0) return dynamic(c);
      graph_.flow(element, first);
    }
  } else if (object == Kind::List && index == Kind::Int && !nullable(c.b)) {
    if (c.c >= 0) graph_.flow(c.c, first);
    expr_node = first;
  } else {
    return dynamic(c);
  }
  Node& slot = expr_nodes_[static_cast<size_t>(c.expr.index)];
  if (slot < 0) slot = expr_node;
}

// The node of the elements that iteration gives, or -1 when only the runtime knows.
Node Solver::element_of(Node iterable) {
  if (nullable(iterable)) return -1;
  switch (kind(iterable)) {
    case Kind::List:
    case Kind::Set:
    case Kind::FrozenSet:
    case Kind::TupleOf:
    case Kind::Iter:
    case Kind::Generator:
    case Kind::Dict:
      return graph_[iterable].first;
    case Kind::Str:
      return scalar(Kind::Str);
    default:
      return -1;
  }
}

void Solver::solve_iterate(Constraint& c) {
  if (unknown(c.a)) return;
  if (kind(c.a) == Kind::Instance && iterate_method(c)) return;
  Node element = element_of(c.a);
  if (element >= 0) return graph_.flow(element, c.result);
  Kind source = kind(c.a);
  // A generator expression takes the iterator at once: of an instance, of what has none.
  const ir::Expr* from = c.expr.valid() ? &module_[c.expr] : nullptr;
  bool is_hidden = from != nullptr && from->kind == ir::ExprKind::Variable &&
                   generator_source_.contains(from->var.index);
  bool is_plain = source == Kind::Tuple || source == Kind::Range || source == Kind::Bytes ||
                  source == Kind::ByteArray;
  if (is_hidden && (!is_plain || nullable(c.a))) graph_.set_any(c.a);
  if (nullable(c.a)) return dynamic(c);
  if (source == Kind::Tuple) {
    const Items items = graph_[c.a].items;
    for (Node item : items) graph_.flow(item, c.result);
  } else if (source == Kind::Range || source == Kind::Bytes || source == Kind::ByteArray) {
    give(c.result, Kind::Int);
  } else {
    dynamic(c);
  }
}

// The result is an iterator of the dict's own elements, unless it is kept as a value: then it is a
// view object and the dict holds values.
void Solver::solve_dict_view(Constraint& c) {
  if (unknown(c.a)) return;
  bool is_kept = graph_[c.result].boxed || kind(c.result) == Kind::Any;
  if (!plain(c.a, Kind::Dict) || is_kept || c.is_dynamic) return dynamic(c);
  if (kind(c.result) != Kind::Never) return;
  const std::string& name = module_[module_[c.expr].a].name;
  Node key = graph_[c.a].first, value = graph_[c.a].second;
  Node element = name == "keys" ? key : value;
  if (name == "items") {
    Node first = graph_.make(), second = graph_.make();
    graph_.flow(key, first);
    graph_.flow(value, second);
    element = graph_.make_tuple({first, second});
  }
  graph_.flow(graph_.make(Kind::Iter, element), c.result);
}

void Solver::solve_unpack(Constraint& c) {
  if (unknown(c.a) || failure(c)) return;
  const Nodes targets = c.items;
  const Items sources = graph_[c.a].items;
  bool is_tuple = kind(c.a) == Kind::Tuple && !nullable(c.a);
  size_t num_fixed = targets.size() - (c.star >= 0 ? 1 : 0);
  bool fits = c.star >= 0 ? sources.size() >= num_fixed : sources.size() == num_fixed;
  if (is_tuple && fits) {
    size_t num_star = sources.size() - num_fixed;
    size_t from = 0;
    for (size_t i = 0; i < targets.size(); ++i) {
      size_t take = static_cast<int>(i) == c.star ? num_star : 1;
      for (size_t k = 0; k < take; ++k) graph_.flow(sources[from++], targets[i]);
    }
    return;
  }
  Node element = element_of(c.a);
  bool is_ints = plain(c.a, Kind::Range) || plain(c.a, Kind::Bytes);
  if (element < 0 && !is_ints) graph_.flow(c.a, graph_.any());
  for (Node target : targets) {
    if (element >= 0) {
      graph_.flow(element, target);
    } else if (is_ints) {
      seeds_.push_back({target, {-Interval::kNoBound, Interval::kNoBound}});
      give(target, Kind::Int);
    } else {
      graph_.set_any(target);
    }
  }
}

// An augmented assignment: in place for mutable containers, else as the operator.
void Solver::solve_update(Constraint& c) {
  if (unknown(c.a) || unknown(c.b)) return;
  Kind left = kind(c.a);
  bool in_place = left == Kind::List || left == Kind::Dict || left == Kind::Set;
  if (!in_place || nullable(c.a) || c.is_dynamic) return solve_binary(c);
  Node first = graph_[c.a].first;
  if (left == Kind::List && c.op == BinaryOp::Add) {
    Node element = element_of(c.b);
    if (element < 0 && plain(c.b, Kind::Tuple)) {
      const Items items = graph_[c.b].items;
      for (Node item : items) graph_.flow(item, first);
    } else if (element < 0 && (plain(c.b, Kind::Range) || plain(c.b, Kind::Bytes))) {
      seeds_.push_back({first, {-Interval::kNoBound, Interval::kNoBound}});
      give(first, Kind::Int);
    } else if (element < 0) {
      return dynamic(c);
    } else {
      graph_.flow(element, first);
    }
    graph_.flow(c.a, c.result);
    return;
  }
  if (left == Kind::Dict && c.op == BinaryOp::BitOr && plain(c.b, Kind::Dict)) {
    unify_elements(c.a, c.b);
    if (c.result >= 0) graph_.flow(c.a, c.result);
    return;
  }
  if (c.result < 0) return dynamic(c);
  solve_binary(c);
}

}  // namespace portalis::check
