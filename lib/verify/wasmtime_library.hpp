// wasmtime's C API, resolved by dlopen.
//
// Input: the path of the shared library. Output: a table of its functions. Invariant: the table is
// complete or was not made; a loaded library stays loaded.
#pragma once

#include <wasi.h>
#include <wasm.h>
#include <wasmtime.h>

#include <filesystem>

#include "host/error.hpp"

namespace portalis::verify {

// Every function that this library calls, named once.
// clang-format off
#define PORTALIS_WASMTIME_FUNCTIONS(X) \
  X(wasi_config_delete) \
  X(wasi_config_inherit_stderr) \
  X(wasi_config_inherit_stdin) \
  X(wasi_config_inherit_stdout) \
  X(wasi_config_new) \
  X(wasi_config_set_argv) \
  X(wasi_config_set_env) \
  X(wasi_config_set_stderr_custom) \
  X(wasi_config_set_stdin_bytes) \
  X(wasi_config_set_stdout_custom) \
  X(wasm_byte_vec_delete) \
  X(wasm_byte_vec_new) \
  X(wasm_config_delete) \
  X(wasm_config_new) \
  X(wasm_engine_delete) \
  X(wasm_engine_new_with_config) \
  X(wasm_functype_delete) \
  X(wasm_functype_new) \
  X(wasm_trap_delete) \
  X(wasm_trap_message) \
  X(wasm_valtype_new) \
  X(wasm_valtype_vec_new) \
  X(wasm_valtype_vec_new_empty) \
  X(wasmtime_caller_context) \
  X(wasmtime_config_async_stack_size_set) \
  X(wasmtime_config_consume_fuel_set) \
  X(wasmtime_config_cranelift_flag_enable) \
  X(wasmtime_config_epoch_interruption_set) \
  X(wasmtime_config_max_wasm_stack_set) \
  X(wasmtime_config_strategy_set) \
  X(wasmtime_config_target_set) \
  X(wasmtime_context_get_data) \
  X(wasmtime_context_get_fuel) \
  X(wasmtime_context_set_epoch_deadline) \
  X(wasmtime_context_set_fuel) \
  X(wasmtime_context_set_wasi) \
  X(wasmtime_engine_increment_epoch) \
  X(wasmtime_error_delete) \
  X(wasmtime_error_message) \
  X(wasmtime_extern_delete) \
  X(wasmtime_func_call) \
  X(wasmtime_instance_export_get) \
  X(wasmtime_instance_pre_delete) \
  X(wasmtime_instance_pre_instantiate) \
  X(wasmtime_linker_allow_shadowing) \
  X(wasmtime_linker_define_func) \
  X(wasmtime_linker_define_wasi) \
  X(wasmtime_linker_delete) \
  X(wasmtime_linker_instantiate_pre) \
  X(wasmtime_linker_new) \
  X(wasmtime_memory_data_size) \
  X(wasmtime_module_delete) \
  X(wasmtime_module_deserialize) \
  X(wasmtime_module_new) \
  X(wasmtime_module_serialize) \
  X(wasmtime_store_context) \
  X(wasmtime_store_delete) \
  X(wasmtime_store_limiter) \
  X(wasmtime_store_new) \
  X(wasmtime_trap_code) \
  X(wasmtime_trap_new)
// clang-format on

struct WasmtimeLibrary {
  std::filesystem::path path;
#define PORTALIS_WASMTIME_MEMBER(name) decltype(&::name) name = nullptr;
  PORTALIS_WASMTIME_FUNCTIONS(PORTALIS_WASMTIME_MEMBER)
#undef PORTALIS_WASMTIME_MEMBER
};

host::Result<WasmtimeLibrary> load_wasmtime(const std::filesystem::path& configured);

}  // namespace portalis::verify
