// Factories for the Rust tree: one small function per construct, named after it (with `_` where C++
// has a keyword).
//
// Input:     sub-trees, taken by value; share a node by copying its pointer (nodes are immutable).
// Output:    nodes of tree.hpp.
// Invariant: the result means what the call tree says: parentheses demanded by precedence, by
// statement position or by
//            the condition of `if`, `while` and `match` are inserted here.
//
//   let x: i64 = xs.get(&k)?.abs();
//     let("x", type("i64"), method(try_(method(path("xs"), "get", {ref(path("k"))})), "abs"))
//   if a < b { return Ok(()); }
//     stmt(if_(binary("<", path("a"), path("b")), block({semi(return_(ok(unit())))})))
#pragma once

#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "rust/text.hpp"
#include "rust/tree.hpp"

namespace portalis::rust {

/// While one lives, paths and types of the same source that its thread makes are one node.
class SharedNodes {
 public:
  SharedNodes();
  ~SharedNodes();
  SharedNodes(const SharedNodes&) = delete;
  SharedNodes& operator=(const SharedNodes&) = delete;

  struct Tables;

 private:
  std::unique_ptr<Tables> tables_;
  Tables* outer_;
};

// --- types. `type` reads Rust source: type("Res<Option<&mut [i64]>>"), type("dyn Fn(&Value) ->
// Res<Value>").
//     Text outside the subset is a broken invariant of the caller and yields a path of that very
//     text.
TypePtr type(std::string_view source);
TypePtr type_path(std::string_view path, Types generics = {});
TypePtr type_path(Path path);
TypePtr type_ref(TypePtr inner, bool is_mut = false, std::string lifetime = {});
TypePtr type_tuple(Types items);
TypePtr type_slice(TypePtr item);
TypePtr type_array(TypePtr item, ExprPtr length);
TypePtr type_fn(Types inputs, TypePtr output = nullptr);
TypePtr type_impl(Types bounds);
TypePtr type_dyn(Types bounds);
TypePtr type_never();
TypePtr type_infer();
TypePtr type_unit();

// --- paths. Text such as `a::b`, `List::<i64>::new`, `<T as Py>::from_value`, `crate::x`.
Path make_path(std::string_view source);
// `base::<generics>` and then `::tail` when there is one: path_generic("List", {t}, "new").
ExprPtr path(std::string_view source);
ExprPtr path_generic(std::string_view base, Types generics, std::string_view tail = {});
ExprPtr path_expr(Path path);

// --- patterns
PatPtr pat_ident(std::string name, bool is_mut = false, bool by_ref = false);
PatPtr pat_bind(std::string name, PatPtr part);  // name @ part
PatPtr pat_wild();
PatPtr pat_rest();
PatPtr pat_tuple(Pats parts);
PatPtr pat_path(std::string_view source);
PatPtr pat_tuple_struct(std::string_view source, Pats parts);
PatPtr pat_struct(std::string_view source, std::vector<FieldPat> fields, bool has_rest = false);
PatPtr pat_lit(ExprPtr literal);
PatPtr pat_range(ExprPtr low, ExprPtr high, bool inclusive = true);
PatPtr pat_ref(PatPtr inner, bool is_mut = false);
PatPtr pat_slice(Pats parts);
PatPtr pat_or(Pats parts);

// --- literals. A negative number becomes a negated literal.
ExprPtr lit(std::string text);  // as it is spelled in Rust
ExprPtr lit_int(int64_t value, std::string_view suffix = {});
ExprPtr lit_float(double value);            // never loses a bit; f64::INFINITY, f64::NAN
ExprPtr lit_str(std::string_view utf8);     // "..."
ExprPtr lit_bytes(std::string_view bytes);  // b"..."
ExprPtr lit_char(char32_t value);           // '.'
ExprPtr lit_bool(bool value);

// --- operators
ExprPtr unary(UnaryOp op, ExprPtr operand);
ExprPtr neg(ExprPtr operand);
ExprPtr not_(ExprPtr operand);
ExprPtr deref(ExprPtr operand);
ExprPtr binary(BinaryOp op, ExprPtr left, ExprPtr right);
ExprPtr binary(std::string_view op, ExprPtr left, ExprPtr right);  // "+", "&&", "<<", ...
ExprPtr assign(ExprPtr target, ExprPtr value);
ExprPtr assign_op(BinaryOp op, ExprPtr target, ExprPtr value);          // kAdd: `+=`
ExprPtr assign_op(std::string_view op, ExprPtr target, ExprPtr value);  // "+": `+=`
ExprPtr range(ExprPtr low, ExprPtr high, bool inclusive = false);
ExprPtr cast(ExprPtr operand, TypePtr type);
ExprPtr ref(ExprPtr operand);
ExprPtr ref_mut(ExprPtr operand);
ExprPtr try_(ExprPtr operand);   // operand?
ExprPtr await(ExprPtr operand);  // operand.await

// --- calls and access
ExprPtr call(ExprPtr callee, Exprs args = {});
ExprPtr call(std::string_view path_source, Exprs args = {});
ExprPtr method(ExprPtr receiver, std::string name, Exprs args = {});
ExprPtr method_generic(ExprPtr receiver, std::string name, Types generics, Exprs args = {});
ExprPtr field(ExprPtr base, std::string name);
ExprPtr tuple_index(ExprPtr base, size_t index);
ExprPtr index(ExprPtr base, ExprPtr index);
ExprPtr macro(std::string name, Exprs args = {});                      // name!(...)
ExprPtr macro_bracket(std::string name, Exprs args = {});              // name![...]
ExprPtr clause_for(PatPtr pat, ExprPtr iterable);                      // for pat in iterable
ExprPtr clause_if(ExprPtr condition);                                  // if condition
ExprPtr clause_let(PatPtr pat, ExprPtr value);                         // let pat = value
ExprPtr macro_repeat(std::string name, ExprPtr item, ExprPtr length);  // name![item; length]
ExprPtr ok(ExprPtr value);
ExprPtr err(ExprPtr value);
ExprPtr some(ExprPtr value);
ExprPtr none();

// --- compounds
ExprPtr unit();
ExprPtr tuple(Exprs items);
ExprPtr array(Exprs items);
ExprPtr repeat(ExprPtr item, ExprPtr length);  // [item; length]
ExprPtr struct_lit(std::string_view path_source, std::vector<FieldInit> fields,
                   ExprPtr base = nullptr);
ExprPtr closure(std::vector<ClosureParam> params, ExprPtr body, bool is_move = false,
                TypePtr result = nullptr);
ClosureParam closure_param(std::string name, TypePtr type = nullptr);
ExprPtr paren(ExprPtr inner);  // keeps its parentheses
ExprPtr raw(std::string text);

// --- control flow. Labels carry their apostrophe.
Block block(std::vector<Stmt> stmts = {}, Lines trailing_comments = {});
Block block_of(ExprPtr value);  // { value }
ExprPtr block_expr(Block block, std::string label = {});
ExprPtr async_block(Block block, bool is_move = true);
ExprPtr if_(ExprPtr condition, Block then_block, ExprPtr else_expr = nullptr);
ExprPtr if_else(ExprPtr condition, Block then_block, Block else_block);
ExprPtr let_cond(PatPtr pat, ExprPtr value);  // the condition of `if let` and `while let`
ExprPtr if_let(PatPtr pat, ExprPtr value, Block then_block, ExprPtr else_expr = nullptr);
ExprPtr match_(ExprPtr scrutinee, std::vector<MatchArm> arms);
MatchArm arm(PatPtr pat, ExprPtr body, ExprPtr guard = nullptr);
ExprPtr loop_(Block body, std::string label = {});
ExprPtr while_(ExprPtr condition, Block body, std::string label = {});
ExprPtr for_(PatPtr pat, ExprPtr iterable, Block body, std::string label = {});
ExprPtr break_(std::string label = {}, ExprPtr value = nullptr);
ExprPtr continue_(std::string label = {});
ExprPtr return_(ExprPtr value = nullptr);

// --- statements
Stmt let(PatPtr pat, TypePtr type = nullptr, ExprPtr value = nullptr);
Stmt let(std::string name, TypePtr type = nullptr, ExprPtr value = nullptr);
Stmt let_mut(std::string name, TypePtr type = nullptr, ExprPtr value = nullptr);
Stmt let_else(PatPtr pat, ExprPtr value, Block else_block);
Stmt semi(ExprPtr expr);   // expr;
Stmt value(ExprPtr expr);  // expr, the value of the block
Stmt stmt(
    ExprPtr expr);  // as a statement: without `;` for if, match, loops and blocks, else with it
Stmt item_stmt(Item item);

// --- items. They return an Item by value: set `vis`, `docs`, `attrs`, ... and pass it to `add`.
Item use(std::string_view source);  // "std::rc::Rc", "a::{b, c as d, e::*}"
Item const_(std::string name, TypePtr type, ExprPtr value);
Item static_(std::string name, TypePtr type, ExprPtr value);
Item struct_(std::string name, std::vector<Field> fields);
Item tuple_struct(std::string name, std::vector<Field> fields);
Item unit_struct(std::string name);
Field struct_field(std::string name, TypePtr type, std::string vis = {});
Item enum_(std::string name, std::vector<Variant> variants);
Variant variant(std::string name, Fields fields = {});
Item impl(TypePtr self_type, std::vector<Item> items);
Item impl_trait(TypePtr trait_type, TypePtr self_type, std::vector<Item> items);
Item trait_(std::string name, std::vector<Item> items);
Item fn(std::string name, std::vector<Param> params, TypePtr result, Block body);
Item method_fn(std::string name, SelfKind self_kind, std::vector<Param> params, TypePtr result,
               Block body);
Item type_alias(std::string name, TypePtr type);
Item mod(std::string name, std::vector<Item> items);
Item mod_decl(std::string name);      // mod name;
Item macro_item(ExprPtr macro_call);  // name!(...);
Param param(std::string name, TypePtr type, bool is_mut = false);
GenericParam generic(std::string name, Types bounds = {});

// `item` made shareable; add() appends it to a list.
ItemPtr make_item(Item item);
void add(std::vector<ItemPtr>& items, Item item);

}  // namespace portalis::rust
