// Comprehensions: `list_of![item, for x in xs, if test]` of the runtime, or a block that fills a
// container where a clause needs more than that.
#include "lower/body.hpp"

namespace portalis::lower {

using ir::ExprKind;
using ir::TypeId;
using ir::TypeKind;

namespace {

/// The clauses of nested loops around `innermost`; nothing where they hold other statements.
bool read_clauses(const rust::Block& block, const rust::Expr* innermost, rust::Exprs* out) {
  for (const rust::Stmt& stmt : block.stmts) {
    if (stmt.kind == rust::StmtKind::kLet) {
      if (stmt.type || stmt.else_block || !stmt.expr) return false;
      out->push_back(rust::clause_let(stmt.pat, stmt.expr));
      continue;
    }
    if (&stmt != &block.stmts.back()) return false;
    if (stmt.expr.get() == innermost) return true;
    if (const auto* loop = rust::as<rust::ForExpr>(stmt.expr)) {
      out->push_back(rust::clause_for(loop->pat, loop->iterable));
      return loop->label.empty() && read_clauses(loop->body, innermost, out);
    }
    const auto* test = rust::as<rust::IfExpr>(stmt.expr);
    if (test == nullptr || test->else_expr) return false;
    out->push_back(rust::clause_if(test->condition));
    return read_clauses(test->then_block, innermost, out);
  }
  return false;
}

}  // namespace

Val Body::comprehension(const ir::Expr& e) {
  TypeKind k = e.kind == ExprKind::ListComp  ? TypeKind::List
               : e.kind == ExprKind::SetComp ? TypeKind::Set
                                             : TypeKind::Dict;
  TypeId t = display_type(e, k);
  std::string name = fresh(k == TypeKind::Dict ? "dict" : "items");
  rust::Exprs parts;
  rust::ExprPtr fill;
  rust::Block block = collect([&] {
    declare_clause_cells(e);
    clauses(e.clauses, 0, [&] {
      parts.push_back(definite(own(expr_as(e.a, program_.types().arg(t, 0)))));
      if (k == TypeKind::Dict)
        parts.push_back(definite(own(expr_as(e.b, program_.types().arg(t, 1)))));
      const char* add = k == TypeKind::Dict ? "set_item" : k == TypeKind::Set ? "add" : "append";
      fill = rust::method(rust::path(name), add, parts);
      if (k != TypeKind::List) fill = fallible(std::move(fill));
      emit(rust::semi(fill));
    });
  });
  // The macros hold a `?`, which does not leave a labelled block.
  bool has_form = k == TypeKind::List || rust::as<rust::TryExpr>(fill) != nullptr;
  if (has_form && read_clauses(block, fill.get(), &parts)) {
    names_.release(name);
    const char* macro = k == TypeKind::Dict ? "dict_of" : k == TypeKind::Set ? "set_of" : "list_of";
    return owned(rust::macro_bracket(macro, std::move(parts)), t);
  }
  block.stmts.insert(block.stmts.begin(), rust::let(name, nullptr, new_container(t)));
  block.stmts.push_back(rust::value(rust::path(name)));
  return owned(rust::block_expr(std::move(block)), t);
}

/// Variables of the clauses that closures inside share: one cell a run of the comprehension.
void Body::declare_clause_cells(const ir::Expr& e) {
  std::function<void(ir::ExprId)> declare = [&](ir::ExprId id) {
    const ir::Expr& target = at(id);
    if (target.kind == ExprKind::Variable && m()[target.var].storage == ir::Storage::Cell) {
      rust::TypePtr t = program_.rust_type(var_type(target.var));
      emit(rust::let(local(target.var).name, nullptr,
                     rust::call(rust::path_generic("Shared", {t}, "unset"))));
    }
    for (ir::ExprId item : target.items) declare(item);
    if (target.kind == ExprKind::Starred) declare(target.a);
  };
  for (const ir::Clause& clause : e.clauses) declare(clause.target);
}

/// `for target in iterable if condition ...` nested, with `innermost` inside.
void Body::clauses(const ir::Clauses& list, size_t i, const std::function<void()>& innermost) {
  if (i == list.size()) {
    innermost();
    return;
  }
  const ir::Clause& clause = list[i];
  if (clause.is_async) refuse(at(clause.target).span, "an asynchronous comprehension");
  Source source = loop_source(clause.iterable);
  frames_.push_back({Frame::Kind::Loop, "", "", false, false});
  rust::ExprPtr loop = loop_over(source, clause.target, ir::StmtId{}, "", [&] {
    clause_conditions(clause.conditions, 0, [&] { clauses(list, i + 1, innermost); });
  });
  frames_.pop_back();
  emit(rust::stmt(std::move(loop)));
}

void Body::clause_conditions(const ir::ExprIds& conditions, size_t i,
                             const std::function<void()>& inner) {
  if (i == conditions.size()) {
    inner();
    return;
  }
  rust::ExprPtr test = condition(conditions[i]);
  rust::Block body = collect([&] { clause_conditions(conditions, i + 1, inner); });
  emit(rust::stmt(rust::if_(std::move(test), std::move(body))));
}

}  // namespace portalis::lower
