// States the constraints of a program: one walk over every function, in the order of evaluation,
// with what is known about None on the way.
#include <algorithm>

#include "check/solver.hpp"

namespace portalis::check {

using ir::ExprId;
using ir::ExprKind;
using ir::StmtId;
using ir::StmtKind;
using ir::VarId;

Constraint& Solver::add(ConstraintKind kind, Node a, Node b, Node result) {
  Constraint made;
  made.kind = kind;
  made.a = a;
  made.b = b;
  made.result = result;
  made.index = static_cast<int32_t>(constraints_.size());
  constraints_.push_back(std::move(made));
  if (a >= 0) watch(a);
  if (b >= 0) watch(b);
  graph_.queue_constraint(static_cast<int32_t>(constraints_.size()) - 1);
  return constraints_.back();
}

void Solver::watch(Node node) {
  graph_.depend(node, static_cast<int32_t>(constraints_.size()) - 1);
}

int32_t Solver::name_ref(std::string_view name) {
  auto [it, inserted] =
      name_refs_.try_emplace(std::string(name), static_cast<int32_t>(names_.size()));
  if (inserted) names_.emplace_back(name);
  return it->second;
}

void Solver::give(Node result, Kind kind) {
  if (kind == Kind::None) {
    graph_.set_nullable(result);
  } else {
    graph_.set_kind(result, kind);
  }
}

// ---- functions ----

void Solver::generate() {
  for (size_t f = 0; f < module_.functions.size(); ++f) {
    const ir::Function& function = module_.functions[f];
    if (function.is_dropped || waits_for_use(function)) continue;
    generate_function(ir::FunctionId{static_cast<int32_t>(f)});
  }
  generate_families();
}

void Solver::generate_function(ir::FunctionId id) {
  function_ = id;
  facts_ = Facts();
  const ir::Function& function = module_[id];
  for (const ir::Param& param : function.params) {
    Node var = variable_node(param.var);
    if (param.kind == ir::Param::Kind::Star) {
      graph_.flow(graph_.make(Kind::TupleOf, graph_.make(Kind::Any)), var);
    } else if (param.kind == ir::Param::Kind::DoubleStar) {
      graph_.flow(graph_.make(Kind::Dict, graph_.make(Kind::Any), graph_.make(Kind::Any)), var);
    } else if (function.is_entry) {
      is_entry_ = true;
      graph_.flow(hinted(module_.hints[static_cast<size_t>(param.hint)]), var);
      is_entry_ = false;
    }
  }
  if (function.is_struct_method) {
    generate_method(id);
  } else if (function.class_id.valid()) {
    graph_.on_escape(id.index);
  }
  block(function.body);
  bool falls_through = !facts_.dead;
  if (falls_through && !module_.is_body(id) && !function.is_generator) {
    give(return_nodes_[static_cast<size_t>(id.index)], Kind::None);
  }
}

// ---- statements ----

void Solver::block(const ir::StmtIds& stmts) {
  for (StmtId id : stmts) statement(id);
}

void Solver::statement(StmtId id) {
  const ir::Stmt& stmt = module_[id];
  switch (stmt.kind) {
    case StmtKind::Expr:
      visit(stmt.value);
      break;
    case StmtKind::Assign: {
      is_alias_ = is_alias(stmt);
      Node value = visit(stmt.value);
      is_alias_ = false;
      bool is_store = stmt.targets.size() == 1 && module_[stmt.targets[0]].kind == ExprKind::Index;
      store_ = is_store ? id : StmtId();
      for (ExprId target : stmt.targets) assign(target, value, stmt.value);
      store_ = StmtId();
      break;
    }
    case StmtKind::AugAssign:
      aug_assign(id);
      break;
    case StmtKind::If: {
      visit_test(stmt.value);
      Facts before = facts_;
      condition(stmt.value, true);
      block(stmt.body);
      Facts then_end = std::move(facts_);
      facts_ = std::move(before);
      condition(stmt.value, false);
      block(stmt.orelse);
      facts_.join(then_end);
      break;
    }
    case StmtKind::While: {
      forget_assigned(stmt.body);
      visit_test(stmt.value);
      Facts exit = facts_;
      condition(stmt.value, true);
      breaks_.emplace_back().dead = true;
      block(stmt.body);
      Facts broken = std::move(breaks_.back());
      breaks_.pop_back();
      facts_ = std::move(exit);
      const ir::Expr& test = module_[stmt.value];
      bool endless = (test.kind == ExprKind::ConstBool || test.kind == ExprKind::ConstInt) &&
                     test.int_value != 0;
      facts_.dead = facts_.dead || endless;
      condition(stmt.value, false);
      block(stmt.orelse);
      facts_.join(broken);
      break;
    }
    case StmtKind::For: {
      Node element = iterate(stmt.value, visit_iterated(stmt.value));
      forget_assigned(stmt.body);
      Facts exit = facts_;
      assign_target(stmt.targets[0], element, kPlainEdge);
      breaks_.emplace_back().dead = true;
      block(stmt.body);
      Facts broken = std::move(breaks_.back());
      breaks_.pop_back();
      facts_ = std::move(exit);
      forget_target(stmt.targets[0]);
      block(stmt.orelse);
      facts_.join(broken);
      break;
    }
    case StmtKind::Return: {
      Node result = return_nodes_[static_cast<size_t>(function_.index)];
      bool declines = !is_last_ && is_not_implemented(stmt.value) && decliners_.contains(function_);
      if (declines) {
        visit(stmt.value);
      } else if (stmt.value.valid()) {
        graph_.flow(visit(stmt.value), result);
      } else if (!module_[function_].is_generator) {
        give(result, Kind::None);
      }
      facts_.dead = true;
      break;
    }
    case StmtKind::Raise:
      if (stmt.value.valid()) graph_.flow(visit(stmt.value), graph_.any());
      if (stmt.cause.valid()) graph_.flow(visit(stmt.cause), graph_.any());
      facts_.dead = true;
      break;
    case StmtKind::Break:
      if (!breaks_.empty()) breaks_.back().join(facts_);
      facts_.dead = true;
      break;
    case StmtKind::Continue:
      facts_.dead = true;
      break;
    case StmtKind::Pass:
      break;
    case StmtKind::Try:
      try_statement(stmt);
      break;
    case StmtKind::With: {
      graph_.flow(visit(stmt.value), graph_.any());
      for (ExprId target : stmt.targets) assign_target(target, graph_.any(), kPlainEdge);
      Facts before = facts_;
      block(stmt.body);
      facts_ = std::move(before);
      forget_assigned(stmt.body);
      break;
    }
    case StmtKind::Delete:
      for (ExprId target : stmt.targets) {
        ir::ExprIds open = {target};
        while (!open.empty()) {
          ExprId deleted = open.back();
          open.pop_back();
          const ir::Expr& e = module_[deleted];
          if (e.kind == ExprKind::Tuple || e.kind == ExprKind::List) {
            for (ExprId item : e.items) open.push_back(item);
          } else if (e.kind == ExprKind::Variable) {
            facts_.remove(e.var);
            expr_nodes_[static_cast<size_t>(deleted.index)] = variable_node(e.var);
          } else if (e.kind == ExprKind::Attribute) {
            Node object = visit(e.a);
            Constraint& store = add(ConstraintKind::StoreMember, object, -1, -1);
            store.c = graph_.any();
            store.expr = deleted;
          } else {
            Node object = visit(e.a);
            Node index = visit(e.b);
            Constraint& store = add(ConstraintKind::StoreIndex, object, index, -1);
            store.expr = deleted;
            if (stmt.targets.size() == 1 && deleted == target) store.stmt = id;
          }
        }
      }
      break;
    case StmtKind::Assert: {
      visit_test(stmt.value);
      Facts before = facts_;
      if (stmt.cause.valid()) graph_.flow(visit(stmt.cause), graph_.any());
      facts_ = std::move(before);
      condition(stmt.value, true);
      break;
    }
    case StmtKind::DefineFunction:
      define_function(stmt);
      break;
    case StmtKind::DefineClass:
      define_class(stmt);
      break;
    case StmtKind::Match:
      match_statement(stmt);
      break;
  }
}

// `x.__class__ is y.__class__`: neither class is kept.
bool Solver::is_class_test(const ir::Expr& e) const {
  return e.ops.size() == 1 && e.ops[0] == ir::CompareOp::Is &&
         std::all_of(e.items.begin(), e.items.end(), [&](ExprId item) {
           return module_[item].kind == ExprKind::Attribute && module_[item].name == "__class__";
         });
}

// `__radd__ = __add__` in a class body.
bool Solver::is_alias(const ir::Stmt& stmt) const {
  return module_[stmt.value].kind == ExprKind::Variable &&
         std::all_of(stmt.targets.begin(), stmt.targets.end(), [&](ExprId target) {
           const ir::Expr& e = module_[target];
           return e.kind == ExprKind::Variable && module_[e.var].storage == ir::Storage::ClassBody;
         });
}

void Solver::try_statement(const ir::Stmt& stmt) {
  Facts before = facts_;
  block(stmt.body);
  block(stmt.orelse);
  Facts end = std::move(facts_);
  facts_ = std::move(before);
  forget_assigned(stmt.body);
  Facts raised = facts_;
  for (const ir::Handler& handler : stmt.handlers) {
    facts_ = raised;
    if (handler.type.valid()) graph_.flow(visit(handler.type), graph_.any());
    if (handler.var.valid()) write_variable(handler.var, graph_.any(), kPlainEdge);
    block(handler.body);
    end.join(facts_);
  }
  facts_ = std::move(raised);
  forget_assigned(stmt.orelse);
  for (const ir::Handler& handler : stmt.handlers) forget_assigned(handler.body);
  if (stmt.finalbody.empty()) {
    facts_ = std::move(end);
    return;
  }
  block(stmt.finalbody);
  bool leaves = facts_.dead;
  facts_ = std::move(end);
  forget_assigned(stmt.finalbody);
  facts_.dead = facts_.dead || leaves;
}

void Solver::define_function(const ir::Stmt& stmt) {
  bool is_plain = stmt.decorators.empty();
  in_decorator_ = true;
  for (ExprId decorator : stmt.decorators) graph_.flow(visit(decorator), graph_.any());
  in_decorator_ = false;
  Node object = visit(stmt.value);
  const ir::Variable& var = module_[stmt.var];
  if (module_[module_[stmt.value].function].is_struct_method) return;
  if (!is_plain || var.maybe_unbound || var.storage == ir::Storage::ClassBody) {
    graph_.flow(object, graph_.any());
    write_variable(stmt.var, graph_.any(), kPlainEdge);
  } else {
    // Defaults of the module's functions have slots of the program.
    bool is_alias =
        var.num_writes == 1 && (function_.index == 0 || !computes_default(module_[stmt.value]));
    write_variable(stmt.var, object, is_alias ? kAlias : kPlainEdge);
  }
}

// The function's object keeps defaults that were computed when it was made.
bool Solver::computes_default(const ir::Expr& make) const {
  return std::any_of(make.items.begin(), make.items.end(),
                     [&](ExprId value) { return value.valid() && !is_constant(value); });
}

void Solver::define_class(const ir::Stmt& stmt) {
  for (ExprId decorator : stmt.decorators) graph_.flow(visit(decorator), graph_.any());
  const ir::Class& cls = module_[stmt.class_id];
  for (const ir::Argument& base : cls.bases) {
    Node value = visit(base.value);
    if (!cls.root.valid()) graph_.flow(value, graph_.any());
  }
  for (VarId name : cls.names) graph_.set_any(variable_node(name));
  block(module_[stmt.class_id].body);
  if (cls.root.valid()) {
    Node made = graph_.make_ref(Kind::Class, stmt.class_id.index);
    return write_variable(stmt.var, made, kAlias);
  }
  write_variable(stmt.var, graph_.any(), kPlainEdge);
}

void Solver::match_statement(const ir::Stmt& stmt) {
  // Patterns ask an object in many ways; they work on values.
  graph_.flow(visit(stmt.value), graph_.any());
  Facts before = facts_;
  Facts end;
  end.dead = true;
  bool catches_all = false;
  for (const ir::MatchCase& match_case : stmt.cases) {
    facts_ = before;
    pattern(match_case.pattern, graph_.any());
    if (match_case.guard.valid()) {
      visit_test(match_case.guard);
      condition(match_case.guard, true);
    }
    catches_all = catches_all || (match_case.pattern.kind == ir::PatternKind::As &&
                                  match_case.pattern.patterns.empty() && !match_case.guard.valid());
    block(match_case.body);
    end.join(facts_);
  }
  facts_ = std::move(before);
  facts_.dead = facts_.dead || catches_all;
  facts_.join(end);
}

void Solver::pattern(const ir::Pattern& shape, Node subject) {
  if (shape.value.valid()) graph_.flow(visit(shape.value), graph_.any());
  for (ExprId key : shape.keys) graph_.flow(visit(key), graph_.any());
  for (const ir::Pattern& inner : shape.patterns) pattern(inner, subject);
  if (shape.var.valid()) write_variable(shape.var, graph_.any(), kPlainEdge);
}

// ---- writes ----

void Solver::write_variable(VarId var, Node value, uint8_t flags) {
  facts_.remove(var);
  graph_.flow(value, variable_node(var), flags);
}

void Solver::assign(ExprId target, Node value, ExprId source) {
  const ir::Expr& e = module_[target];
  uint8_t flags = kPlainEdge;
  if (e.kind == ExprKind::Variable) {
    const ir::Variable& var = module_[e.var];
    bool is_lambda = module_[source].kind == ExprKind::MakeFunction;
    bool once = var.num_writes == 1 && !var.maybe_unbound && var.storage != ir::Storage::ClassBody;
    if (is_lambda && once && !computes_default(module_[source])) flags = kAlias;
    // Without run-time data a name that may be unbound would lose its NameError.
    if (var.maybe_unbound && is_constant_kind(kind(value))) {
      graph_.flow(value, graph_.any());
      value = graph_.any();
    }
  }
  assign_target(target, value, flags);
  if (e.kind == ExprKind::Variable && can_narrow(e.var)) {
    const ir::Expr& from = module_[source];
    bool known = from.kind == ExprKind::Variable && facts_.has(from.var);
    if (known || is_surely_not_none(source)) facts_.add(e.var);
  }
}

void Solver::assign_target(ExprId target, Node value, uint8_t flags) {
  const ir::Expr& e = module_[target];
  switch (e.kind) {
    case ExprKind::Variable:
      write_variable(e.var, value, flags);
      expr_nodes_[static_cast<size_t>(target.index)] = variable_node(e.var);
      return;
    case ExprKind::Attribute:
      store_member(visit(e.a), value, target);
      return;
    case ExprKind::Index: {
      Node object = visit(e.a);
      Node index = visit(e.b);
      Constraint& store = add(ConstraintKind::StoreIndex, object, index, -1);
      store.c = value;
      store.expr = target;
      store.stmt = store_;
      watch(value);
      return;
    }
    case ExprKind::Tuple:
    case ExprKind::List: {
      Nodes items;
      int star = -1;
      for (size_t i = 0; i < e.items.size(); ++i) {
        Node item = graph_.make();
        const ir::Expr& inner = module_[e.items[i]];
        if (inner.kind == ExprKind::Starred) {
          star = static_cast<int>(i);
          Node list = graph_.make(Kind::List, item);
          expr_nodes_[static_cast<size_t>(e.items[i].index)] = list;
          assign_target(inner.a, list, kPlainEdge);
        } else {
          assign_target(e.items[i], item, kPlainEdge);
        }
        items.push_back(item);
      }
      Constraint& unpack = add(ConstraintKind::Unpack, value, -1, -1);
      unpack.expr = target;
      unpack.items = std::move(items);
      unpack.star = star;
      return;
    }
    default:
      return;
  }
}

void Solver::store_member(Node object, Node value, ExprId target) {
  Constraint& store = add(ConstraintKind::StoreMember, object, -1, -1);
  store.c = value;
  store.expr = target;
}

void Solver::aug_assign(StmtId id) {
  const ir::Stmt& stmt = module_[id];
  ExprId target = stmt.targets[0];
  const ir::Expr& e = module_[target];
  Node current = graph_.make();
  Node object = -1, index = -1;
  if (e.kind == ExprKind::Variable) {
    graph_.flow(variable_node(e.var), current, facts_.has(e.var) ? kNonNull : kPlainEdge);
  } else if (e.kind == ExprKind::Attribute) {
    object = visit(e.a);
    add(ConstraintKind::Member, object, -1, current).expr = target;
  } else {
    object = visit(e.a);
    index = visit(e.b);
    Constraint& load = add(ConstraintKind::Index, object, index, current);
    load.expr = target;
    load.is_target = true;
  }
  expr_nodes_[static_cast<size_t>(target.index)] = current;
  Node value = visit(stmt.value);
  Node result = graph_.make();
  Constraint& update = add(ConstraintKind::Update, current, value, result);
  update.op = stmt.binary_op;
  update.expr = target;
  update.left_expr = target;
  update.right_expr = stmt.value;
  update.expr = target;
  if (e.kind == ExprKind::Variable) update.stmt = id;
  if (e.kind == ExprKind::Variable) {
    graph_.flow(result, variable_node(e.var));
  } else if (e.kind == ExprKind::Attribute) {
    store_member(object, result, target);
  } else {
    Constraint& store = add(ConstraintKind::StoreIndex, object, index, -1);
    store.c = result;
    store.expr = target;
    watch(result);
  }
}

// ---- expressions ----

Node Solver::visit(ExprId id) {
  Node made = visit_kind(id);
  expr_nodes_[static_cast<size_t>(id.index)] = made;
  return made;
}

Node Solver::iterate(ExprId iterable_expr, Node iterable) {
  Node element = graph_.make();
  add(ConstraintKind::Iterate, iterable, -1, element).expr = iterable_expr;
  return element;
}

void Solver::display_items(ExprId id, Node element) {
  ir::ExprIds items = module_[id].items;
  for (ExprId item : items) {
    const ir::Expr& e = module_[item];
    if (e.kind == ExprKind::Starred) {
      ExprId inner = e.a;
      Node source = visit_iterated(inner);
      expr_nodes_[static_cast<size_t>(item.index)] = source;
      graph_.flow(iterate(inner, source), element);
    } else {
      graph_.flow(visit(item), element);
    }
  }
}

// What is only asked for its truth: `a and b` need not have one type then.
Node Solver::visit_test(ExprId id) {
  const ir::Expr e = module_[id];
  if (e.kind != ExprKind::And && e.kind != ExprKind::Or) return visit(id);
  Facts before = facts_;
  for (ExprId item : e.items) {
    visit_test(item);
    condition(item, e.kind == ExprKind::And);
  }
  facts_ = std::move(before);
  for (ExprId item : e.items) forget_walrus(item);
  expr_nodes_[static_cast<size_t>(id.index)] = scalar(Kind::Bool);
  return scalar(Kind::Bool);
}

Node Solver::visit_bool(ExprId id) {
  const ir::Expr& e = module_[id];
  Node result = graph_.make();
  Facts before = facts_;
  for (size_t i = 0; i < e.items.size(); ++i) {
    Node item = visit(e.items[i]);
    // `a or b` yields a only when it is true, so never None.
    bool is_last = i + 1 == e.items.size();
    graph_.flow(item, result, e.kind == ExprKind::Or && !is_last ? kNonNull : kPlainEdge);
    condition(e.items[i], e.kind == ExprKind::And);
  }
  facts_ = std::move(before);
  for (ExprId item : e.items) forget_walrus(item);
  return result;
}

void Solver::visit_clauses(const ir::Clauses& clauses) {
  for (const ir::Clause& clause : clauses) {
    Node element = iterate(clause.iterable, visit_iterated(clause.iterable));
    assign_target(clause.target, element, kPlainEdge);
    for (ExprId test : clause.conditions) {
      visit_test(test);
      condition(test, true);
    }
  }
}

Node Solver::visit_comprehension(ExprId id) {
  const ir::Expr& e = module_[id];
  Facts before = facts_;
  visit_clauses(e.clauses);
  Node first = graph_.make();
  graph_.flow(visit(e.a), first);
  Node second = -1;
  if (e.kind == ExprKind::DictComp) {
    second = graph_.make();
    graph_.flow(visit(e.b), second);
  }
  facts_ = std::move(before);
  forget_walrus(e.a);
  forget_walrus(e.b);
  for (const ir::Clause& clause : e.clauses) {
    for (ExprId test : clause.conditions) forget_walrus(test);
  }
  Kind kind = e.kind == ExprKind::ListComp  ? Kind::List
              : e.kind == ExprKind::SetComp ? Kind::Set
                                            : Kind::Dict;
  return graph_.make(kind, first, second);
}

Node Solver::visit_slice(ExprId id) {
  const ir::Expr& e = module_[id];
  for (ExprId bound : {e.a, e.b, e.c}) {
    if (bound.valid()) read_only(visit(bound));
  }
  return scalar(Kind::Slice);
}

// A builtin that only iterates its arguments.
bool Solver::iterates_arguments(const ir::Expr& callee) const {
  static constexpr std::string_view kFunctions[] = {
      "all", "any", "dict", "enumerate", "filter", "frozenset", "iter",  "list",
      "map", "max", "min",  "set",       "sorted", "sum",       "tuple", "zip"};
  static constexpr std::string_view kMethods[] = {"extend", "join", "update"};
  if (callee.kind == ExprKind::Builtin) {
    return std::find(std::begin(kFunctions), std::end(kFunctions), callee.text) !=
           std::end(kFunctions);
  }
  return callee.kind == ExprKind::Attribute &&
         std::find(std::begin(kMethods), std::end(kMethods), callee.name) != std::end(kMethods);
}

// Visits an expression whose value is only iterated: `d.items()` needs no view object then.
Node Solver::visit_iterated(ExprId id) {
  const ir::Expr& e = module_[id];
  if (e.kind != ExprKind::Call || !e.args.empty()) return visit(id);
  const ir::Expr& callee = module_[e.a];
  bool is_view = callee.kind == ExprKind::Attribute &&
                 (callee.name == "items" || callee.name == "keys" || callee.name == "values");
  if (!is_view) return visit(id);
  Node object = visit(callee.a);
  Node result = graph_.make();
  add(ConstraintKind::DictView, object, -1, result).expr = id;
  watch(result);
  expr_nodes_[static_cast<size_t>(id.index)] = result;
  return result;
}

Node Solver::visit_call(ExprId id) {
  const ir::Expr& e = module_[id];
  const ir::Expr& callee = module_[e.a];
  Node result = graph_.make();
  Node object = -1;
  bool is_method = callee.kind == ExprKind::Attribute;
  if (is_method) {
    object = visit(callee.a);
    // The method's own value has no type of its own.
    expr_nodes_[static_cast<size_t>(e.a.index)] = -1;
  } else if (e.function.valid()) {
    object = graph_.make_ref(Kind::Function, e.function.index);
    expr_nodes_[static_cast<size_t>(e.a.index)] = object;
  } else {
    object = visit(e.a);
  }
  Nodes nodes;
  bool asks = callee.kind == ExprKind::Builtin &&
              (callee.text == "getattr" || callee.text == "hasattr") && e.args.size() > 1;
  if (asks) access_any(module_[e.args[1].value].text, false);
  // What the text of a data class shows are fields; if they are not, they are looked up.
  bool shows = callee.kind == ExprKind::ModuleMember && callee.text == "dataclasses" &&
               callee.name == "_repr" && e.args.size() == 2;
  if (shows) note_shown(module_[e.args[1].value].items);
  bool iterated = iterates_arguments(callee);
  for (const ir::Argument& argument : e.args)
    nodes.push_back(iterated ? visit_iterated(argument.value) : visit(argument.value));
  Constraint& call = add(ConstraintKind::Call, object, -1, result);
  call.expr = id;
  call.items = std::move(nodes);
  for (Node argument : call.items) watch(argument);
  return result;
}

// The `x` of `type(x).__name__` or `x.__class__.__name__`: the name of a class, whatever it is. No
// class gives itself another name. None: it is something else.
ExprId Solver::named_object(const ir::Expr& e) const {
  if (e.name != "__name__" || renames_classes_) return {};
  const ir::Expr& cls = module_[e.a];
  if (cls.kind == ExprKind::Attribute && cls.name == "__class__") {
    return module_[cls.a].kind == ExprKind::Super ? ExprId() : cls.a;
  }
  if (cls.kind != ExprKind::Call || cls.args.size() != 1) return {};
  const ir::Expr& callee = module_[cls.a];
  bool is_type = callee.kind == ExprKind::Builtin && callee.text == "type" && callee.name.empty() &&
                 cls.args[0].kind == ir::Argument::Kind::Positional;
  return is_type ? cls.args[0].value : ExprId();
}

// A constant default counts where a call leaves it out, any other one always: a slot keeps it.
void Solver::visit_defaults(ir::FunctionId made, const ir::ExprIds& items) {
  ir::FunctionIds functions = copies_[static_cast<size_t>(made.index)];
  functions.push_back(made);
  for (size_t i = 0; i < items.size(); ++i) {
    if (!items[i].valid()) continue;
    Node value = visit(items[i]);
    bool is_kept = !is_constant(items[i]) || module_[items[i]].kind == ExprKind::ConstEllipsis;
    for (ir::FunctionId function : functions) {
      std::vector<Node>& defaults = default_nodes_[static_cast<size_t>(function.index)];
      defaults.resize(items.size(), -1);
      if (is_kept) {
        graph_.flow(value, variable_node(module_[function].params[i].var));
      } else {
        defaults[i] = value;
      }
    }
  }
}

Node Solver::visit_kind(ExprId id) {
  const ir::Expr& e = module_[id];
  switch (e.kind) {
    case ExprKind::ConstNone:
      return scalar(Kind::None);
    case ExprKind::ConstBool:
      return scalar(Kind::Bool);
    case ExprKind::ConstInt: {
      Node value = graph_.make(Kind::Int);
      __int128 at = e.int_value;
      seeds_.push_back({value, e.fits_i64 ? Interval{at, at}
                                          : Interval{-Interval::kNoBound, Interval::kNoBound}});
      return value;
    }
    case ExprKind::ConstFloat:
      return scalar(Kind::Float);
    case ExprKind::ConstComplex:
      return scalar(Kind::Complex);
    case ExprKind::ConstStr:
    case ExprKind::FString: {
      ir::ExprIds items = e.items;
      for (ExprId item : items) visit(item);
      return scalar(Kind::Str);
    }
    case ExprKind::ConstBytes:
      return scalar(Kind::Bytes);
    case ExprKind::ConstEllipsis:
      return graph_.any();
    case ExprKind::Variable: {
      Node var = variable_node(e.var);
      note_alias(e.var, is_alias_);
      if (facts_.is_not_negative(e.var)) not_negative_reads_.insert(id);
      if (!facts_.has(e.var)) return var;
      Node read = graph_.make();
      graph_.flow(var, read, kNonNull | kAlias);
      return read;
    }
    case ExprKind::Builtin:
      if (e.text == "id") graph_.keep_tuples();
      return e.name.empty() ? graph_.make_ref(Kind::Builtin, name_ref(e.text)) : graph_.any();
    case ExprKind::Module:
      return graph_.make_ref(Kind::Module, name_ref(e.text));
    case ExprKind::ModuleMember: {
      const BuiltinEntry* entry = find_module_member(e.text, e.name);
      if (entry != nullptr && entry->kind == BuiltinEntryKind::kConstant) {
        return constant_type(*entry->overloads[0].result);
      }
      if (e.text == "operator" && e.name.starts_with("is_")) graph_.keep_tuples();
      return graph_.make_ref(Kind::Builtin, name_ref(e.text + "." + e.name));
    }
    case ExprKind::MakeFunction: {
      ir::FunctionId made = e.function;
      visit_defaults(made, e.items);
      ir::Function& function = module_[made];
      function.is_made_once = module_.is_body(function_) && breaks_.empty() &&
                              function.kind == ir::Function::Kind::Function &&
                              !function.class_id.valid();
      Node node = graph_.make_ref(Kind::Function, made.index);
      made_nodes_[static_cast<size_t>(made.index)] = node;
      if (function.escapes && !function.is_made_once) graph_.set_any(node);
      return node;
    }
    case ExprKind::ClassValue:
      return graph_.any();
    case ExprKind::Import:
      return scalar(Kind::None);
    case ExprKind::Unary: {
      bool is_not = e.unary_op == ir::UnaryOp::Not;
      Node operand = is_not ? visit_test(e.a) : visit(e.a);
      if (is_not) return scalar(Kind::Bool);
      Node result = graph_.make();
      Constraint& c = add(ConstraintKind::Unary, operand, -1, result);
      c.unary_op = e.unary_op;
      c.expr = id;
      return result;
    }
    case ExprKind::Binary: {
      ir::Expr copy = e;
      Node a = visit(copy.a);
      Node b = visit(copy.b);
      Node result = graph_.make();
      Constraint& c = add(ConstraintKind::Binary, a, b, result);
      c.op = copy.binary_op;
      c.expr = id;
      c.left_expr = copy.a;
      c.right_expr = copy.b;
      return result;
    }
    case ExprKind::Compare: {
      ir::Expr copy = e;
      if (is_class_test(copy)) {
        for (ExprId item : copy.items) {
          read_only(visit(module_[item].a));
          expr_nodes_[static_cast<size_t>(item.index)] = graph_.any();
        }
        return scalar(Kind::Bool);
      }
      std::vector<Node> nodes;
      Facts before = facts_;
      for (ExprId item : copy.items) nodes.push_back(visit(item));
      facts_ = std::move(before);
      Node result = graph_.make(Kind::Bool);
      for (size_t i = 0; i < copy.ops.size(); ++i) {
        bool is_in = copy.ops[i] == ir::CompareOp::In || copy.ops[i] == ir::CompareOp::NotIn;
        bool is_same = copy.ops[i] == ir::CompareOp::Is || copy.ops[i] == ir::CompareOp::IsNot;
        Constraint& c = add(is_in ? ConstraintKind::Contains : ConstraintKind::Compare, nodes[i],
                            nodes[i + 1], is_in || is_same ? -1 : result);
        c.expr = id;
        c.compare_op = copy.ops[i];
        c.left_expr = copy.items[i];
      }
      return result;
    }
    case ExprKind::And:
    case ExprKind::Or:
      return visit_bool(id);
    case ExprKind::IfExp: {
      ir::Expr copy = e;
      visit_test(copy.a);
      Node result = graph_.make();
      Facts before = facts_;
      condition(copy.a, true);
      graph_.flow(visit(copy.b), result);
      Facts then_end = std::move(facts_);
      facts_ = std::move(before);
      condition(copy.a, false);
      graph_.flow(visit(copy.c), result);
      facts_.join(then_end);
      return result;
    }
    case ExprKind::Call:
      return visit_call(id);
    case ExprKind::Attribute: {
      if (ExprId named = named_object(e); named.valid()) {
        read_only(visit(named));
        return scalar(Kind::Str);
      }
      Node object = visit(e.a);
      Node result = graph_.make();
      if (e.is_never) return result;
      add(ConstraintKind::Member, object, -1, result).expr = id;
      return result;
    }
    case ExprKind::Index: {
      ir::Expr copy = e;
      Node object = visit(copy.a);
      Node index = visit(copy.b);
      Node result = graph_.make();
      add(ConstraintKind::Index, object, index, result).expr = id;
      return result;
    }
    case ExprKind::Slice:
      return visit_slice(id);
    case ExprKind::List:
    case ExprKind::Set: {
      Kind kind = e.kind == ExprKind::List ? Kind::List : Kind::Set;
      Node element = graph_.make();
      display_items(id, element);
      return graph_.make(kind, element);
    }
    case ExprKind::Tuple: {
      ir::ExprIds items = e.items;
      bool has_star = false;
      for (ExprId item : items) has_star = has_star || module_[item].kind == ExprKind::Starred;
      // Rust implements its traits for tuples of up to twelve items.
      if (items.empty() || has_star || items.size() > 12) {
        Node element = graph_.make();
        display_items(id, element);
        return graph_.make(Kind::TupleOf, element);
      }
      std::vector<Node> nodes;
      for (ExprId item : items) {
        Node own = graph_.make();
        graph_.flow(visit(item), own);
        nodes.push_back(own);
      }
      return graph_.make_tuple(nodes);
    }
    case ExprKind::Dict: {
      ir::ExprIds items = e.items;
      Node key = graph_.make(), value = graph_.make();
      Node dict = graph_.make(Kind::Dict, key, value);
      for (size_t i = 0; i < items.size(); i += 2) {
        if (items[i].valid()) {
          graph_.flow(visit(items[i]), key);
          graph_.flow(visit(items[i + 1]), value);
          continue;
        }
        Node other = visit(items[i + 1]);
        Constraint& merge = add(ConstraintKind::Update, dict, other, -1);
        merge.op = ir::BinaryOp::BitOr;
      }
      return dict;
    }
    case ExprKind::Starred:
      return visit(e.a);
    case ExprKind::ListComp:
    case ExprKind::SetComp:
    case ExprKind::DictComp:
      return visit_comprehension(id);
    case ExprKind::GeneratorExp: {
      ExprId source = e.a;
      ir::FunctionId made = e.function;
      Node iterable = visit_iterated(source);
      VarId param = module_[made].params[0].var;
      generator_source_[param.index] = source;
      add(ConstraintKind::TakeIterator, iterable, -1, variable_node(param)).expr = source;
      return graph_.make(Kind::Generator, yield_nodes_[static_cast<size_t>(made.index)]);
    }
    case ExprKind::Format: {
      ir::Expr copy = e;
      read_only(visit(copy.a));
      if (copy.b.valid()) visit(copy.b);
      return scalar(Kind::Str);
    }
    case ExprKind::NamedExpr: {
      ir::Expr copy = e;
      Node value = visit(copy.a);
      write_variable(copy.var, value, kPlainEdge);
      return value;
    }
    case ExprKind::Yield: {
      Node out = yield_nodes_[static_cast<size_t>(function_.index)];
      if (e.a.valid()) {
        graph_.flow(visit(e.a), out);
      } else {
        give(out, Kind::None);
      }
      return graph_.any();
    }
    case ExprKind::YieldFrom: {
      ExprId source = e.a;
      Node element = iterate(source, visit_iterated(source));
      graph_.flow(element, yield_nodes_[static_cast<size_t>(function_.index)]);
      return graph_.any();
    }
    case ExprKind::Await:
    case ExprKind::Super:
      return graph_.any();
  }
  return graph_.any();
}

}  // namespace portalis::check
