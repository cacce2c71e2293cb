#include "crate/runtime_source.hpp"

#include "host/files.hpp"

namespace portalis::crate {
namespace fs = std::filesystem;
namespace {

using host::Result;

// The dependencies of a crate of ours, as `cargo vendor` writes them.
struct Vendored {
  const char* crate;
  const char* name;      // of the directory
  const char* variable;  // names another directory
};
constexpr Vendored kRuntimeCrates = {"portalis-runtime", "vendor", "PORTALIS_VENDOR"};
constexpr Vendored kBorderCrates = {"portalis-python", "vendor-python", "PORTALIS_VENDOR_PYTHON"};

bool is_runtime(const fs::path& directory) {
  std::error_code ignored;
  return fs::is_regular_file(directory / "Cargo.toml", ignored) &&
         fs::is_directory(directory / "src", ignored);
}

Result<fs::path> find_directory(const fs::path& configured) {
  // A directory that was asked for is taken or refused; falling back would build on other sources
  // than the user meant.
  const std::string variable = host::environment("PORTALIS_RUNTIME");
  const fs::path forced = !configured.empty() ? configured : fs::path(variable);
  if (!forced.empty()) {
    if (is_runtime(forced)) return fs::absolute(forced);
    return host::unavailable_error("no runtime sources in " + forced.string() +
                                   " (expected Cargo.toml and src/ of portalis-runtime)");
  }
  const fs::path own = host::own_directory();
  const fs::path installed = own.parent_path() / "share/portalis/runtime";
  // Debian's multi-architecture layout puts libraries one level deeper.
  const fs::path installed_deeper = own.parent_path().parent_path() / "share/portalis/runtime";
  for (const fs::path& candidate :
       {installed, installed_deeper, fs::path(PORTALIS_SOURCE_RUNTIME_DIR)}) {
    if (is_runtime(candidate)) return candidate;
  }
  return host::unavailable_error(
      "the sources of portalis-runtime are missing; install Portalis with its "
      "share/portalis/runtime, "
      "or set PORTALIS_RUNTIME to their directory");
}

// The dependencies stand beside an installed runtime, and in the dependency directory of a source
// tree.
Result<fs::path> find_vendor(const fs::path& runtime, const std::string& lock,
                             const Vendored& which) {
  if (lock.find("\nsource = \"registry+") == std::string::npos) return fs::path();
  const std::string variable = host::environment(which.variable);
  std::error_code ignored;
  for (const fs::path& candidate :
       {fs::path(variable), runtime.parent_path() / which.name,
        fs::path(PORTALIS_SOURCE_VENDOR_DIR).parent_path() / which.name}) {
    if (!candidate.empty() && fs::is_directory(candidate, ignored)) return fs::absolute(candidate);
  }
  return host::unavailable_error("the crates that " + std::string(which.crate) +
                                 " needs are missing; run `./x setup` in the source tree, or set " +
                                 which.variable + " to the output of `cargo vendor`");
}

// Everything but the place of the crates.
Result<RuntimeSource> read_source(const fs::path& directory, const Vendored& which) {
  RuntimeSource source;
  source.directory = directory;
  auto lock = host::read_file(source.directory / "Cargo.lock");
  if (!lock.ok()) return lock.error();
  source.lock = std::move(*lock);
  auto vendor = find_vendor(source.directory, source.lock, which);
  if (!vendor.ok()) return vendor.error();
  source.vendor = *vendor;

  auto files = host::list_files(source.directory / "src");
  if (!files.ok()) return files.error();
  source.files = {"Cargo.lock", "Cargo.toml"};
  for (const fs::path& file : *files) source.files.push_back("src" / file);
  auto hash = host::hash_files(source.directory, source.files);
  if (!hash.ok()) return hash.error();
  source.hash = std::move(*hash);
  return source;
}

}  // namespace

Result<RuntimeSource> find_runtime(const fs::path& configured) {
  auto directory = find_directory(configured);
  if (!directory.ok()) return directory.error();
  return read_source(*directory, kRuntimeCrates);
}

Result<RuntimeSource> find_border(const fs::path& configured) {
  auto runtime = find_runtime(configured);
  if (!runtime.ok()) return runtime.error();
  const fs::path directory = runtime->directory / "python";
  if (!is_runtime(directory)) {
    return host::unavailable_error("the sources of portalis-python are missing in " +
                                   runtime->directory.string());
  }
  auto border = read_source(directory, kBorderCrates);
  if (border.ok()) border->hash += runtime->hash;
  return border;
}

}  // namespace portalis::crate
