// Stage load.
#pragma once

#include "portalis/diagnostics.hpp"
#include "portalis/session.hpp"

namespace portalis {

class Source : public Handle<portalis_source_t, portalis_source_delete> {
 public:
  static Source load(const Session& session, std::string_view path) {
    portalis_source_t* out = nullptr;
    check(portalis_source_load(session.get(), str(path), &out));
    return Source(out);
  }
  static Source from_bytes(const Session& session, std::string_view name, std::string_view bytes) {
    portalis_source_t* out = nullptr;
    check(portalis_source_new(session.get(), str(name), str(bytes), &out));
    return Source(out);
  }
  bool ok() const { return portalis_source_ok(get()) != 0; }
  std::string_view text() const { return view(portalis_source_text(get())); }
  Diagnostics diagnostics() const { return Diagnostics(portalis_source_diagnostics(get())); }

 private:
  using Handle::Handle;
};

}  // namespace portalis
