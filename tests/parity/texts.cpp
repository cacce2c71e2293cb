#include "texts.hpp"

#include <algorithm>
#include <iostream>
#include <iterator>
#include <random>

#include "executors.hpp"

namespace portalis::parity {
namespace {

// A symbol for every class of bytes, and for every rule of its own; those that decide most first.
const std::vector<std::string> kBytes = {
    "a", "'", "\"", "\\", "\n", "#", " ", "(", ")", ":", "f", "1", ".",  "=", "\t",      "r",
    "0", "e", "[",  "]",  "{",  "}", "*", "-", ">", "!", ",", "_", "\f", "$", "\xc3\xa9"};

// Pieces of which lines are made.
const std::vector<std::string> kPieces = {
    "a",       "\n",      "\n ",      "(",      ")",       ":",     ",",    "=",
    "1",       "if ",     " else ",   " for ",  " in ",    "*",     "'b'",  "f'{",
    "}'",      ".",       "[",        "]",      "lambda ", "not ",  "def ", "class ",
    "try:",    "except ", "finally:", "else:",  "elif ",   "with ", " as ", "@",
    ";",       "match ",  "case ",    "yield ", "->",      "{",     "}",    "**",
    "import ", "from ",   "async ",   "await ", "-",       "<",     ":=",   "while ",
    "del ",    "global ", "\n  ",     "pass",   "return ", "...",   "!r"};

std::string quoted(const std::string& text) {
  std::string out;
  for (const char c : text) {
    out += c == '\n' ? "\\n" : c == '\t' ? "\\t" : c == '\f' ? "\\f" : std::string(1, c);
  }
  return out;
}

void add_strings(const std::vector<std::string>& alphabet, size_t length, size_t sample,
                 const AddText& add) {
  size_t count = 1;
  size_t next = 0;
  size_t number = 0;
  for (size_t size = 0; size <= length; ++size, count *= alphabet.size()) {
    for (size_t i = 0; i < count; ++i, ++number) {
      if (number < next) continue;
      next = number + sample;
      std::string text;
      size_t rest = i;
      for (size_t symbol = 0; symbol < size; ++symbol, rest /= alphabet.size()) {
        text += alphabet[rest % alphabet.size()];
      }
      add(text, quoted(text));
    }
  }
}

// Longer texts, with pieces that the corpus lacks.
void add_programs(size_t count, unsigned seed, const AddText& add) {
  const char* const pieces[] = {
      "a",
      " ",
      "  ",
      "    ",
      "\t",
      "\n",
      "\n\n",
      "\n    ",
      "\n\t",
      "\n  ",
      "#c\n",
      "# 'c\\\n",
      "(",
      ")",
      "[",
      "]",
      "{",
      "}",
      ":",
      ",",
      ";",
      "'b'",
      "\"\"",
      "'''",
      "\"\"\"",
      "'",
      "\\",
      "\\\n",
      "\\'",
      "rb'x'",
      "f'{",
      "}'",
      "f'{a!r}'",
      "f\"{a['b']:>{c}}\"",
      "f'\\n{{\\{a}'",
      "1e+5",
      "0x1f",
      "1_0",
      "01",
      "1if",
      ".5",
      "...",
      "**=",
      "->",
      ":=",
      "!=",
      "<>",
      "\f",
      "if ",
      "else",
      "\xc3\xa9",
      "def ",
      "lambda",
      "u''",
      "1or'x'",
      "\\\\",
      "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
      "\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"
      "\\",
      "                                                                     "};
  std::mt19937 random(seed);
  for (size_t i = 0; i < count; ++i) {
    std::string text;
    const size_t length = random() % 40;
    for (size_t piece = 0; piece < length; ++piece) text += pieces[random() % std::size(pieces)];
    add(text, quoted(text));
  }
}

void add_lines(size_t count, unsigned seed, const AddText& add) {
  std::mt19937 random(seed);
  for (size_t i = 0; i < count; ++i) {
    std::string text;
    const size_t length = 1 + random() % 16;
    for (size_t piece = 0; piece < length; ++piece) text += kPieces[random() % kPieces.size()];
    add(text, quoted(text));
  }
}

void add_files(const AddText& add) {
  for (std::string path; std::getline(std::cin, path);) {
    std::string text;
    if (read_text(path, text)) add(text, path);
  }
}

// A few lines of a text, without the indentation of the first of them.
std::string cut_lines(const std::string& text, std::mt19937& random) {
  constexpr size_t kMostBytes = 600;
  size_t begin = text.rfind('\n', random() % (text.size() + 1));
  begin = begin == std::string::npos ? 0 : begin + 1;
  const size_t end = std::min(text.size(), begin + random() % kMostBytes);
  size_t indent = 0;
  while (begin + indent < end && text[begin + indent] == ' ') ++indent;
  std::string out;
  while (begin < end) {
    size_t next = text.find('\n', begin);
    next = next == std::string::npos ? text.size() : next + 1;
    for (size_t i = 0; i < indent && begin < next && text[begin] == ' '; ++i) ++begin;
    out += text.substr(begin, next - begin);
    begin = next;
  }
  return out;
}

// Cuts, doubles or puts something in.
void change(std::string& text, std::mt19937& random) {
  if (text.empty()) return;
  const size_t at = random() % text.size();
  const size_t length = std::min<size_t>(1 + random() % 6, text.size() - at);
  switch (random() % 4) {
    case 0:
      text.erase(at, length);
      break;
    case 1:
      text.insert(at, text.substr(random() % text.size(), length));
      break;
    case 2:
      text.insert(at, kPieces[random() % kPieces.size()]);
      break;
    default:
      text.insert(text.rfind('\n', at) + 1, std::string(1 + random() % 4, ' '));
      break;
  }
}

// Changed pieces of the files that stdin names.
void add_mutants(size_t count, unsigned seed, const AddText& add) {
  std::vector<std::string> files;
  add_files([&](std::string_view text, const std::string&) { files.emplace_back(text); });
  std::mt19937 random(seed);
  for (size_t i = 0; i < count && !files.empty(); ++i) {
    std::string text = cut_lines(files[random() % files.size()], random);
    for (size_t changes = random() % 3; changes > 0; --changes) change(text, random);
    add(text, quoted(text));
  }
}

}  // namespace

Options read_options(int argc, char** argv) {
  Options options;
  for (int i = 1; i < argc; ++i) {
    const std::string option = argv[i];
    if (option == "--pieces") {
      options.pieces = true;
      continue;
    }
    if (i + 1 == argc) break;
    const std::string value = argv[++i];
    if (option == "--python") options.minor = std::stoi(value.substr(2));
    if (option == "--plugin") options.plugin = value;
    if (option == "--all") options.all = std::stol(value);
    if (option == "--random") options.random = std::stol(value);
    if (option == "--mutants") options.mutants = std::stol(value);
    if (option == "--symbols") options.symbols = std::stoul(value);
    if (option == "--sample") options.sample = std::stoul(value);
    if (option == "--seed") options.seed = static_cast<unsigned>(std::stoul(value));
  }
  return options;
}

void add_texts(const Options& options, const AddText& add) {
  if (options.all >= 0) {
    std::vector<std::string> alphabet = options.pieces ? kPieces : kBytes;
    alphabet.resize(std::min(alphabet.size(), options.symbols));
    add_strings(alphabet, static_cast<size_t>(options.all), options.sample, add);
  } else if (options.random >= 0) {
    add_programs(static_cast<size_t>(options.random), options.seed, add);
    if (options.pieces) add_lines(static_cast<size_t>(options.random), options.seed, add);
  } else if (options.mutants >= 0) {
    add_mutants(static_cast<size_t>(options.mutants), options.seed, add);
  } else {
    add_files(add);
  }
}

}  // namespace portalis::parity
