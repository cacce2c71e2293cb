// The tree of one file of the data-parallel parser's columns.
//
// Input: the columns of a batch on the host, a file that they accept, and its text. Output: what
// LineParser gives. Invariant: the shape comes from the columns; names, numbers and texts of
// literals are read here, from the tokens that the rows refer to, and a literal with an error makes
// the file declined.
#pragma once

#include "device/backend_abi.h"
#include "parse/parse.hpp"

namespace portalis::parse {

// Columns, and where a file of them is.
struct StepFile {
  const portalis_parse_columns* columns;
  uint32_t file;
  uint32_t origin;  // of the file's text in that of the batch
};

// False, with `result` as it was, when the text is not for it.
bool make_step_tree(const StepFile& parsed, const source::SourceText& source,
                    const ParseOptions& options, ParseResult& result);

}  // namespace portalis::parse
