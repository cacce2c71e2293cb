// `build --target python`: a distribution to a wheel, and what of it is translated.
#include "base/json.hpp"
#include "commands.hpp"

namespace portalis::cli {
namespace {

std::string form_of(const Extension& extension, size_t function) {
  return "translated over " + std::string(extension.function_form(function));
}

void show_json(const Extension& extension, const std::string& wheel) {
  base::JsonWriter out;
  out.begin_object().member("module", extension.module()).member("wheel", wheel);
  out.key("functions").begin_array();
  for (size_t i = 0; i < extension.num_functions(); ++i) {
    const std::string_view refusal = extension.function_refusal(i);
    out.begin_object().member("name", extension.function_name(i));
    out.member("state", refusal.empty() ? form_of(extension, i) : "original");
    if (!refusal.empty()) out.member("reason", refusal);
    out.end_object();
  }
  out.end_array().end_object();
  write_out(out.text() + "\n");
}

void show_text(const Extension& extension, const std::string& wheel) {
  size_t num_translated = 0;
  std::string text;
  for (size_t i = 0; i < extension.num_functions(); ++i) {
    const std::string refusal(extension.function_refusal(i));
    if (refusal.empty()) ++num_translated;
    text += "  " + std::string(extension.function_name(i)) + ": " +
            (refusal.empty() ? form_of(extension, i) : "original: " + refusal) + "\n";
  }
  write_out(std::string(extension.module()) + ": " + std::to_string(num_translated) + " of " +
            std::to_string(extension.num_functions()) + " functions are translated\n" + text +
            wheel + "\n");
}

}  // namespace

int build_python(const Options& options) {
  Session session = make_session(options);
  Extension extension = Extension::translate(session, options.file);
  // Standard output is for the report.
  if (!extension.ok() || !options.json) report(options, extension.diagnostics());
  if (!extension.ok()) return kRefused;
  const std::string wheel = extension.write_wheel(session, options.output);
  options.json ? show_json(extension, wheel) : show_text(extension, wheel);
  return 0;
}

int dump_extension(const Options& options) {
  Session session = make_session(options);
  Extension extension = Extension::translate(session, options.file);
  report(options, extension.diagnostics());
  if (!extension.ok()) return kRefused;
  for (size_t i = 0; i < extension.num_files(); ++i) {
    write_out("// src/" + std::string(extension.file_path(i)) + "\n");
    write_out(extension.file_text(i));
  }
  return 0;
}

}  // namespace portalis::cli
