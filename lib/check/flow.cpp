#include "check/flow.hpp"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace portalis::check {
namespace {

using ir::ExprId;
using ir::ExprKind;
using ir::FunctionId;
using ir::StmtId;
using ir::StmtKind;
using ir::VarId;

class Bits {
 public:
  explicit Bits(size_t size = 0) : words_((size + 63) / 64) {}
  bool test(size_t i) const { return (words_[i / 64] >> (i % 64)) & 1; }
  void set(size_t i) { words_[i / 64] |= uint64_t{1} << (i % 64); }
  void reset(size_t i) { words_[i / 64] &= ~(uint64_t{1} << (i % 64)); }
  void keep_common(const Bits& other) {
    for (size_t i = 0; i < words_.size(); ++i) words_[i] &= other.words_[i];
  }
  // Whether anything was added.
  bool add(const Bits& other) {
    bool changed = false;
    for (size_t i = 0; i < words_.size(); ++i) {
      uint64_t before = words_[i];
      words_[i] |= other.words_[i];
      changed = changed || words_[i] != before;
    }
    return changed;
  }

 private:
  std::vector<uint64_t> words_;
};

// What is assigned at a point: `definite` for Python, `strict` as far as rustc can follow; and the
// modules that were imported.
struct State {
  Bits definite;
  Bits strict;
  Bits imported;
  bool dead = false;

  void join(const State& other) {
    if (other.dead) return;
    if (dead) {
      *this = other;
      return;
    }
    definite.keep_common(other.definite);
    strict.keep_common(other.strict);
    imported.keep_common(other.imported);
  }
};

// Which outer variables a function or class may read once somebody holds it. A function can only
// run after its name, or the expression that makes it, was evaluated; so it is enough that what it
// reads is assigned wherever that happens.
class Reach {
 public:
  explicit Reach(const ir::Module& module) : module_(module) {
    size_t num_nodes = module.functions.size() + module.classes.size();
    edges_.resize(num_nodes);
    for (size_t v = 0; v < module.variables.size(); ++v) {
      const ir::Variable& var = module.variables[v];
      if (var.storage == ir::Storage::Global || var.captured) {
        dense_[static_cast<int32_t>(v)] = outer_.size();
        outer_.push_back(VarId{static_cast<int32_t>(v)});
      }
    }
    reads_.assign(num_nodes, Bits(outer_.size()));
    find_bindings();
    for (size_t f = 0; f < module.functions.size(); ++f) collect(f);
    for (const ir::Class& cls : module.classes) {
      for (const ir::Argument& base : cls.bases) {
        const ir::Expr& expr = module_[base.value];
        if (expr.kind == ExprKind::Variable) mention(node(&cls), expr.var);
      }
    }
    close();
  }

  size_t node(FunctionId id) const { return static_cast<size_t>(id.index); }
  size_t node(ir::ClassId id) const {
    return module_.functions.size() + static_cast<size_t>(id.index);
  }
  const std::vector<size_t>& bound_to(VarId var) const {
    static const std::vector<size_t> kNone;
    auto it = bindings_.find(var.index);
    return it == bindings_.end() ? kNone : it->second;
  }
  // The variables of `owner` that the node may read.
  const std::vector<VarId>& needs(FunctionId owner, size_t node) {
    uint64_t key = (static_cast<uint64_t>(owner.index) << 32) | node;
    auto [it, inserted] = needs_.try_emplace(key);
    if (inserted) {
      for (size_t i = 0; i < outer_.size(); ++i) {
        FunctionId home = module_[outer_[i]].owner;
        bool is_own = home == owner || (owner.index == 0 && module_.is_body(home));
        if (reads_[node].test(i) && is_own) it->second.push_back(outer_[i]);
      }
    }
    return it->second;
  }
  bool has_init_subclass() const { return has_init_subclass_; }

  /// The function names a module without having imported it.
  void name_module(FunctionId from, FunctionId body, ir::Span at) {
    if (named_.empty()) named_.resize(edges_.size());
    named_[node(from)].emplace(body.index, at);
  }
  /// Hands on what functions name to those that may run them.
  void close_named() {
    for (bool changed = !named_.empty(); changed;) {
      changed = false;
      for (size_t n = edges_.size(); n-- > 0;) {
        for (size_t to : edges_[n]) {
          size_t before = named_[n].size();
          if (to != n) named_[n].insert(named_[to].begin(), named_[to].end());
          changed = changed || named_[n].size() != before;
        }
      }
    }
  }
  /// The modules that the node names, and where.
  const std::map<int32_t, ir::Span>& named(size_t node) const {
    static const std::map<int32_t, ir::Span> kNone;
    return named_.empty() ? kNone : named_[node];
  }

