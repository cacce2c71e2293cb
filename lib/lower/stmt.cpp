// Simple statements: assignment in all forms, deletion, assertion, return, raise.
#include "lower/body.hpp"
#include "lower/lowered.hpp"

namespace portalis::lower {

using ir::BinaryOp;
using ir::ExprKind;
using ir::StmtKind;
using ir::TypeId;
using ir::TypeKind;

void Body::block(const ir::StmtIds& stmts) {
  for (size_t i = 0; i < stmts.size(); ++i) {
    if (swap_statements(stmts, i)) {
      i += 2;
    } else {
      stmt(stmts[i]);
    }
  }
}

void Body::stmt(ir::StmtId id) {
  place(m()[id], [&] { lower_stmt(id); });
}

/// Lowers one statement by `fill`; what that emits carries the statement's line, its comments and
/// the blank line before it.
void Body::place(const ir::Stmt& s, const std::function<void()>& fill) {
  size_t first = out_->size();
  ir::Span saved = var_span_;
  var_span_ = s.span;
  std::vector<std::string> comments = comments_before(s.span.begin);
  bool blank = first > 0 && program_.blank_between(last_end_, s.span.begin);
  fill();
  var_span_ = saved;
  last_end_ = std::max(last_end_, s.span.end);
  for (size_t i = first; i < out_->size(); ++i) {
    rust::Stmt& made = (*out_)[i];
    if (made.python_line == 0) made.python_line = program_.line_of(s.span.begin);
  }
  if (out_->size() == first) {
    pending_comments_ = std::move(comments);
    return;
  }
  rust::Stmt& head = (*out_)[first];
  head.comments.insert(head.comments.begin(), comments.begin(), comments.end());
  head.blank_before = blank;
}

/// Own-line comments of the source that stand before `offset` and were not carried over yet.
std::vector<std::string> Body::comments_before(uint32_t offset) {
  std::vector<std::string> out = std::move(pending_comments_);
  pending_comments_.clear();
  const std::vector<ir::Comment>& comments = m().comments;
  while (next_comment_ < comments.size() && comments[next_comment_].span.begin < offset) {
    const ir::Comment& comment = comments[next_comment_++];
    if (!comment.own_line || comment.span.begin < last_end_) continue;
    out.push_back(program_.comment_text(comment));
  }
  return out;
}

void Body::lower_stmt(ir::StmtId id) {
  const ir::Stmt& s = m()[id];
  switch (s.kind) {
    case StmtKind::Expr:
      return expr_stmt(s);
    case StmtKind::Assign:
      return assign_stmt(id);
    case StmtKind::AugAssign:
      return aug_assign(s, id);
    case StmtKind::If:
      return if_stmt(s);
    case StmtKind::While:
      return while_stmt(s);
    case StmtKind::For:
      return for_stmt(id);
    case StmtKind::Return:
      return return_stmt(s);
    case StmtKind::Break:
      return leave_loop(true);
    case StmtKind::Continue:
      return leave_loop(false);
    case StmtKind::Pass:
      return;
    case StmtKind::Raise:
      return raise_stmt(s);
    case StmtKind::Try:
      return s.finalbody.empty() ? try_except(s) : try_finally(s);
    case StmtKind::With:
      return with_stmt(id);
    case StmtKind::Delete:
      for (ir::ExprId target : s.targets) delete_target(target);
      return;
    case StmtKind::Assert:
      return assert_stmt(s);
    case StmtKind::DefineFunction:
      return define_function(id);
    case StmtKind::DefineClass:
      return define_class(id);
    case StmtKind::Match:
      return match_stmt(id);
  }
}

void Body::expr_stmt(const ir::Stmt& s) {
  Val val = expr_untyped(s.value);
  // A name or a field has no effect, unless it may be unset.
  bool may_raise = rust::as<rust::TryExpr>(val.expr) || rust::as<rust::MacroExpr>(val.expr);
  if (val.form != Form::Owned && !may_raise) return;
  if (rust::as<rust::LitExpr>(val.expr)) return;
  if (const auto* tuple = rust::as<rust::TupleExpr>(val.expr); tuple && tuple->items.empty())
    return;
  bool unit = kind(val) == TypeKind::None;
  if (unit || may_raise) {
    emit(rust::semi(val.expr));
    return;
  }
  emit(rust::let(rust::pat_wild(), nullptr, val.expr));
}

void Body::assign_stmt(ir::StmtId id) {
  const ir::Stmt& s = m()[id];
  if (s.targets.size() == 1) {
    const ir::Expr& target = at(s.targets[0]);
    if (target.kind == ExprKind::Variable) {
      bool cls = m()[target.var].storage == ir::Storage::ClassBody;
      TypeId want = cls ? type(TypeKind::Any) : var_type(target.var);
      Val value = program_.is_dataless(want) ? expr_untyped(s.value) : expr_as(s.value, want);
      if (value.form != Form::Owned && !program_.is_dataless(want)) {
        value = owned(own(value), value.type);
      }
      write_at(id, target.var, value);
      return;
    }
    if (assign_field(target, s.value)) return;
    const ir::Expr& value = at(s.value);
    if ((target.kind == ExprKind::Tuple || target.kind == ExprKind::List) &&
        value.kind == ExprKind::Tuple &&
        (swap_assign(target, value) || parallel_assign(target, value, id))) {
      return;
    }
    bool is_slice = target.kind == ExprKind::Index && kind(at(target.b).type) == TypeKind::Slice;
    if (!is_slice || !program_.has_finalizers()) return assign_item(s.targets[0], s.value, id);
    // The list that a slice is filled from goes away after that, its items only with their place.
    rust::Block block = collect([&] { assign_item(s.targets[0], s.value, id); });
    emit(rust::stmt(rust::block_expr(std::move(block))));
    return;
  }
  Val value = pin(owned_value(expr(s.value)), "value");
  for (ir::ExprId target : s.targets) assign(target, value, id);
}

/// `target = value`: the value first.
void Body::assign_item(ir::ExprId target_id, ir::ExprId value, ir::StmtId id) {
  const ir::Expr& target = at(target_id);
  Val held = pin(owned_value(expr(value)), "value");
  // It is moved, not kept: it goes away with what it is stored in.
  bool is_moved = target.kind == ExprKind::Attribute || target.kind == ExprKind::Index;
  if (is_moved && !program_.is_dataless(held.type)) held.form = Form::Owned;
  assign(target_id, held, id);
}

/// A value that later writes cannot change.
Val Body::owned_value(const Val& val) {
  if (val.form == Form::Owned || program_.is_dataless(val.type)) return val;
  return owned(own(val), val.type);
}

/// `a, b = x, y`: all values first, then the targets from left to right.
bool Body::parallel_assign(const ir::Expr& target, const ir::Expr& value, ir::StmtId id) {
  if (target.items.size() != value.items.size()) return false;
  for (size_t i = 0; i < target.items.size(); ++i) {
    if (at(target.items[i]).kind == ExprKind::Starred) return false;
    if (at(value.items[i]).kind == ExprKind::Starred) return false;
  }
  std::vector<Val> values;
  for (size_t i = 0; i < value.items.size(); ++i) {
    const ir::Expr& t = at(target.items[i]);
    TypeId want = t.kind == ExprKind::Variable && !program_.is_dataless(var_type(t.var)) &&
                          m()[t.var].storage != ir::Storage::ClassBody
                      ? var_type(t.var)
                      : at(value.items[i]).type;
    if (kind(want) == TypeKind::Never) want = type(TypeKind::Any);
    Val val = owned_value(expr_as(value.items[i], want));
    bool fixed = is_constant(value.items[i]) || program_.is_dataless(val.type);
    values.push_back(fixed ? val : pin(val, hint(t)));
  }
  for (size_t i = 0; i < values.size(); ++i) {
    bool moved = values[i].form == Form::Place;
    assign(target.items[i], moved ? owned(values[i].expr, values[i].type) : values[i], id);
  }
  return true;
}

/// A name for the temporary that will be stored in `target`.
std::string Body::hint(const ir::Expr& target) const {
  if (target.kind == ExprKind::Variable) return "new_" + m()[target.var].name;
  return "value";
}

void Body::assign(ir::ExprId target_id, const Val& value, ir::StmtId stmt) {
  const ir::Expr& target = at(target_id);
  switch (target.kind) {
    case ExprKind::Variable:
      if (m()[target.var].storage == ir::Storage::Local && local(target.var).name.empty()) {
        refuse(target.span, "this assignment");
      }
      if (!stmt.valid() && locals_.count(target.var) > 0 && is_clause_variable(target.var)) {
        declare_clause_variable(target.var, value);
        return;
      }
      write_at(stmt, target.var, value);
      return;
    case ExprKind::Tuple:
    case ExprKind::List:
      unpack(target, value, stmt);
      return;
    case ExprKind::Attribute: {
      Val held = value.form == Form::Owned && !is_simple(value) ? pin(value, "value") : value;
      if (store_attribute(target, held)) return;
      Val object = coerce(expr(target.a), type(TypeKind::Any), target.span);
      rust::ExprPtr stored = own(coerce(held, type(TypeKind::Any), target.span));
      emit(rust::semi(fallible(rust::call(
          "ops::set_attr", {borrow(object), rust::lit_str(target.name), std::move(stored)}))));
      return;
    }
    case ExprKind::Index: {
      // The value has been evaluated; then come the object and the key.
      Val held = value.form == Form::Owned && !is_simple(value) ? pin(value, "value") : value;
      std::vector<Val> vals = operands({target.a, target.b});
      const Val& object = vals[0];
      const Val& key = vals[1];
      set_item(object, key, held, target.span);
      return;
    }
    default:
      refuse(target.span, "this assignment target");
  }
}

/// Evaluating it later than its place makes no difference.
bool Body::is_simple(const Val& val) const {
  if (rust::as<rust::LitExpr>(val.expr)) return true;
  if (const auto* path = rust::as<rust::PathExpr>(val.expr)) return path != nullptr;
  return false;
}

void Body::unpack(const ir::Expr& target, const Val& value, ir::StmtId stmt) {
  size_t star = target.items.size();
  for (size_t i = 0; i < target.items.size(); ++i) {
    if (at(target.items[i]).kind == ExprKind::Starred) star = i;
  }
  const std::vector<TypeId> args = type_of(value.type).args;
  bool shape = kind(value) == TypeKind::Tuple && args.size() == target.items.size() &&
               star == target.items.size();
  if (shape) {
    Val held = pin(value, "tuple");
    rust::ExprPtr base = held.expr;
    for (size_t i = 0; i < args.size(); ++i) {
      assign(target.items[i], Val{rust::tuple_index(base, i), args[i], Form::Place}, stmt);
    }
    return;
  }
  Source source = iterate_value(value, target.span, "unpack_iter");
  rust::ExprPtr items = lift(source, source.item, target.span);
  auto count = static_cast<int64_t>(target.items.size());
  std::string name = fresh("items");
  rust::TypePtr item_type = program_.rust_type(source.item);
  if (star == target.items.size()) {
    rust::TypePtr array = rust::type_array(item_type, rust::lit_int(count));
    rust::ExprPtr call = fallible(rust::call("unpack", {std::move(items)}));
    emit(rust::let(name, array, std::move(call)));
    for (size_t i = 0; i < target.items.size(); ++i) {
      rust::ExprPtr item = rust::index(rust::path(name), rust::lit_int(static_cast<int64_t>(i)));
      assign(target.items[i], Val{item, source.item, Form::Place}, stmt);
    }
    return;
  }
  rust::ExprPtr call = fallible(
      rust::call("unpack_star", {std::move(items), rust::lit_int(static_cast<int64_t>(star)),
                                 rust::lit_int(count - static_cast<int64_t>(star) - 1)}));
  emit(rust::let(name, nullptr, std::move(call)));
  TypeId list = program_.types().make(TypeKind::List, {source.item});
  for (size_t i = 0; i < target.items.size(); ++i) {
    if (i == star) {
      Val rest{rust::tuple_index(rust::path(name), 1), list, Form::Place};
      assign(at(target.items[i]).a, star_list(rest, at(target.items[i]).a), stmt);
      continue;
    }
    size_t part = i < star ? 0 : 2;
    auto place = static_cast<int64_t>(i < star ? i : i - star - 1);
    rust::ExprPtr item =
        rust::index(rust::tuple_index(rust::path(name), part), rust::lit_int(place));
    assign(target.items[i], Val{item, source.item, Form::Place}, stmt);
  }
}

/// The list of a starred target, in the item type of the variable that takes it.
Val Body::star_list(const Val& rest, ir::ExprId target_id) {
  const ir::Expr& target = at(target_id);
  TypeId want = target.kind == ExprKind::Variable && kind(var_type(target.var)) == TypeKind::List
                    ? var_type(target.var)
                    : program_.types().make(TypeKind::List, {type(TypeKind::Any)});
  if (want == rest.type) return rest;
  Source source{rust::method(rest.expr, "iter"), program_.types().arg(rest.type), false};
  rust::ExprPtr items = lift(source, program_.types().arg(want), target.span);
  return owned(fallible(rust::call("builtins::list_from", {std::move(items)})), want);
}

void Body::aug_assign(const ir::Stmt& s, ir::StmtId id) {
  const ir::Expr& target = at(s.targets[0]);
  switch (target.kind) {
    case ExprKind::Variable: {
      Val old = read(target.var, target.span, !target.text.empty());
      if (assigns(s.value)) old = owned_value(old);
      if (in_place(s.binary_op, old, s.value, s.span)) return;
      Val right = expr(s.value);
      const Local slot = local(target.var);
      bool appends = s.binary_op == BinaryOp::Add && kind(old) == TypeKind::Str &&
                     kind(right) == TypeKind::Str && slot.keep == Keep::Plain &&
                     old.form == Form::Place;
      if (appends) {
        // In place when nobody else holds the text, so that building one up stays linear.
        emit(rust::semi(rust::assign_op("+", old.expr, borrow(right))));
        return;
      }
      Val result = augmented(s.binary_op, old, right, var_type(target.var), s);
      bool same = kind(result) == kind(var_type(target.var));
      const auto* bin = rust::as<rust::BinaryExpr>(result.expr);
      if (slot.keep == Keep::Plain && same && program_.is_copy(result.type) && bin != nullptr &&
          bin->left == old.expr) {
        // Alone it needs the parentheses no more that it has as an operand.
        const auto* inner = rust::as<rust::ParenExpr>(bin->right);
        emit(rust::semi(
            rust::assign_op(bin->op, old.expr, inner != nullptr ? inner->inner : bin->right)));
        return;
      }
      write_at(id, target.var, result);
      return;
    }
    case ExprKind::Attribute: {
      if (augment_attribute(target, s)) return;
      Val object = pin(owned_value(expr(target.a)), "object");
      ir::Expr read_expr = target;
      rust::ExprPtr get = rust::call(
          "ops::get_attr",
          {borrow(coerce(object, type(TypeKind::Any), target.span)), rust::lit_str(target.name)});
      Val old = pin(owned(fallible(std::move(get)), TypeKind::Any), "old");
      Val right = expr(s.value);
      Val result = augmented(s.binary_op, old, right, type(TypeKind::Any), s);
      rust::ExprPtr stored = own(coerce(result, type(TypeKind::Any), s.span));
      emit(rust::semi(fallible(
          rust::call("ops::set_attr", {borrow(coerce(object, type(TypeKind::Any), target.span)),
                                       rust::lit_str(target.name), std::move(stored)}))));
      return;
    }
    case ExprKind::Index:
      aug_assign_item(s, target);
      return;
    default:
      refuse(target.span, "this augmented assignment");
  }
}

/// `object[key] op= value`: object and key are evaluated once.
void Body::aug_assign_item(const ir::Stmt& s, const ir::Expr& target) {
  Val object = expr(target.a);
  bool stays = is_simple(object) && !assigns(target.b) && !assigns(s.value);
  if (!stays) object = pin(owned_value(object), "object");
  Val key = pin_unless_simple(owned_value(expr(target.b)), "key");
  Val old = get_item(object, key, target.b, target.span);
  // An item without inner state can be read within the expression that replaces it.
  bool is_number =
      kind(old) == TypeKind::I64 || kind(old) == TypeKind::Int || kind(old) == TypeKind::Float;
  if (!stays || !is_number) old = pin(old, "old");
  Val right = expr(s.value);
  if (in_place_value(s.binary_op, old, right, s.span)) {
    set_item(object, key, old, target.span);
    return;
  }
  Val result = augmented(s.binary_op, old, right, old.type, s);
  set_item(object, key, result, target.span);
}

Val Body::pin_unless_simple(const Val& val, std::string_view name) {
  return is_simple(val) || program_.is_dataless(val.type) ? val : pin(val, name);
}

/// The new value of an augmented assignment that does not happen in place.
Val Body::augmented(BinaryOp op, const Val& old, const Val& right, TypeId result,
                    const ir::Stmt& s) {
  bool dynamic = kind(old) == TypeKind::Any || kind(old) == TypeKind::Instance;
  if (!dynamic) return binary(op, old, right, result, s.span, s.value);
  std::string name(dynamic_operator(op, true));
  rust::ExprPtr value = borrow(coerce(right, type(TypeKind::Any), s.span));
  return owned(fallible(rust::call(name, {borrow(old), std::move(value)})), TypeKind::Any);
}

/// `xs += items` and the like on a mutable container: the object itself changes.
bool Body::in_place(BinaryOp op, const Val& old, ir::ExprId right, ir::Span span) {
  const ir::Type t = type_of(old.type);
  if (t.kind == TypeKind::List && op == BinaryOp::Add) {
    // A list is taken whole, as it is now: it may be the same one.
    rust::ExprPtr items = at(right).type == old.type ? borrow(expr(right))
                                                     : fallible_iterator(right, t.args[0], span);
    emit(rust::semi(fallible(rust::method(old.expr, "extend", {std::move(items)}))));
    return true;
  }
  if (t.kind != TypeKind::List && t.kind != TypeKind::Set && t.kind != TypeKind::Dict) return false;
  return in_place_value(op, old, expr(right), span);
}

bool Body::in_place_value(BinaryOp op, const Val& old, const Val& right, ir::Span span) {
  const ir::Type t = type_of(old.type);
  rust::ExprPtr call;
  if (t.kind == TypeKind::List && op == BinaryOp::Add) {
    // A list is taken whole, as it is now: it may be the same one.
    bool same = right.type == old.type;
    call = rust::method(old.expr, "extend",
                        {same ? borrow(right) : lift(iterate_value(right, span), t.args[0], span)});
  } else if (t.kind == TypeKind::List && op == BinaryOp::Mul && is_integral(right)) {
    call = rust::method(old.expr, "repeat_in_place", {index_value(right, "to_count")});
  } else if (t.kind == TypeKind::Dict && op == BinaryOp::BitOr && right.type == old.type) {
    call = rust::method(old.expr, "update", {borrow(right)});
  } else if (t.kind == TypeKind::Set && right.type == old.type) {
    const char* name = op == BinaryOp::BitOr    ? "update"
                       : op == BinaryOp::BitAnd ? "intersection_update"
                       : op == BinaryOp::Sub    ? "difference_update"
                       : op == BinaryOp::BitXor ? "symmetric_difference_update"
                                                : nullptr;
    if (name == nullptr) return false;
    call = rust::method(old.expr, name, {borrow(right)});
  } else {
    return false;
  }
  emit(rust::semi(fallible(std::move(call))));
  return true;
}

void Body::delete_target(ir::ExprId id) {
  const ir::Expr& target = at(id);
  switch (target.kind) {
    case ExprKind::Variable:
      unbind(target.var, target.span);
      return;
    case ExprKind::Index:
      del_item(target);
      return;
    case ExprKind::Attribute: {
      Val object = coerce(expr(target.a), type(TypeKind::Any), target.span);
      emit(rust::semi(
          fallible(rust::call("ops::del_attr", {borrow(object), rust::lit_str(target.name)}))));
      return;
    }
    case ExprKind::Tuple:
    case ExprKind::List:
      for (ir::ExprId item : target.items) delete_target(item);
      return;
    default:
      refuse(target.span, "this `del`");
  }
}

/// What is made where it stands: a literal or a display.
static bool is_display(const rust::ExprPtr& value) {
  const auto* macro = rust::as<rust::MacroExpr>(value);
  return rust::as<rust::LitExpr>(value) || rust::as<rust::TupleExpr>(value) ||
         (macro != nullptr && macro->delim == rust::Delim::kBracket);
}

/// `a.assert_eq(&b)` for the test `a.py_eq(&b)?` or `ops::is_eq(&a, &b)?`; nothing for others.
rust::ExprPtr Body::equality_assertion(const rust::ExprPtr& test) {
  rust::ExprPtr equality = attempted(test);
  if (!equality) return nullptr;
  if (const auto* method = rust::as<rust::MethodExpr>(equality)) {
    bool compares = method->name == "py_eq";
    return compares ? rust::method(method->receiver, "assert_eq", method->args) : nullptr;
  }
  const Exprs* compared = arguments_of(equality, "ops::is_eq");
  if (compared == nullptr) return nullptr;
  rust::ExprPtr left = compared->at(0);
  if (const auto* reference = rust::as<rust::RefExpr>(left)) left = reference->operand;
  if (const auto* boxed = rust::as<rust::MethodExpr>(left)) {
    bool boxes = boxed->name == "to_value" && !rust::as<rust::LitExpr>(boxed->receiver);
    if (boxes) left = boxed->receiver;
  }
  rust::ExprPtr right = compared->at(1);
  // A right side that is made here need not become a Value.
  const auto* reference = rust::as<rust::RefExpr>(right);
  const auto* boxed =
      reference == nullptr ? nullptr : rust::as<rust::MethodExpr>(reference->operand);
  if (boxed != nullptr && boxed->name == "to_value" &&
      (is_display(boxed->receiver) || bare_text(boxed->receiver) != boxed->receiver)) {
    right = rust::ref(loose(boxed->receiver));
  }
  return rust::method(left, "assert_eq", {right});
}

void Body::assert_stmt(const ir::Stmt& s) {
  if (!s.cause.valid()) {
    rust::ExprPtr test = condition(s.value);
    rust::ExprPtr equal = equality_assertion(test);
    if (!equal) equal = rust::call("assert_true", {std::move(test)});
    emit(rust::semi(fallible(std::move(equal))));
    return;
  }
  rust::ExprPtr test = negate(condition(s.value));
  rust::Block body =
      collect([&] { emit_raise(rust::call("assertion_error", {rust::some(own(any(s.cause)))})); });
  emit(rust::stmt(rust::if_(std::move(test), std::move(body))));
}

}  // namespace portalis::lower
