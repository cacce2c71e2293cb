// Golden vectors: the library's part in the interface.
#include <algorithm>
#include <cstring>

#include "handles.hpp"
#include "verify/record.hpp"

using portalis::capi::check_size;
using portalis::capi::guarded;
using portalis::capi::make_error;
using portalis::capi::text;

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
    const std::string version = "3." + std::to_string(static_cast<int>(session->version));
    auto python = portalis::verify::find_python(version, session->python);
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

}  // extern "C"
