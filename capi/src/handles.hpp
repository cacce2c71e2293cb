// The objects behind the opaque handles, and how entries turn failures into errors.
//
// Invariant: no exception leaves an entry; every `out_` parameter is written last, on success only.
#pragma once

#include <exception>
#include <memory>
#include <new>
#include <optional>
#include <string>
#include <utility>

#include "crate/crate.hpp"
#include "driver/translate.hpp"
#include "host/error.hpp"
#include "portalis.h"
#include "source/source_text.hpp"
#include "verify/execution.hpp"
#include "verify/oracle.hpp"
#include "verify/verdict.hpp"
#include "verify/wasm_host.hpp"
#include "wasm/build.hpp"

struct portalis_bytes {
  std::string data;
};

struct portalis_error {
  int32_t code = PORTALIS_ERROR_DEFECT;
  std::string message;
};

/// Diagnostics with the texts that their places point into.
struct portalis_diagnostics {
  portalis::diag::DiagnosticList list;
  std::vector<std::shared_ptr<const portalis::source::SourceText>> sources;
  std::vector<std::string> messages;

  const portalis::source::SourceText* source_of(size_t index) const {
    auto at = static_cast<size_t>(list[index].source);
    return at < sources.size() ? sources[at].get() : nullptr;
  }
};

struct portalis_session {
  portalis::parse::PythonVersion version = portalis::parse::PythonVersion::k3_11;
  std::string cache_dir;
  std::string runtime_dir;
  std::string python;
  std::string wasmtime;
  portalis_progress_fn progress = nullptr;
  void* progress_user_data = nullptr;
};

struct portalis_source {
  std::shared_ptr<const portalis::source::SourceText> text;
  portalis_diagnostics diagnostics;
  bool is_file = false;  // its imports may lie beside it
};

struct portalis_tree {
  std::shared_ptr<const portalis::source::SourceText> text;
  std::shared_ptr<const portalis::parse::ParseResult> parsed;
  portalis::parse::PythonVersion version = portalis::parse::PythonVersion::k3_11;
  portalis_diagnostics diagnostics;
  bool is_file = false;
};

struct portalis_module {
  std::shared_ptr<const portalis::driver::Program> program;
  std::shared_ptr<const portalis::driver::Analysis> analysis;
  portalis_diagnostics diagnostics;
};

struct portalis_crate {
  std::string name;
  bool ok = false;
  std::vector<portalis::crate::CrateFile> files;
  std::shared_ptr<const portalis::driver::Program> program;
  portalis_diagnostics diagnostics;
};

struct portalis_wasm {
  std::optional<portalis::wasm::BuiltFile> file;
  std::string path;
  std::string program;  // the source's path: what the program sees as sys.argv[0]
  portalis::wasm::Profile profile = portalis::wasm::Profile::kRelease;
  portalis_diagnostics diagnostics;
};

struct portalis_execution {
  portalis::verify::Execution execution;
};

struct portalis_verdict {
  portalis::verify::Verdict verdict;
  portalis_execution oracle;
  portalis_execution translation;
};

namespace portalis::capi {

inline portalis_str_t view(std::string_view text) { return {text.data(), text.size()}; }
inline std::string_view text(portalis_str_t value) {
  return value.size == 0 ? std::string_view() : std::string_view(value.data, value.size);
}

portalis_error_t* make_error(int32_t code, std::string message);
portalis_error_t* make_error(const host::Error& error);
/// The error that needs no memory.
portalis_error_t* out_of_memory();
bool is_static(const portalis_error_t* error);

portalis_diagnostics make_diagnostics(diag::DiagnosticList list,
                                      std::shared_ptr<const source::SourceText> source);
portalis_diagnostics make_diagnostics(diag::DiagnosticList list, const driver::Program& program);

/// The options struct of a caller of another version: unknown members must be zero.
portalis_error_t* check_size(const void* options, uint32_t size, uint32_t known);

/// Runs the body of an entry; whatever it throws becomes an error.
template <typename Body>
portalis_error_t* guarded(Body&& body) noexcept {
  try {
    return body();
  } catch (const std::bad_alloc&) {
    return out_of_memory();
  } catch (const std::exception& error) {
    try {
      return make_error(PORTALIS_ERROR_DEFECT, error.what());
    } catch (...) {
      return out_of_memory();
    }
  } catch (...) {
    return out_of_memory();
  }
}

/// What every build takes from the session.
wasm::BuildOptions build_options(const portalis_session& session, std::string name);
/// PORTALIS_TARGET_* and PORTALIS_PROFILE_* in the library's terms.
wasm::Target to_target(int32_t target);
wasm::Profile to_profile(int32_t profile);

host::Result<verify::Execution> execute(const portalis_session& session, const portalis_wasm& wasm,
                                        const verify::RunInput& input,
                                        const verify::RunLimits& limits);

struct RunRequest {
  verify::RunInput input;
  verify::RunLimits limits;
};
portalis_error_t* read_run_options(const portalis_run_options_t* options, RunRequest* out);

}  // namespace portalis::capi
