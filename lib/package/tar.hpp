// A tar archive (POSIX ustar) whose bytes depend on what is in it alone.
//
// Input: files and directories, in the order in which they are to stand. Output: the archive.
// Invariant: owners are root, times are the one given; parents are written before what they hold,
// once.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <string_view>

#include "host/error.hpp"

namespace portalis::package {

class Tar {
 public:
  explicit Tar(int64_t time) : time_(time) {}

  // Paths are relative to the root of the archive, with `/`.
  host::Status add_directory(const std::string& path, int mode = 0755);
  host::Status add_file(const std::string& path, std::string_view contents, int mode = 0644);
  // The whole archive; nothing may be added afterwards.
  std::string finish();

 private:
  host::Status add_parents(const std::string& path);
  host::Status add_header(const std::string& path, char type, uint64_t size, int mode);

  int64_t time_;
  std::string bytes_;
  std::set<std::string> directories_;
};

}  // namespace portalis::package
