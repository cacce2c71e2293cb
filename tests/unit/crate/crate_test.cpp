// The crate writer: what it writes, what it refuses to overwrite, and that plain cargo accepts the
// result.
#include "crate/crate.hpp"

#include <gtest/gtest.h>

#include "host/files.hpp"
#include "host/process.hpp"
#include "support/scratch.hpp"

namespace portalis::crate {
namespace {

namespace fs = std::filesystem;
using test::Scratch;

std::vector<CrateFile> program(const std::string& main) {
  return {{"main.rs", main, "main.py", {}}};
}

TEST(PackageNameTest, IsAlwaysANameForCargo) {
  EXPECT_EQ(package_name("wordstats"), "wordstats");
  EXPECT_EQ(package_name("my program.v2"), "my_program_v2");
  EXPECT_EQ(package_name("2nd"), "py_2nd");
  EXPECT_EQ(package_name(""), "py_");
  EXPECT_EQ(package_name("match"), "py_match");
  EXPECT_EQ(package_name("test"), "py_test");
  EXPECT_EQ(package_name("portalis-runtime"), "py_portalis-runtime");
  EXPECT_EQ(package_name("\xC3\xA9t\xC3\xA9"), "py___t__");
}

TEST(CrateTest, BuildsOfflineWithPlainCargo) {
  Scratch scratch;
  CrateOptions options{"answer", test::write_small_runtime(scratch)};
  const auto crate = write_crate(
      scratch / "out",
      program("fn main() {\n    println!(\"{}\", portalis_runtime::answer());\n}\n"), options);
  ASSERT_TRUE(crate.ok()) << crate.error().message;
  // The crate must not depend on where the runtime came from.
  fs::remove_all(scratch / "runtime");
  host::ProcessRequest request;
  request.argv = {"cargo", "run", "--quiet", "--offline", "--locked"};
  request.directory = crate->path;
  request.standard_input = "";
  request.removed_environment = {"CARGO_TARGET_DIR"};
  const auto result = host::run_process(request);
  ASSERT_TRUE(result.ok()) << result.error().message;
  EXPECT_EQ(result->standard_output, "42\n") << result->standard_error;
}

TEST(CrateTest, ReplacesItsOwnCrateWhole) {
  Scratch scratch;
  CrateOptions options{"p", test::write_small_runtime(scratch)};
  ASSERT_TRUE(write_crate(scratch / "out",
                          {{"main.rs", "fn main() {}\n", "", {}}, {"old.rs", "", "", {}}}, options)
                  .ok());
  ASSERT_TRUE(write_crate(scratch / "out", program("fn main() {}\n"), options).ok());
  EXPECT_FALSE(fs::exists(scratch / "out/src/old.rs"));
  EXPECT_TRUE(fs::exists(scratch / "out/src/main.rs"));
}

TEST(CrateTest, LeavesOtherDirectoriesAlone) {
  Scratch scratch;
  CrateOptions options{"p", test::write_small_runtime(scratch)};
  scratch.write("mine/notes.txt", "keep");
  const auto crate = write_crate(scratch / "mine", program("fn main() {}\n"), options);
  ASSERT_FALSE(crate.ok());
  EXPECT_EQ(crate.error().kind, host::ErrorKind::kInvalid);
  EXPECT_EQ(*host::read_file(scratch / "mine/notes.txt"), "keep");
  EXPECT_EQ(std::distance(fs::directory_iterator(scratch.path()), {}),
            2);  // runtime, mine: no temporary directory
}

TEST(CrateTest, NothingIsLeftWhenWritingFails) {
  Scratch scratch;
  CrateOptions options{"p", test::write_small_runtime(scratch)};
  const auto crate = write_crate(scratch / "out",
                                 {{"../escape.rs", "", "", {}}, {"main.rs", "", "", {}}}, options);
  ASSERT_FALSE(crate.ok());
  EXPECT_EQ(crate.error().kind, host::ErrorKind::kDefect);
  EXPECT_FALSE(fs::exists(scratch / "out"));
  EXPECT_EQ(std::distance(fs::directory_iterator(scratch.path()), {}), 1);
}

TEST(CrateTest, MissingRuntimeIsUnavailable) {
  Scratch scratch;
  const auto crate =
      write_crate(scratch / "out", program("fn main() {}\n"), {"p", scratch / "nowhere"});
  ASSERT_FALSE(crate.ok());
  EXPECT_EQ(crate.error().kind, host::ErrorKind::kUnavailable);
}

TEST(CrateTest, LockFileKeepsPackagesSorted) {
  Scratch scratch;
  CrateOptions options{"zebra", test::write_small_runtime(scratch)};
  ASSERT_TRUE(write_crate(scratch / "z", program("fn main() {}\n"), options).ok());
  const std::string lock = *host::read_file(scratch / "z/Cargo.lock");
  EXPECT_LT(lock.find("portalis-runtime"), lock.find("zebra"));
  options.name = "alpha";
  ASSERT_TRUE(write_crate(scratch / "a", program("fn main() {}\n"), options).ok());
  const std::string other = *host::read_file(scratch / "a/Cargo.lock");
  EXPECT_LT(other.find("alpha"), other.find("name = \"portalis-runtime\""));
}

}  // namespace
}  // namespace portalis::crate
