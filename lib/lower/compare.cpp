// Truth and comparison.
#include "lower/body.hpp"

namespace portalis::lower {

using ir::CompareOp;
using ir::ExprKind;
using ir::TypeId;
using ir::TypeKind;

namespace {

struct CompareForm {
  std::string_view rust;   // Rust operator
  std::string_view is;     // ops function that gives bool
  std::string_view value;  // ops function that gives Value
};

CompareForm form_of(CompareOp op) {
  switch (op) {
    case CompareOp::Eq:
      return {"==", "ops::is_eq", "ops::eq"};
    case CompareOp::NotEq:
      return {"!=", "ops::is_ne", "ops::ne"};
    case CompareOp::Lt:
      return {"<", "ops::is_lt", "ops::lt"};
    case CompareOp::LtE:
      return {"<=", "ops::is_le", "ops::le"};
    case CompareOp::Gt:
      return {">", "ops::is_gt", "ops::gt"};
    case CompareOp::GtE:
      return {">=", "ops::is_ge", "ops::ge"};
    default:
      return {};
  }
}

}  // namespace

/// The expression as a Rust bool: Python's truth of it.
rust::ExprPtr Body::condition(ir::ExprId id) {
  const ir::Expr& e = at(id);
  if (e.kind == ExprKind::Unary && e.unary_op == ir::UnaryOp::Not) {
    return negate(condition(e.a));
  }
  if (e.kind == ExprKind::And || e.kind == ExprKind::Or) {
    rust::ExprPtr out;
    for (ir::ExprId item : e.items) {
      rust::ExprPtr value = condition(item);
      out = out ? rust::binary(e.kind == ExprKind::And ? "&&" : "||", out, value) : value;
    }
    return out;
  }
  if (e.kind == ExprKind::Compare && kind(e.type) == TypeKind::Any) {
    if (e.ops.size() > 1) return compare_chain(e);
    std::vector<Val> vals = operands(e.items);
    return compare_pair(e.ops[0], vals[0], vals[1], e.span);
  }
  return truth(expr(id));
}

rust::ExprPtr Body::negate(rust::ExprPtr value) {
  if (const auto* bin = rust::as<rust::BinaryExpr>(value)) {
    if (bin->op == rust::BinaryOp::kEq) return rust::binary("!=", bin->left, bin->right);
    if (bin->op == rust::BinaryOp::kNe) return rust::binary("==", bin->left, bin->right);
  }
  if (const auto* unary = rust::as<rust::UnaryExpr>(value)) {
    if (unary->op == rust::UnaryOp::kNot) return unary->operand;
  }
  return rust::not_(std::move(value));
}

rust::ExprPtr Body::truth(const Val& val) {
  switch (kind(val)) {
    case TypeKind::Bool:
      return own(val);
    case TypeKind::None:
      return after(val, rust::lit_bool(false));
    case TypeKind::I64:
      return rust::binary("!=", own(val), rust::lit_int(0));
    case TypeKind::Float:
      return rust::binary("!=", own(val), rust::lit_float(0.0));
    case TypeKind::Int:
      return rust::not_(rust::method(val.expr, "is_zero"));
    case TypeKind::Str:
    case TypeKind::List:
    case TypeKind::Dict:
    case TypeKind::Set:
    case TypeKind::FrozenSet:
    case TypeKind::TupleOf:
    case TypeKind::Bytes:
      return rust::not_(rust::method(val.expr, "is_empty"));
    case TypeKind::Tuple:
      return rust::lit_bool(true);
    default:
      if (program_.is_dataless(val.type)) return rust::lit_bool(true);
      if (is_always_true(val.type) && val.form != Form::Owned) return rust::lit_bool(true);
      if (kind(val) == TypeKind::Option && is_always_true(program_.types().arg(val.type))) {
        return rust::method(val.expr, "is_some");
      }
      return fallible(rust::method(val.expr, "truth"));
  }
}

Val Body::compare(const ir::Expr& e) {
  if (e.ops.size() == 1) {
    std::vector<Val> vals = operands(e.items);
    if (kind(e.type) == TypeKind::Any) return compare_value(e.ops[0], vals[0], vals[1], e.span);
    return owned(compare_pair(e.ops[0], vals[0], vals[1], e.span), TypeKind::Bool);
  }
  if (kind(e.type) == TypeKind::Any) {
    return owned(chain_value(e, 0, expr(e.items[0])), TypeKind::Any);
  }
  return owned(compare_chain(e), TypeKind::Bool);
}

/// The operands of a chain may be evaluated where they are used, twice those in the middle.
bool Body::is_simple_chain(const ir::Expr& e) const {
  for (size_t i = 1; i + 1 < e.items.size(); ++i) {
    if (!is_pure(e.items[i])) return false;
  }
  return std::none_of(e.items.begin(), e.items.end(), [&](ir::ExprId i) { return assigns(i); });
}

/// The truth of `a < b < c`: b is evaluated once, c only when `a < b` holds.
rust::ExprPtr Body::compare_chain(const ir::Expr& e) {
  if (is_simple_chain(e)) {
    rust::ExprPtr out;
    for (size_t i = 0; i < e.ops.size(); ++i) {
      rust::ExprPtr part = compare_pair(e.ops[i], expr(e.items[i]), expr(e.items[i + 1]), e.span);
      out = out ? rust::binary("&&", out, part) : part;
    }
    return out;
  }
  Val first = expr(e.items[0]);
  return block_value([&] {
    std::string name = fresh("left");
    emit(rust::let(name, nullptr, definite(own(first))));
    return compare_rest(e, 0, Val{rust::path(name), first.type, Form::Place});
  });
}

rust::ExprPtr Body::compare_rest(const ir::Expr& e, size_t i, const Val& left) {
  Val right = expr(e.items[i + 1]);
  if (i + 1 == e.ops.size()) return compare_pair(e.ops[i], left, right, e.span);
  return block_value([&] {
    std::string name = fresh("right");
    emit(rust::let(name, nullptr, definite(own(right))));
    Val held{rust::path(name), right.type, Form::Place};
    rust::ExprPtr test = compare_pair(e.ops[i], left, held, e.span);
    return rust::binary("&&", std::move(test), compare_rest(e, i + 1, held));
  });
}

/// The Value of a chain: what the first comparison gives that does not hold, or the last one.
rust::ExprPtr Body::chain_value(const ir::Expr& e, size_t i, Val left) {
  return block_value([&] {
    auto hold = [&](const Val& val, std::string_view stem) {
      if (is_simple_chain(e)) return val;
      std::string name = fresh(stem);
      emit(rust::let(name, nullptr, definite(own(val))));
      return Val{rust::path(name), val.type, Form::Place};
    };
    if (i == 0) left = hold(left, "left");
    Val right = expr(e.items[i + 1]);
    bool is_last = i + 1 == e.ops.size();
    if (!is_last) right = hold(right, "right");
    Val test = compare_value(e.ops[i], left, right, e.span);
    if (is_last) return own(test);
    std::string name = fresh("test");
    emit(rust::let(name, nullptr, own(test)));
    rust::ExprPtr holds = truth(Val{rust::path(name), test.type, Form::Place});
    rust::ExprPtr rest = chain_value(e, i + 1, right);
    return rust::if_else(std::move(holds), rust::block({rust::value(std::move(rest))}),
                         rust::block({rust::value(rust::path(name))}));
  });
}

rust::ExprPtr Body::compare_pair(CompareOp op, const Val& l, const Val& r, ir::Span span) {
  switch (op) {
    case CompareOp::Is:
      return identity(l, r);
    case CompareOp::IsNot:
      return negate(identity(l, r));
    case CompareOp::In:
      return membership(l, r, span);
    case CompareOp::NotIn:
      return negate(membership(l, r, span));
    default:
      break;
  }
  CompareForm form = form_of(op);
  bool equality = op == CompareOp::Eq || op == CompareOp::NotEq;
  TypeKind lk = kind(l);
  TypeKind rk = kind(r);
  if (lk == TypeKind::Bool && rk == TypeKind::Bool) return compare_bools(op, l, r);
  if (is_integral(l) && is_integral(r)) return compare_ints(form.rust, l, r);
  if ((lk == TypeKind::Float && (rk == TypeKind::Float || is_integral(r))) ||
      (rk == TypeKind::Float && is_integral(l))) {
    return compare_floats(form.rust, l, r);
  }
  if (lk == TypeKind::Str && rk == TypeKind::Str) {
    // Comparison operators of Rust take their operands by reference.
    rust::ExprPtr left = l.form == Form::Ref ? rust::deref(l.expr) : l.expr;
    rust::ExprPtr right = r.form == Form::Ref ? rust::deref(r.expr) : r.expr;
    return rust::binary(form.rust, left, equality ? bare_text(right) : right);
  }
  if (equality && lk == TypeKind::Option && is_optional_of(l, r)) {
    return compare_optional(form.rust, l.type, l, r, span);
  }
  if (equality && rk == TypeKind::Option && is_optional_of(r, l)) {
    return compare_optional(form.rust, r.type, l, r, span);
  }
  if (equality && ir::widens(program_.types(), r.type, l.type)) {
    return compare_pair(op, l, coerce(r, l.type, span), span);
  }
  if (equality && ir::widens(program_.types(), l.type, r.type)) {
    return compare_pair(op, coerce(l, r.type, span), r, span);
  }
  if (l.type == r.type && equality && !program_.is_dataless(l.type) && lk != TypeKind::Any &&
      lk != TypeKind::Never && lk != TypeKind::Iter && lk != TypeKind::Generator) {
    rust::ExprPtr eq = fallible(rust::method(l.expr, "py_eq", {loose(borrow(r))}));
    return op == CompareOp::Eq ? eq : rust::not_(eq);
  }
  return fallible(rust::call(std::string(form.is), {borrow(snapshot(l)), borrow(snapshot(r))}));
}

/// None or a value of the other operand's type, which compares by Rust's own `==`.
bool Body::is_optional_of(const Val& optional, const Val& other) const {
  TypeId item = program_.types().arg(optional.type);
  TypeKind k = kind(item);
  bool scalar = k == TypeKind::I64 || k == TypeKind::Int || k == TypeKind::Bool ||
                k == TypeKind::Float || k == TypeKind::Str;
  bool same = item == other.type || other.type == optional.type ||
              (k == TypeKind::Int && kind(other) == TypeKind::I64);
  bool is_none = kind(other) == TypeKind::None && rust::as<rust::TupleExpr>(other.expr) != nullptr;
  return scalar && (same || is_none);
}

/// `optional == value` or `value == optional`: `optional == Some(value)`.
rust::ExprPtr Body::compare_optional(std::string_view op, TypeId type, const Val& l, const Val& r,
                                     ir::Span span) {
  for (const auto& [side, other] : {std::pair{&l, &r}, std::pair{&r, &l}}) {
    if (kind(*side) == TypeKind::None) {
      return rust::method(other->expr, op == "==" ? "is_none" : "is_some");
    }
  }
  auto operand = [&](const Val& val) {
    if (val.type != type) return own(coerce(val, type, span));
    return val.form == Form::Ref ? rust::deref(val.expr) : val.expr;
  };
  rust::ExprPtr left = operand(l);
  return rust::binary(op, left, loose(operand(r)));
}

/// `x == True` is x.
rust::ExprPtr Body::compare_bools(CompareOp op, const Val& l, const Val& r) {
  const auto* literal = rust::as<rust::LitExpr>(r.expr);
  bool equality = op == CompareOp::Eq || op == CompareOp::NotEq;
  if (literal == nullptr || !equality) return rust::binary(form_of(op).rust, own(l), own(r));
  bool keeps = (literal->text == "true") == (op == CompareOp::Eq);
  return keeps ? own(l) : negate(own(l));
}

rust::ExprPtr Body::compare_ints(std::string_view op, const Val& l, const Val& r) {
  Val left = as_int(l);
  Val right = as_int(r);
  auto place = [&](const Val& val) {
    return val.form == Form::Ref && !program_.is_copy(val.type) ? rust::deref(val.expr)
           : program_.is_copy(val.type)                         ? own(val)
                                                                : val.expr;
  };
  if (kind(left) == TypeKind::I64 && kind(right) == TypeKind::Int) {
    std::string_view flipped = op == "<"    ? ">"
                               : op == "<=" ? ">="
                               : op == ">"  ? "<"
                               : op == ">=" ? "<="
                                            : op;
    // Both operands are places or temporaries without effects on each other.
    if (left.form != Form::Owned || rust::as<rust::LitExpr>(left.expr)) {
      return rust::binary(flipped, place(right), definite(place(left)));
    }
    left = owned(rust::call("Int::from", {own(left)}), TypeKind::Int);
  }
  return rust::binary(op, definite(place(left)), place(right));
}

/// Two floats, or a float and an int: a small literal is a float, too.
rust::ExprPtr Body::compare_floats(std::string_view op, const Val& l, const Val& r) {
  auto side = [&](const Val& val) {
    if (kind(val) == TypeKind::Float) return own(val);
    const auto* unary = rust::as<rust::UnaryExpr>(val.expr);
    bool is_negative = unary != nullptr && unary->op == rust::UnaryOp::kNeg;
    const rust::ExprPtr& digits = is_negative ? unary->operand : val.expr;
    const auto* literal = rust::as<rust::LitExpr>(digits);
    constexpr size_t kExactDigits = 15;
    if (literal != nullptr && literal->text.size() <= kExactDigits) {
      rust::ExprPtr size = as_float(Val{digits, val.type, val.form}).expr;
      return is_negative ? rust::neg(std::move(size)) : size;
    }
    Val number = coerce(as_int(val), type(TypeKind::Int), {});
    return number.form == Form::Ref ? rust::deref(number.expr) : number.expr;
  };
  rust::ExprPtr left = side(l);
  return rust::binary(op, std::move(left), side(r));
}

rust::ExprPtr Body::identity(const Val& l, const Val& r) {
  for (const auto& [side, other] : {std::pair{&l, &r}, std::pair{&r, &l}}) {
    if (kind(*side) != TypeKind::None) continue;
    if (kind(*other) == TypeKind::Option) return rust::method(other->expr, "is_none");
    if (kind(*other) == TypeKind::Any) {
      return rust::method(other->expr, "is_none");
    }
    if (program_.is_dataless(other->type) || other->form != Form::Owned) {
      return after(*other, rust::lit_bool(kind(*other) == TypeKind::None));
    }
  }
  bool same = l.type == r.type && !program_.is_dataless(l.type) && kind(l) != TypeKind::Any &&
              kind(l) != TypeKind::Never;
  if (same) return rust::method(l.expr, "is", {borrow(r)});
  return rust::call("ops::is", {borrow(snapshot(l)), borrow(snapshot(r))});
}

rust::ExprPtr Body::membership(const Val& item, const Val& container, ir::Span span) {
  // Python evaluates the item first, Rust's `container.contains(item)` the container.
  if (item.form == Form::Owned && container.form == Form::Owned &&
      !program_.is_dataless(item.type) && !rust::as<rust::LitExpr>(item.expr)) {
    return with_pinned(item, "item", type(TypeKind::Bool),
                       [&](const Val& held) { return membership(held, container, span); })
        .expr;
  }
  const ir::Type t = type_of(container.type);
  switch (t.kind) {
    case TypeKind::List:
    case TypeKind::TupleOf:
    case TypeKind::Dict:
    case TypeKind::Set:
    case TypeKind::FrozenSet: {
      ir::TypeId want = t.args[0];
      // Looking up through a wider type keeps equality; a narrower one could raise.
      bool is_number = kind(item) == TypeKind::I64 && kind(want) == TypeKind::Int;
      bool is_tuple = kind(item) == TypeKind::Tuple && kind(want) == TypeKind::TupleOf;
      bool widens = item.type == want || kind(want) == TypeKind::Any || is_number ||
                    (is_tuple && ir::widens(program_.types(), item.type, want));
      if (!widens || (kind(want) == TypeKind::Any && !program_.is_boxable(item.type))) break;
      rust::ExprPtr key = borrow(coerce(item, want, span));
      return fallible(rust::method(container.expr, "contains", {key}));
    }
    case TypeKind::Str:
      if (kind(item) == TypeKind::Str) {
        return rust::method(container.expr, "contains", {borrow(item)});
      }
      break;
    default:
      break;
  }
  return fallible(
      rust::call("ops::contains", {borrow(snapshot(container)), borrow(snapshot(item))}));
}

Val Body::compare_value(CompareOp op, const Val& l, const Val& r, ir::Span span) {
  CompareForm form = form_of(op);
  if (form.value.empty()) {
    return owned(rust::call("Value::from", {compare_pair(op, l, r, span)}), TypeKind::Any);
  }
  return owned(
      fallible(rust::call(std::string(form.value), {borrow(snapshot(l)), borrow(snapshot(r))})),
      TypeKind::Any);
}

}  // namespace portalis::lower
