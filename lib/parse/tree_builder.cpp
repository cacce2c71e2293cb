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

size_t tree_height(const RowBuffer& rows) {
  std::vector<uint16_t> heights(rows.size());
  for (uint32_t row = 0; row < rows.size(); ++row) {
    size_t height = 0;
    const uint32_t first = row + 1 - rows[row].size;
    // The last child is the row before its parent.
    for (uint32_t end = row; end > first; end -= rows[end - 1].size) {
      height = std::max<size_t>(height, heights[end - 1] + 1);
    }
    heights[row] = static_cast<uint16_t>(std::min(height, kMaxHeight));
  }
  return heights.empty() ? 0 : heights.back();
}

void TreeBuilder::clear() {
  singletons_.fill(-1);
  digits_.fill(-1);
  comparisons_.fill(-1);
  extra_.clear();
  constants_.clear();
  texts_.clear();
}

uint32_t TreeBuilder::add_packed(const PackedConstant& constant) {
  constants_.push_back(constant);
  return static_cast<uint32_t>(constants_.size() - 1);
}

uint32_t TreeBuilder::add_integer(int64_t value) {
  const PackedConstant packed = pack_bits(static_cast<uint64_t>(value), ConstantKind::kInt, true);
  if (static_cast<uint64_t>(value) >= digits_.size()) return add_packed(packed);
  int32_t& known = digits_[static_cast<size_t>(value)];
  if (known < 0) known = static_cast<int32_t>(add_packed(packed));
  return static_cast<uint32_t>(known);
}

uint32_t TreeBuilder::add_text(ConstantKind kind, std::string_view text) {
  const auto offset = static_cast<uint32_t>(texts_.size());
  texts_ += text;
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
  const auto offset = static_cast<uint32_t>(extra_.size());
  extra_.insert(extra_.end(), words.begin(), words.end());
  return offset;
}

uint32_t TreeBuilder::add_extra_list(std::span<const uint32_t> words) {
  const auto offset = static_cast<uint32_t>(extra_.size());
  extra_.push_back(static_cast<uint32_t>(words.size()));
  extra_.insert(extra_.end(), words.begin(), words.end());
  return offset;
}

uint32_t TreeBuilder::add_operators(std::span<const uint32_t> operators) {
  const auto add = [&] {
    const uint32_t list = add_extra_list(operators);
    return add_extra(std::span(&list, 1));
  };
  if (operators.size() != 1) return add();
  int32_t& known = comparisons_[operators[0]];
  if (known < 0) known = static_cast<int32_t>(add());
  return static_cast<uint32_t>(known);
}

// A subtree's first place in the links is that of the row before it. Every node that begins there
// writes itself to it, the outermost last: the next sibling of that row. A parent finds its first
// child in it before. So no loop goes over children.
SyntaxTree TreeBuilder::finish(const RowBuffer& rows) {
  SyntaxTree tree;
  const uint32_t count = rows.size();
  tree.kinds_ = base::Column<NodeKind>(count);
  tree.slots_ = base::Column<uint8_t>(count);
  tree.auxes_ = base::Column<uint8_t>(count);
  tree.begins_ = base::Column<uint32_t>(count);
  tree.ends_ = base::Column<uint32_t>(count);
  tree.payloads_ = base::Column<uint32_t>(count);
  tree.links_ = base::Column<int32_t>(size_t{count} + 1);
  std::fill_n(tree.links_.data(), tree.links_.size(), -1);
  for (uint32_t i = 0; i < count; ++i) {
    const Row& row = rows[i];
    tree.kinds_[i] = row.kind;
    tree.slots_[i] = row.slot;
    tree.auxes_[i] = row.aux;
    tree.begins_[i] = row.begin;
    tree.ends_[i] = row.end;
    tree.payloads_[i] = row.payload;
    int32_t& before = tree.links_[i + 1 - row.size];
    tree.links_[i] = before;
    before = static_cast<int32_t>(i);
  }
  tree.extra_ = base::Column<uint32_t>(extra_);
  tree.constants_ = base::Column<PackedConstant>(constants_);
  tree.texts_ = base::Column<char>(texts_);
  tree.names_ = names_.take();
  return tree;
}

}  // namespace portalis::parse
