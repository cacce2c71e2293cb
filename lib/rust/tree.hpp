// Rust syntax tree of the subset that Portalis emits.
//
// Input:     nothing; lowering builds nodes through the factories of build.hpp.
// Output:    a File, which print.hpp turns into text in rustfmt's form.
// Invariant: expressions, types and patterns are immutable once built and may be shared, so copying
// a
//            pointer is a clone. Statements, blocks, arms and items are plain values. A tree holds
//            no layout: line breaks, trailing commas and the order of `use` items are the printer's
//            work. The factories of build.hpp insert the parentheses that precedence demands, so
//            trees are built through them.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/compact.hpp"

namespace portalis::rust {

struct Expr;
struct Type;
struct Pat;
struct Item;
struct Text;

using ExprPtr = std::shared_ptr<const Expr>;
using TypePtr = std::shared_ptr<const Type>;
using PatPtr = std::shared_ptr<const Pat>;
using ItemPtr = std::shared_ptr<const Item>;

using Lines = base::CompactList<std::string>;
using Exprs = std::vector<ExprPtr>;
using Types = std::vector<TypePtr>;
using Pats = std::vector<PatPtr>;

// --- paths and types

// One argument between angle brackets: a type, a lifetime (`'a`) or a binding (`Item = T`).
struct GenericArg {
  TypePtr type;          // null for a lifetime
  std::string lifetime;  // with its apostrophe
  std::string binding;   // name before `=`, empty when there is none

  GenericArg(TypePtr type_arg) : type(std::move(type_arg)) {}  // NOLINT: implicit on purpose
  GenericArg(std::string binding_name, TypePtr type_arg)
      : type(std::move(type_arg)), binding(std::move(binding_name)) {}
  static GenericArg of_lifetime(std::string name);
};

struct PathSegment {
  std::string name;
  std::vector<GenericArg> generics;
  bool fn_sugar = false;  // `Fn(inputs) -> output`
  Types inputs;
  TypePtr output;  // null: no `->`
};

// `a::b::<T>::c`; with a self type: `<T as Trait>::c`, where `qself_position` segments belong to
// the trait.
struct Path {
  bool global = false;  // leading `::`
  TypePtr qself;
  size_t qself_position = 0;
  std::vector<PathSegment> segments;
};

enum class TypeKind : uint8_t {
  kPath,
  kRef,
  kTuple,
  kSlice,
  kArray,
  kFnPtr,
  kImpl,
  kDyn,
  kNever,
  kInfer
};

struct Type {
  TypeKind kind = TypeKind::kInfer;
  Path path;             // kPath
  bool is_mut = false;   // kRef
  std::string lifetime;  // kRef; a bound that is a lifetime is a kPath named `'a`
  Types args;            // kTuple elements, kFnPtr inputs, kImpl/kDyn bounds
  TypePtr inner;         // kRef, kSlice, kArray element, kFnPtr output (null: none)
  ExprPtr length;        // kArray
};

// --- patterns

enum class PatKind : uint8_t {
  kIdent,
  kWild,
  kRest,
  kTuple,
  kPath,
  kTupleStruct,
  kStruct,
  kLit,
  kRange,
  kRef,
  kSlice,
  kOr
};

struct FieldPat {
  std::string name;
  PatPtr pat;  // null: shorthand `name`
};

struct Pat {
  PatKind kind = PatKind::kWild;
  std::string name;  // kIdent
  bool by_ref = false;
  bool is_mut = false;
  Path path;   // kPath, kTupleStruct, kStruct
  Pats parts;  // kTuple, kTupleStruct, kSlice, kOr, kRef (one); kIdent: `name @ part` (none or one)
  std::vector<FieldPat> fields;  // kStruct
  bool has_rest = false;         // kStruct: `..` at the end
  ExprPtr low;                   // kLit, kRange
  ExprPtr high;                  // kRange
  bool inclusive = false;        // kRange
};

// --- statements

enum class StmtKind : uint8_t {
  kLet,   // let pat: type = expr else { ... };
  kExpr,  // expr, the value of its block (or a block-like expression that needs no semicolon)
  kSemi,  // expr;
  kItem,
};

struct Stmt;

// `trailing` holds comment lines that follow the last statement.
struct Block {
  std::vector<Stmt> stmts;
  Lines trailing;
  bool empty() const;
};

// Facts that a statement, an item, a field, a variant and a match arm share.
// Comments are text without `//` and without line ends; the printer adds them.
struct Trivia {
  int32_t python_line = 0;    // provenance; 0 = none, then the enclosing node's line counts
  bool blank_before = false;  // an empty line before (never printed at the beginning of a block)
  Lines comments;             // `// ...` lines before
  base::CompactString trailing_comment;  // `// ...` behind on the same line; empty: none
};

struct Stmt : Trivia {
  StmtKind kind = StmtKind::kSemi;
  Lines attrs;                      // `allow(unused)`: the text between `#[` and `]`
  PatPtr pat;                       // kLet
  TypePtr type;                     // kLet; may be null
  ExprPtr expr;                     // kLet: initialiser, may be null
  std::optional<Block> else_block;  // kLet
  ItemPtr item;                     // kItem

