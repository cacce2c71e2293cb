// Factories of expressions and statements, and the parentheses that they demand.
#include "rust/build.hpp"

#include <utility>

namespace portalis::rust {
namespace {

template <class Node>
std::shared_ptr<Node> make() {
  return std::make_shared<Node>();
}

// Binding strength of an expression as an operand; higher binds tighter.
enum Precedence : int {
  kJump = 0,  // return, break, closures: reach as far right as they can
  kAssign,
  kRangePrec,
  kOr,
  kAnd,
  kCompare,
  kBitOr,
  kBitXor,
  kBitAnd,
  kShift,
  kSum,
  kProduct,
  kCastPrec,
  kPrefix,
  kPostfix,
};

int precedence(BinaryOp op) {
  switch (op) {
    case BinaryOp::kMul:
    case BinaryOp::kDiv:
    case BinaryOp::kRem:
      return kProduct;
    case BinaryOp::kAdd:
    case BinaryOp::kSub:
      return kSum;
    case BinaryOp::kShl:
    case BinaryOp::kShr:
      return kShift;
    case BinaryOp::kBitAnd:
      return kBitAnd;
    case BinaryOp::kBitXor:
      return kBitXor;
    case BinaryOp::kBitOr:
      return kBitOr;
    case BinaryOp::kAnd:
      return kAnd;
    case BinaryOp::kOr:
      return kOr;
    default:
      return kCompare;
  }
}

int precedence(const Expr& expr) {
  switch (expr.kind) {
    case ExprKind::kReturn:
    case ExprKind::kBreak:
    case ExprKind::kContinue:
    case ExprKind::kClosure:
      return kJump;
    case ExprKind::kAssign:
      return kAssign;
    case ExprKind::kRange:
      return kRangePrec;
    case ExprKind::kBinary:
      return precedence(as<BinaryExpr>(expr)->op);
    case ExprKind::kCast:
      return kCastPrec;
    case ExprKind::kUnary:
    case ExprKind::kRef:
      return kPrefix;
    case ExprKind::kLit:
      return as<LitExpr>(expr)->text[0] == '-' ? kPrefix : kPostfix;
    default:
      return kPostfix;
  }
}

ExprPtr at_least(ExprPtr expr, int level) {
  return precedence(*expr) < level ? paren(std::move(expr)) : expr;
}

// The right operand of an operator may be a closure, return or break only when nothing follows;
// parentheses always do. An operand whose right edge is such an expression swallows what follows,
// so it needs them as well.
bool swallows_right(const Expr& expr) {
  switch (expr.kind) {
    case ExprKind::kReturn:
    case ExprKind::kBreak:
    case ExprKind::kContinue:
    case ExprKind::kClosure:
    case ExprKind::kRange:
      return true;
    case ExprKind::kUnary:
      return swallows_right(*as<UnaryExpr>(expr)->operand);
    case ExprKind::kRef:
      return swallows_right(*as<RefExpr>(expr)->operand);
    case ExprKind::kBinary:
      return swallows_right(*as<BinaryExpr>(expr)->right);
    default:
      return false;
  }
}

ExprPtr clause(ClauseKind kind, PatPtr pat, ExprPtr value) {
  auto node = make<ClauseExpr>();
  node->clause = kind;
  node->pat = std::move(pat);
  node->value = std::move(value);
  return node;
}

ExprPtr left_operand(ExprPtr expr, int level) {
  return swallows_right(*expr) ? paren(std::move(expr)) : at_least(std::move(expr), level);
}

bool ends_in_cast(const Expr& expr) {
  if (expr.kind == ExprKind::kCast) return true;
  if (const auto* node = as<BinaryExpr>(expr)) return ends_in_cast(*node->right);
  return false;
}

bool is_block_like(const Expr& expr) {
  switch (expr.kind) {
    case ExprKind::kIf:
    case ExprKind::kMatch:
    case ExprKind::kLoop:
    case ExprKind::kWhile:
    case ExprKind::kFor:
      return true;
    case ExprKind::kBlock:
      return as<BlockExpr>(expr)->block_kind == BlockKind::kPlain;
    default:
      return false;
  }
}

bool is_jump(const Expr& expr) {
  return expr.kind == ExprKind::kReturn || expr.kind == ExprKind::kBreak ||
         expr.kind == ExprKind::kContinue;
}

// The operand that begins `expr`'s text but for a prefix operator, or null.
ExprPtr* leftmost(Expr& expr) {
  const auto child = [](const ExprPtr& ptr) { return const_cast<ExprPtr*>(&ptr); };
  switch (expr.kind) {
    case ExprKind::kBinary:
      return child(as<BinaryExpr>(expr)->left);
    case ExprKind::kAssign:
      return child(as<AssignExpr>(expr)->target);
    case ExprKind::kCall:
      return child(as<CallExpr>(expr)->callee);
    case ExprKind::kMethod:
      return child(as<MethodExpr>(expr)->receiver);
    case ExprKind::kField:
      return child(as<FieldExpr>(expr)->base);
    case ExprKind::kIndex:
      return child(as<IndexExpr>(expr)->base);
    case ExprKind::kRange: {
      const auto& node = *as<RangeExpr>(expr);
      return node.low ? child(node.low) : node.high ? child(node.high) : nullptr;
    }
    case ExprKind::kCast:
      return child(as<CastExpr>(expr)->operand);
    case ExprKind::kTry:
      return child(as<TryExpr>(expr)->operand);
    case ExprKind::kAwait:
      return child(as<AwaitExpr>(expr)->operand);
    case ExprKind::kUnary:
      return child(as<UnaryExpr>(expr)->operand);
    case ExprKind::kRef:
      return child(as<RefExpr>(expr)->operand);
    default:
      return nullptr;
  }
}

std::shared_ptr<Expr> copy_node(const Expr& expr) {
  switch (expr.kind) {
    case ExprKind::kBinary:
      return std::make_shared<BinaryExpr>(*as<BinaryExpr>(expr));
    case ExprKind::kAssign:
      return std::make_shared<AssignExpr>(*as<AssignExpr>(expr));
    case ExprKind::kCall:
      return std::make_shared<CallExpr>(*as<CallExpr>(expr));
    case ExprKind::kMethod:
      return std::make_shared<MethodExpr>(*as<MethodExpr>(expr));
    case ExprKind::kField:
      return std::make_shared<FieldExpr>(*as<FieldExpr>(expr));
    case ExprKind::kIndex:
      return std::make_shared<IndexExpr>(*as<IndexExpr>(expr));
    case ExprKind::kRange:
      return std::make_shared<RangeExpr>(*as<RangeExpr>(expr));
    case ExprKind::kCast:
      return std::make_shared<CastExpr>(*as<CastExpr>(expr));
    case ExprKind::kTry:
      return std::make_shared<TryExpr>(*as<TryExpr>(expr));
    case ExprKind::kAwait:
      return std::make_shared<AwaitExpr>(*as<AwaitExpr>(expr));
    case ExprKind::kUnary:
      return std::make_shared<UnaryExpr>(*as<UnaryExpr>(expr));
    case ExprKind::kRef:
      return std::make_shared<RefExpr>(*as<RefExpr>(expr));
    default:
      return nullptr;
  }
}

// True when the text begins with a block-like expression and goes on behind it.
bool begins_like_statement(const ExprPtr& expr) {
  const ExprPtr* node = &expr;
  bool goes_on = false;
  while (const ExprPtr* left = leftmost(const_cast<Expr&>(**node))) {
    const auto* range = as<RangeExpr>(*node);
    const bool prefix = (*node)->kind == ExprKind::kUnary || (*node)->kind == ExprKind::kRef;
    goes_on = goes_on || !(prefix || (range != nullptr && !range->low));
    node = left;
  }
  return goes_on && is_block_like(**node);
}

// A statement that starts with `if`, `match`, ... ends with its brace; parentheses keep the rest
// attached.
ExprPtr protect_start(const ExprPtr& expr) {
  if (is_block_like(*expr)) return paren(expr);
  std::shared_ptr<Expr> node = copy_node(*expr);
  ExprPtr* left = leftmost(*node);
  *left = protect_start(*left);
  return node;
}

// Only a method call or field access, without anything behind it, may follow a block-like start
// unprotected in rustc's grammar; rather than rely on it the start is always put in parentheses.
ExprPtr at_statement_start(ExprPtr expr) {
  if (is_block_like(*expr) || !begins_like_statement(expr)) return expr;
  return protect_start(expr);
}

// A struct literal outside delimiters would be read as the block of `if`, `while`, `match` or
// `for`.
bool exposes_struct(const Expr& expr) {
  if (expr.kind == ExprKind::kStruct) return true;
  if (const auto* node = as<BinaryExpr>(expr))
    return exposes_struct(*node->left) || exposes_struct(*node->right);
  if (const auto* node = as<ClosureExpr>(expr)) return exposes_struct(*node->body);
  if (const auto* node = as<LetExpr>(expr)) return exposes_struct(*node->value);
  if (const auto* node = as<RangeExpr>(expr)) {
    return (node->low && exposes_struct(*node->low)) || (node->high && exposes_struct(*node->high));
  }
  if (const auto* node = as<AssignExpr>(expr))
    return exposes_struct(*node->target) || exposes_struct(*node->value);
  const ExprPtr* left = leftmost(const_cast<Expr&>(expr));
  return left != nullptr && exposes_struct(**left);
}

ExprPtr as_condition(ExprPtr expr) {
  if (expr->kind == ExprKind::kLet) return expr;
  return exposes_struct(*expr) || swallows_right(*expr) ? paren(std::move(expr)) : expr;
}

// The iterable of `for` may be a range.
ExprPtr as_iterable(ExprPtr expr) {
  const bool open_end = expr->kind != ExprKind::kRange && swallows_right(*expr);
  return open_end || exposes_struct(*expr) ? paren(std::move(expr)) : expr;
}

bool ends_with_brace(const Expr& expr) {
  const auto inner = [](const ExprPtr& ptr) { return ptr && ends_with_brace(*ptr); };
  switch (expr.kind) {
    case ExprKind::kStruct:
    case ExprKind::kBlock:
      return true;
    case ExprKind::kUnary:
      return inner(as<UnaryExpr>(expr)->operand);
    case ExprKind::kRef:
      return inner(as<RefExpr>(expr)->operand);
    case ExprKind::kBinary:
      return inner(as<BinaryExpr>(expr)->right);
    case ExprKind::kAssign:
      return inner(as<AssignExpr>(expr)->value);
    case ExprKind::kRange:
      return inner(as<RangeExpr>(expr)->high);
    case ExprKind::kClosure:
      return inner(as<ClosureExpr>(expr)->body);
    case ExprKind::kReturn:
      return inner(as<ReturnExpr>(expr)->value);
    case ExprKind::kBreak:
      return inner(as<BreakExpr>(expr)->value);
    case ExprKind::kMacro:
      return as<MacroExpr>(expr)->delim == Delim::kBrace;
    default:
      return is_block_like(expr);
  }
}

ExprPtr postfix_base(ExprPtr expr) { return at_least(std::move(expr), kPostfix); }

std::optional<BinaryOp> find_op(std::string_view text) {
  constexpr std::pair<std::string_view, BinaryOp> kOps[] = {
      {"*", BinaryOp::kMul},   {"/", BinaryOp::kDiv},    {"%", BinaryOp::kRem},
      {"+", BinaryOp::kAdd},   {"-", BinaryOp::kSub},    {"<<", BinaryOp::kShl},
      {">>", BinaryOp::kShr},  {"&", BinaryOp::kBitAnd}, {"^", BinaryOp::kBitXor},
      {"|", BinaryOp::kBitOr}, {"==", BinaryOp::kEq},    {"!=", BinaryOp::kNe},
      {"<", BinaryOp::kLt},    {"<=", BinaryOp::kLe},    {">", BinaryOp::kGt},
      {">=", BinaryOp::kGe},   {"&&", BinaryOp::kAnd},   {"||", BinaryOp::kOr},
  };
  for (const auto& [spelling, op] : kOps) {
    if (spelling == text) return op;
  }
  return std::nullopt;
}

}  // namespace

bool Block::empty() const { return stmts.empty() && trailing.empty(); }

Stmt&& Stmt::line(int32_t python) && {
  python_line = python;
  return std::move(*this);
}
Stmt&& Stmt::blank() && {
  blank_before = true;
  return std::move(*this);
}
Stmt&& Stmt::comment(std::string text) && {
  comments.push_back(std::move(text));
  return std::move(*this);
}
Stmt&& Stmt::trailing(std::string text) && {
  trailing_comment = std::move(text);
  return std::move(*this);
}

// --- literals

ExprPtr lit(std::string text) {
  auto node = make<LitExpr>();
  node->text = std::move(text);
  return node;
}
ExprPtr lit_int(int64_t value, std::string_view suffix) {
  std::string text = std::to_string(value);
  text += suffix;
  if (value >= 0) return lit(std::move(text));
  return neg(lit(text.substr(1)));
}
ExprPtr lit_float(double value) {
  std::string text = float_literal(value);
  if (text[0] == 'f') return path(text);
  if (text[0] == '-') return neg(lit(text.substr(1)));
  return lit(std::move(text));
}
ExprPtr lit_str(std::string_view utf8) { return lit(str_literal(utf8)); }
ExprPtr lit_bytes(std::string_view bytes) { return lit(byte_str_literal(bytes)); }
ExprPtr lit_char(char32_t value) { return lit(char_literal(value)); }
ExprPtr lit_bool(bool value) { return lit(value ? "true" : "false"); }

// --- operators

ExprPtr unary(UnaryOp op, ExprPtr operand) {
  auto node = make<UnaryExpr>();
  node->op = op;
  node->operand = at_least(std::move(operand), kPrefix);
  return node;
}
ExprPtr neg(ExprPtr operand) { return unary(UnaryOp::kNeg, std::move(operand)); }
ExprPtr not_(ExprPtr operand) { return unary(UnaryOp::kNot, std::move(operand)); }
ExprPtr deref(ExprPtr operand) { return unary(UnaryOp::kDeref, std::move(operand)); }

ExprPtr binary(BinaryOp op, ExprPtr left, ExprPtr right) {
  const int level = precedence(op);
  auto node = make<BinaryExpr>();
  node->op = op;
  // Comparisons do not associate. `x as T < y` would be read as generic arguments.
  node->left = left_operand(std::move(left), level == kCompare ? level + 1 : level);
  if ((op == BinaryOp::kLt || op == BinaryOp::kShl) && ends_in_cast(*node->left))
    node->left = paren(node->left);
  node->right = at_least(std::move(right), level + 1);
  return node;
}
ExprPtr binary(std::string_view op, ExprPtr left, ExprPtr right) {
  return binary(find_op(op).value(), std::move(left), std::move(right));
}
ExprPtr assign(ExprPtr target, ExprPtr value) {
  auto node = make<AssignExpr>();
  node->target = left_operand(std::move(target), kRangePrec + 1);
  node->value = at_least(std::move(value), kJump);
  return node;
}
ExprPtr assign_op(BinaryOp op, ExprPtr target, ExprPtr value) {
  auto node = make<AssignExpr>();
  node->op = op;
  node->target = left_operand(std::move(target), kRangePrec + 1);
  node->value = std::move(value);
  return node;
}
ExprPtr assign_op(std::string_view op, ExprPtr target, ExprPtr value) {
  return assign_op(find_op(op).value(), std::move(target), std::move(value));
}
ExprPtr range(ExprPtr low, ExprPtr high, bool inclusive) {
  auto node = make<RangeExpr>();
  node->low = low ? left_operand(std::move(low), kOr) : nullptr;
  node->high = high ? at_least(at_statement_start(std::move(high)), kOr) : nullptr;
  node->inclusive = inclusive;
  return node;
}
ExprPtr cast(ExprPtr operand, TypePtr type) {
  auto node = make<CastExpr>();
  node->operand = left_operand(std::move(operand), kCastPrec);
  node->type = std::move(type);
  return node;
}
ExprPtr ref(ExprPtr operand) {
  auto node = make<RefExpr>();
  node->operand = at_least(std::move(operand), kPrefix);
  return node;
}
ExprPtr ref_mut(ExprPtr operand) {
  auto node = make<RefExpr>();
  node->is_mut = true;
  node->operand = at_least(std::move(operand), kPrefix);
  return node;
}
ExprPtr try_(ExprPtr operand) {
  auto node = make<TryExpr>();
  node->operand = postfix_base(std::move(operand));
  return node;
}
ExprPtr await(ExprPtr operand) {
  auto node = make<AwaitExpr>();
  node->operand = postfix_base(std::move(operand));
  return node;
}

// --- calls and access

ExprPtr call(ExprPtr callee, Exprs args) {
  auto node = make<CallExpr>();
  const bool is_field = callee->kind == ExprKind::kField;  // `(x.f)(y)` calls the value of a field
  node->callee = is_field ? paren(std::move(callee)) : postfix_base(std::move(callee));
  node->args = std::move(args);
  return node;
}
ExprPtr call(std::string_view path_source, Exprs args) {
  return call(path(path_source), std::move(args));
}
ExprPtr method(ExprPtr receiver, std::string name, Exprs args) {
  return method_generic(std::move(receiver), std::move(name), {}, std::move(args));
}
ExprPtr method_generic(ExprPtr receiver, std::string name, Types generics, Exprs args) {
  auto node = make<MethodExpr>();
  node->receiver = postfix_base(std::move(receiver));
  node->name = std::move(name);
  node->generics = std::move(generics);
  node->args = std::move(args);
  return node;
}
ExprPtr field(ExprPtr base, std::string name) {
  auto node = make<FieldExpr>();
  // `1.0` is a number, not a field of `1`.
  node->base =
      base->kind == ExprKind::kLit ? paren(std::move(base)) : postfix_base(std::move(base));
  node->name = std::move(name);
  return node;
}
ExprPtr tuple_index(ExprPtr base, size_t index) {
  return field(std::move(base), std::to_string(index));
}
ExprPtr index(ExprPtr base, ExprPtr index) {
  auto node = make<IndexExpr>();
  node->base = postfix_base(std::move(base));
  node->index = std::move(index);
  return node;
}
ExprPtr macro(std::string name, Exprs args) {
  auto node = make<MacroExpr>();
  node->name = std::move(name);
  node->args = std::move(args);
  return node;
}
ExprPtr macro_bracket(std::string name, Exprs args) {
  auto node = make<MacroExpr>();
  node->name = std::move(name);
  node->delim = Delim::kBracket;
  node->args = std::move(args);
  return node;
}
ExprPtr clause_for(PatPtr pat, ExprPtr iterable) {
  return clause(ClauseKind::kFor, std::move(pat), std::move(iterable));
}
ExprPtr clause_if(ExprPtr condition) {
  return clause(ClauseKind::kIf, nullptr, std::move(condition));
}
ExprPtr clause_let(PatPtr pat, ExprPtr value) {
  return clause(ClauseKind::kLet, std::move(pat), std::move(value));
}
ExprPtr macro_repeat(std::string name, ExprPtr item, ExprPtr length) {
  auto node = make<MacroExpr>();
  node->name = std::move(name);
  node->delim = Delim::kBracket;
  node->args.push_back(std::move(item));
  node->repeat = std::move(length);
  return node;
}
ExprPtr ok(ExprPtr value) { return call("Ok", {std::move(value)}); }
ExprPtr err(ExprPtr value) { return call("Err", {std::move(value)}); }
ExprPtr some(ExprPtr value) { return call("Some", {std::move(value)}); }
ExprPtr none() { return path("None"); }

// --- compounds

ExprPtr unit() { return tuple({}); }
ExprPtr tuple(Exprs items) {
  auto node = make<TupleExpr>();
  node->items = std::move(items);
  return node;
}
ExprPtr array(Exprs items) {
  auto node = make<ArrayExpr>();
  node->items = std::move(items);
  return node;
}
ExprPtr repeat(ExprPtr item, ExprPtr length) {
  auto node = make<RepeatExpr>();
  node->item = std::move(item);
  node->length = std::move(length);
  return node;
}
ExprPtr struct_lit(std::string_view path_source, std::vector<FieldInit> fields, ExprPtr base) {
  auto node = make<StructExpr>();
  node->path = make_path(path_source);
  node->fields = std::move(fields);
  node->base =
      base ? at_least(std::move(base), kOr) : nullptr;  // `..a..b` is hard to read, `....a` wrong
  return node;
}
ExprPtr closure(std::vector<ClosureParam> params, ExprPtr body, bool is_move, TypePtr result) {
  auto node = make<ClosureExpr>();
  node->params = std::move(params);
  const auto* plain = as<BlockExpr>(body);
  const bool is_block =
      plain != nullptr && plain->block_kind == BlockKind::kPlain && plain->label.empty();
  // The printer may put a block around the body, where its start would end as a statement.
  node->body = result && !is_block ? block_expr(block_of(std::move(body)))
                                   : at_statement_start(std::move(body));
  node->is_move = is_move;
  node->result = std::move(result);
  return node;
}
ClosureParam closure_param(std::string name, TypePtr type) {
  return ClosureParam{name == "_" ? pat_wild() : pat_ident(std::move(name)), std::move(type)};
}
ExprPtr paren(ExprPtr inner) {
  if (inner->kind == ExprKind::kParen) return inner;
  auto node = make<ParenExpr>();
  node->inner = std::move(inner);
  return node;
}
ExprPtr raw(std::string text) {
  auto node = make<RawExpr>();
  node->text = std::move(text);
  return node;
}

// --- control flow

Block block(std::vector<Stmt> stmts, Lines trailing_comments) {
  return Block{std::move(stmts), std::move(trailing_comments)};
}
Block block_of(ExprPtr expr) {
  Block result;
  result.stmts.push_back(value(std::move(expr)));
  return result;
}
ExprPtr block_expr(Block block, std::string label) {
  auto node = make<BlockExpr>();
  node->block = std::move(block);
  node->label = std::move(label);
  return node;
}
ExprPtr async_block(Block block, bool is_move) {
  auto node = make<BlockExpr>();
  node->block = std::move(block);
  node->block_kind = is_move ? BlockKind::kAsyncMove : BlockKind::kAsync;
  return node;
}
ExprPtr if_(ExprPtr condition, Block then_block, ExprPtr else_expr) {
  auto node = make<IfExpr>();
  node->condition = as_condition(std::move(condition));
  node->then_block = std::move(then_block);
  const auto* plain = as<BlockExpr>(else_expr);
  const bool fits = !else_expr || else_expr->kind == ExprKind::kIf ||
                    (plain && is_block_like(*plain) && plain->label.empty());
  node->else_expr = fits ? std::move(else_expr) : block_expr(block_of(std::move(else_expr)));
  return node;
}
ExprPtr if_else(ExprPtr condition, Block then_block, Block else_block) {
  return if_(std::move(condition), std::move(then_block), block_expr(std::move(else_block)));
}
ExprPtr let_cond(PatPtr pat, ExprPtr value) {
  auto node = make<LetExpr>();
  node->pat = std::move(pat);
  const bool lazy_bool = precedence(*value) <= kAnd;  // `&&` and `||` would end the let
  node->value = lazy_bool || exposes_struct(*value) ? paren(std::move(value)) : std::move(value);
  return node;
}
ExprPtr if_let(PatPtr pat, ExprPtr value, Block then_block, ExprPtr else_expr) {
  return if_(let_cond(std::move(pat), std::move(value)), std::move(then_block),
             std::move(else_expr));
}
ExprPtr match_(ExprPtr scrutinee, std::vector<MatchArm> arms) {
  auto node = make<MatchExpr>();
  node->scrutinee = as_condition(std::move(scrutinee));
  node->arms = std::move(arms);
  return node;
}
MatchArm arm(PatPtr pat, ExprPtr body, ExprPtr guard) {
  MatchArm result;
  result.pat = std::move(pat);
  result.body = at_statement_start(std::move(body));
  result.guard = std::move(guard);
  return result;
}
ExprPtr loop_(Block body, std::string label) {
  auto node = make<LoopExpr>();
  node->body = std::move(body);
  node->label = std::move(label);
  return node;
}
ExprPtr while_(ExprPtr condition, Block body, std::string label) {
  auto node = make<WhileExpr>();
  node->condition = as_condition(std::move(condition));
  node->body = std::move(body);
  node->label = std::move(label);
  return node;
}
ExprPtr for_(PatPtr pat, ExprPtr iterable, Block body, std::string label) {
  auto node = make<ForExpr>();
  node->pat = std::move(pat);
  node->iterable = as_iterable(std::move(iterable));
  node->body = std::move(body);
  node->label = std::move(label);
  return node;
}
ExprPtr break_(std::string label, ExprPtr value) {
  auto node = make<BreakExpr>();
  node->label = std::move(label);
  node->value = std::move(value);
  return node;
}
ExprPtr continue_(std::string label) {
  auto node = make<ContinueExpr>();
  node->label = std::move(label);
  return node;
}
ExprPtr return_(ExprPtr value) {
  auto node = make<ReturnExpr>();
  node->value = std::move(value);
  return node;
}

// --- statements

Stmt let(PatPtr pat, TypePtr type, ExprPtr value) {
  Stmt result;
  result.kind = StmtKind::kLet;
  result.pat = std::move(pat);
  result.type = std::move(type);
  result.expr = std::move(value);
  return result;
}
Stmt let(std::string name, TypePtr type, ExprPtr value) {
  PatPtr pat = name == "_" ? pat_wild() : pat_ident(std::move(name));
  return let(std::move(pat), std::move(type), std::move(value));
}
Stmt let_mut(std::string name, TypePtr type, ExprPtr value) {
  return let(pat_ident(std::move(name), true), std::move(type), std::move(value));
}
Stmt let_else(PatPtr pat, ExprPtr value, Block else_block) {
  // `} else` and `a || b else` are not allowed after the initialiser.
  const bool protect = ends_with_brace(*value) || precedence(*value) <= kAnd;
  Stmt result = let(std::move(pat), nullptr, protect ? paren(std::move(value)) : std::move(value));
  result.else_block = std::move(else_block);
  return result;
}
Stmt semi(ExprPtr expr) {
  Stmt result;
  result.kind = StmtKind::kSemi;
  result.expr = at_statement_start(std::move(expr));
  return result;
}
Stmt value(ExprPtr expr) {
  Stmt result = semi(std::move(expr));
  // rustfmt gives a final return, break or continue its semicolon.
  if (!is_jump(*result.expr)) result.kind = StmtKind::kExpr;
  return result;
}
Stmt stmt(ExprPtr expr) {
  const bool bare = is_block_like(*expr);
  return bare ? value(std::move(expr)) : semi(std::move(expr));
}
Stmt item_stmt(Item item) {
  Stmt result;
  result.kind = StmtKind::kItem;
  result.python_line = item.python_line;
  result.item = make_item(std::move(item));
  return result;
}

}  // namespace portalis::rust
