// Differential test: rustfmt finds nothing to change in random programs.
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include "random_program.hpp"
#include "rust/print.hpp"

namespace portalis::rust::test {
namespace {

namespace fs = std::filesystem;

constexpr uint64_t kPrograms = 1500;

bool has_rustfmt() { return std::system("rustfmt --version >/dev/null 2>&1") == 0; }

// Runs a command; returns its exit status and puts the beginning of its output into `output`.
int run(const std::string& command, std::string& output) {
  FILE* pipe = popen(command.c_str(), "r");
  if (pipe == nullptr) return -1;
  char buffer[4096];
  while (const size_t count = std::fread(buffer, 1, sizeof buffer, pipe)) {
    if (output.size() < 20000) output.append(buffer, count);
  }
  return WEXITSTATUS(pclose(pipe));
}

class ScratchFolder {
 public:
  ScratchFolder()
      : path_(fs::temp_directory_path() / ("portalis_rustfmt_" + std::to_string(getpid()))) {
    fs::create_directories(path_);
    std::ofstream(path_ / "rustfmt.toml") << "edition = \"2021\"\n";
  }
  ~ScratchFolder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;
  const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

TEST(Rustfmt, ChangesNothingInRandomPrograms) {
  if (!has_rustfmt()) GTEST_SKIP() << "rustfmt is not in PATH";
  const ScratchFolder folder;
  for (uint64_t seed = 0; seed < kPrograms; ++seed) {
    const Printed printed = print(random_program(seed));
    std::ofstream(folder.path() / ("p" + std::to_string(seed) + ".rs")) << printed.text;
  }
  std::string output;
  const int status = run("cd '" + folder.path().string() +
                             "' && rustfmt --check --color never --edition 2021 p*.rs 2>&1",
                         output);
  EXPECT_EQ(status, 0) << output;
}

TEST(Rustfmt, NoticesAWrongLayout) {
  if (!has_rustfmt()) GTEST_SKIP() << "rustfmt is not in PATH";
  const ScratchFolder folder;
  std::ofstream(folder.path() / "wrong.rs") << "fn f() { g() }\n";
  std::string output;
  EXPECT_NE(
      run("cd '" + folder.path().string() + "' && rustfmt --check --edition 2021 wrong.rs 2>&1",
          output),
      0);
}

TEST(Printer, GivesOnePythonLinePerRustLine) {
  for (uint64_t seed = 0; seed < 200; ++seed) {
    const Printed printed = print(random_program(seed));
    const auto lines = std::count(printed.text.begin(), printed.text.end(), '\n');
    EXPECT_EQ(static_cast<size_t>(lines), printed.python_lines.size()) << seed;
    EXPECT_EQ(printed.text, print(random_program(seed)).text) << seed;
  }
}

}  // namespace
}  // namespace portalis::rust::test
