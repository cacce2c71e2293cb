#include "package/package.hpp"

#include <algorithm>
#include <map>
#include <optional>

#include "base/json.hpp"
#include "host/files.hpp"
#include "host/json.hpp"
#include "host/sha256.hpp"
#include "package/components.hpp"

namespace portalis::package {
namespace fs = std::filesystem;
namespace {

using host::Result;
using host::Status;

constexpr std::string_view kFormat = "portalis-package";
constexpr int64_t kVersion = 1;
constexpr std::string_view kSums = "SHA256SUMS";
constexpr std::string_view kBill = "sbom.cdx.json";
constexpr std::string_view kManifest = "manifest.json";

Status check_destination(const fs::path& destination) {
  std::error_code error;
  const fs::file_status status = fs::status(destination, error);
  if (!fs::exists(status)) return host::Done{};
  if (!fs::is_directory(status)) {
    return host::invalid_error("cannot write the package to " + destination.string() +
                               ": it is not a directory");
  }
  if (fs::is_empty(destination, error) && !error) return host::Done{};
  auto manifest = host::read_file(destination / kManifest);
  const auto json = manifest.ok() ? host::Json::parse(*manifest) : std::nullopt;
  if (json && (*json)["format"].as_string() == kFormat) return host::Done{};
  return host::invalid_error(
      "cannot write the package to " + destination.string() +
      ": the directory is not empty and holds no package that Portalis wrote");
}

std::string manifest_text(const PackageInput& input, const std::string& module_name,
                          const std::string& module_sha256, size_t module_bytes,
                          const std::string& sums_sha256) {
  base::JsonWriter json;
  json.begin_object();
  json.member("format", kFormat).member("version", kVersion);
  json.member("name", std::string_view(input.name))
      .member("producer", std::string_view(input.producer));
  json.member("python", std::string_view(input.python_version))
      .member("profile", std::string_view(input.profile));
  if (input.verdict.empty())
    json.key("verdict").null();
  else
    json.member("verdict", std::string_view(input.verdict));
  json.key("module").begin_object();
  json.member("path", std::string_view(module_name)).member("target", "wasm32-wasip1");
  json.member("bytes", static_cast<int64_t>(module_bytes))
      .member("sha256", std::string_view(module_sha256));
  json.end_object();
  json.key("crate").begin_object().member("path", "crate").end_object();
  json.key("sources").begin_array();
  for (const auto& [path, hash] : input.sources) {
    json.begin_object()
        .member("path", std::string_view(path))
        .member("sha256", std::string_view(hash))
        .end_object();
  }
  json.end_array();
  json.key("sums")
      .begin_object()
      .member("path", kSums)
      .member("sha256", std::string_view(sums_sha256))
      .end_object();
  json.end_object();
  return json.text() + "\n";
}

// In the form of sha256sum(1), so that `sha256sum -c SHA256SUMS` checks it.
Result<std::string> sums_of(const fs::path& root) {
  auto files = host::list_files(root);
  if (!files.ok()) return files.error();
  std::string out;
  for (const fs::path& file : *files) {
    auto contents = host::read_file(root / file);
    if (!contents.ok()) return contents.error();
    out += host::sha256_hex(*contents) + "  " + file.generic_string() + "\n";
  }
  return out;
}

std::optional<std::map<std::string, std::string>> read_sums(const std::string& text) {
  std::map<std::string, std::string> sums;
  for (size_t begin = 0; begin < text.size();) {
    const size_t end = text.find('\n', begin);
    if (end == std::string::npos || end - begin < 67) return std::nullopt;
    sums.emplace(text.substr(begin + 66, end - begin - 66), text.substr(begin, 64));
    begin = end + 1;
  }
  return sums;
}

}  // namespace

Result<Package> write_package(const fs::path& destination, const PackageInput& input) {
  const fs::path absolute = fs::absolute(destination).lexically_normal();
  const fs::path place = absolute.has_filename() ? absolute : absolute.parent_path();
  PORTALIS_TRY(check_destination(place));
  auto module = host::read_file(input.module);
  if (!module.ok()) return module.error();
  auto temporary = host::TempDir::make(place.parent_path(), place.filename().string());
  if (!temporary.ok()) return temporary.error();

  const fs::path& root = temporary->path();
  auto crate = crate::write_crate(root / "crate", input.files, {input.name, input.runtime_dir});
  if (!crate.ok()) return crate.error();
  const std::string module_name = crate->name + ".wasm";
  PORTALIS_TRY(host::write_new_file(root / module_name, *module));
  auto crates = vendored_crates(crate->path / "vendor");
  if (!crates.ok()) return crates.error();
  PORTALIS_TRY(host::write_new_file(root / kBill, sbom_json(input.name, *crates)));
  auto sums = sums_of(root);
  if (!sums.ok()) return sums.error();
  const std::string module_sha256 = host::sha256_hex(*module);
  PORTALIS_TRY(host::write_new_file(root / kSums, *sums));
  PORTALIS_TRY(host::write_new_file(
      root / kManifest,
      manifest_text(input, module_name, module_sha256, module->size(), host::sha256_hex(*sums))));
  PORTALIS_TRY(temporary->publish(place));
  return Package{place, module_sha256};
}

Result<fs::path> packaged_module(const fs::path& package) {
  auto manifest = host::read_file(package / kManifest);
  if (!manifest.ok()) return manifest.error();
  const auto json = host::Json::parse(*manifest);
  if (!json || (*json)["module"]["path"].as_string().empty())
    return host::invalid_error(package.string() + " is not a package of this format");
  return package / (*json)["module"]["path"].as_string();
}

Result<std::vector<std::string>> check_package(const fs::path& package) {
  auto manifest = host::read_file(package / kManifest);
  if (!manifest.ok()) return manifest.error();
  const auto json = host::Json::parse(*manifest);
  if (!json || (*json)["format"].as_string() != kFormat ||
      (*json)["version"].as_int() != kVersion) {
    return host::invalid_error(package.string() + " is not a package of this format");
  }
  auto sums_text = host::read_file(package / kSums);
  if (!sums_text.ok()) return sums_text.error();
  std::vector<std::string> wrong;
  if (host::sha256_hex(*sums_text) != (*json)["sums"]["sha256"].as_string())
    wrong.emplace_back(kSums);
  auto sums = read_sums(*sums_text);
  if (!sums) return wrong;

  const std::string module_path((*json)["module"]["path"].as_string());
  if (const auto at = sums->find(module_path);
      at == sums->end() || at->second != (*json)["module"]["sha256"].as_string()) {
    wrong.push_back(module_path);
  }
  auto files = host::list_files(package);
  if (!files.ok()) return files.error();
  for (const fs::path& file : *files) {
    const std::string name = file.generic_string();
    if (name == kManifest || name == kSums) continue;
    auto contents = host::read_file(package / file);
    if (!contents.ok()) return contents.error();
    const auto at = sums->find(name);
    if (at == sums->end() || at->second != host::sha256_hex(*contents)) wrong.push_back(name);
    if (at != sums->end()) sums->erase(at);
  }
  for (const auto& [name, hash] : *sums) wrong.push_back(name);
  std::sort(wrong.begin(), wrong.end());
  wrong.erase(std::unique(wrong.begin(), wrong.end()), wrong.end());
  return wrong;
}

}  // namespace portalis::package
