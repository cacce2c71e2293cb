// Lowering of one function body: statements and expressions of one Rust function.
//
// Input: a function of the typed module. Output: the Rust block of its body, whether it can raise,
// and whom it calls directly.
// Invariant: expressions are evaluated in Python's order; a sub-expression that can raise is
// propagated at its own place (`?`, or a break to the enclosing `try`).
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "lower/placement.hpp"
#include "lower/program.hpp"
#include "lower/val.hpp"
#include "rust/build.hpp"

namespace portalis::lower {

/// The runtime's dynamic operator (`ops::add`), or its augmented form (`ops::iadd`).
std::string_view dynamic_operator(ir::BinaryOp op, bool in_place);

/// A construct that statements inside it may leave: how depends on what lies between.
struct Frame {
  enum class Kind : uint8_t { Loop, Catch, Finally, Block } kind;
  std::string label;       // Catch, Finally, Block: the labelled block; Loop: used when needed
  std::string else_label;  // Loop with `else`: label of the block around loop and else
  bool label_used = false;
  bool else_used = false;
  bool breaks = false;     // Finally: a `break` leaves through it
  bool continues = false;  // Finally: a `continue` leaves through it
  bool catches() const { return kind == Kind::Catch || kind == Kind::Finally; }
};

class Body {
 public:
  Body(Program& program, ir::FunctionId function);

  rust::Block lower_body();
  bool raises() const { return raises_; }
  const std::set<ir::FunctionId>& callees() const { return callees_; }

  // --- parameters of the Rust function: captures, then the Python parameters
  std::vector<rust::Param> rust_params();
  rust::TypePtr rust_result(bool raises);

  // --- for functions that stand before this one (class_use.cpp)
  struct Forwarded {
    std::vector<rust::Param> params;
    std::vector<rust::ExprPtr> args;
  };
  Forwarded forwarded();
  rust::ExprPtr self_argument(const rust::ExprPtr& self, ir::TypeId instance);
  rust::ExprPtr constant_as(ir::ExprId id, ir::TypeId to);

 private:
  using Exprs = std::vector<rust::ExprPtr>;

  // --- module access
  const ir::Module& m() const { return program_.module(); }
  const ir::Expr& at(ir::ExprId id) const { return m()[id]; }
  ir::TypeKind kind(ir::TypeId id) const { return program_.kind(id); }
  ir::TypeKind kind(const Val& val) const { return program_.kind(val.type); }
  ir::TypeId type(ir::TypeKind k) const { return program_.type(k); }
  const ir::Type& type_of(ir::TypeId id) { return program_.types()[id]; }

  // --- emission (body.cpp)
  void emit(rust::Stmt stmt);
  rust::Block collect(const std::function<void()>& fill);
  std::string fresh(std::string_view wanted);
  std::string fresh_label(std::string_view wanted);
  rust::ExprPtr fallible(rust::ExprPtr expr);
  rust::ExprPtr inside_closure(const std::function<rust::ExprPtr()>& build);
  void emit_raise(rust::ExprPtr exc);
  rust::ExprPtr return_expr(rust::ExprPtr value);
  rust::Block generator_block(std::vector<rust::Stmt> body);

  // --- variables (variables.cpp)
  struct Local {
    std::string name;
    Keep keep = Keep::Plain;
    int num_writes = 0;  // in this function
  };
  void place_variables();
  const Local& local(ir::VarId id);
  ir::TypeId var_type(ir::VarId id) const;
  /// `is_attribute`: a variable of a module, which is read as an attribute of it.
  Val read(ir::VarId id, ir::Span span, bool is_attribute = false);
  void write(ir::VarId id, Val value);
  void write_at(ir::StmtId stmt, ir::VarId id, const Val& value);
  void bind_parameter(ir::VarId id, int num_writes);
  struct NameUse {
    std::string rust_name;
    int last_use = 0;
  };
  std::string local_name(ir::VarId id, const Placement& placement,
                         std::map<std::string, NameUse>& names);
  void declare_local(ir::VarId id, const Placement& placement,
                     std::map<std::string, NameUse>& names);
  bool needs_annotation(ir::TypeId want, const rust::ExprPtr& value) const;
  void unbind(ir::VarId id, ir::Span span);
  rust::ExprPtr capture_argument(ir::VarId id);
  bool declares_here(ir::StmtId stmt, ir::VarId var) const;

