// Crate, wasm, execution, verdict, package: the stages that write, build and run.
#include <algorithm>
#include <cstring>
#include <filesystem>

#include "handles.hpp"
#include "host/files.hpp"
#include "host/sha256.hpp"
#include "package/package.hpp"

using portalis::capi::guarded;
using portalis::capi::make_diagnostics;
using portalis::capi::make_error;
using portalis::capi::text;
using portalis::capi::view;

namespace portalis::capi {

portalis_error_t* read_run_options(const portalis_run_options_t* options, RunRequest* out) {
  portalis_run_options_t given = PORTALIS_RUN_OPTIONS_INIT;
  if (options != nullptr) {
    if (portalis_error_t* error = check_size(options, options->struct_size, sizeof(*options))) {
      return error;
    }
    std::memcpy(&given, options, std::min<size_t>(options->struct_size, sizeof(given)));
  }
  for (size_t i = 0; i < given.num_arguments; ++i) {
    out->input.arguments.emplace_back(text(given.arguments[i]));
  }
  if (given.has_input != 0) out->input.standard_input = std::string(text(given.input));
  out->input.capture_output = given.inherit_output == 0;
  out->input.environment.emplace_back("PYTHONHASHSEED", "0");
  out->limits.wall = std::chrono::milliseconds(given.milliseconds);
  out->limits.fuel = given.fuel;
  out->limits.memory_bytes = given.memory_bytes;
  if (given.output_bytes != 0) out->limits.output_bytes = given.output_bytes;
  return nullptr;
}

wasm::BuildOptions build_options(const portalis_session& session, std::string name) {
  wasm::BuildOptions options;
  options.name = std::move(name);
  options.runtime_dir = session.runtime_dir;
  options.cache = session.cache_dir;
  if (session.progress != nullptr) {
    options.progress = [&session](const auto& line) {
      session.progress(view(line), session.progress_user_data);
    };
  }
  return options;
}

wasm::Target to_target(int32_t target) {
  return target == PORTALIS_TARGET_NATIVE ? wasm::Target::kNative : wasm::Target::kWasm;
}

wasm::Profile to_profile(int32_t profile) {
  return profile == PORTALIS_PROFILE_DEBUG ? wasm::Profile::kDebug : wasm::Profile::kRelease;
}

host::Result<verify::Execution> execute(const portalis_session& session, const portalis_wasm& wasm,
                                        const verify::RunInput& input,
                                        const verify::RunLimits& limits) {
  if (wasm.file->target == wasm::Target::kNative) {
    return verify::run_native(wasm.file->path, input, limits);
  }
  verify::WasmHostOptions options;
  options.library = session.wasmtime;
  options.cache = session.cache_dir;
  options.program_name = wasm.program;
  options.quick = wasm.profile == wasm::Profile::kDebug;
  return verify::run_wasm(wasm.file->path, input, limits, options);
}

namespace {

/// rustc's errors as diagnostics at the Python lines that they come from.
diag::DiagnosticList rustc_diagnostics(const std::vector<wasm::RustcError>& errors,
                                       const driver::Program& program) {
  diag::DiagnosticList list;
  for (const wasm::RustcError& error : errors) {
    auto found = std::find_if(program.modules.begin(), program.modules.end(),
                              [&](const driver::ProgramModule& module) {
                                return module.text->name() == error.python_file;
                              });
    bool is_known = found != program.modules.end();
    const source::SourceText& source = is_known ? *found->text : *program.modules[0].text;
    uint32_t line = error.python_line > 0 ? static_cast<uint32_t>(error.python_line) : 1;
    ByteRange range = source.line_range(std::min(line, source.num_lines()));
    diag::Diagnostic& diagnostic = list.add(diag::Code::kP5001, range, {error.message});
    diagnostic.source = is_known ? static_cast<int32_t>(found - program.modules.begin()) : 0;
    diagnostic.notes.push_back(error.rendered);
  }
  return list;
}

}  // namespace
}  // namespace portalis::capi

