// Files and directories, written whole or not at all.
//
// Input: paths. Output: contents, or an Error naming the path. Invariant: what is written appears
// under its final name only when it is complete; on failure nothing new is left behind.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "host/error.hpp"

namespace portalis::host {

Result<std::string> read_file(const std::filesystem::path& path);

// Writes a file that nobody else sees yet; parent directories are made.
Status write_new_file(const std::filesystem::path& path, std::string_view contents);
// Writes beside `path`, then renames over it. `executable` sets the mode to 0777 less the umask.
Status write_file_atomic(const std::filesystem::path& path, std::string_view contents,
                         bool executable = false);
// Copies `from` (through a temporary name) over `to`, keeping the mode.
Status copy_file_atomic(const std::filesystem::path& from, const std::filesystem::path& to);

// Regular files below `root`, relative to it, sorted by their generic form; symbolic links are
// followed.
Result<std::vector<std::filesystem::path>> list_files(const std::filesystem::path& root);
// SHA-256 over the names and contents of `files`, which are relative to `root`.
Result<std::string> hash_files(const std::filesystem::path& root,
                               const std::vector<std::filesystem::path>& files);
Status copy_tree(const std::filesystem::path& from, const std::filesystem::path& to);

// Marks a file as used now, so that trim_directory keeps it longest.
void touch(const std::filesystem::path& path);
// Removes the files of `directory` that were used longest ago until at most `max_bytes` are left.
void trim_directory(const std::filesystem::path& directory, uint64_t max_bytes);

// A directory that vanishes with the object unless it was moved to its final place.
class TempDir {
 public:
  // Made inside `parent`, so that a rename within the same file system can publish it.
  static Result<TempDir> make(const std::filesystem::path& parent, std::string_view prefix);
  TempDir(TempDir&& other) noexcept;
  TempDir& operator=(TempDir&& other) noexcept;
  ~TempDir();

  const std::filesystem::path& path() const { return path_; }
  // Renames the directory to `destination`, taking the place of a directory that is there.
  Status publish(const std::filesystem::path& destination);

 private:
  explicit TempDir(std::filesystem::path path) : path_(std::move(path)) {}
  std::filesystem::path path_;
};

// An exclusive lock between processes and threads, held while the object lives.
class FileLock {
 public:
  static Result<FileLock> acquire(const std::filesystem::path& path);
  FileLock(FileLock&& other) noexcept : descriptor_(other.descriptor_) { other.descriptor_ = -1; }
  FileLock& operator=(FileLock&&) = delete;
  ~FileLock();

 private:
  explicit FileLock(int descriptor) : descriptor_(descriptor) {}
  int descriptor_;
};

// An environment variable's value, "" when it is not set.
std::string environment(const char* name);
// `configured` when given, else PORTALIS_CACHE, else the user's cache directory with /portalis.
std::filesystem::path cache_root(const std::filesystem::path& configured);
// The directory of the shared library or program that this code is linked into; "" when it cannot
// be told.
std::filesystem::path own_directory();
// The executable `name` as the PATH finds it; "" when there is none. A name with a slash is
// returned if it can be executed.
std::filesystem::path find_program(const std::string& name);

}  // namespace portalis::host
