#include "check/infer.hpp"

#include <algorithm>
#include <cmath>
#include <memory>
#include <optional>
#include <unordered_set>

#include "check/guards.hpp"
#include "check/init_fields.hpp"
#include "check/prune.hpp"
#include "check/signs.hpp"
#include "check/solver.hpp"

namespace portalis::check {

using ir::ExprId;
using ir::ExprKind;

namespace {

/// How deep the shapes of two types are compared: a list can hold itself.
constexpr int kShapeDepth = 8;

}  // namespace

Solver::Solver(ir::Module& module, const WildAccess& wild, const std::set<ExprId>& declined,
               bool expects_failures, bool is_last, Solver* spent)
    : module_(module),
      graph_(module.exprs.size() + module.variables.size(),
             spent == nullptr ? nullptr : &spent->graph_),
      expects_failures_(expects_failures && !is_last),
      wild_(wild),
      declined_(declined),
      is_last_(is_last) {
  for (int k = 0; k <= static_cast<int>(Kind::Any); ++k) {
    Kind kind = static_cast<Kind>(k);
    bool is_simple = !has_elements(kind) && !has_ref(kind) && kind != Kind::Tuple;
    simple_.push_back(is_simple ? graph_.make(kind) : graph_.any());
  }
  for (size_t v = 0; v < module.variables.size(); ++v) var_nodes_.push_back(graph_.make());
  for (size_t f = 0; f < module.functions.size(); ++f) {
    bool is_generator = module.functions[f].is_generator;
    return_nodes_.push_back(is_generator ? graph_.make(Kind::Any) : graph_.make());
    yield_nodes_.push_back(graph_.make());
    has_data_.push_back(!module.functions[f].free_vars.empty());
    made_nodes_.push_back(-1);
    module.functions[f].escapes = false;
  }
  expr_nodes_.assign(module.exprs.size(), -1);
  copies_.resize(module.functions.size());
  default_nodes_.resize(module.functions.size());
  for (size_t f = 0; f < module.functions.size(); ++f) {
    ir::FunctionId origin = module.functions[f].origin;
    if (!origin.valid()) continue;
    copies_[static_cast<size_t>(origin.index)].push_back(ir::FunctionId{static_cast<int32_t>(f)});
  }
  bool mentions_decline = false;
  for (ir::Expr& e : module.exprs) {
    mentions_decline =
        mentions_decline || (e.kind == ExprKind::Builtin && e.text == kNotImplemented);
    e.use = ir::ClassUse::None;
    e.targets.clear();
    e.setters.clear();
    if (e.kind != ExprKind::MakeFunction) continue;
    defaults_[e.function.index] = e.items;
    for (ExprId value : e.items) {
      if (!value.valid()) continue;
      if (!is_constant(value)) has_data_[static_cast<size_t>(e.function.index)] = true;
    }
  }
  for (const ir::Variable& var : module.variables) {
    bool compares = std::find(std::begin(kComparisons), std::end(kComparisons), var.name) !=
                    std::end(kComparisons);
    if (compares && var.storage == ir::Storage::ClassBody) has_rich_comparison_ = true;
    bool is_class = var.storage == ir::Storage::ClassBody && var.name == "__class__";
    if (is_class) renames_classes_ = true;
  }
  for (const ir::Stmt& stmt : module.stmts) {
    for (ExprId target : stmt.targets) {
      const ir::Expr& e = module[target];
      if (e.kind == ExprKind::Attribute && e.name == "__name__") renames_classes_ = true;
    }
  }
  graph_.function_has_data = [this](int32_t id) { return has_data_[static_cast<size_t>(id)]; };
  graph_.on_escape = [this](int32_t id) {
    ir::Function& function = module_.functions[static_cast<size_t>(id)];
    if (function.escapes) return;
    function.escapes = true;
    for (const ir::Param& param : function.params) {
      bool packs = param.kind == ir::Param::Kind::Star || param.kind == ir::Param::Kind::DoubleStar;
      if (!packs) graph_.set_any(variable_node(param.var));
    }
    // What it returns is boxed by its object, not by the function.
    graph_.flow(return_nodes_[static_cast<size_t>(id)], graph_.any());
    if (function.is_generator) graph_.set_any(yield_nodes_[static_cast<size_t>(id)]);
    // Each run of its def makes another object: that one has to be kept.
    Node made = made_nodes_[static_cast<size_t>(id)];
    if (made >= 0 && !function.is_made_once) graph_.set_any(made);
  };
  prepare_classes();
  has_structs_ = std::any_of(module.classes.begin(), module.classes.end(),
                             [](const ir::Class& cls) { return cls.root.valid(); });
  if (mentions_decline) find_decliners();
  // A method that gives no value yet may still give one.
  if (is_optimistic()) expects_failures_ = false;
}

bool Solver::is_constant(ExprId id) const {
  const ir::Expr& e = module_[id];
  bool is_negative = e.kind == ExprKind::Unary && e.unary_op == ir::UnaryOp::Neg;
  return e.kind <= ExprKind::ConstEllipsis ||
         (is_negative && module_[e.a].kind <= ExprKind::ConstEllipsis);
}

void Solver::propagate() {
  graph_.propagate([this](int32_t constraint) {
    solve(constraint);
    if (has_structs_) recent_.push_back(constraint);
  });
}

// ---- what nothing decided ----

// A function that is never called can still be compiled; so can one whose calls are never reached.
bool Solver::force_parameters(bool of_called) {
  std::vector<bool> called(module_.functions.size());
  for (const Constraint& c : constraints_) {
    bool is_call = c.kind == ConstraintKind::Call || c.kind == ConstraintKind::KeyCall;
    if (!of_called && is_call && kind(c.a) == Kind::Function) {
      called[static_cast<size_t>(graph_[c.a].ref)] = true;
    }
  }
  bool changed = false;
  for (const ir::Function& function : module_.functions) {
    if (called[static_cast<size_t>(&function - module_.functions.data())]) continue;
    for (const ir::Param& param : function.params) {
      if (!unknown(variable_node(param.var))) continue;
      Node value = param.hint < 0 ? guessed(variable_node(param.var))
                                  : hinted(module_.hints[static_cast<size_t>(param.hint)]);
      graph_.flow(value, variable_node(param.var));
      changed = true;
    }
  }
  return changed;
}

// A function that never returns.
bool Solver::force_returns() {
  bool changed = false;
  for (size_t f = 1; f < module_.functions.size(); ++f) {
    Node result = return_nodes_[f];
    if (unknown(result)) {
      give(result, Kind::None);
      changed = true;
    }
    for (Node node : {result, yield_nodes_[f]}) {
      if (!is_constant_kind(kind(node))) continue;
      graph_.set_any(node);
      changed = true;
    }
  }
  return changed;
}

// The elements of a value that are not known where they are in another value of its shape; false
// when the two differ otherwise. With `unify` the elements become those of the other value.
bool Solver::adopt(Node empty, Node filled, bool unify, int depth, bool& found) {
  if (graph_.find(empty) == graph_.find(filled)) return true;
  if (unknown(empty)) {
    if (unknown(filled) || kind(filled) == Kind::Any || is_constant_kind(kind(filled)))
      return false;
    found = true;
    if (unify) graph_.unify(empty, filled);
    return true;
  }
  bool differs = kind(empty) != kind(filled) || nullable(empty) != nullable(filled);
  if (differs || depth == 0) return false;
  Parts own = parts(empty), other = parts(filled);
  if (own.size() != other.size()) return false;
  for (size_t i = 0; i < own.size(); ++i) {
    if (!adopt(own[i], other[i], unify, depth - 1, found)) return false;
  }
  return true;
}

bool Solver::has_unknown_part(Node node, int depth) const {
  Parts own = parts(node);
  return std::any_of(own.begin(), own.end(), [&](Node part) {
    return unknown(part) || (depth > 0 && has_unknown_part(part, depth - 1));
  });
}

// A call with an empty container can run the copy that a call with a filled one runs.
bool Solver::adopt_elements() {
  auto shares = [&](const ir::Function& a, const ir::Function& b, bool unify) {
    bool found = false;
    for (size_t i = 0; i < a.params.size(); ++i) {
      Node own = variable_node(a.params[i].var), other = variable_node(b.params[i].var);
      bool is_argument = unknown(own);
      if (is_argument || !adopt(own, other, unify, kShapeDepth, found)) return false;
    }
    return found;
  };
  auto has_gap = [&](const ir::Function* function) {
    return std::any_of(function->params.begin(), function->params.end(),
                       [&](const ir::Param& param) {
                         return has_unknown_part(variable_node(param.var), kShapeDepth);
                       });
  };
  bool adopted = false;
  for (size_t f = 0; f < copies_.size(); ++f) {
    if (copies_[f].empty() || !module_.is_body(module_.functions[f].parent)) continue;
    std::vector<const ir::Function*> all = {&module_.functions[f]};
    for (ir::FunctionId copy : copies_[f]) all.push_back(&module_[copy]);
    for (const ir::Function* a : all) {
      if (!has_gap(a)) continue;
      for (const ir::Function* b : all) {
        if (a == b || !shares(*a, *b, false)) continue;
        shares(*a, *b, true);
        adopted = true;
        break;
      }
    }
  }
  return adopted;
}

// Elements of containers that stay empty, of any type then, and those that carry no data of their
// own.
bool Solver::force_elements() {
  bool changed = false;
  for (Node n = 0; n < static_cast<Node>(graph_.size()); ++n) {
    if (graph_.find(n) != n) continue;
    for (Node part : parts(n)) {
      if (unknown(part)) {
        seeds_.push_back({part, {0, 0}});
        give(part, Kind::Int);
      } else if (is_constant_kind(kind(part))) {
        graph_.set_any(part);
      } else {
        continue;
      }
      changed = true;
    }
  }
  return changed;
}

// Code that no run reaches.
bool Solver::force_rest() {
  bool changed = false;
  auto force = [&](Node node) {
    if (node < 0 || !unknown(node)) return;
    graph_.set_any(node);
    changed = true;
  };
  for (Node node : var_nodes_) force(node);
  for (Node node : expr_nodes_) force(node);
  for (Node node : yield_nodes_) force(node);
  return changed;
}

bool Solver::break_cycle(Node node) {
  node = graph_.find(node);
  if (!has_elements(kind(node)) && kind(node) != Kind::Tuple) return false;
  uint8_t& state = node_states_[static_cast<size_t>(node)];
  if (state == 2) return false;
  if (state == 1) {
    graph_.set_any(node);
    return true;
  }
  state = 1;
  bool found = false;
  for (Node part : parts(node)) found = break_cycle(part) || found;
  node_states_[static_cast<size_t>(node)] = 2;
  return found;
}

// A list that holds itself has no finite type.
bool Solver::break_cycles() {
  node_states_.assign(graph_.size(), 0);
  bool found = false;
  for (Node n = 0; n < static_cast<Node>(graph_.size()) && !found; ++n) {
    found = graph_.find(n) == n && break_cycle(n);
  }
  return found;
}

// A negative exponent makes a float of an int, a fractional power of a negative base a complex
// number.
bool Solver::check_powers() {
  Signs signs(module_, [this](ExprId id) {
    Node value = node(id);
    if (value < 0 || nullable(value)) return Sign::kNoNumber;
    bool is_number = kind(value) == Kind::Float || kind(value) == Kind::Int;
    if (is_number && not_negative_reads_.contains(id)) return Sign::kNeverNegative;
    if (kind(value) == Kind::Float) return Sign::kUnknown;
    if (kind(value) == Kind::Bool) return Sign::kNeverNegative;
    if (kind(value) != Kind::Int) return Sign::kNoNumber;
    Interval found = interval(value);
    return !found.empty() && found.low >= 0 ? Sign::kNeverNegative : Sign::kUnknown;
  });
  std::vector<Constraint*> open;
  for (Constraint& c : constraints_) {
    bool is_power = (c.kind == ConstraintKind::Binary || c.kind == ConstraintKind::Update) &&
                    c.op == ir::BinaryOp::Pow && !c.is_dynamic;
    if (!is_power) continue;
    int64_t exponent = 0;
    if (kind(c.a) == Kind::Int && kind(c.b) == Kind::Int) {
      if (constant_int(c.right_expr, exponent)) continue;
      Interval found = interval(c.b);
      bool is_proved = !found.empty() && found.low >= 0;
      if (!is_proved && !signs.is_never_negative(c.right_expr)) open.push_back(&c);
    } else if (kind(c.b) == Kind::Float && !signs.is_never_negative(c.left_expr)) {
      const ir::Expr& power = module_[c.right_expr];
      bool is_whole =
          power.kind == ExprKind::ConstFloat && std::trunc(power.float_value) == power.float_value;
      if (!is_whole) open.push_back(&c);
    }
  }
  for (Constraint* c : open) dynamic(*c);
  return !open.empty();
}

bool Solver::has_shape(Node node, const BuiltinType& type) const {
  if (type.kind == BuiltinTypeKind::kI64) return kind(node) == Kind::Int && is_i64(node);
  if (type.kind == BuiltinTypeKind::kInt) return kind(node) == Kind::Int && !is_i64(node);
  auto parts = type_args(type);
  if (kind(node) == Kind::Any) return true;
  if (type.kind == BuiltinTypeKind::kTuple) {
    const Items items = graph_[node].items;
    if (items.size() != parts.size()) return true;
    for (size_t i = 0; i < items.size(); ++i) {
      if (!has_shape(items[i], parts[i])) return false;
    }
    return true;
  }
  if (parts.empty() || graph_[node].first < 0) return true;
  bool fits = has_shape(graph_[node].first, parts[0]);
  return fits &&
         (parts.size() < 2 || graph_[node].second < 0 || has_shape(graph_[node].second, parts[1]));
}

// A builtin's result must have the representation that the runtime's function gives.
bool Solver::check_results() {
  std::vector<Constraint*> wrong;
  for (Constraint& c : constraints_) {
    if (c.is_dynamic) continue;
    for (const Instance& instance : c.instances) {
      if (instance.result < 0 || has_shape(instance.result, *instance.overload->result)) continue;
      wrong.push_back(&c);
      break;
    }
  }
  for (Constraint* c : wrong) {
    if (c->kind == ConstraintKind::Call) {
      dynamic_call(*c, "");
    } else {
      dynamic(*c);
    }
  }
  return !wrong.empty();
}

void Solver::settle() {
  while (true) {
    propagate();
    if (generate_used() || expose_asked()) continue;
    if (expects_failures_) {
      if (force_parameters(false) || release_waiting()) continue;
      note_failures();
      if (adopt_elements() || force_elements() || force_fields()) continue;
      // What has no type yet is never there.
      if (expects_failure()) return;
      leave_failures();
      continue;
    }
    if (force_parameters(true) || release_waiting() || force_returns() || adopt_elements())
      continue;
    if (force_elements() || force_fields() || force_rest()) continue;
    if (!break_cycles()) return;
  }
}

// What depends on which ints are proved to be i64.
void Solver::settle_ints() {
  while (true) {
    settle();
    find_intervals();
    if (!check_powers() && !check_results()) return;
  }
}

// ---- results ----

ir::TypeId Solver::type_of(Node node) {
  node = graph_.find(node);
  ir::TypeId& known = node_types_[static_cast<size_t>(node)];
  if (known.valid()) return known;
  const TypeGraph::NodeData& data = graph_[node];
  ir::TypeStore& types = module_.types;
  ir::TypeId made;
  switch (data.kind) {
    case Kind::Never:
      made = types.get(data.nullable ? Kind::None : Kind::Any);
      break;
    case Kind::Int:
      made = types.get(is_i64(node) ? Kind::I64 : Kind::Int);
      break;
    case Kind::Dict:
      made = types.make(Kind::Dict, {type_of(data.first), type_of(data.second)});
      break;
    case Kind::Tuple: {
      std::vector<ir::TypeId> args;
      for (Node item : data.items) args.push_back(type_of(item));
      made = types.make(Kind::Tuple, std::move(args));
      break;
    }
    case Kind::Function:
    case Kind::Class:
    case Kind::Instance:
      made = types.make_ref(data.kind, data.ref);
      break;
    case Kind::Builtin:
    case Kind::Module:
      made = types.make_named(data.kind, ref_name(data.ref));
      break;
    default:
      made = has_elements(data.kind) ? types.make(data.kind, {type_of(data.first)})
                                     : types.get(data.kind);
      break;
  }
  if (data.nullable && data.kind != Kind::Never) made = types.make(Kind::Option, {made});
  node_types_[static_cast<size_t>(node)] = made;
  return made;
}

void Solver::write_types() {
  node_types_.assign(graph_.size(), ir::TypeId());
  for (size_t v = 0; v < var_nodes_.size(); ++v) module_.variables[v].type = type_of(var_nodes_[v]);
  for (size_t e = 0; e < expr_nodes_.size(); ++e) {
    if (expr_nodes_[e] >= 0) module_.exprs[e].type = type_of(expr_nodes_[e]);
  }
  for (size_t f = 0; f < module_.functions.size(); ++f) {
    ir::Function& function = module_.functions[f];
    if (f > 0) function.return_type = type_of(return_nodes_[f]);
    if (function.is_generator) function.yield_type = type_of(yield_nodes_[f]);
  }
}

// Tells lowering which signature each builtin call was typed by.
void Solver::write_overloads() {
  for (const Constraint& c : constraints_) {
    if (c.kind != ConstraintKind::Call || c.is_dynamic || c.instances.empty()) continue;
    const Instance& instance = c.instances.back();
    ir::Expr& call = module_[c.expr];
    call.overload = static_cast<int32_t>(instance.overload - instance.entry->overloads.data());
    for (size_t i = 0; i < instance.letters.size(); ++i) {
      if (instance.letters[i] < 0) continue;
      call.letters.emplace_back(static_cast<char>('A' + i), type_of(instance.letters[i]));
    }
  }
  std::vector<IntCall> calls = int_calls_;
  calls.insert(calls.end(), other_calls_.begin(), other_calls_.end());
  for (const IntCall& call : calls) {
    const Constraint& c = constraints_[static_cast<size_t>(call.constraint)];
    bool is_last = !c.instances.empty() && c.instances.back().overload == call.overload;
    if (c.kind != ConstraintKind::Call || c.is_dynamic || !is_last) continue;
    const BuiltinOverload* runs = running_overload(call);
    module_[c.expr].overload = static_cast<int32_t>(runs - call.entry->overloads.data());
  }
}

// Members of builtin types that CPython has and the runtime has not.
void Solver::check_members() {
  std::unordered_set<std::string_view> own;
  for (const ir::Variable& var : module_.variables) {
    if (var.storage == ir::Storage::ClassBody) own.insert(var.name);
  }
  for (const ir::Stmt& stmt : module_.stmts) {
    for (ExprId target : stmt.targets) {
      if (module_[target].kind == ExprKind::Attribute) own.insert(module_[target].name);
    }
  }
  for (const ir::Expr& e : module_.exprs) {
    if (e.kind != ExprKind::Attribute || own.contains(e.name)) continue;
    Node object = node(e.a);
    if (object < 0) continue;
    std::string_view section = nullable(object) ? std::string_view() : section_of(kind(object));
    if (!section.empty()) {
      if (is_unsupported(section, e.name)) {
        problems_.unsupported_name(e.span, std::string(section) + "." + e.name);
      }
    } else if (any_type_has_attr_unsupported(e.name) && !any_type_has_attr(e.name)) {
      problems_.unsupported_name(e.span, "." + e.name);
    }
  }
}

// ---- specialisation ----

bool Solver::holds_any(Node node, int depth) const {
  if (kind(node) == Kind::Any) return true;
  if (depth == 0) return false;
  const TypeGraph::NodeData& data = graph_[node];
  bool found = has_elements(data.kind) && holds_any(data.first, depth - 1);
  found = found || (data.kind == Kind::Dict && holds_any(data.second, depth - 1));
  for (Node item : data.items) found = found || holds_any(item, depth - 1);
  return found;
}

// A function of the module that can be copied, and one of whose parameters is not typed.
bool Solver::may_specialise(ir::FunctionId id) const {
  const ir::Function& function = module_[id];
  bool is_plain = function.kind == ir::Function::Kind::Function &&
                  module_.is_body(function.parent) && !function.class_id.valid() &&
                  function.free_vars.empty() && !function.is_dropped;
  if (!is_plain || has_data_[static_cast<size_t>(id.index)]) return false;
  constexpr int kDepth = 8;
  bool lost = false;
  for (size_t i = 0; i < function.params.size(); ++i) {
    const ir::Param& param = function.params[i];
    bool packs = param.kind == ir::Param::Kind::Star || param.kind == ir::Param::Kind::DoubleStar;
    if (packs) return false;
    lost = lost || holds_any(variable_node(param.var), kDepth);
  }
  bool defines_class = false;
  std::vector<const ir::StmtIds*> open = {&function.body};
  while (!open.empty() && !defines_class) {
    const ir::StmtIds& block = *open.back();
    open.pop_back();
    for (ir::StmtId stmt_id : block) {
      const ir::Stmt& stmt = module_[stmt_id];
      defines_class = defines_class || stmt.kind == ir::StmtKind::DefineClass;
      for (const auto* inner : {&stmt.body, &stmt.orelse, &stmt.finalbody}) open.push_back(inner);
      for (const ir::Handler& handler : stmt.handlers) open.push_back(&handler.body);
      for (const ir::MatchCase& match_case : stmt.cases) open.push_back(&match_case.body);
      if (stmt.kind == ir::StmtKind::DefineFunction) {
        open.push_back(&module_[module_[stmt.value].function].body);
      }
    }
  }
  return lost && !defines_class;
}

CallFacts Solver::call_facts() {
  CallFacts facts;
  facts.callees.resize(module_.exprs.size());
  facts.wanted.resize(module_.functions.size());
  for (const Constraint& c : constraints_) {
    if (c.kind != ConstraintKind::Call || c.is_dynamic || !plain(c.a, Kind::Function)) continue;
    if (module_[module_[c.expr].a].kind != ExprKind::Variable) continue;
    ir::FunctionId callee{graph_[c.a].ref};
    facts.callees[static_cast<size_t>(c.expr.index)] = callee;
    facts.wanted[static_cast<size_t>(callee.index)] = true;
  }
  for (size_t f = 0; f < facts.wanted.size(); ++f) {
    ir::FunctionId id{static_cast<int32_t>(f)};
    if (facts.wanted[f]) facts.wanted[f] = may_specialise(id);
  }
  return facts;
}

void Solver::solve() {
  generate();
  settle();
}

diag::DiagnosticList Solver::finish() {
  leave_failures();
  settle_ints();
  write_types();
  write_classes();
  write_overloads();
  check_members();
  drop_unused();
  return problems_.take();
}

namespace {

// One solution. What it takes for calls of methods and finds to be none is left out of the next
// try; what methods of iteration give hardly changes from round to round.
std::unique_ptr<Solver> solve_round(ir::Module& module, const WildAccess& wild,
                                    bool expects_failures, bool is_last, std::set<ExprId>& lasting,
                                    std::unique_ptr<Solver> spent) {
  constexpr int kTries = 6;
  std::set<ExprId> declined = lasting;
  for (int i = 1;; ++i) {
    bool is_plain = is_last || i == kTries;
    auto solver =
        std::make_unique<Solver>(module, wild, declined, expects_failures, is_plain, spent.get());
    spent.reset();
    solver->solve();
    if (is_plain || !solver->find_declined(declined, lasting)) return solver;
    spent = std::move(solver);
  }
}

// The rounds of one inference. `before` becomes the module as it was without copies.
diag::DiagnosticList infer_rounds(ir::Module& module, const WildAccess& wild,
                                  Specialiser& specialiser, std::optional<ir::Module>& before) {
  constexpr int kRounds = 4;
  std::unique_ptr<Solver> solver;
  std::set<ExprId> lasting;
  bool expects_failures = true;
  for (int round = 1;; ++round) {
    solver =
        solve_round(module, wild, expects_failures, round == kRounds, lasting, std::move(solver));
    if (round == kRounds) break;
    // With failures to cut out the solution says too little of what stands behind them.
    bool has_failures = solver->expects_failure();
    bool changed = !has_failures && solver->rewrite_operators();
    CallFacts facts = solver->call_facts();
    changed = Pruner(module, *solver).run() || changed;
    if (!before && specialiser.can_split(facts)) before = module;
    if (specialiser.split(facts) || changed) continue;
    if (has_failures) {
      // Those that are left stand where they may not be reached.
      expects_failures = false;
      continue;
    }
    if (!solver->is_optimistic()) break;
    round = kRounds - 1;
  }
  diag::DiagnosticList problems = solver->finish();
  specialiser.merge();
  return problems;
}

}  // namespace

diag::DiagnosticList infer(ir::Module& module) {
  WildAccess wild = find_struct_classes(module);
  find_set_fields(module);
  find_guards(module);
  // What is dead anyway would cost a round of its own.
  Pruner(module).run();
  std::vector<bool> denied;
  for (std::optional<ir::Module> before;;) {
    Specialiser specialiser(module, denied);
    diag::DiagnosticList problems = infer_rounds(module, wild, specialiser, before);
    if (!specialiser.deny_excess(denied)) return problems;
    module = *before;
  }
}

}  // namespace portalis::check
