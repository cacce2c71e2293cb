// Running a program in CPython, the judge of what it means.
//
// Input: a Python file, what it reads, and limits. Output: an Execution. Invariant: the interpreter
// has the language version that was asked for; hashes are fixed (PYTHONHASHSEED=0), text is UTF-8,
// and no bytecode is written.
#pragma once

#include <filesystem>
#include <string>

#include "host/error.hpp"
#include "host/process.hpp"
#include "verify/execution.hpp"

namespace portalis::verify {

// The interpreter of `version` ("3.11"). Order: `configured`, PORTALIS_PYTHON, pythonX.Y and
// python3 on the PATH, pyenv's versions.
host::Result<std::filesystem::path> find_python(const std::string& version,
                                                const std::filesystem::path& configured = {});

host::Result<Execution> run_python(const std::filesystem::path& interpreter,
                                   const std::filesystem::path& program, const RunInput& input,
                                   const RunLimits& limits);

// One process in the terms of an Execution.
host::Result<Execution> execution_of(const host::ProcessRequest& request);

}  // namespace portalis::verify
