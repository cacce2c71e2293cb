#include "serve/problem.hpp"

#include <algorithm>
#include <iterator>

#include "base/json.hpp"

namespace portalis::serve {

const ProblemInfo& info(ProblemKind kind) {
  return *std::find_if(std::begin(kProblems), std::end(kProblems),
                       [kind](const ProblemInfo& one) { return one.kind == kind; });
}

std::string problem_json(const Problem& problem, std::string_view request_id) {
  const ProblemInfo& about = info(problem.kind);
  base::JsonWriter json;
  json.begin_object().key("error").begin_object();
  json.member("code", about.name).member("message", std::string_view(problem.message));
  json.member("what_to_do", about.advice).end_object();
  json.member("request_id", request_id).end_object();
  return json.text() + "\n";
}

}  // namespace portalis::serve
