// The steps on one of Thrust's CPU systems, which PORTALIS_PARITY_LEX, PORTALIS_PARITY_PARSE and
// the compiler's flags name.
#include <cstdlib>
#include <cstring>

#include "executors.hpp"
#include "kernels/thrust_exec.hpp"
#include "parse/steps/parse_steps.hpp"

namespace portalis::parity {
namespace {

using ThrustExec = kernels::ThrustExec<decltype(thrust::device)>;

ThrustExec make_executor(const portalis_lex_args& args) {
  return {thrust::device, args.allocator, nullptr,
          [](void*, void* to, const void* from, size_t bytes) { std::memcpy(to, from, bytes); },
          [](void*, void* memory, size_t bytes) { std::memset(memory, 0, bytes); }};
}

}  // namespace

void PORTALIS_PARITY_LEX(const portalis_lex_args& args, portalis_lex_columns& out) {
  ThrustExec exec = make_executor(args);
  out = parse::steps::lex(exec, parse::steps::to_text(args));
}

void PORTALIS_PARITY_PARSE(const portalis_lex_args& args, portalis_parse_columns& out) {
  ThrustExec exec = make_executor(args);
  out = parse::steps::parse(exec, parse::steps::to_text(args));
}

}  // namespace portalis::parity
