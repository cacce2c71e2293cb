// Stage verify.
#pragma once

#include "portalis/wasm.hpp"

namespace portalis {

class Verdict : public Handle<portalis_verdict_t, portalis_verdict_delete> {
 public:
  static Verdict verify(const Session& session, std::string_view program, const Wasm& wasm,
                        const portalis_run_options_t& options) {
    portalis_verdict_t* out = nullptr;
    check(portalis_verdict_new(session.get(), str(program), wasm.get(), &options, &out));
    return Verdict(out);
  }
  int32_t outcome() const { return portalis_verdict_outcome(get()); }
  std::string_view name() const { return view(portalis_verdict_name(get())); }
  std::string_view difference() const { return view(portalis_verdict_difference(get())); }

 private:
  using Handle::Handle;
};

}  // namespace portalis
