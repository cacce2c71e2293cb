// A request for one run of a program, read and answered.
//
// Input: the body of a request; the execution that it led to. Output: what the program gets; the
// body of the answer, or the problem. Invariant: no byte of the program's output is lost or
// changed: what is not UTF-8 travels as base64.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "portalis/execution.hpp"
#include "serve/limits.hpp"
#include "serve/problem.hpp"

namespace portalis::serve {

struct InferRequest {
  std::vector<std::string> arguments;
  std::string input;
};

std::variant<InferRequest, Problem> read_infer_request(std::string_view body);

std::variant<std::string, Problem> infer_answer(const Execution& execution);

// The name of PORTALIS_ENDING_*, for logs and metrics.
std::string_view ending_name(int32_t ending);

}  // namespace portalis::serve
