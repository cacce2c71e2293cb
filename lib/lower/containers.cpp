// Displays and subscripts.
#include <algorithm>

#include "ir/slice.hpp"
#include "lower/body.hpp"
#include "lower/lowered.hpp"

namespace portalis::lower {

using ir::ExprKind;
using ir::TypeId;
using ir::TypeKind;

namespace {

bool has_starred(const ir::Module& m, const ir::Expr& e) {
  for (ir::ExprId item : e.items) {
    if (item.valid() && m[item].kind == ExprKind::Starred) return true;
  }
  return false;
}

}  // namespace

/// The type under which a display is built: what inference says, Any as a container of Any.
TypeId Body::display_type(const ir::Expr& e, TypeKind k) {
  if (kind(e.type) == k) return e.type;
  TypeId any_type = type(TypeKind::Any);
  if (k == TypeKind::Dict) return program_.types().make(k, {any_type, any_type});
  return program_.types().make(k, {any_type});
}

Val Body::list_display(const ir::Expr& e) {
  TypeId t = display_type(e, TypeKind::List);
  TypeId item_type = program_.types().arg(t);
  if (e.items.empty()) return owned(new_container(t), t);
  if (has_starred(m(), e)) {
    return owned(spread(e, t, "append", "extend"), t);
  }
  Exprs items = item_values(e.items, item_type);
  if (kind(item_type) == TypeKind::Str) {
    for (rust::ExprPtr& item : items) item = bare_text(item);
  }
  if (kind(item_type) == TypeKind::Any && bare_items(&items)) {
    return owned(rust::macro_bracket("values", std::move(items)), t);
  }
  // An Option does not show its type when it is None.
  if (program_.rust_type_text(item_type).find("Option") != std::string::npos) {
    rust::ExprPtr from = rust::path_generic("List", {program_.rust_type(item_type)}, "from");
    return owned(rust::call(from, {rust::macro_bracket("vec", std::move(items))}), t);
  }
  return owned(rust::macro_bracket("list", std::move(items)), t);
}

/// A literal that became a Value, or a tuple of literals, as `values![..]` takes it; else nothing.
rust::ExprPtr Body::bare_item(const rust::ExprPtr& item) {
  if (rust::as<rust::LitExpr>(item)) return loose(item);
  if (const auto* unary = rust::as<rust::UnaryExpr>(item)) {
    return rust::as<rust::LitExpr>(unary->operand) ? loose(item) : nullptr;
  }
  if (const Exprs* boxed = arguments_of(item, "Value::from")) return bare_item(boxed->front());
  if (rust::as<rust::CallExpr>(item)) {
    rust::ExprPtr text = bare_text(item);
    return text == item ? nullptr : text;
  }
  if (const auto* boxed = rust::as<rust::MethodExpr>(item)) {
    bool is_tuple = boxed->name == "to_value" && rust::as<rust::TupleExpr>(boxed->receiver);
    return is_tuple ? bare_item(boxed->receiver) : nullptr;
  }
  const auto* tuple = rust::as<rust::TupleExpr>(item);
  if (tuple == nullptr || tuple->items.empty()) return nullptr;
  Exprs parts = tuple->items;
  for (rust::ExprPtr& part : parts) {
    part = bare_item(part);
    if (!part) return nullptr;
  }
  return rust::tuple(std::move(parts));
}

/// Writes the literals among the Values of a list as they are; says whether there are any.
bool Body::bare_items(Exprs* items) {
  bool any = false;
  for (rust::ExprPtr& item : *items) {
    rust::ExprPtr bare = bare_item(item);
    if (!bare) continue;
    item = std::move(bare);
    any = true;
  }
  return any;
}

rust::ExprPtr Body::item_value(ir::ExprId item, TypeId t) {
  return definite(block_value([&] { return own(expr_as(item, t)); }));
}

/// The items of a display; the first tells rustc the type of all.
Body::Exprs Body::item_values(const ir::ExprIds& items, TypeId t) {
  Exprs out;
  for (ir::ExprId item : items) {
    out.push_back(out.empty() ? item_value(item, t)
                              : block_value([&] { return own(expr_as(item, t)); }));
  }
  return out;
}

/// `List::<i64>::new()`: an empty container of a type that rustc may not be able to infer.
rust::ExprPtr Body::new_container(TypeId t) {
  rust::Types args;
  for (TypeId arg : type_of(t).args) args.push_back(program_.rust_type(arg));
  const char* name = kind(t) == TypeKind::List ? "List" : kind(t) == TypeKind::Set ? "Set" : "Dict";
  return rust::call(rust::path_generic(name, std::move(args), "new"));
}

/// `[a, *b, c]`: appends and extends in order.
rust::ExprPtr Body::spread(const ir::Expr& e, TypeId t, const char* add, const char* extend) {
  TypeId item_type = program_.types().arg(t);
  return block_value([&] {
    std::string name = fresh("items");
    emit(rust::let(name, nullptr, new_container(t)));
    for (ir::ExprId id : e.items) {
      if (at(id).kind == ExprKind::Starred) {
        // CPython words it so for lists and tuples, but not for sets.
        const char* iter = std::string_view(add) == "add" ? "ops::iter" : "star_iter";
        rust::ExprPtr items = lift(iterate(at(id).a, iter), item_type, at(id).span);
        emit(rust::semi(fallible(rust::method(rust::path(name), extend, {std::move(items)}))));
        continue;
      }
      rust::ExprPtr call = rust::method(rust::path(name), add, {item_value(id, item_type)});
      bool is_set = std::string_view(add) == "add";
      emit(rust::semi(is_set ? fallible(std::move(call)) : std::move(call)));
    }
    return rust::path(name);
  });
}

/// A tuple that is held as a Value from here on: `is` can tell it from others that are equal.
Val Body::tuple_object(const ir::Expr& e) {
  TypeId any_type = type(TypeKind::Any);
  Exprs items;
  for (ir::ExprId item : e.items) items.push_back(item_value(item, any_type));
  if (std::ranges::all_of(e.items, [&](ir::ExprId item) { return is_folded(item); })) {
    return owned(rust::call("constant_tuple", {rust::macro_bracket("vec", std::move(items))}),
                 any_type);
  }
  return owned(rust::method(rust::tuple(std::move(items)), "to_value"), any_type);
}

Val Body::tuple_display(const ir::Expr& e) {
  TypeId any_type = type(TypeKind::Any);
  if (!has_starred(m(), e) && kind(e.type) == TypeKind::Tuple) {
    const std::vector<TypeId> types = type_of(e.type).args;
    Exprs items;
    for (size_t i = 0; i < e.items.size(); ++i)
      items.push_back(item_value(e.items[i], types.at(i)));
    return owned(rust::tuple(std::move(items)), e.type);
  }
  if (kind(e.type) == TypeKind::Any && !has_starred(m(), e)) return tuple_object(e);
  TypeId t = kind(e.type) == TypeKind::TupleOf
                 ? e.type
                 : program_.types().make(TypeKind::TupleOf, {any_type});
  TypeId item_type = program_.types().arg(t);
  if (kind(item_type) == TypeKind::Never) {
    item_type = any_type;
    if (e.items.empty()) return owned(rust::path("Tuple::<Value>::empty()"), t);
  }
  if (has_starred(m(), e)) {
    TypeId list_type = program_.types().make(TypeKind::List, {item_type});
    rust::ExprPtr list = spread(e, list_type, "append", "extend");
    rust::ExprPtr items = rust::method(std::move(list), "to_vec");
    return owned(rust::call("Tuple::from", {std::move(items)}), t);
  }
  if (e.items.empty()) {
    return owned(rust::call(rust::path_generic("Tuple", {program_.rust_type(item_type)}, "empty")),
                 t);
  }
  Exprs items;
  for (ir::ExprId item : e.items) items.push_back(item_value(item, item_type));
  return owned(rust::macro_bracket("tuple", std::move(items)), t);
}

/// CPython's compiler folds it.
bool Body::is_folded(ir::ExprId id) const {
  const ir::Expr& e = at(id);
  switch (e.kind) {
    case ExprKind::ConstEllipsis:
      return true;
    case ExprKind::Unary:
      return is_folded(e.a);
    case ExprKind::Binary:
      return is_folded(e.a) && is_folded(e.b);
    case ExprKind::Tuple:
      return std::ranges::all_of(e.items, [&](ir::ExprId item) { return is_folded(item); });
    default:
      return is_constant(id);
  }
}

Val Body::set_display(const ir::Expr& e) {
  // CPython adds one or two items to a set, and updates it with a frozenset of more constants.
  constexpr size_t kFewItems = 2;
  if (std::optional<Val> constant = constant_set(e); constant && e.items.size() > kFewItems) {
    return owned(rust::method(constant->expr, "copy"), constant->type);
  }
  TypeId t = display_type(e, TypeKind::Set);
  return owned(spread(e, t, "add", "update"), t);
}

/// The frozenset that CPython's compiler makes of a display of constants.
std::optional<Val> Body::constant_set(const ir::Expr& e) {
  const auto& ids = e.items;
  if (!std::ranges::all_of(ids, [&](ir::ExprId id) { return is_folded(id); })) return std::nullopt;
  TypeId t = display_type(e, TypeKind::Set);
  TypeId item_type = program_.types().arg(t);
  Exprs items;
  for (ir::ExprId id : ids) items.push_back(item_value(id, item_type));
  rust::ExprPtr make = rust::path_generic("Set", {program_.rust_type(item_type)}, "constant");
  return owned(rust::call(make, {rust::macro_bracket("vec", std::move(items))}), t);
}

Val Body::dict_display(const ir::Expr& e) {
  TypeId t = display_type(e, TypeKind::Dict);
  if (e.items.empty()) return owned(new_container(t), t);
  TypeId key_type = program_.types().arg(t, 0);
  TypeId value_type = program_.types().arg(t, 1);
  // CPython evaluates the items of a small display before it hashes the first key.
  constexpr size_t kSmall = 2 * 15;
  bool is_plain = std::ranges::all_of(e.items, [](ir::ExprId id) { return id.valid(); });
  if (is_plain && (e.items.size() <= kSmall || kind(key_type) != TypeKind::Any)) {
    Exprs pairs;
    for (size_t i = 0; i + 1 < e.items.size(); i += 2) {
      rust::ExprPtr key = item_value(e.items[i], key_type);
      pairs.push_back(rust::tuple({std::move(key), item_value(e.items[i + 1], value_type)}));
    }
    rust::ExprPtr of = rust::path("Dict::of");
    if (program_.rust_type_text(t).find("Option") != std::string::npos) {
      of = rust::path_generic("Dict",
                              {program_.rust_type(key_type), program_.rust_type(value_type)}, "of");
    }
    return owned(fallible(rust::call(of, {rust::macro_bracket("vec", std::move(pairs))})), t);
  }
  rust::ExprPtr built = block_value([&] {
    std::string name = fresh("dict");
    emit(rust::let(name, nullptr, new_container(t)));
    for (size_t i = 0; i + 1 < e.items.size(); i += 2) {
      if (!e.items[i].valid()) {
        Val other = expr(e.items[i + 1]);
        if (other.type != t) {
          if (kind(key_type) != TypeKind::Any || kind(value_type) != TypeKind::Any) {
            refuse(e.span, "`**` of another type in a dict display");
          }
          rust::ExprPtr mapping = borrow(coerce(other, type(TypeKind::Any), e.span));
          emit(rust::semi(fallible(
              rust::call("dict_merge", {rust::ref(rust::path(name)), std::move(mapping)}))));
          continue;
        }
        emit(rust::semi(fallible(rust::method(rust::path(name), "update", {borrow(other)}))));
        continue;
      }
      rust::ExprPtr key = item_value(e.items[i], key_type);
      rust::ExprPtr value = item_value(e.items[i + 1], value_type);
      emit(rust::semi(fallible(
          rust::method(rust::path(name), "set_item", {std::move(key), std::move(value)}))));
    }
    return rust::path(name);
  });
  return owned(std::move(built), t);
}

Val Body::slice_value(const ir::Expr& e) {
  auto bound = [&](ir::ExprId id) -> rust::ExprPtr {
    if (!id.valid()) return rust::path("Value::NONE");
    return item_value(id, type(TypeKind::Any));
  };
  rust::ExprPtr start = bound(e.a);
  rust::ExprPtr stop = bound(e.b);
  rust::ExprPtr step = bound(e.c);
  return owned(rust::call("Slice::new", {start, stop, step}), TypeKind::Slice);
}

Val Body::index(const ir::Expr& e) {
  if (kind(at(e.a).type) == TypeKind::Builtin) {
    refuse(e.span, "a subscript of a builtin type outside an annotation");
  }
  if (std::optional<Val> part = typed_slice(e)) return *part;
  if (std::optional<Val> part = shape_item(e)) return *part;
  std::vector<Val> vals = operands({e.a, e.b});
  return get_item(vals[0], vals[1], e.b, e.span);
}

/// A constant slice of a tuple of known shape, or what any place of it may hold.
std::optional<Val> Body::shape_item(const ir::Expr& e) {
  if (kind(at(e.a).type) != TypeKind::Tuple || kind(e.type) == TypeKind::Any) return std::nullopt;
  const std::vector<TypeId> args = type_of(at(e.a).type).args;
  auto item = [&](const Val& tuple, size_t i, TypeId want) {
    Val place{rust::tuple_index(tuple.expr, i), args[i], Form::Place};
    return own(coerce(place, want, e.span));
  };
  if (at(e.b).kind == ExprKind::Slice && kind(e.type) == TypeKind::Tuple) {
    std::vector<size_t> places = ir::constant_slice(m(), e.b, args.size()).value();
    return with_pinned(expr(e.a), "tuple", e.type, [&](const Val& tuple) {
      Exprs items;
      for (size_t i = 0; i < places.size(); ++i) {
        items.push_back(item(tuple, places[i], program_.types().arg(e.type, i)));
      }
      return rust::tuple(std::move(items));
    });
  }
  if (ir::constant_int(m(), e.b)) return std::nullopt;
  std::vector<Val> vals = operands({e.a, e.b});
  if (kind(vals[1]) == TypeKind::Slice) {
    return get_item(coerce(vals[0], e.type, e.span), vals[1], e.b, e.span);
  }
  auto pick = [&](Exprs items) {
    return fallible(rust::call(
        "tuple::item", {rust::array(std::move(items)), index_value(vals[1], "to_position")}));
  };
  Exprs items;
  if (const auto* display = rust::as<rust::TupleExpr>(vals[0].expr)) {
    for (size_t i = 0; i < args.size(); ++i) {
      Val own_item{display->items[i], args[i], Form::Owned};
      items.push_back(own(coerce(own_item, e.type, e.span)));
    }
    return owned(pick(std::move(items)), e.type);
  }
  return with_pinned(vals[0], "tuple", e.type, [&](const Val& tuple) {
    for (size_t i = 0; i < args.size(); ++i) items.push_back(item(tuple, i, e.type));
    return pick(std::move(items));
  });
}

/// `xs[a:b]` of a typed sequence with int bounds: `xs.slice(a..b)`.
std::optional<Val> Body::typed_slice(const ir::Expr& e) {
  const ir::Expr& key = at(e.b);
  TypeKind sequence = kind(at(e.a).type);
  bool is_sequence = sequence == TypeKind::List || sequence == TypeKind::TupleOf ||
                     sequence == TypeKind::Str || sequence == TypeKind::Bytes;
  if (key.kind != ExprKind::Slice || !is_sequence) return std::nullopt;
  ir::ExprIds ids = {e.a};
  for (ir::ExprId bound : {key.a, key.b, key.c}) {
    if (!bound.valid()) continue;
    TypeKind k = kind(at(bound).type);
    if (k != TypeKind::I64 && k != TypeKind::Int) return std::nullopt;
    ids.push_back(bound);
  }
  std::vector<Val> vals = operands(ids);
  size_t next = 1;
  auto bound = [&](ir::ExprId id) -> rust::ExprPtr {
    if (!id.valid()) return nullptr;
    const Val& val = vals[next++];
    return kind(val) == TypeKind::I64 ? own(val) : rust::method(val.expr, "to_i64_clamped");
  };
  rust::ExprPtr start = bound(key.a);
  rust::ExprPtr bounds = rust::range(start, bound(key.b));
  if (!key.c.valid()) {
    return owned(rust::method(vals[0].expr, "slice", {bounds}), at(e.a).type);
  }
  rust::ExprPtr step = bound(key.c);
  return owned(fallible(rust::method(vals[0].expr, "slice_step", {bounds, step})), at(e.a).type);
}

Val Body::get_item(const Val& object, const Val& key, ir::ExprId key_expr, ir::Span span) {
  const ir::Type t = type_of(object.type);
  bool is_slice = kind(key) == TypeKind::Slice;
  switch (t.kind) {
    case TypeKind::List:
    case TypeKind::TupleOf:
    case TypeKind::Str:
    case TypeKind::Bytes:
    case TypeKind::Range: {
      if (is_slice) {
        return owned(fallible(rust::method(object.expr, "get_slice", {borrow(key)})), object.type);
      }
      if (!is_integral(key)) break;
      TypeId item = t.kind == TypeKind::Str     ? object.type
                    : t.kind == TypeKind::Bytes ? type(TypeKind::I64)
                    : t.kind == TypeKind::Range ? type(TypeKind::Int)
                                                : t.args[0];
      if (t.kind == TypeKind::Range && kind(key) == TypeKind::Int) {
        return owned(fallible(rust::method(object.expr, "get_int", {borrow(key)})), item);
      }
      return owned(fallible(rust::method(object.expr, "get", {index_value(key, "to_position")})),
                   item);
    }
    case TypeKind::Tuple:
      if (std::optional<Val> item = tuple_item(object, key_expr)) return *item;
      break;
    case TypeKind::Dict: {
      Val k = coerce(key, t.args[0], span);
      return owned(fallible(rust::method(object.expr, "get_item", {borrow(k)})), t.args[1]);
    }
    default:
      break;
  }
  rust::ExprPtr boxed = borrow(coerce(object, type(TypeKind::Any), span));
  return owned(fallible(rust::call("ops::get_item", {boxed, borrow(snapshot(key))})),
               TypeKind::Any);
}

/// `t[1]` with a constant index within the shape.
std::optional<Val> Body::tuple_item(const Val& object, ir::ExprId key_expr) {
  const std::vector<TypeId> args = type_of(object.type).args;
  auto size = static_cast<int64_t>(args.size());
  const ir::Expr* key = key_expr.valid() ? &at(key_expr) : nullptr;
  int64_t sign = 1;
  if (key != nullptr && key->kind == ExprKind::Unary && key->unary_op == ir::UnaryOp::Neg) {
    sign = -1;
    key = &at(key->a);
  }
  if (key == nullptr || key->kind != ExprKind::ConstInt || !key->fits_i64) return std::nullopt;
  int64_t i = sign * key->int_value;
  if (i < 0) i += size;
  if (i < 0 || i >= size) return std::nullopt;
  auto place = static_cast<size_t>(i);
  Form form = object.form == Form::Owned ? Form::Owned : Form::Place;
  return Val{rust::tuple_index(object.expr, place), args[place], form};
}

/// `object[key] = value`; the value has been evaluated.
void Body::set_item(const Val& object, const Val& key, const Val& value, ir::Span span) {
  const ir::Type t = type_of(object.type);
  bool is_slice = kind(key) == TypeKind::Slice;
  if (t.kind == TypeKind::List && is_slice) {
    Source items = iterate_value(value, span);
    rust::ExprPtr iterator = lift(items, t.args[0], span);
    emit(rust::semi(
        fallible(rust::method(object.expr, "set_slice", {borrow(key), std::move(iterator)}))));
    return;
  }
  if (t.kind == TypeKind::List && is_integral(key)) {
    rust::ExprPtr stored = own(coerce(value, t.args[0], span));
    emit(rust::semi(fallible(
        rust::method(object.expr, "set", {index_value(key, "to_position"), std::move(stored)}))));
    return;
  }
  if (t.kind == TypeKind::Dict) {
    rust::ExprPtr k = own(coerce(key, t.args[0], span));
    rust::ExprPtr v = own(coerce(value, t.args[1], span));
    emit(rust::semi(fallible(rust::method(object.expr, "set_item", {std::move(k), std::move(v)}))));
    return;
  }
  TypeId any_type = type(TypeKind::Any);
  rust::ExprPtr boxed = borrow(coerce(object, any_type, span));
  rust::ExprPtr k = borrow(coerce(key, any_type, span));
  rust::ExprPtr v = own(coerce(value, any_type, span));
  emit(rust::semi(fallible(rust::call("ops::set_item", {boxed, k, v}))));
}

void Body::del_item(const ir::Expr& target) {
  std::vector<Val> vals = operands({target.a, target.b});
  const Val& object = vals[0];
  const Val& key = vals[1];
  const ir::Type t = type_of(object.type);
  rust::ExprPtr call;
  if (t.kind == TypeKind::List && kind(key) == TypeKind::Slice) {
    call = rust::method(object.expr, "del_slice", {borrow(key)});
  } else if (t.kind == TypeKind::List && is_integral(key)) {
    call = rust::method(object.expr, "delete", {index_value(key, "to_position")});
  } else if (t.kind == TypeKind::Dict) {
    call = rust::method(object.expr, "del_item", {borrow(coerce(key, t.args[0], target.span))});
  } else {
    rust::ExprPtr boxed = borrow(coerce(object, type(TypeKind::Any), target.span));
    call = rust::call("ops::del_item", {boxed, borrow(snapshot(key))});
  }
  emit(rust::semi(fallible(std::move(call))));
}

}  // namespace portalis::lower
