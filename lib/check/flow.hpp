// Definite assignment, and where each captured variable lives.
//
// Input:  a built module: every Variable's writes and captures counted, storages Local, Global or
//         ClassBody; the captures that the builder saw.
// Output: Variable::maybe_unbound, needs_default and storage (Local or Cell) are final; where a
//         module of the program may be named before it is imported.
// Invariant: maybe_unbound is false only when a write precedes every read on every path.
#pragma once

#include <vector>

#include "ir/ir.hpp"

namespace portalis::check {

/// Facts about variables that only matter until their storage is chosen; indexed by VarId.
struct CaptureFacts {
  bool written_in_loop = false;  // some write stands in a loop of the owner
  bool shared = false;           // captured by a function object that can outlive the expression
};

std::vector<ir::Span> analyze_flow(ir::Module& module, const std::vector<CaptureFacts>& facts);

}  // namespace portalis::check