  // --- values (coerce.cpp)
  Val owned(rust::ExprPtr expr, ir::TypeId t) const { return Val{std::move(expr), t, Form::Owned}; }
  Val owned(rust::ExprPtr expr, ir::TypeKind k) const { return owned(std::move(expr), type(k)); }
  rust::ExprPtr own(const Val& val);
  rust::ExprPtr borrow(const Val& val);
  static rust::ExprPtr definite(const rust::ExprPtr& value);
  static rust::ExprPtr loose(const rust::ExprPtr& value);
  static rust::ExprPtr bare_text(const rust::ExprPtr& text);
  static rust::ExprPtr bare_item(const rust::ExprPtr& item);
  static bool bare_items(Exprs* items);
  rust::ExprPtr operand(const Val& val);
  Val coerce(const Val& val, ir::TypeId to, ir::Span span);
  Val to_any(const Val& val, ir::Span span);
  rust::ExprPtr after(const Val& val, rust::ExprPtr value) const;
  Val snapshot(const Val& val);
  bool coercible(ir::TypeId from, ir::TypeId to) const;
  Val unbox(const Val& val, ir::TypeId to);
  Val coerce_tuple(const Val& val, ir::TypeId to, ir::Span span);
  Val with_pinned(const Val& val, std::string_view name, ir::TypeId result,
                  const std::function<rust::ExprPtr(const Val&)>& use);
  Val pin(const Val& val, std::string_view name);
  rust::ExprPtr constant_value(const Val& val, ir::Span span);

  // --- expressions (expr.cpp)
  Val expr(ir::ExprId id);
  Val expr_as(ir::ExprId id, ir::TypeId to);
  Val expr_untyped(ir::ExprId id);
  Val any(ir::ExprId id) { return expr_as(id, type(ir::TypeKind::Any)); }
  Val constant(const ir::Expr& e);
  Val builtin_value(const ir::Expr& e);
  Val module_member(const ir::Expr& e);
  rust::ExprPtr block_value(const std::function<rust::ExprPtr()>& fill);
  rust::ExprPtr bool_op_value(const ir::Expr& e, size_t i, ir::TypeId t);
  Val type_name(ir::ExprId id);
  Val to_any_or_refuse(const Val& val, const ir::Expr& e);
  std::optional<Val> builtin_attribute(const Val& object, const ir::Expr& e);
  Val import(const ir::Expr& e);
  rust::ExprPtr class_reference(ir::ClassId id, ir::Span span);
  Val to_str(const Val& val);
  Val to_repr(const Val& val);
  Val named_expr(const ir::Expr& e);
  Val if_exp(const ir::Expr& e);
  Val bool_op(const ir::Expr& e);
  Val attribute(const ir::Expr& e);
  Val make_function(const ir::Expr& e);
  Val function_object(ir::FunctionId id, const ir::ExprIds& defaults, ir::Span span,
                      bool is_shared = false);
  rust::ExprPtr other_test(const ir::Function& f);
  static rust::ExprPtr other_answer(const ir::Function& f);
  rust::ExprPtr function_closure(ir::FunctionId id, ir::Span span);
  ir::ExprIds recorded_defaults(const ir::Expr& make) const;
  void clone_captures(ir::FunctionId id);
  Exprs captured_arguments(ir::FunctionId id);
  rust::ExprPtr closure_body(ir::FunctionId id, const Val& item, ir::Span span);
  Val yield(const ir::Expr& e);
  Val yield_from(const ir::Expr& e);
  Val generator_exp(const ir::Expr& e);
  Val super(const ir::Expr& e);
  Val fstring(const ir::Expr& e);
  Val format_part(const ir::Expr& e);
  rust::ExprPtr int_literal(const ir::Expr& e, ir::TypeId to);
  static bool has_surrogates(std::string_view text);
  rust::ExprPtr str_literal(const ir::Expr& e);
  bool is_pure(ir::ExprId id) const;
  bool assigns(ir::ExprId id) const;
  std::vector<Val> operands(const ir::ExprIds& ids);

