#include "verify/wasm_host.hpp"

#include <csignal>
#include <cstring>

#include "host/process.hpp"
#include "verify/oracle.hpp"

#ifdef PORTALIS_HAVE_WASMTIME
#include "host/files.hpp"
#include "verify/wasmtime_run.hpp"
#endif

namespace portalis::verify {

using host::Result;

#ifdef PORTALIS_HAVE_WASMTIME

Result<WasmProgram> WasmProgram::load(const std::filesystem::path& module, const Counting& counting,
                                      const WasmHostOptions& options) {
  auto library = load_wasmtime(options.library);
  if (!library.ok()) return library.error();
  auto contents = host::read_file(module);
  if (!contents.ok()) return contents.error();
  auto loaded = WasmtimeModule::load(*library, *contents, counting, options);
  if (!loaded.ok()) return loaded.error();
  return WasmProgram(std::move(*loaded));
}

Result<Execution> WasmProgram::run(const RunInput& input, const RunLimits& limits) const {
  return WasmtimeRun(*module_, input, limits).execute();
}

#else

Result<std::filesystem::path> find_wasmtime(const std::filesystem::path&) {
  return host::unavailable_error(
      "this build of Portalis leaves wasmtime out, so modules can be built but not run; configure "
      "with PORTALIS_WASMTIME=ON");
}

class WasmtimeModule {};

Result<WasmProgram> WasmProgram::load(const std::filesystem::path&, const Counting&,
                                      const WasmHostOptions&) {
  return find_wasmtime().error();
}

Result<Execution> WasmProgram::run(const RunInput&, const RunLimits&) const {
  return find_wasmtime().error();
}

#endif

Result<Execution> run_wasm(const std::filesystem::path& module, const RunInput& input,
                           const RunLimits& limits, const WasmHostOptions& options) {
  auto program = WasmProgram::load(module, {limits.fuel > 0, limits.wall.count() > 0}, options);
  if (!program.ok()) return program.error();
  return program->run(input, limits);
}

Result<Execution> run_native(const std::filesystem::path& program, const RunInput& input,
                             const RunLimits& limits) {
  host::ProcessRequest request;
  request.argv = {std::filesystem::absolute(program).string()};
  request.argv.insert(request.argv.end(), input.arguments.begin(), input.arguments.end());
  request.environment = input.environment;
  request.standard_input = input.standard_input;
  request.capture_output = input.capture_output;
  request.limits = {limits.wall, limits.memory_bytes, limits.output_bytes};
  return execution_of(request);
}

Result<Execution> execution_of(const host::ProcessRequest& request) {
  auto result = host::run_process(request);
  if (!result.ok()) return result.error();
  Execution out;
  out.standard_output = std::move(result->standard_output);
  out.standard_error = std::move(result->standard_error);
  out.seconds = result->seconds;
  out.exit_status = result->exit_status;
  if (result->timed_out) {
    out.ending = Ending::kTimeout;
    out.reason = "ran longer than " + std::to_string(request.limits.wall.count()) + " ms";
  } else if (result->output_truncated) {
    out.ending = Ending::kOutputLimit;
    out.reason = "wrote more than " + std::to_string(request.limits.output_bytes) + " bytes";
  } else if (result->signal == SIGINT) {
    // So CPython ends after an uncaught KeyboardInterrupt; the status is what a shell says then.
    out.exit_status = 128 + SIGINT;
  } else if (result->signal != 0) {
    out.ending = Ending::kTrapped;
    out.reason = std::string("ended by a signal: ") + ::strsignal(result->signal);
  }
  return out;
}

}  // namespace portalis::verify
