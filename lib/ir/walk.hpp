// Walks over the expressions of a body.
//
// Input: statements of a Module. Output: calls of `visit(ExprId)`, parents before children, in one
// order for bodies of one shape: a body and its copy are visited alike.
// Invariant: the bodies of functions that the statements make are not entered; those of classes
// are.
//         The visitor adds nothing to the module.
#pragma once

#include <vector>

#include "ir/ir.hpp"

namespace portalis::ir {

template <typename Visit>
class ExprWalk {
 public:
  ExprWalk(const Module& module, Visit& visit) : m_(module), visit_(visit) {}

  void block(const StmtIds& stmts) {
    for (StmtId id : stmts) stmt(m_[id]);
  }

  void expr(ExprId id) {
    if (!id.valid()) return;
    visit_(id);
    const Expr& e = m_[id];
    for (ExprId child : {e.a, e.b, e.c}) expr(child);
    exprs(e.items);
    for (const Argument& argument : e.args) expr(argument.value);
    for (const Clause& clause : e.clauses) {
      expr(clause.iterable);
      expr(clause.target);
      exprs(clause.conditions);
    }
  }

 private:
  void exprs(const ExprIds& ids) {
    for (ExprId id : ids) expr(id);
  }
  void pattern(const Pattern& p) {
    expr(p.value);
    exprs(p.keys);
    for (const Pattern& part : p.patterns) pattern(part);
  }
  void stmt(const Stmt& s) {
    exprs(s.decorators);
    expr(s.value);
    expr(s.cause);
    exprs(s.targets);
    if (s.class_id.valid()) {
      for (const Argument& base : m_[s.class_id].bases) expr(base.value);
      block(m_[s.class_id].body);
    }
    block(s.body);
    for (const Handler& handler : s.handlers) {
      expr(handler.type);
      block(handler.body);
    }
    block(s.orelse);
    block(s.finalbody);
    for (const MatchCase& match_case : s.cases) {
      pattern(match_case.pattern);
      expr(match_case.guard);
      block(match_case.body);
    }
  }

  const Module& m_;
  Visit& visit_;
};

template <typename Visit>
void walk_exprs(const Module& module, const StmtIds& body, Visit visit) {
  ExprWalk<Visit>(module, visit).block(body);
}

/// One expression and those inside it.
template <typename Visit>
void walk_expr(const Module& module, ExprId id, Visit visit) {
  ExprWalk<Visit>(module, visit).expr(id);
}

}  // namespace portalis::ir
