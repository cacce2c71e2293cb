// Operators, subscripts, iteration and calls of struct instances: the special methods that they
// run, found by the class, and the program rewritten to call those.
//
// Input:  constraints on operands that are instances. Output: after a solution, Call expressions
//         in the place of operators; the next round types them as it types any call of a method.
// Invariant: CPython would run exactly that method: no reflected method goes first, and no live
//         `return NotImplemented` is left for operands of these types. What fails that is left to
//         the runtime (`declined_`), and the round is solved again without it.
#include <algorithm>

#include "check/solver.hpp"
#include "ir/walk.hpp"

namespace portalis::check {

using ir::BinaryOp;
using ir::ClassId;
using ir::CompareOp;
using ir::ExprId;
using ir::ExprKind;
using ir::FunctionId;
using ir::Member;
using ir::StmtId;
using ir::StmtKind;

namespace {

struct OperatorNames {
  std::string_view plain, reflected, in_place;
};
/// By BinaryOp.
constexpr OperatorNames kOperators[] = {{"__add__", "__radd__", "__iadd__"},
                                        {"__sub__", "__rsub__", "__isub__"},
                                        {"__mul__", "__rmul__", "__imul__"},
                                        {"__matmul__", "__rmatmul__", "__imatmul__"},
                                        {"__truediv__", "__rtruediv__", "__itruediv__"},
                                        {"__floordiv__", "__rfloordiv__", "__ifloordiv__"},
                                        {"__mod__", "__rmod__", "__imod__"},
                                        {"__pow__", "__rpow__", "__ipow__"},
                                        {"__lshift__", "__rlshift__", "__ilshift__"},
                                        {"__rshift__", "__rrshift__", "__irshift__"},
                                        {"__or__", "__ror__", "__ior__"},
                                        {"__xor__", "__rxor__", "__ixor__"},
                                        {"__and__", "__rand__", "__iand__"}};

struct CompareNames {
  CompareOp op;
  std::string_view plain, swapped;
};
constexpr CompareNames kCompares[] = {
    {CompareOp::Eq, "__eq__", "__eq__"}, {CompareOp::NotEq, "__ne__", "__ne__"},
    {CompareOp::Lt, "__lt__", "__gt__"}, {CompareOp::LtE, "__le__", "__ge__"},
    {CompareOp::Gt, "__gt__", "__lt__"}, {CompareOp::GtE, "__ge__", "__le__"}};

std::string_view unary_name(ir::UnaryOp op) {
  if (op == ir::UnaryOp::Neg) return "__neg__";
  return op == ir::UnaryOp::Pos ? "__pos__" : "__invert__";
}

}  // namespace

// ---- which method runs ----

// Some class of the family has the member.
bool Solver::defines(ClassId root, std::string_view name) const {
  const std::vector<ClassId>& family = module_[root].family;
  return std::any_of(family.begin(), family.end(),
                     [&](ClassId id) { return module_[id].members.contains(std::string(name)); });
}

bool Solver::defines(Node instance, std::string_view name) const {
  return defines(ClassId{graph_[instance].ref}, name);
}

// The right operand may be of a class derived from the left one's: its method would go first.
bool Solver::may_go_first(Node left, Node right) const {
  Kind have = kind(right);
  bool may_be =
      have == Kind::Any || (have == Kind::Instance && graph_[right].ref == graph_[left].ref);
  const std::vector<ClassId>& family = module_[ClassId{graph_[left].ref}].family;
  auto num_concrete = std::count_if(family.begin(), family.end(),
                                    [&](ClassId id) { return !module_[id].is_abstract; });
  return may_be && num_concrete > 1;
}

bool Solver::takes(const ir::Function& function, size_t num_args) const {
  if (function.is_async || function.params.size() < num_args + 1) return false;
  for (size_t i = 0; i < function.params.size(); ++i) {
    const ir::Param& param = function.params[i];
    bool is_plain = param.kind <= ir::Param::Kind::Positional;
    if (!is_plain || (i > num_args && !param.has_default)) return false;
  }
  return true;
}

// The operation runs the method `name` of `self`; false: only the runtime knows.
bool Solver::runs_method(Constraint& c, Node self, ExprId self_expr, std::string_view name,
                         Nodes operands, Node result) {
  if (is_last_ || c.is_dynamic || !c.expr.valid() || declined_.contains(c.expr)) return false;
  bool iterates = name == "__iter__";
  if (kind(self) != Kind::Instance || (nullable(self) && !iterates)) return false;
  bool missing = false;
  std::vector<const Member*> members =
      members_below(receiver_class(self_expr, self), std::string(name), missing);
  if (members.empty() || missing) return false;
  ir::FunctionIds targets;
  for (const Member* member : members) {
    if (member->kind != Member::Kind::Method) return false;
    const ir::Function& function = module_[member->function];
    if (!takes(function, operands.size()) || (function.is_generator && !iterates)) return false;
    bool is_other =
        !operands.empty() && is_guarded(function) &&
        !(plain(operands[0], Kind::Instance) && graph_[operands[0]].ref == graph_[self].ref);
    if (is_other) return false;
    targets.push_back(member->function);
  }
  if (targets.size() > 1 && !unify_targets(targets)) return false;
  c.method = name;
  if (c.bound_function == targets[0].index) return true;
  c.bound_function = targets[0].index;
  const ir::Function& function = module_[targets[0]];
  for (FunctionId target : targets) {
    use_function(target);
    graph_.flow(self, variable_node(module_[target].params[0].var), kNonNull);
  }
  for (size_t i = 1; i < function.params.size(); ++i) {
    if (i > operands.size()) {
      flow_default(function, i);
    } else {
      // What is no instance any more when all is known is left to the runtime.
      Node operand = is_guarded(function) ? instance_node(function.class_id) : operands[i - 1];
      graph_.flow(operand, variable_node(function.params[i].var));
    }
  }
  size_t index = static_cast<size_t>(targets[0].index);
  if (function.is_generator) {
    graph_.flow(graph_.make(Kind::Generator, yield_nodes_[index]), result);
  } else {
    graph_.flow(return_nodes_[index], result);
  }
  c.targets = std::move(targets);
  c.operands = std::move(operands);
  c.given = result;
  return true;
}

bool Solver::binary_method(Constraint& c) {
  const OperatorNames& names = kOperators[static_cast<size_t>(c.op)];
  bool updates = c.kind == ConstraintKind::Update;
  if (updates && !c.stmt.valid()) return false;
  c.swaps = false;
  if (kind(c.a) == Kind::Instance && !nullable(c.a)) {
    if (may_go_first(c.a, c.b) && defines(c.a, names.reflected)) return false;
    bool in_place = updates && defines(c.a, names.in_place);
    return runs_method(c, c.a, c.left_expr, in_place ? names.in_place : names.plain, {c.b},
                       c.result);
  }
  // The numbers of Python know nothing of other classes.
  Kind left = kind(c.a);
  bool is_number = !nullable(c.a) && (left == Kind::Int || left == Kind::Float ||
                                      left == Kind::Bool || left == Kind::Complex);
  if (updates || !is_number || kind(c.b) != Kind::Instance) return false;
  c.swaps = true;
  return runs_method(c, c.b, c.right_expr, names.reflected, {c.a}, c.result);
}

bool Solver::unary_method(Constraint& c) {
  return runs_method(c, c.a, module_[c.expr].a, unary_name(c.unary_op), {}, c.result);
}

bool Solver::compare_method(Constraint& c) {
  const ir::Expr& e = module_[c.expr];
  const auto* names = std::find_if(std::begin(kCompares), std::end(kCompares),
                                   [&](const CompareNames& row) { return row.op == c.compare_op; });
  if (names == std::end(kCompares) || e.ops.size() != 1) return false;
  if (kind(c.a) != Kind::Instance || nullable(c.a) || may_go_first(c.a, c.b)) return false;
  ExprId left = e.items[0], right = e.items[1];
  c.swaps = c.negates = false;
  if (c.compare_op == CompareOp::NotEq && !defines(c.a, "__ne__")) {
    c.negates = true;
    return runs_method(c, c.a, left, "__eq__", {c.b}, graph_.make());
  }
  if (defines(c.a, names->plain)) return runs_method(c, c.a, left, names->plain, {c.b}, c.result);
  bool is_order = c.compare_op != CompareOp::Eq && c.compare_op != CompareOp::NotEq;
  if (!is_order) return false;
  c.swaps = true;
  return runs_method(c, c.b, right, names->swapped, {c.a}, c.result);
}

// `a == b` of instances of one family, or None, whose `__eq__` takes no others: the runtime
// compares them and gives a bool.
bool Solver::equals_alike(Constraint& c) {
  bool equals = c.compare_op == CompareOp::Eq || c.compare_op == CompareOp::NotEq;
  bool is_none = kind(c.b) == Kind::Never && nullable(c.b);
  bool is_family = kind(c.a) == Kind::Instance &&
                   (is_none || (kind(c.b) == Kind::Instance && graph_[c.a].ref == graph_[c.b].ref));
  if (!equals || !is_family || c.is_dynamic || defines(c.a, "__ne__")) return false;
  const std::vector<ClassId>& family = module_[ClassId{graph_[c.a].ref}].family;
  std::vector<FunctionId> found;
  for (ClassId id : family) {
    auto member = module_[id].members.find("__eq__");
    if (member == module_[id].members.end()) continue;
    FunctionId function = member->second.function;
    bool is_guard = member->second.kind == Member::Kind::Method && is_guarded(module_[function]);
    if (!is_guard) return false;
    Node result = return_nodes_[static_cast<size_t>(function.index)];
    if (!unknown(result) && !plain(result, Kind::Bool)) return false;
    watch_node(c, result);
    found.push_back(function);
  }
  for (FunctionId function : found) ask_method(function, -1);
  return true;
}

bool Solver::contains_method(Constraint& c) {
  if (module_[c.expr].ops.size() != 1) return false;
  c.swaps = true;
  return runs_method(c, c.b, module_[c.expr].items[1], "__contains__", {c.a}, graph_.make());
}

bool Solver::index_method(Constraint& c) {
  if (c.is_target || kind(c.b) == Kind::Slice) return false;
  return runs_method(c, c.a, module_[c.expr].a, "__getitem__", {c.b}, c.result);
}

// Python evaluates the value first, the call last: nobody may see the difference.
bool Solver::store_method(Constraint& c) {
  if (!c.stmt.valid() || kind(c.b) == Kind::Slice) return false;
  const ir::Expr& target = module_[c.expr];
  bool is_assignment = module_[c.stmt].kind == StmtKind::Assign;
  bool is_quiet = !is_assignment || is_quiet_value(module_[c.stmt].value) ||
                  (is_quiet_value(target.a) && is_quiet_value(target.b));
  if (!is_quiet) return false;
  if (!is_assignment) return runs_method(c, c.a, target.a, "__delitem__", {c.b}, graph_.make());
  return runs_method(c, c.a, target.a, "__setitem__", {c.b, c.c}, graph_.make());
}

// Evaluating it has no effect, and nothing else changes what it gives.
bool Solver::is_quiet_value(ExprId id) const {
  const ir::Expr& e = module_[id];
  if (e.kind <= ExprKind::ConstBytes) return true;
  if (e.kind == ExprKind::Tuple) {
    return std::all_of(e.items.begin(), e.items.end(),
                       [&](ExprId item) { return is_quiet_value(item); });
  }
  if (e.kind != ExprKind::Variable) return false;
  const ir::Variable& var = module_[e.var];
  return var.storage == ir::Storage::Local && !var.maybe_unbound && !var.captured;
}

bool Solver::iterate_method(Constraint& c) {
  if (!c.expr.valid() || c.is_kept) return false;
  if (c.c < 0) {
    c.c = graph_.make();
    add(ConstraintKind::Iterate, c.c, -1, c.result);
  }
  return runs_method(c, c.a, c.expr, "__iter__", {}, c.c);
}

// The iterable of a generator expression: its iterator is taken at once.
void Solver::solve_take_iterator(Constraint& c) {
  if (unknown(c.a)) return;
  bool runs = kind(c.a) == Kind::Instance && runs_method(c, c.a, c.expr, "__iter__", {}, c.result);
  if (runs) return;
  c.method = {};
  graph_.flow(c.a, c.result);
}

bool Solver::instance_call(Constraint& c) {
  if (is_last_ || c.is_dynamic || nullable(c.a) || declined_.contains(c.expr)) return false;
  bool missing = false;
  std::vector<const Member*> members = members_below(ClassId{graph_[c.a].ref}, "__call__", missing);
  bool is_plain = members.size() == 1 && !missing && members[0]->kind == Member::Kind::Method;
  if (!is_plain || !bind_targets(c, {members[0]->function}, true)) return false;
  graph_.flow(c.a, variable_node(module_[members[0]->function].params[0].var));
  c.method = "__call__";
  return true;
}

// ---- NotImplemented ----

bool Solver::is_not_implemented(ExprId id) const {
  return id.valid() && builtin_name(id) == kNotImplemented;
}

// Special methods that return NotImplemented somewhere.
void Solver::find_decliners() {
  for (size_t f = 0; f < module_.functions.size(); ++f) {
    const ir::Function& function = module_.functions[f];
    if (!function.is_struct_method || function.is_dropped) continue;
    if (mentions_not_implemented(function.body))
      decliners_.insert(FunctionId{static_cast<int32_t>(f)});
  }
}

bool Solver::mentions_not_implemented(const ir::StmtIds& stmts) const {
  bool found = false;
  ir::walk_exprs(module_, stmts, [&](ExprId id) { found = found || is_not_implemented(id); });
  return found;
}

// Whether code that runs with these operands mentions NotImplemented.
bool Solver::declines(FunctionId id, const Nodes& operands) {
  const ir::Function& function = module_[id];
  for (size_t i = 0; i < operands.size(); ++i) {
    ir::VarId var = function.params[i + 1].var;
    if (module_[var].num_writes == 1) assumed_[var] = operands[i];
  }
  bool leaves = false;
  bool found = block_declines(function.body, leaves);
  assumed_.clear();
  return found;
}

bool Solver::block_declines(const ir::StmtIds& stmts, bool& leaves) const {
  for (StmtId id : stmts) {
    const ir::Stmt& s = module_[id];
    std::optional<bool> truth = s.kind == StmtKind::If ? decided(s.value) : std::nullopt;
    if (truth) {
      if (block_declines(*truth ? s.body : s.orelse, leaves)) return true;
    } else if (mentions_not_implemented({id})) {
      return true;
    }
    leaves = leaves || s.kind == StmtKind::Return || s.kind == StmtKind::Raise ||
             s.kind == StmtKind::Break || s.kind == StmtKind::Continue;
    if (leaves) return false;
  }
  return false;
}

// Operations whose method may decline, or gives what the operation cannot use; whether there are
// any that were not known.
bool Solver::find_declined(std::set<ExprId>& declined, std::set<ExprId>& lasting) {
  bool found = false;
  for (const Constraint& c : constraints_) {
    if (c.method.empty() || c.is_dynamic) continue;
    bool iterates = c.method == "__iter__";
    bool fits = !iterates || ((kind(c.given) == Kind::Iter || kind(c.given) == Kind::Generator) &&
                              !nullable(c.given));
    if (!fits) lasting.insert(c.expr);
    for (FunctionId target : c.targets) {
      fits = fits && !(decliners_.contains(target) && declines(target, c.operands));
    }
    if (!fits) found = declined.insert(c.expr).second || found;
  }
  return found;
}

// ---- the program rewritten ----

ExprId Solver::make_call(ExprId self, std::string_view name, ir::ExprIds args, bool args_first) {
  ir::Expr method;
  method.kind = ExprKind::Attribute;
  method.span = module_[self].span;
  method.a = self;
  method.name = std::string(name);
  ir::Expr call;
  call.kind = ExprKind::Call;
  call.span = method.span;
  call.a = module_.add(std::move(method));
  call.is_operator = true;
  call.args_first = args_first;
  for (ExprId arg : args) {
    ir::Argument argument;
    argument.value = arg;
    call.args.push_back(std::move(argument));
  }
  return module_.add(std::move(call));
}

// The expression becomes another one, at its place.
void Solver::replace(ExprId id, ExprId by) {
  ir::Span span = module_[id].span;
  module_[id] = ir::Expr(module_[by]);
  module_[id].span = span;
}

ExprId Solver::negated(ExprId id) {
  ir::Expr made;
  made.kind = ExprKind::Unary;
  made.unary_op = ir::UnaryOp::Not;
  made.span = module_[id].span;
  made.a = id;
  return module_.add(std::move(made));
}

void Solver::rewrite(const Constraint& c) {
  const ir::Expr e = module_[c.expr];
  switch (c.kind) {
    case ConstraintKind::Binary:
      return replace(c.expr, c.swaps ? make_call(e.b, c.method, {e.a}, true)
                                     : make_call(e.a, c.method, {e.b}, false));
    case ConstraintKind::Unary:
      return replace(c.expr, make_call(e.a, c.method, {}, false));
    case ConstraintKind::Index:
      return replace(c.expr, make_call(e.a, c.method, {e.b}, false));
    case ConstraintKind::Compare:
    case ConstraintKind::Contains: {
      ExprId call = c.swaps ? make_call(e.items[1], c.method, {e.items[0]}, true)
                            : make_call(e.items[0], c.method, {e.items[1]}, false);
      bool is_test = c.kind == ConstraintKind::Contains;
      bool negates = c.negates || c.compare_op == CompareOp::NotIn;
      if (negates || (is_test && !plain(c.given, Kind::Bool))) call = negated(call);
      if (!negates && is_test && !plain(c.given, Kind::Bool)) call = negated(call);
      return replace(c.expr, call);
    }
    case ConstraintKind::Iterate:
    case ConstraintKind::TakeIterator:
      return replace(c.expr, make_call(module_.add(ir::Expr(e)), c.method, {}, false));
    case ConstraintKind::Call: {
      ir::Expr method;
      method.kind = ExprKind::Attribute;
      method.span = module_[e.a].span;
      method.a = e.a;
      method.name = std::string(c.method);
      module_[c.expr].a = module_.add(std::move(method));
      module_[c.expr].is_operator = true;
      return;
    }
    default:
      return rewrite_statement(c);
  }
}

void Solver::rewrite_statement(const Constraint& c) {
  if (c.kind == ConstraintKind::Update) {
    ExprId value = module_[c.stmt].value;
    ExprId load = module_.add(ir::Expr(module_[module_[c.stmt].targets[0]]));
    ExprId call = make_call(load, c.method, {value}, false);
    module_[c.stmt].kind = StmtKind::Assign;
    module_[c.stmt].value = call;
    return;
  }
  const ir::Expr target = module_[c.expr];
  ir::Stmt& stmt = module_[c.stmt];
  ir::ExprIds args = {target.b};
  if (stmt.kind == StmtKind::Assign) args.push_back(stmt.value);
  stmt.kind = StmtKind::Expr;
  stmt.targets.clear();
  stmt.value = make_call(target.a, c.method, std::move(args), false);
}

// Whether anything was rewritten.
bool Solver::rewrite_operators() {
  bool changed = false;
  for (const Constraint& c : constraints_) {
    if (c.method.empty() || c.is_dynamic) continue;
    rewrite(c);
    changed = true;
  }
  return changed;
}

}  // namespace portalis::check
