// A column of rows whose number is known when it is made.
//
// Input: the number of rows, or the rows. Output: the rows, on the heap, not one more. Invariant:
// rows are plain values; those of a new column hold anything until they are written.
#pragma once

#include <cstddef>
#include <cstring>
#include <memory>
#include <span>
#include <type_traits>
#include <utility>

namespace portalis::base {

template <typename T>
class Column {
  static_assert(std::is_trivially_copyable_v<T>);

 public:
  Column() = default;
  explicit Column(size_t size) : size_(size), rows_(std::make_unique_for_overwrite<T[]>(size)) {}
  explicit Column(std::span<const T> rows) : Column(rows.size()) {
    if (size_ > 0) std::memcpy(rows_.get(), rows.data(), size_ * sizeof(T));
  }
  Column(const Column& other) : Column(std::span<const T>(other.data(), other.size())) {}
  Column& operator=(const Column& other) {
    if (this != &other) *this = Column(other);
    return *this;
  }
  Column(Column&& other) noexcept
      : size_(std::exchange(other.size_, 0)), rows_(std::move(other.rows_)) {}
  Column& operator=(Column&& other) noexcept {
    size_ = std::exchange(other.size_, 0);
    rows_ = std::move(other.rows_);
    return *this;
  }

  size_t size() const { return size_; }
  bool empty() const { return size_ == 0; }
  T& operator[](size_t row) { return rows_[row]; }
  const T& operator[](size_t row) const { return rows_[row]; }
  T* data() { return rows_.get(); }
  const T* data() const { return rows_.get(); }
  size_t memory_bytes() const { return size_ * sizeof(T); }

 private:
  size_t size_ = 0;
  std::unique_ptr<T[]> rows_;
};

}  // namespace portalis::base
