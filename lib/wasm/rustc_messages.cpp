#include "wasm/rustc_messages.hpp"

#include <algorithm>
#include <optional>

#include "host/json.hpp"

namespace portalis::wasm {
namespace {

using host::Json;

// The place of the primary span, or of the macro call that it was expanded from.
const Json* primary_span(const Json& message) {
  for (const Json& span : message["spans"].items()) {
    if (!span["is_primary"].as_bool()) continue;
    const Json* place = &span;
    while (!(*place)["expansion"].is_null()) place = &(*place)["expansion"]["span"];
    return place;
  }
  return nullptr;
}

void map_to_python(RustcError& error, const std::vector<crate::CrateFile>& files) {
  for (const crate::CrateFile& file : files) {
    if (error.rust_file != "src/" + file.path) continue;
    error.python_file = file.python_file;
    // A line without a Python line of its own belongs to the statement above it.
    int32_t line = std::min(error.rust_line, static_cast<int32_t>(file.python_lines.size()));
    while (line > 0 && file.python_lines[static_cast<size_t>(line) - 1] == 0) --line;
    if (line > 0) error.python_line = file.python_lines[static_cast<size_t>(line) - 1];
    return;
  }
}

std::optional<RustcError> read_message(const Json& message,
                                       const std::vector<crate::CrateFile>& files) {
  const std::string_view level = message["level"].as_string();
  if (!level.starts_with("error")) return std::nullopt;
  // The closing count has neither a code nor a place.
  if (message["spans"].items().empty() &&
      message["message"].as_string().starts_with("aborting due to")) {
    return std::nullopt;
  }
  RustcError error;
  error.code = message["code"]["code"].as_string();
  error.message = message["message"].as_string();
  error.rendered = message["rendered"].as_string();
  if (const Json* span = primary_span(message)) {
    error.rust_file = (*span)["file_name"].as_string();
    error.rust_line = static_cast<int32_t>((*span)["line_start"].as_int());
    error.rust_column = static_cast<int32_t>((*span)["column_start"].as_int());
    map_to_python(error, files);
  }
  return error;
}

}  // namespace

std::vector<RustcError> parse_rustc_messages(std::string_view text,
                                             const std::vector<crate::CrateFile>& files) {
  std::vector<RustcError> errors;
  std::string other;
  while (!text.empty()) {
    const size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    const std::optional<Json> message = line.starts_with('{') ? Json::parse(line) : std::nullopt;
    if (!message) {
      other += std::string(line) + (line.empty() ? "" : "\n");
    } else if (auto error = read_message(*message, files)) {
      errors.push_back(std::move(*error));
    }
  }
  if (!errors.empty() || other.empty()) return errors;
  RustcError whole;
  whole.message = other.substr(0, other.find('\n'));
  whole.rendered = other;
  errors.push_back(std::move(whole));
  return errors;
}

}  // namespace portalis::wasm
