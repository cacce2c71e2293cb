// The whole way in memory, on every golden program: the Rust is the golden Rust, and damaged
// programs end in a diagnostic or in Rust, never in a crash (the sanitizers run this too).
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

#include "driver/translate.hpp"

namespace portalis::driver {
namespace {

namespace fs = std::filesystem;

std::string read(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::stringstream text;
  text << in.rdbuf();
  return text.str();
}

std::vector<fs::path> golden_programs() {
  std::vector<fs::path> out;
  const fs::path folder = fs::path(PORTALIS_TEST_SOURCE_DIR) / "tests" / "golden";
  for (fs::recursive_directory_iterator entry(folder), end; entry != end; ++entry) {
    // A folder with a main.py is one program of several modules.
    bool is_program =
        fs::exists(entry->path() / "main.py") || fs::exists(entry->path() / "fail_main.py");
    if (is_program) entry.disable_recursion_pending();
    if (entry->path().extension() == ".py") out.push_back(entry->path());
  }
  std::sort(out.begin(), out.end());
  return out;
}

Translation translated(const std::string& text, const std::string& name) {
  return translate(source::SourceText::from_bytes(text, name));
}

TEST(Translate, GivesTheGoldenRustOrRefuses) {
  const std::vector<fs::path> programs = golden_programs();
  ASSERT_FALSE(programs.empty());
  for (const fs::path& program : programs) {
    const Translation found = translated(read(program), program.filename().string());
    fs::path rust = program;
    rust.replace_extension(".rs");
    ASSERT_EQ(found.ok, fs::exists(rust)) << program;
    EXPECT_EQ(found.diagnostics.has_errors(), !found.ok) << program;
    if (!found.ok) continue;
    auto is_program = [](const crate::CrateFile& file) { return file.path != "main.rs"; };
    const auto file = std::find_if(found.files.begin(), found.files.end(), is_program);
    ASSERT_NE(file, found.files.end());
    EXPECT_EQ(file->contents, read(rust)) << program;
  }
}

// One line is lost, doubled or indented, or two bytes change places.
std::string damaged(const std::string& text, std::mt19937& random) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  if (lines.empty()) return text;
  const size_t at = random() % lines.size();
  const auto place = lines.begin() + static_cast<std::ptrdiff_t>(at);
  switch (random() % 4) {
    case 0:
      lines.erase(place);
      break;
    case 1:
      lines.insert(place, lines[random() % lines.size()]);
      break;
    case 2:
      *place = "    " + *place;
      break;
    default:
      if (place->size() > 1) {
        std::swap((*place)[random() % place->size()], (*place)[random() % place->size()]);
      }
      break;
  }
  std::string out;
  for (const std::string& line : lines) out += line + "\n";
  return out;
}

TEST(Translate, SurvivesDamage) {
  std::mt19937 random(20240229);
  for (const fs::path& program : golden_programs()) {
    const std::string text = read(program);
    for (int i = 0; i < 4; ++i) {
      const Translation found = translated(damaged(text, random), "damaged.py");
      EXPECT_EQ(found.ok, !found.diagnostics.has_errors()) << program << " " << i;
    }
  }
}

}  // namespace
}  // namespace portalis::driver
