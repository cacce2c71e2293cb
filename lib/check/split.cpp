// Reaching definitions over the structured statements: which assignments may a read see? Those are
// one web (Chaitin's name for it); each web becomes one Variable.
#include "check/split.hpp"

#include <algorithm>
#include <array>
#include <memory>
#include <unordered_map>
#include <vector>

namespace portalis::check {
namespace {

using ir::ExprId;
using ir::ExprKind;
using ir::FunctionId;
using ir::StmtId;
using ir::StmtKind;
using ir::VarId;

using Definitions = std::vector<int32_t>;  // sorted

void add(Definitions& to, const Definitions& from) {
  if (from.empty() || to == from) return;
  Definitions both;
  std::set_union(to.begin(), to.end(), from.begin(), from.end(), std::back_inserter(both));
  to = std::move(both);
}

// The definitions by slot. A copy shares its pages with the original until one of them changes:
// branches copy all slots and change few.
class Reaching {
 public:
  explicit Reaching(size_t num_slots = 0)
      : pages_((num_slots + kPage - 1) / kPage, std::make_shared<Page>()) {}

  const Definitions& operator[](size_t slot) const { return (*pages_[slot / kPage])[slot % kPage]; }

  Definitions& change(size_t slot) {
    std::shared_ptr<Page>& page = pages_[slot / kPage];
    if (page.use_count() > 1) page = std::make_shared<Page>(*page);
    return (*page)[slot % kPage];
  }

  void join(const Reaching& other) {
    for (size_t p = 0; p < pages_.size(); ++p) {
      if (pages_[p] == other.pages_[p]) continue;
      for (size_t slot = p * kPage; slot < (p + 1) * kPage; ++slot) {
        if ((*this)[slot] != other[slot]) add(change(slot), other[slot]);
      }
    }
  }

 private:
  static constexpr size_t kPage = 32;
  using Page = std::array<Definitions, kPage>;

  std::vector<std::shared_ptr<Page>> pages_;
};

// What may reach a point: per slot the definitions; a point that no run reaches has none.
struct State {
  Reaching reaching;
  bool dead = false;

  void join(const State& other) {
    if (other.dead) return;
    if (dead) {
      *this = other;
      return;
    }
    reaching.join(other.reaching);
  }
};

// Walks one function in the order of evaluation, twice: first to number its definitions, so that
// those of a statement are a range, then to unite what its reads see.
class Webs {
 public:
  Webs(ir::Module& module, FunctionId function, const std::vector<bool>& is_candidate)
      : module_(module), function_(function) {
    for (VarId var : module[function].locals) {
      if (!is_candidate[static_cast<size_t>(var.index)]) continue;
      slots_.emplace(var.index, static_cast<int>(slots_.size()));
      vars_.push_back(var);
    }
    fixed_.assign(vars_.size(), false);
  }

  void run() {
    if (vars_.empty()) return;
    for (bool numbering : {true, false}) {
      numbering_ = numbering;
      num_defined_ = 0;
      state_ = State{Reaching(vars_.size())};
      for (ir::Param& param : module_[function_].params) define(param.var);
      block(module_[function_].body);
    }
    write_back();
  }

 private:
  struct Place {
    VarId* var;  // where the occurrence names its variable
    int32_t definition;
  };

  int slot(VarId var) const {
    auto it = slots_.find(var.index);
    return it == slots_.end() ? -1 : it->second;
  }
  int32_t find(int32_t definition) {
    while (parents_[static_cast<size_t>(definition)] != definition) {
      definition = parents_[static_cast<size_t>(definition)];
    }
    return definition;
  }
  void unite(int32_t a, int32_t b) {
    a = find(a);
    b = find(b);
    // The earliest definition stands for its web.
    if (a != b) parents_[static_cast<size_t>(std::max(a, b))] = std::min(a, b);
  }

