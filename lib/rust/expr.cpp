// Expressions other than chains, calls, operators, closures and control flow.
#include <algorithm>

#include "rust/formatter.hpp"

namespace portalis::rust {

std::string_view assign_spelling(const std::optional<BinaryOp>& op) {
  if (!op) return "=";
  switch (*op) {
    case BinaryOp::kMul:
      return "*=";
    case BinaryOp::kDiv:
      return "/=";
    case BinaryOp::kRem:
      return "%=";
    case BinaryOp::kAdd:
      return "+=";
    case BinaryOp::kSub:
      return "-=";
    case BinaryOp::kShl:
      return "<<=";
    case BinaryOp::kShr:
      return ">>=";
    case BinaryOp::kBitAnd:
      return "&=";
    case BinaryOp::kBitXor:
      return "^=";
    default:
      return "|=";
  }
}

namespace {

// Atoms are laid out faster than they are looked up.
bool worth_memo(ExprKind kind) {
  switch (kind) {
    case ExprKind::kLit:
    case ExprKind::kPath:
    case ExprKind::kContinue:
    case ExprKind::kRaw:
      return false;
    default:
      return true;
  }
}

}  // namespace

std::string_view spelling(UnaryOp op) {
  switch (op) {
    case UnaryOp::kNeg:
      return "-";
    case UnaryOp::kNot:
      return "!";
    default:
      return "*";
  }
}

size_t Formatter::KeyHash::operator()(const Key& key) const {
  size_t hash = reinterpret_cast<size_t>(key.node) >> 4;
  for (const uint32_t part :
       {static_cast<uint32_t>(key.width), static_cast<uint32_t>(key.block),
        static_cast<uint32_t>(key.align), static_cast<uint32_t>(key.offset), key.state}) {
    hash = (hash ^ part) * 0x9e3779b97f4a7c15ULL;
    hash ^= hash >> 29;
  }
  return hash;
}

// The first line fits the shape, the others the page, and what may follow the last line has room.
bool Formatter::fits(const Text& text, Shape shape) const {
  if (first_width(text) > shape.width) return false;
  if (!text.multi()) return true;
  size_t pos = text.s.find('\n') + 1;
  int last = 0;
  for (const int32_t mark : text.lines) {
    const size_t end = std::min(text.s.find('\n', pos), text.s.size());
    const std::string_view line = std::string_view(text.s).substr(pos, end - pos);
    pos = end + 1;
    if ((mark & kCommentLine) != 0) continue;
    last = width_of(line);
    if (last > max_width_) return false;
  }
  return last <= shape.used_width() + shape.width;
}

Rw Formatter::wrapped(Text text, Shape shape) const {
  if (!fits(text, shape)) return std::nullopt;
  return text;
}

Rw Formatter::expr(const Expr& expr, Shape shape) { return format_expr(expr, false, shape); }

Rw Formatter::format_expr(const Expr& expr, bool is_statement, Shape shape) {
  if (is_statement && is_jump(expr)) {
    PORTALIS_TRY(smaller, shape.sub_width(1));
    shape = smaller;
  }
  if (!worth_memo(expr.kind)) return dispatch(expr, is_statement, shape);
  if (mode_ == Mode::kStrict) {
    if (Rw text = flat(expr, shape)) return text;
  }
  // Most expressions are laid out once.
  if (!expr.was_laid_out) {
    expr.was_laid_out = true;
    return dispatch(expr, is_statement, shape);
  }
  const uint32_t state = (is_statement ? 1U : 0U) | (inside_macro_ ? 2U : 0U) |
                         (one_line_chain_ ? 4U : 0U) | (static_cast<uint32_t>(mode_) << 3) |
                         (static_cast<uint32_t>(max_width_) << 4);
  const Key key{&expr, shape.width, shape.indent.block, shape.indent.align, shape.offset, state};
  if (const auto found = memo_.find(key); found != memo_.end()) return found->second;
  Rw result = dispatch(expr, is_statement, shape);
  memo_.emplace(key, result);
  return result;
}

Rw Formatter::dispatch(const Expr& expr, bool is_statement, Shape shape) {
  switch (expr.kind) {
    case ExprKind::kLit:
      return literal(as<LitExpr>(expr)->text, shape);
    case ExprKind::kRaw:
      return literal(as<RawExpr>(expr)->text, shape);
    case ExprKind::kPath:
      return path(as<PathExpr>(expr)->path, true, shape);
    case ExprKind::kUnary:
      return prefix(spelling(as<UnaryExpr>(expr)->op), *as<UnaryExpr>(expr)->operand, shape);
    case ExprKind::kRef: {
      const auto& node = *as<RefExpr>(expr);
      return prefix(node.is_mut ? "&mut " : "&", *node.operand, shape);
    }
    case ExprKind::kBinary:
      return binary(*as<BinaryExpr>(expr), shape);
    case ExprKind::kAssign:
      return assignment(*as<AssignExpr>(expr), shape);
    case ExprKind::kCall: {
      const auto& node = *as<CallExpr>(expr);
      PORTALIS_TRY(callee, this->expr(*node.callee, shape));
      return call(callee, node.args, shape);
    }
    case ExprKind::kMethod:
    case ExprKind::kField:
    case ExprKind::kTry:
    case ExprKind::kAwait:
      return chain(expr, shape);
    case ExprKind::kIndex:
      return index(*as<IndexExpr>(expr), shape);
    case ExprKind::kRange: {
      const auto& node = *as<RangeExpr>(expr);
      return range(node.low, node.high, node.inclusive, shape);
    }
    case ExprKind::kCast: {
      const auto& node = *as<CastExpr>(expr);
      return pair([&](Shape s) { return this->expr(*node.operand, s); },
                  [&](Shape s) { return type(*node.type, s); }, "", " as ", "", true, shape);
    }
    case ExprKind::kTuple: {
      const auto& node = *as<TupleExpr>(expr);
      std::vector<Arg> args;
      for (const ExprPtr& item : node.items) args.push_back({Arg::Kind::kExpr, item.get()});
      DelimStyle style;
      if (inside_macro_) style.trailing = TrailingSeparator::kNever;
      if (node.items.size() == 1) style.trailing = TrailingSeparator::kAlways;
      return delimited("", args, shape, style);
    }
    case ExprKind::kArray: {
      std::vector<Arg> args;
      for (const ExprPtr& item : as<ArrayExpr>(expr)->items)
        args.push_back({Arg::Kind::kExpr, item.get()});
      DelimStyle style{"[", "]", 60, std::nullopt};
      if (inside_macro_) style.trailing = TrailingSeparator::kNever;
      return delimited("", args, shape, style);
    }
    case ExprKind::kRepeat: {
      const auto& node = *as<RepeatExpr>(expr);
      return pair([&](Shape s) { return this->expr(*node.item, s); },
                  [&](Shape s) { return this->expr(*node.length, s); }, "[", "; ", "]", false,
                  shape);
    }
    case ExprKind::kBlock: {
      const auto& node = *as<BlockExpr>(expr);
      if (node.block_kind != BlockKind::kPlain) return async_block(node, shape);
      return is_statement ? block_statement(node, shape) : block_sub_expr(node, shape);
    }
    case ExprKind::kIf:
    case ExprKind::kLoop:
    case ExprKind::kWhile:
    case ExprKind::kFor:
      return control_expr(expr, is_statement, shape);
    case ExprKind::kLet: {
      const auto& node = *as<LetExpr>(expr);
      PORTALIS_TRY(pat_shape, shape.offset_left(4));
      PORTALIS_TRY(pat_text, pat(*node.pat, pat_shape));
      Text head = "let ";
      head += pat_text;
      head += " =";
      return assign_rhs(
          std::move(head), [&](Shape s) { return this->expr(*node.value, s); }, shape);
    }
    case ExprKind::kMatch:
      return match(*as<MatchExpr>(expr), shape);
    case ExprKind::kBreak:
      return jump("break", as<BreakExpr>(expr)->label, as<BreakExpr>(expr)->value, shape);
    case ExprKind::kContinue:
      return jump("continue", as<ContinueExpr>(expr)->label, nullptr, shape);
    case ExprKind::kReturn:
      return jump("return", {}, as<ReturnExpr>(expr)->value, shape);
    case ExprKind::kClosure:
      return closure(*as<ClosureExpr>(expr), shape);
    case ExprKind::kMacro:
      return macro(*as<MacroExpr>(expr), shape);
    case ExprKind::kClause:
      return clause(*as<ClauseExpr>(expr), shape);
    case ExprKind::kStruct:
      return struct_lit(*as<StructExpr>(expr), shape);
    case ExprKind::kParen:
      return paren(*as<ParenExpr>(expr)->inner, shape);
  }
  return std::nullopt;
}

Rw Formatter::literal(std::string_view text, Shape shape) const {
  if (mode_ == Mode::kStrict && width_of(text) > shape.width) return std::nullopt;
  return Text(text);
}

Rw Formatter::prefix(std::string_view prefix, const Expr& operand, Shape shape) {
  PORTALIS_TRY(inner, shape.offset_left(static_cast<int>(prefix.size())));
  PORTALIS_TRY(text, expr(operand, inner));
  Text out(prefix);
  out += text;
  return out;
}

Rw Formatter::jump(std::string keyword, const std::string& label, const ExprPtr& value,
                   Shape shape) {
  if (!label.empty()) keyword += " " + label;
  if (!value) return Text(std::move(keyword));
  return prefix(keyword + " ", *value, shape);
}

Rw Formatter::paren(const Expr& inner, Shape shape) {
  PORTALIS_TRY(left, shape.offset_left(1));
  PORTALIS_TRY(both, left.sub_width(1));
  PORTALIS_TRY(text, expr(inner, both));
  Text out = "(";
  out += text;
  out += ")";
  return out;
}

Rw Formatter::index(const IndexExpr& node, Shape shape) {
  PORTALIS_TRY(base, expr(*node.base, shape));
  const int offset = last_width(base) + 1;
  const int overhead = rhs_overhead(shape);
  std::optional<Shape> index_shape;
  if (base.multi()) {
    index_shape = Shape::legacy(max_width_, shape.indent).offset_left(offset);
    if (index_shape) index_shape = index_shape->sub_width(1 + overhead);
  } else {
    index_shape = shape.offset_left(offset);
    if (index_shape) index_shape = index_shape->sub_width(1);
  }
  const Rw original = index_shape ? expr(*node.index, *index_shape) : std::nullopt;
  const auto join = [&](const Text& text, std::optional<int> line) {
    Text out = base;
    if (line) out.newline(*line);
    out += "[";
    out += text;
    out += "]";
    return out;
  };
  if (original && !original->multi()) return join(*original, std::nullopt);
  const Indent indent = shape.indent.block_indent();
  PORTALIS_TRY(next_left, indented(indent).offset_left(1));
  PORTALIS_TRY(next_shape, next_left.sub_width(1 + overhead));
  const Rw next = expr(*node.index, next_shape);
  if (next && (!next->multi() || !original)) return join(*next, indent.width());
  if (original) return join(*original, std::nullopt);
  return std::nullopt;
}

Rw Formatter::range(const ExprPtr& low, const ExprPtr& high, bool inclusive, Shape shape) {
  const std::string dots = inclusive ? "..=" : "..";
  if (low && high) {
    return pair([&](Shape s) { return expr(*low, s); }, [&](Shape s) { return expr(*high, s); }, "",
                dots, "", true, shape);
  }
  if (high) return prefix(dots, *high, shape);
  if (!low) return Text(dots);
  PORTALIS_TRY(inner, shape.sub_width(static_cast<int>(dots.size())));
  PORTALIS_TRY(text, expr(*low, inner));
  text += dots;
  return text;
}

Rw Formatter::assignment(const AssignExpr& node, Shape shape) {
  const std::string_view op = assign_spelling(node.op);
  PORTALIS_TRY(left_shape, shape.sub_width(static_cast<int>(op.size()) + 1));
  PORTALIS_TRY(left, expr(*node.target, left_shape));
  left += " ";
  left += op;
  return assign_rhs(std::move(left), [&](Shape s) { return expr(*node.value, s); }, shape);
}

// `lhs` ends with its operator; the value follows on the same line or on the next.
Rw Formatter::assign_rhs(Text lhs, const Piece& rhs, Shape shape, bool force_next_line,
                         bool allow_overflow) {
  const int indent = lhs.multi() ? shape.indent.width() : 0;
  const int used = std::max(0, last_width(lhs) - indent);
  const std::optional<Shape> left = shape.offset_left(used + 1);
  const Shape original = left ? *left : Shape{0, shape.indent, shape.offset + used + 1};
  PORTALIS_TRY(value, choose_rhs(rhs, original, force_next_line, allow_overflow));
  lhs += value;
  return lhs;
}

Rw Formatter::choose_rhs(const Piece& rhs, Shape shape, bool force_next_line, bool allow_overflow) {
  const auto same_line = [](const Text& text) {
    Text out = " ";
    out += text;
    return out;
  };
  const auto next_line = [&](const Text& text) {
    Text out;
    out.newline(shape.indent.block_indent().width());
    out += text;
    return out;
  };
  const Rw original = rhs(shape);
  if (original && original->s.empty()) return Text();
  if (original && !original->multi() && width_of(original->s) <= shape.width)
    return same_line(*original);
  std::optional<Shape> new_shape;
  if (force_next_line) {
    new_shape = max_width(shape).sub_width(shape.indent.width());
  } else {
    new_shape = indented(shape.indent.block_indent()).sub_width(rhs_overhead(shape));
  }
  if (!new_shape) return std::nullopt;
  const Rw moved = rhs(*new_shape);
  if (original && moved) {
    if (!fits(*moved, *new_shape)) return same_line(*original);
    if (prefer_next_line(*original, *moved, force_next_line)) return next_line(*moved);
    return same_line(*original);
  }
  if (moved) return next_line(*moved);
  if (original) return same_line(*original);
  if (!allow_overflow) return std::nullopt;
  PORTALIS_TRY(text, rhs(shape.with_width(8096)));
  return same_line(text);
}

Rw Formatter::struct_lit(const StructExpr& node, Shape shape) {
  PORTALIS_TRY(path_shape, shape.sub_width(2));
  PORTALIS_TRY(head, path(node.path, true, path_shape));
  if (node.fields.empty() && !node.base) {
    head += " {}";
    return head;
  }
  const Shape vertical = max_width(shape.block_indent(kTab));
  const int left = shape.width - (length(head) + 5);
  const int one_line = left < 0 ? 0 : std::min(left, 18);
  std::vector<ListItem> items;
  const std::optional<Shape> field_shape = vertical.sub_width(1);
  for (const FieldInit& field : node.fields) {
    ListItem item;
    if (field_shape) item.item = struct_field_init(field, *field_shape);
    items.push_back(std::move(item));
  }
  if (node.base) {
    const std::optional<Shape> base_shape = vertical.offset_left(2);
    ListItem item;
    if (base_shape) {
      if (Rw base = expr(*node.base, *base_shape)) {
        item.item = "..";
        *item.item += *base;
      }
    }
    items.push_back(std::move(item));
  }
  ListFormat format;
  const bool has_room = left >= 0;
  format.tactic = has_room
                      ? definitive_tactic(items.data(), items.data() + items.size(), 2, one_line)
                      : Tactic::kVertical;
  format.shape = vertical;
  const bool no_comma = inside_macro_ || node.base;
  format.trailing = no_comma ? TrailingSeparator::kNever : TrailingSeparator::kVertical;
  PORTALIS_TRY(fields, write_list(items, format));
  head += " {";
  if (fields.multi() || length(fields) > one_line) {
    head.newline(vertical.indent.width());
    head += fields;
    head.newline(shape.indent.width());
  } else {
    head += " ";
    head += fields;
    head += " ";
  }
  head += "}";
  return head;
}

Rw Formatter::struct_field_init(const FieldInit& field, Shape shape) {
  if (!field.value) return Text(field.name);
  Text out = field.name + ": ";
  PORTALIS_TRY(value_shape, shape.offset_left(length(out)));
  if (Rw value = expr(*field.value, value_shape)) {
    out += *value;
    return out;
  }
  const Indent indent = shape.indent.block_indent();
  PORTALIS_TRY(value, expr(*field.value, indented(indent)));
  out = field.name + ":";
  out.newline(indent.width());
  out += value;
  return out;
}

Rw Formatter::macro(const MacroExpr& node, Shape shape) {
  const Scope scope(*this);
  const bool nested = inside_macro_;
  inside_macro_ = true;
  if (Rw text = macro_inner(node, shape, nested)) return text;
  // Where rustfmt cannot lay a macro out it keeps what it finds, if that fits: the layout without
  // the limits that hold here.
  one_line_chain_ = false;
  inside_macro_ = true;
  PORTALIS_TRY(kept, macro_inner(node, shape.with_width(budget(shape.used_width())), nested));
  return wrapped(std::move(kept), shape);
}

Rw Formatter::macro_inner(const MacroExpr& node, Shape shape, bool nested) {
  const std::string name = node.name + "!";
  const bool bracket = node.delim == Delim::kBracket;
  if (node.delim == Delim::kBrace) return braced_macro(node, shape.indent);
  if (node.args.empty()) return Text(name + (bracket ? "[]" : "()"));
  if (node.repeat) return macro_repeat(node, shape);
  if (node.args.back()->kind == ExprKind::kClause) return clause_macro(node, shape);
  std::vector<Arg> args;
  for (const ExprPtr& arg : node.args) args.push_back({Arg::Kind::kMacroArg, arg.get()});
  DelimStyle style;
  style.trailing = TrailingSeparator::kNever;
  if (bracket) {
    style.open = "[";
    style.close = "]";
    // `vec!` is laid out like an array.
    if (node.name == "vec" && !nested) {
      inside_macro_ = false;
      style.trailing = TrailingSeparator::kVertical;
    }
  }
  return delimited(Text(name), args, shape, style);
}

// The text between the braces is kept; only its indentation follows the place.
Text Formatter::braced_macro(const MacroExpr& node, Indent indent) const {
  const auto* body = node.args.empty() ? nullptr : as<RawExpr>(node.args[0]);
  if (body == nullptr || body->text.empty()) return Text(node.name + "! {}");
  Text out = node.name + "! {";
  for (std::string_view rest = body->text; !rest.empty();) {
    const std::string_view line = first_line(rest);
    rest.remove_prefix(std::min(rest.size(), line.size() + 1));
    const bool blank = trim(line).empty();
    out.newline(blank ? 0 : indent.width() + kTab);
    if (!blank) out += line;
  }
  out.newline(indent.width());
  out += "}";
  return out;
}

// On one line if it fits, or one line each.
Rw Formatter::clause_macro(const MacroExpr& node, Shape shape) {
  const std::string open = node.name + "![";
  Text flat = open;
  Text tall = open;
  const Shape nested = max_width(shape.block_indent(kTab));
  for (const ExprPtr& arg : node.args) {
    PORTALIS_TRY(text, expr(*arg, nested));
    if (&arg != &node.args.front()) flat += ", ";
    flat += text;
    tall.newline(nested.indent.width());
    tall += text;
    if (&arg != &node.args.back()) tall += ",";
  }
  flat += "]";
  if (!flat.multi() && length(flat) <= shape.width) return flat;
  tall.newline(shape.indent.width());
  tall += "]";
  return tall;
}

Rw Formatter::clause(const ClauseExpr& node, Shape shape) {
  Text out = node.clause == ClauseKind::kFor  ? "for "
             : node.clause == ClauseKind::kIf ? "if "
                                              : "let ";
  if (node.pat) {
    PORTALIS_TRY(bound, pat(*node.pat, shape));
    out += bound;
    out += node.clause == ClauseKind::kFor ? " in " : " = ";
  }
  PORTALIS_TRY(inner, shape.offset_left(length(out)));
  PORTALIS_TRY(value, expr(*node.value, inner));
  out += value;
  return out;
}

Rw Formatter::macro_repeat(const MacroExpr& node, Shape shape) {
  const std::string name = node.name + "!";
  PORTALIS_TRY(inner, shape.offset_left(static_cast<int>(name.size())));
  Shape nested = inner.block_indent(kTab);
  Rw item_text = expr(*node.args[0], nested);
  if (!item_text) {
    // rustfmt gives up and keeps what it finds.
    nested = max_width(nested);
    item_text = expr(*node.args[0], nested);
  }
  PORTALIS_TRY(item, std::move(item_text));
  PORTALIS_TRY(count, expr(*node.repeat, nested));
  const bool bracket = node.delim == Delim::kBracket;
  Text out = name + (bracket ? "[" : "(");
  if (!item.multi() && !count.multi() && length(item) + length(count) + 8 <= shape.width) {
    out += item;
    out += "; ";
    out += count;
  } else {
    out.newline(nested.indent.width());
    out += item;
    out += ";";
    out.newline(nested.indent.width());
    out += count;
    out.newline(shape.indent.width());
  }
  out += bracket ? "]" : ")";
  return out;
}

}  // namespace portalis::rust
