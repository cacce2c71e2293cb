// The state and the steps of check::build. Definitions: build.cpp (entry, functions, classes,
// names), build_stmt.cpp, build_expr.cpp, build_pattern.cpp, build_import.cpp, build_own_import.cpp
// (modules of the program), build_dataclass.cpp
// (what `@dataclass` reads), dataclass_methods.cpp (what it adds).
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "check/build.hpp"
#include "check/dataclass.hpp"
#include "check/flow.hpp"
#include "check/problem.hpp"
#include "check/scopes.hpp"
#include "ir/ir.hpp"
#include "parse/nodes.gen.hpp"
#include "source/source_text.hpp"

namespace portalis::check {

class Builder;

/// What the builders of a program's modules share.
struct ProgramBuild {
  const ModuleTable& modules;
  ScopeTables& scopes;
  ir::Module& module;
  Problems& problems;
  const LibraryOptions* library;                   // null: a program
  std::vector<std::unique_ptr<Builder>> builders;  // by module
  std::vector<CaptureFacts> facts;                 // by VarId
  std::vector<bool> immediate_function;            // by FunctionId
  std::vector<ir::ExprId> module_values;           // own modules that no attribute is read of yet
  bool lists_fields = false;                       // the program asks for the fields of dataclasses
  bool reads_field_types = false;                  // and for a `.type`
};

class Builder {
 public:
  Builder(ProgramBuild& program, int32_t index)
      : program_(program),
        index_(index),
        body_(index),
        tree_(*program.modules[index].tree),
        source_(*program.modules[index].source),
        scopes_(*program.scopes[static_cast<size_t>(index)]),
        module_(program.module),
        problems_(program.problems),
        library_(program.library),
        facts_(program.facts),
        immediate_function_(program.immediate_function) {
    context_.function = body_;
  }

  /// The function of the module's body: those of all modules come before all others.
  void add_body();
  void run();
  bool mentions_attribute(std::string_view name) const;
  bool mentions_fields() const;
  void check_collections();

 private:
  using Block = ir::StmtIds;
  using NodeKind = parse::NodeKind;

  // Where the code being built stands; saved and restored around functions and classes.
  struct Context {
    int32_t scope = 0;
    ir::FunctionId function{0};
    ir::ClassId class_id;      // the class body being built, none inside its functions
    ir::ClassId method_class;  // class of the innermost function that stands in a class body
    std::string qualifier;     // prefix of qualnames: "C.", "f.<locals>."
    int loop_depth = 0;        // loops whose body holds the code, comprehensions too
    bool in_loop = false;      // the test or the body of a statement's loop
    int class_branches = 0;    // compound statements around, inside the class body
    int block_depth = 0;
    bool immediate = false;  // the next function object is consumed before anything else runs
    std::unordered_set<Name>* class_assigned = nullptr;  // names surely bound in the class body
    std::unordered_set<Name>* class_touched = nullptr;   // names perhaps bound
    NodeId class_node;                                   // the class statement being built
    KnownClass* known_class = nullptr;                   // that class
    Dataclass* dataclass = nullptr;                      // when the class is one
    std::unordered_set<int32_t> imported;           // modules that the code before surely imported
    std::vector<std::string>* annotated = nullptr;  // fields of a class derived from NamedTuple
  };

  ir::Span span(NodeId id) const { return span_of(tree_, id, program_.modules.begin(index_)); }
  std::string_view text(Symbol symbol) const { return tree_.text(symbol); }
  std::string text_of(NodeId id) const;
  void syntax(NodeId at, std::string message) { problems_.syntax(span(at), std::move(message)); }
  void refuse(NodeId at, std::string construct, std::string advice) {
    problems_.refuse(span(at), std::move(construct), std::move(advice));
  }
  Name name_of(Symbol symbol) {
    return scopes_.names.get(symbol,
                             scopes_.scopes[static_cast<size_t>(context_.scope)].class_name);
  }
  std::string mangled(Symbol symbol) { return std::string(scopes_.names.text(name_of(symbol))); }

  // Names.
  ir::VarId variable(int32_t scope, Name name);
  ir::VarId fresh_variable(std::string name, ir::FunctionId owner);
  ir::VarId note_write(ir::VarId var);
  ir::VarId note_read(ir::VarId var);
  void note_capture(ir::VarId var);
  ir::VarId bind(Symbol symbol);
  ir::VarId bind(Name name);
  ir::ExprId read(NodeId at, Symbol symbol);
  ir::ExprId read_class_name(NodeId at, Name name);
  ir::ExprId read_resolved(NodeId at, int32_t owner, Name name);
  ir::ExprId read_builtin(NodeId at, std::string_view name);
  const Import* constant_import(int32_t owner, Name name);
  bool is_still_builtin(int32_t owner, Name name) const;
  const Import* import_behind(NodeId expr);

