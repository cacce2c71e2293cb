// portalis_dump_ast [--python 3.N] FILE...: the syntax tree of each file as ast.dump prints it.
//
// With one file, the dump or the error goes to stdout, and the status is 1 after an error. With
// `--batch`, paths come from stdin, one a line; for each stdout gets a line "ok BYTES" or "error
// BYTES" and then so many bytes. An error reads LINE:COLUMN:MESSAGE.
#include <cstdio>
#include <iostream>
#include <string>

#include "parse/dump_ast.hpp"

namespace {

using portalis::parse::ParseOptions;
using portalis::parse::PythonVersion;

struct Outcome {
  bool ok;
  std::string text;
};

Outcome dump_file(const std::string& path, const ParseOptions& options) {
  const auto source = portalis::source::SourceText::from_path(path);
  const auto result = portalis::parse::parse(source, options);
  if (result.ok)
    return {true, portalis::parse::dump_ast(result.tree, source, options.version) + "\n"};
  const auto& diagnostic = result.diagnostics[0];
  const auto place = source.line_column(diagnostic.range.begin);
  return {false, std::to_string(place.line) + ":" + std::to_string(place.column) + ":" +
                     portalis::diag::message(diagnostic) + "\n"};
}

void run_batch(const ParseOptions& options) {
  for (std::string path; std::getline(std::cin, path);) {
    const Outcome outcome = dump_file(path, options);
    std::cout << (outcome.ok ? "ok " : "error ") << outcome.text.size() << "\n" << outcome.text;
  }
}

}  // namespace

int main(int argc, char** argv) {
  ParseOptions options;
  int at = 1;
  if (at + 1 < argc && std::string(argv[at]) == "--python") {
    options.version = static_cast<PythonVersion>(std::stoi(std::string(argv[at + 1]).substr(2)));
    at += 2;
  }
  if (at < argc && std::string(argv[at]) == "--batch") {
    run_batch(options);
    return 0;
  }
  if (at >= argc) {
    std::cerr << "usage: portalis_dump_ast [--python 3.N] FILE | --batch\n";
    return 2;
  }
  const Outcome outcome = dump_file(argv[at], options);
  std::cout << outcome.text;
  return outcome.ok ? 0 : 1;
}
