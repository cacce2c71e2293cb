// Session, source, tree and module: everything that asks nothing of the machine but reading a file.
#include <algorithm>
#include <cstring>

#include "handles.hpp"
#include "ir/ir.hpp"
#include "parse/dump_ast.hpp"

using portalis::capi::guarded;
using portalis::capi::make_diagnostics;
using portalis::capi::make_error;
using portalis::capi::text;
using portalis::capi::view;

extern "C" {

portalis_error_t* portalis_session_new(const portalis_session_options_t* options,
                                       portalis_session_t** out_session) {
  return guarded([&]() -> portalis_error_t* {
    auto session = std::make_unique<portalis_session>();
    if (options != nullptr) {
      if (portalis_error_t* error =
              portalis::capi::check_size(options, options->struct_size, sizeof(*options))) {
        return error;
      }
      portalis_session_options_t given = PORTALIS_SESSION_OPTIONS_INIT;
      std::memcpy(&given, options, std::min<size_t>(options->struct_size, sizeof(given)));
      int32_t minor = given.python_minor == 0 ? 11 : given.python_minor;
      if (minor < 11 || minor > 13) {
        return make_error(PORTALIS_ERROR_INVALID, "Python 3." + std::to_string(minor) +
                                                      " is not supported; use 11, 12 or 13");
      }
      session->version = static_cast<portalis::parse::PythonVersion>(minor);
      session->cache_dir = text(given.cache_dir);
      session->runtime_dir = text(given.runtime_dir);
      session->python = text(given.python);
      session->wasmtime = text(given.wasmtime);
      session->progress = given.progress;
      session->progress_user_data = given.progress_user_data;
    }
    *out_session = session.release();
    return nullptr;
  });
}

void portalis_session_delete(portalis_session_t* session) { delete session; }

portalis_error_t* portalis_source_load(const portalis_session_t*, portalis_str_t path,
                                       portalis_source_t** out_source) {
  return guarded([&]() -> portalis_error_t* {
    auto loaded = std::make_shared<const portalis::source::SourceText>(
        portalis::source::SourceText::from_path(std::string(text(path))));
    for (const portalis::diag::Diagnostic& diagnostic : loaded->diagnostics()) {
      bool unreadable = diagnostic.code == portalis::diag::Code::kP0001;
      if (unreadable) return make_error(PORTALIS_ERROR_IO, portalis::diag::message(diagnostic));
    }
    *out_source =
        new portalis_source{loaded, make_diagnostics(loaded->diagnostics(), loaded), true};
    return nullptr;
  });
}

portalis_error_t* portalis_source_new(const portalis_session_t*, portalis_str_t name,
                                      portalis_str_t bytes, portalis_source_t** out_source) {
  return guarded([&]() -> portalis_error_t* {
    auto decoded = std::make_shared<const portalis::source::SourceText>(
        portalis::source::SourceText::from_bytes(text(bytes), std::string(text(name))));
    *out_source =
        new portalis_source{decoded, make_diagnostics(decoded->diagnostics(), decoded), false};
    return nullptr;
  });
}

int32_t portalis_source_ok(const portalis_source_t* source) { return source->text->ok() ? 1 : 0; }
portalis_str_t portalis_source_text(const portalis_source_t* source) {
  return view(source->text->text());
}
const portalis_diagnostics_t* portalis_source_diagnostics(const portalis_source_t* source) {
  return &source->diagnostics;
}
void portalis_source_delete(portalis_source_t* source) { delete source; }

portalis_error_t* portalis_tree_parse(const portalis_session_t* session,
                                      const portalis_source_t* source, portalis_tree_t** out_tree) {
  return guarded([&]() -> portalis_error_t* {
    auto parsed = std::make_shared<portalis::parse::ParseResult>();
    if (source->text->ok()) {
      *parsed = portalis::parse::parse(*source->text, {session->version});
    }
    portalis::diag::DiagnosticList list = source->text->diagnostics();
    list.append(parsed->diagnostics);
    *out_tree = new portalis_tree{source->text, parsed, session->version,
                                  make_diagnostics(std::move(list), source->text), source->is_file};
    return nullptr;
  });
}

int32_t portalis_tree_ok(const portalis_tree_t* tree) { return tree->parsed->ok ? 1 : 0; }
size_t portalis_tree_num_nodes(const portalis_tree_t* tree) {
  return tree->parsed->tree.num_nodes();
}
portalis_error_t* portalis_tree_dump(const portalis_tree_t* tree, portalis_bytes_t** out_text) {
  return guarded([&]() -> portalis_error_t* {
    if (!tree->parsed->ok) return make_error(PORTALIS_ERROR_REFUSED, "the source has errors");
    *out_text = new portalis_bytes{
        portalis::parse::dump_ast(tree->parsed->tree, *tree->text, tree->version)};
    return nullptr;
  });
}
const portalis_diagnostics_t* portalis_tree_diagnostics(const portalis_tree_t* tree) {
  return &tree->diagnostics;
}
void portalis_tree_delete(portalis_tree_t* tree) { delete tree; }

portalis_error_t* portalis_module_analyze(const portalis_session_t*, const portalis_tree_t* tree,
                                          portalis_module_t** out_module) {
  return guarded([&]() -> portalis_error_t* {
    auto analysis = std::make_shared<portalis::driver::Analysis>();
    portalis::diag::DiagnosticList list = tree->text->diagnostics();
    bool follows = tree->is_file && tree->parsed->ok;
    auto program = std::make_shared<const portalis::driver::Program>(
        follows ? portalis::driver::load_program(tree->text, tree->parsed, tree->version)
                : portalis::driver::single_module(tree->text, tree->parsed));
    if (tree->text->ok()) *analysis = portalis::driver::analyze(*program);
    list.append(analysis->diagnostics);
    list.sort();
    *out_module =
        new portalis_module{program, analysis, make_diagnostics(std::move(list), *program)};
    return nullptr;
  });
}

int32_t portalis_module_ok(const portalis_module_t* module) { return module->analysis->ok ? 1 : 0; }
portalis_error_t* portalis_module_dump(const portalis_module_t* module,
                                       portalis_bytes_t** out_text) {
  return guarded([&]() -> portalis_error_t* {
    if (!module->analysis->ok) return make_error(PORTALIS_ERROR_REFUSED, "the module was refused");
    *out_text = new portalis_bytes{portalis::ir::dump(module->analysis->module)};
    return nullptr;
  });
}
const portalis_diagnostics_t* portalis_module_diagnostics(const portalis_module_t* module) {
  return &module->diagnostics;
}
void portalis_module_delete(portalis_module_t* module) { delete module; }

}  // extern "C"
