// The modules of a program: the file that runs, and those of its imports that lie beside it.
//
// Input:  a parsed source. Output: it and the modules that it and they import, each parsed.
// Invariant: files are found where CPython finds them when it runs the program: in the folder of
//            the file that runs, unless the interpreter has the module built in or loaded. Nothing
//            is run.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "parse/parse.hpp"
#include "source/source_text.hpp"

namespace portalis::driver {

struct ProgramModule {
  std::string name;  // "__main__", "package.module"
  std::shared_ptr<const source::SourceText> text;
  std::shared_ptr<const parse::ParseResult> parsed;
  std::string file;  // the absolute path; empty for a package without `__init__.py`
  bool is_package = false;
};

struct Program {
  std::vector<ProgramModule> modules;  // the first runs
  parse::PythonVersion version = parse::PythonVersion::k3_11;
};

/// A program of one source, whose imports are not looked for.
Program single_module(std::shared_ptr<const source::SourceText> text,
                      std::shared_ptr<const parse::ParseResult> parsed);

/// The program that runs the file of `text`.
Program load_program(std::shared_ptr<const source::SourceText> text,
                     std::shared_ptr<const parse::ParseResult> parsed,
                     parse::PythonVersion version);

}  // namespace portalis::driver
