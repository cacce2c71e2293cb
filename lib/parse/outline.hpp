// What can be seen of a source that need not be valid.
//
// Input: any source text, broken or half-written. Output: its definitions and the places that do
// not parse, all of them, where parse() stops at the first. Invariant: ranges are offsets into the
// text; definitions come in source order.
//
// tree-sitter reads the text here. It accepts more than Python does, so that nothing is decided by
// it: parse() alone says what is valid, and gives the tree. For valid text the definitions are
// those of the tree, which tests compare.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/ids.hpp"
#include "source/source_text.hpp"

namespace portalis::parse {

struct Definition {
  std::string name;
  ByteRange range;  // without decorators; comments behind the body may count
  bool is_class = false;
};

struct Outline {
  std::vector<Definition> definitions;
  std::vector<ByteRange> broken;
};

// None when the library was built without tree-sitter, or when the text is too large for it.
std::optional<Outline> find_outline(const source::SourceText& source);

}  // namespace portalis::parse
