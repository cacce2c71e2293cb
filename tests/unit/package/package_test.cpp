// Packages: written whole, checked to the last byte.
#include "package/package.hpp"

#include <gtest/gtest.h>

#include "host/files.hpp"
#include "host/json.hpp"
#include "support/scratch.hpp"

namespace portalis::package {
namespace {

namespace fs = std::filesystem;
using test::Scratch;

PackageInput input_for(const Scratch& scratch) {
  PackageInput input;
  input.name = "greeting";
  input.module = scratch.write("m.wasm", std::string("\0asm\1\0\0\0", 8));
  input.files = {{"main.rs", "fn main() {}\n", "greeting.py", {}}};
  input.runtime_dir = test::write_small_runtime(scratch);
  input.sources = {{"greeting.py", std::string(64, '0')}};
  input.python_version = "3.11";
  input.profile = "release";
  input.producer = "portalis test";
  return input;
}

TEST(PackageTest, HoldsModuleCrateHashesAndManifest) {
  Scratch scratch;
  const auto package = write_package(scratch / "out", input_for(scratch));
  ASSERT_TRUE(package.ok()) << package.error().message;
  EXPECT_TRUE(fs::exists(scratch / "out/greeting.wasm"));
  EXPECT_TRUE(fs::exists(scratch / "out/crate/src/main.rs"));
  const auto manifest = host::Json::parse(*host::read_file(scratch / "out/manifest.json"));
  ASSERT_TRUE(manifest);
  EXPECT_EQ((*manifest)["module"]["sha256"].as_string(), package->module_sha256);
  EXPECT_EQ((*manifest)["sources"].items()[0]["path"].as_string(), "greeting.py");
  EXPECT_TRUE((*manifest)["verdict"].is_null());
  EXPECT_TRUE(check_package(scratch / "out")->empty());
}

TEST(PackageTest, EveryChangedByteIsFound) {
  Scratch scratch;
  ASSERT_TRUE(write_package(scratch / "out", input_for(scratch)).ok());
  const auto files = host::list_files(scratch / "out");
  for (const fs::path& file : *files) {
    if (file == "manifest.json") continue;
    const std::string before = *host::read_file(scratch.path() / "out" / file);
    if (before.empty()) continue;
    std::string after = before;
    after[after.size() / 2] ^= 1;
    scratch.write("out/" + file.string(), after);
    const auto wrong = check_package(scratch / "out");
    ASSERT_TRUE(wrong.ok()) << wrong.error().message;
    EXPECT_FALSE(wrong->empty()) << file;
    scratch.write("out/" + file.string(), before);
  }
  EXPECT_TRUE(check_package(scratch / "out")->empty());
}

TEST(PackageTest, AddedAndMissingFilesAreFound) {
  Scratch scratch;
  ASSERT_TRUE(write_package(scratch / "out", input_for(scratch)).ok());
  scratch.write("out/extra", "x");
  fs::remove(scratch / "out/crate/src/main.rs");
  EXPECT_EQ(*check_package(scratch / "out"),
            (std::vector<std::string>{"crate/src/main.rs", "extra"}));
}

TEST(PackageTest, OtherDirectoriesAreLeftAlone) {
  Scratch scratch;
  scratch.write("mine/notes.txt", "keep");
  const auto package = write_package(scratch / "mine", input_for(scratch));
  ASSERT_FALSE(package.ok());
  EXPECT_EQ(package.error().kind, host::ErrorKind::kInvalid);
  EXPECT_EQ(*host::read_file(scratch / "mine/notes.txt"), "keep");
}

TEST(PackageTest, UnreadableModuleLeavesNothing) {
  Scratch scratch;
  PackageInput input = input_for(scratch);
  input.module = scratch / "absent.wasm";
  ASSERT_FALSE(write_package(scratch / "out", input).ok());
  EXPECT_FALSE(fs::exists(scratch / "out"));
}

}  // namespace
}  // namespace portalis::package
