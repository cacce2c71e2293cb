// Entry of check::build; names, functions and classes.
#include "check/build.hpp"

#include <algorithm>
#include <array>

#include "check/builder.hpp"
#include "check/builtins.hpp"
#include "check/split.hpp"

namespace portalis::check {

using namespace parse;  // NOLINT: the views

namespace {

using namespace std::string_view_literals;

// CPython 3.11's builtins, sorted.
constexpr std::array kPythonBuiltins = {
    "ArithmeticError"sv,
    "AssertionError"sv,
    "AttributeError"sv,
    "BaseException"sv,
    "BaseExceptionGroup"sv,
    "BlockingIOError"sv,
    "BrokenPipeError"sv,
    "BufferError"sv,
    "BytesWarning"sv,
    "ChildProcessError"sv,
    "ConnectionAbortedError"sv,
    "ConnectionError"sv,
    "ConnectionRefusedError"sv,
    "ConnectionResetError"sv,
    "DeprecationWarning"sv,
    "EOFError"sv,
    "Ellipsis"sv,
    "EncodingWarning"sv,
    "EnvironmentError"sv,
    "Exception"sv,
    "ExceptionGroup"sv,
    "FileExistsError"sv,
    "FileNotFoundError"sv,
    "FloatingPointError"sv,
    "FutureWarning"sv,
    "GeneratorExit"sv,
    "IOError"sv,
    "ImportError"sv,
    "ImportWarning"sv,
    "IndentationError"sv,
    "IndexError"sv,
    "InterruptedError"sv,
    "IsADirectoryError"sv,
    "KeyError"sv,
    "KeyboardInterrupt"sv,
    "LookupError"sv,
    "MemoryError"sv,
    "ModuleNotFoundError"sv,
    "NameError"sv,
    "NotADirectoryError"sv,
    "NotImplemented"sv,
    "NotImplementedError"sv,
    "OSError"sv,
    "OverflowError"sv,
    "PendingDeprecationWarning"sv,
    "PermissionError"sv,
    "ProcessLookupError"sv,
    "RecursionError"sv,
    "ReferenceError"sv,
    "ResourceWarning"sv,
    "RuntimeError"sv,
    "RuntimeWarning"sv,
    "StopAsyncIteration"sv,
    "StopIteration"sv,
    "SyntaxError"sv,
    "SyntaxWarning"sv,
    "SystemError"sv,
    "SystemExit"sv,
    "TabError"sv,
    "TimeoutError"sv,
    "TypeError"sv,
    "UnboundLocalError"sv,
    "UnicodeDecodeError"sv,
    "UnicodeEncodeError"sv,
    "UnicodeError"sv,
    "UnicodeTranslateError"sv,
    "UnicodeWarning"sv,
    "UserWarning"sv,
    "ValueError"sv,
    "Warning"sv,
    "ZeroDivisionError"sv,
    "__debug__"sv,
    "__import__"sv,
    "abs"sv,
    "aiter"sv,
    "all"sv,
    "anext"sv,
    "any"sv,
    "ascii"sv,
    "bin"sv,
    "bool"sv,
    "breakpoint"sv,
    "bytearray"sv,
    "bytes"sv,
    "callable"sv,
    "chr"sv,
    "classmethod"sv,
    "compile"sv,
    "complex"sv,
    "copyright"sv,
    "credits"sv,
    "delattr"sv,
    "dict"sv,
    "dir"sv,
    "divmod"sv,
    "enumerate"sv,
    "eval"sv,
    "exec"sv,
    "exit"sv,
    "filter"sv,
    "float"sv,
    "format"sv,
    "frozenset"sv,
    "getattr"sv,
    "globals"sv,
    "hasattr"sv,
    "hash"sv,
    "help"sv,
    "hex"sv,
    "id"sv,
    "input"sv,
    "int"sv,
    "isinstance"sv,
    "issubclass"sv,
    "iter"sv,
    "len"sv,
    "license"sv,
    "list"sv,
    "locals"sv,
    "map"sv,
    "max"sv,
    "memoryview"sv,
    "min"sv,
    "next"sv,
    "object"sv,
    "oct"sv,
    "open"sv,
    "ord"sv,
    "pow"sv,
    "print"sv,
    "property"sv,
    "quit"sv,
    "range"sv,
    "repr"sv,
    "reversed"sv,
    "round"sv,
    "set"sv,
    "setattr"sv,
    "slice"sv,
    "sorted"sv,
    "staticmethod"sv,
    "str"sv,
    "sum"sv,
    "super"sv,
    "tuple"sv,
    "type"sv,
    "vars"sv,
    "zip"sv,
};

}  // namespace

bool is_python_builtin(std::string_view name) {
  return std::binary_search(kPythonBuiltins.begin(), kPythonBuiltins.end(), name);
}

std::string Builder::text_of(NodeId id) const {
  return std::string(source_.slice(tree_.range(id)));
}

void Builder::add_body() {
  const ModuleInput& input = program_.modules[index_];
  ir::SourceModule source;
  source.name = input.name;
  source.path = input.file.empty() ? source_.name() : input.file;
  source.begin = program_.modules.begin(index_);
  source.parent = program_.modules.parent(index_);
  source.is_package = input.is_package;
  if (index_ > 0) source.names = module_names();
  module_.sources.push_back(std::move(source));
  ir::Function body;
  body.kind = ir::Function::Kind::Module;
  body.name = "<module>";
  body.qualname = "<module>";
  body.span = span(tree_.root());
  body.module = index_;
  take_docstring(ModuleView(tree_, tree_.root()).body(), body.docstring, body.has_docstring);
  module_.add(std::move(body));
  function_of_scope_[0] = body_;
  immediate_function_.push_back(false);
}

bool Builder::mentions_fields() const {
  return tree_.names().find("fields").valid() || tree_.names().find("__dataclass_fields__").valid();
}

void Builder::run() {
  ModuleView view(tree_, tree_.root());
  Block statements;
  block(view.body(), statements, module_[body_].has_docstring);
  module_[body_].body = std::move(statements);
  if (library_ == nullptr) return;
  check_left_out_names();
  library_->border == Border::Extension ? add_entries() : add_offers();
}

// ---- names ----

ir::VarId Builder::fresh_variable(std::string name, ir::FunctionId owner) {
  ir::Variable made;
  made.name = std::move(name);
  made.owner = owner;
  ir::VarId id = module_.add(std::move(made));
  facts_.resize(module_.variables.size());
  module_[owner].locals.push_back(id);
  return id;
}

ir::VarId Builder::variable(int32_t scope, Name name) {
  auto [it, inserted] = variables_.try_emplace(pair_key(scope, name));
  if (!inserted) return it->second;
  ir::FunctionId owner = function_of_scope_.at(scopes_.frame(scope));
  ir::VarId id = fresh_variable(std::string(scopes_.names.text(name)), owner);
  ir::Variable& made = module_[id];
  const Scope& home = scopes_.scopes[static_cast<size_t>(scope)];
  if (home.kind == ScopeKind::kModule) {
    made.storage = ir::Storage::Global;
    made.shadows_builtin = is_python_builtin(made.name);
  }
  if (home.kind == ScopeKind::kClass) {
    made.storage = ir::Storage::ClassBody;
    made.class_id = context_.class_id;
    module_[owner].locals.pop_back();
    module_[context_.class_id].names.push_back(id);
  }
  variables_[pair_key(scope, name)] = id;
  return id;
}

void Builder::note_capture(ir::VarId var) {
  ir::Variable& used = module_[var];
  if (used.owner == context_.function) return;
  used.captured = true;
  if (used.storage != ir::Storage::Local) return;
  CaptureFacts& facts = facts_[static_cast<size_t>(var.index)];
  ir::FunctionId inner = context_.function;
  ir::FunctionId outermost = inner;
  while (inner.valid() && inner != used.owner) {
    if (free_seen_.insert(pair_key(inner.index, var.index)).second) {
      module_[inner].free_vars.push_back(var);
    }
    outermost = inner;
    // A function object inside an immediate one may outlive it.
    if (!immediate_function_[static_cast<size_t>(inner.index)]) facts.shared = true;
    inner = module_[inner].parent;
  }
  if (!immediate_function_[static_cast<size_t>(outermost.index)]) facts.shared = true;
}

ir::VarId Builder::note_write(ir::VarId var) {
  ++module_[var].num_writes;
  if (context_.function != module_[var].owner) module_[var].written_by_inner = true;
  if (context_.loop_depth > 0) facts_[static_cast<size_t>(var.index)].written_in_loop = true;
  note_capture(var);
  return var;
}

ir::VarId Builder::note_read(ir::VarId var) {
  note_capture(var);
  return var;
}

ir::VarId Builder::bind(Symbol symbol) { return bind(name_of(symbol)); }

ir::VarId Builder::bind(Name name) {
  // A binding belongs to the scope unless declared global or nonlocal, or made by a walrus.
  const NameInfo* info = scopes_.find(context_.scope, name);
  int32_t owner = context_.scope;
  if (info == nullptr || (info->flags & (kGlobal | kNonlocal))) {
    owner = scopes_.resolve(context_.scope, name);
    if (owner < 0) owner = 0;
  }
  ir::VarId var = note_write(variable(owner, name));
  if (module_[var].storage == ir::Storage::ClassBody) {
    context_.class_touched->insert(name);
    if (context_.class_branches == 0) context_.class_assigned->insert(name);
  }
  return var;
}

const Import* Builder::constant_import(int32_t owner, Name name) {
  const NameInfo* info = scopes_.find(owner, name);
  if (info == nullptr || info->import < 0 || info->num_imports != info->num_bindings ||
      !info->is_read_imported() || (info->flags & kReadInCycle) != 0)
    return nullptr;
  if (scopes_.scopes[static_cast<size_t>(owner)].kind == ScopeKind::kClass) return nullptr;
  const Import& import = scopes_.imports[static_cast<size_t>(info->import)];
  int32_t module = import.member.empty() ? -1 : program_.modules.find(import.module);
  return module >= 0 && !is_settled(module, import.member) ? nullptr : &import;
}

const Import* Builder::import_behind(NodeId expr) {
  if (tree_.kind(expr) != NodeKind::kName) return nullptr;
  Name name = name_of(NameView(tree_, expr).id());
  int32_t owner = scopes_.resolve(context_.scope, name);
  return owner < 0 ? nullptr : constant_import(owner, name);
}

ir::ExprId Builder::read(NodeId at, Symbol symbol) {
  Name name = name_of(symbol);
  int32_t owner = scopes_.resolve(context_.scope, name);
  bool in_class_body =
      scopes_.scopes[static_cast<size_t>(context_.scope)].kind == ScopeKind::kClass;
  if (in_class_body && owner == context_.scope) return read_class_name(at, name);
  return read_resolved(at, owner, name);
}

// In a class body a name that the body binds is read from the class namespace, or, before it is
// bound there, from outside.
ir::ExprId Builder::read_class_name(NodeId at, Name name) {
  if (context_.class_assigned->contains(name)) {
    ir::Expr read = make(ir::ExprKind::Variable, at);
    read.var = variable(context_.scope, name);
    return module_.add(std::move(read));
  }
  if (context_.class_touched->contains(name) || context_.loop_depth > 0) {
    refuse(at,
           "a read of `" + std::string(scopes_.names.text(name)) +
               "` that may find it unbound in the class body",
           "bind it on every path before");
  }
  const Scope& scope = scopes_.scopes[static_cast<size_t>(context_.scope)];
  const NameInfo* outer = scopes_.find(0, name);
  bool is_global = outer != nullptr && (outer->flags & kAssigned);
  // LOAD_NAME never looks into enclosing functions.
  return read_resolved(at, is_global && scope.parent >= 0 ? 0 : -1, name);
}

ir::ExprId Builder::read_resolved(NodeId at, int32_t owner, Name name) {
  if (owner < 0) return read_builtin(at, scopes_.names.text(name));
  if (const Import* import = constant_import(owner, name)) return import_value(span(at), *import);
  if (is_still_builtin(owner, name)) return read_builtin(at, scopes_.names.text(name));
  ir::Expr read = make(ir::ExprKind::Variable, at);
  read.var = note_read(variable(owner, name));
  if (library_ != nullptr && owner == 0) global_reads_.emplace_back(read.var, read.span);
  return module_.add(std::move(read));
}

// The module's own code stands before everything that binds the name.
bool Builder::is_still_builtin(int32_t owner, Name name) const {
  if (owner != 0 || context_.function != body_ || context_.in_loop) return false;
  auto found = variables_.find(pair_key(owner, name));
  if (found != variables_.end() && module_[found->second].num_writes > 0) return false;
  return is_python_builtin(scopes_.names.text(name));
}

ir::ExprId Builder::read_builtin(NodeId at, std::string_view name) {
  ir::Expr value = make(ir::ExprKind::Builtin, at);
  value.text = std::string(name);
  if (name == "__debug__") {
    value.kind = ir::ExprKind::ConstBool;
    value.int_value = 1;
  } else if (name == "__name__" || name == "__file__" || name == "__doc__" ||
             name == "__package__") {
    return module_fact(span(at), index_, name);
  } else if (index_ == 0 && name == "__spec__") {
    value.kind = ir::ExprKind::ConstNone;
  } else if (name == "__spec__" || name == "__path__") {
    refuse(at, "`" + std::string(name) + "`", "a translated program has no interpreter to inspect");
  } else if (name == "__loader__" || name == "__builtins__" || name == "__annotations__" ||
             name == "__build_class__" || name == "__import__" || name == "__class__") {
    refuse(at, "`" + std::string(name) + "`", "a translated program has no interpreter to inspect");
  } else if (!is_python_builtin(name)) {
    value.name = "?";
  } else if (is_function_unsupported(name)) {
    problems_.unsupported_name(span(at), std::string(name));
  }
  return module_.add(std::move(value));
}

/// What the module says of itself.
ir::ExprId Builder::module_fact(ir::Span at, int32_t module, std::string_view name) {
  const ModuleInput& input = program_.modules[module];
  const ir::Function& body = module_[ir::FunctionId{module}];
  ir::Expr value;
  value.span = at;
  value.kind = ir::ExprKind::ConstStr;
  if (name == "__name__") {
    value.text = input.name;
  } else if (name == "__file__") {
    value.text = input.file.empty() ? input.source->name() : input.file;
  } else if (name == "__doc__") {
    value.text = body.docstring;
    if (!body.has_docstring) value.kind = ir::ExprKind::ConstNone;
  } else if (module == 0) {
    value.kind = ir::ExprKind::ConstNone;
  } else {
    value.text = std::string(input.is_package ? input.name : package_of(input.name));
  }
  return module_.add(std::move(value));
}

// ---- functions ----

void Builder::take_docstring(const ChildRange& body, std::string& docstring, bool& has_docstring) {
  if (body.empty() || !is_docstring(body.front())) return;
  NodeId value = parse::ExprView(tree_, body.front()).value();
  docstring = tree_.constant(ConstantView(tree_, value).value()).text;
  has_docstring = true;
}

bool Builder::is_docstring(NodeId statement) const {
  if (tree_.kind(statement) != NodeKind::kExpr) return false;
  NodeId value = parse::ExprView(tree_, statement).value();
  return tree_.kind(value) == NodeKind::kConstant &&
         tree_.constant(ConstantView(tree_, value).value()).kind == ConstantKind::kStr;
}

bool Builder::is_plain_annotation(NodeId node) const {
  switch (tree_.kind(node)) {
    case NodeKind::kName:
    case NodeKind::kConstant:
      return true;
    case NodeKind::kAttribute:
    case NodeKind::kSubscript:
    case NodeKind::kTuple:
    case NodeKind::kList:
    case NodeKind::kBinOp:
    case NodeKind::kUnaryOp:
    case NodeKind::kStarred:
      break;
    default:
      return false;
  }
  for (NodeId child : tree_.children(node)) {
    if (!is_plain_annotation(child)) return false;
  }
  return true;
}

void Builder::check_annotation(NodeId annotation) {
  if (!annotation.valid() || scopes_.has_future_annotations) return;
  if (!is_plain_annotation(annotation)) {
    refuse(annotation, "an annotation that computes", "name the type first");
  }
}

void Builder::add_param(NodeId arg, ir::Param::Kind kind, bool has_default) {
  ArgView view(tree_, arg);
  ir::Param param;
  param.kind = kind;
  Name name = name_of(view.arg());
  param.name = std::string(scopes_.names.text(name));
  param.var = note_write(variable(context_.scope, name));
  param.has_default = has_default;
  module_[param.var].is_param = true;
  check_annotation(view.annotation());
  bool is_one = kind != ir::Param::Kind::Star && kind != ir::Param::Kind::DoubleStar;
  if (view.annotation().valid() && is_one && (!has_default || library_ != nullptr)) {
    param.hint = static_cast<int32_t>(module_.hints.size());
    module_.hints.push_back(type_hint(view.annotation()));
  }
  module_[context_.function].params.push_back(std::move(param));
}

void Builder::add_params(NodeId arguments) {
  ArgumentsView view(tree_, arguments);
  std::vector<NodeId> positional = view.posonlyargs().to_vector();
  size_t num_positional_only = positional.size();
  for (NodeId arg : view.args()) positional.push_back(arg);
  size_t first_default = positional.size() - view.defaults().size();
  for (size_t i = 0; i < positional.size(); ++i) {
    add_param(
        positional[i],
        i < num_positional_only ? ir::Param::Kind::PositionalOnly : ir::Param::Kind::Positional,
        i >= first_default);
  }
  if (view.vararg().valid()) add_param(view.vararg(), ir::Param::Kind::Star, false);
  std::vector<NodeId> keyword_only = view.kwonlyargs().to_vector();
  std::vector<NodeId> keyword_defaults = view.kw_defaults().to_vector();
  for (size_t i = 0; i < keyword_only.size(); ++i) {
    add_param(keyword_only[i], ir::Param::Kind::KeywordOnly, keyword_defaults[i].valid());
  }
  if (view.kwarg().valid()) add_param(view.kwarg(), ir::Param::Kind::DoubleStar, false);
}

// Builds a def or a lambda and the expression that makes its function object. Defaults are
// evaluated outside, positional ones first.
ir::ExprId Builder::function_object(NodeId node, ir::Function::Kind kind, std::string name,
                                    NodeId arguments, const ChildRange* body, NodeId expression_id,
                                    ir::FunctionId* made) {
  bool immediate = context_.immediate;
  context_.immediate = false;
  ArgumentsView view(tree_, arguments);
  ir::ExprIds positional_defaults, keyword_defaults;
  for (NodeId value : view.defaults()) positional_defaults.push_back(expression(value));
  for (NodeId value : view.kw_defaults()) {
    keyword_defaults.push_back(value.valid() ? expression(value) : ir::ExprId());
  }
  int32_t scope = scopes_.scope_of.at(node);
  ir::Function function;
  function.kind = kind;
  function.name = name;
  function.span = span(node);
  function.parent = context_.function;
  function.module = index_;
  function.class_id = context_.class_id;
  function.is_generator = scopes_.scopes[static_cast<size_t>(scope)].is_generator;
  const NameInfo* info = nullptr;
  if (Symbol symbol = tree_.names().find(name); symbol.valid()) {
    info = scopes_.find(context_.scope, name_of(symbol));
  }
  bool is_forced_global = kind == ir::Function::Kind::Function && info && (info->flags & kGlobal);
  function.qualname = (is_forced_global ? "" : context_.qualifier) + name;
  ir::FunctionId id = module_.add(std::move(function));
  immediate_function_.push_back(immediate);
  function_of_scope_[scope] = id;

  Context outer = context_;
  context_ = Context{};
  context_.scope = scope;
  context_.function = id;
  context_.method_class = outer.class_id.valid() ? outer.class_id : outer.method_class;
  context_.qualifier = module_[id].qualname + ".<locals>.";
  add_params(arguments);
  Block statements;
  if (body != nullptr) {
    take_docstring(*body, module_[id].docstring, module_[id].has_docstring);
    block(*body, statements, module_[id].has_docstring);
  } else {
    ir::Stmt result;
    result.kind = ir::StmtKind::Return;
    result.span = span(expression_id);
    result.value = expression(expression_id);
    add_stmt(std::move(result), statements);
  }
  module_[id].body = std::move(statements);
  context_ = outer;

  ir::Expr object = make(ir::ExprKind::MakeFunction, node);
  object.function = id;
  size_t num_positional = 0;
  for (const ir::Param& param : module_[id].params) {
    num_positional += param.kind <= ir::Param::Kind::Positional;
  }
  size_t first_default = num_positional - positional_defaults.size();
  size_t next_keyword = 0, next_positional = 0;
  for (const ir::Param& param : module_[id].params) {
    ir::ExprId value;
    if (param.kind <= ir::Param::Kind::Positional) {
      if (next_positional >= first_default) {
        value = positional_defaults[next_positional - first_default];
      }
      ++next_positional;
    } else if (param.kind == ir::Param::Kind::KeywordOnly) {
      value = keyword_defaults[next_keyword++];
    }
    object.items.push_back(value);
  }
  if (made != nullptr) *made = id;
  return module_.add(std::move(object));
}

ir::ExprIds Builder::decorators(const ChildRange& nodes) {
  ir::ExprIds out;
  for (NodeId node : nodes) out.push_back(expression(node));
  return out;
}

void Builder::define_function(NodeId node, Block& out) {
  FunctionDefView view(tree_, node);
  if (!view.type_params().empty())
    refuse(node, "type parameters", "write the program for Python 3.11");
  ir::Stmt define;
  define.kind = ir::StmtKind::DefineFunction;
  define.span = span(node);
  define.decorators = decorators(view.decorator_list());
  check_annotation(view.returns());
  std::string name(text(view.name()));
  if (context_.class_id.valid() && name == "__prepare__") {
    refuse(node, "`__prepare__`", "let the class body fill a dict");
  }
  ChildRange body = view.body();
  ir::FunctionId id;
  define.value =
      function_object(node, ir::Function::Kind::Function, name, view.args(), &body, NodeId(), &id);
  for (ir::ExprId decorator : define.decorators) {
    const ir::Expr& expr = module_[decorator];
    if (expr.kind != ir::ExprKind::Builtin) continue;
    if (expr.text == "staticmethod") module_[id].is_static_method = true;
    if (expr.text == "classmethod") module_[id].is_class_method = true;
  }
  define.var = bind(view.name());
  add_stmt(std::move(define), out);
}

// ---- classes ----

bool Builder::mentions_attribute(std::string_view name) const {
  const Symbol wanted = tree_.names().find(name);
  if (!wanted.valid()) return false;
  for (size_t row = 0; row < tree_.num_nodes(); ++row) {
    NodeId id(static_cast<int32_t>(row));
    if (tree_.kind(id) != NodeKind::kAttribute) continue;
    if (AttributeView(tree_, id).attr() == wanted) return true;
  }
  return false;
}

// `Generic[T]`, `Protocol[T]` and names that only annotations use: they add nothing at run time.
bool Builder::is_inert_base(NodeId base) {
  if (tree_.kind(base) == NodeKind::kSubscript) {
    base = SubscriptView(tree_, base).value();
    if (tree_.kind(base) == NodeKind::kAttribute) base = AttributeView(tree_, base).value();
  }
  const Import* import = import_behind(base);
  if (import == nullptr || import->member.empty()) return false;
  return import->module == "typing" &&
         (import->member == "Generic" || import->member == "Protocol");
}

// `Mapping[str, int]` as a base is `Mapping`.
NodeId Builder::without_parameters(NodeId base) {
  if (tree_.kind(base) != NodeKind::kSubscript) return base;
  NodeId generic = SubscriptView(tree_, base).value();
  const Import* import = import_behind(generic);
  return import != nullptr && import->module == "collections.abc" ? generic : base;
}

void Builder::add_bases(NodeId node, ir::ClassId id) {
  ClassDefView view(tree_, node);
  for (NodeId base : view.bases()) {
    if (is_inert_base(base)) continue;
    base = without_parameters(base);
    ir::Argument argument;
    if (tree_.kind(base) == NodeKind::kStarred) {
      argument.kind = ir::Argument::Kind::Star;
      argument.value = expression(StarredView(tree_, base).value());
    } else {
      argument.value = expression(base);
    }
    module_[id].bases.push_back(argument);
  }
  for (NodeId keyword : view.keywords()) {
    KeywordView keyword_view(tree_, keyword);
    ir::Argument argument;
    argument.kind =
        keyword_view.arg().valid() ? ir::Argument::Kind::Keyword : ir::Argument::Kind::DoubleStar;
    if (keyword_view.arg().valid()) argument.name = std::string(text(keyword_view.arg()));
    argument.value = expression(keyword_view.value());
    module_[id].bases.push_back(argument);
  }
}

// The decorators of a class, but for `dataclass`, which is built into the class.
ir::ExprIds Builder::class_decorators(const ChildRange& nodes, KnownClass& known,
                                      NodeId& dataclass_node) {
  ir::ExprIds out;
  for (NodeId node : nodes) {
    if (known.dataclass) refuse(node, "a decorator below `dataclass`", "write it above");
    known.dataclass = dataclass_decorator(node);
    if (!known.dataclass) {
      out.push_back(expression(node));
      continue;
    }
    dataclass_node = node;
    inherit_fields(node, known, *known.dataclass);
  }
  return out;
}

void Builder::define_class(NodeId node, Block& out) {
  ClassDefView view(tree_, node);
  if (!view.type_params().empty())
    refuse(node, "type parameters", "write the program for Python 3.11");
  ir::Stmt define;
  define.kind = ir::StmtKind::DefineClass;
  define.span = span(node);
  KnownClass known = know_class(node);
  NodeId dataclass_node;
  define.decorators = class_decorators(view.decorator_list(), known, dataclass_node);
  ir::Class made;
  made.name = std::string(text(view.name()));
  const NameInfo* info = scopes_.find(context_.scope, name_of(view.name()));
  bool is_forced_global = info != nullptr && (info->flags & kGlobal);
  made.qualname = (is_forced_global ? "" : context_.qualifier) + made.name;
  made.span = span(node);
  made.parent = context_.function;
  made.outer = context_.class_id;
  take_docstring(view.body(), made.docstring, made.has_docstring);
  bool has_docstring = made.has_docstring;
  ir::ClassId id = module_.add(std::move(made));
  add_bases(node, id);

  Context outer = context_;
  std::unordered_set<Name> assigned, touched;
  context_.scope = scopes_.scope_of.at(node);
  context_.class_id = id;
  context_.method_class = id;
  context_.qualifier = module_[id].qualname + ".";
  context_.in_loop = false;
  context_.class_branches = 0;
  context_.class_assigned = &assigned;
  context_.class_touched = &touched;
  context_.class_node = node;
  context_.known_class = &known;
  context_.dataclass = known.dataclass ? &*known.dataclass : nullptr;
  std::vector<std::string> annotated;
  bool is_named_tuple = std::any_of(view.bases().begin(), view.bases().end(), [&](NodeId base) {
    return names_member(base, "typing", "NamedTuple");
  });
  context_.annotated = is_named_tuple ? &annotated : nullptr;
  Block statements;
  block(view.body(), statements, has_docstring);
  if (known.dataclass) add_dataclass_members(dataclass_node, statements);
  if (is_named_tuple) note_annotated(node, annotated, statements);
  module_[id].body = std::move(statements);
  context_ = outer;

  define.class_id = id;
  if (std::optional<uint64_t> key = class_key(view.name())) {
    known_classes_[*key] = std::make_shared<const KnownClass>(std::move(known));
  }
  define.var = bind(view.name());
  add_stmt(std::move(define), out);
}

// ---- entry ----

namespace {

void build_modules(ProgramBuild& program) {
  size_t num_nodes = 0;
  for (size_t i = 0; i < program.modules.size(); ++i) {
    num_nodes += program.modules[static_cast<int32_t>(i)].tree->num_nodes();
  }
  program.module.exprs.reserve(num_nodes);
  program.module.stmts.reserve(num_nodes / 4);
  for (const auto& builder : program.builders) {
    program.lists_fields = program.lists_fields || builder->mentions_fields();
  }
  program.reads_field_types =
      program.lists_fields &&
      std::any_of(program.builders.begin(), program.builders.end(),
                  [](const auto& builder) { return builder->mentions_attribute("type"); });
  // A class is built after those that it derives from.
  for (int32_t module : program.modules.order()) {
    program.builders[static_cast<size_t>(module)]->run();
  }
  for (size_t i = 0; i < program.modules.size(); ++i) {
    const ModuleInput& input = program.modules[static_cast<int32_t>(i)];
    uint32_t begin = program.modules.begin(static_cast<int32_t>(i));
    for (const parse::Comment& comment : *input.comments) {
      program.module.comments.push_back(
          {{begin + comment.range.begin, begin + comment.range.end}, !comment.trailing});
    }
    program.builders[i]->check_collections();
  }
  for (ir::ExprId id : program.module_values) {
    if (!id.valid()) continue;
    const ir::Expr& value = program.module[id];
    program.problems.refuse(value.span, "the module `" + std::string(value.text) + "` as a value",
                            "name what is used of it");
  }
}

}  // namespace

BuildResult build(std::vector<ModuleInput> inputs, const LibraryOptions* library) {
  BuildResult result;
  Problems problems;
  const ModuleTable modules(std::move(inputs));
  ScopeTables scopes = find_scopes(modules, problems);
  ProgramBuild program{modules, scopes, result.module, problems, library, {}, {}, {}, {}};
  for (size_t i = 0; i < modules.size(); ++i) {
    program.builders.push_back(std::make_unique<Builder>(program, static_cast<int32_t>(i)));
    program.builders.back()->add_body();
  }
  // With a symbol error the names have no meaning to build on.
  if (problems.empty()) {
    build_modules(program);
    if (problems.empty()) {
      for (ir::Span at : analyze_flow(result.module, program.facts)) {
        problems.refuse(at, "a module that may not be imported yet", "import it before");
      }
    }
    if (problems.empty()) split_variables(result.module);
  }
  result.diagnostics = problems.take();
  place_in_sources(result.module, result.diagnostics);
  result.diagnostics.sort();
  result.ok = result.diagnostics.empty();
  return result;
}

BuildResult build(const SyntaxTree& tree, const source::SourceText& source,
                  const std::vector<parse::Comment>& comments) {
  return build({ModuleInput{"__main__", &tree, &source, &comments, false}});
}

void place_in_sources(const ir::Module& module, diag::DiagnosticList& diagnostics) {
  diag::DiagnosticList placed;
  for (diag::Diagnostic diagnostic : diagnostics) {
    diagnostic.source = module.source_at(diagnostic.range.begin);
    uint32_t begin = module.sources[static_cast<size_t>(diagnostic.source)].begin;
    diagnostic.range = {diagnostic.range.begin - begin, diagnostic.range.end - begin};
    for (diag::Label& label : diagnostic.labels) {
      label.range = {label.range.begin - begin, label.range.end - begin};
    }
    placed.add(std::move(diagnostic));
  }
  diagnostics = std::move(placed);
}

}  // namespace portalis::check
