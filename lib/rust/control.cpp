// `if`, loops and blocks.
#include <algorithm>

#include "rust/formatter.hpp"

namespace portalis::rust {

namespace {

// The last line of a condition begins further right than the construct, so a brace behind it would
// hide.
bool last_line_offset(int start, const Text& text) {
  if (!text.multi()) return false;
  const std::string_view line = last_line(text.s);
  return static_cast<int>(std::min(line.find_first_not_of(' '), line.size())) > start;
}

}  // namespace

bool Formatter::to_control(const Expr& expr, bool is_statement, Control& control) {
  const auto condition = [&](const ExprPtr& ptr) {
    if (const auto* let = as<LetExpr>(ptr)) {
      control.pat = let->pat.get();
      control.condition = let->value.get();
      control.matcher = "let ";
      control.connector = " =";
    } else {
      control.condition = ptr.get();
    }
  };
  if (const auto* node = as<IfExpr>(expr)) {
    condition(node->condition);
    control.keyword = "if";
    control.block = &node->then_block;
    control.else_expr = node->else_expr.get();
    control.allow_single_line = !is_statement;
  } else if (const auto* while_node = as<WhileExpr>(expr)) {
    condition(while_node->condition);
    control.keyword = "while";
    control.block = &while_node->body;
    control.label = while_node->label;
  } else if (const auto* for_node = as<ForExpr>(expr)) {
    control.keyword = "for";
    control.pat = for_node->pat.get();
    control.condition = for_node->iterable.get();
    control.connector = " in";
    control.block = &for_node->body;
    control.label = for_node->label;
  } else if (const auto* loop_node = as<LoopExpr>(expr)) {
    control.keyword = "loop";
    control.block = &loop_node->body;
    control.label = loop_node->label;
  } else {
    return false;
  }
  return true;
}

Rw Formatter::control_expr(const Expr& expr, bool is_statement, Shape shape) {
  Control control;
  if (!to_control(expr, is_statement, control)) return std::nullopt;
  return this->control(control, shape);
}

Rw Formatter::control(const Control& control, Shape shape) {
  int used_width = 0;
  PORTALIS_TRY(out, control_head(control, shape, shape.indent.width(), used_width));
  if (used_width == 0) return out;
  int block_width = std::max(0, shape.width - used_width);
  if (control.else_expr != nullptr || control.nested_if) block_width = std::min(1, block_width);
  if (control.block->empty() && block_width >= 2) {
    out += "{}";
  } else {
    out += block(*control.block, shape.indent);
  }
  if (control.else_expr == nullptr) return out;
  out += " else ";
  const Shape else_shape = indented(shape.indent);
  if (control.else_expr->kind == ExprKind::kIf) {
    Control next;
    to_control(*control.else_expr, true, next);
    next.nested_if = true;
    PORTALIS_TRY(rest, this->control(next, else_shape));
    out += rest;
  } else {
    PORTALIS_TRY(rest, format_expr(*control.else_expr, true,
                                   else_shape.with_width(std::min(1, else_shape.width))));
    out += rest;
  }
  return out;
}

// All up to the opening brace. `used_width` stays 0 when everything went on one line.
Rw Formatter::control_head(const Control& control, Shape shape, int alt_indent, int& used_width) {
  const Shape fresh = shape.with_width(budget(shape.used_width()));
  Shape constrained = fresh;
  if (control.nested_if) {
    PORTALIS_TRY(smaller, fresh.offset_left(7));  // `} else `
    constrained = smaller;
  }
  const std::string label = control.label.empty() ? "" : control.label + ": ";
  const int offset = static_cast<int>(control.keyword.size() + label.size()) + 1;
  Text condition;
  if (control.condition != nullptr) {
    PORTALIS_TRY(text, control_condition(control, constrained, offset));
    condition = std::move(text);
  }
  const int one_line = budget(constrained.used_width() + offset + 2);
  const bool brace_below =
      (condition.multi() || length(condition) > one_line) &&
      (!last_line_extendable(condition) || last_line_offset(shape.used_width(), condition));
  if (control.allow_single_line) {
    const Rw line = single_line_if(control, condition, shape.width);
    if (line && length(*line) <= 50) return line;
  }
  used_width = condition.multi() ? last_width(condition)
                                 : static_cast<int>(label.size() + control.keyword.size()) +
                                       length(condition) + 2;
  Text out = label;
  out += control.keyword;
  if (!condition.s.empty() && condition.s[0] != '\n') out += " ";
  out += condition;
  if (brace_below) {
    out.newline(alt_indent);
  } else {
    out += " ";
  }
  return out;
}

Rw Formatter::control_condition(const Control& control, Shape shape, int offset) {
  PORTALIS_TRY(inner, shape.offset_left(offset));
  const Expr& condition = *control.condition;
  if (control.pat != nullptr) {
    PORTALIS_TRY(left, inner.offset_left(static_cast<int>(control.matcher.size())));
    PORTALIS_TRY(pat_shape, left.sub_width(static_cast<int>(control.connector.size())));
    PORTALIS_TRY(pat_text, pat(*control.pat, pat_shape));
    Text head(control.matcher);
    head += pat_text;
    head += control.connector;
    return assign_rhs(std::move(head), [&](Shape s) { return expr(condition, s); }, inner);
  }
  Rw text = expr(condition, inner);
  if (text || control.keyword == "if") return text;
  const Shape nested = max_width(shape.block_indent(kTab));
  PORTALIS_TRY(below, expr(condition, nested));
  Text out;
  out.newline(nested.indent.width());
  out += below;
  return out;
}

Rw Formatter::single_line_if(const Control& control, const Text& condition, int width) {
  const auto* else_block =
      control.else_expr == nullptr ? nullptr : as<BlockExpr>(*control.else_expr);
  if (else_block == nullptr || condition.multi()) return std::nullopt;
  const Expr* then_value = simple_block_expr(*control.block);
  const Expr* else_value = simple_block_expr(else_block->block);
  if (then_value == nullptr || else_value == nullptr) return std::nullopt;
  int room = width - (length(condition) + static_cast<int>(control.keyword.size()) + 16);
  if (room < 0) return std::nullopt;
  PORTALIS_TRY(then_text, format_expr(*then_value, true, Shape::legacy(room, {})));
  room -= length(then_text);
  if (room < 0) return std::nullopt;
  PORTALIS_TRY(else_text, format_expr(*else_value, true, Shape::legacy(room, {})));
  if (then_text.multi() || else_text.multi()) return std::nullopt;
  Text out = "if ";
  out += condition;
  out += " { ";
  out += then_text;
  out += " } else { ";
  out += else_text;
  out += " }";
  if (length(out) > width) return std::nullopt;
  return out;
}

// The head of a control expression or the scrutinee of a match, to see whether it needs several
// lines.
Rw Formatter::condition_of(const Expr& expr, Shape shape) {
  if (const auto* match = as<MatchExpr>(expr)) {
    PORTALIS_TRY(inner, shape.offset_left(8));
    return this->expr(*match->scrutinee, inner);
  }
  Control control;
  if (!to_control(expr, false, control)) return std::nullopt;
  int used_width = 0;
  return control_head(control, shape, shape.indent.block, used_width);
}

namespace {

std::string label_prefix(const BlockExpr& node) {
  return node.label.empty() ? "" : node.label + ": ";
}

}  // namespace

Rw Formatter::block_statement(const BlockExpr& node, Shape shape) {
  Text out = label_prefix(node);
  if (node.block.empty() && shape.width >= 2) {
    out += "{}";
  } else {
    out += block(node.block, shape.indent);
  }
  return out;
}

Rw Formatter::block_sub_expr(const BlockExpr& node, Shape shape) {
  PORTALIS_TRY(out, block_statement(node, shape));
  if (node.block.empty() || out.line_count() > 3) return out;
  if (Rw line = single_line_block(label_prefix(node), node.block, shape)) return line;
  return out;
}

Rw Formatter::single_line_block(const std::string& prefix, const Block& block, Shape shape) {
  const Expr* value = simple_block_expr(block);
  if (value == nullptr) return std::nullopt;
  // A label's width counts at the end only.
  const bool is_label = !prefix.empty() && prefix[0] == '\'';
  PORTALIS_TRY(inner, shape.offset_left(is_label ? 0 : static_cast<int>(prefix.size())));
  PORTALIS_TRY(text, format_expr(*value, true, inner));
  Text out = prefix + "{ ";
  out += text;
  out += " }";
  if (out.multi() || length(out) > shape.width) return std::nullopt;
  return out;
}

Rw Formatter::async_block(const BlockExpr& node, Shape shape) {
  const std::string prefix = node.block_kind == BlockKind::kAsyncMove ? "async move " : "async ";
  if (Rw line = single_line_block(prefix, node.block, shape)) return line;
  const Shape inner = Shape::legacy(std::max(0, shape.width - 6), shape.indent);
  Text out = prefix;
  if (node.block.empty() && inner.width >= 2) {
    out += "{}";
    return out;
  }
  Text body = block(node.block, inner.indent);
  const Rw line = body.line_count() <= 3 ? single_line_block("", node.block, inner) : std::nullopt;
  out += line ? *line : body;
  return out;
}

}  // namespace portalis::rust
