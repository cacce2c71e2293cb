// Calls: known functions directly, everything else through the runtime's call protocol.
#include <algorithm>

#include "lower/body.hpp"

namespace portalis::lower {

using ir::Argument;
using ir::ExprKind;
using ir::TypeId;
using ir::TypeKind;
using ParamKind = ir::Param::Kind;

bool Body::has_stars(const ir::Arguments& args) const {
  return std::any_of(args.begin(), args.end(), [](const Argument& arg) {
    return arg.kind == Argument::Kind::Star || arg.kind == Argument::Kind::DoubleStar;
  });
}

Val Body::call(const ir::Expr& e) {
  const ir::Expr& callee = at(e.a);
  if (std::optional<Val> val = class_call(e)) return *val;
  TypeKind k = kind(callee.type);
  if (k == TypeKind::Function) {
    ir::FunctionId id{type_of(callee.type).id};
    if (std::optional<Val> val = direct_call(id, e, Target{})) return *val;
    return dynamic_call(coerce(expr(e.a), type(TypeKind::Any), e.span), e);
  }
  if (k == TypeKind::Builtin) return call_builtin(type_of(callee.type).name, e);
  if (callee.kind == ExprKind::Attribute) return method_call(callee, e);
  if (callee.kind == ExprKind::ModuleMember)
    return call_builtin(callee.text + "." + callee.name, e);
  return dynamic_call(coerce(expr(e.a), type(TypeKind::Any), e.span), e);
}

Val Body::call_builtin(const std::string& name, const ir::Expr& e) {
  size_t dot = name.rfind('.');
  if (dot == std::string::npos) {
    if (std::optional<Val> val = special_builtin(name, e)) return *val;
    if (const check::BuiltinEntry* entry = check::find_function(name)) {
      if (std::optional<Val> val = builtin_call(e, *entry, std::nullopt)) {
        if (name != "next" || is_iterator(e.args[0].value)) return *val;
      }
    } else if (check::is_function_unsupported(name)) {
      refuse(e.span, "the builtin `" + name + "`");
    }
    // Inference gives a container to a builtin as it is only where that looks at it, no more.
    Val function = owned(rust::call("builtin", {rust::lit_str(name)}), TypeKind::Any);
    return dynamic_call(function, e, true);
  }
  std::string module = name.substr(0, dot);
  std::string member = name.substr(dot + 1);
  const check::BuiltinEntry* entry = check::find_module_member(module, member);
  if (entry != nullptr && entry->kind == check::BuiltinEntryKind::kFunction) {
    if (std::optional<Val> val = builtin_call(e, *entry, std::nullopt)) return *val;
  }
  rust::ExprPtr function = rust::call("member", {rust::lit_str(module), rust::lit_str(member)});
  return dynamic_call(owned(std::move(function), TypeKind::Any), e);
}

/// Only iterators have a next item; any other iterable raises.
bool Body::is_iterator(ir::ExprId id) const {
  TypeKind k = kind(at(id).type);
  return k == TypeKind::Iter || k == TypeKind::Generator;
}

Val Body::method_call(const ir::Expr& callee, const ir::Expr& e) {
  if (kind(at(callee.a).type) == TypeKind::Module) {
    return call_builtin(type_of(at(callee.a).type).name + "." + callee.name, e);
  }
  if (kind(at(callee.a).type) == TypeKind::Builtin) {
    const std::string owner = type_of(at(callee.a).type).name;
    const check::BuiltinEntry* entry = check::find_function(owner + "." + callee.name);
    if (entry != nullptr) {
      if (std::optional<Val> val = builtin_call(e, *entry, std::nullopt)) return *val;
    }
  }
  Val receiver = expr(callee.a);
  if (const check::BuiltinSection* section = builtin_section(receiver)) {
    const check::BuiltinEntry* entry = check::find_method(section->name, callee.name);
    if (entry == nullptr && check::is_unsupported(section->name, callee.name)) {
      refuse(callee.span, "`" + callee.name + "` of `" + std::string(section->name) + "`");
    }
    if (entry != nullptr) {
      if (std::optional<Val> val = builtin_call(e, *entry, receiver)) return *val;
    }
  } else if (check::any_type_has_attr_unsupported(callee.name) &&
             !program_.is_user_attribute(callee.name)) {
    refuse(callee.span, "method `" + callee.name + "`");
  }
  // str.format keeps nothing of its arguments.
  bool reads_only = kind(receiver) == TypeKind::Str && callee.name == "format";
  return dynamic_method(to_any_or_refuse(receiver, callee), callee.name, e, reads_only);
}

/// The method table of a builtin type whose type is proved.
const check::BuiltinSection* Body::builtin_section(const Val& val) {
  switch (kind(val)) {
    case TypeKind::Any:
    case TypeKind::Instance:
    case TypeKind::Never:
    case TypeKind::None:
    case TypeKind::Function:
    case TypeKind::Class:
    case TypeKind::Builtin:
    case TypeKind::Module:
    case TypeKind::Option:
      return nullptr;
    case TypeKind::I64:
      return check::find_type("int");
    case TypeKind::Generator:
      return check::find_type("generator") ? check::find_type("generator")
                                           : check::find_type("gen");
    default: {
      std::string text = program_.types().text(val.type);
      return check::find_type(text.substr(0, text.find('[')));
    }
  }
}

/// Which expression gives each parameter; none when the call cannot be bound here.
std::optional<Body::BoundCall> Body::bind_call(const ir::Function& f, const ir::Expr& e,
                                               bool has_self) {
  if (has_stars(e.args)) return std::nullopt;
  BoundCall bound;
  bound.slots.resize(f.params.size());
  size_t next = has_self ? 1 : 0;
  for (const Argument& arg : e.args) {
    size_t slot = f.params.size();
    if (arg.kind == Argument::Kind::Positional) {
      while (next < f.params.size() && f.params[next].kind == ParamKind::KeywordOnly) ++next;
      if (next < f.params.size() && (f.params[next].kind == ParamKind::PositionalOnly ||
                                     f.params[next].kind == ParamKind::Positional)) {
        slot = next++;
      } else if (next < f.params.size() && f.params[next].kind == ParamKind::Star) {
        bound.rest.push_back(arg.value);
        continue;
      } else {
        return std::nullopt;
      }
    } else {
      for (size_t i = 0; i < f.params.size(); ++i) {
        bool by_name =
            f.params[i].kind == ParamKind::Positional || f.params[i].kind == ParamKind::KeywordOnly;
        if (by_name && f.params[i].name == arg.name) slot = i;
      }
      if (slot == f.params.size()) {
        if (f.params.empty() || f.params.back().kind != ParamKind::DoubleStar) return std::nullopt;
        bound.keywords.push_back(arg);
        continue;
      }
    }
    if (bound.slots[slot].valid()) return std::nullopt;
    bound.slots[slot] = arg.value;
    bound.order.push_back(slot);
  }
  return bound;
}

std::optional<Val> Body::direct_call(ir::FunctionId id, const ir::Expr& e, const Target& target) {
  const ir::Function& f = m()[id];
  std::optional<BoundCall> bound = bind_call(f, e, target.has_self());
  if (!bound) return std::nullopt;
  const ir::ExprIds* defaults = program_.defaults_of(id);
  size_t first = target.has_self() ? 1 : 0;
  for (size_t i = first; i < f.params.size(); ++i) {
    bool collects =
        f.params[i].kind == ParamKind::Star || f.params[i].kind == ParamKind::DoubleStar;
    if (bound->slots[i].valid() || collects) continue;
    if (!f.params[i].has_default || defaults == nullptr) return std::nullopt;
    ir::ExprId value = (*defaults)[i];
    if (!is_constant(value) && program_.default_slot(id, i) == nullptr) return std::nullopt;
  }
  bool in_order = std::is_sorted(bound->order.begin(), bound->order.end()) &&
                  (bound->keywords.empty() || bound->rest.empty());
  // An argument without data is not passed, but evaluated in its turn.
  for (size_t slot : bound->order) {
    bool passed = !program_.is_dataless(var_type(f.params[slot].var));
    in_order = in_order && (passed || is_pure(bound->slots[slot]));
  }
  callees_.insert(id);
  TypeId result =
      f.is_generator ? program_.types().make(TypeKind::Generator, {f.yield_type}) : f.return_type;
  if (target.result.valid()) result = target.result;
  auto make = [&]() -> rust::ExprPtr {
    rust::ExprPtr check = callee_check(e.a);
    std::map<size_t, Val> early;
    if (check) emit(rust::semi(check));
    TypeId self_type = target.self != nullptr ? var_type(f.params[0].var) : TypeId();
    bool passes_self = self_type.valid() && !program_.is_dataless(self_type);
    if (passes_self) {
      Val self = target.keeps_self ? *target.self : coerce(*target.self, self_type, e.span);
      early[0] = in_order ? self : pin(self, "object");
    }
    if (!in_order) {
      for (size_t slot : bound->order) {
        TypeId t = var_type(f.params[slot].var);
        if (program_.is_dataless(t)) {
          Val val = expr_untyped(bound->slots[slot]);
          if (!is_simple(val)) emit(rust::semi(after(val, rust::unit())));
          continue;
        }
        std::string name = fresh(f.params[slot].name);
        emit(rust::let(name, nullptr, definite(own(expr_as(bound->slots[slot], t)))));
        early[slot] = Val{rust::path(name), t, Form::Place};
      }
    }
    Exprs args;
    for (ir::VarId captured : program_.info(id).captures)
      args.push_back(capture_argument(captured));
    if (passes_self) args.push_back(borrow(early.at(0)));
    for (size_t i = first; i < f.params.size(); ++i) {
      TypeId t = var_type(f.params[i].var);
      if (program_.is_dataless(t)) continue;
      bool is_ready = target.argument != nullptr && i == 1;
      Val arg = is_ready         ? coerce(*target.argument, t, e.span)
                : early.count(i) ? early.at(i)
                                 : call_argument(f, id, i, *bound, t);
      args.push_back(loose(program_.pass_by_value(t) ? own(arg) : borrow(arg)));
    }
    bool is_other = !target.rust_name.empty();
    rust::ExprPtr out =
        rust::call(is_other ? target.rust_name : program_.function_path(id), std::move(args));
    bool raises = is_other ? target.raises : program_.info(id).raises;
    if (!f.is_generator && raises) out = fallible(std::move(out));
    return out;
  };
  return owned(block_value(make), result);
}

/// The check that a function's name is bound, when it may not be yet.
rust::ExprPtr Body::callee_check(ir::ExprId callee) {
  const ir::Expr& c = at(callee);
  if (c.kind != ExprKind::Variable || local(c.var).keep == Keep::Dataless) return nullptr;
  if (!program_.is_dataless(var_type(c.var))) return nullptr;
  return read(c.var, c.span, !c.text.empty()).expr;
}

bool Body::is_constant(ir::ExprId id) const {
  switch (at(id).kind) {
    case ExprKind::ConstNone:
    case ExprKind::ConstBool:
    case ExprKind::ConstInt:
    case ExprKind::ConstFloat:
    case ExprKind::ConstComplex:
    case ExprKind::ConstStr:
    case ExprKind::ConstBytes:
      return true;
    case ExprKind::Unary:
      return at(id).unary_op == ir::UnaryOp::Neg && is_constant(at(id).a);
    default:
      return false;
  }
}

Val Body::call_argument(const ir::Function& f, ir::FunctionId id, size_t i, const BoundCall& bound,
                        TypeId t) {
  TypeId any_type = type(TypeKind::Any);
  if (f.params[i].kind == ParamKind::Star) {
    TypeId item = kind(t) == TypeKind::TupleOf ? program_.types().arg(t) : any_type;
    TypeId tuple = program_.types().make(TypeKind::TupleOf, {item});
    if (bound.rest.empty()) {
      rust::ExprPtr make = rust::path_generic("Tuple", {program_.rust_type(item)}, "empty");
      return coerce(owned(rust::call(make), tuple), t, f.span);
    }
    Exprs items;
    for (ir::ExprId value : bound.rest) items.push_back(item_value(value, item));
    return coerce(owned(rust::macro_bracket("tuple", items), tuple), t, f.span);
  }
  if (f.params[i].kind == ParamKind::DoubleStar) {
    bool is_dict = kind(t) == TypeKind::Dict;
    TypeId dict = is_dict ? t : program_.types().make(TypeKind::Dict, {any_type, any_type});
    TypeId key = program_.types().arg(dict, 0);
    TypeId value = program_.types().arg(dict, 1);
    rust::ExprPtr built = block_value([&] {
      if (bound.keywords.empty()) return new_container(dict);
      std::string name = fresh("keywords");
      emit(rust::let(name, nullptr, new_container(dict)));
      for (const Argument& arg : bound.keywords) {
        Val text = owned(rust::call("Str::lit", {rust::lit_str(arg.name)}), TypeKind::Str);
        rust::ExprPtr k = own(coerce(text, key, f.span));
        rust::ExprPtr v = item_value(arg.value, value);
        emit(rust::semi(fallible(rust::method(rust::path(name), "set_item", {k, v}))));
      }
      return rust::path(name);
    });
    return coerce(owned(std::move(built), dict), t, f.span);
  }
  if (bound.slots[i].valid()) return expr_as(bound.slots[i], t);
  ir::ExprId value = (*program_.defaults_of(id))[i];
  if (is_constant(value)) return expr_as(value, t);
  rust::ExprPtr slot = program_.default_slot(id, i);
  return owned(fallible(rust::method(slot, "get", {rust::lit_str(f.params[i].name)})), t);
}

/// An argument as a Value; a copy will do when it is only read.
rust::ExprPtr Body::dynamic_arg(ir::ExprId arg, bool reads_only) {
  return reads_only ? own(snapshot_or_value(arg)) : item_value(arg, type(TypeKind::Any));
}

/// Positional and keyword arguments as slices of Values.
Body::DynamicArgs Body::dynamic_args(const ir::Arguments& args, bool reads_only) {
  Exprs positional;
  Exprs keywords;
  for (const Argument& arg : args) {
    rust::ExprPtr value = dynamic_arg(arg.value, reads_only);
    if (arg.kind == Argument::Kind::Positional) {
      positional.push_back(std::move(value));
    } else {
      rust::ExprPtr name = rust::call("Str::lit", {rust::lit_str(arg.name)});
      keywords.push_back(rust::tuple({std::move(name), std::move(value)}));
    }
  }
  DynamicArgs out;
  out.positional = rust::ref(rust::array(std::move(positional)));
  if (!keywords.empty()) out.keywords = rust::ref(rust::array(std::move(keywords)));
  return out;
}

/// `*args` and `**kwargs`: an argument list is built in order.
rust::ExprPtr Body::argument_list(const Val& callee, const ir::Arguments& args, bool reads_only) {
  std::string name = fresh("args");
  emit(rust::let_mut(name, nullptr, rust::call("ArgList::new", {borrow(callee)})));
  rust::ExprPtr list = rust::path(name);
  for (const Argument& arg : args) {
    switch (arg.kind) {
      case Argument::Kind::Positional:
        emit(rust::semi(rust::method(list, "push", {dynamic_arg(arg.value, reads_only)})));
        break;
      case Argument::Kind::Star:
        if (program_.is_boxable(at(arg.value).type)) {
          emit(rust::semi(fallible(rust::method(list, "extend", {borrow(any(arg.value))}))));
        } else if (reads_only && kind(at(arg.value).type) == TypeKind::Tuple) {
          rust::ExprPtr items = borrow(snapshot_or_value(arg.value));
          emit(rust::semi(fallible(rust::method(list, "extend", {std::move(items)}))));
        } else {
          rust::ExprPtr items = lift_values(iterate(arg.value), reads_only, at(arg.value).span);
          emit(rust::semi(fallible(rust::method(list, "extend_items", {std::move(items)}))));
        }
        break;
      case Argument::Kind::Keyword:
        emit(rust::semi(fallible(rust::method(
            list, "keyword", {rust::lit_str(arg.name), dynamic_arg(arg.value, reads_only)}))));
        break;
      case Argument::Kind::DoubleStar:
        emit(rust::semi(fallible(rust::method(list, "keywords", {borrow(any(arg.value))}))));
        break;
    }
  }
  return list;
}

Val Body::dynamic_call(const Val& callee, const ir::Expr& e, bool reads_only) {
  if (has_stars(e.args)) {
    rust::ExprPtr out = block_value(
        [&] { return fallible(rust::method(argument_list(callee, e.args, reads_only), "call")); });
    return owned(std::move(out), TypeKind::Any);
  }
  DynamicArgs args = dynamic_args(e.args, reads_only);
  rust::ExprPtr out = args.keywords
                          ? rust::call("call_kw", {borrow(callee), args.positional, args.keywords})
                          : rust::call("call", {borrow(callee), args.positional});
  return owned(fallible(std::move(out)), TypeKind::Any);
}

Val Body::dynamic_method(const Val& receiver, const std::string& name, const ir::Expr& e,
                         bool reads_only) {
  if (has_stars(e.args)) {
    Val method =
        owned(fallible(rust::call("ops::get_attr", {borrow(receiver), rust::lit_str(name)})),
              TypeKind::Any);
    return dynamic_call(method, e);
  }
  DynamicArgs args = dynamic_args(e.args, reads_only);
  rust::ExprPtr out;
  if (args.keywords) {
    out = rust::call("call_method_kw",
                     {borrow(receiver), rust::lit_str(name), args.positional, args.keywords});
  } else {
    out = rust::call("call_method", {borrow(receiver), rust::lit_str(name), args.positional});
  }
  return owned(fallible(std::move(out)), TypeKind::Any);
}

}  // namespace portalis::lower
