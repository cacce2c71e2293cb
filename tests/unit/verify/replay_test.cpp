// Golden vectors: what counts as equal, libraries that end, files that are none.
#include "verify/replay.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>

#include "verify/answer.hpp"
#include "verify/oracle.hpp"

namespace portalis::verify {
namespace {

constexpr const char* kHead = R"({"portalis_vectors":1,"package":"m","python":"3.11.7"})";

std::string vectors(const std::vector<std::string>& lines) {
  std::string text = std::string(kHead) + "\n";
  for (const std::string& line : lines) text += line + "\n";
  return text;
}

std::string call(const std::string& function, const std::string& outcome) {
  return R"({"function":")" + function + R"(","args":[],"kwargs":{},)" + outcome + "}";
}

// Gives one answer for each request until an answer is "!", which ends it.
Library answering(std::vector<std::string> answers) {
  auto rest = std::make_shared<std::vector<std::string>>(std::move(answers));
  return [rest](const std::string& requests) -> host::Result<Execution> {
    Execution run;
    const auto count = std::count(requests.begin(), requests.end(), '\n');
    for (int64_t i = 0; i < count; ++i) {
      const std::string answer = rest->front();
      rest->erase(rest->begin());
      if (answer == "!") {
        run.ending = Ending::kTrapped;
        run.reason = "unreachable";
        break;
      }
      run.standard_output += "printed\n\x1e" + answer + "\n";
    }
    return run;
  };
}

ReplayReport replayed(const std::string& text, std::vector<std::string> answers,
                      const ReplayOptions& options = {}) {
  auto report = replay(text, answering(std::move(answers)), options);
  EXPECT_TRUE(report.ok()) << report.error().message;
  return *report;
}

TEST(ReplayTest, EqualOutcomesAreCounted) {
  const std::string text = vectors({call("m:f", R"("result":null)"),
                                    call("m:f", R"("result":"\ud800","generated":true)"),
                                    call("m:g", R"("exception":{"type":"E","text":"t"})")});
  const ReplayReport report = replayed(text, {R"({"result":null})", R"({"result":"\ud800"})",
                                              R"({"exception":{"type":"E","text":"t"}})"});
  EXPECT_TRUE(report.is_equal());
  EXPECT_EQ(report.functions.at("m:f").equal, 2);
  EXPECT_EQ(report.functions.at("m:f").generated, 1);
  EXPECT_EQ(report.functions.at("m:g").equal, 1);
}

TEST(ReplayTest, EveryDifferenceIsOne) {
  for (const auto& [outcome, answer] : std::vector<std::pair<std::string, std::string>>{
           {R"("result":1)", R"({"result":1.0})"},
           {R"("result":1)", R"({"result":"1"})"},
           {R"("result":"\ud800")", R"({"result":"\ud801"})"},
           {R"("result":{"a":1,"b":2})", R"({"result":{"b":2,"a":1}})"},
           {R"("result":null)", R"({"result":null,"after":[[1],{}]})"},
           {R"("result":null,"after":[[1],{}])", R"({"result":null})"},
           {R"("exception":{"type":"E","text":"t"})", R"({"result":null})"}}) {
    const ReplayReport report = replayed(vectors({call("m:f", outcome)}), {answer});
    EXPECT_EQ(report.functions.at("m:f").different, 1) << outcome << answer;
    EXPECT_FALSE(report.is_equal());
    EXPECT_EQ(report.differences.at(0).answer, answer);
  }
}

TEST(ReplayTest, ToleranceIsForFloatsOnly) {
  ReplayOptions options;
  options.tolerance = 1e-9;
  const std::string text =
      vectors({call("m:f", R"("result":[1.0000000000001,2])"), call("m:f", R"("result":[1.1])"),
               call("m:f", R"("result":3)")});
  const ReplayReport report = replayed(
      text, {R"({"result":[1.0,2]})", R"({"result":[1.2]})", R"({"result":3.0})"}, options);
  EXPECT_EQ(report.functions.at("m:f").equal, 1);
  EXPECT_EQ(report.functions.at("m:f").different, 2);
}

TEST(ReplayTest, ACallThatEndsTheLibraryIsItsOwnDifference) {
  const std::string text = vectors(
      {call("m:f", R"("result":1)"), call("m:f", R"("result":2)"), call("m:f", R"("result":3)")});
  const ReplayReport report = replayed(text, {R"({"result":1})", "!", R"({"result":3})"});
  EXPECT_EQ(report.functions.at("m:f").equal, 2);
  EXPECT_EQ(report.functions.at("m:f").different, 1);
  EXPECT_EQ(report.differences.at(0).answer, "unreachable");
}

TEST(ReplayTest, WhatIsNotTranslatedIsNotAnswered) {
  const std::string text = vectors({call("m:f", R"("result":1)")});
  const ReplayReport report = replayed(text, {R"({"invalid":"no function 'm:f'"})"});
  EXPECT_EQ(report.functions.at("m:f").unanswered, 1);
  EXPECT_FALSE(report.is_equal());
}

// A library that is wrong for texts that hold an "x".
host::Result<Execution> wrong_for_x(const std::string& requests) {
  Execution run;
  for (std::string_view line : lines_of(requests)) {
    auto request = parsed_line(line);
    const std::string text((*request)["args"].items().at(0).as_string());
    const bool is_wrong = text.find('x') != std::string::npos;
    run.standard_output += "\x1e{\"result\":" + std::to_string(text.size() + is_wrong) + "}\n";
  }
  return run;
}

TEST(ReplayTest, DifferencesAreMadeSmaller) {
  auto python = find_python("3.11");
  if (!python.ok()) GTEST_SKIP() << python.error().message;
  const std::string text =
      vectors({R"({"function":"operator:length_hint","args":["abxcd"],"kwargs":{},"result":5})"});
  auto report = replay(text, wrong_for_x);
  ASSERT_TRUE(report.ok());
  minimise(*report, wrong_for_x, *python, {});
  ASSERT_EQ(report->differences.size(), 1u);
  EXPECT_EQ(report->differences[0].simplest,
            R"({"function":"operator:length_hint","args":["x"],"kwargs":{}})");
}

TEST(ReplayTest, FilesThatAreNoneAreErrors) {
  for (const char* text :
       {"", "x", "{}", R"({"portalis_vectors":2})", R"({"portalis_vectors":1})"}) {
    EXPECT_FALSE(replay(text, answering({})).ok()) << text;
  }
  auto cut = replay(vectors({"{\"function\":"}), answering({}));
  ASSERT_FALSE(cut.ok());
  EXPECT_EQ(cut.error().message, "line 2 of the vectors is no JSON");
}

}  // namespace
}  // namespace portalis::verify
