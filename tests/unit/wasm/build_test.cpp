// Building modules and executables: the cache, rustc's errors, what is missing.
#include "wasm/build.hpp"

#include <gtest/gtest.h>

#include "host/files.hpp"
#include "support/scratch.hpp"

namespace portalis::wasm {
namespace {

namespace fs = std::filesystem;
using test::Scratch;

constexpr const char* kProgram =
    "fn main() {\n    println!(\"{}\", portalis_runtime::answer());\n}\n";

std::vector<crate::CrateFile> program(const std::string& main) {
  return {{"main.rs", main, "main.py", {}}};
}

BuildOptions options_for(const Scratch& scratch, Target target) {
  BuildOptions options;
  options.target = target;
  options.profile = Profile::kDebug;
  options.name = "answer";
  options.runtime_dir = test::write_small_runtime(scratch);
  options.cache = test::test_cache();
  return options;
}

TEST(BuildTest, MakesAModuleOnceForEqualInput) {
  Scratch scratch;
  auto options = options_for(scratch, Target::kWasm);
  options.cache = scratch / "cache";
  const auto first = build(program(kProgram), options);
  ASSERT_TRUE(first.ok()) << first.error().message;
  ASSERT_TRUE(first->file);
  EXPECT_FALSE(first->file->from_cache);
  EXPECT_TRUE(host::read_file(first->file->path)->starts_with(std::string_view("\0asm", 4)));
  const auto second = build(program(kProgram), options);
  ASSERT_TRUE(second.ok());
  EXPECT_TRUE(second->file->from_cache);
  EXPECT_EQ(second->file->sha256, first->file->sha256);

  const auto other = build(program(std::string(kProgram) + "// changed\n"), options);
  EXPECT_FALSE(other->file->from_cache);
  options.profile = Profile::kRelease;
  EXPECT_FALSE(build(program(kProgram), options)->file->from_cache);
}

TEST(BuildTest, ChangedRuntimeIsCompiledAgain) {
  Scratch scratch;
  const auto options = options_for(scratch, Target::kNative);
  const auto before = build(program(kProgram), options);
  ASSERT_TRUE(before.ok()) << before.error().message;
  test::write_small_runtime(scratch, "43");
  const auto after = build(program(kProgram), options);
  ASSERT_TRUE(after.ok());
  EXPECT_NE(before->file->path, after->file->path);
}

TEST(BuildTest, MapsErrorsToPythonLines) {
  Scratch scratch;
  auto files = program("fn main() {\n    let x: i64 = 1;\n    let y: &str = x;\n}\n");
  files[0].python_lines = {0, 7, 9, 0};
  const auto outcome = build(files, options_for(scratch, Target::kWasm));
  ASSERT_TRUE(outcome.ok()) << outcome.error().message;
  EXPECT_FALSE(outcome->file);
  ASSERT_EQ(outcome->errors.size(), 1u);
  EXPECT_EQ(outcome->errors[0].code, "E0308");
  EXPECT_EQ(outcome->errors[0].rust_file, "src/main.rs");
  EXPECT_EQ(outcome->errors[0].rust_line, 3);
  EXPECT_EQ(outcome->errors[0].python_file, "main.py");
  EXPECT_EQ(outcome->errors[0].python_line, 9);
  EXPECT_NE(outcome->errors[0].rendered.find("mismatched types"), std::string::npos);
}

TEST(BuildTest, FailedBuildLeavesNothingInTheCache) {
  Scratch scratch;
  auto options = options_for(scratch, Target::kWasm);
  options.cache = scratch / "cache";
  ASSERT_FALSE(build(program("fn main() { nothing }\n"), options)->file);
  EXPECT_TRUE(host::list_files(scratch / "cache/module")->empty());
}

TEST(BuildTest, MissingCompilerIsUnavailableAndNamed) {
  Scratch scratch;
  auto options = options_for(scratch, Target::kWasm);
  options.rustc = "no-such-rustc";
  const auto outcome = build(program(kProgram), options);
  ASSERT_FALSE(outcome.ok());
  EXPECT_EQ(outcome.error().kind, host::ErrorKind::kUnavailable);
  EXPECT_NE(outcome.error().message.find("no-such-rustc"), std::string::npos);
}

TEST(RustcMessagesTest, LineWithoutPythonBelongsToTheOneAbove) {
  const std::vector<crate::CrateFile> files = {{"main.rs", "", "a.py", {3, 0, 0}}};
  const auto errors = parse_rustc_messages(
      R"({"level":"error","message":"m","code":{"code":"E0001"},"spans":[{"is_primary":true,"file_name":"src/main.rs","line_start":3,"column_start":5}],"rendered":"r"})"
      "\n"
      R"({"level":"warning","message":"w","code":null,"spans":[],"rendered":"w"})"
      "\n",
      files);
  ASSERT_EQ(errors.size(), 1u);
  EXPECT_EQ(errors[0].python_line, 3);
}

TEST(RustcMessagesTest, TextThatIsNotJsonIsKept) {
  const auto errors = parse_rustc_messages("thread 'rustc' panicked\nnote: x\n", {});
  ASSERT_EQ(errors.size(), 1u);
  EXPECT_EQ(errors[0].message, "thread 'rustc' panicked");
  EXPECT_EQ(errors[0].rendered, "thread 'rustc' panicked\nnote: x\n");
}

}  // namespace
}  // namespace portalis::wasm
