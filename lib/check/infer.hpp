// Whole-program type inference, without annotations.
//
// Input:  a module made by check::build.
// Output: a type on every variable, expression and function; Function::escapes; refusals of what
//         the runtime lacks.
// Invariant: afterwards every value meets its place by one of these coercions: identity,
//         i64 to int, T to opt[T], none to opt[T], tuples element by element, T to any where T can
//         be boxed without copying a mutable object, opt[T] to T where the read is narrowed.
#pragma once

#include "diag/diagnostic.hpp"
#include "ir/ir.hpp"

namespace portalis::check {

diag::DiagnosticList infer(ir::Module& module);

}  // namespace portalis::check
