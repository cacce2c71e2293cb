// Runner: modules that are loaded once and run many times.
#include <algorithm>
#include <cstring>

#include "handles.hpp"

using portalis::capi::guarded;
using portalis::capi::make_error;
using portalis::capi::text;

struct portalis_runner {
  portalis::verify::WasmProgram program;
};

extern "C" {

void portalis_runner_options_init(portalis_runner_options_t* options) {
  *options = PORTALIS_RUNNER_OPTIONS_INIT;
}

portalis_error_t* portalis_runner_new(const portalis_session_t* session, portalis_str_t path,
                                      const portalis_runner_options_t* options,
                                      portalis_runner_t** out_runner) {
  return guarded([&]() -> portalis_error_t* {
    portalis_runner_options_t given = PORTALIS_RUNNER_OPTIONS_INIT;
    if (options != nullptr) {
      if (portalis_error_t* error =
              portalis::capi::check_size(options, options->struct_size, sizeof(*options))) {
        return error;
      }
      std::memcpy(&given, options, std::min<size_t>(options->struct_size, sizeof(given)));
    }
    if (given.profile < 0 || given.profile > PORTALIS_PROFILE_DEBUG) {
      return make_error(PORTALIS_ERROR_INVALID, "unknown profile");
    }
    portalis::verify::WasmHostOptions host;
    host.library = session->wasmtime;
    host.cache = session->cache_dir;
    host.quick = given.profile == PORTALIS_PROFILE_DEBUG;
    host.program_name = given.program_name.size == 0 ? text(path) : text(given.program_name);
    auto program = portalis::verify::WasmProgram::load(
        text(path), {given.count_fuel != 0, given.count_time != 0}, host);
    if (!program) return make_error(program.error());
    *out_runner = new portalis_runner{std::move(*program)};
    return nullptr;
  });
}

portalis_error_t* portalis_runner_run(const portalis_runner_t* runner,
                                      const portalis_run_options_t* options,
                                      portalis_execution_t** out_execution) {
  return guarded([&]() -> portalis_error_t* {
    portalis::capi::RunRequest request;
    if (portalis_error_t* error = portalis::capi::read_run_options(options, &request)) return error;
    auto run = runner->program.run(request.input, request.limits);
    if (!run) return make_error(run.error());
    *out_execution = new portalis_execution{std::move(*run)};
    return nullptr;
  });
}

void portalis_runner_delete(portalis_runner_t* runner) { delete runner; }

}  // extern "C"
