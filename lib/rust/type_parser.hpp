// Reads types and paths from Rust source.
//
// Input:     source of the subset of tree.hpp. Output: nodes; nothing when the text is outside the
// subset.
#pragma once

#include <optional>
#include <string_view>

#include "rust/tree.hpp"

namespace portalis::rust {

TypePtr parse_type(std::string_view source);                // null on failure
std::optional<Path> parse_path(std::string_view source);    // with or without `::` before `<`
std::optional<UseTree> parse_use(std::string_view source);  // "a::{b, c as d, e::*}"

}  // namespace portalis::rust
