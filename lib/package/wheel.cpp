#include "package/wheel.hpp"

#include <minizip/zip.h>

#include <algorithm>
#include <map>

#include "base/base64.hpp"
#include "host/files.hpp"
#include "host/sha256.hpp"

namespace portalis::package {
namespace fs = std::filesystem;
namespace {

using host::Result;
using host::Status;

constexpr const char* kTag = "cp311-abi3-linux_x86_64";

/// The name as a wheel's file name spells it.
std::string escaped(const std::string& name) {
  std::string out;
  for (char c : name) {
    bool separates = c == '-' || c == '_' || c == '.';
    if (!separates) {
      out += static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    } else if (out.empty() || out.back() != '_') {
      out += '_';
    }
  }
  return out;
}

/// Hexadecimal digits as base64 for URLs, without padding.
std::string base64_of_hex(const std::string& hex) {
  auto nibble = [](char c) { return c <= '9' ? c - '0' : c - 'a' + 10; };
  std::string bytes;
  for (size_t i = 0; i + 1 < hex.size(); i += 2) {
    bytes += static_cast<char>(nibble(hex[i]) << 4 | nibble(hex[i + 1]));
  }
  std::string out = base::encode_base64(bytes);
  std::replace(out.begin(), out.end(), '+', '-');
  std::replace(out.begin(), out.end(), '/', '_');
  return out.substr(0, out.find('='));
}

/// The import name of the extension, with the distribution's package before it.
std::string import_name(const Distribution& distribution) {
  std::string name = extension_name(distribution);
  return distribution.is_package ? distribution.module + "." + name : name;
}

std::string last_line(const Distribution& distribution) {
  return "__import__(\"" + import_name(distribution) +
         "\", fromlist=[\"install\"]).install(globals())\n";
}

/// Files of the wheel by their paths; RECORD follows from the others.
Result<std::map<std::string, std::string>> contents(const Distribution& distribution,
                                                    const fs::path& extension,
                                                    const std::string& info,
                                                    const std::string& producer) {
  std::map<std::string, std::string> out;
  auto take = [&](const std::string& to, const fs::path& from) -> Status {
    auto text = host::read_file(from);
    if (!text.ok()) return text.error();
    out[to] = std::move(*text);
    return host::Done{};
  };
  for (const fs::path& file : distribution.files) {
    PORTALIS_TRY(take(file.generic_string(), distribution.root / file));
  }
  std::string& module = out[distribution.module_file.generic_string()];
  if (!module.empty() && module.back() != '\n') module += '\n';
  module += last_line(distribution);
  const fs::path folder = distribution.module_file.parent_path();
  const std::string library = extension_name(distribution) + ".abi3.so";
  PORTALIS_TRY(take((folder / library).generic_string(), extension));
  for (const fs::path& licence : distribution.licences) {
    PORTALIS_TRY(take(info + "/licenses/" + licence.filename().string(), licence));
  }
  out[info + "/METADATA"] = distribution.metadata;
  if (!distribution.entry_points.empty()) {
    out[info + "/entry_points.txt"] = distribution.entry_points;
  }
  out[info + "/WHEEL"] = "Wheel-Version: 1.0\nGenerator: " + producer +
                         "\nRoot-Is-Purelib: false\nTag: " + kTag + "\n";
  return out;
}

std::string record(const std::map<std::string, std::string>& files, const std::string& path) {
  std::string out;
  for (const auto& [name, text] : files) {
    out += name + ",sha256=" + base64_of_hex(host::sha256_hex(text)) + "," +
           std::to_string(text.size()) + "\n";
  }
  return out + path + ",,\n";
}

Status add_file(zipFile archive, const std::string& name, const std::string& text) {
  constexpr unsigned long kRegularFile = 0100644UL << 16;
  zip_fileinfo info{};
  // The first moment that the format knows.
  info.tmz_date.tm_year = 1980;
  info.tmz_date.tm_mday = 1;
  info.external_fa = kRegularFile;
  bool is_written = zipOpenNewFileInZip(archive, name.c_str(), &info, nullptr, 0, nullptr, 0,
                                        nullptr, Z_DEFLATED, Z_BEST_COMPRESSION) == ZIP_OK;
  is_written = is_written && zipWriteInFileInZip(archive, text.data(),
                                                 static_cast<unsigned>(text.size())) == ZIP_OK;
  is_written = is_written && zipCloseFileInZip(archive) == ZIP_OK;
  if (!is_written) return host::io_error("write", name, EIO);
  return host::Done{};
}

Status write_archive(const fs::path& path, const std::map<std::string, std::string>& files) {
  zipFile archive = zipOpen(path.c_str(), APPEND_STATUS_CREATE);
  if (archive == nullptr) return host::io_error("write", path.string(), EIO);
  Status status = host::Done{};
  for (const auto& [name, text] : files) {
    if (status.ok()) status = add_file(archive, name, text);
  }
  if (zipClose(archive, nullptr) != ZIP_OK && status.ok()) {
    status = host::io_error("write", path.string(), EIO);
  }
  return status;
}

}  // namespace

std::string extension_name(const Distribution& distribution) {
  return distribution.is_package ? "_portalis" : "_portalis_" + distribution.module;
}

Result<fs::path> write_wheel(const fs::path& directory, const Distribution& distribution,
                             const fs::path& extension, const std::string& producer) {
  const std::string stem = escaped(distribution.name) + "-" + distribution.version;
  const std::string info = stem + ".dist-info";
  auto files = contents(distribution, extension, info, producer);
  if (!files.ok()) return files.error();
  (*files)[info + "/RECORD"] = record(*files, info + "/RECORD");
  const fs::path place = directory / (stem + "-" + kTag + ".whl");
  std::error_code error;
  fs::create_directories(directory, error);
  if (error) return host::io_error("create", directory.string(), error.value());
  auto temporary = host::TempDir::make(directory, "wheel");
  if (!temporary.ok()) return temporary.error();
  PORTALIS_TRY(write_archive(temporary->path() / place.filename(), *files));
  fs::rename(temporary->path() / place.filename(), place, error);
  if (error) return host::io_error("write", place.string(), error.value());
  return place;
}

}  // namespace portalis::package
