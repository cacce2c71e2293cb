// Definitions: the walk over the program (Survey), the tests of each class (Chooser).
#include "check/struct_classes.hpp"

#include <algorithm>
#include <set>
#include <string_view>

namespace portalis::check {
namespace {

using ir::ClassId;
using ir::ExprId;
using ir::ExprKind;
using ir::FunctionId;
using ir::Member;
using ir::StmtId;
using ir::StmtKind;
using ir::VarId;

size_t at(ClassId id) { return static_cast<size_t>(id.index); }

template <size_t N>
bool is_one_of(std::string_view name, const std::string_view (&names)[N]) {
  return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

/// Attributes that let a program see or change what an object or a class is made of.
constexpr std::string_view kReflective[] = {
    "__bases__",    "__delattr__", "__dict__",      "__getattribute__", "__getstate__",
    "__mro__",      "__new__",     "__reduce__",    "__reduce_ex__",    "__setattr__",
    "__setstate__", "__slots__",   "__subclasses__"};
constexpr std::string_view kReflectiveBuiltins[] = {"dir",     "eval", "exec",
                                                    "globals", "vars", "locals"};
/// Those of `collections.abc` ask a class for its methods.
constexpr std::string_view kReflectiveModules[] = {
    "collections.abc", "dataclasses", "gc", "inspect", "pickle", "types", "weakref"};
/// What the methods that `@dataclass` writes call: none looks at fields that it does not name.
constexpr std::string_view kDataclassHelpers[] = {"MISSING", "_HAS_DEFAULT_FACTORY", "_field",
                                                  "_fields", "_repr"};
/// Methods that change what instances are or how they come and go.
constexpr std::string_view kUnusualMethods[] = {
    "__class_getitem__", "__copy__",          "__deepcopy__", "__del__",          "__delattr__",
    "__delete__",        "__get__",           "__getattr__",  "__getattribute__", "__getstate__",
    "__init_subclass__", "__instancecheck__", "__new__",      "__prepare__",      "__reduce__",
    "__reduce_ex__",     "__set__",           "__set_name__", "__setattr__",      "__setstate__",
    "__slots__",         "__subclasscheck__"};
/// Names that are no identifiers of a Rust field.
constexpr std::string_view kNoFields[] = {"Self", "_", "crate", "self", "super"};

bool is_constant(const ir::Module& m, ExprId id) {
  const ir::Expr& e = m[id];
  if (e.kind == ExprKind::Unary && e.unary_op == ir::UnaryOp::Neg) return is_constant(m, e.a);
  return e.kind <= ExprKind::ConstBytes;
}

/// What the whole program does with attributes.
class Survey {
 public:
  explicit Survey(const ir::Module& module) : m_(module) {
    for (const ir::Stmt& stmt : m_.stmts) {
      if (stmt.kind == StmtKind::DefineClass) class_vars_.insert(stmt.var);
    }
    find_harmless_uses();
    for (const ir::Stmt& stmt : m_.stmts) statement(stmt);
    for (size_t i = 0; i < m_.exprs.size(); ++i) {
      expression(ExprId{static_cast<int32_t>(i)}, m_.exprs[i]);
    }
  }

  WildAccess wild;
  std::string reflection;                                 // why no class can be a struct
  std::set<std::pair<int32_t, std::string>> self_stores;  // function whose `self` it is, name
  std::set<std::string> outside_stores;
  std::set<std::string> class_stores;  // the object may be a class
  std::set<std::string> deleted;
  std::set<VarId> escaping_classes;  // class names used for more than calls, tests and attributes

 private:
  void reflect(std::string why) {
    if (reflection.empty()) reflection = std::move(why);
  }

  void target(ExprId id, bool deletes) {
    const ir::Expr& e = m_[id];
    if (e.kind == ExprKind::Tuple || e.kind == ExprKind::List) {
      for (ExprId item : e.items) target(item, deletes);
    } else if (e.kind == ExprKind::Starred) {
      target(e.a, deletes);
    } else if (e.kind == ExprKind::Attribute) {
      store(e, deletes);
    }
  }

  void store(const ir::Expr& e, bool deletes) {
    if (e.name == "__class__" || e.name == "__doc__") reflect("assignment to " + e.name);
    if (deletes) deleted.insert(e.name);
    const ir::Expr& object = m_[e.a];
    if (object.kind != ExprKind::Variable) {
      outside_stores.insert(e.name);
      bool may_be_class = object.kind == ExprKind::Call ||
                          (object.kind == ExprKind::Attribute && object.name == "__class__");
      if (may_be_class) class_stores.insert(e.name);
      return;
    }
    const ir::Variable& var = m_[object.var];
    const ir::Function& owner = m_[var.owner];
    bool is_first = owner.class_id.valid() && !owner.params.empty() &&
                    owner.params[0].var == object.var && var.num_writes == 1;
    if (is_first && !owner.is_static_method && !owner.is_class_method) {
      self_stores.insert({var.owner.index, e.name});
      return;
    }
    outside_stores.insert(e.name);
    if (class_vars_.contains(object.var) || (is_first && owner.is_class_method)) {
      class_stores.insert(e.name);
    }
  }

  // Uses of class objects that neither keep them nor make instances.
  void find_harmless_uses() {
    harmless_.assign(m_.exprs.size(), false);
    for (const ir::Expr& e : m_.exprs) {
      if (e.kind == ExprKind::Compare) {
        for (ExprId item : e.items) harmless(item);
      } else if (e.kind == ExprKind::Call) {
        const ir::Expr& callee = m_[e.a];
        if (callee.kind == ExprKind::Variable) harmless(e.a);
        bool tests = callee.kind == ExprKind::Builtin &&
                     (callee.text == "isinstance" || callee.text == "issubclass");
        for (const ir::Argument& argument : e.args) {
          if (tests) harmless(argument.value);
        }
      } else if (e.kind == ExprKind::Attribute) {
        bool is_name = e.name == "__name__" || e.name == "__qualname__";
        if (is_name || m_[e.a].kind == ExprKind::Variable) harmless(e.a);
      }
    }
    for (const ir::Class& cls : m_.classes) {
      for (const ir::Argument& base : cls.bases) harmless(base.value);
    }
  }

  void harmless(ExprId id) {
    harmless_[static_cast<size_t>(id.index)] = true;
    const ir::Expr& e = m_[id];
    if (e.kind == ExprKind::Tuple) {
      for (ExprId item : e.items) harmless(item);
    } else if (e.kind == ExprKind::Call && m_[e.a].kind == ExprKind::Builtin) {
      harmless(e.a);
    }
  }

  void statement(const ir::Stmt& stmt) {
    bool binds = stmt.kind == StmtKind::Assign || stmt.kind == StmtKind::AugAssign ||
                 stmt.kind == StmtKind::For || stmt.kind == StmtKind::With ||
                 stmt.kind == StmtKind::Delete;
    if (binds) {
      for (ExprId id : stmt.targets) target(id, stmt.kind == StmtKind::Delete);
    }
    for (const ir::MatchCase& match_case : stmt.cases) pattern(match_case.pattern);
  }

  // Class patterns read the attributes that they name, or those in `__match_args__`.
  void pattern(const ir::Pattern& shape) {
    bool is_class = shape.kind == ir::PatternKind::Class;
    if (is_class) wild.names.insert(shape.names.begin(), shape.names.end());
    if (is_class && shape.patterns.size() > shape.names.size()) match_args();
    for (const ir::Pattern& inner : shape.patterns) pattern(inner);
  }

  void match_args() {
    for (const ir::Stmt& stmt : m_.stmts) {
      bool assigns = stmt.kind == StmtKind::Assign && !stmt.targets.empty();
      const ir::Expr* target = assigns ? &m_[stmt.targets[0]] : nullptr;
      bool is_list = target != nullptr && target->kind == ExprKind::Variable &&
                     m_[target->var].name == "__match_args__";
      if (!is_list) continue;
      if (m_[stmt.value].kind != ExprKind::Tuple) wild.loads = true;
      for (ExprId item : m_[stmt.value].items) {
        if (m_[item].kind != ExprKind::ConstStr) wild.loads = true;
        wild.names.insert(m_[item].text);
      }
    }
  }

  void expression(ExprId id, const ir::Expr& e) {
    bool is_harmless = harmless_[static_cast<size_t>(id.index)];
    for (const ir::Clause& clause : e.clauses) target(clause.target, false);
    switch (e.kind) {
      case ExprKind::Builtin:
        if (is_one_of(e.text, kReflectiveBuiltins)) reflect("the builtin " + e.text);
        if (e.text == "setattr" || e.text == "delattr") reflect("the builtin " + e.text);
        if (e.text == "type" && !is_harmless) wild.classes = true;
        break;
      case ExprKind::Variable:
        if (!is_harmless && class_vars_.contains(e.var)) escaping_classes.insert(e.var);
        break;
      case ExprKind::Module:
      case ExprKind::ModuleMember:
        if (is_one_of(e.text, kReflectiveModules) && !is_dataclass_helper(e)) {
          reflect("the module " + e.text);
        }
        // A copy of an object is one of its class, made of all its attributes.
        if (e.text == "copy") wild.copies = wild.loads = wild.stores = true;
        if (e.text == "operator" && (e.name == "attrgetter" || e.name == "methodcaller"))
          wild.loads = true;
        break;
      case ExprKind::Attribute:
        if (is_one_of(e.name, kReflective)) reflect("the attribute " + e.name);
        if (e.name == "__class__" && !is_harmless) wild.classes = true;
        break;
      case ExprKind::Call:
        call(e);
        break;
      default:
        break;
    }
  }

  static bool is_dataclass_helper(const ir::Expr& e) {
    return e.kind == ExprKind::ModuleMember && e.text == "dataclasses" &&
           is_one_of(e.name, kDataclassHelpers);
  }

  void call(const ir::Expr& e) {
    const ir::Expr& callee = m_[e.a];
    if (callee.kind == ExprKind::Builtin && callee.text == "type" && e.args.size() != 1) {
      reflect("a class made by type()");
    }
    if (callee.kind == ExprKind::Builtin &&
        (callee.text == "getattr" || callee.text == "hasattr")) {
      bool is_named = e.args.size() >= 2 && m_[e.args[1].value].kind == ExprKind::ConstStr;
      if (!is_named) wild.loads = true;
    }
    bool formats = callee.kind == ExprKind::Attribute &&
                   (callee.name == "format" || callee.name == "format_map");
    if (!formats) return;
    // `"{0.name}"` reads attributes.
    const ir::Expr& text = m_[callee.a];
    bool is_plain = text.kind == ExprKind::ConstStr && !reads_attributes(text.text);
    if (!is_plain) wild.loads = true;
  }

  static bool reads_attributes(const std::string& format) {
    bool in_field = false;
    for (char c : format) {
      if (c == '{') in_field = true;
      if (c == '}' || c == ':' || c == '!') in_field = false;
      if (in_field && c == '.') return true;
    }
    return false;
  }

  const ir::Module& m_;
  std::set<VarId> class_vars_;
  std::vector<bool> harmless_;
};

class Chooser {
 public:
  explicit Chooser(ir::Module& module) : m_(module), survey_(module) {}

  WildAccess run() {
    for (size_t i = 0; i < m_.sources.size(); ++i) {
      for (StmtId id : m_.functions[i].body) {
        const ir::Stmt& stmt = m_[id];
        if (stmt.kind == StmtKind::DefineClass) by_var_[stmt.var] = stmt.class_id;
      }
    }
    for (size_t c = 0; c < m_.classes.size(); ++c) {
      joined_.push_back(static_cast<int32_t>(c));
      refuse(ClassId{static_cast<int32_t>(c)}, "not a statement of the module");
    }
    for (size_t i = 0; i < m_.sources.size(); ++i) {
      for (StmtId id : m_.functions[i].body) {
        if (m_[id].kind == StmtKind::DefineClass) examine(m_[id]);
      }
    }
    for (const ir::Stmt& stmt : m_.stmts) {
      if (stmt.kind == StmtKind::DefineClass) join_bases(stmt.class_id);
    }
    spread_reasons();
    make_families();
    group_by_root();
    for (size_t c = 0; c < m_.classes.size(); ++c) {
      ClassId id{static_cast<int32_t>(c)};
      if (m_[id].root == id) check_names(id);
    }
    spread_reasons();
    for (size_t c = 0; c < m_.classes.size(); ++c) {
      if (m_.classes[c].why_dynamic.empty()) continue;
      m_.classes[c].root = m_.classes[c].base = ClassId();
      m_.classes[c].members.clear();
    }
    for (size_t c = 0; c < m_.classes.size(); ++c) mark_methods(m_.classes[c]);
    return survey_.wild;
  }

 private:
  void refuse(ClassId id, std::string why) {
    if (m_[id].why_dynamic.empty()) m_[id].why_dynamic = std::move(why);
  }

  void examine(const ir::Stmt& stmt) {
    ClassId id = stmt.class_id;
    ir::Class& cls = m_[id];
    cls.why_dynamic.clear();
    const ir::Variable& var = m_[stmt.var];
    if (!survey_.reflection.empty()) refuse(id, survey_.reflection);
    if (var.storage != ir::Storage::Global || var.num_writes != 1 || var.deleted ||
        var.written_by_inner) {
      refuse(id, "a class name that is bound again");
    }
    if (!stmt.decorators.empty()) refuse(id, "a class decorator");
    for (StmtId inner : cls.body) body_statement(id, m_[inner]);
    if (base_of(id, cls)) return;
    refuse(id, "a base class that is no struct");
  }

  // Finds the struct base; false: the bases are none that a struct can have.
  bool base_of(ClassId id, ir::Class& cls) {
    if (cls.bases.empty()) return true;
    if (cls.bases.size() > 1) return false;
    if (cls.bases[0].kind != ir::Argument::Kind::Positional) return false;
    const ir::Expr& base = m_[cls.bases[0].value];
    if (base.kind == ExprKind::Builtin) return base.text == "object";
    if (base.kind == ExprKind::ModuleMember) return base.text == "abc" && base.name == "ABC";
    if (base.kind != ExprKind::Variable) return false;
    auto found = by_var_.find(base.var);
    if (found == by_var_.end() || found->second.index >= id.index) return false;
    cls.base = found->second;
    return true;
  }

  // A class and all classes that its bases name share their fate.
  void join_bases(ClassId id) {
    for (const ir::Argument& argument : m_[id].bases) {
      const ir::Expr& base = m_[argument.value];
      auto found = base.kind == ExprKind::Variable ? by_var_.find(base.var) : by_var_.end();
      bool is_known = base.kind == ExprKind::Builtin || base.kind == ExprKind::ModuleMember ||
                      base.kind == ExprKind::Variable;
      if (found != by_var_.end()) {
        joined_[static_cast<size_t>(leader(found->second.index))] = leader(id.index);
      } else if (!is_known || base.kind == ExprKind::Variable) {
        // Any class may be the base.
        bool is_class = base.kind == ExprKind::Variable && is_class_name(base.var);
        if (is_class) continue;
        for (size_t c = 0; c < m_.classes.size(); ++c) {
          refuse(ClassId{static_cast<int32_t>(c)}, "a base class that is calculated");
        }
      }
    }
  }

  bool is_class_name(VarId var) const {
    return m_[var].num_writes == 1 &&
           std::any_of(m_.stmts.begin(), m_.stmts.end(), [&](const ir::Stmt& stmt) {
             return stmt.kind == StmtKind::DefineClass && stmt.var == var;
           });
  }

  int32_t leader(int32_t c) const {
    while (joined_[static_cast<size_t>(c)] != c) c = joined_[static_cast<size_t>(c)];
    return c;
  }

  void spread_reasons() {
    std::map<int32_t, std::string> reasons;
    for (size_t c = 0; c < m_.classes.size(); ++c) {
      if (!m_.classes[c].why_dynamic.empty())
        reasons.try_emplace(leader(static_cast<int32_t>(c)), m_.classes[c].why_dynamic);
    }
    for (size_t c = 0; c < m_.classes.size(); ++c) {
      auto found = reasons.find(leader(static_cast<int32_t>(c)));
      if (found != reasons.end()) refuse(ClassId{static_cast<int32_t>(c)}, found->second);
    }
  }

  // ---- class bodies ----

  void body_statement(ClassId id, const ir::Stmt& stmt) {
    switch (stmt.kind) {
      case StmtKind::Pass:
        return;
      case StmtKind::Expr:
        if (m_[stmt.value].kind > ExprKind::ConstEllipsis)
          refuse(id, "a statement in a class body");
        return;
      case StmtKind::DefineFunction:
        return method(id, stmt);
      case StmtKind::Assign:
        for (ExprId target : stmt.targets) {
          const ir::Expr& e = m_[target];
          if (e.kind != ExprKind::Variable) return refuse(id, "a statement in a class body");
          Member member;
          // Special names are asked for by the runtime, on the class.
          bool is_special = m_[e.var].name.starts_with("__") && m_[e.var].name.ends_with("__");
          if (is_constant(m_, stmt.value) && !is_special) {
            member.kind = Member::Kind::Constant;
            member.value = stmt.value;
          }
          add(id, e.var, member);
        }
        return;
      case StmtKind::DefineClass:
        return add(id, stmt.var, Member{});
      default:
        refuse(id, "a statement in a class body");
    }
  }

  void add(ClassId id, VarId var, Member member) {
    const std::string& name = m_[var].name;
    if (is_one_of(name, kUnusualMethods)) refuse(id, name + " of a class");
    if (m_[var].num_writes != 1 || !m_[id].members.emplace(name, member).second) {
      refuse(id, "a name bound twice in a class body");
    }
  }

  void method(ClassId id, const ir::Stmt& stmt) {
    FunctionId function = m_[stmt.value].function;
    const ir::Function& f = m_[function];
    const std::string& name = m_[stmt.var].name;
    Member member;
    member.function = function;
    member.kind = Member::Kind::Method;
    for (ExprId decorator : stmt.decorators) {
      const ir::Expr& e = m_[decorator];
      bool is_setter = e.kind == ExprKind::Attribute && e.name == "setter" &&
                       m_[e.a].kind == ExprKind::Variable && m_[e.a].var == stmt.var;
      if (is_setter && stmt.decorators.size() == 1) return setter(id, name, function);
      bool is_abstract = e.kind == ExprKind::ModuleMember && e.text == "abc";
      if (is_abstract) {
        abstract_.insert({id, name});
        member.is_abstract = true;
      } else if (e.kind == ExprKind::Builtin && e.text == "property") {
        member.kind = Member::Kind::Property;
      } else if (e.kind == ExprKind::Builtin && e.text == "staticmethod") {
        member.kind = Member::Kind::StaticMethod;
      } else if (e.kind == ExprKind::Builtin && e.text == "classmethod") {
        member.kind = Member::Kind::ClassMethod;
      } else {
        member = Member{};
        break;
      }
    }
    bool takes_self = member.kind == Member::Kind::StaticMethod ||
                      (!f.params.empty() && f.params[0].kind <= ir::Param::Kind::Positional);
    if (!takes_self) refuse(id, "a method without self");
    if (name == "__init__" && !is_plain_init(f, member)) refuse(id, "an unusual __init__");
    if (member.kind == Member::Kind::Property && num_setters(id, stmt.var) > 0) {
      if (is_one_of(name, kUnusualMethods)) refuse(id, name + " of a class");
      if (!m_[id].members.emplace(name, member).second) {
        refuse(id, "a name bound twice in a class body");
      }
      return;
    }
    add(id, stmt.var, member);
  }

  // When every other write of the name is a setter.
  int num_setters(ClassId id, VarId var) const {
    int count = 0;
    for (StmtId inner : m_[id].body) {
      const ir::Stmt& stmt = m_[inner];
      if (stmt.kind != StmtKind::DefineFunction || stmt.var != var) continue;
      if (stmt.decorators.size() != 1) continue;
      const ir::Expr& e = m_[stmt.decorators[0]];
      count += e.kind == ExprKind::Attribute && e.name == "setter";
    }
    return m_[var].num_writes == count + 1 && count == 1 ? count : 0;
  }

  void setter(ClassId id, const std::string& name, FunctionId function) {
    auto found = m_[id].members.find(name);
    bool fits = found != m_[id].members.end() && found->second.kind == Member::Kind::Property &&
                !found->second.setter.valid() && m_[function].params.size() == 2;
    if (!fits) return refuse(id, "an unusual property");
    found->second.setter = function;
  }

  // It gives None, in one way or another.
  bool is_plain_init(const ir::Function& f, const Member& member) const {
    return member.kind == Member::Kind::Method && !f.is_generator && gives_none(f.body);
  }
  bool gives_none(const ir::StmtIds& block) const {
    return std::all_of(block.begin(), block.end(), [&](StmtId id) {
      const ir::Stmt& stmt = m_[id];
      bool value = stmt.kind == StmtKind::Return && stmt.value.valid() &&
                   m_[stmt.value].kind != ExprKind::ConstNone;
      if (value) return false;
      for (const ir::Handler& handler : stmt.handlers) {
        if (!gives_none(handler.body)) return false;
      }
      for (const ir::MatchCase& match_case : stmt.cases) {
        if (!gives_none(match_case.body)) return false;
      }
      return gives_none(stmt.body) && gives_none(stmt.orelse) && gives_none(stmt.finalbody);
    });
  }

  // ---- families ----

  void make_families() {
    derived_.resize(m_.classes.size());
    for (size_t c = 0; c < m_.classes.size(); ++c) {
      ClassId base = m_.classes[c].base;
      if (base.valid()) derived_[at(base)].push_back(ClassId{static_cast<int32_t>(c)});
    }
    for (size_t c = 0; c < m_.classes.size(); ++c) {
      ClassId id{static_cast<int32_t>(c)};
      if (!m_[id].why_dynamic.empty() || m_[id].base.valid()) continue;
      add_to_family(id, id);
      std::set<std::string> none;
      find_abstract(id, none);
    }
  }

  void add_to_family(ClassId root, ClassId id) {
    std::vector<ClassId>& family = m_[root].family;
    m_[id].root = root;
    m_[id].tag = static_cast<int32_t>(family.size());
    family.push_back(id);
    for (ClassId derived : derived_[at(id)]) add_to_family(root, derived);
    m_[id].last_tag = static_cast<int32_t>(m_[root].family.size()) - 1;
  }

  void find_abstract(ClassId id, std::set<std::string> names) {
    for (const auto& [name, member] : m_[id].members) names.erase(name);
    for (const auto& [cls, name] : abstract_) {
      if (cls == id) names.insert(name);
    }
    m_[id].is_abstract = !names.empty();
    for (ClassId derived : derived_[at(id)]) find_abstract(derived, names);
  }

  // What each family stores in `self` and reads of it, collected once for all families.
  void group_by_root() {
    self_stores_.resize(m_.classes.size());
    init_names_.resize(m_.classes.size());
    for (const auto& [function, name] : survey_.self_stores) {
      ClassId owner = m_.functions[static_cast<size_t>(function)].class_id;
      if (m_[owner].root.valid()) self_stores_[at(m_[owner].root)].push_back(name);
    }
    for (const ir::Expr& e : m_.exprs) {
      if (e.kind != ExprKind::Attribute || m_[e.a].kind != ExprKind::Variable) continue;
      const ir::Function& owner = m_[m_[m_[e.a].var].owner];
      bool is_own = owner.class_id.valid() && m_[owner.class_id].root.valid();
      if (!is_own || owner.name != "__init__") continue;
      init_names_[at(m_[owner.class_id].root)].push_back(e.name);
    }
  }

  // ---- names: fields, methods and constants do not get in each other's way ----

  void check_names(ClassId root) {
    std::map<std::string, Member::Kind> kinds;
    std::map<std::string, int> num_definers;
    for (ClassId id : m_[root].family) {
      for (const auto& [name, member] : m_[id].members) {
        auto [it, inserted] = kinds.try_emplace(name, member.kind);
        if (!inserted && it->second != member.kind) refuse(root, "a name of two kinds in classes");
        ++num_definers[name];
      }
    }
    std::set<std::string> fields;
    for (const std::string& name : self_stores_[at(root)]) {
      auto found = kinds.find(name);
      if (found == kinds.end() || found->second == Member::Kind::Constant) {
        fields.insert(name);
      } else if (found->second != Member::Kind::Property) {
        refuse(root, "a method's name assigned in an instance");
      }
    }
    for (const auto& [name, kind] : kinds) {
      bool is_constant = kind == Member::Kind::Constant;
      if (is_constant && num_definers[name] > 1) fields.insert(name);
      bool is_data = is_constant || kind == Member::Kind::Property;
      if (!is_data && survey_.outside_stores.contains(name)) {
        refuse(root, "a method's name assigned outside");
      }
      if (survey_.class_stores.contains(name)) refuse(root, "an attribute of a class is assigned");
      if (is_constant && survey_.outside_stores.contains(name)) {
        if (escapes(root)) refuse(root, "an attribute of a class may be assigned");
        fields.insert(name);
      }
      if (survey_.deleted.contains(name)) refuse(root, "a deleted attribute");
    }
    for (const std::string& name : fields) {
      if (survey_.deleted.contains(name)) refuse(root, "a deleted attribute");
      if (survey_.class_stores.contains(name)) refuse(root, "an attribute of a class is assigned");
      bool is_special = name.starts_with("__") && name.ends_with("__");
      if (is_special || is_one_of(name, kNoFields)) refuse(root, "an attribute named " + name);
    }
    add_fields(root, fields);
  }

  bool escapes(ClassId root) const {
    if (survey_.wild.classes) return true;
    return std::any_of(by_var_.begin(), by_var_.end(), [&](const auto& entry) {
      return m_[entry.second].root == root && survey_.escaping_classes.contains(entry.first);
    });
  }

  void add_fields(ClassId root, const std::set<std::string>& names) {
    std::vector<std::string> ordered = in_order(root, names);
    m_[root].fields.clear();
    for (const std::string& name : ordered) {
      ir::StructField field;
      field.name = name;
      for (ClassId id : m_[root].family) {
        const Member* member = m_.member(id, name);
        field.initial.push_back(member != nullptr ? member->value : ExprId());
        field.is_set.push_back(false);
      }
      m_[root].fields.push_back(std::move(field));
    }
  }

  // In the order in which the program assigns them.
  std::vector<std::string> in_order(ClassId root, const std::set<std::string>& names) const {
    std::vector<std::string> out;
    auto add = [&](const std::string& name) {
      bool is_new = names.contains(name) && std::find(out.begin(), out.end(), name) == out.end();
      if (is_new) out.push_back(name);
    };
    for (const std::string& name : init_names_[at(root)]) add(name);
    for (const std::string& name : names) add(name);
    return out;
  }

  void mark_methods(const ir::Class& cls) {
    if (!cls.root.valid()) return;
    for (const auto& [name, member] : cls.members) {
      if (member.kind == Member::Kind::Other) continue;
      for (FunctionId function : {member.function, member.setter}) {
        if (function.valid()) m_[function].is_struct_method = true;
      }
    }
  }

  ir::Module& m_;
  Survey survey_;
  std::map<VarId, ClassId> by_var_;
  std::vector<int32_t> joined_;
  std::vector<std::vector<ClassId>> derived_;          // by ClassId
  std::vector<std::vector<std::string>> self_stores_;  // by ClassId of a root
  std::vector<std::vector<std::string>>
      init_names_;  // by ClassId of a root: in the program's order
  std::set<std::pair<ClassId, std::string>> abstract_;
};

}  // namespace

WildAccess find_struct_classes(ir::Module& module) { return Chooser(module).run(); }

VarId self_of(const ir::Module& module, FunctionId function) {
  const ir::Function& f = module[function];
  bool has_self = f.class_id.valid() && f.is_struct_method && !f.is_static_method &&
                  !f.is_class_method && !f.params.empty();
  return has_self ? f.params[0].var : VarId();
}

}  // namespace portalis::check
