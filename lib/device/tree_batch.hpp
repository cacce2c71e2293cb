// Texts to the columns of trees, on any backend that parses.
//
// Input: texts, and a stream with its pool. Output: their columns on the host, for
// parse::make_step_tree. Invariant: the columns are the same whatever backend made them.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "device/pool.hpp"
#include "device/profiler.hpp"
#include "parse/parse.hpp"
#include "parse/step_tree.hpp"

namespace portalis::device {

class TreeBatch {
 public:
  uint8_t status(size_t file) const { return status_[file]; }  // PORTALIS_LEX_*
  // What the tree of an accepted file is made of; `columns` lives as long as what it comes from.
  portalis_parse_columns columns() const;
  uint32_t origin(size_t file) const { return begins_[file]; }
  // Where the errors of a rejected file are: of its tokens, or of its logical lines; offsets into
  // the file.
  std::vector<uint32_t> errors(size_t file) const;

 private:
  friend host::Result<TreeBatch> parse_trees(std::span<const std::string_view>,
                                             parse::PythonVersion, const Stream&, MemoryPool&,
                                             Profiler&);
  host::Status fetch_all(const Stream& stream, const portalis_parse_columns& found,
                         uint32_t num_files);

  std::vector<uint32_t> begins_;  // of files
  std::vector<uint8_t> status_;
  std::vector<uint32_t> file_tokens_;
  std::vector<uint32_t> comment_begins_;
  std::vector<uint32_t> comment_ends_;
  std::vector<uint32_t> file_comments_;
  std::vector<uint32_t> error_offsets_;
  std::vector<uint8_t> row_kinds_;
  std::vector<uint8_t> row_slots_;
  std::vector<uint8_t> row_auxes_;
  std::vector<uint32_t> row_begins_;
  std::vector<uint32_t> row_ends_;
  std::vector<uint32_t> row_sizes_;
  std::vector<uint32_t> row_payloads_;
  std::vector<uint32_t> file_rows_;
  std::vector<uint8_t> token_kinds_;
  std::vector<uint32_t> token_begins_;
  std::vector<uint32_t> token_ends_;
  std::vector<uint32_t> words_;
  std::vector<uint32_t> line_error_offsets_;
};

// Out of memory is an error of the kind kLimit.
host::Result<TreeBatch> parse_trees(std::span<const std::string_view> texts,
                                    parse::PythonVersion version, const Stream& stream,
                                    MemoryPool& pool, Profiler& profiler);

}  // namespace portalis::device
