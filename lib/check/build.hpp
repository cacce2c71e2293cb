// SyntaxTree to untyped IR.
//
// Input:  the syntax tree of one program and its source.
// Output: an ir::Module whose names are resolved, whose sugar is removed and whose types are all
//         Never; or the errors of CPython's compiler and the refusals.
// Invariant: `ok` exactly when `diagnostics` is empty; only then may the module be used.
#pragma once

#include <vector>

#include "diag/diagnostic.hpp"
#include "ir/ir.hpp"
#include "parse/parse.hpp"
#include "source/source_text.hpp"

namespace portalis::check {

struct BuildResult {
  ir::Module module;
  diag::DiagnosticList diagnostics;
  bool ok = false;
};

BuildResult build(const parse::SyntaxTree& tree, const source::SourceText& source,
                  const std::vector<parse::Comment>& comments = {});

}  // namespace portalis::check
