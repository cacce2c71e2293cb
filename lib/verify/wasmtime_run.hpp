// One run of a loaded module.
//
// Input: a module, what it reads, limits. Output: an Execution. Invariant: the store, and with it
// all that the run made, dies with the run; the module is as it was.
#pragma once

#include <string>

#include "verify/execution.hpp"
#include "verify/wasmtime_module.hpp"

namespace portalis::verify {

class WasmtimeRun {
 public:
  WasmtimeRun(WasmtimeModule& module, const RunInput& input, const RunLimits& limits);

  host::Result<Execution> execute();

 private:
  struct Stream {
    std::string bytes;
    size_t limit = 0;
    bool overflowed = false;
  };

  host::Status set_wasi(wasmtime_context_t* context);
  host::Status set_streams(wasi_config_t* wasi);
  host::Status set_limits(wasmtime_store_t* store);
  host::Result<Execution> run();
  host::Result<Execution> call(wasmtime_context_t* context, const wasmtime_instance_t& instance,
                               const wasmtime_func_t& start);
  void finish(Execution& out, wasmtime_error_t* error, wasm_trap_t* trap,
              wasmtime_context_t* context, const wasmtime_instance_t& instance);
  uint64_t memory_size(wasmtime_context_t* context, const wasmtime_instance_t& instance);
  static ptrdiff_t receive(void* stream, const unsigned char* bytes, size_t size);

  WasmtimeModule& module_;
  const WasmtimeLibrary& api_;
  const RunInput& input_;
  const RunLimits& limits_;
  Stream out_;
  Stream err_;
  ExitSlot exit_;
};

}  // namespace portalis::verify
