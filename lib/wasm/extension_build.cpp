#include "wasm/extension_build.hpp"

#include "host/files.hpp"
#include "host/process.hpp"
#include "host/sha256.hpp"

namespace portalis::wasm {
namespace fs = std::filesystem;
namespace {

using host::Result;

constexpr std::string_view kLayout = "extension 1";
constexpr const char* kCrate = "portalis_extension";

std::string manifest(const fs::path& border) {
  return "[package]\nname = \"" + std::string(kCrate) +
         "\"\nversion = \"0.1.0\"\nedition = \"2021\"\npublish = false\n\n"
         "[lib]\ncrate-type = [\"cdylib\"]\n\n"
         "[dependencies]\nportalis-python = { path = \"" +
         border.string() + "\" }\nportalis-runtime = { path = \"" + border.parent_path().string() +
         "\" }\n\n"
         "[profile.release]\nopt-level = 3\nlto = \"off\"\npanic = \"abort\"\nstrip = "
         "\"symbols\"\n\n"
         "[workspace]\n";
}

std::string library_key(const std::vector<crate::CrateFile>& files, const Toolchain& toolchain,
                        const crate::RuntimeSource& border) {
  host::Sha256 hash;
  hash.add_field(kLayout);
  hash.add_field(manifest(border.directory));
  for (const std::string& part : {toolchain.version, toolchain.rustc.string(), border.hash}) {
    hash.add_field(part);
  }
  for (const crate::CrateFile& file : files) {
    hash.add_field(file.path);
    hash.add_field(file.contents);
  }
  return hash.hex();
}

host::ProcessRequest cargo_request(const Toolchain& toolchain, const crate::RuntimeSource& border,
                                   const fs::path& work, const fs::path& target) {
  host::ProcessRequest request;
  request.argv = {
      toolchain.cargo.string(), "build",        "--quiet",      "--offline", "--release",
      "--message-format=json",  "--target-dir", target.string()};
  if (!border.vendor.empty()) {
    for (const std::string& setting :
         {std::string("source.crates-io.replace-with=\"vendored\""),
          "source.vendored.directory=\"" + border.vendor.string() + "\""}) {
      request.argv.push_back("--config");
      request.argv.push_back(setting);
    }
  }
  request.environment = {{"RUSTC", toolchain.rustc.string()}, {"PYO3_NO_PYTHON", "1"}};
  request.removed_environment = {"CARGO_TARGET_DIR", "CARGO_ENCODED_RUSTFLAGS",
                                 "RUSTFLAGS",        "CARGO_BUILD_TARGET",
                                 "RUSTC_WRAPPER",    "RUSTC_WORKSPACE_WRAPPER"};
  request.directory = work;
  request.standard_input = "";
  return request;
}

// cargo puts each of rustc's messages into one of its own.
std::string rustc_messages(const std::string& output) {
  constexpr std::string_view kHead = "\"message\":{";
  std::string out;
  for (size_t begin = 0; begin < output.size();) {
    size_t end = std::min(output.find('\n', begin), output.size());
    std::string_view line(output.data() + begin, end - begin);
    size_t inner = line.find(kHead);
    if (line.find("\"reason\":\"compiler-message\"") != std::string_view::npos &&
        inner != std::string_view::npos) {
      out += line.substr(inner + kHead.size() - 1, line.size() - (inner + kHead.size()));
      out += '\n';
    }
    begin = end + 1;
  }
  return out;
}

Result<BuildOutcome> compile(const std::vector<crate::CrateFile>& files,
                             const BuildOptions& options, const Toolchain& toolchain,
                             const crate::RuntimeSource& border, const fs::path& cache,
                             const fs::path& place) {
  host::Sha256 dependencies;
  for (const std::string& part :
       {toolchain.version, toolchain.rustc.string(), border.directory.string()}) {
    dependencies.add_field(part);
  }
  const fs::path home = cache / "extension" / dependencies.hex().substr(0, 32);
  // cargo's directory serves one build at a time, and keeps what it compiled while that is current;
  // the crate has one place, so that cargo knows it again.
  auto lock = host::FileLock::acquire(fs::path(home.string() + ".lock"));
  if (!lock.ok()) return lock.error();
  std::error_code error;
  fs::remove_all(home / "crate", error);
  for (const crate::CrateFile& file : files) {
    PORTALIS_TRY(host::write_new_file(home / "crate/src" / file.path, file.contents));
  }
  PORTALIS_TRY(host::write_new_file(home / "crate/Cargo.toml", manifest(border.directory)));
  PORTALIS_TRY(host::write_new_file(home / "crate/Cargo.lock", border.lock));
  auto request = cargo_request(toolchain, border, home / "crate", home / "target");
  request.limits.wall = options.time_limit;
  auto result = host::run_process(request);
  if (!result.ok()) return result.error();
  if (result->timed_out) return host::limit_error("cargo did not finish within the time limit");
  BuildOutcome outcome;
  if (!result->succeeded()) {
    outcome.errors = parse_rustc_messages(rustc_messages(result->standard_output), files);
    if (outcome.errors.empty()) {
      RustcError failure;
      failure.message = "cargo failed with status " + std::to_string(result->exit_status);
      failure.rendered = result->standard_error;
      outcome.errors.push_back(std::move(failure));
    }
    return outcome;
  }
  const fs::path made = home / "target/release" / ("lib" + std::string(kCrate) + ".so");
  PORTALIS_TRY(host::copy_file_atomic(made, place));
  outcome.file = BuiltFile{place, {}, Target::kNative, false, result->seconds};
  return outcome;
}

}  // namespace

Result<BuildOutcome> build_extension(const std::vector<crate::CrateFile>& files,
                                     const BuildOptions& options) {
  auto border = crate::find_border(options.runtime_dir);
  if (!border.ok()) return border.error();
  auto toolchain = find_toolchain(Target::kNative, options.rustc);
  if (!toolchain.ok()) return toolchain.error();
  const fs::path cache = host::cache_root(options.cache);
  const std::string key = library_key(files, *toolchain, *border);
  const fs::path place = cache / "module" / (key.substr(0, 40) + ".so");
  std::error_code ignored;
  BuildOutcome outcome;
  if (fs::exists(place, ignored)) {
    host::touch(place);
    outcome.file = BuiltFile{place, {}, Target::kNative, true, 0};
  } else {
    if (options.progress) options.progress("compiling the extension of " + options.name);
    auto compiled = compile(files, options, *toolchain, *border, cache, place);
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
