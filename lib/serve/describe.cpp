#include "serve/describe.hpp"

#include <set>

#include "base/json.hpp"
#include "serve/problem.hpp"
#include "serve/routes.hpp"

namespace portalis::serve {
namespace {

using base::JsonWriter;

// A member of a request or an answer.
struct Member {
  std::string_view name;
  std::string_view type;
  std::string_view about;
};

constexpr Member kRequestMembers[] = {
    {"args", "array", "sys.argv[1:]; none by default"},
    {"stdin", "string", "standard input as text; empty by default"},
    {"stdin_base64", "string", "standard input as bytes, in place of `stdin`"},
};
constexpr Member kAnswerMembers[] = {
    {"stdout", "string", "standard output, where it is UTF-8"},
    {"stdout_base64", "string", "standard output, where it is not UTF-8"},
    {"stderr", "string", "standard error, where it is UTF-8"},
    {"stderr_base64", "string", "standard error, where it is not UTF-8"},
    {"exit_status", "integer", "what the program exited with"},
};

template <size_t N>
void write_schema(JsonWriter& json, const Member (&members)[N], bool closed) {
  json.begin_object().member("type", "object").key("properties").begin_object();
  for (const Member& member : members) {
    json.key(member.name).begin_object();
    json.member("type", member.type).member("description", member.about);
    if (member.type == "array")
      json.key("items").begin_object().member("type", "string").end_object();
    json.end_object();
  }
  json.end_object();
  if (closed) json.member("additionalProperties", false);
  json.end_object();
}

void write_problem_schema(JsonWriter& json) {
  json.begin_object().member("type", "object").key("properties").begin_object();
  json.key("error").begin_object().member("type", "object").key("properties").begin_object();
  json.key("code").begin_object().member("type", "string").key("enum").begin_array();
  for (const ProblemInfo& problem : kProblems) json.value(problem.name);
  json.end_array().end_object();
  for (const char* name : {"message", "what_to_do"})
    json.key(name).begin_object().member("type", "string").end_object();
  json.end_object().end_object();
  json.key("request_id").begin_object().member("type", "string").end_object();
  json.end_object().end_object();
}

void write_reference(JsonWriter& json, std::string_view schema) {
  json.key("content").begin_object().key(kJson).begin_object().key("schema").begin_object();
  json.member("$ref", std::string_view("#/components/schemas/" + std::string(schema)));
  json.end_object().end_object().end_object();
}

void write_problems(JsonWriter& json, bool runs) {
  std::set<unsigned> statuses;
  for (const ProblemInfo& problem : kProblems) {
    if (runs || problem.status == 503) statuses.insert(problem.status);
  }
  for (const unsigned status : statuses) {
    std::string names;
    for (const ProblemInfo& problem : kProblems) {
      if (problem.status == status)
        names += (names.empty() ? "" : ", ") + std::string(problem.name);
    }
    json.key(std::to_string(status)).begin_object().member("description", std::string_view(names));
    write_reference(json, "Problem");
    json.end_object();
  }
}

void write_operation(JsonWriter& json, const Route& route, const std::vector<Module>& modules) {
  const bool runs = route.method == "POST";
  json.key(runs ? "post" : "get").begin_object().member("summary", route.summary);
  if (route.kind == RouteKind::kInferModule) {
    json.key("parameters").begin_array().begin_object();
    json.member("name", "module").member("in", "path").member("required", true);
    json.key("schema").begin_object().member("type", "string").key("enum").begin_array();
    for (const Module& module : modules) json.value(std::string_view(module.name));
    json.end_array().end_object().end_object().end_array();
  }
  if (runs) {
    json.key("requestBody").begin_object().member("required", true);
    write_reference(json, "Run");
    json.end_object();
  }
  json.key("responses").begin_object().key("200").begin_object();
  json.member("description", route.summary);
  if (runs) {
    write_reference(json, "Result");
  } else {
    const std::string_view media = route.media_type.substr(0, route.media_type.find(';'));
    json.key("content").begin_object().key(media).begin_object().end_object().end_object();
  }
  json.end_object();
  write_problems(json, runs);
  json.end_object().end_object();
}

}  // namespace

std::string metadata_json(const std::vector<Module>& modules, const Limits& limits) {
  JsonWriter json;
  json.begin_object();
  json.member("server", "portalis").member("version", view(portalis_version()));
  json.key("limits").begin_object();
  json.member("time_ms", static_cast<int64_t>(limits.run_time.count()));
  json.member("fuel", static_cast<int64_t>(limits.fuel));
  json.member("memory_bytes", static_cast<int64_t>(limits.memory_bytes));
  json.member("output_bytes", static_cast<int64_t>(limits.output_bytes));
  json.member("body_bytes", static_cast<int64_t>(limits.body_bytes));
  json.member("header_bytes", static_cast<int64_t>(limits.header_bytes));
  json.member("read_time_ms", static_cast<int64_t>(limits.read_time.count()));
  json.member("requests", limits.requests).member("connections", limits.connections);
  json.end_object().key("modules").begin_array();
  for (const Module& module : modules) {
    json.begin_object().member("name", std::string_view(module.name)).member("kind", "program");
    json.member("sha256", std::string_view(module.sha256));
    json.member("bytes", static_cast<int64_t>(module.num_bytes));
    if (!module.python.empty()) json.member("python", std::string_view(module.python));
    if (!module.verdict.empty()) json.member("verdict", std::string_view(module.verdict));
    json.end_object();
  }
  json.end_array().end_object();
  return json.text() + "\n";
}

std::string openapi_json(const std::vector<Module>& modules) {
  JsonWriter json;
  json.begin_object().member("openapi", "3.0.3").key("info").begin_object();
  json.member("title", "Portalis").member("version", view(portalis_version())).end_object();
  json.key("paths").begin_object();
  for (const Route& route : kRoutes) {
    json.key(route.path).begin_object();
    write_operation(json, route, modules);
    json.end_object();
  }
  json.end_object().key("components").begin_object().key("schemas").begin_object();
  json.key("Run");
  write_schema(json, kRequestMembers, true);
  json.key("Result");
  write_schema(json, kAnswerMembers, false);
  json.key("Problem");
  write_problem_schema(json);
  json.end_object().end_object().end_object();
  return json.text() + "\n";
}

std::string page_html(const std::vector<Module>& modules) {
  // No text here comes from outside but names, which hold no character that HTML escapes.
  std::string out =
      "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Portalis</title>"
      "<style>body{font:1rem/1.5 sans-serif;margin:2rem auto;max-width:60rem}"
      "td,th{padding:.2rem .8rem .2rem 0;text-align:left}code{font-size:.95em}</style>"
      "<h1>Portalis</h1><h2>Modules</h2><table><tr><th>name<th>SHA-256";
  for (const Module& module : modules)
    out += "<tr><td><code>" + module.name + "</code><td><code>" + module.sha256 + "</code>";
  out += "</table><h2>Routes</h2><table>";
  for (const Route& route : kRoutes) {
    out += "<tr><td><code>" + std::string(route.method) + " " + std::string(route.path) +
           "</code><td>" + std::string(route.summary);
  }
  out += "</table><h2>A run</h2><table><tr><th>member<th>type<th>meaning";
  for (const Member& member : kRequestMembers) {
    out += "<tr><td><code>" + std::string(member.name) + "</code><td>" + std::string(member.type) +
           "<td>" + std::string(member.about);
  }
  out += "</table><p>It is answered by</p><table>";
  for (const Member& member : kAnswerMembers) {
    out += "<tr><td><code>" + std::string(member.name) + "</code><td>" + std::string(member.type) +
           "<td>" + std::string(member.about);
  }
  out += "</table><h2>Errors</h2><table><tr><th>status<th>code<th>what to do";
  for (const ProblemInfo& problem : kProblems) {
    out += "<tr><td>" + std::to_string(problem.status) + "<td><code>" + std::string(problem.name) +
           "</code><td>" + std::string(problem.advice);
  }
  return out + "</table></html>\n";
}

}  // namespace portalis::serve
