// Operations that types prove to raise: `1.5 >> 1`, `None.name`, `for x in 5`.
//
// Input:  a constraint whose operands have settled kinds. Output: the exception of CPython, or
//         nothing when only a run can tell.
// Invariant: says nothing of instances and of values of any type; a class may define any operator.
#include <algorithm>

#include "check/solver.hpp"

namespace portalis::check {

using ir::BinaryOp;
using ir::CompareOp;
using ir::ExprKind;

namespace {

bool is_one_of(Kind kind, std::initializer_list<Kind> kinds) {
  return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

bool is_whole(Kind kind) { return is_one_of(kind, {Kind::Bool, Kind::Int}); }
bool is_real(Kind kind) { return is_whole(kind) || kind == Kind::Float; }
bool is_number(Kind kind) { return is_real(kind) || kind == Kind::Complex; }
bool is_set(Kind kind) { return is_one_of(kind, {Kind::Set, Kind::FrozenSet}); }
bool is_tuple(Kind kind) { return is_one_of(kind, {Kind::Tuple, Kind::TupleOf}); }
bool is_bytes(Kind kind) { return is_one_of(kind, {Kind::Bytes, Kind::ByteArray}); }
/// Has `+` and `*` of sequences.
bool concatenates(Kind kind) {
  return is_bytes(kind) || is_tuple(kind) || is_one_of(kind, {Kind::Str, Kind::List});
}
/// Has no `__iter__`, no `__getitem__`, no `__contains__`.
bool is_plain(Kind kind) { return kind == Kind::None || is_number(kind); }

/// In the order of BinaryOp.
constexpr std::string_view kOperators[] = {"+",  "-",  "*",  "@", "/", "//", "%",
                                           "**", "<<", ">>", "|", "^", "&"};

bool may_support(BinaryOp op, Kind left, Kind right) {
  switch (op) {
    case BinaryOp::Add:
      return (is_number(left) && is_number(right)) || (is_bytes(left) && is_bytes(right)) ||
             (is_tuple(left) && is_tuple(right)) || (left == right && concatenates(left));
    case BinaryOp::Sub:
      return (is_number(left) && is_number(right)) || (is_set(left) && is_set(right));
    case BinaryOp::Mul:
      return (is_number(left) && is_number(right)) || (concatenates(left) && is_whole(right)) ||
             (is_whole(left) && concatenates(right));
    case BinaryOp::MatMul:
      return false;
    case BinaryOp::Mod:
      return left == Kind::Str || is_bytes(left) || (is_number(left) && is_number(right));
    case BinaryOp::Div:
    case BinaryOp::FloorDiv:
    case BinaryOp::Pow:
      return is_number(left) && is_number(right);
    case BinaryOp::LShift:
    case BinaryOp::RShift:
      return is_whole(left) && is_whole(right);
    case BinaryOp::BitOr:
    case BinaryOp::BitXor:
    case BinaryOp::BitAnd:
      return (is_whole(left) && is_whole(right)) || (is_set(left) && is_set(right)) ||
             (op == BinaryOp::BitOr && left == Kind::Dict);
  }
  return true;
}

bool may_order(Kind left, Kind right) {
  return (is_real(left) && is_real(right)) || (is_set(left) && is_set(right)) ||
         (is_bytes(left) && is_bytes(right)) || (is_tuple(left) && is_tuple(right)) ||
         (left == right && is_one_of(left, {Kind::Str, Kind::List}));
}

std::string quoted(std::string_view name) { return "'" + std::string(name) + "'"; }

}  // namespace

/// What the value surely is: a kind of exactly one builtin class, or Never.
Kind Solver::exact_kind(Node value) const {
  if (value < 0) return Kind::Never;
  if (kind(value) == Kind::Never) return nullable(value) ? Kind::None : Kind::Never;
  return nullable(value) || class_name(kind(value)).empty() ? Kind::Never : kind(value);
}

std::string Solver::binary_failure(const Constraint& c, bool is_update) const {
  Kind left = exact_kind(c.a), right = exact_kind(c.b);
  if (left == Kind::Never || right == Kind::Never || may_support(c.op, left, right)) return "";
  std::string left_name(class_name(left)), right_name(class_name(right));
  if (c.op == BinaryOp::Add && is_bytes(left)) {
    return "can't concat " + right_name + " to " + left_name;
  }
  if (c.op == BinaryOp::Add && concatenates(left)) {
    if (is_update && left == Kind::List) {
      return is_plain(right) ? quoted(right_name) + " object is not iterable" : "";
    }
    return "can only concatenate " + left_name + " (not \"" + right_name + "\") to " + left_name;
  }
  if (c.op == BinaryOp::Mul && (concatenates(left) || concatenates(right))) {
    // `*=` of a left side with other methods of sequences says something else.
    bool is_other = is_update && !concatenates(left) && !is_plain(left);
    const std::string& other = concatenates(left) ? right_name : left_name;
    return is_other ? "" : "can't multiply sequence by non-int of type " + quoted(other);
  }
  std::string op(kOperators[static_cast<size_t>(c.op)]);
  if (c.op == BinaryOp::Pow && !is_update) op = "** or pow()";
  if (is_update) op += "=";
  return "unsupported operand type(s) for " + op + ": " + quoted(left_name) + " and " +
         quoted(right_name);
}

std::string Solver::compare_failure(const Constraint& c) const {
  static constexpr std::string_view kOrders[] = {"<", "<=", ">", ">="};
  CompareOp op = module_[c.expr].ops[0];
  bool is_first = c.left_expr == module_[c.expr].items[0];
  if (!is_first || op < CompareOp::Lt || op > CompareOp::GtE) return "";
  Kind left = exact_kind(c.a), right = exact_kind(c.b);
  if (left == Kind::Never || right == Kind::Never || may_order(left, right)) return "";
  size_t order = static_cast<size_t>(op) - static_cast<size_t>(CompareOp::Lt);
  return quoted(kOrders[order]) + " not supported between instances of " +
         quoted(class_name(left)) + " and " + quoted(class_name(right));
}

std::string Solver::index_failure(const Constraint& c) const {
  Kind object = exact_kind(c.a), index = exact_kind(c.b);
  if (object == Kind::Never || index == Kind::Never) return "";
  if (is_plain(object) || is_set(object)) {
    return quoted(class_name(object)) + " object is not subscriptable";
  }
  bool is_sequence = object == Kind::List || is_tuple(object);
  if (!is_sequence || is_whole(index) || index == Kind::Slice) return "";
  return std::string(class_name(object)) + " indices must be integers or slices, not " +
         std::string(class_name(index));
}

/// Whether no value of the type has the attribute. The error holds the value: that of a container
/// would be a copy.
bool Solver::lacks_member(Node object, const std::string& name) const {
  Kind exact = exact_kind(object);
  bool is_special = name.starts_with("__");
  if (exact == Kind::Never || has_elements(exact) || exact == Kind::Tuple || is_special) {
    return false;
  }
  std::string_view section = exact == Kind::None ? std::string_view() : section_of(exact);
  auto has = [&](std::string_view type) {
    return find_method(type, name) != nullptr || is_unsupported(type, name) ||
           find_function(std::string(type) + "." + name) != nullptr;
  };
  bool is_known = !section.empty() && has(section);
  // A bool has what an int has.
  return !is_known && !(exact == Kind::Bool && has("int"));
}

std::optional<Failure> Solver::failure(const Constraint& c) const {
  if (!expects_failures_ || c.is_dynamic) return std::nullopt;
  auto type_error = [](std::string message) {
    return message.empty() ? std::optional<Failure>() : Failure{std::move(message)};
  };
  switch (c.kind) {
    case ConstraintKind::Binary:
      return type_error(binary_failure(c, false));
    case ConstraintKind::Update:
      // The merge of a dict display says something else.
      return c.result < 0 ? std::nullopt : type_error(binary_failure(c, true));
    case ConstraintKind::Unary: {
      Kind operand = exact_kind(c.a);
      bool inverts = c.unary_op == ir::UnaryOp::Invert;
      if (operand == Kind::Never || (inverts ? is_whole(operand) : is_number(operand))) break;
      static constexpr std::string_view kSigns[] = {"-", "+", "~"};
      size_t sign = inverts ? 2 : c.unary_op == ir::UnaryOp::Pos ? 1 : 0;
      return type_error("bad operand type for unary " + std::string(kSigns[sign]) + ": " +
                        quoted(class_name(operand)));
    }
    case ConstraintKind::Compare:
      return type_error(compare_failure(c));
    case ConstraintKind::Index:
      return type_error(index_failure(c));
    case ConstraintKind::Iterate: {
      Kind source = exact_kind(c.a);
      if (!is_plain(source)) break;
      return type_error(quoted(class_name(source)) + " object is not iterable");
    }
    case ConstraintKind::Unpack: {
      Kind source = exact_kind(c.a);
      if (!is_plain(source)) break;
      return type_error("cannot unpack non-iterable " + std::string(class_name(source)) +
                        " object");
    }
    case ConstraintKind::Member:
    case ConstraintKind::Call: {
      const ir::Expr& e = module_[c.expr];
      const ir::Expr& member = c.kind == ConstraintKind::Call ? module_[e.a] : e;
      if (member.kind != ExprKind::Attribute) break;
      if (member.is_never || !lacks_member(c.a, member.name)) break;
      return Failure();
    }
    default:
      break;
  }
  return std::nullopt;
}

/// A call of a function that gives no value, whatever it does.
bool Solver::never_returns(const Constraint& c) const {
  bool is_call = c.kind == ConstraintKind::Call && !c.is_dynamic && plain(c.a, Kind::Function);
  if (!is_call || module_[c.expr].is_never) return false;
  if (module_[module_[c.expr].a].kind != ExprKind::Variable) return false;
  size_t callee = static_cast<size_t>(graph_[c.a].ref);
  const ir::Function& function = module_.functions[callee];
  return !function.is_generator && !function.is_async && unknown(return_nodes_[callee]);
}

/// Before the elements of empty containers get a type that says nothing.
void Solver::note_failures() {
  if (!noted_failures_.empty()) return;
  for (const Constraint& c : constraints_) noted_failures_.push_back(failure(c).has_value());
}

bool Solver::is_noted(const Constraint& c) const {
  size_t index = static_cast<size_t>(c.index);
  return index < noted_failures_.size() && noted_failures_[index];
}

/// Every operation of the program that is proved to raise, by the expression that it stands at.
Failures Solver::failures() const {
  Failures found;
  for (const Constraint& c : constraints_) {
    std::optional<Failure> own = is_noted(c) ? failure(c) : std::nullopt;
    if (!own && expects_failures_ && never_returns(c)) own = Failure();
    if (!own || !c.expr.valid()) continue;
    auto& place = c.kind == ConstraintKind::Update    ? found.updates
                  : c.kind == ConstraintKind::Iterate ? found.iterations
                  : c.kind == ConstraintKind::Unpack  ? found.unpackings
                                                      : found.values;
    place.emplace(c.expr.index, std::move(*own));
  }
  return found;
}

bool Solver::expects_failure() const {
  return expects_failures_ &&
         std::any_of(constraints_.begin(), constraints_.end(), [&](const Constraint& c) {
           return (is_noted(c) && failure(c)) || never_returns(c);
         });
}

bool Solver::names_builtin_method(ir::ExprId call) const {
  const ir::Expr& callee = module_[module_[call].a];
  if (callee.kind != ExprKind::Attribute) return false;
  Kind receiver = exact_kind(node(callee.a));
  return receiver != Kind::Never && find_method(section_of(receiver), callee.name) != nullptr;
}

/// What still stands is left to the runtime.
void Solver::leave_failures() {
  std::vector<int32_t> open;
  for (const Constraint& c : constraints_) {
    if (failure(c)) open.push_back(c.index);
  }
  expects_failures_ = false;
  for (int32_t index : open) graph_.queue_constraint(index);
}

}  // namespace portalis::check
