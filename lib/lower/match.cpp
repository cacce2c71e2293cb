// `match`: each case a test with its bindings, in order, inside a labelled block.
#include "lower/body.hpp"

namespace portalis::lower {

using ir::PatternKind;
using ir::TypeKind;

void Body::match_stmt(ir::StmtId id) {
  const ir::Stmt& s = m()[id];
  std::string label = fresh_label("matched");
  frames_.push_back({Frame::Kind::Block, label, "", false, false});
  rust::Block body = collect([&] {
    Val subject = pin(owned_value(expr(s.value)), "subject");
    for (const ir::MatchCase& match_case : s.cases) {
      rust::ExprPtr test = pattern(match_case.pattern, subject);
      if (match_case.guard.valid()) {
        test = rust::binary("&&", std::move(test), condition(match_case.guard));
      }
      rust::Block then_block = collect([&] {
        block(match_case.body);
        emit(rust::semi(rust::break_(label)));
      });
      emit(rust::stmt(rust::if_(std::move(test), std::move(then_block))));
    }
  });
  frames_.pop_back();
  emit(rust::stmt(rust::block_expr(std::move(body), label)));
}

/// A Rust bool: the pattern matches; its names are bound on the way.
rust::ExprPtr Body::pattern(const ir::Pattern& p, const Val& subject) {
  switch (p.kind) {
    case PatternKind::Value:
      return compare_pair(ir::CompareOp::Eq, subject, expr(p.value), p.span);
    case PatternKind::Singleton:
      return compare_pair(ir::CompareOp::Is, subject, expr(p.value), p.span);
    case PatternKind::As: {
      rust::ExprPtr test = p.patterns.empty() ? nullptr : pattern(p.patterns[0], subject);
      if (!p.var.valid()) return test ? test : rust::lit_bool(true);
      rust::ExprPtr bind = bind_pattern(p.var, subject);
      return test ? rust::binary("&&", std::move(test), std::move(bind)) : bind;
    }
    case PatternKind::Or: {
      rust::ExprPtr out;
      for (const ir::Pattern& part : p.patterns) {
        rust::ExprPtr test = pattern(part, subject);
        out = out ? rust::binary("||", std::move(out), std::move(test)) : std::move(test);
      }
      return out;
    }
    case PatternKind::Sequence:
      return sequence_pattern(p, subject);
    case PatternKind::Mapping:
      refuse(p.span, "a mapping pattern", "compare the keys with `if`");
    case PatternKind::Class:
      refuse(p.span, "a class pattern", "use `isinstance`");
    case PatternKind::Star:
      break;
  }
  refuse(p.span, "this pattern");
}

/// `{ name = subject; true }`
rust::ExprPtr Body::bind_pattern(ir::VarId var, const Val& value) {
  return block_value([&] {
    write(var, owned_value(value));
    return rust::lit_bool(true);
  });
}

/// `if let Some(items) = match_sequence(&subject, before, after, star) { tests } else { false }`
rust::ExprPtr Body::sequence_pattern(const ir::Pattern& p, const Val& subject) {
  size_t star = p.patterns.size();
  for (size_t i = 0; i < p.patterns.size(); ++i) {
    if (p.patterns[i].kind == PatternKind::Star) star = i;
  }
  bool has_star = star < p.patterns.size();
  auto count = static_cast<int64_t>(p.patterns.size() - (has_star ? 1 : 0));
  auto before = static_cast<int64_t>(has_star ? star : p.patterns.size());
  rust::ExprPtr items_call =
      fallible(rust::call("match_sequence", {borrow(coerce(subject, type(TypeKind::Any), p.span)),
                                             rust::lit_int(before), rust::lit_int(count - before),
                                             rust::lit_bool(has_star)}));
  std::string items = fresh("items");
  rust::ExprPtr tests = block_value([&]() -> rust::ExprPtr {
    rust::ExprPtr out;
    for (size_t i = 0; i < p.patterns.size(); ++i) {
      rust::ExprPtr slot =
          rust::index(rust::path(items), rust::lit_int(static_cast<int64_t>(i)));
      Val item{slot, type(TypeKind::Any), Form::Place};
      rust::ExprPtr test;
      if (p.patterns[i].kind == PatternKind::Star) {
        test = p.patterns[i].var.valid() ? bind_pattern(p.patterns[i].var, item)
                                         : rust::lit_bool(true);
      } else {
        test = pattern(p.patterns[i], item);
      }
      out = out ? rust::binary("&&", std::move(out), std::move(test)) : std::move(test);
    }
    return out ? out : rust::lit_bool(true);
  });
  return rust::if_let(rust::pat_tuple_struct("Some", {rust::pat_ident(items)}),
                      std::move(items_call), rust::block_of(std::move(tests)),
                      rust::block_expr(rust::block_of(rust::lit_bool(false))));
}

}  // namespace portalis::lower
