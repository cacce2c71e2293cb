#include "serve/module.hpp"

#include <algorithm>
#include <filesystem>
#include <utility>

#include "host/files.hpp"
#include "host/json.hpp"
#include "host/sha256.hpp"
#include "portalis/package.hpp"

namespace portalis::serve {
namespace fs = std::filesystem;
namespace {

[[noreturn]] void fail(std::string message) { throw Error(PORTALIS_ERROR_INVALID, message); }

bool is_name(std::string_view text) {
  constexpr std::string_view kLetters =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-.";
  return !text.empty() && text.front() != '.' &&
         text.find_first_not_of(kLetters) == std::string_view::npos;
}

std::string read(const fs::path& path) {
  auto contents = host::read_file(path);
  if (!contents) throw Error(PORTALIS_ERROR_IO, contents.error().message);
  return std::move(*contents);
}

struct Place {
  std::string name;
  fs::path module;
  std::string python;
  std::string verdict;
};

[[noreturn]] void fail_changed(const fs::path& directory, const std::string& file) {
  fail("the package " + directory.string() + " was changed: " + file +
       " does not fit its hashes; pack it again with `portalis package`");
}

Place package_place(const Session& session, const fs::path& directory) {
  // Images leave the crate out; the module is checked all the same.
  if (fs::exists(directory / "crate")) {
    const std::string differences = check_package(session, directory.string());
    if (!differences.empty())
      fail_changed(directory, differences.substr(0, differences.find('\n')));
  }
  const auto manifest = host::Json::parse(read(directory / "manifest.json"));
  if (!manifest) fail(directory.string() + " is no package: its manifest.json is not JSON");
  const host::Json& json = *manifest;
  const std::string module(json["module"]["path"].as_string());
  if (host::sha256_hex(read(directory / module)) != json["module"]["sha256"].as_string())
    fail_changed(directory, module);
  return {std::string(json["name"].as_string()), directory / json["module"]["path"].as_string(),
          std::string(json["python"].as_string()), std::string(json["verdict"].as_string())};
}

Place place_of(const Session& session, const fs::path& path) {
  std::error_code ignored;
  if (fs::is_directory(path, ignored)) return package_place(session, path);
  if (path.extension() == ".py") {
    fail("`" + path.string() + "` is a Python file; build it first: portalis build " +
         path.string() + " -o " + path.stem().string() + ".wasm");
  }
  return {path.stem().string(), path, "", ""};
}

Module load(const Session& session, const std::string& word, const Limits& limits) {
  const size_t equals = word.find('=');
  const std::string given = equals == std::string::npos ? "" : word.substr(0, equals);
  Place place = place_of(session, equals == std::string::npos ? word : word.substr(equals + 1));
  if (!given.empty()) place.name = given;
  if (!is_name(place.name)) {
    fail("`" + place.name + "` cannot name a module in a URL; name it as in NAME=" +
         place.module.string() + ", from letters, digits, `_`, `-` and `.`");
  }
  const std::string contents = read(place.module);
  const std::string program = place.name + ".py";
  portalis_runner_options_t options = PORTALIS_RUNNER_OPTIONS_INIT;
  options.count_fuel = limits.fuel > 0 ? 1 : 0;
  options.count_time = 1;
  options.program_name = str(program);
  return {place.name,      host::sha256_hex(contents),
          contents.size(), place.python,
          place.verdict,   Runner::load(session, place.module.string(), options)};
}

}  // namespace

std::vector<Module> load_modules(const Session& session, const std::vector<std::string>& words,
                                 const Limits& limits) {
  std::vector<Module> out;
  for (const std::string& word : words) {
    Module module = load(session, word, limits);
    const auto same = [&](const Module& other) { return other.name == module.name; };
    if (std::any_of(out.begin(), out.end(), same)) {
      fail("two modules are named `" + module.name +
           "`; name one of them otherwise, as in OTHER=" + word.substr(word.find('=') + 1));
    }
    out.push_back(std::move(module));
  }
  return out;
}

}  // namespace portalis::serve
