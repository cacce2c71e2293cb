// Expressions: constants, names, conditionals, functions, strings.
#include <utility>

#include "lower/body.hpp"

namespace portalis::lower {

using ir::ExprKind;
using ir::TypeId;
using ir::TypeKind;

/// The expression as inference typed it.
Val Body::expr(ir::ExprId id) {
  const ir::Expr& e = at(id);
  Val val = expr_untyped(id);
  if (val.type == e.type || !e.type.valid() || kind(e.type) == TypeKind::Never) return val;
  return coerce(val, e.type, e.span);
}

Val Body::expr_as(ir::ExprId id, TypeId to) {
  const ir::Expr& e = at(id);
  if (e.kind == ExprKind::ConstInt && (kind(to) == TypeKind::Int || kind(to) == TypeKind::I64)) {
    return owned(int_literal(e, to), to);
  }
  if (e.kind == ExprKind::ConstInt && kind(to) == TypeKind::Any && e.fits_i64) {
    return owned(rust::call("Value::from", {rust::lit_int(e.int_value, "i64")}), to);
  }
  return coerce(expr(id), to, e.span);
}

Val Body::expr_untyped(ir::ExprId id) {
  const ir::Expr& e = at(id);
  switch (e.kind) {
    case ExprKind::ConstNone:
    case ExprKind::ConstBool:
    case ExprKind::ConstInt:
    case ExprKind::ConstFloat:
    case ExprKind::ConstComplex:
    case ExprKind::ConstStr:
    case ExprKind::ConstBytes:
    case ExprKind::ConstEllipsis:
      return constant(e);
    case ExprKind::Variable:
      return read(e.var, e.span, !e.text.empty());
    case ExprKind::Builtin:
      return builtin_value(e);
    case ExprKind::Module:
      return owned(rust::unit(), program_.types().make_named(TypeKind::Module, e.text));
    case ExprKind::ModuleMember:
      return module_member(e);
    case ExprKind::MakeFunction:
      return make_function(e);
    case ExprKind::ClassValue:
      refuse(e.span, "a class used as a value");
    case ExprKind::Import:
      return import(e);
    case ExprKind::Unary:
      return unary(e);
    case ExprKind::Binary: {
      if (std::optional<Val> exact = exact_int(id)) return *exact;
      std::vector<Val> vals = operands({e.a, e.b});
      return binary(e.binary_op, vals[0], vals[1], e.type, e.span, e.b);
    }
    case ExprKind::Compare:
      return compare(e);
    case ExprKind::And:
    case ExprKind::Or:
      return bool_op(e);
    case ExprKind::IfExp:
      return if_exp(e);
    case ExprKind::Call:
      return call(e);
    case ExprKind::Attribute:
      return attribute(e);
    case ExprKind::Index:
      return index(e);
    case ExprKind::Slice:
      return slice_value(e);
    case ExprKind::List:
      return list_display(e);
    case ExprKind::Tuple:
      return tuple_display(e);
    case ExprKind::Set:
      return set_display(e);
    case ExprKind::Dict:
      return dict_display(e);
    case ExprKind::ListComp:
    case ExprKind::SetComp:
    case ExprKind::DictComp:
      return comprehension(e);
    case ExprKind::GeneratorExp:
      return generator_exp(e);
    case ExprKind::FString:
      return fstring(e);
    case ExprKind::Format:
      return format_part(e);
    case ExprKind::NamedExpr:
      return named_expr(e);
    case ExprKind::Yield:
      return yield(e);
    case ExprKind::YieldFrom:
      return yield_from(e);
    case ExprKind::Super:
      return super(e);
    case ExprKind::Starred:
    case ExprKind::Await:
      break;
  }
  refuse(e.span, "this expression");
}

rust::ExprPtr Body::int_literal(const ir::Expr& e, TypeId to) {
  if (kind(to) == TypeKind::I64 && e.fits_i64) return rust::lit_int(e.int_value);
  if (e.fits_i64) return rust::call("Int::new", {rust::lit_int(e.int_value)});
  return rust::call("big_int", {rust::lit_str(e.text)});
}

/// Text with lone surrogates is not UTF-8.
bool Body::has_surrogates(std::string_view text) {
  for (size_t i = 0; i + 1 < text.size(); ++i) {
    auto lead = static_cast<unsigned char>(text[i]);
    auto next = static_cast<unsigned char>(text[i + 1]);
    if (lead == 0xED && next >= 0xA0) return true;
  }
  return false;
}

rust::ExprPtr Body::str_literal(const ir::Expr& e) {
  if (has_surrogates(e.text)) return rust::call("Str::from_wtf8", {rust::lit_bytes(e.text)});
  return rust::call("Str::lit", {rust::lit_str(e.text)});
}

Val Body::constant(const ir::Expr& e) {
  switch (e.kind) {
    case ExprKind::ConstNone:
      return owned(rust::unit(), TypeKind::None);
    case ExprKind::ConstBool:
      return owned(rust::lit_bool(e.int_value != 0), TypeKind::Bool);
    case ExprKind::ConstInt: {
      TypeKind k = kind(e.type) == TypeKind::I64 && e.fits_i64 ? TypeKind::I64 : TypeKind::Int;
      return owned(int_literal(e, type(k)), k);
    }
    case ExprKind::ConstFloat:
      return owned(rust::lit_float(e.float_value), TypeKind::Float);
    case ExprKind::ConstComplex:
      return owned(rust::call("Complex::new", {rust::lit_float(0), rust::lit_float(e.float_value)}),
                   TypeKind::Complex);
    case ExprKind::ConstStr:
      return owned(str_literal(e), TypeKind::Str);
    case ExprKind::ConstBytes:
      return owned(rust::call("Bytes::lit", {rust::lit_bytes(e.text)}), TypeKind::Bytes);
    default:
      return owned(rust::call("builtin", {rust::lit_str("Ellipsis")}), TypeKind::Any);
  }
}

Val Body::builtin_value(const ir::Expr& e) {
  if (e.name == "?") {
    rust::ExprPtr exc = rust::call("Exc::name_error", {rust::lit_str(e.text)});
    return owned(fallible(rust::call("raise::<Value>", {exc})), TypeKind::Any);
  }
  return owned(rust::unit(), program_.types().make_named(TypeKind::Builtin, e.text));
}

Val Body::module_member(const ir::Expr& e) {
  const check::BuiltinEntry* entry = check::find_module_member(e.text, e.name);
  if (entry != nullptr && entry->kind == check::BuiltinEntryKind::kConstant &&
      !entry->overloads.empty()) {
    const check::BuiltinOverload& overload = entry->overloads[0];
    Binding binding;
    TypeId t = instantiate(*overload.result, binding);
    std::string path(overload.rust);
    if (path.size() > 2 && path.substr(path.size() - 2) == "()") {
      return owned(rust::call(builtin_path(path.substr(0, path.size() - 2))), t);
    }
    return owned(builtin_path(path), t);
  }
  return owned(rust::unit(), program_.types().make_named(TypeKind::Builtin, e.text + "." + e.name));
}

/// True when evaluating it has no effect, cannot raise and cannot be changed by what follows.
bool Body::is_pure(ir::ExprId id) const {
  const ir::Expr& e = at(id);
  switch (e.kind) {
    case ExprKind::ConstNone:
    case ExprKind::ConstBool:
    case ExprKind::ConstInt:
    case ExprKind::ConstFloat:
    case ExprKind::ConstComplex:
    case ExprKind::ConstStr:
    case ExprKind::ConstBytes:
    case ExprKind::ConstEllipsis:
    case ExprKind::Builtin:
    case ExprKind::Module:
      return true;
    case ExprKind::Variable: {
      auto it = locals_.find(e.var);
      return it != locals_.end() &&
             (it->second.keep == Keep::Plain || it->second.keep == Keep::ByRef ||
              it->second.keep == Keep::Dataless);
    }
    default:
      return false;
  }
}

/// Holds an assignment expression: variables read before it must be read by value.
bool Body::assigns(ir::ExprId id) const {
  const ir::Expr& e = at(id);
  if (e.kind == ExprKind::NamedExpr) return true;
  bool found = false;
  for_each_child(e, [&](ir::ExprId child) { found = found || assigns(child); });
  return found;
}

/// Operands in order. What an assignment expression in a later one could change is owned first.
std::vector<Val> Body::operands(const ir::ExprIds& ids) {
  std::vector<Val> vals;
  for (size_t i = 0; i < ids.size(); ++i) {
    Val val = expr(ids[i]);
    bool assigned_later = false;
    for (size_t j = i + 1; j < ids.size(); ++j) assigned_later |= assigns(ids[j]);
    if (assigned_later && val.form != Form::Owned) val = owned(own(val), val.type);
    vals.push_back(std::move(val));
  }
  return vals;
}

/// Builds `{ statements; value }` around what `fill` emits; `fill` gives the value.
rust::ExprPtr Body::block_value(const std::function<rust::ExprPtr()>& fill) {
  rust::ExprPtr result;
  rust::Block body = collect([&] { result = fill(); });
  if (body.stmts.empty()) return result;
  body.stmts.push_back(rust::value(std::move(result)));
  return rust::block_expr(std::move(body));
}

Val Body::named_expr(const ir::Expr& e) {
  TypeId t = var_type(e.var);
  rust::ExprPtr value = block_value([&] {
    std::string name = fresh("value");
    emit(rust::let(name, nullptr, definite(own(expr_as(e.a, t)))));
    Val held{rust::path(name), t, Form::Place};
    write(e.var, owned(own(held), t));
    return rust::path(name);
  });
  return owned(std::move(value), t);
}

Val Body::if_exp(const ir::Expr& e) {
  TypeId t = kind(e.type) == TypeKind::Never ? type(TypeKind::Any) : e.type;
  rust::ExprPtr test = condition(e.a);
  auto arm = [&](ir::ExprId id) {
    return rust::block_of(block_value([&] { return own(expr_as(id, t)); }));
  };
  rust::Block then_block = arm(e.b);
  rust::Block else_block = arm(e.c);
  return owned(rust::if_else(std::move(test), std::move(then_block), std::move(else_block)), t);
}

/// `a and b` gives one of its operands; of booleans it is `&&`.
Val Body::bool_op(const ir::Expr& e) {
  bool is_and = e.kind == ExprKind::And;
  bool all_bool = true;
  for (ir::ExprId item : e.items) all_bool = all_bool && kind(at(item).type) == TypeKind::Bool;
  if (all_bool) {
    rust::ExprPtr out;
    for (ir::ExprId item : e.items) {
      rust::ExprPtr value = own(expr(item));
      out = out ? rust::binary(is_and ? "&&" : "||", out, value) : value;
    }
    return owned(std::move(out), TypeKind::Bool);
  }
  TypeId t = kind(e.type) == TypeKind::Never ? type(TypeKind::Any) : e.type;
  return owned(bool_op_value(e, 0, t), t);
}

rust::ExprPtr Body::bool_op_value(const ir::Expr& e, size_t i, TypeId t) {
  if (i + 1 == e.items.size()) {
    return block_value([&] { return own(expr_as(e.items[i], t)); });
  }
  return block_value([&] {
    // The test is made on the operand's own type, the result is of the joined one.
    Val left = expr(e.items[i]);
    std::string name = fresh("left");
    if (program_.is_dataless(left.type)) {
      return kind(left) == TypeKind::None && e.kind == ExprKind::Or
                 ? after(left, bool_op_value(e, i + 1, t))
                 : own(coerce(left, t, e.span));
    }
    emit(rust::let(name, nullptr, definite(own(left))));
    Val held{rust::path(name), left.type, Form::Place};
    rust::ExprPtr test = truth(held);
    rust::ExprPtr taken = own(coerce(owned(held.expr, left.type), t, e.span));
    rust::ExprPtr rest = bool_op_value(e, i + 1, t);
    bool is_and = e.kind == ExprKind::And;
    return rust::if_else(std::move(test), rust::block_of(is_and ? rest : taken),
                         rust::block_of(is_and ? taken : rest));
  });
}

Val Body::attribute(const ir::Expr& e) {
  if (std::optional<Val> known = class_attribute(e)) return *known;
  if (kind(e.type) == TypeKind::Str && e.name == "__name__") {
    const ir::Expr& cls = at(e.a);
    if (cls.kind == ExprKind::Call) return type_name(cls.args[0].value);
    if (cls.kind == ExprKind::Attribute && cls.name == "__class__") return type_name(cls.a);
  }
  if (kind(at(e.a).type) == TypeKind::Module) {
    ir::Expr member = e;
    member.text = type_of(at(e.a).type).name;
    return module_member(member);
  }
  Val object = expr(e.a);
  if (std::optional<Val> known = builtin_attribute(object, e)) return *known;
  if (check::any_type_has_attr_unsupported(e.name) && !program_.is_user_attribute(e.name)) {
    refuse(e.span, "attribute `" + e.name + "`");
  }
  rust::ExprPtr boxed =
      borrow(kind(object) == TypeKind::Any ? object : to_any_or_refuse(object, e));
  return owned(fallible(rust::call("ops::get_attr", {boxed, rust::lit_str(e.name)})),
               TypeKind::Any);
}

/// `type(x).__name__`
Val Body::type_name(ir::ExprId id) {
  Val val = expr(id);
  if (program_.is_dataless(val.type) || kind(val) == TypeKind::Option) val = snapshot(val);
  return owned(rust::method(definite(val.expr), "type_name"), TypeKind::Str);
}

/// Boxing for an attribute or a dynamic call: the object itself must be seen.
Val Body::to_any_or_refuse(const Val& val, const ir::Expr& e) {
  if (program_.is_dataless(val.type) || program_.is_boxable(val.type)) {
    return coerce(val, type(TypeKind::Any), e.span);
  }
  refuse(e.span, "`" + e.name + "` of a value of type `" + program_.types().text(val.type) + "`");
}

/// Data members of builtin types whose type is proved: `r.start`, `z.real`.
std::optional<Val> Body::builtin_attribute(const Val& object, const ir::Expr& e) {
  if (kind(object) == TypeKind::Complex && (e.name == "real" || e.name == "imag")) {
    return owned(rust::field(object.expr, e.name == "real" ? "re" : "im"), TypeKind::Float);
  }
  return std::nullopt;
}

Val Body::yield(const ir::Expr& e) {
  TypeId t = function_.yield_type;
  rust::ExprPtr value = e.a.valid() ? own(expr_as(e.a, t))
                                    : own(coerce(owned(rust::unit(), TypeKind::None), t, e.span));
  rust::ExprPtr give = rust::await(rust::method(rust::path("co"), "give", {std::move(value)}));
  return owned(fallible(std::move(give)), TypeKind::Any);
}

Val Body::yield_from(const ir::Expr& e) {
  // A generator is handed over as it is, so that its levels need no stack.
  Val iterable = expr(e.a);
  TypeId item = function_.yield_type;
  bool generator = kind(iterable) == TypeKind::Generator && type_of(iterable.type).args[0] == item;
  rust::ExprPtr source;
  if (generator || program_.is_boxable(iterable.type)) {
    source = own(generator ? iterable : coerce(iterable, type(TypeKind::Any), e.span));
  } else if (kind(iterable) == TypeKind::Generator) {
    refuse(e.span, "`yield from` of a generator of another type");
  } else {
    rust::ExprPtr items = lift(iterate_value(iterable, e.span), item, e.span);
    source = rust::method(std::move(items), "boxed", {rust::lit_str("iterator")});
  }
  rust::ExprPtr inner =
      rust::await(rust::method(rust::path("co"), "delegate", {std::move(source)}));
  return owned(fallible(std::move(inner)), TypeKind::Any);
}

Val Body::super(const ir::Expr& e) {
  rust::ExprPtr self = borrow(coerce(read(e.var, e.span), type(TypeKind::Any), e.span));
  return owned(fallible(rust::call("super_", {class_reference(e.class_id, e.span), self})),
               TypeKind::Any);
}

/// Runs the body of a module, or asks whether it has what `from` names.
Val Body::import(const ir::Expr& e) {
  if (!e.var.valid()) {
    return owned(fallible(rust::call(program_.import_item(e.function, "import"))), TypeKind::None);
  }
  if (local(e.var).keep != Keep::Global || !m()[e.var].maybe_unbound) {
    return owned(rust::unit(), TypeKind::None);
  }
  const ir::SourceModule& source = m().sources[static_cast<size_t>(e.function.index)];
  Exprs args{rust::method(program_.global(e.var), "is_set"), rust::lit_str(e.name),
             rust::lit_str(source.path)};
  rust::ExprPtr state = rust::path(program_.import_item(e.function, "IMPORT"));
  return owned(fallible(rust::method(std::move(state), "need", std::move(args))), TypeKind::None);
}

/// The class object of a class statement, for `super()`.
rust::ExprPtr Body::class_reference(ir::ClassId id, ir::Span span) {
  rust::ExprPtr slot = program_.class_slot(id);
  if (slot == nullptr) refuse(span, "`super()` in a class that is defined inside a function");
  return rust::ref(fallible(rust::method(slot, "get", {rust::lit_str("__class__")})));
}

Val Body::fstring(const ir::Expr& e) {
  Exprs parts;
  std::string format;
  for (ir::ExprId item : e.items) {
    const ir::Expr& part = at(item);
    if (part.kind == ExprKind::ConstStr) {
      for (char c : part.text) {
        format += c;
        if (c == '{' || c == '}') format += c;
      }
    } else {
      format += "{}";
      parts.push_back(format_part(part).expr);
    }
  }
  if (parts.empty()) {
    ir::Expr text = e;
    text.text.clear();
    for (ir::ExprId item : e.items) text.text += at(item).text;
    return owned(str_literal(text), TypeKind::Str);
  }
  parts.insert(parts.begin(), rust::lit_str(format));
  return owned(rust::call("Str::from", {rust::macro("format", std::move(parts))}), TypeKind::Str);
}

/// One `{value!r:spec}` of an f-string, as a Str or as a value whose Display is Python's str.
Val Body::format_part(const ir::Expr& e) {
  Val val = expr(e.a);
  if (e.conversion != 0) {
    if (e.conversion == 's') val = to_str(val);
    if (e.conversion == 'r') val = to_repr(val);
    if (e.conversion == 'a') {
      rust::ExprPtr boxed = borrow(snapshot(val));
      val = owned(fallible(rust::call("builtins::ascii", {boxed})), TypeKind::Str);
    }
  }
  if (!e.b.valid()) {
    TypeKind k = kind(val);
    if (k == TypeKind::Str || k == TypeKind::I64) return val;
    if (k == TypeKind::Bool || k == TypeKind::Int || k == TypeKind::Float || k == TypeKind::Bytes)
      return to_str(val);
    rust::ExprPtr boxed = borrow(snapshot(val));
    return owned(fallible(rust::call("ops::format", {boxed, rust::lit_str("")})), TypeKind::Str);
  }
  const ir::Expr& spec = at(e.b);
  bool constant_spec = true;
  std::string text;
  for (ir::ExprId item : spec.items) {
    constant_spec = constant_spec && at(item).kind == ExprKind::ConstStr;
    text += at(item).text;
  }
  rust::ExprPtr boxed = borrow(snapshot(val));
  rust::ExprPtr spec_text =
      constant_spec ? rust::lit_str(text) : rust::ref(rust::method(own(expr(e.b)), "as_str"));
  return owned(fallible(rust::call("ops::format", {boxed, spec_text})), TypeKind::Str);
}

/// `str(x)`.
Val Body::to_str(const Val& val) {
  switch (kind(val)) {
    case TypeKind::Str:
      return val;
    case TypeKind::None:
      return owned(rust::call("Str::lit", {rust::lit_str("None")}), TypeKind::Str);
    default:
      if (program_.is_dataless(val.type)) {
        return owned(fallible(rust::call("ops::str", {borrow(snapshot(val))})), TypeKind::Str);
      }
      return owned(fallible(rust::method(definite(val.expr), "py_str")), TypeKind::Str);
  }
}

/// `repr(x)`.
Val Body::to_repr(const Val& val) {
  if (program_.is_dataless(val.type)) {
    return owned(fallible(rust::call("ops::repr", {borrow(snapshot(val))})), TypeKind::Str);
  }
  return owned(fallible(rust::method(definite(val.expr), "py_repr")), TypeKind::Str);
}

}  // namespace portalis::lower