 private:
  size_t node(const ir::Class* cls) const {
    return module_.functions.size() + static_cast<size_t>(cls - module_.classes.data());
  }

  void find_bindings() {
    for (const ir::Stmt& stmt : module_.stmts) {
      if (stmt.kind == StmtKind::DefineFunction) {
        FunctionId id = module_[stmt.value].function;
        bindings_[stmt.var.index].push_back(node(id));
        if (module_[id].name == "__init_subclass__") has_init_subclass_ = true;
      } else if (stmt.kind == StmtKind::DefineClass) {
        bindings_[stmt.var.index].push_back(node(stmt.class_id));
      }
    }
  }

  void mention(size_t from, VarId var) {
    auto it = dense_.find(var.index);
    if (it != dense_.end()) reads_[from].set(it->second);
    for (size_t to : bound_to(var)) edges_[from].push_back(to);
  }

  void collect(size_t f) {
    const ir::Function& function = module_.functions[f];
    if (function.parent.valid()) {
      // A method runs when its class is known, any other inner function when the outer one ran.
      size_t from = function.class_id.valid() ? node(function.class_id) : node(function.parent);
      edges_[from].push_back(f);
    }
    collect_block(f, function.body);
  }
  void collect_block(size_t f, const ir::StmtIds& block) {
    for (StmtId id : block) collect_stmt(f, module_[id]);
  }
  void collect_stmt(size_t f, const ir::Stmt& stmt) {
    collect_expr(f, stmt.value);
    collect_expr(f, stmt.cause);
    for (ExprId id : stmt.targets) collect_expr(f, id);
    for (ExprId id : stmt.decorators) collect_expr(f, id);
    collect_block(f, stmt.body);
    collect_block(f, stmt.orelse);
    collect_block(f, stmt.finalbody);
    for (const ir::Handler& handler : stmt.handlers) {
      collect_expr(f, handler.type);
      collect_block(f, handler.body);
    }
    for (const ir::MatchCase& match_case : stmt.cases) {
      collect_pattern(f, match_case.pattern);
      collect_expr(f, match_case.guard);
      collect_block(f, match_case.body);
    }
    if (stmt.kind == StmtKind::DefineClass) {
      const ir::Class& cls = module_[stmt.class_id];
      for (const ir::Argument& base : cls.bases) collect_expr(f, base.value);
      collect_block(f, cls.body);
    }
  }
  void collect_pattern(size_t f, const ir::Pattern& pattern) {
    collect_expr(f, pattern.value);
    for (ExprId key : pattern.keys) collect_expr(f, key);
    for (const ir::Pattern& inner : pattern.patterns) collect_pattern(f, inner);
  }
  void collect_expr(size_t f, ExprId id) {
    if (!id.valid()) return;
    const ir::Expr& expr = module_[id];
    if (expr.kind == ExprKind::Variable || expr.kind == ExprKind::Super) {
      if (expr.var.valid()) mention(f, expr.var);
    }
    if (expr.kind == ExprKind::Import) edges_[f].push_back(node(expr.function));
    collect_expr(f, expr.a);
    collect_expr(f, expr.b);
    collect_expr(f, expr.c);
    for (ExprId item : expr.items) collect_expr(f, item);
    for (const ir::Argument& argument : expr.args) collect_expr(f, argument.value);
    for (const ir::Clause& clause : expr.clauses) {
      collect_expr(f, clause.iterable);
      collect_expr(f, clause.target);
      for (ExprId condition : clause.conditions) collect_expr(f, condition);
    }
  }

  void close() {
    for (auto& edges : edges_) {
      std::sort(edges.begin(), edges.end());
      edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    }
    bool changed = true;
    while (changed) {
      changed = false;
      for (size_t n = edges_.size(); n-- > 0;) {
        for (size_t to : edges_[n]) {
          if (to != n && reads_[n].add(reads_[to])) changed = true;
        }
      }
    }
  }

