// Delimited lists: calls, tuples, arrays, generics. The last element may overflow the line when it
// brings its own block, as a closure does.
#include <algorithm>
#include <array>

#include "rust/formatter.hpp"

namespace portalis::rust {

struct Formatter::ListContext {
  const Text& ident;
  const std::vector<Arg>& args;
  const DelimStyle& style;
  Shape one_line_shape;
  Shape nested_shape;
  int one_line_width;
};

namespace {

const Expr* as_expr(const Arg& arg) {
  const bool is_expr = arg.kind == Arg::Kind::kExpr || arg.kind == Arg::Kind::kMacroArg;
  return is_expr ? static_cast<const Expr*>(arg.node) : nullptr;
}

bool can_overflow_type(const Type& type, size_t count) {
  if (type.kind == TypeKind::kTuple) return count == 1;
  return type.kind == TypeKind::kRef && can_overflow_type(*type.inner, count);
}

bool can_overflow_pat(const Pat& pat, size_t count) {
  switch (pat.kind) {
    case PatKind::kPath:
    case PatKind::kTuple:
    case PatKind::kStruct:
    case PatKind::kTupleStruct:
      return count == 1;
    case PatKind::kRef:
      return can_overflow_pat(*pat.parts[0], count);
    case PatKind::kLit:
      return can_overflow(*pat.low, count);
    default:
      return false;
  }
}

bool can_overflow_arg(const Arg& arg, size_t count) {
  if (const Expr* expr = as_expr(arg)) return can_overflow(*expr, count);
  if (arg.kind == Arg::Kind::kType)
    return can_overflow_type(*static_cast<const Type*>(arg.node), count);
  if (arg.kind == Arg::Kind::kPat)
    return can_overflow_pat(*static_cast<const Pat*>(arg.node), count);
  if (arg.kind != Arg::Kind::kGenericArg) return false;
  const auto& generic = *static_cast<const GenericArg*>(arg.node);
  return generic.type && generic.binding.empty() && can_overflow_type(*generic.type, count);
}

// A keyword on its own counts as simple in a macro.
bool is_bare_jump(const Expr& expr) {
  if (const auto* node = as<ContinueExpr>(expr)) return node->label.empty();
  if (const auto* node = as<BreakExpr>(expr)) return node->label.empty() && !node->value;
  const auto* node = as<ReturnExpr>(expr);
  return node != nullptr && !node->value;
}

bool is_simple_arg(const Arg& arg) {
  const Expr* expr = as_expr(arg);
  if (expr == nullptr) return false;
  return is_simple(*expr) || (arg.kind == Arg::Kind::kMacroArg && is_bare_jump(*expr));
}

// Arguments of formatting macros that stay together on the line of the format string.
std::optional<size_t> args_before_format(const std::string& name) {
  constexpr std::array kNone = {"eprint!", "eprintln!", "format!", "format_args!",
                                "print!",  "println!",  "panic!",  "unreachable!",
                                "debug!",  "error!",    "info!",   "warn!"};
  constexpr std::array kOne = {"assert!", "debug_assert!", "write!", "writeln!"};
  constexpr std::array kTwo = {"assert_eq!", "assert_ne!", "debug_assert_eq!", "debug_assert_ne!"};
  const auto holds = [&](const auto& names) {
    return std::find(names.begin(), names.end(), name) != names.end();
  };
  if (holds(kNone)) return 0;
  if (holds(kOne)) return 1;
  if (holds(kTwo)) return 2;
  return std::nullopt;
}

bool many_closures(const std::vector<Arg>& args) {
  return std::count_if(args.begin(), args.end(), [](const Arg& arg) {
           return arg.kind == Arg::Kind::kExpr &&
                  static_cast<const Expr*>(arg.node)->kind == ExprKind::kClosure;
         }) > 1;
}

// Where the last argument goes when it may overflow.
std::optional<Shape> last_item_shape(const std::vector<Arg>& args,
                                     const std::vector<ListItem>& items, Shape shape,
                                     int max_width) {
  const Expr* only = args.size() == 1 ? as_expr(args[0]) : nullptr;
  if (args.size() == 1 && !(only != nullptr && is_nested_call(*only))) return shape;
  int offset = 0;
  for (size_t i = 0; i + 1 < items.size(); ++i)
    offset += 2 + static_cast<int>(items[i].inner().size());
  return shape.with_width(std::min(max_width, shape.width)).offset_left(offset);
}

Tactic list_tactic(const ListItem* begin, const ListItem* end, int limit) {
  return definitive_tactic(begin, end, 2, limit);
}

}  // namespace

Rw Formatter::call(const Text& callee, const Exprs& args, Shape shape) {
  std::vector<Arg> list;
  list.reserve(args.size());
  for (const ExprPtr& arg : args) list.push_back({Arg::Kind::kExpr, arg.get()});
  DelimStyle style;
  if (inside_macro_) style.trailing = TrailingSeparator::kNever;
  return delimited(callee, list, shape, style);
}

Rw Formatter::arg(const Arg& arg, Shape shape) {
  switch (arg.kind) {
    case Arg::Kind::kExpr:
    case Arg::Kind::kMacroArg:
      return expr(*static_cast<const Expr*>(arg.node), shape);
    case Arg::Kind::kType:
      return type(*static_cast<const Type*>(arg.node), shape);
    case Arg::Kind::kGenericArg:
      return generic_arg(*static_cast<const GenericArg*>(arg.node), shape);
    case Arg::Kind::kGenericParam:
      return generic_param(*static_cast<const GenericParam*>(arg.node), shape);
    case Arg::Kind::kPat:
      return pat(*static_cast<const Pat*>(arg.node), shape);
    case Arg::Kind::kField:
      return field_def(*static_cast<const Field*>(arg.node), shape);
  }
  return std::nullopt;
}

Rw Formatter::delimited(const Text& ident, const std::vector<Arg>& args, Shape shape,
                        const DelimStyle& style) {
  const int used = extra_offset(ident, shape);
  std::optional<Shape> one_line = shape.offset_left(last_width(ident) + 1);
  if (one_line) one_line = one_line->sub_width(1);
  const Shape nested = max_width(shape.block().block_indent(kTab));
  const ListContext context{ident,
                            args,
                            style,
                            one_line ? *one_line : shape.with_width(0),
                            nested.saturating_sub(1),
                            std::max(0, shape.width - (used + 2))};
  std::vector<ListItem> items(args.size());
  for (size_t i = 0; i + 1 < args.size(); ++i) items[i].item = arg(args[i], context.nested_shape);
  ListFormat format;
  format.tactic = try_overflow(context, items, format.args_before);
  format.trailing = style.trailing.value_or(TrailingSeparator::kVertical);
  format.ends_with_newline = format.tactic == Tactic::kVertical || format.tactic == Tactic::kMixed;
  format.shape = context.nested_shape;
  PORTALIS_TRY(text, write_list(items, format));
  return wrap_items(context, text, shape, format.tactic == Tactic::kHorizontal);
}

// The last argument as it overflows; `last` becomes its first line, to see whether that fits behind
// the others.
Rw Formatter::last_arg_overflow(const ListContext& context, ListItem& last, Shape shape) {
  const Arg& item = context.args.back();
  Rw text;
  if (item.kind == Arg::Kind::kExpr) {
    const Expr& node = *static_cast<const Expr*>(item.node);
    switch (node.kind) {
      case ExprKind::kClosure:
        if (!many_closures(context.args)) text = last_closure(*as<ClosureExpr>(node), shape);
        break;
      case ExprKind::kIf:
      case ExprKind::kFor:
      case ExprKind::kLoop:
      case ExprKind::kWhile:
      case ExprKind::kMatch: {
        const Rw condition = condition_of(node, shape);
        if (!condition || !condition->multi()) text = expr(node, shape);
        break;
      }
      default:
        text = expr(node, shape);
    }
  } else {
    text = arg(item, shape);
  }
  if (text) last.item = Text(first_line(text->s));
  return text;
}

Tactic Formatter::try_overflow(const ListContext& context, std::vector<ListItem>& items,
                               size_t& args_before) {
  const std::vector<Arg>& args = context.args;
  if (args.empty()) return Tactic::kHorizontal;
  const Expr* last_expr = as_expr(args.back());
  const bool with_callee = args.size() == 1 && last_expr != nullptr && length(context.ident) < kTab;
  const bool overflow_last = with_callee || can_overflow_arg(args.back(), args.size());
  const int limit = std::min(context.one_line_width, context.style.item_max_width);
  // Where the others do not fit beside each other, the last one changes nothing.
  const bool has_room =
      list_tactic(items.data(), items.data() + items.size(), limit) == Tactic::kHorizontal;
  Rw overflowed;
  if (overflow_last && has_room) {
    const Scope scope(*this);
    if (args.back().kind == Arg::Kind::kExpr && !with_callee && is_method_call(*last_expr))
      one_line_chain_ = true;
    if (const auto shape =
            last_item_shape(args, items, context.one_line_shape, context.style.item_max_width)) {
      overflowed = last_arg_overflow(context, items.back(), *shape);
    }
  }
  Tactic tactic = list_tactic(items.data(), items.data() + items.size(), limit);
  if (!overflow_last || tactic != Tactic::kHorizontal || !overflowed) {
    place_last(context, items, tactic, args_before);
    return tactic;
  }
  // An inner call of two lines had its room cut; with the room of a line of its own it may need
  // only one.
  if (args.size() == 1 && overflowed->lines.size() == 1) {
    const Rw nested = arg(args.back(), context.nested_shape);
    if (nested && !nested->multi()) {
      items.back().item = nested;
      return tactic;
    }
  }
  items.back().item = std::move(overflowed);
  return tactic;
}

void Formatter::place_last(const ListContext& context, std::vector<ListItem>& items, Tactic& tactic,
                           size_t& args_before) {
  const std::vector<Arg>& args = context.args;
  items.back().item = arg(args.back(), context.nested_shape);
  const bool single = items.size() == 1 && context.one_line_width != 0;
  if (single && !items[0].multi() && width_of(items[0].inner()) <= context.one_line_width) {
    tactic = Tactic::kHorizontal;
    return;
  }
  const int limit = std::min(context.one_line_width, context.style.item_max_width);
  tactic = list_tactic(items.data(), items.data() + items.size(), limit);
  if (tactic != Tactic::kVertical) return;
  const bool is_macro = args[0].kind == Arg::Kind::kMacroArg;
  if (const auto before = is_macro ? args_before_format(context.ident.s) : std::nullopt) {
    const bool enough = args.size() > *before;
    const auto simple = [&](size_t begin, size_t end) {
      return std::all_of(args.begin() + static_cast<long>(begin),
                         args.begin() + static_cast<long>(end), is_simple_arg);
    };
    if (!enough || !simple(0, *before) || !simple(*before + 1, args.size())) return;
    const ListItem* data = items.data();
    const int width = context.nested_shape.width;
    const bool one_line =
        list_tactic(data, data + *before, width) == Tactic::kHorizontal &&
        list_tactic(data + *before + 1, data + items.size(), width) == Tactic::kHorizontal;
    if (one_line) {
      tactic = Tactic::kSpecialMacro;
      args_before = *before;
    }
    return;
  }
  const bool short_items = std::all_of(
      items.begin(), items.end(), [](const ListItem& item) { return item.inner().size() <= 10; });
  if (short_items && std::all_of(args.begin(), args.end(), is_simple_arg)) tactic = Tactic::kMixed;
}

Text Formatter::wrap_items(const ListContext& context, const Text& items, Shape shape,
                           bool extendable) const {
  const int width = std::max(0, shape.width - last_width(context.ident));
  const int extend_width = items.s.empty() ? 2 : first_width(items) + 1;
  Text out;
  out.s.reserve(context.ident.s.size() + items.s.size() + 2 * static_cast<size_t>(kMaxWidth));
  out += context.ident;
  out += context.style.open;
  const bool in_macro_line = inside_macro_ && !items.multi() && length(items) + 2 <= width;
  if (in_macro_line || (extendable && extend_width <= width)) {
    out += items;
  } else {
    if (!items.s.empty()) {
      out.newline(context.nested_shape.indent.width());
      out += items;
    }
    out.newline(shape.block().indent.width());
  }
  out += context.style.close;
  return out;
}

}  // namespace portalis::rust
