// Which ints are proved to fit i64: interval analysis over the final flow graph.
//
// Input:  the graph after propagation. Output: an interval for each node of kind Int.
// Invariant: every int that a node can hold in a run that ends lies in its interval, where a value
// that grows by small steps only (kSmallStep) counts as bounded by kCounter: it would take more
// than 2^50 steps to get past it, and the sum of two such counters stays below 2^63.
#include <algorithm>
#include <cstdint>
#include <numeric>
#include <span>
#include <utility>

#include "check/solver.hpp"

namespace portalis::check {

using ir::BinaryOp;
using ir::ExprId;
using ir::ExprKind;

namespace {

using Wide = __int128;
constexpr Wide kNo = Interval::kNoBound;
constexpr Wide kI64Min = -(Wide{1} << 63);
constexpr Wide kI64Max = (Wide{1} << 63) - 1;
constexpr Wide kCounter = Wide{1} << 61;
constexpr Wide kSmallStep = 1024;
constexpr Interval kUnbounded{-kNo, kNo};

/// What is to be looked at again when a node changes.
class Readers {
 public:
  /// `pairs`: a node and a reader of it.
  Readers(const std::vector<std::pair<Node, int32_t>>& pairs, size_t num_nodes)
      : ends_(num_nodes + 1), readers_(pairs.size()) {
    for (auto [node, reader] : pairs) ++ends_[static_cast<size_t>(node) + 1];
    std::partial_sum(ends_.begin(), ends_.end(), ends_.begin());
    // Each node's end starts where those of the node begin and moves behind them.
    for (auto [node, reader] : pairs) {
      readers_[static_cast<size_t>(ends_[static_cast<size_t>(node)]++)] = reader;
    }
  }
  std::span<const int32_t> of(Node node) const {
    size_t at = static_cast<size_t>(node);
    int32_t begin = at == 0 ? 0 : ends_[at - 1];
    return {readers_.data() + begin, static_cast<size_t>(ends_[at] - begin)};
  }

