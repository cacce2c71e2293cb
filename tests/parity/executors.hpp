// The executors that this build can run the data-parallel steps on.
#pragma once

#include <vector>

#include "device/backend_abi.h"

namespace portalis::parity {

struct Executor {
  const char* name;
  void (*lex)(const portalis_lex_args& args, portalis_lex_columns& out);
};

std::vector<Executor> executors();

// Thrust's CPU systems; only in builds that have its headers.
void lex_on_thrust_cpp(const portalis_lex_args& args, portalis_lex_columns& out);
void lex_on_thrust_omp(const portalis_lex_args& args, portalis_lex_columns& out);

}  // namespace portalis::parity