extern "C" {

portalis_error_t* portalis_crate_translate(const portalis_session_t*,
                                           const portalis_module_t* module,
                                           portalis_crate_t** out_crate) {
  return guarded([&]() -> portalis_error_t* {
    auto crate = std::make_unique<portalis_crate>();
    crate->program = module->program;
    crate->name = std::filesystem::path(module->program->modules[0].text->name()).stem().string();
    portalis::diag::DiagnosticList list = module->diagnostics.list;
    if (module->analysis->ok) {
      portalis::driver::Translation translation =
          portalis::driver::emit(*module->analysis, *module->program);
      list.append(translation.diagnostics);
      crate->files = std::move(translation.files);
      crate->ok = translation.ok;
    }
    list.sort();
    crate->diagnostics = make_diagnostics(std::move(list), *module->program);
    *out_crate = crate.release();
    return nullptr;
  });
}

int32_t portalis_crate_ok(const portalis_crate_t* crate) { return crate->ok ? 1 : 0; }
size_t portalis_crate_num_files(const portalis_crate_t* crate) { return crate->files.size(); }
portalis_str_t portalis_crate_file_path(const portalis_crate_t* crate, size_t index) {
  return view(crate->files[index].path);
}
portalis_str_t portalis_crate_file_text(const portalis_crate_t* crate, size_t index) {
  return view(crate->files[index].contents);
}
portalis_error_t* portalis_crate_write(const portalis_session_t* session,
                                       const portalis_crate_t* crate, portalis_str_t directory) {
  return guarded([&]() -> portalis_error_t* {
    if (!crate->ok) return make_error(PORTALIS_ERROR_REFUSED, "the crate has no files");
    portalis::crate::CrateOptions options;
    options.name = crate->name;
    options.runtime_dir = session->runtime_dir;
    auto written = portalis::crate::write_crate(text(directory), crate->files, options);
    return written ? nullptr : make_error(written.error());
  });
}
const portalis_diagnostics_t* portalis_crate_diagnostics(const portalis_crate_t* crate) {
  return &crate->diagnostics;
}
void portalis_crate_delete(portalis_crate_t* crate) { delete crate; }

portalis_error_t* portalis_wasm_build(const portalis_session_t* session,
                                      const portalis_crate_t* crate, int32_t target,
                                      int32_t profile, portalis_wasm_t** out_wasm) {
  return guarded([&]() -> portalis_error_t* {
    if (!crate->ok) return make_error(PORTALIS_ERROR_REFUSED, "the crate has no files");
    if (target < 0 || target > PORTALIS_TARGET_NATIVE || profile < 0 ||
        profile > PORTALIS_PROFILE_DEBUG) {
      return make_error(PORTALIS_ERROR_INVALID, "unknown target or profile");
    }
    portalis::wasm::BuildOptions options = portalis::capi::build_options(*session, crate->name);
    options.target = portalis::capi::to_target(target);
    options.profile = portalis::capi::to_profile(profile);
    auto built = portalis::wasm::build(crate->files, options);
    if (!built) return make_error(built.error());
    auto wasm = std::make_unique<portalis_wasm>();
    wasm->profile = options.profile;
    wasm->program = crate->program->modules[0].text->name();
    wasm->file = built->file;
    if (wasm->file) wasm->path = wasm->file->path.string();
    wasm->diagnostics = make_diagnostics(
        portalis::capi::rustc_diagnostics(built->errors, *crate->program), *crate->program);
    *out_wasm = wasm.release();
    return nullptr;
  });
}

int32_t portalis_wasm_ok(const portalis_wasm_t* wasm) { return wasm->file ? 1 : 0; }
portalis_str_t portalis_wasm_path(const portalis_wasm_t* wasm) { return view(wasm->path); }
portalis_str_t portalis_wasm_sha256(const portalis_wasm_t* wasm) {
  return wasm->file ? view(wasm->file->sha256) : portalis_str_t{nullptr, 0};
}
double portalis_wasm_rustc_seconds(const portalis_wasm_t* wasm) {
  return wasm->file ? wasm->file->rustc_seconds : 0;
}
portalis_error_t* portalis_wasm_write(const portalis_wasm_t* wasm, portalis_str_t path) {
  return guarded([&]() -> portalis_error_t* {
    if (!wasm->file) return make_error(PORTALIS_ERROR_REFUSED, "nothing was built");
    auto copied = portalis::host::copy_file_atomic(wasm->file->path, text(path));
    return copied ? nullptr : make_error(copied.error());
  });
}
portalis_error_t* portalis_wasm_run(const portalis_session_t* session, const portalis_wasm_t* wasm,
                                    const portalis_run_options_t* options,
                                    portalis_execution_t** out_execution) {
  return guarded([&]() -> portalis_error_t* {
    if (!wasm->file) return make_error(PORTALIS_ERROR_REFUSED, "nothing was built");
    portalis::capi::RunRequest request;
    if (portalis_error_t* error = portalis::capi::read_run_options(options, &request)) return error;
    auto run = portalis::capi::execute(*session, *wasm, request.input, request.limits);
    if (!run) return make_error(run.error());
    *out_execution = new portalis_execution{std::move(*run)};
    return nullptr;
  });
}
const portalis_diagnostics_t* portalis_wasm_diagnostics(const portalis_wasm_t* wasm) {
  return &wasm->diagnostics;
}
void portalis_wasm_delete(portalis_wasm_t* wasm) { delete wasm; }

int32_t portalis_execution_ending(const portalis_execution_t* execution) {
  return static_cast<int32_t>(execution->execution.ending);
}
int32_t portalis_execution_status(const portalis_execution_t* execution) {
  return execution->execution.exit_status;
}
portalis_str_t portalis_execution_reason(const portalis_execution_t* execution) {
  return view(execution->execution.reason);
}
portalis_str_t portalis_execution_output(const portalis_execution_t* execution) {
  return view(execution->execution.standard_output);
}
portalis_str_t portalis_execution_error_output(const portalis_execution_t* execution) {
  return view(execution->execution.standard_error);
}
void portalis_execution_delete(portalis_execution_t* execution) { delete execution; }

portalis_error_t* portalis_verdict_new(const portalis_session_t* session, portalis_str_t program,
                                       const portalis_wasm_t* wasm,
                                       const portalis_run_options_t* options,
                                       portalis_verdict_t** out_verdict) {
  return guarded([&]() -> portalis_error_t* {
    if (!wasm->file) return make_error(PORTALIS_ERROR_REFUSED, "nothing was built");
    portalis::capi::RunRequest request;
    if (portalis_error_t* error = portalis::capi::read_run_options(options, &request)) return error;
    request.input.capture_output = true;
    if (!request.input.standard_input) request.input.standard_input = "";
    std::string version = "3." + std::to_string(static_cast<int>(session->version));
    auto python = portalis::verify::find_python(version, session->python);
    if (!python) return make_error(python.error());
    auto oracle =
        portalis::verify::run_python(*python, text(program), request.input, request.limits);
    if (!oracle) return make_error(oracle.error());
    auto run = portalis::capi::execute(*session, *wasm, request.input, request.limits);
    if (!run) return make_error(run.error());
    auto verdict = std::make_unique<portalis_verdict>();
    verdict->verdict = portalis::verify::compare(*oracle, *run);
    verdict->oracle.execution = std::move(*oracle);
    verdict->translation.execution = std::move(*run);
    *out_verdict = verdict.release();
    return nullptr;
  });
}
int32_t portalis_verdict_outcome(const portalis_verdict_t* verdict) {
  return static_cast<int32_t>(verdict->verdict.outcome);
}
portalis_str_t portalis_verdict_name(const portalis_verdict_t* verdict) {
  return view(portalis::verify::outcome_name(verdict->verdict.outcome));
}
portalis_str_t portalis_verdict_difference(const portalis_verdict_t* verdict) {
  return view(verdict->verdict.difference);
}
const portalis_execution_t* portalis_verdict_oracle(const portalis_verdict_t* verdict) {
  return &verdict->oracle;
}
const portalis_execution_t* portalis_verdict_translation(const portalis_verdict_t* verdict) {
  return &verdict->translation;
}
void portalis_verdict_delete(portalis_verdict_t* verdict) { delete verdict; }

portalis_error_t* portalis_package_write(const portalis_session_t* session,
                                         const portalis_source_t* source,
                                         const portalis_crate_t* crate, const portalis_wasm_t* wasm,
                                         const portalis_verdict_t* verdict,
                                         portalis_str_t directory) {
  return guarded([&]() -> portalis_error_t* {
    if (!wasm->file || !crate->ok) {
      return make_error(PORTALIS_ERROR_REFUSED, "there is no module to pack");
    }
    portalis::package::PackageInput input;
    input.name = crate->name;
    input.module = wasm->file->path;
    input.files = crate->files;
    input.runtime_dir = session->runtime_dir;
    const std::filesystem::path root = std::filesystem::path(source->text->name()).parent_path();
    for (const portalis::driver::ProgramModule& module : crate->program->modules) {
      if (&module != crate->program->modules.data() && module.file.empty()) continue;
      input.sources.emplace_back(
          std::filesystem::path(module.text->name()).lexically_relative(root).generic_string(),
          portalis::host::sha256_hex(module.text->text()));
    }
    input.python_version = "3." + std::to_string(static_cast<int>(session->version));
    input.profile = wasm->profile == portalis::wasm::Profile::kDebug ? "debug" : "release";
    if (verdict != nullptr)
      input.verdict = portalis::verify::outcome_name(verdict->verdict.outcome);
    input.producer = "portalis " PORTALIS_VERSION_TEXT;
    auto written = portalis::package::write_package(text(directory), input);
    return written ? nullptr : make_error(written.error());
  });
}

portalis_error_t* portalis_package_check(const portalis_session_t*, portalis_str_t directory,
                                         portalis_bytes_t** out_differences) {
  return guarded([&]() -> portalis_error_t* {
    auto differences = portalis::package::check_package(text(directory));
    if (!differences) return make_error(differences.error());
    std::string lines;
    for (const std::string& path : *differences) lines += path + "\n";
    *out_differences = new portalis_bytes{std::move(lines)};
    return nullptr;
  });
}

}  // extern "C"
