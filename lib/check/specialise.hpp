// Functions that are called with arguments of different types: one copy for each way of typing.
//
// Input:  a Module and what one inference found out about its calls.
// Output: split() makes copies and sends calls to them (Expr::function of a Call); after the last
//         inference merge() drops the copies that came out alike.
// Invariant: a copy behaves as its original; the number of copied expressions is bounded by the
//         size of the program, so that time stays linear, and that of those which remain after
//         merge() more tightly: rustc takes far longer for them. Calls among the functions of one
//         cycle stay within one group of copies.
#pragma once

#include <map>
#include <memory>
#include <vector>

#include "ir/ir.hpp"

namespace portalis::check {

/// What inference knows about calls.
struct CallFacts {
  ir::FunctionIds callees;   // by ExprId of a Call: the function that its name denotes
  std::vector<bool> wanted;  // by FunctionId: one typing for all its calls lost types
};

class Specialiser {
 public:
  /// `denied`, by FunctionId: functions that stay one for all their calls.
  Specialiser(ir::Module& module, const std::vector<bool>& denied);

  bool can_split(const CallFacts& facts);
  /// False when there was nothing to copy.
  bool split(const CallFacts& facts);
  void merge();
  /// After merge(): denies the functions with most copies while too much was copied. False when
  /// all is well.
  bool deny_excess(std::vector<bool>& denied) const;

 private:
  /// The copies that call each other: one for each function of a cycle.
  using Group = std::map<ir::FunctionId, ir::FunctionId>;
  struct Visit {
    ir::FunctionId function;
    Group* group;
  };

  bool is_wanted(ir::FunctionId id) const;
  ir::FunctionId callee_of(ir::ExprId call) const;
  template <typename OnExpr>
  void walk_deep(ir::FunctionId id, const OnExpr& on_expr) const;
  void find_cycles();
  void scan(const Visit& visit);
  ir::FunctionId instance(ir::FunctionId callee, Group* group);
  void sign(ir::FunctionId id, std::vector<int32_t>& out) const;
  std::vector<bool> find_used() const;
  void drop_unused();
  void retarget();

  ir::Module& m_;
  const std::vector<bool>& denied_;
  const CallFacts* facts_ = nullptr;
  ir::ExprIds originals_;            // by ExprId: what it is a copy of
  std::vector<int32_t> cycles_;      // by FunctionId: the number of its cycle of calls
  std::vector<bool> original_used_;  // by FunctionId
  std::vector<size_t> costs_;        // by FunctionId: expressions of a copy, 0 before it is known
  std::vector<std::unique_ptr<Group>> groups_;
  std::vector<Visit> work_;
  size_t budget_ = 0;   // expressions that may still be copied
  size_t allowed_ = 0;  // copied expressions that may remain
  size_t num_copies_ = 0;
  std::vector<int32_t> classes_;  // by FunctionId, while merging: equal for equal copies
};

}  // namespace portalis::check
