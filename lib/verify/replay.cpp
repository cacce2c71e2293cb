#include "verify/replay.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

#include "base/json.hpp"
#include "host/json.hpp"

namespace portalis::verify {
namespace {

using host::Json;
using host::Result;

// Begins the lines that are answers; everything else is what the functions print.
constexpr char kMark = '\x1e';

struct Vector {
  std::string_view line;
  std::string function;
  Json json;
  bool is_generated = false;
};

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const size_t end = std::min(text.find('\n'), text.size());
    if (end > 0) lines.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

std::optional<Json> parsed(std::string_view line) {
  return Json::parse(line, nullptr, Json::Surrogates::kKeep);
}

Result<std::vector<Vector>> read_vectors(std::string_view text) {
  std::vector<Vector> out;
  const std::vector<std::string_view> lines = lines_of(text);
  for (size_t i = 0; i < lines.size(); ++i) {
    auto json = parsed(lines[i]);
    const std::string place = "line " + std::to_string(i + 1) + " of the vectors";
    if (!json) return host::invalid_error(place + " is no JSON");
    if (i == 0) {
      if ((*json)["portalis_vectors"].as_int() != 1)
        return host::invalid_error(place + " is no head of format 1; see docs/vectors.md");
      continue;
    }
    std::string function((*json)["function"].as_string());
    if (function.empty()) return host::invalid_error(place + " names no function");
    const bool is_generated = (*json)["generated"].as_bool();
    out.push_back({lines[i], std::move(function), std::move(*json), is_generated});
  }
  if (out.empty()) return host::invalid_error("the file holds no vectors");
  return out;
}

std::vector<std::string_view> answers_of(const Execution& run) {
  std::vector<std::string_view> answers;
  for (std::string_view line : lines_of(run.standard_output)) {
    if (line.front() == kMark) answers.push_back(line.substr(1));
  }
  return answers;
}

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

bool is_outcome(const Json& answer) {
  return std::any_of(answer.members().begin(), answer.members().end(), [](const auto& member) {
    return member.first == "result" || member.first == "exception";
  });
}

bool has_outcome(const Json& vector, const Json& answer, double tolerance) {
  for (const char* part : {"result", "exception", "after"}) {
    if (!is_same(vector[part], answer[part], tolerance)) return false;
  }
  return true;
}

std::string ending_of(const Execution& run) {
  if (run.ending != Ending::kExited) return run.reason;
  std::string_view error = run.standard_error;
  while (!error.empty() && error.back() == '\n') error.remove_suffix(1);
  const size_t newline = error.rfind('\n');
  if (newline != std::string_view::npos) error.remove_prefix(newline + 1);
  return "exit status " + std::to_string(run.exit_status) + (error.empty() ? "" : ": ") +
         std::string(error);
}

class Replay {
 public:
  Replay(const std::vector<Vector>& vectors, const Library& library, const ReplayOptions& options)
      : vectors_(vectors), library_(library), options_(options) {}

  Result<ReplayReport> run() {
    size_t next = 0;
    while (next < vectors_.size()) {
      std::string requests;
      for (size_t i = next; i < vectors_.size(); ++i) {
        requests += vectors_[i].line;
        requests += '\n';
      }
      auto run = library_(requests);
      if (!run.ok()) return run.error();
      for (std::string_view answer : answers_of(*run)) {
        if (next == vectors_.size()) break;
        count(vectors_[next++], answer);
      }
      // This call ended the library: the rest is asked of another one.
      if (next < vectors_.size()) differ(vectors_[next++], ending_of(*run));
    }
    return std::move(report_);
  }

 private:
  void count(const Vector& vector, std::string_view text) {
    auto answer = parsed(text);
    ReplayCount& counts = report_.functions[vector.function];
    if (!answer || !is_outcome(*answer)) {
      ++counts.unanswered;
    } else if (has_outcome(vector.json, *answer, options_.tolerance)) {
      ++counts.equal;
      if (vector.is_generated) ++counts.generated;
    } else {
      differ(vector, std::string(text));
    }
  }

  void differ(const Vector& vector, std::string answer) {
    ++report_.functions[vector.function].different;
    if (report_.differences.size() == options_.shown) return;
    report_.differences.push_back({std::string(vector.line), std::move(answer)});
  }

  const std::vector<Vector>& vectors_;
  const Library& library_;
  const ReplayOptions& options_;
  ReplayReport report_;
};

}  // namespace

bool ReplayReport::is_equal() const {
  int64_t equal = 0, different = 0;
  for (const auto& [name, counts] : functions) {
    equal += counts.equal;
    different += counts.different;
  }
  return equal > 0 && different == 0;
}

Result<ReplayReport> replay(std::string_view vectors, const Library& library,
                            const ReplayOptions& options) {
  auto read = read_vectors(vectors);
  if (!read.ok()) return read.error();
  return Replay(*read, library, options).run();
}

std::string replay_text(const ReplayReport& report) {
  std::string out;
  for (const auto& [name, counts] : report.functions) {
    out += name + ": " + std::to_string(counts.equal) + " equal (" +
           std::to_string(counts.generated) + " generated), " + std::to_string(counts.different) +
           " different, " + std::to_string(counts.unanswered) + " not answered\n";
  }
  for (const Difference& difference : report.differences) {
    out += "\n  vector: " + difference.request + "\n  answer: " + difference.answer + "\n";
  }
  return out;
}

std::string replay_json(const ReplayReport& report) {
  base::JsonWriter out;
  out.begin_object().key("functions").begin_object();
  for (const auto& [name, counts] : report.functions) {
    out.key(name).begin_object();
    out.member("equal", counts.equal).member("generated", counts.generated);
    out.member("different", counts.different).member("unanswered", counts.unanswered).end_object();
  }
  out.end_object().key("differences").begin_array();
  for (const Difference& difference : report.differences) {
    out.begin_object().member("vector", difference.request);
    out.member("answer", difference.answer).end_object();
  }
  out.end_array().end_object();
  return out.text() + "\n";
}

}  // namespace portalis::verify
