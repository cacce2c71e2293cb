// The text of a Module. Types are shown once inference has set them.
#include "ir/dispatch.hpp"
#include "ir/ir.hpp"

namespace portalis::ir {
namespace {

constexpr const char* kBinaryOps[] = {"+",  "-",  "*",  "@", "/", "//", "%",
                                      "**", "<<", ">>", "|", "^", "&"};
constexpr const char* kUnaryOps[] = {"-", "+", "~", "not "};
constexpr const char* kCompareOps[] = {"==", "!=", "<",      "<=", ">",
                                       ">=", "is", "is not", "in", "not in"};

class Dumper {
 public:
  explicit Dumper(const Module& module) : m_(module), dispatch_(find_dispatch(module)) {}

  std::string run() {
    for (size_t f = 0; f < m_.functions.size(); ++f) function(static_cast<int32_t>(f));
    return std::move(out_);
  }

 private:
  void line(const std::string& text) {
    out_.append(static_cast<size_t>(depth_) * 2, ' ');
    out_ += text + "\n";
  }

  std::string type(TypeId id) const {
    if (!id.valid() || m_.types.kind(id) == TypeKind::Never) return "";
    return ":" + m_.types.text(id);
  }

  std::string quote(const std::string& text) const {
    std::string out = "\"";
    for (char c : text) {
      unsigned char u = static_cast<unsigned char>(c);
      if (c == '"' || c == '\\') {
        out += '\\';
        out += c;
      } else if (u < 0x20 || u == 0x7f) {
        constexpr char kHex[] = "0123456789abcdef";
        out += "\\x";
        out += kHex[u >> 4];
        out += kHex[u & 15];
      } else {
        out += c;
      }
    }
    return out + "\"";
  }

  std::string name(VarId id) const {
    const Variable& var = m_[id];
    switch (var.storage) {
      case Storage::Local:
        return var.name;
      case Storage::Cell:
        return "cell " + var.name;
      case Storage::Global:
        return "global " + var.name;
      case Storage::ClassBody:
        return "class " + var.name;
    }
    return var.name;
  }

  void declare(VarId id) {
    const Variable& var = m_[id];
    std::string text = "var " + name(id) + type(var.type);
    if (var.is_param) text += " param";
    if (var.captured) text += " captured";
    if (var.maybe_unbound) text += " unbound?";
    if (var.needs_default) text += " default";
    line(text);
  }

  void function(int32_t index) {
    const Function& f = m_.functions[static_cast<size_t>(index)];
    if (f.is_dropped) return;
    std::string head = "fn " + std::to_string(index) + " ";
    if (f.origin.valid()) head += "of " + std::to_string(f.origin.index) + " ";
    head += f.qualname;
    if (f.kind != Function::Kind::Module) {
      head += "(";
      for (size_t i = 0; i < f.params.size(); ++i) {
        const Param& param = f.params[i];
        constexpr const char* kMarks[] = {"/", "", "*", "kw ", "**"};
        if (i > 0) head += ", ";
        head += kMarks[static_cast<size_t>(param.kind)] + param.name + type(m_[param.var].type);
        if (param.has_default) head += " = default";
      }
      head += ")";
      std::string result = type(f.return_type);
      if (!result.empty()) head += " -> " + result.substr(1);
      std::string yielded = type(f.yield_type);
      if (!yielded.empty()) head += " yields " + yielded.substr(1);
    }
    if (f.escapes) head += " escapes";
    const std::string& dispatch = dispatch_[static_cast<size_t>(index)];
    if (!dispatch.empty()) head += " dynamic: " + dispatch;
    line(head);
    ++depth_;
    for (VarId var : f.locals) {
      if (!m_[var].is_param || m_[var].captured || m_[var].maybe_unbound) declare(var);
    }
    if (!f.free_vars.empty()) {
      std::string text = "free";
      for (VarId var : f.free_vars) text += " " + m_[var].name;
      line(text);
    }
    block(f.body);
    --depth_;
  }

  void block(const StmtIds& stmts) {
    for (StmtId id : stmts) statement(m_[id]);
  }
  void nested(const char* label, const StmtIds& stmts) {
    if (stmts.empty()) return;
    if (*label != 0) line(label);
    ++depth_;
    block(stmts);
    --depth_;
  }

