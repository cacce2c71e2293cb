// The methods that `@dataclass` adds, written as IR functions in the class body.
//
// Each is what CPython's dataclasses.py generates; where that looks an object up by name
// (`MISSING`, the factory), so does this.
#include <algorithm>

#include "check/builder.hpp"

namespace portalis::check {

using namespace parse;  // NOLINT: the views

namespace {

using Exprs = ir::ExprIds;

constexpr std::string_view kModule = "dataclasses";

struct Ordering {
  std::string_view name;
  ir::CompareOp op;
};
constexpr Ordering kOrderings[] = {{"__lt__", ir::CompareOp::Lt},
                                   {"__le__", ir::CompareOp::LtE},
                                   {"__gt__", ir::CompareOp::Gt},
                                   {"__ge__", ir::CompareOp::GtE}};

constexpr std::string_view kBuiltinFactories[] = {"bool",  "bytearray", "bytes", "dict",
                                                  "float", "frozenset", "int",   "list",
                                                  "set",   "str",       "tuple"};

// Makes expressions of one place in the source.
class Maker {
 public:
  Maker(ir::Module& module, ir::Span span) : module_(module), span_(span) {}

  ir::ExprId variable(ir::VarId var) {
    ir::Expr out = make(ir::ExprKind::Variable);
    out.var = var;
    return module_.add(std::move(out));
  }
  ir::ExprId attribute(ir::ExprId object, std::string_view name) {
    ir::Expr out = make(ir::ExprKind::Attribute);
    out.a = object;
    out.name = std::string(name);
    return module_.add(std::move(out));
  }
  ir::ExprId builtin(std::string_view name) {
    ir::Expr out = make(ir::ExprKind::Builtin);
    out.text = std::string(name);
    return module_.add(std::move(out));
  }
  ir::ExprId member(std::string_view name) {
    ir::Expr out = make(ir::ExprKind::ModuleMember);
    out.text = std::string(kModule);
    out.name = std::string(name);
    return module_.add(std::move(out));
  }
  ir::ExprId none() { return module_.add(make(ir::ExprKind::ConstNone)); }
  ir::ExprId truth(bool value) {
    ir::Expr out = make(ir::ExprKind::ConstBool);
    out.int_value = value;
    return module_.add(std::move(out));
  }
  ir::ExprId string(std::string_view text) {
    ir::Expr out = make(ir::ExprKind::ConstStr);
    out.text = std::string(text);
    return module_.add(std::move(out));
  }
  ir::ExprId tuple(Exprs items) {
    ir::Expr out = make(ir::ExprKind::Tuple);
    out.items = std::move(items);
    return module_.add(std::move(out));
  }
  ir::ExprId call(ir::ExprId callee, const Exprs& args) {
    ir::Expr out = make(ir::ExprKind::Call);
    out.a = callee;
    for (ir::ExprId arg : args) {
      ir::Argument argument;
      argument.value = arg;
      out.args.push_back(std::move(argument));
    }
    return module_.add(std::move(out));
  }
  ir::ExprId compare(ir::ExprId left, ir::CompareOp op, ir::ExprId right) {
    ir::Expr out = make(ir::ExprKind::Compare);
    out.items = {left, right};
    out.ops = {op};
    return module_.add(std::move(out));
  }
  ir::ExprId choice(ir::ExprId test, ir::ExprId then, ir::ExprId otherwise) {
    ir::Expr out = make(ir::ExprKind::IfExp);
    out.a = test;
    out.b = then;
    out.c = otherwise;
    return module_.add(std::move(out));
  }
  ir::ExprId item(ir::ExprId object, ir::ExprId key) {
    ir::Expr out = make(ir::ExprKind::Index);
    out.a = object;
    out.b = key;
    return module_.add(std::move(out));
  }
  ir::StmtId statement(ir::StmtKind kind, ir::ExprId value) {
    ir::Stmt out;
    out.kind = kind;
    out.span = span_;
    out.value = value;
    return module_.add(std::move(out));
  }
  ir::StmtId assign(ir::ExprId target, ir::ExprId value) {
    ir::Stmt out;
    out.kind = ir::StmtKind::Assign;
    out.span = span_;
    out.value = value;
    out.targets.push_back(target);
    return module_.add(std::move(out));
  }

