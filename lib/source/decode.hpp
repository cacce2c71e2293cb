// Bytes of a source file to UTF-8.
//
// Input: bytes. Output: UTF-8 text with LF line ends, or CPython's error message. Invariant: after
// success the text is valid UTF-8 without BOM, CR or NUL.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace portalis::source {

// What a decoder leaves room for behind the text.
inline constexpr size_t kPadding = 64;

struct Decoded {
  std::string text;
  std::string encoding = "utf-8";
  std::string error;        // empty on success
  size_t error_offset = 0;  // in the bytes
};

// `file` is the path that CPython names in errors about files; empty for source from memory, whose
// errors read differently.
Decoded decode_source(std::string_view bytes, std::string_view file);

// The name in a PEP 263 cookie of the first two lines; empty without one.
std::string find_cookie(std::string_view bytes);

}  // namespace portalis::source
