// Tests that types decide: `x is None`, `isinstance(x, int)`, `type(x) == int`, and those made of
// them.
#include <algorithm>

#include "check/solver.hpp"

namespace portalis::check {

using ir::CompareOp;
using ir::ExprId;
using ir::ExprKind;

namespace {

/// Kinds whose values are exactly of one builtin class.
struct ClassRow {
  Kind kind;
  std::string_view name;
  std::string_view base;  // another builtin class that it derives from
};
constexpr ClassRow kClasses[] = {
    {Kind::Bool, "bool", "int"},        {Kind::Int, "int", ""},     {Kind::Float, "float", ""},
    {Kind::Complex, "complex", ""},     {Kind::Str, "str", ""},     {Kind::Bytes, "bytes", ""},
    {Kind::ByteArray, "bytearray", ""}, {Kind::Range, "range", ""}, {Kind::Slice, "slice", ""},
    {Kind::List, "list", ""},           {Kind::Dict, "dict", ""},   {Kind::Set, "set", ""},
    {Kind::FrozenSet, "frozenset", ""}, {Kind::Tuple, "tuple", ""}, {Kind::TupleOf, "tuple", ""}};

const ClassRow* class_of(Kind kind) {
  auto row = std::find_if(std::begin(kClasses), std::end(kClasses),
                          [&](const ClassRow& candidate) { return candidate.kind == kind; });
  return row == std::end(kClasses) ? nullptr : row;
}

/// `__name__ == "__main__"`.
std::optional<bool> compared_constants(const ir::Module& module, const ir::Expr& e) {
  bool by_value = e.ops.size() == 1 && (e.ops[0] == CompareOp::Eq || e.ops[0] == CompareOp::NotEq);
  if (!by_value) return std::nullopt;
  const ir::Expr& left = module[e.items[0]];
  const ir::Expr& right = module[e.items[1]];
  if (left.kind != ExprKind::ConstStr || right.kind != ExprKind::ConstStr) return std::nullopt;
  return (left.text == right.text) == (e.ops[0] == CompareOp::Eq);
}

/// The truth of a test, where `leaf` says that of the comparisons and calls that it is made of.
template <typename Leaf>
std::optional<bool> decided_by(const ir::Module& module, ExprId id, const Leaf& leaf) {
  const ir::Expr& e = module[id];
  switch (e.kind) {
    case ExprKind::ConstBool:
      return e.int_value != 0;
    case ExprKind::Unary: {
      if (e.unary_op != ir::UnaryOp::Not) return std::nullopt;
      std::optional<bool> inner = decided_by(module, e.a, leaf);
      return inner ? std::optional<bool>(!*inner) : std::nullopt;
    }
    case ExprKind::And:
    case ExprKind::Or: {
      bool is_and = e.kind == ExprKind::And;
      for (ExprId item : e.items) {
        std::optional<bool> own = decided_by(module, item, leaf);
        if (!own) return std::nullopt;
        if (*own != is_and) return own;
      }
      return is_and;
    }
    case ExprKind::Compare:
    case ExprKind::Call:
      return leaf(e);
    default:
      return std::nullopt;
  }
}

bool is_class_name(std::string_view name) {
  return std::any_of(std::begin(kClasses), std::end(kClasses),
                     [&](const ClassRow& row) { return row.name == name; });
}

}  // namespace

std::string_view class_name(Kind kind) {
  if (kind == Kind::None) return "NoneType";
  const ClassRow* row = class_of(kind);
  return row == nullptr ? std::string_view() : row->name;
}

/// The builtin that the expression names; empty when it is something else.
std::string_view Solver::builtin_name(ExprId id) const {
  const ir::Expr& e = module_[id];
  return e.kind == ExprKind::Builtin && e.name.empty() ? std::string_view(e.text)
                                                       : std::string_view();
}

/// A variable whose value is at hand: reading it has no effect. Else null.
const ir::Expr* Solver::plain_read(ExprId id) const {
  const ir::Expr& e = module_[id];
  bool is_bound = e.kind == ExprKind::Variable && !module_[e.var].maybe_unbound && node(id) >= 0;
  return is_bound ? &e : nullptr;
}

/// The value of a plain read: of the call that is looked at, where one is.
Node Solver::subject(ExprId id) const {
  auto found = assumed_.find(module_[id].var);
  return found == assumed_.end() ? node(id) : found->second;
}

/// Whether all instances of the family are of the class, or none is.
std::optional<bool> Solver::decided_struct(Node subject, Node cls) const {
  if (nullable(subject) || nullable(cls)) return std::nullopt;
  const ir::Class& want = module_[ir::ClassId{graph_[cls].ref}];
  if (kind(subject) != Kind::Instance) {
    return class_of(kind(subject)) != nullptr ? std::optional<bool>(false) : std::nullopt;
  }
  // The root stands before what is derived from it: an instance says that its name is bound.
  bool is_family = want.root.index == graph_[subject].ref;
  if (!is_family) return false;
  return want.tag == 0 ? std::optional<bool>(true) : std::nullopt;
}

std::optional<bool> Solver::decided_instance(Node subject, ExprId classes) const {
  const ir::Expr& e = module_[classes];
  bool is_union = e.kind == ExprKind::Binary && e.binary_op == ir::BinaryOp::BitOr;
  if (e.kind == ExprKind::Tuple || is_union) {
    ir::ExprIds items = e.items;
    if (is_union) items = {e.a, e.b};
    bool all_known = true;
    for (ExprId item : items) {
      std::optional<bool> own = decided_instance(subject, item);
      if (own && *own) return true;
      all_known = all_known && own.has_value();
    }
    return all_known ? std::optional<bool>(false) : std::nullopt;
  }
  if (kind(node(classes)) == Kind::Class && e.kind == ExprKind::Variable) {
    bool same = kind(subject) == Kind::Instance;
    return same || !module_[e.var].maybe_unbound ? decided_struct(subject, node(classes))
                                                 : std::nullopt;
  }
  std::string_view name = builtin_name(classes);
  if (kind(subject) == Kind::Instance && !nullable(subject) && !name.empty()) {
    if (name == "object") return true;
    return is_class_name(name) ? std::optional<bool>(false) : std::nullopt;
  }
  const ClassRow* row = nullable(subject) ? nullptr : class_of(kind(subject));
  if (row == nullptr || name.empty()) return std::nullopt;
  if (name == row->name || name == row->base || name == "object") return true;
  return is_class_name(name) ? std::optional<bool>(false) : std::nullopt;
}

/// `x.__class__ is y.__class__`.
std::optional<bool> Solver::decided_same_class(ExprId left, ExprId right) const {
  if (plain_read(left) == nullptr || plain_read(right) == nullptr) return std::nullopt;
  Node a = subject(left), b = subject(right);
  if (kind(a) != Kind::Instance || nullable(a) || nullable(b)) return std::nullopt;
  bool is_other =
      class_of(kind(b)) != nullptr || (kind(b) == Kind::Instance && graph_[a].ref != graph_[b].ref);
  if (is_other) return false;
  bool is_one = module_[ir::ClassId{graph_[a].ref}].family.size() == 1;
  return kind(b) == Kind::Instance && is_one ? std::optional<bool>(true) : std::nullopt;
}

std::optional<bool> Solver::decided_compare(const ir::Expr& e) const {
  if (e.ops.size() != 1) return std::nullopt;
  const ir::Expr& left = module_[e.items[0]];
  const ir::Expr& right = module_[e.items[1]];
  bool is_equal = e.ops[0] == CompareOp::Is || e.ops[0] == CompareOp::Eq;
  if (!is_equal && e.ops[0] != CompareOp::IsNot && e.ops[0] != CompareOp::NotEq) {
    return std::nullopt;
  }
  if (is_class_test(e)) return decided_same_class(left.a, right.a);
  if (std::optional<bool> same = compared_constants(module_, e)) return same;
  if (right.kind == ExprKind::ConstNone && plain_read(e.items[0]) != nullptr) {
    Node subject = this->subject(e.items[0]);
    if (kind(subject) == Kind::Never && nullable(subject)) return is_equal;
    bool is_value = !nullable(subject) && class_of(kind(subject)) != nullptr;
    return is_value ? std::optional<bool>(!is_equal) : std::nullopt;
  }
  bool asks_type = left.kind == ExprKind::Call && left.args.size() == 1 &&
                   builtin_name(left.a) == "type" &&
                   left.args[0].kind == ir::Argument::Kind::Positional;
  if (!asks_type || plain_read(left.args[0].value) == nullptr) return std::nullopt;
  Node subject = this->subject(left.args[0].value);
  const ClassRow* row = nullable(subject) ? nullptr : class_of(kind(subject));
  std::string_view name = builtin_name(e.items[1]);
  if (row == nullptr || !is_class_name(name)) return std::nullopt;
  return (row->name == name) == is_equal;
}

std::optional<bool> Solver::decided(ExprId id) const {
  return decided_by(module_, id, [this](const ir::Expr& e) -> std::optional<bool> {
    if (e.kind == ExprKind::Compare) return decided_compare(e);
    bool asks = builtin_name(e.a) == "isinstance" && e.args.size() == 2 &&
                e.args[0].kind == ir::Argument::Kind::Positional &&
                e.args[1].kind == ir::Argument::Kind::Positional &&
                plain_read(e.args[0].value) != nullptr;
    return asks ? decided_instance(subject(e.args[0].value), e.args[1].value) : std::nullopt;
  });
}

std::optional<bool> decided_by_constants(const ir::Module& module, ExprId id) {
  return decided_by(module, id, [&](const ir::Expr& e) { return compared_constants(module, e); });
}

}  // namespace portalis::check
