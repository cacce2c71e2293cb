#include "driver/parse_batch.hpp"

#include <gtest/gtest.h>

#include "parse/dump_ast.hpp"

namespace portalis::driver {
namespace {

std::vector<ParseBatch::Source> sources(const std::vector<std::string>& texts) {
  std::vector<ParseBatch::Source> out;
  for (const std::string& text : texts) {
    out.push_back(
        std::make_shared<const source::SourceText>(source::SourceText::from_bytes(text, "a.py")));
  }
  return out;
}

std::string first_code(const parse::ParseResult& result) {
  return result.diagnostics.empty() ? "" : std::string(diag::code_name(result.diagnostics[0].code));
}

const std::vector<std::string> kTexts = {
    "x = 1\n",
    "",
    "def f(a, b=2):\n    # why\n    return f'{a!r:>{b}}' + 'c' \\\n        'd'\n",
    "x = (\n",
    "if a:\n\tb\n\tif c:\n\t\td\nelse: e",
    "match x:\n  case [1, *_]: pass\n",
    "\xc3\xa9 = {'k': [1, 2][0]}  # \xc3\xa9\n",
    "class A:\n  'doc'\n  @b\n  def c(self): yield 1\n\n\n",
};

void expect_equal_trees(const ParseBatch& batch, const BatchOptions& options) {
  for (size_t i = 0; i < batch.size(); ++i) {
    const source::SourceText& source = *batch.source(i);
    const parse::ParseResult wanted = parse::parse(source, options.parse);
    ASSERT_NE(batch.result(i), nullptr) << batch.error(i).message;
    ASSERT_EQ(batch.result(i)->ok, wanted.ok) << source.text();
    if (!wanted.ok) continue;
    EXPECT_EQ(parse::dump_ast(batch.result(i)->tree, source, options.parse.version),
              parse::dump_ast(wanted.tree, source, options.parse.version));
    EXPECT_EQ(batch.result(i)->comments.size(), wanted.comments.size());
  }
}

TEST(ParseBatch, GivesTheTreesOfTheParserOnEveryDevice) {
  for (const char* device : {"cpu", "cuda"}) {
    for (const uint32_t batch_size : {0U, 1U, 3U}) {
      BatchOptions options;
      options.device = device;
      options.plugin = PORTALIS_PLUGIN_WHOLE;
      options.batch_size = batch_size;
      options.collect_metrics = true;
      auto batch = ParseBatch::submit(sources(kTexts), options);
      ASSERT_TRUE(batch.ok()) << batch.error().message;
      ASSERT_EQ((*batch)->poll(), device::JobState::kDone);
      EXPECT_EQ((*batch)->choice().backend.name(), device);
      expect_equal_trees(**batch, options);
      const BatchMetrics metrics = (*batch)->metrics();
      EXPECT_EQ(metrics.num_files, kTexts.size());
      EXPECT_EQ(metrics.num_failed, 1U);
      EXPECT_GT(metrics.num_tokens, 60U);
      EXPECT_GT(metrics.num_nodes, 60U);
      EXPECT_GT(metrics.milliseconds, 0);
      EXPECT_FALSE((*batch)->profiler().sums().empty());
    }
  }
}

TEST(ParseBatch, GoesOnWhileItsCallerWaits) {
  BatchOptions options;
  options.enable_async = true;
  options.batch_size = 1;
  auto batch = ParseBatch::submit(sources(kTexts), options);
  ASSERT_TRUE(batch.ok());
  EXPECT_EQ((*batch)->wait(std::nullopt), device::JobState::kDone);
  expect_equal_trees(**batch, options);
}

TEST(ParseBatch, SaysWhatWasCancelled) {
  BatchOptions options;
  options.enable_async = true;
  options.num_threads = 1;
  options.batch_size = 1;
  const std::vector<std::string> many(2000, kTexts[2]);
  auto batch = ParseBatch::submit(sources(many), options);
  ASSERT_TRUE(batch.ok());
  (*batch)->cancel();
  const device::JobState state = (*batch)->wait(std::nullopt);
  size_t missing = 0;
  for (size_t i = 0; i < many.size(); ++i) missing += (*batch)->result(i) == nullptr ? 1 : 0;
  EXPECT_EQ(state == device::JobState::kCancelled, missing > 0);
  if (missing > 0) {
    EXPECT_EQ((*batch)->error(many.size() - 1).message, "it was cancelled");
  }
}

TEST(ParseBatch, SplitsWhatADeviceHasNoMemoryFor) {
  std::string large;
  while (large.size() < 120'000) large += "value = other + 1\n";
  BatchOptions options;
  options.device = "cuda";
  options.plugin = PORTALIS_PLUGIN_WHOLE;
  auto batch = ParseBatch::submit(sources({large, "x\n", large, large}), options);
  ASSERT_TRUE(batch.ok());
  expect_equal_trees(**batch, options);
}

TEST(ParseBatch, FailsOrFallsBackAsAsked) {
  std::string huge;
  while (huge.size() < 2'000'000) huge += "value = other + 1\n";
  BatchOptions options;
  options.device = "cuda";
  options.plugin = PORTALIS_PLUGIN_WHOLE;
  auto failed = ParseBatch::submit(sources({"x\n", huge}), options);
  ASSERT_TRUE(failed.ok());
  EXPECT_NE((*failed)->result(0), nullptr);
  EXPECT_EQ((*failed)->result(1), nullptr);
  EXPECT_EQ((*failed)->error(1).message, "cuda cannot hold a batch: out of memory");
  options.allow_fallback = true;
  auto fallen = ParseBatch::submit(sources({"x\n", huge}), options);
  ASSERT_TRUE(fallen.ok());
  expect_equal_trees(**fallen, options);
  EXPECT_EQ((*fallen)->metrics().num_fallbacks, 1U);
}

TEST(ParseBatch, HoldsSourcesToTheirLimits) {
  const std::string deep = "x = " + std::string(60, '(') + "1" + std::string(60, ')') + "\n";
  const std::string nested = "x = " + std::string(60, '[') + "1" + std::string(60, ']') + "\n";
  struct Case {
    parse::ParseLimits limits;
    std::string text;
    std::string code;
  };
  for (const Case& one :
       {Case{{.max_tokens = 5}, "a = b + c\n", "P1104"}, Case{{.max_tokens = 6}, "a = b + c\n", ""},
        Case{{.max_nodes = 5}, "a = b + c\n", "P1104"}, Case{{.max_nodes = 6}, "a = b + c\n", ""},
        Case{{.max_depth = 50}, nested, "P1103"}, Case{{.max_depth = 50}, deep, ""},
        Case{{.max_depth = 1}, "", ""}, Case{{.max_depth = 1}, "x\n", "P1103"}}) {
    for (const char* device : {"cpu", "cuda"}) {
      BatchOptions options;
      options.device = device;
      options.plugin = PORTALIS_PLUGIN_WHOLE;
      options.parse.limits = one.limits;
      auto batch = ParseBatch::submit(sources({one.text}), options);
      ASSERT_TRUE(batch.ok());
      EXPECT_EQ(first_code(*(*batch)->result(0)), one.code) << one.text;
      const auto careful = parse::parse_carefully(*(*batch)->source(0), options.parse);
      EXPECT_EQ(first_code(careful), one.code) << one.text;
    }
  }
}

}  // namespace
}  // namespace portalis::driver
