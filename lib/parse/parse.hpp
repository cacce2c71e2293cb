// Source text to syntax tree.
//
// Input: a SourceText. Output: the tree that CPython's ast.parse gives, or the error it raises.
// Invariant: `ok` exactly when `diagnostics` holds no errors; only then the tree has a root.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "base/ids.hpp"
#include "diag/diagnostic.hpp"
#include "parse/python_version.hpp"
#include "parse/syntax_tree.hpp"
#include "source/source_text.hpp"

namespace portalis::parse {

// What a source may need at most; 0 stands for no limit but that of the stage itself.
struct ParseLimits {
  uint64_t max_tokens = 0;
  uint64_t max_nodes = 0;
  uint32_t max_depth = 0;  // of the tree, its root included
};

enum class LimitKind : uint8_t { kNone, kTokens, kNodes };

// Which limit a source with so many tokens and nodes is over.
LimitKind find_exceeded(const ParseLimits& limits, uint64_t num_tokens, uint64_t num_nodes);
// The deepest tree to hand on.
size_t max_height(const ParseLimits& limits);

struct ParseOptions {
  PythonVersion version = PythonVersion::k3_11;
  ParseLimits limits;
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
  uint64_t num_tokens = 0;
  bool ok = false;
};

ParseResult parse(const source::SourceText& source, const ParseOptions& options = {});

// The same by the parser of parser.hpp alone, which parse() asks when line_parser.hpp declines.
ParseResult parse_carefully(const source::SourceText& source, const ParseOptions& options);

}  // namespace portalis::parse
