// What waits for the rest of the solution, and what never gets a type from it.
//
// Input:  operations on what is only None so far; parameters that no call gives anything.
// Output: the operations are solved again when a value comes, and left to the runtime when none
//         does; the parameters get what their uses ask for.
// Invariant: the order in which values arrive decides nothing: an attribute of None is dynamic, one
//         of an optional instance is not. A guess adds a type to what values say and takes none.
#include <algorithm>

#include "check/solver.hpp"

namespace portalis::check {

// An instance may still come: then the object is an optional one.
bool Solver::waits_for_value(const Constraint& c) {
  bool is_none = c.a >= 0 && kind(c.a) == Kind::Never && nullable(c.a);
  if (!is_none || c.is_dynamic || is_released_.contains(c.index)) return false;
  waiting_for_value_.push_back(c.index);
  return true;
}

// Nothing else comes. Whether any operation had waited for it.
bool Solver::release_waiting() {
  std::vector<int32_t> found = std::move(waiting_for_value_);
  waiting_for_value_.clear();
  for (int32_t index : found) {
    const Constraint& c = constraints_[static_cast<size_t>(index)];
    if (kind(c.a) != Kind::Never || !is_released_.insert(index).second) continue;
    graph_.queue_constraint(index);
  }
  return !found.empty();
}

// The names that the program reads, assigns or calls on the value.
std::set<std::string> Solver::names_asked(Node value) const {
  std::set<std::string> names;
  const ListPool<int32_t>& dependents = graph_.dependents();
  for (int32_t i = graph_[value].dependents.head; i >= 0; i = dependents.next(i)) {
    const Constraint& c = constraints_[static_cast<size_t>(dependents[i])];
    bool is_member = c.kind == ConstraintKind::Member || c.kind == ConstraintKind::StoreMember;
    bool is_call = c.kind == ConstraintKind::Call;
    if ((!is_member && !is_call) || graph_.find(c.a) != graph_.find(value)) continue;
    const ir::Expr& e = module_[is_call ? module_[c.expr].a : c.expr];
    if (e.kind == ir::ExprKind::Attribute) names.insert(e.name);
  }
  return names;
}

// A parameter that no call gives anything: an instance of the one family that has all that the
// function asks of it.
Node Solver::guessed(Node param) {
  std::set<std::string> names = names_asked(param);
  if (names.empty()) return graph_.any();
  ir::ClassId found;
  for (size_t c = 0; c < module_.classes.size(); ++c) {
    ir::ClassId root{static_cast<int32_t>(c)};
    if (module_[root].root != root) continue;
    bool has_all = std::all_of(names.begin(), names.end(), [&](const std::string& name) {
      return field_node(root, name) >= 0 || defines(root, name);
    });
    if (!has_all) continue;
    if (found.valid()) return graph_.any();
    found = root;
  }
  return found.valid() ? instance_node(found) : graph_.any();
}

}  // namespace portalis::check
