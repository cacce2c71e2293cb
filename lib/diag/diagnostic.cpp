#include "diag/diagnostic.hpp"

#include <algorithm>
#include <utility>

namespace portalis::diag {
namespace {

struct CodeRow {
  std::string_view name;
  Severity severity;
  std::string_view text;
};

constexpr CodeRow kCodes[] = {
#define PORTALIS_DIAGNOSTIC(code, severity, text) {#code, Severity::k##severity, text},
#include "diag/kind.def"
};

const CodeRow& row(Code code) { return kCodes[static_cast<size_t>(code)]; }

}  // namespace

std::string_view code_name(Code code) { return row(code).name; }
std::string_view code_text(Code code) { return row(code).text; }
Severity code_severity(Code code) { return row(code).severity; }

std::string_view severity_name(Severity severity) {
  switch (severity) {
    case Severity::kError:
      return "error";
    case Severity::kWarning:
      return "warning";
    case Severity::kNote:
      return "note";
  }
  return "error";
}

std::string message(const Diagnostic& diagnostic) {
  const std::string_view text = code_text(diagnostic.code);
  std::string out;
  for (size_t at = 0; at < text.size(); ++at) {
    const bool is_slot = text[at] == '{' && at + 2 < text.size() && text[at + 2] == '}' &&
                         text[at + 1] >= '0' && text[at + 1] <= '9';
    if (!is_slot) {
      out += text[at];
      continue;
    }
    const auto index = static_cast<size_t>(text[at + 1] - '0');
    if (index < diagnostic.args.size()) out += diagnostic.args[index];
    at += 2;
  }
  return out;
}

Diagnostic make(Code code, ByteRange range, std::vector<std::string> args) {
  return {code, code_severity(code), range, std::move(args), {}, {}, 0};
}

Diagnostic& DiagnosticList::add(Diagnostic diagnostic) {
  return items_.emplace_back(std::move(diagnostic));
}

Diagnostic& DiagnosticList::add(Code code, ByteRange range, std::vector<std::string> args) {
  return add(make(code, range, std::move(args)));
}

void DiagnosticList::append(const DiagnosticList& other) {
  items_.insert(items_.end(), other.items_.begin(), other.items_.end());
}

void DiagnosticList::sort() {
  std::stable_sort(items_.begin(), items_.end(), [](const Diagnostic& a, const Diagnostic& b) {
    return a.source != b.source ? a.source < b.source : a.range.end < b.range.end;
  });
}

bool DiagnosticList::has_errors() const {
  return std::any_of(items_.begin(), items_.end(),
                     [](const Diagnostic& item) { return item.severity == Severity::kError; });
}

}  // namespace portalis::diag
