// Calls of builtins by the signature tables: the first overload whose parameters fit the static
// types is called; where none fits, the dynamic form.
#include "lower/body.hpp"

namespace portalis::lower {

using check::BuiltinOverload;
using check::BuiltinParam;
using check::BuiltinParamKind;
using check::BuiltinType;
using check::BuiltinTypeKind;
using ir::Argument;
using ir::ExprKind;
using ir::TypeId;
using ir::TypeKind;

namespace {

/// The IR kind of a table type without arguments or with the same arguments.
TypeKind plain_kind(BuiltinTypeKind kind) {
  switch (kind) {
    case BuiltinTypeKind::kNone: return TypeKind::None;
    case BuiltinTypeKind::kBool: return TypeKind::Bool;
    case BuiltinTypeKind::kI64: return TypeKind::I64;
    case BuiltinTypeKind::kInt: return TypeKind::Int;
    case BuiltinTypeKind::kFloat: return TypeKind::Float;
    case BuiltinTypeKind::kComplex: return TypeKind::Complex;
    case BuiltinTypeKind::kStr: return TypeKind::Str;
    case BuiltinTypeKind::kBytes: return TypeKind::Bytes;
    case BuiltinTypeKind::kByteArray: return TypeKind::ByteArray;
    case BuiltinTypeKind::kRange: return TypeKind::Range;
    case BuiltinTypeKind::kSlice: return TypeKind::Slice;
    case BuiltinTypeKind::kList: return TypeKind::List;
    case BuiltinTypeKind::kDict: return TypeKind::Dict;
    case BuiltinTypeKind::kSet: return TypeKind::Set;
    case BuiltinTypeKind::kFrozenSet: return TypeKind::FrozenSet;
    case BuiltinTypeKind::kTuple: return TypeKind::Tuple;
    case BuiltinTypeKind::kTupleOf: return TypeKind::TupleOf;
    case BuiltinTypeKind::kOption: return TypeKind::Option;
    case BuiltinTypeKind::kIter: return TypeKind::Iter;
    case BuiltinTypeKind::kGenerator: return TypeKind::Generator;
    default: return TypeKind::Any;
  }
}

}  // namespace

TypeId Body::instantiate(const BuiltinType& t, const Binding& binding) {
  if (t.kind == BuiltinTypeKind::kVariable) {
    auto it = binding.vars.find(t.variable);
    return it == binding.vars.end() ? type(TypeKind::Any) : it->second;
  }
  TypeKind k = plain_kind(t.kind);
  std::vector<TypeId> args;
  for (const BuiltinType& arg : check::type_args(t)) args.push_back(instantiate(arg, binding));
  if (args.empty()) return type(k);
  if (k == TypeKind::Option) {
    TypeKind inner = kind(args[0]);
    if (inner == TypeKind::Any || inner == TypeKind::Option || inner == TypeKind::None) return args[0];
  }
  return program_.types().make(k, std::move(args));
}

/// `have` can become `want` without a check at run time.
bool Body::widens(TypeId have, TypeId want) const {
  if (have == want) return true;
  TypeKind h = kind(have);
  TypeKind w = kind(want);
  if (h == TypeKind::Never) return true;
  if (w == TypeKind::Any) return program_.is_boxable(have);
  if (h == TypeKind::Any || h == TypeKind::Instance) return false;
  if (h == TypeKind::I64 && w == TypeKind::Int) return true;
  if (w == TypeKind::Option) {
    return h == TypeKind::None || widens(have, program_.types().arg(want)) ||
           (h == TypeKind::Option && widens(program_.types().arg(have), program_.types().arg(want)));
  }
  if (h == TypeKind::Tuple && w == TypeKind::Tuple) {
    const std::vector<TypeId>& a = program_.types()[have].args;
    const std::vector<TypeId>& b = program_.types()[want].args;
    if (a.size() != b.size()) return false;
    for (size_t i = 0; i < a.size(); ++i) {
      if (!widens(a[i], b[i])) return false;
    }
    return true;
  }
  return false;
}

/// Matches a table type against a static type, binding the variables of the table.
bool Body::bind_type(const BuiltinType& want, TypeId have, Binding* binding) {
  TypeKind h = kind(have);
  switch (want.kind) {
    case BuiltinTypeKind::kAny:
      return program_.is_boxable(have);
    case BuiltinTypeKind::kVariable: {
      if (h == TypeKind::Never || h == TypeKind::Instance) have = type(TypeKind::Any);
      auto [it, inserted] = binding->vars.try_emplace(want.variable, have);
      if (inserted) return !program_.is_dataless(have) || h == TypeKind::None;
      return widens(have, it->second);
    }
    case BuiltinTypeKind::kFloat:
      return h == TypeKind::Float || h == TypeKind::Int || h == TypeKind::I64 || h == TypeKind::Bool;
    case BuiltinTypeKind::kI64:
      return h == TypeKind::I64 || h == TypeKind::Bool || h == TypeKind::Int;
    case BuiltinTypeKind::kInt:
      return h == TypeKind::I64 || h == TypeKind::Bool || h == TypeKind::Int;
    case BuiltinTypeKind::kBool:
      return h == TypeKind::Bool;
    case BuiltinTypeKind::kOption: {
      if (h == TypeKind::None) return true;
      if (h == TypeKind::Option) have = program_.types().arg(have);
      return bind_type(check::type_args(want)[0], have, binding);
    }
    case BuiltinTypeKind::kIter:
    case BuiltinTypeKind::kKey:
      return false;  // bound from the argument's expression
    default:
      break;
  }
  if (plain_kind(want.kind) != h) return false;
  const std::vector<TypeId> args = type_of(have).args;
  std::span<const BuiltinType> want_args = check::type_args(want);
  if (args.size() != want_args.size()) return false;
  for (size_t i = 0; i < args.size(); ++i) {
    if (!bind_type(want_args[i], args[i], binding)) return false;
    // Containers are invariant.
    if (h != TypeKind::Tuple && instantiate(want_args[i], *binding) != args[i]) return false;
  }
  return true;
}

/// The item type that iterating `id` gives, without lowering it; none when it is not iterable here.
std::optional<TypeId> Body::item_type(ir::ExprId id) {
  TypeId t = at(id).type;
  const std::vector<TypeId> args = type_of(t).args;
  switch (kind(t)) {
    case TypeKind::List:
    case TypeKind::TupleOf:
    case TypeKind::Set:
    case TypeKind::FrozenSet:
    case TypeKind::Dict:
    case TypeKind::Iter:
    case TypeKind::Generator:
      return args[0];
    case TypeKind::Str:
      return t;
    case TypeKind::Bytes:
      return type(TypeKind::I64);
    case TypeKind::Range:
      return type(TypeKind::Int);
    case TypeKind::Tuple:
      for (TypeId arg : args) {
        if (arg != args[0]) return program_.is_boxable(t) ? std::optional(type(TypeKind::Any)) : std::nullopt;
      }
      return args[0];
    case TypeKind::Any:
    case TypeKind::Instance:
      return type(TypeKind::Any);
    default:
      return std::nullopt;
  }
}

/// Binds one argument to one parameter.
bool Body::bind_argument(const BuiltinParam& param, ir::ExprId arg, Binding* binding) {
  const BuiltinType& want = *param.type;
  TypeId have = at(arg).type;
  if (want.kind == BuiltinTypeKind::kIter) {
    std::optional<TypeId> item = item_type(arg);
    return item && bind_type(check::type_args(want)[0], *item, binding);
  }
  if (want.kind == BuiltinTypeKind::kKey) {
    TypeKind k = kind(have);
    if (k == TypeKind::Function) {
      const ir::Function& f = m()[ir::FunctionId{type_of(have).id}];
      if (f.params.size() != 1 || f.is_generator) return false;
      TypeId result = f.return_type;
      if (program_.is_dataless(result) && kind(result) != TypeKind::None) return false;
      binding->vars.try_emplace('R', kind(result) == TypeKind::Never ? type(TypeKind::Any) : result);
      return true;
    }
    binding->vars.try_emplace('R', type(TypeKind::Any));
    return k == TypeKind::Builtin || k == TypeKind::Any;
  }
  if (param.clamped) {
    TypeKind k = kind(have);
    return k == TypeKind::I64 || k == TypeKind::Int || k == TypeKind::Bool || k == TypeKind::None;
  }
  return bind_type(want, have, binding);
}

/// Assigns arguments to parameters and matches their types.
bool Body::match_overload(const BuiltinOverload& overload, const ir::Expr& e,
                          const BuiltinType* receiver_type, const std::optional<Val>& receiver,
                          BuiltinMatch* match) {
  if (overload.is_dynamic_only) return false;
  if (receiver && receiver_type != nullptr && receiver->type.valid()) {
    TypeKind k = kind(*receiver);
    bool any_int = receiver_type->kind == BuiltinTypeKind::kInt && k == TypeKind::I64;
    if (!any_int && !bind_type(*receiver_type, receiver->type, &match->binding)) return false;
  }
  match->slots.assign(overload.params.size(), ir::ExprId{});
  size_t next = 0;
  for (const Argument& arg : e.args) {
    if (arg.kind == Argument::Kind::Positional) {
      if (next >= overload.params.size()) return false;
      BuiltinParamKind k = overload.params[next].kind;
      if (k == BuiltinParamKind::kVarArgs) {
        match->rest.push_back(arg.value);
        continue;
      }
      if (k != BuiltinParamKind::kPositionalOnly && k != BuiltinParamKind::kPositional) return false;
      match->slots[next++] = arg.value;
      continue;
    }
    size_t slot = 0;
    while (slot < overload.params.size() &&
           (overload.params[slot].name != arg.name ||
            (overload.params[slot].kind != BuiltinParamKind::kKeywordOnly &&
             overload.params[slot].kind != BuiltinParamKind::kPositional))) {
      ++slot;
    }
    if (slot == overload.params.size() || match->slots[slot].valid()) return false;
    match->slots[slot] = arg.value;
  }
  for (size_t i = 0; i < overload.params.size(); ++i) {
    const BuiltinParam& param = overload.params[i];
    if (param.kind == BuiltinParamKind::kVarKeywords) return false;
    if (param.kind == BuiltinParamKind::kVarArgs) {
      for (ir::ExprId arg : match->rest) {
        if (!bind_type(*param.type, at(arg).type, &match->binding)) return false;
      }
      continue;
    }
    if (!match->slots[i].valid()) {
      if (!param.has_default) return false;
      continue;
    }
    if (!bind_argument(param, match->slots[i], &match->binding)) return false;
  }
  return true;
}

std::optional<Val> Body::builtin_call(const ir::Expr& e, const check::BuiltinEntry& entry,
                                      const BuiltinType* receiver_type,
                                      std::optional<Val> receiver) {
  if (has_stars(e.args)) return std::nullopt;
  for (const BuiltinOverload& overload : entry.overloads) {
    BuiltinMatch match;
    if (!match_overload(overload, e, receiver_type, receiver, &match)) continue;
    return overload_call(overload, e, receiver, match);
  }
  return std::nullopt;
}

Val Body::overload_call(const BuiltinOverload& overload, const ir::Expr& e,
                        std::optional<Val> receiver, BuiltinMatch& match) {
  Exprs args;
  bool is_method = overload.form == check::BuiltinCallForm::kMethod;
  rust::ExprPtr self;
  if (receiver) {
    Val r = *receiver;
    if (kind(r) == TypeKind::I64) r = coerce(r, type(TypeKind::Int), e.span);
    if (is_method) {
      self = r.expr;
    } else {
      args.push_back(borrow(r));
    }
  }
  for (size_t i = 0; i < overload.params.size(); ++i) {
    const BuiltinParam& param = overload.params[i];
    if (param.kind == BuiltinParamKind::kVarArgs) {
      Exprs rest;
      TypeId t = instantiate(*param.type, match.binding);
      for (ir::ExprId arg : match.rest) rest.push_back(item_value(arg, t));
      args.push_back(rust::ref(rust::array(std::move(rest))));
    } else if (!match.slots[i].valid()) {
      args.push_back(default_argument(param));
    } else if (!receiver && is_method && i == 0) {
      self = expr_as(match.slots[i], self_type(param, match, match.slots[i])).expr;
    } else {
      args.push_back(builtin_argument(param, match.slots[i], &match.binding));
    }
  }
  rust::ExprPtr out = is_method ? rust::method(self, std::string(overload.rust), std::move(args))
                                : rust::call(builtin_path(overload.rust), std::move(args));
  if (overload.raises) out = fallible(std::move(out));
  TypeId result = instantiate(*overload.result, match.binding);
  if (overload.result->kind == BuiltinTypeKind::kIter) {
    const ir::Expr& callee = at(e.a);
    std::string name = callee.kind == ExprKind::Builtin ? callee.text : callee.name;
    out = rust::method(std::move(out), "boxed", {rust::lit_str(name)});
  }
  return owned(std::move(out), result);
}

/// The type under which the first argument of a `.method` form is lowered.
TypeId Body::self_type(const BuiltinParam& param, const BuiltinMatch& match, ir::ExprId arg) {
  if (param.type->kind == BuiltinTypeKind::kVariable) return at(arg).type;
  return instantiate(*param.type, match.binding);
}

rust::ExprPtr Body::builtin_path(std::string_view rust_path) const {
  return rust::path(rust_path);
}

rust::ExprPtr Body::builtin_argument(const BuiltinParam& param, ir::ExprId arg, Binding* binding) {
  const BuiltinType& want = *param.type;
  ir::Span span = at(arg).span;
  if (want.kind == BuiltinTypeKind::kIter) {
    return fallible_iterator(arg, instantiate(check::type_args(want)[0], *binding), span);
  }
  if (want.kind == BuiltinTypeKind::kKey) return closure_argument(want, arg, binding);
  if (param.clamped) {
    if (kind(at(arg).type) == TypeKind::None) return default_argument(param);
    Val val = as_int(expr(arg));
    return kind(val) == TypeKind::I64 ? own(val) : rust::method(val.expr, "to_i64_clamped");
  }
  if (want.kind == BuiltinTypeKind::kFloat) {
    return own(as_float(expr(arg)));
  }
  if (want.kind == BuiltinTypeKind::kI64) return index_value(expr(arg));
  if (want.kind == BuiltinTypeKind::kInt) {
    Val val = coerce(as_int(expr(arg)), type(TypeKind::Int), span);
    return param.passing == check::BuiltinPassing::kOwned ? own(val) : borrow(val);
  }
  Val val = expr_as(arg, instantiate(want, *binding));
  bool copied = program_.is_copy(val.type);
  bool by_value = param.passing == check::BuiltinPassing::kOwned ||
                  (copied && want.kind != BuiltinTypeKind::kVariable);
  return by_value ? own(val) : borrow(val);
}

/// A function of one argument as a Rust closure: `move |item: &T| key(item)`.
rust::ExprPtr Body::closure_argument(const BuiltinType& want, ir::ExprId arg, Binding* binding) {
  TypeId item = instantiate(check::type_args(want)[0], *binding);
  rust::ClosureParam param =
      rust::closure_param("item", rust::type_ref(program_.rust_type(item)));
  if (kind(at(arg).type) == TypeKind::Function) {
    ir::FunctionId id{type_of(at(arg).type).id};
    callees_.insert(id);
    return block_value([&] {
      clone_captures(id);
      rust::ExprPtr body = closure_body(id, Val{rust::path("item"), item, Form::Ref}, at(arg).span);
      return rust::closure({param}, std::move(body), true);
    });
  }
  rust::ExprPtr function = own(any(arg));
  std::string name = fresh("key");
  rust::ExprPtr boxed = rust::ref(rust::array({rust::method(rust::path("item"), "to_value")}));
  rust::ExprPtr call = rust::call("call", {rust::ref(rust::path(name)), boxed});
  return rust::block_expr(rust::block(
      {rust::let(name, nullptr, std::move(function)),
       rust::value(rust::closure({std::move(param)}, std::move(call), true))}));
}

/// The call of a known function on the closure's one argument, as a Res.
rust::ExprPtr Body::closure_body(ir::FunctionId id, const Val& item, ir::Span span) {
  const ir::Function& f = m()[id];
  std::vector<Frame> saved;
  saved.swap(frames_);
  bool raises = raises_;
  Exprs args = captured_arguments(id);
  TypeId t = var_type(f.params[0].var);
  if (!program_.is_dataless(t)) {
    Val value = coerce(item, t, span);
    args.push_back(program_.pass_by_value(t) ? own(value) : borrow(value));
  }
  rust::ExprPtr call = rust::call(program_.info(id).rust_name, std::move(args));
  raises_ = raises;
  frames_.swap(saved);
  return program_.info(id).raises ? call : rust::ok(std::move(call));
}

rust::ExprPtr Body::default_argument(const BuiltinParam& param) {
  std::string text(param.default_text);
  if (text == "None") return rust::none();
  if (text == "True" || text == "False") return rust::lit_bool(text == "True");
  if (!text.empty() && (text.front() == '\'' || text.front() == '"')) {
    return rust::ref(rust::call("Str::lit", {rust::lit_str(text.substr(1, text.size() - 2))}));
  }
  if (param.type->kind == BuiltinTypeKind::kInt) {
    rust::ExprPtr value = rust::call("Int::new", {rust::lit(text)});
    return param.passing == check::BuiltinPassing::kOwned ? value : rust::ref(value);
  }
  if (text == "9223372036854775807") return rust::path("i64::MAX");
  return rust::lit(text);
}

}  // namespace portalis::lower
