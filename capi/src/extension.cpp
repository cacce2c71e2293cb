// Extension: from a Python distribution to a wheel.
#include <filesystem>

#include "driver/library.hpp"
#include "handles.hpp"
#include "package/wheel.hpp"
#include "wasm/extension_build.hpp"

using portalis::capi::guarded;
using portalis::capi::make_diagnostics;
using portalis::capi::make_error;
using portalis::capi::text;
using portalis::capi::view;

struct portalis_extension {
  portalis::package::Distribution distribution;
  portalis::driver::Library library;
  portalis_diagnostics diagnostics;
};

extern "C" {

portalis_error_t* portalis_extension_translate(const portalis_session_t* session,
                                               portalis_str_t path,
                                               portalis_extension_t** out_extension) {
  return guarded([&]() -> portalis_error_t* {
    auto distribution = portalis::package::find_distribution(text(path));
    if (!distribution) return make_error(distribution.error());
    const std::string file = (distribution->root / distribution->module_file).string();
    auto source = std::make_shared<const portalis::source::SourceText>(
        portalis::source::SourceText::from_path(file));
    portalis::parse::ParseResult parsed;
    if (source->ok()) parsed = portalis::parse::parse(*source, {session->version});
    auto extension = std::make_unique<portalis_extension>();
    extension->library = portalis::driver::translate_library(
        parsed, *source, {distribution->module, portalis::package::extension_name(*distribution)});
    extension->distribution = std::move(*distribution);
    extension->diagnostics = make_diagnostics(extension->library.diagnostics, source);
    *out_extension = extension.release();
    return nullptr;
  });
}

int32_t portalis_extension_ok(const portalis_extension_t* extension) {
  return extension->library.ok ? 1 : 0;
}
portalis_str_t portalis_extension_module(const portalis_extension_t* extension) {
  return view(extension->distribution.module);
}
size_t portalis_extension_num_functions(const portalis_extension_t* extension) {
  return extension->library.functions.size();
}
portalis_str_t portalis_extension_function_name(const portalis_extension_t* extension,
                                                size_t index) {
  return view(extension->library.functions[index].name);
}
portalis_str_t portalis_extension_function_refusal(const portalis_extension_t* extension,
                                                   size_t index) {
  return view(extension->library.functions[index].refusal);
}
portalis_str_t portalis_extension_function_form(const portalis_extension_t* extension,
                                                size_t index) {
  return view(extension->library.functions[index].form);
}
size_t portalis_extension_num_files(const portalis_extension_t* extension) {
  return extension->library.files.size();
}
portalis_str_t portalis_extension_file_path(const portalis_extension_t* extension, size_t index) {
  return view(extension->library.files[index].path);
}
portalis_str_t portalis_extension_file_text(const portalis_extension_t* extension, size_t index) {
  return view(extension->library.files[index].contents);
}

portalis_error_t* portalis_extension_write_wheel(const portalis_session_t* session,
                                                 const portalis_extension_t* extension,
                                                 portalis_str_t directory,
                                                 portalis_bytes_t** out_path) {
  return guarded([&]() -> portalis_error_t* {
    if (!extension->library.ok) return make_error(PORTALIS_ERROR_REFUSED, "the module has errors");
    const portalis::wasm::BuildOptions options =
        portalis::capi::build_options(*session, extension->distribution.name);
    auto built = portalis::wasm::build_extension(extension->library.files, options);
    if (!built) return make_error(built.error());
    if (!built->file) {
      return make_error(PORTALIS_ERROR_DEFECT,
                        "rustc rejected the translation:\n" + built->errors[0].rendered);
    }
    auto wheel =
        portalis::package::write_wheel(text(directory), extension->distribution, built->file->path,
                                       std::string("portalis ") + PORTALIS_VERSION_TEXT);
    if (!wheel) return make_error(wheel.error());
    *out_path = new portalis_bytes{wheel->string()};
    return nullptr;
  });
}

const portalis_diagnostics_t* portalis_extension_diagnostics(
    const portalis_extension_t* extension) {
  return &extension->diagnostics;
}
void portalis_extension_delete(portalis_extension_t* extension) { delete extension; }

}  // extern "C"
