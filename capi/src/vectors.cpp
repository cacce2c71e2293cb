// Golden vectors: the library's part in the interface.
#include <algorithm>
#include <cstring>

#include "driver/library.hpp"
#include "handles.hpp"
#include "host/files.hpp"
#include "package/distribution.hpp"
#include "verify/record.hpp"
#include "verify/replay.hpp"

using portalis::capi::check_size;
using portalis::capi::guarded;
using portalis::capi::make_error;
using portalis::capi::text;

namespace {

constexpr std::chrono::minutes kReplayTime{10};

std::string python_version(const portalis_session& session) {
  return "3." + std::to_string(static_cast<int>(session.version));
}

/// The program that answers requests for the functions of a distribution's module.
portalis::host::Result<portalis_wasm> build_library(
    const portalis_session& session, const portalis::package::Distribution& distribution,
    const portalis_replay_options_t& given) {
  const std::string file = (distribution.root / distribution.module_file).string();
  const auto source = portalis::source::SourceText::from_path(file);
  portalis::parse::ParseResult parsed;
  if (source.ok()) parsed = portalis::parse::parse(source, {session.version});
  auto library = portalis::driver::translate_for_requests(parsed, source, distribution.module);
  if (!library.ok) {
    return portalis::host::invalid_error("CPython rejects `" + file + "`");
  }
  portalis::wasm::BuildOptions options = portalis::capi::build_options(session, distribution.name);
  options.target = portalis::capi::to_target(given.target);
  options.profile = portalis::capi::to_profile(given.profile);
  auto built = portalis::wasm::build(library.files, options);
  if (!built) return built.error();
  if (!built->file) {
    return portalis::host::defect_error("rustc rejected the translation:\n" +
                                        built->errors[0].rendered);
  }
  portalis_wasm wasm;
  wasm.file = *built->file;
  wasm.program = file;
  wasm.profile = options.profile;
  return wasm;
}

}  // namespace

extern "C" {

void portalis_record_options_init(portalis_record_options_t* options) {
  *options = portalis_record_options_t PORTALIS_RECORD_OPTIONS_INIT;
}

portalis_error_t* portalis_vectors_record(const portalis_session_t* session,
                                          const portalis_record_options_t* options,
                                          portalis_bytes_t** out_report) {
  return guarded([&]() -> portalis_error_t* {
    if (portalis_error_t* error = check_size(options, options->struct_size, sizeof(*options))) {
      return error;
    }
    portalis_record_options_t given = PORTALIS_RECORD_OPTIONS_INIT;
    std::memcpy(&given, options, std::min<size_t>(options->struct_size, sizeof(given)));
    auto python = portalis::verify::find_python(python_version(*session), session->python);
    if (!python) return make_error(python.error());
    portalis::verify::RecordRequest request;
    request.interpreter = *python;
    request.json = given.json != 0;
    request.package = text(given.package);
    request.output = text(given.output);
    for (size_t i = 0; i < given.num_words; ++i) {
      request.command.emplace_back(text(given.command[i]));
    }
    if (given.calls != 0) request.limit = static_cast<int64_t>(given.calls);
    request.generated = static_cast<int64_t>(given.generated);
    if (given.milliseconds != 0) request.wall = std::chrono::milliseconds(given.milliseconds);
    auto report = portalis::verify::record_calls(request);
    if (!report) return make_error(report.error());
    *out_report = new portalis_bytes{std::move(*report)};
    return nullptr;
  });
}

void portalis_replay_options_init(portalis_replay_options_t* options) {
  *options = portalis_replay_options_t PORTALIS_REPLAY_OPTIONS_INIT;
}

portalis_error_t* portalis_vectors_replay(const portalis_session_t* session,
                                          const portalis_replay_options_t* options,
                                          int32_t* out_equal, portalis_bytes_t** out_report) {
  return guarded([&]() -> portalis_error_t* {
    if (portalis_error_t* error = check_size(options, options->struct_size, sizeof(*options))) {
      return error;
    }
    portalis_replay_options_t given = PORTALIS_REPLAY_OPTIONS_INIT;
    std::memcpy(&given, options, std::min<size_t>(options->struct_size, sizeof(given)));
    auto vectors = portalis::host::read_file(text(given.vectors));
    if (!vectors) return make_error(vectors.error());
    auto distribution = portalis::package::find_distribution(text(given.path));
    if (!distribution) return make_error(distribution.error());
    auto wasm = build_library(*session, *distribution, given);
    if (!wasm) return make_error(wasm.error());
    portalis::verify::RunLimits limits;
    limits.wall =
        given.milliseconds == 0 ? kReplayTime : std::chrono::milliseconds(given.milliseconds);
    const portalis::verify::Library library = [&](const std::string& requests) {
      portalis::verify::RunInput input;
      input.standard_input = requests;
      return portalis::capi::execute(*session, *wasm, input, limits);
    };
    portalis::verify::ReplayOptions replaying;
    replaying.tolerance = given.tolerance;
    auto report = portalis::verify::replay(*vectors, library, replaying);
    if (!report) return make_error(report.error());
    auto python = portalis::verify::find_python(python_version(*session), session->python);
    if (python) {
      portalis::verify::minimise(*report, library, *python, {distribution->root.string()},
                                 replaying);
    }
    *out_equal = report->is_equal() ? 1 : 0;
    *out_report = new portalis_bytes{given.json != 0 ? portalis::verify::replay_json(*report)
                                                     : portalis::verify::replay_text(*report)};
    return nullptr;
  });
}

}  // extern "C"
