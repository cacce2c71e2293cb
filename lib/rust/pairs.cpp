// Binary operators and other pairs of operands.
#include "rust/formatter.hpp"

namespace portalis::rust {

std::string_view spelling(BinaryOp op) {
  switch (op) {
    case BinaryOp::kMul:
      return "*";
    case BinaryOp::kDiv:
      return "/";
    case BinaryOp::kRem:
      return "%";
    case BinaryOp::kAdd:
      return "+";
    case BinaryOp::kSub:
      return "-";
    case BinaryOp::kShl:
      return "<<";
    case BinaryOp::kShr:
      return ">>";
    case BinaryOp::kBitAnd:
      return "&";
    case BinaryOp::kBitXor:
      return "^";
    case BinaryOp::kBitOr:
      return "|";
    case BinaryOp::kEq:
      return "==";
    case BinaryOp::kNe:
      return "!=";
    case BinaryOp::kLt:
      return "<";
    case BinaryOp::kLe:
      return "<=";
    case BinaryOp::kGt:
      return ">";
    case BinaryOp::kGe:
      return ">=";
    case BinaryOp::kAnd:
      return "&&";
    default:
      return "||";
  }
}

namespace {

struct Operands {
  std::vector<const Expr*> exprs;
  std::vector<Rw> texts;
  std::vector<std::string_view> ops;
};

// The operands of a run of one operator, which associates to the left.
void collect(const BinaryExpr& node, BinaryOp op, Operands& out) {
  const auto* left = as<BinaryExpr>(node.left);
  if (left && left->op == op) {
    collect(*left, op, out);
  } else {
    out.exprs.push_back(node.left.get());
  }
  out.ops.push_back(spelling(op));
  out.exprs.push_back(node.right.get());
}

bool starts_with(const Text& text, char c) { return !text.s.empty() && text.s[0] == c; }

}  // namespace

namespace {

// All operands on one line; the last may go on over several lines unless that looks odd.
template <class Layout>
Rw on_one_line(const Operands& operands, Shape shape, const Layout& layout) {
  Text out;
  for (size_t i = 0; i + 1 < operands.exprs.size(); ++i) {
    const Rw& text = operands.texts[i];
    if (!text || text->multi() || length(out) > shape.width) return std::nullopt;
    out += *text;
    out += " ";
    out += operands.ops[i];
    out += " ";
  }
  const int prefix = length(out);
  PORTALIS_TRY(last_shape, shape.block().offset_left(last_width(out)));
  PORTALIS_TRY(last, layout(*operands.exprs.back(), last_shape));
  const bool starts_brace = starts_with(last, '{');
  const bool starts_paren = starts_with(last, '(');
  const bool multi = last.multi();
  out += last;
  if (first_width(out) > shape.width) return std::nullopt;
  if (multi && !starts_brace && (starts_paren || prefix > kTab)) return std::nullopt;
  return out;
}

}  // namespace

Rw Formatter::binary(const BinaryExpr& node, Shape shape) {
  Operands operands;
  collect(node, node.op, operands);
  const int overhead = rhs_overhead(shape);
  const std::optional<Shape> nested = max_width(shape.block_indent(kTab)).sub_width(overhead);
  for (size_t i = 0; i < operands.exprs.size(); ++i) {
    std::optional<Shape> own = shape;
    if (i > 0) {
      own = nested;
      if (own) own = own->offset_left(static_cast<int>(operands.ops[i - 1].size()) + 1);
    }
    operands.texts.push_back(own ? expr(*operands.exprs[i], *own) : std::nullopt);
  }
  const auto layout = [this](const Expr& operand, Shape s) { return expr(operand, s); };
  if (Rw line = on_one_line(operands, shape, layout)) {
    if (fits(*line, shape)) return line;
  }
  const auto multi_line = [&]() -> Rw {
    if (!nested || !operands.texts[0]) return std::nullopt;
    Text out = *operands.texts[0];
    for (size_t i = 1; i < operands.exprs.size(); ++i) {
      const std::string_view op = operands.ops[i - 1];
      const int offset = out.multi() ? 0 : shape.used_width();
      if (last_width(out) + offset <= nested->used_width()) {
        // A short first operand would stand alone on its line.
        const int used = static_cast<int>(op.size()) + 2 + trimmed_last_width(out);
        if (const std::optional<Shape> line_shape = shape.offset_left(used)) {
          if (Rw text = expr(*operands.exprs[i], *line_shape)) {
            out += " ";
            out += op;
            out += " ";
            out += *text;
            continue;
          }
        }
      }
      out.newline(nested->indent.width());
      out += op;
      out += " ";
      if (!operands.texts[i]) return std::nullopt;
      out += *operands.texts[i];
    }
    return out;
  };
  if (Rw lines = multi_line()) return lines;
  const std::string infix = " " + std::string(spelling(node.op)) + " ";
  return pair([&](Shape s) { return expr(*node.left, s); },
              [&](Shape s) { return expr(*node.right, s); }, "", infix, "", true, shape);
}

Rw Formatter::pair(const Piece& left, const Piece& right, std::string_view before,
                   std::string_view infix, std::string_view after, bool separator_front,
                   Shape shape) {
  std::string_view infix_back = infix;
  while (!infix_back.empty() && infix_back.back() == ' ') infix_back.remove_suffix(1);
  std::string_view infix_front = infix;
  while (!infix_front.empty() && infix_front.front() == ' ') infix_front.remove_prefix(1);
  const int before_width = static_cast<int>(before.size());
  const int after_width = static_cast<int>(after.size());
  const int infix_width = static_cast<int>(infix.size());
  const int left_overhead =
      shape.used_width() +
      (separator_front ? 0 : before_width + static_cast<int>(infix_back.size()));
  PORTALIS_TRY(left_text, left(shape.with_width(budget(left_overhead))));
  Text out(before);
  out += left_text;

  std::optional<Shape> right_shape = shape.offset_left(last_width(out) + infix_width);
  if (right_shape) right_shape = right_shape->sub_width(after_width);
  if (const Rw text = right_shape ? right(*right_shape) : std::nullopt) {
    const bool same_line = length(out) <= kTab || first_line_ends_with(*text, '{');
    const int width = last_width(out) + infix_width + first_width(*text) + after_width;
    if ((!text->multi() || same_line) && width <= shape.width) {
      out += infix;
      out += *text;
      out += after;
      return out;
    }
  }
  PORTALIS_TRY(next, indented(shape.indent.block_indent()).sub_width(rhs_overhead(shape)));
  Shape next_shape = next;
  if (separator_front) {
    PORTALIS_TRY(shifted, next_shape.offset_left(static_cast<int>(infix_front.size())));
    next_shape = shifted;
  }
  PORTALIS_TRY(text, right(next_shape));
  if (!separator_front) out += infix_back;
  out.newline(next_shape.indent.width());
  if (separator_front) out += infix_front;
  out += text;
  out += after;
  return out;
}

}  // namespace portalis::rust
