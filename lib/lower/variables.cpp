// Variables: where they live, reading, writing, unbinding, capturing.
#include <algorithm>

#include "lower/body.hpp"
#include "lower/placement.hpp"

namespace portalis::lower {

using ir::ExprKind;
using ir::StmtKind;
using ir::Storage;
using ir::TypeKind;

ir::TypeId Body::var_type(ir::VarId id) const { return m()[id].type; }

/// Names the parameters and locals of the function and decides how each is kept.
void Body::place_variables() {
  auto captures_of = [&](ir::FunctionId id) -> const std::vector<ir::VarId>& {
    return program_.info(id).captures;
  };
  std::function<const std::vector<ir::VarId>&(ir::FunctionId)> captures = captures_of;
  std::map<ir::VarId, Placement> placements = lower::place(m(), function_, captures);
  for (const ir::Param& param : function_.params) {
    bind_parameter(param.var, placements[param.var].num_writes);
  }
  std::map<std::string, NameUse> names;
  for (const ir::Param& param : function_.params) {
    names[m()[param.var].name] = {locals_[param.var].name, placements[param.var].last_use};
  }
  std::vector<std::pair<ir::VarId, Placement>> ordered(placements.begin(), placements.end());
  std::sort(ordered.begin(), ordered.end(),
            [](const auto& a, const auto& b) { return a.second.first_use < b.second.first_use; });
  for (const auto& [id, placement] : ordered) {
    const ir::Variable& var = m()[id];
    bool here = var.owner == function_id_ && !var.is_param && var.storage != Storage::ClassBody &&
                (var.storage != Storage::Global || program_.is_module_local(id));
    if (here) declare_local(id, placement, names);
  }
}

/// The Rust name of a local. A variable that a `let` or a pattern declares after the last use of
/// the one before it takes over its name, as in the Python source.
std::string Body::local_name(ir::VarId id, const Placement& placement,
                             std::map<std::string, NameUse>& names) {
  const std::string& wanted = m()[id].name;
  auto [it, is_first] = names.try_emplace(wanted);
  bool shadows = !is_first && placement.declared_at.valid() && !placement.in_clause &&
                 placement.first_use > it->second.last_use;
  NameUse own{shadows ? it->second.rust_name : fresh(wanted == ".0" ? "iterable" : wanted),
              placement.last_use};
  if (is_first || shadows) it->second = own;
  return own.rust_name;
}

/// A parameter that the body assigns, unbinds or shares gets a variable of its own.
void Body::bind_parameter(ir::VarId id, int num_writes) {
  const ir::Variable& var = m()[id];
  Local& slot = locals_[id];
  bool is_self = function_.is_struct_method && var.name == "self";
  std::string wanted = var.name == ".0" ? "iterable" : is_self ? "this" : var.name;
  if (slot.name.empty()) slot.name = fresh(wanted);
  if (program_.is_dataless(var.type)) {
    slot.keep = Keep::Dataless;
    return;
  }
  bool by_value = program_.pass_by_value(var.type);
  // A generator's block owns its parameters.
  Val incoming{rust::path(slot.name), var.type,
               by_value || function_.is_generator ? Form::Place : Form::Ref};
  if (var.storage == Storage::Cell) {
    slot.keep = Keep::Cell;
    emit(rust::let(slot.name, nullptr, rust::call("Shared::new", {own(incoming)})));
  } else if (var.deleted) {
    slot.keep = Keep::Maybe;
    emit(rust::let_mut(slot.name, nullptr, rust::some(own(incoming))));
  } else if (num_writes > 0) {
    slot.keep = Keep::Plain;
    rust::ExprPtr value = by_value ? incoming.expr : own(incoming);
    emit(rust::let_mut(slot.name, nullptr, std::move(value)));
  } else {
    slot.keep = incoming.form == Form::Ref ? Keep::ByRef : Keep::Plain;
  }
}

void Body::declare_local(ir::VarId id, const Placement& placement,
                         std::map<std::string, NameUse>& names) {
  const ir::Variable& var = m()[id];
  Local& slot = locals_[id];
  slot.name = local_name(id, placement, names);
  slot.num_writes = placement.num_writes;
  rust::TypePtr rust_type = program_.rust_type(var.type);
  if (program_.is_dataless(var.type) && !var.maybe_unbound) {
    slot.keep = Keep::Dataless;
    return;
  }
  if (var.storage == Storage::Cell) {
    slot.keep = Keep::Cell;
    if (placement.in_clause) return;
    rust::ExprPtr make = rust::path_generic("Shared", {rust_type}, "unset");
    emit(rust::let(slot.name, nullptr, rust::call(make)));
    return;
  }
  if (placement.in_clause) {
    clause_vars_.insert(id);
    return;
  }
  bool maybe = var.maybe_unbound || var.deleted;
  if (!maybe && placement.declared_at.valid()) {
    slot.keep = Keep::Plain;
    declared_at_[id] = placement.declared_at;
    return;
  }
  rust::ExprPtr initial = program_.default_value(var.type);
  if (maybe || (placement.written_in_try && !initial)) {
    slot.keep = Keep::Maybe;
    emit(rust::let_mut(slot.name, rust::type_path("Option", {rust_type}), rust::none()));
    return;
  }
  slot.keep = Keep::Plain;
  emit(rust::let_mut(slot.name, rust_type, initial));
}

const Body::Local& Body::local(ir::VarId id) {
  auto it = locals_.find(id);
  if (it != locals_.end()) return it->second;
  const ir::Variable& var = m()[id];
  Local made;
  bool global = var.storage == Storage::Global && !program_.is_module_local(id);
  if (var.storage == Storage::ClassBody) {
    made.keep = Keep::ClassBody;
  } else if (global) {
    made.keep =
        program_.is_dataless(var.type) && !var.maybe_unbound ? Keep::Dataless : Keep::Global;
  } else {
    // A capture: its place in the Rust function's parameters.
    made.name = fresh(var.name == ".0" ? "iterable" : var.name);
    if (program_.is_dataless(var.type) && !var.maybe_unbound) {
      made.keep = Keep::Dataless;
    } else if (var.storage == Storage::Cell) {
      made.keep = function_.is_generator ? Keep::Cell : Keep::CellRef;
    } else {
      bool owned_here = program_.pass_by_value(var.type) || function_.is_generator;
      made.keep = owned_here ? Keep::Plain : Keep::ByRef;
    }
  }
  return locals_.emplace(id, std::move(made)).first->second;
}

Val Body::read(ir::VarId id, ir::Span span, bool is_attribute) {
  const ir::Variable& var = m()[id];
  const Local slot = local(id);
  rust::ExprPtr name = rust::path(slot.name.empty() ? "unnamed" : slot.name);
  const auto python_name = [&] { return rust::lit_str(var.name); };
  switch (slot.keep) {
    case Keep::Dataless:
      return owned(rust::unit(), var.type);
    case Keep::Plain:
      return Val{name, var.type, Form::Place};
    case Keep::ByRef:
      return Val{name, var.type, Form::Ref};
    case Keep::Maybe: {
      const char* check = var.storage == Storage::Global ? "defined" : "bound";
      rust::ExprPtr bound = rust::call(check, {rust::ref(name), python_name()});
      return Val{fallible(std::move(bound)), var.type, Form::Ref};
    }
    case Keep::Cell:
    case Keep::CellRef: {
      bool own_frame = var.owner == function_id_;
      rust::ExprPtr get = rust::method(name, own_frame ? "get_local" : "get_free", {python_name()});
      return owned(fallible(std::move(get)), var.type);
    }
    case Keep::Global: {
      Exprs args{python_name()};
      is_attribute = is_attribute && var.maybe_unbound;
      if (is_attribute) {
        args.push_back(rust::ref(rust::path(program_.import_item(var.owner, "IMPORT"))));
      }
      rust::ExprPtr value =
          rust::method(program_.global(id), is_attribute ? "attribute" : "get", std::move(args));
      return owned(fallible(std::move(value)), var.type);
    }
    case Keep::ClassBody:
      return owned(fallible(rust::method(rust::path(namespace_name_), "get", {python_name()})),
                   TypeKind::Any);
  }
  refuse(span, "this variable");
}

void Body::write(ir::VarId id, Val value) {
  const ir::Variable& var = m()[id];
  const Local slot = local(id);
  rust::ExprPtr name = rust::path(slot.name.empty() ? "unnamed" : slot.name);
  if (slot.keep == Keep::Dataless) {
    if (!value.expr || rust::as<rust::TupleExpr>(value.expr)) return;
    emit(rust::semi(value.expr));
    return;
  }
  ir::TypeId want = slot.keep == Keep::ClassBody ? type(TypeKind::Any) : var.type;
  rust::ExprPtr owned_value = own(coerce(value, want, var_span_));
  switch (slot.keep) {
    case Keep::Maybe:
      emit(rust::semi(rust::assign(name, rust::some(std::move(owned_value)))));
      break;
    case Keep::Cell:
    case Keep::CellRef:
      emit(rust::semi(rust::method(name, "set", {std::move(owned_value)})));
      break;
    case Keep::Global: {
      emit(rust::semi(rust::method(program_.global(id), "set", {std::move(owned_value)})));
      break;
    }
    case Keep::ClassBody:
      emit(rust::semi(rust::method(rust::path(namespace_name_), "set",
                                   {rust::lit_str(var.name), std::move(owned_value)})));
      break;
    default:
      emit(rust::semi(rust::assign(name, std::move(owned_value))));
  }
}

/// A comprehension's own variable: each item declares it anew.
bool Body::is_clause_variable(ir::VarId id) const { return clause_vars_.count(id) > 0; }

void Body::declare_clause_variable(ir::VarId id, const Val& value) {
  rust::ExprPtr initial = own(coerce(value, var_type(id), var_span_));
  if (program_.is_dataless(var_type(id))) return;
  emit(rust::let(local(id).name, nullptr, std::move(initial)));
}

bool Body::declares_here(ir::StmtId stmt, ir::VarId var) const {
  auto it = declared_at_.find(var);
  return it != declared_at_.end() && it->second == stmt;
}

/// Writes at statement `stmt`, which may be the one that declares the variable.
void Body::write_at(ir::StmtId stmt, ir::VarId id, const Val& value) {
  if (!declares_here(stmt, id)) {
    write(id, value);
    return;
  }
  const Local& slot = local(id);
  const ir::TypeId want = var_type(id);
  rust::ExprPtr initial = own(coerce(value, want, var_span_));
  bool annotate = needs_annotation(want, initial);
  rust::TypePtr annotation = annotate ? program_.rust_type(want) : nullptr;
  if (slot.num_writes > 1) {
    emit(rust::let_mut(slot.name, annotation, std::move(initial)));
  } else {
    emit(rust::let(slot.name, annotation, std::move(initial)));
  }
}

/// rustc cannot infer the type of these initialisers.
bool Body::needs_annotation(ir::TypeId want, const rust::ExprPtr& value) const {
  TypeKind k = kind(want);
  if (k == TypeKind::I64) return rust::as<rust::LitExpr>(value) != nullptr;
  return k == TypeKind::FrozenSet || k == TypeKind::Option || k == TypeKind::TupleOf;
}

void Body::unbind(ir::VarId id, ir::Span span) {
  const ir::Variable& var = m()[id];
  const Local slot = local(id);
  rust::ExprPtr name = rust::path(slot.name.empty() ? "unnamed" : slot.name);
  rust::ExprPtr python_name = rust::lit_str(var.name);
  switch (slot.keep) {
    case Keep::Maybe: {
      const char* unset = var.storage == Storage::Global ? "undefine" : "unbind";
      emit(rust::semi(fallible(rust::call(unset, {rust::ref_mut(name), python_name}))));
      return;
    }
    case Keep::Cell:
    case Keep::CellRef: {
      bool own_frame = var.owner == function_id_;
      emit(rust::semi(
          fallible(rust::method(name, own_frame ? "del_local" : "del_free", {python_name}))));
      return;
    }
    case Keep::Global:
      emit(rust::semi(fallible(rust::method(program_.global(id), "del", {python_name}))));
      return;
    case Keep::ClassBody:
      emit(rust::semi(fallible(rust::method(rust::path(namespace_name_), "del", {python_name}))));
      return;
    default:
      refuse(span, "`del` of this variable");
  }
}

/// The argument that hands a captured variable to a lifted function.
rust::ExprPtr Body::capture_argument(ir::VarId id) {
  const Local slot = local(id);
  rust::ExprPtr name = rust::path(slot.name.empty() ? "unnamed" : slot.name);
  switch (slot.keep) {
    case Keep::Cell:
      return rust::ref(name);
    case Keep::CellRef:
      return name;
    default: {
      Val val = read(id, {});
      return program_.pass_by_value(val.type) ? own(val) : borrow(val);
    }
  }
}

}  // namespace portalis::lower
