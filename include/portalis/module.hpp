// Stage check.
#pragma once

#include "portalis/tree.hpp"

namespace portalis {

class Module : public Handle<portalis_module_t, portalis_module_delete> {
 public:
  static Module analyze(const Session& session, const Tree& tree) {
    portalis_module_t* out = nullptr;
    check(portalis_module_analyze(session.get(), tree.get(), &out));
    return Module(out);
  }
  bool ok() const { return portalis_module_ok(get()) != 0; }
  Diagnostics diagnostics() const { return Diagnostics(portalis_module_diagnostics(get())); }
  std::string dump() const {
    portalis_bytes_t* out = nullptr;
    check(portalis_module_dump(get(), &out));
    return take(out);
  }

 private:
  using Handle::Handle;
};

}  // namespace portalis
