// Diagnostics: facts about the user's Python.
//
// Input: a code of kind.def, a byte range of the source, arguments. Output: text (render.hpp) or
// JSON (render.hpp). Invariant: an empty range at the end of the text is a valid place.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/ids.hpp"

namespace portalis::diag {

enum class Severity : uint8_t { kError, kWarning, kNote };

enum class Code : uint16_t {
#define PORTALIS_DIAGNOSTIC(code, severity, text) k##code,
#include "diag/kind.def"
};

struct Label {
  ByteRange range;
  std::string text;
};

struct Diagnostic {
  Code code = Code{};
  Severity severity = Severity::kError;
  ByteRange range;
  std::vector<std::string> args;  // fill {0}, {1}, ... of the code's text
  std::vector<Label> labels;      // other places that matter
  std::vector<std::string> notes;
  int32_t source = 0;  // of several, the one that the range points into
};

// "P1101".
std::string_view code_name(Code code);
// The text of kind.def, with its {0}, {1}, ...
std::string_view code_text(Code code);
Severity code_severity(Code code);
// "error", "warning", "note".
std::string_view severity_name(Severity severity);
// The text with the arguments filled in.
std::string message(const Diagnostic& diagnostic);

Diagnostic make(Code code, ByteRange range, std::vector<std::string> args = {});

class DiagnosticList {
 public:
  Diagnostic& add(Diagnostic diagnostic);
  Diagnostic& add(Code code, ByteRange range, std::vector<std::string> args = {});
  void append(const DiagnosticList& other);

  // Orders by source, then by the last byte of the range; equal ones stay in the order of adding.
  void sort();

  bool has_errors() const;
  bool empty() const { return items_.empty(); }
  size_t size() const { return items_.size(); }
  const Diagnostic& operator[](size_t index) const { return items_[index]; }
  auto begin() const { return items_.begin(); }
  auto end() const { return items_.end(); }

 private:
  std::vector<Diagnostic> items_;
};

}  // namespace portalis::diag
