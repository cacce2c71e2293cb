#include "driver/translate.hpp"

#include <algorithm>
#include <filesystem>

#include "check/build.hpp"
#include "check/infer.hpp"
#include "lower/lower.hpp"
#include "rust/build.hpp"
#include "rust/print.hpp"

namespace portalis::driver {
namespace {

constexpr const char* kAllowedLints[] = {
    "allow(non_snake_case, non_upper_case_globals)",
    "allow(unused_mut, unused_variables, unused_assignments)",
    "allow(unreachable_code, dead_code, path_statements, clippy::all)"};

/// Where the Rust modules of a program's modules stand in its crate.
struct RustModules {
  std::vector<std::string> paths;                  // by module: `package::part`
  std::vector<std::vector<std::string>> children;  // by module, of packages
  std::vector<std::string> roots;

  std::string file(size_t module, bool is_package) const {
    std::string out = paths[module];
    for (size_t at = out.find("::"); at != std::string::npos; at = out.find("::")) {
      out.replace(at, 2, "/");
    }
    return out + (is_package ? "/mod.rs" : ".rs");
  }
};

RustModules name_modules(const ir::Module& program) {
  RustModules out;
  std::vector<rust::NameScope> names(program.sources.size() + 1);
  for (const char* name : {"std", "core", "alloc", "portalis_runtime"}) names[0].reserve(name);
  out.children.resize(program.sources.size());
  for (size_t i = 0; i < program.sources.size(); ++i) {
    const ir::SourceModule& source = program.sources[i];
    std::string last = source.name.substr(source.name.rfind('.') + 1);
    std::string stem = std::filesystem::path(source.path).stem().string();
    std::string wanted = rust_module_name(i == 0 ? stem : last);
    size_t parent = static_cast<size_t>(source.parent) + 1;  // 0: none
    std::string name = names[parent].fresh(wanted);
    std::string prefix = source.parent < 0 ? "" : out.paths[parent - 1] + "::";
    out.paths.push_back(prefix + name);
    (source.parent < 0 ? out.roots : out.children[parent - 1]).push_back(std::move(name));
  }
  return out;
}

/// The texts of the modules, as the places in the typed module count them.
std::string joined_text(const Program& program) {
  std::string text;
  for (const ProgramModule& module : program.modules) {
    if (!text.empty() || &module != program.modules.data()) text += '\n';
    text += module.text->text();
  }
  return text;
}

/// A package declares the modules in it.
void declare_children(rust::File& file, std::vector<std::string> children) {
  std::sort(children.begin(), children.end());
  std::vector<rust::ItemPtr> items;
  for (const std::string& name : children) {
    rust::Item item = rust::mod_decl(name);
    item.vis = "pub";
    rust::add(items, std::move(item));
  }
  file.items.insert(file.items.begin(), items.begin(), items.end());
}

void add_file(Translation& out, std::string path, const rust::File& file, std::string python_file) {
  rust::Printed printed = rust::print(file);
  out.files.push_back({std::move(path), std::move(printed.text), std::move(python_file),
                       std::move(printed.python_lines)});
}

}  // namespace

std::string rust_module_name(const std::string& text) {
  std::string name;
  for (char c : text) {
    bool word = std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
    name += word ? c : '_';
  }
  bool starts_well = !name.empty() && std::isdigit(static_cast<unsigned char>(name[0])) == 0;
  if (!starts_well) name = "program_" + name;
  if (name == "main" || rust::is_rust_keyword(name)) name += "_";
  return name;
}

std::vector<std::string> allowed_lints() {
  return {std::begin(kAllowedLints), std::end(kAllowedLints)};
}

rust::File main_file(const std::string& module, std::vector<std::string> modules,
                     const std::string& runner) {
  rust::File file;
  file.inner_docs = {"Runs the translated program."};
  for (const std::string& lint : allowed_lints()) file.inner_attrs.push_back(lint);
  std::sort(modules.begin(), modules.end());
  for (const std::string& name : modules) rust::add(file.items, rust::mod_decl(name));
  rust::ExprPtr run = rust::call(runner, {rust::path(module + "::run")});
  rust::Item main = rust::fn("main", {}, rust::type("std::process::ExitCode"), rust::block_of(run));
  main.blank_before = true;
  rust::add(file.items, std::move(main));
  return file;
}

Analysis analyze(const Program& program) {
  Analysis out;
  std::vector<check::ModuleInput> inputs;
  bool is_parsed = true;
  for (size_t i = 0; i < program.modules.size(); ++i) {
    const ProgramModule& module = program.modules[i];
    diag::DiagnosticList list;
    // Those of the module that runs are with its source.
    if (i > 0) list.append(module.text->diagnostics());
    list.append(module.parsed->diagnostics);
    for (diag::Diagnostic diagnostic : list) {
      diagnostic.source = static_cast<int32_t>(i);
      out.diagnostics.add(std::move(diagnostic));
    }
    is_parsed = is_parsed && module.parsed->ok;
    inputs.push_back({module.name, &module.parsed->tree, module.text.get(),
                      &module.parsed->comments, module.is_package, module.file});
  }
  if (!is_parsed) return out;
  check::BuildResult built = check::build(std::move(inputs));
  out.diagnostics.append(built.diagnostics);
  if (!built.ok) return out;
  out.module = std::move(built.module);
  diag::DiagnosticList problems = check::infer(out.module);
  check::place_in_sources(out.module, problems);
  out.diagnostics.append(problems);
  out.ok = !out.diagnostics.has_errors();
  return out;
}

Translation emit(const Analysis& analysis, const Program& program) {
  Translation out;
  const ir::Module& module = analysis.module;
  RustModules names = name_modules(module);
  out.module_name = names.paths[0];
  std::string text = joined_text(program);
  lower::LowerOptions options;
  options.source = &text;
  options.rust_paths = names.paths;
  lower::Lowered lowered = lower::lower(module, options);
  for (const lower::Refusal& refusal : lowered.refusals) {
    diag::Diagnostic& diagnostic = out.diagnostics.add(
        diag::Code::kP3101, {refusal.span.begin, refusal.span.end}, {refusal.construct});
    if (!refusal.advice.empty()) diagnostic.notes.push_back(refusal.advice);
  }
  check::place_in_sources(module, out.diagnostics);
  if (!lowered.ok()) return out;
  add_file(out, "main.rs",
           main_file(out.module_name, names.roots, "portalis_runtime::program::run"), "");
  for (size_t i = 0; i < lowered.files.size(); ++i) {
    declare_children(lowered.files[i], names.children[i]);
    add_file(out, names.file(i, module.sources[i].is_package), lowered.files[i],
             program.modules[i].text->name());
  }
  out.ok = true;
  return out;
}

Translation translate(const source::SourceText& source, const TranslateOptions& options) {
  Translation out;
  out.diagnostics.append(source.diagnostics());
  if (!source.ok()) return out;
  // The caller keeps the source.
  std::shared_ptr<const source::SourceText> text(std::shared_ptr<void>(), &source);
  auto parsed = std::make_shared<const parse::ParseResult>(parse::parse(source, {options.version}));
  Program program = single_module(std::move(text), std::move(parsed));
  Analysis analysis = analyze(program);
  if (analysis.ok) {
    Translation emitted = emit(analysis, program);
    emitted.diagnostics.append(analysis.diagnostics);
    emitted.diagnostics.sort();
    return emitted;
  }
  out.diagnostics.append(analysis.diagnostics);
  out.diagnostics.sort();
  return out;
}

}  // namespace portalis::driver
