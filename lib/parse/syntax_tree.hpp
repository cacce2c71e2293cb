// The syntax tree: CPython's ast as columns of fixed-width integers.
//
// Input: rows appended by a TreeBuilder, children before parents. Output: an immutable tree.
// Invariant: nodes stand in postorder, the root last; parent(i) > i; size(i) counts i and its
// descendants, so that the descendants of i are the rows [i - size(i) + 1, i). One link a node
// holds the whole shape. The children of a node stand in the order of its fields in nodes.toml.
//
// How to walk it:
//   SyntaxTree tree = ...;
//   for (NodeId stmt : ModuleView(tree, tree.root()).body()) {
//     switch (tree.kind(stmt)) {
//       case NodeKind::kFunctionDef: {
//         FunctionDefView def(tree, stmt);
//         tree.text(def.name());               // the name's UTF-8 text
//         if (def.returns().valid()) ...       // an optional child that is missing is invalid
//         for (NodeId child : def.body()) ...  // lists are ranges of NodeIds
//       }
//     }
//   }
// The views stand in nodes.gen.hpp. A list may hold an invalid NodeId where CPython's holds None
// (the key of `**x` in a Dict, a missing kw_default). Comparing ChildRange::size() walks the list.
// A pass over all nodes, children before parents, is a loop over rows 0 .. num_nodes() - 1.
#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/check.hpp"
#include "base/column.hpp"
#include "base/ids.hpp"
#include "base/interner.hpp"
#include "parse/constants.hpp"
#include "parse/node_kinds.gen.hpp"

namespace portalis::parse {

class SyntaxTree;

// The children of one list field, in order; kAbsent rows come out as invalid ids.
class ChildRange {
 public:
  class Iterator {
   public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = NodeId;
    using difference_type = std::ptrdiff_t;
    using pointer = const NodeId*;
    using reference = NodeId;

    Iterator() = default;
    Iterator(const SyntaxTree* tree, int32_t row, int slot) : tree_(tree), row_(row), slot_(slot) {}
    inline NodeId operator*() const;
    inline Iterator& operator++();
    Iterator operator++(int) {
      Iterator before = *this;
      ++*this;
      return before;
    }
    bool operator==(const Iterator& other) const { return row_ == other.row_; }

   private:
    const SyntaxTree* tree_ = nullptr;
    int32_t row_ = -1;
    int slot_ = 0;
  };

  // `slot` < 0 means the children of every field.
  ChildRange(const SyntaxTree* tree, int32_t first, int slot)
      : tree_(tree), first_(first), slot_(slot) {}

  Iterator begin() const { return {tree_, first_, slot_}; }
  Iterator end() const { return {tree_, -1, slot_}; }
  bool empty() const { return first_ < 0; }
  NodeId front() const { return *begin(); }
  size_t size() const { return static_cast<size_t>(std::distance(begin(), end())); }
  NodeId operator[](size_t index) const {
    return *std::next(begin(), static_cast<std::ptrdiff_t>(index));
  }
  std::vector<NodeId> to_vector() const { return {begin(), end()}; }

 private:
  const SyntaxTree* tree_;
  int32_t first_;
  int slot_;
};

// A list of symbols or operators in the extra table.
template <typename T>
class WordList {
 public:
  inline WordList(const SyntaxTree* tree, uint32_t offset);

  size_t size() const { return words_.size(); }
  bool empty() const { return words_.empty(); }
  T operator[](size_t index) const { return make(words_[index]); }

  class Iterator {
   public:
    using iterator_category = std::input_iterator_tag;
    using value_type = T;
    using difference_type = std::ptrdiff_t;
    using pointer = const T*;
    using reference = T;

    explicit Iterator(const uint32_t* word) : word_(word) {}
    T operator*() const { return make(*word_); }
    Iterator& operator++() {
      ++word_;
      return *this;
    }
    bool operator==(const Iterator& other) const { return word_ == other.word_; }

   private:
    const uint32_t* word_;
  };
  Iterator begin() const { return Iterator(words_.data()); }
  Iterator end() const { return Iterator(words_.data() + words_.size()); }

 private:
  static T make(uint32_t word) {
    if constexpr (std::is_same_v<T, Symbol>) {
      return Symbol(static_cast<int32_t>(word));
    } else {
      return static_cast<T>(word);
    }
  }
  std::span<const uint32_t> words_;
};

class SyntaxTree {
 public:
  size_t num_nodes() const { return kinds_.size(); }
  bool empty() const { return kinds_.empty(); }
  // The Module; invalid for an empty tree.
  NodeId root() const { return NodeId(static_cast<int32_t>(num_nodes()) - 1); }

  NodeKind kind(NodeId id) const { return kinds_[id.index()]; }
  // Invalid for the root. Walks the siblings that follow the node.
  inline NodeId parent(NodeId id) const;
  // The node and all its descendants. Walks down the first children.
  inline uint32_t size(NodeId id) const;
  // Bytes of SourceText::text(). Nodes without a position in CPython (Module, arguments,
  // comprehension, withitem, match_case) cover their children, or are empty.
  ByteRange range(NodeId id) const { return {begins_[id.index()], ends_[id.index()]}; }
  // All children in field order, those of lists included.
  ChildRange children(NodeId id) const { return {this, first_child_row(id), -1}; }

