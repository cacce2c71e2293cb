// Functions that tests/plain_functions.txt names need no representation of any Python value: what
// proofs make needless stays away from their Rust.
#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <vector>

#include "driver/translate.hpp"

namespace portalis::driver {
namespace {

namespace fs = std::filesystem;

const fs::path kTests = fs::path(PORTALIS_TEST_SOURCE_DIR) / "tests";

std::string read(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::stringstream text;
  text << in.rdbuf();
  return text.str();
}

std::string rust_of(const fs::path& program) {
  const Translation found =
      translate(source::SourceText::from_bytes(read(program), program.filename().string()));
  auto is_program = [](const crate::CrateFile& file) { return file.path != "main.rs"; };
  const auto file = std::find_if(found.files.begin(), found.files.end(), is_program);
  return file == found.files.end() ? "" : file->contents;
}

// The text of a function of the file, to the brace that closes it; empty when there is none.
std::string function_text(const std::string& rust, const std::string& name) {
  size_t begin = rust.find("\nfn " + name + "(");
  size_t end = begin == std::string::npos ? begin : rust.find("\n}\n", begin);
  return end == std::string::npos ? "" : rust.substr(begin, end - begin);
}

std::vector<std::string> names(const std::string& text) {
  std::vector<std::string> out(1);
  for (char c : text) {
    bool is_part = std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
    if (is_part) {
      out.back() += c;
    } else if (!out.back().empty()) {
      out.emplace_back();
    }
  }
  return out;
}

TEST(PlainFunctions, HaveNoDynamicRepresentation) {
  static const std::vector<std::string> kNeedless = {"Value", "Int", "Rc", "RefCell", "ops"};
  std::map<std::string, std::string> rust;
  std::istringstream table(read(kTests / "plain_functions.txt"));
  size_t num_functions = 0;
  for (std::string line; std::getline(table, line);) {
    if (line.empty() || line.front() == '#') continue;
    std::istringstream row(line);
    std::string program, function;
    row >> program >> function;
    ++num_functions;
    auto [found, is_new] = rust.try_emplace(program);
    if (is_new) found->second = rust_of(kTests / "golden" / (program + ".py"));
    const std::string text = function_text(found->second, function);
    ASSERT_FALSE(text.empty()) << line;
    const std::vector<std::string> words = names(text);
    for (const std::string& needless : kNeedless) {
      EXPECT_EQ(std::count(words.begin(), words.end(), needless), 0)
          << line << ": " << needless << text;
    }
  }
  EXPECT_GE(num_functions, size_t{20});
}

}  // namespace
}  // namespace portalis::driver
