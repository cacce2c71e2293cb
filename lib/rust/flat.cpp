// Expressions that stand on one line: most do, and trying that first saves the search for a layout.
//
// Input:     an expression and the width that it may take. Output: its text on one line, where
// rustfmt would choose
//            that: everything fits, and no list or chain is longer than rustfmt allows on one line.
// Invariant: nothing where that is not certain; the layout engine decides then, with the same
// result where both know.
#include <algorithm>
#include <type_traits>

#include "rust/formatter.hpp"

namespace portalis::rust {
namespace {

// rustfmt's fn_call_width, array_width and chain_width.
constexpr size_t kMaxList = 60;
constexpr size_t kMaxChain = 60;
// rustfmt counts some columns twice (the `?`s behind a chain); so near the edge the engine decides.
constexpr size_t kMargin = 4;
// No line is longer.
constexpr size_t kMaxMeasured = 100;

bool is_number(std::string_view name) { return name.front() >= '0' && name.front() <= '9'; }

}  // namespace

namespace {

/// Adds widths up.
struct Measure {
  size_t size = 0;
  void add(std::string_view text) { size += text.size(); }
};

/// Writes the text.
struct Writer {
  std::string* text;
  void add(std::string_view part) { *text += part; }
};

}  // namespace

/// One walk for both: the first time a node is seen its width is measured and kept; only what fits
/// is written.
template <class Sink>
class Formatter::Flat {
 public:
  explicit Flat(Formatter& owner, Sink sink = {}) : owner_(owner), sink_(sink) {}

  Sink& sink() { return sink_; }

  bool put(const Type& type) { return this->type(type); }
  bool put(const Expr& expr) {
    if constexpr (std::is_same_v<Sink, Measure>) {
      if (expr.flat_width == Expr::kNeverFlat) return false;
      if (expr.flat_width != Expr::kUnmeasured) {
        sink_.size += static_cast<size_t>(expr.flat_width);
        return true;
      }
      const size_t begin = sink_.size;
      const bool is_flat = node(expr) && sink_.size - begin <= kMaxMeasured;
      expr.flat_width = is_flat ? static_cast<int16_t>(sink_.size - begin) : Expr::kNeverFlat;
      return is_flat;
    } else {
      return node(expr);
    }
  }

 private:
  bool put(const ExprPtr& expr) { return put(*expr); }

  bool add(std::string_view text) {
    sink_.add(text);
    return true;
  }
  // Text of which a byte may not be a column.
  bool add_source(std::string_view text) {
    auto is_plain = [](char c) { return c >= ' ' && (c & 0x80) == 0; };
    return std::all_of(text.begin(), text.end(), is_plain) && add(text);
  }

  size_t size() const {
    if constexpr (std::is_same_v<Sink, Measure>) {
      return sink_.size;
    } else {
      return sink_.text->size();
    }
  }

  bool list(const Exprs& items, std::string_view open, std::string_view close) {
    add(open);
    const size_t begin = size();
    for (size_t i = 0; i < items.size(); ++i) {
      if (i > 0) add(", ");
      if (!put(items[i])) return false;
    }
    return size() - begin <= kMaxList && add(close);
  }

  // What the engine says, for what is rare.
  bool engine(const Rw& text) { return text && !text->multi() && add_source(text->s); }

  bool type(const Type& type) {
    switch (type.kind) {
      case TypeKind::kPath:
        return path(type.path, false);
      case TypeKind::kInfer:
        return add("_");
      default:
        return engine(owner_.type(type, Shape::legacy(kMaxWidth, Indent{})));
    }
  }

  static bool is_plain(const Path& path) {
    auto is_type = [](const GenericArg& arg) { return arg.type && arg.binding.empty(); };
    return !path.global && !path.qself &&
           std::all_of(path.segments.begin(), path.segments.end(), [&](const PathSegment& part) {
             return !part.fn_sugar &&
                    std::all_of(part.generics.begin(), part.generics.end(), is_type);
           });
  }

  bool path(const Path& path, bool in_expr) {
    if (!is_plain(path)) {
      return engine(owner_.path(path, in_expr, Shape::legacy(kMaxWidth, Indent{})));
    }
    for (size_t i = 0; i < path.segments.size(); ++i) {
      if (i > 0) add("::");
      if (!segment(path.segments[i], in_expr)) return false;
    }
    return true;
  }

  bool segment(const PathSegment& segment, bool in_expr) {
    if (!add_source(segment.name)) return false;
    if (segment.generics.empty()) return true;
    add(in_expr ? "::<" : "<");
    const size_t begin = size();
    for (size_t i = 0; i < segment.generics.size(); ++i) {
      if (i > 0) add(", ");
      if (!type(*segment.generics[i].type)) return false;
    }
    return size() - begin <= kMaxList && add(">");
  }

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
    const size_t begin = size();
    return link(expr) && size() - begin <= kMaxChain - kMargin;
  }

  bool macro(const MacroExpr& node) {
    if (node.delim == Delim::kBrace || node.repeat) return false;
    if (!node.args.empty() && node.args.back()->kind == ExprKind::kClause) return false;
    const bool bracket = node.delim == Delim::kBracket;
    return add(node.name) && add("!") && list(node.args, bracket ? "[" : "(", bracket ? "]" : ")");
  }

  bool node(const Expr& expr) {
    switch (expr.kind) {
      case ExprKind::kLit:
        return add_source(as<LitExpr>(expr)->text);
      case ExprKind::kRaw:
        return add_source(as<RawExpr>(expr)->text);
      case ExprKind::kPath:
        return path(as<PathExpr>(expr)->path, true);
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
  Sink sink_;
};

bool Formatter::put_flat(std::string& out, const Expr& expr, int width) {
  if (expr.flat_width == Expr::kUnmeasured) Flat<Measure>(*this).put(expr);
  const int limit = width - static_cast<int>(kMargin);
  if (expr.flat_width == Expr::kNeverFlat || expr.flat_width > limit) return false;
  Flat<Writer>(*this, {&out}).put(expr);
  return true;
}

bool Formatter::put_flat(std::string& out, const Type& type, int width) {
  Flat<Measure> measure(*this);
  const int limit = width - static_cast<int>(kMargin);
  if (!measure.put(type) || static_cast<int>(measure.sink().size) > limit) return false;
  Flat<Writer>(*this, {&out}).put(type);
  return true;
}

Rw Formatter::flat(const Expr& expr, Shape shape) {
  Text text;
  if (expr.flat_width > 0) text.s.reserve(static_cast<size_t>(expr.flat_width));
  if (!put_flat(text.s, expr, shape.width)) return std::nullopt;
  return text;
}

}  // namespace portalis::rust
