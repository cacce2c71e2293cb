#include "parse/line_parser.hpp"

#include "parse/comments.hpp"

namespace portalis::parse {
bool LineParser::parse(const source::SourceText& source, const ParseOptions& options,
                       ParseResult& result) {
  start(source, options);
  lexer_.start(text_, options.version);
  return lexer_.fill() && parse_lines(source, result);
}

void LineParser::start(const source::SourceText& source, const ParseOptions& options) {
  options_ = options;
  version_ = options.version;
  text_ = source.text();
  rows_.truncate(0);
  num_frames_ = 0;
  parked_.clear();
  words_.clear();
  num_patterns_ = num_fields_ = 0;
  num_tokens_ = 0;
  exceeded_ = LimitKind::kNone;
  line_end_ = 0;
  builder_.clear();
  widest_ = 0;
  deepest_ = 0;
  at_ = 0;
}

bool LineParser::parse_lines(const source::SourceText& source, ParseResult& result) {
  take_columns();
  if (!module()) return false;
  rows_.add(NodeKind::kModule, 0, 0, static_cast<uint32_t>(text_.size()));
  rows_.back().size += static_cast<uint32_t>(builder_.num_rows());
  if (!within_limits() || is_too_high()) return false;
  result.tree = builder_.finish(rows_);
  result.comments = lexer_.comments();
  set_comment_lines(source, result.comments);
  result.num_tokens = num_tokens_ + lexer_.tokens().size();
  result.ok = true;
  return true;
}

// Whether the tree may be too high that ends with the rows, or that has them below its root.
bool LineParser::is_too_high() const {
  const size_t most = max_height(options_.limits);
  // A block is a node or two of a path from the root down; the rest of it are rows that were added
  // between two beginnings of statements.
  return 2 * deepest_ + widest_ + 2 >= most && greatest_height(rows_) + 1 >= most;
}

void LineParser::take_columns() {
  const TokenColumns& columns = lexer_.tokens();
  tokens_ = {columns.kinds(), columns.extents(), columns.words()};
}

}  // namespace portalis::parse
