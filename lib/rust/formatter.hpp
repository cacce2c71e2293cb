// The layout engine behind print(): each function lays one construct out within a shape, or says
// that it does not fit.
//
// Input:     nodes and shapes. Output: texts that rustfmt leaves as they are.
// Invariant: decisions depend on the node, the shape and the state saved by Scope only, so results
// are memoised.
#pragma once

#include <functional>
#include <string>
#include <unordered_map>
#include <vector>

#include "rust/layout.hpp"
#include "rust/print.hpp"
#include "rust/tree.hpp"

namespace portalis::rust {

// How much may be ignored when a statement cannot be laid out: rustfmt keeps such a statement as it
// finds it.
enum class Mode : uint8_t { kStrict, kLongLiterals };

// One element of a delimited list.
struct Arg {
  enum class Kind : uint8_t { kExpr, kMacroArg, kType, kGenericArg, kGenericParam, kPat, kField };
  Kind kind;
  const void* node;
};

struct DelimStyle {
  std::string_view open = "(", close = ")";
  int item_max_width = 60;
  std::optional<TrailingSeparator> trailing;
};

class Formatter {
 public:
  Text file(const File& file);
  Text item(const Item& item, Indent indent);
  // Without what stands before the item.
  Text code(const Item& item, Indent indent);
  Rw expr(const Expr& expr, Shape shape);
  Rw type(const Type& type, Shape shape);
  Text statement(const Stmt& stmt, Indent indent);
  static constexpr int kMaxWidth = 100;

 private:
  using Piece = std::function<Rw(Shape)>;

  // --- shapes
  Shape indented(Indent indent) const { return {budget(indent.width()), indent, indent.align}; }
  Shape max_width(Shape shape) const { return shape.with_width(budget(shape.indent.width())); }
  int budget(int used) const { return used < max_width_ ? max_width_ - used : 0; }
  int rhs_overhead(Shape shape) const { return budget(shape.used_width() + shape.width); }
  bool fits(const Text& text, Shape shape) const;
  Rw wrapped(Text text, Shape shape) const;

  // --- expressions (expr.cpp)
  Rw format_expr(const Expr& expr, bool is_statement, Shape shape);
  Rw dispatch(const Expr& expr, bool is_statement, Shape shape);
  Rw literal(std::string_view text, Shape shape) const;
  Rw prefix(std::string_view prefix, const Expr& operand, Shape shape);
  Rw jump(std::string keyword, const std::string& label, const ExprPtr& value, Shape shape);
  Rw paren(const Expr& inner, Shape shape);
  Rw index(const IndexExpr& expr, Shape shape);
  Rw range(const ExprPtr& low, const ExprPtr& high, bool inclusive, Shape shape);
  Rw assignment(const AssignExpr& expr, Shape shape);
  Rw struct_lit(const StructExpr& expr, Shape shape);
  Rw struct_field_init(const FieldInit& field, Shape shape);
  Rw macro(const MacroExpr& expr, Shape shape);
  Rw macro_inner(const MacroExpr& expr, Shape shape, bool nested);
  Text braced_macro(const MacroExpr& expr, Indent indent) const;
  Rw clause_macro(const MacroExpr& node, Shape shape);
  Rw clause(const ClauseExpr& node, Shape shape);
  Rw macro_repeat(const MacroExpr& expr, Shape shape);
  Rw assign_rhs(Text lhs, const Piece& rhs, Shape shape, bool force_next_line = false,
                bool allow_overflow = false);
  Rw choose_rhs(const Piece& rhs, Shape shape, bool force_next_line, bool allow_overflow);

  // --- expressions on one line (flat.cpp)
  template <class Sink>
  class Flat;
  Rw flat(const Expr& expr, Shape shape);
  bool put_flat(std::string& out, const Expr& expr, int width);
  bool put_flat(std::string& out, const Type& type, int width);

  // --- operators (pairs.cpp)
  Rw binary(const BinaryExpr& expr, Shape shape);
  Rw pair(const Piece& left, const Piece& right, std::string_view before, std::string_view infix,
          std::string_view after, bool separator_front, Shape shape);

  // --- chains (chain.cpp)
  Rw chain(const Expr& expr, Shape shape);
  struct ChainItem;
  struct Chain;
  Rw chain_item(const ChainItem& item, Shape shape);
  bool chain_last_child(Chain& chain, Shape shape, Shape child_shape);

