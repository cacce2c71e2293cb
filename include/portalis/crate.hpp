// Stages lower, emit and crate.
#pragma once

#include "portalis/module.hpp"

namespace portalis {

class Crate : public Handle<portalis_crate_t, portalis_crate_delete> {
 public:
  static Crate translate(const Session& session, const Module& module) {
    portalis_crate_t* out = nullptr;
    check(portalis_crate_translate(session.get(), module.get(), &out));
    return Crate(out);
  }
  bool ok() const { return portalis_crate_ok(get()) != 0; }
  size_t num_files() const { return portalis_crate_num_files(get()); }
  std::string_view file_path(size_t i) const { return view(portalis_crate_file_path(get(), i)); }
  std::string_view file_text(size_t i) const { return view(portalis_crate_file_text(get(), i)); }
  Diagnostics diagnostics() const { return Diagnostics(portalis_crate_diagnostics(get())); }
  void write(const Session& session, std::string_view directory) const {
    check(portalis_crate_write(session.get(), get(), str(directory)));
  }

 private:
  using Handle::Handle;
};

}  // namespace portalis