  // Chainable setters, so that a statement can be finished where it is built.
  Stmt&& line(int32_t python) &&;
  Stmt&& blank() &&;
  Stmt&& comment(std::string text) &&;
  Stmt&& trailing(std::string text) &&;
};

// --- expressions

enum class ExprKind : uint8_t {
  kLit,
  kPath,
  kUnary,
  kBinary,
  kAssign,
  kCall,
  kMethod,
  kField,
  kIndex,
  kRange,
  kCast,
  kRef,
  kTry,
  kAwait,
  kTuple,
  kArray,
  kRepeat,
  kBlock,
  kIf,
  kLet,
  kMatch,
  kLoop,
  kWhile,
  kFor,
  kBreak,
  kContinue,
  kReturn,
  kClosure,
  kMacro,
  kClause,
  kStruct,
  kParen,
  kRaw,
};

enum class UnaryOp : uint8_t { kNeg, kNot, kDeref };

enum class BinaryOp : uint8_t {
  kMul,
  kDiv,
  kRem,
  kAdd,
  kSub,
  kShl,
  kShr,
  kBitAnd,
  kBitXor,
  kBitOr,
  kEq,
  kNe,
  kLt,
  kLe,
  kGt,
  kGe,
  kAnd,
  kOr,
};

// Concrete expressions derive from Expr; `kind` tells which one (LitExpr, CallExpr, ...).
struct Expr {
  /// The printer's note: columns of the expression on one line, where that is how it may stand.
  static constexpr int16_t kUnmeasured = -1;
  static constexpr int16_t kNeverFlat = -2;

  ExprKind kind;
  mutable int16_t flat_width = kUnmeasured;
  mutable bool was_laid_out = false;  // the printer's note, too: the next time goes into its memo