  // --- delimited lists (overflow.cpp)
  struct ListContext;
  Rw delimited(const Text& ident, const std::vector<Arg>& args, Shape shape,
               const DelimStyle& style);
  Rw call(const Text& callee, const Exprs& args, Shape shape);
  Rw arg(const Arg& arg, Shape shape);
  Rw last_arg_overflow(const ListContext& context, ListItem& last, Shape shape);
  Tactic try_overflow(const ListContext& context, std::vector<ListItem>& items,
                      size_t& args_before);
  void place_last(const ListContext& context, std::vector<ListItem>& items, Tactic& tactic,
                  size_t& args_before);
  Text wrap_items(const ListContext& context, const Text& items, Shape shape,
                  bool extendable) const;

  // --- closures (closure.cpp)
  Rw closure(const ClosureExpr& expr, Shape shape);
  Rw closure_prefix(const ClosureExpr& expr, Shape shape);
  Rw closure_with_block(const Expr& body, const Text& prefix, Shape shape);
  Text block_around(const Expr& body, Indent indent);
  Rw closure_expr(const Expr& body, const Text& prefix, Shape shape);
  Rw last_closure(const ClosureExpr& expr, Shape shape);
  const Expr& closure_inner(const Expr& body, const Text& prefix);
  bool block_forced(const Expr& expr) const;

  // --- control flow (control.cpp)
  // `if` and the loops.
  struct Control {
    const Expr* condition = nullptr;
    const Pat* pat = nullptr;
    const Block* block = nullptr;
    const Expr* else_expr = nullptr;
    std::string label;
    std::string_view keyword;
    std::string_view matcher;    // before the pattern: `let `
    std::string_view connector;  // behind the pattern: ` =`, ` in`
    bool allow_single_line = false;
    bool nested_if = false;
  };
  Rw control(const Control& control, Shape shape);
  Rw control_expr(const Expr& expr, bool is_statement, Shape shape);
  static bool to_control(const Expr& expr, bool is_statement, Control& control);
  Rw control_head(const Control& control, Shape shape, int alt_indent, int& used_width);
  Rw control_condition(const Control& control, Shape shape, int offset);
  Rw single_line_if(const Control& control, const Text& condition, int width);
  Rw condition_of(const Expr& expr, Shape shape);
  Rw block_sub_expr(const BlockExpr& expr, Shape shape);
  Rw block_statement(const BlockExpr& expr, Shape shape);
  Rw async_block(const BlockExpr& expr, Shape shape);
  Rw single_line_block(const std::string& prefix, const Block& block, Shape shape);

  // --- match (match.cpp)
  Rw match(const MatchExpr& expr, Shape shape);
  Rw match_arm(const MatchArm& arm, Shape shape);
  Rw match_guard(const ExprPtr& guard, Shape shape, int pattern_width, bool multi_line_pattern);
  Rw match_body(const Expr& body, const Text& head, Shape shape, bool has_guard);
  const Expr& flatten_arm_body(const Expr& body, const std::optional<Shape>& shape, bool& extend);

  // --- statements (stmt.cpp)
  const Text& block(const Block& block, Indent indent);
  void put_block(Text& out, const Block& block, Indent indent);
  bool put_plain(Text& out, const Stmt& stmt, bool first, Indent indent);
  void statement_line(Text& out, const Stmt& stmt, bool first, bool alone, Indent indent);
  size_t use_run(Text& out, const Block& block, size_t begin, Indent indent);
  Text in_some_mode(const std::function<Rw()>& layout);
  Rw try_statement(const Stmt& stmt, Shape shape);

  // --- statements that need no search for a layout (direct.cpp)
  bool put_statement(Text& out, const Stmt& stmt, Indent indent);
  bool put_let(std::string& out, const Stmt& stmt, int width);
  bool put_assignment(std::string& out, const AssignExpr& expr, int width);
  bool put_line(std::string& out, const Expr& expr, int width);
  bool put_control(Text& out, const Control& control, Shape shape);
  bool put_control_head(Text& out, const Control& control, Shape shape, int& used_width);
  Rw let(const Stmt& stmt, Shape shape);
  Rw let_else(const Stmt& stmt, Text head, Shape shape);

