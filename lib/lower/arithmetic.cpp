// Unary and binary operators: native forms where both types are proved, else the dynamic operator.
#include "lower/body.hpp"

namespace portalis::lower {

using ir::BinaryOp;
using ir::ExprKind;
using ir::TypeId;
using ir::TypeKind;
using ir::UnaryOp;

namespace {

struct OperatorForm {
  std::string_view rust;  // Rust operator on ints and floats where it means the same; may be empty
  std::string_view method;    // name of the typed runtime function
  std::string_view dynamic;   // ops function
  std::string_view in_place;  // ops function of the augmented form
};

/// The operators of BinaryOp, in its order.
constexpr OperatorForm kForms[] = {
    {"+", "", "ops::add", "ops::iadd"},
    {"-", "", "ops::sub", "ops::isub"},
    {"*", "", "ops::mul", "ops::imul"},
    {"", "", "ops::mat_mul", "ops::imat_mul"},
    {"", "true_div", "ops::div", "ops::idiv"},
    {"", "floor_div", "ops::floor_div", "ops::ifloor_div"},
    {"", "modulo", "ops::modulo", "ops::imodulo"},
    {"", "pow", "ops::pow", "ops::ipow"},
    {"", "shl", "ops::shl", "ops::ishl"},
    {"", "shr", "ops::shr", "ops::ishr"},
    {"|", "", "ops::bit_or", "ops::ibit_or"},
    {"^", "", "ops::bit_xor", "ops::ibit_xor"},
    {"&", "", "ops::bit_and", "ops::ibit_and"},
};

const OperatorForm& form_of(BinaryOp op) { return kForms[static_cast<size_t>(op)]; }

}  // namespace

std::string_view dynamic_operator(BinaryOp op, bool in_place) {
  return in_place ? form_of(op).in_place : form_of(op).dynamic;
}

bool Body::is_integral(const Val& val) const {
  TypeKind k = kind(val);
  return k == TypeKind::I64 || k == TypeKind::Int || k == TypeKind::Bool;
}

/// A bool counts as an int.
Val Body::as_int(const Val& val) {
  if (kind(val) != TypeKind::Bool) return val;
  return owned(rust::call("i64::from", {own(val)}), TypeKind::I64);
}

Val Body::as_float(const Val& val) {
  switch (kind(val)) {
    case TypeKind::Float:
      return val;
    case TypeKind::Int:
      return owned(fallible(rust::method(val.expr, "to_f64")), TypeKind::Float);
    default: {
      // i64 to f64 rounds half to even, as CPython does.
      Val i = as_int(val);
      if (const auto* lit = rust::as<rust::LitExpr>(i.expr)) {
        return owned(rust::lit_float(std::stod(lit->text)), TypeKind::Float);
      }
      return owned(rust::cast(own(i), rust::type("f64")), TypeKind::Float);
    }
  }
}

/// An int as i64; `conversion` says how the runtime refuses one that is too wide.
rust::ExprPtr Body::index_value(const Val& val, const char* conversion) {
  Val i = as_int(val);
  if (kind(i) == TypeKind::I64) return own(i);
  return fallible(rust::method(i.expr, conversion));
}

Val Body::unary(const ir::Expr& e) {
  if (e.unary_op == UnaryOp::Not) return owned(negate(condition(e.a)), TypeKind::Bool);
  const ir::Expr& a = at(e.a);
  if (e.unary_op == UnaryOp::Neg && a.kind == ExprKind::ConstInt && a.fits_i64) {
    TypeKind k = kind(e.type) == TypeKind::I64 ? TypeKind::I64 : TypeKind::Int;
    rust::ExprPtr literal = rust::lit_int(-a.int_value);
    if (k == TypeKind::Int) literal = rust::call("Int::new", {literal});
    return owned(std::move(literal), k);
  }
  Val val = expr(e.a);
  TypeKind k = kind(val);
  bool is_float = k == TypeKind::Float;
  if (is_integral(val) || is_float) {
    val = as_int(val);
    bool bounded = kind(e.type) == TypeKind::I64 || is_float;
    if (kind(val) == TypeKind::I64 && !bounded) val = coerce(val, type(TypeKind::Int), e.span);
    if (e.unary_op == UnaryOp::Pos) return val;
    if (e.unary_op == UnaryOp::Neg) return owned(rust::neg(operand(val)), val.type);
    if (!is_float) return owned(rust::not_(operand(val)), val.type);
  }
  const char* name = e.unary_op == UnaryOp::Neg   ? "ops::neg"
                     : e.unary_op == UnaryOp::Pos ? "ops::pos"
                                                  : "ops::invert";
  return owned(fallible(rust::call(name, {borrow(snapshot(val))})), TypeKind::Any);
}

/// `l op r` with result type `result` as inference has it; `right` is the right operand's node.
Val Body::binary(BinaryOp op, const Val& l, const Val& r, ir::TypeId result, ir::Span span,
                 ir::ExprId right) {
  if (is_integral(l) && is_integral(r)) {
    if (std::optional<Val> val = int_binary(op, l, r, result, right)) return *val;
  } else if ((kind(l) == TypeKind::Float && (is_integral(r) || kind(r) == TypeKind::Float)) ||
             (kind(r) == TypeKind::Float && is_integral(l))) {
    if (std::optional<Val> val = float_binary(op, l, r, result, right)) return *val;
  } else if (kind(result) == TypeKind::TupleOf && (op == BinaryOp::Add || op == BinaryOp::Mul)) {
    // What has a known shape becomes one of any length.
    auto opened = [&](const Val& val) {
      return is_integral(val) ? val : coerce(val, result, span);
    };
    if (std::optional<Val> val = sequence_binary(op, opened(l), opened(r))) return *val;
  } else if (std::optional<Val> val = sequence_binary(op, l, r)) {
    return *val;
  }
  Exprs args;
  args.push_back(borrow(coerce(l, type(TypeKind::Any), span)));
  args.push_back(borrow(coerce(r, type(TypeKind::Any), span)));
  return owned(fallible(rust::call(std::string(form_of(op).dynamic), std::move(args))),
               TypeKind::Any);
}

std::optional<Val> Body::int_binary(BinaryOp op, const Val& l, const Val& r, ir::TypeId result,
                                    ir::ExprId right) {
  if (op == BinaryOp::MatMul) return std::nullopt;
  bool bits = op == BinaryOp::BitAnd || op == BinaryOp::BitOr || op == BinaryOp::BitXor;
  const OperatorForm& form = form_of(op);
  if (bits && kind(l) == TypeKind::Bool && kind(r) == TypeKind::Bool) {
    return owned(rust::binary(form.rust, own(l), own(r)), TypeKind::Bool);
  }
  Val a = as_int(l);
  Val b = as_int(r);
  bool small = kind(a) == TypeKind::I64 && kind(b) == TypeKind::I64;
  const auto* literal = rust::as<rust::LitExpr>(b.expr);
  bool positive = small && literal != nullptr && literal->text.front() != '0';
  if (op == BinaryOp::Div) {
    if (small)
      return owned(fallible(rust::call("int::true_div", {own(a), own(b)})), TypeKind::Float);
    a = coerce(a, type(TypeKind::Int), {});
    b = coerce(b, type(TypeKind::Int), {});
    return owned(fallible(rust::method(a.expr, "true_div", {borrow(b)})), TypeKind::Float);
  }
  if (small && (op == BinaryOp::FloorDiv || op == BinaryOp::Mod)) {
    if (positive) {
      const char* name = op == BinaryOp::Mod ? "rem_euclid" : "div_euclid";
      return owned(rust::method(definite(own(a)), name, {own(b)}), TypeKind::I64);
    }
    if (op == BinaryOp::Mod || kind(result) == TypeKind::I64) {
      std::string name = "int::" + std::string(form.method);
      return owned(fallible(rust::call(name, {own(a), own(b)})), TypeKind::I64);
    }
  }
  if (small && kind(result) == TypeKind::I64) {
    if (!form.rust.empty()) return owned(rust::binary(form.rust, own(a), own(b)), TypeKind::I64);
    if (op == BinaryOp::LShift || op == BinaryOp::RShift) {
      return owned(fallible(rust::call("int::" + std::string(form.method), {own(a), own(b)})),
                   TypeKind::I64);
    }
  }
  if (op == BinaryOp::Pow) return int_pow(a, b, result, right);
  if (kind(a) == TypeKind::Int && kind(b) == TypeKind::I64 &&
      (op == BinaryOp::FloorDiv || op == BinaryOp::Mod)) {
    return int_by_small(op, a, b);
  }
  if (!form.rust.empty()) {
    // Int op i64 exists for every operator; i64 op Int does not.
    if (kind(a) == TypeKind::I64) a = coerce(a, type(TypeKind::Int), {});
    return owned(rust::binary(form.rust, operand(a), operand(b)), TypeKind::Int);
  }
  a = coerce(a, type(TypeKind::Int), {});
  b = coerce(b, type(TypeKind::Int), {});
  return owned(fallible(rust::method(a.expr, std::string(form.method), {borrow(b)})),
               TypeKind::Int);
}

/// An int of any size by one of 64 bits: what is left over has 64 bits too, and a literal divisor
/// cannot raise.
Val Body::int_by_small(BinaryOp op, const Val& a, const Val& b) {
  bool is_mod = op == BinaryOp::Mod;
  TypeId result = type(is_mod ? TypeKind::I64 : TypeKind::Int);
  const auto* literal = rust::as<rust::LitExpr>(b.expr);
  if (literal != nullptr && literal->text.front() != '0') {
    return owned(rust::method(a.expr, is_mod ? "rem_floor" : "div_floor", {own(b)}), result);
  }
  const char* name = is_mod ? "modulo_by" : "floor_div_by";
  return owned(fallible(rust::method(a.expr, name, {own(b)})), result);
}

std::optional<Val> Body::int_pow(const Val& l, const Val& r, ir::TypeId result, ir::ExprId right) {
  bool non_negative = right.valid() && at(right).kind == ExprKind::ConstInt;
  if (!non_negative && kind(result) != TypeKind::Int) return std::nullopt;
  Val a = coerce(l, type(TypeKind::Int), {});
  Val b = coerce(r, type(TypeKind::Int), {});
  return owned(rust::method(a.expr, "pow_nonneg", {borrow(b)}), TypeKind::Int);
}

/// A power of floats is a float where inference proved that it is not complex.
std::optional<Val> Body::float_pow(const Val& l, const Val& r, ir::TypeId result,
                                   ir::ExprId right) {
  if (kind(result) != TypeKind::Float) return std::nullopt;
  const ir::Expr* exponent = right.valid() ? &at(right) : nullptr;
  bool is_const = exponent != nullptr && exponent->kind == ExprKind::ConstInt && exponent->fits_i64;
  if (is_const && kind(l) == TypeKind::Float) {
    return owned(
        fallible(rust::call("float::pow_int", {own(l), rust::lit_int(exponent->int_value)})),
        TypeKind::Float);
  }
  Val base = as_float(l);
  return owned(fallible(rust::call("float::pow", {own(base), own(as_float(r))})), TypeKind::Float);
}

std::optional<Val> Body::float_binary(BinaryOp op, const Val& l, const Val& r, ir::TypeId result,
                                      ir::ExprId right) {
  const OperatorForm& form = form_of(op);
  if (op == BinaryOp::Add || op == BinaryOp::Sub || op == BinaryOp::Mul) {
    Val a = as_float(l);
    Val b = as_float(r);
    return owned(rust::binary(form.rust, own(a), own(b)), TypeKind::Float);
  }
  if (op == BinaryOp::Pow) return float_pow(l, r, result, right);
  if (op != BinaryOp::Div && op != BinaryOp::FloorDiv && op != BinaryOp::Mod) return std::nullopt;
  Val a = as_float(l);
  Val b = as_float(r);
  const auto* literal = rust::as<rust::LitExpr>(b.expr);
  if (op == BinaryOp::Div && literal != nullptr && std::stod(literal->text) != 0) {
    return owned(rust::binary("/", own(a), own(b)), TypeKind::Float);
  }
  std::string name = op == BinaryOp::Div ? "float::div" : "float::" + std::string(form.method);
  return owned(fallible(rust::call(name, {own(a), own(b)})), TypeKind::Float);
}

/// Strings, lists, sets and tuples. The result shares the items, as in Python.
std::optional<Val> Body::sequence_binary(BinaryOp op, const Val& l, const Val& r) {
  TypeKind lk = kind(l);
  TypeKind rk = kind(r);
  bool is_sequence = lk == TypeKind::Str || lk == TypeKind::List || lk == TypeKind::TupleOf ||
                     lk == TypeKind::Bytes;
  if (op == BinaryOp::Add && is_sequence && l.type == r.type) {
    return owned(rust::method(l.expr, "concat", {borrow(r)}), l.type);
  }
  if (op == BinaryOp::Mul && is_sequence && is_integral(r)) {
    return owned(fallible(rust::method(l.expr, "repeat", {index_value(r, "to_count")})), l.type);
  }
  bool right_sequence = rk == TypeKind::Str || rk == TypeKind::List || rk == TypeKind::TupleOf;
  if (op == BinaryOp::Mul && right_sequence && is_integral(l) && l.form != Form::Owned) {
    return owned(fallible(rust::method(r.expr, "repeat", {index_value(l, "to_count")})), r.type);
  }
  if (op == BinaryOp::Mul && right_sequence && is_integral(l)) {
    return with_pinned(l, "count", r.type, [&](const Val& count) {
      return fallible(rust::method(r.expr, "repeat", {index_value(count, "to_count")}));
    });
  }
  if (op == BinaryOp::Mod && lk == TypeKind::Str) {
    Exprs args{borrow(l), borrow(snapshot(r))};
    return owned(fallible(rust::call("format::percent", std::move(args))), TypeKind::Str);
  }
  if (lk == TypeKind::Set && l.type == r.type) {
    const char* name = op == BinaryOp::BitOr    ? "bit_or"
                       : op == BinaryOp::BitAnd ? "bit_and"
                       : op == BinaryOp::Sub    ? "sub"
                       : op == BinaryOp::BitXor ? "bit_xor"
                                                : nullptr;
    if (name != nullptr) return owned(fallible(rust::method(l.expr, name, {borrow(r)})), l.type);
  }
  if (lk == TypeKind::Dict && l.type == r.type && op == BinaryOp::BitOr) {
    return owned(fallible(rust::method(l.expr, "merged", {borrow(r)})), l.type);
  }
  return std::nullopt;
}

}  // namespace portalis::lower
