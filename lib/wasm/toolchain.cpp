#include "wasm/toolchain.hpp"

#include <vector>

#include "host/files.hpp"
#include "host/process.hpp"

namespace portalis::wasm {
namespace fs = std::filesystem;
namespace {

using host::Result;

Result<std::string> output_of(std::vector<std::string> argv) {
  host::ProcessRequest request;
  request.argv = std::move(argv);
  request.standard_input = "";
  request.limits.wall = std::chrono::seconds(60);
  auto result = host::run_process(request);
  if (!result.ok()) return result.error();
  if (!result->succeeded()) {
    return host::unavailable_error("`" + request.argv[0] +
                                   "` does not work: " + result->standard_error);
  }
  return result->standard_output;
}

bool has_std(const fs::path& rustc, const std::string& triple) {
  auto printed = output_of({rustc.string(), "--print", "target-libdir", "--target", triple});
  if (!printed.ok()) return false;
  const fs::path directory = printed->substr(0, printed->find('\n'));
  std::error_code error;
  for (fs::directory_iterator entry(directory, error); !error && entry != fs::directory_iterator();
       entry.increment(error)) {
    if (entry->path().filename().string().starts_with("libstd-")) return true;
  }
  return false;
}

std::string host_triple(const std::string& version) {
  constexpr std::string_view kHost = "\nhost: ";
  const size_t at = version.find(kHost);
  if (at == std::string::npos) return {};
  const size_t begin = at + kHost.size();
  return version.substr(begin, version.find('\n', begin) - begin);
}

// The toolchain around `rustc`, or what it lacks.
Result<Toolchain> examine(const fs::path& rustc, Target target) {
  auto version = output_of({rustc.string(), "-vV"});
  if (!version.ok()) return version.error();
  Toolchain found;
  found.rustc = rustc;
  found.version = *version;
  found.triple = target == Target::kWasm ? std::string(kWasmTriple) : host_triple(*version);
  if (!has_std(rustc, found.triple)) {
    return host::unavailable_error("`" + rustc.string() + "` has no standard library for " +
                                   found.triple + "; run `rustup target add " + found.triple + "`");
  }
  const fs::path beside = rustc.parent_path() / "cargo";
  found.cargo = rustc.has_parent_path() ? host::find_program(beside.string()) : fs::path();
  if (found.cargo.empty()) found.cargo = host::find_program("cargo");
  if (found.cargo.empty()) {
    return host::unavailable_error("cargo is missing: it stands neither beside `" + rustc.string() +
                                   "` nor on the PATH");
  }
  return found;
}

}  // namespace

Result<Toolchain> find_toolchain(Target target, const fs::path& configured) {
  const fs::path forced =
      !configured.empty() ? configured : fs::path(host::environment("PORTALIS_RUSTC"));
  if (!forced.empty()) {
    const fs::path rustc = host::find_program(forced.string());
    if (rustc.empty())
      return host::unavailable_error("the Rust compiler `" + forced.string() + "` cannot be run");
    return examine(rustc, target);
  }
  std::string reasons;
  for (const fs::path& candidate :
       {host::find_program(PORTALIS_SETUP_RUSTC), host::find_program("rustc")}) {
    if (candidate.empty()) continue;
    auto found = examine(candidate, target);
    if (found.ok()) return found;
    reasons += "; " + found.error().message;
  }
  if (reasons.empty()) {
    return host::unavailable_error("no Rust compiler: install Rust and run `rustup target add " +
                                   std::string(kWasmTriple) +
                                   "`, or run `./x setup` in Portalis' source tree");
  }
  return host::unavailable_error("no Rust compiler for this target" + reasons +
                                 "; or run `./x setup` in Portalis' source tree");
}

}  // namespace portalis::wasm
