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

/// The class of the iterator that a builtin makes.
std::string iterator_class(const ir::Expr& callee, const BuiltinOverload& overload) {
  if (callee.kind == ExprKind::ModuleMember && callee.text == "itertools") {
    return "itertools." + callee.name;
  }
  if (callee.kind != ExprKind::Builtin) return callee.name;
  if (callee.text != "reversed") return callee.text;
  BuiltinTypeKind of = overload.params[0].type->kind;
  if (of == BuiltinTypeKind::kList) return "list_reverseiterator";
  return of == BuiltinTypeKind::kRange ? "range_iterator" : "reversed";
}

/// The IR kind of a table type without arguments or with the same arguments.
TypeKind plain_kind(BuiltinTypeKind kind) {
  switch (kind) {
    case BuiltinTypeKind::kNone:
      return TypeKind::None;
    case BuiltinTypeKind::kBool:
      return TypeKind::Bool;
    case BuiltinTypeKind::kI64:
      return TypeKind::I64;
    case BuiltinTypeKind::kInt:
      return TypeKind::Int;
    case BuiltinTypeKind::kFloat:
      return TypeKind::Float;
    case BuiltinTypeKind::kComplex:
      return TypeKind::Complex;
    case BuiltinTypeKind::kStr:
      return TypeKind::Str;
    case BuiltinTypeKind::kBytes:
      return TypeKind::Bytes;
    case BuiltinTypeKind::kByteArray:
      return TypeKind::ByteArray;
    case BuiltinTypeKind::kRange:
      return TypeKind::Range;
    case BuiltinTypeKind::kSlice:
      return TypeKind::Slice;
    case BuiltinTypeKind::kList:
      return TypeKind::List;
    case BuiltinTypeKind::kDict:
      return TypeKind::Dict;
    case BuiltinTypeKind::kSet:
      return TypeKind::Set;
    case BuiltinTypeKind::kFrozenSet:
      return TypeKind::FrozenSet;
    case BuiltinTypeKind::kTuple:
      return TypeKind::Tuple;
    case BuiltinTypeKind::kTupleOf:
      return TypeKind::TupleOf;
    case BuiltinTypeKind::kOption:
      return TypeKind::Option;
    case BuiltinTypeKind::kIter:
      return TypeKind::Iter;
    case BuiltinTypeKind::kGenerator:
      return TypeKind::Generator;
    default:
      return TypeKind::Any;
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
    if (inner == TypeKind::Any || inner == TypeKind::Option || inner == TypeKind::None)
      return args[0];
  }
  return program_.types().make(k, std::move(args));
}

/// Assigns the arguments to the parameters of the overload that inference chose.
void Body::assign_arguments(const BuiltinOverload& overload, const ir::Expr& e,
                            BuiltinMatch* match) {
  match->slots.assign(overload.params.size(), ir::ExprId{});
  size_t next = 0;
  for (const Argument& arg : e.args) {
    if (arg.kind == Argument::Kind::Positional) {
      if (overload.params[next].kind == BuiltinParamKind::kVarArgs) {
        match->rest.push_back(arg.value);
      } else {
        match->slots[next++] = arg.value;
      }
      continue;
    }
    for (size_t slot = 0; slot < overload.params.size(); ++slot) {
      if (overload.params[slot].name == arg.name) match->slots[slot] = arg.value;
    }
  }
}

std::optional<Val> Body::builtin_call(const ir::Expr& e, const check::BuiltinEntry& entry,
                                      std::optional<Val> receiver) {
  auto chosen = static_cast<size_t>(e.overload);
  if (e.overload < 0 || chosen >= entry.overloads.size()) return std::nullopt;
  BuiltinMatch match;
  for (const auto& [letter, t] : e.letters) match.binding.vars[letter] = t;
  assign_arguments(entry.overloads[chosen], e, &match);
  // frozenset() of a frozenset is that one.
  if (entry.overloads[chosen].rust == "frozenset_from" && e.args.size() == 1 &&
      kind(at(e.args[0].value).type) == TypeKind::FrozenSet) {
    TypeId t = instantiate(*entry.overloads[chosen].result, match.binding);
    if (at(e.args[0].value).type == t) return owned(own(expr(e.args[0].value)), t);
  }
  return overload_call(entry.overloads[chosen], e, receiver, match);
}

