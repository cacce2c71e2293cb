// Functions and classes as values: function objects, lambdas, generators, class statements.
#include "lower/body.hpp"

namespace portalis::lower {

using ir::Argument;
using ir::ExprKind;
using ir::TypeId;
using ir::TypeKind;

Val Body::make_function(const ir::Expr& e) {
  if (kind(e.type) == TypeKind::Function) return owned(rust::unit(), e.type);
  return function_object(e.function, e.items, e.span);
}

/// `Function::new(&PARAMS, defaults, closure)`: captures are cloned into the closure. A shared one
/// is the same object wherever the program names it: `Function::shared`.
Val Body::function_object(ir::FunctionId id, const ir::ExprIds& own_defaults, ir::Span span,
                          bool is_shared) {
  const ir::Function& f = m()[id];
  callees_.insert(id);
  const ir::ExprIds* stored = program_.defaults_of(id);
  const ir::ExprIds& defaults = own_defaults.empty() && stored != nullptr ? *stored : own_defaults;
  rust::ExprPtr made = block_value([&]() -> rust::ExprPtr {
    Exprs default_values;
    bool any_default = false;
    for (size_t i = 0; i < f.params.size(); ++i) {
      rust::ExprPtr value = rust::none();
      if (f.params[i].has_default && i < defaults.size() && defaults[i].valid()) {
        any_default = true;
        rust::ExprPtr slot = program_.default_slot(id, i);
        bool recorded = own_defaults.empty() && slot != nullptr && !is_constant(defaults[i]);
        Val val =
            recorded ? owned(fallible(rust::method(slot, "get", {rust::lit_str(f.params[i].name)})),
                             var_type(f.params[i].var))
                     : expr(defaults[i]);
        value = rust::some(own(coerce(val, type(TypeKind::Any), span)));
      }
      default_values.push_back(std::move(value));
    }
    if (!any_default) default_values.clear();
    clone_captures(id);
    rust::ExprPtr closure = function_closure(id, span);
    rust::ExprPtr values = default_values.empty() ? rust::call("Vec::new")
                                                  : rust::macro_bracket("vec", default_values);
    Exprs parts{rust::ref(rust::path(program_.params_static(id))), std::move(values)};
    if (f.has_docstring) parts.push_back(rust::call("Value::from", {rust::lit_str(f.docstring)}));
    parts.push_back(std::move(closure));
    rust::ExprPtr object =
        rust::call(f.has_docstring ? "Function::documented" : "Function::new", std::move(parts));
    return is_shared ? rust::call("Function::shared", {std::move(object)}) : object;
  });
  return owned(std::move(made), TypeKind::Any);
}

/// `let x = x.clone();` for what a closure takes along.
void Body::clone_captures(ir::FunctionId id) {
  for (ir::VarId captured : program_.info(id).captures) {
    const Local slot = local(captured);
    if (slot.keep == Keep::Dataless) continue;
    Val value = slot.keep == Keep::Cell || slot.keep == Keep::CellRef
                    ? owned(rust::method(rust::path(slot.name), "clone"), var_type(captured))
                    : owned(own(read(captured, {})), var_type(captured));
    emit(rust::let(slot.name, nullptr, value.expr));
  }
}

/// Inside such a closure: the captured variables as arguments.
Body::Exprs Body::captured_arguments(ir::FunctionId id) {
  Exprs args;
  for (ir::VarId captured : program_.info(id).captures) {
    const Local slot = local(captured);
    rust::ExprPtr name = rust::path(slot.name);
    bool cell = m()[captured].storage == ir::Storage::Cell;
    TypeId t = var_type(captured);
    if (!cell && program_.pass_by_value(t)) {
      args.push_back(program_.is_copy(t) ? name : rust::method(name, "clone"));
    } else {
      args.push_back(rust::ref(name));
    }
  }
  return args;
}

/// Whether an argument of any type is none that the method takes: it answers that one by itself.
rust::ExprPtr Body::other_test(const ir::Function& f) {
  if (f.other_answer == ir::OtherAnswer::None) return nullptr;
  TypeId t = var_type(f.params[1].var);
  bool is_optional = kind(t) == TypeKind::Option;
  if (is_optional) t = program_.types().arg(t);
  if (kind(t) != TypeKind::Instance) return nullptr;
  rust::ExprPtr arg = rust::index(rust::path("args"), rust::lit_int(1));
  rust::TypePtr family = rust::type_path(program_.struct_name(ir::ClassId{type_of(t).id}));
  rust::ExprPtr test =
      rust::not_(rust::call(rust::path_generic("is_of", {family}), {rust::ref(arg)}));
  if (!is_optional) return test;
  return rust::binary("&&", rust::not_(rust::method(arg, "is_none")), std::move(test));
}

rust::ExprPtr Body::other_answer(const ir::Function& f) {
  if (f.other_answer == ir::OtherAnswer::NotImplemented) {
    return rust::call("builtin", {rust::lit_str("NotImplemented")});
  }
  return rust::call("Value::from", {rust::lit_bool(false)});
}

/// `move |args| Ok(f(&captured, &args[0])?.to_value())`
rust::ExprPtr Body::function_closure(ir::FunctionId id, ir::Span span) {
  const ir::Function& f = m()[id];
  // Inside the closure `?` leaves the closure.
  std::vector<Frame> saved;
  saved.swap(frames_);
  bool raises = raises_;
  Exprs args = captured_arguments(id);
  for (size_t i = 0; i < f.params.size(); ++i) {
    TypeId t = var_type(f.params[i].var);
    if (program_.is_dataless(t)) continue;
    rust::ExprPtr slot = rust::index(rust::path("args"), rust::lit_int(static_cast<int64_t>(i)));
    Val arg = coerce(Val{slot, type(TypeKind::Any), Form::Place}, t, span);
    args.push_back(program_.pass_by_value(t) ? own(arg) : borrow(arg));
  }
  rust::ExprPtr call = rust::call(program_.function_path(id), std::move(args));
  TypeId result =
      f.is_generator ? program_.types().make(TypeKind::Generator, {f.yield_type}) : f.return_type;
  bool fails = !f.is_generator && program_.info(id).raises;
  rust::ExprPtr body;
  if (kind(result) == TypeKind::Any && fails) {
    body = std::move(call);
  } else {
    if (fails) call = rust::try_(std::move(call));
    if (program_.is_dataless(result)) {
      rust::ExprPtr value = kind(result) == TypeKind::None
                                ? rust::path("Value::NONE")
                                : constant_value(owned(rust::unit(), result), span);
      body = rust::block_expr(
          rust::block({rust::semi(std::move(call)), rust::value(rust::ok(std::move(value)))}));
    } else {
      body = rust::ok(own(coerce(owned(std::move(call), result), type(TypeKind::Any), span)));
    }
  }
  raises_ = raises;
  frames_.swap(saved);
  if (rust::ExprPtr test = other_test(f)) {
    rust::Block answer = rust::block({rust::semi(rust::return_(rust::ok(other_answer(f))))});
    body = rust::block_expr(rust::block(
        {rust::stmt(rust::if_(std::move(test), std::move(answer))), rust::value(body)}));
  }
  bool used = std::any_of(f.params.begin(), f.params.end(), [&](const ir::Param& param) {
    return !program_.is_dataless(var_type(param.var));
  });
  return rust::closure({rust::closure_param(used ? "args" : "_")}, std::move(body), true);
}

Val Body::generator_exp(const ir::Expr& e) {
  const ir::Function& f = m()[e.function];
  callees_.insert(e.function);
  Exprs args;
  for (ir::VarId captured : program_.info(e.function).captures) {
    args.push_back(capture_argument(captured));
  }
  TypeId t = var_type(f.params[0].var);
  Val iterable;
  if (kind(t) == TypeKind::Any) {
    // iter() is called at once, and so raises at once.
    rust::ExprPtr items = fallible_iterator(e.a, type(TypeKind::Any), e.span);
    rust::ExprPtr boxed = rust::method(std::move(items), "boxed", {rust::lit_str("iterator")});
    iterable = owned(rust::method(std::move(boxed), "to_value"), TypeKind::Any);
  } else if (kind(at(e.a).type) == TypeKind::Iter && at(e.a).kind == ExprKind::Call &&
             at(e.a).overload < 0) {
    // A view of a dict that is only iterated.
    rust::ExprPtr items = fallible_iterator(e.a, program_.types().arg(t), e.span);
    iterable = owned(rust::method(std::move(items), "boxed", {rust::lit_str("iterator")}), t);
  } else {
    iterable = expr(e.a);
  }
  if (!program_.is_dataless(t)) {
    Val arg = coerce(iterable, t, e.span);
    args.push_back(program_.pass_by_value(t) ? own(arg) : borrow(arg));
  }
  TypeId result = program_.types().make(TypeKind::Generator, {f.yield_type});
  return owned(rust::call(program_.function_path(e.function), std::move(args)), result);
}

void Body::define_function(ir::StmtId id) {
  const ir::Stmt& s = m()[id];
  const ir::Expr& make = at(s.value);
  const ir::Function& f = m()[make.function];
  bool is_hidden = f.is_struct_method && !f.escapes;
  std::vector<Val> wrappers = is_hidden ? std::vector<Val>() : decorators(s);
  for (size_t i = 0; i < f.params.size() && i < make.items.size(); ++i) {
    rust::ExprPtr slot = program_.default_slot(make.function, i);
    if (slot == nullptr || !make.items[i].valid() || is_constant(make.items[i])) continue;
    rust::ExprPtr value = own(expr_as(make.items[i], var_type(f.params[i].var)));
    emit(rust::semi(rust::method(std::move(slot), "set", {std::move(value)})));
  }
  if (is_hidden) return;
  bool cls = m()[s.var].storage == ir::Storage::ClassBody;
  if (!cls && kind(var_type(s.var)) == TypeKind::Function) {
    write(s.var, owned(rust::unit(), var_type(s.var)));
    return;
  }
  Val value = function_object(make.function, recorded_defaults(make), make.span);
  write_at(id, s.var, decorated(wrappers, value));
}

/// Defaults that a slot keeps are read back from it: they are evaluated once.
ir::ExprIds Body::recorded_defaults(const ir::Expr& make) const {
  for (size_t i = 0; i < make.items.size(); ++i) {
    if (program_.default_slot(make.function, i) != nullptr) return {};
  }
  return make.items;
}

/// The decorators' values, in order: they come before defaults and base classes.
std::vector<Val> Body::decorators(const ir::Stmt& s) {
  std::vector<Val> out;
  for (ir::ExprId decorator : s.decorators) {
    bool builtin = kind(at(decorator).type) == TypeKind::Builtin;
    out.push_back(builtin ? any(decorator) : pin(any(decorator), "decorator"));
  }
  return out;
}

/// Decorators apply from the innermost outwards.
Val Body::decorated(const std::vector<Val>& decorators, Val value) {
  for (auto decorator = decorators.rbegin(); decorator != decorators.rend(); ++decorator) {
    rust::ExprPtr args = rust::ref(rust::array({own(value)}));
    rust::ExprPtr call = rust::call("call", {borrow(*decorator), std::move(args)});
    value = owned(fallible(std::move(call)), TypeKind::Any);
  }
  return value;
}

void Body::define_class(ir::StmtId id) {
  const ir::Stmt& s = m()[id];
  const ir::Class& c = m()[s.class_id];
  std::vector<Val> wrappers = decorators(s);
  Exprs bases, keywords;
  for (const Argument& base : c.bases) {
    if (base.kind == Argument::Kind::Keyword) continue;
    if (base.kind != Argument::Kind::Positional) refuse(c.span, "`*` in a list of base classes");
    bases.push_back(own(any(base.value)));
  }
  rust::ExprPtr made = block_value([&] {
    std::string bases_name = fresh("bases");
    emit(rust::let(
        bases_name, rust::type("Vec<Value>"),
        bases.empty() ? rust::call("Vec::new") : rust::macro_bracket("vec", std::move(bases))));
    for (const Argument& keyword : c.bases) {
      if (keyword.kind != Argument::Kind::Keyword) continue;
      Val value = pin(any(keyword.value), "keyword");
      keywords.push_back(rust::tuple({rust::lit_str(keyword.name), own(value)}));
    }
    std::string saved = namespace_name_;
    namespace_name_ = fresh("namespace");
    rust::ExprPtr names = rust::call("Namespace::new", {rust::lit_str(c.qualname)});
    if (program_.has_enums()) {
      names = fallible(rust::call("Namespace::prepared",
                                  {rust::lit_str(c.qualname), rust::ref(rust::path(bases_name))}));
    }
    emit(rust::let(namespace_name_, nullptr, std::move(names)));
    if (!program_.is_of_main(function_id_)) {
      rust::ExprPtr module =
          rust::call("Value::from", {rust::lit_str(program_.module_name(function_id_))});
      emit(rust::semi(rust::method(rust::path(namespace_name_), "set",
                                   {rust::lit_str("__module__"), std::move(module)})));
    }
    if (c.has_docstring) {
      emit(rust::semi(rust::method(
          rust::path(namespace_name_), "set",
          {rust::lit_str("__doc__"), rust::call("Value::from", {rust::lit_str(c.docstring)})})));
    }
    block(c.body);
    Exprs parts{rust::lit_str(c.name), rust::ref(rust::path(bases_name))};
    if (!keywords.empty()) parts.push_back(rust::ref(rust::array(keywords)));
    rust::ExprPtr out = rust::method(rust::path(namespace_name_),
                                     keywords.empty() ? "finish" : "finish_with", std::move(parts));
    namespace_name_ = saved;
    return fallible(std::move(out));
  });
  std::string class_name = fresh("class");
  emit(rust::let(class_name, nullptr, std::move(made)));
  rust::ExprPtr cls = rust::path(class_name);
  if (rust::ExprPtr slot = program_.class_slot(s.class_id)) {
    emit(rust::semi(rust::method(std::move(slot), "set", {rust::method(cls, "clone")})));
  }
  if (c.root.valid()) {
    if (c.escapes) {
      Exprs parts{rust::ref(cls), program_.blank_maker(s.class_id)};
      emit(rust::semi(fallible(rust::call("makes", std::move(parts)))));
    }
    return write_at(id, s.var, owned(rust::unit(), var_type(s.var)));
  }
  Val value = decorated(wrappers, Val{cls, type(TypeKind::Any), Form::Owned});
  write_at(id, s.var, value);
}

}  // namespace portalis::lower
