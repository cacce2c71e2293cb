// The texts of a batch on a device.
//
// Input: texts. Output: what operations take. Invariant: the memory of a call is given back at its
// end, whatever happens.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "device/pool.hpp"
#include "device/profiler.hpp"
#include "host/error.hpp"

namespace portalis::device {

// Memory of a pool for the length of a call.
class Lease {
 public:
  explicit Lease(MemoryPool& pool) : pool_(&pool) {}
  Lease(const Lease&) = delete;
  Lease& operator=(const Lease&) = delete;
  ~Lease() {
    for (void* memory : held_) pool_->give(memory);
  }
  void hold(void* memory) {
    if (memory != nullptr) held_.push_back(memory);
  }
  void* take(size_t bytes) {
    void* memory = pool_->take(bytes);
    hold(memory);
    return memory;
  }

 private:
  MemoryPool* pool_;
  std::vector<void*> held_;
};

// Where the files of a batch stand in its text.
struct BatchLayout {
  std::vector<uint32_t> begins;
  std::vector<uint32_t> ends;
};

// Copies the texts to the device, each followed by NUL bytes up to the next multiple of the
// padding, and fills `args` in for them.
host::Status put_texts(std::span<const std::string_view> texts, int32_t python_minor,
                       const Stream& stream, MemoryPool& pool, Profiler& profiler, Lease& lease,
                       BatchLayout& layout, portalis_lex_args& args);

template <typename T>
host::Status fetch(const Stream& stream, const T* column, size_t count, std::vector<T>& out) {
  out.resize(count);
  return stream.copy(out.data(), column, count * sizeof(T), PORTALIS_COPY_TO_HOST);
}

}  // namespace portalis::device
