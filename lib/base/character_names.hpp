// Unicode character names.
//
// Input: a name, in any case. Output: its code point, for the blocks that
// scripts/gen_character_names.py lists. Invariant: a name outside them is not found.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace portalis::base {

std::optional<uint32_t> find_character(std::string_view name);

}  // namespace portalis::base
