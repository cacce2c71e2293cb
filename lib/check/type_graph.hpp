// Type variables and the flow of values between them.
//
// Input:  nodes, edges (values of one node flow into another), demands (unify, set_any).
// Output: the least kinds that satisfy all edges; found by propagate().
// Invariant: a node only moves up: Never, then one kind (perhaps nullable; a tuple of known shape
//         may become one of any length), then Any. Immutable values flow; the elements of mutable
//         containers that meet are one node; what flows into Any has Any elements, so that boxing
//         never copies.
#pragma once

#include <cstdint>
#include <functional>
#include <unordered_set>
#include <vector>

#include "ir/ir.hpp"

namespace portalis::check {

using Node = int32_t;
using Kind = ir::TypeKind;

enum EdgeFlags : uint8_t {
  kPlainEdge = 0,
  kNonNull = 1,  // the reader knows that the value is not None
  kAlias = 2,    // binding or reading the name of a function, not passing it around
};

/// Lists of small things in one pool: to append is cheap, to join two lists as well. A position
/// stays valid while lists grow and are joined.
template <typename T>
class ListPool {
 public:
  struct List {
    int32_t head = -1;
    int32_t tail = -1;
  };

  const T& operator[](int32_t position) const { return at(position).value; }
  int32_t next(int32_t position) const { return at(position).next; }
  int32_t previous(int32_t position) const { return at(position).previous; }

  void append(List& list, T value) {
    cells_.push_back({std::move(value), -1, list.tail});
    int32_t made = static_cast<int32_t>(cells_.size()) - 1;
    link(list, made, made);
  }
  /// The items of `other` come behind those of `list`; `other` is no list any more.
  void join(List& list, const List& other) {
    if (other.head < 0) return;
    at(other.head).previous = list.tail;
    link(list, other.head, other.tail);
  }

 private:
  struct Cell {
    T value;
    int32_t next;
    int32_t previous;
  };

  Cell& at(int32_t position) { return cells_[static_cast<size_t>(position)]; }
  const Cell& at(int32_t position) const { return cells_[static_cast<size_t>(position)]; }
  void link(List& list, int32_t first, int32_t last) {
    (list.tail < 0 ? list.head : at(list.tail).next) = first;
    list.tail = last;
  }

  std::vector<Cell> cells_;
};

class TypeGraph {
 public:
  struct Edge {
    Node to;
    uint8_t flags;
  };
  struct NodeData {
    Kind kind = Kind::Never;
    bool nullable = false;
    bool boxed = false;
    bool queued = false;
    uint8_t nesting = 0;  // of the tuples that this is an item of
    int32_t ref = -1;     // Function, Class, Instance: its id. Builtin, Module: index of the name
    Node first = -1;      // elements of List, Set, Iter, ...; keys of Dict
    Node second = -1;     // values of Dict
    std::vector<Node> items;  // Tuple
    ListPool<Edge>::List out;
    ListPool<Node>::List in;
    ListPool<int32_t>::List dependents;  // constraints to look at again when the node changes
    int32_t num_edges = 0;
  };

  explicit TypeGraph(size_t expected);

  Node make();
  Node make(Kind kind, Node first = -1, Node second = -1);
  Node make_tuple(std::vector<Node> items);
  Node make_ref(Kind kind, int32_t ref);

  Node find(Node node) const;
  const NodeData& operator[](Node node) const { return nodes_[static_cast<size_t>(find(node))]; }
  size_t size() const { return nodes_.size(); }
  const ListPool<Edge>& edges() const { return edges_; }
  const ListPool<int32_t>& dependents() const { return dependents_; }

  void flow(Node from, Node to, uint8_t flags = kPlainEdge);
  void unify(Node a, Node b);
  void set_any(Node node);
  /// The node's value is held as a Value somewhere.
  void box(Node node);
  /// The program can tell one tuple from another that is equal, or puts one into itself: a tuple
  /// that is held as a Value somewhere is one from its display on.
  void keep_tuples();
  /// A tuple of known shape flows into the node.
  bool takes_tuples(Node node) const;
  void set_kind(Node node, Kind kind);
  void set_nullable(Node node);
  void depend(Node node, int32_t constraint);

  /// Runs edges until nothing changes; `run` is called for constraints whose nodes changed.
  void propagate(const std::function<void(int32_t)>& run);
  void queue_constraint(int32_t constraint);

  Node any() const { return any_; }
  /// Whether a function object carries data: captures or computed defaults.
  std::function<bool(int32_t)> function_has_data;
  std::function<void(int32_t)> on_escape;
  /// An instance of the class, or the class itself, is held as a Value.
  std::function<void(Kind, int32_t)> on_box = [](Kind, int32_t) {};

 private:
  NodeData& at(Node node) { return nodes_[static_cast<size_t>(node)]; }
  void changed(Node node);
  void transfer(Node from, const Edge& edge);
  void join(Node to, Node from, bool nullable);
  static bool differ_in_length(const NodeData& a, const NodeData& b);
  void open_tuple(Node node);
  void join_tuple(Node to, Node from);
  bool holds(Node tuple, Node elements) const;
  bool has_tuple_in_itself() const;
  void drain(const std::function<void(int32_t)>& run);

  bool is_merged(Node node) const { return parents_[static_cast<size_t>(node)] >= 0; }

  std::vector<NodeData> nodes_;
  ListPool<Edge> edges_;
  ListPool<Node> sources_;
  ListPool<int32_t> dependents_;
  mutable std::vector<Node> parents_;  // of merged nodes; find() shortens the way to the root
  std::vector<Node> queue_;
  std::vector<int32_t> constraint_queue_;
  std::vector<char> constraint_queued_;
  std::unordered_set<uint64_t> tuple_links_;
  std::vector<Node> opened_;  // tuples of any length that some of a known shape have become
  Node any_ = -1;
  bool keeps_tuples_ = false;
};

inline bool has_elements(Kind kind) {
  return kind == Kind::List || kind == Kind::Set || kind == Kind::FrozenSet ||
         kind == Kind::TupleOf || kind == Kind::Iter || kind == Kind::Generator ||
         kind == Kind::Dict;
}
/// Kinds whose values are of the same type only when they refer to the same item.
inline bool has_ref(Kind kind) {
  return kind == Kind::Function || kind == Kind::Class || kind == Kind::Builtin ||
         kind == Kind::Module || kind == Kind::Instance;
}
inline bool is_constant_kind(Kind kind) {
  return kind == Kind::Function || kind == Kind::Class || kind == Kind::Builtin ||
         kind == Kind::Module;
}

}  // namespace portalis::check
