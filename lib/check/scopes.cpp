#include "check/scopes.hpp"

#include <algorithm>
#include <optional>

#include "check/builtins.hpp"
#include "check/scope_finder.hpp"

namespace portalis::check {
namespace {

using namespace parse;  // NOLINT: the views

std::string quoted(std::string_view name) { return "'" + std::string(name) + "'"; }

// Walks the tree in the order of symtable.c.
class ScopeFinder {
 public:
  ScopeFinder(const ModuleTable& modules, int32_t module, const ScopeTables& tables,
              ScopeTable& table, Problems& problems)
      : modules_(modules),
        module_(module),
        tables_(tables),
        tree_(*modules[module].tree),
        table_(table),
        problems_(problems) {}

  void run() {
    open(ScopeKind::kModule, tree_.root());
    visit_all(ModuleView(tree_, tree_.root()).body());
    resolve_outer_bindings();
  }

 private:
  Scope& scope() { return table_.scopes[static_cast<size_t>(current_)]; }
  Scope& scope(int32_t index) { return table_.scopes[static_cast<size_t>(index)]; }

  void error(NodeId at, std::string message) {
    problems_.syntax(span_of(tree_, at, modules_.begin(module_)), std::move(message));
  }

  int32_t open(ScopeKind kind, NodeId node) {
    Scope opened;
    opened.kind = kind;
    opened.parent = current_;
    opened.node = node;
    if (current_ >= 0) opened.class_name = scope().class_name;
    int32_t index = static_cast<int32_t>(table_.scopes.size());
    table_.scopes.push_back(std::move(opened));
    table_.scope_of.emplace(node, index);
    current_ = index;
    block_ends_.push_back(UINT32_MAX);
    return index;
  }
  void close() {
    current_ = scope().parent;
    block_ends_.pop_back();
  }

  Name name(Symbol symbol) { return table_.names.get(symbol, scope().class_name); }
  NameInfo& info(Name name) { return scope().names[name]; }

  void check_debug(NodeId at, Symbol symbol, const char* verb = "assign to") {
    if (tree_.text(symbol) == "__debug__") error(at, std::string("cannot ") + verb + " __debug__");
  }

  void bind(NodeId at, Symbol symbol) {
    check_debug(at, symbol);
    NameInfo& bound = info(name(symbol));
    bound.flags |= kAssigned;
    if (loop_depth_ > 0 && scope().kind == ScopeKind::kModule) bound.flags |= kBoundInLoop;
    ++bound.num_bindings;
    note_iteration_target(symbol, at);
  }
  void use(NodeId at, Symbol symbol) {
    NameInfo& used = info(name(symbol));
    used.flags |= kUsed;
    widen(used.read, {tree_.range(at).begin, tree_.range(at).end});
  }
  static void widen(ir::Span& span, ir::Span other) {
    span = {std::min(span.begin, other.begin), std::max(span.end, other.end)};
  }

  // A target of a comprehension's own `for`.
  void note_iteration_target(Symbol symbol, NodeId at) {
    if (scope().kind != ScopeKind::kComprehension && !scope().is_generator_expression) return;
    NameInfo& bound = info(name(symbol));
    if (bound.flags & kNonlocal) {
      error(at, "comprehension inner loop cannot rebind assignment expression target " +
                    quoted(tree_.text(symbol)));
    }
    bound.flags |= kIterTarget;
  }

  void bind_import(NodeId at, Symbol symbol, Import target) {
    bind(at, symbol);
    note_import(at, info(name(symbol)), std::move(target));
  }
  void note_import(NodeId at, NameInfo& bound, Import target) {
    widen(bound.imported, {tree_.range(at).begin, block_ends_.back()});
    if (bound.import >= 0) {
      if (table_.imports[static_cast<size_t>(bound.import)] == target) ++bound.num_imports;
      return;
    }
    bound.import = static_cast<int32_t>(table_.imports.size());
    bound.num_imports = (bound.flags & kUsed) ? 0 : 1;
    table_.imports.push_back(std::move(target));
  }

