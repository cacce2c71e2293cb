// Answers of a library and what makes two of them the same.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "host/json.hpp"
#include "verify/execution.hpp"

namespace portalis::verify {

// The lines of a text that are not empty; they point into it.
std::vector<std::string_view> lines_of(std::string_view text);

// A line as JSON; strings may hold half of a surrogate pair.
std::optional<host::Json> parsed_line(std::string_view line);

// What a library wrote as answers, apart from what its functions printed.
std::vector<std::string_view> answers_of(const Execution& run);

// Whether an answer holds a result or an exception.
bool is_outcome(const host::Json& answer);

// Whether two outcomes are the same; floats may differ by `tolerance` of their size, 0 = not at
// all.
bool has_same_outcome(const host::Json& expected, const host::Json& actual, double tolerance);

// How a run ended that gave too few answers.
std::string ending_of(const Execution& run);

}  // namespace portalis::verify
