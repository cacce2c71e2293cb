// Iteration: a Rust iterator for every Python iterable, and loops over it.
#include "ir/slice.hpp"
#include "lower/body.hpp"

namespace portalis::lower {

using ir::ExprKind;
using ir::TypeId;
using ir::TypeKind;

/// What `for` loops over; a set of constants need not be a set of its own.
Body::Source Body::loop_source(ir::ExprId id) {
  const ir::Expr& e = at(id);
  std::optional<Val> constant;
  if (e.kind == ExprKind::Set) constant = constant_set(e);
  return constant ? iterate_value(*constant, e.span) : iterate(id);
}

/// `iter` is the runtime's function for a value of any type.
Body::Source Body::iterate(ir::ExprId id, const char* iter) {
  const ir::Expr& e = at(id);
  if (e.kind == ExprKind::Call && !has_stars(e.args)) {
    if (std::optional<Source> source = iterate_call(e)) return *source;
  }
  return iterate_value(expr(id), e.span, iter);
}

/// Calls that need no object when they are only iterated: range(...), d.items(), enumerate(...).
std::optional<Body::Source> Body::iterate_call(const ir::Expr& e) {
  const ir::Expr& callee = at(e.a);
  for (const ir::Argument& arg : e.args) {
    bool is_start = arg.kind == ir::Argument::Kind::Keyword && arg.name == "start";
    if (arg.kind != ir::Argument::Kind::Positional && !is_start) return std::nullopt;
  }
  if (kind(callee.type) == TypeKind::Builtin && callee.kind == ExprKind::Builtin) {
    const std::string name = type_of(callee.type).name;
    if (name == "range") return iterate_range(e);
    if (name == "enumerate") return iterate_enumerate(e);
    if (name == "zip") return iterate_zip(e);
    return std::nullopt;
  }
  if (callee.kind != ExprKind::Attribute || !e.args.empty()) return std::nullopt;
  if (kind(at(callee.a).type) != TypeKind::Dict) return std::nullopt;
  const std::vector<TypeId> args = type_of(at(callee.a).type).args;
  if (callee.name == "items") {
    Val dict = expr(callee.a);
    return Source{rust::method(dict.expr, "iter_items"),
                  program_.types().make(TypeKind::Tuple, {args[0], args[1]}), true};
  }
  if (callee.name == "keys")
    return Source{rust::method(expr(callee.a).expr, "iter_keys"), args[0], true};
  if (callee.name == "values") {
    return Source{rust::method(expr(callee.a).expr, "iter_values"), args[1], true};
  }
  return std::nullopt;
}

/// `iter(x)` where inference gave it a type: an iterator is its own, others get one of the class
/// that CPython's have.
std::optional<Val> Body::iter_call(const ir::Expr& e) {
  ir::ExprId items = e.args[0].value;
  TypeKind made = kind(e.type);
  if (made != TypeKind::Iter && made != TypeKind::Generator) return std::nullopt;
  const char* name = own_iterator_class(items);
  if (name == nullptr) return expr(items);
  rust::ExprPtr iterator = iterate(items).iterator;
  return owned(rust::method(std::move(iterator), "boxed", {rust::lit_str(name)}), e.type);
}

/// Null: the value is an iterator.
const char* Body::own_iterator_class(ir::ExprId items) {
  const ir::Expr& e = at(items);
  switch (kind(e.type)) {
    case TypeKind::List:
      return "list_iterator";
    case TypeKind::TupleOf:
      return "tuple_iterator";
    case TypeKind::Dict:
      return "dict_keyiterator";
    case TypeKind::Set:
    case TypeKind::FrozenSet:
      return "set_iterator";
    default:
      break;
  }
  bool is_view = e.kind == ExprKind::Call && e.args.empty() &&
                 at(e.a).kind == ExprKind::Attribute && kind(at(at(e.a).a).type) == TypeKind::Dict;
  if (!is_view) return nullptr;
  if (at(e.a).name == "keys") return "dict_keyiterator";
  return at(e.a).name == "values" ? "dict_valueiterator" : "dict_itemiterator";
}

std::optional<Body::Source> Body::iterate_range(const ir::Expr& e) {
  ir::ExprIds ids;
  for (const ir::Argument& arg : e.args) ids.push_back(arg.value);
  if (ids.empty() || ids.size() > 3) return std::nullopt;
  // A step other than a non-zero constant can raise or turn the direction.
  std::optional<int64_t> constant = ids.size() < 3 ? 1 : ir::constant_int(m(), ids[2]);
  if (!constant || *constant == 0) return iterate_variable_step(ids);
  int64_t step = *constant;
  bool small = true;
  for (size_t i = 0; i < std::min<size_t>(ids.size(), 2); ++i) {
    TypeKind k = kind(at(ids[i]).type);
    if (k != TypeKind::I64 && k != TypeKind::Int && k != TypeKind::Bool) return std::nullopt;
    small = small && k != TypeKind::Int;
  }
  if (!small) return iterate_int_range(ids, step);
  std::vector<Val> bounds = operands(ir::ExprIds(
      ids.begin(), ids.begin() + static_cast<std::ptrdiff_t>(std::min<size_t>(ids.size(), 2))));
  rust::ExprPtr stop = own(as_int(bounds.back()));
  rust::ExprPtr start = bounds.size() == 1 ? rust::lit_int(0) : own(as_int(bounds.front()));
  TypeId item = type(TypeKind::I64);
  if (step == 1) return Source{rust::range(definite(start), stop), item, false};
  return Source{rust::call("range::range_i64", {start, stop, rust::lit_int(step)}), item, false};
}

/// `range(a, b, step)` of three that are proved small.
std::optional<Body::Source> Body::iterate_variable_step(const ir::ExprIds& ids) {
  for (ir::ExprId id : ids) {
    if (kind(at(id).type) != TypeKind::I64) return std::nullopt;
  }
  Exprs args;
  for (const Val& bound : operands(ids)) args.push_back(own(bound));
  rust::ExprPtr call = rust::call("range::range_i64_checked", std::move(args));
  return Source{fallible(std::move(call)), type(TypeKind::I64), false};
}

/// A stop that is not proved small: no loop reaches an end beyond i64, so the counter may be one
/// where the start is small.
std::optional<Body::Source> Body::iterate_int_range(const ir::ExprIds& ids, int64_t step) {
  if (ids.size() != 1 && kind(at(ids[0]).type) == TypeKind::Int) return std::nullopt;
  std::vector<Val> bounds = operands(ir::ExprIds(
      ids.begin(), ids.begin() + static_cast<std::ptrdiff_t>(std::min<size_t>(ids.size(), 2))));
  rust::ExprPtr start = bounds.size() == 1 ? rust::lit_int(0) : own(as_int(bounds.front()));
  rust::ExprPtr stop = rust::method(bounds.back().expr, "to_i64_clamped");
  TypeId item = type(TypeKind::I64);
  if (step == 1) return Source{rust::range(start, stop), item, false};
  return Source{rust::call("range::range_i64", {start, stop, rust::lit_int(step)}), item, false};
}

std::optional<Body::Source> Body::iterate_enumerate(const ir::Expr& e) {
  if (e.args.empty() || e.args.size() > 2) return std::nullopt;
  int64_t start = 0;
  if (e.args.size() == 2) {
    const ir::Expr& s = at(e.args[1].value);
    if (s.kind != ExprKind::ConstInt || !s.fits_i64 || s.int_value > (int64_t{1} << 40)) {
      return std::nullopt;
    }
    start = s.int_value;
  }
  Source inner = iterate(e.args[0].value);
  TypeId item = program_.types().make(TypeKind::Tuple, {type(TypeKind::I64), inner.item});
  if (inner.fallible) {
    rust::ExprPtr call = rust::call("iter::enumerate", {inner.iterator, rust::lit_int(start)});
    return Source{fallible(std::move(call)), item, true};
  }
  rust::ExprPtr counter = rust::paren(rust::range(rust::lit_int(start, "i64"), nullptr));
  return Source{rust::method(counter, "zip", {inner.iterator}), item, false};
}

std::optional<Body::Source> Body::iterate_zip(const ir::Expr& e) {
  if (e.args.size() != 2) return std::nullopt;
  Source a = iterate(e.args[0].value);
  Source b = iterate(e.args[1].value);
  TypeId item = program_.types().make(TypeKind::Tuple, {a.item, b.item});
  if (!a.fallible && !b.fallible) {
    return Source{rust::method(a.iterator, "zip", {b.iterator}), item, false};
  }
  rust::ExprPtr call = rust::call(
      "iter::zip2", {lift(a, a.item, e.span), lift(b, b.item, e.span), rust::lit_bool(false)});
  return Source{fallible(std::move(call)), item, true};
}

Body::Source Body::iterate_value(const Val& val, ir::Span span, const char* iter) {
  const ir::Type t = type_of(val.type);
  switch (t.kind) {
    case TypeKind::List:
    case TypeKind::TupleOf:
      return {rust::method(val.expr, "iter"), t.args[0], false};
    case TypeKind::Str:
      return {rust::method(val.expr, "iter"), val.type, false};
    case TypeKind::Bytes:
      return {rust::method(val.expr, "iter"), type(TypeKind::I64), false};
    case TypeKind::Range:
      return {rust::method(val.expr, "iter"), type(TypeKind::Int), false};
    case TypeKind::Dict:
      return {rust::method(val.expr, "iter_keys"), t.args[0], true};
    case TypeKind::Set:
    case TypeKind::FrozenSet:
      return {rust::method(val.expr, "iter"), t.args[0], true};
    case TypeKind::Iter:
      return {own(val), t.args[0], true};
    case TypeKind::Generator:
      return {rust::method(val.expr, "to_iter"), t.args[0], true};
    case TypeKind::Tuple: {
      bool uniform = true;
      for (TypeId arg : t.args) uniform = uniform && arg == t.args[0];
      if (!uniform) break;
      TypeId of = program_.types().make(TypeKind::TupleOf, {t.args[0]});
      return {rust::method(coerce(val, of, span).expr, "iter"), t.args[0], false};
    }
    default:
      break;
  }
  rust::ExprPtr boxed = borrow(coerce(val, type(TypeKind::Any), span));
  return {fallible(rust::call(iter, {boxed})), type(TypeKind::Any), true};
}

/// The source as an iterator of `Res<item>`.
rust::ExprPtr Body::lift(const Source& source, TypeId item, ir::Span span) {
  return lift_by(source, item, [&](const Val& raw) { return coerce(raw, item, span); });
}

/// The source as an iterator of Values; copies will do when they are only read.
rust::ExprPtr Body::lift_values(const Source& source, bool reads_only, ir::Span span) {
  TypeId value = type(TypeKind::Any);
  if (!reads_only || program_.is_boxable(source.item)) return lift(source, value, span);
  return lift_by(source, value, [&](const Val& raw) { return snapshot(raw); });
}

rust::ExprPtr Body::lift_by(const Source& source, TypeId item,
                            const std::function<Val(const Val&)>& convert) {
  rust::ExprPtr lifted =
      source.fallible ? source.iterator : rust::call("iter::ok", {source.iterator});
  if (source.item == item) return lifted;
  Val raw{rust::path("item"), source.item, Form::Owned};
  rust::ExprPtr converted = inside_closure([&] { return own(convert(raw)); });
  rust::ExprPtr body =
      rust::block_expr(rust::block({rust::let("item", nullptr, rust::try_(rust::path("item"))),
                                    rust::value(rust::ok(std::move(converted)))}));
  return rust::method(lifted, "map", {rust::closure({rust::closure_param("item")}, body)});
}

rust::ExprPtr Body::fallible_iterator(ir::ExprId id, TypeId item, ir::Span span) {
  return lift(iterate(id), item, span);
}

/// `for target in source { body }`; the caller emits it.
rust::ExprPtr Body::loop_over(const Source& source, ir::ExprId target, ir::StmtId stmt,
                              const std::string& label, const std::function<void()>& body) {
  const ir::Expr& t = at(target);
  // A variable that nothing outside the loop uses is the loop's own pattern.
  auto is_own = [&](ir::VarId var) {
    if (stmt.valid()) return declares_here(stmt, var);
    return m()[var].storage != ir::Storage::Cell;
  };
  rust::PatPtr pat;
  bool bound = false;
  bool simple_tuple = t.kind == ExprKind::Tuple && kind(source.item) == TypeKind::Tuple &&
                      type_of(source.item).args.size() == t.items.size() && !source.fallible;
  std::string item_name = "item";
  if (t.kind == ExprKind::Variable && is_own(t.var) && var_type(t.var) == source.item &&
      !source.fallible && !program_.is_dataless(source.item)) {
    pat = loop_pattern(t.var);
    bound = true;
  } else if (simple_tuple) {
    rust::Pats parts;
    bound = true;
    for (size_t i = 0; i < t.items.size(); ++i) {
      const ir::Expr& part = at(t.items[i]);
      TypeId part_type = type_of(source.item).args[i];
      bool fits = part.kind == ExprKind::Variable && is_own(part.var) &&
                  var_type(part.var) == part_type && !program_.is_dataless(part_type);
      bound = bound && fits;
      if (bound) parts.push_back(loop_pattern(part.var));
    }
    if (bound) pat = rust::pat_tuple(std::move(parts));
  }
  if (!bound) {
    item_name = fresh("item");
    pat = rust::pat_ident(item_name);
  }
  rust::Block block = collect([&] {
    if (!bound) {
      rust::ExprPtr item = rust::path(item_name);
      if (source.fallible) item = fallible(std::move(item));
      assign(target, owned(std::move(item), source.item), stmt);
    }
    body();
  });
  return rust::for_(pat, source.iterator, std::move(block), label);
}

rust::PatPtr Body::loop_pattern(ir::VarId var) {
  Local& slot = locals_[var];
  if (slot.name.empty()) slot.name = fresh(m()[var].name);
  slot.keep = Keep::Plain;
  return rust::pat_ident(slot.name, slot.num_writes > 1);
}

}  // namespace portalis::lower
