// The extent of a numeric literal.
//
// Input: text and the offset of the literal's first byte. Output: its end, or CPython's message and
// place. Invariant: end > begin on success.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/ids.hpp"

namespace portalis::parse {

struct NumberScan {
  size_t end = 0;
  std::string error;
  ByteRange error_range;
};

NumberScan scan_number(std::string_view text, size_t begin);

}  // namespace portalis::parse
