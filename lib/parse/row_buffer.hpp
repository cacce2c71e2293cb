// The rows of a tree while it is being parsed.
//
// Input: nodes in postorder. Output: the same rows, the children of each node in the order of
// their slots. Invariant: a node adopts the rows from its `mark` on; a row says nothing of where it
// stands, so that subtrees can be moved.
#pragma once

#include <cstdint>
#include <cstring>
#include <memory>
#include <utility>
#include <vector>

#include "parse/row.hpp"

namespace portalis::parse {

class RowBuffer {
 public:
  uint32_t size() const { return size_; }
  Row& operator[](uint32_t row) { return rows_[row]; }
  const Row& operator[](uint32_t row) const { return rows_[row]; }
  // The root of the subtree that was finished last.
  Row& back() { return rows_[size_ - 1]; }
  void truncate(uint32_t size) { size_ = size; }

  void add(NodeKind kind, uint32_t mark, uint32_t begin, uint32_t end, uint32_t payload = 0,
           uint8_t aux = 0, uint8_t slot = 0) {
    if (size_ == capacity_) reserve(size_ + 1);
    rows_[size_] = {begin, end, size_ - mark + 1, payload, kind, slot, aux, false};
    ++size_;
  }
  // Appends rows that another buffer holds, or that were copied from this one.
  void append(const Row* rows, uint32_t count) {
    if (size_ + count > capacity_) reserve(size_ + count);
    std::memcpy(rows_.get() + size_, rows, count * sizeof(Row));
    size_ += count;
  }
  const Row* data() const { return rows_.get(); }

  // Brings the subtrees from `mark` on into the order of their slots.
  void sort_by_slot(uint32_t mark);
  // Exchanges the subtrees [mark, middle) with those behind them.
  void rotate(uint32_t mark, uint32_t middle);

 private:
  void reserve(uint32_t capacity);

  uint32_t size_ = 0;
  uint32_t capacity_ = 0;
  std::unique_ptr<Row[]> rows_;
  std::vector<Row> sorted_;
  std::vector<uint32_t> roots_;
};

}  // namespace portalis::parse
