// Chains of method calls, fields, `?` and `.await`.
#include <algorithm>

#include "rust/formatter.hpp"

namespace portalis::rust {

// One link with the `?`s behind it. The first item of a chain is its root expression.
struct Formatter::ChainItem {
  const Expr* node = nullptr;
  bool is_root = false;
  int tries = 0;
};

struct Formatter::Chain {
  std::vector<ChainItem> children;  // without those that joined the root's line
  std::vector<Text> texts;          // root first
  size_t first_child = 0;           // children before it stand with the root
  size_t child_count = 0;
  bool single_line = false;
};

namespace {

bool is_number(const std::string& name) {
  return std::all_of(name.begin(), name.end(), [](char c) { return c >= '0' && c <= '9'; });
}

const ExprPtr* receiver_of(const Expr& expr) {
  switch (expr.kind) {
    case ExprKind::kMethod:
      return &as<MethodExpr>(expr)->receiver;
    case ExprKind::kField:
      return &as<FieldExpr>(expr)->base;
    case ExprKind::kAwait:
      return &as<AwaitExpr>(expr)->operand;
    case ExprKind::kTry:
      return &as<TryExpr>(expr)->operand;
    default:
      return nullptr;
  }
}

bool is_tuple_field(const Expr& expr) {
  const auto* node = as<FieldExpr>(expr);
  return node != nullptr && is_number(node->name);
}

bool ends_in_brace(const Text& text) {
  const size_t last = text.s.find_last_not_of(")]?");
  return last != std::string::npos && text.s[last] == '}';
}

// The last line of a root that spans lines consists of closing delimiters.
bool ends_with_block(const Expr& expr, const Text& text) {
  switch (expr.kind) {
    case ExprKind::kMacro:
    case ExprKind::kCall:
    case ExprKind::kMethod:
    case ExprKind::kArray:
    case ExprKind::kStruct:
    case ExprKind::kWhile:
    case ExprKind::kIf:
    case ExprKind::kBlock:
    case ExprKind::kLoop:
    case ExprKind::kFor:
    case ExprKind::kMatch:
      return text.multi();
    case ExprKind::kLit:
      // rustfmt means a string over several lines, and takes the end of `(a\n + 1)` for one.
      return text.multi() && trimmed_last_width(text) <= kTab;
    case ExprKind::kParen:
      return ends_with_block(*as<ParenExpr>(expr)->inner, text);
    case ExprKind::kBinary:
      return ends_with_block(*as<BinaryExpr>(expr)->right, text);
    case ExprKind::kIndex:
      return ends_with_block(*as<IndexExpr>(expr)->index, text);
    case ExprKind::kUnary:
      return ends_with_block(*as<UnaryExpr>(expr)->operand, text);
    case ExprKind::kTry:
      return ends_with_block(*as<TryExpr>(expr)->operand, text);
    case ExprKind::kClosure: {
      // A block around the body may have come or gone.
      const Expr& body = *as<ClosureExpr>(expr)->body;
      return text.multi() && (ends_in_brace(text) ||
                              (body.kind != ExprKind::kBlock && ends_with_block(body, text)));
    }
    default:
      return false;
  }
}

}  // namespace

Rw Formatter::chain(const Expr& expr, Shape shape) {
  Chain chain;
  int tries = 0;
  for (const Expr* node = &expr;;) {
    const ExprPtr* receiver = receiver_of(*node);
    if (node->kind == ExprKind::kTry) {
      ++tries;
    } else {
      chain.children.push_back({node, receiver == nullptr, tries});
      tries = 0;
    }
    if (receiver == nullptr) break;
    node = receiver->get();
  }
  const ChainItem root = chain.children.back();
  chain.children.pop_back();
  std::reverse(chain.children.begin(), chain.children.end());
  if (chain.children.empty()) return chain_item(root, shape);
  chain.child_count = chain.children.size();

  PORTALIS_TRY(root_text, chain_item(root, shape));
  bool block_end = ends_with_block(*root.node, root_text);
  // A root no wider than an indentation takes the next link onto its line.
  const int tab = std::max(0, kTab - shape.offset);
  while (length(root_text) <= tab && !root_text.multi() &&
         chain.first_child < chain.children.size()) {
    PORTALIS_TRY(link_shape, shape.offset_left(length(root_text)));
    const Rw link = chain_item(chain.children[chain.first_child], link_shape);
    if (!link) break;
    root_text += *link;
    block_end = last_line_extendable(root_text);
    ++chain.first_child;
  }
  if (chain.first_child == chain.children.size()) return wrapped(std::move(root_text), shape);
  chain.texts.push_back(std::move(root_text));

  const Shape child_shape = max_width(shape.block_indent(block_end ? 0 : kTab));
  for (size_t i = chain.first_child; i + 1 < chain.children.size(); ++i) {
    PORTALIS_TRY(text, chain_item(chain.children[i], child_shape));
    chain.texts.push_back(std::move(text));
  }
  if (!chain_last_child(chain, shape, child_shape)) return std::nullopt;
  if (!chain.single_line && one_line_chain_) return std::nullopt;
  Text out = std::move(chain.texts[0]);
  for (size_t i = 1; i < chain.texts.size(); ++i) {
    if (!chain.single_line) out.newline(child_shape.offset_indent());
    out += chain.texts[i];
  }
  return wrapped(std::move(out), shape);
}

Rw Formatter::chain_item(const ChainItem& item, Shape shape) {
  PORTALIS_TRY(inner, shape.sub_width(item.tries));
  Text out;
  if (item.is_root) {
    PORTALIS_TRY(text, expr(*item.node, inner));
    out = std::move(text);
  } else if (const auto* method = as<MethodExpr>(*item.node)) {
    Text callee = "." + method->name;
    if (!method->generics.empty()) {
      callee += "::<";
      for (size_t i = 0; i < method->generics.size(); ++i) {
        PORTALIS_TRY(generic, type(*method->generics[i], inner));
        if (i > 0) callee += ", ";
        callee += generic;
      }
      callee += ">";
    }
    PORTALIS_TRY(text, call(callee, method->args, inner));
    out = std::move(text);
  } else if (const auto* node = as<FieldExpr>(*item.node)) {
    // `x.0 .1`: without the space older lexers read a float.
    if (is_tuple_field(*node) && is_tuple_field(*node->base)) out += " ";
    out += "." + node->name;
  } else {
    out += ".await";
  }
  out += std::string(static_cast<size_t>(item.tries), '?');
  return out;
}

// Lays the last link out behind the others or on a line of its own, whichever reads better.
bool Formatter::chain_last_child(Chain& chain, Shape shape, Shape child_shape) {
  const ChainItem& last = chain.children.back();
  const bool extendable = last_line_extendable(chain.texts[0]);
  int used = 0;
  bool any_multi = false;
  for (const Text& text : chain.texts) {
    used += width_of(text.s);
    any_multi = any_multi || text.multi();
  }
  if (extendable) used = last_width(chain.texts[0]);
  used += last.tries;
  const int line_budget = chain.child_count == 1 ? shape.width : std::min(shape.width, 60);
  const int budget = std::max(0, line_budget - used);
  const bool all_in_one_line = !any_multi && budget > 0;
  const std::optional<Shape> own_line = child_shape.sub_width(rhs_overhead(shape) + last.tries);
  std::optional<Shape> last_shape = own_line;
  if (all_in_one_line) {
    last_shape = shape.sub_width(last.tries);
  } else if (extendable) {
    last_shape = child_shape.sub_width(last.tries);
  }
  if (!last_shape) return false;

  Rw chosen;
  const std::optional<Shape> line_shape =
      all_in_one_line || extendable ? last_shape->offset_left(used) : std::nullopt;
  if (Rw overflow = line_shape ? chain_item(last, *line_shape) : std::nullopt) {
    const bool could_fit = first_width(*overflow) <= budget;
    if (could_fit && overflow->line_count() >= 5) {
      chain.single_line = all_in_one_line;
      chosen = std::move(overflow);
    } else {
      if (!own_line) return false;
      Rw below = chain_item(last, *own_line);
      const bool keep_line = !below || below->line_count() >= overflow->line_count();
      if (below && !could_fit) {
        chosen = std::move(below);
      } else if (keep_line) {
        chain.single_line = could_fit && all_in_one_line;
        chosen = std::move(overflow);
      } else {
        chosen = std::move(below);
      }
    }
  }
  if (!chosen || chosen->multi()) {
    // Looked at even when a choice was made: where this fails, so does the chain.
    Rw fallback = chain_item(last, *last_shape);
    if (!fallback) return false;
    if (!chosen) chosen = std::move(fallback);
  }
  chain.texts.push_back(std::move(*chosen));
  return true;
}

}  // namespace portalis::rust