  // --- truth and comparison (compare.cpp)
  rust::ExprPtr condition(ir::ExprId id);
  rust::ExprPtr truth(const Val& val);
  Val compare(const ir::Expr& e);
  rust::ExprPtr compare_pair(ir::CompareOp op, const Val& l, const Val& r, ir::Span span);
  rust::ExprPtr identity(const Val& l, const Val& r);
  rust::ExprPtr membership(const Val& item, const Val& container, ir::Span span);
  rust::ExprPtr negate(rust::ExprPtr value);
  bool is_simple_chain(const ir::Expr& e) const;
  rust::ExprPtr compare_chain(const ir::Expr& e);
  rust::ExprPtr chain_value(const ir::Expr& e, size_t i, Val left);
  rust::ExprPtr compare_rest(const ir::Expr& e, size_t i, const Val& left);
  rust::ExprPtr compare_bools(ir::CompareOp op, const Val& l, const Val& r);
  bool is_optional_of(const Val& optional, const Val& other) const;
  rust::ExprPtr compare_optional(std::string_view op, ir::TypeId type, const Val& l, const Val& r,
                                 ir::Span span);
  rust::ExprPtr compare_floats(std::string_view op, const Val& l, const Val& r);
  rust::ExprPtr compare_ints(std::string_view op, const Val& l, const Val& r);
  Val compare_value(ir::CompareOp op, const Val& l, const Val& r, ir::Span span);

  // --- arithmetic (arithmetic.cpp)
  Val unary(const ir::Expr& e);
  Val binary(ir::BinaryOp op, const Val& l, const Val& r, ir::TypeId result, ir::Span span,
             ir::ExprId right = {});
  std::optional<Val> int_binary(ir::BinaryOp op, const Val& l, const Val& r, ir::TypeId result,
                                ir::ExprId right);
  std::optional<Val> float_pow(const Val& l, const Val& r, ir::TypeId result, ir::ExprId right);
  std::optional<Val> float_binary(ir::BinaryOp op, const Val& l, const Val& r, ir::TypeId result,
                                  ir::ExprId right);
  std::optional<Val> sequence_binary(ir::BinaryOp op, const Val& l, const Val& r);
  Val int_by_small(ir::BinaryOp op, const Val& a, const Val& b);
  std::optional<Val> int_pow(const Val& l, const Val& r, ir::TypeId result, ir::ExprId right);
  Val as_int(const Val& val);
  Val as_float(const Val& val);
  bool is_integral(const Val& val) const;
  rust::ExprPtr index_value(const Val& val, const char* conversion);

  // --- sums and products that may leave 64 bits (exact_int.cpp)
  std::optional<Val> exact_int(ir::ExprId id);
  std::optional<int64_t> small_constant(ir::ExprId id) const;
  bool is_exact_leaf(ir::ExprId id);
  std::optional<int> exact_operators(ir::ExprId id);
  rust::ExprPtr exact_leaf(ir::ExprId id, bool is_left);
  rust::ExprPtr exact_operand(ir::ExprId id, bool is_left);

  // --- containers (containers.cpp)
  Val list_display(const ir::Expr& e);
  Val tuple_display(const ir::Expr& e);
  Val set_display(const ir::Expr& e);
  std::optional<Val> constant_set(const ir::Expr& e);
  Val tuple_object(const ir::Expr& e);
  bool is_folded(ir::ExprId id) const;
  Val dict_display(const ir::Expr& e);
  Val index(const ir::Expr& e);
  Val get_item(const Val& object, const Val& key, ir::ExprId key_expr, ir::Span span);
  Val slice_value(const ir::Expr& e);
  std::optional<Val> shape_item(const ir::Expr& e);
  std::optional<Val> typed_slice(const ir::Expr& e);
  std::optional<Val> tuple_item(const Val& object, ir::ExprId key_expr);
  void set_item(const Val& object, const Val& key, const Val& value, ir::Span span);
  void del_item(const ir::Expr& target);
  Val comprehension(const ir::Expr& e);
  void clauses(const ir::Clauses& list, size_t i, const std::function<void()>& innermost);
  void clause_conditions(const ir::ExprIds& conditions, size_t i,
                         const std::function<void()>& inner);
  void declare_clause_cells(const ir::Expr& e);
  ir::TypeId display_type(const ir::Expr& e, ir::TypeKind k);
  rust::ExprPtr item_value(ir::ExprId item, ir::TypeId t);
  Exprs item_values(const ir::ExprIds& items, ir::TypeId t);
  rust::ExprPtr new_container(ir::TypeId t);
  rust::ExprPtr spread(const ir::Expr& e, ir::TypeId t, const char* add, const char* extend);