  const ir::Module& module_;
  std::unordered_map<int32_t, size_t> dense_;
  std::vector<VarId> outer_;
  std::unordered_map<int32_t, std::vector<size_t>> bindings_;
  std::vector<std::vector<size_t>> edges_;
  std::vector<Bits> reads_;
  std::unordered_map<uint64_t, std::vector<VarId>> needs_;
  std::vector<std::map<int32_t, ir::Span>> named_;  // by node; empty when none names a module
  bool has_init_subclass_ = false;
};

// How often the body of a module is looked at where it may have run.
constexpr int kMostVisits = 4;

// Walks one function's body in the order of evaluation. That of the module that runs takes those of
// the modules that it imports along, each where it is imported.
class FunctionFlow {
 public:
  FunctionFlow(ir::Module& module, Reach& reach, FunctionId function, std::vector<bool>& late,
               const std::vector<bool>& unset)
      : module_(module), reach_(reach), function_(function), late_(late), unset_(unset) {
    add_locals(function);
    size_t num_modules = module.sources.size();
    bool is_main = function.index == 0;
    for (size_t i = 1; is_main && i < num_modules; ++i) {
      add_locals(FunctionId{static_cast<int32_t>(i)});
    }
    state_.definite = Bits(index_.size());
    state_.strict = Bits(index_.size());
    state_.imported = Bits(num_modules);
    visits_.resize(num_modules);
    is_running_.resize(num_modules);
  }

  void run() {
    const ir::Function& body = module_[function_];
    for (const ir::Param& param : body.params) assign(param.var);
    if (function_.index == 0) is_running_[0] = true;
    block(body.body);
  }

  bool visited(size_t module) const { return visits_[module] > 0; }
  /// Where modules are named that may not be imported yet.
  const std::vector<ir::Span>& early() const { return early_; }

 private:
  void add_locals(FunctionId function) {
    const std::vector<VarId>& locals = module_[function].locals;
    index_.reserve(index_.size() + locals.size());
    for (VarId var : locals) index_.emplace(var.index, index_.size());
  }

  int slot(VarId var) const {
    auto it = index_.find(var.index);
    return it == index_.end() ? -1 : static_cast<int>(it->second);
  }

  void assign(VarId var, bool strict = true) {
    int i = slot(var);
    if (i < 0) return;
    state_.definite.set(static_cast<size_t>(i));
    if (strict) state_.strict.set(static_cast<size_t>(i));
  }
  void unassign(VarId var) {
    int i = slot(var);
    if (i < 0) return;
    state_.definite.reset(static_cast<size_t>(i));
    state_.strict.reset(static_cast<size_t>(i));
  }
  void require(VarId var) {
    int i = slot(var);
    if (i < 0 || state_.dead) return;
    if (!state_.definite.test(static_cast<size_t>(i))) {
      module_[var].maybe_unbound = true;
    } else if (!state_.strict.test(static_cast<size_t>(i))) {
      module_[var].needs_default = true;
    }
  }
  void require_all(size_t node) {
    for (VarId var : reach_.needs(function_, node)) {
      require(var);
      if (unset_[static_cast<size_t>(var.index)]) module_[var].maybe_unbound = true;
    }
    for (const auto& [module, at] : reach_.named(node)) {
      if (!state_.dead && !state_.imported.test(static_cast<size_t>(module))) early_.push_back(at);
    }
  }

  // A module that is read as an attribute of its package.
  void name_module(const ir::Expr& e) {
    if (state_.dead || state_.imported.test(static_cast<size_t>(e.function.index))) return;
    if (function_.index == 0) {
      early_.push_back(e.span);
    } else {
      reach_.name_module(function_, e.function, e.span);
    }
  }

  void import_module(const ir::Expr& e) {
    auto module = static_cast<size_t>(e.function.index);
    if (e.var.valid()) {
      require(e.var);
      assign(e.var);
      return;
    }
    if (state_.imported.test(module)) return;
    if (function_.index == 0) {
      if (is_running_[module]) return;
      visit_module(e.function);
    }
    state_.imported.set(module);
  }

  void visit_module(FunctionId body) {
    auto module = static_cast<size_t>(body.index);
    if (++visits_[module] > kMostVisits) {
      for (VarId var : module_[body].locals) {
        module_[var].maybe_unbound = true;
        assign(var);
      }
      return;
    }
    is_running_[module] = true;
    block(module_[body].body);
    is_running_[module] = false;
  }

  void read(VarId var) {
    require(var);
    for (size_t node : reach_.bound_to(var)) require_all(node);
  }
  // A function object is made: what it captures should be assigned by now.
  void make_function(FunctionId made) {
    for (VarId var : module_[made].free_vars) {
      int i = slot(var);
      if (i >= 0 && !state_.definite.test(static_cast<size_t>(i))) {
        late_[static_cast<size_t>(var.index)] = true;
      }
    }
  }

