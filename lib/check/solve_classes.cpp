// Struct classes: their instances, fields, methods and properties, and what the dynamic world may
// do with them.
//
// A family is boxed when an instance of it, or one of its classes, is held as a Value somewhere. A
// name is wild when some attribute access on a Value has it. What both meet in (exposed names) must
// hold and take any value.
#include <algorithm>

#include "check/solver.hpp"
#include "check/struct_classes.hpp"

namespace portalis::check {

using ir::ClassId;
using ir::ClassUse;
using ir::ExprId;
using ir::ExprKind;
using ir::FunctionId;
using ir::Member;

namespace {

/// Attributes that the runtime itself asks of objects: of files, iterators, mappings, numbers,
/// sequences (tests/signatures/test_runtime_names.py finds them in its sources).
constexpr const char* kRuntimeNames[] = {
    "append", "as_integer_ratio", "clear",    "close", "decode", "extend",
    "flush",  "insert",           "items",    "keys",  "maps",   "pop",
    "read",   "readline",         "register", "send",  "throw",  "update",
    "value",  "values",           "write"};

/// What functions of a module ask of their arguments.
struct NameOfModule {
  std::string_view name;
  std::string_view module;
};
constexpr NameOfModule kNamesOfModules[] = {
    {"encode", "urllib"}, {"fragment", "urllib"}, {"group", "html"},   {"lower", "urllib"},
    {"netloc", "urllib"}, {"replace", "html"},    {"split", "urllib"}, {"url", "urllib"}};

/// Whether the expression names the module or something in it.
bool names_module(const ir::Expr& e, std::string_view module) {
  bool is_name =
      e.kind == ExprKind::Builtin || e.kind == ExprKind::Module || e.kind == ExprKind::ModuleMember;
  if (!is_name) return false;
  std::string_view text = e.text;
  return text.starts_with(module) && (text.size() == module.size() || text[module.size()] == '.');
}

}  // namespace

// ---- set-up ----

void Solver::prepare_classes() {
  families_.resize(module_.classes.size());
  for (size_t c = 0; c < module_.classes.size(); ++c) {
    const ir::Class& cls = module_.classes[c];
    if (!cls.root.valid()) continue;
    Family& family = families_[static_cast<size_t>(cls.root.index)];
    for (const ir::StructField& field : module_[cls.root].fields) {
      if (!family.fields.contains(field.name)) family.fields[field.name] = graph_.make();
    }
  }
  for (const ir::Stmt& stmt : module_.stmts) {
    bool is_struct = stmt.class_id.valid() && module_[stmt.class_id].root.valid();
    if (is_struct) struct_vars_.insert(stmt.var);
  }
  loaded_names_.insert(std::begin(kRuntimeNames), std::end(kRuntimeNames));
  if (!struct_vars_.empty()) {
    for (const ir::Expr& e : module_.exprs) {
      for (const NameOfModule& row : kNamesOfModules) {
        if (names_module(e, row.module)) loaded_names_.insert(std::string(row.name));
      }
    }
  }
  loaded_names_.insert(wild_.names.begin(), wild_.names.end());
  graph_.on_box = [this](Kind kind, int32_t ref) {
    ClassId id{ref};
    if (kind == Kind::Instance) box_family(id);
    if (kind == Kind::Class) escape_class(id);
  };
}

// What the methods of a struct class take, before any call is seen.
void Solver::generate_method(FunctionId id) {
  const ir::Function& function = module_[id];
  ClassId cls = function.class_id;
  if (function.is_static_method) return;
  Node first = variable_node(function.params[0].var);
  if (function.is_class_method) {
    bool is_exact = module_[cls].tag == module_[cls].last_tag;
    if (is_exact) return graph_.flow(graph_.make_ref(Kind::Class, cls.index), first, kAlias);
    graph_.set_any(first);
    return escape_family(cls);
  }
  graph_.flow(instance_node(cls), first);
  expose_text_protocols(id);
  if (is_abstract_name(cls, function.name)) expose_function(id, false);
}

// Some class of the family leaves the method abstract. The runtime's classes have to know all
// methods of that name: they say which classes can be instantiated.
bool Solver::is_abstract_name(ClassId cls, const std::string& name) const {
  const std::vector<ClassId>& family = module_[module_[cls].root].family;
  return std::any_of(family.begin(), family.end(), [&](ClassId id) {
    auto member = module_[id].members.find(name);
    return member != module_[id].members.end() && member->second.is_abstract;
  });
}

// After the class bodies' constants have nodes.
void Solver::generate_families() {
  for (size_t c = 0; c < module_.classes.size(); ++c) {
    const ir::Class& cls = module_.classes[c];
    ClassId id{static_cast<int32_t>(c)};
    if (cls.root != id) continue;
    for (const ir::StructField& field : cls.fields) {
      for (ExprId initial : field.initial) {
        if (initial.valid()) graph_.flow(node(initial), families_[c].fields[field.name]);
      }
    }
    if (wild_.classes) escape_family(id);
  }
}

Node Solver::instance_node(ClassId cls) {
  return graph_.make_ref(Kind::Instance, module_[cls].root.index);
}

Node Solver::field_node(ClassId cls, const std::string& name) const {
  const Family& family = families_[static_cast<size_t>(module_[cls].root.index)];
  auto found = family.fields.find(name);
  return found == family.fields.end() ? -1 : found->second;
}

// ---- the dynamic world ----

// A value whose class is not known has its attribute `name` read or called, or assigned.
void Solver::access_any(const std::string& name, bool stores) {
  std::set<std::string>& names = stores ? stored_names_ : loaded_names_;
  if (!names.insert(name).second) return;
  for (size_t c = 0; c < families_.size(); ++c) {
    if (families_[c].is_boxed) expose(ClassId{static_cast<int32_t>(c)}, name, stores);
  }
}

// Fields and members of the family.
std::set<std::string> Solver::names_of(ClassId root) const {
  std::set<std::string> names;
  for (const auto& [name, field] : families_[static_cast<size_t>(root.index)].fields) {
    names.insert(name);
  }
  for (ClassId cls : module_[root].family) {
    for (const auto& [name, member] : module_[cls].members) names.insert(name);
  }
  return names;
}

void Solver::expose_loaded(ClassId root) {
  std::set<std::string> loads = loaded_names_;
  if (wild_.loads) loads.merge(names_of(root));
  for (const std::string& name : loads) expose(root, name, false);
}

void Solver::box_family(ClassId id) {
  ClassId root = module_[id].root;
  Family& family = families_[static_cast<size_t>(root.index)];
  if (family.is_boxed) return;
  family.is_boxed = true;
  expose_loaded(root);
  std::set<std::string> stores = stored_names_;
  if (wild_.stores) stores.merge(names_of(root));
  for (const std::string& name : stores) expose(root, name, true);
  expose_special(root);
  if (wild_.copies) escape_family(root);
}

void Solver::expose(ClassId root, const std::string& name, bool stores) {
  Node field = field_node(root, name);
  if (field >= 0 && stores) graph_.set_any(field);
  if (field >= 0 && !stores) graph_.flow(field, graph_.any());
  for (ClassId cls : module_[root].family) {
    auto found = module_[cls].members.find(name);
    if (found == module_[cls].members.end()) continue;
    const Member member = found->second;
    bool is_property = member.kind == Member::Kind::Property;
    if (member.kind >= Member::Kind::Constant) continue;
    expose_function(member.function, true);
    // Who holds the class may take the function from it, and call it with any object.
    bool is_held = !families_[static_cast<size_t>(root.index)].escaped.empty();
    if (is_held && member.kind == Member::Kind::Method) expose_unbound(member);
    if (member.setter.valid()) expose_function(member.setter, stores || !is_property);
  }
}

// The method answers arguments of other classes by itself: it takes instances of its family.
bool Solver::is_guarded(const ir::Function& function) {
  return function.other_answer != ir::OtherAnswer::None;
}

// The function is in its class's namespace; `takes_any`: somebody may call it with any values.
void Solver::expose_function(FunctionId id, bool takes_any) {
  ir::Function& function = module_[id];
  use_function(id);
  function.escapes = true;
  if (!takes_any) return;
  for (size_t i = function.is_static_method ? 0 : 1; i < function.params.size(); ++i) {
    const ir::Param& param = function.params[i];
    bool packs = param.kind == ir::Param::Kind::Star || param.kind == ir::Param::Kind::DoubleStar;
    if (packs) continue;
    if (is_guarded(function)) {
      graph_.flow(instance_node(function.class_id), variable_node(param.var));
    } else {
      graph_.set_any(variable_node(param.var));
    }
  }
  size_t index = static_cast<size_t>(id.index);
  graph_.flow(function.is_generator ? yield_nodes_[index] : return_nodes_[index], graph_.any());
}

// A name of the class is a value that may be any of the methods with two names.
void Solver::expose_aliased(ClassId cls) {
  const std::vector<const Member*> found =
      families_[static_cast<size_t>(module_[cls].root.index)].aliased;
  for (const Member* member : found) expose_unbound(*member);
}

// The function itself is a value: it may be called with anything as self.
void Solver::expose_unbound(const Member& member) {
  if (member.kind >= Member::Kind::Constant) return;
  expose_function(member.function, true);
  for (const ir::Param& param : module_[member.function].params) {
    bool packs = param.kind == ir::Param::Kind::Star || param.kind == ir::Param::Kind::DoubleStar;
    if (!packs) graph_.set_any(variable_node(param.var));
  }
}

// The class object is held as a Value: instances may be made where nobody sees it.
void Solver::escape_class(ClassId id) {
  Family& family = families_[static_cast<size_t>(module_[id].root.index)];
  if (!family.escaped.insert(id).second) return;
  instantiated_.insert(id);
  box_family(id);
  if (family.escaped.size() == 1) expose_loaded(module_[id].root);
  for (ClassId cls = id; cls.valid(); cls = module_[cls].base) {
    auto init = module_[cls].members.find("__init__");
    if (init != module_[cls].members.end()) expose_function(init->second.function, true);
  }
}

// All classes derived from it, too.
void Solver::escape_family(ClassId id) {
  for (ClassId cls : module_[module_[id].root].family) {
    bool is_below = module_[cls].tag >= module_[id].tag && module_[cls].tag <= module_[id].last_tag;
    if (is_below) escape_class(cls);
  }
}

// ---- receivers ----

// The class that the object is of, or a base of it.
ClassId Solver::receiver_class(ExprId object, Node value) const {
  const ir::Expr& e = module_[object];
  ClassId root{graph_[value].ref};
  if (e.kind != ExprKind::Variable || module_[e.var].num_writes != 1) return root;
  FunctionId owner = module_[e.var].owner;
  bool is_self = owner.valid() && self_of(module_, owner) == e.var;
  return is_self ? module_[owner].class_id : root;
}

// What `name` may be for the class and those derived from it; `missing`: one of them has nothing.
std::vector<const Member*> Solver::members_below(ClassId cls, const std::string& name,
                                                 bool& missing) const {
  std::vector<const Member*> out;
  missing = false;
  for (ClassId id : module_[module_[cls].root].family) {
    if (module_[id].tag < module_[cls].tag || module_[id].tag > module_[cls].last_tag) continue;
    if (module_[id].is_abstract) continue;
    const Member* member = module_.member(id, name);
    if (member == nullptr) {
      missing = true;
    } else if (std::find(out.begin(), out.end(), member) == out.end()) {
      out.push_back(member);
    }
  }
  return out;
}

bool Solver::is_same_default(FunctionId a, FunctionId b, size_t param) const {
  auto of = [&](FunctionId id) -> const ir::Expr* {
    auto found = defaults_.find(id.index);
    if (found == defaults_.end() || !found->second[param].valid()) return nullptr;
    return &module_[found->second[param]];
  };
  const ir::Expr *x = of(a), *y = of(b);
  if (x == nullptr || y == nullptr) return x == y;
  return x->kind <= ExprKind::ConstBytes && x->kind == y->kind && x->text == y->text &&
         x->int_value == y->int_value && x->float_value == y->float_value;
}

// Functions that can stand for each other in a call get the same types.
bool Solver::unify_targets(const ir::FunctionIds& targets) {
  const ir::Function& first = module_[targets[0]];
  for (FunctionId id : targets) {
    const ir::Function& other = module_[id];
    bool same =
        other.params.size() == first.params.size() && other.is_generator == first.is_generator;
    for (size_t i = 0; same && i < first.params.size(); ++i) {
      const ir::Param &p = first.params[i], &q = other.params[i];
      same = p.kind == q.kind && p.has_default == q.has_default && (i == 0 || p.name == q.name) &&
             is_same_default(targets[0], id, i);
    }
    if (!same) return false;
  }
  for (FunctionId id : targets) {
    if (id == targets[0]) continue;
    for (size_t i = 1; i < first.params.size(); ++i) {
      graph_.unify(variable_node(first.params[i].var), variable_node(module_[id].params[i].var));
    }
    size_t a = static_cast<size_t>(targets[0].index), b = static_cast<size_t>(id.index);
    graph_.unify(return_nodes_[a], return_nodes_[b]);
    graph_.unify(yield_nodes_[a], yield_nodes_[b]);
  }
  return true;
}

// ---- attributes ----

void Solver::note_dynamic_attribute(Constraint& c) {
  ir::Expr& e = module_[c.expr];
  e.use = ClassUse::None;
  if (module_[e.a].kind == ExprKind::Super) {
    graph_.flow(variable_node(module_[e.a].var), graph_.any());
  }
  if (kind(c.a) != Kind::Any && kind(c.a) != Kind::Instance) return;
  access_any(e.name, c.kind == ConstraintKind::StoreMember);
}

void Solver::use_as(ExprId id, ClassUse use, ClassId receiver, ir::FunctionIds targets) {
  ir::Expr& e = module_[id];
  e.use = use;
  e.receiver = receiver;
  e.targets = std::move(targets);
}

// An attribute of an instance or of a class; false: only the runtime knows.
bool Solver::solve_class_member(Constraint& c) {
  const ir::Expr& e = module_[c.expr];
  if (c.is_dynamic) return false;
  if (kind(c.a) == Kind::Class && !nullable(c.a)) return class_attribute(c);
  if (kind(c.a) != Kind::Instance) return false;
  ClassId receiver = receiver_class(e.a, c.a);
  Node field = field_node(receiver, e.name);
  if (field >= 0) {
    use_as(c.expr, ClassUse::Field, receiver, {});
    graph_.flow(field, c.result);
    return true;
  }
  bool missing = false;
  std::vector<const Member*> members = members_below(receiver, e.name, missing);
  if (members.empty()) return false;
  if (members[0]->kind == Member::Kind::Constant && !missing && members.size() == 1) {
    use_as(c.expr, ClassUse::Constant, receiver, {});
    module_[c.expr].constant = members[0]->value;
    graph_.flow(node(members[0]->value), c.result);
    return true;
  }
  if (members[0]->kind != Member::Kind::Property) return false;
  ir::FunctionIds getters;
  for (const Member* member : members) getters.push_back(member->function);
  if (!unify_targets(getters)) return false;
  if (module_[getters[0]].params.size() != 1 || module_[getters[0]].is_generator) return false;
  use_as(c.expr, ClassUse::Property, receiver, getters);
  graph_.flow(return_nodes_[static_cast<size_t>(getters[0].index)], c.result);
  return true;
}

bool Solver::class_attribute(Constraint& c) {
  const ir::Expr& e = module_[c.expr];
  ClassId cls{graph_[c.a].ref};
  const Member* member = module_.member(cls, e.name);
  if (member != nullptr && member->kind == Member::Kind::Constant) {
    use_as(c.expr, ClassUse::Constant, cls, {});
    module_[c.expr].constant = member->value;
    graph_.flow(node(member->value), c.result);
    return true;
  }
  if (member != nullptr) expose_unbound(*member);
  if (member != nullptr && member->kind == Member::Kind::Other) expose_aliased(cls);
  // The class object is looked at, not kept.
  graph_.set_any(c.result);
  return true;
}

void Solver::solve_store_member(Constraint& c) {
  if (unknown(c.a)) return;
  const ir::Expr& e = module_[c.expr];
  Node& slot = expr_nodes_[static_cast<size_t>(c.expr.index)];
  if (kind(c.a) == Kind::Instance && !c.is_dynamic) {
    ClassId receiver = receiver_class(e.a, c.a);
    Node field = field_node(receiver, e.name);
    if (field >= 0) {
      use_as(c.expr, ClassUse::Field, receiver, {});
      graph_.flow(c.c, field);
      if (slot < 0) slot = field;
      return;
    }
    if (store_property(c, receiver)) return;
  }
  if (waits_for_value(c)) return;
  if (slot < 0) slot = graph_.any();
  if (kind(c.a) == Kind::Class && !nullable(c.a)) {
    graph_.flow(c.c, graph_.any());
    return;
  }
  dynamic(c);
}

bool Solver::store_property(Constraint& c, ClassId receiver) {
  bool missing = false;
  std::vector<const Member*> members = members_below(receiver, module_[c.expr].name, missing);
  if (members.empty() || missing) return false;
  ir::FunctionIds setters;
  for (const Member* member : members) {
    if (member->kind != Member::Kind::Property || !member->setter.valid()) return false;
    setters.push_back(member->setter);
  }
  if (!unify_targets(setters) || module_[setters[0]].is_generator) return false;
  ir::Expr& target = module_[c.expr];
  target.use = ClassUse::Property;
  target.receiver = receiver;
  target.setters = setters;
  Node param = variable_node(module_[setters[0]].params[1].var);
  graph_.flow(c.c, param);
  Node& slot = expr_nodes_[static_cast<size_t>(c.expr.index)];
  if (slot < 0) slot = param;
  return true;
}

// ---- calls ----

// Sends the arguments of the call to the functions that it may run; false: they do not fit.
bool Solver::bind_targets(Constraint& c, const ir::FunctionIds& targets, bool has_self) {
  if (c.bound_function == targets[0].index) return true;
  const ir::Function& function = module_[targets[0]];
  const ir::Expr& call = module_[c.expr];
  std::vector<Node> slots;
  if (!bind_arguments(function, call, slots, has_self)) return false;
  if (targets.size() > 1 && !unify_targets(targets)) return false;
  c.bound_function = targets[0].index;
  for (FunctionId target : targets) use_function(target);
  for (size_t i = has_self ? 1 : 0; i < slots.size(); ++i) {
    if (slots[i] >= 0) {
      graph_.flow(slots[i], variable_node(function.params[i].var));
    } else {
      flow_default(function, i);
    }
  }
  // What `*args` and `**kwargs` take is held in containers of values.
  for (const ir::Argument& argument : call.args) {
    Node value = node(argument.value);
    if (std::find(slots.begin(), slots.end(), value) == slots.end()) {
      graph_.flow(value, graph_.any());
    }
  }
  bool may_decline = !call.is_operator && std::any_of(targets.begin(), targets.end(), [&](auto id) {
    return decliners_.contains(id);
  });
  if (may_decline) {
    graph_.flow(graph_.make_ref(Kind::Builtin, name_ref("NotImplemented")), c.result);
  }
  size_t index = static_cast<size_t>(targets[0].index);
  if (function.is_generator) {
    graph_.flow(graph_.make(Kind::Generator, yield_nodes_[index]), c.result);
  } else {
    graph_.flow(return_nodes_[index], c.result);
  }
  return true;
}

// `C(...)`.
bool Solver::construct(Constraint& c, ClassId cls) {
  if (module_[cls].is_abstract) return false;
  const Member* init = module_.member(cls, "__init__");
  ir::FunctionIds targets;
  if (init == nullptr) {
    if (!module_[c.expr].args.empty()) return false;
  } else {
    targets = {init->function};
    Constraint inner = c;  // its result is not the call's
    inner.result = graph_.make();
    if (!bind_targets(inner, targets, true)) return false;
    c.bound_function = inner.bound_function;
  }
  instantiated_.insert(cls);
  use_as(c.expr, ClassUse::Construct, cls, std::move(targets));
  graph_.flow(instance_node(cls), c.result);
  return true;
}

// A call of a struct class, of a method of an instance, of a function of a class, or of `super()`;
// false: only the runtime knows.
bool Solver::solve_class_call(Constraint& c) {
  if (c.is_dynamic) return false;
  const ir::Expr& callee = module_[module_[c.expr].a];
  if (callee.kind != ExprKind::Attribute) {
    if (kind(c.a) == Kind::Instance) return instance_call(c);
    return kind(c.a) == Kind::Class && !nullable(c.a) && construct(c, ClassId{graph_[c.a].ref});
  }
  if (module_[callee.a].kind == ExprKind::Super) return super_call(c, module_[callee.a]);
  if (kind(c.a) == Kind::Instance) return method_call(c, callee);
  return kind(c.a) == Kind::Class && !nullable(c.a) && class_call(c, callee);
}

bool Solver::method_call(Constraint& c, const ir::Expr& callee) {
  ClassId receiver = receiver_class(callee.a, c.a);
  if (field_node(receiver, callee.name) >= 0) return false;
  bool missing = false;
  std::vector<const Member*> members = members_below(receiver, callee.name, missing);
  if (members.empty()) return false;
  if (missing) {
    // The AttributeError comes before the arguments: nobody may see the difference.
    for (const ir::Argument& argument : module_[c.expr].args) {
      ExprKind kind = module_[argument.value].kind;
      if (kind > ExprKind::ConstBytes && kind != ExprKind::Variable) return false;
    }
  }
  Member::Kind kind = members[0]->kind;
  if (kind > Member::Kind::ClassMethod) return false;
  ir::FunctionIds targets;
  for (const Member* member : members) targets.push_back(member->function);
  bool is_method = kind == Member::Kind::Method;
  if (!is_method && (targets.size() > 1 || missing || nullable(c.a))) return false;
  if (kind == Member::Kind::ClassMethod &&
      this->kind(variable_node(module_[targets[0]].params[0].var)) != Kind::Class) {
    return false;
  }
  if (!bind_targets(c, targets, kind != Member::Kind::StaticMethod)) return false;
  if (is_method) {
    for (FunctionId target : targets) {
      graph_.flow(c.a, variable_node(module_[target].params[0].var), kNonNull);
    }
  }
  use_as(c.expr, ClassUse::Method, receiver, std::move(targets));
  return true;
}

// `C.m(...)`.
bool Solver::class_call(Constraint& c, const ir::Expr& callee) {
  ClassId cls{graph_[c.a].ref};
  const Member* member = module_.member(cls, callee.name);
  if (member == nullptr) return false;
  const ir::Expr& call = module_[c.expr];
  switch (member->kind) {
    case Member::Kind::Method: {
      bool has_self = !call.args.empty() && call.args[0].kind == ir::Argument::Kind::Positional &&
                      kind(c.items[0]) == Kind::Instance && !nullable(c.items[0]) &&
                      graph_[c.items[0]].ref == module_[cls].root.index;
      if (!has_self) {
        expose_unbound(*member);
        return false;
      }
      if (bind_targets(c, {member->function}, false)) break;
      expose_unbound(*member);
      return false;
    }
    case Member::Kind::StaticMethod:
    case Member::Kind::ClassMethod: {
      bool takes_class = member->kind == Member::Kind::ClassMethod;
      if (bind_targets(c, {member->function}, takes_class)) break;
      expose_unbound(*member);  // the runtime says what is wrong with the arguments
      return false;
    }
    default:
      expose_unbound(*member);
      expose_aliased(cls);
      return false;
  }
  use_as(c.expr, ClassUse::Direct, cls, {member->function});
  return true;
}

// `super().m(...)`.
bool Solver::super_call(Constraint& c, const ir::Expr& super) {
  const std::string& name = module_[module_[c.expr].a].name;
  ClassId cls = super.class_id;
  bool is_plain =
      module_[cls].root.valid() && self_of(module_, module_[super.var].owner) == super.var;
  if (!is_plain || kind(variable_node(super.var)) != Kind::Instance) return false;
  ClassId base = module_[cls].base;
  const Member* member = base.valid() ? module_.member(base, name) : nullptr;
  if (member == nullptr) {
    if (name != "__init__" || !module_[c.expr].args.empty()) return false;
    use_as(c.expr, ClassUse::Super, cls, {});
    give(c.result, Kind::None);
    return true;
  }
  if (member->kind != Member::Kind::Method || !bind_targets(c, {member->function}, true)) {
    expose_unbound(*member);
    return false;
  }
  graph_.flow(variable_node(super.var), variable_node(module_[member->function].params[0].var));
  use_as(c.expr, ClassUse::Super, cls, {member->function});
  return true;
}

// ---- results ----

// Fields that nobody assigns, or that carry no data.
bool Solver::force_fields() {
  bool changed = false;
  for (Family& family : families_) {
    for (const auto& [name, field] : family.fields) {
      if (kind(field) != Kind::Never && !is_constant_kind(kind(field))) continue;
      graph_.set_any(field);
      changed = true;
    }
  }
  return changed;
}

void Solver::write_classes() {
  for (size_t c = 0; c < module_.classes.size(); ++c) {
    ir::Class& cls = module_.classes[c];
    if (cls.root.index != static_cast<int32_t>(c)) continue;
    for (ir::StructField& field : cls.fields) {
      field.type = type_of(families_[c].fields[field.name]);
      for (size_t tag = 0; tag < cls.family.size(); ++tag) {
        // A class without instances has nothing that could miss the field.
        if (!instantiated_.contains(cls.family[tag])) field.is_set[tag] = true;
        if (!field.is_set[tag]) field.is_late = true;
      }
    }
    for (ClassId id : cls.family) module_[id].escapes = families_[c].escaped.contains(id);
  }
}

}  // namespace portalis::check
