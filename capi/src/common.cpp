#include <cstring>

#include "diag/render.hpp"
#include "handles.hpp"

namespace portalis::capi {
namespace {

portalis_error kOutOfMemory{PORTALIS_ERROR_MEMORY, "out of memory"};

int32_t code_of(host::ErrorKind kind) {
  switch (kind) {
    case host::ErrorKind::kInvalid:
      return PORTALIS_ERROR_INVALID;
    case host::ErrorKind::kIo:
      return PORTALIS_ERROR_IO;
    case host::ErrorKind::kUnavailable:
      return PORTALIS_ERROR_UNAVAILABLE;
    case host::ErrorKind::kLimit:
      return PORTALIS_ERROR_LIMIT;
    case host::ErrorKind::kDefect:
      break;
  }
  return PORTALIS_ERROR_DEFECT;
}

}  // namespace

portalis_error_t* make_error(int32_t code, std::string message) {
  return new portalis_error{code, std::move(message)};
}

portalis_error_t* make_error(const host::Error& error) {
  return make_error(code_of(error.kind), error.message);
}

portalis_error_t* out_of_memory() { return &kOutOfMemory; }

bool is_static(const portalis_error_t* error) { return error == &kOutOfMemory; }

portalis_diagnostics make_diagnostics(diag::DiagnosticList list,
                                      std::shared_ptr<const source::SourceText> source) {
  portalis_diagnostics out;
  for (const diag::Diagnostic& diagnostic : list) out.messages.push_back(diag::message(diagnostic));
  out.list = std::move(list);
  out.sources.push_back(std::move(source));
  return out;
}

portalis_diagnostics make_diagnostics(diag::DiagnosticList list, const driver::Program& program) {
  portalis_diagnostics out = make_diagnostics(std::move(list), nullptr);
  out.sources.clear();
  for (const driver::ProgramModule& module : program.modules) out.sources.push_back(module.text);
  return out;
}

namespace {

/// Where a diagnostic's places are: the name and the text of its source.
diag::SourceOf source_of(const portalis_diagnostics& diagnostics) {
  return [&diagnostics](size_t index) {
    const source::SourceText* source = diagnostics.source_of(index);
    return source == nullptr ? diag::NamedText{} : diag::NamedText{source->name(), source->text()};
  };
}

}  // namespace

portalis_error_t* check_size(const void* options, uint32_t size, uint32_t known) {
  if (size < sizeof(uint32_t)) {
    return make_error(PORTALIS_ERROR_INVALID, "struct_size of the options is not set");
  }
  const auto* bytes = static_cast<const unsigned char*>(options);
  for (uint32_t i = known; i < size; ++i) {
    if (bytes[i] != 0) {
      return make_error(PORTALIS_ERROR_INVALID, "the options hold members of a newer version");
    }
  }
  return nullptr;
}

}  // namespace portalis::capi

using portalis::capi::guarded;
using portalis::capi::view;

extern "C" {

portalis_str_t portalis_bytes_view(const portalis_bytes_t* bytes) { return view(bytes->data); }
void portalis_bytes_delete(portalis_bytes_t* bytes) { delete bytes; }
portalis_str_t portalis_version(void) { return view(PORTALIS_VERSION_TEXT); }

int32_t portalis_error_code(const portalis_error_t* error) { return error->code; }
portalis_str_t portalis_error_message(const portalis_error_t* error) {
  return view(error->message);
}
void portalis_error_delete(portalis_error_t* error) {
  if (!portalis::capi::is_static(error)) delete error;
}

size_t portalis_diagnostics_count(const portalis_diagnostics_t* diagnostics) {
  return diagnostics->list.size();
}
portalis_str_t portalis_diagnostics_code(const portalis_diagnostics_t* diagnostics, size_t index) {
  return view(portalis::diag::code_name(diagnostics->list[index].code));
}
int32_t portalis_diagnostics_severity(const portalis_diagnostics_t* diagnostics, size_t index) {
  return static_cast<int32_t>(diagnostics->list[index].severity);
}
portalis_str_t portalis_diagnostics_message(const portalis_diagnostics_t* diagnostics,
                                            size_t index) {
  return view(diagnostics->messages[index]);
}
portalis_str_t portalis_diagnostics_file(const portalis_diagnostics_t* diagnostics, size_t index) {
  const portalis::source::SourceText* source = diagnostics->source_of(index);
  return source != nullptr ? view(source->name()) : portalis_str_t{nullptr, 0};
}
void portalis_diagnostics_place(const portalis_diagnostics_t* diagnostics, size_t index,
                                uint32_t* out_line, uint32_t* out_column) {
  uint32_t begin = diagnostics->list[index].range.begin;
  const portalis::source::SourceText* source = diagnostics->source_of(index);
  portalis::source::LineColumn place =
      source != nullptr ? source->line_column(begin) : portalis::source::LineColumn{};
  *out_line = place.line;
  *out_column = place.column;
}
portalis_error_t* portalis_diagnostics_text(const portalis_diagnostics_t* diagnostics,
                                            int32_t colour, portalis_bytes_t** out_text) {
  return guarded([&]() -> portalis_error_t* {
    portalis::diag::RenderOptions options;
    options.color = colour != 0;
    *out_text = new portalis_bytes{portalis::diag::render_text(
        diagnostics->list, portalis::capi::source_of(*diagnostics), options)};
    return nullptr;
  });
}
portalis_error_t* portalis_diagnostics_json(const portalis_diagnostics_t* diagnostics,
                                            portalis_bytes_t** out_json) {
  return guarded([&]() -> portalis_error_t* {
    *out_json = new portalis_bytes{
        portalis::diag::render_json(diagnostics->list, portalis::capi::source_of(*diagnostics))};
    return nullptr;
  });
}

void portalis_session_options_init(portalis_session_options_t* options) {
  *options = PORTALIS_SESSION_OPTIONS_INIT;
}

void portalis_run_options_init(portalis_run_options_t* options) {
  *options = PORTALIS_RUN_OPTIONS_INIT;
}

}  // extern "C"
