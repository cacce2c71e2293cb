// Exceptions: `try` in all forms and `with`, as labelled blocks.
//
// try/except:    let caught: Res<()> = 'attempt: { body; Ok(()) };
//                if let Some(error) = except(caught, &class)? { handler }
//                if let Some(error) = handled(caught) { handlers, if there are several }
// try/finally:   let outcome = 'protected: { body; Flow::Next };
//                finally; match outcome { ... }
#include <algorithm>

#include "lower/body.hpp"

namespace portalis::lower {

using ir::TypeKind;

namespace {

bool ends_with_jump(const rust::Block& block) {
  if (block.stmts.empty() || !block.stmts.back().expr) return false;
  rust::ExprKind k = block.stmts.back().expr->kind;
  return k == rust::ExprKind::kBreak || k == rust::ExprKind::kReturn ||
         k == rust::ExprKind::kContinue;
}

/// A builtin's name, or a tuple of such names: evaluating it has no effect and cannot fail.
bool is_pure_class(const ir::Module& m, ir::ExprId id) {
  const ir::Expr& e = m[id];
  if (e.kind == ir::ExprKind::Tuple) {
    return std::all_of(e.items.begin(), e.items.end(),
                       [&](ir::ExprId item) { return is_pure_class(m, item); });
  }
  return e.kind == ir::ExprKind::Builtin;
}

}  // namespace

void Body::try_except(const ir::Stmt& s) {
  std::string label = fresh_label("attempt");
  frames_.push_back({Frame::Kind::Catch, label, "", false, false});
  rust::Block body = collect([&] { block(s.body); });
  bool used = frames_.back().label_used;
  frames_.pop_back();
  if (!used) {
    // Nothing in the body can raise: the handlers are dead.
    frames_.push_back({Frame::Kind::Block, "", "", false, false});
    frames_.pop_back();
    for (rust::Stmt& stmt : body.stmts) emit(std::move(stmt));
    block(s.orelse);
    return;
  }
  if (!ends_with_jump(body)) body.stmts.push_back(rust::value(rust::ok(rust::unit())));
  std::string caught = fresh("caught");
  emit(rust::let(caught, rust::type("Res<()>"), rust::block_expr(std::move(body), label)));
  const ir::Handler& first = s.handlers[0];
  bool alone = s.handlers.size() == 1 && first.type.valid() && is_pure_class(m(), first.type);
  bool read = first.type.valid() && (!alone || first.var.valid());
  std::string error = (read ? "" : "_") + fresh("error");
  // The classes of several handlers, or ones that have to be looked up, are evaluated in turn.
  rust::ExprPtr raised =
      alone ? fallible(rust::call("except", {rust::path(caught), borrow(any(first.type))}))
            : rust::call("handled", {rust::path(caught)});
  rust::Block on_error =
      collect([&] { alone ? handler_body(s, first, error) : handler_chain(s, 0, error); });
  rust::ExprPtr else_expr;
  if (!s.orelse.empty()) {
    else_expr = rust::block_expr(collect([&] { block(s.orelse); }));
  }
  emit(rust::stmt(rust::if_let(rust::pat_tuple_struct("Some", {rust::pat_ident(error)}),
                               std::move(raised), std::move(on_error), std::move(else_expr))));
}

void Body::handler_body(const ir::Stmt& s, const ir::Handler& handler, const std::string& error) {
  if (handler.var.valid()) {
    ir::StmtId id{static_cast<int32_t>(&s - m().stmts.data())};
    write_at(id, handler.var, owned(rust::method(rust::path(error), "value"), TypeKind::Any));
  }
  block(handler.body);
  if (handler.var.valid()) forget(handler.var);
}

void Body::handler_chain(const ir::Stmt& s, size_t i, const std::string& error) {
  if (i == s.handlers.size()) {
    emit_raise(rust::method(rust::path(error), "exc"));
    return;
  }
  const ir::Handler& handler = s.handlers[i];
  if (!handler.type.valid()) {
    handler_body(s, handler, error);
    return;
  }
  rust::ExprPtr test = fallible(
      rust::call("exception_matches", {rust::ref(rust::path(error)), borrow(any(handler.type))}));
  rust::Block then_block = collect([&] { handler_body(s, handler, error); });
  rust::Block else_block = collect([&] { handler_chain(s, i + 1, error); });
  rust::ExprPtr else_expr;
  bool chain = else_block.stmts.size() == 1 && else_block.stmts[0].expr &&
               else_block.stmts[0].expr->kind == rust::ExprKind::kIf;
  else_expr = chain ? else_block.stmts[0].expr : rust::block_expr(std::move(else_block));
  emit(rust::stmt(rust::if_(std::move(test), std::move(then_block), std::move(else_expr))));
}

/// The name of a handler is unbound when the handler ends.
void Body::forget(ir::VarId id) {
  const Local slot = local(id);
  switch (slot.keep) {
    case Keep::Maybe:
      emit(rust::semi(rust::assign(rust::path(slot.name), rust::none())));
      return;
    case Keep::Cell:
    case Keep::CellRef:
      emit(rust::semi(rust::method(rust::path(slot.name), "clear")));
      return;
    case Keep::Global:
      emit(rust::semi(rust::method(program_.global(id), "clear")));
      return;
    default:
      return;
  }
}

/// The Rust type that `Flow` carries: what the function returns.
rust::TypePtr Body::flow_type() {
  rust::TypePtr result =
      function_.is_generator ? program_.rust_type(type(TypeKind::Any))
      : function_.kind == ir::Function::Kind::Module || program_.is_dataless(function_.return_type)
          ? rust::type_unit()
          : program_.rust_type(function_.return_type);
  return rust::type_path("Flow", {result});
}

/// `let outcome: Flow<T> = 'label: { body; Flow::Next };` Gives the frame as the body used it.
Frame Body::protect(const std::string& outcome, const std::function<void()>& fill) {
  std::string label = fresh_label("protected");
  frames_.push_back({Frame::Kind::Finally, label, "", false, false});
  rust::Block body = collect(fill);
  Frame frame = frames_.back();
  frames_.pop_back();
  if (!ends_with_jump(body)) body.stmts.push_back(rust::value(rust::path("Flow::Next")));
  emit(rust::let(outcome, flow_type(),
                 rust::block_expr(std::move(body), frame.label_used ? label : "")));
  return frame;
}

/// Goes on as the protected body ended.
void Body::resume(const std::string& outcome, const Frame& frame,
                  const std::function<void(const std::string& error)>& on_raise) {
  std::vector<rust::MatchArm> arms;
  auto jump = [&](const std::function<void()>& fill) { return rust::block_expr(collect(fill)); };
  arms.push_back(rust::arm(rust::pat_path("Flow::Next"), rust::block_expr(rust::block())));
  std::string error = fresh("error");
  arms.push_back(rust::arm(rust::pat_tuple_struct("Flow::Raise", {rust::pat_ident(error)}),
                           jump([&] { on_raise(error); })));
  std::string value = fresh("result");
  arms.push_back(rust::arm(rust::pat_tuple_struct("Flow::Return", {rust::pat_ident(value)}),
                           jump([&] { return_value(rust::path(value)); })));
  if (frame.breaks)
    arms.push_back(rust::arm(rust::pat_path("Flow::Break"), jump([&] { leave_loop(true); })));
  if (frame.continues) {
    arms.push_back(rust::arm(rust::pat_path("Flow::Continue"), jump([&] { leave_loop(false); })));
  }
  if (!frame.breaks || !frame.continues) {
    arms.push_back(rust::arm(rust::pat_wild(), rust::block_expr(rust::block())));
  }
  emit(rust::stmt(rust::match_(rust::path(outcome), std::move(arms))));
}

/// Returns an already lowered value.
void Body::return_value(rust::ExprPtr value) {
  for (auto frame = frames_.rbegin(); frame != frames_.rend(); ++frame) {
    if (frame->kind != Frame::Kind::Finally) continue;
    frame->label_used = true;
    emit(rust::semi(rust::break_(frame->label, rust::call("Flow::Return", {std::move(value)}))));
    return;
  }
  emit(rust::semi(rust::return_(return_expr(std::move(value)))));
}

void Body::try_finally(const ir::Stmt& s) {
  std::string outcome = fresh("outcome");
  Frame frame = protect(outcome, [&] {
    if (s.handlers.empty()) {
      block(s.body);
      block(s.orelse);
    } else {
      try_except(s);
    }
  });
  // An exception on its way counts as handled inside `finally`.
  std::string guard = "_" + fresh("handling");
  emit(rust::let(guard, nullptr, rust::method(rust::path(outcome), "handling")));
  block(s.finalbody);
  if (diverges(*out_)) return;  // `finally` leaves in its own way, whatever happened before
  emit(rust::semi(rust::call("drop", {rust::path(guard)})));
  resume(outcome, frame, [&](const std::string& error) { emit_raise(rust::path(error)); });
}

void Body::with_stmt(ir::StmtId id) {
  const ir::Stmt& s = m()[id];
  rust::ExprPtr manager = borrow(any(s.value));
  std::string context = fresh("context");
  std::string entered = fresh("entered");
  emit(rust::let(rust::pat_tuple({rust::pat_ident(context), rust::pat_ident(entered)}), nullptr,
                 fallible(rust::call("ContextManager::enter", {std::move(manager)}))));
  std::string outcome = fresh("outcome");
  Frame frame = protect(outcome, [&] {
    if (!s.targets.empty()) {
      assign(s.targets[0], Val{rust::path(entered), type(TypeKind::Any), Form::Place},
             ir::StmtId{});
    }
    block(s.body);
  });
  rust::ExprPtr exit = rust::method(rust::path(context), "exit", {rust::ref(rust::path(outcome))});
  std::string suppressed = fresh("suppressed");
  emit(rust::let(suppressed, nullptr, fallible(std::move(exit))));
  resume(outcome, frame, [&](const std::string& error) {
    rust::Block raise = collect([&] { emit_raise(rust::path(error)); });
    emit(rust::stmt(rust::if_(rust::not_(rust::path(suppressed)), std::move(raise))));
  });
}

}  // namespace portalis::lower
