#include "device/tree_batch.hpp"

#include <gtest/gtest.h>

#include "parse/steps/nearest.hpp"

namespace portalis::device {
namespace {

TreeBatch parse_all(const std::vector<std::string_view>& texts,
                    parse::PythonVersion version = parse::PythonVersion::k3_11) {
  const Stream stream =
      std::move(Stream::make(*Registry().choose("cpu", PORTALIS_OP_PARSE, {1, 1}))).value();
  MemoryPool pool(stream);
  Profiler profiler(false);
  return std::move(parse_trees(texts, version, stream, pool, profiler)).value();
}

using Offsets = std::vector<uint32_t>;

TEST(TreeBatch, FindsAllErrorsOfAFileAndNoneOfAnother) {
  const TreeBatch batch = parse_all({"a = 1\n", "b = $ + 'x\nc = )\nd = 0b2 ?\n", "e = 1\n"});
  EXPECT_EQ(batch.status(0), PORTALIS_LEX_ACCEPTED);
  EXPECT_EQ(batch.status(1), PORTALIS_LEX_REJECTED);
  EXPECT_EQ(batch.status(2), PORTALIS_LEX_ACCEPTED);
  // The bad character, the end of the string, the bracket, the number, the other character; at the
  // end of the file the bracket that was closed too often counts again.
  EXPECT_EQ(batch.errors(1), (Offsets{4, 10, 15, 21, 25, 27}));
  EXPECT_TRUE(batch.errors(0).empty());
  const portalis_parse_columns columns = batch.columns();
  EXPECT_EQ(columns.lexed.file_tokens[2] - columns.lexed.file_tokens[1], 0U);
  EXPECT_EQ(columns.file_rows[2] - columns.file_rows[1], 1U);
  EXPECT_EQ(columns.file_rows[3] - columns.file_rows[2], 4U);
}

TEST(TreeBatch, FindsErrorsOfLines) {
  EXPECT_EQ(parse_all({"if a:\n    b\n  c\n"}).errors(0), (Offsets{14}));
  EXPECT_EQ(parse_all({"if a:\n        b\n\tc\n"}).errors(0), (Offsets{17}));
  EXPECT_EQ(parse_all({"\\\na\n"}).errors(0), (Offsets{0}));
  EXPECT_EQ(parse_all({"a = (1,\n"}).errors(0), (Offsets{8}));
  EXPECT_EQ(parse_all({"a = (1]\n"}).errors(0), (Offsets{6}));
}

TEST(TreeBatch, FindsErrorsInLines) {
  EXPECT_EQ(parse_all({"a\n", "b c\n  d\ne\nf +\n"}).errors(1), (Offsets{2, 6, 13}));
}

TEST(TreeBatch, LimitsNesting) {
  const auto nested = [](size_t depth) {
    return std::string(depth, '(') + std::string(depth, ')') + "\n";
  };
  EXPECT_EQ(parse_all({nested(50)}).status(0), PORTALIS_LEX_ACCEPTED);
  EXPECT_EQ(parse_all({nested(201)}).errors(0), (Offsets{200}));
  std::string blocks;
  for (size_t depth = 0; depth < 100; ++depth) blocks += std::string(depth, ' ') + "if a:\n";
  const std::string inner = blocks.substr(0, blocks.size() - 100 - 5);
  EXPECT_EQ(parse_all({inner}).status(0), PORTALIS_LEX_REJECTED);
  EXPECT_EQ(parse_all({inner + std::string(99, ' ') + "b\n"}).status(0), PORTALIS_LEX_ACCEPTED);
  const auto end = static_cast<uint32_t>(blocks.size() + 100);
  EXPECT_EQ(parse_all({blocks + std::string(100, ' ') + "b\n"}).errors(0), (Offsets{end}));
}

TEST(TreeBatch, LeavesToTheHostWhatItCannotDecide) {
  EXPECT_EQ(parse_all({"\xe2\x82\xac = 1\n"}).status(0), PORTALIS_LEX_SEQUENTIAL);
  EXPECT_EQ(parse_all({"f'{a['b']}'\n"}).status(0), PORTALIS_LEX_REJECTED);
  EXPECT_EQ(parse_all({"f'{a['b']}'\n"}, parse::PythonVersion::k3_12).status(0),
            PORTALIS_LEX_SEQUENTIAL);
  for (const char* text : {"f'{f\"{a}\"}'\n", "f'''{a # b\n}'''\n", "f'''{a[\"'''\"]}'''\n"}) {
    EXPECT_EQ(parse_all({text}, parse::PythonVersion::k3_12).status(0), PORTALIS_LEX_SEQUENTIAL)
        << text;
  }
  for (const char* text : {"f'\\n{a[\"b\"]:>{c}}\\{d}\\N{BULLET}{{'\n", "rf'\\N{a}'\n"}) {
    EXPECT_EQ(parse_all({text}, parse::PythonVersion::k3_12).status(0), PORTALIS_LEX_ACCEPTED)
        << text;
  }
}

TEST(Nearest, FindsTheNearestRowsThatAreNotLarger) {
  using parse::steps::kNowhere;
  std::vector<int32_t> values;
  for (uint32_t i = 0; i < 5000; ++i) {
    values.push_back(static_cast<int32_t>(i * 2654435761U >> 20) + (i % 100 == 0 ? 0 : 50));
  }
  parse::steps::PlainExec exec;
  const parse::steps::MinimaTree tree(exec, values.data(), static_cast<uint32_t>(values.size()));
  for (uint32_t row = 0; row < values.size(); row += 7) {
    for (const int32_t most : {values[row], values[row] - 1, 3, -1}) {
      uint32_t wanted = row;
      while (wanted > 0 && values[wanted - 1] > most) --wanted;
      wanted = wanted == 0 ? kNowhere : wanted - 1;
      ASSERT_EQ(tree.minima().find_before(row, most), wanted) << row << ' ' << most;
      wanted = row + 1;
      while (wanted < values.size() && values[wanted] > most) ++wanted;
      wanted = wanted == values.size() ? kNowhere : wanted;
      ASSERT_EQ(tree.minima().find_after(row, most), wanted) << row << ' ' << most;
    }
  }
}

}  // namespace
}  // namespace portalis::device
