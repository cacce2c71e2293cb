#include "driver/library.hpp"

#include <algorithm>
#include <set>

#include "check/build.hpp"
#include "check/exports.hpp"
#include "check/infer.hpp"
#include "lower/lower.hpp"
#include "lower/objects.hpp"
#include "parse/nodes.gen.hpp"
#include "rust/build.hpp"
#include "rust/print.hpp"

namespace portalis::driver {
namespace {

using rust::ExprPtr;

/// One try to translate a module without the statements that are left out.
struct Attempt {
  ir::Module module;
  std::vector<check::Export> exports;
  lower::Lowered lowered;
  diag::DiagnosticList problems;
};

/// A function in its form over objects.
struct OverObjects {
  std::string name;
  std::string rust_name;
  ByteRange range;
  size_t num_params = 0;
};

/// What follows the module's name in that of the Rust module of such functions.
constexpr const char* kObjects = "_objects";

class LibraryTranslator {
 public:
  LibraryTranslator(const parse::ParseResult& parsed, const source::SourceText& source,
                    const LibraryNames& names, check::Border border)
      : parsed_(parsed),
        source_(source),
        text_(source.text()),
        name_(names.module),
        extension_(names.extension) {
    options_.border = border;
    const parse::SyntaxTree& tree = parsed.tree;
    for (NodeId node : parse::ModuleView(tree, tree.root()).body()) {
      statements_.push_back(node);
    }
  }

  Library run() {
    Library out;
    Attempt attempt = try_all();
    out.diagnostics = attempt.problems;
    out.ok = !attempt.problems.has_errors();
    if (!out.ok) return out;
    for (NodeId node : statements_) {
      if (parsed_.tree.kind(node) != parse::NodeKind::kFunctionDef) continue;
      out.functions.push_back(describe(node, attempt));
      LibraryFunction& function = out.functions.back();
      if (is_extension() && !function.refusal.empty()) add_over_objects(node, function);
    }
    module_ = rust_module_name(name_);
    auto add = [&](const std::string& name, const rust::File& file) {
      rust::Printed printed = rust::print(file);
      out.files.push_back(
          {name, std::move(printed.text), source_.name(), std::move(printed.python_lines)});
    };
    if (!is_extension()) {
      const rust::File main = main_file(module_, {module_}, "portalis_runtime::exchange::serve");
      out.files.push_back({"main.rs", rust::print(main).text, "", {}});
      add(module_ + ".rs", attempt.lowered.files[0]);
      return out;
    }
    out.files.push_back(library_file(attempt));
    if (!attempt.lowered.exported.empty()) add(module_ + ".rs", attempt.lowered.files[0]);
    if (!over_objects_.empty()) add(module_ + kObjects + ".rs", objects_file_);
    return out;
  }

 private:
  bool is_extension() const { return options_.border == check::Border::Extension; }

  /// Leaves out more and more, until what is left can be translated.
  Attempt try_all() {
    for (;;) {
      Attempt attempt = try_once();
      if (attempt.problems.empty() || !leave_out(attempt.problems)) return attempt;
    }
  }

  Attempt try_once() {
    Attempt out;
    check::BuildResult built = check::build(
        {check::ModuleInput{name_, &parsed_.tree, &source_, &parsed_.comments}}, &options_);
    out.problems = std::move(built.diagnostics);
    if (!built.ok) return out;
    out.module = std::move(built.module);
    const check::NamesRead names = check::names_read(out.module);
    out.problems.append(check::infer(out.module));
    if (!out.problems.empty()) return out;
    if (is_extension()) out.exports = check::find_exports(out.module, names);
    lower::LowerOptions options;
    options.source = &text_;
    for (const check::Export& exported : out.exports) {
      if (exported.refusal.empty()) options.exported.push_back(exported.function);
    }
    out.lowered = lower::lower(out.module, options);
    for (const lower::Refusal& refusal : out.lowered.refusals) {
      out.problems.add(diag::Code::kP3101, {refusal.span.begin, refusal.span.end},
                       {refusal.construct});
    }
    return out;
  }

