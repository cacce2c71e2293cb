// Stage pack.
#pragma once

#include <vector>

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

/// Writes an OCI image layout that serves packages; the digest of its manifest.
inline std::string write_image(const Session& session, const std::vector<std::string>& packages,
                               const portalis_image_options_t& options,
                               std::string_view directory) {
  std::vector<portalis_str_t> paths;
  for (const std::string& package : packages) paths.push_back(str(package));
  portalis_bytes_t* out = nullptr;
  check(portalis_image_write(session.get(), paths.data(), paths.size(), &options, str(directory),
                             &out));
  return take(out);
}

}  // namespace portalis
