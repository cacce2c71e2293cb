// Copies of functions, for specialisations.
//
// Input:  a Module and a function of it. Output: a copy of the function with its own variables,
//         statements, expressions and inner functions; what stands outside of it is shared.
// Invariant: the copy is visited by ir::walk_exprs in the same order as the original; every new
//         expression has the entry of its original in `originals`.
#pragma once

#include <map>
#include <vector>

#include "ir/ir.hpp"

namespace portalis::check {

class FunctionCopier {
 public:
  FunctionCopier(ir::Module& module, ir::ExprIds& originals) : m_(module), originals_(originals) {}

  ir::FunctionId copy(ir::FunctionId id);

 private:
  ir::VarId variable(ir::VarId id) const;
  ir::ExprId expr(ir::ExprId id);
  ir::StmtId stmt(ir::StmtId id);
  ir::Pattern pattern(ir::Pattern shape);
  void exprs(ir::ExprIds& ids);
  void block(ir::StmtIds& ids);

  ir::Module& m_;
  ir::ExprIds& originals_;  // by ExprId: what it is a copy of, itself for the others
  std::map<ir::VarId, ir::VarId> vars_;
  std::map<ir::FunctionId, ir::FunctionId> functions_;
};

}  // namespace portalis::check
