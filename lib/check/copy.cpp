#include "check/copy.hpp"

namespace portalis::check {

using ir::ExprId;
using ir::FunctionId;
using ir::StmtId;
using ir::VarId;

VarId FunctionCopier::variable(VarId id) const {
  auto it = vars_.find(id);
  return it == vars_.end() ? id : it->second;
}

FunctionId FunctionCopier::copy(FunctionId id) {
  ir::Function function = m_[id];
  FunctionId made{static_cast<int32_t>(m_.functions.size())};
  functions_[id] = made;
  function.origin = function.origin.valid() ? function.origin : id;
  auto parent = functions_.find(function.parent);
  if (parent != functions_.end()) function.parent = parent->second;
  for (VarId& var : function.locals) {
    ir::Variable own = m_[var];
    own.owner = made;
    VarId added = m_.add(std::move(own));
    vars_[var] = added;
    var = added;
  }
  for (VarId& var : function.free_vars) var = variable(var);
  for (ir::Param& param : function.params) param.var = variable(param.var);
  ir::StmtIds body = std::move(function.body);
  m_.add(std::move(function));
  block(body);
  m_[made].body = std::move(body);
  return made;
}

void FunctionCopier::exprs(ir::ExprIds& ids) {
  for (ExprId& id : ids) id = expr(id);
}

void FunctionCopier::block(ir::StmtIds& ids) {
  for (StmtId& id : ids) id = stmt(id);
}

ExprId FunctionCopier::expr(ExprId id) {
  if (!id.valid()) return id;
  ir::Expr e = m_[id];
  e.var = variable(e.var);
  e.a = expr(e.a);
  e.b = expr(e.b);
  e.c = expr(e.c);
  exprs(e.items);
  for (ir::Argument& argument : e.args) argument.value = expr(argument.value);
  for (ir::Clause& clause : e.clauses) {
    clause.iterable = expr(clause.iterable);
    clause.target = expr(clause.target);
    exprs(clause.conditions);
  }
  bool makes = e.kind == ir::ExprKind::MakeFunction || e.kind == ir::ExprKind::GeneratorExp;
  if (makes) e.function = copy(e.function);
  ExprId made = m_.add(std::move(e));
  originals_.push_back(originals_[static_cast<size_t>(id.index)]);
  return made;
}

ir::Pattern FunctionCopier::pattern(ir::Pattern shape) {
  shape.value = expr(shape.value);
  shape.var = variable(shape.var);
  exprs(shape.keys);
  for (ir::Pattern& part : shape.patterns) part = pattern(std::move(part));
  return shape;
}

StmtId FunctionCopier::stmt(StmtId id) {
  ir::Stmt s = m_[id];
  s.var = variable(s.var);
  exprs(s.decorators);
  s.value = expr(s.value);
  s.cause = expr(s.cause);
  exprs(s.targets);
  block(s.body);
  for (ir::Handler& handler : s.handlers) {
    handler.type = expr(handler.type);
    handler.var = variable(handler.var);
    block(handler.body);
  }
  block(s.orelse);
  block(s.finalbody);
  for (ir::MatchCase& match_case : s.cases) {
    match_case.pattern = pattern(std::move(match_case.pattern));
    match_case.guard = expr(match_case.guard);
    block(match_case.body);
  }
  return m_.add(std::move(s));
}

}  // namespace portalis::check
