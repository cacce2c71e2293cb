#include "parse/draft.hpp"

#include <algorithm>

namespace portalis::parse {

Draft DraftTree::add(NodeKind kind, uint32_t begin, uint32_t end, uint32_t payload, uint8_t aux) {
  Node node;
  node.kind = kind;
  node.begin = begin;
  node.end = end;
  node.payload = payload;
  node.aux = aux;
  nodes_.push_back(node);
  return static_cast<Draft>(nodes_.size()) - 1;
}

void DraftTree::attach(Draft parent, int slot, Draft child) {
  if (parent == kNoDraft || child == kNoDraft) return;
  Node& above = (*this)[parent];
  Node& below = (*this)[child];
  below.slot = static_cast<uint8_t>(slot);
  below.next = kNoDraft;
  if (above.last_child == kNoDraft) {
    above.first_child = child;
  } else {
    if ((*this)[above.last_child].slot > below.slot) above.sorted = false;
    (*this)[above.last_child].next = child;
  }
  above.last_child = child;
}

std::vector<Draft> DraftTree::sorted_children(Draft parent) const {
  std::vector<Draft> children;
  for (Draft at = (*this)[parent].first_child; at != kNoDraft; at = (*this)[at].next) {
    children.push_back(at);
  }
  std::stable_sort(children.begin(), children.end(),
                   [this](Draft a, Draft b) { return (*this)[a].slot < (*this)[b].slot; });
  return children;
}

DraftTree::Height DraftTree::write(Draft root, RowBuffer& rows) const {
  struct Frame {
    Draft draft;
    uint32_t mark;
    Draft next;                   // the child to visit, in sorted nodes
    std::vector<Draft> children;  // in unsorted ones, reversed
  };
  const auto open = [&](Draft draft) {
    const Node& node = (*this)[draft];
    Frame frame{draft, rows.size(), node.first_child, {}};
    if (!node.sorted) {
      frame.children = sorted_children(draft);
      std::reverse(frame.children.begin(), frame.children.end());
      frame.next = kNoDraft;
    }
    return frame;
  };
  std::vector<Frame> stack;
  stack.push_back(open(root));
  Height height;
  while (!stack.empty()) {
    Frame& frame = stack.back();
    Draft child = frame.next;
    if (child != kNoDraft) {
      frame.next = (*this)[child].next;
    } else if (!frame.children.empty()) {
      child = frame.children.back();
      frame.children.pop_back();
    }
    if (child != kNoDraft) {
      stack.push_back(open(child));
      if (stack.size() > height.depth) {
        height = {stack.size(), {(*this)[child].begin, (*this)[child].end}};
      }
      continue;
    }
    const Node& node = (*this)[frame.draft];
    rows.add(node.kind, frame.mark, node.begin, node.end, node.payload, node.aux, node.slot);
    stack.pop_back();
  }
  return height;
}

}  // namespace portalis::parse
