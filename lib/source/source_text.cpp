#include "source/source_text.hpp"

#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <utility>

#include "source/block_scan.hpp"
#include "source/decode.hpp"

namespace portalis::source {
namespace {

constexpr uint64_t kMostBytes = uint64_t{2} << 30;

struct FileClose {
  void operator()(std::FILE* file) const { std::fclose(file); }
};

// Reads at most `limit` + 1 bytes; returns errno.
int read_file(const std::string& path, uint64_t limit, std::string& out) {
  const std::unique_ptr<std::FILE, FileClose> file(std::fopen(path.c_str(), "rb"));
  if (!file) return errno;
  struct stat facts;
  if (fstat(fileno(file.get()), &facts) == 0 && S_ISDIR(facts.st_mode)) return EISDIR;
  std::array<char, 65536> buffer;
  while (out.size() <= limit) {
    const size_t count = std::fread(buffer.data(), 1, buffer.size(), file.get());
    if (count == 0) break;
    out.append(buffer.data(), count);
  }
  return std::ferror(file.get()) ? EIO : 0;
}

uint64_t limit_of(const LoadOptions& options) { return std::min(options.max_bytes, kMostBytes); }

}  // namespace

SourceText SourceText::from_path(const std::string& path, const LoadOptions& options) {
  SourceText result;
  result.name_ = path;
  std::string bytes;
  if (const int error = read_file(path, limit_of(options), bytes)) {
    result.diagnostics_.add(diag::Code::kP0001, {}, {path, std::strerror(error)});
    return result;
  }
  result.decode(bytes, path, options);
  return result;
}

SourceText SourceText::from_bytes(std::string_view bytes, std::string name,
                                  const LoadOptions& options) {
  SourceText result;
  result.name_ = std::move(name);
  result.decode(bytes, {}, options);
  return result;
}

void SourceText::decode(std::string_view bytes, std::string_view file, const LoadOptions& options) {
  if (bytes.size() > limit_of(options)) {
    diagnostics_.add(diag::Code::kP0002, {},
                     {std::to_string(bytes.size()), std::to_string(limit_of(options))});
    return;
  }
  Decoded decoded = decode_source(bytes, file);
  encoding_ = std::move(decoded.encoding);
  text_ = std::move(decoded.text);
  if (!decoded.error.empty()) {
    text_.clear();
    diagnostics_.add(diag::Code::kP0003, {}, {std::move(decoded.error)});
  }
  text_.append(kPadding, '\0');
  index_lines();
}

// Sixty-four bytes at a time, of which the padding holds the last.
void SourceText::index_lines() {
  const std::string_view all = text();
  size_t room = all.size() / 32 + kBlock + 1;
  line_begins_.resize(room);
  line_begins_[0] = 0;
  size_t lines = 1;
  for (size_t at = 0; at < all.size(); at += kBlock) {
    if (lines + kBlock > room) line_begins_.resize(room *= 2);
    for (uint64_t hits = newline_bits(all.data() + at); hits != 0; hits &= hits - 1) {
      line_begins_[lines++] = static_cast<uint32_t>(at + std::countr_zero(hits) + 1);
    }
  }
  // Behind the last newline no line begins.
  if (lines > 1 && line_begins_[lines - 1] == all.size()) --lines;
  line_begins_.resize(lines);
}

ByteRange SourceText::line_range(uint32_t line) const {
  const uint32_t begin = line_begins_[line - 1];
  const size_t end = text().find('\n', begin);
  return {begin, static_cast<uint32_t>(end == std::string_view::npos ? text().size() : end)};
}

LineColumn SourceText::line_column(uint32_t offset) const {
  const auto after = std::upper_bound(line_begins_.begin(), line_begins_.end(), offset);
  const auto line = static_cast<uint32_t>(after - line_begins_.begin());
  return {line, offset - line_begins_[line - 1]};
}

uint32_t SourceText::offset(LineColumn place) const {
  return line_begins_[place.line - 1] + place.column;
}

}  // namespace portalis::source
