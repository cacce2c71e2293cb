#include "driver/translate.hpp"

#include <filesystem>

#include "check/build.hpp"
#include "check/infer.hpp"
#include "lower/lower.hpp"
#include "rust/build.hpp"
#include "rust/print.hpp"

namespace portalis::driver {
namespace {

/// The Rust module that a source file becomes: `my-script.py` is `my_script`.
std::string module_name_of(const std::string& path) {
  std::string stem = std::filesystem::path(path).stem().string();
  std::string name;
  for (char c : stem) {
    bool word = std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
    name += word ? c : '_';
  }
  bool starts_well = !name.empty() && std::isdigit(static_cast<unsigned char>(name[0])) == 0;
  if (!starts_well) name = "program_" + name;
  if (name == "main" || rust::is_rust_keyword(name)) name += "_";
  return name;
}

/// Lints that generated code may trip and that say nothing about its meaning.
constexpr const char* kAllowedLints[] = {
    "allow(non_snake_case, non_upper_case_globals)",
    "allow(unused_mut, unused_variables, unused_assignments)",
    "allow(unreachable_code, dead_code, path_statements, clippy::all)"};

crate::CrateFile main_file(const std::string& module) {
  rust::File file;
  file.inner_docs = {"Runs the translated program."};
  for (const char* lint : kAllowedLints) file.inner_attrs.push_back(lint);
  rust::add(file.items, rust::mod_decl(module));
  rust::ExprPtr run = rust::call("portalis_runtime::program::run", {rust::path(module + "::run")});
  rust::Item main = rust::fn("main", {}, rust::type("std::process::ExitCode"), rust::block_of(run));
  main.blank_before = true;
  rust::add(file.items, std::move(main));
  rust::Printed printed = rust::print(file);
  return {"main.rs", std::move(printed.text), "", {}};
}

}  // namespace

Analysis analyze(const parse::ParseResult& parsed, const source::SourceText& source) {
  Analysis out;
  out.diagnostics.append(parsed.diagnostics);
  if (!parsed.ok) return out;
  check::BuildResult built = check::build(parsed.tree, source, parsed.comments);
  out.diagnostics.append(built.diagnostics);
  if (!built.ok) return out;
  out.module = std::move(built.module);
  out.diagnostics.append(check::infer(out.module));
  out.ok = !out.diagnostics.has_errors();
  return out;
}

Translation emit(const Analysis& analysis, const source::SourceText& source) {
  Translation out;
  out.module_name = module_name_of(source.name());
  std::string text(source.text());
  lower::LowerOptions options;
  options.source = &text;
  lower::Lowered lowered = lower::lower(analysis.module, options);
  for (const lower::Refusal& refusal : lowered.refusals) {
    diag::Diagnostic& diagnostic = out.diagnostics.add(
        diag::Code::kP3101, {refusal.span.begin, refusal.span.end}, {refusal.construct});
    if (!refusal.advice.empty()) diagnostic.notes.push_back(refusal.advice);
  }
  if (!lowered.ok()) return out;
  rust::Printed printed = rust::print(lowered.file);
  out.files.push_back(main_file(out.module_name));
  out.files.push_back({out.module_name + ".rs", std::move(printed.text), source.name(),
                       std::move(printed.python_lines)});
  out.ok = true;
  return out;
}

Translation translate(const source::SourceText& source, const TranslateOptions& options) {
  Translation out;
  out.diagnostics.append(source.diagnostics());
  if (!source.ok()) return out;
  parse::ParseResult parsed = parse::parse(source, {options.version});
  Analysis analysis = analyze(parsed, source);
  if (analysis.ok) {
    Translation emitted = emit(analysis, source);
    emitted.diagnostics.append(analysis.diagnostics);
    emitted.diagnostics.sort();
    return emitted;
  }
  out.diagnostics.append(analysis.diagnostics);
  out.diagnostics.sort();
  return out;
}

}  // namespace portalis::driver
