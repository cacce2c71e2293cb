// Special methods of struct classes: which of them the runtime may call, and so has to know.
//
// Input:  the solution so far. Output: Function::escapes of special methods, values as their
//         parameters.
// Invariant: a method that the runtime can find on an object is in its class's namespace and takes
//         what it gets there. The runtime meets an object as a Value (its family is boxed then, and
//         the method takes any values), or as an item of a container that it compares, sorts or
//         looks keys up in: with other items of that container, which are of one type.
#include <algorithm>

#include "check/prune.hpp"
#include "check/solver.hpp"

namespace portalis::check {

using ir::ClassId;
using ir::ExprKind;
using ir::FunctionId;
using ir::Member;

namespace {

/// What equality of containers and lookup in them ask of items.
constexpr std::string_view kEquality[] = {"__eq__", "__ne__"};
/// What sorting asks, too: tuples are ordered by their first unequal items.
constexpr std::string_view kOrder[] = {"__eq__", "__ge__", "__gt__", "__le__", "__lt__", "__ne__"};

/// Methods without arguments that the runtime asks for only when it has the object as a Value.
/// What the text, the truth, the size or the hash of an object is, it may ask of any object.
constexpr std::string_view kOfValues[] = {"__abs__",   "__aenter__", "__aiter__",  "__anext__",
                                          "__await__", "__enter__",  "__invert__", "__iter__",
                                          "__neg__",   "__next__",   "__pos__",    "__reversed__"};

/// Builtins that ask nothing of the items of their arguments, or only what any object is asked.
constexpr std::string_view kUnasking[] = {
    "all",        "any",    "ascii",  "bool", "dataclasses._repr",
    "enumerate",  "filter", "format", "id",   "isinstance",
    "issubclass", "iter",   "len",    "list", "map",
    "next",       "print",  "range",  "repr", "reversed",
    "str",        "tuple",  "type",   "zip"};
constexpr std::string_view kUnaskingMethods[] = {
    "append", "clear", "copy",    "extend",     "get",     "insert", "items",
    "keys",   "pop",   "popitem", "setdefault", "reverse", "update", "values"};

/// How deep the types of two values are compared: a list can hold itself.
constexpr int kCompared = 8;

template <size_t N>
bool is_one_of(std::string_view name, const std::string_view (&names)[N]) {
  return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

bool is_special(std::string_view name) {
  return name.size() > 4 && name.starts_with("__") && name.ends_with("__") && name != "__init__";
}

}  // namespace

// `str(x)`, `len(x)` and the like work on objects that are no Values.
void Solver::expose_text_protocols(FunctionId id) {
  const ir::Function& function = module_[id];
  bool is_asked = is_special(function.name) && !is_one_of(function.name, kOfValues) &&
                  (function.params.size() == 1 || function.name == "__format__");
  if (is_asked) expose_function(id, true);
}

// The family is boxed: the runtime may use its objects in any way.
void Solver::expose_special(ClassId root) {
  for (ClassId cls : module_[root].family) {
    for (const auto& [name, member] : module_[cls].members) {
      if (!is_special(name) || member.kind >= Member::Kind::Constant) continue;
      expose_function(member.function, true);
    }
  }
}

// The nodes of the instances that the value is or holds.
template <typename Visit>
void Solver::each_family(Node node, const Visit& visit) const {
  Kind own = kind(node);
  bool holds = has_elements(own) || own == Kind::Tuple;
  if (!holds && own != Kind::Instance) return;
  std::vector<Node> reached = {graph_.find(node)};
  for (size_t i = 0; i < reached.size(); ++i) {
    Node top = reached[i];
    if (kind(top) == Kind::Instance) visit(module_[ClassId{graph_[top].ref}].root, top);
    for (Node part : parts(top)) {
      part = graph_.find(part);
      bool is_new = may_hold_instance(kind(part)) &&
                    std::find(reached.begin(), reached.end(), part) == reached.end();
      if (is_new) reached.push_back(part);
    }
  }
}

// The runtime may call the method with `other` as its argument, -1: with anything. Whether that is
// news.
bool Solver::ask_method(FunctionId id, Node other) {
  const ir::Function& function = module_[id];
  if (is_guarded(function)) other = instance_node(function.class_id);
  if (other < 0 || !takes(function, 1) || function.is_generator) {
    bool takes_any =
        function.params.size() < 2 || plain(variable_node(function.params[1].var), Kind::Any);
    if (takes_any && function.escapes) return false;
    expose_function(id, true);
    return true;
  }
  Node param = variable_node(function.params[1].var);
  const TypeGraph::NodeData& before = graph_[param];
  bool knows = before.kind == Kind::Any ||
               (before.kind == Kind::Instance && before.ref == graph_[other].ref &&
                (before.nullable || !nullable(other)));
  if (knows && function.escapes) return false;
  expose_function(id, false);
  size_t index = static_cast<size_t>(id.index);
  graph_.flow(return_nodes_[index], graph_.any());
  graph_.flow(other, param);
  return true;
}

// The runtime may call these methods of what the value holds, with others that it holds or, where
// it compares them with values of other types, with anything. Whether that is news.
template <size_t N>
bool Solver::ask(Node node, const std::string_view (&names)[N], bool of_others) {
  bool is_new = false;
  each_family(node, [&](ClassId root, Node instance) {
    for (std::string_view name : names) {
      for (ClassId cls : module_[root].family) {
        auto member = module_[cls].members.find(std::string(name));
        if (member == module_[cls].members.end()) continue;
        if (member->second.kind >= Member::Kind::Constant) continue;
        is_new = ask_method(member->second.function, of_others ? -1 : instance) || is_new;
      }
    }
  });
  return is_new;
}

bool Solver::box_families(Node node) {
  bool is_new = false;
  each_family(node, [&](ClassId root, Node) {
    is_new = is_new || !families_[static_cast<size_t>(root.index)].is_boxed;
    box_family(root);
  });
  return is_new;
}

// Two values in one comparison: whether each instance in it meets those of its own type only.
bool Solver::agree(Node a, Node b, int depth) const {
  if (graph_.find(a) == graph_.find(b)) return true;
  auto may_hold = [&](Node node) { return may_hold_instance(kind(node)); };
  if (kind(a) != kind(b)) return !may_hold(a) && !may_hold(b);
  if (kind(a) == Kind::Instance) return graph_[a].ref == graph_[b].ref;
  Parts own = parts(a), other = parts(b);
  if (own.size() != other.size() || depth == 0) return false;
  for (size_t i = 0; i < own.size(); ++i) {
    if (!agree(own[i], other[i], depth - 1)) return false;
  }
  return true;
}

// Whether all that the container holds agrees with what is looked for.
bool Solver::holds_alike(Node container, Node item) const {
  if (kind(container) != Kind::Tuple) return true;
  const Items items = graph_[container].items;
  return std::all_of(items.begin(), items.end(),
                     [&](Node own) { return agree(own, item, kCompared); });
}

// What a builtin may ask of its arguments and its receiver.
bool Solver::ask_of_call(const Constraint& c) {
  const ir::Expr& callee = module_[module_[c.expr].a];
  bool is_method = callee.kind == ExprKind::Attribute && kind(c.a) != Kind::Builtin;
  if (!is_method && (kind(c.a) != Kind::Builtin || nullable(c.a))) return false;
  std::string_view name = callee.name;
  if (!is_method && callee.kind != ExprKind::Attribute) name = ref_name(graph_[c.a].ref);
  bool is_harmless = is_method ? is_one_of(name, kUnaskingMethods) : is_one_of(name, kUnasking);
  // A function of the program: its own operations say what it asks.
  bool is_own = is_method && (kind(c.a) == Kind::Instance || kind(c.a) == Kind::Class);
  if (is_harmless || is_own) return false;
  bool is_new = is_method && ask(c.a, kOrder);
  bool orders = is_method || name == "sorted" || name == "min" || name == "max" ||
                name.starts_with("heapq.") || name.starts_with("bisect.");
  for (Node argument : c.items) {
    // A class with its own equality and no hash cannot be hashed.
    bool is_asked = name == "hash" ? ask(argument, kEquality)
                    : orders       ? ask(argument, kOrder)
                                   : box_families(argument);
    is_new = is_asked || is_new;
  }
  return is_new;
}

// Whether the constraint has a value that may be or hold an object.
bool Solver::may_ask(const Constraint& c) const {
  auto may_hold = [&](Node node) { return node >= 0 && may_hold_instance(kind(node)); };
  return may_hold(c.a) || may_hold(c.b) || may_hold(c.result) ||
         (c.kind == ConstraintKind::Call && std::any_of(c.items.begin(), c.items.end(), may_hold));
}

// What the runtime asks of the objects that a constraint is about; whether there was any news.
bool Solver::ask_for(const Constraint& c) {
  auto holds = [&](Node node) { return has_elements(kind(node)) || kind(node) == Kind::Tuple; };
  bool is_new = false;
  switch (c.kind) {
    case ConstraintKind::Compare:
      if (c.result < 0) break;
      for (Node node : {c.a, c.b}) {
        if (!holds(node)) continue;
        bool equals = c.compare_op == ir::CompareOp::Eq || c.compare_op == ir::CompareOp::NotEq;
        bool of_others = !agree(c.a, c.b, kCompared);
        is_new =
            (equals ? ask(node, kEquality, of_others) : ask(node, kOrder, of_others)) || is_new;
      }
      break;
    case ConstraintKind::Contains:
      for (Node node : {c.a, c.b}) {
        is_new = ask(node, kEquality, !holds_alike(c.b, c.a)) || is_new;
      }
      break;
    case ConstraintKind::KeyCall:
      is_new = ask(c.result, kOrder);
      break;
    case ConstraintKind::Binary:
      // `"%(name)s" % object` looks the name up in a mapping.
      if (c.op == ir::BinaryOp::Mod && kind(c.a) == Kind::Str) is_new = box_families(c.b);
      break;
    case ConstraintKind::Call:
      is_new = ask_of_call(c);
      break;
    default:
      break;
  }
  return is_new;
}

// Finds what the runtime asks of objects that typed containers hold; whether there was any news.
// Where only scalars have changed, those constraints can tell that were solved again.
bool Solver::expose_asked() {
  if (!has_structs_) return false;
  bool is_new = false;
  std::vector<int32_t> recent;
  recent.swap(recent_);
  if (!graph_.take_structure_change()) {
    for (int32_t index : recent) {
      const Constraint& c = constraints_[static_cast<size_t>(index)];
      is_new = (may_ask(c) && ask_for(c)) || is_new;
    }
    return is_new;
  }
  for (const Constraint& c : constraints_) is_new = (may_ask(c) && ask_for(c)) || is_new;
  for (Node n = 0; n < static_cast<Node>(graph_.size()); ++n) {
    bool looks_up = graph_.find(n) == n &&
                    (kind(n) == Kind::Dict || kind(n) == Kind::Set || kind(n) == Kind::FrozenSet);
    if (looks_up) is_new = ask(graph_[n].first, kEquality) || is_new;
  }
  return is_new;
}

// Names whose values a data class shows: fields of the struct, or what only its class has.
void Solver::note_shown(const ir::ExprIds& names) {
  ClassId cls = module_[function_].class_id;
  if (!cls.valid() || !module_[cls].root.valid()) return;
  for (ir::ExprId name : names) {
    if (field_node(cls, module_[name].text) < 0)
      expose(module_[cls].root, module_[name].text, false);
  }
}

// What `@dataclass` wrote says nothing about the program until something runs it.
bool Solver::waits_for_use(const ir::Function& function) const {
  return function.is_generated && function.is_struct_method && function.name != "__init__" &&
         function.params.size() > 1;
}

// Something may run the function.
void Solver::use_function(FunctionId id) {
  if (waits_for_use(module_[id]) && used_.insert(id).second) waiting_.push_back(id);
}

// Whether there was any.
bool Solver::generate_used() {
  ir::FunctionIds found = std::move(waiting_);
  waiting_.clear();
  for (FunctionId id : found) generate_function(id);
  return !found.empty();
}

void Solver::drop_unused() {
  for (size_t f = 0; f < module_.functions.size(); ++f) {
    FunctionId id{static_cast<int32_t>(f)};
    if (waits_for_use(module_[id]) && !used_.contains(id)) drop_function(module_, id);
  }
}

// The class body gives `var`, one of its methods, another name; with `is_plain` nothing else.
void Solver::note_alias(ir::VarId var, bool is_plain) {
  const ir::Variable& v = module_[var];
  if (v.storage != ir::Storage::ClassBody || !module_[v.class_id].root.valid()) return;
  auto found = module_[v.class_id].members.find(v.name);
  if (found == module_[v.class_id].members.end()) return;
  const Member& member = found->second;
  if (member.kind == Member::Kind::Property && in_decorator_) return;  // `@x.setter`
  if (member.kind >= Member::Kind::Constant) return;
  if (!is_plain && member.kind != Member::Kind::Property) return expose_unbound(member);
  // What looks the name up on an object calls the method with that object.
  expose_function(member.function, true);
  if (member.setter.valid()) expose_function(member.setter, true);
  families_[static_cast<size_t>(module_[v.class_id].root.index)].aliased.push_back(&member);
}

}  // namespace portalis::check
