#include "device/profiler.hpp"

#include <gtest/gtest.h>

namespace portalis::device {
namespace {

TEST(Profiler, SumsByOperation) {
  Profiler profiler(true);
  {
    const Profiler::Span span(profiler, "lex", 10);
  }
  {
    const Profiler::Span span(profiler, "copy \"x\"", 1);
  }
  {
    const Profiler::Span span(profiler, "lex", 5);
  }
  const auto sums = profiler.sums();
  ASSERT_EQ(sums.size(), 2U);
  EXPECT_EQ(sums[0].name, "lex");
  EXPECT_EQ(sums[0].count, 2U);
  EXPECT_EQ(sums[0].bytes, 15U);
  EXPECT_GE(sums[0].milliseconds, 0);
  EXPECT_NE(profiler.json().find(R"("name":"copy \"x\"","count":1,"bytes":1)"), std::string::npos);
  EXPECT_NE(profiler.json().find(R"("gpu_utilisation_percent":null)"), std::string::npos);
  profiler.set_utilisation(7);
  EXPECT_NE(profiler.json().find(R"("gpu_utilisation_percent":7)"), std::string::npos);
}

TEST(Profiler, WritesATraceOfAllSpans) {
  Profiler profiler(true);
  {
    const Profiler::Span span(profiler, "lex", 10);
  }
  {
    const Profiler::Span span(profiler, "lex", 20);
  }
  const std::string trace = profiler.trace();
  EXPECT_EQ(trace.find(R"({"traceEvents":[{"name":"lex","ph":"X")"), 0U) << trace;
  EXPECT_NE(trace.find(R"("args":{"bytes":20})"), std::string::npos);
}

TEST(Profiler, RecordsNothingWhenOff) {
  Profiler profiler(false);
  {
    const Profiler::Span span(profiler, "lex", 10);
  }
  EXPECT_TRUE(profiler.sums().empty());
}

}  // namespace
}  // namespace portalis::device
