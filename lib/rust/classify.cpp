#include <algorithm>

#include "rust/formatter.hpp"

namespace portalis::rust {
namespace {

// The operand of `&`, `?`, a unary operator or a cast; null for other nodes.
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

bool any_comment(const ExprPtr& expr) { return expr && has_comment(*expr); }

bool any_comment(const Exprs& exprs) {
  return std::any_of(exprs.begin(), exprs.end(),
                     [](const ExprPtr& expr) { return any_comment(expr); });
}

bool has_trivia(const Trivia& node) {
  return !node.comments.empty() || !node.trailing_comment.empty();
}

bool has_comment(const Fields& fields) {
  return std::any_of(fields.list.begin(), fields.list.end(),
                     [](const Field& field) { return has_trivia(field) || !field.docs.empty(); });
}

bool has_comment(const Item& item) {
  if (has_trivia(item) || !item.docs.empty() || !item.inner_docs.empty()) return true;
  if (any_comment(item.expr) || has_comment(item.fields) || has_comment(item.body)) return true;
  const auto in_variant = [](const Variant& node) {
    return has_trivia(node) || !node.docs.empty() || has_comment(node.fields);
  };
  if (std::any_of(item.variants.begin(), item.variants.end(), in_variant)) return true;
  return std::any_of(item.items.begin(), item.items.end(),
                     [](const ItemPtr& member) { return has_comment(*member); });
}

bool has_comment(const Stmt& stmt) {
  if (has_trivia(stmt) || any_comment(stmt.expr)) return true;
  if (stmt.else_block && has_comment(*stmt.else_block)) return true;
  return stmt.kind == StmtKind::kItem && has_comment(*stmt.item);
}

bool has_comment(const MatchExpr& expr) {
  if (any_comment(expr.scrutinee)) return true;
  return std::any_of(expr.arms.begin(), expr.arms.end(), [](const MatchArm& arm) {
    return has_trivia(arm) || any_comment(arm.guard) || any_comment(arm.body);
  });
}

}  // namespace

bool is_simple(const Expr& expr) {
  switch (expr.kind) {
    case ExprKind::kLit:
      return true;
    case ExprKind::kPath: {
      const Path& path = as<PathExpr>(expr)->path;
      return !path.qself && path.segments.size() <= 1 && !path.global;
    }
    case ExprKind::kField:
      return is_simple(*as<FieldExpr>(expr)->base);
    case ExprKind::kIndex:
      return is_simple(*as<IndexExpr>(expr)->base) && is_simple(*as<IndexExpr>(expr)->index);
    case ExprKind::kRepeat:
      return is_simple(*as<RepeatExpr>(expr)->item) && is_simple(*as<RepeatExpr>(expr)->length);
    default: {
      const Expr* operand = unary_operand(expr);
      return operand != nullptr && is_simple(*operand);
    }
  }
}

bool is_nested_call(const Expr& expr) {
  if (expr.kind == ExprKind::kCall || expr.kind == ExprKind::kMacro) return true;
  const Expr* operand = unary_operand(expr);
  return operand != nullptr && is_nested_call(*operand);
}

bool is_method_call(const Expr& expr) {
  if (expr.kind == ExprKind::kMethod) return true;
  const Expr* operand = unary_operand(expr);
  return operand != nullptr && is_method_call(*operand);
}

bool can_overflow(const Expr& expr, size_t args_count) {
  switch (expr.kind) {
    case ExprKind::kBlock:
    case ExprKind::kClosure:
      return true;
    case ExprKind::kMatch:
    case ExprKind::kIf:
    case ExprKind::kFor:
    case ExprKind::kLoop:
    case ExprKind::kWhile:
    case ExprKind::kArray:
    case ExprKind::kStruct:
    case ExprKind::kMacro:
    case ExprKind::kCall:
    case ExprKind::kMethod:
    case ExprKind::kTuple:
      return args_count == 1;
    default: {
      const Expr* operand = unary_operand(expr);
      return operand != nullptr && can_overflow(*operand, args_count);
    }
  }
}

bool is_jump(const Expr& expr) {
  return expr.kind == ExprKind::kReturn || expr.kind == ExprKind::kBreak ||
         expr.kind == ExprKind::kContinue;
}

bool has_comment(const Block& block) {
  if (!block.trailing.empty()) return true;
  return std::any_of(block.stmts.begin(), block.stmts.end(),
                     [](const Stmt& stmt) { return has_comment(stmt); });
}

bool has_comment(const Expr& expr) {
  switch (expr.kind) {
    case ExprKind::kBinary:
      return any_comment(as<BinaryExpr>(expr)->left) || any_comment(as<BinaryExpr>(expr)->right);
    case ExprKind::kAssign:
      return any_comment(as<AssignExpr>(expr)->target) || any_comment(as<AssignExpr>(expr)->value);
    case ExprKind::kCall:
      return any_comment(as<CallExpr>(expr)->callee) || any_comment(as<CallExpr>(expr)->args);
    case ExprKind::kMethod:
      return any_comment(as<MethodExpr>(expr)->receiver) || any_comment(as<MethodExpr>(expr)->args);
    case ExprKind::kField:
      return any_comment(as<FieldExpr>(expr)->base);
    case ExprKind::kIndex:
      return any_comment(as<IndexExpr>(expr)->base) || any_comment(as<IndexExpr>(expr)->index);
    case ExprKind::kRange:
      return any_comment(as<RangeExpr>(expr)->low) || any_comment(as<RangeExpr>(expr)->high);
    case ExprKind::kAwait:
      return any_comment(as<AwaitExpr>(expr)->operand);
    case ExprKind::kTuple:
      return any_comment(as<TupleExpr>(expr)->items);
    case ExprKind::kArray:
      return any_comment(as<ArrayExpr>(expr)->items);
    case ExprKind::kRepeat:
      return any_comment(as<RepeatExpr>(expr)->item);
    case ExprKind::kBlock:
      return has_comment(as<BlockExpr>(expr)->block);
    case ExprKind::kIf: {
      const auto& node = *as<IfExpr>(expr);
      return any_comment(node.condition) || has_comment(node.then_block) ||
             any_comment(node.else_expr);
    }
    case ExprKind::kLet:
      return any_comment(as<LetExpr>(expr)->value);
    case ExprKind::kMatch:
      return has_comment(*as<MatchExpr>(expr));
    case ExprKind::kLoop:
      return has_comment(as<LoopExpr>(expr)->body);
    case ExprKind::kWhile:
      return any_comment(as<WhileExpr>(expr)->condition) || has_comment(as<WhileExpr>(expr)->body);
    case ExprKind::kFor:
      return any_comment(as<ForExpr>(expr)->iterable) || has_comment(as<ForExpr>(expr)->body);
    case ExprKind::kBreak:
      return any_comment(as<BreakExpr>(expr)->value);
    case ExprKind::kReturn:
      return any_comment(as<ReturnExpr>(expr)->value);
    case ExprKind::kClosure:
      return any_comment(as<ClosureExpr>(expr)->body);
    case ExprKind::kMacro:
      return any_comment(as<MacroExpr>(expr)->args) || any_comment(as<MacroExpr>(expr)->repeat);
    case ExprKind::kClause:
      return any_comment(as<ClauseExpr>(expr)->value);
    case ExprKind::kStruct: {
      const auto& node = *as<StructExpr>(expr);
      if (any_comment(node.base)) return true;
      return std::any_of(node.fields.begin(), node.fields.end(),
                         [](const FieldInit& field) { return any_comment(field.value); });
    }
    case ExprKind::kParen:
      return any_comment(as<ParenExpr>(expr)->inner);
    default: {
      const Expr* operand = unary_operand(expr);
      return operand != nullptr && has_comment(*operand);
    }
  }
}

const Expr* simple_block_expr(const Block& block) {
  if (block.stmts.size() != 1 || block.stmts[0].kind != StmtKind::kExpr) return nullptr;
  if (!block.stmts[0].attrs.empty() || has_comment(block)) return nullptr;
  return block.stmts[0].expr.get();
}

bool prefer_next_line(const Text& original, const Text& next_line, bool force) {
  const auto starts_open = [](const Text& text, char open) {
    return first_line_ends_with(text, open);
  };
  if (force || !next_line.multi() || original.lines.size() > next_line.lines.size() + 1)
    return true;
  return (starts_open(original, '(') && !starts_open(next_line, '(')) ||
         (starts_open(original, '{') && !starts_open(next_line, '{')) ||
         (starts_open(original, '[') && !starts_open(next_line, '['));
}

}  // namespace portalis::rust
