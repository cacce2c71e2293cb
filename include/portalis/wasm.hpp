// Stage build, and running what was built.
#pragma once

#include "portalis/crate.hpp"
#include "portalis/execution.hpp"

namespace portalis {

class Wasm : public Handle<portalis_wasm_t, portalis_wasm_delete> {
 public:
  static Wasm build(const Session& session, const Crate& crate,
                    int32_t target = PORTALIS_TARGET_WASM,
                    int32_t profile = PORTALIS_PROFILE_RELEASE) {
    portalis_wasm_t* out = nullptr;
    check(portalis_wasm_build(session.get(), crate.get(), target, profile, &out));
    return Wasm(out);
  }
  bool ok() const { return portalis_wasm_ok(get()) != 0; }
  std::string_view path() const { return view(portalis_wasm_path(get())); }
  std::string_view sha256() const { return view(portalis_wasm_sha256(get())); }
  double rustc_seconds() const { return portalis_wasm_rustc_seconds(get()); }
  Diagnostics diagnostics() const { return Diagnostics(portalis_wasm_diagnostics(get())); }
  void write(std::string_view path) const { check(portalis_wasm_write(get(), str(path))); }
  Execution run(const Session& session, const portalis_run_options_t& options) const {
    portalis_execution_t* out = nullptr;
    check(portalis_wasm_run(session.get(), get(), &options, &out));
    return Execution(out);
  }

 private:
  using Handle::Handle;
};

}  // namespace portalis
