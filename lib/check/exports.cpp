#include "check/exports.hpp"

#include <algorithm>
#include <set>

#include "check/builder.hpp"
#include "check/prune.hpp"
#include "ir/walk.hpp"

namespace portalis::check {

using ir::ExprId;
using ir::ExprKind;
using ir::FunctionId;
using ir::StmtKind;
using ir::TypeKind;
using ir::VarId;

namespace {

/// Builtins that touch more than their arguments, or answer what only CPython's own objects can.
constexpr std::string_view kWorldly[] = {
    "print",  "input", "open",       "hash",      "id",      "globals",   "locals",
    "vars",   "dir",   "setattr",    "delattr",   "eval",    "exec",      "compile",
    "exit",   "quit",  "help",       "license",   "credits", "copyright", "breakpoint",
    "object", "super", "__import__", "memoryview"};

/// Modules whose functions depend on nothing but their arguments.
constexpr std::string_view kPureModules[] = {"re",       "math",        "cmath",      "string",
                                             "operator", "itertools",   "bisect",     "textwrap",
                                             "heapq",    "collections", "functools",  "typing",
                                             "abc",      "__future__",  "unicodedata"};

/// Builtins that read a container and neither keep nor give it.
constexpr std::string_view kReaders[] = {"len", "sorted", "max",  "min",  "sum",       "list",
                                         "set", "tuple",  "dict", "any",  "all",       "enumerate",
                                         "zip", "map",    "str",  "repr", "frozenset", "reversed"};

/// Methods that do the same to their receiver.
constexpr std::string_view kReadingMethods[] = {"get",   "keys",  "values",     "items",
                                                "index", "count", "isdisjoint", "copy"};

/// What the body of a class may bind and add nothing to its instances.
constexpr std::string_view kInertNames[] = {"__doc__", "__module__", "__qualname__"};

template <typename Table>
bool lists(const Table& table, std::string_view name) {
  return std::find(std::begin(table), std::end(table), name) != std::end(table);
}

/// Looks through a function and all that it calls.
class Exporter {
 public:
  Exporter(ir::Module& module, const NamesRead& names) : m_(module), names_(names) {
    for (const ir::Expr& e : m_.exprs) {
      if (e.kind == ExprKind::MakeFunction) made_by_[e.function] = &e;
    }
    for (const ir::Stmt& s : m_.stmts) {
      if (s.kind == StmtKind::DefineFunction) functions_.insert(s.var);
      if (s.kind == StmtKind::DefineClass) classes_[s.var] = s.class_id;
    }
  }

  Export look(FunctionId entry) {
    Export out;
    const ir::Function& f = m_[entry];
    out.name = f.name;
    out.span = f.span;
    const ir::Expr& call = m_[m_[f.body[0]].value];
    out.function = target_of(call);
    needs_.clear();
    refusal_.clear();
    seen_.clear();
    read_.clear();
    if (!out.function.valid()) {
      refuse("what the name stands for is not known");
    } else {
      need(f.name, NeededName::Kind::Same);
      check_signature(m_[out.function]);
      function(out.function);
    }
    out.refusal = refusal_;
    for (const NeededName& name : read_) {
      bool is_known = std::any_of(needs_.begin(), needs_.end(),
                                  [&](const NeededName& known) { return known.name == name.name; });
      if (!is_known) needs_.insert(name);
    }
    out.needs.assign(needs_.begin(), needs_.end());
    return out;
  }

 private:
  void refuse(std::string why) {
    if (refusal_.empty()) refusal_ = std::move(why);
  }
  void need(std::string name, NeededName::Kind kind, VarId var = {}) {
    needs_.insert({std::move(name), kind, var});
  }

  FunctionId target_of(const ir::Expr& call) const {
    if (call.kind != ExprKind::Call) return {};
    if (call.function.valid()) return call.function;
    const ir::Expr& callee = m_[call.a];
    if (!callee.type.valid() || m_.types.kind(callee.type) != TypeKind::Function) return {};
    return FunctionId{m_.types[callee.type].id};
  }

  /// Whether values of the type cross the border, into the function or, with `gives`, out of it.
  bool crosses(ir::TypeId id, bool gives) const {
    const ir::Type& type = m_.types[id];
    switch (type.kind) {
      case TypeKind::None:
        return gives;
      case TypeKind::Bool:
      case TypeKind::I64:
      case TypeKind::Int:
      case TypeKind::Float:
      case TypeKind::Str:
      case TypeKind::Bytes:
      case TypeKind::Any:
        return true;
      case TypeKind::List:
      case TypeKind::Dict:
        if (!gives) return false;
        break;
      case TypeKind::Tuple:
        if (type.args.size() > 8) return false;
        break;
      case TypeKind::TupleOf:
      case TypeKind::Option:
        break;
      default:
        return false;
    }
    return std::all_of(type.args.begin(), type.args.end(),
                       [&](ir::TypeId arg) { return crosses(arg, gives); });
  }

