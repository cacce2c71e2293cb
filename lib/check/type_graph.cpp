#include "check/type_graph.hpp"

#include <algorithm>

namespace portalis::check {

TypeGraph::TypeGraph(size_t expected, TypeGraph* spent) {
  if (spent != nullptr) {
    nodes_ = std::move(spent->nodes_);
    edges_ = std::move(spent->edges_);
    sources_ = std::move(spent->sources_);
    dependents_ = std::move(spent->dependents_);
    parents_ = std::move(spent->parents_);
    nodes_.clear();
    edges_.clear();
    sources_.clear();
    dependents_.clear();
    parents_.clear();
  }
  nodes_.reserve(expected);
  parents_.reserve(expected);
  any_ = make(Kind::Any);
}

Node TypeGraph::make() {
  nodes_.emplace_back();
  parents_.push_back(-1);
  return static_cast<Node>(nodes_.size()) - 1;
}

Node TypeGraph::make(Kind kind, Node first, Node second) {
  Node node = make();
  NodeData& data = at(node);
  data.kind = kind == Kind::None ? Kind::Never : kind;
  data.nullable = kind == Kind::None;
  data.first = first;
  data.second = second;
  changed(node);
  return node;
}

Node TypeGraph::make_tuple(const std::vector<Node>& items) {
  Node node = make(Kind::Tuple);
  at(node).items = keep(items);
  return node;
}

Items TypeGraph::keep(const std::vector<Node>& items) {
  items_.push_back(std::make_unique<Node[]>(items.size()));
  std::copy(items.begin(), items.end(), items_.back().get());
  return {items_.back().get(), items.size()};
}

Node TypeGraph::make_ref(Kind kind, int32_t ref) {
  Node node = make(kind);
  at(node).ref = ref;
  return node;
}

Node TypeGraph::find_root(Node node) const {
  Node parent = parents_[static_cast<size_t>(node)];
  while (parent >= 0) {
    // Every node on the way comes closer to the root.
    Node next = parents_[static_cast<size_t>(parent)];
    if (next < 0) return parent;
    parents_[static_cast<size_t>(node)] = next;
    node = next;
    parent = parents_[static_cast<size_t>(node)];
  }
  return node;
}

void TypeGraph::note_structure(Kind kind) {
  structure_changed_ = structure_changed_ || has_elements(kind) || has_ref(kind) ||
                       kind == Kind::Tuple || kind == Kind::Any;
}

void TypeGraph::changed(Node node) {
  NodeData& data = at(node);
  note_structure(data.kind);
  if (data.queued) return;
  data.queued = true;
  queue_.push_back(node);
}

void TypeGraph::queue_constraint(int32_t constraint) {
  size_t index = static_cast<size_t>(constraint);
  if (constraint_queued_.size() <= index) constraint_queued_.resize(2 * index + 1);
  if (constraint_queued_[index]) return;
  constraint_queued_[index] = true;
  constraint_queue_.push_back(constraint);
}

void TypeGraph::depend(Node node, int32_t constraint) {
  dependents_.append(at(find(node)).dependents, constraint);
}

void TypeGraph::flow(Node from, Node to, uint8_t flags) {
  from = find(from);
  to = find(to);
  if (from == to) return;
  // Constraints are solved again and again; most edges are there already.
  constexpr int kLookBack = 8;
  int32_t last = at(from).out.tail;
  for (int seen = 0; last >= 0 && seen < kLookBack; ++seen, last = edges_.previous(last)) {
    if (edges_[last].to == to && edges_[last].flags == flags) return;
  }
  edges_.append(at(from).out, {to, flags});
  sources_.append(at(to).in, from);
  ++at(from).num_edges;
  ++at(to).num_edges;
  const NodeData& source = at(from);
  if (source.kind != Kind::Never || source.nullable) transfer(from, {to, flags});
}

void TypeGraph::transfer(Node from, const Edge& edge) {
  Node to = find(edge.to);
  if (from == to) return;
  const NodeData& source = at(from);
  bool carries =
      source.kind == Kind::Function && !(edge.flags & kAlias) && function_has_data(source.ref);
  if (carries) {
    box(from);
    set_any(to);
    return;
  }
  bool nullable = source.nullable && !(edge.flags & kNonNull);
  join(to, from, nullable);
}

/// Tuples that have one type only as tuples of any length.
bool TypeGraph::differ_in_length(const NodeData& a, const NodeData& b) {
  bool are_tuples = (a.kind == Kind::Tuple || a.kind == Kind::TupleOf) &&
                    (b.kind == Kind::Tuple || b.kind == Kind::TupleOf);
  return are_tuples && (a.kind != b.kind || a.items.size() != b.items.size());
}

// The tuples of a shape become tuples of any length, with items of one type.
void TypeGraph::open_tuple(Node node) {
  const Items items = at(node).items;
  Node first = make();
  at(node).items = Items();
  at(node).kind = Kind::TupleOf;
  at(node).first = first;
  changed(node);
  if (at(node).boxed) set_any(first);
  for (Node item : items) flow(item, first);
}

// The tuples of `from` are among those of `to`, which has another length. A tuple that changes its
// representation is another object.
void TypeGraph::join_tuple(Node to, Node from) {
  if (keeps_tuples_) return set_any(to);
  opened_.push_back(to);
  if (at(to).kind == Kind::Tuple) open_tuple(to);
  to = find(to);
  if (at(to).kind != Kind::TupleOf) return;
  Node first = at(to).first;
  if (at(from).kind == Kind::TupleOf) return unify(first, at(from).first);
  uint64_t link = (static_cast<uint64_t>(from) << 32) | static_cast<uint32_t>(to);
  if (!tuple_links_.insert(link).second) return;
  const Items items = at(from).items;
  for (Node item : items) flow(item, first);
}

// Whether `elements` are those of a container in the tuple: a tuple among them holds itself.
bool TypeGraph::holds(Node tuple, Node elements) const {
  const Items items = (*this)[tuple].items;
  return std::any_of(items.begin(), items.end(), [&](Node item) {
    const NodeData& data = (*this)[item];
    if (data.kind == Kind::Tuple) return holds(item, elements);
    return has_elements(data.kind) &&
           (find(data.first) == elements || (data.second >= 0 && find(data.second) == elements));
  });
}

bool TypeGraph::has_tuple_in_itself() const {
  for (size_t i = 0; i < nodes_.size(); ++i) {
    const NodeData& data = nodes_[i];
    if (data.kind != Kind::Tuple || is_merged(static_cast<Node>(i))) continue;
    for (int32_t out = data.out.head; out >= 0; out = edges_.next(out)) {
      if (holds(static_cast<Node>(i), find(edges_[out].to))) return true;
    }
  }
  return false;
}

void TypeGraph::join(Node to, Node from, bool nullable) {
  Kind kind = at(from).kind;
  if (at(to).kind == Kind::Any) return box(from);
  if (kind == Kind::Any) return set_any(to);
  if (nullable && !at(to).nullable) {
    at(to).nullable = true;
    changed(to);
  }
  if (kind == Kind::Never) {
    if (at(to).nullable && is_constant_kind(at(to).kind)) set_any(to);
    return;
  }
  if (at(to).kind == Kind::Never) {
    at(to).kind = kind;
    at(to).ref = at(from).ref;
    if (has_elements(kind)) {
      at(to).first = at(from).first;
      at(to).second = at(from).second;
    }
    if (kind == Kind::Tuple) {
      // A tuple that flows into its own items (`link = (link, value)`) has no end.
      constexpr uint8_t kDeepest = 8;
      uint8_t nesting = at(to).nesting;
      if (nesting == kDeepest) return set_any(to);
      std::vector<Node> items;
      for (size_t i = 0; i < at(from).items.size(); ++i) {
        items.push_back(make());
        at(items.back()).nesting = static_cast<uint8_t>(nesting + 1);
      }
      at(to).items = keep(items);
      tuple_links_.insert((static_cast<uint64_t>(from) << 32) | static_cast<uint32_t>(to));
      const Items sources = at(from).items;
      for (size_t i = 0; i < items.size(); ++i) flow(sources[i], items[i]);
    }
    changed(to);
  } else if (differ_in_length(at(to), at(from))) {
    join_tuple(to, from);
  } else if (at(to).kind != kind) {
    set_any(to);
  } else if (has_elements(kind)) {
    Node first = at(to).first, second = at(to).second;
    unify(first, at(from).first);
    if (kind == Kind::Dict) unify(second, at(find(from)).second);
  } else if (kind == Kind::Tuple) {
    uint64_t link = (static_cast<uint64_t>(from) << 32) | static_cast<uint32_t>(to);
    if (tuple_links_.insert(link).second) {
      const Items sources = at(from).items, items = at(to).items;
      for (size_t i = 0; i < items.size(); ++i) flow(sources[i], items[i]);
    }
  } else if (has_ref(kind) && at(to).ref != at(from).ref) {
    set_any(to);
  }
  to = find(to);
  if (at(to).nullable && is_constant_kind(at(to).kind)) set_any(to);
}

void TypeGraph::box(Node node) {
  node = find(node);
  NodeData& data = at(node);
  if (data.boxed && data.kind != Kind::Any) return;
  Node first = data.first, second = data.second;
  Kind kind = data.kind;
  if (kind == Kind::Never || kind == Kind::Any) return;
  data.boxed = true;
  changed(node);
  if (has_elements(kind)) {
    set_any(first);
    if (second >= 0) set_any(second);
  } else if (kind == Kind::Tuple) {
    const Items items = data.items;
    for (Node item : items) flow(item, any_);
    if (keeps_tuples_) set_any(node);
  } else if (kind == Kind::Function) {
    on_escape(data.ref);
  } else if (kind == Kind::Class || kind == Kind::Instance) {
    on_box(kind, data.ref);
  }
}

bool TypeGraph::takes_tuples(Node node) const {
  constexpr size_t kMost = 1000;
  std::vector<Node> reached = {find(node)};
  std::unordered_set<Node> seen(reached.begin(), reached.end());
  for (size_t i = 0; i < reached.size() && i < kMost; ++i) {
    const NodeData& data = (*this)[reached[i]];
    if (data.kind == Kind::Tuple) return true;
    if (reached[i] == any_) continue;
    for (int32_t in = data.in.head; in >= 0; in = sources_.next(in)) {
      Node source = find(sources_[in]);
      if (seen.insert(source).second) reached.push_back(source);
    }
  }
  return false;
}

void TypeGraph::keep_tuples() {
  if (keeps_tuples_) return;
  keeps_tuples_ = true;
  for (size_t i = 0; i < nodes_.size(); ++i) {
    Node node = static_cast<Node>(i);
    if (!is_merged(node) && at(node).boxed && at(node).kind == Kind::Tuple) set_any(node);
  }
  for (Node node : opened_) set_any(node);
}

void TypeGraph::set_any(Node node) {
  node = find(node);
  if (at(node).kind == Kind::Any) return;
  box(node);
  node = find(node);
  at(node).kind = Kind::Any;
  at(node).nullable = false;
  changed(node);
  // The sources of now: boxing one may add others, which are boxed as they come.
  const ListPool<Node>::List sources = at(node).in;
  for (int32_t i = sources.head; i >= 0; i = i == sources.tail ? -1 : sources_.next(i)) {
    box(sources_[i]);
  }
}

void TypeGraph::set_kind(Node node, Kind kind) {
  node = find(node);
  NodeData& data = at(node);
  if (data.kind == kind || data.kind == Kind::Any) return;
  if (kind == Kind::Any || data.kind != Kind::Never) return set_any(node);
  data.kind = kind;
  changed(node);
}

void TypeGraph::set_nullable(Node node) {
  node = find(node);
  NodeData& data = at(node);
  if (data.nullable || data.kind == Kind::Any) return;
  data.nullable = true;
  changed(node);
  if (is_constant_kind(data.kind)) set_any(node);
}

void TypeGraph::unify(Node a, Node b) {
  a = find(a);
  b = find(b);
  if (a == b) return;
  if (a == any_ || b == any_) {
    // The sink stays alone, so that its list of sources stays short.
    set_any(a == any_ ? b : a);
    return;
  }
  if (at(a).num_edges < at(b).num_edges) std::swap(a, b);
  if (at(a).kind == Kind::Any || at(b).kind == Kind::Any) {
    set_any(a);
    set_any(b);
    a = find(a);
    b = find(b);
    if (a == b) return;
  }
  const NodeData merged = at(b);
  at(b) = NodeData();
  parents_[static_cast<size_t>(b)] = a;
  at(b).queued = true;
  NodeData& target = at(a);
  edges_.join(target.out, merged.out);
  sources_.join(target.in, merged.in);
  dependents_.join(target.dependents, merged.dependents);
  target.num_edges += merged.num_edges;
  target.boxed = target.boxed && merged.boxed;
  changed(a);
  note_structure(merged.kind);
  if (target.kind == Kind::Any) return;
  if (merged.nullable) target.nullable = true;
  if (merged.kind == Kind::Never) {
    if (target.nullable && is_constant_kind(target.kind)) set_any(a);
    return;
  }
  if (target.kind == Kind::Never) {
    target.kind = merged.kind;
    target.ref = merged.ref;
    target.first = merged.first;
    target.second = merged.second;
    target.items = merged.items;
  } else if (differ_in_length(target, merged) && !keeps_tuples_) {
    Node other = make();
    at(other).kind = merged.kind;
    at(other).first = merged.first;
    at(other).items = merged.items;
    join_tuple(a, other);
  } else if (target.kind != merged.kind) {
    // What either of them held is held as a Value now.
    Node lost = make();
    at(lost).kind = merged.kind;
    at(lost).ref = merged.ref;
    at(lost).first = merged.first;
    at(lost).second = merged.second;
    at(lost).items = merged.items;
    box(lost);
    set_any(a);
    return;
  } else if (has_elements(target.kind)) {
    Node second = target.second;
    unify(target.first, merged.first);
    if (second >= 0 && merged.second >= 0) unify(second, merged.second);
  } else if (target.kind == Kind::Tuple) {
    if (target.items.size() != merged.items.size()) {
      for (Node item : merged.items) flow(item, any_);
      set_any(a);
      return;
    }
    const Items items = target.items;
    for (size_t i = 0; i < items.size(); ++i) unify(items[i], merged.items[i]);
  } else if (has_ref(target.kind) && target.ref != merged.ref) {
    if (merged.kind == Kind::Function) on_escape(merged.ref);
    if (merged.kind == Kind::Class || merged.kind == Kind::Instance)
      on_box(merged.kind, merged.ref);
    set_any(a);
    return;
  }
  a = find(a);
  if (at(a).nullable && is_constant_kind(at(a).kind)) set_any(a);
}

void TypeGraph::propagate(const std::function<void(int32_t)>& run) {
  drain(run);
  if (keeps_tuples_ || !has_tuple_in_itself()) return;
  keep_tuples();
  drain(run);
}

void TypeGraph::drain(const std::function<void(int32_t)>& run) {
  while (!queue_.empty() || !constraint_queue_.empty()) {
    if (queue_.empty()) {
      int32_t constraint = constraint_queue_.back();
      constraint_queue_.pop_back();
      constraint_queued_[static_cast<size_t>(constraint)] = false;
      run(constraint);
      continue;
    }
    Node node = queue_.back();
    queue_.pop_back();
    if (is_merged(node)) continue;
    at(node).queued = false;
    // Transfers may add edges and merge nodes; a position survives both.
    for (int32_t i = at(node).out.head; i >= 0; i = edges_.next(i)) {
      const Edge edge = edges_[i];
      transfer(node, edge);
      if (is_merged(node)) break;
    }
    if (is_merged(node)) continue;
    for (int32_t i = at(node).dependents.head; i >= 0; i = dependents_.next(i)) {
      queue_constraint(dependents_[i]);
    }
  }
}

}  // namespace portalis::check
