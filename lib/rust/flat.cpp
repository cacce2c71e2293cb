// Expressions that stand on one line: most do, and trying that first saves the search for a layout.
//
// Input:     an expression and the width that it may take. Output: its text on one line, where
// rustfmt would choose
//            that: everything fits, and no list or chain is longer than rustfmt allows on one line.
// Invariant: nothing where that is not certain; the layout engine decides then, with the same
// result where both know.
#include <algorithm>

#include "rust/formatter.hpp"

namespace portalis::rust {
namespace {

// rustfmt's fn_call_width, array_width and chain_width.
constexpr size_t kMaxList = 60;
constexpr size_t kMaxChain = 60;
// rustfmt counts some columns twice (the `?`s behind a chain); so near the edge the engine decides.
constexpr int kMargin = 4;

bool is_number(std::string_view name) { return name.front() >= '0' && name.front() <= '9'; }

}  // namespace

class Formatter::Flat {
 public:
  Flat(Formatter& owner, int width)
      : owner_(owner), limit_(static_cast<size_t>(std::max(0, width - kMargin))) {}

  Rw text(const Expr& expr) {
    if (!put(expr)) return std::nullopt;
    return Text(std::move(out_));
  }

 private:
  bool add(std::string_view text) {
    out_ += text;
    return out_.size() <= limit_;
  }
  // Text of which a byte may not be a column.
  bool add_source(std::string_view text) {
    auto is_plain = [](char c) { return c >= ' ' && (c & 0x80) == 0; };
    return std::all_of(text.begin(), text.end(), is_plain) && add(text);
  }
  bool put(const ExprPtr& expr) { return put(*expr); }

  bool list(const Exprs& items, std::string_view open, std::string_view close) {
    if (!add(open)) return false;
    const size_t begin = out_.size();
    for (size_t i = 0; i < items.size(); ++i) {
      if ((i > 0 && !add(", ")) || !put(items[i])) return false;
    }
    return out_.size() - begin <= kMaxList && add(close);
  }

  bool type(const Type& type) {
    const Rw text = owner_.type(type, Shape::legacy(kMaxWidth, Indent{}));
    return text && !text->multi() && add_source(text->s);
  }

  bool path(const Path& path) {
    const bool is_plain =
        !path.global && !path.qself &&
        std::all_of(path.segments.begin(), path.segments.end(), [](const PathSegment& segment) {
          return segment.generics.empty() && !segment.fn_sugar;
        });
    if (!is_plain) {
      const Rw text = owner_.path(path, true, Shape::legacy(kMaxWidth, Indent{}));
      return text && !text->multi() && add_source(text->s);
    }
    for (size_t i = 0; i < path.segments.size(); ++i) {
      if ((i > 0 && !add("::")) || !add_source(path.segments[i].name)) return false;
    }
    return true;
  }

  // A link of a chain, behind its receiver.
  bool link(const Expr& expr) {
    switch (expr.kind) {
      case ExprKind::kMethod: {
        const auto& node = *as<MethodExpr>(expr);
        return node.generics.empty() && put(node.receiver) && add(".") && add(node.name) &&
               list(node.args, "(", ")");
      }
      case ExprKind::kField: {
        const auto& node = *as<FieldExpr>(expr);
        // `x.0 .1`: rustfmt keeps two numbers apart.
        const bool after_number = node.base->kind == ExprKind::kField && is_number(node.name);
        return !after_number && put(node.base) && add(".") && add(node.name);
      }
      case ExprKind::kTry:
        return put(as<TryExpr>(expr)->operand) && add("?");
      default:
        return put(as<AwaitExpr>(expr)->operand) && add(".await");
    }
  }
  bool chain(const Expr& expr) {
    const size_t begin = out_.size();
    return link(expr) && out_.size() - begin <= kMaxChain;
  }

  bool macro(const MacroExpr& node) {
    if (node.delim == Delim::kBrace || node.repeat) return false;
    const bool bracket = node.delim == Delim::kBracket;
    return add(node.name) && add("!") && list(node.args, bracket ? "[" : "(", bracket ? "]" : ")");
  }

  bool put(const Expr& expr) {
    switch (expr.kind) {
      case ExprKind::kLit:
        return add_source(as<LitExpr>(expr)->text);
      case ExprKind::kRaw:
        return add_source(as<RawExpr>(expr)->text);
      case ExprKind::kPath:
        return path(as<PathExpr>(expr)->path);
      case ExprKind::kUnary:
        return add(spelling(as<UnaryExpr>(expr)->op)) && put(as<UnaryExpr>(expr)->operand);
      case ExprKind::kRef:
        return add(as<RefExpr>(expr)->is_mut ? "&mut " : "&") && put(as<RefExpr>(expr)->operand);
      case ExprKind::kBinary: {
        const auto& node = *as<BinaryExpr>(expr);
        return put(node.left) && add(" ") && add(spelling(node.op)) && add(" ") && put(node.right);
      }
      case ExprKind::kCall:
        return put(as<CallExpr>(expr)->callee) && list(as<CallExpr>(expr)->args, "(", ")");
      case ExprKind::kMethod:
      case ExprKind::kField:
      case ExprKind::kTry:
      case ExprKind::kAwait:
        return chain(expr);
      case ExprKind::kIndex:
        return put(as<IndexExpr>(expr)->base) && add("[") && put(as<IndexExpr>(expr)->index) &&
               add("]");
      case ExprKind::kCast:
        return put(as<CastExpr>(expr)->operand) && add(" as ") && type(*as<CastExpr>(expr)->type);
      case ExprKind::kTuple: {
        const Exprs& items = as<TupleExpr>(expr)->items;
        return list(items, "(", items.size() == 1 ? ",)" : ")");
      }
      case ExprKind::kArray:
        return list(as<ArrayExpr>(expr)->items, "[", "]");
      case ExprKind::kParen:
        return add("(") && put(as<ParenExpr>(expr)->inner) && add(")");
      case ExprKind::kMacro:
        return macro(*as<MacroExpr>(expr));
      default:
        return false;
    }
  }

  Formatter& owner_;
  size_t limit_;
  std::string out_;
};

Rw Formatter::flat(const Expr& expr, Shape shape) { return Flat(*this, shape.width).text(expr); }

}  // namespace portalis::rust
