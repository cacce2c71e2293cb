// Imports of the program's own modules: their bodies run once, in the order of the imports, and
// their names are variables of the program.
#include <algorithm>

#include "check/builder.hpp"

namespace portalis::check {

using namespace parse;  // NOLINT: the views

namespace {

/// How far names are followed that modules import from each other.
constexpr int kMostReexports = 32;

constexpr std::string_view kInspected[] = {"__dict__",   "__path__",     "__spec__",
                                           "__loader__", "__builtins__", "__cached__"};

/// What a module has without binding it.
bool is_module_fact(std::string_view name) {
  return name == "__name__" || name == "__file__" || name == "__doc__" || name == "__package__";
}

}  // namespace

// ---- what the modules bind ----

const NameInfo* Builder::own_name(std::string_view name, Name* out) {
  *out = scopes_.names.get(name);
  const NameInfo* info = scopes_.find(0, *out);
  return info != nullptr && (info->flags & kAssigned) != 0 ? info : nullptr;
}

ir::VarId Builder::own_variable(std::string_view name) {
  return variable(0, scopes_.names.get(name));
}

/// Whether the module's code binds the name itself: `from . import part` in a package only names
/// what it has anyway.
bool Builder::binds_own(int32_t module, std::string_view name) {
  Name number = 0;
  const NameInfo* info = other(module).own_name(name, &number);
  if (info == nullptr) return false;
  if (info->import < 0 || info->num_imports != info->num_bindings) return true;
  const Import& import = other(module).scopes_.imports[static_cast<size_t>(info->import)];
  bool is_part = import.module == program_.modules[module].name && import.member == name;
  return !is_part || program_.modules.find_in(module, name) < 0;
}

/// Once the module was imported, the name keeps its value: whoever imports it can read it there.
bool Builder::is_settled(int32_t module, std::string_view name) {
  if (!binds_own(module, name)) return true;
  Name number = 0;
  const NameInfo* info = other(module).own_name(name, &number);
  if ((info->flags & (kBoundInside | kBoundOutside | kDeleted)) != 0) return false;
  if (!program_.modules.is_cycle(module, index_)) return true;
  bool changes = info->num_bindings > 1 || (info->flags & kBoundInLoop) != 0;
  return !changes;
}

/// What `dir` of the module names, sorted: CPython offers the nearest where an attribute is
/// missing.
std::vector<std::string> Builder::module_names() const {
  std::vector<std::string> names = {"__builtins__", "__cached__", "__doc__",     "__file__",
                                    "__loader__",   "__name__",   "__package__", "__spec__"};
  const ModuleTable& modules = program_.modules;
  if (modules[index_].is_package) names.emplace_back("__path__");
  for (const auto& [name, info] : scopes_.scopes[0].names) {
    if ((info.flags & kAssigned) != 0) names.emplace_back(scopes_.names.text(name));
  }
  for (size_t i = 0; i < modules.size(); ++i) {
    auto other = static_cast<int32_t>(i);
    if (modules.parent(other) != index_) continue;
    names.push_back(modules[other].name.substr(modules[index_].name.size() + 1));
  }
  std::sort(names.begin(), names.end());
  names.erase(std::unique(names.begin(), names.end()), names.end());
  return names;
}

// ---- statements ----

/// Runs the module's body, after those of its packages, unless they ran.
void Builder::run_module(NodeId node, int32_t module, Block& out) {
  int32_t package = program_.modules.parent(module);
  if (package >= 0) run_module(node, package, out);
  for (int32_t own = index_; own >= 0; own = program_.modules.parent(own)) {
    if (own == module) return;
  }
  if (context_.imported.contains(module)) return;
  if (context_.block_depth == 1) context_.imported.insert(module);
  ir::Expr import = make(ir::ExprKind::Import, node);
  import.function = ir::FunctionId{module};
  import.text = program_.modules[module].name;
  ir::Stmt stmt;
  stmt.kind = ir::StmtKind::Expr;
  stmt.span = span(node);
  stmt.value = module_.add(std::move(import));
  add_stmt(std::move(stmt), out);
}

void Builder::raise_missing(NodeId node, const std::string& module, Block& out) {
  std::string message = "No module named '" + module + "'";
  std::string package(package_of(module));
  int32_t found = program_.modules.find(package);
  if (found >= 0 && !program_.modules[found].is_package) {
    message += "; '" + package + "' is not a package";
  }
  ir::Expr text = make(ir::ExprKind::ConstStr, node);
  text.text = message;
  ir::Argument argument;
  argument.value = module_.add(std::move(text));
  ir::Expr callee = make(ir::ExprKind::Builtin, node);
  callee.text = "ModuleNotFoundError";
  ir::Expr call = make(ir::ExprKind::Call, node);
  call.a = module_.add(std::move(callee));
  call.args.push_back(std::move(argument));
  ir::Stmt raise;
  raise.kind = ir::StmtKind::Raise;
  raise.span = span(node);
  raise.value = module_.add(std::move(call));
  add_stmt(std::move(raise), out);
}

/// Imports a module of the program, or raises where one of its packages lacks it; false: the name
/// is none of the program's.
bool Builder::import_own(NodeId node, std::string_view module, Block& out) {
  const ModuleTable& modules = program_.modules;
  if (modules.find(module.substr(0, module.find('.'))) < 0) return false;
  size_t end = 0;
  int32_t found = -1;
  while (end != std::string_view::npos) {
    end = module.find('.', end + 1);
    std::string part(module.substr(0, end));
    int32_t next = modules.find(part);
    if (next < 0) {
      if (found >= 0) run_module(node, found, out);
      raise_missing(node, part, out);
      return true;
    }
    found = next;
  }
  if (found == 0) {
    refuse(node, "an import of the program itself", "move what is shared to another module");
    return true;
  }
  run_module(node, found, out);
  return true;
}

void Builder::import_own_names(NodeId node, int32_t module, Block& out) {
  for (NodeId id : ImportFromView(tree_, node).names()) {
    AliasView alias(tree_, id);
    std::string member(text(alias.name()));
    if (member == "*") {
      import_own_star(node, module, out);
      continue;
    }
    Symbol bound = alias.asname().valid() ? alias.asname() : alias.name();
    import_own_name(id, module, member, name_of(bound), out);
  }
}

void Builder::import_own_name(NodeId node, int32_t module, const std::string& member, Name bound,
                              Block& out) {
  const ModuleInput& from = program_.modules[module];
  int32_t part = program_.modules.find_in(module, member);
  if (!binds_own(module, member) && part >= 0) {
    run_module(node, part, out);
  } else {
    Name number = 0;
    bool is_passed_on = other(module).own_name(member, &number) != nullptr &&
                        other(module).constant_import(0, number) != nullptr;
    if (!is_passed_on) {
      ir::Expr check = make(ir::ExprKind::Import, node);
      check.function = ir::FunctionId{module};
      check.text = from.name;
      check.name = member;
      check.var = note_read(other(module).own_variable(member));
      ir::Stmt stmt;
      stmt.kind = ir::StmtKind::Expr;
      stmt.span = span(node);
      stmt.value = module_.add(std::move(check));
      add_stmt(std::move(stmt), out);
    }
  }
  bind_import(node, bound, {from.name, member}, out);
}

/// Whether code reads the name without binding it.
bool Builder::asks_for(std::string_view name) {
  Name number = scopes_.names.get(name);
  for (size_t i = 0; i < scopes_.scopes.size(); ++i) {
    const NameInfo* info = scopes_.find(static_cast<int32_t>(i), number);
    bool is_used = info != nullptr && (info->flags & kUsed) != 0;
    if (is_used && scopes_.resolve(static_cast<int32_t>(i), number) < 0) return true;
  }
  return false;
}

void Builder::import_own_star(NodeId node, int32_t module, Block& out) {
  const ModuleTable& modules = program_.modules;
  const ScopeTable& from = *program_.scopes[static_cast<size_t>(module)];
  bool is_within = false;
  for (int32_t up = modules.parent(module); up >= 0; up = modules.parent(up)) {
    is_within = is_within || up == index_;
  }
  if (!from.why_no_star.empty()) {
    return refuse(node, "`import *` of a module with " + from.why_no_star,
                  "import the names that are used");
  }
  if (modules.is_cycle(module, index_) && !is_within) {
    return refuse(node, "`import *` of a module that imports this one",
                  "import the names that are used");
  }
  const std::string prefix = modules[module].name + ".";
  for (size_t i = 0; i < modules.size(); ++i) {
    if (modules.parent(static_cast<int32_t>(i)) != module) continue;
    std::string part = modules[static_cast<int32_t>(i)].name.substr(prefix.size());
    bool is_taken = std::binary_search(from.star_names.begin(), from.star_names.end(), part);
    if (!is_taken && asks_for(part)) {
      refuse(node, "the module `" + prefix + part + "` through `import *`", "import it by name");
    }
  }
  for (const std::string& member : from.star_names) {
    int32_t part = modules.find_in(module, member);
    if (part >= 0 && !binds_own(module, member)) run_module(node, part, out);
    bind_import(node, scopes_.names.get(member), {modules[module].name, member}, out);
  }
}

// ---- expressions ----

ir::ExprId Builder::own_module(ir::Span at, int32_t module) {
  ir::Expr value;
  value.kind = ir::ExprKind::Module;
  value.span = at;
  value.text = program_.modules[module].name;
  value.function = ir::FunctionId{module};
  ir::ExprId id = module_.add(std::move(value));
  program_.module_values.push_back(id);
  return id;
}

/// `name` of the module; `reached` is the module where it is an attribute of its package, which it
/// may not be yet.
ir::ExprId Builder::own_member(ir::Span at, int32_t module, std::string_view name,
                               ir::ExprId reached) {
  const ModuleTable& modules = program_.modules;
  Builder& owner = other(module);
  Name number = 0;
  const NameInfo* info = owner.own_name(name, &number);
  int32_t part = modules.find_in(module, name);
  if (!binds_own(module, name) && part >= 0) {
    ir::ExprId id = own_module(at, part);
    module_[id].name = std::string(name);
    module_[id].a = reached;
    return id;
  }
  if (part >= 0) {
    bool is_from_part =
        info->import >= 0 &&
        owner.scopes_.imports[static_cast<size_t>(info->import)].module == modules[part].name;
    if (!is_from_part) {
      problems_.refuse(
          at, "`" + std::string(name) + "`, a name and a module of `" + modules[module].name + "`",
          "rename one of them");
    }
  }
  const Import* import = info == nullptr ? nullptr : owner.constant_import(0, number);
  if (import != nullptr && import_depth_ < kMostReexports) {
    ++import_depth_;
    ir::ExprId id = import_value(at, *import);
    --import_depth_;
    return id;
  }
  if (info == nullptr && owner.own_name("__getattr__", &number) != nullptr) {
    problems_.refuse(at, "an attribute that `__getattr__` of a module gives", "define the name");
  }
  ir::Expr read;
  read.kind = ir::ExprKind::Variable;
  read.span = at;
  read.var = note_read(owner.own_variable(name));
  read.text = modules[module].name;
  read.a = reached;
  return module_.add(std::move(read));
}

/// An attribute of a module of the program.
ir::ExprId Builder::own_attribute(NodeId node, ir::ExprId object, const std::string& name) {
  ExprContext ctx = AttributeView(tree_, node).ctx();
  int32_t module = module_[object].function.index;
  std::vector<ir::ExprId>& open = program_.module_values;
  open.erase(std::find(open.begin(), open.end(), object));
  // How it was reached matters where it is an attribute itself.
  ir::ExprId reached = module_[object].name.empty() ? ir::ExprId() : object;
  if (ctx == ExprContext::kDel) {
    refuse(node, "`del` of an attribute of a module", "set it to None");
  }
  bool is_inspected =
      std::find(std::begin(kInspected), std::end(kInspected), name) != std::end(kInspected);
  if (is_inspected) {
    refuse(node, "`" + name + "` of a module",
           "a translated program has no interpreter to inspect");
  }
  Name number = 0;
  bool is_given = name.starts_with("__") && other(module).own_name(name, &number) == nullptr;
  if (ctx == ExprContext::kLoad) {
    if (is_given && is_module_fact(name)) return module_fact(span(node), module, name);
    return own_member(span(node), module, name, reached);
  }
  if (is_given && is_module_fact(name)) {
    refuse(node, "an assignment to `" + name + "` of a module", "use a variable");
  }
  ir::Expr target = make(ir::ExprKind::Variable, node);
  target.var = note_write(other(module).own_variable(name));
  target.text = program_.modules[module].name;
  target.a = reached;
  return module_.add(std::move(target));
}

}  // namespace portalis::check
