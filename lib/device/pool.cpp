#include "device/pool.hpp"

#include <algorithm>
#include <bit>

namespace portalis::device {
namespace {

// Sizes are rounded up to a quarter of a power of two, so that similar requests share blocks.
size_t block_bytes(size_t bytes) {
  if (bytes <= 256) return 256;
  const size_t step = std::bit_floor(bytes - 1) / 4;
  return (bytes + step - 1) / step * step;
}

}  // namespace

MemoryPool::~MemoryPool() {
  trim();
  for (const auto& [memory, bytes] : used_) stream_->backend()->release(stream_->raw(), memory);
}

void* MemoryPool::take(size_t bytes) {
  const size_t size = block_bytes(bytes);
  ++stats_.num_requests;
  if (max_bytes_ != 0 && stats_.bytes_in_use + size > max_bytes_) return nullptr;
  void* memory = nullptr;
  if (const auto found = free_.find(size); found != free_.end()) {
    memory = found->second;
    free_.erase(found);
    ++stats_.num_hits;
  } else {
    const Backend& backend = stream_->backend();
    int32_t status = backend->alloc(stream_->raw(), size, &memory);
    if (status == PORTALIS_DEVICE_OUT_OF_MEMORY && !free_.empty()) {
      trim();
      status = backend->alloc(stream_->raw(), size, &memory);
    }
    if (status != PORTALIS_DEVICE_OK) return nullptr;
  }
  used_.emplace(memory, size);
  stats_.bytes_in_use += size;
  stats_.total_bytes += size;
  stats_.peak_bytes = std::max(stats_.peak_bytes, stats_.bytes_in_use);
  return memory;
}

void MemoryPool::give(void* memory) {
  const auto found = used_.find(memory);
  if (found == used_.end()) return;
  stats_.bytes_in_use -= found->second;
  free_.emplace(found->second, memory);
  used_.erase(found);
}

void MemoryPool::trim() {
  for (const auto& [size, memory] : free_) stream_->backend()->release(stream_->raw(), memory);
  free_.clear();
}

portalis_device_allocator MemoryPool::allocator() {
  return {
      this,
      [](void* context, size_t bytes) { return static_cast<MemoryPool*>(context)->take(bytes); },
      [](void* context, void* memory) { static_cast<MemoryPool*>(context)->give(memory); }};
}

}  // namespace portalis::device
