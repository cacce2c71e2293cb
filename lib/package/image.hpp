// An OCI image layout that serves packages, written without a container daemon.
//
// Input: packages, the `portalis` command that is to serve them, wasmtime. Output: a directory with
// oci-layout, index.json and blobs. Invariant: the same input gives the same bytes; the directory
// appears whole or not at all; a package whose files do not fit its hashes goes into no image; the
// image holds every library that its command loads, and the licence of all that it holds.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "host/error.hpp"

namespace portalis::package {

struct ImageInput {
  std::vector<std::filesystem::path> packages;  // at least one; their names differ
  std::filesystem::path command;                // the `portalis` that serves
  std::filesystem::path wasmtime;               // wasmtime's library
  std::filesystem::path licences;               // texts of what is compiled in, NAME.txt
  std::string version;                          // of Portalis
  // Compiles a module ahead, into a cache; may be empty.
  std::function<host::Status(const std::filesystem::path& module,
                             const std::filesystem::path& cache)>
      compile;
  int64_t time = 0;  // seconds since 1970: all dates in the image
};

struct Image {
  std::filesystem::path path;
  std::string digest;      // of the manifest, "sha256:..."
  uint64_t num_bytes = 0;  // of the layers
};

// An image that Portalis wrote there before is replaced; any other directory that is not empty is
// an error.
host::Result<Image> write_image(const std::filesystem::path& destination, const ImageInput& input);

}  // namespace portalis::package
