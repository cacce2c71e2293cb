// The state and the steps of check::infer. Definitions: generate.cpp (walks the program and states
// constraints), facts.cpp (what it knows about None), solve_ops.cpp (operators, iteration,
// subscripts), solve_calls.cpp (calls), solve_classes.cpp (struct classes), solve_protocols.cpp
// (their special methods), solve_operators.cpp (what runs those), intervals.cpp (which ints are
// i64), undecided.cpp (what waits for the rest), infer.cpp (entry, final types).
#pragma once

#include <array>
#include <deque>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "check/builtins.hpp"
#include "check/failure.hpp"
#include "check/problem.hpp"
#include "check/specialise.hpp"
#include "check/struct_classes.hpp"
#include "check/type_graph.hpp"
#include "ir/ir.hpp"

namespace portalis::check {

/// A closed range of ints; kNoBound means no bound on that side.
struct Interval {
  static constexpr __int128 kNoBound = __int128{1} << 100;
  __int128 low = 1;
  __int128 high = 0;
  bool empty() const { return low > high; }
  bool operator==(const Interval&) const = default;
};

enum class ConstraintKind : uint8_t {
  Binary,  // result = a op b (ir expression or augmented assignment)
  Unary,
  Compare,       // a compared with b
  Contains,      // a in b
  Index,         // result = a[b]
  StoreIndex,    // a[b] = c
  Iterate,       // result receives the elements of a
  Unpack,        // a is unpacked into items
  Member,        // result = a.name
  StoreMember,   // a.name = c
  Call,          // expr
  KeyCall,       // a(b) gives result: a key function of a builtin
  Update,        // result = (a op= b)
  DictView,      // result = a.keys(), a.values() or a.items(), only iterated
  ReadOnly,      // a is looked at, never kept: printed, formatted
  TakeIterator,  // result = what a generator expression iterates of a
};

/// One overload at one call: its type letters and its result.
struct Instance {
  const BuiltinEntry* entry = nullptr;
  const BuiltinOverload* overload = nullptr;
  std::array<Node, 26> letters;
  Node result = -1;
};

using Nodes = base::CompactList<Node>;

struct Constraint {
  ConstraintKind kind{};
  ir::BinaryOp op{};
  ir::UnaryOp unary_op{};
  ir::CompareOp compare_op{};
  bool is_dynamic = false;  // its values have been sent to Any
  bool is_target = false;   // Index: of an augmented assignment
  bool is_kept = false;     // Iterate: the value may be more than iterated
  bool swaps = false;       // the method is the right operand's
  bool negates = false;     // the result is the opposite of the method's
  int32_t index = -1;
  Node a = -1, b = -1, c = -1;
  Node result = -1;
  ir::ExprId expr;       // Call: the call; Iterate: the iterable; Index: the subscript
  ir::ExprId left_expr;  // Binary: for constants
  ir::ExprId right_expr;
  Nodes items;                            // Unpack
  int star = -1;                          // Unpack: which item is starred
  int32_t bound_function = -1;            // Call: whose parameters got the arguments
  base::CompactList<Instance> instances;  // Call
  Nodes watched;                          // elements that it depends on
  std::string_view method;                // the special method of an instance that it runs
  ir::FunctionIds targets;
  Nodes operands;   // of the method, without self
  Node given = -1;  // what the method gives
  ir::StmtId stmt;  // Update, StoreIndex: the statement, if it does nothing else
};

/// An argument of a builtin's call.
struct CallArgument {
  Node node = -1;
  std::string_view name;  // empty for a positional one
  ir::ExprId expr;
};

/// A builtin's call that gives an int: which overload runs depends on what is proved to be i64.
struct IntCall {
  Node result = -1;
  int32_t constraint = -1;
  const BuiltinEntry* entry = nullptr;
  const BuiltinOverload* overload = nullptr;
  std::vector<Node> args;
  std::string name;
};

/// The nodes that a node's type is made of, as they were when they were asked for.
class Parts {
 public:
  Parts() = default;
  explicit Parts(Items items) : items_(items) {}
  Parts(Node first, Node second) : pair_{first, second}, num_(second >= 0 ? 2 : 1) {}

