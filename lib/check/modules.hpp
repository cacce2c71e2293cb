// The Python modules of one program, and what their imports name.
//
// Input:  the trees of the modules, the one that runs first; each after its package, if it has one.
// Output: which module a dotted name means, and the order in which modules depend on each other.
// Invariant: a name that no module of the program has is a standard module's, or nobody's.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "check/decided_tests.hpp"
#include "parse/nodes.gen.hpp"
#include "parse/parse.hpp"
#include "source/source_text.hpp"

namespace portalis::check {

/// One module as it was read. All pointers outlive the check.
struct ModuleInput {
  std::string name;  // "__main__", "package.module"
  const parse::SyntaxTree* tree = nullptr;
  const source::SourceText* source = nullptr;  // its name is empty for a package without a file
  const std::vector<parse::Comment>* comments = nullptr;
  bool is_package = false;
  std::string file;  // `__file__`, where it is not the name of the source
};

/// The dotted name that `from` names in the module called `importer`; none where the dots lead out
/// of its outermost package.
std::optional<std::string> absolute_module(std::string_view importer, bool is_package,
                                           int64_t level, std::string_view module);

/// The package that holds the module; empty when none does.
std::string_view package_of(std::string_view module);

class ModuleTable {
 public:
  explicit ModuleTable(std::vector<ModuleInput> modules);

  size_t size() const { return modules_.size(); }
  const ModuleInput& operator[](int32_t module) const {
    return modules_[static_cast<size_t>(module)];
  }
  /// -1 when the program has no such module.
  int32_t find(std::string_view name) const;
  int32_t find_in(int32_t package, std::string_view name) const;
  int32_t parent(int32_t module) const { return parents_[static_cast<size_t>(module)]; }
  /// Where the module's text begins within the program's sources.
  uint32_t begin(int32_t module) const { return begins_[static_cast<size_t>(module)]; }
  const DecidedTests& decided(int32_t module) const {
    return decided_[static_cast<size_t>(module)];
  }

  /// Modules before those that import them, as far as the imports have no cycles.
  const std::vector<int32_t>& order() const { return order_; }
  /// The two import each other, directly or through others.
  bool is_cycle(int32_t a, int32_t b) const {
    return groups_[static_cast<size_t>(a)] == groups_[static_cast<size_t>(b)];
  }

 private:
  std::vector<std::vector<int32_t>> find_imports() const;
  void add_imports(int32_t module, NodeId node, std::vector<int32_t>& out) const;

  std::vector<ModuleInput> modules_;
  std::unordered_map<std::string, int32_t> by_name_;
  std::vector<int32_t> parents_;
  std::vector<uint32_t> begins_;
  std::vector<DecidedTests> decided_;
  std::vector<int32_t> order_;
  std::vector<int32_t> groups_;  // cycles of imports
};

}  // namespace portalis::check
