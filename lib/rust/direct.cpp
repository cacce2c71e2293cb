// Statements that go straight to the text: their parts stand on one line, and blocks are written
// where they belong.
//
// Input:     a statement and the text behind which it stands. Output: the statement, laid out as
// the engine would.
// Invariant: false, and the text is as it was, where the engine has to look for a layout.
#include <algorithm>

#include "rust/formatter.hpp"

namespace portalis::rust {
namespace {

bool is_name(const Pat& pat) {
  return pat.kind == PatKind::kIdent && !pat.by_ref && pat.parts.empty();
}

bool is_loop(const Expr& expr) {
  return expr.kind == ExprKind::kWhile || expr.kind == ExprKind::kLoop ||
         expr.kind == ExprKind::kFor;
}

int size_of(std::string_view text) { return static_cast<int>(text.size()); }

}  // namespace

bool Formatter::put_statement(Text& out, const Stmt& stmt, Indent indent) {
  const Scope scope(*this);
  inside_macro_ = false;
  one_line_chain_ = false;
  mode_ = Mode::kStrict;
  max_width_ = kMaxWidth;
  const Shape shape = indented(indent);
  const size_t size = out.s.size(), lines = out.lines.size();
  bool done = false;
  if (stmt.kind == StmtKind::kLet) {
    done = !stmt.else_block && put_let(out.s, stmt, shape.width);
  } else if (is_loop(*stmt.expr) ||
             (stmt.kind == StmtKind::kExpr && stmt.expr->kind == ExprKind::kIf)) {
    Control control;
    to_control(*stmt.expr, true, control);
    done = put_control(out, control, shape);
  } else if (stmt.kind == StmtKind::kSemi) {
    done = put_line(out.s, *stmt.expr, shape.width - 1);
    if (done) out += ";";
  } else {
    done = put_line(out.s, *stmt.expr, shape.width);
  }
  if (done) return true;
  out.s.resize(size);
  out.lines.resize(lines);
  return false;
}

bool Formatter::put_let(std::string& out, const Stmt& stmt, int width) {
  if (!is_name(*stmt.pat) || !stmt.expr) return false;
  const size_t begin = out.size();
  const auto rest = [&] { return width - static_cast<int>(out.size() - begin); };
  out += stmt.pat->is_mut ? "let mut " : "let ";
  out += stmt.pat->name;
  if (stmt.type) {
    out += ": ";
    if (!put_flat(out, *stmt.type, rest() - 2)) return false;
  }
  out += " = ";
  if (!put_flat(out, *stmt.expr, rest() - 1)) return false;
  out += ';';
  return true;
}

bool Formatter::put_assignment(std::string& out, const AssignExpr& expr, int width) {
  const size_t begin = out.size();
  const std::string_view op = assign_spelling(expr.op);
  if (!put_flat(out, *expr.target, width - size_of(op) - 1)) return false;
  out += ' ';
  out += op;
  out += ' ';
  return put_flat(out, *expr.value, width - static_cast<int>(out.size() - begin));
}

/// An expression that is a statement, without a semicolon.
bool Formatter::put_line(std::string& out, const Expr& expr, int width) {
  if (const auto* node = as<AssignExpr>(expr)) return put_assignment(out, *node, width);
  const auto* jump = as<ReturnExpr>(expr);
  if (jump == nullptr) return put_flat(out, expr, width);
  constexpr std::string_view kKeyword = "return ";
  if (!jump->value) return false;
  out += kKeyword;
  return put_flat(out, *jump->value, width - 1 - size_of(kKeyword));
}

bool Formatter::put_control(Text& out, const Control& control, Shape shape) {
  int used_width = 0;
  if (!put_control_head(out, control, shape, used_width)) return false;
  int block_width = std::max(0, shape.width - used_width);
  if (control.else_expr != nullptr || control.nested_if) block_width = std::min(1, block_width);
  if (control.block->empty() && block_width >= 2) {
    out += "{}";
  } else {
    put_block(out, *control.block, shape.indent);
  }
  if (control.else_expr == nullptr) return true;
  out += " else ";
  if (control.else_expr->kind == ExprKind::kIf) {
    Control next;
    to_control(*control.else_expr, true, next);
    next.nested_if = true;
    return put_control(out, next, indented(shape.indent));
  }
  const auto* last = as<BlockExpr>(*control.else_expr);
  if (last == nullptr) return false;
  put_block(out, last->block, shape.indent);
  return true;
}

bool Formatter::put_control_head(Text& out, const Control& control, Shape shape, int& used_width) {
  const bool is_plain =
      control.condition != nullptr && control.pat == nullptr && control.label.empty();
  if (is_plain) {
    const int before = size_of(control.keyword) + 1 + (control.nested_if ? 7 : 0);  // `} else `
    const size_t begin = out.s.size();
    out += control.keyword;
    out += " ";
    if (put_flat(out.s, *control.condition, budget(shape.used_width()) - before)) {
      used_width = static_cast<int>(out.s.size() - begin) + 1;
      out += " ";
      return true;
    }
    out.s.resize(begin);
  }
  const Rw head = control_head(control, shape, shape.indent.width(), used_width);
  if (!head || used_width == 0) return false;
  out += *head;
  return true;
}

}  // namespace portalis::rust
