// The way of one module of a library: source to the files of an extension of CPython.
//
// Input:     a parsed source and the name under which it is imported.
// Output:    for each function of the module whether it is translated or why not; the Rust files of
//            the extension that runs the translated ones, or of a program that answers requests.
// Invariant: what cannot be translated is left to the original, so that a module without a single
//            translated function is no error; only a source that CPython rejects is.
#pragma once

#include <string>
#include <vector>

#include "driver/translate.hpp"

namespace portalis::driver {

/// A function of the module, in the order of the source.
struct LibraryFunction {
  std::string name;
  ByteRange range;
  std::string refusal;          // empty: translated
  std::string form = "values";  // what a translated one works on: "values" or "objects"
};

struct Library {
  diag::DiagnosticList diagnostics;
  std::vector<crate::CrateFile> files;  // lib.rs and <module>.rs
  std::vector<LibraryFunction> functions;
  bool ok = false;  // CPython accepts the source
};

struct LibraryNames {
  std::string module;     // in full: `package.module`
  std::string extension;  // the last part of the extension's import name
};

/// For CPython, as an extension.
Library translate_library(const parse::ParseResult& parsed, const source::SourceText& source,
                          const LibraryNames& names);

/// As a program that answers requests for the functions of `module` (docs/vectors.md): main.rs and
/// the module.
Library translate_for_requests(const parse::ParseResult& parsed, const source::SourceText& source,
                               const std::string& module);

}  // namespace portalis::driver
