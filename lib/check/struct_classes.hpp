// Which classes of a program become Rust structs, decided by the shape of the program alone.
//
// Input:  a module made by check::build.
// Output: Class::root, base, family, tags, members and the names of the fields of the classes that
//         are simple; Class::why_dynamic of the others; WildAccess.
// Invariant: the classes of one family are all structs or all dynamic; no class derived from a
//         struct class is dynamic; what their methods and constants are never changes.
#pragma once

#include <set>
#include <string>

#include "ir/ir.hpp"

namespace portalis::check {

/// How a program reaches attributes and classes by other ways than `x.name`.
struct WildAccess {
  bool loads = false;           // names that the translator does not see are read
  bool stores = false;          // and written
  bool classes = false;         // `type(x)` gives the class object of any instance
  bool copies = false;          // `copy.copy(x)` makes an instance of what class x is
  std::set<std::string> names;  // read by class patterns
};

WildAccess find_struct_classes(ir::Module& module);

/// The first parameter of a plain method, property or generator method of a class; none for others.
ir::VarId self_of(const ir::Module& module, ir::FunctionId function);

}  // namespace portalis::check
