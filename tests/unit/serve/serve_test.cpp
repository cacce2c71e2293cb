// What the server knows without a network: routes, requests, counters.
#include <gtest/gtest.h>

#include <set>

#include "host/json.hpp"
#include "serve/infer.hpp"
#include "serve/metrics.hpp"
#include "serve/problem.hpp"
#include "serve/routes.hpp"

namespace portalis::serve {
namespace {

TEST(RouteTest, FindsRoutesAndTheModulesThatTheyName) {
  EXPECT_EQ(match_route("POST", "/v1/infer").route->kind, RouteKind::kInfer);
  EXPECT_EQ(match_route("GET", "/?a=/v1/infer").route->kind, RouteKind::kPage);
  const Match match = match_route("POST", "/v1/modules/a-b.c/infer?x=1");
  EXPECT_EQ(match.route->kind, RouteKind::kInferModule);
  EXPECT_EQ(match.module, "a-b.c");
}

TEST(RouteTest, SaysWhatIsWrong) {
  for (const char* target : {"", "/v1", "/v1/infer/", "/v1/modules//infer", "/v1/modules/a/b/infer",
                             "/v1/modules/infer", "*"}) {
    const Match match = match_route("POST", target);
    EXPECT_EQ(match.route, nullptr) << target;
    EXPECT_EQ(match.problem.kind, ProblemKind::kNotFound) << target;
  }
  const Match match = match_route("PUT", "/v1/metadata");
  EXPECT_EQ(match.problem.kind, ProblemKind::kMethodNotAllowed);
  EXPECT_EQ(match.problem.allow, "GET");
}

TEST(InferTest, ReadsEveryMember) {
  auto request = read_infer_request(R"({"args": ["a", "\u00e9"], "stdin_base64": "AP8="})");
  const auto& read = std::get<InferRequest>(request);
  EXPECT_EQ(read.arguments, (std::vector<std::string>{"a", "é"}));
  EXPECT_EQ(read.input, std::string("\0\xFF", 2));
}

TEST(InferTest, NamesWhatIsWrong) {
  const auto kind = [](std::string_view body) {
    const auto request = read_infer_request(body);
    return std::get<Problem>(request).kind;
  };
  for (const char* body : {"", "{", "{} x", "\xFF", "{\"stdin\": \"\t\"}", "{\"args\": [-]}"})
    EXPECT_EQ(kind(body), ProblemKind::kMalformedJson) << body;
  for (const char* body :
       {"null", "[]", R"({"args": {}})", R"({"args": [null]})", R"({"args": ["\u0000"]})",
        R"({"stdin": []})", R"({"stdin_base64": "AP9="})", R"({"args": [], "args": []})",
        R"({"stdin": "", "stdin_base64": ""})", R"({"Args": []})"}) {
    EXPECT_EQ(kind(body), ProblemKind::kInvalidRequest) << body;
  }
}

TEST(ProblemTest, EveryKindHasOneRowAndTextsAreEscaped) {
  std::set<ProblemKind> kinds;
  std::set<std::string_view> names;
  for (const ProblemInfo& problem : kProblems) {
    EXPECT_TRUE(kinds.insert(problem.kind).second) << problem.name;
    EXPECT_TRUE(names.insert(problem.name).second) << problem.name;
    EXPECT_FALSE(problem.advice.empty()) << problem.name;
    EXPECT_EQ(&info(problem.kind), &problem);
  }
  EXPECT_EQ(kinds.size(), static_cast<size_t>(ProblemKind::kShuttingDown) + 1);
  const std::string json = problem_json({ProblemKind::kBusy, "a \"b\"\n", {}}, "id");
  const auto read = host::Json::parse(json);
  ASSERT_TRUE(read);
  EXPECT_EQ((*read)["error"]["message"].as_string(), "a \"b\"\n");
  EXPECT_EQ((*read)["error"]["code"].as_string(), "busy");
  EXPECT_EQ((*read)["request_id"].as_string(), "id");
}

TEST(MetricsTest, CountsByLabel) {
  Metrics metrics;
  metrics.count_request("/v1/infer", 200);
  metrics.count_request("/v1/infer", 200);
  metrics.count_request("other", 404);
  metrics.count_run("m", "exited", 0.001);
  metrics.count_run("m", "exited", 99);
  metrics.begin_run();
  const std::string text = metrics.text(2.5);
  for (const char* line : {"portalis_requests_total{route=\"/v1/infer\",status=\"200\"} 2\n",
                           "portalis_requests_total{route=\"other\",status=\"404\"} 1\n",
                           "portalis_runs_total{module=\"m\",ending=\"exited\"} 2\n",
                           "portalis_run_seconds_bucket{module=\"m\",le=\"0.001\"} 1\n",
                           "portalis_run_seconds_bucket{module=\"m\",le=\"30\"} 1\n",
                           "portalis_run_seconds_bucket{module=\"m\",le=\"+Inf\"} 2\n",
                           "portalis_run_seconds_count{module=\"m\"} 2\n", "portalis_running 1\n",
                           "portalis_uptime_seconds 2.5\n"}) {
    EXPECT_NE(text.find(line), std::string::npos) << line << text;
  }
}

}  // namespace
}  // namespace portalis::serve
