#include "verify/verdict.hpp"

#include <algorithm>
#include <cctype>

namespace portalis::verify {
namespace {

constexpr size_t kShownBytes = 160;

// `text` on one line: control characters escaped, cut around the byte `focus`.
std::string shown(std::string_view text, size_t focus) {
  const size_t begin =
      focus > kShownBytes / 2 && text.size() > kShownBytes ? focus - kShownBytes / 2 : 0;
  const std::string_view part = text.substr(begin, kShownBytes);
  std::string out = begin > 0 ? "..." : "";
  for (const char c : part) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '\t')
      out += "\\t";
    else if (c == '\r')
      out += "\\r";
    else if (byte < 0x20 || byte == 0x7F) {
      out += "\\x";
      out.push_back("0123456789abcdef"[byte >> 4]);
      out.push_back("0123456789abcdef"[byte & 15]);
    } else
      out.push_back(c);
  }
  if (begin + part.size() < text.size()) out += "...";
  return out;
}

std::string_view line_at(std::string_view text, size_t begin) {
  return text.substr(begin, text.find('\n', begin) - begin);
}

std::string describe_line(std::string_view text, size_t begin, size_t at) {
  if (begin >= text.size()) return "(no such line)";
  const std::string_view line = line_at(text, begin);
  std::string out = shown(line, std::min(at - begin, line.size()));
  if (begin + line.size() == text.size()) out += "  (without a newline at the end)";
  return out;
}

std::string output_difference(const std::string& expected, const std::string& actual) {
  const auto [left, right] =
      std::mismatch(expected.begin(), expected.end(), actual.begin(), actual.end());
  const auto at = static_cast<size_t>(left - expected.begin());
  const size_t newline = at == 0 ? std::string::npos : expected.rfind('\n', at - 1);
  const size_t begin = newline == std::string::npos ? 0 : newline + 1;
  const auto line =
      1 + std::count(expected.begin(), expected.begin() + static_cast<ptrdiff_t>(begin), '\n');
  return "stdout differs at line " + std::to_string(line) + ", byte " +
         std::to_string(at - begin + 1) + "\n  CPython:     " + describe_line(expected, begin, at) +
         "\n  translation: " + describe_line(actual, begin, at);
}

std::string ending_text(const Execution& run) {
  if (run.ending == Ending::kExited) return "exit status " + std::to_string(run.exit_status);
  return run.reason;
}

// Each address as "0x", for they differ from run to run.
std::string without_addresses(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const size_t at = text.find("0x");
    out += text.substr(0, at == std::string_view::npos ? text.size() : at);
    if (at == std::string_view::npos) break;
    size_t end = at + 2;
    while (end < text.size() && std::isxdigit(static_cast<unsigned char>(text[end])) != 0) ++end;
    const bool address = end - at >= 2 + 6 && (out.ends_with(" at ") || out.ends_with("(at "));
    out += address ? std::string_view("0x") : text.substr(at, end - at);
    text.remove_prefix(end);
  }
  return out;
}

Outcome outcome_of(Ending ending) {
  switch (ending) {
    case Ending::kTimeout:
    case Ending::kFuel:
      return Outcome::kTimedOut;
    case Ending::kMemory:
      return Outcome::kOutOfMemory;
    case Ending::kOutputLimit:
      return Outcome::kOutputLimit;
    case Ending::kTrapped:
      return Outcome::kCrashed;
    case Ending::kExited:
      break;
  }
  return Outcome::kEqual;
}

}  // namespace

std::string_view last_line(std::string_view text) {
  while (!text.empty() && (text.back() == '\n' || text.back() == '\r')) text.remove_suffix(1);
  const size_t newline = text.rfind('\n');
  return newline == std::string_view::npos ? text : text.substr(newline + 1);
}

std::string_view outcome_name(Outcome outcome) {
  switch (outcome) {
    case Outcome::kEqual:
      return "equal";
    case Outcome::kDifferent:
      return "different";
    case Outcome::kCrashed:
      return "crashed";
    case Outcome::kTimedOut:
      return "timed out";
    case Outcome::kOutOfMemory:
      return "out of memory";
    case Outcome::kOutputLimit:
      return "too much output";
    case Outcome::kOracleFailed:
      return "oracle failed";
  }
  return "unknown";
}

Verdict compare(const Execution& oracle, const Execution& translation) {
  if (oracle.ending != Ending::kExited) {
    return {Outcome::kOracleFailed, "CPython did not come to its end: " + oracle.reason};
  }
  if (translation.ending != Ending::kExited) {
    std::string text = "the translation did not come to its end: " + translation.reason;
    const std::string_view last = last_line(translation.standard_error);
    if (!last.empty()) text += "\n  its last words: " + shown(last, 0);
    return {outcome_of(translation.ending), std::move(text)};
  }
  if (oracle.standard_output != translation.standard_output) {
    std::string text = output_difference(oracle.standard_output, translation.standard_output);
    if (oracle.exit_status != translation.exit_status) {
      text += "\nthe ends differ too\n  CPython:     " + ending_text(oracle) +
              "\n  translation: " + ending_text(translation);
      const std::string_view last = last_line(translation.standard_error);
      if (!last.empty()) text += "; " + shown(last, 0);
    }
    return {Outcome::kDifferent, std::move(text)};
  }
  const std::string_view expected = last_line(oracle.standard_error);
  const std::string_view actual = last_line(translation.standard_error);
  const auto words = [](std::string_view line) {
    return line.empty() ? "" : "; " + shown(line, 0);
  };
  if (oracle.exit_status != translation.exit_status) {
    return {Outcome::kDifferent,
            "the ends differ\n  CPython:     " + ending_text(oracle) + words(expected) +
                "\n  translation: " + ending_text(translation) + words(actual)};
  }
  if (without_addresses(expected) != without_addresses(actual)) {
    return {Outcome::kDifferent, "the last lines of stderr differ\n  CPython:     " +
                                     shown(expected, 0) + "\n  translation: " + shown(actual, 0)};
  }
  return {Outcome::kEqual, {}};
}

}  // namespace portalis::verify
