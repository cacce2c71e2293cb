#include "lower/call_order.hpp"

#include <algorithm>

#include "ir/walk.hpp"

namespace portalis::lower {

using ir::ExprKind;
using ir::FunctionId;
using ir::TypeKind;

namespace {

/// What the code of each function may call directly.
std::vector<std::vector<size_t>> find_calls(const ir::Module& module) {
  std::vector<std::vector<size_t>> calls(module.functions.size());
  for (size_t i = 0; i < calls.size(); ++i) {
    if (module.functions[i].is_dropped) continue;
    std::vector<size_t>& own = calls[i];
    ir::walk_exprs(module, module.functions[i].body, [&](ir::ExprId id) {
      const ir::Expr& e = module[id];
      auto add = [&](FunctionId callee) {
        bool is_live = callee.valid() && !module[callee].is_dropped;
        if (is_live) own.push_back(static_cast<size_t>(callee.index));
      };
      for (FunctionId target : e.targets) add(target);
      for (FunctionId setter : e.setters) add(setter);
      if (e.kind == ExprKind::MakeFunction || e.kind == ExprKind::GeneratorExp) {
        add(e.function);
      } else if (module.types.kind(e.type) == TypeKind::Function) {
        add(FunctionId{module.types[e.type].id});
      }
    });
    std::sort(own.begin(), own.end());
    own.erase(std::unique(own.begin(), own.end()), own.end());
  }
  return calls;
}

/// Tarjan's algorithm with a stack of its own.
class Components {
 public:
  explicit Components(const std::vector<std::vector<size_t>>& calls)
      : calls_(calls), number_(calls.size(), 0), low_(calls.size(), 0), open_(calls.size()) {}

  void visit(size_t root, CallOrder& out) {
    if (number_[root] != 0) return;
    enter(root);
    while (!path_.empty()) {
      auto& [at, next] = path_.back();
      if (next < calls_[at].size()) {
        size_t callee = calls_[at][next++];
        if (number_[callee] == 0) {
          enter(callee);
        } else if (open_[callee]) {
          low_[at] = std::min(low_[at], number_[callee]);
        }
        continue;
      }
      size_t done = at;
      path_.pop_back();
      if (!path_.empty()) {
        size_t caller = path_.back().first;
        low_[caller] = std::min(low_[caller], low_[done]);
      }
      if (low_[done] == number_[done]) close(done, out);
    }
  }

 private:
  void enter(size_t at) {
    number_[at] = low_[at] = ++last_number_;
    open_[at] = true;
    stack_.push_back(at);
    path_.emplace_back(at, 0);
  }

  void close(size_t root, CallOrder& out) {
    bool is_cycle =
        stack_.back() != root || std::binary_search(calls_[root].begin(), calls_[root].end(), root);
    size_t member = root;
    do {
      member = stack_.back();
      stack_.pop_back();
      open_[member] = false;
      out.is_recursive[member] = is_cycle;
      out.callees_first.push_back(FunctionId{static_cast<int32_t>(member)});
    } while (member != root);
  }

  const std::vector<std::vector<size_t>>& calls_;
  std::vector<size_t> number_, low_;
  std::vector<bool> open_;
  std::vector<size_t> stack_;
  std::vector<std::pair<size_t, size_t>> path_;  // a function and the next of its calls
  size_t last_number_ = 0;
};

}  // namespace

CallOrder find_call_order(const ir::Module& module) {
  CallOrder out;
  out.is_recursive.resize(module.functions.size());
  std::vector<std::vector<size_t>> calls = find_calls(module);
  Components components(calls);
  for (size_t i = module.functions.size(); i-- > 0;) {
    if (!module.functions[i].is_dropped) components.visit(i, out);
  }
  return out;
}

}  // namespace portalis::lower
