// Diagnostics as text and as JSON.
//
// Input: diagnostics and the text that their ranges point into. Output: text for people, or JSON
// for programs. Invariant: lines count from 1, columns in code points from 1.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "base/json.hpp"
#include "diag/diagnostic.hpp"

namespace portalis::diag {

struct RenderOptions {
  bool color = false;
};

// `file:line:column: error: message [P1101]`, the source line and a caret under the range, then
// labels and notes.
std::string render_text(const Diagnostic& diagnostic, std::string_view file, std::string_view text,
                        const RenderOptions& options = {});
std::string render_text(const DiagnosticList& diagnostics, std::string_view file,
                        std::string_view text, const RenderOptions& options = {});

struct NamedText {
  std::string_view file;
  std::string_view text;
};
// Where the places of the diagnostic with that index are.
using SourceOf = std::function<NamedText(size_t)>;
std::string render_text(const DiagnosticList& diagnostics, const SourceOf& source_of,
                        const RenderOptions& options = {});
std::string render_json(const DiagnosticList& diagnostics, const SourceOf& source_of);

// An array of objects: code, severity, message, file, line, column, end_line, end_column, begin,
// end, args, labels, notes.
void write_json(base::JsonWriter& writer, const DiagnosticList& diagnostics, std::string_view file,
                std::string_view text);
std::string render_json(const DiagnosticList& diagnostics, std::string_view file,
                        std::string_view text);

}  // namespace portalis::diag
