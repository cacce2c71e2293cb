// check on the cases of tests/stages/check: case.py gives case.ir, or case.diag when it is refused.
// Every golden program keeps the invariant of inference. PORTALIS_BLESS=1 rewrites the files.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "check/build.hpp"
#include "check/infer.hpp"
#include "unit/check/coercions.hpp"

namespace portalis::check {
namespace {

namespace fs = std::filesystem;

fs::path tests_folder() { return fs::path(PORTALIS_TEST_SOURCE_DIR) / "tests"; }

std::string read(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::stringstream text;
  text << in.rdbuf();
  return text.str();
}

std::vector<fs::path> programs(const fs::path& folder) {
  std::vector<fs::path> out;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.path().extension() == ".py") out.push_back(entry.path());
  }
  std::sort(out.begin(), out.end());
  return out;
}

struct Checked {
  std::string ir;    // empty when refused
  std::string diag;  // one line a diagnostic
  std::vector<std::string> bad_coercions;
};

std::string render(const diag::DiagnosticList& list, const source::SourceText& source) {
  std::string out;
  for (const diag::Diagnostic& diagnostic : list) {
    out += std::to_string(source.line_column(diagnostic.range.begin).line) + ": " +
           std::string(diag::code_name(diagnostic.code)) + " " + diag::message(diagnostic) + "\n";
  }
  return out;
}

Checked check_text(const std::string& text) {
  source::SourceText source = source::SourceText::from_bytes(text, "case.py");
  parse::ParseResult parsed = parse::parse(source);
  Checked out;
  out.diag = render(parsed.diagnostics, source);
  if (!parsed.ok) return out;
  BuildResult built = build(parsed.tree, source, parsed.comments);
  out.diag = render(built.diagnostics, source);
  if (!built.ok) return out;
  diag::DiagnosticList refusals = infer(built.module);
  out.diag = render(refusals, source);
  if (!refusals.empty()) return out;
  out.bad_coercions = find_bad_coercions(built.module);
  out.ir = ir::dump(built.module);
  return out;
}

void compare(const fs::path& path, const std::string& actual) {
  if (std::getenv("PORTALIS_BLESS") != nullptr && std::getenv("CI") == nullptr) {
    if (actual.empty()) {
      fs::remove(path);
    } else {
      std::ofstream(path, std::ios::binary) << actual;
    }
    return;
  }
  EXPECT_EQ(actual, fs::exists(path) ? read(path) : "") << path;
}

TEST(Check, StageCases) {
  std::vector<fs::path> cases = programs(tests_folder() / "stages" / "check");
  ASSERT_FALSE(cases.empty());
  for (const fs::path& path : cases) {
    Checked checked = check_text(read(path));
    compare(fs::path(path).replace_extension(".ir"), checked.ir);
    compare(fs::path(path).replace_extension(".diag"), checked.diag);
  }
}

TEST(Check, EveryCoercionIsRepresentable) {
  std::vector<fs::path> paths = programs(tests_folder() / "golden");
  for (const fs::path& path : programs(tests_folder() / "stages" / "check")) paths.push_back(path);
  for (const fs::path& path : paths) {
    Checked checked = check_text(read(path));
    for (const std::string& bad : checked.bad_coercions) ADD_FAILURE() << path << ": " << bad;
  }
}

std::string diagnostics_of(const std::string& text) { return check_text(text).diag; }

TEST(Check, ReportsTheErrorsOfPythonsCompiler) {
  EXPECT_EQ(diagnostics_of("def f(x):\n    global x\n"),
            "2: P2001 name 'x' is parameter and global\n");
  EXPECT_EQ(diagnostics_of("def f(a, a): pass\n"),
            "1: P2001 duplicate argument 'a' in function definition\n");
  EXPECT_EQ(diagnostics_of("def f():\n    nonlocal x\n"),
            "2: P2001 no binding for nonlocal 'x' found\n");
  EXPECT_EQ(diagnostics_of("return 1\n"), "1: P2001 'return' outside function\n");
  EXPECT_EQ(diagnostics_of("break\n"), "1: P2001 'break' outside loop\n");
  EXPECT_EQ(diagnostics_of("[x := 1 for x in y]\n"),
            "1: P2001 assignment expression cannot rebind comprehension iteration variable 'x'\n");
  EXPECT_EQ(diagnostics_of("a, *b, *c = 1\n"),
            "1: P2001 multiple starred expressions in assignment\n");
  EXPECT_EQ(diagnostics_of("def f():\n    print(x)\n    global x\n"),
            "3: P2001 name 'x' is used prior to global declaration\n");
}

// Functions that call each other with lists of one more type in each line.
std::string many_types(int count) {
  std::string text =
      "def first(values, item):\n"
      "    return second(values + [item], item), [value for value in values if value != item]\n"
      "def second(values, item):\n"
      "    return third(values[:], item), values[::-1], {len(values): item}, (item, "
      "values.count(item))\n"
      "def third(values, item):\n"
      "    values.append(item)\n"
      "    return sorted(values, key=str), values.index(item), [values, [item]], (values, item)\n";
  std::string type = "1";
  for (int i = 0; i < count; ++i) {
    const char* rest[] = {", 'a')", ", 2.5)", ", None)", ", True)", ", 7)"};
    std::string item;
    for (int digit = i; digit > 0; digit /= 5) item += "(";
    item += type;
    for (int digit = i; digit > 0; digit /= 5) item += rest[digit % 5];
    text += "print(first([" + item + "], " + item + "))\n";
  }
  return text;
}

TEST(Check, CopiesStayWithinAMultipleOfTheProgram) {
  auto size = [](int count) { return check_text(many_types(count)).ir.size(); };
  size_t small = size(100), large = size(400);
  ASSERT_GT(small, 0);
  // Four times the program: as much as four times the copies, where a copy for each type would
  // make both programs of the same kind and far larger.
  EXPECT_LT(large, 5 * small);
  EXPECT_LT(large, 20 * many_types(400).size());
}

TEST(Check, RefusesByName) {
  EXPECT_EQ(diagnostics_of("import socket\n"), "1: P2102 module `socket` is not supported\n");
  EXPECT_EQ(diagnostics_of("async def f(): pass\n"),
            "1: P2101 cannot translate `async def`; write a function or a generator\n");
  EXPECT_EQ(diagnostics_of("exec('1')\n"), "1: P2103 `exec` is not supported\n");
}

}  // namespace
}  // namespace portalis::check