  const Node* begin() const { return num_ > 0 ? pair_.data() : items_.begin(); }
  const Node* end() const { return begin() + size(); }
  size_t size() const { return num_ > 0 ? num_ : items_.size(); }
  Node operator[](size_t i) const { return begin()[i]; }

 private:
  std::array<Node, 2> pair_{};
  size_t num_ = 0;
  Items items_;  // of a tuple
};

/// The methods that comparisons run.
inline constexpr std::string_view kComparisons[] = {"__eq__", "__ge__", "__gt__",
                                                    "__le__", "__lt__", "__ne__"};

/// What a method returns that leaves an operation to the other operand.
inline constexpr std::string_view kNotImplemented = "NotImplemented";

class Solver {
 public:
  /// `declined`: operations that are left to the runtime. In the last round all operators are.
  /// With `expects_failures` operations that surely raise give no type to anything: the program
  /// will be cut behind them.
  /// `spent`: a solver that is needed no more; its memory serves this one.
  Solver(ir::Module& module, const WildAccess& wild, const std::set<ir::ExprId>& declined,
         bool expects_failures, bool is_last, Solver* spent);
  void solve();
  /// What the solution says about calls: where specialisation may help.
  CallFacts call_facts();
  /// The truth of a test that types decide and that has no effects.
  std::optional<bool> decided(ir::ExprId id) const;
  /// Adds the operations that this solution has found to be no calls of a method; those that will
  /// not be in later rounds either to `lasting`, too.
  bool find_declined(std::set<ir::ExprId>& declined, std::set<ir::ExprId>& lasting);
  /// Puts calls of methods in the place of operators of struct instances.
  bool rewrite_operators();
  /// Some method was taken for one that never returns NotImplemented.
  bool is_optimistic() const { return !is_last_ && !decliners_.empty(); }
  /// Operations that types prove to raise.
  Failures failures() const;
  bool expects_failure() const;
  /// Whether the method that the call names is one of a builtin type: looking it up has no effect.
  bool names_builtin_method(ir::ExprId call) const;
  /// Writes the types into the module; problems that they show.
  diag::DiagnosticList finish();

 private:
  struct Facts {
    std::vector<ir::VarId> not_none;      // sorted
    std::vector<ir::VarId> not_negative;  // if it is a number
    bool dead = false;
    bool has(ir::VarId var) const;
    bool is_not_negative(ir::VarId var) const;
    void add(ir::VarId var);
    void remove(ir::VarId var);
    void join(const Facts& other);
  };

  // generate.cpp
  void generate();
  void generate_function(ir::FunctionId id);
  void block(const ir::StmtIds& stmts);
  void statement(ir::StmtId id);
  void define_function(const ir::Stmt& stmt);
  void define_class(const ir::Stmt& stmt);
  bool is_alias(const ir::Stmt& stmt) const;
  bool is_class_test(const ir::Expr& e) const;
  void try_statement(const ir::Stmt& stmt);
  void match_statement(const ir::Stmt& stmt);
  void pattern(const ir::Pattern& shape, Node subject);
  void aug_assign(ir::StmtId id);
  void store_member(Node object, Node value, ir::ExprId target);
  void assign(ir::ExprId target, Node value, ir::ExprId source);
  void assign_target(ir::ExprId target, Node value, uint8_t flags);
  void write_variable(ir::VarId var, Node value, uint8_t flags);
  void condition(ir::ExprId id, bool truth);
  void note_bounds(const ir::Expr& e, bool truth);
  void forget_assigned(const ir::StmtIds& stmts);
  void forget_target(ir::ExprId target);
  void forget_walrus(ir::ExprId id);
  bool is_surely_not_none(ir::ExprId id) const;
  bool can_narrow(ir::VarId var) const;
  Node visit(ir::ExprId id);
  Node visit_kind(ir::ExprId id);
  Node visit_comprehension(ir::ExprId id);
  Node visit_call(ir::ExprId id);
  void visit_defaults(ir::FunctionId made, const ir::ExprIds& items);
  ir::ExprId named_object(const ir::Expr& e) const;
  Node visit_iterated(ir::ExprId id);
  bool iterates_arguments(const ir::Expr& callee) const;
  Node visit_test(ir::ExprId id);
  Node visit_bool(ir::ExprId id);
  Node visit_slice(ir::ExprId id);
  void visit_clauses(const ir::Clauses& clauses);
  void display_items(ir::ExprId id, Node element);
  Node iterate(ir::ExprId iterable_expr, Node iterable);

