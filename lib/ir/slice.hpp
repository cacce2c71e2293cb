// Slices whose bounds are constants.
//
// Input:  a slice expression, the length of what it is taken of. Output: the places that it takes.
#pragma once

#include <optional>
#include <vector>

#include "ir/ir.hpp"

namespace portalis::ir {

/// `-3`, `7`: an int constant of 64 bits.
std::optional<int64_t> constant_int(const Module& module, ExprId id);

/// The places that `x[a:b:c]` takes of a sequence of `size` items; none where a bound is no
/// constant or the step is zero.
std::optional<std::vector<size_t>> constant_slice(const Module& module, ExprId slice, size_t size);

}  // namespace portalis::ir
