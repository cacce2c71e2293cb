// Fields, properties, methods and constructors of struct classes, where infer proved the class.
#include "lower/body.hpp"

namespace portalis::lower {

using ir::ClassUse;
using ir::TypeId;
using ir::TypeKind;

/// The parameters of the function as a chooser or constructor takes and passes them on.
Body::Forwarded Body::forwarded() {
  Forwarded out;
  for (const ir::Param& param : function_.params) {
    TypeId t = var_type(param.var);
    bool is_self = &param == &function_.params[0];
    if (program_.is_dataless(t)) continue;
    std::string name = fresh(is_self ? "this" : param.name);
    out.params.push_back(rust::param(name, program_.param_type(t)));
    out.args.push_back(rust::path(name));
  }
  return out;
}

/// The receiver `self`, a `&Obj`, as the function's first argument.
rust::ExprPtr Body::self_argument(const rust::ExprPtr& self, TypeId instance) {
  TypeId want = var_type(function_.params[0].var);
  const auto* path = rust::as<rust::PathExpr>(self);
  bool is_place = path != nullptr && want == instance;
  // A constructor has the object itself, a chooser a reference.
  if (is_place) return function_.name == "__init__" ? rust::ref(self) : self;
  return rust::ref(rust::method(self, "to_value"));
}

/// The value of a class constant in another representation.
rust::ExprPtr Body::constant_as(ir::ExprId id, TypeId to) {
  return own(coerce(expr(id), to, at(id).span));
}

/// The object whose attribute is used: AttributeError where it is None.
Val Body::object_of(const Val& object, const std::string& name) {
  if (kind(object) != TypeKind::Option) return object;
  rust::ExprPtr inner = rust::call("owner", {borrow(object), rust::lit_str(name)});
  return Val{fallible(std::move(inner)), program_.types().arg(object.type), Form::Ref};
}

Val Body::get_field(const Val& object, const ir::Expr& e) {
  const ir::StructField& field = program_.struct_field(e.receiver, e.name);
  std::string name = rust::rust_ident(e.name);
  if (program_.is_surely_set(field, e.receiver)) {
    return owned(rust::method(rust::field(object.expr, name), "get"), field.type);
  }
  return with_pinned(object, "object", field.type, [&](const Val& held) {
    rust::Exprs args{borrow(held), rust::lit_str(e.name)};
    return fallible(rust::method(rust::field(held.expr, name), "read", std::move(args)));
  });
}

void Body::set_field(const Val& object, const ir::Expr& e, const Val& value) {
  const ir::StructField& field = program_.struct_field(e.receiver, e.name);
  rust::ExprPtr stored = definite(own(coerce(value, field.type, e.span)));
  rust::ExprPtr cell = rust::field(object.expr, rust::rust_ident(e.name));
  emit(rust::semi(rust::method(std::move(cell), "set", {std::move(stored)})));
}

/// A call of one of several functions that may run, with arguments already lowered.
rust::ExprPtr Body::call_targets(const ir::FunctionIds& targets, ir::ClassId receiver,
                                 const std::string& name, const Val& self, Exprs rest) {
  for (ir::FunctionId target : targets) callees_.insert(target);
  bool chooses = targets.size() > 1 || program_.misses(receiver, name);
  bool raises = program_.any_raises(targets) || program_.misses(receiver, name);
  TypeId want = var_type(m()[targets[0]].params[0].var);
  Exprs args{borrow(chooses ? self : coerce(self, want, var_span_))};
  args.insert(args.end(), rest.begin(), rest.end());
  const std::string function =
      chooses ? program_.chooser(receiver, name, targets) : program_.function_path(targets[0]);
  rust::ExprPtr out = rust::call(function, std::move(args));
  return raises ? fallible(std::move(out)) : out;
}

/// An attribute that infer has resolved; none: the runtime looks it up.
std::optional<Val> Body::class_attribute(const ir::Expr& e) {
  switch (e.use) {
    case ClassUse::Field:
      return get_field(object_of(expr(e.a), e.name), e);
    case ClassUse::Property: {
      Val object = object_of(expr(e.a), e.name);
      TypeId result = m()[e.targets[0]].return_type;
      return owned(call_targets(e.targets, e.receiver, e.name, object, {}), result);
    }
    case ClassUse::Constant: {
      Val object = object_of(expr(e.a), e.name);
      Val value = expr(e.constant);
      bool has_effect = object.form == Form::Owned && !program_.is_dataless(object.type);
      bool may_raise =
          rust::as<rust::TryExpr>(object.expr) || rust::as<rust::MacroExpr>(object.expr);
      if (!has_effect && !may_raise) return value;
      return owned(
          rust::block_expr(rust::block({rust::semi(object.expr), rust::value(own(value))})),
          value.type);
    }
    default:
      return std::nullopt;
  }
}

/// `object.name = value`, the value being evaluated; false: the runtime does it.
bool Body::store_attribute(const ir::Expr& target, const Val& value) {
  if (target.use == ClassUse::Field) {
    set_field(object_of(expr(target.a), target.name), target, value);
    return true;
  }
  if (target.use != ClassUse::Property || target.setters.empty()) return false;
  store_property(object_of(expr(target.a), target.name), target, value);
  return true;
}

void Body::store_property(const Val& object, const ir::Expr& target, const Val& value) {
  TypeId want = var_type(m()[target.setters[0]].params[1].var);
  Exprs args;
  if (!program_.is_dataless(want)) {
    Val arg = coerce(value, want, target.span);
    args.push_back(program_.pass_by_value(want) ? own(arg) : borrow(arg));
  }
  emit(rust::semi(
      call_targets(target.setters, target.receiver, target.name, object, std::move(args))));
}

/// `self.count = value` where nothing but the value has an effect: no temporary.
bool Body::assign_field(const ir::Expr& target, ir::ExprId value) {
  bool is_direct = target.kind == ir::ExprKind::Attribute && target.use == ClassUse::Field &&
                   kind(at(target.a).type) == TypeKind::Instance && is_pure(target.a) &&
                   !assigns(value);
  if (!is_direct) return false;
  const ir::StructField& field = program_.struct_field(target.receiver, target.name);
  set_field(expr(target.a), target, expr_as(value, field.type));
  return true;
}

/// `object.name op= value`; false: the runtime does it.
bool Body::augment_attribute(const ir::Expr& target, const ir::Stmt& s) {
  bool is_field = target.use == ClassUse::Field;
  if (!is_field && (target.use != ClassUse::Property || target.setters.empty())) return false;
  Val object = object_of(expr(target.a), target.name);
  if (!is_pure(target.a)) object = pin(owned_value(object), "object");
  if (!is_field) {
    TypeId read = m()[target.targets[0]].return_type;
    Val old = owned(call_targets(target.targets, target.receiver, target.name, object, {}), read);
    old = pin(old, "old");
    Val right = expr(s.value);
    if (!in_place_value(s.binary_op, old, right, s.span)) {
      TypeId want = var_type(m()[target.setters[0]].params[1].var);
      old = pin(owned_value(augmented(s.binary_op, old, right, want, s)), "value");
    }
    store_property(object, target, old);
    return true;
  }
  const ir::StructField& field = program_.struct_field(target.receiver, target.name);
  Val old = get_field(object, target);
  bool is_container =
      kind(old) == TypeKind::List || kind(old) == TypeKind::Dict || kind(old) == TypeKind::Set;
  if (is_container || !is_pure_value(s.value)) old = pin(old, "old");
  Val right = expr(s.value);
  if (is_container && in_place_value(s.binary_op, old, right, s.span)) return true;
  set_field(object, target, augmented(s.binary_op, old, right, field.type, s));
  return true;
}

/// Nothing of it can change the field before the operator reads it.
bool Body::is_pure_value(ir::ExprId id) const {
  const ir::Expr& e = at(id);
  if (is_pure(id)) return true;
  bool is_field = e.kind == ir::ExprKind::Attribute && e.use == ClassUse::Field;
  if (is_field) return is_pure(e.a);
  return e.kind == ir::ExprKind::Binary && is_pure_value(e.a) && is_pure_value(e.b) &&
         kind(e.type) != TypeKind::Any;
}

/// A call that infer has resolved to functions of a class; none: see Body::call.
std::optional<Val> Body::class_call(const ir::Expr& e) {
  const ir::Expr& callee = at(e.a);
  switch (e.use) {
    case ClassUse::Construct: {
      program_.use_constructor(e.receiver);
      TypeId instance = program_.root_type(e.receiver);
      Target target;
      target.rust_name = program_.constructor(e.receiver);
      target.result = instance;
      if (e.targets.empty()) {
        rust::ExprPtr out = block_value([&] {
          if (rust::ExprPtr check = callee_check(e.a)) emit(rust::semi(check));
          return rust::call(target.rust_name);
        });
        return owned(std::move(out), instance);
      }
      target.drops_self = true;
      target.raises = program_.any_raises(e.targets);
      return direct_call(e.targets[0], e, target);
    }
    case ClassUse::Method:
      return method_target(e, callee);
    case ClassUse::Direct: {
      Target target;
      const ir::Function& f = m()[e.targets[0]];
      Val cls = owned(rust::unit(), at(callee.a).type);
      if (f.is_class_method) target.self = &cls;
      return direct_call(e.targets[0], e, target);
    }
    case ClassUse::Super: {
      const ir::Expr& super = at(callee.a);
      if (e.targets.empty()) return owned(rust::unit(), TypeKind::None);
      Val self = read(super.var, super.span);
      Target target;
      target.self = &self;
      return direct_call(e.targets[0], e, target);
    }
    default:
      return std::nullopt;
  }
}

/// The object that a method is called of: iteration of None is another error than its attributes.
Val Body::receiver_of(const ir::Expr& call, const ir::Expr& callee) {
  Val object = expr(callee.a);
  if (!call.is_operator || kind(object) != TypeKind::Option) return object_of(object, callee.name);
  rust::ExprPtr inner = rust::call("iterated", {borrow(object)});
  return Val{fallible(std::move(inner)), program_.types().arg(object.type), Form::Ref};
}

std::optional<Val> Body::method_target(const ir::Expr& e, const ir::Expr& callee) {
  const ir::Function& f = m()[e.targets[0]];
  Target target;
  bool waits = e.args_first && !is_constant(e.args[0].value) &&
               !(is_pure(e.args[0].value) && is_pure(callee.a));
  if (waits) {
    // The left operand is the method's argument; it is evaluated before the right one.
    ir::Expr plain = e;
    plain.args_first = false;
    std::optional<Val> result;
    rust::ExprPtr out = block_value([&] {
      Val left = pin(owned_value(expr(e.args[0].value)), "left");
      left_operand_ = &left;
      result = method_target(plain, callee);
      return result->expr;
    });
    return owned(std::move(out), result->type);
  }
  target.argument = std::exchange(left_operand_, nullptr);
  Val self = receiver_of(e, callee);
  for (const ir::Argument& arg : e.args) {
    if (self.form != Form::Owned && assigns(arg.value)) self = owned(own(self), self.type);
  }
  if (f.is_static_method || f.is_class_method) {
    // The object itself is not passed.
    Val cls = owned(rust::unit(), TypeKind::None);
    if (f.is_class_method) target.self = &cls;
    if (is_pure(callee.a)) return direct_call(e.targets[0], e, target);
    std::optional<Val> result;
    rust::ExprPtr out = block_value([&] {
      emit(rust::let(rust::pat_wild(), nullptr, own(self)));
      result = direct_call(e.targets[0], e, target);
      return result->expr;
    });
    return owned(std::move(out), result->type);
  }
  bool chooses = e.targets.size() > 1 || program_.misses(e.receiver, callee.name);
  target.self = &self;
  if (chooses) {
    for (ir::FunctionId id : e.targets) callees_.insert(id);
    target.rust_name = program_.chooser(e.receiver, callee.name, e.targets);
    target.raises = program_.any_raises(e.targets) || (program_.misses(e.receiver, callee.name));
    target.keeps_self = true;
  }
  return direct_call(e.targets[0], e, target);
}

/// `isinstance(object, C)` for an instance of C's family: a test of its tag.
std::optional<Val> Body::tag_test(const Val& object, ir::ExprId class_expr) {
  TypeId t = object.type;
  bool is_optional = kind(t) == TypeKind::Option;
  if (is_optional) t = program_.types().arg(t);
  const ir::Type& want = type_of(at(class_expr).type);
  if (kind(t) != TypeKind::Instance || want.kind != TypeKind::Class || !is_pure(class_expr)) {
    return std::nullopt;
  }
  const ir::Class& cls = m()[ir::ClassId{want.id}];
  if (cls.root.index != type_of(t).id) return std::nullopt;
  auto test = [&](rust::ExprPtr value) {
    rust::ExprPtr tag = rust::method(std::move(value), "tag");
    if (cls.tag == cls.last_tag) return rust::binary("==", tag, rust::lit_int(cls.tag));
    rust::ExprPtr range = rust::range(rust::lit_int(cls.tag), rust::lit_int(cls.last_tag), true);
    return rust::method(rust::paren(range), "contains", {rust::ref(tag)});
  };
  if (!is_optional) return owned(test(object.expr), TypeKind::Bool);
  rust::ExprPtr closure =
      rust::closure({rust::closure_param("object")}, test(rust::path("object")));
  return owned(rust::method(rust::method(object.expr, "as_ref"), "is_some_and", {closure}),
               TypeKind::Bool);
}

/// Truth of instances whose class says nothing about it.
bool Body::is_always_true(TypeId t) {
  if (kind(t) != TypeKind::Instance) return false;
  for (ir::ClassId id : m()[ir::ClassId{type_of(t).id}].family) {
    const auto& members = m()[id].members;
    if (members.contains("__bool__") || members.contains("__len__")) return false;
  }
  return true;
}

}  // namespace portalis::lower
