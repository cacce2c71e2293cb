// The runtime crate, compiled once for each target, toolchain and content, and kept in the cache.
//
// Input: a toolchain and the runtime's sources. Output: the compiled library that programs link to.
// Invariant: an entry of the cache is complete when it exists; concurrent builders wait for one
// another.
#pragma once

#include <filesystem>
#include <functional>
#include <string>

#include "crate/runtime_source.hpp"
#include "host/error.hpp"
#include "wasm/toolchain.hpp"

namespace portalis::wasm {

using Progress = std::function<void(const std::string&)>;

struct RuntimeBuild {
  std::filesystem::path library;       // libportalis_runtime-*.rlib
  std::filesystem::path dependencies;  // directory with the libraries that it depends on
  std::string key;                     // hash of everything that it was made from
};

host::Result<RuntimeBuild> build_runtime(const Toolchain& toolchain,
                                         const crate::RuntimeSource& source,
                                         const std::filesystem::path& cache,
                                         const Progress& progress);

}  // namespace portalis::wasm
