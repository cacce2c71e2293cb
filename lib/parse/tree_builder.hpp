// Builds a SyntaxTree.
//
// Input: nodes in postorder, each with the slot it fills in its parent. Output: a SyntaxTree.
// Invariant: a node adopts the rows from its `mark` on; mark() is taken before the first child.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "parse/syntax_tree.hpp"

namespace portalis::parse {

class TreeBuilder {
 public:
  // Where the descendants of a node to come begin.
  int32_t mark() const { return static_cast<int32_t>(tree_.kinds_.size()); }

  // Adds a node whose descendants are the rows since `mark`.
  NodeId add(NodeKind kind, ByteRange range, int32_t mark, uint32_t payload = 0, uint8_t aux = 0);
  // Adds None as an item of a list.
  NodeId add_absent(uint32_t at);

  void set_slot(NodeId id, int slot) { tree_.slots_[id.index()] = static_cast<uint8_t>(slot); }
  void set_aux(NodeId id, uint8_t aux) { tree_.auxes_[id.index()] = aux; }
  void set_range(NodeId id, ByteRange range);

  Symbol intern(std::string_view text) { return tree_.names_.intern(text); }
  ConstantId add_constant(Constant constant);
  // Appends words to the extra table and returns where they begin.
  uint32_t add_extra(std::span<const uint32_t> words);
  // Appends a counted list to the extra table and returns where it begins.
  uint32_t add_extra_list(std::span<const uint32_t> words);

  // The nodes built so far, for passes that adjust them; sibling links are not there yet.
  const SyntaxTree& tree() const { return tree_; }

  // Derives parents and sibling links and hands the tree over.
  SyntaxTree finish();

 private:
  SyntaxTree tree_;
};

}  // namespace portalis::parse