  // ---- statements ----

  void block(const ir::StmtIds& stmts) {
    for (StmtId id : stmts) statement(module_[id]);
  }

  void statement(const ir::Stmt& stmt) {
    switch (stmt.kind) {
      case StmtKind::Expr:
        expr(stmt.value);
        break;
      case StmtKind::Assign:
        expr(stmt.value);
        for (ExprId id : stmt.targets) target(id);
        break;
      case StmtKind::AugAssign:
        expr(stmt.targets[0]);
        expr(stmt.value);
        if (module_[stmt.targets[0]].kind == ExprKind::Variable) target(stmt.targets[0]);
        break;
      case StmtKind::If: {
        expr(stmt.value);
        State before = state_;
        block(stmt.body);
        std::swap(before, state_);
        block(stmt.orelse);
        state_.join(before);
        break;
      }
      case StmtKind::While:
        while_loop(stmt);
        break;
      case StmtKind::For:
        for_loop(stmt);
        break;
      case StmtKind::Return:
      case StmtKind::Raise:
        expr(stmt.value);
        expr(stmt.cause);
        state_.dead = true;
        break;
      case StmtKind::Break:
        if (!breaks_.empty()) breaks_.back().join(state_);
        state_.dead = true;
        break;
      case StmtKind::Continue:
        state_.dead = true;
        break;
      case StmtKind::Pass:
        break;
      case StmtKind::Try:
        try_block(stmt);
        break;
      case StmtKind::With: {
        expr(stmt.value);
        for (ExprId id : stmt.targets) target(id);
        // The context manager may swallow an exception at any point of the body.
        State before = state_;
        block(stmt.body);
        state_ = before;
        forget_deleted(stmt.body);
        break;
      }
      case StmtKind::Delete:
        for (ExprId id : stmt.targets) delete_target(id);
        break;
      case StmtKind::Assert: {
        expr(stmt.value);
        State before = state_;
        expr(stmt.cause);
        state_ = before;
        break;
      }
      case StmtKind::DefineFunction:
        define_function(stmt);
        break;
      case StmtKind::DefineClass:
        define_class(stmt);
        break;
      case StmtKind::Match:
        match(stmt);
        break;
    }
  }

  static State nothing() {
    State state;
    state.dead = true;
    return state;
  }

  bool is_true(ExprId id) const {
    const ir::Expr& test = module_[id];
    return (test.kind == ExprKind::ConstBool && test.int_value != 0) ||
           (test.kind == ExprKind::ConstInt && (!test.fits_i64 || test.int_value != 0));
  }

  void while_loop(const ir::Stmt& stmt) {
    forget_deleted(stmt.body);
    expr(stmt.value);
    State exit = state_;
    if (is_true(stmt.value)) exit.dead = true;
    breaks_.push_back(nothing());
    block(stmt.body);
    finish_loop(stmt, std::move(exit));
  }
  void for_loop(const ir::Stmt& stmt) {
    expr(stmt.value);
    forget_deleted(stmt.body);
    State exit = state_;
    breaks_.push_back(nothing());
    target(stmt.targets[0]);
    block(stmt.body);
    finish_loop(stmt, std::move(exit));
  }
  void finish_loop(const ir::Stmt& stmt, State exit) {
    State broken = std::move(breaks_.back());
    breaks_.pop_back();
    state_ = std::move(exit);
    block(stmt.orelse);
    state_.join(broken);
  }

  void try_block(const ir::Stmt& stmt) {
    State before = state_;
    block(stmt.body);
    State body_end = state_;
    state_ = before;
    forget_deleted(stmt.body);
    State raised = state_;
    body_end.strict = raised.strict;
    state_ = std::move(body_end);
    block(stmt.orelse);
    State end = state_;
    for (const ir::Handler& handler : stmt.handlers) {
      state_ = raised;
      expr(handler.type);
      if (handler.var.valid()) assign(handler.var);
      block(handler.body);
      if (handler.var.valid()) unassign(handler.var);
      end.join(state_);
    }
    if (!end.dead) end.strict = raised.strict;
    if (stmt.finalbody.empty()) {
      state_ = std::move(end);
      return;
    }
    // The final block also runs on the way out, from any point.
    state_ = raised;
    state_.dead = before.dead;
    forget_deleted(stmt.orelse);
    for (const ir::Handler& handler : stmt.handlers) {
      forget_deleted(handler.body);
      if (handler.var.valid()) unassign(handler.var);
    }
    block(stmt.finalbody);
    bool leaves = state_.dead;
    bool never_ends = end.dead;
    if (!never_ends) {
      end.definite.add(state_.definite);
      end.strict.add(state_.strict);
      state_ = std::move(end);
      forget_deleted(stmt.finalbody);
    }
    state_.dead = leaves || never_ends;
  }

