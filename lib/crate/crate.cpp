#include "crate/crate.hpp"

#include <algorithm>
#include <array>

#include "host/files.hpp"

namespace portalis::crate {
namespace fs = std::filesystem;
namespace {

using host::Result;
using host::Status;

constexpr std::string_view kMarker = "[package.metadata.portalis]";

// opt-level 3 also for dependencies of debug builds: the runtime dominates their speed and is
// compiled once.
constexpr std::string_view kManifestTail = R"(
[dependencies]
portalis-runtime = { path = "portalis-runtime" }

[profile.release]
opt-level = 3
lto = "fat"
codegen-units = 1
panic = "abort"
strip = "symbols"

[profile.dev]
panic = "abort"

[profile.dev.package."*"]
opt-level = 3

# The crate stands alone, also inside another workspace.
[workspace]
exclude = ["portalis-runtime"]
)";

std::string manifest(const std::string& name) {
  std::string out = "[package]\nname = \"" + name +
                    "\"\nversion = \"0.1.0\"\nedition = \"2021\"\npublish = false\n\n";
  out += kMarker;
  out += "\nlayout = 1\n";
  out += kManifestTail;
  return out;
}

std::string cargo_config(bool has_vendor) {
  std::string out =
      "# Deep recursion must end in Python's RecursionError, not in a trap: the stack is larger "
      "than the default.\n"
      "[target.wasm32-wasip1]\nrustflags = [\"-Clink-arg=-zstack-size=" +
      std::to_string(kModuleStackBytes) + "\"]\n";
  if (has_vendor) {
    out +=
        "\n[source.crates-io]\nreplace-with = \"vendored\"\n\n[source.vendored]\ndirectory = "
        "\"vendor\"\n";
  }
  return out;
}

// The runtime's lock file with the crate itself added in its place: packages are sorted by name.
std::string lock_file(const std::string& runtime_lock, const std::string& name) {
  const std::string entry =
      "[[package]]\nname = \"" + name +
      "\"\nversion = \"0.1.0\"\ndependencies = [\n \"portalis-runtime\",\n]\n";
  constexpr std::string_view kHead = "[[package]]\nname = \"";
  size_t at = runtime_lock.find(kHead);
  while (at != std::string::npos) {
    const size_t begin = at + kHead.size();
    const std::string other = runtime_lock.substr(begin, runtime_lock.find('"', begin) - begin);
    if (name < other) return runtime_lock.substr(0, at) + entry + "\n" + runtime_lock.substr(at);
    at = runtime_lock.find(kHead, begin);
  }
  return runtime_lock + "\n" + entry;
}

bool is_safe_path(const std::string& path) {
  const fs::path relative(path);
  if (path.empty() || relative.is_absolute()) return false;
  return std::none_of(relative.begin(), relative.end(),
                      [](const fs::path& part) { return part == ".."; });
}

// Nothing, an empty directory, or a crate of ours may be replaced.
Status check_destination(const fs::path& destination) {
  std::error_code error;
  const fs::file_status status = fs::status(destination, error);
  if (!fs::exists(status)) return host::Done{};
  if (!fs::is_directory(status)) {
    return host::invalid_error("cannot write the crate to " + destination.string() +
                               ": it is not a directory");
  }
  if (fs::is_empty(destination, error) && !error) return host::Done{};
  auto existing = host::read_file(destination / "Cargo.toml");
  if (existing.ok() && existing->find(kMarker) != std::string::npos) return host::Done{};
  return host::invalid_error("cannot write the crate to " + destination.string() +
                             ": the directory is not empty and holds no crate that Portalis wrote");
}

Status write_sources(const fs::path& root, const std::vector<CrateFile>& files) {
  bool has_root = false;
  for (const CrateFile& file : files) {
    if (!is_safe_path(file.path))
      return host::defect_error("a crate file has the path `" + file.path + "`");
    has_root = has_root || file.path == "main.rs" || file.path == "lib.rs";
    PORTALIS_TRY(host::write_new_file(root / "src" / file.path, file.contents));
  }
  if (!has_root) return host::defect_error("a crate needs main.rs or lib.rs");
  return host::Done{};
}

Status write_runtime(const fs::path& root, const RuntimeSource& runtime) {
  for (const fs::path& file : runtime.files) {
    auto contents = host::read_file(runtime.directory / file);
    if (!contents.ok()) return contents.error();
    PORTALIS_TRY(host::write_new_file(root / "portalis-runtime" / file, *contents));
  }
  if (runtime.vendor.empty()) return host::Done{};
  return host::copy_tree(runtime.vendor, root / "vendor");
}

}  // namespace

std::string package_name(std::string_view text) {
  std::string name;
  for (const char c : text) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    const bool kept = letter || (c >= '0' && c <= '9') || c == '_' || c == '-';
    name.push_back(kept ? c : '_');
  }
  const bool starts_with_letter =
      !name.empty() && ((name[0] >= 'a' && name[0] <= 'z') || (name[0] >= 'A' && name[0] <= 'Z'));
  // Names that cargo refuses or that would shadow a crate in scope, keywords among them.
  constexpr std::array<std::string_view, 52> kReserved = {
      "abstract", "alloc",  "as",     "async",  "await",    "become", "box",   "break",  "const",
      "continue", "core",   "crate",  "do",     "dyn",      "else",   "enum",  "extern", "false",
      "final",    "fn",     "for",    "if",     "impl",     "in",     "let",   "loop",   "macro",
      "match",    "mod",    "move",   "mut",    "override", "priv",   "pub",   "ref",    "return",
      "self",     "static", "std",    "struct", "super",    "test",   "trait", "true",   "try",
      "type",     "typeof", "unsafe", "use",    "virtual",  "where",  "while"};
  const bool reserved = std::find(kReserved.begin(), kReserved.end(), name) != kReserved.end() ||
                        name == "portalis-runtime" || name == "portalis_runtime" ||
                        name == "deps" || name == "build" || name == "examples" ||
                        name == "incremental" || name == "proc_macro" || name == "yield";
  return starts_with_letter && !reserved ? name : "py_" + name;
}

Result<CrateDir> write_crate(const fs::path& destination, const std::vector<CrateFile>& files,
                             const CrateOptions& options) {
  const fs::path target = fs::absolute(destination).lexically_normal();
  PORTALIS_TRY(check_destination(target));
  auto runtime = find_runtime(options.runtime_dir);
  if (!runtime.ok()) return runtime.error();
  // A final `/` leaves an empty last part.
  const fs::path place = target.has_filename() ? target : target.parent_path();
  auto temporary = host::TempDir::make(place.parent_path(), place.filename().string());
  if (!temporary.ok()) return temporary.error();

  const fs::path& root = temporary->path();
  const std::string name = package_name(options.name);
  PORTALIS_TRY(host::write_new_file(root / "Cargo.toml", manifest(name)));
  PORTALIS_TRY(host::write_new_file(root / "Cargo.lock", lock_file(runtime->lock, name)));
  PORTALIS_TRY(
      host::write_new_file(root / ".cargo/config.toml", cargo_config(!runtime->vendor.empty())));
  PORTALIS_TRY(host::write_new_file(root / ".gitignore", "/target\n"));
  PORTALIS_TRY(write_sources(root, files));
  PORTALIS_TRY(write_runtime(root, *runtime));
  PORTALIS_TRY(temporary->publish(place));
  return CrateDir{place, name};
}

}  // namespace portalis::crate
