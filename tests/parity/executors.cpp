#include "executors.hpp"

#include <cstdlib>

#include "parse/steps/parse_steps.hpp"

namespace portalis::parity {
namespace {

// Columns are freed by the caller, so they come from where it frees them.
struct HeapExec : parse::steps::PlainExec {
  void* take(size_t bytes) { return std::malloc(bytes); }
  void give(void* memory) { std::free(memory); }
};

void lex_plainly(const portalis_lex_args& args, portalis_lex_columns& out) {
  HeapExec exec;
  out = parse::steps::lex(exec, parse::steps::to_text(args));
}

void parse_plainly(const portalis_lex_args& args, portalis_parse_columns& out) {
  HeapExec exec;
  out = parse::steps::parse(exec, parse::steps::to_text(args));
}

}  // namespace

std::vector<Executor> executors() {
  std::vector<Executor> all = {{"plain", lex_plainly, parse_plainly}};
#ifdef PORTALIS_HAS_THRUST
  all.push_back({"thrust cpp", lex_on_thrust_cpp, parse_on_thrust_cpp});
  all.push_back({"thrust omp", lex_on_thrust_omp, parse_on_thrust_omp});
#endif
  return all;
}

}  // namespace portalis::parity
