// The subcommands, each from parsed options to an exit status.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "portalis/portalis.hpp"
#include "serve.hpp"

namespace portalis::cli {

/// What `parse` is asked for beside the common options.
struct ParseOptions {
  std::vector<std::string> files;
  std::string device;
  std::string plugin;
  std::string trace;  // file for a Chrome trace
  uint64_t max_nodes = 0;
  uint64_t max_tokens = 0;
  uint32_t max_depth = 0;
  uint32_t batch_size = 0;
  uint32_t jobs = 0;
  bool metrics = false;
  bool fallback = false;
};

/// What `record` and `replay` are asked for.
struct RecordOptions {
  std::string package;  // `record`: its name; `replay`: its directory or file
  std::vector<std::string> command;
  uint64_t calls = 1000;
  uint64_t generated = 100;
  double tolerance = 0;
};

struct Options {
  std::string file;
  std::vector<std::string> arguments;
  std::string output;
  std::string python = "3.11";
  std::string color = "auto";
  std::string target = "wasm";
  std::string stage;
  std::string input;  // file of standard input
  std::string config;
  std::string profile;
  std::string format = "directory";   // of a package
  std::vector<std::string> packages;  // that an image serves beside the file
  bool reference = false;             // of the configuration
  ParseOptions parse;
  RecordOptions record;
  ServeOptions serve;
  bool json = false;
  bool debug = false;
  uint64_t fuel = 0;
  double timeout = 0;
  uint64_t memory = 0;
};

/// What several subcommands do.
Session make_session(const Options& options);
/// Writes to standard output; a full disk or a closed pipe is an error of the machine.
void write_out(std::string_view text);
/// Diagnostics go to stderr as text, to stdout as JSON.
void report(const Options& options, const Diagnostics& diagnostics);

/// Writes an image that serves the package that `write` writes, and those of the options.
void write_oci(const Options& options, const Session& session,
               const std::function<void(const std::string&)>& write);

inline constexpr int kRefused = 1;

/// Runs a subcommand; errors become messages and exit statuses.
int guarded(const Options& options, int (*command)(const Options&));

int run(const Options& options);
int translate(const Options& options);
int build(const Options& options);
/// A wheel whose functions are translated.
int build_python(const Options& options);
int dump_extension(const Options& options);
int verify(const Options& options);
int analyze(const Options& options);
int dump(const Options& options);
int parse(const Options& options);
int record(const Options& options);
int replay(const Options& options);
int package(const Options& options);
int config(const Options& options);
int serve(const Options& options);
int doctor(const Options& options);

}  // namespace portalis::cli