  // Functions and classes.
  ir::ExprId function_object(NodeId node, ir::Function::Kind kind, std::string name,
                             NodeId arguments, const parse::ChildRange* body, NodeId expression,
                             ir::FunctionId* made);
  void add_params(NodeId arguments);
  void add_param(NodeId arg, ir::Param::Kind kind, bool has_default);
  void check_annotation(NodeId annotation);
  bool is_plain_annotation(NodeId annotation) const;
  void define_function(NodeId node, Block& out);
  void define_class(NodeId node, Block& out);
  void add_bases(NodeId node, ir::ClassId id);
  bool is_inert_base(NodeId base);
  NodeId without_parameters(NodeId base);
  ir::ExprIds decorators(const parse::ChildRange& nodes);
  ir::ExprIds class_decorators(const parse::ChildRange& nodes, KnownClass& known,
                               NodeId& dataclass_node);
  void take_docstring(const parse::ChildRange& body, std::string& docstring, bool& has_docstring);

  // Entries of a library.
  void add_entries();
  void add_offers();
  void check_left_out_names();
  void add_entry(const ir::Stmt& define);
  bool is_left_out(NodeId statement) const;

  // Annotations as hints.
  std::string hinted_builtin(NodeId node);
  ir::TypeHint container_hint(NodeId node);
  ir::TypeHint type_hint(NodeId node);

  // Dataclasses.
  enum class Marker : uint8_t { kNone, kClassVar, kInitVar, kKeywordOnly };
  struct MethodParam {
    std::string name;
    ir::ExprId default_value;
    bool is_keyword = false;
  };
  bool names_member(NodeId expr, std::string_view module, std::string_view member);
  std::optional<uint64_t> class_key(Symbol symbol);
  KnownClass know_class(NodeId node);
  bool class_binds(const KnownClass& known, Name name) const;
  bool class_body_binds(std::string_view name);
  static const Dataclass* nearest_dataclass(const KnownClass& known);
  std::optional<Dataclass> dataclass_decorator(NodeId decorator);
  void inherit_fields(NodeId node, const KnownClass& known, Dataclass& made);
  Marker marker_of(NodeId annotation);
  void read_field_call(NodeId call, DataclassField& field);
  bool dataclass_field(NodeId node, Block& out);
  void add_field(DataclassField field, Name name);
  template <typename Fill>
  void add_method(NodeId place, const std::string& name, std::vector<MethodParam> params,
                  Block& out, const Fill& fill);
  void define_in_class(NodeId place, const std::string& name, ir::ExprId value, ir::StmtKind kind,
                       Block& out);
  ir::ExprId default_object(NodeId place, const DataclassField& field);
  ir::ExprId inherited_from();
  ir::ExprId annotation_object(const DataclassField& field);
  ir::ExprId make_default(ir::ExprId self, const DataclassField& field);
  void add_dataclass_members(NodeId place, Block& out);
  void describe_fields(NodeId place, Block& out);
  void add_dataclass_init(NodeId place, Block& out);
  void add_dataclass_repr(NodeId place, Block& out);
  void add_comparison(NodeId place, const std::string& name, ir::CompareOp op, Block& out);
  void add_frozen_methods(NodeId place, Block& out);
  void add_dataclass_hash(NodeId place, Block& out);
  void add_slots(NodeId place, Block& out);
  void note_annotated(NodeId place, const std::vector<std::string>& names, Block& out);

  // Statements.
  void block(const parse::ChildRange& nodes, Block& out, bool skip_docstring = false);
  void branch(const parse::ChildRange& nodes, Block& out);
  void loop_branch(const parse::ChildRange& nodes, Block& out);
  void statement(NodeId node, Block& out);
  void assign(NodeId node, Block& out);
  void annotated_assign(NodeId node, Block& out);
  void aug_assign(NodeId node, Block& out);
  void if_statement(NodeId node, Block& out);
  void while_statement(NodeId node, Block& out);
  void for_statement(NodeId node, Block& out);
  void with_statement(NodeId node, Block& out);
  void try_statement(NodeId node, Block& out);
  void match_statement(NodeId node, Block& out);
  void return_statement(NodeId node, Block& out);
  ir::StmtId add_stmt(ir::Stmt stmt, Block& out);
  bool is_type_alias(NodeId target, NodeId value);
  bool is_type_checking(NodeId test);
  void note_type_checking(NodeId target, NodeId value);
  bool is_docstring(NodeId statement) const;

  // Imports.
  void import_statement(NodeId node, Block& out);
  void import_from_statement(NodeId node, Block& out);
  void import_star(NodeId node, const std::string& module, Block& out);
  void bind_import(NodeId node, Name name, const Import& import, Block& out);
  bool check_module(NodeId node, std::string_view module);
  ir::ExprId import_value(ir::Span at, const Import& import);

