// Texts to token columns, on any backend.
//
// Input: texts, and a stream with its pool. Output: their columns on the host. Invariant: the
// columns are the same whatever backend made them.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "device/pool.hpp"
#include "device/profiler.hpp"
#include "parse/parse.hpp"
#include "parse/token_columns.hpp"

namespace portalis::device {

class LexedBatch {
 public:
  uint8_t status(size_t file) const { return status_[file]; }  // PORTALIS_LEX_*
  // The tokens and comments of an accepted file; lives as long as the batch.
  parse::TokenSpan tokens(size_t file) const;
  // Where the errors of a rejected file are, all of them, as offsets into the file.
  std::vector<uint32_t> errors(size_t file) const;

 private:
  friend host::Result<LexedBatch> lex_batch(std::span<const std::string_view>, parse::PythonVersion,
                                            const Stream&, MemoryPool&, Profiler&);

  std::vector<uint32_t> begins_;  // of files
  std::vector<uint8_t> kinds_;
  std::vector<uint32_t> token_begins_;
  std::vector<uint32_t> token_ends_;
  std::vector<uint32_t> file_tokens_;
  std::vector<uint32_t> comment_begins_;
  std::vector<uint32_t> comment_ends_;
  std::vector<uint32_t> file_comments_;
  std::vector<uint32_t> error_offsets_;
  std::vector<uint8_t> error_codes_;
  std::vector<uint8_t> status_;
};

// Out of memory is an error of the kind kLimit.
host::Result<LexedBatch> lex_batch(std::span<const std::string_view> texts,
                                   parse::PythonVersion version, const Stream& stream,
                                   MemoryPool& pool, Profiler& profiler);

}  // namespace portalis::device
