// Removes code that the types found so far prove to be dead: branches of tests that are decided,
// what follows an operation that surely raises, and what stands behind a statement that never falls
// through.
//
// Input:  a Module; with a solution, which tests are decided by types and which operations raise,
//         else what constants decide. Output: the same Module with shorter bodies; functions that
//         only dead code makes are dropped.
// Invariant: the program behaves as before. A decided test has no effects.
#pragma once

#include <optional>
#include <vector>

#include "check/failure.hpp"
#include "ir/ir.hpp"

namespace portalis::check {

class Solver;

class Pruner {
 public:
  explicit Pruner(ir::Module& module) : m_(module) {}
  Pruner(ir::Module& module, const Solver& solver);

  /// Whether anything was removed.
  bool run();

 private:
  std::optional<bool> decided(ir::ExprId id) const;
  void block(ir::StmtIds& stmts);
  bool cut(ir::StmtId id, ir::StmtIds& out);
  bool splice(ir::StmtId id, ir::StmtIds& out);
  void inner_blocks(ir::StmtId id);
  void expr(ir::ExprId id);
  void logic(ir::ExprId id);
  bool defines_class(const ir::StmtIds& stmts) const;
  bool diverges(ir::StmtId id) const;
  bool block_diverges(const ir::StmtIds& stmts) const;
  void discard(const ir::StmtIds& stmts);
  void discard_expr(ir::ExprId id);

  ir::Module& m_;
  const Solver* solver_ = nullptr;
  Failures failures_;
  bool changed_ = false;
};

/// The function and those inside it need no code.
void drop_function(ir::Module& module, ir::FunctionId id);

}  // namespace portalis::check