  // --- iteration (iterate.cpp)
  struct Source {
    rust::ExprPtr iterator;  // a Rust iterator
    ir::TypeId item;
    bool fallible = false;  // its items are Res<T>
  };
  Source loop_source(ir::ExprId id);
  Source iterate(ir::ExprId id, const char* iter = "ops::iter");
  Source iterate_value(const Val& val, ir::Span span, const char* iter = "ops::iter");
  std::optional<Source> iterate_call(const ir::Expr& call);
  std::optional<Val> iter_call(const ir::Expr& e);
  const char* own_iterator_class(ir::ExprId items);
  rust::ExprPtr fallible_iterator(ir::ExprId id, ir::TypeId item, ir::Span span);
  std::optional<Source> iterate_range(const ir::Expr& e);
  std::optional<Source> iterate_variable_step(const ir::ExprIds& ids);
  std::optional<Source> iterate_int_range(const ir::ExprIds& ids, int64_t step);
  std::optional<Source> iterate_enumerate(const ir::Expr& e);
  std::optional<Source> iterate_zip(const ir::Expr& e);
  rust::ExprPtr lift(const Source& source, ir::TypeId item, ir::Span span);
  rust::ExprPtr lift_values(const Source& source, bool reads_only, ir::Span span);
  rust::ExprPtr lift_by(const Source& source, ir::TypeId item,
                        const std::function<Val(const Val&)>& convert);
  rust::ExprPtr loop_over(const Source& source, ir::ExprId target, ir::StmtId stmt,
                          const std::string& label, const std::function<void()>& body);
  rust::PatPtr loop_pattern(ir::VarId var);

  // --- calls (call.cpp)
  struct BoundCall {
    ir::ExprIds slots;          // by parameter; none: default
    std::vector<size_t> order;  // parameters in the order of the arguments
    ir::ExprIds rest;           // for *args
    ir::Arguments keywords;     // for **kwargs
  };
  struct DynamicArgs {
    rust::ExprPtr positional;  // &[Value]
    rust::ExprPtr keywords;    // &[(Str, Value)] or null
  };
  Val call(const ir::Expr& e);
  Val call_builtin(const std::string& name, const ir::Expr& e);
  bool is_iterator(ir::ExprId id) const;
  Val method_call(const ir::Expr& callee, const ir::Expr& e);
  const check::BuiltinSection* builtin_section(const Val& val);
  // How a call of a known function differs from that of a plain one.
  struct Target {
    const Val* self = nullptr;      // the first argument, which the call does not list
    bool drops_self = false;        // a constructor makes it
    bool keeps_self = false;        // a chooser takes it as it is
    const Val* argument = nullptr;  // the one behind self, already evaluated
    std::string rust_name;          // another function that takes the same arguments
    bool raises = false;            // whether that one does
    ir::TypeId result;              // what that one gives
    bool has_self() const { return self != nullptr || drops_self; }
  };
  std::optional<BoundCall> bind_call(const ir::Function& f, const ir::Expr& e, bool has_self);
  std::optional<Val> direct_call(ir::FunctionId id, const ir::Expr& e, const Target& target);
  rust::ExprPtr callee_check(ir::ExprId callee);
  bool is_constant(ir::ExprId id) const;
  Val call_argument(const ir::Function& f, ir::FunctionId id, size_t i, const BoundCall& bound,
                    ir::TypeId t);
  rust::ExprPtr dynamic_arg(ir::ExprId arg, bool reads_only);
  DynamicArgs dynamic_args(const ir::Arguments& args, bool reads_only = false);
  rust::ExprPtr argument_list(const Val& callee, const ir::Arguments& args, bool reads_only);
  Val dynamic_call(const Val& callee, const ir::Expr& e, bool reads_only = false);
  Val dynamic_method(const Val& receiver, const std::string& name, const ir::Expr& e,
                     bool reads_only = false);
  bool has_stars(const ir::Arguments& args) const;