  std::string_view text(Symbol symbol) const { return names_.text(symbol); }
  const base::Interner& names() const { return names_; }
  Constant constant(ConstantId id) const;
  size_t num_constants() const { return constants_.size(); }
  // What the tree holds on the heap.
  size_t memory_bytes() const;

  // Raw columns, for the accessors in nodes.gen.hpp and for files.
  uint8_t slot(NodeId id) const { return slots_[id.index()]; }
  uint8_t aux(NodeId id) const { return auxes_[id.index()]; }
  uint32_t payload(NodeId id) const { return payloads_[id.index()]; }
  uint32_t extra_word(NodeId id, size_t word) const { return extra_[payload(id) + word]; }
  std::span<const uint32_t> extra_list(uint32_t offset) const {
    return {extra_.data() + offset + 1, extra_[offset]};
  }
  inline NodeId child_in(NodeId id, int slot) const;
  inline ChildRange children_in(NodeId id, int slot) const;
  // -1 behind the last child.
  int32_t next_sibling_row(int32_t row) const {
    const int32_t next = links_[static_cast<size_t>(row) + 1];
    return next > row ? next : -1;
  }

 private:
  friend class TreeBuilder;

  // -1 for a leaf.
  int32_t first_child_row(NodeId id) const {
    const int32_t first = links_[id.index()];
    return first < id.value ? first : -1;
  }

  base::Column<NodeKind> kinds_;
  base::Column<uint8_t> slots_;  // which child field of the parent holds the node
  base::Column<uint8_t> auxes_;  // context, operator, flag or conversion
  base::Column<uint32_t> begins_;
  base::Column<uint32_t> ends_;
  base::Column<uint32_t> payloads_;  // a symbol, a constant or an offset into extra_
  // One place more than rows. Behind the place of a row stands its next sibling; when it is a last
  // child, the first child of its parent, which is the next row. The root has -1.
  base::Column<int32_t> links_;
  base::Column<uint32_t> extra_;
  base::Column<PackedConstant> constants_;
  base::Column<char> texts_;  // of constants
  base::Interner names_;
};

// The base of the generated accessors.
class NodeView {
 public:
  NodeId id() const { return id_; }
  ByteRange range() const { return tree_->range(id_); }
  const SyntaxTree& tree() const { return *tree_; }

 protected:
  NodeView(const SyntaxTree& tree, NodeId id, NodeKind kind) : tree_(&tree), id_(id) {
    PORTALIS_CHECK(id.valid() && tree.kind(id) == kind, "view of another kind of node");
  }
  const SyntaxTree* tree_;
  NodeId id_;
};

// CPython's name of a kind: "FunctionDef", "arguments".
std::string_view kind_name(NodeKind kind);
NodeGroup kind_group(NodeKind kind);
inline bool is_stmt(NodeKind kind) { return kind_group(kind) == NodeGroup::kStmt; }
inline bool is_expr(NodeKind kind) { return kind_group(kind) == NodeGroup::kExpr; }
inline bool is_pattern(NodeKind kind) { return kind_group(kind) == NodeGroup::kPattern; }
// Whether CPython gives nodes of the kind a lineno and a col_offset.
bool has_position(NodeKind kind);
// CPython's class names of operators: "Add", "NotIn", "USub".
std::string_view enum_name(ExprContext value);
std::string_view enum_name(BoolOperator value);
std::string_view enum_name(BinaryOperator value);
std::string_view enum_name(UnaryOperator value);
std::string_view enum_name(CompareOperator value);

inline NodeId ChildRange::Iterator::operator*() const {
  return tree_->kind(NodeId(row_)) == NodeKind::kAbsent ? NodeId() : NodeId(row_);
}

inline ChildRange::Iterator& ChildRange::Iterator::operator++() {
  row_ = tree_->next_sibling_row(row_);
  if (row_ >= 0 && slot_ >= 0 && tree_->slot(NodeId(row_)) != slot_) row_ = -1;
  return *this;
}

inline NodeId SyntaxTree::parent(NodeId id) const {
  if (id == root()) return {};
  int32_t row = id.value;
  for (int32_t next = next_sibling_row(row); next >= 0; next = next_sibling_row(row)) row = next;
  return NodeId(row + 1);
}

inline uint32_t SyntaxTree::size(NodeId id) const {
  int32_t row = id.value;
  for (int32_t first = first_child_row(id); first >= 0; first = first_child_row(NodeId(row))) {
    row = first;
  }
  return static_cast<uint32_t>(id.value - row) + 1;
}

inline ChildRange SyntaxTree::children_in(NodeId id, int slot) const {
  int32_t row = first_child_row(id);
  while (row >= 0 && slots_[static_cast<size_t>(row)] < slot) row = next_sibling_row(row);
  if (row >= 0 && slots_[static_cast<size_t>(row)] != slot) row = -1;
  return {this, row, slot};
}

inline NodeId SyntaxTree::child_in(NodeId id, int slot) const {
  ChildRange range = children_in(id, slot);
  return range.empty() ? NodeId() : range.front();
}

template <typename T>
inline WordList<T>::WordList(const SyntaxTree* tree, uint32_t offset)
    : words_(tree->extra_list(offset)) {}

}  // namespace portalis::parse