Val Body::overload_call(const BuiltinOverload& overload, const ir::Expr& e,
                        std::optional<Val> receiver, BuiltinMatch& match) {
  Exprs args;
  bool is_method = overload.form == check::BuiltinCallForm::kMethod;
  rust::ExprPtr self;
  if (receiver) {
    Val r = *receiver;
    if (kind(r) == TypeKind::I64) r = coerce(r, type(TypeKind::Int), e.span);
    if (kind(r) == TypeKind::Tuple) {
      // Its methods are those of a tuple of any length.
      r = coerce(r, program_.types().make(TypeKind::TupleOf, {match.binding.vars['T']}), e.span);
    }
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
      for (ir::ExprId arg : match.rest) {
        bool is_any = kind(t) == TypeKind::Any;
        rest.push_back(is_any ? own(snapshot_or_value(arg)) : item_value(arg, t));
      }
      args.push_back(rust::ref(rust::array(std::move(rest))));
    } else if (!match.slots[i].valid()) {
      args.push_back(default_argument(param));
    } else if (!receiver && is_method && i == 0) {
      self = definite(expr_as(match.slots[i], self_type(param, match, match.slots[i])).expr);
    } else {
      args.push_back(builtin_argument(param, match.slots[i], &match.binding));
    }
  }
  bool empty = overload.params.empty() && !receiver && e.args.empty();
  TypeKind made = plain_kind(overload.result->kind);
  if (empty && (made == TypeKind::List || made == TypeKind::Dict || made == TypeKind::Set)) {
    TypeId t = instantiate(*overload.result, match.binding);
    return owned(new_container(t), t);
  }
  if (empty && made == TypeKind::FrozenSet) {
    // Nothing but the type tells what it holds.
    TypeId t = instantiate(*overload.result, match.binding);
    rust::TypePtr item = program_.rust_type(program_.types().arg(t));
    return owned(rust::call(rust::path_generic("FrozenSet", {std::move(item)}, "new")), t);
  }
  rust::ExprPtr out = is_method ? rust::method(self, std::string(overload.rust), std::move(args))
                                : rust::call(builtin_path(overload.rust), std::move(args));
  if (overload.raises) out = fallible(std::move(out));
  TypeId result = instantiate(*overload.result, match.binding);
  std::string kind_name;
  if (overload.result->kind == BuiltinTypeKind::kIter) {
    kind_name = iterator_class(at(e.a), overload);
    out = rust::method(std::move(out), "boxed", {rust::lit_str(kind_name)});
  }
  if (overload.result->kind == BuiltinTypeKind::kOption) {
    // Nothing and a None that is held are the same None.
    TypeId item = instantiate(check::type_args(*overload.result)[0], match.binding);
    bool is_any = kind(item) == TypeKind::Any;
    if (is_any || kind(item) == TypeKind::Option) {
      return owned(rust::method(std::move(out), is_any ? "unwrap_or_default" : "flatten"), item);
    }
  }
  Val val = owned(std::move(out), result);
  return overload.result->kind == BuiltinTypeKind::kVariable
             ? val
             : convert_fresh(val, e.type, kind_name, e.span);
}

/// A container that a builtin has just made, with items of another type: nobody else has it yet,
/// so its items can be copied. `kind_name` is the class of an iterator.
Val Body::convert_fresh(const Val& val, TypeId to, const std::string& kind_name, ir::Span span) {
  TypeKind k = kind(val);
  if (k != TypeKind::List && k != TypeKind::Set && k != TypeKind::Iter) return val;
  TypeId item = kind(to) == k ? type_of(to).args[0] : type(TypeKind::Any);
  bool wanted = kind(to) == k || kind(to) == TypeKind::Any;
  if (!wanted || type_of(val.type).args[0] == item) return val;
  rust::ExprPtr items = lift(iterate_value(val, span), item, span);
  TypeId made = program_.types().make(k, {item});
  if (k == TypeKind::Iter) {
    return owned(rust::method(std::move(items), "boxed", {rust::lit_str(kind_name)}), made);
  }
  const char* from = k == TypeKind::List ? "builtins::list_from" : "builtins::set_from";
  return owned(fallible(rust::call(from, {std::move(items)})), made);
}

/// The type under which the first argument of a `.method` form is lowered.
TypeId Body::self_type(const BuiltinParam& param, const BuiltinMatch& match, ir::ExprId arg) {
  if (param.type->kind == BuiltinTypeKind::kVariable) return at(arg).type;
  return instantiate(*param.type, match.binding);
}

rust::ExprPtr Body::builtin_path(std::string_view rust_path) const { return rust::path(rust_path); }

rust::ExprPtr Body::builtin_argument(const BuiltinParam& param, ir::ExprId arg, Binding* binding) {
  const BuiltinType& want = *param.type;
  ir::Span span = at(arg).span;
  if (want.kind == BuiltinTypeKind::kIter) {
    return fallible_iterator(arg, instantiate(check::type_args(want)[0], *binding), span);
  }
  if (want.kind == BuiltinTypeKind::kKey) return closure_argument(want, arg, binding);
  if (param.clamp != check::BuiltinClamp::kNone) {
    if (kind(at(arg).type) == TypeKind::None) return default_argument(param);
    Val val = as_int(expr(arg));
    return kind(val) == TypeKind::I64 ? own(val) : rust::method(val.expr, "to_i64_clamped");
  }
  if (want.kind == BuiltinTypeKind::kFloat) {
    return own(as_float(expr(arg)));
  }
  if (want.kind == BuiltinTypeKind::kI64) return index_value(expr(arg), "to_index");
  if (want.kind == BuiltinTypeKind::kInt) {
    Val val = coerce(as_int(expr(arg)), type(TypeKind::Int), span);
    return param.passing == check::BuiltinPassing::kOwned ? own(val) : borrow(val);
  }
  if (want.kind == BuiltinTypeKind::kOption) return optional_argument(param, arg, *binding);
  if (want.kind == BuiltinTypeKind::kBool) return condition(arg);
  Val val = want.kind == BuiltinTypeKind::kAny ? snapshot_or_value(arg)
                                               : expr_as(arg, instantiate(want, *binding));
  bool copied = program_.is_copy(val.type);
  bool by_value = param.passing == check::BuiltinPassing::kOwned ||
                  (copied && want.kind != BuiltinTypeKind::kVariable);
  return by_value ? own(val) : borrow(val);
}

