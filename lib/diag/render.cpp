#include "diag/render.hpp"

#include <algorithm>

namespace portalis::diag {
namespace {

struct Place {
  size_t line = 1;
  size_t column = 1;
  size_t line_begin = 0;
  size_t line_end = 0;
};

size_t count_code_points(std::string_view text) {
  return static_cast<size_t>(std::count_if(text.begin(), text.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
  }));
}

Place place_of(std::string_view text, size_t offset) {
  offset = std::min(offset, text.size());
  const std::string_view before = text.substr(0, offset);
  Place place;
  place.line = 1 + static_cast<size_t>(std::count(before.begin(), before.end(), '\n'));
  const size_t newline = before.rfind('\n');
  place.line_begin = newline == std::string_view::npos ? 0 : newline + 1;
  const size_t end = text.find('\n', offset);
  place.line_end = end == std::string_view::npos ? text.size() : end;
  place.column = 1 + count_code_points(before.substr(place.line_begin));
  return place;
}

std::string_view paint_of(Severity severity) {
  switch (severity) {
    case Severity::kError:
      return "\x1b[1;31m";
    case Severity::kWarning:
      return "\x1b[1;33m";
    case Severity::kNote:
      return "\x1b[1;36m";
  }
  return "";
}

std::string painted(std::string_view text, std::string_view paint, const RenderOptions& options) {
  if (!options.color) return std::string(text);
  return std::string(paint) + std::string(text) + "\x1b[0m";
}

std::string location(std::string_view file, const Place& place) {
  return std::string(file) + ":" + std::to_string(place.line) + ":" + std::to_string(place.column);
}

// The line of the range's first byte, and carets under the part of the range within it.
std::string excerpt(std::string_view text, ByteRange range, std::string_view paint,
                    const RenderOptions& options) {
  const Place place = place_of(text, range.begin);
  std::string_view line = text.substr(place.line_begin, place.line_end - place.line_begin);
  const size_t from = std::min<size_t>(range.begin, text.size()) - place.line_begin;
  const size_t to =
      std::clamp<size_t>(range.end, range.begin, std::max<size_t>(place.line_end, range.begin)) -
      place.line_begin;
  const std::string number = std::to_string(place.line);
  std::string out = " " + number + " | " + std::string(line) + "\n";
  out += std::string(number.size() + 1, ' ') + " | ";
  // Tabs stay tabs, so that the caret stands below its character.
  for (size_t at = 0; at < std::min(from, line.size()); ++at) {
    const auto byte = static_cast<unsigned char>(line[at]);
    if ((byte & 0xC0) != 0x80) out += byte == '\t' ? '\t' : ' ';
  }
  const size_t width = from < line.size()
                           ? count_code_points(line.substr(from, std::min(to, line.size()) - from))
                           : 0;
  return out + painted(std::string(std::max<size_t>(width, 1), '^'), paint, options) + "\n";
}

void write_range(base::JsonWriter& writer, std::string_view text, ByteRange range) {
  const Place begin = place_of(text, range.begin);
  const Place end = place_of(text, range.end);
  writer.member("line", static_cast<int64_t>(begin.line));
  writer.member("column", static_cast<int64_t>(begin.column));
  writer.member("end_line", static_cast<int64_t>(end.line));
  writer.member("end_column", static_cast<int64_t>(end.column));
  writer.member("begin", range.begin);
  writer.member("end", range.end);
}

void write_one(base::JsonWriter& writer, const Diagnostic& diagnostic, std::string_view file,
               std::string_view text) {
  writer.begin_object();
  writer.member("code", code_name(diagnostic.code));
  writer.member("severity", severity_name(diagnostic.severity));
  writer.member("message", message(diagnostic));
  writer.member("file", file);
  write_range(writer, text, diagnostic.range);
  writer.key("args").begin_array();
  for (const std::string& arg : diagnostic.args) writer.value(std::string_view(arg));
  writer.end_array().key("labels").begin_array();
  for (const Label& label : diagnostic.labels) {
    writer.begin_object().member("text", label.text);
    write_range(writer, text, label.range);
    writer.end_object();
  }
  writer.end_array().key("notes").begin_array();
  for (const std::string& note : diagnostic.notes) writer.value(std::string_view(note));
  writer.end_array().end_object();
}

}  // namespace

std::string render_text(const Diagnostic& diagnostic, std::string_view file, std::string_view text,
                        const RenderOptions& options) {
  const std::string_view paint = paint_of(diagnostic.severity);
  std::string out = location(file, place_of(text, diagnostic.range.begin)) + ": ";
  out += painted(std::string(severity_name(diagnostic.severity)) + ":", paint, options);
  out += " " + message(diagnostic) + " [" + std::string(code_name(diagnostic.code)) + "]\n";
  if (!text.empty()) out += excerpt(text, diagnostic.range, paint, options);
  for (const Label& label : diagnostic.labels) {
    out += location(file, place_of(text, label.range.begin)) + ": note: " + label.text + "\n";
    out += excerpt(text, label.range, paint_of(Severity::kNote), options);
  }
  for (const std::string& note : diagnostic.notes) out += "  = note: " + note + "\n";
  return out;
}

std::string render_text(const DiagnosticList& diagnostics, std::string_view file,
                        std::string_view text, const RenderOptions& options) {
  return render_text(diagnostics, [&](size_t) { return NamedText{file, text}; }, options);
}

std::string render_text(const DiagnosticList& diagnostics, const SourceOf& source_of,
                        const RenderOptions& options) {
  std::string out;
  for (size_t i = 0; i < diagnostics.size(); ++i) {
    const NamedText source = source_of(i);
    out += render_text(diagnostics[i], source.file, source.text, options);
  }
  return out;
}

void write_json(base::JsonWriter& writer, const DiagnosticList& diagnostics, std::string_view file,
                std::string_view text) {
  writer.begin_array();
  for (const Diagnostic& diagnostic : diagnostics) write_one(writer, diagnostic, file, text);
  writer.end_array();
}

std::string render_json(const DiagnosticList& diagnostics, std::string_view file,
                        std::string_view text) {
  return render_json(diagnostics, [&](size_t) { return NamedText{file, text}; });
}

std::string render_json(const DiagnosticList& diagnostics, const SourceOf& source_of) {
  base::JsonWriter writer;
  writer.begin_array();
  for (size_t i = 0; i < diagnostics.size(); ++i) {
    const NamedText source = source_of(i);
    write_one(writer, diagnostics[i], source.file, source.text);
  }
  writer.end_array();
  return writer.text();
}

}  // namespace portalis::diag
