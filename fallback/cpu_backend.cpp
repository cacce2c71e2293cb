#include "fallback/cpu_backend.hpp"

#include <algorithm>
#include <cstring>
#include <new>
#include <thread>

// Work is done when its call returns, so a stream has nothing to remember.
struct portalis_device_stream {};

namespace portalis::fallback {
namespace {

constexpr std::align_val_t kAlignment{PORTALIS_DEVICE_PADDING};
// Of the columns of `lex`, for a token and an error each byte.
constexpr size_t kLexBytesPerByte = 32;

int32_t score() { return 1; }
int32_t device_count() { return 1; }

int32_t device_props(int32_t device, portalis_device_props* out) {
  if (device != 0) return PORTALIS_DEVICE_NONE;
  portalis_device_props props{};
  std::strncpy(props.name, "CPU", sizeof props.name - 1);
  props.num_cores = std::max(1U, std::thread::hardware_concurrency());
  *out = props;
  return PORTALIS_DEVICE_OK;
}

int32_t stream_new(int32_t device, portalis_device_stream** out) {
  if (device != 0) return PORTALIS_DEVICE_NONE;
  auto* stream = new (std::nothrow) portalis_device_stream;
  if (stream == nullptr) return PORTALIS_DEVICE_OUT_OF_MEMORY;
  *out = stream;
  return PORTALIS_DEVICE_OK;
}
int32_t stream_wait(portalis_device_stream*) { return PORTALIS_DEVICE_OK; }
void stream_delete(portalis_device_stream* stream) { delete stream; }

int32_t alloc(portalis_device_stream*, size_t bytes, void** out) {
  void* memory = ::operator new(bytes, kAlignment, std::nothrow);
  if (memory == nullptr) return PORTALIS_DEVICE_OUT_OF_MEMORY;
  *out = memory;
  return PORTALIS_DEVICE_OK;
}
void release(portalis_device_stream*, void* memory) { ::operator delete(memory, kAlignment); }

int32_t copy(portalis_device_stream*, void* to, const void* from, size_t bytes,
             portalis_copy_kind) {
  if (bytes != 0) std::memmove(to, from, bytes);
  return PORTALIS_DEVICE_OK;
}

int32_t supports(int32_t device, portalis_op_kind op, const portalis_op_shape* shape) {
  if (device != 0) return PORTALIS_DEVICE_NONE;
  const bool known = op == PORTALIS_OP_LEX && shape->num_bytes < INT32_MAX;
  return known ? PORTALIS_DEVICE_OK : PORTALIS_DEVICE_UNSUPPORTED;
}

int32_t scratch_bytes(portalis_op_kind op, const portalis_op_shape* shape, size_t* out) {
  if (op != PORTALIS_OP_LEX) return PORTALIS_DEVICE_UNSUPPORTED;
  *out = static_cast<size_t>(shape->num_bytes) * kLexBytesPerByte;
  return PORTALIS_DEVICE_OK;
}

const char* status_text(int32_t status) {
  switch (status) {
    case PORTALIS_DEVICE_OK:
      return "no error";
    case PORTALIS_DEVICE_UNSUPPORTED:
      return "not supported";
    case PORTALIS_DEVICE_OUT_OF_MEMORY:
      return "out of memory";
    case PORTALIS_DEVICE_NONE:
      return "no such device";
    case PORTALIS_DEVICE_INVALID:
      return "the arguments contradict each other";
    default:
      return "it failed";
  }
}

int32_t utilisation(int32_t, int32_t*) { return PORTALIS_DEVICE_UNSUPPORTED; }

int32_t lex_on(portalis_device_stream*, const portalis_lex_args* args, portalis_lex_columns* out) {
  try {
    portalis_lex_columns columns{};
    const int32_t status = lex(*args, columns);
    if (status == PORTALIS_DEVICE_OK) *out = columns;
    return status;
  } catch (const std::bad_alloc&) {
    return PORTALIS_DEVICE_OUT_OF_MEMORY;
  } catch (...) {
    return PORTALIS_DEVICE_FAILED;
  }
}

constexpr portalis_backend kBackend = {
    PORTALIS_BACKEND_ABI,
    sizeof(portalis_backend),
    "cpu",
    score,
    device_count,
    device_props,
    stream_new,
    stream_wait,
    stream_delete,
    alloc,
    release,
    copy,
    supports,
    scratch_bytes,
    status_text,
    utilisation,
    lex_on,
};

}  // namespace

const portalis_backend& cpu_backend() { return kBackend; }

}  // namespace portalis::fallback
