// One run of a program, in whatever engine: what goes in, what limits hold, what came out.
//
// Input: arguments, standard input, limits. Output: Execution, in the same terms for CPython, WASM
// and native code.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace portalis::verify {

struct RunLimits {
  std::chrono::milliseconds wall{0};       // 0 = none
  uint64_t fuel = 0;                       // WASM instructions, roughly; 0 = none
  uint64_t memory_bytes = 0;               // 0 = none
  size_t output_bytes = size_t{64} << 20;  // per stream, when captured
};

struct RunInput {
  std::vector<std::string> arguments;         // what the program sees as sys.argv[1:]
  std::optional<std::string> standard_input;  // none = inherited
  std::vector<std::pair<std::string, std::string>> environment;
  bool capture_output = true;  // false = written through to this process's streams
};

enum class Ending {
  kExited,       // exit_status is valid
  kTrapped,      // a WASM trap, or a signal
  kTimeout,      // ended by the limit on wall time
  kFuel,         // ended by the limit on fuel
  kMemory,       // ended because the limit on memory was reached
  kOutputLimit,  // ended because it wrote too much
};

struct Execution {
  Ending ending = Ending::kExited;
  int exit_status = 0;
  std::string reason;  // of a trap or a limit: one line
  std::string standard_output;
  std::string standard_error;
  double seconds = 0;  // wall time of the run itself, without loading or compiling
  uint64_t fuel_used = 0;
};

}  // namespace portalis::verify
