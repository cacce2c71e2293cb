#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

#include "parse/nodes.gen.hpp"
#include "parse/outline.hpp"
#include "parse/parse.hpp"

namespace portalis::parse {
namespace {

std::vector<Definition> definitions_of(const SyntaxTree& tree) {
  std::vector<Definition> found;
  for (int32_t row = 0; row < static_cast<int32_t>(tree.num_nodes()); ++row) {
    const NodeId id(row);
    const NodeKind kind = tree.kind(id);
    const bool is_class = kind == NodeKind::kClassDef;
    if (!is_class && kind != NodeKind::kFunctionDef && kind != NodeKind::kAsyncFunctionDef)
      continue;
    found.push_back({std::string(tree.text(Symbol(static_cast<int32_t>(tree.payload(id))))),
                     tree.range(id), is_class});
  }
  std::sort(found.begin(), found.end(),
            [](const Definition& a, const Definition& b) { return a.range.begin < b.range.begin; });
  return found;
}

TEST(Outline, AgreesWithTheTreeOnValidSources) {
  int files = 0;
  for (const auto& entry :
       std::filesystem::recursive_directory_iterator(PORTALIS_TEST_SOURCE_DIR "/scripts")) {
    if (entry.path().extension() != ".py") continue;
    const auto source = source::SourceText::from_path(entry.path().string());
    const auto outline = find_outline(source);
    if (!outline) GTEST_SKIP() << "built without tree-sitter";
    const ParseResult result = parse(source);
    ASSERT_TRUE(result.ok) << entry.path();
    EXPECT_TRUE(outline->broken.empty()) << entry.path();
    const auto expected = definitions_of(result.tree);
    ASSERT_EQ(outline->definitions.size(), expected.size()) << entry.path();
    for (size_t i = 0; i < expected.size(); ++i) {
      EXPECT_EQ(outline->definitions[i].name, expected[i].name);
      EXPECT_EQ(outline->definitions[i].range.begin, expected[i].range.begin);
      EXPECT_GE(outline->definitions[i].range.end, expected[i].range.end);
      EXPECT_EQ(outline->definitions[i].is_class, expected[i].is_class);
    }
    ++files;
  }
  EXPECT_GT(files, 3);
}

TEST(Outline, SeesPastErrors) {
  const auto source = source::SourceText::from_bytes(
      "def f():\n    x = = 1\n\ndef g(a):\n    return a\n\nclass C:\n  y = 2\n", "a.py");
  const auto outline = find_outline(source);
  if (!outline) GTEST_SKIP() << "built without tree-sitter";
  EXPECT_FALSE(parse(source).ok);
  EXPECT_FALSE(outline->broken.empty());
  const bool has_class =
      std::any_of(outline->definitions.begin(), outline->definitions.end(),
                  [](const Definition& item) { return item.name == "C" && item.is_class; });
  EXPECT_TRUE(has_class);
}

}  // namespace
}  // namespace portalis::parse
