// What a server serves: modules by name.
//
// Input: "PATH" or "NAME=PATH", where PATH is a .wasm file or a package. Output: loaded modules.
// Invariant: the files of a package fit its hashes; names are unique and fit into a URL as they
// are.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "portalis/runner.hpp"
#include "serve/limits.hpp"

namespace portalis::serve {

struct Module {
  std::string name;
  std::string sha256;
  uint64_t num_bytes = 0;
  std::string python;   // of a package: the version of the language; else ""
  std::string verdict;  // of a package that was verified; else ""
  Runner runner;
};

// Throws portalis::Error.
std::vector<Module> load_modules(const Session& session, const std::vector<std::string>& words,
                                 const Limits& limits);

}  // namespace portalis::serve