  void define_function(const ir::Stmt& stmt) {
    for (ExprId id : stmt.decorators) expr(id);
    const ir::Expr& object = module_[stmt.value];
    for (ExprId value : object.items) expr(value);
    make_function(object.function);
    if (!stmt.decorators.empty()) require_all(reach_.node(object.function));
    assign(stmt.var);
  }

  void define_class(const ir::Stmt& stmt) {
    for (ExprId id : stmt.decorators) expr(id);
    const ir::Class& cls = module_[stmt.class_id];
    for (const ir::Argument& base : cls.bases) {
      const ir::Expr& value = module_[base.value];
      bool is_plain = value.kind == ExprKind::Variable && !reach_.has_init_subclass();
      if (is_plain) {
        require(value.var);
      } else {
        expr(base.value);
      }
    }
    block(cls.body);
    if (!stmt.decorators.empty()) require_all(reach_.node(stmt.class_id));
    assign(stmt.var);
  }

  void match(const ir::Stmt& stmt) {
    expr(stmt.value);
    State end = nothing();
    for (const ir::MatchCase& match_case : stmt.cases) {
      State before = state_;
      pattern(match_case.pattern);
      expr(match_case.guard);
      block(match_case.body);
      end.join(state_);
      state_ = std::move(before);
      const ir::Pattern& shape = match_case.pattern;
      bool catches_all = shape.kind == ir::PatternKind::As && shape.patterns.empty();
      if (catches_all && !match_case.guard.valid()) state_.dead = true;
    }
    state_.join(end);
  }
  void pattern(const ir::Pattern& shape) {
    expr(shape.value);
    for (ExprId key : shape.keys) expr(key);
    if (shape.kind == ir::PatternKind::Or) {
      State before = state_;
      State end = nothing();
      for (const ir::Pattern& inner : shape.patterns) {
        state_ = before;
        pattern(inner);
        end.join(state_);
      }
      state_ = std::move(end);
    } else {
      for (const ir::Pattern& inner : shape.patterns) pattern(inner);
    }
    if (shape.var.valid()) assign(shape.var, false);
  }

  // ---- what a block may delete ----

  void forget_deleted(const ir::StmtIds& stmts) {
    for (StmtId id : stmts) {
      const ir::Stmt& stmt = module_[id];
      if (stmt.kind == StmtKind::Delete) {
        for (ExprId deleted : stmt.targets) forget_target(deleted);
      }
      forget_deleted(stmt.body);
      forget_deleted(stmt.orelse);
      forget_deleted(stmt.finalbody);
      for (const ir::Handler& handler : stmt.handlers) {
        if (handler.var.valid()) unassign(handler.var);
        forget_deleted(handler.body);
      }
      for (const ir::MatchCase& match_case : stmt.cases) forget_deleted(match_case.body);
    }
  }
  void forget_target(ExprId id) {
    const ir::Expr& deleted = module_[id];
    if (deleted.kind == ExprKind::Variable) unassign(deleted.var);
    for (ExprId item : deleted.items) forget_target(item);
  }
  void delete_target(ExprId id) {
    const ir::Expr& deleted = module_[id];
    if (deleted.kind == ExprKind::Variable) {
      require(deleted.var);
      unassign(deleted.var);
    } else if (deleted.kind == ExprKind::Tuple || deleted.kind == ExprKind::List) {
      for (ExprId item : deleted.items) delete_target(item);
    } else {
      expr(id);
    }
  }

  // ---- expressions ----

  void target(ExprId id) {
    const ir::Expr& expression = module_[id];
    switch (expression.kind) {
      case ExprKind::Variable:
        assign(expression.var);
        expr(expression.a);
        break;
      case ExprKind::Tuple:
      case ExprKind::List:
        for (ExprId item : expression.items) target(item);
        break;
      case ExprKind::Starred:
        target(expression.a);
        break;
      default:
        expr(id);
        break;
    }
  }

