// In which order functions are lowered.
//
// Input:  the typed module. Output: every live function once, callees before callers wherever calls
//         do not go round in a cycle; which functions can call themselves.
// Invariant: a function object counts as a call of its function by the code that makes it.
#pragma once

#include <vector>

#include "ir/ir.hpp"

namespace portalis::lower {

struct CallOrder {
  ir::FunctionIds callees_first;
  std::vector<bool> is_recursive;  // by FunctionId
};

CallOrder find_call_order(const ir::Module& module);

}  // namespace portalis::lower
