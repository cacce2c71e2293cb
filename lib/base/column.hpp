// A column of rows.
//
// Input: the number of rows, or the rows. Output: the rows, on the heap, not one more. Invariant:
// rows are plain values; new ones hold anything until they are written. Large columns are made
// larger and smaller without a copy, where the allocator can.
#pragma once

#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <new>
#include <span>
#include <type_traits>
#include <utility>

namespace portalis::base {

template <typename T>
class Column {
  static_assert(std::is_trivially_copyable_v<T>);

 public:
  Column() = default;
  explicit Column(std::span<const T> rows) {
    resize(rows.size());
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

  // Keeps the first rows.
  void resize(size_t size) {
    if (size == 0) {
      rows_.reset();
    } else {
      void* moved = std::realloc(rows_.get(), size * sizeof(T));
      if (moved == nullptr) throw std::bad_alloc();
      static_cast<void>(rows_.release());
      rows_.reset(static_cast<T*>(moved));
    }
    size_ = size;
  }
  size_t size() const { return size_; }
  bool empty() const { return size_ == 0; }
  T& operator[](size_t row) { return rows_.get()[row]; }
  const T& operator[](size_t row) const { return rows_.get()[row]; }
  T* data() { return rows_.get(); }
  const T* data() const { return rows_.get(); }
  size_t memory_bytes() const { return size_ * sizeof(T); }

 private:
  struct Free {
    void operator()(T* rows) const { std::free(rows); }
  };

  size_t size_ = 0;
  std::unique_ptr<T, Free> rows_;
};

}  // namespace portalis::base
