// Stage pack: one directory with a module, the crate that it was built from, hashes and a manifest.
//
// Input: a built module and its crate. Output: a Package: <name>.wasm, crate/, SHA256SUMS,
// manifest.json, sbom.cdx.json with the crates that the module holds. Invariant: the directory
// appears whole or not at all; check_package finds every changed, missing or added byte of it.
#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "crate/crate.hpp"
#include "host/error.hpp"

namespace portalis::package {

struct PackageInput {
  std::string name;                                          // any text
  std::filesystem::path module;                              // the .wasm file
  std::vector<crate::CrateFile> files;                       // the Rust that it was built from
  std::filesystem::path runtime_dir;                         // "" = found
  std::vector<std::pair<std::string, std::string>> sources;  // Python file, SHA-256 of its bytes
  std::string python_version;                                // "3.11"
  std::string profile;                                       // "debug" or "release"
  std::string verdict;   // "equal" when it was verified before packing; "" = not verified
  std::string producer;  // "portalis 0.1.0"
};

struct Package {
  std::filesystem::path path;
  std::string module_sha256;
};

// A package that Portalis wrote there before is replaced; any other directory that is not empty is
// an error.
host::Result<Package> write_package(const std::filesystem::path& destination,
                                    const PackageInput& input);

// The files of a package whose contents do not fit its manifest or SHA256SUMS; none when it is
// whole.
host::Result<std::vector<std::string>> check_package(const std::filesystem::path& package);

// The module of a package.
host::Result<std::filesystem::path> packaged_module(const std::filesystem::path& package);

}  // namespace portalis::package
