// Facts of the whole module that every function body needs: Rust names, Rust types, captured
// variables, parameter lists.
//
// Input: the typed module. Output: names and types, fixed at construction.
// Invariant: names handed out for items never collide with each other, with the runtime's exported
// names or with Rust's prelude.
#pragma once

#include <algorithm>
#include <map>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

#include "check/builtins.hpp"
#include "ir/ir.hpp"
#include "lower/lower.hpp"
#include "lower/val.hpp"
#include "rust/build.hpp"

namespace portalis::lower {

/// Thrown inside lowering; becomes a Refusal of the item being lowered.
struct RefusalError {
  Refusal refusal;
};

/// Where the value of a variable is kept at run time.
enum class Keep : uint8_t {
  Dataless,  // the type carries no data; only boundness may matter
  Plain,     // `let x: T`
  Maybe,     // `let x: Option<T>`: unbound is None
  ByRef,     // parameter or capture `x: &T`
  Cell,      // `x: Shared<T>`
  CellRef,   // capture `x: &Shared<T>`
  Global,    // `STATE.x`, a Slot<T>
  ClassBody  // entry of the class namespace under construction
};

/// What a Rust function of a Python function looks like.
struct FunctionInfo {
  std::string rust_name;
  std::vector<ir::VarId> captures;   // variables of enclosing frames passed in front
  std::set<ir::FunctionId> callers;  // whose bodies call it directly
  bool raises = false;
  bool recursive = false;  // a direct call chain leads back to it: it counts its depth
};

class Program {
 public:
  Program(const ir::Module& module, const LowerOptions& options);

  Lowered run();

  const ir::Module& module() const { return module_; }
  const LowerOptions& options() const { return options_; }
  FunctionInfo& info(ir::FunctionId id) { return functions_[static_cast<size_t>(id.index)]; }

  // --- items, as the module that is being lowered names them
  std::string function_path(ir::FunctionId id) {
    return path_in(module_of(id), info(id).rust_name);
  }
  rust::ExprPtr global(ir::VarId id) const {
    return state(module_of(module_[id].owner), globals_.at(id));
  }
  /// The `static` that describes the parameters of a function object.
  std::string params_static(ir::FunctionId id);
  /// The hidden slot that keeps a calculated default; null when there is none.
  rust::ExprPtr default_slot(ir::FunctionId id, size_t param) const;
  /// The hidden slot that holds the class object of a module-level class; null for others.
  rust::ExprPtr class_slot(ir::ClassId id) const;
  /// An item of every imported module: `IMPORT`, `import`.
  std::string import_item(ir::FunctionId body, const std::string& name) const {
    return path_in(module_of(body), name);
  }
  const std::string& module_name(ir::FunctionId id) const {
    return module_.sources[static_cast<size_t>(module_of(id))].name;
  }
  /// The runtime's functions and classes say so of themselves unless they are told otherwise.
  bool is_of_main(ir::FunctionId id) const { return module_name(id) == "__main__"; }

  /// Default values of a function, aligned to its parameters; null when it is never defined.
  const ir::ExprIds* defaults_of(ir::FunctionId id) const;
  bool is_reserved(std::string_view name) const { return names().items.taken(name); }

  /// When a value goes away can be seen.
  bool has_finalizers() const { return has_finalizers_; }

  // --- types
  ir::TypeKind kind(ir::TypeId id) const { return types_.kind(id); }
  rust::TypePtr rust_type(ir::TypeId id);
  std::string rust_type_text(ir::TypeId id) const;
  bool is_copy(ir::TypeId id) const;
  bool is_dataless(ir::TypeId id) const;
  bool pass_by_value(ir::TypeId id) const;
  /// A value of this type can become a Value without copying a mutable object.
  bool is_boxable(ir::TypeId id) const;
  rust::TypePtr param_type(ir::TypeId id);
  /// Expression for a cheap initial value, or null.
  rust::ExprPtr default_value(ir::TypeId id) const;

  ir::TypeId type(ir::TypeKind kind) const { return types_.get(kind); }
  /// The module's types may only be looked up; operand types made while lowering are interned here.
  ir::TypeStore& types() { return types_; }

  /// Storage of a global that only the module's body uses is a local of that body.
  bool is_module_local(ir::VarId id) const { return module_locals_.count(id) > 0; }
  int32_t line_of(uint32_t offset) const;
  bool blank_between(uint32_t begin, uint32_t end) const;
  std::string comment_text(const ir::Comment& comment) const;
  /// Some class of the program defines a method or attribute of that name.
  bool is_user_attribute(const std::string& name) const { return user_attributes_.count(name) > 0; }
  /// Whether a class of the program may be an enumeration: its body then gives meaning to `auto()`.
  bool has_enums() const { return has_enums_; }