  // --- struct classes (class_use.cpp)
  Val object_of(const Val& object, const std::string& name);
  Val receiver_of(const ir::Expr& call, const ir::Expr& callee);
  Val get_field(const Val& object, const ir::Expr& e);
  void set_field(const Val& object, const ir::Expr& e, const Val& value);
  rust::ExprPtr call_targets(const ir::FunctionIds& targets, ir::ClassId receiver,
                             const std::string& name, const Val& self, Exprs rest);
  std::optional<Val> class_attribute(const ir::Expr& e);
  bool store_attribute(const ir::Expr& target, const Val& value);
  void store_property(const Val& object, const ir::Expr& target, const Val& value);
  bool assign_field(const ir::Expr& target, ir::ExprId value);
  bool augment_attribute(const ir::Expr& target, const ir::Stmt& s);
  bool is_pure_value(ir::ExprId id) const;
  std::optional<Val> class_call(const ir::Expr& e);
  std::optional<Val> method_target(const ir::Expr& e, const ir::Expr& callee);
  std::optional<Val> tag_test(const Val& object, ir::ExprId class_expr);
  bool is_always_true(ir::TypeId t);

  // --- builtins (builtin_call.cpp by the tables, special_call.cpp by hand)
  struct Binding {
    std::map<char, ir::TypeId> vars;
  };
  struct BuiltinMatch {
    ir::ExprIds slots;
    ir::ExprIds rest;
    Binding binding;
  };
  std::optional<Val> builtin_call(const ir::Expr& e, const check::BuiltinEntry& entry,
                                  std::optional<Val> receiver);
  static void assign_arguments(const check::BuiltinOverload& overload, const ir::Expr& e,
                               BuiltinMatch* match);
  Val convert_fresh(const Val& val, ir::TypeId to, const std::string& kind_name, ir::Span span);
  Val overload_call(const check::BuiltinOverload& overload, const ir::Expr& e,
                    std::optional<Val> receiver, BuiltinMatch& match);
  ir::TypeId instantiate(const check::BuiltinType& t, const Binding& binding);
  Val snapshot_or_value(ir::ExprId arg);
  rust::ExprPtr optional_argument(const check::BuiltinParam& param, ir::ExprId arg,
                                  const Binding& binding);
  ir::TypeId self_type(const check::BuiltinParam& param, const BuiltinMatch& match, ir::ExprId arg);
  rust::ExprPtr builtin_argument(const check::BuiltinParam& param, ir::ExprId arg,
                                 Binding* binding);
  rust::ExprPtr closure_argument(const check::BuiltinType& want, ir::ExprId arg, Binding* binding);
  rust::ExprPtr default_argument(const check::BuiltinParam& param);
  rust::ExprPtr builtin_path(std::string_view rust_path) const;
  std::optional<Val> special_builtin(const std::string& name, const ir::Expr& e);
  std::optional<Val> zip_rows(const ir::Expr& e);
  Val print_call(const ir::Expr& e);
  void check_classes(ir::ExprId classes);
  std::optional<Val> isinstance_call(const ir::Expr& e);

  // --- statements (stmt.cpp)
  void block(const ir::StmtIds& stmts);
  void stmt(ir::StmtId id);
  void lower_stmt(ir::StmtId id);
  void place(const ir::Stmt& s, const std::function<void()>& fill);
  std::vector<std::string> comments_before(uint32_t offset);
  void expr_stmt(const ir::Stmt& s);
  void assign_stmt(ir::StmtId id);
  Val owned_value(const Val& val);
  void assign_item(ir::ExprId target_id, ir::ExprId value, ir::StmtId id);
  bool parallel_assign(const ir::Expr& target, const ir::Expr& value, ir::StmtId id);
  std::string hint(const ir::Expr& target) const;
  void assign(ir::ExprId target, const Val& value, ir::StmtId stmt);
  bool is_simple(const Val& val) const;
  bool is_clause_variable(ir::VarId id) const;
  void declare_clause_variable(ir::VarId id, const Val& value);
  void unpack(const ir::Expr& target, const Val& value, ir::StmtId stmt);
  Val star_list(const Val& rest, ir::ExprId target);
  void aug_assign(const ir::Stmt& s, ir::StmtId id);
  void aug_assign_item(const ir::Stmt& s, const ir::Expr& target);
  Val pin_unless_simple(const Val& val, std::string_view name);
  Val augmented(ir::BinaryOp op, const Val& old, const Val& right, ir::TypeId result,
                const ir::Stmt& s);
  bool in_place(ir::BinaryOp op, const Val& old, ir::ExprId right, ir::Span span);
  bool in_place_value(ir::BinaryOp op, const Val& old, const Val& right, ir::Span span);
  void delete_target(ir::ExprId id);
  void assert_stmt(const ir::Stmt& s);
  static rust::ExprPtr equality_assertion(const rust::ExprPtr& test);
  void return_stmt(const ir::Stmt& s);
  void never_stmt(ir::ExprId id);
  void raise_stmt(const ir::Stmt& s);
  bool is_last_read(ir::ExprId id) const;
  rust::ExprPtr plain_error(ir::ExprId raised);

