// The CUDA backend: the operations of device/backend_abi.h on an NVIDIA GPU, as a plugin.
//
// Recipe of `lex` and `parse`: the steps of parse/steps, one thread a row, on Thrust's CUDA system
// in the caller's stream; scratch and columns from the caller's allocator. Sizes are read back four
// times by `lex`, nine times by `parse`.
// Invariant: without a driver or a GPU the plugin loads and scores 0; no context is made before a
// stream is.
#include <cuda_runtime.h>
#include <dlfcn.h>
#include <thrust/system/cuda/execution_policy.h>
#include <thrust/system_error.h>

#include <cstdio>
#include <new>

#include "kernels/thrust_exec.hpp"
#include "parse/steps/parse_steps.hpp"

struct portalis_device_stream {
  int device;
  cudaStream_t stream;
};

namespace {

constexpr int32_t kScore = 100;
// Raw tokens, maps, columns and what scans need, at most, for a token a byte.
constexpr size_t kLexBytesPerByte = 120;
// The same with lines, slots and trees; most for short f-strings.
constexpr size_t kParseBytesPerByte = 600;
// Of a thread that reads a line: f-strings, patterns and annotations recurse, each to a small
// depth.
constexpr size_t kStackBytes = 16384;

int32_t to_status(cudaError_t error) {
  switch (error) {
    case cudaSuccess:
      return PORTALIS_DEVICE_OK;
    case cudaErrorMemoryAllocation:
      // The error is the caller's to handle, and must not be seen again by the next call.
      cudaGetLastError();
      return PORTALIS_DEVICE_OUT_OF_MEMORY;
    case cudaErrorNoDevice:
    case cudaErrorInsufficientDriver:
    case cudaErrorInvalidDevice:
      return PORTALIS_DEVICE_NONE;
    default:
      return PORTALIS_DEVICE_FAILED;
  }
}

int32_t device_count() {
  int count = 0;
  return cudaGetDeviceCount(&count) == cudaSuccess ? count : 0;
}
int32_t score() { return device_count() > 0 ? kScore : 0; }

int32_t device_props(int32_t device, portalis_device_props* out) {
  cudaDeviceProp found{};
  const cudaError_t error = cudaGetDeviceProperties(&found, device);
  if (error != cudaSuccess) return to_status(error);
  portalis_device_props props{};
  std::snprintf(props.name, sizeof props.name, "%s", found.name);
  props.memory_bytes = found.totalGlobalMem;
  props.num_cores = static_cast<uint32_t>(found.multiProcessorCount);
  *out = props;
  return PORTALIS_DEVICE_OK;
}

int32_t stream_new(int32_t device, portalis_device_stream** out) {
  auto* made = new (std::nothrow) portalis_device_stream{device, nullptr};
  if (made == nullptr) return PORTALIS_DEVICE_OUT_OF_MEMORY;
  cudaError_t error = cudaSetDevice(device);
  if (error == cudaSuccess) error = cudaDeviceSetLimit(cudaLimitStackSize, kStackBytes);
  if (error == cudaSuccess) error = cudaStreamCreateWithFlags(&made->stream, cudaStreamNonBlocking);
  if (error != cudaSuccess) {
    delete made;
    return to_status(error);
  }
  *out = made;
  return PORTALIS_DEVICE_OK;
}

int32_t stream_wait(portalis_device_stream* stream) {
  return to_status(cudaStreamSynchronize(stream->stream));
}

void stream_delete(portalis_device_stream* stream) {
  cudaStreamDestroy(stream->stream);
  delete stream;
}

int32_t alloc(portalis_device_stream* stream, size_t bytes, void** out) {
  void* memory = nullptr;
  cudaError_t error = cudaSetDevice(stream->device);
  if (error == cudaSuccess) error = cudaMallocAsync(&memory, bytes, stream->stream);
  if (error == cudaSuccess) *out = memory;
  return to_status(error);
}

void release(portalis_device_stream* stream, void* memory) {
  cudaFreeAsync(memory, stream->stream);
}

int32_t copy(portalis_device_stream* stream, void* to, const void* from, size_t bytes,
             portalis_copy_kind kind) {
  const cudaMemcpyKind direction = kind == PORTALIS_COPY_TO_DEVICE ? cudaMemcpyHostToDevice
                                   : kind == PORTALIS_COPY_TO_HOST ? cudaMemcpyDeviceToHost
                                                                   : cudaMemcpyDeviceToDevice;
  return to_status(cudaMemcpyAsync(to, from, bytes, direction, stream->stream));
}

int32_t supports(int32_t device, portalis_op_kind op, const portalis_op_shape* shape) {
  if (device < 0 || device >= device_count()) return PORTALIS_DEVICE_NONE;
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
      return cudaGetErrorString(cudaPeekAtLastError());
  }
}