 protected:
  explicit Expr(ExprKind expr_kind) : kind(expr_kind) {}
};

template <ExprKind K>
struct ExprOf : Expr {
  static constexpr ExprKind kKind = K;
  ExprOf() : Expr(K) {}
};

// `expr` as its concrete struct, or null when it is of another kind: as<CallExpr>(e).
template <class T>
const T* as(const Expr& expr) {
  return expr.kind == T::kKind ? static_cast<const T*>(&expr) : nullptr;
}
template <class T>
const T* as(const ExprPtr& expr) {
  return expr ? as<T>(*expr) : nullptr;
}

enum class Delim : uint8_t { kParen, kBracket, kBrace };

struct LitExpr : ExprOf<ExprKind::kLit> {
  std::string text;  // spelled as Rust source
};
struct PathExpr : ExprOf<ExprKind::kPath> {
  Path path;
};
struct UnaryExpr : ExprOf<ExprKind::kUnary> {
  UnaryOp op = UnaryOp::kNeg;
  ExprPtr operand;
};
struct BinaryExpr : ExprOf<ExprKind::kBinary> {
  BinaryOp op = BinaryOp::kAdd;
  ExprPtr left, right;
};
struct AssignExpr : ExprOf<ExprKind::kAssign> {
  std::optional<BinaryOp> op;  // `+=` and the like
  ExprPtr target, value;
};
struct CallExpr : ExprOf<ExprKind::kCall> {
  ExprPtr callee;
  Exprs args;
};
struct MethodExpr : ExprOf<ExprKind::kMethod> {
  ExprPtr receiver;
  std::string name;
  Types generics;  // turbofish
  Exprs args;
};
struct FieldExpr : ExprOf<ExprKind::kField> {
  ExprPtr base;
  std::string name;  // digits for a tuple
};
struct IndexExpr : ExprOf<ExprKind::kIndex> {
  ExprPtr base, index;
};
struct RangeExpr : ExprOf<ExprKind::kRange> {
  ExprPtr low, high;  // either may be null
  bool inclusive = false;
};
struct CastExpr : ExprOf<ExprKind::kCast> {
  ExprPtr operand;
  TypePtr type;
};
struct RefExpr : ExprOf<ExprKind::kRef> {
  bool is_mut = false;
  ExprPtr operand;
};
struct TryExpr : ExprOf<ExprKind::kTry> {
  ExprPtr operand;
};
struct AwaitExpr : ExprOf<ExprKind::kAwait> {
  ExprPtr operand;
};
struct TupleExpr : ExprOf<ExprKind::kTuple> {
  Exprs items;  // none: unit
};
struct ArrayExpr : ExprOf<ExprKind::kArray> {
  Exprs items;
};
struct RepeatExpr : ExprOf<ExprKind::kRepeat> {
  ExprPtr item, length;
};

enum class BlockKind : uint8_t { kPlain, kAsync, kAsyncMove };

struct BlockExpr : ExprOf<ExprKind::kBlock> {
  BlockKind block_kind = BlockKind::kPlain;
  std::string label;  // with its apostrophe; empty: none
  Block block;
};
struct IfExpr : ExprOf<ExprKind::kIf> {
  ExprPtr condition;  // a LetExpr makes it `if let`
  Block then_block;
  ExprPtr else_expr;  // null, a plain BlockExpr or an IfExpr
};
struct LetExpr : ExprOf<ExprKind::kLet> {  // only as the condition of `if` and `while`
  PatPtr pat;
  ExprPtr value;
};
struct MatchArm : Trivia {
  PatPtr pat;
  ExprPtr guard;  // may be null
  ExprPtr body;
};
struct MatchExpr : ExprOf<ExprKind::kMatch> {
  ExprPtr scrutinee;
  std::vector<MatchArm> arms;
};
struct LoopExpr : ExprOf<ExprKind::kLoop> {
  std::string label;
  Block body;
};
struct WhileExpr : ExprOf<ExprKind::kWhile> {
  std::string label;
  ExprPtr condition;
  Block body;
};
struct ForExpr : ExprOf<ExprKind::kFor> {
  std::string label;
  PatPtr pat;
  ExprPtr iterable;
  Block body;
};
struct BreakExpr : ExprOf<ExprKind::kBreak> {
  std::string label;
  ExprPtr value;  // may be null
};
struct ContinueExpr : ExprOf<ExprKind::kContinue> {
  std::string label;
};
struct ReturnExpr : ExprOf<ExprKind::kReturn> {
  ExprPtr value;  // may be null
};
struct ClosureParam {
  PatPtr pat;
  TypePtr type;  // may be null
};
struct ClosureExpr : ExprOf<ExprKind::kClosure> {
  bool is_move = false;
  std::vector<ClosureParam> params;
  TypePtr result;  // may be null; then the body may be any expression, else it is a BlockExpr
  ExprPtr body;
};
// `name!(args)`. With kBrace the text stands between the braces as it is.
struct MacroExpr : ExprOf<ExprKind::kMacro> {
  std::string name;  // without `!`
  Delim delim = Delim::kParen;
  Exprs args;
  ExprPtr repeat;  // `vec![item; repeat]`: then there is one arg
};
enum class ClauseKind : uint8_t { kFor, kIf, kLet };
// `for pat in value`, `if value`, `let pat = value`: arguments of a macro that nests them. As this
// is no Rust, rustfmt keeps the macro as it finds it.
struct ClauseExpr : ExprOf<ExprKind::kClause> {
  ClauseKind clause = ClauseKind::kIf;
  PatPtr pat;  // not kIf
  ExprPtr value;
};
struct FieldInit {
  std::string name;
  ExprPtr value;  // null: shorthand `name`
};
struct StructExpr : ExprOf<ExprKind::kStruct> {
  Path path;
  std::vector<FieldInit> fields;
  ExprPtr base;  // `..base`; may be null
};
struct ParenExpr : ExprOf<ExprKind::kParen> {
  ExprPtr inner;
};
// Text taken as it is, one line, an atom for precedence. The caller answers for its form.
struct RawExpr : ExprOf<ExprKind::kRaw> {
  std::string text;
};

// --- items

struct GenericParam {
  std::string name;  // `T`, `'a`
  Types bounds;
  TypePtr const_type;  // `const N: usize`
  TypePtr default_type;
};
using Generics = std::vector<GenericParam>;

enum class SelfKind : uint8_t { kNone, kValue, kMutValue, kRef, kMutRef };

struct Param {
  PatPtr pat;
  TypePtr type;
};

enum class ItemKind : uint8_t {
  kUse,
  kConst,
  kStatic,
  kStruct,
  kEnum,
  kImpl,
  kTrait,
  kFn,
  kType,
  kMod,
  kMacro,
  kExternCrate,
};

// `name`, `name as alias`, `name::*`, `name::{nested}`; `name` may hold several segments:
// `std::rc`.
struct UseTree {
  std::string name;
  std::string alias;
  bool glob = false;
  std::vector<UseTree> nested;
};

enum class FieldsKind : uint8_t { kNamed, kTuple, kUnit };

struct Field : Trivia {
  Lines docs;
  Lines attrs;
  std::string vis;
  std::string name;  // empty in a tuple struct
  TypePtr type;
};
struct Fields {
  FieldsKind kind = FieldsKind::kUnit;
  std::vector<Field> list;
};
struct Variant : Trivia {
  Lines docs;
  Lines attrs;
  std::string name;
  Fields fields;
  ExprPtr discriminant;  // may be null
};

// One struct for all items; a comment says which kinds use a member.
struct Item : Trivia {
  ItemKind kind = ItemKind::kFn;
  Lines docs;           // lines of `///`
  Lines attrs;          // text between `#[` and `]`
  std::string vis;      // `pub`, `pub(crate)` or empty
  std::string name;     // all but kUse and kImpl; kMacro: without `!`
  Generics generics;    // kFn kStruct kEnum kImpl kTrait kType
  UseTree use;          // kUse
  TypePtr type;         // kConst kStatic; kType: the right side (may be null); kImpl: the self type
  TypePtr trait_type;   // kImpl; may be null
  ExprPtr expr;         // kConst kStatic: value (null in a trait); kMacro: a MacroExpr
  bool is_mut = false;  // kStatic
  Fields fields;        // kStruct
  std::vector<Variant> variants;         // kEnum
  Types supertraits;                     // kTrait; kType: bounds
  std::vector<ItemPtr> items;            // kImpl kTrait kMod
  Lines inner_docs;                      // kMod: lines of `//!`
  bool has_body = true;                  // kFn kMod: false ends with `;`
  bool is_async = false;                 // kFn
  bool is_const = false;                 // kFn
  SelfKind self_kind = SelfKind::kNone;  // kFn
  std::vector<Param> params;             // kFn
  TypePtr result;                        // kFn; null: none
  Block body;                            // kFn
  std::shared_ptr<const Text> printed;   // kFn: in the place of its signature and body
};

struct File {
  Lines inner_docs;   // `//!`
  Lines inner_attrs;  // `#![...]`
  std::vector<ItemPtr> items;
  Lines trailing;  // comments at the end
};

}  // namespace portalis::rust
