#include "device/tree_batch.hpp"

#include <algorithm>
#include <utility>

#include "device/batch_text.hpp"
#include "device/lex_columns.hpp"

namespace portalis::device {
namespace {

// The columns are what operations fill in, so they are not const; nothing writes to them here.
template <typename T>
T* shown(const std::vector<T>& column) {
  return const_cast<T*>(column.data());
}

// Of a file that ends where the next one begins, or with all of them.
void add_errors(const std::vector<uint32_t>& offsets, uint32_t begin, uint32_t end,
                std::vector<uint32_t>& out) {
  const auto first = std::lower_bound(offsets.begin(), offsets.end(), begin);
  const auto last = std::lower_bound(first, offsets.end(), end);
  for (auto at = first; at != last; ++at) out.push_back(*at - begin);
}

}  // namespace

portalis_parse_columns TreeBatch::columns() const {
  portalis_parse_columns out{};
  out.lexed.num_comments = static_cast<uint32_t>(comment_begins_.size());
  out.lexed.file_tokens = shown(file_tokens_);
  out.lexed.comment_begins = shown(comment_begins_);
  out.lexed.comment_ends = shown(comment_ends_);
  out.lexed.file_comments = shown(file_comments_);
  out.lexed.file_status = shown(status_);
  out.num_rows = static_cast<uint32_t>(row_kinds_.size());
  out.num_tokens = static_cast<uint32_t>(token_kinds_.size());
  out.num_words = static_cast<uint32_t>(words_.size());
  out.row_kinds = shown(row_kinds_);
  out.row_slots = shown(row_slots_);
  out.row_auxes = shown(row_auxes_);
  out.row_begins = shown(row_begins_);
  out.row_ends = shown(row_ends_);
  out.row_sizes = shown(row_sizes_);
  out.row_payloads = shown(row_payloads_);
  out.file_rows = shown(file_rows_);
  out.token_kinds = shown(token_kinds_);
  out.token_begins = shown(token_begins_);
  out.token_ends = shown(token_ends_);
  out.words = shown(words_);
  return out;
}

std::vector<uint32_t> TreeBatch::errors(size_t file) const {
  const uint32_t begin = begins_[file];
  const uint32_t end = file + 1 == begins_.size() ? UINT32_MAX : begins_[file + 1];
  std::vector<uint32_t> out;
  add_errors(error_offsets_, begin, end, out);
  add_errors(line_error_offsets_, begin, end, out);
  return out;
}

host::Status TreeBatch::fetch_all(const Stream& stream, const portalis_parse_columns& found,
                                  uint32_t num_files) {
  const portalis_lex_columns& lexed = found.lexed;
  PORTALIS_TRY(fetch(stream, lexed.file_status, num_files, status_));
  PORTALIS_TRY(fetch(stream, lexed.file_tokens, num_files + 1, file_tokens_));
  PORTALIS_TRY(fetch(stream, lexed.comment_begins, lexed.num_comments, comment_begins_));
  PORTALIS_TRY(fetch(stream, lexed.comment_ends, lexed.num_comments, comment_ends_));
  PORTALIS_TRY(fetch(stream, lexed.file_comments, num_files + 1, file_comments_));
  PORTALIS_TRY(fetch(stream, lexed.error_offsets, lexed.num_errors, error_offsets_));
  PORTALIS_TRY(fetch(stream, found.row_kinds, found.num_rows, row_kinds_));
  PORTALIS_TRY(fetch(stream, found.row_slots, found.num_rows, row_slots_));
  PORTALIS_TRY(fetch(stream, found.row_auxes, found.num_rows, row_auxes_));
  PORTALIS_TRY(fetch(stream, found.row_begins, found.num_rows, row_begins_));
  PORTALIS_TRY(fetch(stream, found.row_ends, found.num_rows, row_ends_));
  PORTALIS_TRY(fetch(stream, found.row_sizes, found.num_rows, row_sizes_));
  PORTALIS_TRY(fetch(stream, found.row_payloads, found.num_rows, row_payloads_));
  PORTALIS_TRY(fetch(stream, found.file_rows, num_files + 1, file_rows_));
  PORTALIS_TRY(fetch(stream, found.token_kinds, found.num_tokens, token_kinds_));
  PORTALIS_TRY(fetch(stream, found.token_begins, found.num_tokens, token_begins_));
  PORTALIS_TRY(fetch(stream, found.token_ends, found.num_tokens, token_ends_));
  PORTALIS_TRY(fetch(stream, found.words, found.num_words, words_));
  PORTALIS_TRY(fetch(stream, found.line_error_offsets, found.num_line_errors, line_error_offsets_));
  return stream.wait();
}

host::Result<TreeBatch> parse_trees(std::span<const std::string_view> texts,
                                    parse::PythonVersion version, const Stream& stream,
                                    MemoryPool& pool, Profiler& profiler) {
  TreeBatch out;
  Lease lease(pool);
  BatchLayout layout;
  portalis_lex_args args{};
  PORTALIS_TRY(
      put_texts(texts, static_cast<int32_t>(version), stream, pool, profiler, lease, layout, args));
  portalis_parse_columns columns{};
  {
    const Profiler::Span span(profiler, "parse", args.text_bytes);
    const int32_t status = stream.backend()->parse(stream.raw(), &args, &columns);
    if (status != PORTALIS_DEVICE_OK) {
      return status_error(stream.backend(), status, "parse a batch");
    }
  }
  for_each_column(columns, [&](void* column) { lease.hold(column); });
  constexpr size_t kRowBytes = 19;
  constexpr size_t kTokenBytes = 9;
  const Profiler::Span span(profiler, "copy to host",
                            kRowBytes * columns.num_rows + kTokenBytes * columns.num_tokens +
                                4 * size_t{columns.num_words});
  PORTALIS_TRY(out.fetch_all(stream, columns, args.num_files));
  out.begins_ = std::move(layout.begins);
  return out;
}

}  // namespace portalis::device
