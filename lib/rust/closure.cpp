// Closures: on one line, as a block, or with a block added around their body.
#include "rust/formatter.hpp"

namespace portalis::rust {
namespace {

const Expr* unary_operand(const Expr& expr) {
  switch (expr.kind) {
    case ExprKind::kRef:
      return as<RefExpr>(expr)->operand.get();
    case ExprKind::kTry:
      return as<TryExpr>(expr)->operand.get();
    case ExprKind::kUnary:
      return as<UnaryExpr>(expr)->operand.get();
    case ExprKind::kCast:
      return as<CastExpr>(expr)->operand.get();
    default:
      return nullptr;
  }
}

// Bodies that may go over several lines without a block around them.
bool allows_lines(const Expr& expr) {
  switch (expr.kind) {
    case ExprKind::kMatch:
    case ExprKind::kBlock:
    case ExprKind::kLoop:
    case ExprKind::kStruct:
      return true;
    default: {
      const Expr* operand = unary_operand(expr);
      return operand != nullptr && allows_lines(*operand);
    }
  }
}

bool forced(const Expr& expr) {
  switch (expr.kind) {
    case ExprKind::kIf:
    case ExprKind::kWhile:
    case ExprKind::kFor:
      return true;
    default: {
      const Expr* operand = unary_operand(expr);
      return operand != nullptr && forced(*operand);
    }
  }
}

const Expr& leftmost(const Expr& expr) {
  switch (expr.kind) {
    case ExprKind::kCall:
      return leftmost(*as<CallExpr>(expr)->callee);
    case ExprKind::kBinary:
      return leftmost(*as<BinaryExpr>(expr)->left);
    case ExprKind::kCast:
      return leftmost(*as<CastExpr>(expr)->operand);
    case ExprKind::kAssign:
      return leftmost(*as<AssignExpr>(expr)->target);
    case ExprKind::kField:
      return leftmost(*as<FieldExpr>(expr)->base);
    case ExprKind::kIndex:
      return leftmost(*as<IndexExpr>(expr)->base);
    case ExprKind::kTry:
      return leftmost(*as<TryExpr>(expr)->operand);
    case ExprKind::kRange: {
      const ExprPtr& low = as<RangeExpr>(expr)->low;
      return low ? leftmost(*low) : expr;
    }
    default:
      return expr;
  }
}

const BlockExpr* plain_block(const Expr& expr) {
  const auto* node = as<BlockExpr>(expr);
  return node != nullptr && node->block_kind == BlockKind::kPlain ? node : nullptr;
}

// With a block added, the body's start would end as a statement and the rest stand alone.
bool vetoes_block(const Expr& body) {
  if (&leftmost(body) == &body) return false;
  switch (leftmost(body).kind) {
    case ExprKind::kIf:
    case ExprKind::kMatch:
    case ExprKind::kWhile:
    case ExprKind::kLoop:
    case ExprKind::kFor:
      return true;
    default:
      return plain_block(leftmost(body)) != nullptr;
  }
}

Text joined(const Text& prefix, const Text& body) {
  Text out = prefix;
  out += " ";
  out += body;
  return out;
}

}  // namespace

bool Formatter::block_forced(const Expr& expr) const { return !inside_macro_ && forced(expr); }

Rw Formatter::closure(const ClosureExpr& node, Shape shape) {
  PORTALIS_TRY(prefix, closure_prefix(node, shape));
  PORTALIS_TRY(body_shape, shape.offset_left(last_width(prefix) + 1));
  const Expr& body = *node.body;
  const BlockExpr* block = plain_block(body);
  if (block == nullptr) {
    if (Rw text = closure_expr(body, prefix, body_shape)) return text;
    return closure_with_block(body, prefix, body_shape);
  }
  if (block->block.empty()) {
    PORTALIS_TRY(text, expr(body, shape));
    return joined(prefix, text);
  }
  if (!node.result && !inside_macro_) {
    const Expr& inner = closure_inner(body, prefix);
    Rw text = block_forced(inner) ? closure_with_block(inner, prefix, shape)
                                  : closure_expr(inner, prefix, body_shape);
    if (text) return text;
  }
  PORTALIS_TRY(text, expr(body, body_shape));
  return joined(prefix, text);
}

const Expr& Formatter::closure_inner(const Expr& body, const Text& prefix) {
  const BlockExpr* block = plain_block(body);
  if (block == nullptr || prefix.multi() || !block->label.empty()) return body;
  const Expr* inner = simple_block_expr(block->block);
  return inner == nullptr ? body : closure_inner(*inner, prefix);
}

Rw Formatter::closure_with_block(const Expr& body, const Text& prefix, Shape shape) {
  if (vetoes_block(body)) return std::nullopt;
  return joined(prefix, block_around(body, shape.indent));
}

Rw Formatter::closure_expr(const Expr& body, const Text& prefix, Shape shape) {
  const bool one_line = !allows_lines(body) && !inside_macro_;
  PORTALIS_TRY(text, expr(body, shape));
  if (one_line && text.multi()) return std::nullopt;
  return joined(prefix, text);
}

// `move |a, b: T| -> R`.
Rw Formatter::closure_prefix(const ClosureExpr& node, Shape shape) {
  const std::string_view capture = node.is_move ? "move " : "";
  PORTALIS_TRY(shrunk, shape.shrink_left(static_cast<int>(capture.size())));
  PORTALIS_TRY(nested, shrunk.sub_width(4));
  PORTALIS_TRY(inner, nested.offset_left(1));
  Shape param_shape = inner.visual_indent(0);
  Text result;
  if (node.result) {
    if (param_shape.width < 3) return std::nullopt;
    const Indent indent{param_shape.indent.block, param_shape.indent.align + 3};
    PORTALIS_TRY(result_type, type(*node.result, Shape::legacy(param_shape.width - 3, indent)));
    result = "-> ";
    result += result_type;
  }
  std::vector<ListItem> items;
  for (const ClosureParam& param : node.params) {
    ListItem item;
    const Shape legacy = Shape::legacy(param_shape.width, param_shape.indent);
    item.item = single_pat(*param.pat, legacy);
    if (item.item && param.type) {
      *item.item += ": ";
      const int rest = legacy.width - last_width(*item.item);
      const Rw annotation =
          rest < 0 ? std::nullopt : type(*param.type, Shape::legacy(rest, legacy.indent));
      if (annotation) {
        *item.item += *annotation;
      } else {
        item.item.reset();
      }
    }
    items.push_back(std::move(item));
  }
  ListFormat format;
  const int room = std::max(0, nested.width - (length(result) + 1));
  format.tactic = definitive_tactic(items.data(), items.data() + items.size(), 2, room);
  if (format.tactic == Tactic::kHorizontal) {
    PORTALIS_TRY(smaller, param_shape.sub_width(length(result) + 1));
    param_shape = smaller;
  }
  format.shape = param_shape;
  PORTALIS_TRY(params, write_list(items, format));
  Text out(capture);
  out += "|";
  out += params;
  out += "|";
  if (node.result) {
    if (out.multi()) {
      out.newline(nested.indent.width() + 1);
    } else {
      out += " ";
    }
    out += result;
  }
  return out;
}

// A closure as the last argument; nothing when it would look bad on the line of the call.
Rw Formatter::last_closure(const ClosureExpr& node, Shape shape) {
  const Expr* body = node.body.get();
  const BlockExpr* block = plain_block(*body);
  if (block != nullptr && !inside_macro_ && block->label.empty()) {
    if (const Expr* inner = simple_block_expr(block->block)) body = inner;
  }
  PORTALIS_TRY(prefix, closure_prefix(node, shape));
  if (prefix.multi()) return std::nullopt;
  PORTALIS_TRY(body_shape, shape.offset_left(last_width(prefix) + 1));
  if (block_forced(*body)) {
    PORTALIS_TRY(text, closure_with_block(*body, prefix, body_shape));
    if (!node.result && text.line_count() <= 7) {
      const Rw line = closure_expr(*body, prefix, shape);
      if (line && !line->multi()) return line;
    }
    return text;
  }
  const Rw condition = condition_of(*body, body_shape);
  if (condition && (condition->multi() || length(*condition) > body_shape.width)) {
    return closure_with_block(*body, prefix, body_shape);
  }
  return expr(node, shape);
}

}  // namespace portalis::rust
