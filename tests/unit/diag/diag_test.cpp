#include <gtest/gtest.h>

#include "diag/diagnostic.hpp"
#include "diag/render.hpp"

namespace portalis::diag {
namespace {

TEST(Diagnostic, FillsItsArguments) {
  EXPECT_EQ(message(make(Code::kP0001, {}, {"a.py", "gone"})), "cannot read `a.py`: gone");
  EXPECT_EQ(code_name(Code::kP0001), "P0001");
  EXPECT_EQ(code_severity(Code::kP1101), Severity::kError);
}

TEST(DiagnosticList, SortsByLastByteAndKeepsTheOrderOfEqualOnes) {
  DiagnosticList list;
  list.add(Code::kP1101, {5, 9}, {"a"});
  list.add(Code::kP1101, {0, 3}, {"b"});
  list.add(Code::kP1101, {8, 9}, {"c"});
  list.sort();
  ASSERT_EQ(list.size(), 3U);
  EXPECT_EQ(list[0].args[0], "b");
  EXPECT_EQ(list[1].args[0], "a");
  EXPECT_EQ(list[2].args[0], "c");
  EXPECT_TRUE(list.has_errors());
  EXPECT_FALSE(DiagnosticList().has_errors());
}

TEST(Render, ShowsTheLineAndACaretPerCharacter) {
  const std::string text = "x = 1\n\xC3\xA9 = \xC3\xA9\xC3\xA9 $\n";
  Diagnostic diagnostic = make(Code::kP1101, {11, 15}, {"invalid syntax"});
  diagnostic.notes.push_back("say it otherwise");
  EXPECT_EQ(render_text(diagnostic, "a.py", text),
            "a.py:2:5: error: invalid syntax [P1101]\n"
            " 2 | \xC3\xA9 = \xC3\xA9\xC3\xA9 $\n"
            "   |     ^^\n"
            "  = note: say it otherwise\n");
}

TEST(Render, SurvivesPlacesAtAndPastTheEnd) {
  EXPECT_NE(render_text(make(Code::kP1101, {4, 4}, {"m"}), "a.py", "abc\n").find("a.py:2:1"),
            std::string::npos);
  EXPECT_NE(render_text(make(Code::kP1101, {90, 99}, {"m"}), "a.py", "abc").find("a.py:1:4"),
            std::string::npos);
}

TEST(Render, WritesJson) {
  DiagnosticList list;
  list.add(Code::kP1101, {2, 3}, {"bad \"x\""}).labels.push_back({{0, 1}, "here"});
  EXPECT_EQ(
      render_json(list, "a.py", "a b\n"),
      R"([{"code":"P1101","severity":"error","message":"bad \"x\"","file":"a.py","line":1,"column":3,)"
      R"("end_line":1,"end_column":4,"begin":2,"end":3,"args":["bad \"x\""],"labels":[{"text":"here",)"
      R"("line":1,"column":1,"end_line":1,"end_column":2,"begin":0,"end":1}],"notes":[]}])");
}

}  // namespace
}  // namespace portalis::diag
