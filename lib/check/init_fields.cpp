// One walk over each `__init__`, into those of the base classes that it calls.
#include "check/init_fields.hpp"

#include <algorithm>
#include <set>

#include "check/struct_classes.hpp"

namespace portalis::check {
namespace {

using ir::ClassId;
using ir::ExprId;
using ir::ExprKind;
using ir::StmtId;
using ir::StmtKind;
using ir::VarId;

class InitWalk {
 public:
  InitWalk(const ir::Module& module, ClassId cls) : m_(module), root_(m_[cls].root) {
    for (const ir::StructField& field : m_[root_].fields) {
      fields_.insert(field.name);
      if (field.initial[static_cast<size_t>(m_[cls].tag)].valid()) state_.set.insert(field.name);
    }
    const ir::Member* init = m_.member(cls, "__init__");
    if (init != nullptr) function(init->function);
    for (const std::string& name : read_early_) state_.set.erase(name);
  }

  bool sets(const std::string& name) const { return state_.set.contains(name); }

 private:
  struct State {
    std::set<std::string> set;
    bool dead = false;

    void join(const State& other) {
      if (other.dead) return;
      if (dead) {
        *this = other;
        return;
      }
      std::erase_if(set, [&](const std::string& name) { return !other.set.contains(name); });
    }
  };

  static State nothing() {
    State state;
    state.dead = true;
    return state;
  }

  void function(ir::FunctionId id) {
    VarId outer_self = self_;
    State outer_exit = std::move(exit_);
    self_ = self_of(m_, id);
    exit_ = nothing();
    // A parameter that is assigned again may stand for something else.
    if (!self_.valid() || m_[self_].num_writes != 1) escape();
    block(m_[id].body);
    state_.join(exit_);
    self_ = outer_self;
    exit_ = std::move(outer_exit);
  }

  // The object may be seen by others from here on: what is set later may be read before.
  void escape() { is_seen_ = true; }

  void set(const std::string& name) {
    if (!fields_.contains(name)) return escape();
    if (!is_seen_) state_.set.insert(name);
  }
  void read(const std::string& name) {
    if (!fields_.contains(name)) return escape();
    if (!state_.dead && !state_.set.contains(name)) read_early_.insert(name);
  }

  bool is_self(ExprId id) const { return m_[id].kind == ExprKind::Variable && m_[id].var == self_; }

  void block(const ir::StmtIds& stmts) {
    for (StmtId id : stmts) statement(m_[id]);
  }
  // What may run or not: nothing that it sets counts.
  void maybe(const ir::StmtIds& stmts) {
    State before = state_;
    block(stmts);
    state_ = std::move(before);
  }

  void statement(const ir::Stmt& stmt) {
    for (ExprId id : stmt.decorators) expr(id);
    switch (stmt.kind) {
      case StmtKind::If: {
        expr(stmt.value);
        State before = state_;
        block(stmt.body);
        std::swap(before, state_);
        block(stmt.orelse);
        state_.join(before);
        return;
      }
      case StmtKind::AugAssign:
        expr(stmt.targets[0]);
        break;
      case StmtKind::Return:
        expr(stmt.value);
        exit_.join(state_);
        state_.dead = true;
        return;
      case StmtKind::Raise:
        expr(stmt.value);
        expr(stmt.cause);
        state_.dead = true;
        return;
      case StmtKind::DefineClass:
        return escape();
      case StmtKind::Match:
        expr(stmt.value);
        for (const ir::MatchCase& match_case : stmt.cases) {
          pattern(match_case.pattern);
          expr(match_case.guard);
          maybe(match_case.body);
        }
        return;
      default:
        break;
    }
    expr(stmt.value);
    expr(stmt.cause);
    bool is_compound = !stmt.body.empty() || !stmt.handlers.empty() || !stmt.finalbody.empty();
    State before = state_;
    for (ExprId id : stmt.targets) target(id);
    if (!is_compound) return;
    maybe(stmt.body);
    maybe(stmt.orelse);
    for (const ir::Handler& handler : stmt.handlers) {
      expr(handler.type);
      maybe(handler.body);
    }
    maybe(stmt.finalbody);
    state_ = std::move(before);
  }

  void pattern(const ir::Pattern& shape) {
    expr(shape.value);
    for (ExprId key : shape.keys) expr(key);
    for (const ir::Pattern& inner : shape.patterns) pattern(inner);
  }

  void target(ExprId id) {
    const ir::Expr& e = m_[id];
    if (e.kind == ExprKind::Attribute && is_self(e.a)) return set(e.name);
    if (e.kind == ExprKind::Tuple || e.kind == ExprKind::List) {
      for (ExprId item : e.items) target(item);
    } else if (e.kind == ExprKind::Starred) {
      target(e.a);
    } else if (!is_self(id)) {
      expr(id);
    }
  }

  // The `__init__` of a base class, called for this object.
  bool base_init(const ir::Expr& call) {
    const ir::Expr& callee = m_[call.a];
    if (callee.kind != ExprKind::Attribute || callee.name != "__init__") return false;
    const ir::Expr& object = m_[callee.a];
    if (object.kind != ExprKind::Super || object.var != self_) return false;
    for (const ir::Argument& argument : call.args) expr(argument.value);
    const ir::Member* init = m_.member(m_[object.class_id].base, "__init__");
    if (init != nullptr) function(init->function);
    return true;
  }

  void expr(ExprId id) {
    if (!id.valid()) return;
    const ir::Expr& e = m_[id];
    if (is_self(id)) return escape();
    if (e.kind == ExprKind::Super) return escape();
    if (e.kind == ExprKind::Attribute && is_self(e.a)) return read(e.name);
    if (e.kind == ExprKind::Call && base_init(e)) return;
    if (e.function.valid()) {
      const std::vector<VarId>& free = m_[e.function].free_vars;
      if (std::find(free.begin(), free.end(), self_) != free.end()) escape();
    }
    for (ExprId child : {e.a, e.b, e.c}) expr(child);
    for (ExprId item : e.items) expr(item);
    for (const ir::Argument& argument : e.args) expr(argument.value);
    for (const ir::Clause& clause : e.clauses) {
      expr(clause.iterable);
      target(clause.target);
      for (ExprId condition : clause.conditions) expr(condition);
    }
  }

  const ir::Module& m_;
  ClassId root_;
  std::set<std::string> fields_;
  std::set<std::string> read_early_;
  State state_;
  State exit_ = nothing();
  VarId self_;
  bool is_seen_ = false;
};

}  // namespace

void find_set_fields(ir::Module& module) {
  for (const ir::Class& cls : module.classes) {
    if (!cls.root.valid()) continue;
    ClassId id{static_cast<int32_t>(&cls - module.classes.data())};
    InitWalk walk(module, id);
    for (ir::StructField& field : module[cls.root].fields) {
      field.is_set[static_cast<size_t>(cls.tag)] = walk.sets(field.name);
    }
  }
}

}  // namespace portalis::check
