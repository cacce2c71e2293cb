// Where a statement surely raises, and what it does before.
//
// Input:  operations that types prove to raise (Solver::failures), a statement.
// Output: statements that do the same: the expressions that are evaluated before the operation, and
//         `raise TypeError("...")`, or a `raise` of an expression that raises itself
//         (Expr::is_never).
// Invariant: an operation counts only when every run of its statement reaches it.
#pragma once

#include <functional>
#include <string>
#include <unordered_map>
#include <vector>

#include "ir/ir.hpp"

namespace portalis::check {

/// A TypeError, or what the expression raises by itself: a call that never returns, an attribute
/// that is not there.
struct Failure {
  std::string message;  // of the TypeError; else empty
};

/// By the index of an expression.
struct Failures {
  using Map = std::unordered_map<int32_t, Failure>;
  Map values;      // evaluating it
  Map updates;     // the augmented assignment to it
  Map iterations;  // iterating over it
  Map unpackings;  // unpacking into it

  bool empty() const {
    return values.empty() && updates.empty() && iterations.empty() && unpackings.empty();
  }
};

class FailurePath {
 public:
  /// `finds` says that looking up the method of a call has no effect.
  using Finds = std::function<bool(ir::ExprId)>;
  FailurePath(ir::Module& module, const Failures& failures, Finds finds)
      : m_(module), failures_(failures), finds_(std::move(finds)) {}

  /// What the statement raises, or null.
  const Failure* find(ir::StmtId id);
  /// The statements that stand for it, after find() found something.
  ir::StmtIds statements(ir::StmtId id, const Failure& failure);

 private:
  ir::ExprId raising(ir::ExprId id) const;
  const Failure* evaluate(ir::ExprId id);
  const Failure* update(const ir::Stmt& stmt);
  const Failure* own(ir::ExprId id) const;
  bool parts(ir::ExprId id, ir::ExprIds& out) const;
  bool has_effect(ir::ExprId id) const;
  void done(ir::ExprId id);
  ir::ExprId make_error(const Failure& failure, ir::Span span);

  ir::Module& m_;
  const Failures& failures_;
  Finds finds_;
  ir::ExprIds before_;  // evaluated on the way
};

}  // namespace portalis::check