  void visit_all(ChildRange nodes) {
    for (NodeId node : nodes) {
      if (node.valid()) visit(node);
    }
  }
  void visit_optional(NodeId node) {
    if (node.valid()) visit(node);
  }

  // A block that may not run.
  void visit_branch(ChildRange nodes) {
    if (nodes.empty()) return;
    uint32_t outer = block_ends_.back();
    block_ends_.back() = std::min(outer, tree_.range(nodes.to_vector().back()).end);
    visit_all(nodes);
    block_ends_.back() = outer;
  }

  // A test of the module's own statements that the interpreter decides.
  std::optional<bool> decided(NodeId test) const {
    return current_ == 0 ? modules_.decided(module_).truth(test) : std::nullopt;
  }

  // `__name__ == "__main__"`
  bool is_main_test(NodeId test) const {
    if (tree_.kind(test) != NodeKind::kCompare) return false;
    NodeId left = CompareView(tree_, test).left();
    return tree_.kind(left) == NodeKind::kName &&
           tree_.text(NameView(tree_, left).id()) == "__name__";
  }

  void visit(NodeId node) {
    switch (tree_.kind(node)) {
      case NodeKind::kFunctionDef: {
        FunctionDefView def(tree_, node);
        visit_function(node, def.name(), def.args(), def.body(), def.decorator_list());
        return;
      }
      case NodeKind::kAsyncFunctionDef: {
        AsyncFunctionDefView def(tree_, node);
        visit_function(node, def.name(), def.args(), def.body(), def.decorator_list());
        return;
      }
      case NodeKind::kClassDef:
        visit_class(node);
        return;
      case NodeKind::kLambda: {
        LambdaView lambda(tree_, node);
        visit_defaults(lambda.args());
        open(ScopeKind::kFunction, node);
        visit_parameters(lambda.args());
        visit(lambda.body());
        close();
        return;
      }
      case NodeKind::kListComp: {
        ListCompView comp(tree_, node);
        visit_comprehension(node, comp.elt(), NodeId(), comp.generators());
        return;
      }
      case NodeKind::kSetComp: {
        SetCompView comp(tree_, node);
        visit_comprehension(node, comp.elt(), NodeId(), comp.generators());
        return;
      }
      case NodeKind::kDictComp: {
        DictCompView comp(tree_, node);
        visit_comprehension(node, comp.key(), comp.value(), comp.generators());
        return;
      }
      case NodeKind::kGeneratorExp: {
        GeneratorExpView comp(tree_, node);
        visit_comprehension(node, comp.elt(), NodeId(), comp.generators());
        return;
      }
      case NodeKind::kNamedExpr:
        visit_walrus(node);
        return;
      case NodeKind::kName: {
        NameView view(tree_, node);
        if (view.ctx() == ExprContext::kLoad) {
          use(node, view.id());
        } else if (view.ctx() == ExprContext::kStore) {
          bind(node, view.id());
        } else {
          check_debug(node, view.id(), "delete");
          NameInfo& bound = info(name(view.id()));
          bound.flags |= kAssigned | kDeleted;
          bound.num_bindings += 2;
        }
        return;
      }
      case NodeKind::kAttribute: {
        AttributeView view(tree_, node);
        if (view.ctx() == ExprContext::kStore) check_debug(node, view.attr());
        if (view.ctx() == ExprContext::kDel) check_debug(node, view.attr(), "delete");
        visit(view.value());
        return;
      }
      case NodeKind::kKeyword: {
        KeywordView view(tree_, node);
        if (view.arg().valid()) check_debug(node, view.arg());
        visit(view.value());
        return;
      }
      case NodeKind::kAugAssign: {
        AugAssignView view(tree_, node);
        if (tree_.kind(view.target()) == NodeKind::kName) {
          use(view.target(), NameView(tree_, view.target()).id());
        }
        break;
      }
      case NodeKind::kAnnAssign:
        visit_annotated(node);
        return;
      case NodeKind::kImport:
        visit_import(node);
        return;
      case NodeKind::kImportFrom:
        visit_import_from(node);
        return;
      case NodeKind::kGlobal:
        for (Symbol symbol : GlobalView(tree_, node).names()) declare(node, symbol, kGlobal);
        return;
      case NodeKind::kNonlocal:
        for (Symbol symbol : NonlocalView(tree_, node).names()) declare(node, symbol, kNonlocal);
        return;
      case NodeKind::kExceptHandler: {
        ExceptHandlerView view(tree_, node);
        visit_optional(view.type());
        if (view.name().valid()) bind(node, view.name());
        visit_branch(view.body());
        return;
      }
      case NodeKind::kIf: {
        IfView view(tree_, node);
        visit(view.test());
        if (std::optional<bool> truth = decided(view.test())) {
          visit_all(*truth ? view.body() : view.orelse());
          return;
        }
        is_main_test(view.test()) ? visit_all(view.body()) : visit_branch(view.body());
        visit_branch(view.orelse());
        return;
      }
      case NodeKind::kWhile: {
        WhileView view(tree_, node);
        ++loop_depth_;
        visit(view.test());
        visit_branch(view.body());
        --loop_depth_;
        visit_branch(view.orelse());
        return;
      }
      case NodeKind::kFor: {
        ForView view(tree_, node);
        ++loop_depth_;
        visit(view.target());
        visit(view.iter());
        visit_branch(view.body());
        --loop_depth_;
        visit_branch(view.orelse());
        return;
      }
      case NodeKind::kMatchCase: {
        MatchCaseView view(tree_, node);
        visit(view.pattern());
        visit_optional(view.guard());
        visit_branch(view.body());
        return;
      }
      case NodeKind::kMatchStar: {
        Symbol symbol = MatchStarView(tree_, node).name();
        if (symbol.valid()) bind(node, symbol);
        return;
      }
      case NodeKind::kMatchAs: {
        MatchAsView view(tree_, node);
        visit_optional(view.pattern());
        if (view.name().valid()) bind(node, view.name());
        return;
      }
      case NodeKind::kMatchMapping: {
        MatchMappingView view(tree_, node);
        visit_all(view.keys());
        visit_all(view.patterns());
        if (view.rest().valid()) bind(node, view.rest());
        return;
      }
      case NodeKind::kYield:
      case NodeKind::kYieldFrom:
        visit_yield(node);
        break;
      default:
        break;
    }
    visit_all(tree_.children(node));
  }

