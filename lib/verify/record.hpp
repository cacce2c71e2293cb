// Recording how a package is called under CPython: golden vectors for its translation.
//
// Input: a package, the command that runs its test suite, limits. Output: a file of calls with
// their outcomes, and a report. Invariant: the file appears whole or not at all; how the suite ends
// does not matter to it. The recorder itself is Python, in vectors/ (docs/vectors.md tells the
// format).
#pragma once

#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

#include "host/error.hpp"

namespace portalis::verify {

struct RecordRequest {
  std::filesystem::path interpreter;
  std::string package;
  std::vector<std::string> command;  // what would follow `python`: {"-m", "pytest", "tests"}
  std::filesystem::path output;
  bool json = false;        // the report is JSON, not text
  int64_t limit = 1000;     // recorded calls of each function
  int64_t generated = 100;  // calls with generated arguments of each function
  std::chrono::milliseconds wall{std::chrono::minutes(10)};  // of the suite, and of repeating
};

// The report. An error when nothing could be recorded: then there is no file.
host::Result<std::string> record_calls(const RecordRequest& request);

}  // namespace portalis::verify
