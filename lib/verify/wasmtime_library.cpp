#include "verify/wasmtime_library.hpp"

#include <dlfcn.h>

#include <string>

#include "host/files.hpp"
#include "verify/wasm_host.hpp"

namespace portalis::verify {
namespace fs = std::filesystem;

host::Result<fs::path> find_wasmtime(const fs::path& configured) {
  const fs::path forced =
      !configured.empty() ? configured : fs::path(host::environment("PORTALIS_WASMTIME"));
  std::error_code ignored;
  if (!forced.empty()) {
    if (fs::is_regular_file(forced, ignored)) return fs::absolute(forced);
    return host::unavailable_error("wasmtime's library is not at " + forced.string());
  }
  const fs::path own = host::own_directory();
  for (const fs::path& candidate :
       {own / "_libwasmtime.so", own / "libwasmtime.so", fs::path(PORTALIS_SETUP_WASMTIME)}) {
    if (fs::is_regular_file(candidate, ignored)) return candidate;
  }
  return host::unavailable_error(
      "wasmtime is missing, so modules can be built but not run; put libwasmtime.so beside "
      "libportalis, "
      "set PORTALIS_WASMTIME to it, or run `./x setup` in Portalis' source tree");
}

host::Result<WasmtimeLibrary> load_wasmtime(const fs::path& configured) {
  auto path = find_wasmtime(configured);
  if (!path.ok()) return path.error();
  // Never closed: wasmtime installs signal handlers that must stay valid.
  void* handle = ::dlopen(path->c_str(), RTLD_NOW | RTLD_LOCAL);
  if (handle == nullptr)
    return host::unavailable_error("cannot load wasmtime: " + std::string(::dlerror()));
  WasmtimeLibrary library;
  library.path = *path;
#define PORTALIS_WASMTIME_RESOLVE(name)                                                           \
  library.name = reinterpret_cast<decltype(&::name)>(::dlsym(handle, #name));                     \
  if (library.name == nullptr) {                                                                  \
    return host::unavailable_error("wasmtime's library at " + path->string() + " has no " #name); \
  }
  PORTALIS_WASMTIME_FUNCTIONS(PORTALIS_WASMTIME_RESOLVE)
#undef PORTALIS_WASMTIME_RESOLVE
  return library;
}

}  // namespace portalis::verify
