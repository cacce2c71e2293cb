// Which functions still ask for the type of a value at run time.
//
// Input:  a Module that infer has typed.
// Output: for each function the first operation whose operand or result is a Value, or nothing: the
//         function is static. A generator expression counts for the function that it stands in.
// Invariant: says what the representations are; it changes nothing and decides nothing.
#pragma once

#include <string>
#include <vector>

#include "ir/ir.hpp"

namespace portalis::ir {

/// By FunctionId: why the function is dynamic ("call sum", "parameter x"); empty when it is static.
std::vector<std::string> find_dispatch(const Module& module);

}  // namespace portalis::ir
