// The source text of one module.
//
// Input: a path or bytes. Output: UTF-8 text with LF line ends and a table of lines.
// Invariant: all byte offsets of tokens, nodes and diagnostics are offsets into text(), the form
// that CPython's parser sees: decoded by its cookie, without a BOM, CRLF and CR turned into LF.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/ids.hpp"
#include "diag/diagnostic.hpp"
#include "source/decode.hpp"

namespace portalis::source {

struct LoadOptions {
  // Larger sources are refused; at most 2 GiB.
  uint64_t max_bytes = uint64_t{256} << 20;
};

// As in ast: lines count from 1, columns are UTF-8 bytes from 0.
struct LineColumn {
  uint32_t line = 1;
  uint32_t column = 0;
  bool operator==(const LineColumn&) const = default;
};

class SourceText {
 public:
  SourceText() = default;

  // Reads and decodes a file. On failure text() is empty or holds what could be decoded, and
  // diagnostics() holds errors.
  static SourceText from_path(const std::string& path, const LoadOptions& options = {});
  // Decodes bytes; `name` stands for the path in messages.
  static SourceText from_bytes(std::string_view bytes, std::string name,
                               const LoadOptions& options = {});

  const std::string& name() const { return name_; }
  // Followed by kPadding bytes that may be read, all NUL.
  std::string_view text() const {
    return std::string_view(text_).substr(0, text_.size() - kPadding);
  }
  std::string_view slice(ByteRange range) const { return text().substr(range.begin, range.size()); }
  // "utf-8" unless a cookie says otherwise.
  const std::string& encoding() const { return encoding_; }
  const diag::DiagnosticList& diagnostics() const { return diagnostics_; }
  bool ok() const { return !diagnostics_.has_errors(); }

  // The number of lines; text after the last newline counts as a line.
  uint32_t num_lines() const { return static_cast<uint32_t>(line_begins_.size()); }
  // The bytes of a line (from 1) without its newline.
  ByteRange line_range(uint32_t line) const;
  LineColumn line_column(uint32_t offset) const;
  uint32_t offset(LineColumn place) const;
  // Where each line begins.
  const std::vector<uint32_t>& line_begins() const { return line_begins_; }

 private:
  // `file` as in decode_source().
  void decode(std::string_view bytes, std::string_view file, const LoadOptions& options);
  void index_lines();

  std::string name_;
  std::string text_ = std::string(kPadding, '\0');
  std::string encoding_ = "utf-8";
  std::vector<uint32_t> line_begins_ = {0};
  diag::DiagnosticList diagnostics_;
};

}  // namespace portalis::source
