// One module, compiled once and made ready to be instantiated many times.
//
// Input: wasmtime's functions, a module's bytes, which limits its runs may have. Output: a
// WasmtimeModule, which WasmtimeRun instantiates. Invariant: a loaded module does not change, so
// any number of threads may run it; compiled code is kept in the cache under a hash of the module
// and of the configuration.
#pragma once

#include <condition_variable>
#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

#include "verify/execution.hpp"
#include "verify/wasm_host.hpp"
#include "verify/wasmtime_library.hpp"

namespace portalis::verify {

template <typename T>
using WasmtimeOwned = std::unique_ptr<T, void (*)(T*)>;

// Machine stack for WASM frames. Deep recursion in the program must reach the runtime's own limit
// first; pages are touched only when they are used.
inline constexpr size_t kWasmStackBytes = size_t{256} << 20;
inline constexpr size_t kThreadStackBytes = kWasmStackBytes + (size_t{8} << 20);

// What a store keeps for its module: the status that it gave to proc_exit.
struct ExitSlot {
  std::optional<int> status;
};

// Advances an engine's epoch at a steady pace while somebody wants to be interrupted by it.
class EpochClock {
 public:
  static constexpr std::chrono::milliseconds kTick{10};

  EpochClock(const WasmtimeLibrary& api, wasm_engine_t* engine);
  ~EpochClock();
  EpochClock(const EpochClock&) = delete;

  // The epochs after which at least `limit` has passed.
  static uint64_t ticks(std::chrono::milliseconds limit);
  void start();
  void stop();

 private:
  void beat();

  const WasmtimeLibrary& api_;
  wasm_engine_t* engine_;
  std::mutex mutex_;
  std::condition_variable wake_;
  int num_waiting_ = 0;
  bool done_ = false;
  std::thread thread_;
};

class WasmtimeModule {
 public:
  static host::Result<std::unique_ptr<WasmtimeModule>> load(const WasmtimeLibrary& api,
                                                            const std::string& module,
                                                            const Counting& counting,
                                                            const WasmHostOptions& options);

  const WasmtimeLibrary& api() const { return api_; }
  wasm_engine_t* engine() const { return engine_.get(); }
  const wasmtime_instance_pre_t* prepared() const { return prepared_.get(); }
  const Counting& counting() const { return counting_; }
  const std::string& program_name() const { return program_name_; }
  EpochClock& clock() { return *clock_; }

 private:
  WasmtimeModule(const WasmtimeLibrary& api, const Counting& counting,
                 const WasmHostOptions& options);
  WasmtimeOwned<wasm_engine_t> make_engine() const;
  void aim_at_any_processor(wasm_config_t* config) const;
  host::Status compile(const std::string& module);
  host::Status prepare();
  host::Status define_exit(wasmtime_linker_t* linker);
  static wasm_trap_t* receive_exit(void* module, wasmtime_caller_t* caller,
                                   const wasmtime_val_t* arguments, size_t num_arguments,
                                   wasmtime_val_t* results, size_t num_results);

  WasmtimeLibrary api_;
  Counting counting_;
  std::filesystem::path cache_;
  std::string program_name_;
  bool quick_;
  bool any_processor_;
  WasmtimeOwned<wasm_engine_t> engine_;
  WasmtimeOwned<wasmtime_module_t> module_;
  WasmtimeOwned<wasmtime_linker_t> linker_;
  WasmtimeOwned<wasmtime_instance_pre_t> prepared_;
  std::unique_ptr<EpochClock> clock_;
};

// The texts of wasmtime's objects, which are consumed.
std::string take_message(const WasmtimeLibrary& api, wasmtime_error_t* error);
std::string take_message(const WasmtimeLibrary& api, wasm_trap_t* trap);

}  // namespace portalis::verify
