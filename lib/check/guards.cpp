#include "check/guards.hpp"

namespace portalis::check {
namespace {

using ir::ClassId;
using ir::CompareOp;
using ir::ExprId;
using ir::ExprKind;
using ir::OtherAnswer;
using ir::StmtId;
using ir::StmtKind;
using ir::VarId;

class GuardFinder {
 public:
  GuardFinder(const ir::Module& module, const ir::Function& function)
      : m_(module), function_(function), root_(module[function.class_id].root) {}

  OtherAnswer answer() {
    bool is_plain = function_.params.size() == 2 && !function_.is_generator && !function_.is_async;
    for (const ir::Param& param : function_.params) {
      bool is_written = m_[param.var].num_writes != 1;
      if (param.kind > ir::Param::Kind::Positional || is_written) is_plain = false;
    }
    if (!is_plain) return OtherAnswer::None;
    self_ = function_.params[0].var;
    other_ = function_.params[1].var;
    ir::StmtIds body = function_.body;
    bool has_text = !body.empty() && m_[body[0]].kind == StmtKind::Expr &&
                    m_[m_[body[0]].value].kind == ExprKind::ConstStr;
    if (has_text) body.erase(body.begin());
    if (body.empty()) return OtherAnswer::None;
    return of_first(body);
  }

 private:
  OtherAnswer of_first(const ir::StmtIds& body) const {
    const ir::Stmt& first = m_[body[0]];
    if (first.kind == StmtKind::Return && first.value.valid()) {
      const ir::Expr& value = m_[first.value];
      bool tests = value.kind == ExprKind::And && is_test(value.items[0], true);
      return tests ? OtherAnswer::False : OtherAnswer::None;
    }
    if (first.kind != StmtKind::If) return OtherAnswer::None;
    if (is_test(first.value, false)) return returned(first.body);
    const ir::Expr& test = m_[first.value];
    ExprId decisive = test.kind == ExprKind::And ? test.items[0] : first.value;
    if (!is_test(decisive, true)) return OtherAnswer::None;
    if (!first.orelse.empty()) return returned(first.orelse);
    return returned({body.begin() + 1, body.end()});
  }

  OtherAnswer returned(const ir::StmtIds& block) const {
    bool returns =
        !block.empty() && m_[block[0]].kind == StmtKind::Return && m_[block[0]].value.valid();
    if (!returns) return OtherAnswer::None;
    const ir::Expr& value = m_[m_[block[0]].value];
    if (value.kind == ExprKind::ConstBool && value.int_value == 0) return OtherAnswer::False;
    bool declines = value.kind == ExprKind::Builtin && value.text == "NotImplemented";
    return declines ? OtherAnswer::NotImplemented : OtherAnswer::None;
  }

  // The expression is `truth` for every instance of the family and the opposite for all others.
  bool is_test(ExprId id, bool truth) const {
    const ir::Expr& e = m_[id];
    if (e.kind == ExprKind::Unary && e.unary_op == ir::UnaryOp::Not) return is_test(e.a, !truth);
    if (e.kind == ExprKind::Compare) return is_class_test(e, truth);
    bool asks = truth && e.kind == ExprKind::Call && e.args.size() == 2 &&
                m_[e.a].kind == ExprKind::Builtin && m_[e.a].text == "isinstance" &&
                e.args[0].kind == ir::Argument::Kind::Positional &&
                e.args[1].kind == ir::Argument::Kind::Positional;
    return asks && is_variable(e.args[0].value, other_) && names_root(e.args[1].value);
  }

  // `other.__class__ is self.__class__`
  bool is_class_test(const ir::Expr& e, bool truth) const {
    bool is_one = e.ops.size() == 1 && m_[root_].family.size() == 1;
    if (!is_one || e.ops[0] != (truth ? CompareOp::Is : CompareOp::IsNot)) return false;
    auto is_class_of = [&](ExprId id, VarId var) {
      const ir::Expr& item = m_[id];
      return item.kind == ExprKind::Attribute && item.name == "__class__" &&
             is_variable(item.a, var);
    };
    return (is_class_of(e.items[0], other_) && is_class_of(e.items[1], self_)) ||
           (is_class_of(e.items[0], self_) && is_class_of(e.items[1], other_));
  }

  bool is_variable(ExprId id, VarId var) const {
    return m_[id].kind == ExprKind::Variable && m_[id].var == var;
  }

  // Classes of `abc` say of others that they are derived from them.
  bool names_root(ExprId id) const {
    const ir::Expr& e = m_[id];
    if (e.kind != ExprKind::Variable) return false;
    for (const ir::Stmt& stmt : m_.stmts) {
      if (stmt.kind != StmtKind::DefineClass || stmt.var != e.var) continue;
      const ir::Arguments& bases = m_[root_].bases;
      bool is_plain = bases.empty() || m_[bases[0].value].kind == ExprKind::Builtin;
      return stmt.class_id == root_ && is_plain;
    }
    return false;
  }

  const ir::Module& m_;
  const ir::Function& function_;
  ClassId root_;
  VarId self_, other_;
};

}  // namespace

void find_guards(ir::Module& module) {
  for (const ir::Class& cls : module.classes) {
    if (!cls.root.valid()) continue;
    for (const auto& [name, member] : cls.members) {
      if (member.kind != ir::Member::Kind::Method) continue;
      ir::Function& function = module[member.function];
      function.other_answer = GuardFinder(module, function).answer();
    }
  }
}

}  // namespace portalis::check