// NVML belongs to the driver, so that it is there exactly where a GPU is.
int32_t utilisation(int32_t device, int32_t* out) {
  struct Rates {
    unsigned gpu;
    unsigned memory;
  };
  char bus[32];
  if (cudaDeviceGetPCIBusId(bus, sizeof bus, device) != cudaSuccess) return PORTALIS_DEVICE_NONE;
  static void* const library = dlopen("libnvidia-ml.so.1", RTLD_NOW | RTLD_LOCAL);
  if (library == nullptr) return PORTALIS_DEVICE_UNSUPPORTED;
  const auto start = reinterpret_cast<int (*)()>(dlsym(library, "nvmlInit_v2"));
  const auto find = reinterpret_cast<int (*)(const char*, void**)>(
      dlsym(library, "nvmlDeviceGetHandleByPciBusId_v2"));
  const auto ask =
      reinterpret_cast<int (*)(void*, Rates*)>(dlsym(library, "nvmlDeviceGetUtilizationRates"));
  void* handle = nullptr;
  Rates rates{};
  if (start == nullptr || find == nullptr || ask == nullptr || start() != 0 ||
      find(bus, &handle) != 0 || ask(handle, &rates) != 0) {
    return PORTALIS_DEVICE_UNSUPPORTED;
  }
  *out = static_cast<int32_t>(rates.gpu);
  return PORTALIS_DEVICE_OK;
}

// Thrust's scratch from the caller's allocator, whose memory is ordered by the stream.
struct Scratch {
  using value_type = char;
  portalis_device_allocator from;

  char* allocate(std::ptrdiff_t bytes) {
    void* memory = from.take(from.context, static_cast<size_t>(bytes));
    if (memory == nullptr) throw std::bad_alloc();
    return static_cast<char*>(memory);
  }
  void deallocate(char* memory, size_t) { from.give(from.context, memory); }
};

void read_back(void* context, void* to, const void* from, size_t bytes) {
  const auto stream = static_cast<portalis_device_stream*>(context)->stream;
  cudaError_t error = cudaMemcpyAsync(to, from, bytes, cudaMemcpyDeviceToHost, stream);
  if (error == cudaSuccess) error = cudaStreamSynchronize(stream);
  if (error != cudaSuccess) throw thrust::system_error(error, thrust::cuda_category());
}

void fill_with_zeros(void* context, void* memory, size_t bytes) {
  const auto stream = static_cast<portalis_device_stream*>(context)->stream;
  const cudaError_t error = cudaMemsetAsync(memory, 0, bytes, stream);
  if (error != cudaSuccess) throw thrust::system_error(error, thrust::cuda_category());
}

// Calls `steps` with an executor and the text.
template <typename Columns, typename Steps>
int32_t run_steps(portalis_device_stream* stream, const portalis_lex_args* args, Columns* out,
                  Steps steps) {
  if (args->size < sizeof *args || args->python_minor < 11 || args->python_minor > 13) {
    return PORTALIS_DEVICE_INVALID;
  }
  try {
    const cudaError_t error = cudaSetDevice(stream->device);
    if (error != cudaSuccess) return to_status(error);
    Scratch scratch{args->allocator};
    const auto policy = thrust::cuda::par_nosync(scratch).on(stream->stream);
    portalis::kernels::ThrustExec exec(policy, args->allocator, stream, read_back, fill_with_zeros);
    const Columns columns = steps(exec, portalis::parse::steps::to_text(*args));
    *out = columns;
    return PORTALIS_DEVICE_OK;
  } catch (const std::bad_alloc&) {
    cudaGetLastError();
    return PORTALIS_DEVICE_OUT_OF_MEMORY;
  } catch (...) {
    return PORTALIS_DEVICE_FAILED;
  }
}

int32_t lex(portalis_device_stream* stream, const portalis_lex_args* args,
            portalis_lex_columns* out) {
  return run_steps(stream, args, out, [](auto& exec, const auto& text) {
    return portalis::parse::steps::lex(exec, text);
  });
}

int32_t parse(portalis_device_stream* stream, const portalis_lex_args* args,
              portalis_parse_columns* out) {
  return run_steps(stream, args, out, [](auto& exec, const auto& text) {
    return portalis::parse::steps::parse(exec, text);
  });
}

constexpr portalis_backend kBackend = {
    PORTALIS_BACKEND_ABI,
    sizeof(portalis_backend),
    "cuda",
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
    lex,
    parse,
};

}  // namespace

extern "C" __attribute__((visibility("default"))) const portalis_backend* portalis_backend_entry(
    uint32_t host_abi) {
  return host_abi == PORTALIS_BACKEND_ABI ? &kBackend : nullptr;
}
