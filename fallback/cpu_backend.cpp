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
// What the steps of `parse` take, most for short f-strings.
constexpr size_t kParseBytesPerByte = 600;

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
  const bool known =
      (op == PORTALIS_OP_LEX || op == PORTALIS_OP_PARSE) && shape->num_bytes < INT32_MAX;
  return known ? PORTALIS_DEVICE_OK : PORTALIS_DEVICE_UNSUPPORTED;
}

int32_t scratch_bytes(portalis_op_kind op, const portalis_op_shape* shape, size_t* out) {
  if (op != PORTALIS_OP_LEX && op != PORTALIS_OP_PARSE) return PORTALIS_DEVICE_UNSUPPORTED;
  const bool parses = op == PORTALIS_OP_PARSE;
  *out = static_cast<size_t>(shape->num_bytes) * (parses ? kParseBytesPerByte : kLexBytesPerByte);
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

template <typename Columns, typename Operation>
int32_t guarded(const portalis_lex_args& args, Columns& out, Operation operation) {
  try {
    Columns columns{};
    const int32_t status = operation(args, columns);
    if (status == PORTALIS_DEVICE_OK) out = columns;
    return status;
  } catch (const std::bad_alloc&) {
    return PORTALIS_DEVICE_OUT_OF_MEMORY;
  } catch (...) {
    return PORTALIS_DEVICE_FAILED;
  }
}

int32_t lex_on(portalis_device_stream*, const portalis_lex_args* args, portalis_lex_columns* out) {
  return guarded(*args, *out, lex);
}

int32_t parse_on(portalis_device_stream*, const portalis_lex_args* args,
                 portalis_parse_columns* out) {
  return guarded(*args, *out, parse);
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
    parse_on,
};

}  // namespace

const portalis_backend& cpu_backend() { return kBackend; }

int32_t check_args(const portalis_lex_args& args) {
  if (args.size < sizeof args || args.python_minor < 11 || args.python_minor > 13) {
    return PORTALIS_DEVICE_INVALID;
  }
  for (uint32_t file = 0; file < args.num_files; ++file) {
    const uint32_t begin = args.file_begins[file];
    const uint32_t end = args.file_ends[file];
    if (begin > end || end > args.text_bytes || args.text_bytes - end < PORTALIS_DEVICE_PADDING) {
      return PORTALIS_DEVICE_INVALID;
    }
  }
  return PORTALIS_DEVICE_OK;
}

}  // namespace portalis::fallback
