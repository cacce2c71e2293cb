// Times load, lex and parse of files, one after the other on one core.
//
// Input: the number of rounds and a file that names Python files, one a line. Output: a line
// `seconds bytes files failures` a round, in processor time without the reading of the files, and
// the bytes that the trees hold; ruff_parser prints the first four.
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "parse/parse.hpp"
#include "source/source_text.hpp"

namespace {

double processor_seconds() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

std::vector<std::string> read_all(const char* list) {
  std::vector<std::string> texts;
  std::ifstream paths(list);
  for (std::string path; std::getline(paths, path);) {
    std::ifstream file(path, std::ios::binary);
    texts.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
  }
  return texts;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::fputs("usage: bench_parse_files ROUNDS LIST\n", stderr);
    return 2;
  }
  const std::vector<std::string> texts = read_all(argv[2]);
  size_t bytes = 0;
  for (const std::string& text : texts) bytes += text.size();
  for (long round = std::strtol(argv[1], nullptr, 10); round > 0; --round) {
    size_t failures = 0;
    size_t tree_bytes = 0;
    const double begin = processor_seconds();
    for (const std::string& text : texts) {
      const auto source = portalis::source::SourceText::from_bytes(text, "bench.py");
      const auto result = portalis::parse::parse(source);
      failures += result.ok ? 0 : 1;
      tree_bytes += result.tree.memory_bytes();
    }
    std::printf("%.6f %zu %zu %zu %zu\n", processor_seconds() - begin, bytes, texts.size(),
                failures, tree_bytes);
    std::fflush(stdout);
  }
  return 0;
}
