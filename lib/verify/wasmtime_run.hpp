// One module, run once in wasmtime.
//
// Input: wasmtime's functions, the module's bytes, what it reads, limits. Output: an Execution.
// Invariant: all objects of wasmtime die with the run; compiled code is kept in the cache under a
// hash of the module and of the configuration.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "verify/execution.hpp"
#include "verify/wasm_host.hpp"
#include "verify/wasmtime_library.hpp"

namespace portalis::verify {

class WasmtimeRun {
 public:
  WasmtimeRun(const WasmtimeLibrary& api, const RunInput& input, const RunLimits& limits,
              const WasmHostOptions& options);

  host::Result<Execution> execute(const std::string& module);

 private:
  struct Stream {
    std::string bytes;
    size_t limit = 0;
    bool overflowed = false;
  };
  template <typename T>
  using Owned = std::unique_ptr<T, void (*)(T*)>;

  Owned<wasm_engine_t> make_engine();
  host::Result<Owned<wasmtime_module_t>> load(wasm_engine_t* engine, const std::string& module);
  host::Status set_wasi(wasmtime_context_t* context);
  host::Status set_streams(wasi_config_t* wasi);
  host::Result<Execution> run(wasm_engine_t* engine, wasmtime_module_t* module);
  void finish(Execution& out, wasmtime_error_t* error, wasm_trap_t* trap,
              wasmtime_context_t* context, const wasmtime_instance_t& instance, bool expired);
  uint64_t memory_size(wasmtime_context_t* context, const wasmtime_instance_t& instance);
  std::string take_message(wasmtime_error_t* error);
  std::string take_message(wasm_trap_t* trap);
  static ptrdiff_t receive(void* stream, const unsigned char* bytes, size_t size);
  host::Status define_exit(wasmtime_linker_t* linker);
  static wasm_trap_t* receive_exit(void* run, wasmtime_caller_t* caller,
                                   const wasmtime_val_t* arguments, size_t num_arguments,
                                   wasmtime_val_t* results, size_t num_results);

  const WasmtimeLibrary& api_;
  const RunInput& input_;
  const RunLimits& limits_;
  std::filesystem::path cache_;
  std::string program_name_;
  bool quick_;
  Stream out_;
  Stream err_;
  std::optional<int> exit_status_;  // what the module gave to proc_exit
};

}  // namespace portalis::verify
