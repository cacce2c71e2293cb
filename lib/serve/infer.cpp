#include "serve/infer.hpp"

#include <array>
#include <optional>
#include <utility>

#include "base/base64.hpp"
#include "base/json.hpp"
#include "base/utf8.hpp"
#include "host/json.hpp"

namespace portalis::serve {
namespace {

using host::Json;

// Endings in the order of their numbers; the first is no problem.
struct EndingInfo {
  std::string_view name;
  ProblemKind kind;
};
constexpr std::array<EndingInfo, 6> kEndings = {{
    {"exited", ProblemKind::kInternal},
    {"trapped", ProblemKind::kTrapped},
    {"timeout", ProblemKind::kTimeLimit},
    {"fuel", ProblemKind::kFuelLimit},
    {"memory", ProblemKind::kMemoryLimit},
    {"output", ProblemKind::kOutputLimit},
}};

Problem invalid(std::string message) {
  return {ProblemKind::kInvalidRequest, std::move(message), {}};
}

std::optional<Problem> read_arguments(const Json& value, InferRequest& out) {
  if (value.kind() != Json::Kind::kArray) return invalid("`args` is not an array of strings");
  for (const Json& item : value.items()) {
    const std::string index = std::to_string(out.arguments.size());
    if (item.kind() != Json::Kind::kString) return invalid("`args[" + index + "]` is not a string");
    if (item.as_string().find('\0') != std::string_view::npos)
      return invalid("`args[" + index + "]` has a NUL character, which no argument can hold");
    out.arguments.emplace_back(item.as_string());
  }
  return std::nullopt;
}

std::optional<Problem> read_input(std::string_view name, const Json& value, InferRequest& out) {
  const std::string quoted = "`" + std::string(name) + "`";
  if (value.kind() != Json::Kind::kString) return invalid(quoted + " is not a string");
  if (name == "stdin") {
    out.input = value.as_string();
    return std::nullopt;
  }
  auto bytes = base::decode_base64(value.as_string());
  if (!bytes) return invalid(quoted + " is not base64 with padding");
  out.input = std::move(*bytes);
  return std::nullopt;
}

std::optional<Problem> read_member(const std::string& name, const Json& value, InferRequest& out) {
  if (name == "args") return read_arguments(value, out);
  if (name == "stdin" || name == "stdin_base64") return read_input(name, value, out);
  return invalid("`" + name + "` is no member of a request; `args`, `stdin`, `stdin_base64` are");
}

void write_stream(base::JsonWriter& json, const std::string& name, std::string_view bytes) {
  if (base::find_utf8_error(bytes).reason == nullptr) {
    json.member(name, bytes);
  } else {
    json.member(name + "_base64", std::string_view(base::encode_base64(bytes)));
  }
}

}  // namespace

std::string_view ending_name(int32_t ending) {
  return kEndings.at(static_cast<size_t>(ending)).name;
}

std::variant<InferRequest, Problem> read_infer_request(std::string_view body) {
  if (const auto bad = base::find_utf8_error(body); bad.reason != nullptr) {
    return Problem{ProblemKind::kMalformedJson,
                   "the body is not UTF-8 at byte " + std::to_string(bad.begin),
                   {}};
  }
  size_t stopped_at = 0;
  const auto json = Json::parse(body, &stopped_at);
  if (!json) {
    return Problem{ProblemKind::kMalformedJson,
                   "the body is not JSON at byte " + std::to_string(stopped_at),
                   {}};
  }
  if (json->kind() != Json::Kind::kObject) return invalid("the body is not a JSON object");
  InferRequest out;
  std::vector<std::string_view> seen;
  for (const auto& [name, value] : json->members()) {
    // One input under two names is no less ambiguous than one name twice.
    const std::string_view subject = name == "stdin_base64" ? std::string_view("stdin") : name;
    for (const std::string_view other : seen) {
      if (other == subject) return invalid("`" + std::string(subject) + "` is given twice");
    }
    if (auto problem = read_member(name, value, out)) return *problem;
    seen.push_back(subject);
  }
  return out;
}

std::variant<std::string, Problem> infer_answer(const Execution& execution) {
  if (execution.ending() != PORTALIS_ENDING_EXITED) {
    return Problem{kEndings.at(static_cast<size_t>(execution.ending())).kind,
                   "the program was ended: " + std::string(execution.reason()),
                   {}};
  }
  base::JsonWriter json;
  json.begin_object();
  write_stream(json, "stdout", execution.output());
  write_stream(json, "stderr", execution.error_output());
  json.member("exit_status", static_cast<int64_t>(execution.status()));
  json.end_object();
  return json.text() + "\n";
}

}  // namespace portalis::serve
