#include "check/signs.hpp"

#include <algorithm>
#include <string_view>

namespace portalis::check {

using ir::BinaryOp;
using ir::ExprId;
using ir::ExprKind;
using ir::StmtKind;

Signs::Signs(const ir::Module& module, std::function<Sign(ExprId)> known)
    : module_(module), known_(std::move(known)) {}

void Signs::find_writes() {
  has_writes_ = true;
  for (const ir::Stmt& stmt : module_.stmts) {
    if (stmt.kind == StmtKind::Assign) {
      for (ExprId target : stmt.targets) note(target, stmt.value);
    } else if (stmt.kind == StmtKind::AugAssign) {
      const ir::Expr& target = module_[stmt.targets[0]];
      if (target.kind != ExprKind::Variable) continue;
      writes_[target.var.index].push_back({stmt.value, true, stmt.binary_op});
    }
  }
  for (const ir::Expr& e : module_.exprs) {
    if (e.kind == ExprKind::NamedExpr) writes_[e.var.index].push_back({e.a});
  }
}

void Signs::note(ExprId target, ExprId value) {
  const ir::Expr& to = module_[target];
  const ir::Expr& from = module_[value];
  if (to.kind == ExprKind::Variable) {
    writes_[to.var.index].push_back({value});
    return;
  }
  bool is_display = (to.kind == ExprKind::Tuple || to.kind == ExprKind::List) &&
                    (from.kind == ExprKind::Tuple || from.kind == ExprKind::List);
  if (!is_display || to.items.size() != from.items.size()) return;
  auto is_starred = [&](ExprId item) { return module_[item].kind == ExprKind::Starred; };
  if (std::any_of(to.items.begin(), to.items.end(), is_starred)) return;
  if (std::any_of(from.items.begin(), from.items.end(), is_starred)) return;
  for (size_t i = 0; i < to.items.size(); ++i) note(to.items[i], from.items[i]);
}

bool Signs::variable(ir::VarId id) {
  auto [known, is_new] = variables_.try_emplace(id.index, true);
  if (!is_new) return known->second;
  if (!has_writes_) find_writes();
  const auto found = writes_.find(id.index);
  // A write of another kind (a parameter, a loop's target) may bring anything.
  bool proved =
      found != writes_.end() && static_cast<int>(found->second.size()) == module_[id].num_writes;
  if (proved) {
    for (const Write& write : found->second) {
      proved = proved && (write.is_update ? binary(write.op, true, write.value)
                                          : is_never_negative(write.value));
    }
  }
  if (proved) return true;
  // What was proved on the strength of this variable is open again.
  std::erase_if(variables_, [](const auto& entry) { return entry.second; });
  variables_[id.index] = false;
  return false;
}

bool Signs::binary(BinaryOp op, bool left, ExprId right) {
  switch (op) {
    case BinaryOp::Add:
    case BinaryOp::Mul:
    case BinaryOp::Div:
    case BinaryOp::FloorDiv:
      return left && is_never_negative(right);
    case BinaryOp::Mod:  // the sign of the right side
      return is_never_negative(right);
    case BinaryOp::Pow: {
      const ir::Expr& exponent = module_[right];
      bool is_even =
          exponent.kind == ExprKind::ConstInt && exponent.fits_i64 && exponent.int_value % 2 == 0;
      return left || is_even;
    }
    default:
      return false;
  }
}

// `x * x` of one variable.
bool Signs::is_square(const ir::Expr& e) const {
  if (e.binary_op != BinaryOp::Mul) return false;
  const ir::Expr& a = module_[e.a];
  const ir::Expr& b = module_[e.b];
  return a.kind == ExprKind::Variable && b.kind == ExprKind::Variable && a.var == b.var;
}

bool Signs::call(const ir::Expr& e) {
  const ir::Expr& callee = module_[e.a];
  bool is_plain = std::all_of(e.args.begin(), e.args.end(), [](const ir::Argument& argument) {
    return argument.kind == ir::Argument::Kind::Positional;
  });
  if (!is_plain) return false;
  if (callee.kind == ExprKind::ModuleMember && callee.text == "math") {
    static constexpr std::string_view kNeverNegative[] = {
        "comb", "cosh",  "dist",  "exp", "exp2", "fabs", "factorial",
        "gcd",  "hypot", "isqrt", "lcm", "perm", "sqrt"};
    bool rounds = callee.name == "floor" || callee.name == "ceil";
    return (rounds && e.args.size() == 1 && is_never_negative(e.args[0].value)) ||
           std::find(std::begin(kNeverNegative), std::end(kNeverNegative), callee.name) !=
               std::end(kNeverNegative);
  }
  if (callee.kind != ExprKind::Builtin) return false;
  if (callee.text == "abs" || callee.text == "len") return true;
  if (e.args.empty()) return false;
  if (callee.text == "max" && e.args.size() > 1) {
    return std::any_of(e.args.begin(), e.args.end(), [&](const ir::Argument& argument) {
      return is_never_negative(argument.value);
    });
  }
  if (e.args.size() != 1) return false;
  ExprId argument = e.args[0].value;
  if (callee.text == "float" || callee.text == "int" || callee.text == "round") {
    return is_never_negative(argument);
  }
  if (callee.text != "sum") return false;
  const ir::Expr& items = module_[argument];
  return items.kind == ExprKind::ListComp && is_never_negative(items.a);
}

bool Signs::is_never_negative(ExprId id) {
  Sign sign = known_(id);
  if (sign != Sign::kUnknown) return sign == Sign::kNeverNegative;
  const ir::Expr& e = module_[id];
  switch (e.kind) {
    case ExprKind::ConstFloat:
      return true;
    case ExprKind::ConstInt:
    case ExprKind::ConstBool:
      return e.int_value >= 0;
    case ExprKind::Variable:
      return variable(e.var);
    case ExprKind::NamedExpr:
      return is_never_negative(e.a);
    case ExprKind::Binary:
      return is_square(e) || binary(e.binary_op, is_never_negative(e.a), e.b);
    case ExprKind::IfExp:
      return is_never_negative(e.b) && is_never_negative(e.c);
    case ExprKind::Call:
      return call(e);
    default:
      return false;
  }
}

}  // namespace portalis::check
