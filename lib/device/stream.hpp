// An ordered queue of work on a device.
//
// Input: a chosen backend. Output: an owned stream. Invariant: its work is done before it goes.
#pragma once

#include <utility>

#include "device/registry.hpp"

namespace portalis::device {

class Stream {
 public:
  static host::Result<Stream> make(const Choice& choice) {
    portalis_device_stream* raw = nullptr;
    const int32_t status = choice.backend->stream_new(choice.device, &raw);
    if (status != PORTALIS_DEVICE_OK) {
      return status_error(choice.backend, status, "make a stream");
    }
    return Stream(choice.backend, raw);
  }
  Stream(Stream&& other) noexcept
      : backend_(other.backend_), raw_(std::exchange(other.raw_, nullptr)) {}
  Stream& operator=(Stream&& other) noexcept {
    std::swap(backend_, other.backend_);
    std::swap(raw_, other.raw_);
    return *this;
  }
  ~Stream() {
    if (raw_ == nullptr) return;
    backend_->stream_wait(raw_);
    backend_->stream_delete(raw_);
  }

  const Backend& backend() const { return backend_; }
  portalis_device_stream* raw() const { return raw_; }

  host::Status wait() const {
    const int32_t status = backend_->stream_wait(raw_);
    if (status != PORTALIS_DEVICE_OK) return status_error(backend_, status, "finish its work");
    return host::Done();
  }
  host::Status copy(void* to, const void* from, size_t bytes, portalis_copy_kind kind) const {
    if (bytes == 0) return host::Done();
    const int32_t status = backend_->copy(raw_, to, from, bytes, kind);
    if (status != PORTALIS_DEVICE_OK) return status_error(backend_, status, "copy");
    return host::Done();
  }

 private:
  Stream(const Backend& backend, portalis_device_stream* raw) : backend_(backend), raw_(raw) {}

  Backend backend_;
  portalis_device_stream* raw_ = nullptr;
};

}  // namespace portalis::device
