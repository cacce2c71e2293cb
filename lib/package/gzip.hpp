// gzip, for layers of images.
//
// Input: bytes. Output: the same, compressed. Invariant: no time and no name goes in, so that equal
// bytes give equal bytes.
#pragma once

#include <string>
#include <string_view>

#include "host/error.hpp"

namespace portalis::package {

host::Result<std::string> gzip(std::string_view bytes);

}  // namespace portalis::package
