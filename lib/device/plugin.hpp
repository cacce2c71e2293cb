// Device plugins.
//
// Input: the path of a shared library. Output: its backend. Invariant: a plugin is loaded only from
// the library's own directory or from the path that the caller gives, and stays loaded.
#pragma once

#include <filesystem>

#include "device/backend.hpp"
#include "host/error.hpp"

namespace portalis::device {

// Where the plugin of a backend is looked for: `configured`, else beside the library.
std::filesystem::path plugin_path(const std::string& backend,
                                  const std::filesystem::path& configured);

host::Result<Backend> load_plugin(const std::filesystem::path& path);

}  // namespace portalis::device