/// A dynamic parameter: the object itself where it can be boxed, else a copy for reading.
Val Body::snapshot_or_value(ir::ExprId arg) {
  Val val = expr(arg);
  return program_.is_boxable(val.type) ? coerce(val, type(TypeKind::Any), at(arg).span)
                                       : snapshot(val);
}

/// `Some(x)`, by reference where the parameter says so; None stays None.
rust::ExprPtr Body::optional_argument(const BuiltinParam& param, ir::ExprId arg,
                                      const Binding& binding) {
  if (kind(at(arg).type) == TypeKind::None) return after(expr(arg), rust::none());
  BuiltinTypeKind item = check::type_args(*param.type)[0].kind;
  bool borrowed = item == BuiltinTypeKind::kStr;
  TypeId inner = instantiate(check::type_args(*param.type)[0], binding);
  if (kind(at(arg).type) == TypeKind::Option) {
    Val val = expr(arg);
    return borrowed ? rust::method(val.expr, "as_ref") : own(val);
  }
  Val val = kind(inner) == TypeKind::I64 ? owned(index_value(expr(arg), "to_index"), inner)
                                         : expr_as(arg, inner);
  bool by_ref = borrowed && !program_.is_copy(inner);
  return rust::some(by_ref ? borrow(val) : own(val));
}

/// A function of one argument as a Rust closure: `move |item: &T| key(item)`.
rust::ExprPtr Body::closure_argument(const BuiltinType& want, ir::ExprId arg, Binding* binding) {
  TypeId item = instantiate(check::type_args(want)[0], *binding);
  rust::ClosureParam param = rust::closure_param("item", rust::type_ref(program_.rust_type(item)));
  const ir::Type& function_type = type_of(at(arg).type);
  bool known = function_type.kind == TypeKind::Function &&
               m()[ir::FunctionId{function_type.id}].params.size() == 1 &&
               !m()[ir::FunctionId{function_type.id}].is_generator;
  if (known) {
    ir::FunctionId id{function_type.id};
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
  auto result = binding->vars.find('R');
  if (result != binding->vars.end() && kind(result->second) != TypeKind::Any) {
    Val value = owned(rust::try_(std::move(call)), TypeKind::Any);
    call =
        rust::ok(inside_closure([&] { return own(coerce(value, result->second, at(arg).span)); }));
  }
  return rust::block_expr(
      rust::block({rust::let(name, nullptr, std::move(function)),
                   rust::value(rust::closure({std::move(param)}, std::move(call), true))}));
}

/// The call of a known function on the closure's one argument, as a Res.
rust::ExprPtr Body::closure_body(ir::FunctionId id, const Val& item, ir::Span span) {
  const ir::Function& f = m()[id];
  rust::ExprPtr call = inside_closure([&] {
    Exprs args = captured_arguments(id);
    TypeId t = var_type(f.params[0].var);
    if (!program_.is_dataless(t)) {
      Val value = coerce(item, t, span);
      args.push_back(program_.pass_by_value(t) ? own(value) : borrow(value));
    }
    return rust::call(program_.function_path(id), std::move(args));
  });
  return program_.info(id).raises ? call : rust::ok(std::move(call));
}

rust::ExprPtr Body::default_argument(const BuiltinParam& param) {
  std::string text(param.default_text);
  auto passed = [&](rust::ExprPtr value) {
    bool is_owned = param.passing == check::BuiltinPassing::kOwned;
    return is_owned ? std::move(value) : rust::ref(std::move(value));
  };
  bool is_any = param.type->kind == BuiltinTypeKind::kAny;
  auto as_any = [&](rust::ExprPtr value) {
    return passed(rust::call("Value::from", {std::move(value)}));
  };
  if (text.empty()) return rust::lit_int(0);  // None for a slice bound without a default
  if (text == "None") return is_any ? passed(rust::path("Value::NONE")) : rust::none();
  if (text == "True" || text == "False") {
    rust::ExprPtr value = rust::lit_bool(text == "True");
    return is_any ? as_any(std::move(value)) : value;
  }
  if (text.front() == '\'' || text.front() == '"') {
    rust::ExprPtr value = rust::call("Str::lit", {rust::lit_str(text.substr(1, text.size() - 2))});
    return is_any ? as_any(std::move(value)) : rust::ref(std::move(value));
  }
  if (param.type->kind == BuiltinTypeKind::kInt) {
    return passed(rust::call("Int::new", {rust::lit(text)}));
  }
  if (is_any) return as_any(rust::lit(text + "i64"));
  if (text == "9223372036854775807") return rust::path("i64::MAX");
  return rust::lit(text);
}

}  // namespace portalis::lower
