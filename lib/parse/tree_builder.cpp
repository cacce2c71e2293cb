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

size_t greatest_height(const RowBuffer& rows) {
  std::vector<uint16_t> heights(rows.size());
  size_t highest = 0;
  for (uint32_t row = 0; row < rows.size(); ++row) {
    size_t height = 0;
    const uint32_t first = row + 1 - std::min(row + 1, rows[row].size);
    // The last child is the row before its parent.
    for (uint32_t end = row; end > first; end -= rows[end - 1].size) {
      height = std::max<size_t>(height, heights[end - 1] + 1);
    }
    heights[row] = static_cast<uint16_t>(std::min(height, kMaxHeight));
    highest = std::max<size_t>(highest, heights[row]);
  }
  return highest;
}

void TreeBuilder::clear() {
  singletons_.fill(-1);
  digits_.fill(-1);
  comparisons_.fill(-1);
  extra_.clear();
  constants_.clear();
  texts_.clear();
  num_rows_ = 0;
  tree_ = SyntaxTree();
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

// The columns of rows, and the links with a place more.
void TreeBuilder::resize(size_t rows) {
  tree_.kinds_.resize(rows);
  tree_.slots_.resize(rows);
  tree_.auxes_.resize(rows);
  tree_.begins_.resize(rows);
  tree_.ends_.resize(rows);
  tree_.payloads_.resize(rows);
  tree_.links_.resize(rows + 1);
}

// A subtree's first place in the links is that of the row before it. Every node that begins there
// writes itself to it, the outermost last: the next sibling of that row. A parent finds its first
// child in it before. So no loop goes over children.
void TreeBuilder::write(const RowBuffer& rows) {
  const size_t first = num_rows_;
  num_rows_ += rows.size();
  if (first == 0) tree_.links_[0] = -1;
  std::fill_n(tree_.links_.data() + first + 1, rows.size(), -1);
  for (size_t i = first; i < num_rows_; ++i) {
    const Row& row = rows[static_cast<uint32_t>(i - first)];
    tree_.kinds_[i] = row.kind;
    tree_.slots_[i] = row.slot;
    tree_.auxes_[i] = row.aux;
    tree_.begins_[i] = row.begin;
    tree_.ends_[i] = row.end;
    tree_.payloads_[i] = row.payload;
    int32_t& before = tree_.links_[i + 1 - row.size];
    tree_.links_[i] = before;
    before = static_cast<int32_t>(i);
  }
}

void TreeBuilder::take_rows(RowBuffer& rows) {
  const size_t wanted = num_rows_ + rows.size();
  if (wanted > tree_.kinds_.size()) resize(wanted + wanted / 2);
  write(rows);
  rows.truncate(0);
}

SyntaxTree TreeBuilder::finish(const RowBuffer& rows) {
  resize(num_rows_ + rows.size());
  write(rows);
  tree_.extra_ = base::Column<uint32_t>(extra_);
  tree_.constants_ = base::Column<PackedConstant>(constants_);
  tree_.texts_ = base::Column<char>(texts_);
  tree_.names_ = names_.take();
  return std::exchange(tree_, {});
}

}  // namespace portalis::parse