  // Modules of the program.
  Builder& other(int32_t module) { return *program_.builders[static_cast<size_t>(module)]; }
  const NameInfo* own_name(std::string_view name, Name* out);
  ir::VarId own_variable(std::string_view name);
  std::vector<std::string> module_names() const;
  void run_module(NodeId node, int32_t module, Block& out);
  void raise_missing(NodeId node, const std::string& module, Block& out);
  bool import_own(NodeId node, std::string_view module, Block& out);
  void import_own_names(NodeId node, int32_t module, Block& out);
  bool asks_for(std::string_view name);
  void import_own_star(NodeId node, int32_t module, Block& out);
  void import_own_name(NodeId node, int32_t module, const std::string& member, Name bound,
                       Block& out);
  bool binds_own(int32_t module, std::string_view name);
  bool is_settled(int32_t module, std::string_view name);
  ir::ExprId own_module(ir::Span at, int32_t module);
  ir::ExprId own_member(ir::Span at, int32_t module, std::string_view name, ir::ExprId reached);
  ir::ExprId module_fact(ir::Span at, int32_t module, std::string_view name);
  ir::ExprId own_attribute(NodeId node, ir::ExprId object, const std::string& name);
  ir::ExprId module_attribute(ir::Span at, std::string_view module, std::string_view member);

  // Expressions.
  ir::ExprId expression(NodeId node);
  ir::ExprId target(NodeId node);
  ir::ExprId name_target(NodeId node);
  ir::ExprIds expressions(const parse::ChildRange& nodes, bool allow_starred);
  ir::ExprId starred_or_expression(NodeId node);
  ir::ExprId constant(NodeId node, ConstantId id);
  // build_cast.cpp
  NodeId cast_value(NodeId node);
  bool is_inert_type(NodeId node, bool is_argument);
  bool is_inert_generic(NodeId node);
  bool is_foreign(NodeId node);
  std::string_view type_name(NodeId node, bool& is_builtin);
  ir::ExprId call(NodeId node);
  ir::ExprId super_call(NodeId node);
  void note_collection(ir::ExprId statement);
  ir::ExprId attribute(NodeId node);
  ir::ExprId comprehension(NodeId node);
  ir::ExprId generator_expression(NodeId node);
  void generator_clauses(const std::vector<NodeId>& clauses, size_t index, ir::ExprId first,
                         NodeId element, Block& out);
  ir::ExprId formatted_string(NodeId node);
  ir::ExprId formatted_value(NodeId node);
  ir::ExprId walrus(NodeId node);
  ir::ExprId lambda(NodeId node);
  ir::Expr make(ir::ExprKind kind, NodeId node) const;
  bool consumes_at_once(ir::ExprId callee) const;
  bool is_power(const ir::Expr& call) const;

  // Patterns.
  ir::Pattern pattern(NodeId node);
  bool is_irrefutable(NodeId node) const;
  std::string irrefutable_reason(NodeId node) const;
  void check_or_pattern(NodeId node);
  void check_captures(NodeId pattern, std::vector<Symbol>& bound);

  ProgramBuild& program_;
  int32_t index_;
  ir::FunctionId body_;
  const parse::SyntaxTree& tree_;
  const source::SourceText& source_;
  ScopeTable& scopes_;
  ir::Module& module_;
  Problems& problems_;
  const LibraryOptions* library_;  // null: a program
  Context context_;
  std::vector<CaptureFacts>& facts_;
  std::vector<bool>& immediate_function_;
  std::unordered_map<uint64_t, ir::VarId> variables_;              // (scope, name)
  std::unordered_map<int32_t, ir::FunctionId> function_of_scope_;  // of frame scopes
  std::unordered_set<uint64_t> free_seen_;                         // (function, variable)
  std::unordered_set<std::string> unknown_members_;  // refused where they are imported
  std::unordered_map<uint64_t, std::shared_ptr<const KnownClass>> known_classes_;  // by class_key
  bool has_false_type_checking_ = false;  // the module has said `TYPE_CHECKING = False`, for good
  std::vector<ir::Span> collections_;  // reads of `gc.collect` that are no statements of their own
  std::optional<ir::Span> collects_;   // where the program runs the collector
  std::vector<std::pair<ir::VarId, ir::Span>> global_reads_;  // of a library
  int import_depth_ = 0;   // of names that modules import from each other
  bool saw_code_ = false;  // a statement that ends the place of __future__ imports
};

/// Two numbers as one key.
inline uint64_t pair_key(int32_t a, int32_t b) {
  return (static_cast<uint64_t>(static_cast<uint32_t>(a)) << 32) | static_cast<uint32_t>(b);
}

ir::BinaryOp binary_op(parse::BinaryOperator op);
/// Whether `name` stands in CPython 3.11's builtins module.
bool is_python_builtin(std::string_view name);

}  // namespace portalis::check