  void check_signature(const ir::Function& f) {
    for (const ir::Param& param : f.params) {
      ir::TypeId type = m_[param.var].type;
      if (!crosses(type, false)) {
        refuse("`" + param.name + "` is a " + m_.types.text(type) + ", which can change");
      }
    }
    if (!crosses(f.return_type, true)) {
      refuse("it gives a " + m_.types.text(f.return_type));
    }
  }

  void function(FunctionId id) {
    if (!seen_.insert(id).second) return;
    const ir::Function& f = m_[id];
    if (f.is_generator && f.kind != ir::Function::Kind::GeneratorExp) {
      return refuse("`" + f.name + "` is a generator");
    }
    FunctionId written = f.origin.valid() ? f.origin : id;
    if (static_cast<size_t>(written.index) < names_.size()) {
      read_.insert(names_[static_cast<size_t>(written.index)].begin(),
                   names_[static_cast<size_t>(written.index)].end());
    }
    block(f.body);
  }

  // ---- statements ----

  void block(const ir::StmtIds& statements) {
    for (ir::StmtId id : statements) statement(m_[id]);
  }

  void statement(const ir::Stmt& s) {
    if (s.kind == StmtKind::DefineClass) return refuse("it defines a class");
    if (s.kind == StmtKind::With) return refuse("a `with` statement");
    for (ExprId id : s.decorators) expr(id, false);
    bool reads = s.kind == StmtKind::For || s.kind == StmtKind::If || s.kind == StmtKind::While;
    expr(s.value, reads);
    expr(s.cause, false);
    for (ExprId id : s.targets) target(id);
    block(s.body);
    for (const ir::Handler& handler : s.handlers) {
      expr(handler.type, false);
      block(handler.body);
    }
    block(s.orelse);
    block(s.finalbody);
    for (const ir::MatchCase& match_case : s.cases) {
      pattern(match_case.pattern);
      expr(match_case.guard, true);
      block(match_case.body);
    }
  }

  void pattern(const ir::Pattern& p) {
    expr(p.value, false);
    for (ExprId key : p.keys) expr(key, false);
    for (const ir::Pattern& part : p.patterns) pattern(part);
  }

  void target(ExprId id) {
    if (!id.valid()) return;
    const ir::Expr& e = m_[id];
    if (e.kind == ExprKind::Attribute) return refuse("it sets an attribute");
    bool is_global = e.kind == ExprKind::Variable && m_[e.var].storage == ir::Storage::Global;
    if (is_global) return refuse("it sets `" + m_[e.var].name + "` of the module");
    if (e.kind == ExprKind::Tuple || e.kind == ExprKind::List) {
      for (ExprId item : e.items) target(item);
    } else if (e.kind == ExprKind::Starred) {
      target(e.a);
    } else {
      expr(id, false);
    }
  }

  // ---- expressions ----

  /// `reads`: what is done to the value neither keeps, gives nor changes it.
  void expr(ExprId id, bool reads) {
    if (!id.valid()) return;
    const ir::Expr& e = m_[id];
    switch (e.kind) {
      case ExprKind::Variable:
        return variable(e, reads);
      case ExprKind::Builtin:
        if (lists(kWorldly, e.text)) return refuse("`" + std::string(e.text) + "`");
        if (is_python_builtin(e.text)) need(std::string(e.text), NeededName::Kind::Absent);
        return;
      case ExprKind::Module:
      case ExprKind::ModuleMember:
        return imported(e);
      case ExprKind::MakeFunction:
      case ExprKind::GeneratorExp:
        for (ExprId item : e.items) expr(item, false);
        expr(e.a, true);
        return function(e.function);
      case ExprKind::Yield:
      case ExprKind::YieldFrom:
      case ExprKind::Await:
        // Of a generator expression: a generator of the program is refused as such.
        return expr(e.a, false);
      case ExprKind::ClassValue:
      case ExprKind::Super:
        return refuse("a class of the module");
      case ExprKind::Call:
        return call(e);
      case ExprKind::Compare:
        compare(e);
        return;
      case ExprKind::Index:
        expr(e.a, true);
        return expr(e.b, false);
      default:
        break;
    }
    if (e.use != ir::ClassUse::None) return refuse("an object of a class of the module");
    bool tests = e.kind == ExprKind::Unary && e.unary_op == ir::UnaryOp::Not;
    for (ExprId child : {e.a, e.b, e.c}) expr(child, tests);
    for (ExprId item : e.items) expr(item, false);
    for (const ir::Clause& clause : e.clauses) {
      expr(clause.iterable, true);
      target(clause.target);
      for (ExprId condition : clause.conditions) expr(condition, true);
    }
  }

  void compare(const ir::Expr& e) {
    for (size_t i = 0; i < e.items.size(); ++i) {
      bool is_container =
          i > 0 && (e.ops[i - 1] == ir::CompareOp::In || e.ops[i - 1] == ir::CompareOp::NotIn);
      expr(e.items[i], is_container);
    }
  }

