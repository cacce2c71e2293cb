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
      return mapping_pattern(p, subject);
    case PatternKind::Class:
      return class_pattern(p, subject);
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
  return parts_pattern(std::move(items_call), [&](const std::string& items) {
    rust::ExprPtr out = rust::lit_bool(true);
    for (size_t i = 0; i < p.patterns.size(); ++i) {
      Val item = part(items, i);
      rust::ExprPtr test;
      if (p.patterns[i].kind == PatternKind::Star) {
        if (!p.patterns[i].var.valid()) continue;
        test = bind_pattern(p.patterns[i].var, item);
      } else {
        test = pattern(p.patterns[i], item);
      }
      out = both(std::move(out), std::move(test));
    }
    return out;
  });
}

/// `case Point(x, y=0)`: an instance whose parts match.
rust::ExprPtr Body::class_pattern(const ir::Pattern& p, const Val& subject) {
  Exprs names;
  for (const std::string& name : p.names) names.push_back(rust::lit_str(name));
  auto positional = static_cast<int64_t>(p.patterns.size() - p.names.size());
  rust::ExprPtr call = fallible(rust::call(
      "match_class", {borrow(snapshot(subject)), borrow(any(p.value)), rust::lit_int(positional),
                      rust::ref(rust::array(std::move(names)))}));
  return parts_pattern(std::move(call), [&](const std::string& items) {
    rust::ExprPtr out = rust::lit_bool(true);
    for (size_t i = 0; i < p.patterns.size(); ++i) {
      out = both(std::move(out), pattern(p.patterns[i], part(items, i)));
    }
    return out;
  });
}

/// `case {"kind": k, **rest}`: a mapping that has the keys.
rust::ExprPtr Body::mapping_pattern(const ir::Pattern& p, const Val& subject) {
  Exprs keys;
  for (ir::ExprId key : p.keys) keys.push_back(own(any(key)));
  rust::ExprPtr call =
      fallible(rust::call("match_mapping", {borrow(coerce(subject, type(TypeKind::Any), p.span)),
                                            rust::ref(rust::array(std::move(keys)))}));
  return parts_pattern(std::move(call), [&](const std::string& items) {
    rust::ExprPtr out = rust::lit_bool(true);
    for (size_t i = 0; i < p.patterns.size(); ++i) {
      out = both(std::move(out), pattern(p.patterns[i], part(items, i)));
    }
    if (!p.var.valid()) return out;
    return both(std::move(out), bind_pattern(p.var, part(items, p.patterns.size())));
  });
}

/// `if let Some(items) = call { tests } else { false }`
rust::ExprPtr Body::parts_pattern(rust::ExprPtr call,
                                  const std::function<rust::ExprPtr(const std::string&)>& tests) {
  std::string items = fresh("items");
  rust::ExprPtr test = block_value([&] { return tests(items); });
  return rust::if_let(rust::pat_tuple_struct("Some", {rust::pat_ident(items)}), std::move(call),
                      rust::block_of(std::move(test)),
                      rust::block_expr(rust::block_of(rust::lit_bool(false))));
}

Val Body::part(const std::string& items, size_t i) const {
  rust::ExprPtr slot = rust::index(rust::path(items), rust::lit_int(static_cast<int64_t>(i)));
  return Val{std::move(slot), type(TypeKind::Any), Form::Place};
}

/// `a && b`, without a constant `true` before it.
rust::ExprPtr Body::both(rust::ExprPtr a, rust::ExprPtr b) {
  const auto* literal = rust::as<rust::LitExpr>(a);
  if (literal != nullptr && literal->text == "true") return b;
  return rust::binary("&&", std::move(a), std::move(b));
}

}  // namespace portalis::lower
