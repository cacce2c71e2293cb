// What a configuration may hold: one table, from which files are checked and the reference is
// written.
//
// Invariant: every key stands for an option of the command line, which overrides it.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace portalis::config {

enum class Type {
  kChoice,   // one of `choices`
  kCount,    // an integer from 0 or `least` on
  kSize,     // bytes: an integer, or text with a unit such as "16 MiB"
  kSeconds,  // a number above 0
  kText,
  kPath,   // relative to the configuration's directory
  kPaths,  // a list of such, each possibly NAME=PATH
};

struct Key {
  std::string_view section;
  std::string_view name;
  Type type;
  std::string_view option;   // of the command line; without dashes for a positional one
  std::string_view choices;  // separated by "|"; a flag is given for the first of two
  std::string_view about;
  int64_t least = 0;
};

std::span<const Key> keys();
const Key* find_key(std::string_view section, std::string_view name);

// Names of profiles, separated by "|".
inline constexpr std::string_view kProfiles = "dev|staging|production";

// "one of `a`, `b`" of a list separated by "|".
std::string listed(std::string_view choices);
bool is_listed(std::string_view choices, std::string_view word);
// The one of `choices` that `word` most likely means; "" when there is none.
std::string near_match(std::string_view choices, std::string_view word);

// The table as Markdown, for docs/configuration.md.
std::string reference();

}  // namespace portalis::config
