#include "check/modules.hpp"

#include <algorithm>

namespace portalis::check {

using namespace parse;  // NOLINT: the views

namespace {

/// Tarjan's algorithm: what a module imports is finished before it.
class ImportOrder {
 public:
  explicit ImportOrder(const std::vector<std::vector<int32_t>>& imports)
      : imports_(imports), number_(imports.size(), 0), low_(imports.size(), 0) {
    groups.assign(imports.size(), -1);
  }

  void visit(int32_t root) {
    if (number_[at(root)] != 0) return;
    enter(root);
    while (!path_.empty()) {
      auto& [top, next] = path_.back();
      if (next < imports_[at(top)].size()) {
        int32_t imported = imports_[at(top)][next++];
        if (number_[at(imported)] == 0) {
          enter(imported);
        } else if (groups[at(imported)] < 0) {
          low_[at(top)] = std::min(low_[at(top)], number_[at(imported)]);
        }
        continue;
      }
      leave();
    }
  }

  std::vector<int32_t> order;
  std::vector<int32_t> groups;

 private:
  static size_t at(int32_t module) { return static_cast<size_t>(module); }

  void enter(int32_t module) {
    number_[at(module)] = low_[at(module)] = ++last_;
    path_.emplace_back(module, 0);
    open_.push_back(module);
  }

  void leave() {
    int32_t done = path_.back().first;
    path_.pop_back();
    order.push_back(done);
    if (!path_.empty()) {
      int32_t importer = path_.back().first;
      low_[at(importer)] = std::min(low_[at(importer)], low_[at(done)]);
    }
    if (low_[at(done)] != number_[at(done)]) return;
    for (int32_t member = -1; member != done;) {
      member = open_.back();
      open_.pop_back();
      groups[at(member)] = done;
    }
  }

  const std::vector<std::vector<int32_t>>& imports_;
  std::vector<int32_t> number_, low_;
  std::vector<std::pair<int32_t, size_t>> path_;  // a module and the next of its imports
  std::vector<int32_t> open_;
  int32_t last_ = 0;
};

}  // namespace

std::string_view package_of(std::string_view module) {
  size_t dot = module.rfind('.');
  return dot == std::string_view::npos ? std::string_view() : module.substr(0, dot);
}

std::optional<std::string> absolute_module(std::string_view importer, bool is_package,
                                           int64_t level, std::string_view module) {
  if (level <= 0) return std::string(module);
  std::string_view package = is_package ? importer : package_of(importer);
  for (int64_t up = 1; up < level && !package.empty(); ++up) package = package_of(package);
  if (package.empty()) return std::nullopt;
  std::string out(package);
  if (!module.empty()) out.append(".").append(module);
  return out;
}

ModuleTable::ModuleTable(std::vector<ModuleInput> modules) : modules_(std::move(modules)) {
  uint32_t begin = 0;
  for (size_t i = 0; i < modules_.size(); ++i) {
    by_name_.emplace(modules_[i].name, static_cast<int32_t>(i));
    decided_.emplace_back(*modules_[i].tree);
    begins_.push_back(begin);
    begin += static_cast<uint32_t>(modules_[i].source->text().size()) + 1;
  }
  for (const ModuleInput& module : modules_) parents_.push_back(find(package_of(module.name)));
  std::vector<std::vector<int32_t>> imports = find_imports();
  ImportOrder order(imports);
  for (size_t i = 0; i < modules_.size(); ++i) order.visit(static_cast<int32_t>(i));
  order_ = std::move(order.order);
  groups_ = std::move(order.groups);
}

int32_t ModuleTable::find(std::string_view name) const {
  auto it = by_name_.find(std::string(name));
  return it == by_name_.end() ? -1 : it->second;
}

int32_t ModuleTable::find_in(int32_t package, std::string_view name) const {
  if (!(*this)[package].is_package) return -1;
  return find((*this)[package].name + "." + std::string(name));
}

void ModuleTable::add_imports(int32_t module, NodeId node, std::vector<int32_t>& out) const {
  const ModuleInput& own = (*this)[module];
  const SyntaxTree& tree = *own.tree;
  auto add = [&](std::string_view name) {
    // Importing a module imports its packages first.
    for (int32_t found = find(name); found >= 0; found = parent(found)) out.push_back(found);
  };
  if (tree.kind(node) == NodeKind::kImport) {
    for (NodeId id : ImportView(tree, node).names()) add(tree.text(AliasView(tree, id).name()));
    return;
  }
  ImportFromView view(tree, node);
  std::string_view named = view.module().valid() ? tree.text(view.module()) : std::string_view();
  std::optional<std::string> from = absolute_module(own.name, own.is_package, view.level(), named);
  if (!from) return;
  add(*from);
  for (NodeId id : view.names()) {
    add(*from + "." + std::string(tree.text(AliasView(tree, id).name())));
  }
}

std::vector<std::vector<int32_t>> ModuleTable::find_imports() const {
  std::vector<std::vector<int32_t>> imports(modules_.size());
  if (modules_.size() == 1) return imports;
  for (size_t i = 0; i < modules_.size(); ++i) {
    const SyntaxTree& tree = *modules_[i].tree;
    for (size_t row = 0; row < tree.num_nodes(); ++row) {
      NodeId node(static_cast<int32_t>(row));
      bool imported =
          tree.kind(node) == NodeKind::kImport || tree.kind(node) == NodeKind::kImportFrom;
      if (imported && !decided_[i].is_dead(node))
        add_imports(static_cast<int32_t>(i), node, imports[i]);
    }
  }
  return imports;
}

}  // namespace portalis::check
