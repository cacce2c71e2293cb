// The executors that this build can run the data-parallel steps on.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "device/backend_abi.h"

namespace portalis::parity {

struct Executor {
  std::string name;
  // Columns come from the allocator of the arguments.
  std::function<void(const portalis_lex_args& args, portalis_lex_columns& out)> lex;
  std::function<void(const portalis_lex_args& args, portalis_parse_columns& out)> parse;
};

std::vector<Executor> executors();
// Adds the GPU of a plugin; false, with a message, when it cannot be used.
bool add_plugin(const std::string& path, std::vector<Executor>& executors);

// The text of a file that needs no decoding: valid UTF-8 without NUL, CR and byte order mark.
bool read_text(const std::string& path, std::string& text);

// Thrust's CPU systems; only in builds that have its headers.
void lex_on_thrust_cpp(const portalis_lex_args& args, portalis_lex_columns& out);
void lex_on_thrust_omp(const portalis_lex_args& args, portalis_lex_columns& out);
void parse_on_thrust_cpp(const portalis_lex_args& args, portalis_parse_columns& out);
void parse_on_thrust_omp(const portalis_lex_args& args, portalis_parse_columns& out);

}  // namespace portalis::parity
