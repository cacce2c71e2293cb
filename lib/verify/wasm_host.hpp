// Running a WASM module in wasmtime, which is an optional component loaded at the first run.
//
// Input: a module for wasm32-wasip1, what it reads, and limits. Output: an Execution. Invariant:
// the module sees no files, no network and no environment but what it is given; every limit ends
// it.
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "host/error.hpp"
#include "verify/execution.hpp"

namespace portalis::verify {

struct WasmHostOptions {
  std::filesystem::path library;  // wasmtime's shared library; "" = PORTALIS_WASMTIME, beside this
                                  // library, the one of setup
  std::filesystem::path
      cache;  // for compiled modules; "" = PORTALIS_CACHE or the user's cache directory
  bool quick =
      false;  // compile in a quarter of the time; the program then runs at about half the speed
  bool any_processor = false;  // compile for other machines of this kind, too
  std::string program_name;    // the module's argv[0]
};

// What a module counts while it runs, so that runs can be limited by it: a few per cent of speed.
struct Counting {
  bool fuel = false;
  bool time = false;
};

class WasmtimeModule;

// A module that is loaded once and run many times, by any number of threads at once; no run sees
// another.
class WasmProgram {
 public:
  static host::Result<WasmProgram> load(const std::filesystem::path& module,
                                        const Counting& counting,
                                        const WasmHostOptions& options = {});
  // The limits must be among what the module counts.
  host::Result<Execution> run(const RunInput& input, const RunLimits& limits) const;

 private:
  explicit WasmProgram(std::shared_ptr<WasmtimeModule> module) : module_(std::move(module)) {}
  std::shared_ptr<WasmtimeModule> module_;
};

// Unavailable when wasmtime is missing or was left out of this build; the message says what to do.
host::Result<Execution> run_wasm(const std::filesystem::path& module, const RunInput& input,
                                 const RunLimits& limits, const WasmHostOptions& options = {});

// Where wasmtime would be loaded from; for doctor.
host::Result<std::filesystem::path> find_wasmtime(const std::filesystem::path& configured = {});

// Runs a native executable in the same terms; fuel does not apply.
host::Result<Execution> run_native(const std::filesystem::path& program, const RunInput& input,
                                   const RunLimits& limits);

}  // namespace portalis::verify
