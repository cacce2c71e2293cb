// Texts to compare parsers by.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace portalis::parity {

// What a comparison is asked for.
struct Options {
  int32_t minor = 11;  // of Python's version
  std::string plugin;
  bool pieces = false;
  long all = -1;
  long random = -1;
  long mutants = -1;
  size_t symbols = SIZE_MAX;
  size_t sample = 1;
  unsigned seed = 1;
};
Options read_options(int argc, char** argv);

// Takes a text and its name.
using AddText = std::function<void(std::string_view, const std::string&)>;

// The texts of the options: with --all, every string of at most so many of the first symbols of an
// alphabet, or each sample-th of them; with --random, texts put together from pieces; else the
// files that stdin names, one a line, or with --mutants so many changed pieces of them.
void add_texts(const Options& options, const AddText& add);

}  // namespace portalis::parity