 private:
  ir::Expr make(ir::ExprKind kind) const {
    ir::Expr out;
    out.kind = kind;
    out.span = span_;
    return out;
  }
  ir::Module& module_;
  ir::Span span_;
};

bool is_constant(const SyntaxTree& tree, NodeId node) {
  if (tree.kind(node) == NodeKind::kUnaryOp) {
    return is_constant(tree, UnaryOpView(tree, node).operand());
  }
  return tree.kind(node) == NodeKind::kConstant;
}

// Parameters keep the order of the fields, keyword-only ones last.
std::vector<const DataclassField*> parameters(const Dataclass& made) {
  std::vector<const DataclassField*> out;
  for (const DataclassField& field : made.fields) {
    if (field.init) out.push_back(&field);
  }
  std::stable_partition(out.begin(), out.end(), [](const auto* field) { return !field->kw_only; });
  return out;
}

}  // namespace

// One method of the class being built: `fill` writes its body with the parameters' variables.
template <typename Fill>
void Builder::add_method(NodeId place, const std::string& name, std::vector<MethodParam> params,
                         Block& out, const Fill& fill) {
  ir::Function function;
  function.name = name;
  function.qualname = context_.qualifier + name;
  function.span = span(place);
  function.parent = context_.function;
  function.module = index_;
  function.class_id = context_.class_id;
  function.is_generated = true;
  ir::FunctionId id = module_.add(std::move(function));
  immediate_function_.push_back(false);
  ir::Expr object = make(ir::ExprKind::MakeFunction, place);
  object.function = id;

  Context outer = context_;
  context_ = Context{};
  context_.scope = outer.scope;
  context_.function = id;
  context_.method_class = outer.class_id;
  std::vector<ir::VarId> vars;
  for (MethodParam& given : params) {
    ir::Param param;
    param.kind = given.is_keyword ? ir::Param::Kind::KeywordOnly : ir::Param::Kind::Positional;
    param.name = given.name;
    param.var = note_write(fresh_variable(given.name, id));
    param.has_default = given.default_value.valid();
    module_[param.var].is_param = true;
    vars.push_back(param.var);
    module_[id].params.push_back(std::move(param));
    object.items.push_back(given.default_value);
  }
  Block body;
  fill(vars, body);
  module_[id].body = std::move(body);
  context_ = outer;
  define_in_class(place, name, module_.add(std::move(object)), ir::StmtKind::DefineFunction, out);
}

/// Binds a name of the class being built to a value.
void Builder::define_in_class(NodeId place, const std::string& name, ir::ExprId value,
                              ir::StmtKind kind, Block& out) {
  Symbol symbol = tree_.names().find(name);
  Name bound = symbol.valid() ? name_of(symbol) : scopes_.names.get(name);
  ir::Stmt stmt;
  stmt.kind = kind;
  stmt.span = span(place);
  stmt.value = value;
  ir::VarId var = note_write(variable(context_.scope, bound));
  context_.class_assigned->insert(bound);
  if (kind == ir::StmtKind::DefineFunction) {
    stmt.var = var;
  } else {
    ir::Expr to = make(ir::ExprKind::Variable, place);
    to.var = var;
    stmt.targets.push_back(module_.add(std::move(to)));
  }
  add_stmt(std::move(stmt), out);
}

bool Builder::class_body_binds(std::string_view name) {
  Symbol symbol = tree_.names().find(name);
  if (!symbol.valid()) return false;
  const NameInfo* info = scopes_.find(context_.scope, name_of(symbol));
  return info != nullptr && info->num_bindings > 0;
}

/// The object that a field has as its default, read at the end of the class body.
ir::ExprId Builder::default_object(NodeId place, const DataclassField& field) {
  Maker maker(module_, span(place));
  if (is_constant(tree_, field.default_value)) return expression(field.default_value);
  if (field.is_own) {
    Symbol symbol = tree_.names().find(field.name);
    Name name = symbol.valid() ? name_of(symbol) : scopes_.names.get(field.name);
    return maker.variable(variable(context_.scope, name));
  }
  ir::ExprId fields = maker.attribute(inherited_from(), "__dataclass_fields__");
  return maker.attribute(maker.item(fields, maker.string(field.name)), "default");
}

/// The base class that has the inherited fields.
ir::ExprId Builder::inherited_from() {
  for (NodeId base : ClassDefView(tree_, context_.class_node).bases()) {
    if (tree_.kind(base) != NodeKind::kName) continue;
    std::optional<uint64_t> key = class_key(NameView(tree_, base).id());
    auto found = key ? known_classes_.find(*key) : known_classes_.end();
    bool is_dataclass = found != known_classes_.end() && nearest_dataclass(*found->second);
    if (is_dataclass) return expression(base);
  }
  return Maker(module_, span(context_.class_node)).none();
}

void Builder::add_dataclass_members(NodeId place, Block& out) {
  const Dataclass& made = *context_.dataclass;
  const DataclassOptions& options = made.options;
  describe_fields(place, out);
  if (options.init && !class_body_binds("__init__")) add_dataclass_init(place, out);
  if (options.repr && !class_body_binds("__repr__")) add_dataclass_repr(place, out);
  if (options.eq && !class_body_binds("__eq__")) {
    add_comparison(place, "__eq__", ir::CompareOp::Eq, out);
  }
  if (options.order) {
    for (const Ordering& ordering : kOrderings) {
      if (class_body_binds(ordering.name)) {
        refuse(place, "a dataclass with order and its own `" + std::string(ordering.name) + "`",
               "use functools.total_ordering");
      }
      add_comparison(place, std::string(ordering.name), ordering.op, out);
    }
  }
  if (options.frozen) add_frozen_methods(place, out);
  add_dataclass_hash(place, out);
  Maker maker(module_, span(place));
  if (options.match_args && !class_body_binds("__match_args__")) {
    Exprs names;
    for (const DataclassField* field : parameters(made)) {
      if (!field->kw_only) names.push_back(maker.string(field->name));
    }
    define_in_class(place, "__match_args__", maker.tuple(std::move(names)), ir::StmtKind::Assign,
                    out);
  }
  if (options.slots) add_slots(place, out);
}

/// `__dataclass_fields__`: what `fields`, `asdict` and `replace` read. The runtime checks the
/// defaults there as CPython does.
void Builder::describe_fields(NodeId place, Block& out) {
  Maker maker(module_, span(place));
  Exprs all{inherited_from()};
  for (const DataclassField& field : context_.dataclass->fields) {
    if (!field.is_own) continue;
    bool has_value = field.default_kind == DataclassField::Default::kValue;
    bool has_factory = field.default_kind == DataclassField::Default::kFactory;
    Exprs args{maker.string(field.name), annotation_object(field)};
    args.push_back(has_value ? default_object(place, field) : maker.member("MISSING"));
    args.push_back(has_factory ? expression(field.default_value) : maker.member("MISSING"));
    args.push_back(maker.truth(field.init));
    args.push_back(maker.truth(field.repr));
    args.push_back(field.hash ? maker.truth(*field.hash) : maker.none());
    args.push_back(maker.truth(field.compare));
    args.push_back(field.metadata.valid() ? expression(field.metadata) : maker.none());
    args.push_back(maker.truth(field.kw_only));
    args.push_back(maker.truth(field.is_init_var));
    all.push_back(maker.call(maker.member("_field"), args));
  }
  define_in_class(place, "__dataclass_fields__", maker.call(maker.member("_fields"), all),
                  ir::StmtKind::Assign, out);
}

/// The `type` of a field, where the program can ask for it.
ir::ExprId Builder::annotation_object(const DataclassField& field) {
  Maker maker(module_, span(field.annotation));
  if (!program_.lists_fields) return maker.none();
  NodeId node = field.annotation;
  if (scopes_.has_future_annotations) return maker.string(text_of(node));
  if (tree_.kind(node) == NodeKind::kConstant) return expression(node);
  if (tree_.kind(node) == NodeKind::kName) {
    Symbol symbol = NameView(tree_, node).id();
    bool is_builtin = scopes_.resolve(context_.scope, name_of(symbol)) < 0;
    std::optional<uint64_t> key = class_key(symbol);
    if (is_builtin || (key && known_classes_.contains(*key))) return expression(node);
  }
  if (program_.reads_field_types) {
    refuse(node, "the type of this field as a value", "do not read `.type` of a field");
  }
  return maker.none();
}

void Builder::add_dataclass_init(NodeId place, Block& out) {
  const Dataclass& made = *context_.dataclass;
  Maker maker(module_, span(place));
  bool has_self = std::any_of(made.fields.begin(), made.fields.end(),
                              [](const DataclassField& f) { return f.name == "self"; });
  std::vector<MethodParam> params{{has_self ? "__dataclass_self__" : "self", {}, false}};
  std::vector<const DataclassField*> fields = parameters(made);
  for (const DataclassField* field : fields) {
    ir::ExprId value;
    if (field->default_kind == DataclassField::Default::kValue) {
      value = default_object(place, *field);
    } else if (field->default_kind == DataclassField::Default::kFactory) {
      value = maker.member("_HAS_DEFAULT_FACTORY");
    }
    params.push_back({field->name, value, field->kw_only});
  }
  Symbol post = tree_.names().find("__post_init__");
  bool calls_post_init = post.valid() && class_binds(*context_.known_class, name_of(post));
  bool frozen = made.options.frozen;
  add_method(place, "__init__", std::move(params), out, [&](const auto& vars, Block& body) {
    auto self = [&] { return maker.variable(note_read(vars[0])); };
    auto parameter = [&](const DataclassField& field) {
      auto at = std::find(fields.begin(), fields.end(), &field) - fields.begin();
      return maker.variable(note_read(vars[static_cast<size_t>(at) + 1]));
    };
    for (const DataclassField& field : made.fields) {
      bool has_factory = field.default_kind == DataclassField::Default::kFactory;
      if (field.is_init_var || (!field.init && !has_factory)) continue;
      ir::ExprId value;
      if (has_factory) value = make_default(self(), field);
      if (has_factory && field.init) {
        ir::ExprId is_absent = maker.compare(parameter(field), ir::CompareOp::Is,
                                             maker.member("_HAS_DEFAULT_FACTORY"));
        value = maker.choice(is_absent, value, parameter(field));
      } else if (!has_factory) {
        value = parameter(field);
      }
      if (frozen) {
        ir::ExprId setter = maker.attribute(maker.builtin("object"), "__setattr__");
        ir::ExprId set = maker.call(setter, {self(), maker.string(field.name), value});
        body.push_back(maker.statement(ir::StmtKind::Expr, set));
      } else {
        body.push_back(maker.assign(maker.attribute(self(), field.name), value));
      }
    }
    if (calls_post_init) {
      Exprs args;
      for (const DataclassField& field : made.fields) {
        if (field.is_init_var) args.push_back(parameter(field));
      }
      ir::ExprId call = maker.call(maker.attribute(self(), "__post_init__"), args);
      body.push_back(maker.statement(ir::StmtKind::Expr, call));
    }
    if (body.empty()) body.push_back(maker.statement(ir::StmtKind::Pass, {}));
  });
}

/// What a default factory gives: a builtin type is called by its name, another one is looked up.
ir::ExprId Builder::make_default(ir::ExprId self, const DataclassField& field) {
  Maker maker(module_, span(field.default_value));
  if (tree_.kind(field.default_value) == NodeKind::kName) {
    Symbol symbol = NameView(tree_, field.default_value).id();
    bool is_builtin = scopes_.resolve(0, name_of(symbol)) < 0 &&
                      std::find(std::begin(kBuiltinFactories), std::end(kBuiltinFactories),
                                text(symbol)) != std::end(kBuiltinFactories);
    if (is_builtin) return maker.call(maker.builtin(text(symbol)), {});
  }
  ir::ExprId fields = maker.attribute(self, "__dataclass_fields__");
  ir::ExprId described = maker.item(fields, maker.string(field.name));
  return maker.call(maker.attribute(described, "default_factory"), {});
}

void Builder::add_dataclass_repr(NodeId place, Block& out) {
  Maker maker(module_, span(place));
  Exprs names;
  for (const DataclassField& field : context_.dataclass->fields) {
    if (field.repr && !field.is_init_var) names.push_back(maker.string(field.name));
  }
  add_method(place, "__repr__", {{"self", {}, false}}, out, [&](const auto& vars, Block& body) {
    ir::ExprId self = maker.variable(note_read(vars[0]));
    ir::ExprId text = maker.call(maker.member("_repr"), {self, maker.tuple(std::move(names))});
    body.push_back(maker.statement(ir::StmtKind::Return, text));
  });
}

/// `if other.__class__ is self.__class__: return (self.a,) == (other.a,)`
void Builder::add_comparison(NodeId place, const std::string& name, ir::CompareOp op, Block& out) {
  Maker maker(module_, span(place));
  const Dataclass& made = *context_.dataclass;
  std::vector<MethodParam> params{{"self", {}, false}, {"other", {}, false}};
  add_method(place, name, std::move(params), out, [&](const auto& vars, Block& body) {
    auto values = [&](ir::VarId object) {
      Exprs items;
      for (const DataclassField& field : made.fields) {
        if (!field.compare || field.is_init_var) continue;
        items.push_back(maker.attribute(maker.variable(note_read(object)), field.name));
      }
      return maker.tuple(std::move(items));
    };
    auto class_of = [&](ir::VarId object) {
      return maker.attribute(maker.variable(note_read(object)), "__class__");
    };
    ir::Stmt same;
    same.kind = ir::StmtKind::If;
    same.span = span(place);
    same.value = maker.compare(class_of(vars[1]), ir::CompareOp::Is, class_of(vars[0]));
    ir::ExprId result = maker.compare(values(vars[0]), op, values(vars[1]));
    same.body.push_back(maker.statement(ir::StmtKind::Return, result));
    add_stmt(std::move(same), body);
    body.push_back(maker.statement(ir::StmtKind::Return, maker.builtin("NotImplemented")));
  });
}

void Builder::add_frozen_methods(NodeId place, Block& out) {
  Maker maker(module_, span(place));
  for (std::string_view name : {"__setattr__", "__delattr__"}) {
    if (class_body_binds(name)) {
      refuse(place, "a frozen dataclass with its own `" + std::string(name) + "`",
             "CPython raises a TypeError");
    }
    std::vector<MethodParam> params{{"self", {}, false}, {"name", {}, false}};
    if (name == "__setattr__") params.push_back({"value", {}, false});
    std::string helper = name == "__setattr__" ? "_frozen_setattr" : "_frozen_delattr";
    add_method(place, std::string(name), std::move(params), out,
               [&](const auto& vars, Block& body) {
                 Exprs args;
                 for (ir::VarId var : vars) args.push_back(maker.variable(note_read(var)));
                 ir::ExprId call = maker.call(maker.member(helper), args);
                 body.push_back(maker.statement(ir::StmtKind::Expr, call));
               });
  }
}

/// CPython's table of `__hash__`: by unsafe_hash, eq, frozen and whether the class defines it.
void Builder::add_dataclass_hash(NodeId place, Block& out) {
  const Dataclass& made = *context_.dataclass;
  const DataclassOptions& options = made.options;
  bool is_explicit = class_body_binds("__hash__");
  if (options.unsafe_hash && is_explicit) {
    refuse(place, "a dataclass with unsafe_hash and its own `__hash__`",
           "CPython raises a TypeError");
  }
  bool adds = options.unsafe_hash || (options.eq && options.frozen && !is_explicit);
  Maker maker(module_, span(place));
  if (!adds) {
    if (options.eq && !is_explicit) {
      define_in_class(place, "__hash__", maker.none(), ir::StmtKind::Assign, out);
    }
    return;
  }
  add_method(place, "__hash__", {{"self", {}, false}}, out, [&](const auto& vars, Block& body) {
    Exprs items;
    for (const DataclassField& field : made.fields) {
      if (field.is_init_var || !field.hash.value_or(field.compare)) continue;
      items.push_back(maker.attribute(maker.variable(note_read(vars[0])), field.name));
    }
    ir::ExprId hash = maker.call(maker.builtin("hash"), {maker.tuple(std::move(items))});
    body.push_back(maker.statement(ir::StmtKind::Return, hash));
  });
}

/// The fields of a class derived from `NamedTuple`, for the runtime, which makes the class.
void Builder::note_annotated(NodeId place, const std::vector<std::string>& names, Block& out) {
  Maker maker(module_, span(place));
  Exprs items;
  for (const std::string& name : names) items.push_back(maker.string(name));
  define_in_class(place, "_annotated_", maker.tuple(std::move(items)), ir::StmtKind::Assign, out);
}

/// `slots=True`: the names of the own fields become slots, their defaults no attributes.
void Builder::add_slots(NodeId place, Block& out) {
  Maker maker(module_, span(place));
  if (class_body_binds("__slots__")) {
    refuse(place, "a dataclass with slots and its own `__slots__`", "CPython raises a TypeError");
  }
  Exprs names;
  for (const DataclassField& field : context_.dataclass->fields) {
    if (!field.is_own || field.is_init_var) continue;
    names.push_back(maker.string(field.name));
    if (field.default_kind != DataclassField::Default::kValue) continue;
    Symbol symbol = tree_.names().find(field.name);
    ir::Stmt stmt;
    stmt.kind = ir::StmtKind::Delete;
    stmt.span = span(place);
    ir::VarId var = variable(context_.scope, name_of(symbol));
    module_[var].deleted = true;
    stmt.targets.push_back(maker.variable(var));
    add_stmt(std::move(stmt), out);
  }
  define_in_class(place, "__slots__", maker.tuple(std::move(names)), ir::StmtKind::Assign, out);
}

}  // namespace portalis::check
