// The extents of string literals and of the parts of f-strings.
//
// Input: text and offsets in it. Output: offsets. Invariant: nested fields are scanned with an
// explicit limit on their depth.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/ids.hpp"
#include "parse/parse.hpp"

namespace portalis::parse {

// The offset behind the closing quote of a literal whose body begins at `body`; npos without one.
size_t find_string_end(std::string_view text, size_t body, char quote, bool triple);

struct FStringEnd {
  size_t end = std::string_view::npos;  // npos: unterminated
  std::string error;
  ByteRange range;
};

// The same for an f-string of Python 3.12 on, whose fields may hold its quotes.
FStringEnd find_fstring_end(std::string_view text, size_t begin, size_t body, char quote,
                            bool triple);

// Appends what `=` in a field shows of the field's text: from 3.12 on without what looks like a
// comment, in a string too.
void append_shown(std::string_view text, PythonVersion version, std::string& out);

}  // namespace portalis::parse