  void call(const ir::Expr& e) {
    if (e.use != ir::ClassUse::None) return refuse("an object of a class of the module");
    FunctionId callee = target_of(e);
    const ir::Expr& called = m_[e.a];
    bool reads = called.kind == ExprKind::Builtin && lists(kReaders, called.text);
    if (callee.valid()) {
      variable(called, false);
      check_defaults(callee);
      function(callee);
    } else if (called.kind == ExprKind::Attribute) {
      expr(called.a, lists(kReadingMethods, called.name));
    } else {
      expr(e.a, false);
    }
    for (const ir::Argument& argument : e.args) expr(argument.value, reads);
  }

  void check_defaults(FunctionId id) {
    FunctionId origin = m_[id].origin.valid() ? m_[id].origin : id;
    auto made = made_by_.find(origin);
    if (made == made_by_.end()) return;
    for (ExprId value : made->second->items) {
      if (!value.valid() || m_[value].kind <= ExprKind::ConstEllipsis) continue;
      return refuse("a default of `" + m_[id].name + "` is calculated");
    }
  }

  void variable(const ir::Expr& e, bool reads) {
    if (e.kind != ExprKind::Variable) return expr_callee(e);
    const ir::Variable& var = m_[e.var];
    if (var.storage == ir::Storage::ClassBody) return refuse("a class of the module");
    if (var.storage != ir::Storage::Global) return;
    TypeKind kind = m_.types.kind(var.type);
    if (functions_.contains(e.var)) {
      if (kind != TypeKind::Function) return refuse("`" + var.name + "` as a value");
      return need(var.name, NeededName::Kind::Same);
    }
    auto cls = classes_.find(e.var);
    if (cls != classes_.end() && (kind != TypeKind::Any || !is_plain_exception(cls->second))) {
      return refuse("class `" + var.name + "`");
    }
    if (kind == TypeKind::Module || kind == TypeKind::Builtin || kind == TypeKind::None) {
      return need(var.name, NeededName::Kind::Same);
    }
    bool is_container = kind == TypeKind::List || kind == TypeKind::Dict || kind == TypeKind::Set;
    if (is_container && !reads) return refuse("`" + var.name + "` leaves the function");
    bool is_value = is_container || kind == TypeKind::FrozenSet || crosses(var.type, false);
    if (!is_value) return refuse("`" + var.name + "` is a " + m_.types.text(var.type));
    need(var.name, NeededName::Kind::Value, e.var);
  }

  void expr_callee(const ir::Expr& e) {
    if (e.kind == ExprKind::Attribute) return expr(e.a, false);
    refuse("a call of what is not known");
  }

  /// An exception class that adds nothing to its bases.
  bool is_plain_exception(ir::ClassId id) const {
    const ir::Class& cls = m_[id];
    for (VarId name : cls.names) {
      if (!lists(kInertNames, m_[name].name)) return false;
    }
    bool is_exception = !cls.bases.empty();
    for (const ir::Argument& base : cls.bases) {
      const ir::Expr& e = m_[base.value];
      bool is_plain = e.kind == ExprKind::Builtin && base.kind == ir::Argument::Kind::Positional;
      if (e.kind == ExprKind::Variable) {
        auto known = classes_.find(e.var);
        is_plain = known != classes_.end() && is_plain_exception(known->second);
      }
      is_exception = is_exception && is_plain;
    }
    return is_exception;
  }

  void imported(const ir::Expr& e) {
    std::string_view module = e.text;
    if (!lists(kPureModules, module.substr(0, module.find('.')))) {
      return refuse("module `" + std::string(module) + "`");
    }
    for (const ir::ImportedName& name : m_.imports) {
      if (module.starts_with(name.module)) need(name.name, NeededName::Kind::Same);
    }
  }

  ir::Module& m_;
  const NamesRead& names_;
  std::set<NeededName> read_;
  std::set<VarId> functions_;
  std::map<VarId, ir::ClassId> classes_;
  std::map<FunctionId, const ir::Expr*> made_by_;
  std::set<NeededName> needs_;
  std::set<FunctionId> seen_;
  std::string refusal_;
};

}  // namespace

NamesRead names_read(const ir::Module& module) {
  NamesRead out(module.functions.size());
  for (size_t i = 1; i < module.functions.size(); ++i) {
    ir::walk_exprs(module, module.functions[i].body, [&](ExprId id) {
      const ir::Expr& e = module[id];
      if (e.kind == ExprKind::Builtin && is_python_builtin(e.text)) {
        out[i].insert({std::string(e.text), NeededName::Kind::Absent, {}});
      } else if (e.kind == ExprKind::Variable && module[e.var].storage == ir::Storage::Global) {
        out[i].insert({module[e.var].name, NeededName::Kind::Same, {}});
      }
    });
  }
  return out;
}

std::vector<Export> find_exports(ir::Module& module, const NamesRead& names) {
  std::vector<Export> out;
  Exporter exporter(module, names);
  for (size_t i = 1; i < module.functions.size(); ++i) {
    const ir::Function& f = module.functions[i];
    if (f.is_entry && !f.is_dropped) out.push_back(exporter.look({static_cast<int32_t>(i)}));
  }
  for (size_t i = 1; i < module.functions.size(); ++i) {
    if (module.functions[i].is_entry) drop_function(module, {static_cast<int32_t>(i)});
  }
  return out;
}

}  // namespace portalis::check
