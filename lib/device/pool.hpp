// Device memory that is kept for the next use.
//
// Input: a stream whose backend allocates. Output: blocks of memory. Invariant: a block is in use
// or free; blocks that are free go back to the backend when there is no memory, or with the pool.
// The pool belongs to its stream: what is given back may be reused by later work of that stream.
#pragma once

#include <cstdint>
#include <map>
#include <unordered_map>

#include "device/stream.hpp"

namespace portalis::device {

struct PoolStats {
  uint64_t bytes_in_use = 0;
  uint64_t peak_bytes = 0;   // of those in use
  uint64_t total_bytes = 0;  // asked for so far
  uint64_t num_requests = 0;
  uint64_t num_hits = 0;  // requests that a kept block met
};

class MemoryPool {
 public:
  // `stream` must outlive the pool. `max_bytes` limits what is in use; 0: no limit.
  explicit MemoryPool(const Stream& stream, uint64_t max_bytes = 0)
      : stream_(&stream), max_bytes_(max_bytes) {}
  ~MemoryPool();
  MemoryPool(const MemoryPool&) = delete;
  MemoryPool& operator=(const MemoryPool&) = delete;

  // Null when there is no memory.
  void* take(size_t bytes);
  void give(void* memory);
  // Gives what is free back to the backend.
  void trim();
  const PoolStats& stats() const { return stats_; }

  // The same as functions, for the arguments of operations.
  portalis_device_allocator allocator();

 private:
  const Stream* stream_;
  uint64_t max_bytes_;
  std::multimap<size_t, void*> free_;
  std::unordered_map<void*, size_t> used_;
  PoolStats stats_;
};

}  // namespace portalis::device
