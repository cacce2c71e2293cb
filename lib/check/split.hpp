// A name that a function uses for several values, one after the other, becomes several variables.
//
// Input:  a built module after analyze_flow().
// Output: the same module, where the assignments and reads of each such value have a Variable of
// their own. Invariant: an assignment and a read share their Variable whenever some run may read
// what was assigned
//         there. Only local variables that nothing else can see are split: not captured, never
//         unbound. A program that can see when a value goes away stays as it is.
#pragma once

#include "ir/ir.hpp"

namespace portalis::check {

void split_variables(ir::Module& module);

/// Something may run when a value goes away: `__del__`, the rest of a generator's `try` or `with`,
/// or a `memoryview` stops to forbid changes of a size. Then the moment when a name lets go of its
/// old value can be seen.
bool has_finalizers(const ir::Module& module);

}  // namespace portalis::check
