#include "parse/row_buffer.hpp"

#include <algorithm>

namespace portalis::parse {

void RowBuffer::reserve(uint32_t capacity) {
  capacity = std::max(capacity, std::max<uint32_t>(capacity_ * 2, 8192));
  std::unique_ptr<Row[]> larger(new Row[capacity]);
  if (size_ > 0) std::memcpy(larger.get(), rows_.get(), size_ * sizeof(Row));
  rows_ = std::move(larger);
  capacity_ = capacity;
}

void RowBuffer::sort_by_slot(uint32_t mark) {
  roots_.clear();
  uint8_t last = 0;
  for (uint32_t end = size_; end > mark; end -= rows_[end - 1].size) {
    roots_.push_back(end - 1);
    last = std::max(last, rows_[end - 1].slot);
  }
  sorted_.clear();
  for (uint8_t slot = 0; slot <= last; ++slot) {
    for (size_t i = roots_.size(); i-- > 0;) {
      const Row& root = rows_[roots_[i]];
      if (root.slot == slot) sorted_.insert(sorted_.end(), &root + 1 - root.size, &root + 1);
    }
  }
  std::copy(sorted_.begin(), sorted_.end(), rows_.get() + mark);
}

void RowBuffer::rotate(uint32_t mark, uint32_t middle) {
  std::rotate(rows_.get() + mark, rows_.get() + middle, rows_.get() + size_);
}

}  // namespace portalis::parse
