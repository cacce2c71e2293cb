#include "package/image.hpp"

#include <algorithm>
#include <ctime>
#include <set>
#include <utility>

#include "base/json.hpp"
#include "host/files.hpp"
#include "host/json.hpp"
#include "host/sha256.hpp"
#include "package/components.hpp"
#include "package/gzip.hpp"
#include "package/package.hpp"
#include "package/tar.hpp"

namespace portalis::package {
namespace fs = std::filesystem;
namespace {

using base::JsonWriter;
using host::Result;
using host::Status;

#if defined(__aarch64__)
constexpr std::string_view kArchitecture = "arm64";
#else
constexpr std::string_view kArchitecture = "amd64";
#endif

constexpr std::string_view kLayerType = "application/vnd.oci.image.layer.v1.tar+gzip";
constexpr std::string_view kConfigType = "application/vnd.oci.image.config.v1+json";
constexpr std::string_view kManifestType = "application/vnd.oci.image.manifest.v1+json";
constexpr std::string_view kIndexType = "application/vnd.oci.image.index.v1+json";
constexpr std::string_view kMark = "org.portalis.image";
// Nobody's files: a user without a name or a home.
constexpr std::string_view kUser = "65532:65532";
constexpr std::string_view kPackages = "srv/portalis/";
// The part of a package that nothing runs.
constexpr std::string_view kCrate = "crate/";

struct Blob {
  std::string_view type;
  std::string digest;
  uint64_t num_bytes = 0;
};

// A layer, and the digest of what it is without compression.
struct Layer {
  Blob blob;
  std::string diff_id;
};

// A package as it goes into the image.
struct Packed {
  std::string name;
  fs::path path;
};

std::string date_text(int64_t time) {
  const std::time_t seconds = time;
  std::tm parts{};
  ::gmtime_r(&seconds, &parts);
  char text[32];
  return {text, std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts)};
}

Result<Blob> write_blob(const fs::path& root, std::string_view type, std::string_view contents) {
  const std::string hash = host::sha256_hex(contents);
  PORTALIS_TRY(host::write_new_file(root / "blobs/sha256" / hash, contents));
  return Blob{type, "sha256:" + hash, contents.size()};
}

void write_descriptor(JsonWriter& json, const Blob& blob) {
  json.begin_object().member("mediaType", blob.type);
  json.member("digest", std::string_view(blob.digest));
  json.member("size", static_cast<int64_t>(blob.num_bytes));
}

Status check_destination(const fs::path& destination) {
  std::error_code error;
  const fs::file_status status = fs::status(destination, error);
  if (!fs::exists(status)) return host::Done{};
  if (fs::is_directory(status) && fs::is_empty(destination, error)) return host::Done{};
  auto index = host::read_file(destination / "index.json");
  const auto json = index.ok() ? host::Json::parse(*index) : std::nullopt;
  if (json && !(*json)["annotations"][kMark].as_string().empty()) return host::Done{};
  return host::invalid_error("cannot write the image to " + destination.string() +
                             ": there is something else that Portalis did not write");
}

Result<std::vector<Packed>> checked_packages(const std::vector<fs::path>& paths) {
  std::vector<Packed> out;
  for (const fs::path& path : paths) {
    auto wrong = check_package(path);
    if (!wrong.ok()) return wrong.error();
    if (!wrong->empty()) {
      return host::invalid_error("the package " + path.string() +
                                 " was changed: " + wrong->front() + " does not fit its hashes");
    }
    auto manifest = host::read_file(path / "manifest.json");
    if (!manifest.ok()) return manifest.error();
    const std::string name((*host::Json::parse(*manifest))["name"].as_string());
    // In the image a package's directory has its name, so that the server finds it by that.
    constexpr std::string_view kLetters =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-.";
    if (name.empty() || name.front() == '.' ||
        name.find_first_not_of(kLetters) != std::string::npos) {
      return host::invalid_error("the package " + path.string() + " is named `" + name +
                                 "`, which cannot name a module in a URL; pack a file of another "
                                 "name");
    }
    for (const Packed& other : out) {
      if (other.name == name)
        return host::invalid_error("two packages are named `" + name + "`: " + other.path.string() +
                                   " and " + path.string());
    }
    out.push_back({name, path});
  }
  std::sort(out.begin(), out.end(),
            [](const Packed& a, const Packed& b) { return a.name < b.name; });
  return out;
}

// The files of a directory but those below `left_out`.
Status add_tree(Tar& tar, const fs::path& root, const std::string& place,
                std::string_view left_out = "") {
  auto files = host::list_files(root);
  if (!files.ok()) return files.error();
  for (const fs::path& file : *files) {
    if (!left_out.empty() && file.generic_string().starts_with(left_out)) continue;
    auto contents = host::read_file(root / file);
    if (!contents.ok()) return contents.error();
    PORTALIS_TRY(tar.add_file(place + "/" + file.generic_string(), *contents));
  }
  return host::Done{};
}

Status add_licences(Tar& tar, const std::vector<Component>& components) {
  std::set<std::string> seen;
  for (const Component& component : components) {
    const std::string name =
        component.name + (component.version.empty() ? "" : "-" + component.version);
    if (!seen.insert(name).second) continue;
    PORTALIS_TRY(tar.add_file("usr/share/licenses/" + name + ".txt", component.licence_text));
  }
  return host::Done{};
}

Result<std::vector<Component>> image_components(const ImageInput& input,
                                                const std::vector<LoadedFile>& system,
                                                const std::vector<Packed>& packages) {
  auto out = linked_components(input.licences);
  if (!out.ok()) return out;
  auto libraries = system_components(system);
  if (!libraries.ok()) return libraries;
  out->insert(out->end(), libraries->begin(), libraries->end());
  for (const Packed& package : packages) {
    auto crates = vendored_crates(package.path / "crate/vendor");
    if (!crates.ok()) return crates;
    for (Component& crate : *crates) {
      const auto same = [&](const Component& other) { return other.purl == crate.purl; };
      if (std::none_of(out->begin(), out->end(), same)) out->push_back(std::move(crate));
    }
  }
  return out;
}

// The layer that images share: the command, what it loads, licences, the bill of materials.
Result<std::string> server_layer(const ImageInput& input, const std::vector<Packed>& packages) {
  auto loaded = loaded_files({input.command, input.wasmtime});
  if (!loaded.ok()) return loaded.error();
  std::vector<LoadedFile> own = {{input.command, "usr/bin/portalis"},
                                 {input.wasmtime, "usr/lib/_libwasmtime.so"}};
  std::vector<LoadedFile> system;
  for (LoadedFile& file : *loaded) {
    const bool is_own = file.place.starts_with("usr/lib/libportalis.so");
    (is_own ? own : system).push_back(std::move(file));
  }
  auto components = image_components(input, system, packages);
  if (!components.ok()) return components.error();

  Tar tar(input.time);
  own.insert(own.end(), system.begin(), system.end());
  std::sort(own.begin(), own.end(),
            [](const LoadedFile& a, const LoadedFile& b) { return a.place < b.place; });
  for (const LoadedFile& file : own) {
    auto contents = host::read_file(file.path);
    if (!contents.ok()) return contents.error();
    PORTALIS_TRY(tar.add_file(file.place, *contents, 0755));
  }
  PORTALIS_TRY(add_licences(tar, *components));
  PORTALIS_TRY(tar.add_file("usr/share/portalis/sbom.cdx.json",
                            sbom_json("portalis " + input.version, *components)));
  PORTALIS_TRY(tar.add_directory("tmp", 01777));
  return tar.finish();
}

Status add_compiled(Tar& tar, const ImageInput& input, const std::vector<Packed>& packages) {
  auto cache = host::TempDir::make(fs::temp_directory_path(), "portalis-compiled");
  if (!cache.ok()) return cache.error();
  for (const Packed& package : packages) {
    auto module = packaged_module(package.path);
    if (!module.ok()) return module.error();
    PORTALIS_TRY(input.compile(*module, cache->path()));
  }
  return add_tree(tar, cache->path(), "srv/compiled");
}

Result<std::string> package_layer(const ImageInput& input, const std::vector<Packed>& packages) {
  Tar tar(input.time);
  for (const Packed& package : packages)
    PORTALIS_TRY(add_tree(tar, package.path, std::string(kPackages) + package.name, kCrate));
  if (input.compile) PORTALIS_TRY(add_compiled(tar, input, packages));
  return tar.finish();
}

std::string config_json(const ImageInput& input, const std::vector<Packed>& packages,
                        const std::vector<Layer>& layers) {
  JsonWriter json;
  json.begin_object().member("created", std::string_view(date_text(input.time)));
  json.member("architecture", kArchitecture).member("os", "linux");
  json.key("config").begin_object().member("User", kUser);
  json.key("ExposedPorts").begin_object().key("8080/tcp").begin_object().end_object().end_object();
  json.key("Env").begin_array();
  json.value("PATH=/usr/bin").value("PORTALIS_CACHE=/srv/compiled").end_array();
  // The modules belong to the entry, so that what a user adds are options.
  json.key("Entrypoint").begin_array();
  for (const char* word : {"/usr/bin/portalis", "serve", "--host", "0.0.0.0", "--port", "8080"})
    json.value(word);
  for (const Packed& package : packages)
    json.value(std::string_view("/" + std::string(kPackages) + package.name));
  json.end_array().member("WorkingDir", "/").member("StopSignal", "SIGTERM").end_object();
  json.key("rootfs").begin_object().member("type", "layers").key("diff_ids").begin_array();
  for (const Layer& layer : layers) json.value(std::string_view(layer.diff_id));
  json.end_array().end_object().key("history").begin_array();
  for (const char* what : {"the server", "the packages"}) {
    json.begin_object().member("created", std::string_view(date_text(input.time)));
    json.member("created_by", what).end_object();
  }
  json.end_array().end_object();
  return json.text();
}

std::string manifest_json(const ImageInput& input, const std::vector<Packed>& packages,
                          const Blob& config, const std::vector<Layer>& layers) {
  std::string names;
  for (const Packed& package : packages) names += (names.empty() ? "" : ", ") + package.name;
  JsonWriter json;
  json.begin_object().member("schemaVersion", int64_t{2}).member("mediaType", kManifestType);
  json.key("config");
  write_descriptor(json, config);
  json.end_object().key("layers").begin_array();
  for (const Layer& layer : layers) {
    write_descriptor(json, layer.blob);
    json.end_object();
  }
  json.end_array().key("annotations").begin_object();
  json.member("org.opencontainers.image.created", std::string_view(date_text(input.time)));
  json.member("org.opencontainers.image.title", std::string_view(names));
  json.member("org.opencontainers.image.version", std::string_view(input.version));
  json.end_object().end_object();
  return json.text();
}

std::string index_json(const ImageInput& input, const Blob& manifest) {
  JsonWriter json;
  json.begin_object().member("schemaVersion", int64_t{2}).member("mediaType", kIndexType);
  json.key("manifests").begin_array();
  write_descriptor(json, manifest);
  json.key("platform").begin_object().member("architecture", kArchitecture);
  json.member("os", "linux").end_object();
  json.key("annotations").begin_object();
  json.member("org.opencontainers.image.ref.name", "latest").end_object().end_object().end_array();
  json.key("annotations").begin_object().member(kMark, std::string_view(input.version));
  json.end_object().end_object();
  return json.text();
}

Result<Image> write_layout(const fs::path& root, const ImageInput& input,
                           const std::vector<Packed>& packages) {
  Image out;
  std::vector<Layer> layers;
  for (const auto make : {server_layer, package_layer}) {
    auto contents = make(input, packages);
    if (!contents.ok()) return contents.error();
    auto packed = gzip(*contents);
    if (!packed.ok()) return packed.error();
    auto blob = write_blob(root, kLayerType, *packed);
    if (!blob.ok()) return blob.error();
    out.num_bytes += blob->num_bytes;
    layers.push_back({std::move(*blob), "sha256:" + host::sha256_hex(*contents)});
  }
  auto config = write_blob(root, kConfigType, config_json(input, packages, layers));
  if (!config.ok()) return config.error();
  auto manifest = write_blob(root, kManifestType, manifest_json(input, packages, *config, layers));
  if (!manifest.ok()) return manifest.error();
  out.digest = manifest->digest;
  PORTALIS_TRY(host::write_new_file(root / "oci-layout", "{\"imageLayoutVersion\":\"1.0.0\"}"));
  PORTALIS_TRY(host::write_new_file(root / "index.json", index_json(input, *manifest)));
  return out;
}

}  // namespace

Result<Image> write_image(const fs::path& destination, const ImageInput& input) {
  const fs::path absolute = fs::absolute(destination).lexically_normal();
  const fs::path place = absolute.has_filename() ? absolute : absolute.parent_path();
  PORTALIS_TRY(check_destination(place));
  if (input.packages.empty()) return host::invalid_error("an image needs a package");
  auto packages = checked_packages(input.packages);
  if (!packages.ok()) return packages.error();
  auto temporary = host::TempDir::make(place.parent_path(), place.filename().string());
  if (!temporary.ok()) return temporary.error();
  auto image = write_layout(temporary->path(), input, *packages);
  if (!image.ok()) return image;
  PORTALIS_TRY(temporary->publish(place));
  image->path = place;
  return image;
}

}  // namespace portalis::package