  /// False when a problem belongs to no statement that could be left out.
  bool leave_out(const diag::DiagnosticList& problems) {
    for (const diag::Diagnostic& problem : problems) {
      // CPython rejects the whole module.
      if (problem.code == diag::Code::kP2001) return false;
      auto holds = [&](NodeId node) {
        ByteRange range = parsed_.tree.range(node);
        return range.begin <= problem.range.begin && problem.range.begin < range.end;
      };
      auto found = std::find_if(statements_.begin(), statements_.end(), holds);
      if (found == statements_.end()) return false;
      uint32_t place = parsed_.tree.range(*found).begin;
      options_.left_out.insert(place);
      reasons_.try_emplace(place, diag::message(problem));
    }
    return true;
  }

  LibraryFunction describe(NodeId node, const Attempt& attempt) const {
    LibraryFunction out;
    out.range = parsed_.tree.range(node);
    out.name = parsed_.tree.text(parse::FunctionDefView(parsed_.tree, node).name());
    auto reason = reasons_.find(out.range.begin);
    if (reason != reasons_.end()) {
      out.refusal = reason->second;
      return out;
    }
    if (!is_extension()) return out;
    out.refusal = "it is decorated, a generator, defined twice or takes any number of arguments";
    for (const check::Export& exported : attempt.exports) {
      if (exported.span.begin == out.range.begin) out.refusal = exported.refusal;
    }
    return out;
  }

  /// The form over objects of a function that has none over values.
  void add_over_objects(NodeId node, LibraryFunction& function) {
    auto is_it = [&](NodeId other) {
      return parsed_.tree.kind(other) == parse::NodeKind::kFunctionDef &&
             parsed_.tree.text(parse::FunctionDefView(parsed_.tree, other).name()) == function.name;
    };
    if (std::count_if(statements_.begin(), statements_.end(), is_it) > 1) return;
    std::string name = rust::rust_ident(function.name);
    lower::ObjectFunction made = lower::lower_over_objects(parsed_.tree, node, name);
    if (!made.item) {
      function.refusal += "; and has no form over objects: " + made.refusal;
      return;
    }
    if (over_objects_.empty()) {
      rust::add(objects_file_.items, rust::use("portalis_python::{Frame, Local, Returned}"));
    }
    made.item->blank_before = true;
    made.item->python_line = static_cast<int32_t>(line_of(function.range.begin));
    rust::add(objects_file_.items, std::move(*made.item));
    over_objects_.push_back({function.name, name, function.range, made.num_params});
    function.form = "objects";
    function.refusal.clear();
  }

  uint32_t line_of(uint32_t offset) const { return source_.line_column(offset).line; }

  /// `lib.rs`: what the border has to know of the module.
  crate::CrateFile library_file(const Attempt& attempt) const {
    std::set<check::NeededName> all;
    for (const check::Export& exported : attempt.exports) {
      if (exported.refusal.empty()) all.insert(exported.needs.begin(), exported.needs.end());
    }
    std::vector<check::NeededName> names(all.begin(), all.end());
    rust::Exprs functions, named;
    for (const check::NeededName& name : names) {
      named.push_back(name_expr(name, attempt.lowered));
    }
    size_t next = 0;
    for (const check::Export& exported : attempt.exports) {
      if (!exported.refusal.empty()) continue;
      functions.push_back(function_expr(exported, names, attempt.lowered.exported[next++]));
    }
    for (const OverObjects& function : over_objects_) {
      ExprPtr run = rust::path(module_ + kObjects + "::" + function.rust_name);
      functions.push_back(table_row(function.name, function.range, function.num_params, {},
                                    rust::call("Run::Objects", {std::move(run)})));
    }
    rust::File file;
    file.inner_docs = {"Runs the translated functions of `" + name_ + "` in CPython."};
    for (const std::string& lint : allowed_lints()) file.inner_attrs.push_back(lint);
    if (!attempt.lowered.exported.empty()) rust::add(file.items, rust::mod_decl(module_));
    if (!over_objects_.empty()) rust::add(file.items, rust::mod_decl(module_ + kObjects));
    rust::Item use = rust::use("portalis_python::*");
    use.blank_before = true;
    rust::add(file.items, std::move(use));
    ExprPtr extension = rust::struct_lit(
        "Extension", {{"module", rust::lit_str(name_)},
                      {"names", rust::ref(rust::array(std::move(named)))},
                      {"functions", rust::ref(rust::array(std::move(functions)))}});
    rust::Item item = rust::macro_item(
        rust::macro("extension", {rust::path("PyInit_" + extension_), std::move(extension)}));
    item.blank_before = true;
    rust::add(file.items, std::move(item));
    return {"lib.rs", rust::print(file).text, "", {}};
  }

