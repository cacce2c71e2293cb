// What the walk of generate.cpp knows about variables: which hold something else than None here,
// and which are not below zero if they hold a number.
//
// Input:  conditions that hold, targets that are assigned. Output: Solver::Facts.
// Invariant: a fact about a variable goes with the next assignment that may run.
#include <algorithm>

#include "check/solver.hpp"

namespace portalis::check {

using ir::CompareOp;
using ir::ExprId;
using ir::ExprKind;
using ir::StmtId;
using ir::VarId;

namespace {

/// `a op b` as `b op a`.
CompareOp mirrored(CompareOp op) {
  switch (op) {
    case CompareOp::Lt:
      return CompareOp::Gt;
    case CompareOp::LtE:
      return CompareOp::GtE;
    case CompareOp::Gt:
      return CompareOp::Lt;
    case CompareOp::GtE:
      return CompareOp::LtE;
    default:
      return op;
  }
}

}  // namespace

bool Solver::Facts::has(VarId var) const {
  return std::binary_search(not_none.begin(), not_none.end(), var);
}
void Solver::Facts::add(VarId var) {
  auto place = std::lower_bound(not_none.begin(), not_none.end(), var);
  if (place == not_none.end() || *place != var) not_none.insert(place, var);
}
void Solver::Facts::remove(VarId var) {
  auto place = std::lower_bound(not_none.begin(), not_none.end(), var);
  if (place != not_none.end() && *place == var) not_none.erase(place);
  std::erase(not_negative, var);
}
bool Solver::Facts::is_not_negative(VarId var) const {
  return std::find(not_negative.begin(), not_negative.end(), var) != not_negative.end();
}
void Solver::Facts::join(const Facts& other) {
  if (other.dead) return;
  if (dead) {
    *this = other;
    return;
  }
  std::erase_if(not_none, [&](VarId var) { return !other.has(var); });
  std::erase_if(not_negative, [&](VarId var) { return !other.is_not_negative(var); });
}

// Nothing but the code at hand may write the variable.
bool Solver::can_narrow(VarId var) const {
  const ir::Variable& v = module_[var];
  if (v.maybe_unbound) return false;
  if (v.storage == ir::Storage::Local) return true;
  return v.storage == ir::Storage::Global && v.owner == function_ && !v.written_by_inner;
}

bool Solver::is_surely_not_none(ExprId id) const {
  const ir::Expr& e = module_[id];
  switch (e.kind) {
    case ExprKind::ConstBool:
    case ExprKind::ConstInt:
    case ExprKind::ConstFloat:
    case ExprKind::ConstStr:
    case ExprKind::ConstBytes:
    case ExprKind::List:
    case ExprKind::Tuple:
    case ExprKind::Set:
    case ExprKind::Dict:
    case ExprKind::ListComp:
    case ExprKind::SetComp:
    case ExprKind::DictComp:
    case ExprKind::FString:
    case ExprKind::MakeFunction:
      return true;
    case ExprKind::Call: {
      const ir::Expr& callee = module_[e.a];
      static constexpr std::string_view kMakers[] = {"bool", "dict", "float", "int",  "len",
                                                     "list", "set",  "str",   "tuple"};
      if (callee.kind == ExprKind::Variable && struct_vars_.contains(callee.var)) return true;
      return callee.kind == ExprKind::Builtin &&
             std::find(std::begin(kMakers), std::end(kMakers), callee.text) != std::end(kMakers);
    }
    default:
      return false;
  }
}

void Solver::condition(ExprId id, bool truth) {
  const ir::Expr& e = module_[id];
  switch (e.kind) {
    case ExprKind::Variable:
      if (truth && can_narrow(e.var)) facts_.add(e.var);
      return;
    case ExprKind::NamedExpr:
      if (truth && can_narrow(e.var)) facts_.add(e.var);
      return;
    case ExprKind::Unary:
      if (e.unary_op == ir::UnaryOp::Not) condition(e.a, !truth);
      return;
    case ExprKind::And:
    case ExprKind::Or:
      if (truth != (e.kind == ExprKind::And)) return;
      for (ExprId item : e.items) condition(item, truth);
      return;
    case ExprKind::Compare: {
      note_bounds(e, truth);
      if (e.ops.size() != 1 || module_[e.items[1]].kind != ExprKind::ConstNone) return;
      bool is_not = e.ops[0] == ir::CompareOp::IsNot;
      if (!is_not && e.ops[0] != ir::CompareOp::Is) return;
      const ir::Expr& subject = module_[e.items[0]];
      bool names = subject.kind == ExprKind::Variable || subject.kind == ExprKind::NamedExpr;
      if (names && truth == is_not && can_narrow(subject.var)) facts_.add(subject.var);
      return;
    }
    default:
      return;
  }
}

// `x > 0` holds, or `x < 0` does not: a number is not below zero then (NaN is not).
void Solver::note_bounds(const ir::Expr& e, bool truth) {
  if (!truth && e.ops.size() != 1) return;
  auto note = [&](ExprId subject, CompareOp op, ExprId bound) {
    bool is_below = op == CompareOp::Lt || op == CompareOp::LtE;
    bool is_above = op == CompareOp::Gt || op == CompareOp::GtE || op == CompareOp::Eq;
    const ir::Expr& var = module_[subject];
    if (var.kind != ExprKind::Variable || !can_narrow(var.var) || !(truth ? is_above : is_below)) {
      return;
    }
    const ir::Expr& limit = module_[bound];
    bool is_limit = (limit.kind == ExprKind::ConstInt && limit.int_value >= 0) ||
                    (limit.kind == ExprKind::ConstFloat && limit.float_value >= 0);
    if (is_limit) facts_.not_negative.push_back(var.var);
  };
  for (size_t i = 0; i < e.ops.size(); ++i) {
    note(e.items[i], e.ops[i], e.items[i + 1]);
    note(e.items[i + 1], mirrored(e.ops[i]), e.items[i]);
  }
}

void Solver::forget_walrus(ExprId id) {
  if (!id.valid()) return;
  const ir::Expr& e = module_[id];
  if (e.kind == ExprKind::NamedExpr) facts_.remove(e.var);
  forget_walrus(e.a);
  forget_walrus(e.b);
  forget_walrus(e.c);
  for (ExprId item : e.items) forget_walrus(item);
  for (const ir::Argument& argument : e.args) forget_walrus(argument.value);
  for (const ir::Clause& clause : e.clauses) {
    for (ExprId condition : clause.conditions) forget_walrus(condition);
  }
}

void Solver::forget_target(ExprId target) {
  const ir::Expr& e = module_[target];
  if (e.kind == ExprKind::Variable) facts_.remove(e.var);
  if (e.kind == ExprKind::Starred) forget_target(e.a);
  if (e.kind == ExprKind::Tuple || e.kind == ExprKind::List) {
    for (ExprId item : e.items) forget_target(item);
  }
}

// What a block may assign is unknown at its start when it can run again.
void Solver::forget_assigned(const ir::StmtIds& stmts) {
  if (facts_.not_none.empty() && facts_.not_negative.empty()) return;
  for (StmtId id : stmts) {
    const ir::Stmt& stmt = module_[id];
    for (ExprId target : stmt.targets) forget_target(target);
    forget_walrus(stmt.value);
    if (stmt.var.valid()) facts_.remove(stmt.var);
    forget_assigned(stmt.body);
    forget_assigned(stmt.orelse);
    forget_assigned(stmt.finalbody);
    for (const ir::Handler& handler : stmt.handlers) {
      if (handler.var.valid()) facts_.remove(handler.var);
      forget_assigned(handler.body);
    }
    for (const ir::MatchCase& match_case : stmt.cases) {
      std::vector<const ir::Pattern*> open = {&match_case.pattern};
      while (!open.empty()) {
        const ir::Pattern* shape = open.back();
        open.pop_back();
        if (shape->var.valid()) facts_.remove(shape->var);
        for (const ir::Pattern& inner : shape->patterns) open.push_back(&inner);
      }
      forget_assigned(match_case.body);
    }
  }
}

}  // namespace portalis::check
