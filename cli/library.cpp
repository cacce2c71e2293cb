// `build --target python`: a distribution to a wheel, and what of it is translated.
#include <cstdio>

#include "commands.hpp"

namespace portalis::cli {
namespace {

std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    if (static_cast<unsigned char>(c) >= 0x20) out += c;
  }
  return out + "\"";
}

void show(const Options& options, const Extension& extension, const std::string& wheel) {
  size_t num_translated = 0;
  std::string text, json;
  for (size_t i = 0; i < extension.num_functions(); ++i) {
    std::string name(extension.function_name(i)), refusal(extension.function_refusal(i));
    std::string form = "translated over " + std::string(extension.function_form(i));
    if (refusal.empty()) ++num_translated;
    text += "  " + name + ": " + (refusal.empty() ? form : "original: " + refusal) + "\n";
    json += (i > 0 ? ", " : "") + ("{\"name\": " + quoted(name)) + ", \"state\": " +
            (refusal.empty() ? quoted(form) : "\"original\", \"reason\": " + quoted(refusal)) + "}";
  }
  if (options.json) {
    write_out("{\"module\": " + quoted(extension.module()) + ", \"wheel\": " + quoted(wheel) +
              ", \"functions\": [" + json + "]}\n");
    return;
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
  show(options, extension, extension.write_wheel(session, options.output));
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
