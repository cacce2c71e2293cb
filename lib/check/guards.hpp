// Methods that answer an argument of another class at once: `if not isinstance(other, Point):
// return NotImplemented`, as `__eq__` of data classes does.
//
// Input:  a module whose struct classes are chosen. Output: Function::other_answer.
// Invariant: for an argument that is no instance of the method's family such a method does nothing
//         but give that answer. So the type of the argument is the family's, and who calls the
//         method with a value of any type asks for the class first.
#pragma once

#include "ir/ir.hpp"

namespace portalis::check {

void find_guards(ir::Module& module);

}  // namespace portalis::check
