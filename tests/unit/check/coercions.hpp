// The invariant of check::infer, checked on a finished module.
#pragma once

#include <string>
#include <vector>

#include "ir/ir.hpp"

namespace portalis::check {

/// Places where a value meets a type that no coercion of infer.hpp reaches, as "kind: from -> to".
std::vector<std::string> find_bad_coercions(const ir::Module& module);

}  // namespace portalis::check
