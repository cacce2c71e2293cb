// Scopes and the names bound in them, as CPython's symtable.c finds them.
//
// Input:  a SyntaxTree.
// Output: one Scope for each module, function, lambda, class and comprehension; for each scope its
//         names and how they are bound; CPython's symbol errors.
// Invariant: scopes[0] is the module; a scope stands after its parent.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "check/modules.hpp"
#include "check/problem.hpp"
#include "parse/nodes.gen.hpp"

namespace portalis::check {

/// A name after mangling; equal names have equal numbers.
using Name = int32_t;

/// Names of the tree, and the mangled ones (`__x` in class C is `_C__x`).
class NameTable {
 public:
  explicit NameTable(const parse::SyntaxTree& tree)
      : tree_(&tree), num_tree_names_(static_cast<Name>(tree.names().size())) {}
  Name get(Symbol symbol, std::string_view class_name);
  Name get(std::string_view text);
  std::string_view text(Name name) const {
    return name < num_tree_names_ ? tree_->text(Symbol(name))
                                  : extra_.text(Symbol(name - num_tree_names_));
  }

 private:
  const parse::SyntaxTree* tree_;
  Name num_tree_names_;
  base::Interner extra_;
};

enum class ScopeKind : uint8_t { kModule, kFunction, kClass, kComprehension };

enum NameFlags : uint16_t {
  kAssigned = 1,  // any binding: assignment, def, class, import, for, with, except, pattern, del
  kParam = 2,
  kGlobal = 4,       // declared global
  kNonlocal = 8,     // declared nonlocal, or a walrus target inside a comprehension
  kUsed = 16,        // read outside annotations
  kIterTarget = 32,  // target of the comprehension
  kAnnotated = 64,
  kDeleted = 128,
  kBoundInside = 256,    // of a module: by a function, through `global`
  kBoundInLoop = 512,    // of a module: by a loop
  kBoundOutside = 1024,  // of a module: by another module
  kReadInCycle = 2048,   // imported by a module, and read by another one that it imports
};

/// What an import binds: a module, or a member of it.
struct Import {
  std::string module;  // absolute; with its dots where they lead out of the package
  std::string member;  // empty for a module
  friend bool operator==(const Import&, const Import&) = default;
};

struct NameInfo {
  uint16_t flags = 0;
  int32_t num_bindings = 0;  // in this scope and by `global` or `nonlocal` in inner ones
  int32_t num_imports = 0;   // bindings that import `import`
  int32_t import = -1;       // index in ScopeTable::imports; all imports of the name agree
  // In source order: the reads, and the part of the source that runs after an import only.
  ir::Span read = {UINT32_MAX, 0};
  ir::Span imported = {UINT32_MAX, 0};

  bool is_read_imported() const { return imported.begin <= read.begin && read.end <= imported.end; }
};

struct Scope {
  ScopeKind kind{};
  int32_t parent = -1;
  NodeId node;
  std::string class_name;  // of the innermost class: mangles
  bool is_generator = false;
  bool is_generator_expression = false;
  std::unordered_map<Name, NameInfo> names;
};

struct ScopeTable {
  explicit ScopeTable(const parse::SyntaxTree& tree) : names(tree) {}
  NameTable names;
  std::vector<Scope> scopes;
  std::vector<Import> imports;
  std::unordered_map<NodeId, int32_t> scope_of;  // node that opens a scope
  bool has_future_annotations = false;
  std::vector<std::string> star_names;  // what `from module import *` takes
  std::string why_no_star;              // why that is not known; empty when it is

  const NameInfo* find(int32_t scope, Name name) const {
    const auto& names_of = scopes[static_cast<size_t>(scope)].names;
    auto it = names_of.find(name);
    return it == names_of.end() ? nullptr : &it->second;
  }
  /// The scope whose variable `name` denotes in `scope`: 0 for a module variable, -1 when nothing
  /// in the program binds it (a builtin, or a NameError).
  int32_t resolve(int32_t scope, Name name) const;
  /// The function, lambda or module scope whose frame runs the code of `scope`.
  int32_t frame(int32_t scope) const;
};

/// By module of the program; absent where that was not reached yet.
using ScopeTables = std::vector<std::unique_ptr<ScopeTable>>;

/// The scopes of all modules, those that are imported first.
ScopeTables find_scopes(const ModuleTable& modules, Problems& problems);

/// Where a node stands within the program's sources, its module's text beginning at `base`.
inline ir::Span span_of(const parse::SyntaxTree& tree, NodeId id, uint32_t base) {
  ByteRange range = tree.range(id);
  return {base + range.begin, base + range.end};
}

}  // namespace portalis::check
