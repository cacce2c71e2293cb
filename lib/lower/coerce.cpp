// Values: owning, borrowing, and changes of representation.
#include "lower/body.hpp"
#include "lower/lowered.hpp"

namespace portalis::lower {

using ir::TypeId;
using ir::TypeKind;

/// An owned Rust value: moves a temporary, copies or clones a place.
rust::ExprPtr Body::own(const Val& val) {
  if (val.form == Form::Owned) return val.expr;
  if (program_.is_copy(val.type)) {
    return val.form == Form::Ref ? rust::deref(val.expr) : val.expr;
  }
  return rust::method(val.expr, "clone");
}

/// An integer literal with its type: where the context leaves it open, Rust would take i32.
rust::ExprPtr Body::definite(const rust::ExprPtr& value) {
  if (const auto* unary = rust::as<rust::UnaryExpr>(value)) {
    rust::ExprPtr operand = definite(unary->operand);
    return unary->op == rust::UnaryOp::kNeg ? rust::neg(operand) : value;
  }
  const auto* literal = rust::as<rust::LitExpr>(value);
  bool digits = literal != nullptr && !literal->text.empty() &&
                literal->text.find_first_not_of("0123456789_") == std::string::npos;
  return digits ? rust::lit(literal->text + "i64") : value;
}

/// `text` of `Str::lit(text)`, where text may stand as it is.
rust::ExprPtr Body::bare_text(const rust::ExprPtr& text) {
  const Exprs* made = arguments_of(text, "Str::lit");
  return made == nullptr ? text : made->front();
}

/// A display whose literals leave their types to a context that tells them.
rust::ExprPtr Body::loose(const rust::ExprPtr& value) {
  auto all = [](const Exprs& values) {
    Exprs out;
    for (const rust::ExprPtr& item : values) out.push_back(loose(item));
    return out;
  };
  constexpr std::string_view kSuffix = "i64";
  if (const auto* literal = rust::as<rust::LitExpr>(value)) {
    bool is_int = literal->text.ends_with(kSuffix) &&
                  literal->text.find_first_not_of("0123456789_") == literal->text.size() - 3;
    return is_int ? rust::lit(literal->text.substr(0, literal->text.size() - 3)) : value;
  }
  if (const auto* unary = rust::as<rust::UnaryExpr>(value)) {
    bool negates = unary->op == rust::UnaryOp::kNeg;
    return negates && rust::as<rust::LitExpr>(unary->operand) ? rust::neg(loose(unary->operand))
                                                              : value;
  }
  if (const auto* tuple = rust::as<rust::TupleExpr>(value)) {
    return tuple->items.empty() ? value : rust::tuple(all(tuple->items));
  }
  if (const auto* reference = rust::as<rust::RefExpr>(value)) {
    return reference->is_mut ? value : rust::ref(loose(reference->operand));
  }
  if (rust::as<rust::CallExpr>(value)) {
    const Exprs* some = arguments_of(value, "Some");
    return some == nullptr ? value : rust::some(loose(some->front()));
  }
  const auto* macro = rust::as<rust::MacroExpr>(value);
  if (macro != nullptr && !macro->repeat && (macro->name == "list" || macro->name == "tuple")) {
    return rust::macro_bracket(macro->name, all(macro->args));
  }
  return value;
}

/// A Rust reference `&T`.
rust::ExprPtr Body::borrow(const Val& val) {
  return val.form == Form::Ref ? val.expr : rust::ref(definite(val.expr));
}

/// An operand of a Rust operator: by value where that is free, else by reference.
rust::ExprPtr Body::operand(const Val& val) {
  return program_.is_copy(val.type) || val.form == Form::Owned ? own(val) : borrow(val);
}

bool Body::coercible(TypeId from, TypeId to) const {
  if (from == to) return true;
  TypeKind to_kind = kind(to);
  TypeKind from_kind = kind(from);
  if (from_kind == TypeKind::Never || to_kind == TypeKind::Never) return true;
  if (from_kind == TypeKind::Any) return true;
  if (to_kind == TypeKind::Any) return program_.is_boxable(from);
  if (program_.is_dataless(to)) return from_kind == to_kind;
  if (from_kind == TypeKind::I64 || from_kind == TypeKind::Int) {
    if (to_kind == TypeKind::Int || to_kind == TypeKind::I64) return true;
  }
  ir::TypeStore& types = program_.types();
  if (to_kind == TypeKind::Option) {
    return from_kind == TypeKind::None || coercible(from, types.arg(to)) ||
           (from_kind == TypeKind::Option && coercible(types.arg(from), types.arg(to)));
  }
  if (from_kind == TypeKind::Option) return coercible(types.arg(from), to);
  if (to_kind == TypeKind::Tuple && from_kind == TypeKind::Tuple) {
    const std::vector<TypeId>& a = types[from].args;
    const std::vector<TypeId>& b = types[to].args;
    if (a.size() != b.size()) return false;
    for (size_t i = 0; i < a.size(); ++i) {
      if (!coercible(a[i], b[i])) return false;
    }
    return true;
  }
  if (to_kind == TypeKind::TupleOf && from_kind == TypeKind::Tuple) {
    for (TypeId item : types[from].args) {
      if (!coercible(item, types.arg(to))) return false;
    }
    return true;
  }
  if (to_kind == TypeKind::TupleOf && from_kind == TypeKind::TupleOf) {
    return coercible(types.arg(from), types.arg(to));
  }
  return false;
}

/// `value`, once the effects of a data-less `val` have happened.
rust::ExprPtr Body::after(const Val& val, rust::ExprPtr value) const {
  const auto* tuple = rust::as<rust::TupleExpr>(val.expr);
  bool no_effect = val.form != Form::Owned || (tuple != nullptr && tuple->items.empty());
  if (no_effect) return value;
  return rust::block_expr(rust::block({rust::semi(val.expr), rust::value(std::move(value))}));
}

/// `val` as a value of type `to`.
Val Body::coerce(const Val& val, TypeId to, ir::Span span) {
  if (val.type == to) return val;
  TypeKind to_kind = kind(to);
  TypeKind from_kind = kind(val);
  // Nothing of type Never is ever computed: Value stands for it on both sides.
  if (from_kind == TypeKind::Never) {
    return coerce(Val{val.expr, type(TypeKind::Any), val.form}, to, span);
  }
  if (to_kind == TypeKind::Never) {
    Val boxed = coerce(val, type(TypeKind::Any), span);
    return Val{boxed.expr, to, boxed.form};
  }
  if (!coercible(val.type, to)) {
    refuse(span, "this use of a value of type `" + program_.types().text(val.type) + "` as `" +
                     program_.types().text(to) + "`");
  }
  ir::TypeStore& types = program_.types();
  if (from_kind == TypeKind::Any) return unbox(val, to);
  if (to_kind == TypeKind::Any) return to_any(val, span);
  if (program_.is_dataless(to)) return Val{val.expr, to, val.form};
  if (to_kind == TypeKind::Int && from_kind == TypeKind::I64) {
    return owned(rust::call("Int::new", {own(val)}), to);
  }
  if (to_kind == TypeKind::I64 && from_kind == TypeKind::Int) {
    return owned(fallible(rust::method(val.expr, "to_index")), to);
  }
  if (to_kind == TypeKind::Option) {
    if (from_kind == TypeKind::None) return owned(after(val, rust::none()), to);
    if (from_kind != TypeKind::Option) {
      return owned(rust::some(definite(own(coerce(val, types.arg(to), span)))), to);
    }
    Val item{rust::path("item"), types.arg(val.type), Form::Owned};
    rust::ExprPtr body = own(coerce(item, types.arg(to), span));
    return owned(
        rust::method(own(val), "map", {rust::closure({rust::closure_param("item")}, body)}), to);
  }
  if (from_kind == TypeKind::Option) {
    Val some{fallible(rust::call("some", {borrow(val)})), types.arg(val.type), Form::Ref};
    return coerce(some, to, span);
  }
  if (from_kind == TypeKind::Tuple) return coerce_tuple(val, to, span);
  Val boxed = to_any(val, span);
  return unbox(boxed, to);
}

/// Element by element, to a tuple of other types or of unknown length.
Val Body::coerce_tuple(const Val& val, TypeId to, ir::Span span) {
  const std::vector<TypeId> from_args = program_.types()[val.type].args;
  bool to_shape = kind(to) == TypeKind::Tuple;
  auto build = [&](const std::function<Val(size_t)>& item) {
    Exprs items;
    for (size_t i = 0; i < from_args.size(); ++i) {
      TypeId want = program_.types().arg(to, to_shape ? i : 0);
      items.push_back(own(coerce(item(i), want, span)));
    }
    if (to_shape) return rust::tuple(std::move(items));
    return rust::macro_bracket("tuple", std::move(items));
  };
  if (const auto* display = rust::as<rust::TupleExpr>(val.expr)) {
    return owned(build([&](size_t i) { return Val{display->items[i], from_args[i], Form::Owned}; }),
                 to);
  }
  return with_pinned(val, "tuple", to, [&](const Val& source) {
    return build([&](size_t i) {
      return Val{rust::tuple_index(source.expr, i), from_args[i], Form::Place};
    });
  });
}

/// `{ let name = val; use(name) }`: evaluates a temporary once, in its place.
Val Body::with_pinned(const Val& val, std::string_view name, TypeId result,
                      const std::function<rust::ExprPtr(const Val&)>& use) {
  if (val.form != Form::Owned) return owned(use(val), result);
  std::string local_name = fresh(name);
  rust::ExprPtr value = use(Val{rust::path(local_name), val.type, Form::Place});
  return owned(rust::block_expr(rust::block({rust::let(local_name, nullptr, definite(val.expr)),
                                             rust::value(std::move(value))})),
               result);
}

/// Evaluates a temporary once: binds it to a name of the current block. Only where a statement
/// begins, since it comes before everything else of the statement.
Val Body::pin(const Val& val, std::string_view name) {
  if (val.form != Form::Owned) return val;
  std::string local_name = fresh(name);
  emit(rust::let(local_name, nullptr, definite(val.expr)));
  return Val{rust::path(local_name), val.type, Form::Place};
}

Val Body::to_any(const Val& val, ir::Span span) {
  TypeId any_type = type(TypeKind::Any);
  if (kind(val) == TypeKind::Any) return val;
  if (program_.is_dataless(val.type)) return owned(after(val, constant_value(val, span)), any_type);
  switch (kind(val)) {
    case TypeKind::Bool:
    case TypeKind::I64:
    case TypeKind::Float:
    case TypeKind::Complex:
      return owned(rust::call("Value::from", {definite(own(val))}), any_type);
    default:
      if (val.form == Form::Owned && (kind(val) == TypeKind::Str || kind(val) == TypeKind::Int)) {
        return owned(rust::call("Value::from", {val.expr}), any_type);
      }
      return owned(rust::method(definite(val.expr), "to_value"), any_type);
  }
}

/// A Value for reading only: a container of another item type than Value is copied.
Val Body::snapshot(const Val& val) {
  if (program_.is_dataless(val.type) || kind(val) == TypeKind::Any) return to_any(val, {});
  if (kind(val) == TypeKind::Never) {
    return Val{val.expr, type(TypeKind::Any), val.form};
  }
  return owned(rust::method(definite(val.expr), "to_value"), TypeKind::Any);
}

Val Body::unbox(const Val& val, TypeId to) {
  if (kind(to) == TypeKind::Any) return val;
  if (program_.is_dataless(to)) {
    if (val.form != Form::Owned) return owned(rust::unit(), to);
    return owned(rust::block_expr(rust::block({rust::semi(val.expr)})), to);
  }
  // <i64>::from_value and <(A, B)>::from_value need the qualified form only for tuples.
  std::string name = program_.rust_type_text(to);
  rust::ExprPtr path;
  size_t generic = name.find('<');
  if (name.front() == '(') {
    path = rust::path("<" + name + ">::from_value");
  } else if (generic != std::string::npos) {
    path = rust::path(name.substr(0, generic) + "::" + name.substr(generic) + "::from_value");
  } else {
    path = rust::path(name + "::from_value");
  }
  return owned(fallible(rust::call(path, {borrow(val)})), to);
}

/// The Value of a type that carries no data: None, a function, a builtin, a module.
rust::ExprPtr Body::constant_value(const Val& val, ir::Span span) {
  const ir::Type& t = type_of(val.type);
  switch (t.kind) {
    case TypeKind::None:
      return rust::path("Value::NONE");
    case TypeKind::Function:
      return function_object(ir::FunctionId{t.id}, {}, span, m()[ir::FunctionId{t.id}].is_made_once)
          .expr;
    case TypeKind::Module:
      return rust::call("module", {rust::lit_str(t.name)});
    case TypeKind::Builtin: {
      size_t dot = t.name.rfind('.');
      if (dot == std::string::npos) return rust::call("builtin", {rust::lit_str(t.name)});
      return rust::call(
          "member", {rust::lit_str(t.name.substr(0, dot)), rust::lit_str(t.name.substr(dot + 1))});
    }
    default: {
      ir::ClassId id{t.id};
      rust::ExprPtr slot = program_.class_slot(id);
      if (t.kind != TypeKind::Class || slot == nullptr) refuse(span, "a class used as a value");
      return fallible(rust::method(std::move(slot), "get", {rust::lit_str(m()[id].name)}));
    }
  }
}

}  // namespace portalis::lower
