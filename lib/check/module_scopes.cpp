// The scopes of all modules of a program, and what they bind in each other.
#include <algorithm>

#include "check/scope_finder.hpp"
#include "check/scopes.hpp"

namespace portalis::check {

using namespace parse;  // NOLINT: the views

namespace {

constexpr std::string_view kAll = "__all__";

/// The strings of a list or tuple display; false when it holds anything else.
bool add_strings(const SyntaxTree& tree, NodeId display, std::vector<std::string>& out) {
  NodeKind kind = tree.kind(display);
  if (kind != NodeKind::kList && kind != NodeKind::kTuple) return false;
  ChildRange items =
      kind == NodeKind::kList ? ListView(tree, display).elts() : TupleView(tree, display).elts();
  for (NodeId item : items) {
    if (tree.kind(item) != NodeKind::kConstant) return false;
    const auto& constant = tree.constant(ConstantView(tree, item).value());
    if (constant.kind != ConstantKind::kStr) return false;
    out.push_back(constant.text);
  }
  return true;
}

bool is_name(const SyntaxTree& tree, NodeId node, std::string_view name) {
  return tree.kind(node) == NodeKind::kName && tree.text(NameView(tree, node).id()) == name;
}

/// `__all__` as the statements of the module give it; false when they calculate it.
bool read_all(const SyntaxTree& tree, int32_t num_bindings, std::vector<std::string>& out) {
  int32_t num_read = 0;
  for (NodeId node : ModuleView(tree, tree.root()).body()) {
    if (tree.kind(node) == NodeKind::kAssign) {
      AssignView view(tree, node);
      bool is_all = view.targets().size() == 1 && is_name(tree, view.targets().front(), kAll);
      if (!is_all) continue;
      out.clear();
      if (!add_strings(tree, view.value(), out)) return false;
      ++num_read;
    } else if (tree.kind(node) == NodeKind::kAugAssign) {
      AugAssignView view(tree, node);
      if (!is_name(tree, view.target(), kAll)) continue;
      if (!add_strings(tree, view.value(), out)) return false;
      ++num_read;
    }
  }
  for (size_t row = 0; row < tree.num_nodes(); ++row) {
    NodeId node(static_cast<int32_t>(row));
    bool changes = tree.kind(node) == NodeKind::kAttribute &&
                   is_name(tree, AttributeView(tree, node).value(), kAll);
    if (changes) return false;
  }
  return num_read == num_bindings;
}

void find_star_names(const ModuleTable& modules, int32_t module, ScopeTable& table) {
  const SyntaxTree& tree = *modules[module].tree;
  const NameInfo* all = table.find(0, table.names.get(kAll));
  if (all != nullptr && (all->flags & kAssigned) != 0) {
    if (!read_all(tree, all->num_bindings, table.star_names)) {
      table.star_names.clear();
      table.why_no_star = "an `__all__` that is calculated";
    }
    return;
  }
  for (const auto& [name, info] : table.scopes[0].names) {
    std::string_view text = table.names.text(name);
    bool is_public = (info.flags & kAssigned) != 0 && !text.starts_with('_');
    if (is_public) table.star_names.emplace_back(text);
  }
  if (modules[module].is_package) {
    for (size_t i = 0; i < modules.size(); ++i) {
      auto other = static_cast<int32_t>(i);
      if (modules.parent(other) != module) continue;
      table.star_names.push_back(modules[other].name.substr(modules[module].name.size() + 1));
    }
  }
  std::sort(table.star_names.begin(), table.star_names.end());
  auto last = std::unique(table.star_names.begin(), table.star_names.end());
  table.star_names.erase(last, table.star_names.end());
}

/// Marks what modules bind in others, `helper.counter = 1`, and which imported names they may read
/// of others that import them: those may not be bound yet.
class OutsideUses {
 public:
  OutsideUses(const ModuleTable& modules, ScopeTables& tables)
      : modules_(modules), tables_(tables) {}

