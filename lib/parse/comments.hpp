// Comments, wherever they were found.
#pragma once

#include <string_view>
#include <vector>

#include "parse/parse.hpp"

namespace portalis::parse {

// The comment in `range` of the text; its `line` is not set yet.
Comment make_comment(std::string_view text, ByteRange range);

// Sets the lines of comments that stand in source order.
void set_comment_lines(const source::SourceText& source, std::vector<Comment>& comments);

}  // namespace portalis::parse
