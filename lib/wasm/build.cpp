#include "wasm/build.hpp"

#include "host/files.hpp"
#include "host/process.hpp"
#include "host/sha256.hpp"

namespace portalis::wasm {
namespace fs = std::filesystem;
namespace {

using host::Result;

// Built modules that are kept; the ones used longest ago go first.
constexpr uint64_t kMaxCachedBytes = uint64_t{1} << 30;

// The flags that decide the contents of the output, beside the inputs' hashes.
std::vector<std::string> code_flags(const BuildOptions& options) {
  std::vector<std::string> flags = {"--edition",         "2021",
                                    "-Cpanic=abort",     "-Cstrip=symbols",
                                    "-Ccodegen-units=1", "--cap-lints=allow"};
  if (options.profile == Profile::kRelease) {
    flags.push_back("-Copt-level=3");
  } else {
    flags.push_back("-Copt-level=0");
  }
  if (options.target == Target::kWasm) {
    flags.push_back("-Clink-arg=-zstack-size=" + std::to_string(crate::kModuleStackBytes));
  }
  return flags;
}

std::string module_key(const std::vector<crate::CrateFile>& files, const std::string& name,
                       const RuntimeBuild& runtime, const std::vector<std::string>& flags) {
  host::Sha256 hash;
  hash.add_field("module 1");
  hash.add_field(runtime.key);
  hash.add_field(name);
  for (const std::string& flag : flags) hash.add_field(flag);
  for (const crate::CrateFile& file : files) {
    hash.add_field(file.path);
    hash.add_field(file.contents);
  }
  return hash.hex();
}

std::string crate_name(const std::string& text) {
  std::string name = crate::package_name(text);
  for (char& c : name) c = c == '-' ? '_' : c;
  return name;
}

// Compiles in `work`, which holds src/ and receives `output`.
host::ProcessRequest rustc_request(const Toolchain& toolchain, const RuntimeBuild& runtime,
                                   const std::string& name, const std::vector<std::string>& flags,
                                   const fs::path& work, const fs::path& output) {
  host::ProcessRequest request;
  request.argv = {toolchain.rustc.string(),
                  "src/main.rs",
                  "--crate-name",
                  name,
                  "--crate-type",
                  "bin",
                  "--error-format=json",
                  "--target",
                  toolchain.triple,
                  "-o",
                  output.string(),
                  "--extern",
                  "portalis_runtime=" + runtime.library.string(),
                  "-L",
                  "dependency=" + runtime.dependencies.string()};
  request.argv.insert(request.argv.end(), flags.begin(), flags.end());
  request.removed_environment = {"RUSTC_LOG"};
  request.directory = work;
  request.standard_input = "";
  return request;
}

Result<BuildOutcome> compile(const std::vector<crate::CrateFile>& files,
                             const BuildOptions& options, const Toolchain& toolchain,
                             const RuntimeBuild& runtime, const fs::path& cache,
                             const fs::path& place, const std::vector<std::string>& flags) {
  auto temporary = host::TempDir::make(cache / "module", "build");
  if (!temporary.ok()) return temporary.error();
  const fs::path& work = temporary->path();
  for (const crate::CrateFile& file : files) {
    PORTALIS_TRY(host::write_new_file(work / "src" / file.path, file.contents));
  }
  const fs::path output = work / place.filename();
  auto request = rustc_request(toolchain, runtime, crate_name(options.name), flags, work, output);
  request.limits.wall = options.time_limit;
  auto result = host::run_process(request);
  if (!result.ok()) return result.error();
  if (result->timed_out) return host::limit_error("rustc did not finish within the time limit");

  BuildOutcome outcome;
  if (!result->succeeded()) {
    outcome.errors = parse_rustc_messages(result->standard_error, files);
    if (outcome.errors.empty()) {
      RustcError error;
      error.message = result->signal != 0
                          ? "rustc was ended by signal " + std::to_string(result->signal)
                          : "rustc failed with status " + std::to_string(result->exit_status);
      error.rendered = result->standard_error;
      outcome.errors.push_back(std::move(error));
    }
    return outcome;
  }
  std::error_code error;
  fs::rename(output, place, error);
  if (error) return host::io_error("write", place.string(), error.value());
  host::trim_directory(cache / "module", kMaxCachedBytes);
  outcome.file = BuiltFile{place, {}, options.target, false, result->seconds};
  return outcome;
}

}  // namespace

Result<BuildOutcome> build(const std::vector<crate::CrateFile>& files,
                           const BuildOptions& options) {
  auto source = crate::find_runtime(options.runtime_dir);
  if (!source.ok()) return source.error();
  auto toolchain = find_toolchain(options.target, options.rustc);
  if (!toolchain.ok()) return toolchain.error();
  const fs::path cache = host::cache_root(options.cache);
  auto runtime = build_runtime(*toolchain, *source, cache, options.progress);
  if (!runtime.ok()) return runtime.error();

  const std::vector<std::string> flags = code_flags(options);
  const std::string key = module_key(files, crate_name(options.name), *runtime, flags);
  const fs::path place =
      cache / "module" / (key.substr(0, 40) + (options.target == Target::kWasm ? ".wasm" : ""));
  std::error_code ignored;
  BuildOutcome outcome;
  if (fs::exists(place, ignored)) {
    host::touch(place);
    outcome.file = BuiltFile{place, {}, options.target, true, 0};
  } else {
    if (options.progress) options.progress("compiling " + options.name);
    auto compiled = compile(files, options, *toolchain, *runtime, cache, place, flags);
    if (!compiled.ok()) return compiled.error();
    outcome = std::move(*compiled);
    if (!outcome.file) return outcome;
  }
  auto contents = host::read_file(outcome.file->path);
  if (!contents.ok()) return contents.error();
  outcome.file->sha256 = host::sha256_hex(*contents);
  return outcome;
}

}  // namespace portalis::wasm
