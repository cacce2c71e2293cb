#include "check/specialise.hpp"

#include <algorithm>

#include "check/copy.hpp"
#include "check/prune.hpp"
#include "ir/walk.hpp"

namespace portalis::check {

using ir::ExprId;
using ir::ExprKind;
using ir::FunctionId;
using ir::TypeId;
using ir::TypeKind;

namespace {

/// Copied expressions for each expression of the program, and what a small program has anyway.
constexpr size_t kBudgetFactor = 3;
constexpr size_t kBudgetBase = 4000;
/// The same for those that remain.
constexpr size_t kRemainFactor = 1;
constexpr size_t kRemainBase = 1500;

size_t at(FunctionId id) { return static_cast<size_t>(id.index); }
size_t at(ExprId id) { return static_cast<size_t>(id.index); }

bool makes_function(const ir::Expr& e) {
  return e.kind == ExprKind::MakeFunction || e.kind == ExprKind::GeneratorExp;
}

}  // namespace

Specialiser::Specialiser(ir::Module& module, const std::vector<bool>& denied)
    : m_(module),
      denied_(denied),
      budget_(kBudgetBase + kBudgetFactor * module.exprs.size()),
      allowed_(kRemainBase + kRemainFactor * module.exprs.size()) {}

bool Specialiser::is_wanted(FunctionId id) const {
  if (id.valid() && at(id) < denied_.size() && denied_[at(id)]) return false;
  return id.valid() && at(id) < facts_->wanted.size() && facts_->wanted[at(id)];
}

FunctionId Specialiser::callee_of(ExprId call) const {
  size_t original = at(originals_[at(call)]);
  // What was made since then calls no function of the program.
  return original < facts_->callees.size() ? facts_->callees[original] : FunctionId();
}

/// The expressions of a function and of those inside it; functions that are wanted stand alone.
template <typename OnExpr>
void Specialiser::walk_deep(FunctionId id, const OnExpr& on_expr) const {
  ir::walk_exprs(m_, m_[id].body, [&](ExprId expr) {
    on_expr(expr);
    FunctionId inner = m_[expr].function;
    if (makes_function(m_[expr]) && !is_wanted(inner)) walk_deep(inner, on_expr);
  });
}

/// Kosaraju's algorithm over the calls among wanted functions.
void Specialiser::find_cycles() {
  size_t count = m_.functions.size();
  std::vector<ir::FunctionIds> calls(count), callers(count);
  ir::FunctionIds wanted;
  for (size_t i = 0; i < count; ++i) {
    FunctionId id{static_cast<int32_t>(i)};
    if (!is_wanted(id)) continue;
    wanted.push_back(id);
    walk_deep(id, [&](ExprId expr) {
      if (m_[expr].kind != ExprKind::Call || !is_wanted(callee_of(expr))) return;
      calls[i].push_back(callee_of(expr));
      callers[at(callee_of(expr))].push_back(id);
    });
  }
  ir::FunctionIds finished;
  std::vector<size_t> next(count);
  std::vector<bool> seen(count);
  for (FunctionId root : wanted) {
    ir::FunctionIds path;
    if (!seen[at(root)]) path.push_back(root);
    seen[at(root)] = true;
    while (!path.empty()) {
      FunctionId top = path.back();
      if (next[at(top)] == calls[at(top)].size()) {
        finished.push_back(top);
        path.pop_back();
        continue;
      }
      FunctionId callee = calls[at(top)][next[at(top)]++];
      if (seen[at(callee)]) continue;
      seen[at(callee)] = true;
      path.push_back(callee);
    }
  }
  cycles_.assign(count, -1);
  for (auto root = finished.rbegin(); root != finished.rend(); ++root) {
    ir::FunctionIds open = {*root};
    while (!open.empty()) {
      FunctionId top = open.back();
      open.pop_back();
      if (cycles_[at(top)] >= 0) continue;
      cycles_[at(top)] = root->index;
      for (FunctionId caller : callers[at(top)]) open.push_back(caller);
    }
  }
}

/// The function that a call from `group` runs: the group's own copy, the original where it is free,
/// else a new copy while the budget lasts.
FunctionId Specialiser::instance(FunctionId callee, Group* group) {
  auto known = group->find(callee);
  if (known != group->end()) return known->second;
  size_t& cost = costs_[at(callee)];
  if (cost == 0) walk_deep(callee, [&](ExprId) { ++cost; });
  if (!original_used_[at(callee)] || cost > budget_) {
    bool is_new = !original_used_[at(callee)];
    original_used_[at(callee)] = true;
    (*group)[callee] = callee;
    if (is_new) work_.push_back({callee, group});
    return callee;
  }
  budget_ -= cost;
  ++num_copies_;
  FunctionId chosen = FunctionCopier(m_, originals_).copy(callee);
  (*group)[callee] = chosen;
  work_.push_back({chosen, group});
  return chosen;
}

void Specialiser::scan(const Visit& visit) {
  ir::ExprIds calls;
  walk_deep(visit.function, [&](ExprId expr) {
    if (m_[expr].kind == ExprKind::Call && is_wanted(callee_of(expr))) calls.push_back(expr);
  });
  for (ExprId call : calls) {
    FunctionId callee = callee_of(call);
    bool same_cycle = visit.group != nullptr && !visit.group->empty() &&
                      cycles_[at(visit.group->begin()->first)] == cycles_[at(callee)];
    Group* group = visit.group;
    if (!same_cycle) {
      groups_.push_back(std::make_unique<Group>());
      group = groups_.back().get();
    }
    m_[call].function = instance(callee, group);
  }
}

bool Specialiser::can_split(const CallFacts& facts) {
  facts_ = &facts;
  bool any = false;
  for (size_t i = 0; i < facts.wanted.size(); ++i) {
    any = any || is_wanted(FunctionId{static_cast<int32_t>(i)});
  }
  facts_ = nullptr;
  return any;
}

bool Specialiser::split(const CallFacts& facts) {
  if (!can_split(facts)) return false;
  facts_ = &facts;
  num_copies_ = 0;
  groups_.clear();
  originals_.clear();
  for (size_t i = 0; i < m_.exprs.size(); ++i) {
    originals_.push_back(ExprId{static_cast<int32_t>(i)});
  }
  costs_.assign(m_.functions.size(), 0);
  find_cycles();
  original_used_.assign(m_.functions.size(), false);
  for (size_t i = 0; i < m_.functions.size(); ++i) {
    FunctionId id{static_cast<int32_t>(i)};
    if (!is_wanted(id) || !m_[id].escapes) continue;
    // The function object runs the original.
    original_used_[i] = true;
    groups_.push_back(std::make_unique<Group>());
    (*groups_.back())[id] = id;
    work_.push_back({id, groups_.back().get()});
  }
  for (size_t i = 0; i < m_.sources.size(); ++i) {
    work_.push_back({FunctionId{static_cast<int32_t>(i)}, nullptr});
  }
  for (size_t i = 0; i < m_.functions.size(); ++i) {
    FunctionId id{static_cast<int32_t>(i)};
    if (m_[id].is_entry && !m_[id].is_dropped) work_.push_back({id, nullptr});
  }
  while (!work_.empty()) {
    Visit visit = work_.back();
    work_.pop_back();
    scan(visit);
  }
  facts_ = nullptr;
  return num_copies_ > 0;
}

// ---- copies that came out alike ----

/// Every type in a function, in one order for all its copies.
void Specialiser::sign(FunctionId id, std::vector<int32_t>& out) const {
  auto add = [&](TypeId type) {
    // Copies call other copies: what counts is whether those are equal.
    bool is_function = type.valid() && m_.types.kind(type) == TypeKind::Function;
    if (is_function) {
      int32_t callee = m_.types[type].id;
      out.push_back(-2 - classes_[static_cast<size_t>(callee)]);
    } else {
      out.push_back(type.index);
    }
  };
  const ir::Function& function = m_[id];
  for (ir::VarId var : function.locals) add(m_[var].type);
  add(function.return_type);
  add(function.yield_type);
  out.push_back(function.escapes);
  ir::walk_exprs(m_, function.body, [&](ExprId expr) {
    const ir::Expr& e = m_[expr];
    add(e.type);
    out.push_back(e.overload);
    out.push_back(static_cast<int32_t>(e.use));
    if (makes_function(e)) sign(e.function, out);
  });
}

/// Calls name the first of the copies that are equal.
void Specialiser::retarget() {
  for (ir::Expr& e : m_.exprs) {
    if (e.kind != ExprKind::Call || !e.function.valid()) continue;
    FunctionId first{classes_[at(e.function)]};
    e.function = first;
    if (m_.types.kind(m_[e.a].type) == TypeKind::Function) {
      m_[e.a].type = m_.types.make_ref(TypeKind::Function, first.index);
    }
  }
}

/// By FunctionId: a call runs it, something names it, or its function object is a value.
std::vector<bool> Specialiser::find_used() const {
  std::vector<bool> used(m_.functions.size());
  for (const ir::Function& function : m_.functions) {
    if (function.is_dropped) continue;
    if (function.escapes) used[static_cast<size_t>(&function - m_.functions.data())] = true;
    ir::walk_exprs(m_, function.body, [&](ExprId expr) {
      const ir::Expr& e = m_[expr];
      if (e.kind == ExprKind::Call && e.function.valid()) used[at(e.function)] = true;
      bool names = e.kind != ExprKind::MakeFunction && e.type.valid() &&
                   m_.types.kind(e.type) == TypeKind::Function;
      if (names) used[static_cast<size_t>(m_.types[e.type].id)] = true;
    });
  }
  return used;
}

/// Of a function and its copies, those that nothing needs any more; one stays in any case.
void Specialiser::drop_unused() {
  for (bool dropped = true; dropped;) {
    dropped = false;
    std::vector<bool> used = find_used(), has_used_copy(m_.functions.size());
    ir::FunctionIds open;
    for (size_t i = 0; i < m_.functions.size(); ++i) {
      const ir::Function& function = m_.functions[i];
      bool is_copy = function.origin.valid();
      if (function.is_dropped || !m_.is_body(function.parent)) continue;
      if (is_copy && used[i]) has_used_copy[at(function.origin)] = true;
      if (!used[i]) open.push_back(FunctionId{static_cast<int32_t>(i)});
    }
    for (FunctionId id : open) {
      bool is_needless = m_[id].origin.valid()
                             ? !m_[m_[id].origin].is_dropped || has_used_copy[at(m_[id].origin)]
                             : has_used_copy[at(id)];
      if (!is_needless) continue;
      drop_function(m_, id);
      dropped = true;
    }
  }
}

void Specialiser::merge() {
  size_t count = m_.functions.size();
  classes_.resize(count);
  ir::FunctionIds copies;
  for (size_t i = 0; i < count; ++i) {
    const ir::Function& function = m_.functions[i];
    bool is_copy = function.origin.valid();
    classes_[i] = is_copy ? function.origin.index : static_cast<int32_t>(i);
    bool stands_alone = is_copy && m_.is_body(function.parent);
    if (stands_alone) {
      copies.push_back(FunctionId{static_cast<int32_t>(i)});
      copies.push_back(function.origin);
    }
  }
  if (copies.empty()) return;
  std::sort(copies.begin(), copies.end());
  copies.erase(std::unique(copies.begin(), copies.end()), copies.end());
  // All copies of a function are taken for equal until their types, or those that they call, are
  // found to differ.
  for (size_t num_classes = 0;;) {
    std::map<std::vector<int32_t>, int32_t> first;
    std::vector<int32_t> next = classes_;
    for (FunctionId id : copies) {
      const ir::Function& function = m_[id];
      std::vector<int32_t> signature = {function.origin.valid() ? function.origin.index : id.index};
      sign(id, signature);
      next[at(id)] = first.try_emplace(std::move(signature), id.index).first->second;
    }
    classes_ = std::move(next);
    if (first.size() == num_classes) break;
    num_classes = first.size();
  }
  retarget();
  for (FunctionId id : copies) {
    if (classes_[at(id)] != id.index) drop_function(m_, id);
  }
  drop_unused();
}

// ---- the size of what remains ----

namespace {

size_t count_exprs(const ir::Module& module, FunctionId id) {
  size_t count = 0;
  ir::walk_exprs(module, module[id].body, [&](ExprId expr) {
    ++count;
    if (makes_function(module[expr])) count += count_exprs(module, module[expr].function);
  });
  return count;
}

}  // namespace

bool Specialiser::deny_excess(std::vector<bool>& denied) const {
  std::vector<size_t> copied(m_.functions.size());  // by FunctionId of the original
  size_t total = 0;
  for (size_t i = 0; i < m_.functions.size(); ++i) {
    const ir::Function& function = m_.functions[i];
    if (!function.origin.valid() || function.is_dropped || function.parent.index != 0) continue;
    size_t count = count_exprs(m_, FunctionId{static_cast<int32_t>(i)});
    copied[at(function.origin)] += count;
    total += count;
  }
  bool found = false;
  while (total > allowed_) {
    auto most = std::max_element(copied.begin(), copied.end());
    auto function = static_cast<size_t>(most - copied.begin());
    if (denied.size() <= function) denied.resize(function + 1);
    denied[function] = true;
    total -= *most;
    *most = 0;
    found = true;
  }
  return found;
}

}  // namespace portalis::check
