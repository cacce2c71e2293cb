#include "unit/check/coercions.hpp"

#include <algorithm>

namespace portalis::check {
namespace {

using ir::ExprId;
using ir::ExprKind;
using ir::StmtKind;
using ir::TypeId;
using Kind = ir::TypeKind;

class Walk {
 public:
  explicit Walk(const ir::Module& module) : m_(module), any_(module.types.get(Kind::Any)) {}

  std::vector<std::string> run() {
    for (const ir::Function& function : m_.functions) {
      for (ir::StmtId id : function.body) statement(function, id);
    }
    for (const ir::Expr& e : m_.exprs) expression(e);
    return std::move(bad_);
  }

 private:
  TypeId type(ExprId id) const { return m_[id].type; }
  const ir::Type& of(TypeId id) const { return m_.types[id]; }

  bool boxable(TypeId id) const {
    const ir::Type& t = of(id);
    auto is_any = [&](TypeId arg) { return m_.types.kind(arg) == Kind::Any; };
    auto is_boxable = [&](TypeId arg) { return boxable(arg); };
    switch (t.kind) {
      case Kind::List:
      case Kind::Dict:
      case Kind::Set:
      case Kind::FrozenSet:
      case Kind::TupleOf:
      case Kind::Iter:
      case Kind::Generator:
        return std::all_of(t.args.begin(), t.args.end(), is_any);
      case Kind::Tuple:
      case Kind::Option:
        return std::all_of(t.args.begin(), t.args.end(), is_boxable);
      case Kind::Function:
        return m_.functions[static_cast<size_t>(t.id)].escapes;
      default:
        return true;
    }
  }

  bool coerces(TypeId from, TypeId to) const {
    if (from == to) return true;
    const ir::Type& f = of(from);
    const ir::Type& t = of(to);
    if (f.kind == Kind::Never) return true;
    if (t.kind == Kind::Any) return boxable(from);
    if (f.kind == Kind::I64 && t.kind == Kind::Int) return true;
    if (t.kind == Kind::Option) {
      if (f.kind == Kind::None) return true;
      return coerces(f.kind == Kind::Option ? f.args[0] : from, t.args[0]);
    }
    if (t.kind == Kind::TupleOf && f.kind == Kind::Tuple) {
      return std::all_of(f.args.begin(), f.args.end(),
                         [&](TypeId item) { return coerces(item, t.args[0]); });
    }
    if (t.kind != Kind::Tuple || f.kind != Kind::Tuple || t.args.size() != f.args.size()) {
      return false;
    }
    for (size_t i = 0; i < t.args.size(); ++i) {
      if (!coerces(f.args[i], t.args[i])) return false;
    }
    return true;
  }

  void expect(const char* what, TypeId from, TypeId to) {
    if (coerces(from, to)) return;
    bad_.push_back(std::string(what) + ": " + m_.types.text(from) + " -> " + m_.types.text(to));
  }

  void assign(ExprId target, TypeId value) {
    const ir::Expr& e = m_[target];
    if (e.kind == ExprKind::Variable) {
      expect("variable", value, m_[e.var].type);
    } else if (e.kind == ExprKind::Attribute && e.use != ir::ClassUse::None) {
      expect("field", value, e.type);
    } else if (e.kind == ExprKind::Attribute) {
      expect("attribute", value, any_);
      expect("object", type(e.a), any_);
    } else if (e.kind == ExprKind::Index) {
      store(e, value);
    } else if (e.kind == ExprKind::Tuple || e.kind == ExprKind::List) {
      unpack(e, value);
    }
  }
  void store(const ir::Expr& e, TypeId value) {
    const ir::Type& object = of(type(e.a));
    if (object.kind == Kind::Dict) {
      expect("key", type(e.b), object.args[0]);
      expect("value", value, object.args[1]);
    } else if (object.kind == Kind::List && m_[e.b].kind != ExprKind::Slice) {
      expect("item", value, object.args[0]);
    } else if (object.kind != Kind::List) {
      expect("item", value, any_);
      expect("object", type(e.a), any_);
    }
  }
  void unpack(const ir::Expr& e, TypeId value) {
    const ir::Type& source = of(value);
    bool starred = std::any_of(e.items.begin(), e.items.end(),
                               [&](ExprId id) { return m_[id].kind == ExprKind::Starred; });
    for (size_t i = 0; i < e.items.size(); ++i) {
      if (m_[e.items[i]].kind == ExprKind::Starred) continue;
      if (source.kind == Kind::Tuple && !starred && source.args.size() == e.items.size()) {
        assign(e.items[i], source.args[i]);
      } else if (source.kind == Kind::List) {
        assign(e.items[i], source.args[0]);
      } else if (source.kind == Kind::Any) {
        assign(e.items[i], any_);
      }
    }
  }

