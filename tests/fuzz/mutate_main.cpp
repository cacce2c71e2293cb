// A plain driver for a fuzz target, where the compiler brings none.
//
// Input: a number of inputs, a seed, and files. Output: none; the target aborts when something is
// wrong. Each input is a piece of a file with a few bytes changed, cut or put in.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);

namespace {

constexpr size_t kMostBytes = 2000;

std::string mutate(std::string text, std::mt19937& random) {
  static const char* const kPieces[] = {"(",   "]",  "{",   "'",           "\"\"\"", "\\\n",
                                        "f'{", "#",  "\n ", "\xff",        "\r",     "lambda ",
                                        "\f",  "\t", ":=",  "\xef\xbb\xbf"};
  for (size_t edits = random() % 5; edits > 0; --edits) {
    const size_t at = random() % (text.size() + 1);
    switch (random() % 3) {
      case 0:
        text.erase(at, random() % 20);
        break;
      case 1:
        text.insert(at, kPieces[random() % std::size(kPieces)]);
        break;
      default:
        if (at < text.size()) text[at] = static_cast<char>(random());
    }
  }
  return text;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 4) {
    std::fputs("usage: fuzz_parse COUNT SEED FILE...\n", stderr);
    return 2;
  }
  std::vector<std::string> texts;
  for (int i = 3; i < argc; ++i) {
    std::ifstream file(argv[i], std::ios::binary);
    texts.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
  }
  std::mt19937 random(static_cast<unsigned>(std::strtoul(argv[2], nullptr, 10)));
  for (unsigned long count = std::strtoul(argv[1], nullptr, 10); count > 0; --count) {
    const std::string& text = texts[random() % texts.size()];
    // From the beginning of a line that is not indented, so that many inputs are programs.
    size_t begin = text.empty() ? 0 : random() % text.size();
    while (begin > 0 && (text[begin - 1] != '\n' || text[begin] == ' ')) --begin;
    std::string input(1, static_cast<char>(random()));
    input += mutate(text.substr(begin, random() % kMostBytes), random);
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t*>(input.data()), input.size());
  }
  return 0;
}
