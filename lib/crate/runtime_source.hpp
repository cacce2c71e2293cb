// Finding the sources of `portalis-runtime` and of the crates that it needs.
//
// Input: a configured directory or nothing. Output: where the sources are and a hash of them.
// Invariant: the order is option, PORTALIS_RUNTIME, the installation that this library belongs to,
// the source tree that it was built from.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "host/error.hpp"

namespace portalis::crate {

struct RuntimeSource {
  std::filesystem::path directory;  // holds Cargo.toml, Cargo.lock and src/
  std::filesystem::path vendor;     // crates.io dependencies, unpacked; "" when there are none
  std::vector<std::filesystem::path> files;  // relative to directory; what a crate needs of it
  std::string hash;                          // SHA-256 over names and contents of files
  std::string lock;                          // contents of Cargo.lock
};

host::Result<RuntimeSource> find_runtime(const std::filesystem::path& configured = {});

/// The crate `portalis-python` inside the runtime's directory: what stands between translated
/// functions and CPython. Its hash covers the runtime too.
host::Result<RuntimeSource> find_border(const std::filesystem::path& configured = {});

}  // namespace portalis::crate
