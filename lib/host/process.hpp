// Running other programs: rustc, cargo, CPython and native translations.
//
// Input: an argument vector (never a shell's text) and limits. Output: exit status and output.
// Invariant: the child and its descendants in the same process group are gone when a limit was
// reached; no signal disposition of this process changes.
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "host/error.hpp"

namespace portalis::host {

struct ProcessLimits {
  std::chrono::milliseconds wall{0};       // 0 = none
  uint64_t memory_bytes = 0;               // address space; 0 = none
  size_t output_bytes = size_t{64} << 20;  // per stream; the child is ended past it
};

struct ProcessRequest {
  std::vector<std::string> argv;  // argv[0] is looked up on the PATH when it has no slash
  std::vector<std::pair<std::string, std::string>> environment;  // added to the inherited one
  std::vector<std::string> removed_environment;
  std::filesystem::path directory;            // working directory; "" = inherited
  std::optional<std::string> standard_input;  // none = inherited, else these bytes
  bool capture_output = true;                 // false = the child writes where this process does
  ProcessLimits limits;
};

struct ProcessResult {
  int exit_status = 0;  // valid when signal is 0
  int signal = 0;       // the signal that ended the child
  bool timed_out = false;
  bool output_truncated = false;  // ended because it wrote more than output_bytes
  std::string standard_output;
  std::string standard_error;
  double seconds = 0;  // wall time

  bool succeeded() const {
    return signal == 0 && exit_status == 0 && !timed_out && !output_truncated;
  }
};

// An error only when the program could not be started at all.
Result<ProcessResult> run_process(const ProcessRequest& request);

}  // namespace portalis::host
