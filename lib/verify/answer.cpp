#include "verify/answer.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "verify/verdict.hpp"

namespace portalis::verify {

using host::Json;

namespace {

// Begins the lines that are answers; everything else is what the functions print.
constexpr char kMark = '\x1e';

bool is_float(std::string_view number) {
  return number.find_first_of(".eE") != std::string_view::npos;
}

bool is_near(std::string_view a, std::string_view b, double tolerance) {
  double left = 0, right = 0;
  std::from_chars(a.data(), a.data() + a.size(), left);
  std::from_chars(b.data(), b.data() + b.size(), right);
  return std::abs(left - right) <= tolerance * std::max(std::abs(left), std::abs(right));
}

bool is_same(const Json& a, const Json& b, double tolerance) {
  if (tolerance == 0 || a.kind() != b.kind()) return a == b;
  if (a.kind() == Json::Kind::kNumber) {
    if (!is_float(a.as_number()) || !is_float(b.as_number())) return a == b;
    return is_near(a.as_number(), b.as_number(), tolerance);
  }
  auto same = [&](const auto& x, const auto& y) {
    if constexpr (requires { x.second; }) {
      return x.first == y.first && is_same(x.second, y.second, tolerance);
    } else {
      return is_same(x, y, tolerance);
    }
  };
  const bool is_container = a.kind() == Json::Kind::kArray || a.kind() == Json::Kind::kObject;
  if (!is_container) return a == b;
  return std::equal(a.items().begin(), a.items().end(), b.items().begin(), b.items().end(), same) &&
         std::equal(a.members().begin(), a.members().end(), b.members().begin(), b.members().end(),
                    same);
}

}  // namespace

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const size_t end = std::min(text.find('\n'), text.size());
    if (end > 0) lines.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

std::optional<Json> parsed_line(std::string_view line) {
  return Json::parse(line, nullptr, Json::Surrogates::kKeep);
}

std::vector<std::string_view> answers_of(const Execution& run) {
  std::vector<std::string_view> answers;
  for (std::string_view line : lines_of(run.standard_output)) {
    if (line.front() == kMark) answers.push_back(line.substr(1));
  }
  return answers;
}

bool is_outcome(const Json& answer) {
  return std::any_of(answer.members().begin(), answer.members().end(), [](const auto& member) {
    return member.first == "result" || member.first == "exception";
  });
}

bool has_same_outcome(const Json& expected, const Json& actual, double tolerance) {
  for (const char* part : {"result", "exception", "after"}) {
    if (!is_same(expected[part], actual[part], tolerance)) return false;
  }
  return true;
}

std::string ending_of(const Execution& run) {
  if (run.ending != Ending::kExited) return run.reason;
  const std::string_view error = last_line(run.standard_error);
  return "exit status " + std::to_string(run.exit_status) + (error.empty() ? "" : ": ") +
         std::string(error);
}

}  // namespace portalis::verify
