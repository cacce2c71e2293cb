// `@dataclass`: its arguments, the fields of the class, and what is known of its bases.
#include <algorithm>

#include "check/builder.hpp"

namespace portalis::check {

using namespace parse;  // NOLINT: the views

namespace {

// The constant `True` or `False`.
std::optional<bool> truth_of(const SyntaxTree& tree, NodeId node) {
  if (tree.kind(node) != NodeKind::kConstant) return std::nullopt;
  ConstantKind kind = tree.constant(ConstantView(tree, node).value()).kind;
  if (kind == ConstantKind::kTrue) return true;
  if (kind == ConstantKind::kFalse) return false;
  return std::nullopt;
}

bool is_none(const SyntaxTree& tree, NodeId node) {
  return tree.kind(node) == NodeKind::kConstant &&
         tree.constant(ConstantView(tree, node).value()).kind == ConstantKind::kNone;
}

struct Option {
  std::string_view name;
  bool DataclassOptions::* place;
};
constexpr Option kOptions[] = {
    {"init", &DataclassOptions::init},
    {"repr", &DataclassOptions::repr},
    {"eq", &DataclassOptions::eq},
    {"order", &DataclassOptions::order},
    {"unsafe_hash", &DataclassOptions::unsafe_hash},
    {"frozen", &DataclassOptions::frozen},
    {"match_args", &DataclassOptions::match_args},
    {"kw_only", &DataclassOptions::kw_only},
    {"slots", &DataclassOptions::slots},
};

struct FieldFlag {
  std::string_view name;
  bool DataclassField::* place;
};
constexpr FieldFlag kFieldFlags[] = {
    {"init", &DataclassField::init},
    {"repr", &DataclassField::repr},
    {"compare", &DataclassField::compare},
    {"kw_only", &DataclassField::kw_only},
};

// Whether the factory can be evaluated after the rest of the class body: it has no effects.
bool is_plain_factory(const SyntaxTree& tree, NodeId node) {
  NodeKind kind = tree.kind(node);
  if (kind == NodeKind::kAttribute) {
    return is_plain_factory(tree, AttributeView(tree, node).value());
  }
  return kind == NodeKind::kName || kind == NodeKind::kLambda;
}

}  // namespace

/// Whether the expression is `member` of the standard module, by an import that cannot change.
bool Builder::names_member(NodeId expr, std::string_view module, std::string_view member) {
  if (tree_.kind(expr) == NodeKind::kAttribute) {
    AttributeView view(tree_, expr);
    const Import* import = import_behind(view.value());
    return import != nullptr && import->module == module && import->member.empty() &&
           text(view.attr()) == member;
  }
  const Import* import = import_behind(expr);
  return import != nullptr && import->module == module && import->member == member;
}

/// The name of a variable that holds one class for good, as a key of `known_classes_`.
std::optional<uint64_t> Builder::class_key(Symbol symbol) {
  Name name = name_of(symbol);
  int32_t owner = scopes_.resolve(context_.scope, name);
  if (owner < 0) return std::nullopt;
  const NameInfo* info = scopes_.find(owner, name);
  if (info == nullptr || info->num_bindings != 1) return std::nullopt;
  return pair_key(owner, name);
}

KnownClass Builder::know_class(NodeId node) {
  KnownClass known;
  known.scope = scopes_.scope_of.at(node);
  for (NodeId base : ClassDefView(tree_, node).bases()) {
    if (is_inert_base(base) || names_member(base, "abc", "ABC")) continue;
    if (tree_.kind(base) != NodeKind::kName) {
      known.has_unknown_base = true;
      continue;
    }
    Symbol symbol = NameView(tree_, base).id();
    if (scopes_.resolve(context_.scope, name_of(symbol)) < 0) continue;  // a builtin class
    std::optional<uint64_t> key = class_key(symbol);
    auto found = key ? known_classes_.find(*key) : known_classes_.end();
    if (found == known_classes_.end()) {
      known.has_unknown_base = true;
    } else {
      known.bases.push_back(found->second);
    }
  }
  return known;
}

/// Whether the class or a base of it binds the name in its body.
bool Builder::class_binds(const KnownClass& known, Name name) const {
  const NameInfo* info = scopes_.find(known.scope, name);
  if (info != nullptr && info->num_bindings > 0) return true;
  return std::any_of(known.bases.begin(), known.bases.end(),
                     [&](const auto& base) { return class_binds(*base, name); });
}

/// The decorator `@dataclass` or `@dataclass(...)`; none when it is another one.
std::optional<Dataclass> Builder::dataclass_decorator(NodeId decorator) {
  bool is_call = tree_.kind(decorator) == NodeKind::kCall;
  NodeId callee = is_call ? CallView(tree_, decorator).func() : decorator;
  if (!names_member(callee, "dataclasses", "dataclass")) return std::nullopt;
  Dataclass made;
  if (!is_call) return made;
  CallView view(tree_, decorator);
  if (!view.args().empty()) {
    refuse(decorator, "a positional argument of `dataclass`", "name the argument");
  }
  for (NodeId id : view.keywords()) {
    KeywordView keyword(tree_, id);
    std::string_view name = keyword.arg().valid() ? text(keyword.arg()) : "**";
    const auto* option = std::find_if(std::begin(kOptions), std::end(kOptions),
                                      [&](const Option& o) { return o.name == name; });
    std::optional<bool> value = truth_of(tree_, keyword.value());
    if (option == std::end(kOptions) || !value) {
      refuse(id, "the argument `" + std::string(name) + "` of `dataclass`",
             "write one of its flags as True or False");
      continue;
    }
    made.options.*option->place = *value;
  }
  return made;
}

/// Checks what CPython checks when it processes the class, and takes the fields of the base.
void Builder::inherit_fields(NodeId node, const KnownClass& known, Dataclass& made) {
  const DataclassOptions& options = made.options;
  if (options.order && !options.eq) {
    refuse(node, "a dataclass with order and without eq", "leave `eq` as it is");
  }
  if (known.has_unknown_base) {
    refuse(node, "a dataclass with a base class that is not known by its name",
           "derive from a class that the program defines once");
  }
  const Dataclass* base = nullptr;
  for (const auto& candidate : known.bases) {
    const Dataclass* found = nearest_dataclass(*candidate);
    if (found == nullptr) continue;
    if (base != nullptr) {
      refuse(node, "a dataclass with two dataclasses as bases", "derive from one");
    }
    base = found;
  }
  if (base == nullptr) return;
  if (base->options.frozen != options.frozen) {
    refuse(node, "a frozen dataclass derived from one that is not, or the other way round",
           "make both frozen: CPython raises a TypeError");
  }
  if (!options.init) {
    refuse(node, "a derived dataclass with init=False", "let it have its own `__init__`");
  }
  made.fields = base->fields;
  for (DataclassField& field : made.fields) field.is_own = false;
}

const Dataclass* Builder::nearest_dataclass(const KnownClass& known) {
  if (known.dataclass) return &*known.dataclass;
  const Dataclass* found = nullptr;
  for (const auto& base : known.bases) {
    if (const Dataclass* next = nearest_dataclass(*base)) found = found ? found : next;
  }
  return found;
}

/// `ClassVar`, `InitVar` and `KW_ONLY` as CPython finds them in an annotation.
Builder::Marker Builder::marker_of(NodeId annotation) {
  bool is_string =
      tree_.kind(annotation) == NodeKind::kConstant &&
      tree_.constant(ConstantView(tree_, annotation).value()).kind == ConstantKind::kStr;
  if (is_string) {
    const std::string& written = tree_.constant(ConstantView(tree_, annotation).value()).text;
    for (std::string_view marker : {"ClassVar", "InitVar", "KW_ONLY"}) {
      if (written.find(marker) != std::string::npos) {
        refuse(annotation, "`" + std::string(marker) + "` in a string", "write it without quotes");
      }
    }
    return Marker::kNone;
  }
  if (tree_.kind(annotation) == NodeKind::kSubscript) {
    annotation = SubscriptView(tree_, annotation).value();
  }
  if (names_member(annotation, "typing", "ClassVar")) return Marker::kClassVar;
  if (names_member(annotation, "dataclasses", "InitVar")) return Marker::kInitVar;
  if (names_member(annotation, "dataclasses", "KW_ONLY")) return Marker::kKeywordOnly;
  return Marker::kNone;
}

/// `field(...)`: its arguments; what is not an argument of it is refused.
void Builder::read_field_call(NodeId call, DataclassField& field) {
  CallView view(tree_, call);
  if (!view.args().empty()) refuse(call, "a positional argument of `field`", "name the argument");
  for (NodeId id : view.keywords()) {
    KeywordView keyword(tree_, id);
    std::string_view name = keyword.arg().valid() ? text(keyword.arg()) : "**";
    std::optional<bool> truth = truth_of(tree_, keyword.value());
    const auto* flag = std::find_if(std::begin(kFieldFlags), std::end(kFieldFlags),
                                    [&](const FieldFlag& f) { return f.name == name; });
    bool is_default = name == "default" || name == "default_factory";
    if (flag != std::end(kFieldFlags) && truth) {
      field.*flag->place = *truth;
    } else if (name == "hash" && (truth || is_none(tree_, keyword.value()))) {
      field.hash = truth;
    } else if (is_default && field.default_kind == DataclassField::Default::kNone) {
      field.default_kind =
          name == "default" ? DataclassField::Default::kValue : DataclassField::Default::kFactory;
      field.default_value = keyword.value();
    } else if (name == "metadata") {
      field.metadata = keyword.value();
    } else {
      refuse(id, "the argument `" + std::string(name) + "` of `field`",
             "write its flags as True or False, and one default");
    }
  }
  bool is_factory = field.default_kind == DataclassField::Default::kFactory;
  if (is_factory && !is_plain_factory(tree_, field.default_value)) {
    refuse(field.default_value, "a default factory that is computed", "write a lambda");
  }
  if (is_factory && field.is_init_var) {
    refuse(call, "a default factory of an `InitVar`", "CPython raises a TypeError");
  }
}

/// An annotated name in the body of a dataclass. False: it is not a field, but a plain name.
bool Builder::dataclass_field(NodeId node, Block& out) {
  AnnAssignView view(tree_, node);
  if (tree_.kind(view.target()) != NodeKind::kName || !view.simple()) return false;
  Marker marker = marker_of(view.annotation());
  if (marker == Marker::kClassVar) return false;
  Dataclass& made = *context_.dataclass;
  if (context_.class_branches > 0) {
    refuse(node, "a field of a dataclass in a branch", "declare it at the top of the class body");
    return true;
  }
  if (marker == Marker::kKeywordOnly) {
    if (made.kw_only_seen) refuse(node, "a second `KW_ONLY`", "CPython raises a TypeError");
    made.kw_only_seen = true;
    return true;
  }
  DataclassField field;
  Symbol symbol = NameView(tree_, view.target()).id();
  field.name = mangled(symbol);
  field.is_init_var = marker == Marker::kInitVar;
  field.is_own = true;
  field.kw_only = made.options.kw_only || made.kw_only_seen;
  field.annotation = view.annotation();
  field.place = node;
  const NameInfo* info = scopes_.find(context_.scope, name_of(symbol));
  if (info->num_bindings > (view.value().valid() ? 1 : 0)) {
    refuse(node, "a field that the class body binds again", "give the field another name");
  }
  bool is_call = view.value().valid() && tree_.kind(view.value()) == NodeKind::kCall;
  if (is_call && names_member(CallView(tree_, view.value()).func(), "dataclasses", "field")) {
    read_field_call(view.value(), field);
  } else if (view.value().valid()) {
    field.default_kind = DataclassField::Default::kValue;
    field.default_value = view.value();
  }
  if (field.default_kind == DataclassField::Default::kValue) {
    ir::Stmt stmt;
    stmt.kind = ir::StmtKind::Assign;
    stmt.span = span(node);
    stmt.value = expression(field.default_value);
    stmt.targets.push_back(target(view.target()));
    add_stmt(std::move(stmt), out);
  }
  add_field(std::move(field), name_of(symbol));
  return true;
}

/// A field takes the place of the inherited one of its name, and its default when it has none.
void Builder::add_field(DataclassField field, Name name) {
  std::vector<DataclassField>& fields = context_.dataclass->fields;
  auto place = std::find_if(fields.begin(), fields.end(),
                            [&](const DataclassField& f) { return f.name == field.name; });
  bool has_default = field.default_kind != DataclassField::Default::kNone;
  bool is_inherited = place != fields.end() && !place->is_own;
  const auto& bases = context_.known_class->bases;
  bool binds = std::any_of(bases.begin(), bases.end(),
                           [&](const auto& base) { return class_binds(*base, name); });
  if (!has_default && binds &&
      (!is_inherited || place->default_kind == DataclassField::Default::kValue)) {
    refuse(field.place, "a field whose default is the attribute of a base class",
           "write the default");
  }
  if (place == fields.end()) {
    fields.push_back(std::move(field));
  } else if (place->is_own) {
    refuse(field.place, "a field that is declared twice", "declare it once");
  } else {
    *place = std::move(field);
  }
}

}  // namespace portalis::check
