// Comparing runs: what counts as equal, and how the first difference reads.
#include "verify/verdict.hpp"

#include <gtest/gtest.h>

namespace portalis::verify {
namespace {

Execution ran(const std::string& out, int status = 0, const std::string& err = "") {
  Execution run;
  run.standard_output = out;
  run.standard_error = err;
  run.exit_status = status;
  return run;
}

TEST(VerdictTest, EqualRunsHaveNoDifference) {
  const Verdict verdict = compare(ran("a\nb\n"), ran("a\nb\n"));
  EXPECT_EQ(verdict.outcome, Outcome::kEqual);
  EXPECT_EQ(verdict.difference, "");
}

TEST(VerdictTest, FirstDifferenceIsShownWithItsPlace) {
  const Verdict verdict = compare(ran("a\nbcd\ne\n"), ran("a\nbxd\ne\n"));
  EXPECT_EQ(verdict.outcome, Outcome::kDifferent);
  EXPECT_EQ(verdict.difference,
            "stdout differs at line 2, byte 2\n  CPython:     bcd\n  translation: bxd");
}

TEST(VerdictTest, MissingLinesAndNewlinesAreNamed) {
  EXPECT_EQ(compare(ran("a\nb\n"), ran("a\n")).difference,
            "stdout differs at line 2, byte 1\n  CPython:     b\n  translation: (no such line)");
  EXPECT_EQ(compare(ran("a\n"), ran("a")).difference,
            "stdout differs at line 1, byte 2\n  CPython:     a\n  translation: a  (without a "
            "newline at the end)");
}

TEST(VerdictTest, ControlCharactersAndLongLinesStayReadable) {
  const std::string text = compare(ran("a\x01"
                                       "b\n"),
                                   ran("a\tb\n"))
                               .difference;
  EXPECT_NE(text.find("a\\x01b"), std::string::npos);
  EXPECT_NE(text.find("a\\tb"), std::string::npos);
  const std::string prefix(5000, 'p');
  const std::string far = compare(ran(prefix + "1\n"), ran(prefix + "2\n")).difference;
  EXPECT_LT(far.size(), 600u);
  EXPECT_NE(far.find("p1"), std::string::npos);
  EXPECT_NE(far.find("p2"), std::string::npos);
}

TEST(VerdictTest, ExitStatusAndLastErrorLineCount) {
  EXPECT_EQ(compare(ran("", 1, "Traceback\nValueError: a\n"), ran("", 1, "other\nValueError: a\n"))
                .outcome,
            Outcome::kEqual);
  EXPECT_EQ(compare(ran("", 1, "ValueError: a\n"), ran("", 1, "ValueError: b\n")).outcome,
            Outcome::kDifferent);
  EXPECT_EQ(compare(ran("", 1, "ValueError: a\n"), ran("", 2, "ValueError: a\n")).outcome,
            Outcome::kDifferent);
  EXPECT_EQ(compare(ran("", 0, "warned\n"), ran("", 0, "")).outcome, Outcome::kDifferent);
}

TEST(VerdictTest, AddressesAreExempt) {
  const auto error = [](const char* address) {
    return ran("", 1, std::string("E: <A object at ") + address + ">\n");
  };
  EXPECT_EQ(compare(error("0x7f12345678"), error("0x1000040")).outcome, Outcome::kEqual);
  EXPECT_EQ(compare(ran("", 1, "E: 0x1234567\n"), ran("", 1, "E: 0x1234568\n")).outcome,
            Outcome::kDifferent);
}

TEST(VerdictTest, LimitsAndTrapsAreNeverEqual) {
  const auto ended = [](Ending ending) {
    Execution run = ran("a\n");
    run.ending = ending;
    run.reason = "why";
    return run;
  };
  EXPECT_EQ(compare(ran("a\n"), ended(Ending::kTrapped)).outcome, Outcome::kCrashed);
  EXPECT_EQ(compare(ran("a\n"), ended(Ending::kTimeout)).outcome, Outcome::kTimedOut);
  EXPECT_EQ(compare(ran("a\n"), ended(Ending::kFuel)).outcome, Outcome::kTimedOut);
  EXPECT_EQ(compare(ran("a\n"), ended(Ending::kMemory)).outcome, Outcome::kOutOfMemory);
  EXPECT_EQ(compare(ran("a\n"), ended(Ending::kOutputLimit)).outcome, Outcome::kOutputLimit);
  EXPECT_EQ(compare(ended(Ending::kTimeout), ran("a\n")).outcome, Outcome::kOracleFailed);
}

}  // namespace
}  // namespace portalis::verify
