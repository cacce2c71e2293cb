// Builds a SyntaxTree.
//
// Input: nodes in postorder, each with the slot it fills in its parent. Output: a SyntaxTree.
// Invariant: a node adopts the rows from its `mark` on; mark() is taken before the first child.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "parse/row_buffer.hpp"
#include "parse/syntax_tree.hpp"

namespace portalis::parse {

// The deepest tree that is handed on, so that passes over it may recurse.
inline constexpr size_t kMaxHeight = 1500;

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
  // The same for text behind whose end eight bytes may be read.
  Symbol intern_padded(std::string_view text) { return tree_.names_.intern_padded(text); }
  ConstantId add_constant(const Constant& constant);
  uint32_t add_integer(int64_t value);
  // kStr or kBytes.
  uint32_t add_text(ConstantKind kind, std::string_view text);
  // None, True, False or `...`, each once.
  uint32_t add_singleton(ConstantKind kind);
  // Appends words to the extra table and returns where they begin.
  uint32_t add_extra(std::span<const uint32_t> words);
  // Appends a counted list to the extra table and returns where it begins.
  uint32_t add_extra_list(std::span<const uint32_t> words);

  // The nodes built so far, for passes that adjust them; sibling links are not there yet.
  const SyntaxTree& tree() const { return tree_; }

  // Derives parents and sibling links and hands the tree over.
  SyntaxTree finish();
  // The same for rows kept elsewhere; false when the tree is deeper than `max_height`, which is at
  // most kMaxHeight.
  bool finish(const RowBuffer& rows, size_t max_height, SyntaxTree& tree);

 private:
  uint32_t link();
  SyntaxTree take();
  uint32_t add_packed(const PackedConstant& constant);

  std::array<int32_t, 4> singletons_ = {-1, -1, -1, -1};
  SyntaxTree tree_;
};

}  // namespace portalis::parse
