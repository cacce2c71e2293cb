#include "host/files.hpp"

#include <dlfcn.h>
#include <fcntl.h>
#include <linux/fs.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstdlib>

#include "host/sha256.hpp"

namespace portalis::host {
namespace fs = std::filesystem;
namespace {

Status make_parent(const fs::path& path) {
  std::error_code error;
  if (!path.parent_path().empty()) fs::create_directories(path.parent_path(), error);
  if (error) return io_error("make the directory", path.parent_path().string(), error.value());
  return Done{};
}

// Writes all of `contents`; the errno of the first failure, or 0.
int write_all(int descriptor, std::string_view contents) {
  while (!contents.empty()) {
    const ssize_t written = ::write(descriptor, contents.data(), contents.size());
    if (written < 0 && errno != EINTR) return errno;
    if (written > 0) contents.remove_prefix(static_cast<size_t>(written));
  }
  return 0;
}

Status write_with_mode(const fs::path& path, std::string_view contents, mode_t mode) {
  const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode);
  if (descriptor < 0) return io_error("write", path.string(), errno);
  int failure = write_all(descriptor, contents);
  // Some file systems report a full disk only here.
  if (::close(descriptor) != 0 && failure == 0) failure = errno;
  if (failure == 0) return Done{};
  ::unlink(path.c_str());
  return io_error("write", path.string(), failure);
}

std::string temporary_name(const fs::path& path) {
  static std::atomic<unsigned> counter{0};
  return "." + path.filename().string() + "." + std::to_string(::getpid()) + "." +
         std::to_string(counter.fetch_add(1)) + ".tmp";
}

Status write_and_rename(const fs::path& path, std::string_view contents, mode_t mode) {
  PORTALIS_TRY(make_parent(path));
  const fs::path temporary = path.parent_path() / temporary_name(path);
  PORTALIS_TRY(write_with_mode(temporary, contents, mode));
  if (::rename(temporary.c_str(), path.c_str()) == 0) return Done{};
  const int failure = errno;
  ::unlink(temporary.c_str());
  return io_error("write", path.string(), failure);
}

}  // namespace

Result<std::string> read_file(const fs::path& path) {
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) return io_error("read", path.string(), errno);
  std::string contents;
  struct stat info{};
  if (::fstat(descriptor, &info) == 0 && info.st_size > 0) {
    contents.reserve(static_cast<size_t>(info.st_size));
  }
  char buffer[1 << 16];
  ssize_t count = 0;
  while ((count = ::read(descriptor, buffer, sizeof buffer)) != 0) {
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) break;
    contents.append(buffer, static_cast<size_t>(count));
  }
  const int failure = errno;
  ::close(descriptor);
  if (count < 0) return io_error("read", path.string(), failure);
  return contents;
}

Status write_new_file(const fs::path& path, std::string_view contents) {
  PORTALIS_TRY(make_parent(path));
  return write_with_mode(path, contents, 0666);
}

Status write_file_atomic(const fs::path& path, std::string_view contents, bool executable) {
  return write_and_rename(path, contents, executable ? 0777 : 0666);
}

Status copy_file_atomic(const fs::path& from, const fs::path& to) {
  auto contents = read_file(from);
  if (!contents.ok()) return contents.error();
  struct stat info{};
  const bool executable = ::stat(from.c_str(), &info) == 0 && (info.st_mode & 0111) != 0;
  return write_file_atomic(to, *contents, executable);
}

Result<std::vector<fs::path>> list_files(const fs::path& root) {
  std::vector<fs::path> files;
  std::error_code error;
  fs::recursive_directory_iterator entry(root, fs::directory_options::follow_directory_symlink,
                                         error);
  for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
    std::error_code ignored;
    if (entry->is_regular_file(ignored)) files.push_back(entry->path().lexically_relative(root));
  }
  if (error) return io_error("list", root.string(), error.value());
  std::sort(files.begin(), files.end(), [](const fs::path& a, const fs::path& b) {
    return a.generic_string() < b.generic_string();
  });
  return files;
}

Result<std::string> hash_files(const fs::path& root, const std::vector<fs::path>& files) {
  Sha256 hash;
  for (const fs::path& file : files) {
    auto contents = read_file(root / file);
    if (!contents.ok()) return contents.error();
    hash.add_field(file.generic_string());
    hash.add_field(*contents);
  }
  return hash.hex();
}

Status copy_tree(const fs::path& from, const fs::path& to) {
  auto files = list_files(from);
  if (!files.ok()) return files.error();
  for (const fs::path& file : *files) {
    auto contents = read_file(from / file);
    if (!contents.ok()) return contents.error();
    PORTALIS_TRY(write_new_file(to / file, *contents));
  }
  return Done{};
}

void touch(const fs::path& path) { ::utimensat(AT_FDCWD, path.c_str(), nullptr, 0); }

