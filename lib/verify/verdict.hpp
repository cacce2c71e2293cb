// Comparing two runs of the same program: CPython's and the translation's.
//
// Input: two Executions. Output: a Verdict, with the first difference in readable form. Invariant:
// compared are stdout, exit status and the last line of stderr; addresses in it ("at 0x7f...")
// count as equal.
#pragma once

#include <string>
#include <string_view>

#include "verify/execution.hpp"

namespace portalis::verify {

enum class Outcome {
  kEqual,
  kDifferent,     // both ran to their end and did not do the same
  kCrashed,       // the translation trapped
  kTimedOut,      // the translation reached the limit on time or fuel
  kOutOfMemory,   // the translation reached the limit on memory
  kOutputLimit,   // the translation wrote too much
  kOracleFailed,  // CPython itself reached a limit or crashed: nothing to compare with
};

struct Verdict {
  Outcome outcome = Outcome::kEqual;
  std::string difference;  // "" when equal; else one or more lines for a person
};

std::string_view outcome_name(Outcome outcome);

Verdict compare(const Execution& oracle, const Execution& translation);

// The last line that is not empty, without its end: what a traceback says of its exception.
std::string_view last_line(std::string_view text);

}  // namespace portalis::verify
