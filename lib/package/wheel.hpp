// A wheel: a distribution whose module runs translated functions.
//
// Input:     a distribution, the extension of its module. Output: one file that pip installs.
// Invariant: it holds every file of the distribution, the module with one line more; the same input
//            gives the same bytes.
#pragma once

#include <filesystem>
#include <string>

#include "host/error.hpp"
#include "package/distribution.hpp"

namespace portalis::package {

/// What the extension is called inside the distribution: the last part of its import name.
std::string extension_name(const Distribution& distribution);

/// The path of the wheel that was written into `directory`.
host::Result<std::filesystem::path> write_wheel(const std::filesystem::path& directory,
                                                const Distribution& distribution,
                                                const std::filesystem::path& extension,
                                                const std::string& producer);

}  // namespace portalis::package