  void define(VarId& var) {
    int s = slot(var);
    if (s < 0) return;
    int32_t made = num_defined_++;
    if (numbering_) {
      parents_.push_back(made);
      slot_of_.push_back(s);
      return;
    }
    places_.push_back({&var, made});
    state_.reaching.change(static_cast<size_t>(s)) = {made};
  }
  void read(VarId& var) {
    int s = slot(var);
    if (s < 0 || numbering_) return;
    const Definitions& reaching = state_.reaching[static_cast<size_t>(s)];
    if (state_.dead || reaching.empty()) {
      fixed_[static_cast<size_t>(s)] = true;
      return;
    }
    for (int32_t definition : reaching) unite(definition, reaching[0]);
    places_.push_back({&var, reaching[0]});
  }
  // `var op= value`: one place that is read and written.
  void update(VarId& var, ExprId value) {
    read(var);
    int s = slot(var);
    Definitions seen = s < 0 ? Definitions() : state_.reaching[static_cast<size_t>(s)];
    expr(value);
    int32_t made = num_defined_;
    define(var);
    for (int32_t definition : seen) unite(definition, made);
  }

  // The definitions within a statement: numbered in the first walk, known in the second.
  struct Range {
    int32_t begin = 0, end = 0;
  };
  void add_definitions(const Range& range) {
    for (int32_t i = range.begin; i < range.end; ++i) {
      add(state_.reaching.change(static_cast<size_t>(slot_of_[static_cast<size_t>(i)])), {i});
    }
  }
  // Walks statements and notes which definitions they hold.
  template <typename Walk>
  Range measured(const Walk& walk) {
    Range range{num_defined_, num_defined_};
    walk();
    range.end = num_defined_;
    return range;
  }

  // ---- statements ----

  void block(const ir::StmtIds& stmts) {
    for (StmtId id : stmts) statement(id);
  }

  void statement(StmtId id) {
    ir::Stmt& stmt = module_[id];
    switch (stmt.kind) {
      case StmtKind::AugAssign: {
        ir::Expr& changed = module_[stmt.targets[0]];
        if (changed.kind == ExprKind::Variable) {
          update(changed.var, stmt.value);
        } else {
          expr(stmt.targets[0]);
          expr(stmt.value);
        }
        return;
      }
      case StmtKind::If: {
        expr(stmt.value);
        State before = state_;
        block(stmt.body);
        std::swap(before, state_);
        block(stmt.orelse);
        state_.join(before);
        return;
      }
      case StmtKind::While:
      case StmtKind::For:
        loop(id, stmt);
        return;
      case StmtKind::Break:
        if (!breaks_.empty()) breaks_.back().join(state_);
        state_.dead = true;
        return;
      case StmtKind::Continue:
        state_.dead = true;
        return;
      case StmtKind::Try:
        try_block(id, stmt);
        return;
      case StmtKind::With: {
        expr(stmt.value);
        for (ExprId item : stmt.targets) target(item);
        // The context manager may swallow an exception at any point of the body.
        State before = state_;
        Range body = measured([&] { block(stmt.body); });
        state_.join(before);
        add_definitions(body);
        return;
      }
      case StmtKind::Match:
        match(stmt);
        return;
      case StmtKind::DefineClass:
        for (ExprId item : stmt.decorators) expr(item);
        for (const ir::Argument& base : module_[stmt.class_id].bases) expr(base.value);
        block(module_[stmt.class_id].body);
        return;
      default:
        break;
    }
    for (ExprId item : stmt.decorators) expr(item);
    expr(stmt.value);
    stmt.kind == StmtKind::Assert ? maybe(stmt.cause) : expr(stmt.cause);
    for (ExprId item : stmt.targets) target(item);
    if (stmt.kind == StmtKind::Return || stmt.kind == StmtKind::Raise) state_.dead = true;
  }

  void loop(StmtId id, const ir::Stmt& stmt) {
    bool is_for = stmt.kind == StmtKind::For;
    if (is_for) expr(stmt.value);
    add_definitions(ranges_[id.index]);
    State exit;
    breaks_.push_back(State{Reaching(vars_.size()), true});
    ranges_[id.index] = measured([&] {
      if (!is_for) expr(stmt.value);
      exit = state_;
      if (is_for) target(stmt.targets[0]);
      block(stmt.body);
    });
    State broken = std::move(breaks_.back());
    breaks_.pop_back();
    state_ = std::move(exit);
    block(stmt.orelse);
    state_.join(broken);
  }

