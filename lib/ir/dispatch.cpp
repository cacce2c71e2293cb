#include "ir/dispatch.hpp"

#include <algorithm>
#include <set>
#include <string_view>

namespace portalis::ir {
namespace {

// In the order of ExprKind.
constexpr std::string_view kKinds[] = {"None",
                                       "bool",
                                       "int",
                                       "float",
                                       "complex",
                                       "str",
                                       "bytes",
                                       "...",
                                       "name",
                                       "builtin",
                                       "module",
                                       "member",
                                       "def",
                                       "class",
                                       "unary",
                                       "binary",
                                       "compare",
                                       "and",
                                       "or",
                                       "if",
                                       "call",
                                       "attribute",
                                       "index",
                                       "slice",
                                       "list",
                                       "tuple",
                                       "set",
                                       "dict",
                                       "starred",
                                       "list comprehension",
                                       "set comprehension",
                                       "dict comprehension",
                                       "generator",
                                       "f-string",
                                       "format",
                                       "walrus",
                                       "yield",
                                       "yield from",
                                       "await",
                                       "super"};
static_assert(std::size(kKinds) == static_cast<size_t>(ExprKind::Super) + 1);
constexpr std::string_view kOperators[] = {"+",  "-",  "*",  "@", "/", "//", "%",
                                           "**", "<<", ">>", "|", "^", "&"};

class Finder {
 public:
  explicit Finder(const Module& module) : m_(module), reasons_(module.functions.size()) {}

  std::vector<std::string> run() {
    for (size_t f = 0; f < m_.functions.size(); ++f) function(f);
    return std::move(reasons_);
  }

 private:
  void function(size_t index) {
    const Function& f = m_.functions[index];
    if (f.is_dropped) return;
    owner_ = index;
    while (m_.functions[owner_].kind == Function::Kind::GeneratorExp) {
      owner_ = static_cast<size_t>(m_.functions[owner_].parent.index);
    }
    bool is_generator_expression = owner_ != index;
    for (const Param& param : f.params) {
      if (!is_generator_expression && has_any(m_[param.var].type)) note("parameter", param.name);
    }
    block(f.body);
    if (!f.is_generator && has_any(f.return_type)) note("result", "");
    if (f.is_generator && has_any(f.yield_type)) note("yielded value", "");
    errors_.clear();
  }

  void note(std::string_view what, std::string_view name) {
    std::string& reason = reasons_[owner_];
    if (!reason.empty()) return;
    reason = what;
    if (!name.empty()) reason.append(" ").append(name);
  }

  bool has_any(TypeId id) const {
    if (!id.valid()) return false;
    const Type& type = m_.types[id];
    return type.kind == TypeKind::Any || std::any_of(type.args.begin(), type.args.end(),
                                                     [&](TypeId arg) { return has_any(arg); });
  }

  void block(const StmtIds& stmts) {
    for (StmtId id : stmts) statement(m_[id]);
  }

  void statement(const Stmt& s) {
    switch (s.kind) {
      case StmtKind::Raise:
        raised(s.value);
        raised(s.cause);
        return;
      case StmtKind::With:
        note("with", "");
        break;
      case StmtKind::Match:
        note("match", "");
        break;
      case StmtKind::DefineClass:
        if (!m_[s.class_id].root.valid()) note("class", m_[s.class_id].name);
        break;
      case StmtKind::Expr:
        // What send() gives a generator is not looked at here.
        if (m_[s.value].kind == ExprKind::Yield || m_[s.value].kind == ExprKind::YieldFrom) {
          expr(m_[s.value].a);
          return;
        }
        break;
      default:
        break;
    }
    expr(s.value);
    expr(s.cause);
    for (ExprId target : s.targets) expr(target);
    for (ExprId decorator : s.decorators) note("decorator", m_[decorator].text);
    if (s.kind == StmtKind::DefineFunction && has_any(m_[s.var].type)) {
      note("function object", m_[s.var].name);
    }
    block(s.body);
    for (const Handler& handler : s.handlers) except(handler);
    block(s.orelse);
    block(s.finalbody);
    for (const MatchCase& match_case : s.cases) block(match_case.body);
  }

  // `except` looks at the class of an exception by its meaning; only other tests are dynamic.
  void except(const Handler& handler) {
    if (handler.type.valid()) {
      const Expr& type = m_[handler.type];
      bool named = type.kind == ExprKind::Builtin;
      if (type.kind == ExprKind::Tuple) {
        named = std::all_of(type.items.begin(), type.items.end(),
                            [&](ExprId item) { return m_[item].kind == ExprKind::Builtin; });
      }
      if (!named) note("except", "");
    }
    if (handler.var.valid()) errors_.insert(handler.var.index);
    block(handler.body);
  }

