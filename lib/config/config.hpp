// A configuration in force: which file, which profile, which settings.
//
// Input: a file or where to look for one, the name of a profile. Output: settings as the words that
// the command line would have, with where they come from; or everything that is wrong, each with
// its place. Invariant: a key that is not known is an error, so nothing is ever ignored.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "config/document.hpp"
#include "config/schema.hpp"
#include "host/error.hpp"

namespace portalis::config {

struct Setting {
  const Key* key = nullptr;
  std::vector<std::string> words;  // one, except of a list
  Place place;
  std::string profile;  // "" = set for all of them
};

struct Config {
  std::filesystem::path file;  // "" = none was found, which is fine
  std::string profile;
  std::vector<Setting> settings;  // in the order of the table
  std::vector<Fault> faults;      // in the order of the text

  // "FILE:LINE:COLUMN: MESSAGE" for each fault.
  std::string fault_text() const;
};

// portalis.toml, portalis.yaml or portalis.yml in `start` or the nearest directory above it; ""
// when there is none. Two in one directory are an error.
host::Result<std::filesystem::path> find_config(const std::filesystem::path& start);

// Reads `file`; its ending says which syntax it has.
host::Result<Config> load_config(const std::filesystem::path& file, const std::string& profile);

}  // namespace portalis::config