  void visit_yield(NodeId node) {
    Scope& here = scope();
    if (here.kind == ScopeKind::kComprehension || here.is_generator_expression) {
      NodeKind kind = tree_.kind(here.node);
      const char* what = kind == NodeKind::kListComp   ? "list comprehension"
                         : kind == NodeKind::kSetComp  ? "set comprehension"
                         : kind == NodeKind::kDictComp ? "dict comprehension"
                                                       : "generator expression";
      error(node, std::string("'yield' inside ") + what);
    } else if (here.kind != ScopeKind::kFunction) {
      error(node, "'yield' outside function");
    } else {
      here.is_generator = true;
    }
  }

  void visit_function(NodeId node, Symbol symbol, NodeId arguments, ChildRange body,
                      ChildRange decorators) {
    bind(node, symbol);
    visit_all(decorators);
    visit_defaults(arguments);
    open(ScopeKind::kFunction, node);
    visit_parameters(arguments);
    visit_all(body);
    close();
  }

  void visit_defaults(NodeId arguments) {
    ArgumentsView view(tree_, arguments);
    visit_all(view.defaults());
    visit_all(view.kw_defaults());
  }

  void visit_parameters(NodeId arguments) {
    ArgumentsView view(tree_, arguments);
    for (NodeId arg : view.posonlyargs()) bind_parameter(arg);
    for (NodeId arg : view.args()) bind_parameter(arg);
    for (NodeId arg : view.kwonlyargs()) bind_parameter(arg);
    if (view.vararg().valid()) bind_parameter(view.vararg());
    if (view.kwarg().valid()) bind_parameter(view.kwarg());
  }
  void bind_parameter(NodeId arg) {
    Symbol symbol = ArgView(tree_, arg).arg();
    check_debug(arg, symbol);
    NameInfo& bound = info(name(symbol));
    if (bound.flags & kParam) {
      error(arg, "duplicate argument " + quoted(tree_.text(symbol)) + " in function definition");
    }
    bound.flags |= kParam | kAssigned;
    ++bound.num_bindings;
  }

