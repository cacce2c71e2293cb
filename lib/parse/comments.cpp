#include "parse/comments.hpp"

#include "parse/byte_scan.hpp"

namespace portalis::parse {

Comment make_comment(std::string_view text, ByteRange range) {
  uint32_t before = range.begin;
  while (before > 0 && byte_class(text[before - 1]) == ByteClass::kSpace) --before;
  const bool trailing = before > 0 && text[before - 1] != '\n';
  return {range, 0, trailing};
}

void set_comment_lines(const source::SourceText& source, std::vector<Comment>& comments) {
  const std::vector<uint32_t>& begins = source.line_begins();
  uint32_t line = 1;
  for (Comment& comment : comments) {
    while (line < begins.size() && begins[line] <= comment.range.begin) ++line;
    comment.line = line;
  }
}

}  // namespace portalis::parse
