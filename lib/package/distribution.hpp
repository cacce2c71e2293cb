// A Python distribution as its source archive unpacks.
//
// Input:     a directory with PKG-INFO, or one Python file. Output: what it is called, its module
//            and the files that an installation of it holds.
// Invariant: nothing of it is executed.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "host/error.hpp"

namespace portalis::package {

struct Distribution {
  std::string name;
  std::string version;
  std::string metadata;                      // what METADATA says
  std::string entry_points;                  // what entry_points.txt says; may be empty
  std::string module;                        // the name that programs import
  bool is_package = false;                   // a directory, whose __init__.py is the module
  std::filesystem::path root;                // holds the module
  std::filesystem::path module_file;         // relative to root
  std::vector<std::filesystem::path> files;  // relative to root; module_file is one of them
  std::vector<std::filesystem::path> licences;
};

host::Result<Distribution> find_distribution(const std::filesystem::path& path);

}  // namespace portalis::package