void trim_directory(const fs::path& directory, uint64_t max_bytes) {
  struct Entry {
    fs::file_time_type used;
    uint64_t bytes;
    fs::path path;
  };
  std::vector<Entry> entries;
  uint64_t total = 0;
  std::error_code error;
  for (fs::directory_iterator entry(directory, error); !error && entry != fs::directory_iterator();
       entry.increment(error)) {
    std::error_code size_error, time_error;
    if (!entry->is_regular_file(size_error)) continue;
    const uint64_t bytes = entry->file_size(size_error);
    const fs::file_time_type used = entry->last_write_time(time_error);
    if (size_error || time_error) continue;
    entries.push_back({used, bytes, entry->path()});
    total += bytes;
  }
  if (total <= max_bytes) return;
  std::sort(entries.begin(), entries.end(),
            [](const Entry& a, const Entry& b) { return a.used < b.used; });
  for (const Entry& entry : entries) {
    if (total <= max_bytes) return;
    std::error_code ignored;
    fs::remove(entry.path, ignored);
    total -= entry.bytes;
  }
}

Result<TempDir> TempDir::make(const fs::path& parent, std::string_view prefix) {
  std::error_code error;
  fs::create_directories(parent, error);
  if (error) return io_error("make the directory", parent.string(), error.value());
  std::string pattern = (parent / ("." + std::string(prefix) + ".XXXXXX")).string();
  if (::mkdtemp(pattern.data()) == nullptr) {
    return io_error("make a directory in", parent.string(), errno);
  }
  // mkdtemp makes it private; what is published follows the user's umask like everything else.
  const mode_t mask = ::umask(0);
  ::umask(mask);
  ::chmod(pattern.c_str(), 0777 & ~mask);
  return TempDir(pattern);
}

TempDir::TempDir(TempDir&& other) noexcept : path_(std::move(other.path_)) { other.path_.clear(); }

TempDir& TempDir::operator=(TempDir&& other) noexcept {
  std::swap(path_, other.path_);
  return *this;
}

TempDir::~TempDir() {
  std::error_code ignored;
  if (!path_.empty()) fs::remove_all(path_, ignored);
}

Status TempDir::publish(const fs::path& destination) {
  PORTALIS_TRY(make_parent(destination));
  // An exchange replaces an old directory in one step; the old one then vanishes with this object.
  if (::syscall(SYS_renameat2, AT_FDCWD, path_.c_str(), AT_FDCWD, destination.c_str(),
                RENAME_EXCHANGE) == 0) {
    return Done{};
  }
  if (errno != ENOENT) {
    // No exchange on this file system: the old directory steps aside first.
    const fs::path aside = path_.string() + ".old";
    if (::rename(destination.c_str(), aside.c_str()) == 0) {
      const int failure = ::rename(path_.c_str(), destination.c_str()) == 0 ? 0 : errno;
      if (failure != 0) ::rename(aside.c_str(), destination.c_str());
      std::error_code ignored;
      if (failure == 0) fs::remove_all(aside, ignored);
      if (failure != 0) return io_error("write", destination.string(), failure);
      path_.clear();
      return Done{};
    }
  }
  if (::rename(path_.c_str(), destination.c_str()) != 0) {
    return io_error("write", destination.string(), errno);
  }
  path_.clear();
  return Done{};
}

Result<FileLock> FileLock::acquire(const fs::path& path) {
  PORTALIS_TRY(make_parent(path));
  const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
  if (descriptor < 0) return io_error("lock", path.string(), errno);
  while (::flock(descriptor, LOCK_EX) != 0) {
    if (errno == EINTR) continue;
    const int failure = errno;
    ::close(descriptor);
    return io_error("lock", path.string(), failure);
  }
  return FileLock(descriptor);
}

FileLock::~FileLock() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string() : std::string(value);
}

fs::path cache_root(const fs::path& configured) {
  if (!configured.empty()) return fs::absolute(configured);
  if (const std::string own = environment("PORTALIS_CACHE"); !own.empty()) return fs::absolute(own);
  if (const std::string xdg = environment("XDG_CACHE_HOME"); !xdg.empty())
    return fs::path(xdg) / "portalis";
  if (const std::string home = environment("HOME"); !home.empty())
    return fs::path(home) / ".cache/portalis";
  std::error_code ignored;
  return fs::temp_directory_path(ignored) / ("portalis-" + std::to_string(::getuid()));
}

fs::path own_directory() {
  Dl_info info{};
  if (::dladdr(reinterpret_cast<const void*>(&own_directory), &info) == 0 ||
      info.dli_fname == nullptr) {
    return {};
  }
  std::error_code error;
  // The program itself is named as it was started; its true place is in /proc.
  fs::path file = fs::canonical(info.dli_fname, error);
  if (error) file = fs::canonical("/proc/self/exe", error);
  return error ? fs::path() : file.parent_path();
}

fs::path find_program(const std::string& name) {
  if (name.empty()) return {};
  if (name.find('/') != std::string::npos)
    return ::access(name.c_str(), X_OK) == 0 ? fs::path(name) : fs::path();
  const std::string path = environment("PATH");
  for (size_t begin = 0; begin <= path.size();) {
    const size_t end = std::min(path.find(':', begin), path.size());
    const fs::path candidate = fs::path(path.substr(begin, end - begin)) / name;
    std::error_code ignored;
    if (end > begin && ::access(candidate.c_str(), X_OK) == 0 &&
        fs::is_regular_file(candidate, ignored)) {
      return candidate;
    }
    begin = end + 1;
  }
  return {};
}

}  // namespace portalis::host
