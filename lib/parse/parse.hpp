// Source text to syntax tree.
//
// Input: a SourceText. Output: the tree that CPython's ast.parse gives, or the error it raises.
// Invariant: `ok` exactly when `diagnostics` holds no errors; only then the tree has a root.
#pragma once

#include <cstdint>
#include <vector>

#include "base/ids.hpp"
#include "diag/diagnostic.hpp"
#include "parse/syntax_tree.hpp"
#include "source/source_text.hpp"

namespace portalis::parse {

enum class PythonVersion : uint8_t { k3_11 = 11, k3_12 = 12, k3_13 = 13 };

struct ParseOptions {
  PythonVersion version = PythonVersion::k3_11;
};

// A comment, from its `#` to the end of its line.
struct Comment {
  ByteRange range;
  uint32_t line = 1;
  // Whether code stands before it in its line.
  bool trailing = false;
};

struct ParseResult {
  SyntaxTree tree;
  std::vector<Comment> comments;  // in source order
  diag::DiagnosticList diagnostics;
  bool ok = false;
};

ParseResult parse(const source::SourceText& source, const ParseOptions& options = {});

// The same by the parser of parser.hpp alone, which parse() asks when line_parser.hpp declines.
ParseResult parse_carefully(const source::SourceText& source, const ParseOptions& options);

}  // namespace portalis::parse
