#include "wasm/runtime_build.hpp"

#include "host/files.hpp"
#include "host/process.hpp"
#include "host/sha256.hpp"

namespace portalis::wasm {
namespace fs = std::filesystem;
namespace {

using host::Result;

constexpr std::string_view kLayout = "runtime 1";
// With the bitcode inside, one compiled runtime serves debug builds as it is and release builds
// through LTO.
constexpr std::string_view kFlags = "-Cembed-bitcode=yes -Cpanic=abort";

std::string runtime_key(const Toolchain& toolchain, const crate::RuntimeSource& source) {
  host::Sha256 hash;
  for (const std::string_view part : {kLayout, kFlags}) hash.add_field(part);
  for (const std::string& part :
       {toolchain.version, toolchain.rustc.string(), toolchain.triple, source.hash}) {
    hash.add_field(part);
  }
  return hash.hex();
}

host::ProcessRequest cargo_request(const Toolchain& toolchain, const crate::RuntimeSource& source,
                                   const fs::path& target) {
  host::ProcessRequest request;
  request.argv = {toolchain.cargo.string(),
                  "build",
                  "--quiet",
                  "--offline",
                  "--locked",
                  "--release",
                  "--lib",
                  "--target",
                  toolchain.triple,
                  "--target-dir",
                  target.string(),
                  "--manifest-path",
                  (source.directory / "Cargo.toml").string()};
  if (!source.vendor.empty()) {
    for (const std::string& setting :
         {std::string("source.crates-io.replace-with=\"vendored\""),
          "source.vendored.directory=\"" + source.vendor.string() + "\""}) {
      request.argv.push_back("--config");
      request.argv.push_back(setting);
    }
  }
  request.environment = {
      {"RUSTC", toolchain.rustc.string()},           {"RUSTFLAGS", std::string(kFlags)},
      {"CARGO_PROFILE_RELEASE_LTO", "off"},          {"CARGO_PROFILE_RELEASE_OPT_LEVEL", "3"},
      {"CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"}, {"CARGO_PROFILE_RELEASE_PANIC", "abort"},
      {"CARGO_PROFILE_RELEASE_STRIP", "none"}};
  request.removed_environment = {"CARGO_TARGET_DIR", "CARGO_ENCODED_RUSTFLAGS",
                                 "CARGO_BUILD_TARGET", "RUSTC_WRAPPER", "RUSTC_WORKSPACE_WRAPPER"};
  // Away from any .cargo/config.toml of the caller's directory.
  request.directory = target;
  request.standard_input = "";
  request.limits.wall = std::chrono::minutes(20);
  return request;
}

Result<fs::path> find_library(const fs::path& dependencies) {
  std::error_code error;
  for (fs::directory_iterator entry(dependencies, error);
       !error && entry != fs::directory_iterator(); entry.increment(error)) {
    const std::string name = entry->path().filename().string();
    if (name.starts_with("libportalis_runtime") && name.ends_with(".rlib")) return entry->path();
  }
  return host::defect_error("the built runtime has no library in " + dependencies.string());
}

}  // namespace

Result<RuntimeBuild> build_runtime(const Toolchain& toolchain, const crate::RuntimeSource& source,
                                   const fs::path& cache, const Progress& progress) {
  RuntimeBuild built;
  built.key = runtime_key(toolchain, source);
  const fs::path place = cache / "runtime" / built.key.substr(0, 32);
  built.dependencies = place / toolchain.triple / "release/deps";
  std::error_code ignored;
  if (!fs::exists(place, ignored)) {
    auto lock = host::FileLock::acquire(cache / "runtime" / (built.key.substr(0, 32) + ".lock"));
    if (!lock.ok()) return lock.error();
    if (!fs::exists(place, ignored)) {
      if (progress) progress("compiling the runtime for " + toolchain.triple + " (once)");
      auto temporary = host::TempDir::make(cache / "runtime", "build");
      if (!temporary.ok()) return temporary.error();
      auto result = host::run_process(cargo_request(toolchain, source, temporary->path()));
      if (!result.ok()) return result.error();
      if (result->timed_out) return host::limit_error("compiling the runtime took too long");
      if (!result->succeeded())
        return host::defect_error("the runtime does not compile:\n" + result->standard_error);
      PORTALIS_TRY(temporary->publish(place));
    }
  }
  auto library = find_library(built.dependencies);
  if (!library.ok()) return library.error();
  built.library = *library;
  return built;
}

}  // namespace portalis::wasm
