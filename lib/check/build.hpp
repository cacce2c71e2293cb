// SyntaxTree to untyped IR.
//
// Input:  the syntax trees of one program's modules and their sources.
// Output: an ir::Module whose names are resolved, whose sugar is removed and whose types are all
//         Never; or the errors of CPython's compiler and the refusals.
// Invariant: `ok` exactly when `diagnostics` is empty; only then may the module be used. Places in
//         it are offsets into the program's sources, those of diagnostics into their own source.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "check/modules.hpp"
#include "diag/diagnostic.hpp"
#include "ir/ir.hpp"
#include "parse/parse.hpp"
#include "source/source_text.hpp"

namespace portalis::check {

/// Who calls the functions of a library.
enum class Border : uint8_t {
  Extension,  // CPython: functions get entries (see build_entries.cpp)
  Requests,   // requests: functions are offered by name
};

/// A module that other programs import.
struct LibraryOptions {
  Border border = Border::Extension;
  std::set<uint32_t> left_out;  // statements of the module, by their first byte, that are not built
};

struct BuildResult {
  ir::Module module;
  diag::DiagnosticList diagnostics;
  bool ok = false;
};

/// The first module is the one that runs.
BuildResult build(std::vector<ModuleInput> modules, const LibraryOptions* library = nullptr);

/// A program of one module.
BuildResult build(const parse::SyntaxTree& tree, const source::SourceText& source,
                  const std::vector<parse::Comment>& comments = {});

/// Diagnostics whose places are offsets into the program's sources: from here on each names its
/// source, and offsets are those of that source.
void place_in_sources(const ir::Module& module, diag::DiagnosticList& diagnostics);

}  // namespace portalis::check