  void statement(const ir::Function& function, ir::StmtId id) {
    const ir::Stmt& s = m_[id];
    if (s.kind == StmtKind::Assign) {
      for (ExprId target : s.targets) assign(target, type(s.value));
    } else if (s.kind == StmtKind::Return && s.value.valid()) {
      expect("return", type(s.value), function.is_generator ? any_ : function.return_type);
    } else if (s.kind == StmtKind::DefineFunction && !m_[m_[s.value].function].is_struct_method) {
      // The method of a struct class is known by its name.
      expect("def", type(s.value), m_[s.var].type);
    } else if (s.kind == StmtKind::For) {
      const ir::Type& source = of(type(s.value));
      bool has_items = source.kind == Kind::List || source.kind == Kind::Set ||
                       source.kind == Kind::Iter || source.kind == Kind::Generator;
      if (has_items) assign(s.targets[0], source.args[0]);
    }
    for (const auto* block : {&s.body, &s.orelse, &s.finalbody}) {
      for (ir::StmtId inner : *block) statement(function, inner);
    }
    for (const ir::Handler& handler : s.handlers) {
      for (ir::StmtId inner : handler.body) statement(function, inner);
    }
    for (const ir::MatchCase& match_case : s.cases) {
      for (ir::StmtId inner : match_case.body) statement(function, inner);
    }
    if (s.kind == StmtKind::DefineClass) {
      for (ir::StmtId inner : m_[s.class_id].body) statement(function, inner);
    }
  }

  void call(const ir::Expr& e) {
    const ir::Type& callee = of(type(e.a));
    bool starred = std::any_of(e.args.begin(), e.args.end(), [](const ir::Argument& argument) {
      return argument.kind == ir::Argument::Kind::Star ||
             argument.kind == ir::Argument::Kind::DoubleStar;
    });
    if (callee.kind == Kind::Any) {
      for (const ir::Argument& argument : e.args) expect("argument", type(argument.value), any_);
    }
    if (callee.kind != Kind::Function || starred) return;
    const ir::Function& function = m_.functions[static_cast<size_t>(callee.id)];
    for (size_t i = 0; i < e.args.size(); ++i) {
      bool direct = e.args[i].kind == ir::Argument::Kind::Positional &&
                    i < function.params.size() &&
                    function.params[i].kind <= ir::Param::Kind::Positional;
      if (direct) expect("parameter", type(e.args[i].value), m_[function.params[i].var].type);
    }
    if (!function.is_generator) expect("result", function.return_type, e.type);
  }

  void expression(const ir::Expr& e) {
    const ir::Type& t = of(e.type);
    if (t.kind == Kind::Never) return;
    switch (e.kind) {
      case ExprKind::List:
      case ExprKind::Set:
        for (ExprId item : e.items) {
          if (m_[item].kind != ExprKind::Starred) expect("element", type(item), t.args[0]);
        }
        break;
      case ExprKind::Tuple:
        for (size_t i = 0; t.kind == Kind::Tuple && i < e.items.size(); ++i) {
          expect("element", type(e.items[i]), t.args[i]);
        }
        break;
      case ExprKind::Dict:
        for (size_t i = 0; i < e.items.size(); i += 2) {
          if (!e.items[i].valid()) continue;
          expect("key", type(e.items[i]), t.args[0]);
          expect("value", type(e.items[i + 1]), t.args[1]);
        }
        break;
      case ExprKind::ListComp:
      case ExprKind::SetComp:
        expect("element", type(e.a), t.args[0]);
        break;
      case ExprKind::IfExp:
        expect("then", type(e.b), e.type);
        expect("else", type(e.c), e.type);
        break;
      case ExprKind::And:
        // A test asks for the truth of its operands only.
        if (of(e.type).kind == Kind::Bool) break;
        for (ExprId item : e.items) expect("operand", type(item), e.type);
        break;
      case ExprKind::Binary:
        if (t.kind != Kind::Any) break;
        expect("operand", type(e.a), any_);
        expect("operand", type(e.b), any_);
        break;
      case ExprKind::Call:
        call(e);
        break;
      default:
        break;
    }
  }

  const ir::Module& m_;
  TypeId any_;
  std::vector<std::string> bad_;
};

}  // namespace

std::vector<std::string> find_bad_coercions(const ir::Module& module) { return Walk(module).run(); }

}  // namespace portalis::check
