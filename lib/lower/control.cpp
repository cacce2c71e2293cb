// Branches and loops, with `else`, `break` and `continue` across labelled blocks.
#include "lower/body.hpp"

namespace portalis::lower {

using ir::ExprKind;
using ir::TypeKind;

void Body::if_stmt(const ir::Stmt& s) {
  rust::ExprPtr test = condition(s.value);
  rust::Block then_block = collect([&] { block(s.body); });
  if (s.orelse.empty()) {
    emit(rust::stmt(rust::if_(std::move(test), std::move(then_block))));
    return;
  }
  rust::Block else_block = collect([&] { block(s.orelse); });
  // `elif`: an else that holds one if statement alone.
  bool chain = else_block.stmts.size() == 1 && else_block.stmts[0].kind == rust::StmtKind::kExpr &&
               else_block.stmts[0].expr->kind == rust::ExprKind::kIf &&
               else_block.stmts[0].comments.empty();
  rust::ExprPtr else_expr =
      chain ? else_block.stmts[0].expr : rust::block_expr(std::move(else_block));
  emit(rust::stmt(rust::if_(std::move(test), std::move(then_block), std::move(else_expr))));
}

/// Emits a loop; with `else`, a labelled block around both that `break` leaves.
void Body::loop_stmt(const ir::StmtIds& orelse,
                     const std::function<rust::ExprPtr(const std::string& label)>& make_loop) {
  std::string label = fresh_label("outer");
  Frame frame{Frame::Kind::Loop, label, "", false, false};
  if (!orelse.empty()) frame.else_label = fresh_label("search");
  frames_.push_back(frame);
  rust::ExprPtr loop;
  rust::Block pre = collect([&] { loop = make_loop(label); });
  frame = frames_.back();
  frames_.pop_back();
  if (!frame.label_used) loop = without_label(loop);
  for (rust::Stmt& stmt : pre.stmts) emit(std::move(stmt));
  if (orelse.empty()) {
    emit(rust::stmt(std::move(loop)));
    return;
  }
  rust::Block around = collect([&] {
    emit(rust::stmt(loop));
    frames_.push_back({Frame::Kind::Block, "", "", false, false});
    block(orelse);
    frames_.pop_back();
  });
  std::string block_label = frame.else_used ? frame.else_label : "";
  emit(rust::stmt(rust::block_expr(std::move(around), block_label)));
}

rust::ExprPtr Body::without_label(const rust::ExprPtr& loop) {
  if (const auto* e = rust::as<rust::ForExpr>(loop)) {
    auto copy = std::make_shared<rust::ForExpr>(*e);
    copy->label.clear();
    return copy;
  }
  if (const auto* e = rust::as<rust::WhileExpr>(loop)) {
    auto copy = std::make_shared<rust::WhileExpr>(*e);
    copy->label.clear();
    return copy;
  }
  if (const auto* e = rust::as<rust::LoopExpr>(loop)) {
    auto copy = std::make_shared<rust::LoopExpr>(*e);
    copy->label.clear();
    return copy;
  }
  return loop;
}

void Body::while_stmt(const ir::Stmt& s) {
  const ir::Expr& test = at(s.value);
  bool endless =
      (test.kind == ExprKind::ConstBool || test.kind == ExprKind::ConstInt) && test.int_value != 0;
  loop_stmt(s.orelse, [&](const std::string& label) {
    if (endless) return rust::loop_(collect([&] { block(s.body); }), label);
    rust::ExprPtr cond = condition(s.value);
    return rust::while_(std::move(cond), collect([&] { block(s.body); }), label);
  });
}

void Body::for_stmt(ir::StmtId id) {
  const ir::Stmt& s = m()[id];
  // The iterable is evaluated outside the loop: a `break` label must not surround it.
  Source source = loop_source(s.value);
  loop_stmt(s.orelse, [&](const std::string& label) {
    return loop_over(source, s.targets[0], id, label, [&] { block(s.body); });
  });
}

/// `break` or `continue`: past labelled blocks by label, past a `finally` by its outcome.
void Body::leave_loop(bool is_break) {
  bool crossed = false;
  for (auto frame = frames_.rbegin(); frame != frames_.rend(); ++frame) {
    if (frame->kind == Frame::Kind::Finally) {
      frame->label_used = true;
      (is_break ? frame->breaks : frame->continues) = true;
      rust::ExprPtr flow = rust::path(is_break ? "Flow::Break" : "Flow::Continue");
      emit(rust::semi(rust::break_(frame->label, std::move(flow))));
      return;
    }
    if (frame->kind != Frame::Kind::Loop) {
      crossed = true;
      continue;
    }
    if (is_break && !frame->else_label.empty()) {
      frame->else_used = true;
      emit(rust::semi(rust::break_(frame->else_label)));
      return;
    }
    std::string label;
    if (crossed) {
      frame->label_used = true;
      label = frame->label;
    }
    emit(rust::semi(is_break ? rust::break_(label) : rust::continue_(label)));
    return;
  }
}

}  // namespace portalis::lower
