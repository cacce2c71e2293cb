// Imports: standard modules and their members become values known at translation.
#include <algorithm>

#include "check/builder.hpp"
#include "check/builtins.hpp"

namespace portalis::check {

using namespace parse;  // NOLINT: the views

namespace {

constexpr std::string_view kFutureFeatures[] = {
    "nested_scopes",  "generators",       "division",       "absolute_import", "with_statement",
    "print_function", "unicode_literals", "generator_stop", "annotations"};

// Modules that CPython writes in C: their tables name all that is in them.
constexpr std::string_view kComplete[] = {"array", "cmath",  "gc",  "itertools",
                                          "math",  "struct", "sys", "time"};

// What later versions of CPython add to them.
constexpr std::string_view kLater[] = {"activate_stack_trampoline",
                                       "batched",
                                       "deactivate_stack_trampoline",
                                       "fma",
                                       "getunicodeinternedsize",
                                       "is_stack_trampoline_active",
                                       "last_exc",
                                       "monitoring",
                                       "sumprod"};

constexpr std::string_view kCollect = "gc.collect";

// Modules whose names mostly stand in annotations: each name is judged where it is used.
bool is_typing_module(std::string_view module) {
  return module == "typing" || module == "__future__" || module == "abc" ||
         module == "collections.abc" || module == "types";
}

// CPython has no such member: reading it is an AttributeError when the program gets there.
bool is_absent(std::string_view module, std::string_view member) {
  auto lists = [](const auto& names, std::string_view name) {
    return std::find(std::begin(names), std::end(names), name) != std::end(names);
  };
  return lists(kComplete, module) && !member.starts_with('_') && !lists(kLater, member) &&
         !is_module_unsupported(module, member);
}

}  // namespace

bool Builder::check_module(NodeId node, std::string_view module) {
  if (is_typing_module(module) || is_module_known(module)) return true;
  problems_.unsupported_module(span(node), std::string(module));
  return false;
}

void Builder::bind_import(NodeId node, Name name, const Import& import, Block& out) {
  int32_t owner = scopes_.resolve(context_.scope, name);
  if (library_ != nullptr && context_.scope == 0) {
    module_.imports.push_back(
        {std::string(scopes_.names.text(name)), import.module, import.member});
  }
  if (owner >= 0 && constant_import(owner, name) != nullptr) return;
  ir::Stmt stmt;
  stmt.kind = ir::StmtKind::Assign;
  stmt.span = span(node);
  stmt.value = import_value(span(node), import);
  ir::Expr to = make(ir::ExprKind::Variable, node);
  to.var = bind(name);
  stmt.targets.push_back(module_.add(std::move(to)));
  add_stmt(std::move(stmt), out);
}

void Builder::import_statement(NodeId node, Block& out) {
  for (NodeId id : ImportView(tree_, node).names()) {
    AliasView alias(tree_, id);
    std::string_view dotted = text(alias.name());
    if (!import_own(id, dotted, out) && !check_module(id, dotted)) continue;
    if (alias.asname().valid()) {
      bind_import(node, name_of(alias.asname()), {std::string(dotted), {}}, out);
      continue;
    }
    std::string_view top = dotted.substr(0, dotted.find('.'));
    Symbol symbol = tree_.names().find(top);
    Name name = symbol.valid() ? name_of(symbol) : scopes_.names.get(top);
    bind_import(node, name, {std::string(top), {}}, out);
  }
}

void Builder::import_from_statement(NodeId node, Block& out) {
  ImportFromView view(tree_, node);
  const ModuleInput& own = program_.modules[index_];
  std::string_view named = view.module().valid() ? text(view.module()) : std::string_view();
  std::optional<std::string> absolute =
      absolute_module(own.name, own.is_package, view.level(), named);
  if (!absolute) {
    return refuse(node, "a relative import that leads out of the package",
                  "import the module by its name");
  }
  const std::string& module = *absolute;
  if (import_own(node, module, out)) {
    saw_code_ = true;
    int32_t found = program_.modules.find(module);
    if (found > 0) import_own_names(node, found, out);
    return;
  }
  if (module == "__future__") {
    if (saw_code_ || context_.scope != 0) {
      syntax(node, "from __future__ imports must occur at the beginning of the file");
    }
  } else {
    saw_code_ = true;
  }
  if (!check_module(node, module)) return;
  for (NodeId id : view.names()) {
    AliasView alias(tree_, id);
    std::string member(text(alias.name()));
    if (member == "*") {
      import_star(node, module, out);
      continue;
    }
    if (module == "__future__") {
      bool known = false;
      for (std::string_view feature : kFutureFeatures) known = known || feature == member;
      if (member == "braces") {
        syntax(node, "not a chance");
      } else if (!known && member != "barry_as_FLUFL") {
        syntax(node, "future feature " + member + " is not defined");
      }
      continue;
    }
    bool is_known = is_typing_module(module) || is_module_known(module + "." + member) ||
                    find_module_member(module, member) != nullptr;
    if (!is_known) {
      problems_.unsupported_name(span(id), module + "." + member);
      unknown_members_.insert(module + "." + member);
      continue;
    }
    Symbol bound = alias.asname().valid() ? alias.asname() : alias.name();
    bind_import(node, name_of(bound), {module, member}, out);
  }
}

void Builder::import_star(NodeId node, const std::string& module, Block& out) {
  if (!is_module_known(module)) {
    return refuse(node, "`from " + module + " import *`", "import the names that are used");
  }
  for (std::string_view member : star_names(module)) {
    Symbol symbol = tree_.names().find(member);
    if (!symbol.valid()) continue;
    if (find_module_member(module, member) != nullptr) {
      bind_import(node, name_of(symbol), {module, std::string(member)}, out);
      continue;
    }
    std::string dotted = module + "." + std::string(member);
    problems_.unsupported_name(span(node), dotted);
    unknown_members_.insert(std::move(dotted));
  }
}

ir::ExprId Builder::import_value(ir::Span at, const Import& import) {
  if (int32_t own = program_.modules.find(import.module); own >= 0) {
    if (import.member.empty()) return own_module(at, own);
    ir::ExprId id = own_member(at, own, import.member, {});
    // `from` imports what it names.
    if (module_[id].kind == ir::ExprKind::Module) module_[id].name = {};
    return id;
  }
  if (!import.member.empty()) return module_attribute(at, import.module, import.member);
  // The statement that imports it may be left out.
  bool is_known = is_typing_module(import.module) || is_module_known(import.module);
  if (library_ != nullptr && !is_known) problems_.unsupported_module(at, import.module);
  ir::Expr value;
  value.kind = ir::ExprKind::Module;
  value.span = at;
  value.text = import.module;
  return module_.add(std::move(value));
}

ir::ExprId Builder::module_attribute(ir::Span at, std::string_view module,
                                     std::string_view member) {
  ir::Expr value;
  value.span = at;
  std::string dotted = std::string(module) + "." + std::string(member);
  if (is_module_known(dotted) || is_typing_module(dotted)) {
    value.kind = ir::ExprKind::Module;
    value.text = dotted;
    return module_.add(std::move(value));
  }
  if (module == "typing" && member == "TYPE_CHECKING") {
    value.kind = ir::ExprKind::ConstBool;
    return module_.add(std::move(value));
  }
  const BuiltinEntry* entry = find_module_member(module, member);
  if (entry == nullptr && is_absent(module, member)) {
    auto part = [&](ir::ExprKind kind, std::string_view text) {
      ir::Expr expr;
      expr.kind = kind;
      expr.span = at;
      expr.text = std::string(text);
      return module_.add(std::move(expr));
    };
    value.kind = ir::ExprKind::Call;
    value.a = part(ir::ExprKind::Builtin, "getattr");
    for (ir::ExprId id :
         {part(ir::ExprKind::Module, module), part(ir::ExprKind::ConstStr, member)}) {
      ir::Argument argument;
      argument.value = id;
      value.args.push_back(std::move(argument));
    }
    return module_.add(std::move(value));
  }
  if (entry == nullptr) {
    // An unknown module was refused where it is imported, if that is not left out.
    bool is_known = is_typing_module(module) || is_module_known(module) || library_ != nullptr;
    if (is_known && !unknown_members_.contains(dotted)) problems_.unsupported_name(at, dotted);
  } else if (entry->kind == BuiltinEntryKind::kInert) {
    problems_.refuse(at, "`" + dotted + "` as a value", "use it only in annotations");
  }
  if (dotted == kCollect) collections_.push_back(at);
  value.kind = ir::ExprKind::ModuleMember;
  value.text = std::string(module);
  value.name = std::string(member);
  return module_.add(std::move(value));
}

/// `gc.collect()` as a statement: nobody asks what it found.
void Builder::note_collection(ir::ExprId statement) {
  if (!statement.valid() || module_[statement].kind != ir::ExprKind::Call) return;
  const ir::Expr& callee = module_[module_[statement].a];
  bool collects =
      callee.kind == ir::ExprKind::ModuleMember && callee.text + "." + callee.name == kCollect;
  if (!collects || collections_.empty()) return;
  collects_ = collections_.back();
  collections_.pop_back();
}

/// Translated programs free objects when the last reference goes; cycles stay, which `__del__` and
/// the number of collected objects would show.
void Builder::check_collections() {
  for (ir::Span at : collections_) {
    problems_.refuse(at, "the value of `gc.collect`", "call it as a statement of its own");
  }
  if (!collects_) return;
  for (const ir::Variable& var : module_.variables) {
    if (var.storage == ir::Storage::ClassBody && var.name == "__del__") {
      return problems_.refuse(*collects_, "`gc.collect` in a program with `__del__`",
                              "release the objects without cycles");
    }
  }
}

}  // namespace portalis::check