  void visit_class(NodeId node) {
    ClassDefView def(tree_, node);
    bind(node, def.name());
    visit_all(def.decorator_list());
    visit_all(def.bases());
    visit_all(def.keywords());
    open(ScopeKind::kClass, node);
    scope().class_name = std::string(tree_.text(def.name()));
    visit_all(def.body());
    close();
  }

  void visit_comprehension(NodeId node, NodeId element, NodeId value, ChildRange generators) {
    bool is_generator = tree_.kind(node) == NodeKind::kGeneratorExp;
    std::vector<NodeId> clauses = generators.to_vector();
    ++iterable_depth_;
    visit(ComprehensionView(tree_, clauses[0]).iter());
    --iterable_depth_;
    open(is_generator ? ScopeKind::kFunction : ScopeKind::kComprehension, node);
    scope().is_generator_expression = is_generator;
    int outer_depth = iterable_depth_;
    iterable_depth_ = 0;
    for (size_t i = 0; i < clauses.size(); ++i) {
      ComprehensionView clause(tree_, clauses[i]);
      if (i > 0) {
        ++iterable_depth_;
        visit(clause.iter());
        --iterable_depth_;
      }
      visit(clause.target());
      visit_all(clause.ifs());
    }
    visit(element);
    visit_optional(value);
    iterable_depth_ = outer_depth;
    close();
  }

  bool is_comprehension(const Scope& s) const {
    return s.kind == ScopeKind::kComprehension || s.is_generator_expression;
  }

  void visit_walrus(NodeId node) {
    NamedExprView view(tree_, node);
    Symbol symbol = NameView(tree_, view.target()).id();
    if (iterable_depth_ > 0) {
      error(node, "assignment expression cannot be used in a comprehension iterable expression");
    }
    visit(view.value());
    if (!is_comprehension(scope())) {
      bind(view.target(), symbol);
      return;
    }
    check_debug(view.target(), symbol);
    Name target = name(symbol);
    int32_t home = current_;
    for (; is_comprehension(scope(home)); home = scope(home).parent) {
      NameInfo& seen = scope(home).names[target];
      if (seen.flags & kIterTarget) {
        error(view.target(),
              "assignment expression cannot rebind comprehension iteration variable " +
                  quoted(tree_.text(symbol)));
        return;
      }
      seen.flags |= kNonlocal;
    }
    if (scope(home).kind == ScopeKind::kClass) {
      error(view.target(),
            "assignment expression within a comprehension cannot be used in a class body");
      return;
    }
    NameInfo& bound = scope(home).names[target];
    bound.flags |= kAssigned;
    ++bound.num_bindings;
  }

  void visit_annotated(NodeId node) {
    AnnAssignView view(tree_, node);
    if (tree_.kind(view.target()) == NodeKind::kName) {
      Symbol symbol = NameView(tree_, view.target()).id();
      NameInfo& bound = info(name(symbol));
      if (view.simple()) {
        if (bound.flags & (kGlobal | kNonlocal)) {
          error(node, "annotated name " + quoted(tree_.text(symbol)) + " can't be " +
                          (bound.flags & kGlobal ? "global" : "nonlocal"));
        }
        bound.flags |= kAnnotated | kAssigned;
      }
      if (view.value().valid()) bind(view.target(), symbol);
    } else {
      visit(view.target());
    }
    visit_optional(view.value());
  }

