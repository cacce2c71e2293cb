// The subcommands, each from parsed options to an exit status.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "portalis/portalis.hpp"

namespace portalis::cli {

struct Options {
  std::string file;
  std::vector<std::string> arguments;
  std::string output;
  std::string python = "3.11";
  std::string color = "auto";
  std::string target = "wasm";
  std::string stage;
  std::string input;  // file of standard input
  bool json = false;
  bool debug = false;
  uint64_t fuel = 0;
  double timeout = 0;
  uint64_t memory = 0;
};

/// Runs a subcommand; errors become messages and exit statuses.
int guarded(const Options& options, int (*command)(const Options&));

int run(const Options& options);
int translate(const Options& options);
int build(const Options& options);
int verify(const Options& options);
int analyze(const Options& options);
int dump(const Options& options);
int package(const Options& options);
int doctor(const Options& options);

}  // namespace portalis::cli
