// Sums and products of ints that may leave 64 bits: computed on 64 bits, and again on ints of any
// size when that overflows.
//
// Input:  an expression of two or more such operators over variables and constants.
// Output: `exact_int!(int, ...)`, where `int(x)` stands for a leaf in either way of computing.
// Invariant: the leaves have no effects and cannot raise, since they may be read twice.
#include "lower/body.hpp"

namespace portalis::lower {

using ir::BinaryOp;
using ir::ExprId;
using ir::ExprKind;
using ir::TypeKind;

namespace {

/// With one operator the way of an `Int` is as short.
constexpr int kLeastOperators = 2;

bool is_sum_or_product(BinaryOp op) {
  return op == BinaryOp::Add || op == BinaryOp::Sub || op == BinaryOp::Mul;
}

std::string_view spelling(BinaryOp op) {
  if (op == BinaryOp::Mul) return "*";
  return op == BinaryOp::Add ? "+" : "-";
}

}  // namespace

std::optional<int64_t> Body::small_constant(ExprId id) const {
  const ir::Expr& e = at(id);
  bool is_negative = e.kind == ExprKind::Unary && e.unary_op == ir::UnaryOp::Neg;
  const ir::Expr& digits = is_negative ? at(e.a) : e;
  if (digits.kind != ExprKind::ConstInt || !digits.fits_i64) return std::nullopt;
  return is_negative ? -digits.int_value : digits.int_value;
}

/// A constant, a variable that is read as it stands, or a sum or product of such that fits 64 bits.
bool Body::is_exact_leaf(ExprId id) {
  const ir::Expr& e = at(id);
  TypeKind k = kind(e.type);
  if (k != TypeKind::I64 && k != TypeKind::Int) return false;
  if (small_constant(id)) return true;
  if (e.kind == ExprKind::Variable) {
    Keep keep = local(e.var).keep;
    return kind(var_type(e.var)) == k && (keep == Keep::Plain || keep == Keep::ByRef);
  }
  return k == TypeKind::I64 && e.kind == ExprKind::Binary && is_sum_or_product(e.binary_op) &&
         kind(at(e.a).type) == TypeKind::I64 && kind(at(e.b).type) == TypeKind::I64 &&
         is_exact_leaf(e.a) && is_exact_leaf(e.b);
}

/// How many operators on `Int` the expression has; nothing when a part of it is of another kind.
std::optional<int> Body::exact_operators(ExprId id) {
  if (is_exact_leaf(id)) return 0;
  const ir::Expr& e = at(id);
  if (e.kind != ExprKind::Binary || kind(e.type) != TypeKind::Int) return std::nullopt;
  bool divides = e.binary_op == BinaryOp::FloorDiv && small_constant(e.b).value_or(0) > 0;
  if (!divides && !is_sum_or_product(e.binary_op)) return std::nullopt;
  std::optional<int> left = exact_operators(e.a);
  std::optional<int> right = divides ? 0 : exact_operators(e.b);
  if (!left || !right) return std::nullopt;
  return *left + *right + 1;
}

rust::ExprPtr Body::exact_leaf(ExprId id, bool is_left) {
  if (std::optional<int64_t> value = small_constant(id)) {
    rust::ExprPtr literal = rust::lit_int(*value);
    return is_left ? rust::call(exact_name_, {definite(literal)}) : literal;
  }
  Val val = expr(id);
  if (kind(val) == TypeKind::Int) return rust::call(exact_name_, {borrow(val)});
  return is_left ? rust::call(exact_name_, {definite(own(val))}) : own(val);
}

rust::ExprPtr Body::exact_operand(ExprId id, bool is_left) {
  const ir::Expr& e = at(id);
  if (is_exact_leaf(id)) return exact_leaf(id, is_left);
  rust::ExprPtr left = exact_operand(e.a, true);
  if (e.binary_op == BinaryOp::FloorDiv) {
    return rust::method(std::move(left), "div_floor", {rust::lit_int(*small_constant(e.b))});
  }
  return rust::binary(spelling(e.binary_op), std::move(left), exact_operand(e.b, false));
}

std::optional<Val> Body::exact_int(ExprId id) {
  std::optional<int> count = exact_operators(id);
  if (!count || *count < kLeastOperators) return std::nullopt;
  if (exact_name_.empty()) exact_name_ = fresh("int");
  rust::ExprPtr value = exact_operand(id, true);
  return owned(rust::macro("exact_int", {rust::path(exact_name_), std::move(value)}),
               TypeKind::Int);
}

}  // namespace portalis::lower
