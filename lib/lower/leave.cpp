// `return` and `raise`: how a body gives its value or an exception away.
//
// In:  statements of the IR. Out: a Rust `return`, or a `break` to the block of the `finally` or
// `try` that stands around.
#include <algorithm>
#include <array>
#include <string_view>

#include "lower/body.hpp"
#include "lower/lowered.hpp"

namespace portalis::lower {

using ir::Argument;
using ir::ExprKind;
using ir::TypeId;
using ir::TypeKind;

namespace {

/// Builtin exceptions whose constructor does more than keep its arguments.
constexpr std::array kSpecialErrors = {"BaseExceptionGroup",
                                       "BlockingIOError",
                                       "BrokenPipeError",
                                       "ChildProcessError",
                                       "ConnectionAbortedError",
                                       "ConnectionError",
                                       "ConnectionRefusedError",
                                       "ConnectionResetError",
                                       "EnvironmentError",
                                       "ExceptionGroup",
                                       "FileExistsError",
                                       "FileNotFoundError",
                                       "IOError",
                                       "ImportError",
                                       "IndentationError",
                                       "InterruptedError",
                                       "IsADirectoryError",
                                       "ModuleNotFoundError",
                                       "NotADirectoryError",
                                       "OSError",
                                       "PermissionError",
                                       "ProcessLookupError",
                                       "StopAsyncIteration",
                                       "StopIteration",
                                       "SyntaxError",
                                       "SystemExit",
                                       "TabError",
                                       "TimeoutError",
                                       "UnicodeDecodeError",
                                       "UnicodeEncodeError",
                                       "UnicodeTranslateError"};

bool is_plain_error(std::string_view name) {
  bool is_error = name.ends_with("Error") || name == "Exception";
  return is_error && std::ranges::find(kSpecialErrors, name) == kSpecialErrors.end();
}

}  // namespace

/// A local variable that nothing reads after this `return`: it may be moved. Inside a loop what is
/// iterated over may still be borrowed, and `finally` may read it.
bool Body::is_last_read(ir::ExprId id) const {
  const ir::Expr& e = at(id);
  if (e.kind != ExprKind::Variable || function_.is_generator) return false;
  auto local = locals_.find(e.var);
  if (local == locals_.end() || local->second.keep != Keep::Plain) return false;
  return std::ranges::none_of(frames_, [](const Frame& frame) {
    return frame.kind == Frame::Kind::Loop || frame.kind == Frame::Kind::Finally;
  });
}

void Body::return_stmt(const ir::Stmt& s) {
  TypeId want = function_.is_generator ? type(TypeKind::Any) : function_.return_type;
  bool unit = program_.is_dataless(want);
  rust::ExprPtr value;
  if (s.value.valid()) {
    Val val = unit ? expr(s.value) : expr_as(s.value, want);
    if (unit && val.form == Form::Owned && !rust::as<rust::TupleExpr>(val.expr)) {
      emit(rust::semi(val.expr));
    }
    bool moves = val.form == Form::Place && is_last_read(s.value);
    value = unit ? rust::unit() : moves ? val.expr : own(val);
  } else {
    value = unit ? rust::unit() : own(coerce(owned(rust::unit(), TypeKind::None), want, s.span));
  }
  for (auto frame = frames_.rbegin(); frame != frames_.rend(); ++frame) {
    if (frame->kind != Frame::Kind::Finally) continue;
    frame->label_used = true;
    emit(rust::semi(rust::break_(frame->label, rust::call("Flow::Return", {std::move(value)}))));
    return;
  }
  rust::ExprPtr out = return_expr(std::move(value));
  const auto* tuple = rust::as<rust::TupleExpr>(out);
  bool bare = tuple != nullptr && tuple->items.empty();
  emit(rust::semi(rust::return_(bare ? nullptr : out)));
}

/// `raise ValueError` and `raise ValueError(message)`; null for other forms.
rust::ExprPtr Body::plain_error(ir::ExprId raised) {
  const ir::Expr& e = at(raised);
  bool called = e.kind == ExprKind::Call;
  const ir::Expr& error = called ? at(e.a) : e;
  bool is_bound = error.kind == ExprKind::Builtin && error.name != "?";
  if (!is_bound || !is_plain_error(error.text)) return nullptr;
  rust::ExprPtr name = rust::lit_str(error.text);
  if (!called || e.args.empty()) return rust::call("bare_error", {name});
  if (e.args.size() > 1 || e.args[0].kind != Argument::Kind::Positional) return nullptr;
  const ir::Expr& text = at(e.args[0].value);
  if (text.kind == ExprKind::ConstStr && !has_surrogates(text.text)) {
    return rust::call("builtin_error", {name, rust::lit_str(text.text)});
  }
  Val message = expr(e.args[0].value);
  if (kind(message) == TypeKind::Str) return rust::call("builtin_error", {name, own(message)});
  return rust::call("builtin_error", {name, own(coerce(message, type(TypeKind::Any), e.span))});
}

/// An expression that surely raises, as the end of its block.
void Body::never_stmt(ir::ExprId id) {
  const ir::Expr& e = at(id);
  if (e.kind == ExprKind::Attribute) {
    rust::ExprPtr object = borrow(any(e.a));
    return emit_raise(rust::call("Exc::no_attribute", {object, rust::lit_str(e.name)}));
  }
  rust::ExprPtr made = expr(id).expr;
  if (rust::ExprPtr error = attempted(made)) return emit_raise(rust::call("raised", {error}));
  emit(rust::semi(std::move(made)));
  emit_raise(rust::call("unreachable_code"));
}

void Body::raise_stmt(const ir::Stmt& s) {
  if (s.value.valid() && m()[s.value].is_never) return never_stmt(s.value);
  if (!s.value.valid()) {
    emit_raise(rust::call("reraise"));
    return;
  }
  if (!s.cause.valid()) {
    if (rust::ExprPtr made = plain_error(s.value)) return emit_raise(std::move(made));
  }
  rust::ExprPtr exc = rust::call("exception", {borrow(any(s.value))});
  if (s.cause.valid()) {
    exc = rust::call("exception_from", {borrow(any(s.value)), borrow(any(s.cause))});
  }
  emit_raise(std::move(exc));
}

}  // namespace portalis::lower
