#include "verify/wasmtime_module.hpp"

#include <array>
#include <utility>

#include "host/files.hpp"
#include "host/sha256.hpp"

namespace portalis::verify {
namespace fs = std::filesystem;
namespace {

using host::Result;
using host::Status;

// Compiled modules that are kept; the ones used longest ago go first.
constexpr uint64_t kMaxCachedBytes = uint64_t{1} << 30;

}  // namespace

std::string take_message(const WasmtimeLibrary& api, wasmtime_error_t* error) {
  wasm_byte_vec_t text;
  api.wasmtime_error_message(error, &text);
  std::string out(text.data, text.size);
  api.wasm_byte_vec_delete(&text);
  api.wasmtime_error_delete(error);
  return out;
}

std::string take_message(const WasmtimeLibrary& api, wasm_trap_t* trap) {
  wasm_byte_vec_t text;
  api.wasm_trap_message(trap, &text);
  std::string out(text.data, text.size);
  api.wasm_byte_vec_delete(&text);
  api.wasm_trap_delete(trap);
  while (!out.empty() && out.back() == '\0') out.pop_back();
  return out;
}

EpochClock::EpochClock(const WasmtimeLibrary& api, wasm_engine_t* engine)
    : api_(api), engine_(engine), thread_([this] { beat(); }) {}

EpochClock::~EpochClock() {
  {
    const std::lock_guard lock(mutex_);
    done_ = true;
  }
  wake_.notify_all();
  thread_.join();
}

uint64_t EpochClock::ticks(std::chrono::milliseconds limit) {
  // The running tick counts for nothing, since part of it is over.
  return static_cast<uint64_t>((limit + kTick - std::chrono::milliseconds(1)) / kTick) + 1;
}

void EpochClock::start() {
  {
    const std::lock_guard lock(mutex_);
    ++num_waiting_;
  }
  wake_.notify_all();
}

void EpochClock::stop() {
  const std::lock_guard lock(mutex_);
  --num_waiting_;
}

void EpochClock::beat() {
  std::unique_lock lock(mutex_);
  while (!done_) {
    wake_.wait(lock, [this] { return done_ || num_waiting_ > 0; });
    if (wake_.wait_for(lock, kTick, [this] { return done_; })) return;
    api_.wasmtime_engine_increment_epoch(engine_);
  }
}

WasmtimeModule::WasmtimeModule(const WasmtimeLibrary& api, const Counting& counting,
                               const WasmHostOptions& options)
    : api_(api),
      counting_(counting),
      cache_(host::cache_root(options.cache)),
      program_name_(options.program_name),
      quick_(options.quick),
      any_processor_(options.any_processor),
      engine_(make_engine()),
      module_(nullptr, api_.wasmtime_module_delete),
      linker_(api_.wasmtime_linker_new(engine_.get()), api_.wasmtime_linker_delete),
      prepared_(nullptr, api_.wasmtime_instance_pre_delete) {}

// Code for every processor of this kind that is not older than some fifteen years, where the
// default is code for this one alone.
void WasmtimeModule::aim_at_any_processor(wasm_config_t* config) const {
#if defined(__x86_64__)
  constexpr const char* kTarget = "x86_64-unknown-linux-gnu";
  constexpr const char* kFeatures[] = {"has_sse3",  "has_ssse3",  "has_sse41",
                                       "has_sse42", "has_popcnt", "has_cmpxchg16b"};
#else
  constexpr const char* kTarget = "aarch64-unknown-linux-gnu";
  constexpr std::array<const char*, 0> kFeatures;
#endif
  wasmtime_error_t* error = api_.wasmtime_config_target_set(config, kTarget);
  if (error != nullptr) return api_.wasmtime_error_delete(error);
  for (const char* feature : kFeatures) api_.wasmtime_config_cranelift_flag_enable(config, feature);
}

WasmtimeOwned<wasm_engine_t> WasmtimeModule::make_engine() const {
  wasm_config_t* config = api_.wasm_config_new();
  api_.wasmtime_config_consume_fuel_set(config, counting_.fuel);
  api_.wasmtime_config_epoch_interruption_set(config, counting_.time);
  if (any_processor_) aim_at_any_processor(config);
  // The one-pass compiler where speed of building counts more than speed of running.
  if (quick_) api_.wasmtime_config_strategy_set(config, WASMTIME_STRATEGY_WINCH);
  api_.wasmtime_config_max_wasm_stack_set(config, kWasmStackBytes);
  // Checked even though no call is asynchronous: the larger stack has to fit in it.
  api_.wasmtime_config_async_stack_size_set(config, kThreadStackBytes);
  return {api_.wasm_engine_new_with_config(config), api_.wasm_engine_delete};
}

Status WasmtimeModule::compile(const std::string& module) {
  host::Sha256 hash;
  hash.add_field(module);
  // Compiled code differs by its compiler and by what is counted.
  hash.add_field(quick_ ? "quick" : "");
  hash.add_field(counting_.fuel ? "fuel" : "");
  hash.add_field(counting_.time ? "epoch" : "");
  const fs::path compiled = cache_ / "cwasm" / (hash.hex().substr(0, 40) + ".cwasm");

  wasmtime_module_t* loaded = nullptr;
  if (auto stored = host::read_file(compiled); stored.ok()) {
    const auto* bytes = reinterpret_cast<const uint8_t*>(stored->data());
    // wasmtime refuses what another version of it compiled, or what this processor lacks; then it
    // is compiled again.
    wasmtime_error_t* error =
        api_.wasmtime_module_deserialize(engine_.get(), bytes, stored->size(), &loaded);
    if (error == nullptr) {
      host::touch(compiled);
      module_.reset(loaded);
      return host::Done{};
    }
    api_.wasmtime_error_delete(error);
  }
  const auto* bytes = reinterpret_cast<const uint8_t*>(module.data());
  wasmtime_error_t* error = api_.wasmtime_module_new(engine_.get(), bytes, module.size(), &loaded);
  if (error != nullptr)
    return host::invalid_error("wasmtime refuses the module: " + take_message(api_, error));
  module_.reset(loaded);
  wasm_byte_vec_t serialized;
  error = api_.wasmtime_module_serialize(loaded, &serialized);
  if (error != nullptr) {
    api_.wasmtime_error_delete(error);
    return host::Done{};
  }
  // The cache only saves time: where it cannot be written the run goes on.
  (void)host::write_file_atomic(compiled, std::string_view(serialized.data, serialized.size));
  api_.wasm_byte_vec_delete(&serialized);
  host::trim_directory(compiled.parent_path(), kMaxCachedBytes);
  return host::Done{};
}

wasm_trap_t* WasmtimeModule::receive_exit(void* module, wasmtime_caller_t* caller,
                                          const wasmtime_val_t* arguments, size_t /*num_arguments*/,
                                          wasmtime_val_t* /*results*/, size_t /*num_results*/) {
  const WasmtimeLibrary& api = static_cast<WasmtimeModule*>(module)->api_;
  auto* slot =
      static_cast<ExitSlot*>(api.wasmtime_context_get_data(api.wasmtime_caller_context(caller)));
  // A process's status has eight bits.
  slot->status = arguments[0].of.i32 & 0xFF;
  constexpr std::string_view kMessage = "exit";
  return api.wasmtime_trap_new(kMessage.data(), kMessage.size());
}

/// Defines `proc_exit` in place of wasmtime's, which takes no status above 125.
Status WasmtimeModule::define_exit(wasmtime_linker_t* linker) {
  constexpr std::string_view kModule = "wasi_snapshot_preview1", kName = "proc_exit";
  wasm_valtype_t* status = api_.wasm_valtype_new(WASM_I32);
  wasm_valtype_vec_t parameters, results;
  api_.wasm_valtype_vec_new(&parameters, 1, &status);
  api_.wasm_valtype_vec_new_empty(&results);
  WasmtimeOwned<wasm_functype_t> type(api_.wasm_functype_new(&parameters, &results),
                                      api_.wasm_functype_delete);
  api_.wasmtime_linker_allow_shadowing(linker, true);
  wasmtime_error_t* error = api_.wasmtime_linker_define_func(
      linker, kModule.data(), kModule.size(), kName.data(), kName.size(), type.get(),
      &WasmtimeModule::receive_exit, this, nullptr);
  if (error != nullptr)
    return host::defect_error("cannot link proc_exit: " + take_message(api_, error));
  return host::Done{};
}

Status WasmtimeModule::prepare() {
  wasmtime_error_t* error = api_.wasmtime_linker_define_wasi(linker_.get());
  if (error != nullptr) return host::defect_error("cannot link WASI: " + take_message(api_, error));
  PORTALIS_TRY(define_exit(linker_.get()));
  wasmtime_instance_pre_t* prepared = nullptr;
  error = api_.wasmtime_linker_instantiate_pre(linker_.get(), module_.get(), &prepared);
  if (error != nullptr)
    return host::invalid_error("cannot instantiate the module: " + take_message(api_, error));
  prepared_.reset(prepared);
  if (counting_.time) clock_ = std::make_unique<EpochClock>(api_, engine_.get());
  return host::Done{};
}

Result<std::unique_ptr<WasmtimeModule>> WasmtimeModule::load(const WasmtimeLibrary& api,
                                                             const std::string& module,
                                                             const Counting& counting,
                                                             const WasmHostOptions& options) {
  std::unique_ptr<WasmtimeModule> out(new WasmtimeModule(api, counting, options));
  PORTALIS_TRY(out->compile(module));
  PORTALIS_TRY(out->prepare());
  return out;
}

}  // namespace portalis::verify