  // solve_ops.cpp
  void solve(int32_t index);
  void solve_binary(Constraint& c);
  void solve_unary(Constraint& c);
  void solve_compare(Constraint& c);
  void solve_contains(Constraint& c);
  void solve_index(Constraint& c);
  void solve_store_index(Constraint& c);
  void solve_iterate(Constraint& c);
  void solve_unpack(Constraint& c);
  void solve_update(Constraint& c);
  bool containers_meet(Constraint& c);
  void dynamic(Constraint& c);
  void unify_elements(Node a, Node b);
  void compare_deep(Node a, Node b, int depth);
  bool may_compare(Node value) const;
  void compare_identity(Node a, Node b);
  bool constant_int(ir::ExprId id, int64_t& value) const;
  bool is_uniform(Node tuple, bool& waits) const;
  void index_tuple(Constraint& c);
  Node any_length(Node result);
  bool is_constant(ir::ExprId id) const;
  bool computes_default(const ir::Expr& make) const;
  Node element_of(Node iterable);

  // solve_calls.cpp
  void solve_member(Constraint& c);
  void solve_call(int32_t index);
  void solve_key_call(Constraint& c);
  bool gives_scalar(const BuiltinEntry& entry, Node argument, bool& waits) const;
  void solve_dict_view(Constraint& c);
  void call_function(Constraint& c, int32_t function);
  void flow_default(const ir::Function& function, size_t param);
  bool bind_arguments(const ir::Function& function, const ir::Expr& call, std::vector<Node>& slots,
                      bool has_self) const;
  bool take_iterator(Constraint& c, CallArgument& argument);
  bool iter_call(Constraint& c, Node items);
  bool copies_plainly(Node value, int depth) const;
  bool call_builtin(Constraint& c, const BuiltinEntry& entry, Node receiver, std::string_view name,
                    const std::vector<CallArgument>& args);
  bool zip_rows(Constraint& c);
  bool is_plain_tuple(Node tuple, bool& waits) const;
  const BuiltinEntry* find_builtin(std::string_view name) const;
  void dynamic_call(Constraint& c, std::string_view builtin, const BuiltinEntry* entry = nullptr);
  Kind scalar_result(const BuiltinEntry& entry) const;
  bool dynamic_result(std::string_view builtin, Node result);
  bool match_overload(const BuiltinOverload& overload, const std::vector<CallArgument>& args,
                      bool convert, bool& waits, std::vector<const BuiltinParam*>& params) const;
  bool fits(Node node, const BuiltinType& type, bool convert, bool& waits) const;
  void pass(Node node, ir::ExprId expr, const BuiltinType& type, Instance& instance);
  void bind_shape(Node node, const BuiltinType& type, Instance& instance);
  Node letter(Instance& instance, char name);
  Node instantiate(const BuiltinType& type, Instance& instance, std::string_view name);
  void read_only(Node node);
  Node constant_type(const BuiltinType& type);

