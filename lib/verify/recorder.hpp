// The part of Portalis that is written in Python: recording calls, repeating them, shrinking them.
//
// Input: a command of vectors/portalis_vectors, its words and its standard input. Output: what it
// wrote. Invariant: it runs under the interpreter that is asked for and needs nothing but its
// standard library.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "host/error.hpp"
#include "host/process.hpp"

namespace portalis::verify {

host::Result<host::ProcessResult> run_recorder(const std::filesystem::path& interpreter,
                                               const std::vector<std::string>& words,
                                               const std::string& input);

}  // namespace portalis::verify
