#include "verify/wasmtime_run.hpp"

#include <pthread.h>

#include <algorithm>
#include <cerrno>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "host/files.hpp"
#include "host/sha256.hpp"

namespace portalis::verify {
namespace fs = std::filesystem;
namespace {

using Clock = std::chrono::steady_clock;
using host::Result;
using host::Status;

// Machine stack for WASM frames. Deep recursion in the program must reach the runtime's own limit
// first; pages are touched only when they are used.
constexpr size_t kWasmStackBytes = size_t{256} << 20;
constexpr size_t kThreadStackBytes = kWasmStackBytes + (size_t{8} << 20);

// Compiled modules that are kept; the ones used longest ago go first.
constexpr uint64_t kMaxCachedBytes = uint64_t{1} << 30;

// Advances the engine's epoch once, after the limit, unless it is destroyed before.
class Watchdog {
 public:
  Watchdog(std::chrono::milliseconds limit, std::function<void()> expire) {
    if (limit.count() <= 0) return;
    thread_ = std::thread([this, limit, expire = std::move(expire)] {
      std::unique_lock lock(mutex_);
      if (wake_.wait_for(lock, limit, [this] { return done_; })) return;
      expired_ = true;
      expire();
    });
  }
  // Ends the watch; true when the limit had been reached.
  bool stop() {
    {
      const std::lock_guard lock(mutex_);
      done_ = true;
    }
    wake_.notify_all();
    if (thread_.joinable()) thread_.join();
    return expired_;
  }
  ~Watchdog() { stop(); }