  // decide.cpp
  std::string_view builtin_name(ir::ExprId id) const;
  const ir::Expr* plain_read(ir::ExprId id) const;
  Node subject(ir::ExprId id) const;
  std::optional<bool> decided_instance(Node subject, ir::ExprId classes) const;
  std::optional<bool> decided_struct(Node subject, Node cls) const;
  std::optional<bool> decided_same_class(ir::ExprId left, ir::ExprId right) const;
  std::optional<bool> decided_compare(const ir::Expr& e) const;
  // failures.cpp
  Kind exact_kind(Node value) const;
  std::string binary_failure(const Constraint& c, bool is_update) const;
  std::string compare_failure(const Constraint& c) const;
  std::string index_failure(const Constraint& c) const;
  bool lacks_member(Node object, const std::string& name) const;
  std::optional<Failure> failure(const Constraint& c) const;
  bool never_returns(const Constraint& c) const;
  void note_failures();
  bool is_noted(const Constraint& c) const;
  void leave_failures();
  // solve_classes.cpp
  struct Family {
    bool is_boxed = false;
    std::map<std::string, Node> fields;
    std::set<ir::ClassId> escaped;
    std::vector<const ir::Member*> aliased;  // methods that have another name, too
  };
  void prepare_classes();
  bool is_abstract_name(ir::ClassId cls, const std::string& name) const;
  void generate_method(ir::FunctionId id);
  void generate_families();
  Node instance_node(ir::ClassId cls);
  Node field_node(ir::ClassId cls, const std::string& name) const;
  void access_any(const std::string& name, bool stores);
  std::set<std::string> names_of(ir::ClassId root) const;
  void expose_loaded(ir::ClassId root);
  void box_family(ir::ClassId id);
  void expose(ir::ClassId root, const std::string& name, bool stores);
  static bool is_guarded(const ir::Function& function);
  void expose_function(ir::FunctionId id, bool takes_any);
  void expose_unbound(const ir::Member& member);
  void escape_class(ir::ClassId id);
  void escape_family(ir::ClassId id);
  ir::ClassId receiver_class(ir::ExprId object, Node value) const;
  std::vector<const ir::Member*> members_below(ir::ClassId cls, const std::string& name,
                                               bool& missing) const;
  bool is_same_default(ir::FunctionId a, ir::FunctionId b, size_t param) const;
  bool unify_targets(const ir::FunctionIds& targets);
  void note_dynamic_attribute(Constraint& c);
  void use_as(ir::ExprId id, ir::ClassUse use, ir::ClassId receiver, ir::FunctionIds targets);
  bool solve_class_member(Constraint& c);
  bool class_attribute(Constraint& c);
  void solve_store_member(Constraint& c);
  bool store_property(Constraint& c, ir::ClassId receiver);
  bool bind_targets(Constraint& c, const ir::FunctionIds& targets, bool has_self);
  bool construct(Constraint& c, ir::ClassId cls);
  bool solve_class_call(Constraint& c);
  bool method_call(Constraint& c, const ir::Expr& callee);
  bool class_call(Constraint& c, const ir::Expr& callee);
  bool super_call(Constraint& c, const ir::Expr& super);
  bool force_fields();
  void write_classes();

  // solve_operators.cpp
  bool defines(ir::ClassId root, std::string_view name) const;
  bool defines(Node instance, std::string_view name) const;
  bool may_go_first(Node left, Node right) const;
  bool takes(const ir::Function& function, size_t num_args) const;
  bool runs_method(Constraint& c, Node self, ir::ExprId self_expr, std::string_view name,
                   Nodes operands, Node result);
  bool binary_method(Constraint& c);
  bool unary_method(Constraint& c);
  bool compare_method(Constraint& c);
  bool equals_alike(Constraint& c);
  bool contains_method(Constraint& c);
  bool index_method(Constraint& c);
  bool store_method(Constraint& c);
  bool is_quiet_value(ir::ExprId id) const;
  bool iterate_method(Constraint& c);
  void solve_take_iterator(Constraint& c);
  bool instance_call(Constraint& c);
  bool is_not_implemented(ir::ExprId id) const;
  void find_decliners();
  bool mentions_not_implemented(const ir::StmtIds& stmts) const;
  bool declines(ir::FunctionId id, const Nodes& operands);
  bool block_declines(const ir::StmtIds& stmts, bool& leaves) const;
  ir::ExprId make_call(ir::ExprId self, std::string_view name, ir::ExprIds args, bool args_first);
  void replace(ir::ExprId id, ir::ExprId by);
  ir::ExprId negated(ir::ExprId id);
  void rewrite(const Constraint& c);
  void rewrite_statement(const Constraint& c);