  // `raise E(args)`, `raise E`, `raise e`: an exception is made and thrown, not asked.
  void raised(ExprId id) {
    if (!id.valid()) return;
    const Expr& e = m_[id];
    if (e.kind == ExprKind::Attribute && e.is_never) return expr(e.a);
    bool is_call = e.kind == ExprKind::Call && (m_[e.a].kind == ExprKind::Builtin || e.is_never);
    if (is_call) {
      for (const Argument& argument : e.args) expr(argument.value);
    } else if (e.kind == ExprKind::Variable && errors_.count(e.var.index) > 0) {
      return;
    } else if (e.kind != ExprKind::Builtin && e.kind != ExprKind::ConstNone) {
      note("raise", "");
    }
  }

  std::string_view kind_name(ExprId id) const {
    return id.valid() ? kKinds[static_cast<size_t>(m_[id].kind)] : "";
  }

  std::string detail(const Expr& e) const {
    switch (e.kind) {
      case ExprKind::Variable:
        return m_[e.var].name;
      case ExprKind::Attribute:
        return e.name;
      case ExprKind::Builtin:
        return e.text;
      case ExprKind::ModuleMember:
        return e.text + "." + e.name;
      case ExprKind::Call: {
        const Expr& callee = m_[e.a];
        if (callee.kind == ExprKind::Attribute) {
          TypeId receiver = m_[callee.a].type;
          return (receiver.valid() ? m_.types.text(receiver) : "?") + "." + callee.name;
        }
        return detail(callee);
      }
      case ExprKind::Binary:
        return type_text(e.a) + " " + std::string(kOperators[static_cast<size_t>(e.binary_op)]) +
               " " + type_text(e.b);
      case ExprKind::Index:
        return type_text(e.a) + "[" + type_text(e.b) + "]";
      default:
        return "";
    }
  }
  std::string type_text(ExprId id) const {
    if (!id.valid() || !m_[id].type.valid()) return "-";
    return m_.types.text(m_[id].type);
  }

  // Values whose comparison is settled by their types: the same type, numbers, None.
  bool compares_statically(TypeId a, TypeId b, CompareOp op) const {
    if (op == CompareOp::Is || op == CompareOp::IsNot) return true;
    if (!a.valid() || !b.valid() || a == b) return true;
    const Type& left = m_.types[a];
    const Type& right = m_.types[b];
    auto is_number = [](TypeKind kind) {
      return kind >= TypeKind::Bool && kind <= TypeKind::Float;
    };
    if (is_number(left.kind) && is_number(right.kind)) return true;
    if (left.kind == TypeKind::None || right.kind == TypeKind::None) return true;
    if (left.kind == TypeKind::Option) return compares_statically(left.args[0], b, op);
    if (right.kind == TypeKind::Option) return compares_statically(a, right.args[0], op);
    if (op == CompareOp::In || op == CompareOp::NotIn) return true;
    bool is_equality = op == CompareOp::Eq || op == CompareOp::NotEq;
    return is_equality && (widens(m_.types, a, b) || widens(m_.types, b, a));
  }

  void expr(ExprId id) {
    if (!id.valid()) return;
    const Expr& e = m_[id];
    for (ExprId child : {e.a, e.b, e.c}) {
      // A method's own value is not made.
      bool is_method = e.kind == ExprKind::Call && child == e.a && child.valid() &&
                       m_[child].kind == ExprKind::Attribute;
      // Infer has found what `super()` leads to.
      bool is_base = is_method && e.use == ClassUse::Super;
      if (is_base) continue;
      if (is_method) {
        expr(m_[child].a);
      } else {
        expr(child);
      }
    }
    for (ExprId item : e.items) expr(item);
    for (const Argument& argument : e.args) expr(argument.value);
    for (const Clause& clause : e.clauses) {
      expr(clause.iterable);
      expr(clause.target);
      for (ExprId condition : clause.conditions) expr(condition);
    }
    if (e.kind == ExprKind::Compare) {
      for (size_t i = 0; i < e.ops.size(); ++i) {
        TypeId a = m_[e.items[i]].type, b = m_[e.items[i + 1]].type;
        if (compares_statically(a, b, e.ops[i])) continue;
        note("compare", m_.types.text(a) + " with " + m_.types.text(b));
      }
    }
    if (e.kind == ExprKind::MakeFunction || e.kind == ExprKind::GeneratorExp) {
      if (has_any(e.type)) note("function object", "");
      return;
    }
    // What is done with a caught exception counts, not its name.
    bool is_bound_error = e.kind == ExprKind::Variable && errors_.count(e.var.index) > 0;
    if (has_any(e.type) && !is_bound_error) note(kind_name(id), detail(e));
  }

  const Module& m_;
  std::vector<std::string> reasons_;
  std::set<int32_t> errors_;
  size_t owner_ = 0;
};

}  // namespace

std::vector<std::string> find_dispatch(const Module& module) { return Finder(module).run(); }

}  // namespace portalis::ir
