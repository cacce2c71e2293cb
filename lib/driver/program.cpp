#include "driver/program.hpp"

#include <algorithm>
#include <optional>
#include <unordered_map>

#include "check/builtins.hpp"
#include "check/modules.hpp"

namespace portalis::driver {

namespace fs = std::filesystem;
using namespace parse;  // NOLINT: the views

namespace {

/// What CPython 3.11 has built in, or has loaded before the program begins: no file hides it.
constexpr std::string_view kLoaded[] = {
    "_abc",      "_ast",     "_codecs",      "_collections", "_collections_abc", "_functools",
    "_imp",      "_io",      "_locale",      "_operator",    "_signal",          "_sre",
    "_stat",     "_string",  "_symtable",    "_thread",      "_tokenize",        "_tracemalloc",
    "_warnings", "_weakref", "abc",          "atexit",       "builtins",         "codecs",
    "encodings", "errno",    "faulthandler", "gc",           "genericpath",      "io",
    "itertools", "marshal",  "os",           "posix",        "posixpath",        "pwd",
    "site",      "stat",     "sys",          "time",         "zipimport",        "__main__"};

bool is_loaded(std::string_view name) {
  return std::find(std::begin(kLoaded), std::end(kLoaded), name) != std::end(kLoaded);
}

class Loader {
 public:
  Loader(Program& program, fs::path folder) : program_(program), folder_(std::move(folder)) {}

  void run() {
    for (size_t i = 0; i < program_.modules.size(); ++i) {
      const ProgramModule module = program_.modules[i];
      if (module.parsed->ok) follow(module);
    }
  }

 private:
  void follow(const ProgramModule& module) {
    const SyntaxTree& tree = module.parsed->tree;
    const check::DecidedTests decided(tree);
    for (size_t row = 0; row < tree.num_nodes(); ++row) {
      NodeId node(static_cast<int32_t>(row));
      bool imports =
          tree.kind(node) == NodeKind::kImport || tree.kind(node) == NodeKind::kImportFrom;
      if (!imports || decided.is_dead(node)) continue;
      if (tree.kind(node) == NodeKind::kImport) {
        for (NodeId id : ImportView(tree, node).names()) {
          add(tree.text(AliasView(tree, id).name()));
        }
      } else {
        follow_from(module, ImportFromView(tree, node));
      }
    }
  }

  void follow_from(const ProgramModule& module, const ImportFromView& view) {
    const SyntaxTree& tree = module.parsed->tree;
    std::string_view named = view.module().valid() ? tree.text(view.module()) : std::string_view();
    std::optional<std::string> from =
        check::absolute_module(module.name, module.is_package, view.level(), named);
    if (!from || !add(*from)) return;
    for (NodeId id : view.names()) {
      std::string_view name = tree.text(AliasView(tree, id).name());
      // A name that is no module is one of the package's own.
      if (name != "*") add(*from + "." + std::string(name));
    }
  }

  /// Adds a module and its packages; false: the program has no such module.
  bool add(std::string_view name) {
    auto known = known_.find(std::string(name));
    if (known != known_.end()) return known->second;
    std::string_view package = check::package_of(name);
    bool found = package.empty() ? !is_loaded(name) : add(package) && is_package(package);
    found = found && read(std::string(name));
    known_.emplace(name, found);
    return found;
  }

  bool is_package(std::string_view name) const {
    return std::any_of(
        program_.modules.begin(), program_.modules.end(),
        [&](const ProgramModule& module) { return module.name == name && module.is_package; });
  }

  static bool is_file(const fs::path& path) {
    std::error_code error;
    return fs::is_regular_file(path, error);
  }

  bool read(const std::string& name) {
    std::string below = name;
    std::replace(below.begin(), below.end(), '.', '/');
    const fs::path base = folder_ / below;
    const fs::path init = base / "__init__.py";
    fs::path file = base;
    file += ".py";
    if (is_file(init)) return add_file(name, init, true);
    if (is_file(file)) return add_file(name, file, false);
    std::error_code error;
    bool is_folder = fs::is_directory(base, error);
    // A standard module comes before a folder without `__init__.py`.
    if (!is_folder || check::is_module_known(name)) return false;
    auto text = std::make_shared<const source::SourceText>(
        source::SourceText::from_bytes("", base.generic_string()));
    add_module({name, text, nullptr, "", true});
    return true;
  }

  bool add_file(const std::string& name, const fs::path& file, bool is_package) {
    auto text = std::make_shared<const source::SourceText>(
        source::SourceText::from_path(file.lexically_normal().generic_string()));
    std::error_code error;
    std::string absolute = fs::absolute(file, error).lexically_normal().generic_string();
    add_module({name, text, nullptr, std::move(absolute), is_package});
    return true;
  }

  void add_module(ProgramModule module) {
    auto parsed = std::make_shared<ParseResult>();
    if (module.text->ok()) *parsed = parse::parse(*module.text, {program_.version});
    module.parsed = std::move(parsed);
    program_.modules.push_back(std::move(module));
  }

  Program& program_;
  fs::path folder_;
  std::unordered_map<std::string, bool> known_;
};

}  // namespace

Program single_module(std::shared_ptr<const source::SourceText> text,
                      std::shared_ptr<const parse::ParseResult> parsed) {
  Program program;
  program.modules.push_back({"__main__", std::move(text), std::move(parsed), "", false});
  return program;
}

Program load_program(std::shared_ptr<const source::SourceText> text,
                     std::shared_ptr<const parse::ParseResult> parsed,
                     parse::PythonVersion version) {
  fs::path folder = fs::path(text->name()).parent_path();
  Program program = single_module(std::move(text), std::move(parsed));
  program.version = version;
  Loader(program, folder.empty() ? fs::path(".") : folder).run();
  return program;
}

}  // namespace portalis::driver
