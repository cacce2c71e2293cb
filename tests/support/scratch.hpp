// A scratch directory for one test, and a stand-in for the runtime crate that compiles in a second.
#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <string>

#include "host/files.hpp"

namespace portalis::test {

class Scratch {
 public:
  Scratch()
      : directory_(
            host::TempDir::make(std::filesystem::temp_directory_path(), "portalis-test").value()) {}
  const std::filesystem::path& path() const { return directory_.path(); }
  std::filesystem::path operator/(const std::string& name) const {
    return directory_.path() / name;
  }
  std::filesystem::path write(const std::string& name, const std::string& contents) const {
    EXPECT_TRUE(host::write_new_file(*this / name, contents).ok());
    return *this / name;
  }

 private:
  host::TempDir directory_;
};

// portalis-runtime with one function and no dependencies, so that these tests need neither the real
// one nor its crates.
inline std::filesystem::path write_small_runtime(const Scratch& scratch,
                                                 const std::string& answer = "42") {
  scratch.write("runtime/Cargo.toml",
                "[package]\nname = \"portalis-runtime\"\nversion = \"0.1.0\"\nedition = \"2021\"\n"
                "[lib]\nname = \"portalis_runtime\"\n[workspace]\n");
  scratch.write("runtime/Cargo.lock",
                "version = 4\n\n[[package]]\nname = \"portalis-runtime\"\nversion = \"0.1.0\"\n");
  scratch.write("runtime/src/lib.rs", "pub fn answer() -> i64 {\n    " + answer + "\n}\n");
  return scratch / "runtime";
}

// A cache shared by the tests of one machine, so that the stand-in runtime is compiled once.
inline std::filesystem::path test_cache() {
  return std::filesystem::path(testing::TempDir()) / "portalis-test-cache";
}

}  // namespace portalis::test