  // --- struct classes (class_items.cpp)
  const ir::StructField& struct_field(ir::ClassId cls, const std::string& name) const;
  bool is_surely_set(const ir::StructField& field, ir::ClassId cls) const;
  /// The type of the instances of the class's family.
  ir::TypeId root_type(ir::ClassId cls);
  std::string struct_name(ir::ClassId root) const {
    return path_in(module_of(root), structs_.at(root));
  }
  std::string constructor(ir::ClassId cls) const {
    return path_in(module_of(cls), constructors_.at(cls));
  }
  void use_constructor(ir::ClassId cls) { used_constructors_.insert(cls); }
  std::string chooser(ir::ClassId cls, const std::string& name, const ir::FunctionIds& targets);
  bool any_raises(const ir::FunctionIds& targets);
  /// Some instance of the class or of one derived from it has no attribute `name`.
  bool misses(ir::ClassId cls, const std::string& name) const;
  rust::ExprPtr blank_maker(ir::ClassId cls);

 private:
  /// The names of one module's items, and of the fields of its state.
  struct ModuleNames {
    rust::NameScope items;
    rust::NameScope state;
    std::map<ir::TypeId, rust::TypePtr> types;  // as they are written in it
  };
  struct Chooser {
    std::string rust_name;
    std::string attribute;
  };
  void name_classes();
  bool has_blank(ir::TypeId id) const;
  bool has_cheap_blank(ir::TypeId id) const;
  rust::Item struct_item(ir::ClassId root);
  rust::Item struct_traits(ir::ClassId root);
  rust::ExprPtr new_object(ir::ClassId cls);
  rust::Item constructor_item(ir::ClassId cls);
  rust::Item chooser_item(ir::ClassId cls, const ir::FunctionIds& targets, const Chooser& chooser);
  void add_structs(std::vector<rust::File>& files);

  int32_t module_of(ir::FunctionId id) const { return module_[id].module; }
  int32_t module_of(ir::ClassId id) const { return module_of(module_[id].parent); }
  bool is_several() const { return module_.sources.size() > 1; }
  ModuleNames& names_of(int32_t module) { return names_[static_cast<size_t>(module)]; }
  const ModuleNames& names() const { return names_[static_cast<size_t>(current_)]; }
  std::string path_in(int32_t module, const std::string& name) const;
  rust::ExprPtr state(int32_t module, const std::string& field) const;
  void add_item(std::vector<rust::File>& files, int32_t module, rust::Item item) const;
  bool lacks_attributes(int32_t module) const;
  void add_import(rust::File& file, int32_t module) const;

  class NameCollector;

  void name_items();
  void find_defaults();
  void find_enums();
  void find_captures();
  void find_module_locals();
  rust::Item params_item(ir::FunctionId id);
  rust::Item lower_function(ir::FunctionId id, bool* raises, std::set<ir::FunctionId>* callees);
  static rust::Lines doc_lines(const std::string& text);
  std::vector<rust::Item> lower_functions();
  std::vector<size_t> emission_order() const;
  void add_states(std::vector<rust::File>& files);
  std::vector<rust::File> make_files(std::vector<rust::Item> items);
  bool is_exported(ir::FunctionId id) const;
  /// Other modules or crates see the module's variables.
  bool is_seen() const { return is_several() || !options_.exported.empty(); }
  void describe_exports(Lowered& out) const;

  const ir::Module& module_;
  LowerOptions options_;
  ir::TypeStore types_;
  bool has_finalizers_;
  std::vector<FunctionInfo> functions_;
  std::vector<ModuleNames> names_;  // by module
  int32_t current_ = 0;             // the module that is being lowered
  std::map<ir::VarId, std::string> globals_;
  std::set<ir::VarId> module_locals_;
  std::map<ir::FunctionId, std::string> params_statics_;
  std::vector<uint32_t> line_starts_;
  std::set<std::string> user_attributes_;
  std::map<ir::ClassId, std::string> class_slots_;
  bool has_enums_ = false;
  std::map<ir::ClassId, std::string> structs_;       // by root
  std::map<ir::ClassId, std::string> constructors_;  // by class
  std::set<ir::ClassId> used_constructors_;
  std::map<std::pair<ir::ClassId, ir::FunctionIds>, Chooser> choosers_;
  std::map<ir::FunctionId, ir::ExprIds> defaults_;
  std::map<std::pair<ir::FunctionId, size_t>, std::string> default_slots_;
};

[[noreturn]] void refuse(ir::Span span, std::string construct, std::string advice = {});

/// Calls `visit` on every direct sub-expression of `expr`.
template <typename Visit>
void for_each_child(const ir::Expr& expr, Visit&& visit) {
  for (ir::ExprId child : {expr.a, expr.b, expr.c}) {
    if (child.valid()) visit(child);
  }
  for (ir::ExprId item : expr.items) {
    if (item.valid()) visit(item);
  }
  for (const ir::Argument& arg : expr.args) visit(arg.value);
  for (const ir::Clause& clause : expr.clauses) {
    visit(clause.target);
    visit(clause.iterable);
    for (ir::ExprId condition : clause.conditions) visit(condition);
  }
}

}  // namespace portalis::lower