  void statement(const Stmt& s) {
    switch (s.kind) {
      case StmtKind::Expr:
        line(expr(s.value));
        break;
      case StmtKind::Assign: {
        std::string text;
        for (ExprId id : s.targets) text += expr(id) + " = ";
        line(text + expr(s.value));
        break;
      }
      case StmtKind::AugAssign:
        line(expr(s.targets[0]) + " " + kBinaryOps[static_cast<size_t>(s.binary_op)] + "= " +
             expr(s.value));
        break;
      case StmtKind::If:
        line("if " + expr(s.value));
        nested("", s.body);
        nested("else", s.orelse);
        break;
      case StmtKind::While:
        line("while " + expr(s.value));
        nested("", s.body);
        nested("else", s.orelse);
        break;
      case StmtKind::For:
        line("for " + expr(s.targets[0]) + " in " + expr(s.value));
        nested("", s.body);
        nested("else", s.orelse);
        break;
      case StmtKind::Return:
        line("return" + optional(s.value));
        break;
      case StmtKind::Break:
        line("break");
        break;
      case StmtKind::Continue:
        line("continue");
        break;
      case StmtKind::Pass:
        line("pass");
        break;
      case StmtKind::Raise:
        line("raise" + optional(s.value) + (s.cause.valid() ? " from" + optional(s.cause) : ""));
        break;
      case StmtKind::Try:
        line("try");
        nested("", s.body);
        for (const Handler& handler : s.handlers) {
          line("except" + optional(handler.type) +
               (handler.var.valid() ? " as " + name(handler.var) : ""));
          nested("", handler.body);
        }
        nested("else", s.orelse);
        nested("finally", s.finalbody);
        break;
      case StmtKind::With:
        line("with " + expr(s.value) + (s.targets.empty() ? "" : " as " + expr(s.targets[0])));
        nested("", s.body);
        break;
      case StmtKind::Delete:
        line("del " + list(s.targets));
        break;
      case StmtKind::Assert:
        line("assert " + expr(s.value) + (s.cause.valid() ? "," + optional(s.cause) : ""));
        break;
      case StmtKind::DefineFunction:
        decorators(s);
        line("def " + name(s.var) + " = " + expr(s.value));
        break;
      case StmtKind::DefineClass:
        class_body(s);
        break;
      case StmtKind::Match:
        line("match " + expr(s.value));
        ++depth_;
        for (const MatchCase& match_case : s.cases) {
          line("case " + pattern(match_case.pattern) +
               (match_case.guard.valid() ? " if " + expr(match_case.guard) : ""));
          nested("", match_case.body);
        }
        --depth_;
        break;
    }
  }
  void decorators(const Stmt& s) {
    for (ExprId id : s.decorators) line("@" + expr(id));
  }
  void class_body(const Stmt& s) {
    const Class& cls = m_[s.class_id];
    decorators(s);
    line("class " + name(s.var) + " = " + std::to_string(s.class_id.index) + " " + cls.qualname +
         "(" + arguments(cls.bases) + ")" + form(cls));
    nested("", cls.body);
  }

  // What becomes of the class, and of a root the fields of its family.
  std::string form(const Class& cls) const {
    if (!cls.root.valid()) return cls.why_dynamic.empty() ? "" : " dynamic: " + cls.why_dynamic;
    std::string out = " struct";
    if (cls.escapes) out += " escapes";
    for (const StructField& field : cls.fields) {
      out += (field.is_late ? " late " : " ") + field.name + type(field.type);
    }
    return out;
  }

  std::string pattern(const Pattern& p) {
    std::string inner;
    for (size_t i = 0; i < p.patterns.size(); ++i) {
      if (i > 0) inner += p.kind == PatternKind::Or ? " | " : ", ";
      if (p.kind == PatternKind::Mapping) inner += expr(p.keys[i]) + ": ";
      size_t first_named = p.patterns.size() - p.names.size();
      if (i >= first_named && p.kind == PatternKind::Class) inner += p.names[i - first_named] + "=";
      inner += pattern(p.patterns[i]);
    }
    std::string bound = p.var.valid() ? name(p.var) : "_";
    switch (p.kind) {
      case PatternKind::Value:
      case PatternKind::Singleton:
        return expr(p.value);
      case PatternKind::Sequence:
        return "[" + inner + "]";
      case PatternKind::Mapping:
        return "{" + inner + (p.var.valid() ? ", **" + bound : "") + "}";
      case PatternKind::Class:
        return expr(p.value) + "(" + inner + ")";
      case PatternKind::Star:
        return "*" + bound;
      case PatternKind::As:
        return p.patterns.empty() ? bound : "(" + inner + " as " + bound + ")";
      case PatternKind::Or:
        return "(" + inner + ")";
    }
    return inner;
  }

  std::string optional(ExprId id) { return id.valid() ? " " + expr(id) : ""; }
  std::string list(const ExprIds& ids) {
    std::string out;
    for (size_t i = 0; i < ids.size(); ++i) {
      if (i > 0) out += ", ";
      out += ids[i].valid() ? expr(ids[i]) : "-";
    }
    return out;
  }
  std::string arguments(const Arguments& args) {
    std::string out;
    for (size_t i = 0; i < args.size(); ++i) {
      if (i > 0) out += ", ";
      switch (args[i].kind) {
        case Argument::Kind::Positional:
          break;
        case Argument::Kind::Star:
          out += "*";
          break;
        case Argument::Kind::Keyword:
          out += args[i].name + "=";
          break;
        case Argument::Kind::DoubleStar:
          out += "**";
          break;
      }
      out += expr(args[i].value);
    }
    return out;
  }
  std::string clauses(const Expr& e) {
    std::string out;
    for (const Clause& clause : e.clauses) {
      out += " for " + expr(clause.target) + " in " + expr(clause.iterable);
      for (ExprId condition : clause.conditions) out += " if " + expr(condition);
    }
    return out;
  }

