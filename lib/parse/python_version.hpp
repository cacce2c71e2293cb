// The versions of Python whose grammar is read.
#pragma once

#include <cstdint>

namespace portalis::parse {

enum class PythonVersion : uint8_t { k3_11 = 11, k3_12 = 12, k3_13 = 13 };

}  // namespace portalis::parse
