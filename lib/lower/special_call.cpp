// Builtins that are more than a function of the tables: print, len of a shape, isinstance.
#include <algorithm>

#include "lower/body.hpp"

namespace portalis::lower {

using ir::Argument;
using ir::ExprKind;
using ir::TypeId;
using ir::TypeKind;

std::optional<Val> Body::special_builtin(const std::string& name, const ir::Expr& e) {
  if (name == "zip" && kind(e.type) == TypeKind::Iter) {
    if (std::optional<Val> val = zip_rows(e)) return val;
  }
  if (has_stars(e.args)) return std::nullopt;
  if (name == "print") return print_call(e);
  bool one = e.args.size() == 1 && e.args[0].kind == Argument::Kind::Positional;
  if (name == "isinstance") return isinstance_call(e);
  if (!one) return std::nullopt;
  ir::ExprId arg = e.args[0].value;
  TypeKind k = kind(at(arg).type);
  if (name == "iter") return iter_call(e);
  if (name == "len") {
    if (k == TypeKind::Tuple) {
      auto size = static_cast<int64_t>(type_of(at(arg).type).args.size());
      if (is_pure(arg)) return owned(rust::lit_int(size), TypeKind::I64);
    }
    if (k == TypeKind::Any) {
      return owned(fallible(rust::call("ops::len", {borrow(expr(arg))})), TypeKind::I64);
    }
  }
  if (name == "next" && k == TypeKind::Generator) {
    // As send(None): StopIteration carries what the body returns.
    rust::ExprPtr none = rust::path("Value::NONE");
    return owned(fallible(rust::method(expr(arg).expr, "send", {std::move(none)})),
                 program_.types().arg(at(arg).type));
  }
  if (name == "bool") return owned(condition(arg), TypeKind::Bool);
  if (name == "str" && k != TypeKind::Never) {
    return owned(own(to_str(expr(arg))), TypeKind::Str);
  }
  if (name == "repr" && k != TypeKind::Never) return to_repr(expr(arg));
  return std::nullopt;
}

/// `zip(*rows)`: the rows become iterators, with items of one type.
std::optional<Val> Body::zip_rows(const ir::Expr& e) {
  if (e.args.size() != 1 || e.args[0].kind != Argument::Kind::Star) return std::nullopt;
  TypeId item = program_.types().arg(program_.types().arg(e.type));
  Source rows = iterate(e.args[0].value);
  TypeId row = kind(rows.item) == TypeKind::Tuple ? program_.types().make(TypeKind::TupleOf, {item})
                                                  : rows.item;
  rust::ExprPtr all = lift(rows, row, e.span);
  rust::ExprPtr open = inside_closure([&] {
    Source items = iterate_value(Val{rust::path("row"), row, Form::Owned}, e.span);
    return rust::method(lift(items, item, e.span), "boxed", {rust::lit_str("iterator")});
  });
  rust::ExprPtr closure = rust::closure({rust::closure_param("row")}, std::move(open));
  rust::ExprPtr call = rust::call("builtins::zip_rows", {std::move(all), std::move(closure)});
  return owned(fallible(std::move(call)), e.type);
}

/// `print(a, b, sep=..., end=...)` with text separators; other forms are dynamic.
Val Body::print_call(const ir::Expr& e) {
  Exprs items;
  rust::ExprPtr sep;
  rust::ExprPtr end;
  for (const Argument& arg : e.args) {
    bool text = arg.kind == Argument::Kind::Keyword && (arg.name == "sep" || arg.name == "end") &&
                kind(at(arg.value).type) == TypeKind::Str;
    if (arg.kind == Argument::Kind::Keyword && !text) {
      return dynamic_call(owned(rust::call("builtin", {rust::lit_str("print")}), TypeKind::Any), e,
                          true);
    }
  }
  for (const Argument& arg : e.args) {
    if (arg.kind == Argument::Kind::Keyword) {
      const ir::Expr& text = at(arg.value);
      (arg.name == "sep" ? sep : end) =
          text.kind == ir::ExprKind::ConstStr
              ? rust::lit_str(text.text)
              : rust::ref(rust::method(expr(arg.value).expr, "as_str"));
      continue;
    }
    Val val = expr(arg.value);
    if (program_.is_dataless(val.type) && kind(val) != TypeKind::None) val = to_any(val, e.span);
    items.push_back(borrow(val));
  }
  rust::ExprPtr list = rust::ref(rust::array(std::move(items)));
  if (!sep && !end) return owned(fallible(rust::call("print", {std::move(list)})), TypeKind::None);
  if (!sep) sep = rust::lit_str(" ");
  if (!end) end = rust::lit_str("\n");
  return owned(
      fallible(rust::call("print_with", {std::move(list), std::move(sep), std::move(end)})),
      TypeKind::None);
}

/// Decided at translation where the type is proved and the class is a builtin one.
namespace {

/// A class of CPython that the runtime has as a function only: nothing can be its instance here.
bool is_class_in_python_only(const ir::Expr& e) {
  static constexpr std::string_view kFunctions[] = {"enumerate", "filter", "map", "reversed",
                                                    "zip"};
  if (e.kind == ExprKind::ModuleMember) return e.text == "itertools";
  return e.kind == ExprKind::Builtin &&
         std::find(std::begin(kFunctions), std::end(kFunctions), e.text) != std::end(kFunctions);
}

}  // namespace

/// Refuses `isinstance(x, zip)` and the like, also within a tuple.
void Body::check_classes(ir::ExprId classes) {
  const ir::Expr& e = at(classes);
  if (is_class_in_python_only(e)) refuse(e.span, "`isinstance` with an iterator's class");
  if (e.kind != ExprKind::Tuple) return;
  for (ir::ExprId item : e.items) check_classes(item);
}

std::optional<Val> Body::isinstance_call(const ir::Expr& e) {
  if (e.args.size() != 2 || e.args[0].kind != Argument::Kind::Positional ||
      e.args[1].kind != Argument::Kind::Positional) {
    return std::nullopt;
  }
  check_classes(e.args[1].value);
  Val object = expr(e.args[0].value);
  if (std::optional<Val> test = tag_test(object, e.args[1].value)) return test;
  if (kind(object) == TypeKind::Any) {
    rust::ExprPtr cls = borrow(any(e.args[1].value));
    return owned(fallible(rust::call("is_instance", {borrow(object), cls})), TypeKind::Bool);
  }
  rust::ExprPtr boxed = borrow(snapshot(object));
  rust::ExprPtr cls = borrow(any(e.args[1].value));
  return owned(fallible(rust::call("is_instance", {boxed, cls})), TypeKind::Bool);
}

}  // namespace portalis::lower
