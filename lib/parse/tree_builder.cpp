#include "parse/tree_builder.hpp"

#include <algorithm>
#include <bit>
#include <utility>

namespace portalis::parse {
namespace {

PackedConstant pack_bits(uint64_t bits, ConstantKind kind, bool fits_int64) {
  return {static_cast<uint32_t>(bits), static_cast<uint32_t>(bits >> 32), kind, fits_int64};
}

}  // namespace

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

uint32_t TreeBuilder::add_packed(const PackedConstant& constant) {
  tree_.constants_.push_back(constant);
  return static_cast<uint32_t>(tree_.constants_.size() - 1);
}

uint32_t TreeBuilder::add_integer(int64_t value) {
  return add_packed(pack_bits(static_cast<uint64_t>(value), ConstantKind::kInt, true));
}

uint32_t TreeBuilder::add_text(ConstantKind kind, std::string_view text) {
  const auto offset = static_cast<uint32_t>(tree_.texts_.size());
  tree_.texts_ += text;
  return add_packed({offset, static_cast<uint32_t>(text.size()), kind, false});
}

uint32_t TreeBuilder::add_singleton(ConstantKind kind) {
  int32_t& known = singletons_[static_cast<size_t>(kind)];
  if (known < 0) known = static_cast<int32_t>(add_packed({0, 0, kind, false}));
  return static_cast<uint32_t>(known);
}

ConstantId TreeBuilder::add_constant(const Constant& constant) {
  uint32_t row = 0;
  if (constant.kind <= ConstantKind::kEllipsis) {
    row = add_singleton(constant.kind);
  } else if (constant.fits_int64) {
    row = add_integer(constant.small);
  } else if (constant.kind == ConstantKind::kFloat || constant.kind == ConstantKind::kComplex) {
    row = add_packed(pack_bits(std::bit_cast<uint64_t>(constant.real), constant.kind, false));
  } else {
    row = add_text(constant.kind, constant.text);
  }
  return ConstantId(static_cast<int32_t>(row));
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

// Derives what the sizes imply; returns the tree's height, at most kMaxHeight.
uint32_t TreeBuilder::link() {
  const size_t count = tree_.kinds_.size();
  tree_.parents_.resize(count);
  tree_.next_siblings_.resize(count);
  std::vector<uint16_t> heights(count);
  for (size_t row = 0; row < count; ++row) {
    if (tree_.sizes_[row] == 1) continue;
    // Children in reverse: the last one is the row before its parent.
    const auto begin = static_cast<int32_t>(row + 1 - tree_.sizes_[row]);
    auto next = static_cast<int32_t>(row);
    uint16_t height = 0;
    for (auto child = static_cast<int32_t>(row) - 1; child >= begin;) {
      const auto at = static_cast<size_t>(child);
      tree_.parents_[at] = static_cast<int32_t>(row);
      tree_.next_siblings_[at] = next;
      height = std::max(height, heights[at]);
      next = child;
      child -= static_cast<int32_t>(tree_.sizes_[at]);
    }
    tree_.next_siblings_[row - 1] = next;
    heights[row] = static_cast<uint16_t>(std::min<size_t>(height + 1, kMaxHeight));
  }
  if (count == 0) return 0;
  tree_.parents_[count - 1] = tree_.next_siblings_[count - 1] = -1;
  return heights[count - 1];
}

// What grew by doubling keeps only what it holds.
SyntaxTree TreeBuilder::take() {
  tree_.extra_.shrink_to_fit();
  tree_.constants_.shrink_to_fit();
  tree_.texts_.shrink_to_fit();
  tree_.names_.shrink_to_fit();
  return std::exchange(tree_, SyntaxTree());
}

SyntaxTree TreeBuilder::finish() {
  link();
  return take();
}

bool TreeBuilder::finish(const RowBuffer& rows, size_t max_height, SyntaxTree& tree) {
  const uint32_t count = rows.size();
  tree_.kinds_.resize(count);
  tree_.slots_.resize(count);
  tree_.auxes_.resize(count);
  tree_.sizes_.resize(count);
  tree_.begins_.resize(count);
  tree_.ends_.resize(count);
  tree_.payloads_.resize(count);
  for (uint32_t i = 0; i < count; ++i) {
    const Row& row = rows[i];
    tree_.kinds_[i] = row.kind;
    tree_.slots_[i] = row.slot;
    tree_.auxes_[i] = row.aux;
    tree_.sizes_[i] = row.size;
    tree_.begins_[i] = row.begin;
    tree_.ends_[i] = row.end;
    tree_.payloads_[i] = row.payload;
  }
  if (link() >= max_height) return false;
  tree = take();
  return true;
}

}  // namespace portalis::parse
