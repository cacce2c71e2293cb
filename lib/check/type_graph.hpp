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
#include <initializer_list>
#include <memory>
#include <unordered_set>
#include <utility>
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
  void clear() { cells_.clear(); }
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

/// The items of a tuple. Its graph holds the nodes, so that a copy is a view.
class Items {
 public:
  Items() = default;
  Items(const Node* nodes, size_t size) : nodes_(nodes), size_(static_cast<uint32_t>(size)) {}
  operator std::vector<Node>() const { return {begin(), end()}; }  // NOLINT: the same nodes

  const Node* begin() const { return nodes_; }
  const Node* end() const { return nodes_ + size_; }
  size_t size() const { return size_; }
  Node operator[](size_t i) const { return nodes_[i]; }

 private:
  const Node* nodes_ = nullptr;
  uint32_t size_ = 0;
};

class TypeGraph {
 public:
  struct Edge {
    Node to;
    uint8_t flags;
  };
  /// One line of a processor's cache.
  struct NodeData {
    Kind kind = Kind::Never;
    bool nullable = false;
    bool boxed = false;
    bool queued = false;
    uint8_t nesting = 0;  // of the tuples that this is an item of
    int32_t ref = -1;     // Function, Class, Instance: its id. Builtin, Module: index of the name
    Node first = -1;      // elements of List, Set, Iter, ...; keys of Dict
    Node second = -1;     // values of Dict
    Items items;          // Tuple
    ListPool<Edge>::List out;
    ListPool<Node>::List in;
    ListPool<int32_t>::List dependents;  // constraints to look at again when the node changes
    int32_t num_edges = 0;
  };

  /// `spent`: a graph that is needed no more; its memory serves this one.
  explicit TypeGraph(size_t expected, TypeGraph* spent = nullptr);

  Node make();
  Node make(Kind kind, Node first = -1, Node second = -1);
  Node make_tuple(const std::vector<Node>& items);
  Node make_ref(Kind kind, int32_t ref);

  Node find(Node node) const {
    return parents_[static_cast<size_t>(node)] < 0 ? node : find_root(node);
  }
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

  /// Whether a node has come to hold other nodes, to refer to something or to be any value since
  /// the last time it was asked: all that is not one of the scalars.
  bool take_structure_change() { return std::exchange(structure_changed_, false); }
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
  Node find_root(Node node) const;
  Items keep(const std::vector<Node>& items);
  NodeData& at(Node node) { return nodes_[static_cast<size_t>(node)]; }
  void changed(Node node);
  void note_structure(Kind kind);
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
  std::vector<std::unique_ptr<Node[]>> items_;
  mutable std::vector<Node> parents_;  // of merged nodes; find() shortens the way to the root
  std::vector<Node> queue_;
  std::vector<int32_t> constraint_queue_;
  std::vector<char> constraint_queued_;
  std::unordered_set<uint64_t> tuple_links_;
  std::vector<Node> opened_;  // tuples of any length that some of a known shape have become
  Node any_ = -1;
  bool keeps_tuples_ = false;
  bool structure_changed_ = false;
};

/// A set of kinds, as the bits of a word.
constexpr uint32_t kinds(std::initializer_list<Kind> members) {
  uint32_t bits = 0;
  for (Kind kind : members) bits |= uint32_t{1} << static_cast<int>(kind);
  return bits;
}
constexpr bool is_in(Kind kind, uint32_t set) { return (set >> static_cast<int>(kind) & 1) != 0; }

inline bool has_elements(Kind kind) {
  return is_in(kind, kinds({Kind::List, Kind::Set, Kind::FrozenSet, Kind::TupleOf, Kind::Iter,
                            Kind::Generator, Kind::Dict}));
}
/// Kinds whose values may be or hold instances of the program's classes.
inline bool may_hold_instance(Kind kind) {
  return has_elements(kind) || kind == Kind::Tuple || kind == Kind::Instance;
}
inline bool is_constant_kind(Kind kind) {
  return is_in(kind, kinds({Kind::Function, Kind::Class, Kind::Builtin, Kind::Module}));
}
/// Kinds whose values are of the same type only when they refer to the same item.
inline bool has_ref(Kind kind) { return is_constant_kind(kind) || kind == Kind::Instance; }

}  // namespace portalis::check
