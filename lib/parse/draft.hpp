// The tree while it is being parsed.
//
// Input: nodes in any order, linked to their parents. Output: rows in postorder.
// Invariant: a node has at most one parent; children that share a slot stay in the order of adding.
#pragma once

#include <cstdint>
#include <vector>

#include "base/ids.hpp"
#include "parse/row_buffer.hpp"

namespace portalis::parse {

// A row of a DraftTree; kNoDraft for none.
using Draft = int32_t;
inline constexpr Draft kNoDraft = -1;

class DraftTree {
 public:
  struct Node {
    NodeKind kind = NodeKind::kAbsent;
    uint8_t aux = 0;
    uint8_t slot = 0;
    bool sorted = true;          // children came in the order of their slots
    bool parenthesized = false;  // stands in parentheses that its range leaves out
    bool bare = false;           // a tuple without parentheses of its own
    uint32_t begin = 0;
    uint32_t end = 0;
    uint32_t payload = 0;
    Draft first_child = kNoDraft;
    Draft last_child = kNoDraft;
    Draft next = kNoDraft;
  };

  Draft add(NodeKind kind, uint32_t begin, uint32_t end, uint32_t payload = 0, uint8_t aux = 0);
  // Makes `child` the last child of `parent`; none is ignored.
  void attach(Draft parent, int slot, Draft child);

  Node& operator[](Draft draft) { return nodes_[static_cast<size_t>(draft)]; }
  const Node& operator[](Draft draft) const { return nodes_[static_cast<size_t>(draft)]; }
  size_t size() const { return nodes_.size(); }

  // The greatest depth below a root, and the node there.
  struct Height {
    size_t depth = 0;
    ByteRange range;
  };
  // Writes `root` and its descendants.
  Height write(Draft root, RowBuffer& rows) const;

 private:
  std::vector<Draft> sorted_children(Draft parent) const;

  std::vector<Node> nodes_;
};

}  // namespace portalis::parse