 private:
  std::mutex mutex_;
  std::condition_variable wake_;
  bool done_ = false;
  bool expired_ = false;
  std::thread thread_;
};

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

WasmtimeRun::WasmtimeRun(const WasmtimeLibrary& api, const RunInput& input, const RunLimits& limits,
                         const WasmHostOptions& options)
    : api_(api),
      input_(input),
      limits_(limits),
      cache_(host::cache_root(options.cache)),
      program_name_(options.program_name),
      quick_(options.quick) {
  out_.limit = limits.output_bytes;
  err_.limit = limits.output_bytes;
}

std::string WasmtimeRun::take_message(wasmtime_error_t* error) {
  wasm_byte_vec_t text;
  api_.wasmtime_error_message(error, &text);
  std::string out(text.data, text.size);
  api_.wasm_byte_vec_delete(&text);
  api_.wasmtime_error_delete(error);
  return out;
}

std::string WasmtimeRun::take_message(wasm_trap_t* trap) {
  wasm_byte_vec_t text;
  api_.wasm_trap_message(trap, &text);
  std::string out(text.data, text.size);
  api_.wasm_byte_vec_delete(&text);
  api_.wasm_trap_delete(trap);
  while (!out.empty() && out.back() == '\0') out.pop_back();
  return out;
}

WasmtimeRun::Owned<wasm_engine_t> WasmtimeRun::make_engine() {
  wasm_config_t* config = api_.wasm_config_new();
  api_.wasmtime_config_consume_fuel_set(config, limits_.fuel > 0);
  api_.wasmtime_config_epoch_interruption_set(config, limits_.wall.count() > 0);
  // The one-pass compiler where speed of building counts more than speed of running.
  if (quick_) api_.wasmtime_config_strategy_set(config, WASMTIME_STRATEGY_WINCH);
  api_.wasmtime_config_max_wasm_stack_set(config, kWasmStackBytes);
  // Checked even though no call is asynchronous: the larger stack has to fit in it.
  api_.wasmtime_config_async_stack_size_set(config, kThreadStackBytes);
  return {api_.wasm_engine_new_with_config(config), api_.wasm_engine_delete};
}

Result<WasmtimeRun::Owned<wasmtime_module_t>> WasmtimeRun::load(wasm_engine_t* engine,
                                                                const std::string& module) {
  host::Sha256 hash;
  hash.add_field(module);
  hash.add_field(api_.path.string());
  // Compiled code differs by its compiler and by what is counted.
  hash.add_field(quick_ ? "quick" : "");
  hash.add_field(limits_.fuel > 0 ? "fuel" : "");
  hash.add_field(limits_.wall.count() > 0 ? "epoch" : "");
  const fs::path compiled = cache_ / "cwasm" / (hash.hex().substr(0, 40) + ".cwasm");

  wasmtime_module_t* loaded = nullptr;
  if (auto stored = host::read_file(compiled); stored.ok()) {
    const auto* bytes = reinterpret_cast<const uint8_t*>(stored->data());
    // Another wasmtime at the same path refuses code that it did not compile; then it is compiled
    // again.
    wasmtime_error_t* error =
        api_.wasmtime_module_deserialize(engine, bytes, stored->size(), &loaded);
    if (error == nullptr) {
      host::touch(compiled);
      return Owned<wasmtime_module_t>(loaded, api_.wasmtime_module_delete);
    }
    api_.wasmtime_error_delete(error);
  }
  const auto* bytes = reinterpret_cast<const uint8_t*>(module.data());
  wasmtime_error_t* error = api_.wasmtime_module_new(engine, bytes, module.size(), &loaded);
  if (error != nullptr)
    return host::invalid_error("wasmtime refuses the module: " + take_message(error));
  Owned<wasmtime_module_t> owned(loaded, api_.wasmtime_module_delete);
  wasm_byte_vec_t serialized;
  error = api_.wasmtime_module_serialize(loaded, &serialized);
  if (error != nullptr) {
    api_.wasmtime_error_delete(error);
    return owned;
  }
  // The cache only saves time: where it cannot be written the run goes on.
  (void)host::write_file_atomic(compiled, std::string_view(serialized.data, serialized.size));
  api_.wasm_byte_vec_delete(&serialized);
  host::trim_directory(compiled.parent_path(), kMaxCachedBytes);
  return owned;
}

ptrdiff_t WasmtimeRun::receive(void* stream, const unsigned char* bytes, size_t size) {
  auto& into = *static_cast<Stream*>(stream);
  const size_t room = into.limit - into.bytes.size();
  into.bytes.append(reinterpret_cast<const char*>(bytes), std::min(size, room));
  if (size <= room) return static_cast<ptrdiff_t>(size);
  into.overflowed = true;
  return -EIO;
}

wasm_trap_t* WasmtimeRun::receive_exit(void* run, wasmtime_caller_t* /*caller*/,
                                       const wasmtime_val_t* arguments, size_t /*num_arguments*/,
                                       wasmtime_val_t* /*results*/, size_t /*num_results*/) {
  auto& self = *static_cast<WasmtimeRun*>(run);
  // A process's status has eight bits.
  self.exit_status_ = arguments[0].of.i32 & 0xFF;
  constexpr std::string_view kMessage = "exit";
  return self.api_.wasmtime_trap_new(kMessage.data(), kMessage.size());
}

/// Defines `proc_exit` in place of wasmtime's, which takes no status above 125.
Status WasmtimeRun::define_exit(wasmtime_linker_t* linker) {
  constexpr std::string_view kModule = "wasi_snapshot_preview1", kName = "proc_exit";
  wasm_valtype_t* status = api_.wasm_valtype_new(WASM_I32);
  wasm_valtype_vec_t parameters, results;
  api_.wasm_valtype_vec_new(&parameters, 1, &status);
  api_.wasm_valtype_vec_new_empty(&results);
  Owned<wasm_functype_t> type(api_.wasm_functype_new(&parameters, &results),
                              api_.wasm_functype_delete);
  api_.wasmtime_linker_allow_shadowing(linker, true);
  wasmtime_error_t* error = api_.wasmtime_linker_define_func(
      linker, kModule.data(), kModule.size(), kName.data(), kName.size(), type.get(),
      &WasmtimeRun::receive_exit, this, nullptr);
  if (error != nullptr) return host::defect_error("cannot link proc_exit: " + take_message(error));
  return host::Done{};
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
  Owned<wasi_config_t> wasi(api_.wasi_config_new(), api_.wasi_config_delete);
  std::vector<const char*> arguments = {program_name_.c_str()};
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
  if (error != nullptr) return host::defect_error("cannot set up WASI: " + take_message(error));
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
                         wasmtime_context_t* context, const wasmtime_instance_t& instance,
                         bool expired) {
  if (exit_status_) {
    if (error != nullptr) api_.wasmtime_error_delete(error);
    if (trap != nullptr) api_.wasm_trap_delete(trap);
    out.exit_status = *exit_status_;
  } else if (error != nullptr || trap != nullptr) {
    wasmtime_trap_code_t code = 0;
    const bool has_code = trap != nullptr && api_.wasmtime_trap_code(trap, &code);
    const std::string message = error != nullptr ? take_message(error) : take_message(trap);
    out.ending = Ending::kTrapped;
    out.reason = has_code ? trap_name(code) : message.substr(0, message.find('\n'));
    if (has_code && code == WASMTIME_TRAP_CODE_INTERRUPT && expired) {
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

Result<Execution> WasmtimeRun::run(wasm_engine_t* engine, wasmtime_module_t* module) {
  Owned<wasmtime_linker_t> linker(api_.wasmtime_linker_new(engine), api_.wasmtime_linker_delete);
  wasmtime_error_t* error = api_.wasmtime_linker_define_wasi(linker.get());
  if (error != nullptr) return host::defect_error("cannot link WASI: " + take_message(error));
  PORTALIS_TRY(define_exit(linker.get()));
  Owned<wasmtime_store_t> store(api_.wasmtime_store_new(engine, nullptr, nullptr),
                                api_.wasmtime_store_delete);
  wasmtime_context_t* context = api_.wasmtime_store_context(store.get());
  if (limits_.memory_bytes != 0) {
    api_.wasmtime_store_limiter(store.get(), static_cast<int64_t>(limits_.memory_bytes), -1, -1, -1,
                                -1);
  }
  if (limits_.fuel != 0) error = api_.wasmtime_context_set_fuel(context, limits_.fuel);
  if (error != nullptr) return host::defect_error("cannot limit fuel: " + take_message(error));
  if (limits_.wall.count() > 0) api_.wasmtime_context_set_epoch_deadline(context, 1);
  PORTALIS_TRY(set_wasi(context));

  wasm_trap_t* trap = nullptr;
  wasmtime_instance_t instance{};
  error = api_.wasmtime_linker_instantiate(linker.get(), context, module, &instance, &trap);
  if (error != nullptr)
    return host::invalid_error("cannot instantiate the module: " + take_message(error));
  if (trap != nullptr)
    return host::invalid_error("cannot instantiate the module: " + take_message(trap));
  wasmtime_extern_t start;
  if (!api_.wasmtime_instance_export_get(context, &instance, "_start", 6, &start)) {
    return host::invalid_error("the module has no `_start`: it is not a program");
  }
  if (start.kind != WASMTIME_EXTERN_FUNC) {
    api_.wasmtime_extern_delete(&start);
    return host::invalid_error("the module's `_start` is not a function");
  }

  Execution out;
  Watchdog watchdog(limits_.wall, [this, engine] { api_.wasmtime_engine_increment_epoch(engine); });
  const auto begin = Clock::now();
  error = api_.wasmtime_func_call(context, &start.of.func, nullptr, 0, nullptr, 0, &trap);
  out.seconds = std::chrono::duration<double>(Clock::now() - begin).count();
  finish(out, error, trap, context, instance, watchdog.stop());
  uint64_t left = 0;
  if (limits_.fuel != 0 && (error = api_.wasmtime_context_get_fuel(context, &left)) == nullptr) {
    out.fuel_used = limits_.fuel - left;
  } else if (error != nullptr && limits_.fuel != 0) {
    api_.wasmtime_error_delete(error);
  }
  return out;
}

Result<Execution> WasmtimeRun::execute(const std::string& module) {
  auto engine = make_engine();
  auto loaded = load(engine.get(), module);
  if (!loaded.ok()) return loaded.error();
  std::optional<Result<Execution>> result;
  PORTALIS_TRY(on_deep_stack([&] { result.emplace(run(engine.get(), loaded->get())); }));
  if (!result->ok()) return result->error();
  Execution out = std::move(**result);
  out.standard_output = std::move(out_.bytes);
  out.standard_error = std::move(err_.bytes);
  return out;
}

}  // namespace portalis::verify