 private:
  std::vector<int32_t> ends_;  // by node
  std::vector<int32_t> readers_;
};

Wide clamp(Wide value) { return std::clamp(value, -kNo, kNo); }

Wide product(Wide a, Wide b) {
  constexpr Wide kLimit = Wide{1} << 63;
  if (a == 0 || b == 0) return 0;
  bool negative = (a < 0) != (b < 0);
  Wide left = a < 0 ? -a : a, right = b < 0 ? -b : b;
  if (left > kLimit || right > kLimit) return negative ? -kNo : kNo;
  return clamp(a * b);
}

bool is_small(Interval i) { return i.low >= -kSmallStep && i.high <= kSmallStep; }

// A sum with a small step stays a counter.
Interval sum(Interval a, Interval b) {
  Interval out{clamp(a.low + b.low), clamp(a.high + b.high)};
  if (!is_small(a) && !is_small(b)) return out;
  const Interval& base = is_small(b) ? a : b;
  if (base.high <= kCounter) out.high = std::min(out.high, kCounter);
  if (base.low >= -kCounter) out.low = std::max(out.low, -kCounter);
  if (base.low <= -kNo) out.low = -kNo;
  if (base.high >= kNo) out.high = kNo;
  return out;
}

Interval negate(Interval a) { return {-a.high, -a.low}; }

Interval multiply(Interval a, Interval b) {
  Wide corners[] = {product(a.low, b.low), product(a.low, b.high), product(a.high, b.low),
                    product(a.high, b.high)};
  return {*std::min_element(std::begin(corners), std::end(corners)),
          *std::max_element(std::begin(corners), std::end(corners))};
}

Interval floor_divide(Interval a, Interval b) {
  if (b.low >= 0) {
    // Nothing is divided by zero.
    Wide least = std::max(b.low, Wide{1});
    auto floor = [](Wide x, Wide y) { return x >= 0 ? x / y : -((-x + y - 1) / y); };
    auto bound = [&](Wide x, Wide y) { return x >= kNo || x <= -kNo ? x : floor(x, y); };
    return {a.low >= 0 ? Wide{0} : bound(a.low, least), a.high >= 0 ? bound(a.high, least) : -1};
  }
  Wide size = std::max(a.high < 0 ? -a.high : a.high, a.low < 0 ? -a.low : a.low);
  return {-size, size};
}

Interval modulo(Interval a, Interval b) {
  if (b.low >= 0) {
    Wide high = b.high >= kNo ? kNo : std::max(b.high - 1, Wide{0});
    if (a.low >= 0) high = std::min(high, a.high);
    return {0, high};
  }
  return {b.low <= -kNo ? -kNo : b.low + 1, b.high >= kNo ? kNo : std::max(b.high - 1, Wide{0})};
}

// The smallest 2^k - 1 that is not below |both|.
Interval bit_hull(Interval a, Interval b) {
  Wide size = 1;
  for (Wide bound : {a.low, a.high, b.low, b.high}) {
    Wide magnitude = bound < 0 ? -bound : bound;
    while (size <= magnitude && size < kNo) size *= 2;
  }
  bool negative = a.low < 0 || b.low < 0;
  return {negative ? -size : Wide{0}, size >= kNo ? kNo : size - 1};
}

Interval bit_and(Interval a, Interval b) {
  if (a.low >= 0 && b.low >= 0) return {0, std::min(a.high, b.high)};
  if (b.low >= 0) return {0, b.high};
  if (a.low >= 0) return {0, a.high};
  return bit_hull(a, b);
}

Interval shift_left(Interval a, Interval b) {
  if (b.low < 0 || b.high > 62) return kUnbounded;
  return multiply(a, {Wide{1} << static_cast<int>(b.low), Wide{1} << static_cast<int>(b.high)});
}

}  // namespace

bool Solver::is_i64(Node node) const {
  Interval found = interval(node);
  return !found.empty() && found.low >= kI64Min && found.high <= kI64Max;
}

// Joins an interval into a node's; after a few changes a bound jumps to the next landmark.
bool Solver::widen(Node node, Interval added) {
  if (added.empty()) return false;
  size_t root = static_cast<size_t>(graph_.find(node));
  Interval& own = intervals_[root];
  Interval joined = added;
  if (!own.empty()) {
    joined.low = std::min(own.low, added.low);
    joined.high = std::max(own.high, added.high);
  }
  if (joined == own) return false;
  constexpr int kPatience = 3;
  if (widenings_[root] >= kPatience) {
    static constexpr Wide kMarks[] = {Wide{1} << 8, Wide{1} << 16, Wide{1} << 31, Wide{1} << 53,
                                      kCounter,     2 * kCounter,  kI64Max,       kNo};
    if (joined.high > own.high) {
      for (Wide mark : kMarks) {
        if (mark >= joined.high) {
          joined.high = mark;
          break;
        }
      }
    }
    if (joined.low >= -1 && joined.low < own.low) {
      joined.low = joined.low >= 1 ? 1 : std::min(joined.low, Wide{0});
    } else if (joined.low < own.low) {
      for (Wide mark : kMarks) {
        if (-mark <= joined.low) {
          joined.low = -mark;
          break;
        }
      }
    }
  } else {
    ++widenings_[root];
  }
  own = joined;
  return true;
}

Interval Solver::operand(Node node) const {
  return kind(node) == Kind::Bool ? Interval{0, 1} : interval(node);
}

Interval Solver::binary_interval(const Constraint& c) const {
  Interval a = operand(c.a), b = operand(c.b);
  if (a.empty() || b.empty()) return {};
  switch (c.op) {
    case BinaryOp::Add:
      return sum(a, b);
    case BinaryOp::Sub:
      return sum(a, negate(b));
    case BinaryOp::Mul:
      return multiply(a, b);
    case BinaryOp::FloorDiv:
      return floor_divide(a, b);
    case BinaryOp::Mod:
      return modulo(a, b);
    case BinaryOp::BitAnd:
      return bit_and(a, b);
    case BinaryOp::BitOr:
    case BinaryOp::BitXor:
      return bit_hull(a, b);
    case BinaryOp::LShift:
      return shift_left(a, b);
    case BinaryOp::RShift:
      return b.low < 0 ? kUnbounded : Interval{std::min(a.low, Wide{0}), std::max(a.high, Wide{0})};
    case BinaryOp::Pow: {
      if (b.low != b.high || b.low < 0 || b.low > 8) return kUnbounded;
      Interval out{1, 1};
      for (Wide i = 0; i < b.low; ++i) out = multiply(out, a);
      if (b.low % 2 == 0) out.low = 0;
      return out;
    }
    default:
      return kUnbounded;
  }
}

bool Solver::is_range_call(ExprId id, ExprId& call) const {
  const ir::Expr* e = &module_[id];
  if (e->kind == ExprKind::Variable) {
    auto it = generator_source_.find(e->var.index);
    if (it == generator_source_.end()) return false;
    id = it->second;
    e = &module_[id];
  }
  if (e->kind != ExprKind::Call || e->args.empty() || e->args.size() > 3) return false;
  const ir::Expr& callee = module_[e->a];
  if (callee.kind != ExprKind::Builtin || callee.text != "range") return false;
  for (const ir::Argument& argument : e->args) {
    if (argument.kind != ir::Argument::Kind::Positional) return false;
    if (kind(node(argument.value)) != Kind::Int) return false;
  }
  call = id;
  return true;
}

// What a loop directly over range(...) counts through.
Interval Solver::range_interval(ExprId iterable) const {
  ExprId call;
  if (!iterable.valid() || !is_range_call(iterable, call)) return kUnbounded;
  const ir::Arguments& args = module_[call].args;
  Interval start{0, 0}, step{1, 1};
  Interval stop = interval(node(args[args.size() > 1 ? 1 : 0].value));
  if (args.size() > 1) start = interval(node(args[0].value));
  if (args.size() > 2) step = interval(node(args[2].value));
  if (start.empty() || stop.empty() || step.empty()) return {};
  bool counts = is_small(step) && start.low >= -kCounter && start.high <= kCounter;
  Interval out{start.low, start.high};
  if (step.high > 0) out.high = std::max(out.high, stop.high - 1);
  if (step.low < 0) out.low = std::min(out.low, stop.low + 1);
  if (counts) {
    out.high = std::min(out.high, kCounter);
    out.low = std::max(out.low, -kCounter);
  }
  return out;
}

Interval Solver::constraint_interval(const Constraint& c) const {
  switch (c.kind) {
    case ConstraintKind::Binary:
    case ConstraintKind::Update:
      return binary_interval(c);
    case ConstraintKind::Unary: {
      Interval a = operand(c.a);
      if (a.empty() || c.unary_op == ir::UnaryOp::Pos) return a;
      if (c.unary_op == ir::UnaryOp::Neg) return negate(a);
      return {clamp(-a.high - 1), clamp(-a.low - 1)};
    }
    case ConstraintKind::Iterate:
      if (kind(c.a) == Kind::Range) return range_interval(c.expr);
      if (kind(c.a) == Kind::Bytes || kind(c.a) == Kind::ByteArray) return {0, 255};
      return {};
    default:
      return {};
  }
}

// The overload that runs: one that takes i64 gives way to the one that takes any int, where there
// is one, unless all those arguments are proved to be i64.
const BuiltinOverload* Solver::running_overload(const IntCall& call) const {
  // The type itself or that of an iterable's items.
  auto is_of = [](const BuiltinType& type, BuiltinTypeKind wanted) {
    bool items = type.kind == BuiltinTypeKind::kIter && type_args(type)[0].kind == wanted;
    return items || type.kind == wanted;
  };
  auto takes = [&](const BuiltinOverload& overload, BuiltinTypeKind wanted) {
    return !overload.params.empty() && is_of(*overload.params[0].type, wanted);
  };
  auto is_wide = [&](Node node) { return kind(node) == Kind::Int && !is_i64(node); };
  if (call.args.empty() || !takes(*call.overload, BuiltinTypeKind::kI64)) return call.overload;
  bool fits = true;
  size_t count = std::min(call.args.size(), call.overload->params.size());
  for (size_t i = 0; i < count; ++i) {
    if (!is_of(*call.overload->params[i].type, BuiltinTypeKind::kI64)) continue;
    const TypeGraph::NodeData& argument = graph_[call.args[i]];
    bool wide_items = has_elements(argument.kind) && is_wide(argument.first);
    if (argument.kind == Kind::Tuple) {
      wide_items = std::any_of(argument.items.begin(), argument.items.end(), is_wide);
    }
    if (wide_items || is_wide(call.args[i])) fits = false;
  }
  if (fits) return call.overload;
  for (const BuiltinOverload& overload : call.entry->overloads) {
    bool same = overload.params.size() == call.overload->params.size();
    if (same && takes(overload, BuiltinTypeKind::kInt)) return &overload;
  }
  return call.overload;
}

// The range of a builtin's int.
Interval Solver::call_interval(const IntCall& call) const {
  bool is_int = !call.args.empty() && kind(call.args[0]) == Kind::Int;
  Interval argument = is_int ? interval(call.args[0]) : Interval{0, 1};
  if (argument.empty()) return {};
  if (running_overload(call)->result->kind != BuiltinTypeKind::kI64) return kUnbounded;
  if (is_int && (call.name == "int" || call.name == "round")) return argument;
  if (call.name == "int") return {0, 1};
  constexpr Wide kCount = Wide{1} << 48;
  if (call.name == "len" || call.name == "count") return {0, kCount};
  static constexpr std::string_view kPlaces[] = {"index", "find", "rfind", "rindex"};
  if (std::find(std::begin(kPlaces), std::end(kPlaces), call.name) != std::end(kPlaces)) {
    return {-1, kCount};
  }
  if (call.name == "ord") return {0, 0x10ffff};
  return {kI64Min, kI64Max};
}

void Solver::find_intervals() {
  intervals_.assign(graph_.size(), Interval());
  widenings_.assign(graph_.size(), 0);
  std::vector<std::pair<Node, int32_t>> pairs;
  for (size_t i = 0; i < int_calls_.size(); ++i) {
    for (Node argument : int_calls_[i].args) {
      pairs.emplace_back(graph_.find(argument), static_cast<int32_t>(i));
    }
  }
  const Readers calls_of(pairs, graph_.size());
  // Ranges depend on the arguments of a call that is not their operand.
  pairs.clear();
  for (const Constraint& c : constraints_) {
    ExprId call;
    bool is_range = c.kind == ConstraintKind::Iterate && kind(c.a) == Kind::Range;
    if (!is_range || !c.expr.valid() || !is_range_call(c.expr, call)) continue;
    for (const ir::Argument& argument : module_[call].args) {
      pairs.emplace_back(graph_.find(node(argument.value)), c.index);
    }
  }
  const Readers ranges_of(pairs, graph_.size());
  std::vector<Node> queue;
  std::vector<bool> queued(graph_.size());
  auto join = [&](Node node, Interval added) {
    if (node < 0 || kind(node) != Kind::Int || !widen(node, added)) return;
    Node root = graph_.find(node);
    if (queued[static_cast<size_t>(root)]) return;
    queued[static_cast<size_t>(root)] = true;
    queue.push_back(root);
  };
  auto run = [&](const Constraint& c) {
    if (c.result >= 0 && kind(c.result) == Kind::Int) join(c.result, constraint_interval(c));
  };
  for (const auto& [node, seed] : seeds_) join(node, seed);
  for (const Constraint& c : constraints_) run(c);
  for (const IntCall& call : int_calls_) join(call.result, call_interval(call));
  for (size_t at = 0; at < queue.size(); ++at) {
    Node node = queue[at];
    queued[static_cast<size_t>(node)] = false;
    Interval own = intervals_[static_cast<size_t>(node)];
    const TypeGraph::NodeData& data = graph_[node];
    for (int32_t i = data.out.head; i >= 0; i = graph_.edges().next(i)) {
      join(graph_.edges()[i].to, own);
    }
    for (int32_t i = data.dependents.head; i >= 0; i = graph_.dependents().next(i)) {
      run(constraints_[static_cast<size_t>(graph_.dependents()[i])]);
    }
    for (int32_t index : calls_of.of(node)) {
      const IntCall& call = int_calls_[static_cast<size_t>(index)];
      join(call.result, call_interval(call));
    }
    for (int32_t index : ranges_of.of(node)) {
      run(constraints_[static_cast<size_t>(index)]);
    }
  }
}

}  // namespace portalis::check
