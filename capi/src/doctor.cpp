// What the machine offers for every stage.
#include "base/json.hpp"
#include "crate/runtime_source.hpp"
#include "device/registry.hpp"
#include "handles.hpp"
#include "wasm/toolchain.hpp"

namespace portalis::capi {
namespace {

struct Finding {
  std::string name;
  bool found = false;
  std::string text;  // where it is, or what to do
};

template <typename T, typename Describe>
Finding finding(std::string name, const host::Result<T>& result, Describe&& describe) {
  if (!result) return {std::move(name), false, result.error().message};
  return {std::move(name), true, describe(*result)};
}

std::vector<Finding> examine(const portalis_session& session) {
  std::vector<Finding> out;
  auto path_text = [](const std::filesystem::path& path) { return path.string(); };
  std::string version = "3." + std::to_string(static_cast<int>(session.version));
  out.push_back(
      finding("runtime", crate::find_runtime(session.runtime_dir),
              [](const crate::RuntimeSource& source) { return source.directory.string(); }));
  auto compiler = [](const wasm::Toolchain& toolchain) { return toolchain.version; };
  out.push_back(finding("rustc for wasm", wasm::find_toolchain(wasm::Target::kWasm), compiler));
  out.push_back(
      finding("rustc for this machine", wasm::find_toolchain(wasm::Target::kNative), compiler));
  out.push_back(finding("wasmtime", verify::find_wasmtime(session.wasmtime), path_text));
  out.push_back(
      finding("CPython " + version, verify::find_python(version, session.python), path_text));
  // The CPU is always there, so nothing is missing without another device.
  for (const std::string& line : device::Registry().describe()) {
    const size_t colon = line.find(": ");
    out.push_back({"device " + line.substr(0, colon), true, line.substr(colon + 2)});
  }
  return out;
}

std::string as_text(const std::vector<Finding>& findings) {
  std::string out;
  for (const Finding& one : findings) {
    out += one.name + ": " + (one.found ? "" : "missing: ") + one.text + "\n";
  }
  return out;
}

std::string as_json(const std::vector<Finding>& findings) {
  base::JsonWriter writer;
  writer.begin_array();
  for (const Finding& one : findings) {
    writer.begin_object();
    writer.key("name").value(one.name);
    writer.key("found").value(one.found);
    writer.key("text").value(one.text);
    writer.end_object();
  }
  writer.end_array();
  return writer.text() + "\n";
}

}  // namespace
}  // namespace portalis::capi

extern "C" portalis_error_t* portalis_session_doctor(const portalis_session_t* session,
                                                     int32_t json, int32_t* out_complete,
                                                     portalis_bytes_t** out_report) {
  return portalis::capi::guarded([&]() -> portalis_error_t* {
    std::vector<portalis::capi::Finding> findings = portalis::capi::examine(*session);
    bool complete = true;
    for (const auto& one : findings) complete = complete && one.found;
    *out_report = new portalis_bytes{json != 0 ? portalis::capi::as_json(findings)
                                               : portalis::capi::as_text(findings)};
    *out_complete = complete ? 1 : 0;
    return nullptr;
  });
}
