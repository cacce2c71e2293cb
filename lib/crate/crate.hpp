// Stage crate: generated Rust files to a directory that plain `cargo build --offline` builds.
//
// Input: the Rust files of one program or library, and the runtime's sources. Output: a CrateDir:
// Cargo.toml, Cargo.lock, src/, the runtime under portalis-runtime/, its crates.io dependencies
// under vendor/. Invariant: the directory appears whole under its final name or not at all; nothing
// in it points outside it.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "crate/runtime_source.hpp"
#include "host/error.hpp"

namespace portalis::crate {

struct CrateFile {
  std::string path;  // relative to src/, with `/`; "main.rs" is the program's root
  std::string contents;
  std::string python_file;  // the source that it translates; "" for files of no single source
  std::vector<int32_t> python_lines;  // element i: Python line of Rust line i + 1; 0 = none
};

struct CrateOptions {
  std::string name;                   // any text; package_name() makes it a cargo name
  std::filesystem::path runtime_dir;  // "" = found by find_runtime
};

struct CrateDir {
  std::filesystem::path path;
  std::string name;  // cargo's name of the package
};

// Stack of a module in its linear memory. CPython's limit of 1000 calls, and programs that raise it
// to some tens of thousands, must end in RecursionError and never in a trap.
constexpr uint64_t kModuleStackBytes = uint64_t{64} << 20;

// `text` as a cargo package name: ASCII letters, digits, `_` and `-`, starting with a letter, no
// reserved name.
std::string package_name(std::string_view text);

// Writes the crate at `destination`, in the place of a crate that Portalis wrote there before. Any
// other existing directory that is not empty is left alone and reported as an error.
host::Result<CrateDir> write_crate(const std::filesystem::path& destination,
                                   const std::vector<CrateFile>& files,
                                   const CrateOptions& options);

}  // namespace portalis::crate