  // solve_protocols.cpp
  bool expose_asked();
  bool may_ask(const Constraint& c) const;
  bool ask_for(const Constraint& c);
  void expose_special(ir::ClassId root);
  void expose_text_protocols(ir::FunctionId id);
  template <size_t N>
  bool ask(Node node, const std::string_view (&names)[N], bool of_others = false);
  bool agree(Node a, Node b, int depth) const;
  bool holds_alike(Node container, Node item) const;
  bool ask_method(ir::FunctionId id, Node other);
  bool ask_of_call(const Constraint& c);
  template <typename Visit>
  void each_family(Node node, const Visit& visit) const;
  bool box_families(Node node);
  void note_shown(const ir::ExprIds& names);
  void note_alias(ir::VarId var, bool is_plain);
  void expose_aliased(ir::ClassId cls);
  bool waits_for_use(const ir::Function& function) const;
  void use_function(ir::FunctionId id);
  bool generate_used();
  void drop_unused();

  // intervals.cpp
  void find_intervals();
  bool widen(Node node, Interval interval);
  Interval operand(Node node) const;
  Interval constraint_interval(const Constraint& c) const;
  Interval binary_interval(const Constraint& c) const;
  Interval range_interval(ir::ExprId iterable) const;
  Interval call_interval(const IntCall& call) const;
  const BuiltinOverload* running_overload(const IntCall& call) const;
  bool is_range_call(ir::ExprId id, ir::ExprId& call) const;
  bool is_i64(Node node) const;
  Interval interval(Node node) const { return intervals_[static_cast<size_t>(graph_.find(node))]; }

  // undecided.cpp
  bool waits_for_value(const Constraint& c);
  bool release_waiting();
  std::set<std::string> names_asked(Node value) const;
  Node guessed(Node param);

  // infer.cpp
  void settle();
  void settle_ints();
  bool force_parameters(bool of_called);
  Node hinted(const ir::TypeHint& hint);
  Node hinted_instance(const ir::TypeHint& hint);
  bool force_returns();
  bool adopt(Node empty, Node filled, bool unify, int depth, bool& found);
  bool adopt_elements();
  bool has_unknown_part(Node node, int depth) const;
  Parts parts(Node node) const {
    const TypeGraph::NodeData& data = graph_[node];
    if (has_elements(data.kind)) return {data.first, data.second};
    return data.kind == Kind::Tuple ? Parts(data.items) : Parts();
  }
  bool force_elements();
  bool force_rest();
  bool break_cycles();
  bool break_cycle(Node node);
  bool check_powers();
  bool check_results();
  bool has_shape(Node node, const BuiltinType& type) const;
  void propagate();
  ir::TypeId type_of(Node node);
  void write_types();
  void write_overloads();
  void check_members();
  bool holds_any(Node node, int depth) const;
  bool may_specialise(ir::FunctionId id) const;

  Constraint& add(ConstraintKind kind, Node a, Node b, Node result);
  void watch_elements(Constraint& c, Node node, int depth);
  void watch_node(Constraint& c, Node node);
  void watch(Node node);  // the newest constraint depends on the node
  Node scalar(Kind kind) { return simple_[static_cast<size_t>(kind)]; }
  Node variable_node(ir::VarId var) const { return var_nodes_[static_cast<size_t>(var.index)]; }
  Node node(ir::ExprId id) const { return expr_nodes_[static_cast<size_t>(id.index)]; }
  int32_t name_ref(std::string_view name);
  const std::string& ref_name(int32_t ref) const { return names_[static_cast<size_t>(ref)]; }
  Kind kind(Node node) const { return graph_[node].kind; }
  bool nullable(Node node) const { return graph_[node].nullable; }
  bool unknown(Node node) const { return kind(node) == Kind::Never && !nullable(node); }
  bool plain(Node node, Kind wanted) const { return kind(node) == wanted && !nullable(node); }
  void give(Node result, Kind kind);

