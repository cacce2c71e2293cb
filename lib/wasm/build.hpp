// Stage build: the Rust files of a program to a WASM module or a native executable.
//
// Input: the files of a crate and a profile. Output: the finished file in the cache, or rustc's
// errors. Invariant: equal input gives the cached file; a file in the cache is complete; no shell
// is involved. rustc rejecting a translation is a defect of ours, so it is data for a report and
// not an Error.
#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "crate/crate.hpp"
#include "host/error.hpp"
#include "wasm/runtime_build.hpp"
#include "wasm/rustc_messages.hpp"
#include "wasm/toolchain.hpp"

namespace portalis::wasm {

enum class Profile {
  kDebug,    // generated code unoptimised, the runtime optimised: the fastest build
  kRelease,  // both optimised; see docs/decisions/release-builds.md
};

struct BuildOptions {
  Target target = Target::kWasm;
  Profile profile = Profile::kRelease;
  std::string name;                   // any text; names the crate
  std::filesystem::path runtime_dir;  // "" = found
  std::filesystem::path rustc;        // "" = found
  std::filesystem::path cache;        // "" = PORTALIS_CACHE or the user's cache directory
  std::chrono::milliseconds time_limit = std::chrono::minutes(20);
  Progress progress;  // told what takes long
};

struct BuiltFile {
  std::filesystem::path path;  // in the cache; copy it with host::copy_file_atomic
  std::string sha256;
  Target target = Target::kWasm;
  bool from_cache = false;
  double rustc_seconds = 0;
};

struct BuildOutcome {
  std::optional<BuiltFile> file;  // none when rustc rejected the translation
  std::vector<RustcError> errors;
};

host::Result<BuildOutcome> build(const std::vector<crate::CrateFile>& files,
                                 const BuildOptions& options);

}  // namespace portalis::wasm
