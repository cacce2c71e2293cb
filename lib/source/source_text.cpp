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

// Eight bytes at a time: a byte of `word` becomes 0 where the text holds a newline.
void SourceText::index_lines() {
  constexpr uint64_t kOnes = 0x0101010101010101U;
  constexpr uint64_t kHighBits = 0x8080808080808080U;
  const std::string_view all = text();
  line_begins_.assign(1, 0);
  line_begins_.reserve(all.size() / 32 + 1);
  for (size_t at = 0; at < all.size(); at += 8) {
    uint64_t word = 0;
    std::memcpy(&word, all.data() + at, sizeof word);
    word ^= kOnes * '\n';
    // Exact, unlike (word - kOnes) & ~word, which also marks a byte behind a hit.
    uint64_t hits = ~(((word & ~kHighBits) + ~kHighBits) | word | ~kHighBits);
    for (; hits != 0; hits &= hits - 1) {
      const size_t begin = at + static_cast<size_t>(std::countr_zero(hits)) / 8 + 1;
      if (begin < all.size()) line_begins_.push_back(static_cast<uint32_t>(begin));
    }
  }
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
