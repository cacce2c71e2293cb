#include "verify/wasmtime_run.hpp"

#include <pthread.h>

#include <algorithm>
#include <cerrno>
#include <functional>
#include <optional>
#include <vector>

namespace portalis::verify {
namespace {

using Clock = std::chrono::steady_clock;
using host::Result;
using host::Status;

// Calls `work` on a thread with a stack that holds kWasmStackBytes of WASM frames.
Status on_deep_stack(std::function<void()> work) {
  pthread_attr_t attributes;
  ::pthread_attr_init(&attributes);
  int failure = ::pthread_attr_setstacksize(&attributes, kThreadStackBytes);
  pthread_t thread{};
  if (failure == 0) {
    const auto entry = [](void* work_pointer) -> void* {
      (*static_cast<std::function<void()>*>(work_pointer))();
      return nullptr;
    };
    failure = ::pthread_create(&thread, &attributes, entry, &work);
  }
  ::pthread_attr_destroy(&attributes);
  if (failure != 0) return host::io_error("start", "a thread for the module", failure);
  ::pthread_join(thread, nullptr);
  return host::Done{};
}

std::string trap_name(wasmtime_trap_code_t code) {
  switch (code) {
    case WASMTIME_TRAP_CODE_STACK_OVERFLOW:
      return "stack overflow";
    case WASMTIME_TRAP_CODE_MEMORY_OUT_OF_BOUNDS:
      return "memory access out of bounds";
    case WASMTIME_TRAP_CODE_TABLE_OUT_OF_BOUNDS:
      return "table access out of bounds";
    case WASMTIME_TRAP_CODE_INDIRECT_CALL_TO_NULL:
      return "indirect call to null";
    case WASMTIME_TRAP_CODE_BAD_SIGNATURE:
      return "indirect call with another signature";
    case WASMTIME_TRAP_CODE_INTEGER_OVERFLOW:
      return "integer overflow";
    case WASMTIME_TRAP_CODE_INTEGER_DIVISION_BY_ZERO:
      return "integer division by zero";
    case WASMTIME_TRAP_CODE_BAD_CONVERSION_TO_INTEGER:
      return "bad conversion to integer";
    case WASMTIME_TRAP_CODE_UNREACHABLE_CODE_REACHED:
      return "unreachable code reached (a panic or an abort)";
    default:
      return "trap " + std::to_string(code);
  }
}

}  // namespace

WasmtimeRun::WasmtimeRun(WasmtimeModule& module, const RunInput& input, const RunLimits& limits)
    : module_(module), api_(module.api()), input_(input), limits_(limits) {
  out_.limit = limits.output_bytes;
  err_.limit = limits.output_bytes;
}

ptrdiff_t WasmtimeRun::receive(void* stream, const unsigned char* bytes, size_t size) {
  auto& into = *static_cast<Stream*>(stream);
  const size_t room = into.limit - into.bytes.size();
  into.bytes.append(reinterpret_cast<const char*>(bytes), std::min(size, room));
  if (size <= room) return static_cast<ptrdiff_t>(size);
  into.overflowed = true;
  return -EIO;
}

Status WasmtimeRun::set_streams(wasi_config_t* wasi) {
  if (!input_.standard_input) {
    api_.wasi_config_inherit_stdin(wasi);
  } else {
    wasm_byte_vec_t bytes;
    api_.wasm_byte_vec_new(&bytes, input_.standard_input->size(), input_.standard_input->data());
    api_.wasi_config_set_stdin_bytes(wasi, &bytes);
  }
  if (input_.capture_output) {
    api_.wasi_config_set_stdout_custom(wasi, &WasmtimeRun::receive, &out_, nullptr);
    api_.wasi_config_set_stderr_custom(wasi, &WasmtimeRun::receive, &err_, nullptr);
  } else {
    api_.wasi_config_inherit_stdout(wasi);
    api_.wasi_config_inherit_stderr(wasi);
  }
  return host::Done{};
}

Status WasmtimeRun::set_wasi(wasmtime_context_t* context) {
  WasmtimeOwned<wasi_config_t> wasi(api_.wasi_config_new(), api_.wasi_config_delete);
  std::vector<const char*> arguments = {module_.program_name().c_str()};
  for (const std::string& argument : input_.arguments) arguments.push_back(argument.c_str());
  std::vector<const char*> names, values;
  for (const auto& [name, value] : input_.environment) {
    names.push_back(name.c_str());
    values.push_back(value.c_str());
  }
  if (!api_.wasi_config_set_argv(wasi.get(), arguments.size(), arguments.data()) ||
      !api_.wasi_config_set_env(wasi.get(), names.size(), names.data(), values.data())) {
    return host::invalid_error("a module's arguments and environment must be UTF-8");
  }
  PORTALIS_TRY(set_streams(wasi.get()));
  wasmtime_error_t* error = api_.wasmtime_context_set_wasi(context, wasi.release());
  if (error != nullptr)
    return host::defect_error("cannot set up WASI: " + take_message(api_, error));
  return host::Done{};
}

uint64_t WasmtimeRun::memory_size(wasmtime_context_t* context,
                                  const wasmtime_instance_t& instance) {
  wasmtime_extern_t item;
  if (!api_.wasmtime_instance_export_get(context, &instance, "memory", 6, &item)) return 0;
  uint64_t size = 0;
  if (item.kind == WASMTIME_EXTERN_MEMORY)
    size = api_.wasmtime_memory_data_size(context, &item.of.memory);
  api_.wasmtime_extern_delete(&item);
  return size;
}

void WasmtimeRun::finish(Execution& out, wasmtime_error_t* error, wasm_trap_t* trap,
                         wasmtime_context_t* context, const wasmtime_instance_t& instance) {
  if (exit_.status) {
    if (error != nullptr) api_.wasmtime_error_delete(error);
    if (trap != nullptr) api_.wasm_trap_delete(trap);
    out.exit_status = *exit_.status;
  } else if (error != nullptr || trap != nullptr) {
    wasmtime_trap_code_t code = 0;
    const bool has_code = trap != nullptr && api_.wasmtime_trap_code(trap, &code);
    const std::string message =
        error != nullptr ? take_message(api_, error) : take_message(api_, trap);
    out.ending = Ending::kTrapped;
    out.reason = has_code ? trap_name(code) : message.substr(0, message.find('\n'));
    if (has_code && code == WASMTIME_TRAP_CODE_INTERRUPT) {
      out.ending = Ending::kTimeout;
      out.reason = "ran longer than " + std::to_string(limits_.wall.count()) + " ms";
    } else if (has_code && code == WASMTIME_TRAP_CODE_OUT_OF_FUEL) {
      out.ending = Ending::kFuel;
      out.reason = "used more than " + std::to_string(limits_.fuel) + " units of fuel";
    } else if (limits_.memory_bytes != 0 &&
               memory_size(context, instance) >= limits_.memory_bytes / 2) {
      // A refused growth shows only as the abort that follows it; containers grow by doubling.
      out.ending = Ending::kMemory;
      out.reason =
          "reached the limit of " + std::to_string(limits_.memory_bytes) + " bytes of memory";
    }
  }
  if (out_.overflowed || err_.overflowed) {
    out.ending = Ending::kOutputLimit;
    out.reason = "wrote more than " + std::to_string(limits_.output_bytes) + " bytes";
  }
}

Status WasmtimeRun::set_limits(wasmtime_store_t* store) {
  if ((limits_.fuel != 0 && !module_.counting().fuel) ||
      (limits_.wall.count() > 0 && !module_.counting().time)) {
    return host::invalid_error("the module was loaded without counting what this run is to limit");
  }
  wasmtime_context_t* context = api_.wasmtime_store_context(store);
  if (limits_.memory_bytes != 0) {
    api_.wasmtime_store_limiter(store, static_cast<int64_t>(limits_.memory_bytes), -1, -1, -1, -1);
  }
  // A module that counts fuel starts without any, and one that watches epochs at its deadline.
  constexpr uint64_t kUnlimited = uint64_t{1} << 62;
  if (module_.counting().fuel) {
    wasmtime_error_t* error =
        api_.wasmtime_context_set_fuel(context, limits_.fuel != 0 ? limits_.fuel : kUnlimited);
    if (error != nullptr)
      return host::defect_error("cannot limit fuel: " + take_message(api_, error));
  }
  if (module_.counting().time) {
    api_.wasmtime_context_set_epoch_deadline(
        context, limits_.wall.count() > 0 ? EpochClock::ticks(limits_.wall) : kUnlimited);
  }
  return host::Done{};
}

Result<Execution> WasmtimeRun::call(wasmtime_context_t* context,
                                    const wasmtime_instance_t& instance,
                                    const wasmtime_func_t& start) {
  Execution out;
  wasm_trap_t* trap = nullptr;
  const bool is_timed = limits_.wall.count() > 0;
  if (is_timed) module_.clock().start();
  const auto begin = Clock::now();
  wasmtime_error_t* error = api_.wasmtime_func_call(context, &start, nullptr, 0, nullptr, 0, &trap);
  out.seconds = std::chrono::duration<double>(Clock::now() - begin).count();
  if (is_timed) module_.clock().stop();
  finish(out, error, trap, context, instance);
  uint64_t left = 0;
  if (limits_.fuel != 0) {
    if ((error = api_.wasmtime_context_get_fuel(context, &left)) == nullptr) {
      out.fuel_used = limits_.fuel - left;
    } else {
      api_.wasmtime_error_delete(error);
    }
  }
  return out;
}

Result<Execution> WasmtimeRun::run() {
  WasmtimeOwned<wasmtime_store_t> store(api_.wasmtime_store_new(module_.engine(), &exit_, nullptr),
                                        api_.wasmtime_store_delete);
  wasmtime_context_t* context = api_.wasmtime_store_context(store.get());
  PORTALIS_TRY(set_limits(store.get()));
  PORTALIS_TRY(set_wasi(context));

  wasm_trap_t* trap = nullptr;
  wasmtime_instance_t instance{};
  wasmtime_error_t* error =
      api_.wasmtime_instance_pre_instantiate(module_.prepared(), context, &instance, &trap);
  if (error != nullptr)
    return host::invalid_error("cannot instantiate the module: " + take_message(api_, error));
  if (trap != nullptr)
    return host::invalid_error("cannot instantiate the module: " + take_message(api_, trap));
  wasmtime_extern_t start;
  if (!api_.wasmtime_instance_export_get(context, &instance, "_start", 6, &start)) {
    return host::invalid_error("the module has no `_start`: it is not a program");
  }
  if (start.kind != WASMTIME_EXTERN_FUNC) {
    api_.wasmtime_extern_delete(&start);
    return host::invalid_error("the module's `_start` is not a function");
  }
  return call(context, instance, start.of.func);
}

Result<Execution> WasmtimeRun::execute() {
  std::optional<Result<Execution>> result;
  PORTALIS_TRY(on_deep_stack([&] { result.emplace(run()); }));
  if (!result->ok()) return result->error();
  Execution out = std::move(**result);
  out.standard_output = std::move(out_.bytes);
  out.standard_error = std::move(err_.bytes);
  return out;
}

}  // namespace portalis::verify