  // --- types, paths and patterns (type.cpp, pat.cpp)
  Rw path(const Path& path, bool in_expr, Shape shape);
  Rw segments(Text out, const Path& path, size_t begin, size_t end, bool in_expr, Shape shape);
  Rw segment(const PathSegment& segment, bool in_expr, Shape shape);
  Rw function_type(const Types& inputs, const TypePtr& output, Shape shape);
  Rw bounds(const Types& bounds, Shape shape, bool force_newline = false);
  Rw generic_arg(const GenericArg& arg, Shape shape);
  Rw generic_param(const GenericParam& param, Shape shape);
  Rw generics(const Text& ident, const Generics& params, Shape shape);
  Rw pat(const Pat& pat, Shape shape);
  Rw wrapped_join(Text left, const Text& right, Shape shape) const;
  Rw single_pat(const Pat& pat, Shape shape);
  Rw or_pat(const Pat& pat, Shape shape);
  Rw tuple_pat(const Text& path, const Pat& pat, Shape shape);
  Rw struct_pat(const Pat& pat, Shape shape);

  // --- items (item.cpp, item_fn.cpp, use.cpp)
  void items(Text& out, const std::vector<ItemPtr>& items, Indent indent, bool first);
  void item_head(Text& out, const Item& item, Indent indent);
  void attribute(Text& out, std::string_view text, Indent indent) const;
  Rw try_item(const Item& item, Indent indent);
  Rw fn_item(const Item& item, Indent indent);
  Rw fn_signature(const Item& item, Indent indent, bool& brace_on_next_line);
  Rw fn_params(const Item& item, int one_line_budget, int multi_line_budget, Indent indent,
               Indent param_indent);
  Rw const_item(const Item& item, Indent indent);
  Rw struct_item(const Item& item, Indent indent);
  Rw enum_item(const Item& item, Indent indent);
  Rw impl_item(const Item& item, Indent indent);
  Rw trait_item(const Item& item, Indent indent);
  Rw type_item(const Item& item, Indent indent);
  Rw mod_item(const Item& item, Indent indent);
  Rw macro_item(const Item& item, Indent indent);
  Text body_items(const Item& item, Indent indent);
  Rw header_generics(const Text& header, const Generics& params, Indent indent, bool empty_body);
  Rw named_fields(const Fields& fields, Shape shape, int one_line_width);
  Rw variant(const Variant& variant, Indent indent, int one_line_width);
  Rw field_def(const Field& field, Shape shape);

  struct Key {
    const void* node;
    int width, block, align, offset;
    uint32_t state;
    bool operator==(const Key&) const = default;
  };
  struct KeyHash {
    size_t operator()(const Key& key) const;
  };
  // Restores the state that decides layouts beside the shape.
  class Scope {
   public:
    explicit Scope(Formatter& owner)
        : owner_(owner),
          inside_macro_(owner.inside_macro_),
          one_line_chain_(owner.one_line_chain_),
          mode_(owner.mode_),
          max_width_(owner.max_width_) {}
    ~Scope() {
      owner_.inside_macro_ = inside_macro_;
      owner_.one_line_chain_ = one_line_chain_;
      owner_.mode_ = mode_;
      owner_.max_width_ = max_width_;
    }
    Scope(const Scope&) = delete;
    Scope& operator=(const Scope&) = delete;

   private:
    Formatter& owner_;
    bool inside_macro_, one_line_chain_;
    Mode mode_;
    int max_width_;
  };

  bool inside_macro_ = false;
  bool one_line_chain_ = false;
  Mode mode_ = Mode::kStrict;
  int max_width_ = kMaxWidth;
  int depth_ = 0;  // nesting of statements; the memo lives as long as the outermost one
  std::unordered_map<Key, Rw, KeyHash> memo_;
};

// --- operators as Rust spells them
std::string_view spelling(UnaryOp op);
std::string_view spelling(BinaryOp op);
std::string_view assign_spelling(const std::optional<BinaryOp>& op);

// --- questions about nodes (classify.cpp)
bool is_simple(const Expr& expr);
bool is_nested_call(const Expr& expr);
bool is_method_call(const Expr& expr);
bool can_overflow(const Expr& expr, size_t args_count);
bool is_jump(const Expr& expr);
bool has_comment(const Block& block);
bool has_comment(const Expr& expr);
// The only expression of a block that holds nothing else; null otherwise.
const Expr* simple_block_expr(const Block& block);
bool prefer_next_line(const Text& original, const Text& next_line, bool force);

}  // namespace portalis::rust
