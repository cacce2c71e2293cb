#include "check/prune.hpp"

#include <algorithm>
#include <set>

#include "check/failure.hpp"
#include "check/solver.hpp"
#include "ir/walk.hpp"

namespace portalis::check {

using ir::ExprId;
using ir::ExprKind;
using ir::StmtId;
using ir::StmtKind;

namespace {

bool makes_function(const ir::Expr& e) {
  return e.kind == ExprKind::MakeFunction || e.kind == ExprKind::GeneratorExp;
}

}  // namespace

void drop_function(ir::Module& module, ir::FunctionId id) {
  if (module[id].is_dropped) return;
  module[id].is_dropped = true;
  ir::walk_exprs(module, module[id].body, [&](ExprId expr) {
    if (makes_function(module[expr])) drop_function(module, module[expr].function);
  });
}

Pruner::Pruner(ir::Module& module, const Solver& solver)
    : m_(module), solver_(&solver), failures_(solver.failures()) {}

std::optional<bool> Pruner::decided(ExprId id) const {
  return solver_ != nullptr ? solver_->decided(id) : decided_by_constants(m_, id);
}

bool Pruner::run() {
  for (ir::Function& function : m_.functions) {
    if (!function.is_dropped) block(function.body);
  }
  return changed_;
}

void Pruner::discard(const ir::StmtIds& stmts) {
  changed_ = true;
  ir::walk_exprs(m_, stmts, [&](ExprId id) {
    if (makes_function(m_[id])) drop_function(m_, m_[id].function);
  });
}

/// A class object is more than its name; code with class statements stays.
bool Pruner::defines_class(const ir::StmtIds& stmts) const {
  return std::any_of(stmts.begin(), stmts.end(), [&](StmtId id) {
    const ir::Stmt& s = m_[id];
    bool found = s.kind == StmtKind::DefineClass || defines_class(s.body) ||
                 defines_class(s.orelse) || defines_class(s.finalbody);
    for (const ir::Handler& handler : s.handlers) found = found || defines_class(handler.body);
    for (const ir::MatchCase& item : s.cases) found = found || defines_class(item.body);
    return found;
  });
}

bool Pruner::block_diverges(const ir::StmtIds& stmts) const {
  return !stmts.empty() && diverges(stmts.back());
}

bool Pruner::diverges(StmtId id) const {
  const ir::Stmt& s = m_[id];
  switch (s.kind) {
    case StmtKind::Return:
    case StmtKind::Raise:
    case StmtKind::Break:
    case StmtKind::Continue:
      return true;
    case StmtKind::If:
      return block_diverges(s.body) && block_diverges(s.orelse);
    default:
      return false;
  }
}

void Pruner::block(ir::StmtIds& stmts) {
  ir::StmtIds out;
  for (size_t i = 0; i < stmts.size(); ++i) {
    if (!cut(stmts[i], out) && !splice(stmts[i], out)) {
      inner_blocks(stmts[i]);
      out.push_back(stmts[i]);
    }
    if (i + 1 == stmts.size() || !block_diverges(out)) continue;
    ir::StmtIds rest(stmts.begin() + static_cast<ptrdiff_t>(i) + 1, stmts.end());
    if (defines_class(rest)) continue;
    discard(rest);
    break;
  }
  stmts = std::move(out);
}

/// Puts what a statement does before it surely raises into `out`, and the raise.
bool Pruner::cut(StmtId id, ir::StmtIds& out) {
  if (failures_.empty()) return false;
  FailurePath path(m_, failures_, [&](ExprId call) { return solver_->names_builtin_method(call); });
  const Failure* failure = path.find(id);
  if (failure == nullptr || defines_class({id})) return false;
  ir::StmtIds kept = path.statements(id, *failure);
  std::set<ir::FunctionId> made;
  ir::walk_exprs(m_, kept, [&](ExprId e) { made.insert(m_[e].function); });
  ir::walk_exprs(m_, {id}, [&](ExprId e) {
    bool is_lost = makes_function(m_[e]) && !made.contains(m_[e].function);
    if (is_lost) drop_function(m_, m_[e].function);
  });
  changed_ = true;
  out.insert(out.end(), kept.begin(), kept.end());
  return true;
}

/// Puts the live branch of a decided statement into `out`.
bool Pruner::splice(StmtId id, ir::StmtIds& out) {
  const ir::Stmt& s = m_[id];
  bool is_test = s.kind == StmtKind::If || s.kind == StmtKind::While || s.kind == StmtKind::Assert;
  std::optional<bool> truth = is_test ? decided(s.value) : std::nullopt;
  if (!truth || (*truth && s.kind == StmtKind::While) || (!*truth && s.kind == StmtKind::Assert)) {
    return false;
  }
  ir::StmtIds live = *truth ? s.body : s.orelse;
  ir::StmtIds dead = *truth ? s.orelse : s.body;
  if (defines_class(dead)) return false;
  discard(dead);
  block(live);
  out.insert(out.end(), live.begin(), live.end());
  return true;
}

void Pruner::inner_blocks(StmtId id) {
  for (ExprId e : {m_[id].value, m_[id].cause}) expr(e);
  for (size_t i = 0; i < m_[id].targets.size(); ++i) expr(m_[id].targets[i]);
  // What is added on the way may move the statement.
  ir::Stmt inner = std::move(m_[id]);
  for (auto* stmts : {&inner.body, &inner.orelse, &inner.finalbody}) block(*stmts);
  for (ir::Handler& handler : inner.handlers) block(handler.body);
  for (ir::MatchCase& item : inner.cases) block(item.body);
  bool skips_else = inner.kind == StmtKind::Try && !inner.orelse.empty() &&
                    block_diverges(inner.body) && !defines_class(inner.orelse);
  if (skips_else) {
    discard(inner.orelse);
    inner.orelse.clear();
  }
  m_[id] = std::move(inner);
}

void Pruner::discard_expr(ExprId id) {
  changed_ = true;
  ir::walk_expr(m_, id, [&](ExprId inner) {
    if (makes_function(m_[inner])) drop_function(m_, m_[inner].function);
  });
}

/// `and` and `or` without the items that decide nothing and those that are never reached.
void Pruner::logic(ExprId id) {
  bool is_and = m_[id].kind == ExprKind::And;
  ir::ExprIds kept;
  const ir::ExprIds items = m_[id].items;
  for (size_t i = 0; i < items.size(); ++i) {
    bool is_last = i + 1 == items.size();
    std::optional<bool> truth = decided(items[i]);
    if (truth && *truth == is_and && !is_last) {
      discard_expr(items[i]);
      continue;
    }
    kept.push_back(items[i]);
    if (!truth || *truth == is_and || is_last) continue;
    for (size_t k = i + 1; k < items.size(); ++k) discard_expr(items[k]);
    break;
  }
  if (kept.size() == 1) {
    m_[id] = ir::Expr(m_[kept[0]]);
  } else {
    m_[id].items = kept;
  }
}

void Pruner::expr(ExprId id) {
  if (!id.valid()) return;
  for (ExprId child : {m_[id].a, m_[id].b, m_[id].c}) expr(child);
  for (size_t i = 0; i < m_[id].items.size(); ++i) expr(m_[id].items[i]);
  for (size_t i = 0; i < m_[id].args.size(); ++i) expr(m_[id].args[i].value);
  if (m_[id].kind == ExprKind::And || m_[id].kind == ExprKind::Or) return logic(id);
  if (m_[id].kind != ExprKind::IfExp) return;
  std::optional<bool> truth = decided(m_[id].a);
  if (!truth) return;
  discard_expr(*truth ? m_[id].c : m_[id].b);
  m_[id] = ir::Expr(m_[*truth ? m_[id].b : m_[id].c]);
}

}  // namespace portalis::check
