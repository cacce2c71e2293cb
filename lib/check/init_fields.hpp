// Which fields of a struct class `__init__` sets before anything can read them.
//
// Input:  a module after find_struct_classes. Output: StructField::is_set of every field and class.
// Invariant: where it is set, no run reads the field of such an object before it has a value: the
//         object is not seen by anybody but its own `__init__` until then.
#pragma once

#include "ir/ir.hpp"

namespace portalis::check {

void find_set_fields(ir::Module& module);

}  // namespace portalis::check
