// Where each local variable of a function is declared.
//
// Input: a function body. Output: per variable the statement that can declare it (`let` at the
// first assignment, a loop pattern), or none: then it is declared at the head of the function.
// Invariant: a variable declared at a statement has all its uses behind it in the same block.
#pragma once

#include <functional>
#include <map>
#include <set>
#include <vector>

#include "ir/ir.hpp"

namespace portalis::lower {

struct Placement {
  ir::StmtId declared_at;  // none: at the head of the function
  int num_writes = 0;
  bool written_in_try = false;  // rustc cannot follow such an assignment
  bool in_clause = false;       // a comprehension's variable: its own block declares it
  int first_use = 0;            // places of its uses in the order of the text
  int last_use = 0;
};

/// `captures_of` gives the variables that a direct call or a function object of that function
/// reads.
std::map<ir::VarId, Placement> place(
    const ir::Module& module, const ir::Function& function,
    const std::function<const std::vector<ir::VarId>&(ir::FunctionId)>& captures_of);

}  // namespace portalis::lower