  ExprPtr name_expr(const check::NeededName& name, const lower::Lowered& lowered) const {
    ExprPtr text = rust::lit_str(name.name);
    switch (name.kind) {
      case check::NeededName::Kind::Same:
        return rust::call("Name::same", {text});
      case check::NeededName::Kind::Absent:
        return rust::call("Name::absent", {text});
      case check::NeededName::Kind::Value:
        break;
    }
    ExprPtr variable = rust::field(rust::path(module_ + "::STATE"), lowered.variables.at(name.var));
    ExprPtr load = rust::call("load", {rust::ref(variable), rust::path("object")});
    return rust::call("Name::value",
                      {text, rust::closure({rust::closure_param("object")}, std::move(load))});
  }

  ExprPtr function_expr(const check::Export& exported, const std::vector<check::NeededName>& names,
                        const lower::Exported& lowered) const {
    rust::Exprs needs, args;
    for (const check::NeededName& need : exported.needs) {
      auto place = std::lower_bound(names.begin(), names.end(), need) - names.begin();
      needs.push_back(rust::lit_int(place));
    }
    for (size_t i = 0; i < lowered.by_value.size(); ++i) {
      ExprPtr arg = rust::try_(
          rust::method(rust::path("args"), "get", {rust::lit_int(static_cast<int64_t>(i))}));
      args.push_back(lowered.by_value[i] ? arg : rust::ref(arg));
    }
    size_t num_args = args.size();
    ExprPtr result = rust::call(module_ + "::" + lowered.rust_name, std::move(args));
    ExprPtr answer = rust::method(rust::path("args"), "answer", {std::move(result)});
    ExprPtr run =
        rust::closure({rust::closure_param("args", rust::type("&Arguments"))}, std::move(answer));
    return table_row(exported.name, {exported.span.begin, exported.span.end}, num_args,
                     std::move(needs), rust::call("Run::Values", {std::move(run)}));
  }

  ExprPtr table_row(const std::string& name, ByteRange range, size_t num_args, rust::Exprs needs,
                    ExprPtr run) const {
    return rust::struct_lit("Function",
                            {{"name", rust::lit_str(name)},
                             {"line", rust::lit_int(line_of(range.begin))},
                             {"num_arguments", rust::lit_int(static_cast<int64_t>(num_args))},
                             {"needs", rust::ref(rust::array(std::move(needs)))},
                             {"run", std::move(run)}});
  }

  const parse::ParseResult& parsed_;
  const source::SourceText& source_;
  std::string text_;
  std::string name_;
  std::string extension_;
  check::LibraryOptions options_;
  std::vector<NodeId> statements_;
  std::map<uint32_t, std::string> reasons_;
  std::string module_;  // its Rust name
  std::vector<OverObjects> over_objects_;
  rust::File objects_file_;
};

Library translated(const parse::ParseResult& parsed, const source::SourceText& source,
                   const LibraryNames& names, check::Border border) {
  Library out;
  out.diagnostics.append(source.diagnostics());
  out.diagnostics.append(parsed.diagnostics);
  if (!source.ok() || !parsed.ok) return out;
  return LibraryTranslator(parsed, source, names, border).run();
}

}  // namespace

Library translate_library(const parse::ParseResult& parsed, const source::SourceText& source,
                          const LibraryNames& names) {
  return translated(parsed, source, names, check::Border::Extension);
}

Library translate_for_requests(const parse::ParseResult& parsed, const source::SourceText& source,
                               const std::string& module) {
  return translated(parsed, source, {module, ""}, check::Border::Requests);
}

}  // namespace portalis::driver
