#include "device/plugin.hpp"

#include <dlfcn.h>

#include "host/files.hpp"

namespace portalis::device {
namespace fs = std::filesystem;

fs::path plugin_path(const std::string& backend, const fs::path& configured) {
  if (!configured.empty()) return configured;
  return host::own_directory() / ("libportalis_" + backend + ".so");
}

host::Result<Backend> load_plugin(const fs::path& path) {
  std::error_code ignored;
  if (!fs::is_regular_file(path, ignored)) {
    return host::unavailable_error("there is no plugin at " + path.string());
  }
  // An absolute path, so that the loader searches nowhere else. Never closed: drivers keep threads.
  void* handle = ::dlopen(fs::absolute(path).c_str(), RTLD_NOW | RTLD_LOCAL);
  if (handle == nullptr) {
    return host::unavailable_error("cannot load the plugin: " + std::string(::dlerror()));
  }
  const auto entry =
      reinterpret_cast<portalis_backend_entry_fn>(::dlsym(handle, PORTALIS_BACKEND_ENTRY));
  if (entry == nullptr) {
    return host::unavailable_error(path.string() + " is no plugin of Portalis");
  }
  const portalis_backend* table = entry(PORTALIS_BACKEND_ABI);
  PORTALIS_TRY(check_table(table, path.string()));
  return Backend(*table);
}

}  // namespace portalis::device
