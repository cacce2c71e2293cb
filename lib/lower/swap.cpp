// Two items of a list that change places: `xs[i], xs[j] = xs[j], xs[i]`, or the same through a
// variable: `t = xs[i]; xs[i] = xs[j]; xs[j] = t`.
//
// Input:  the statements of a block. Output: one call of `List::swap`.
// Invariant: the list and the subscripts are names and numbers, so that no order of evaluation can
//         be seen; the first subscript that is out of range raises, as it does when it is read. No
//         comment stands between the statements.
#include <algorithm>

#include "ir/walk.hpp"
#include "lower/body.hpp"

namespace portalis::lower {

using ir::ExprId;
using ir::ExprKind;
using ir::StmtKind;
using ir::TypeKind;

namespace {

/// The only target of an assignment, or none.
ExprId only_target(const ir::Stmt& s) {
  bool is_plain = s.kind == StmtKind::Assign && s.targets.size() == 1;
  return is_plain ? s.targets[0] : ExprId();
}

}  // namespace

/// An item of a list at a place that nothing but an assignment to a name could change.
bool Body::is_steady_item(ExprId id) const {
  if (!id.valid() || at(id).kind != ExprKind::Index) return false;
  const ir::Expr& list = at(at(id).a);
  const ir::Expr& index = at(at(id).b);
  auto is_local = [&](const ir::Expr& e) {
    if (e.kind != ExprKind::Variable || m()[e.var].maybe_unbound) return false;
    return m()[e.var].storage == ir::Storage::Local || program_.is_module_local(e.var);
  };
  bool is_number = index.kind == ExprKind::ConstInt && index.fits_i64;
  bool is_counter = is_local(index) && kind(var_type(index.var)) == TypeKind::I64;
  return is_local(list) && kind(var_type(list.var)) == TypeKind::List && (is_number || is_counter);
}

bool Body::is_same_name(ExprId a, ExprId b) const {
  const ir::Expr& left = at(a);
  const ir::Expr& right = at(b);
  if (left.kind != right.kind) return false;
  return left.kind == ExprKind::Variable ? left.var == right.var
                                         : left.int_value == right.int_value;
}

/// Both are items of one list, and perhaps the same one.
bool Body::is_same_item(ExprId a, ExprId b) const {
  return is_same_name(at(a).a, at(b).a) && is_same_name(at(a).b, at(b).b);
}

void Body::emit_swap(ExprId first, ExprId second) {
  Val list = expr(at(first).a);
  Val from = expr(at(first).b), to = expr(at(second).b);
  emit(rust::semi(fallible(rust::method(
      list.expr, "swap", {index_value(from, "to_position"), index_value(to, "to_position")}))));
}

/// `xs[i], xs[j] = xs[j], xs[i]`.
bool Body::swap_assign(const ir::Expr& target, const ir::Expr& value) {
  if (target.items.size() != 2 || value.items.size() != 2) return false;
  ExprId first = target.items[0], second = target.items[1];
  bool crosses = is_steady_item(first) && is_steady_item(second) &&
                 is_steady_item(value.items[0]) && is_steady_item(value.items[1]) &&
                 is_same_item(first, value.items[1]) && is_same_item(second, value.items[0]) &&
                 is_same_name(at(first).a, at(second).a);
  if (!crosses) return false;
  // The right side is read first, from left to right.
  emit_swap(second, first);
  return true;
}

/// Whether the variable is in those two places of the function and nowhere else.
bool Body::is_named_twice(ir::VarId var) const {
  int num_places = 0;
  ir::walk_exprs(m(), function_.body, [&](ExprId id) {
    num_places += at(id).kind == ExprKind::Variable && at(id).var == var;
  });
  return num_places == 2 && !m()[var].captured;
}

bool Body::has_comment_between(uint32_t begin, uint32_t end) const {
  return std::any_of(m().comments.begin() + static_cast<ptrdiff_t>(next_comment_),
                     m().comments.end(), [&](const ir::Comment& comment) {
                       return comment.own_line && comment.span.begin > begin &&
                              comment.span.begin < end;
                     });
}

/// Three statements from `i` on that swap through a variable. Whether they did.
bool Body::swap_statements(const ir::StmtIds& stmts, size_t i) {
  if (i + 2 >= stmts.size()) return false;
  const ir::Stmt& keep = m()[stmts[i]];
  const ir::Stmt& move = m()[stmts[i + 1]];
  const ir::Stmt& store = m()[stmts[i + 2]];
  ExprId held = only_target(keep), first = only_target(move), second = only_target(store);
  bool has_form = held.valid() && at(held).kind == ExprKind::Variable && first.valid() &&
                  second.valid() && at(store.value).kind == ExprKind::Variable &&
                  at(store.value).var == at(held).var && is_steady_item(first) &&
                  is_steady_item(second) && is_steady_item(keep.value) &&
                  is_steady_item(move.value);
  if (!has_form) return false;
  ir::VarId var = at(held).var;
  auto is_other = [&](ExprId id) { return at(id).kind != ExprKind::Variable || at(id).var != var; };
  bool swaps = is_same_item(keep.value, first) && is_same_item(move.value, second) &&
               is_same_name(at(first).a, at(second).a) && is_other(at(first).a) &&
               is_other(at(first).b) && is_other(at(second).b) &&
               !has_comment_between(keep.span.begin, store.span.end);
  if (!swaps) return false;
  bool is_needless = declares_here(stmts[i], var) && is_named_twice(var);
  if (!is_needless) stmt(stmts[i]);
  place(is_needless ? keep : move, [&] { emit_swap(first, second); });
  last_end_ = std::max(last_end_, store.span.end);
  return true;
}

}  // namespace portalis::lower
