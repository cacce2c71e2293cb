#include "package/distribution.hpp"

#include <algorithm>

#include "host/files.hpp"

namespace portalis::package {
namespace fs = std::filesystem;
namespace {

using host::Result;

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> out;
  for (size_t begin = 0; begin < text.size();) {
    size_t end = std::min(text.find('\n', begin), text.size());
    size_t last = end;
    while (last > begin && (text[last - 1] == '\r' || text[last - 1] == ' ')) --last;
    out.push_back(text.substr(begin, last - begin));
    begin = end + 1;
  }
  return out;
}

/// The values of a field in the head of PKG-INFO.
std::vector<std::string> field(const std::string& metadata, const std::string& name) {
  std::vector<std::string> out;
  for (const std::string& line : lines_of(metadata)) {
    if (line.empty()) break;
    if (line.starts_with(name + ": ")) out.push_back(line.substr(name.size() + 2));
  }
  return out;
}

std::string module_name(std::string name) {
  std::replace_if(name.begin(), name.end(), [](char c) { return c == '-' || c == '.'; }, '_');
  return name;
}

/// Names that may be imported: what setuptools noted, else the distribution's own.
std::vector<std::string> top_level(const fs::path& directory, const std::string& name) {
  std::vector<std::string> out;
  for (const fs::path& root : {directory, directory / "src"}) {
    auto noted = host::read_file(root / (module_name(name) + ".egg-info") / "top_level.txt");
    if (!noted.ok()) continue;
    for (std::string& line : lines_of(*noted)) {
      if (!line.empty()) out.push_back(std::move(line));
    }
  }
  out.push_back(module_name(name));
  return out;
}

bool find_module(const fs::path& directory, Distribution& out) {
  std::error_code ignored;
  for (const std::string& name : top_level(directory, out.name)) {
    for (const fs::path& root : {directory / "src", directory}) {
      out.root = root;
      out.module = name;
      out.is_package = true;
      out.module_file = fs::path(name) / "__init__.py";
      if (fs::is_regular_file(root / out.module_file, ignored)) return true;
      out.is_package = false;
      out.module_file = name + ".py";
      if (fs::is_regular_file(root / out.module_file, ignored)) return true;
    }
  }
  return false;
}

host::Status list_package(Distribution& out) {
  auto files = host::list_files(out.root / out.module);
  if (!files.ok()) return files.error();
  for (const fs::path& file : *files) {
    bool is_cache = std::find(file.begin(), file.end(), "__pycache__") != file.end();
    if (!is_cache && file.extension() != ".pyc") out.files.push_back(out.module / file);
  }
  return host::Done{};
}

Result<Distribution> single_file(const fs::path& path) {
  Distribution out;
  out.root = path.parent_path();
  out.module_file = path.filename();
  out.module = path.stem().string();
  out.name = out.module;
  out.version = "0.0.0";
  out.metadata = "Metadata-Version: 2.1\nName: " + out.name + "\nVersion: " + out.version + "\n";
  out.files = {out.module_file};
  return out;
}

}  // namespace

Result<Distribution> find_distribution(const fs::path& given) {
  const fs::path path = fs::absolute(given).lexically_normal();
  std::error_code ignored;
  if (fs::is_regular_file(path, ignored)) return single_file(path);
  auto metadata = host::read_file(path / "PKG-INFO");
  if (!metadata.ok()) {
    return host::invalid_error(
        "no distribution in " + given.string() +
        ": give one Python file, or the directory of an unpacked source "
        "archive (`python3 -m build --sdist` makes one), which has PKG-INFO");
  }
  Distribution out;
  out.metadata = std::move(*metadata);
  auto names = field(out.metadata, "Name");
  auto versions = field(out.metadata, "Version");
  if (names.empty() || versions.empty()) {
    return host::invalid_error((path / "PKG-INFO").string() + " names no distribution and version");
  }
  out.name = names[0];
  out.version = versions[0];
  if (!find_module(path, out)) {
    return host::invalid_error("the distribution " + out.name + " in " + given.string() +
                               " has no module `" + module_name(out.name) + "`");
  }
  out.files = {out.module_file};
  if (out.is_package) {
    out.files.clear();
    PORTALIS_TRY(list_package(out));
  }
  for (const fs::path& root : {path, path / "src"}) {
    auto points = host::read_file(root / (module_name(out.name) + ".egg-info/entry_points.txt"));
    if (points.ok()) out.entry_points = *points;
  }
  for (const std::string& licence : field(out.metadata, "License-File")) {
    if (fs::is_regular_file(path / licence, ignored)) out.licences.push_back(path / licence);
  }
  return out;
}

}  // namespace portalis::package