  // Evaluates what may not run: its assignments do not count.
  void maybe(ExprId id) {
    State before = state_;
    expr(id);
    state_ = std::move(before);
  }

  void expr(ExprId id) {
    if (!id.valid()) return;
    const ir::Expr& e = module_[id];
    switch (e.kind) {
      case ExprKind::Variable:
        read(e.var);
        expr(e.a);
        return;
      case ExprKind::Module:
        if (e.function.valid() && !e.name.empty()) name_module(e);
        expr(e.a);
        return;
      case ExprKind::Import:
        import_module(e);
        return;
      case ExprKind::Super:
        if (e.var.valid()) read(e.var);
        return;
      case ExprKind::And:
      case ExprKind::Or:
      case ExprKind::Compare:
        for (size_t i = 0; i < e.items.size(); ++i) {
          bool always = i == 0 || (i == 1 && e.kind == ExprKind::Compare);
          always ? expr(e.items[i]) : maybe(e.items[i]);
        }
        return;
      case ExprKind::IfExp: {
        expr(e.a);
        State before = state_;
        expr(e.b);
        std::swap(before, state_);
        expr(e.c);
        state_.join(before);
        return;
      }
      case ExprKind::ListComp:
      case ExprKind::SetComp:
      case ExprKind::DictComp: {
        expr(e.clauses[0].iterable);
        State before = state_;
        for (size_t i = 0; i < e.clauses.size(); ++i) {
          if (i > 0) expr(e.clauses[i].iterable);
          target(e.clauses[i].target);
          for (ExprId condition : e.clauses[i].conditions) expr(condition);
        }
        expr(e.a);
        expr(e.b);
        state_ = std::move(before);
        return;
      }
      case ExprKind::NamedExpr:
        expr(e.a);
        assign(e.var);
        return;
      case ExprKind::MakeFunction:
        for (ExprId value : e.items) expr(value);
        make_function(e.function);
        require_all(reach_.node(e.function));
        return;
      case ExprKind::GeneratorExp:
        expr(e.a);
        make_function(e.function);
        require_all(reach_.node(e.function));
        return;
      default:
        break;
    }
    expr(e.a);
    expr(e.b);
    expr(e.c);
    for (ExprId item : e.items) expr(item);
    for (const ir::Argument& argument : e.args) expr(argument.value);
  }

  ir::Module& module_;
  Reach& reach_;
  FunctionId function_;
  std::vector<bool>& late_;         // not assigned where a function object that captures it is made
  const std::vector<bool>& unset_;  // by `del` or at the end of a handler
  std::unordered_map<int32_t, size_t> index_;
  State state_;
  std::vector<State> breaks_;
  std::vector<int> visits_;       // by module
  std::vector<bool> is_running_;  // by module
  std::vector<ir::Span> early_;
};

}  // namespace

std::vector<ir::Span> analyze_flow(ir::Module& module, const std::vector<CaptureFacts>& facts) {
  for (ir::Variable& var : module.variables) var.maybe_unbound = false;
  Reach reach(module);
  std::vector<bool> late(module.variables.size()), unset(module.variables.size());
  for (size_t v = 0; v < unset.size(); ++v) unset[v] = module.variables[v].deleted;
  for (const ir::Stmt& stmt : module.stmts) {
    for (const ir::Handler& handler : stmt.handlers) {
      if (handler.var.valid()) unset[static_cast<size_t>(handler.var.index)] = true;
    }
  }
  for (size_t f = module.sources.size(); f < module.functions.size(); ++f) {
    FunctionFlow(module, reach, FunctionId{static_cast<int32_t>(f)}, late, unset).run();
  }
  reach.close_named();
  FunctionFlow main(module, reach, FunctionId{0}, late, unset);
  main.run();
  for (size_t i = 1; i < module.sources.size(); ++i) {
    // Only functions import it, at a time that is not known.
    if (main.visited(i)) continue;
    for (VarId var : module.functions[i].locals) module[var].maybe_unbound = true;
  }
  for (size_t v = 0; v < module.variables.size(); ++v) {
    ir::Variable& var = module.variables[v];
    if (var.storage != ir::Storage::Local || !var.captured) continue;
    const CaptureFacts& fact = facts[v];
    bool changes = var.num_writes != 1 || fact.written_in_loop || late[v] || unset[v];
    if (var.written_by_inner || var.maybe_unbound || (fact.shared && changes)) {
      var.storage = ir::Storage::Cell;
    }
  }
  return main.early();
}

}  // namespace portalis::check