  void try_block(StmtId id, const ir::Stmt& stmt) {
    bool was_dead = state_.dead;
    Range whole{num_defined_, 0};
    State entry = state_;
    Range body = measured([&] { block(stmt.body); });
    State raised = std::move(entry);
    std::swap(state_, raised);
    add_definitions(body);
    std::swap(state_, raised);
    block(stmt.orelse);
    State end = state_;
    for (size_t i = 0; i < stmt.handlers.size(); ++i) {
      ir::Handler& handler = module_[id].handlers[i];
      state_ = raised;
      expr(handler.type);
      if (handler.var.valid()) define(handler.var);
      block(handler.body);
      end.join(state_);
    }
    state_ = std::move(end);
    if (stmt.finalbody.empty()) return;
    // The final block also runs on the way out, from any point.
    whole.end = num_defined_;
    bool never_ends = state_.dead;
    state_.join(raised);
    state_.dead = was_dead;
    add_definitions(whole);
    block(stmt.finalbody);
    state_.dead = state_.dead || never_ends;
  }

  void match(ir::Stmt& stmt) {
    expr(stmt.value);
    State end{Reaching(vars_.size()), true};
    for (ir::MatchCase& match_case : stmt.cases) {
      State before = state_;
      Range bound = measured([&] { pattern(match_case.pattern); });
      expr(match_case.guard);
      block(match_case.body);
      end.join(state_);
      // A pattern that fails may have bound some of its names.
      state_ = std::move(before);
      add_definitions(bound);
    }
    state_.join(end);
  }
  void pattern(ir::Pattern& shape) {
    expr(shape.value);
    for (ExprId key : shape.keys) expr(key);
    Range bound = measured([&] {
      for (ir::Pattern& inner : shape.patterns) pattern(inner);
      if (shape.var.valid()) define(shape.var);
    });
    add_definitions(bound);
  }

  // ---- expressions ----

  void target(ExprId id) {
    ir::Expr& e = module_[id];
    switch (e.kind) {
      case ExprKind::Variable:
        define(e.var);
        return;
      case ExprKind::Tuple:
      case ExprKind::List:
        for (ExprId item : e.items) target(item);
        return;
      case ExprKind::Starred:
        target(e.a);
        return;
      default:
        expr(id);
    }
  }

  // Evaluates what may not run.
  void maybe(ExprId id) {
    State before = state_;
    expr(id);
    state_.join(before);
  }

  void comprehension(ir::Expr& e) {
    expr(e.clauses[0].iterable);
    State before = state_;
    Range inside = measured([&] {
      for (size_t i = 0; i < e.clauses.size(); ++i) {
        if (i > 0) expr(e.clauses[i].iterable);
        target(e.clauses[i].target);
        for (ExprId condition : e.clauses[i].conditions) expr(condition);
      }
      expr(e.a);
      expr(e.b);
    });
    state_ = std::move(before);
    add_definitions(inside);
  }

