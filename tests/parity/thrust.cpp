// The steps on one of Thrust's CPU systems, which PORTALIS_PARITY_NAME and the compiler's flags
// name.
#include <cstdlib>
#include <cstring>

#include "executors.hpp"
#include "kernels/thrust_exec.hpp"
#include "parse/steps/lex_steps.hpp"

namespace portalis::parity {

void PORTALIS_PARITY_NAME(const portalis_lex_args& args, portalis_lex_columns& out) {
  using Policy = decltype(thrust::device);
  kernels::ThrustExec<Policy> exec(
      thrust::device, args.allocator, nullptr,
      [](void*, void* to, const void* from, size_t bytes) { std::memcpy(to, from, bytes); },
      [](void*, void* memory, size_t bytes) { std::memset(memory, 0, bytes); });
  out = parse::steps::lex(exec, parse::steps::to_text(args));
}

}  // namespace portalis::parity
