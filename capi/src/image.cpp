// Images: packages with a server.
#include "package/image.hpp"

#include <algorithm>
#include <cstring>

#include "handles.hpp"
#include "package/components.hpp"

using portalis::capi::guarded;
using portalis::capi::make_error;
using portalis::capi::text;

namespace portalis::capi {
namespace {

/// Compiles a module into `cache`, where a server on any machine of this kind finds it.
host::Status compile_ahead(const portalis_session& session, const std::filesystem::path& module,
                           const std::filesystem::path& cache) {
  verify::WasmHostOptions options;
  options.library = session.wasmtime;
  options.cache = cache;
  options.any_processor = true;
  // What `portalis serve` counts where fuel is not limited.
  auto program = verify::WasmProgram::load(module, {.fuel = false, .time = true}, options);
  return program ? host::Status(host::Done{}) : program.error();
}

}  // namespace
}  // namespace portalis::capi

extern "C" {

void portalis_image_options_init(portalis_image_options_t* options) {
  *options = PORTALIS_IMAGE_OPTIONS_INIT;
}

portalis_error_t* portalis_image_write(const portalis_session_t* session,
                                       const portalis_str_t* paths, size_t num_paths,
                                       const portalis_image_options_t* options,
                                       portalis_str_t directory, portalis_bytes_t** out_digest) {
  return guarded([&]() -> portalis_error_t* {
    portalis_image_options_t given = PORTALIS_IMAGE_OPTIONS_INIT;
    if (portalis_error_t* error =
            portalis::capi::check_size(options, options->struct_size, sizeof(*options))) {
      return error;
    }
    std::memcpy(&given, options, std::min<size_t>(options->struct_size, sizeof(given)));
    auto wasmtime = portalis::verify::find_wasmtime(session->wasmtime);
    if (!wasmtime) return make_error(wasmtime.error());
    auto licences = portalis::package::find_licences(session->runtime_dir);
    if (!licences) return make_error(licences.error());
    portalis::package::ImageInput input;
    for (size_t i = 0; i < num_paths; ++i) input.packages.emplace_back(text(paths[i]));
    input.command = text(given.command);
    input.wasmtime = *wasmtime;
    input.licences = *licences;
    input.version = PORTALIS_VERSION_TEXT;
    input.time = given.time;
    input.compile = [session](const auto& module, const auto& cache) {
      return portalis::capi::compile_ahead(*session, module, cache);
    };
    auto image = portalis::package::write_image(text(directory), input);
    if (!image) return make_error(image.error());
    *out_digest = new portalis_bytes{std::move(image->digest)};
    return nullptr;
  });
}

}  // extern "C"