  void visit_import(NodeId node) {
    for (NodeId id : ImportView(tree_, node).names()) {
      AliasView alias(tree_, id);
      std::string_view dotted = tree_.text(alias.name());
      if (alias.asname().valid()) {
        bind_import(id, alias.asname(), {std::string(dotted), {}});
        continue;
      }
      std::string_view top = dotted.substr(0, dotted.find('.'));
      Name bound = mangled_text(top);
      bind_text_import(id, bound, {std::string(top), {}});
    }
  }
  Name mangled_text(std::string_view text) {
    Symbol symbol = tree_.names().find(text);
    return symbol.valid() ? name(symbol) : table_.names.get(text);
  }
  void bind_text_import(NodeId at, Name bound_name, Import target) {
    NameInfo& bound = info(bound_name);
    bound.flags |= kAssigned;
    ++bound.num_bindings;
    note_import(at, bound, std::move(target));
  }

  void visit_import_from(NodeId node) {
    ImportFromView view(tree_, node);
    std::string_view named = view.module().valid() ? tree_.text(view.module()) : std::string_view();
    const ModuleInput& own = modules_[module_];
    const std::string module =
        absolute_module(own.name, own.is_package, view.level(), named)
            .value_or(std::string(static_cast<size_t>(view.level()), '.') + std::string(named));
    for (NodeId id : view.names()) {
      AliasView alias(tree_, id);
      std::string_view member = tree_.text(alias.name());
      if (member == "*") {
        if (scope().kind != ScopeKind::kModule) error(id, "import * only allowed at module level");
        bind_star(id, module);
        continue;
      }
      if (module == "__future__" && member == "annotations") table_.has_future_annotations = true;
      Symbol symbol = alias.asname().valid() ? alias.asname() : alias.name();
      bind_import(id, symbol, {module, std::string(member)});
    }
  }

  // Names of a standard module that the program never mentions need no binding.
  void bind_star(NodeId at, const std::string& module) {
    if (int32_t own = modules_.find(module); own >= 0) {
      if (tables_[static_cast<size_t>(own)] == nullptr) return;
      for (const std::string& member : tables_[static_cast<size_t>(own)]->star_names) {
        bind_text_import(at, mangled_text(member), {module, member});
      }
      return;
    }
    for (std::string_view member : star_names(module)) {
      Symbol symbol = tree_.names().find(member);
      if (symbol.valid()) bind_import(at, symbol, {module, std::string(member)});
    }
  }

  void declare(NodeId node, Symbol symbol, NameFlags flag) {
    bool is_global = flag == kGlobal;
    const std::string word = is_global ? "global" : "nonlocal";
    std::string shown = quoted(tree_.text(symbol));
    if (!is_global && scope().kind == ScopeKind::kModule) {
      error(node, "nonlocal declaration not allowed at module level");
      return;
    }
    NameInfo& declared = info(name(symbol));
    if (declared.flags & kParam) {
      error(node, "name " + shown + " is parameter and " + word);
    } else if (declared.flags & kAnnotated) {
      error(node, "annotated name " + shown + " can't be " + word);
    } else if (declared.flags & kAssigned) {
      error(node, "name " + shown + " is assigned to before " + word + " declaration");
    } else if (declared.flags & kUsed) {
      error(node, "name " + shown + " is used prior to " + word + " declaration");
    } else if (declared.flags & (is_global ? kNonlocal : kGlobal)) {
      error(node, "name " + shown + " is nonlocal and global");
    }
    declared.flags |= flag;
    declarations_.push_back({current_, name(symbol), node});
  }

