// The configuration file behind the command line: what is in force, and where it comes from.
//
// Input: the words of the command line. Output: defaults of the options of the command that is
// called. Invariant: the command line overrides the profile, which overrides the rest of the file.
#pragma once

#include <CLI/CLI.hpp>
#include <string>

#include "commands.hpp"

namespace portalis::cli {

/// Adds --config and --profile, which stand before the subcommand.
void add_config(CLI::App* app, Options* options);

/// Reads the configuration that the words name and makes its settings the defaults of the
/// subcommand that they call. Throws portalis::Error.
void apply_config(CLI::App* app, int argc, char** argv);

}  // namespace portalis::cli