  // --- items of a list that change places (swap.cpp)
  bool is_steady_item(ir::ExprId id) const;
  bool is_same_name(ir::ExprId a, ir::ExprId b) const;
  bool is_same_item(ir::ExprId a, ir::ExprId b) const;
  bool is_named_twice(ir::VarId var) const;
  bool has_comment_between(uint32_t begin, uint32_t end) const;
  void emit_swap(ir::ExprId first, ir::ExprId second);
  bool swap_assign(const ir::Expr& target, const ir::Expr& value);
  bool swap_statements(const ir::StmtIds& stmts, size_t i);

  // --- definitions (define.cpp)
  void define_function(ir::StmtId id);
  void define_class(ir::StmtId id);
  std::vector<Val> decorators(const ir::Stmt& s);
  Val decorated(const std::vector<Val>& decorators, Val value);

  // --- control flow (control.cpp, try.cpp, match.cpp)
  void if_stmt(const ir::Stmt& s);
  void while_stmt(const ir::Stmt& s);
  void for_stmt(ir::StmtId id);
  void leave_loop(bool is_break);
  void loop_stmt(const ir::StmtIds& orelse,
                 const std::function<rust::ExprPtr(const std::string& label)>& make_loop);
  void try_except(const ir::Stmt& s);
  void try_finally(const ir::Stmt& s);
  void handler_body(const ir::Stmt& s, const ir::Handler& handler, const std::string& error);
  void handler_chain(const ir::Stmt& s, size_t i, const std::string& error);
  void forget(ir::VarId id);
  rust::TypePtr flow_type();
  Frame protect(const std::string& outcome, const std::function<void()>& fill);
  void resume(const std::string& outcome, const Frame& frame,
              const std::function<void(const std::string& error)>& on_raise);
  void return_value(rust::ExprPtr value);
  rust::ExprPtr without_label(const rust::ExprPtr& loop);
  void with_stmt(ir::StmtId id);
  void match_stmt(ir::StmtId id);
  rust::ExprPtr pattern(const ir::Pattern& p, const Val& subject);
  rust::ExprPtr class_pattern(const ir::Pattern& p, const Val& subject);
  rust::ExprPtr mapping_pattern(const ir::Pattern& p, const Val& subject);
  Val part(const std::string& items, size_t i) const;
  static rust::ExprPtr both(rust::ExprPtr a, rust::ExprPtr b);
  rust::ExprPtr parts_pattern(rust::ExprPtr items_call,
                              const std::function<rust::ExprPtr(const std::string&)>& tests);
  rust::ExprPtr sequence_pattern(const ir::Pattern& p, const Val& subject);
  rust::ExprPtr bind_pattern(ir::VarId var, const Val& value);

  Program& program_;
  ir::FunctionId function_id_;
  const ir::Function& function_;
  std::vector<rust::Stmt>* out_ = nullptr;
  rust::NameScope names_;
  std::map<ir::VarId, Local> locals_;
  std::map<ir::VarId, ir::StmtId> declared_at_;
  std::vector<Frame> frames_;
  int num_labels_ = 0;
  bool raises_ = false;
  std::set<ir::FunctionId> callees_;
  ir::Span var_span_;           // of the statement being lowered
  std::string namespace_name_;  // of the class body being lowered
  size_t next_comment_ = 0;
  uint32_t last_end_ = 0;
  std::vector<std::string> pending_comments_;
  std::set<ir::VarId> clause_vars_;
  std::string exact_name_;             // of the leaves in exact_int!, once there is one
  const Val* left_operand_ = nullptr;  // of the call being lowered, evaluated before it
};

/// Control never passes the end of these statements.
bool diverges(const std::vector<rust::Stmt>& stmts);

}  // namespace portalis::lower