  void expr(ExprId id) {
    if (!id.valid()) return;
    ir::Expr& e = module_[id];
    switch (e.kind) {
      case ExprKind::Variable:
      case ExprKind::Super:
        if (e.var.valid()) read(e.var);
        return;
      case ExprKind::And:
      case ExprKind::Or:
      case ExprKind::Compare:
        for (size_t i = 0; i < e.items.size(); ++i) i == 0 ? expr(e.items[i]) : maybe(e.items[i]);
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
      case ExprKind::DictComp:
        comprehension(e);
        return;
      case ExprKind::NamedExpr:
        expr(e.a);
        define(e.var);
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

  // ---- the result ----

  // The first web of a name keeps its variable.
  void write_back() {
    std::vector<int32_t> first_web(vars_.size(), -1);
    std::unordered_map<int32_t, VarId> made;
    for (int32_t i = 0; i < num_defined_; ++i) {
      size_t s = static_cast<size_t>(slot_of_[static_cast<size_t>(i)]);
      if (first_web[s] < 0) {
        first_web[s] = find(i);
        module_[vars_[s]].num_writes = 0;
      }
      VarId var = vars_[s];
      if (find(i) != first_web[s] && !fixed_[s]) {
        auto [it, is_new] = made.try_emplace(find(i));
        if (is_new) it->second = split_off(vars_[s]);
        var = it->second;
      }
      ++module_[var].num_writes;
    }
    for (const Place& place : places_) {
      size_t s = static_cast<size_t>(slot_of_[static_cast<size_t>(place.definition)]);
      auto it = made.find(find(place.definition));
      if (it != made.end() && !fixed_[s]) *place.var = it->second;
    }
  }

  VarId split_off(VarId var) {
    ir::Variable copy = module_[var];
    copy.is_param = false;
    copy.num_writes = 0;
    VarId id = module_.add(std::move(copy));
    module_[function_].locals.push_back(id);
    return id;
  }

  ir::Module& module_;
  FunctionId function_;
  std::unordered_map<int32_t, int> slots_;  // by VarId
  std::vector<VarId> vars_;                 // by slot
  std::vector<bool> fixed_;                 // by slot: stays one variable
  std::vector<int32_t> parents_;            // by definition: union-find
  std::vector<int> slot_of_;                // by definition
  std::vector<Place> places_;
  std::unordered_map<int32_t, Range> ranges_;  // by StmtId of a loop
  bool numbering_ = true;
  int32_t num_defined_ = 0;
  State state_;
  std::vector<State> breaks_;
};

bool holds_cleanup(const ir::Module& module, const ir::StmtIds& block) {
  return std::any_of(block.begin(), block.end(), [&](StmtId id) {
    const ir::Stmt& stmt = module[id];
    return stmt.kind == StmtKind::Try || stmt.kind == StmtKind::With ||
           holds_cleanup(module, stmt.body) || holds_cleanup(module, stmt.orelse) ||
           std::any_of(stmt.cases.begin(), stmt.cases.end(), [&](const ir::MatchCase& match_case) {
             return holds_cleanup(module, match_case.body);
           });
  });
}

// Variables that only their own function sees, and sees bound.
std::vector<bool> candidates(const ir::Module& module) {
  std::vector<bool> out(module.variables.size());
  for (size_t v = 0; v < out.size(); ++v) {
    const ir::Variable& var = module.variables[v];
    bool is_plain = var.storage == ir::Storage::Local || var.storage == ir::Storage::Global;
    out[v] = is_plain && !var.captured && !var.written_by_inner && !var.maybe_unbound &&
             !var.deleted && var.num_writes > 1;
  }
  for (const ir::Stmt& stmt : module.stmts) {
    bool defines = stmt.kind == StmtKind::DefineFunction || stmt.kind == StmtKind::DefineClass;
    if (defines) out[static_cast<size_t>(stmt.var.index)] = false;
    // The end of a handler unbinds its name.
    for (const ir::Handler& handler : stmt.handlers) {
      if (handler.var.valid()) out[static_cast<size_t>(handler.var.index)] = false;
    }
  }
  return out;
}

}  // namespace

bool has_finalizers(const ir::Module& module) {
  for (const ir::Variable& var : module.variables) {
    if (var.storage == ir::Storage::ClassBody && var.name == "__del__") return true;
  }
  for (const ir::Expr& expr : module.exprs) {
    if (expr.kind == ir::ExprKind::Builtin && expr.text == "memoryview") return true;
  }
  return std::any_of(module.functions.begin(), module.functions.end(), [&](const ir::Function& f) {
    return f.is_generator && holds_cleanup(module, f.body);
  });
}

void split_variables(ir::Module& module) {
  if (has_finalizers(module)) return;
  const std::vector<bool> is_candidate = candidates(module);
  for (size_t f = 0; f < module.functions.size(); ++f) {
    Webs(module, FunctionId{static_cast<int32_t>(f)}, is_candidate).run();
  }
}

}  // namespace portalis::check