  ir::Module& module_;
  Problems problems_;
  TypeGraph graph_;
  std::vector<Node> simple_;  // one node for each kind without elements; never changes
  std::vector<Node> var_nodes_;
  std::vector<Node> expr_nodes_;
  std::vector<Node> return_nodes_;
  std::vector<Node> yield_nodes_;
  std::deque<Constraint> constraints_;
  std::vector<int32_t> waiting_for_value_;  // constraints on what is only None so far
  std::set<int32_t> is_released_;           // of those, that it stays None for
  std::vector<IntCall> int_calls_;
  std::vector<IntCall> other_calls_;              // builtin calls whose result is no int
  std::vector<bool> has_data_;                    // by FunctionId: the function object carries data
  std::vector<std::vector<Node>> default_nodes_;  // by FunctionId: constant defaults, -1 for others
  std::vector<Node> made_nodes_;                  // by FunctionId: what its def or lambda gives
  std::vector<ir::FunctionIds> copies_;           // by FunctionId: its specialisations
  std::deque<std::string> names_;                 // a name never moves
  std::unordered_map<std::string, int32_t> name_refs_;
  std::unordered_map<int32_t, ir::ExprId> generator_source_;  // variable ".0": what it iterates
  std::vector<Interval> intervals_;
  std::vector<uint8_t> widenings_;
  std::vector<std::pair<Node, Interval>> seeds_;
  bool is_entry_ = false;  // hints stand for values
  bool expects_failures_;
  std::vector<bool> noted_failures_;  // by constraint: it fails before elements are guessed
  bool has_rich_comparison_ = false;
  bool renames_classes_ = false;  // a class may be called otherwise than in its statement
  WildAccess wild_;
  std::set<ir::VarId> struct_vars_;                    // names of struct classes
  std::vector<Family> families_;                       // by ClassId of the root
  std::set<ir::ClassId> instantiated_;                 // classes that something makes instances of
  std::set<std::string> loaded_names_;                 // attributes read of values of any class
  std::set<std::string> stored_names_;                 // and assigned
  std::set<ir::FunctionId> used_;                      // of those that wait for a use
  ir::FunctionIds waiting_;                            // used, without constraints so far
  std::unordered_map<int32_t, ir::ExprIds> defaults_;  // by FunctionId
  Facts facts_;
  std::vector<Facts> breaks_;
  std::set<ir::ExprId> not_negative_reads_;  // of variables that tests show not to be below zero
  ir::FunctionId function_;
  std::set<ir::ExprId> declined_;
  bool is_last_ = false;
  std::set<ir::FunctionId> decliners_;  // methods that return NotImplemented somewhere
  std::map<ir::VarId, Node> assumed_;   // the parameters of the call that is looked at
  ir::StmtId store_;                    // the assignment to one subscript that is visited
  bool iterates_plainly_ = false;       // the builtin that is called only iterates its arguments
  bool in_decorator_ = false;
  bool has_structs_ = false;     // some class is a struct
  std::vector<int32_t> recent_;  // constraints that were solved since expose_asked() looked
  bool is_alias_ = false;        // visits the value of `name = method` in a class body
  ir::TypeId type_in_progress_;
  std::vector<ir::TypeId> node_types_;
  std::vector<uint8_t> node_states_;
};

/// The truth of a test that constants alone decide.
std::optional<bool> decided_by_constants(const ir::Module& module, ir::ExprId id);
/// The name of the class of all values of the kind; empty when there is none.
std::string_view class_name(Kind kind);
/// The section of the tables for a kind: "list", "str"; empty when there is none.
std::string_view section_of(Kind kind);

}  // namespace portalis::check
