// Stage pack.
#pragma once

#include "portalis/verdict.hpp"

namespace portalis {

/// Writes a package; `verdict` may be null.
inline void write_package(const Session& session, const Source& source, const Crate& crate,
                          const Wasm& wasm, const Verdict* verdict, std::string_view directory) {
  check(portalis_package_write(session.get(), source.get(), crate.get(), wasm.get(),
                               verdict == nullptr ? nullptr : verdict->get(), str(directory)));
}

/// The files of a package that do not fit its hashes, one a line.
inline std::string check_package(const Session& session, std::string_view directory) {
  portalis_bytes_t* out = nullptr;
  check(portalis_package_check(session.get(), str(directory), &out));
  return take(out);
}

}  // namespace portalis
