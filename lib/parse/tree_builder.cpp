#include "parse/tree_builder.hpp"

#include <utility>

namespace portalis::parse {

NodeId TreeBuilder::add(NodeKind kind, ByteRange range, int32_t mark, uint32_t payload,
                        uint8_t aux) {
  const NodeId id(this->mark());
  tree_.kinds_.push_back(kind);
  tree_.slots_.push_back(0);
  tree_.auxes_.push_back(aux);
  tree_.sizes_.push_back(static_cast<uint32_t>(id.value - mark + 1));
  tree_.begins_.push_back(range.begin);
  tree_.ends_.push_back(range.end);
  tree_.payloads_.push_back(payload);
  return id;
}

NodeId TreeBuilder::add_absent(uint32_t at) { return add(NodeKind::kAbsent, {at, at}, mark()); }

void TreeBuilder::set_range(NodeId id, ByteRange range) {
  tree_.begins_[id.index()] = range.begin;
  tree_.ends_[id.index()] = range.end;
}

ConstantId TreeBuilder::add_constant(Constant constant) {
  tree_.constants_.push_back(std::move(constant));
  return ConstantId(static_cast<int32_t>(tree_.constants_.size()) - 1);
}

uint32_t TreeBuilder::add_extra(std::span<const uint32_t> words) {
  const auto offset = static_cast<uint32_t>(tree_.extra_.size());
  tree_.extra_.insert(tree_.extra_.end(), words.begin(), words.end());
  return offset;
}

uint32_t TreeBuilder::add_extra_list(std::span<const uint32_t> words) {
  const auto offset = static_cast<uint32_t>(tree_.extra_.size());
  tree_.extra_.push_back(static_cast<uint32_t>(words.size()));
  tree_.extra_.insert(tree_.extra_.end(), words.begin(), words.end());
  return offset;
}

SyntaxTree TreeBuilder::finish() {
  const size_t count = tree_.kinds_.size();
  tree_.parents_.assign(count, -1);
  tree_.first_children_.assign(count, -1);
  tree_.next_siblings_.assign(count, -1);
  for (size_t row = 0; row < count; ++row) {
    // Children in reverse: the last one is the row before its parent.
    const auto begin = static_cast<int32_t>(row + 1 - tree_.sizes_[row]);
    int32_t next = -1;
    for (auto child = static_cast<int32_t>(row) - 1; child >= begin;) {
      const auto at = static_cast<size_t>(child);
      tree_.parents_[at] = static_cast<int32_t>(row);
      tree_.next_siblings_[at] = next;
      next = child;
      child -= static_cast<int32_t>(tree_.sizes_[at]);
    }
    tree_.first_children_[row] = next;
  }
  return std::exchange(tree_, SyntaxTree());
}

}  // namespace portalis::parse
