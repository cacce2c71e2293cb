// `match`.
#include <algorithm>

#include "rust/formatter.hpp"

namespace portalis::rust {
namespace {

const BlockExpr* plain_block(const Expr& expr) {
  const auto* node = as<BlockExpr>(expr);
  return node != nullptr && node->block_kind == BlockKind::kPlain ? node : nullptr;
}

// Bodies that may stay behind `=>` although they go over several lines.
bool may_extend(const Expr& body) {
  switch (body.kind) {
    case ExprKind::kLoop:
    case ExprKind::kMatch:
    case ExprKind::kClosure:
    case ExprKind::kArray:
    case ExprKind::kCall:
    case ExprKind::kMethod:
    case ExprKind::kMacro:
    case ExprKind::kStruct:
    case ExprKind::kTuple:
      return true;
    case ExprKind::kBlock:
      return plain_block(body) != nullptr;
    case ExprKind::kRef:
      return may_extend(*as<RefExpr>(body)->operand);
    case ExprKind::kTry:
      return may_extend(*as<TryExpr>(body)->operand);
    case ExprKind::kUnary:
      return may_extend(*as<UnaryExpr>(body)->operand);
    case ExprKind::kIndex:
      return may_extend(*as<IndexExpr>(body)->base);
    case ExprKind::kCast:
      return may_extend(*as<CastExpr>(body)->operand);
    default:
      return false;
  }
}

// A block of white space only becomes `{}`.
Rw collapse_empty_block(Rw text, int width) {
  if (!text || width < 2 || text->s.empty() || text->s[0] != '{') return text;
  if (text->s.find_first_not_of(" \n", 1) != text->s.size() - 1) return text;
  return Text("{}");
}

}  // namespace

Rw Formatter::match(const MatchExpr& node, Shape shape) {
  PORTALIS_TRY(head_shape, shape.with_width(budget(shape.used_width())).offset_left(6));
  PORTALIS_TRY(scrutinee, expr(*node.scrutinee, head_shape));
  const bool too_long = scrutinee.multi() || length(scrutinee) + 2 > head_shape.width;
  const bool brace_below = too_long && !last_line_extendable(scrutinee);
  Text out = "match ";
  out += scrutinee;
  if (node.arms.empty()) {
    out += " {}";
    return out;
  }
  if (brace_below) {
    out.newline(shape.indent.width());
  } else {
    out += " ";
  }
  out += "{";
  ListFormat format;
  format.shape = max_width(shape.block_indent(kTab));
  format.separator = "";
  std::vector<ListItem> items;
  for (size_t i = 0; i < node.arms.size(); ++i) {
    const MatchArm& arm = node.arms[i];
    ListItem item;
    item.item = match_arm(arm, format.shape);
    item.blank_before = i > 0 && arm.blank_before;
    item.comments = arm.comments;
    if (!arm.trailing_comment.empty()) item.comments.push_back(arm.trailing_comment);
    item.python_line = arm.python_line;
    items.push_back(std::move(item));
  }
  PORTALIS_TRY(arms, write_list(items, format));
  out.newline(shape.indent.block_indent().width(),
              node.arms[0].comments.empty() ? node.arms[0].python_line : 0);
  out += arms;
  out.newline(shape.indent.width());
  out += "}";
  return out;
}

Rw Formatter::match_arm(const MatchArm& arm, Shape shape) {
  const BlockExpr* block = plain_block(*arm.body);
  const bool labelled = block != nullptr && !block->label.empty();
  PORTALIS_TRY(pat_shape,
               shape.sub_width(labelled ? 7 + static_cast<int>(block->label.size()) : 5));
  PORTALIS_TRY(head, pat(*arm.pat, pat_shape));
  const int pattern_width = trimmed_last_width(head);
  const bool guard_below = head.multi() && pattern_width > kTab;
  PORTALIS_TRY(guard, match_guard(arm.guard, shape, pattern_width, guard_below));
  head += guard;
  return match_body(*arm.body, head, shape, guard.multi());
}

Rw Formatter::match_guard(const ExprPtr& guard, Shape shape, int pattern_width,
                          bool multi_line_pattern) {
  if (!guard) return Text();
  std::optional<Shape> inner = shape.offset_left(pattern_width + 4);
  if (inner) inner = inner->sub_width(5);
  if (!multi_line_pattern && inner) {
    const Rw text = expr(*guard, *inner);
    if (text && (!text->multi() || pattern_width <= kTab)) {
      Text out = " if ";
      out += *text;
      return out;
    }
  }
  PORTALIS_TRY(left, indented(shape.indent.block_indent()).offset_left(3));
  PORTALIS_TRY(below, left.sub_width(5));
  PORTALIS_TRY(text, expr(*guard, below));
  Text out;
  out.newline(below.indent.width());
  out += "if ";
  out += text;
  return out;
}

// The body without the block that encloses nothing but it.
const Expr& Formatter::flatten_arm_body(const Expr& body, const std::optional<Shape>& shape,
                                        bool& extend) {
  const BlockExpr* block = plain_block(body);
  const bool open = block != nullptr && block->label.empty() && !inside_macro_;
  const Expr* inner = open ? simple_block_expr(block->block) : nullptr;
  if (inner == nullptr || inner->kind == ExprKind::kMacro) {
    extend = may_extend(body);
    return body;
  }
  if (plain_block(*inner) != nullptr) return flatten_arm_body(*inner, std::nullopt, extend);
  const Rw condition = shape ? condition_of(*inner, *shape) : std::nullopt;
  if (condition && condition->multi()) {
    extend = false;
    return body;
  }
  extend = may_extend(*inner);
  return *inner;
}

Rw Formatter::match_body(const Expr& arm_body, const Text& head, Shape shape, bool guard_multi) {
  bool extend = false;
  const int head_offset = extra_offset(head, shape) + 4;
  const Expr& body = flatten_arm_body(arm_body, shape.offset_left(head_offset), extend);
  const BlockExpr* block = plain_block(body);
  const bool is_block = block != nullptr;
  const bool is_empty = is_block && block->block.empty();
  const std::string_view comma = is_block ? "" : ",";
  const Indent next_indent = !is_block || is_empty ? shape.indent.block_indent() : shape.indent;
  const bool forbid_same_line = guard_multi && head.multi() && !is_empty;

  const auto same_line = [&](const Text& text) {
    Text out = head;
    out += " => ";
    out += text;
    out += comma;
    return out;
  };
  const auto next_line = [&](const Text& text) {
    Text out = head;
    out += " =>";
    if (is_block) {
      out.newline(next_indent.width());
      out += text;
      out += comma;
      return out;
    }
    if (inside_macro_) {
      out.newline(next_indent.width());
      out += text;
      out += ",";
      return out;
    }
    if (forbid_same_line) {
      out.newline(shape.indent.width());
    } else {
      out += " ";
    }
    out += "{";
    out.newline(next_indent.width());
    out += text;
    // A block with a comment stays a block, where a jump is a statement.
    if (is_jump(body) && has_comment(body)) out += ";";
    out.newline(shape.indent.width());
    out += "}";
    return out;
  };

  std::optional<Shape> same_shape = shape.offset_left(head_offset);
  if (same_shape) same_shape = same_shape->sub_width(static_cast<int>(comma.size()));
  Rw original;
  if (!forbid_same_line && same_shape) {
    original = collapse_empty_block(format_expr(body, true, *same_shape), same_shape->width);
    if (original &&
        (is_block || (!original->multi() && width_of(original->s) <= same_shape->width))) {
      return same_line(*original);
    }
  }
  const int room = same_shape ? same_shape->width : 0;
  const Shape below_shape = indented(next_indent);
  // In a block with a comment the body is a statement of its own, which may be longer than the
  // rules allow.
  const bool stays_block = !is_block && !inside_macro_ && has_comment(body);
  const Rw below =
      stays_block ? Rw(in_some_mode([&] { return format_expr(body, true, indented(next_indent)); }))
                  : collapse_empty_block(format_expr(body, true, below_shape), below_shape.width);
  if (original && below && prefer_next_line(*original, *below, false)) return next_line(*below);
  if (original && extend && first_width(*original) <= room) return same_line(*original);
  if (original && below && original->multi()) return next_line(*below);
  if (!original && below) return next_line(*below);
  if (original) return same_line(*original);
  return std::nullopt;
}

}  // namespace portalis::rust