  std::string expr(ExprId id) { return untyped(m_[id]) + type(m_[id].type); }

  std::string untyped(const Expr& e) {
    switch (e.kind) {
      case ExprKind::ConstNone:
        return "None";
      case ExprKind::ConstBool:
        return e.int_value ? "True" : "False";
      case ExprKind::ConstInt:
        return e.text;
      case ExprKind::ConstFloat:
        return std::to_string(e.float_value);
      case ExprKind::ConstComplex:
        return std::to_string(e.float_value) + "j";
      case ExprKind::ConstStr:
        return quote(e.text);
      case ExprKind::ConstBytes:
        return "b" + quote(e.text);
      case ExprKind::ConstEllipsis:
        return "...";
      case ExprKind::Variable:
        return name(e.var);
      case ExprKind::Builtin:
        return (e.name.empty() ? "builtin " : "unknown ") + e.text;
      case ExprKind::Module:
        return "module " + e.text;
      case ExprKind::ModuleMember:
        return "module " + e.text + "." + e.name;
      case ExprKind::MakeFunction: {
        std::string defaults;
        for (ExprId value : e.items) {
          if (value.valid()) defaults += (defaults.empty() ? "" : ", ") + expr(value);
        }
        return "fn " + std::to_string(e.function.index) + "(" + defaults + ")";
      }
      case ExprKind::Import:
        return "import " + std::string(e.text) + (e.var.valid() ? "." + std::string(e.name) : "");
      case ExprKind::ClassValue:
        return "class " + m_[e.class_id].name;
      case ExprKind::Unary:
        return std::string("(") + kUnaryOps[static_cast<size_t>(e.unary_op)] + expr(e.a) + ")";
      case ExprKind::Binary:
        return "(" + expr(e.a) + " " + kBinaryOps[static_cast<size_t>(e.binary_op)] + " " +
               expr(e.b) + ")";
      case ExprKind::Compare: {
        std::string out = "(" + expr(e.items[0]);
        for (size_t i = 0; i < e.ops.size(); ++i) {
          out += std::string(" ") + kCompareOps[static_cast<size_t>(e.ops[i])] + " " +
                 expr(e.items[i + 1]);
        }
        return out + ")";
      }
      case ExprKind::And:
        return "and(" + list(e.items) + ")";
      case ExprKind::Or:
        return "or(" + list(e.items) + ")";
      case ExprKind::IfExp:
        return "(" + expr(e.b) + " if " + expr(e.a) + " else " + expr(e.c) + ")";
      case ExprKind::Call:
        return expr(e.a) + "(" + arguments(e.args) + ")";
      case ExprKind::Attribute:
        return expr(e.a) + "." + e.name;
      case ExprKind::Index:
        return expr(e.a) + "[" + expr(e.b) + "]";
      case ExprKind::Slice:
        return "slice(" + list({e.a, e.b, e.c}) + ")";
      case ExprKind::List:
        return "[" + list(e.items) + "]";
      case ExprKind::Tuple:
        return "(" + list(e.items) + ",)";
      case ExprKind::Set:
        return "{" + list(e.items) + "}";
      case ExprKind::Dict:
        return "dict{" + list(e.items) + "}";
      case ExprKind::Starred:
        return "*" + expr(e.a);
      case ExprKind::ListComp:
        return "[" + expr(e.a) + clauses(e) + "]";
      case ExprKind::SetComp:
        return "{" + expr(e.a) + clauses(e) + "}";
      case ExprKind::DictComp:
        return "{" + expr(e.a) + ": " + expr(e.b) + clauses(e) + "}";
      case ExprKind::GeneratorExp:
        return "gen " + std::to_string(e.function.index) + "(" + expr(e.a) + ")";
      case ExprKind::FString:
        return "f(" + list(e.items) + ")";
      case ExprKind::Format:
        return "format(" + expr(e.a) + (e.conversion ? std::string(" !") + e.conversion : "") +
               (e.b.valid() ? ", " + expr(e.b) : "") + ")";
      case ExprKind::NamedExpr:
        return "(" + name(e.var) + " := " + expr(e.a) + ")";
      case ExprKind::Yield:
        return "(yield" + optional(e.a) + ")";
      case ExprKind::YieldFrom:
        return "(yield from " + expr(e.a) + ")";
      case ExprKind::Await:
        return "(await " + expr(e.a) + ")";
      case ExprKind::Super:
        return "super(" + m_[e.class_id].name + ", " + (e.var.valid() ? name(e.var) : "") + ")";
    }
    return "";
  }

  const Module& m_;
  std::vector<std::string> dispatch_;
  std::string out_;
  int depth_ = 0;
};

}  // namespace

std::string dump(const Module& module) { return Dumper(module).run(); }

}  // namespace portalis::ir
