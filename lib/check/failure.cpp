#include "check/failure.hpp"

#include <algorithm>

namespace portalis::check {

using ir::ExprId;
using ir::ExprKind;
using ir::StmtId;
using ir::StmtKind;

namespace {

const Failure* look_up(const Failures::Map& map, ExprId id) {
  auto found = map.find(id.index);
  return found == map.end() ? nullptr : &found->second;
}

}  // namespace

/// What evaluating the expression itself raises, after its parts.
const Failure* FailurePath::own(ExprId id) const {
  const ir::Expr& e = m_[id];
  bool iterates =
      e.kind == ExprKind::ListComp || e.kind == ExprKind::SetComp || e.kind == ExprKind::DictComp;
  if (iterates) return look_up(failures_.iterations, e.clauses[0].iterable);
  return look_up(failures_.values, id);
}

/// The expressions that every evaluation of this one evaluates first, in order. False when others
/// may follow them before its own operation.
bool FailurePath::parts(ExprId id, ir::ExprIds& out) const {
  const ir::Expr& e = m_[id];
  switch (e.kind) {
    case ExprKind::Binary:
    case ExprKind::Index:
      out = {e.a, e.b};
      return true;
    case ExprKind::Unary:
    case ExprKind::Attribute:
    case ExprKind::Format:
      out = {e.a};
      return true;
    case ExprKind::IfExp:
    case ExprKind::NamedExpr:
      out = {e.a};
      return false;
    case ExprKind::Slice:
      for (ExprId bound : {e.a, e.b, e.c}) {
        if (bound.valid()) out.push_back(bound);
      }
      return true;
    case ExprKind::Compare:
      out = {e.items[0], e.items[1]};
      return true;
    case ExprKind::And:
    case ExprKind::Or:
      out = {e.items[0]};
      return false;
    case ExprKind::List:
    case ExprKind::Tuple:
    case ExprKind::Set:
    case ExprKind::Dict:
    case ExprKind::FString:
      for (ExprId item : e.items) {
        if (!item.valid() || m_[item].kind == ExprKind::Starred) return false;
        out.push_back(item);
        // Formatting a value may run its methods.
        if (m_[item].kind == ExprKind::Format) return false;
      }
      return true;
    case ExprKind::ListComp:
    case ExprKind::SetComp:
    case ExprKind::DictComp:
      out = {e.clauses[0].iterable};
      return true;
    case ExprKind::Call: {
      const ir::Expr& callee = m_[e.a];
      bool is_method = callee.kind == ExprKind::Attribute;
      out = {is_method ? callee.a : e.a};
      if (is_method && !finds_(id)) return true;
      if (!is_method && has_effect(e.a)) return false;
      for (const ir::Argument& argument : e.args) {
        bool is_star = argument.kind == ir::Argument::Kind::Star ||
                       argument.kind == ir::Argument::Kind::DoubleStar;
        if (is_star) return false;
        out.push_back(argument.value);
      }
      return true;
    }
    default:
      return false;
  }
}

/// Of a call that never returns the call; of one whose method is not there its name.
ExprId FailurePath::raising(ExprId id) const {
  const ir::Expr& e = m_[id];
  bool is_method = e.kind == ExprKind::Call && m_[e.a].kind == ExprKind::Attribute;
  return is_method ? e.a : id;
}

const Failure* FailurePath::evaluate(ExprId id) {
  if (!id.valid()) return nullptr;
  size_t mark = before_.size();
  ir::ExprIds inner;
  bool is_all = parts(id, inner);
  for (ExprId part : inner) {
    if (const Failure* failure = evaluate(part)) return failure;
    done(part);
  }
  const Failure* failure = is_all ? own(id) : nullptr;
  bool raises_itself = failure != nullptr && failure->message.empty();
  if (failure == nullptr || raises_itself) before_.resize(mark);
  if (raises_itself) before_.push_back(raising(id));
  return failure;
}

bool FailurePath::has_effect(ExprId id) const {
  const ir::Expr& e = m_[id];
  switch (e.kind) {
    case ExprKind::Variable:
      return m_[e.var].maybe_unbound;
    case ExprKind::Builtin:
      return !e.name.empty();
    case ExprKind::Module:
    case ExprKind::MakeFunction:
      return false;
    case ExprKind::List:
    case ExprKind::Tuple:
      return std::any_of(e.items.begin(), e.items.end(),
                         [&](ExprId item) { return has_effect(item); });
    default:
      return e.kind > ExprKind::ConstEllipsis;
  }
}

void FailurePath::done(ExprId id) {
  const ir::Expr& e = m_[id];
  if (e.kind == ExprKind::Slice) {
    for (ExprId bound : {e.a, e.b, e.c}) {
      if (bound.valid()) done(bound);
    }
  } else if (has_effect(id)) {
    before_.push_back(id);
  }
}

const Failure* FailurePath::update(const ir::Stmt& stmt) {
  ExprId target = stmt.targets[0];
  const ir::Expr& e = m_[target];
  if (e.kind != ExprKind::Variable) {
    if (const Failure* failure = evaluate(target)) return failure;
  }
  done(target);
  if (const Failure* failure = evaluate(stmt.value)) return failure;
  done(stmt.value);
  return look_up(failures_.updates, target);
}

const Failure* FailurePath::find(StmtId id) {
  before_.clear();
  const ir::Stmt& s = m_[id];
  switch (s.kind) {
    case StmtKind::Expr:
    case StmtKind::Return:
    case StmtKind::If:
    case StmtKind::While:
    case StmtKind::Assert:
    case StmtKind::Raise:
      return evaluate(s.value);
    case StmtKind::AugAssign:
      return update(s);
    case StmtKind::Assign:
    case StmtKind::For: {
      if (const Failure* failure = evaluate(s.value)) return failure;
      done(s.value);
      return s.kind == StmtKind::For ? look_up(failures_.iterations, s.value)
                                     : look_up(failures_.unpackings, s.targets[0]);
    }
    default:
      return nullptr;
  }
}

/// `TypeError("...")`
ExprId FailurePath::make_error(const Failure& failure, ir::Span span) {
  auto make = [&](ExprKind kind, const std::string& text) {
    ir::Expr e;
    e.kind = kind;
    e.span = span;
    e.text = text;
    return e;
  };
  ir::Argument message;
  message.value = m_.add(make(ExprKind::ConstStr, failure.message));
  ir::Expr call = make(ExprKind::Call, "");
  call.a = m_.add(make(ExprKind::Builtin, "TypeError"));
  call.args.push_back(message);
  return m_.add(std::move(call));
}

ir::StmtIds FailurePath::statements(StmtId id, const Failure& failure) {
  ir::StmtIds out;
  ir::Span span = m_[id].span;
  ExprId raised;
  if (failure.message.empty()) {
    raised = before_.back();
    before_.pop_back();
    m_[raised].is_never = true;
  } else {
    raised = make_error(failure, span);
  }
  for (ExprId value : before_) {
    ir::Stmt stmt;
    stmt.kind = StmtKind::Expr;
    stmt.span = m_[value].span;
    stmt.value = value;
    out.push_back(m_.add(std::move(stmt)));
  }
  ir::Stmt raise;
  raise.kind = StmtKind::Raise;
  raise.span = span;
  raise.value = raised;
  out.push_back(m_.add(std::move(raise)));
  return out;
}

}  // namespace portalis::check
