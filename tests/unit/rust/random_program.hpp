// Random Rust trees for the differential test against rustfmt.
//
// Input:     a seed. Output: a File that uses the whole subset, in realistic sizes. Programs need
// not type-check.
#pragma once

#include <cstdint>

#include "rust/tree.hpp"

namespace portalis::rust::test {

File random_program(uint64_t seed);

}  // namespace portalis::rust::test
