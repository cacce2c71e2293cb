// A function body as a whole: its Rust signature, emission, and how exceptions leave it.
#include <algorithm>
#include <utility>

#include "lower/body.hpp"
#include "lower/lowered.hpp"

namespace portalis::lower {

using ir::TypeKind;

Body::Body(Program& program, ir::FunctionId function)
    : program_(program), function_id_(function), function_(program.module()[function]) {
  names_.reserve("co");
}

void Body::emit(rust::Stmt stmt) { out_->push_back(std::move(stmt)); }

rust::Block Body::collect(const std::function<void()>& fill) {
  std::vector<rust::Stmt> stmts;
  std::vector<rust::Stmt>* saved = std::exchange(out_, &stmts);
  fill();
  out_ = saved;
  return rust::block(std::move(stmts));
}

std::string Body::fresh(std::string_view wanted) {
  std::string name = rust::rust_ident(wanted);
  while (program_.is_reserved(name) || !names_.reserve(name)) {
    name = names_.fresh(rust::rust_ident(wanted));
    if (!program_.is_reserved(name)) return name;
  }
  return name;
}

std::string Body::fresh_label(std::string_view wanted) {
  std::string label = "'" + std::string(wanted);
  if (num_labels_++ > 0) label += std::to_string(num_labels_);
  return label;
}

/// The value of a `Res` expression, or the exception on its way to where it is caught.
rust::ExprPtr Body::fallible(rust::ExprPtr expr) {
  for (auto frame = frames_.rbegin(); frame != frames_.rend(); ++frame) {
    if (!frame->catches()) continue;
    frame->label_used = true;
    const char* macro = frame->kind == Frame::Kind::Catch ? "attempt" : "attempt_finally";
    return rust::macro(macro, {rust::raw(frame->label), std::move(expr)});
  }
  raises_ = true;
  return rust::try_(std::move(expr));
}

/// Builds an expression for the inside of a closure, where `?` leaves the closure.
rust::ExprPtr Body::inside_closure(const std::function<rust::ExprPtr()>& build) {
  std::vector<Frame> saved;
  saved.swap(frames_);
  bool raises = raises_;
  rust::ExprPtr out = build();
  raises_ = raises;
  frames_.swap(saved);
  return out;
}

void Body::emit_raise(rust::ExprPtr exc) {
  for (auto frame = frames_.rbegin(); frame != frames_.rend(); ++frame) {
    if (!frame->catches()) continue;
    frame->label_used = true;
    rust::ExprPtr value = frame->kind == Frame::Kind::Catch
                              ? rust::err(std::move(exc))
                              : rust::call("Flow::Raise", {std::move(exc)});
    emit(rust::semi(rust::break_(frame->label, std::move(value))));
    return;
  }
  raises_ = true;
  emit(rust::semi(rust::return_(rust::err(std::move(exc)))));
}

/// What the Rust function gives back for the Python value `value` (of the return type).
rust::ExprPtr Body::return_expr(rust::ExprPtr value) {
  bool wrap = function_.is_generator || program_.info(function_id_).raises ||
              function_.kind == ir::Function::Kind::Module;
  if (!wrap) return value;
  const auto* attempt = rust::as<rust::TryExpr>(value);
  return attempt != nullptr && !function_.is_generator ? attempt->operand
                                                       : rust::ok(std::move(value));
}

std::vector<rust::Param> Body::rust_params() {
  std::vector<rust::Param> params;
  for (ir::VarId id : program_.info(function_id_).captures) {
    const ir::Variable& var = m()[id];
    rust::TypePtr t = program_.rust_type(var.type);
    if (var.storage == ir::Storage::Cell) {
      t = rust::type_ref(rust::type_path("Shared", {t}));
    } else {
      t = program_.param_type(var.type);
    }
    params.push_back(rust::param(local(id).name, t));
  }
  for (const ir::Param& param : function_.params) {
    if (program_.is_dataless(var_type(param.var))) continue;
    params.push_back(rust::param(local(param.var).name, program_.param_type(var_type(param.var))));
  }
  return params;
}

rust::TypePtr Body::rust_result(bool raises) {
  rust::TypePtr value;
  if (function_.is_generator) {
    return rust::type_path("Generator", {program_.rust_type(function_.yield_type)});
  }
  ir::TypeId result = function_.return_type;
  bool unit = program_.is_dataless(result);
  value = unit ? rust::type_unit() : program_.rust_type(result);
  if (raises) return rust::type_path("Res", {value});
  return unit ? nullptr : value;
}

namespace {

/// Control never passes the end of `expr`. A labelled block and a loop that breaks may be left.
bool leaves(const rust::ExprPtr& expr) {
  if (!expr) return false;
  if (expr->kind == rust::ExprKind::kReturn || expr->kind == rust::ExprKind::kBreak ||
      expr->kind == rust::ExprKind::kContinue) {
    return true;
  }
  if (const auto* if_expr = rust::as<rust::IfExpr>(expr)) {
    return if_expr->else_expr && diverges(if_expr->then_block.stmts) && leaves(if_expr->else_expr);
  }
  if (const auto* block = rust::as<rust::BlockExpr>(expr)) {
    return block->label.empty() && block->block_kind == rust::BlockKind::kPlain &&
           diverges(block->block.stmts);
  }
  if (const auto* match = rust::as<rust::MatchExpr>(expr)) {
    for (const rust::MatchArm& arm : match->arms) {
      if (!leaves(arm.body)) return false;
    }
    return !match->arms.empty();
  }
  return false;
}

}  // namespace

bool diverges(const std::vector<rust::Stmt>& stmts) {
  for (const rust::Stmt& stmt : stmts) {
    if (stmt.kind != rust::StmtKind::kItem && stmt.kind != rust::StmtKind::kLet &&
        leaves(stmt.expr)) {
      return true;
    }
  }
  return false;
}

namespace {

bool has_loose_break(const std::vector<rust::Stmt>& stmts, const std::string& label);

bool has_loose_break(const rust::ExprPtr& expr, const std::string& label) {
  if (!expr) return false;
  if (const auto* brk = rust::as<rust::BreakExpr>(expr)) {
    return brk->label.empty() || brk->label == label;
  }
  if (const auto* if_expr = rust::as<rust::IfExpr>(expr)) {
    return has_loose_break(if_expr->then_block.stmts, label) ||
           has_loose_break(if_expr->else_expr, label);
  }
  if (const auto* block = rust::as<rust::BlockExpr>(expr)) {
    return has_loose_break(block->block.stmts, label);
  }
  if (const auto* match = rust::as<rust::MatchExpr>(expr)) {
    for (const rust::MatchArm& arm : match->arms) {
      if (has_loose_break(arm.body, label)) return true;
    }
  }
  // Inner loops take unlabelled breaks; labelled ones are found through their text.
  if (const auto* loop = rust::as<rust::LoopExpr>(expr)) {
    return !label.empty() && has_loose_break(loop->body.stmts, label);
  }
  return false;
}

bool has_loose_break(const std::vector<rust::Stmt>& stmts, const std::string& label) {
  for (const rust::Stmt& stmt : stmts) {
    if (has_loose_break(stmt.expr, label)) return true;
  }
  return false;
}

/// `loop` without a break never ends.
bool ends_in_endless_loop(const std::vector<rust::Stmt>& stmts) {
  if (stmts.empty() || !stmts.back().expr) return false;
  const auto* loop = rust::as<rust::LoopExpr>(stmts.back().expr);
  return loop != nullptr && loop->label.empty() && !has_loose_break(loop->body.stmts, "");
}

void return_to_value(std::vector<rust::Stmt>& stmts);

rust::ExprPtr tail_value(const rust::ExprPtr& expr) {
  if (const auto* ret = rust::as<rust::ReturnExpr>(expr)) return ret->value;
  if (const auto* if_expr = rust::as<rust::IfExpr>(expr)) {
    if (!if_expr->else_expr) return nullptr;
    auto copy = std::make_shared<rust::IfExpr>(*if_expr);
    return_to_value(copy->then_block.stmts);
    if (const auto* block = rust::as<rust::BlockExpr>(copy->else_expr)) {
      auto else_copy = std::make_shared<rust::BlockExpr>(*block);
      return_to_value(else_copy->block.stmts);
      copy->else_expr = else_copy;
    } else if (rust::ExprPtr nested = tail_value(copy->else_expr)) {
      copy->else_expr = nested;
    }
    return copy;
  }
  return nullptr;
}

/// The last `return x;` of a function becomes its value, through if/else chains.
void return_to_value(std::vector<rust::Stmt>& stmts) {
  if (stmts.empty()) return;
  rust::Stmt& last = stmts.back();
  if (last.kind != rust::StmtKind::kSemi && last.kind != rust::StmtKind::kExpr) return;
  if (const auto* ret = rust::as<rust::ReturnExpr>(last.expr)) {
    if (!ret->value) {
      stmts.pop_back();
      return;
    }
    last.expr = ret->value;
    last.kind = rust::StmtKind::kExpr;
  } else if (last.expr->kind == rust::ExprKind::kIf) {
    if (rust::ExprPtr value = tail_value(last.expr)) last.expr = value;
  }
}

/// Literals, names and lists of them: nothing whose drop could come after that of a local.
bool is_plain(const rust::ExprPtr& expr) {
  auto all = [](const rust::Exprs& items) { return std::ranges::all_of(items, is_plain); };
  if (const auto* reference = rust::as<rust::RefExpr>(expr)) return is_plain(reference->operand);
  if (const auto* array = rust::as<rust::ArrayExpr>(expr)) return all(array->items);
  if (const auto* call = rust::as<rust::CallExpr>(expr)) {
    return is_plain(call->callee) && all(call->args);
  }
  return rust::as<rust::LitExpr>(expr) || rust::as<rust::PathExpr>(expr);
}

/// `print(..)?;` at the end of a body that gives nothing: its result is the body's.
bool end_with_print(std::vector<rust::Stmt>& stmts) {
  if (stmts.empty() || stmts.back().kind != rust::StmtKind::kSemi) return false;
  const auto* tried = rust::as<rust::TryExpr>(stmts.back().expr);
  if (tried == nullptr || arguments_of(tried->operand, "print") == nullptr) return false;
  if (!is_plain(tried->operand)) return false;
  stmts.back().expr = rust::ExprPtr(tried->operand);
  stmts.back().kind = rust::StmtKind::kExpr;
  return true;
}

}  // namespace

rust::Block Body::lower_body() {
  std::vector<rust::Stmt> stmts;
  out_ = &stmts;
  place_variables();
  if (!function_.body.empty()) last_end_ = m()[function_.body.front()].span.begin;
  block(function_.body);
  if (!diverges(stmts) && !ends_in_endless_loop(stmts)) {
    ir::TypeId result = function_.is_generator ? type(TypeKind::Any) : function_.return_type;
    Val none = owned(rust::unit(), TypeKind::None);
    if (function_.kind == ir::Function::Kind::Module || program_.is_dataless(result)) {
      if (function_.is_generator || program_.info(function_id_).raises ||
          function_.kind == ir::Function::Kind::Module) {
        if (!end_with_print(stmts)) emit(rust::value(rust::ok(rust::unit())));
      }
    } else if (coercible(none.type, result)) {
      emit(rust::value(return_expr(own(coerce(none, result, function_.span)))));
    } else {
      // Inference proved that control never comes here.
      emit_raise(rust::call("unreachable_code"));
    }
  }
  return_to_value(stmts);
  if (!function_.is_generator) return rust::block(std::move(stmts));
  return generator_block(std::move(stmts));
}

/// `{ let a = a.clone(); Generator::new("name", move |co| async move { body }) }`
rust::Block Body::generator_block(std::vector<rust::Stmt> body) {
  std::vector<rust::Stmt> stmts;
  auto keep = [&](ir::VarId id, bool by_ref) {
    const Local& var = local(id);
    if (var.keep == Keep::Dataless || !by_ref) return;
    stmts.push_back(rust::let(var.name, nullptr, rust::method(rust::path(var.name), "clone")));
  };
  for (ir::VarId id : program_.info(function_id_).captures) {
    bool cell = m()[id].storage == ir::Storage::Cell;
    keep(id, cell || !program_.pass_by_value(m()[id].type));
  }
  for (const ir::Param& param : function_.params) {
    keep(param.var, !program_.pass_by_value(var_type(param.var)));
  }
  rust::ExprPtr future = rust::async_block(rust::block(std::move(body)), true);
  rust::TypePtr co_type = rust::type_path("Co", {program_.rust_type(function_.yield_type)});
  rust::ExprPtr make = rust::closure({rust::closure_param("co", co_type)}, future, true);
  stmts.push_back(rust::value(
      rust::call("Generator::new", {rust::lit_str(function_.qualname), std::move(make)})));
  return rust::block(std::move(stmts));
}

}  // namespace portalis::lower
