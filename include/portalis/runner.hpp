// A module that is loaded once and run many times.
#pragma once

#include "portalis/execution.hpp"
#include "portalis/session.hpp"

namespace portalis {

class Runner : public Handle<portalis_runner_t, portalis_runner_delete> {
 public:
  static Runner load(const Session& session, std::string_view path,
                     const portalis_runner_options_t& options = PORTALIS_RUNNER_OPTIONS_INIT) {
    portalis_runner_t* out = nullptr;
    check(portalis_runner_new(session.get(), str(path), &options, &out));
    return Runner(out);
  }
  /// May be called by several threads at once.
  Execution run(const portalis_run_options_t& options) const {
    portalis_execution_t* out = nullptr;
    check(portalis_runner_run(get(), &options, &out));
    return Execution(out);
  }

 private:
  using Handle::Handle;
};

}  // namespace portalis
