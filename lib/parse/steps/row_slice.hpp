// The rows of one logical line, in memory that was counted before.
//
// Input: nodes in postorder. Output: as of RowBuffer, and rows that were parked, which stand at the
// end of the memory, in the order in which they follow a body. Invariant: nothing outside of the
// memory is touched; a row for which there is none is left out and remembered.
#pragma once

#include <cstdint>

#include "base/host_device.hpp"
#include "parse/row.hpp"

namespace portalis::parse::steps {

class RowSlice {
 public:
  RowSlice() = default;
  // `scratch` is of the same capacity.
  PORTALIS_HOST_DEVICE RowSlice(Row* rows, Row* scratch, uint32_t capacity)
      : rows_(rows), scratch_(scratch), capacity_(capacity), limit_(capacity) {}

  PORTALIS_HOST_DEVICE uint32_t size() const { return size_; }
  PORTALIS_HOST_DEVICE uint32_t num_parked() const { return capacity_ - limit_; }
  PORTALIS_HOST_DEVICE bool is_full() const { return is_full_; }
  PORTALIS_HOST_DEVICE Row& operator[](uint32_t row) { return rows_[row]; }
  PORTALIS_HOST_DEVICE const Row& operator[](uint32_t row) const { return rows_[row]; }
  PORTALIS_HOST_DEVICE Row& back() { return rows_[size_ == 0 ? 0 : size_ - 1]; }
  PORTALIS_HOST_DEVICE void truncate(uint32_t size) { size_ = size; }

  PORTALIS_HOST_DEVICE_CALL void add(NodeKind kind, uint32_t mark, uint32_t begin, uint32_t end,
                                     uint32_t payload = 0, uint8_t aux = 0, uint8_t slot = 0) {
    if (size_ == limit_) {
      is_full_ = true;
      return;
    }
    rows_[size_] = {begin, end, size_ - mark + 1, payload, kind, slot, aux, false};
    ++size_;
  }

  // Moves the rows from `mark` on to the parked ones, before those that were parked earlier.
  PORTALIS_HOST_DEVICE_CALL void park(uint32_t mark) {
    while (size_ > mark) rows_[--limit_] = rows_[--size_];
  }

  // Brings the subtrees from `mark` on into the order of their slots.
  PORTALIS_HOST_DEVICE_CALL void sort_by_slot(uint32_t mark) {
    uint8_t slot = 0;
    for (uint32_t end = size_; end > mark; end -= rows_[end - 1].size) {
      if (rows_[end - 1].slot > slot) slot = rows_[end - 1].slot;
    }
    // From the last slot to the first, and from the last subtree to the first.
    uint32_t to = size_;
    for (bool more = true; more; more = slot-- > 0) {
      for (uint32_t end = size_; end > mark; end -= rows_[end - 1].size) {
        const uint32_t size = rows_[end - 1].size;
        if (rows_[end - 1].slot != slot || size > to - mark) continue;
        to -= size;
        copy(rows_ + end - size, scratch_ + to, size);
      }
    }
    copy(scratch_ + to, rows_ + to, size_ - to);
  }

  // Exchanges the subtrees [mark, middle) with those behind them.
  PORTALIS_HOST_DEVICE_CALL void rotate(uint32_t mark, uint32_t middle) {
    const uint32_t first = middle - mark;
    const uint32_t second = size_ - middle;
    copy(rows_ + mark, scratch_, first);
    for (uint32_t i = 0; i < second; ++i) rows_[mark + i] = rows_[middle + i];
    copy(scratch_, rows_ + mark + second, first);
  }

 private:
  PORTALIS_HOST_DEVICE static void copy(const Row* from, Row* to, uint32_t count) {
    for (uint32_t i = 0; i < count; ++i) to[i] = from[i];
  }

  Row* rows_ = nullptr;
  Row* scratch_ = nullptr;
  uint32_t capacity_ = 0;
  uint32_t limit_ = 0;  // where the parked rows begin
  uint32_t size_ = 0;
  bool is_full_ = false;
};

}  // namespace portalis::parse::steps
