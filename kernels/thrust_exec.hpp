// The executor of steps on Thrust: a GPU with its CUDA system, the CPU with its others.
//
// Input: an execution policy, and where memory comes from. Output and invariant: see
// parse/steps/plain_exec.hpp. Reads wait for the work before them.
#pragma once

#include <thrust/execution_policy.h>
#include <thrust/for_each.h>
#include <thrust/iterator/counting_iterator.h>
#include <thrust/scan.h>

#include <cstdint>
#include <cstring>
#include <new>

#include "device/backend_abi.h"

namespace portalis::kernels {

template <typename Policy>
class ThrustExec {
 public:
  // `to_host` copies from where the steps work to the host, and waits; `zero` fills with zeros.
  using ToHost = void (*)(void* context, void* to, const void* from, size_t bytes);
  using Zero = void (*)(void* context, void* memory, size_t bytes);

  ThrustExec(Policy policy, const portalis_device_allocator& allocator, void* context,
             ToHost to_host, Zero zero)
      : policy_(policy), allocator_(allocator), context_(context), to_host_(to_host), zero_(zero) {}

  void* take(size_t bytes) {
    void* memory = allocator_.take(allocator_.context, bytes);
    if (memory == nullptr) throw std::bad_alloc();
    return memory;
  }
  void give(void* memory) { allocator_.give(allocator_.context, memory); }

  template <typename Body>
  void for_each(uint32_t count, Body body) {
    thrust::for_each_n(policy_, thrust::counting_iterator<uint32_t>(0), count, body);
  }
  template <typename T, typename Op>
  void inclusive_scan(const T* in, T* out, uint32_t count, Op op) {
    thrust::inclusive_scan(policy_, in, in + count, out, op);
  }
  template <typename T, typename Op>
  void exclusive_scan(const T* in, T* out, uint32_t count, T init, Op op) {
    thrust::exclusive_scan(policy_, in, in + count, out, init, op);
  }
  template <typename T>
  T read(const T* at) {
    T value;
    to_host_(context_, &value, at, sizeof value);
    return value;
  }
  void clear(void* memory, size_t bytes) { zero_(context_, memory, bytes); }

 private:
  Policy policy_;
  portalis_device_allocator allocator_;
  void* context_;
  ToHost to_host_;
  Zero zero_;
};

}  // namespace portalis::kernels
