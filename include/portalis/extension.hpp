// Library mode: a distribution to an extension of CPython.
#pragma once

#include "portalis/diagnostics.hpp"
#include "portalis/session.hpp"

namespace portalis {

class Extension : public Handle<portalis_extension_t, portalis_extension_delete> {
 public:
  /// `path`: the directory of an unpacked source archive, or one Python file.
  static Extension translate(const Session& session, std::string_view path) {
    portalis_extension_t* out = nullptr;
    check(portalis_extension_translate(session.get(), str(path), &out));
    return Extension(out);
  }
  bool ok() const { return portalis_extension_ok(get()) != 0; }
  std::string_view module() const { return view(portalis_extension_module(get())); }
  size_t num_functions() const { return portalis_extension_num_functions(get()); }
  std::string_view function_name(size_t index) const {
    return view(portalis_extension_function_name(get(), index));
  }
  /// Empty for a translated function.
  std::string_view function_refusal(size_t index) const {
    return view(portalis_extension_function_refusal(get(), index));
  }
  /// Of a translated function: "values" or "objects".
  std::string_view function_form(size_t index) const {
    return view(portalis_extension_function_form(get(), index));
  }
  size_t num_files() const { return portalis_extension_num_files(get()); }
  std::string_view file_path(size_t index) const {
    return view(portalis_extension_file_path(get(), index));
  }
  std::string_view file_text(size_t index) const {
    return view(portalis_extension_file_text(get(), index));
  }
  /// The path of the wheel.
  std::string write_wheel(const Session& session, std::string_view directory) const {
    portalis_bytes_t* out = nullptr;
    check(portalis_extension_write_wheel(session.get(), get(), str(directory), &out));
    return take(out);
  }
  Diagnostics diagnostics() const { return Diagnostics(portalis_extension_diagnostics(get())); }

 private:
  using Handle::Handle;
};

}  // namespace portalis