  // Counts bindings made through global and nonlocal in the scope that owns the name.
  void resolve_outer_bindings() {
    for (const Declaration& declaration : declarations_) {
      const NameInfo& inner = scope(declaration.scope).names[declaration.name];
      int32_t owner = 0;
      if (inner.flags & kNonlocal) {
        owner = table_.resolve(declaration.scope, declaration.name);
        if (owner <= 0) {
          error(declaration.node, "no binding for nonlocal " +
                                      quoted(table_.names.text(declaration.name)) + " found");
          continue;
        }
      }
      if (owner == declaration.scope) continue;
      NameInfo& outer = scope(owner).names[declaration.name];
      if (inner.num_bindings > 0) outer.flags |= kAssigned | kBoundInside;
      if (inner.flags & kUsed) outer.flags |= kUsed;
      if (inner.flags & kDeleted) outer.flags |= kDeleted;
      outer.num_bindings += inner.num_bindings;
      if (inner.import < 0 || outer.import < 0) continue;
      if (table_.imports[static_cast<size_t>(outer.import)] ==
          table_.imports[static_cast<size_t>(inner.import)]) {
        outer.num_imports += inner.num_imports;
      }
    }
    mark_uses();
  }

  // A read in an inner scope is a use of the owner's name.
  void mark_uses() {
    for (size_t i = 1; i < table_.scopes.size(); ++i) {
      for (const auto& [used, seen] : table_.scopes[i].names) {
        if ((seen.flags & kUsed) == 0) continue;
        int32_t owner = table_.resolve(static_cast<int32_t>(i), used);
        if (owner < 0 || owner == static_cast<int32_t>(i)) continue;
        auto it = scope(owner).names.find(used);
        if (it == scope(owner).names.end()) continue;
        it->second.flags |= kUsed;
        widen(it->second.read, seen.read);
      }
    }
  }

  struct Declaration {
    int32_t scope;
    Name name;
    NodeId node;
  };

  const ModuleTable& modules_;
  int32_t module_;
  const ScopeTables& tables_;
  const SyntaxTree& tree_;
  ScopeTable& table_;
  Problems& problems_;
  int32_t current_ = -1;
  int iterable_depth_ = 0;
  int loop_depth_ = 0;  // of the module's own statements
  std::vector<Declaration> declarations_;
  std::vector<uint32_t> block_ends_;  // by open scope: of the block that may not run
};

}  // namespace

Name NameTable::get(Symbol symbol, std::string_view class_name) {
  std::string_view text = tree_->text(symbol);
  bool is_private = !class_name.empty() && text.starts_with("__") && !text.ends_with("__") &&
                    text.find('.') == std::string_view::npos;
  size_t start = class_name.find_first_not_of('_');
  if (!is_private || start == std::string_view::npos) return symbol.value;
  return get("_" + std::string(class_name.substr(start)) + std::string(text));
}

Name NameTable::get(std::string_view text) {
  Symbol symbol = tree_->names().find(text);
  return symbol.valid() ? symbol.value : num_tree_names_ + extra_.intern(text).value;
}

int32_t ScopeTable::resolve(int32_t scope, Name name) const {
  for (int32_t s = scope; s > 0; s = scopes[static_cast<size_t>(s)].parent) {
    if (scopes[static_cast<size_t>(s)].kind == ScopeKind::kClass && s != scope) continue;
    const NameInfo* found = find(s, name);
    if (found == nullptr) continue;
    if (found->flags & kGlobal) break;
    if ((found->flags & kAssigned) && !(found->flags & kNonlocal)) return s;
  }
  const NameInfo* found = find(0, name);
  return found != nullptr && (found->flags & kAssigned) ? 0 : -1;
}

int32_t ScopeTable::frame(int32_t scope) const {
  while (scopes[static_cast<size_t>(scope)].kind == ScopeKind::kClass ||
         scopes[static_cast<size_t>(scope)].kind == ScopeKind::kComprehension) {
    scope = scopes[static_cast<size_t>(scope)].parent;
  }
  return scope;
}

void find_module_scopes(const ModuleTable& modules, int32_t module, const ScopeTables& tables,
                        ScopeTable& table, Problems& problems) {
  ScopeFinder(modules, module, tables, table, problems).run();
}

}  // namespace portalis::check
