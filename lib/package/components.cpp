#include "package/components.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <string_view>
#include <utility>

#include "base/json.hpp"
#include "crate/runtime_source.hpp"
#include "host/files.hpp"
#include "host/process.hpp"
#include "host/sha256.hpp"

namespace portalis::package {
namespace fs = std::filesystem;
namespace {

using host::Result;

// Licences of the shared libraries that an image may hold, by the beginning of their names.
struct SystemLibrary {
  std::string_view prefix;
  std::string_view licence;
};
constexpr SystemLibrary kSystemLibraries[] = {
    {"ld-linux", "LGPL-2.1-or-later"},
    {"libc.so", "LGPL-2.1-or-later"},
    {"libdl.so", "LGPL-2.1-or-later"},
    {"libfmt.so", "MIT"},
    {"libgcc_s.so", "GPL-3.0-or-later WITH GCC-exception-3.1"},
    {"libm.so", "LGPL-2.1-or-later"},
    {"libminizip.so", "Zlib"},
    {"libpthread.so", "LGPL-2.1-or-later"},
    {"librt.so", "LGPL-2.1-or-later"},
    {"libstdc++.so", "GPL-3.0-or-later WITH GCC-exception-3.1"},
    {"libutf8proc.so", "MIT AND Unicode-DFS-2015"},
    {"libyaml-cpp.so", "MIT"},
    {"libz.so", "Zlib"},
};

// What is compiled into the command and its library; the texts stand in licences/NAME.txt.
struct LinkedLibrary {
  std::string_view name;
  std::string_view licence;
};
constexpr LinkedLibrary kLinkedLibraries[] = {
    {"boost", "BSL-1.0"},
    {"cli11", "BSD-3-Clause"},
    {"portalis", "Apache-2.0"},
    {"tomlplusplus", "MIT"},
    {"tree-sitter", "MIT"},
    {"tree-sitter-python", "MIT"},
    {"wasmtime", "Apache-2.0 WITH LLVM-exception"},
};

Result<std::string> output_of(std::vector<std::string> argv) {
  host::ProcessRequest request;
  request.argv = std::move(argv);
  request.environment.emplace_back("LC_ALL", "C");
  request.standard_input = "";
  request.limits.wall = std::chrono::seconds(30);
  auto done = host::run_process(request);
  if (!done.ok()) return done.error();
  if (!done->succeeded())
    return host::unavailable_error("`" + request.argv[0] + "` failed: " + done->standard_error);
  return std::move(done->standard_output);
}

// The value of `key = "value"` in the first table of a manifest that cargo normalised.
std::string manifest_value(std::string_view manifest, std::string_view key) {
  const std::string line = "\n" + std::string(key) + " = \"";
  const size_t at = manifest.find(line);
  if (at == std::string_view::npos) return {};
  const size_t begin = at + line.size();
  return std::string(manifest.substr(begin, manifest.find('"', begin) - begin));
}

Result<Component> crate_component(const fs::path& directory) {
  auto manifest = host::read_file(directory / "Cargo.toml");
  if (!manifest.ok()) return manifest.error();
  Component out;
  out.name = manifest_value(*manifest, "name");
  out.version = manifest_value(*manifest, "version");
  out.licence = manifest_value(*manifest, "license");
  // Older manifests write `MIT/Apache-2.0`.
  for (size_t at = out.licence.find('/'); at != std::string::npos; at = out.licence.find('/'))
    out.licence.replace(at, 1, " OR ");
  out.purl = "pkg:cargo/" + out.name + "@" + out.version;
  auto files = host::list_files(directory);
  if (!files.ok()) return files.error();
  for (const fs::path& file : *files) {
    const std::string name = file.string();
    if (!name.starts_with("LICENSE") && !name.starts_with("COPYING")) continue;
    auto text = host::read_file(directory / file);
    if (!text.ok()) return text.error();
    out.licence_text += name + "\n\n" + *text + "\n";
  }
  if (out.licence.empty() || out.licence_text.empty())
    return host::invalid_error("the crate " + directory.string() + " names no licence");
  return out;
}

// The package of dpkg that a file belongs to. Where / and /usr are merged, its list of files may
// have either path.
Result<std::string> owner_of(const fs::path& file) {
  std::vector<std::string> paths = {file.string(), "/usr" + file.string()};
  if (file.string().starts_with("/usr/")) paths.push_back(file.string().substr(4));
  for (const std::string& path : paths) {
    auto found = output_of({"dpkg-query", "-S", path});
    if (found.ok()) return found->substr(0, found->find(": /"));
  }
  return host::unavailable_error("the licence of " + file.string() +
                                 " cannot be found: no package of dpkg holds it");
}

Result<Component> system_component(const LoadedFile& file) {
  const std::string name = fs::path(file.place).filename().string();
  const auto* known =
      std::find_if(std::begin(kSystemLibraries), std::end(kSystemLibraries),
                   [&](const SystemLibrary& one) { return name.starts_with(one.prefix); });
  if (known == std::end(kSystemLibraries)) {
    return host::invalid_error("an image cannot hold " + file.path.string() +
                               ": its licence is not known");
  }
  auto package = owner_of(file.path);
  if (!package.ok()) return package.error();
  auto version = output_of({"dpkg-query", "-W", "-f", "${Version}", *package});
  if (!version.ok()) return version.error();
  const std::string bare = package->substr(0, package->find(':'));
  auto text = host::read_file(fs::path("/usr/share/doc") / bare / "copyright");
  if (!text.ok()) return text.error();
  auto contents = host::read_file(file.path);
  if (!contents.ok()) return contents.error();
  return Component{name,
                   *version,
                   std::string(known->licence),
                   *text,
                   host::sha256_hex(*contents),
                   "pkg:deb/debian/" + bare + "@" + *version};
}

}  // namespace

Result<std::vector<Component>> vendored_crates(const fs::path& vendor) {
  std::vector<fs::path> directories;
  std::error_code error;
  for (fs::directory_iterator at(vendor, error); !error && at != fs::directory_iterator();
       at.increment(error)) {
    if (at->is_directory()) directories.push_back(at->path());
  }
  std::sort(directories.begin(), directories.end());
  std::vector<Component> out;
  for (const fs::path& directory : directories) {
    auto component = crate_component(directory);
    if (!component.ok()) return component.error();
    out.push_back(std::move(*component));
  }
  return out;
}

Result<std::vector<LoadedFile>> loaded_files(const std::vector<fs::path>& programs) {
  std::map<std::string, fs::path> places;
  for (const fs::path& program : programs) {
    auto text = output_of({"ldd", program.string()});
    if (!text.ok()) return text.error();
    for (size_t begin = 0; begin < text->size();) {
      const size_t end = std::min(text->find('\n', begin), text->size());
      const std::string_view line = std::string_view(*text).substr(begin, end - begin);
      begin = end + 1;
      if (line.find("not found") != std::string_view::npos)
        return host::unavailable_error(program.string() + " lacks a library:" + std::string(line));
      // "\tNAME => PATH (ADDRESS)", or for the loader "\tPATH (ADDRESS)".
      const size_t arrow = line.find(" => ");
      const size_t from = arrow == std::string_view::npos ? 1 : arrow + 4;
      const size_t to = line.rfind(" (");
      if (to == std::string_view::npos || from >= to || line[from] != '/') continue;
      const fs::path path(line.substr(from, to - from));
      const std::string place = arrow == std::string_view::npos
                                    ? path.string().substr(1)
                                    : "usr/lib/" + std::string(line.substr(1, arrow - 1));
      places.emplace(place, path);
    }
  }
  std::vector<LoadedFile> out;
  for (auto& [place, path] : places) out.push_back({std::move(path), place});
  return out;
}

Result<std::vector<Component>> system_components(const std::vector<LoadedFile>& files) {
  std::vector<Component> out;
  for (const LoadedFile& file : files) {
    auto component = system_component(file);
    if (!component.ok()) return component.error();
    out.push_back(std::move(*component));
  }
  return out;
}

Result<fs::path> find_licences(const fs::path& runtime_dir) {
  auto runtime = crate::find_runtime(runtime_dir);
  if (!runtime.ok()) return runtime.error();
  const fs::path found = runtime->directory.parent_path() / "licences";
  std::error_code ignored;
  if (fs::is_directory(found, ignored)) return found;
  return host::unavailable_error("the texts of licences are not at " + found.string());
}

Result<std::vector<Component>> linked_components(const fs::path& licences) {
  std::vector<Component> out;
  for (const LinkedLibrary& library : kLinkedLibraries) {
    const std::string name(library.name);
    auto text = host::read_file(licences / (name + ".txt"));
    if (!text.ok()) return text.error();
    out.push_back({name, "", std::string(library.licence), std::move(*text), "", ""});
  }
  return out;
}

std::string sbom_json(const std::string& name, const std::vector<Component>& components) {
  base::JsonWriter json;
  json.begin_object().member("bomFormat", "CycloneDX").member("specVersion", "1.5");
  json.member("version", int64_t{1}).key("metadata").begin_object();
  json.key("component").begin_object().member("type", "application");
  json.member("name", std::string_view(name)).end_object().end_object();
  json.key("components").begin_array();
  for (const Component& component : components) {
    json.begin_object().member("type", "library").member("name", std::string_view(component.name));
    if (!component.version.empty()) json.member("version", std::string_view(component.version));
    json.key("licenses").begin_array().begin_object();
    json.member("expression", std::string_view(component.licence)).end_object().end_array();
    if (!component.sha256.empty()) {
      json.key("hashes").begin_array().begin_object().member("alg", "SHA-256");
      json.member("content", std::string_view(component.sha256)).end_object().end_array();
    }
    if (!component.purl.empty()) json.member("purl", std::string_view(component.purl));
    json.end_object();
  }
  json.end_array().end_object();
  return json.text() + "\n";
}

}  // namespace portalis::package