  void mark(int32_t module) {
    module_ = module;
    const SyntaxTree& tree = *modules_[module].tree;
    for (size_t row = 0; row < tree.num_nodes(); ++row) {
      NodeId node(static_cast<int32_t>(row));
      if (tree.kind(node) == NodeKind::kAttribute) mark_attribute(AttributeView(tree, node));
      if (tree.kind(node) == NodeKind::kImportFrom) mark_import(ImportFromView(tree, node));
    }
  }

 private:
  void mark_attribute(const AttributeView& view) {
    std::string_view name = modules_[module_].tree->text(view.attr());
    for (int32_t owner : named_modules(view.value())) {
      if (view.ctx() == ExprContext::kLoad) {
        mark_read(owner, name);
        continue;
      }
      ScopeTable& table = *tables_[static_cast<size_t>(owner)];
      NameInfo& info = table.scopes[0].names[table.names.get(name)];
      info.flags |= kAssigned | kBoundOutside;
      info.num_bindings += 2;
    }
  }

  void mark_import(const ImportFromView& view) {
    const ModuleInput& own = modules_[module_];
    std::string_view named =
        view.module().valid() ? own.tree->text(view.module()) : std::string_view();
    std::optional<std::string> from =
        absolute_module(own.name, own.is_package, view.level(), named);
    int32_t owner = from ? modules_.find(*from) : -1;
    if (owner < 0) return;
    for (NodeId id : view.names()) {
      mark_read(owner, own.tree->text(AliasView(*own.tree, id).name()));
    }
  }

  void mark_read(int32_t owner, std::string_view name) {
    if (owner == module_ || !modules_.is_cycle(owner, module_)) return;
    ScopeTable& table = *tables_[static_cast<size_t>(owner)];
    auto found = table.scopes[0].names.find(table.names.get(name));
    if (found == table.scopes[0].names.end() || found->second.import < 0) return;
    const Import& import = table.imports[static_cast<size_t>(found->second.import)];
    bool is_module =
        import.member.empty() || modules_.find(import.module + "." + import.member) >= 0;
    if (!is_module) found->second.flags |= kReadInCycle;
  }

  /// The modules of the program that the expression may be.
  std::vector<int32_t> named_modules(NodeId node) const {
    const SyntaxTree& tree = *modules_[module_].tree;
    std::vector<int32_t> out;
    if (tree.kind(node) == NodeKind::kName) {
      ScopeTable& own = *tables_[static_cast<size_t>(module_)];
      Name name = own.names.get(tree.text(NameView(tree, node).id()));
      for (size_t i = 0; i < own.scopes.size(); ++i) {
        const NameInfo* info = own.find(static_cast<int32_t>(i), name);
        if (info == nullptr || info->import < 0) continue;
        const Import& import = own.imports[static_cast<size_t>(info->import)];
        std::string dotted = import.module;
        if (!import.member.empty()) dotted += "." + import.member;
        if (int32_t found = modules_.find(dotted); found >= 0) out.push_back(found);
      }
    } else if (tree.kind(node) == NodeKind::kAttribute) {
      AttributeView view(tree, node);
      for (int32_t package : named_modules(view.value())) {
        int32_t found = modules_.find_in(package, tree.text(view.attr()));
        if (found >= 0) out.push_back(found);
      }
    }
    return out;
  }

  const ModuleTable& modules_;
  ScopeTables& tables_;
  int32_t module_ = 0;
};

}  // namespace

ScopeTables find_scopes(const ModuleTable& modules, Problems& problems) {
  ScopeTables tables(modules.size());
  for (int32_t module : modules.order()) {
    auto table = std::make_unique<ScopeTable>(*modules[module].tree);
    find_module_scopes(modules, module, tables, *table, problems);
    if (modules.size() > 1) find_star_names(modules, module, *table);
    tables[static_cast<size_t>(module)] = std::move(table);
  }
  if (modules.size() == 1) return tables;
  OutsideUses outside(modules, tables);
  for (size_t i = 0; i < modules.size(); ++i) outside.mark(static_cast<int32_t>(i));
  return tables;
}

}  // namespace portalis::check
