// An executor of steps: how a loop over rows, a scan and memory are done.
//
// This one does them one row after another on the host; kernels/thrust_exec.hpp does the same with
// Thrust, on a GPU or on its CPU systems. Input and output: arrays of trivial values. Invariant:
// every executor gives the same values, for all operators are associative on integers. Memory that
// is not there is a std::bad_alloc.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <new>

namespace portalis::parse::steps {

class PlainExec {
 public:
  void* take(size_t bytes) { return ::operator new(bytes); }
  void give(void* memory) { ::operator delete(memory); }

  template <typename Body>
  void for_each(uint32_t count, Body body) {
    for (uint32_t i = 0; i < count; ++i) body(i);
  }
  template <typename T, typename Op>
  void inclusive_scan(const T* in, T* out, uint32_t count, Op op) {
    for (uint32_t i = 0; i < count; ++i) out[i] = i == 0 ? in[0] : op(out[i - 1], in[i]);
  }
  template <typename T, typename Op>
  void exclusive_scan(const T* in, T* out, uint32_t count, T init, Op op) {
    for (uint32_t i = 0; i < count; ++i) {
      const T next = op(init, in[i]);
      out[i] = init;
      init = next;
    }
  }
  template <typename T>
  T read(const T* at) {
    return *at;
  }
  void clear(void* memory, size_t bytes) { std::memset(memory, 0, bytes); }
};

// An array of an executor.
template <typename T, typename Exec>
class Array {
 public:
  Array(Exec& exec, uint32_t count)
      : exec_(&exec),
        data_(static_cast<T*>(exec.take((count == 0 ? 1 : size_t{count}) * sizeof(T)))) {}
  ~Array() { reset(); }
  Array(Array&& other) noexcept : exec_(other.exec_), data_(other.release()) {}
  Array(const Array&) = delete;
  Array& operator=(const Array&) = delete;

  T* get() const { return data_; }
  // Leaves the memory to the caller.
  T* release() {
    T* data = data_;
    data_ = nullptr;
    return data;
  }
  void reset() {
    if (data_ != nullptr) exec_->give(data_);
    data_ = nullptr;
  }

 private:
  Exec* exec_;
  T* data_;
};

}  // namespace portalis::parse::steps
