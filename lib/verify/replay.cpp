#include "verify/replay.hpp"

#include "base/json.hpp"
#include "verify/answer.hpp"

namespace portalis::verify {
namespace {

using host::Json;
using host::Result;

struct Vector {
  std::string_view line;
  std::string function;
  Json json;
  bool is_generated = false;
};

Result<std::vector<Vector>> read_vectors(std::string_view text) {
  std::vector<Vector> out;
  const std::vector<std::string_view> lines = lines_of(text);
  for (size_t i = 0; i < lines.size(); ++i) {
    auto json = parsed_line(lines[i]);
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
    auto answer = parsed_line(text);
    ReplayCount& counts = report_.functions[vector.function];
    if (!answer || !is_outcome(*answer)) {
      ++counts.unanswered;
    } else if (has_same_outcome(vector.json, *answer, options_.tolerance)) {
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
    if (!difference.simplest.empty()) out += "  simplest: " + difference.simplest + "\n";
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
    out.member("answer", difference.answer);
    if (!difference.simplest.empty()) out.member("simplest", difference.simplest);
    out.end_object();
  }
  out.end_array().end_object();
  return out.text() + "\n";
}

}  // namespace portalis::verify
