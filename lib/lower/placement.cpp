#include "lower/placement.hpp"

#include "lower/program.hpp"

namespace portalis::lower {
namespace {

using ir::ExprKind;
using ir::StmtKind;

/// A position: block and index of the statement, outermost first. Index -1 is a block's head
/// (loop pattern, handler name).
struct Step {
  int block;
  int index;
};
using Path = std::vector<Step>;

struct Uses {
  Path first;
  ir::StmtId first_stmt;     // statement that could declare it, when the first use is its write
  size_t common = SIZE_MAX;  // level of the deepest block that holds all uses
  Placement placement;
};

class Walker {
 public:
  Walker(const ir::Module& module,
         const std::function<const std::vector<ir::VarId>&(ir::FunctionId)>& captures_of)
      : m_(module), captures_of_(captures_of) {}

  void block(const ir::StmtIds& stmts, const std::function<void()>& head = nullptr) {
    path_.push_back({num_blocks_++, -1});
    if (head) head();
    for (ir::StmtId id : stmts) {
      ++path_.back().index;
      stmt(id);
    }
    path_.pop_back();
  }

  std::map<ir::VarId, Uses> uses;

 private:
  void use(ir::VarId id, bool is_write, ir::StmtId declaring = {}) {
    auto [it, inserted] = uses.try_emplace(id);
    Uses& u = it->second;
    if (is_write) {
      ++u.placement.num_writes;
      if (try_depth_ > 0) u.placement.written_in_try = true;
    }
    u.placement.last_use = ++num_uses_;
    if (inserted) {
      u.placement.first_use = num_uses_;
      u.first = path_;
      u.first_stmt = declaring;
      u.common = path_.size() - 1;
      return;
    }
    size_t level = 0;
    size_t limit = std::min({u.common, path_.size() - 1, u.first.size() - 1});
    while (level < limit && path_[level].block == u.first[level].block &&
           path_[level].index == u.first[level].index &&
           path_[level + 1].block == u.first[level + 1].block) {
      ++level;
    }
    u.common = level;
  }

  void expr(ir::ExprId id) {
    if (!id.valid()) return;
    const ir::Expr& e = m_[id];
    for_each_child(e, [&](ir::ExprId child) { expr(child); });
    if (e.kind == ExprKind::Variable || e.kind == ExprKind::Super) use(e.var, false);
    if (e.kind == ExprKind::NamedExpr) use(e.var, true);
    for (const ir::Clause& clause : e.clauses) clause_target(clause.target);
    if (e.function.valid()) function(e.function);
    if (e.type.valid() && m_.types.kind(e.type) == ir::TypeKind::Function) {
      function(ir::FunctionId{m_.types[e.type].id});
    }
  }

  void function(ir::FunctionId id) {
    for (ir::VarId captured : captures_of_(id)) use(captured, false);
  }

  void clause_target(ir::ExprId id) {
    const ir::Expr& e = m_[id];
    if (e.kind == ExprKind::Variable) uses[e.var].placement.in_clause = true;
    for_each_child(e, [&](ir::ExprId child) { clause_target(child); });
  }

  /// A target: variables are written, everything else in it is read.
  void target(ir::ExprId id, ir::StmtId declaring) {
    const ir::Expr& e = m_[id];
    switch (e.kind) {
      case ExprKind::Variable:
        use(e.var, true, declaring);
        break;
      case ExprKind::Tuple:
      case ExprKind::List:
        for (ir::ExprId item : e.items) target(item, declaring);
        break;
      case ExprKind::Starred:
        target(e.a, declaring);
        break;
      default:
        expr(id);
    }
  }

  void pattern(const ir::Pattern& p) {
    expr(p.value);
    for (ir::ExprId key : p.keys) expr(key);
    for (const ir::Pattern& part : p.patterns) pattern(part);
    if (p.var.valid()) use(p.var, true);
  }

  void stmt(ir::StmtId id) {
    const ir::Stmt& s = m_[id];
    expr(s.value);
    expr(s.cause);
    for (ir::ExprId decorator : s.decorators) expr(decorator);
    if (s.class_id.valid()) class_body(s.class_id);
    if (s.var.valid()) use(s.var, true, id);
    switch (s.kind) {
      case StmtKind::For:
        block(s.body, [&] { target(s.targets[0], id); });
        block(s.orelse);
        return;
      case StmtKind::AugAssign:
        expr(s.targets[0]);
        target(s.targets[0], {});
        return;
      case StmtKind::Delete:
        for (ir::ExprId t : s.targets) {
          expr(t);
          target(t, {});
        }
        return;
      case StmtKind::Try:
        ++try_depth_;
        block(s.body);
        block(s.orelse);
        for (const ir::Handler& handler : s.handlers) {
          expr(handler.type);
          block(handler.body, [&] {
            if (handler.var.valid()) use(handler.var, true, id);
          });
        }
        --try_depth_;
        block(s.finalbody);
        return;
      case StmtKind::With:
        ++try_depth_;
        for (ir::ExprId t : s.targets) target(t, {});
        block(s.body);
        --try_depth_;
        return;
      case StmtKind::Match:
        for (const ir::MatchCase& match_case : s.cases) {
          pattern(match_case.pattern);
          expr(match_case.guard);
          block(match_case.body);
        }
        return;
      default:
        break;
    }
    for (ir::ExprId t : s.targets) target(t, s.targets.size() == 1 ? id : ir::StmtId{});
    block(s.body);
    block(s.orelse);
  }

  void class_body(ir::ClassId id) {
    const ir::Class& cls = m_[id];
    for (const ir::Argument& base : cls.bases) expr(base.value);
    ++try_depth_;  // not declarable inside: the class body is a block of its own
    block(cls.body);
    --try_depth_;
  }

  const ir::Module& m_;
  const std::function<const std::vector<ir::VarId>&(ir::FunctionId)>& captures_of_;
  Path path_;
  int num_blocks_ = 0;
  int num_uses_ = 0;
  int try_depth_ = 0;
};

}  // namespace

std::map<ir::VarId, Placement> place(
    const ir::Module& module, const ir::Function& function,
    const std::function<const std::vector<ir::VarId>&(ir::FunctionId)>& captures_of) {
  Walker walker(module, captures_of);
  walker.block(function.body);
  std::map<ir::VarId, Placement> out;
  for (auto& [id, uses] : walker.uses) {
    Placement placement = uses.placement;
    bool direct = !uses.first.empty() && uses.common + 1 == uses.first.size();
    if (direct && uses.first_stmt.valid()) placement.declared_at = uses.first_stmt;
    out[id] = placement;
  }
  return out;
}

}  // namespace portalis::lower
