#include "package/tar.hpp"

#include <algorithm>
#include <utility>

namespace portalis::package {
namespace {

constexpr size_t kBlock = 512;
constexpr size_t kMaxName = 100;
constexpr size_t kMaxPrefix = 155;
constexpr size_t kChecksumAt = 148;

void put(std::string& header, size_t at, std::string_view text) {
  header.replace(at, text.size(), text);
}

// `digits` octal digits; the field's last byte stays NUL.
void put_octal(std::string& header, size_t at, size_t digits, uint64_t value) {
  for (size_t i = digits; i-- > 0; value >>= 3)
    header[at + i] = static_cast<char>('0' + (value & 7));
}

}  // namespace

host::Status Tar::add_header(const std::string& path, char type, uint64_t size, int mode) {
  // A path that is too long for the name is cut at a slash, and its front goes into the prefix.
  size_t cut = 0;
  if (path.size() > kMaxName) {
    cut = path.find('/', path.size() - kMaxName - 1);
    // No slash is a cut beyond every prefix.
    if (cut > kMaxPrefix || cut + 1 >= path.size())
      return host::invalid_error("the path is too long for a tar archive: " + path);
  }
  if (size >= uint64_t{1} << 33)
    return host::invalid_error("the file is too large for a tar archive: " + path);
  std::string header(kBlock, '\0');
  put(header, 0, cut == 0 ? path : std::string_view(path).substr(cut + 1));
  put_octal(header, 100, 7, static_cast<uint64_t>(mode));
  put_octal(header, 108, 7, 0);
  put_octal(header, 116, 7, 0);
  put_octal(header, 124, 11, size);
  put_octal(header, 136, 11, static_cast<uint64_t>(std::max<int64_t>(time_, 0)));
  header[156] = type;
  put(header, 257, std::string_view("ustar\00000", 8));
  put(header, 345, std::string_view(path).substr(0, cut));
  // The checksum counts its own field as spaces.
  put(header, kChecksumAt, "        ");
  uint64_t sum = 0;
  for (const char c : header) sum += static_cast<unsigned char>(c);
  put_octal(header, kChecksumAt, 6, sum);
  header[kChecksumAt + 6] = '\0';
  bytes_ += header;
  return host::Done{};
}

host::Status Tar::add_parents(const std::string& path) {
  for (size_t at = path.find('/'); at != std::string::npos; at = path.find('/', at + 1))
    PORTALIS_TRY(add_directory(path.substr(0, at)));
  return host::Done{};
}

host::Status Tar::add_directory(const std::string& path, int mode) {
  if (directories_.contains(path)) return host::Done{};
  PORTALIS_TRY(add_parents(path));
  directories_.insert(path);
  return add_header(path + "/", '5', 0, mode);
}

host::Status Tar::add_file(const std::string& path, std::string_view contents, int mode) {
  PORTALIS_TRY(add_parents(path));
  PORTALIS_TRY(add_header(path, '0', contents.size(), mode));
  bytes_ += contents;
  bytes_.append((kBlock - contents.size() % kBlock) % kBlock, '\0');
  return host::Done{};
}

std::string Tar::finish() {
  bytes_.append(2 * kBlock, '\0');
  return std::move(bytes_);
}

}  // namespace portalis::package
