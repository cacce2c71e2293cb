// Stage build of an extension: Rust files to a shared library that CPython imports.
//
// Input:     the files of a library crate that stands on portalis-python. Output: the shared
// library,
//            in the cache, or rustc's errors at the Python lines that they belong to.
// Invariant: dependencies are compiled once for each toolchain and content; no Python is asked for.
#pragma once

#include "wasm/build.hpp"

namespace portalis::wasm {

/// Of `options`, the target and the profile are not looked at: an extension is native and
/// optimised.
host::Result<BuildOutcome> build_extension(const std::vector<crate::CrateFile>& files,
                                           const BuildOptions& options);

}  // namespace portalis::wasm
