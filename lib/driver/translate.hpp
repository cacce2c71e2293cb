// The way of one program through the pure stages: sources to the files of a Rust crate.
//
// Input:     decoded sources. Output: the crate's Rust files, or the diagnostics that say why
// there
//            are none. Invariant: files are given exactly when no diagnostic is an error; nothing
//            is run, written or asked of the machine.
#pragma once

#include <string>
#include <vector>

#include "crate/crate.hpp"
#include "diag/diagnostic.hpp"
#include "driver/program.hpp"
#include "ir/ir.hpp"
#include "parse/parse.hpp"
#include "rust/tree.hpp"
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
  std::vector<crate::CrateFile> files;  // main.rs and one for each module
  std::string module_name;              // Rust name of the module that runs
  bool ok = false;
};

/// Places in the diagnostics are those of the module that each names.
Analysis analyze(const Program& program);

/// The Rust module that a name becomes: `my-script` is `my_script`.
std::string rust_module_name(const std::string& name);

/// `main.rs` of a crate with these modules: `runner` runs the body of `module`.
rust::File main_file(const std::string& module, std::vector<std::string> modules,
                     const std::string& runner);

/// Lints that generated code may trip and that say nothing about its meaning.
std::vector<std::string> allowed_lints();

/// `analysis` must be ok, and the program's.
Translation emit(const Analysis& analysis, const Program& program);

Translation translate(const source::SourceText& source, const TranslateOptions& options = {});

}  // namespace portalis::driver
