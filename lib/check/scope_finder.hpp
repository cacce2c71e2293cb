// The scopes of one module.
//
// Input:  the module, and the tables of those before it: `import *` takes names from them.
// Output: its table filled, and CPython's symbol errors.
#pragma once

#include "check/scopes.hpp"

namespace portalis::check {

void find_module_scopes(const ModuleTable& modules, int32_t module, const ScopeTables& tables,
                        ScopeTable& table, Problems& problems);

}  // namespace portalis::check
