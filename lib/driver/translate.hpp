// The way of one program through the pure stages: source to the files of a Rust crate.
//
// Input:     a decoded source. Output: the crate's Rust files, or the diagnostics that say why
// there
//            are none. Invariant: files are given exactly when no diagnostic is an error; nothing
//            is run, written or asked of the machine.
#pragma once

#include <string>
#include <vector>

#include "crate/crate.hpp"
#include "diag/diagnostic.hpp"
#include "ir/ir.hpp"
#include "parse/parse.hpp"
#include "source/source_text.hpp"

namespace portalis::driver {

struct TranslateOptions {
  parse::PythonVersion version = parse::PythonVersion::k3_11;
};

/// The typed module of a program, or diagnostics.
struct Analysis {
  ir::Module module;
  diag::DiagnosticList diagnostics;
  bool ok = false;
};

struct Translation {
  diag::DiagnosticList diagnostics;
  std::vector<crate::CrateFile> files;  // main.rs and <module>.rs
  std::string module_name;              // Rust name of the program's module
  bool ok = false;
};

Analysis analyze(const parse::ParseResult& parsed, const source::SourceText& source);

/// `analysis` must be ok.
Translation emit(const Analysis& analysis, const source::SourceText& source);

Translation translate(const source::SourceText& source, const TranslateOptions& options = {});

}  // namespace portalis::driver
