// Calls of functions of the program and of builtins, and members of values.
#include <algorithm>

#include "check/solver.hpp"

namespace portalis::check {

using ir::ExprId;
using ir::ExprKind;

namespace {

// What a builtin gives whatever its arguments are; used when it is called dynamically.
struct DynamicResult {
  std::string_view name;
  Kind kind;
  Kind element;  // Never when it has none
};
constexpr DynamicResult kDynamicResults[] = {{"all", Kind::Bool, Kind::Never},
                                             {"any", Kind::Bool, Kind::Never},
                                             {"ascii", Kind::Str, Kind::Never},
                                             {"bin", Kind::Str, Kind::Never},
                                             {"bool", Kind::Bool, Kind::Never},
                                             {"callable", Kind::Bool, Kind::Never},
                                             {"chr", Kind::Str, Kind::Never},
                                             {"dict", Kind::Dict, Kind::Any},
                                             {"float", Kind::Float, Kind::Never},
                                             {"format", Kind::Str, Kind::Never},
                                             {"frozenset", Kind::FrozenSet, Kind::Any},
                                             {"hasattr", Kind::Bool, Kind::Never},
                                             {"hash", Kind::Int, Kind::Never},
                                             {"hex", Kind::Str, Kind::Never},
                                             {"id", Kind::Int, Kind::Never},
                                             {"input", Kind::Str, Kind::Never},
                                             {"int", Kind::Int, Kind::Never},
                                             {"isinstance", Kind::Bool, Kind::Never},
                                             {"issubclass", Kind::Bool, Kind::Never},
                                             {"len", Kind::Int, Kind::Never},
                                             {"list", Kind::List, Kind::Any},
                                             {"oct", Kind::Str, Kind::Never},
                                             {"ord", Kind::Int, Kind::Never},
                                             {"print", Kind::None, Kind::Never},
                                             {"range", Kind::Range, Kind::Never},
                                             {"repr", Kind::Str, Kind::Never},
                                             {"set", Kind::Set, Kind::Any},
                                             {"setattr", Kind::None, Kind::Never},
                                             {"sorted", Kind::List, Kind::Any},
                                             {"str", Kind::Str, Kind::Never},
                                             {"tuple", Kind::TupleOf, Kind::Any}};

// Builtins that look at their arguments and keep nothing of them: a snapshot will do.
constexpr std::string_view kReadOnly[] = {
    "ascii", "bin",   "bool",  "callable", "chr",        "dataclasses._repr", "float", "format",
    "hash",  "hex",   "input", "int",      "isinstance", "issubclass",        "len",   "oct",
    "ord",   "print", "repr",  "str",      "type"};

/// Builtins that do nothing with an argument but iterate it.
constexpr std::string_view kPlainIterators[] = {
    "all", "any", "enumerate", "frozenset", "list", "max", "min", "set", "sorted", "sum", "tuple"};

/// How deep the containers are that are copied by their types.
constexpr int kCopyDepth = 8;

template <size_t N>
bool is_one_of(std::string_view name, const std::string_view (&names)[N]) {
  return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

// A container where a number or a text is wanted: the TypeError names its type.
bool is_not_number(std::string_view name, Kind kind) {
  constexpr std::string_view kOfNumbers[] = {"bin", "chr", "float", "hex", "int", "oct", "ord"};
  return has_elements(kind) && is_one_of(name, kOfNumbers);
}

bool is_read_only(std::string_view name, size_t num_args) {
  // type(name, bases, namespace) makes a class of its arguments.
  if (name == "type" && num_args > 1) return false;
  return std::find(std::begin(kReadOnly), std::end(kReadOnly), name) != std::end(kReadOnly);
}

Kind scalar_kind(BuiltinTypeKind kind) {
  switch (kind) {
    case BuiltinTypeKind::kBool:
      return Kind::Bool;
    case BuiltinTypeKind::kI64:
    case BuiltinTypeKind::kInt:
      return Kind::Int;
    case BuiltinTypeKind::kFloat:
      return Kind::Float;
    case BuiltinTypeKind::kComplex:
      return Kind::Complex;
    case BuiltinTypeKind::kStr:
      return Kind::Str;
    case BuiltinTypeKind::kBytes:
      return Kind::Bytes;
    case BuiltinTypeKind::kByteArray:
      return Kind::ByteArray;
    case BuiltinTypeKind::kRange:
      return Kind::Range;
    case BuiltinTypeKind::kSlice:
      return Kind::Slice;
    case BuiltinTypeKind::kList:
      return Kind::List;
    case BuiltinTypeKind::kDict:
      return Kind::Dict;
    case BuiltinTypeKind::kSet:
      return Kind::Set;
    case BuiltinTypeKind::kFrozenSet:
      return Kind::FrozenSet;
    case BuiltinTypeKind::kTuple:
      return Kind::Tuple;
    case BuiltinTypeKind::kTupleOf:
      return Kind::TupleOf;
    case BuiltinTypeKind::kIter:
      return Kind::Iter;
    case BuiltinTypeKind::kGenerator:
      return Kind::Generator;
    case BuiltinTypeKind::kNone:
      return Kind::None;
    default:
      return Kind::Any;
  }
}

bool is_dynamic_form(const BuiltinOverload& overload) {
  return overload.is_dynamic_only ||
         (overload.params.size() == 2 && overload.params[0].kind == BuiltinParamKind::kVarArgs &&
          overload.params[1].kind == BuiltinParamKind::kVarKeywords);
}

bool takes_rest(const BuiltinOverload& overload) {
  return std::any_of(overload.params.begin(), overload.params.end(), [](const BuiltinParam& param) {
    return param.kind == BuiltinParamKind::kVarArgs || param.kind == BuiltinParamKind::kVarKeywords;
  });
}

}  // namespace

// ---- functions of the program ----

// The argument of each parameter, -1 for a default; false when the call does not fit. With
// `has_self` the first one is not in the call's list.
bool Solver::bind_arguments(const ir::Function& function, const ir::Expr& call,
                            std::vector<Node>& slots, bool has_self) const {
  slots.assign(function.params.size(), -1);
  size_t next = 0;
  if (has_self) slots[next++] = variable_node(function.params[0].var);
  size_t star = function.params.size(), double_star = function.params.size();
  for (size_t i = 0; i < function.params.size(); ++i) {
    if (function.params[i].kind == ir::Param::Kind::Star) star = i;
    if (function.params[i].kind == ir::Param::Kind::DoubleStar) double_star = i;
  }
  for (const ir::Argument& argument : call.args) {
    Node value = node(argument.value);
    if (argument.kind == ir::Argument::Kind::Positional) {
      bool fits = next < function.params.size() &&
                  function.params[next].kind <= ir::Param::Kind::Positional;
      if (fits) {
        slots[next++] = value;
      } else if (star == function.params.size()) {
        return false;
      }
      continue;
    }
    if (argument.kind != ir::Argument::Kind::Keyword) return false;
    bool found = false;
    for (size_t i = 0; i < function.params.size() && !found; ++i) {
      const ir::Param& param = function.params[i];
      bool by_name =
          param.kind == ir::Param::Kind::Positional || param.kind == ir::Param::Kind::KeywordOnly;
      if (!by_name || param.name != argument.name) continue;
      if (slots[i] >= 0) return false;
      slots[i] = value;
      found = true;
    }
    if (!found && double_star == function.params.size()) return false;
  }
  for (size_t i = 0; i < function.params.size(); ++i) {
    bool takes_one = i != star && i != double_star;
    if (takes_one && slots[i] < 0 && !function.params[i].has_default) return false;
  }
  return true;
}

void Solver::flow_default(const ir::Function& function, size_t param) {
  size_t index = static_cast<size_t>(&function - module_.functions.data());
  const std::vector<Node>& defaults = default_nodes_[index];
  if (param >= defaults.size() || defaults[param] < 0) return;
  graph_.flow(defaults[param], variable_node(function.params[param].var));
}

void Solver::call_function(Constraint& c, int32_t function_index) {
  if (!bind_targets(c, {ir::FunctionId{function_index}}, false)) dynamic_call(c, "");
}

// A builtin that is called as a key is called dynamically: a container that it makes holds Values,
// one that it takes out of its argument would be a copy.
bool Solver::gives_scalar(const BuiltinEntry& entry, Node argument, bool& waits) const {
  if (entry.kind != BuiltinEntryKind::kFunction) return true;
  auto is_scalar = [](Kind kind) { return !has_elements(kind) && kind != Kind::Tuple; };
  auto takes_scalar = [&](Node item) {
    waits = waits || unknown(item);
    return is_scalar(kind(item));
  };
  auto fits = [&](const BuiltinOverload& overload) {
    BuiltinTypeKind result = overload.result->kind;
    if (result != BuiltinTypeKind::kVariable) return is_scalar(scalar_kind(result));
    if (has_elements(kind(argument))) return takes_scalar(graph_[argument].first);
    const Items items = graph_[argument].items;
    return std::all_of(items.begin(), items.end(), takes_scalar);
  };
  return std::all_of(entry.overloads.begin(), entry.overloads.end(), fits);
}

// A key function of a builtin: called with one argument, not kept.
void Solver::solve_key_call(Constraint& c) {
  if (unknown(c.a)) return;
  if (kind(c.a) == Kind::Function && !c.is_dynamic) {
    int32_t index = graph_[c.a].ref;
    if (c.bound_function == index) return;
    const ir::Function& function = module_.functions[static_cast<size_t>(index)];
    size_t required = 0;
    for (const ir::Param& param : function.params) {
      bool takes_one =
          param.kind != ir::Param::Kind::Star && param.kind != ir::Param::Kind::DoubleStar;
      required += takes_one && !param.has_default;
    }
    bool fits = !function.params.empty() && required <= 1 &&
                function.params[0].kind <= ir::Param::Kind::Positional && !function.is_generator;
    if (fits) {
      c.bound_function = index;
      graph_.flow(c.b, variable_node(function.params[0].var));
      for (size_t i = 1; i < function.params.size(); ++i) flow_default(function, i);
      graph_.flow(return_nodes_[static_cast<size_t>(index)], c.result);
      return;
    }
  }
  if (kind(c.a) == Kind::Builtin && !c.is_dynamic) {
    if (unknown(c.b)) return;
    const std::string& name = ref_name(graph_[c.a].ref);
    const BuiltinEntry* entry = find_builtin(name);
    bool waits = false;
    bool fits = entry != nullptr && gives_scalar(*entry, c.b, waits);
    if (waits) return watch_elements(c, c.b, 0);
    if (fits && call_builtin(c, *entry, -1, name, {{c.b, {}, ExprId()}})) return;
    if (dynamic_result(name, c.result)) {
      if (!is_read_only(name, 1)) graph_.flow(c.b, graph_.any());
      return;
    }
  }
  dynamic(c);
}

// ---- calls ----

const BuiltinEntry* Solver::find_builtin(std::string_view name) const {
  if (const BuiltinEntry* entry = find_function(name)) return entry;
  size_t dot = name.rfind('.');
  if (dot == std::string_view::npos) return nullptr;
  const BuiltinEntry* entry = find_module_member(name.substr(0, dot), name.substr(dot + 1));
  return entry != nullptr && entry->kind == BuiltinEntryKind::kFunction ? entry : nullptr;
}

void Solver::solve_call(int32_t index) {
  Constraint& c = constraints_[static_cast<size_t>(index)];
  if (unknown(c.a)) return;
  const ir::Expr& call = module_[c.expr];
  const ir::Expr& callee = module_[call.a];
  std::vector<CallArgument> args;
  args.reserve(call.args.size());
  bool has_star = false;
  for (size_t i = 0; i < call.args.size(); ++i) {
    if (unknown(c.items[i])) return;
    bool is_star = call.args[i].kind == ir::Argument::Kind::Star ||
                   call.args[i].kind == ir::Argument::Kind::DoubleStar;
    has_star = has_star || is_star;
    args.push_back({c.items[i], call.args[i].name, call.args[i].value});
  }
  if (!has_star && solve_class_call(c)) return;
  Kind object = kind(c.a);
  if (args.size() == 1 && !has_star && !take_iterator(c, args[0])) return;
  if (callee.kind == ExprKind::Attribute) {
    if (object == Kind::Builtin && !nullable(c.a)) {
      std::string name = ref_name(graph_[c.a].ref) + "." + callee.name;
      const BuiltinEntry* entry = find_function(name);
      if (entry != nullptr && !has_star && call_builtin(c, *entry, -1, name, args)) return;
      return dynamic_call(c, "");
    }
    const BuiltinEntry* entry =
        nullable(c.a) ? nullptr : find_method(section_of(object), callee.name);
    bool fits = entry != nullptr && !has_star && !c.is_dynamic;
    if (fits && object == Kind::Tuple) {
      bool waits = false;
      watch_elements(c, c.a, 0);
      fits = is_plain_tuple(c.a, waits);
      if (waits) return;
    }
    if (fits && call_builtin(c, *entry, c.a, callee.name, args)) return;
    return dynamic_call(c, "", entry);
  }
  if (object == Kind::Function && !c.is_dynamic && !nullable(c.a)) {
    return has_star ? dynamic_call(c, "") : call_function(c, graph_[c.a].ref);
  }
  if (object == Kind::Builtin) {
    const std::string& name = ref_name(graph_[c.a].ref);
    if (name == "zip" && has_star && zip_rows(c)) return;
    const BuiltinEntry* entry = find_builtin(name);
    bool fits = entry != nullptr && !has_star && !c.is_dynamic;
    if (fits && call_builtin(c, *entry, -1, name, args)) return;
    return dynamic_call(c, name, entry);
  }
  dynamic_call(c, "");
}

// `zip(*rows)` of rows that have one type. False: only the runtime knows.
bool Solver::zip_rows(Constraint& c) {
  const ir::Arguments& args = module_[c.expr].args;
  if (c.is_dynamic || args.size() != 1 || args[0].kind != ir::Argument::Kind::Star) return false;
  Node row = element_of(c.items[0]);
  if (row < 0 || kind(c.items[0]) == Kind::Str) return false;
  watch_elements(c, c.items[0], 1);
  if (unknown(row)) return true;
  bool waits = false;
  bool is_plain = plain(row, Kind::List) || plain(row, Kind::TupleOf) || plain(row, Kind::Str) ||
                  (plain(row, Kind::Tuple) && is_plain_tuple(row, waits));
  if (waits) return true;
  if (!is_plain) return false;
  if (kind(c.result) == Kind::Never) {
    Node item = graph_.make();
    Node tuple = graph_.make(Kind::TupleOf, item);
    graph_.flow(graph_.make(Kind::Iter, tuple), c.result);
  }
  if (kind(c.result) != Kind::Iter || kind(graph_[c.result].first) != Kind::TupleOf) return true;
  Node item = graph_[graph_[c.result].first].first;
  if (kind(row) == Kind::Tuple) {
    std::vector<Node> items = graph_[row].items;
    for (Node source : items) graph_.flow(source, item);
  } else {
    graph_.flow(element_of(row), item);
  }
  return true;
}

bool Solver::dynamic_result(std::string_view builtin, Node result) {
  for (const DynamicResult& row : kDynamicResults) {
    if (row.name != builtin) continue;
    if (row.element == Kind::Never) {
      if (row.kind == Kind::Int)
        seeds_.push_back({result, {-Interval::kNoBound, Interval::kNoBound}});
      give(result, row.kind);
    } else if (kind(result) != row.kind) {
      Node second = row.kind == Kind::Dict ? graph_.make(Kind::Any) : -1;
      graph_.flow(graph_.make(row.kind, graph_.make(Kind::Any), second), result);
    }
    return true;
  }
  return false;
}

// The kind that every overload gives, when it is a scalar and the same for all.
Kind Solver::scalar_result(const BuiltinEntry& entry) const {
  if (entry.kind != BuiltinEntryKind::kFunction) return Kind::Any;
  Kind common = Kind::Never;
  for (const BuiltinOverload& overload : entry.overloads) {
    Kind own = scalar_kind(overload.result->kind);
    if (has_elements(own) || own == Kind::Tuple || (common != Kind::Never && own != common)) {
      return Kind::Any;
    }
    common = own;
  }
  return common;
}

// The call is left to the runtime. `builtin` names the builtin that is called, if one is known.
void Solver::dynamic_call(Constraint& c, std::string_view builtin, const BuiltinEntry* entry) {
  if (failure(c) || waits_for_value(c)) return;
  bool has_result = !builtin.empty() && dynamic_result(builtin, c.result);
  Kind scalar = entry != nullptr && !has_result ? scalar_result(*entry) : Kind::Any;
  if (scalar != Kind::Any) {
    if (scalar == Kind::Int)
      seeds_.push_back({c.result, {-Interval::kNoBound, Interval::kNoBound}});
    give(c.result, scalar);
    has_result = true;
  }
  if (!has_result) graph_.set_any(c.result);
  ir::Expr& call = module_[c.expr];
  if (c.expr.valid() && module_[call.a].kind == ExprKind::Attribute) {
    call.use = ir::ClassUse::None;
    Constraint attribute = c;
    attribute.expr = call.a;
    attribute.kind = ConstraintKind::Member;
    note_dynamic_attribute(attribute);
  }
  if (c.is_dynamic) return;
  c.is_dynamic = true;
  graph_.flow(c.a, graph_.any());
  for (size_t i = 0; i < c.items.size(); ++i) {
    Node argument = c.items[i];
    const ir::Argument* passed = c.expr.valid() ? &call.args[i] : nullptr;
    bool is_kept = passed != nullptr &&
                   (passed->name == "file" || passed->kind == ir::Argument::Kind::DoubleStar);
    if (is_kept || is_not_number(builtin, kind(argument))) {
      graph_.flow(argument, graph_.any());
    } else if (is_read_only(builtin, c.items.size())) {
      bool is_test = builtin == "isinstance" || builtin == "issubclass";
      bool is_looked_at = is_test && kind(argument) == Kind::Class;
      if (is_constant_kind(kind(argument)) && !is_looked_at) graph_.box(argument);
    } else {
      graph_.flow(argument, graph_.any());
    }
  }
}

// ---- overloads ----

bool Solver::fits(Node value, const BuiltinType& type, bool convert, bool& waits) const {
  if (type.kind == BuiltinTypeKind::kVariable || type.kind == BuiltinTypeKind::kAny) return true;
  if (type.kind == BuiltinTypeKind::kOption) {
    if (nullable(value) && kind(value) == Kind::Never) return true;
    return fits(value, type_args(type)[0], convert, waits);
  }
  if (nullable(value)) return false;
  Kind have = kind(value);
  if (type.kind == BuiltinTypeKind::kKey) {
    return have == Kind::Function || have == Kind::Builtin || have == Kind::Any;
  }
  if (type.kind == BuiltinTypeKind::kIter) {
    const BuiltinType& element = type_args(type)[0];
    if (element.kind == BuiltinTypeKind::kVariable || element.kind == BuiltinTypeKind::kAny) {
      return have != Kind::None && !is_constant_kind(have) && have != Kind::Int &&
             have != Kind::Float && have != Kind::Bool && have != Kind::Complex;
    }
    // Where pairs are wanted a mapping gives its items, not its keys.
    if (have == Kind::Dict && element.kind == BuiltinTypeKind::kTuple) return false;
    switch (have) {
      case Kind::List:
      case Kind::Set:
      case Kind::FrozenSet:
      case Kind::TupleOf:
      case Kind::Iter:
      case Kind::Generator:
      case Kind::Dict: {
        Node own = graph_[value].first;
        if (unknown(own)) {
          waits = true;
          return false;
        }
        return fits(own, element, false, waits);
      }
      case Kind::Tuple: {
        const Items items = graph_[value].items;
        return std::all_of(items.begin(), items.end(), [&](Node item) {
          if (unknown(item)) waits = true;
          return kind(item) == kind(items[0]) && fits(item, element, false, waits);
        });
      }
      case Kind::Str:
        return element.kind == BuiltinTypeKind::kStr;
      case Kind::Range:
      case Kind::Bytes:
        return element.kind == BuiltinTypeKind::kInt || element.kind == BuiltinTypeKind::kI64;
      default:
        return false;
    }
  }
  Kind wanted = scalar_kind(type.kind);
  if (type.kind == BuiltinTypeKind::kTuple) {
    const Items items = graph_[value].items;
    auto wanted_items = type_args(type);
    if (have != Kind::Tuple || items.size() != wanted_items.size()) return false;
    for (size_t i = 0; i < items.size(); ++i) {
      if (!fits(items[i], wanted_items[i], false, waits)) return false;
    }
    return true;
  }
  if (wanted == Kind::TupleOf && have == Kind::Tuple) return is_plain_tuple(value, waits);
  if (has_elements(wanted) && have == wanted) {
    const BuiltinType& element = type_args(type)[0];
    if (element.kind == BuiltinTypeKind::kVariable) return true;
    Node own = graph_[value].first;
    if (unknown(own)) {
      waits = true;
      return false;
    }
    return fits(own, element, false, waits);
  }
  if (have == wanted) return true;
  return convert && wanted == Kind::Float && have == Kind::Int;
}

// A tuple of known shape that can become one of any length: its items are scalars of one kind.
bool Solver::is_plain_tuple(Node tuple, bool& waits) const {
  bool is_open = false;
  bool is_uniform = this->is_uniform(tuple, is_open);
  waits = waits || is_open;
  Kind first = kind(graph_[tuple].items[0]);
  return !is_open && is_uniform && !has_elements(first) && !has_ref(first) &&
         first != Kind::Tuple && first != Kind::Any;
}

bool Solver::match_overload(const BuiltinOverload& overload, const std::vector<CallArgument>& args,
                            bool convert, bool& waits,
                            std::vector<const BuiltinParam*>& params) const {
  // Most overloads do not take as many.
  if (args.size() > overload.params.size() && !takes_rest(overload)) return false;
  params.assign(args.size(), nullptr);
  std::vector<bool> taken(overload.params.size());
  size_t next = 0;
  for (size_t i = 0; i < args.size(); ++i) {
    size_t at = overload.params.size();
    if (args[i].name.empty()) {
      bool is_rest =
          next < overload.params.size() && overload.params[next].kind == BuiltinParamKind::kVarArgs;
      bool by_position = next < overload.params.size() &&
                         overload.params[next].kind <= BuiltinParamKind::kPositional;
      if (!is_rest && !by_position) return false;
      at = next;
      if (by_position) ++next;
    } else {
      for (size_t p = 0; p < overload.params.size(); ++p) {
        const BuiltinParam& param = overload.params[p];
        bool by_name = param.kind == BuiltinParamKind::kPositional ||
                       param.kind == BuiltinParamKind::kKeywordOnly;
        if ((by_name && param.name == args[i].name && !taken[p]) ||
            (param.kind == BuiltinParamKind::kVarKeywords && at == overload.params.size())) {
          at = p;
        }
      }
      if (at == overload.params.size()) return false;
    }
    taken[at] = true;
    params[i] = &overload.params[at];
  }
  for (size_t p = 0; p < overload.params.size(); ++p) {
    const BuiltinParam& param = overload.params[p];
    bool is_rest =
        param.kind == BuiltinParamKind::kVarArgs || param.kind == BuiltinParamKind::kVarKeywords;
    if (!taken[p] && !param.has_default && !is_rest) return false;
  }
  for (size_t i = 0; i < args.size(); ++i) {
    bool clamped_none =
        params[i]->clamp == BuiltinClamp::kBound && kind(args[i].node) == Kind::Never;
    if (!clamped_none && !fits(args[i].node, *params[i]->type, convert, waits)) return false;
  }
  return true;
}

Node Solver::letter(Instance& instance, char name) {
  Node& made = instance.letters[static_cast<size_t>(name - 'A')];
  if (made < 0) made = graph_.make();
  return made;
}

// Binds the letters of `type` to the element nodes of a container that has exactly its shape.
void Solver::bind_shape(Node value, const BuiltinType& type, Instance& instance) {
  auto parts = type_args(type);
  if (kind(value) == Kind::Tuple && type.kind == BuiltinTypeKind::kTupleOf) {
    const Items items = graph_[value].items;
    for (Node item : items) graph_.flow(item, letter(instance, parts[0].variable));
    return;
  }
  for (size_t i = 0; i < parts.size(); ++i) {
    Node element = i == 0 ? graph_[value].first : graph_[value].second;
    if (kind(value) == Kind::Tuple) element = graph_[value].items[i];
    if (element < 0) continue;
    if (parts[i].kind == BuiltinTypeKind::kVariable) {
      Node& bound = instance.letters[static_cast<size_t>(parts[i].variable - 'A')];
      if (bound < 0) {
        bound = element;
      } else {
        graph_.unify(bound, element);
      }
    } else if (parts[i].num_args > 0) {
      bind_shape(element, parts[i], instance);
    }
  }
}

// Sends an argument into a parameter.
void Solver::pass(Node value, ExprId expr, const BuiltinType& type, Instance& instance) {
  switch (type.kind) {
    case BuiltinTypeKind::kVariable:
      graph_.flow(value, letter(instance, type.variable));
      return;
    case BuiltinTypeKind::kAny:
      graph_.flow(value, graph_.any());
      return;
    case BuiltinTypeKind::kOption:
      return pass(value, expr, type_args(type)[0], instance);
    case BuiltinTypeKind::kKey: {
      const BuiltinType& param = type_args(type)[0];
      Node argument = param.kind == BuiltinTypeKind::kVariable ? letter(instance, param.variable)
                                                               : graph_.any();
      char result = 'R';
      if (type.num_args > 1 && type_args(type)[1].kind == BuiltinTypeKind::kVariable) {
        result = type_args(type)[1].variable;
      }
      add(ConstraintKind::KeyCall, value, argument, letter(instance, result));
      return;
    }
    case BuiltinTypeKind::kIter: {
      const BuiltinType& element = type_args(type)[0];
      if (element.kind == BuiltinTypeKind::kVariable) {
        Node own = letter(instance, element.variable);
        Constraint& made = add(ConstraintKind::Iterate, value, -1, own);
        made.expr = expr;
        made.is_kept = !iterates_plainly_;
      } else if (element.kind == BuiltinTypeKind::kTuple) {
        Node own = graph_.make();
        Constraint& made = add(ConstraintKind::Iterate, value, -1, own);
        made.expr = expr;
        made.is_kept = true;
        Nodes parts;
        for (const BuiltinType& part : type_args(element)) {
          Node target = graph_.make();
          pass(target, ExprId(), part, instance);
          parts.push_back(target);
        }
        Constraint& unpack = add(ConstraintKind::Unpack, own, -1, -1);
        unpack.items = std::move(parts);
      } else if (element.kind == BuiltinTypeKind::kAny) {
        graph_.flow(value, graph_.any());
      }
      return;
    }
    default:
      if (type.num_args > 0) bind_shape(value, type, instance);
      return;
  }
}

Node Solver::constant_type(const BuiltinType& type) {
  Instance instance;
  instance.letters.fill(-1);
  return instantiate(type, instance, "");
}

Node Solver::instantiate(const BuiltinType& type, Instance& instance, std::string_view name) {
  auto parts = type_args(type);
  switch (type.kind) {
    case BuiltinTypeKind::kVariable:
      return letter(instance, type.variable);
    case BuiltinTypeKind::kI64:
    case BuiltinTypeKind::kInt: {
      Node made = graph_.make(Kind::Int);
      bool is_i64 = type.kind == BuiltinTypeKind::kI64;
      constexpr __int128 kCount = __int128{1} << 48;
      Interval range{-(__int128{1} << 63), (__int128{1} << 63) - 1};
      if (name == "len" || name == "count") range = {0, kCount};
      if (name == "index" || name == "find" || name == "rfind" || name == "rindex")
        range = {-1, kCount};
      if (name == "ord") range = {0, 0x10ffff};
      if (name == "enumerate") range = {0, __int128{1} << 61};
      if (!is_i64) range = {-Interval::kNoBound, Interval::kNoBound};
      seeds_.push_back({made, range});
      return made;
    }
    case BuiltinTypeKind::kNone:
      return scalar(Kind::None);
    case BuiltinTypeKind::kOption: {
      Node made = graph_.make(Kind::None);
      graph_.flow(instantiate(parts[0], instance, name), made);
      return made;
    }
    case BuiltinTypeKind::kTuple: {
      std::vector<Node> items;
      for (const BuiltinType& part : parts) items.push_back(instantiate(part, instance, name));
      return graph_.make_tuple(items);
    }
    default:
      break;
  }
  Kind kind = scalar_kind(type.kind);
  if (kind == Kind::Any) return graph_.any();
  if (!has_elements(kind)) return scalar(kind);
  Node first = instantiate(parts[0], instance, name);
  Node second = parts.size() > 1 ? instantiate(parts[1], instance, name) : -1;
  // A shared scalar node must not become an element: elements are merged.
  auto own = [&](Node element) {
    if (parts.empty() || element < 0) return element;
    bool shared = element == graph_.any() ||
                  std::find(simple_.begin(), simple_.end(), element) != simple_.end();
    return shared ? graph_.make(graph_[element].kind) : element;
  };
  return graph_.make(kind, own(first), own(second));
}

// `iter(x)`: of an iterator that one, of a container one of its elements. False: only the runtime
// knows.
bool Solver::iter_call(Constraint& c, Node items) {
  if (nullable(items) || c.is_dynamic) return false;
  switch (kind(items)) {
    case Kind::Iter:
    case Kind::Generator:
      graph_.flow(items, c.result);
      return true;
    case Kind::List:
    case Kind::TupleOf:
    case Kind::Dict:
    case Kind::Set:
    case Kind::FrozenSet:
      if (unknown(c.result)) graph_.flow(graph_.make(Kind::Iter, graph_[items].first), c.result);
      return true;
    default:
      return false;
  }
}

// `sum(tree)`: the builtin iterates what `__iter__` of the instance gives. False: that has no type
// yet.
bool Solver::take_iterator(Constraint& c, CallArgument& argument) {
  const ir::Expr& callee = module_[module_[c.expr].a];
  std::string_view name = builtin_name(module_[c.expr].a);
  bool joins = callee.kind == ExprKind::Attribute && callee.name == "join" && plain(c.a, Kind::Str);
  bool iterates = joins || name == "iter" || name == "sum";
  if (!iterates || !plain(argument.node, Kind::Instance) || c.is_dynamic) return true;
  if (c.c < 0) {
    c.c = graph_.make();
    graph_.depend(c.c, c.index);
    add(ConstraintKind::TakeIterator, argument.node, -1, c.c).expr = argument.expr;
  }
  argument.node = c.c;
  return !unknown(c.c);
}

// `copy.deepcopy` need not ask the value what it is: numbers, texts, and containers of them.
bool Solver::copies_plainly(Node value, int depth) const {
  constexpr Kind kAtoms[] = {Kind::Never,   Kind::Bool, Kind::Int,  Kind::Float,
                             Kind::Complex, Kind::Str,  Kind::Bytes};
  auto is_atom = [&](Node node) {
    return std::find(std::begin(kAtoms), std::end(kAtoms), kind(node)) != std::end(kAtoms);
  };
  if (is_atom(value)) return true;
  Parts inner = parts(value);
  if (kind(value) == Kind::Set || kind(value) == Kind::TupleOf) return is_atom(inner[0]);
  bool holds = kind(value) == Kind::List || kind(value) == Kind::Dict || kind(value) == Kind::Tuple;
  return holds && depth > 0 && std::all_of(inner.begin(), inner.end(), [&](Node part) {
           return copies_plainly(part, depth - 1);
         });
}

// Calls the first overload that fits; false when none does and nothing more will be known.
bool Solver::call_builtin(Constraint& c, const BuiltinEntry& entry, Node receiver,
                          std::string_view name, const std::vector<CallArgument>& args) {
  if (entry.kind != BuiltinEntryKind::kFunction) return false;
  // next() wants an iterator, not an iterable.
  bool is_next = receiver < 0 && name == "next" && !args.empty();
  if (is_next && kind(args[0].node) != Kind::Iter && kind(args[0].node) != Kind::Generator)
    return false;
  if (receiver < 0 && name == "iter") {
    return args.size() == 1 && args[0].name.empty() && iter_call(c, args[0].node);
  }
  bool asks_value = false;
  if (name == "copy.deepcopy" && args.size() == 1) {
    watch_elements(c, args[0].node, kCopyDepth);
    asks_value = !copies_plainly(args[0].node, kCopyDepth);
  }
  for (const CallArgument& argument : args) watch_elements(c, argument.node, 2);
  std::vector<const BuiltinParam*> params;
  const BuiltinOverload* chosen = nullptr;
  bool waits = false;
  for (bool convert : {false, true}) {
    for (const BuiltinOverload& overload : entry.overloads) {
      bool is_typed = asks_value && overload.params[0].type->kind == BuiltinTypeKind::kVariable;
      if (is_dynamic_form(overload) || is_typed) continue;
      bool fit = match_overload(overload, args, convert, waits, params);
      if (waits) return !c.is_dynamic;
      if (!fit) continue;
      chosen = &overload;
      break;
    }
    if (chosen != nullptr) break;
  }
  if (chosen == nullptr) {
    bool is_format = receiver >= 0 && kind(receiver) == Kind::Str && name == "format";
    if (!is_format) return false;
    for (const CallArgument& argument : args) {
      if (is_constant_kind(kind(argument.node))) graph_.box(argument.node);
    }
    give(c.result, Kind::Str);
    return true;
  }
  for (size_t i = 0; i < c.instances.size(); ++i) {
    if (c.instances[i].overload != chosen) continue;
    std::swap(c.instances[i], c.instances.back());
    return true;
  }
  Instance instance;
  instance.entry = &entry;
  instance.overload = chosen;
  instance.letters.fill(-1);
  bool takes_values = false;
  if (receiver >= 0 && (has_elements(kind(receiver)) || kind(receiver) == Kind::Tuple)) {
    const BuiltinSection* section = find_type(section_of(kind(receiver)));
    if (section->receiver != nullptr) bind_shape(receiver, *section->receiver, instance);
  }
  bool reads_only = receiver >= 0 && kind(receiver) == Kind::Str;
  for (size_t i = 0; i < args.size(); ++i) {
    bool is_values = params[i]->type->kind == BuiltinTypeKind::kAny;
    takes_values = takes_values || (is_values && params[i]->kind == BuiltinParamKind::kVarArgs);
    bool is_read = reads_only || (receiver < 0 && is_read_only(name, args.size()) &&
                                  !is_not_number(name, kind(args[i].node)));
    if (is_values && is_read && args[i].name != "file") {
      bool is_test = name == "isinstance" || name == "issubclass";
      bool is_looked_at = is_test && kind(args[i].node) == Kind::Class;
      if (is_constant_kind(kind(args[i].node)) && !is_looked_at) graph_.box(args[i].node);
      continue;
    }
    iterates_plainly_ = receiver < 0 ? is_one_of(name, kPlainIterators) : name == "join";
    pass(args[i].node, args[i].expr, *params[i]->type, instance);
  }
  // A result that is a Value may hold on to the receiver: a view, a copy of its elements.
  takes_values = takes_values || chosen->result->kind == BuiltinTypeKind::kAny;
  if (takes_values && receiver >= 0 && !reads_only) graph_.flow(receiver, graph_.any());
  if (name == "setdefault" && args.size() == 1) graph_.set_nullable(letter(instance, 'V'));
  Kind result_kind = scalar_kind(chosen->result->kind);
  std::vector<Node> nodes;
  for (const CallArgument& argument : args) nodes.push_back(argument.node);
  IntCall int_call{c.result, c.index, &entry, chosen, std::move(nodes), std::string(name)};
  if (result_kind == Kind::Int) {
    give(c.result, Kind::Int);
    int_calls_.push_back(std::move(int_call));
  } else {
    other_calls_.push_back(std::move(int_call));
    // A start of enumerate may be negative, or large.
    int64_t start = 0;
    bool is_constant = args.size() < 2 || constant_int(args[1].expr, start);
    constexpr int64_t kSmallStart = int64_t{1} << 40;
    bool counts = name != "enumerate" || (is_constant && start >= 0 && start <= kSmallStart);
    instance.result = instantiate(*chosen->result, instance, counts ? name : "");
    graph_.flow(instance.result, c.result);
  }
  c.instances.push_back(instance);
  return true;
}

// ---- members ----

void Solver::solve_member(Constraint& c) {
  if (unknown(c.a)) return;
  if (solve_class_member(c)) return;
  const std::string& name = module_[c.expr].name;
  Kind object = kind(c.a);
  if (object == Kind::Builtin && !nullable(c.a)) {
    std::string full = ref_name(graph_[c.a].ref) + "." + name;
    if (find_function(full) != nullptr) {
      graph_.flow(graph_.make_ref(Kind::Builtin, name_ref(full)), c.result);
      return;
    }
  }
  const BuiltinEntry* entry = nullable(c.a) ? nullptr : find_method(section_of(object), name);
  if (entry != nullptr && entry->kind == BuiltinEntryKind::kConstant && !c.is_dynamic) {
    graph_.flow(constant_type(*entry->overloads[0].result), c.result);
    return;
  }
  dynamic(c);
}

}  // namespace portalis::check
