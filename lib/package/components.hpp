// What a package or an image is made of: names, versions, licences, hashes.
//
// Input: the crates of a package; the shared libraries that a program loads. Output: components,
// and from them a CycloneDX document. Invariant: nothing goes in without a known licence and its
// text.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "host/error.hpp"

namespace portalis::package {

struct Component {
  std::string name;
  std::string version;  // "" = not known
  std::string licence;  // an SPDX expression
  std::string licence_text;
  std::string sha256;  // of the file, where it is one
  std::string purl;    // where it comes from, as a package URL; "" = nowhere public
};

// A file that a program needs to be loaded, and where it stands in an image.
struct LoadedFile {
  std::filesystem::path path;
  std::string place;  // relative to the image's root
};

// The crates in a directory such as `cargo vendor` writes.
host::Result<std::vector<Component>> vendored_crates(const std::filesystem::path& vendor);

// The shared libraries that the programs load, the loader included, in order of their
// places.
host::Result<std::vector<LoadedFile>> loaded_files(
    const std::vector<std::filesystem::path>& programs);
// The components that these files are, by the system's package manager.
host::Result<std::vector<Component>> system_components(const std::vector<LoadedFile>& files);
// Where the texts of licences stand beside the runtime: in the installation, or the source tree.
host::Result<std::filesystem::path> find_licences(const std::filesystem::path& runtime_dir);
// What is compiled into the command; `licences` is the directory of their texts.
host::Result<std::vector<Component>> linked_components(const std::filesystem::path& licences);

// A CycloneDX 1.5 document.
std::string sbom_json(const std::string& name, const std::vector<Component>& components);

}  // namespace portalis::package
