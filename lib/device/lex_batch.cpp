#include "device/lex_batch.hpp"

#include <algorithm>
#include <cstring>
#include <string>

#include "device/lex_columns.hpp"

namespace portalis::device {
namespace {

// Files one after another, each followed by NUL bytes up to the next multiple of the padding.
struct Layout {
  std::string text;
  std::vector<uint32_t> begins;
  std::vector<uint32_t> ends;
};

constexpr size_t padded(size_t bytes) {
  constexpr size_t kPadding = PORTALIS_DEVICE_PADDING;
  return (bytes / kPadding + 2) * kPadding;
}

Layout lay_out(std::span<const std::string_view> texts) {
  size_t total = 0;
  for (const std::string_view text : texts) total += padded(text.size());
  Layout layout;
  layout.text.reserve(total);
  for (const std::string_view text : texts) {
    layout.begins.push_back(static_cast<uint32_t>(layout.text.size()));
    layout.text += text;
    layout.ends.push_back(static_cast<uint32_t>(layout.text.size()));
    layout.text.resize(layout.begins.back() + padded(text.size()), '\0');
  }
  return layout;
}

// Memory of a pool for the length of a call.
class Lease {
 public:
  explicit Lease(MemoryPool& pool) : pool_(&pool) {}
  Lease(const Lease&) = delete;
  Lease& operator=(const Lease&) = delete;
  ~Lease() {
    for (void* memory : held_) pool_->give(memory);
  }
  void hold(void* memory) {
    if (memory != nullptr) held_.push_back(memory);
  }
  void* take(size_t bytes) {
    void* memory = pool_->take(bytes);
    hold(memory);
    return memory;
  }

 private:
  MemoryPool* pool_;
  std::vector<void*> held_;
};

template <typename T>
host::Status fetch(const Stream& stream, const T* column, size_t count, std::vector<T>& out) {
  out.resize(count);
  return stream.copy(out.data(), column, count * sizeof(T), PORTALIS_COPY_TO_HOST);
}

host::Error out_of_memory(const Stream& stream) {
  return status_error(stream.backend(), PORTALIS_DEVICE_OUT_OF_MEMORY, "lex a batch");
}

}  // namespace

parse::TokenSpan LexedBatch::tokens(size_t file) const {
  const uint32_t first = file_tokens_[file];
  const uint32_t comment = file_comments_[file];
  return {begins_[file],
          file_tokens_[file + 1] - first,
          file_comments_[file + 1] - comment,
          kinds_.data() + first,
          token_begins_.data() + first,
          token_ends_.data() + first,
          comment_begins_.data() + comment,
          comment_ends_.data() + comment};
}

std::vector<uint32_t> LexedBatch::errors(size_t file) const {
  const uint32_t begin = begins_[file];
  const auto first = std::lower_bound(error_offsets_.begin(), error_offsets_.end(), begin);
  const auto last = file + 1 == begins_.size()
                        ? error_offsets_.end()
                        : std::lower_bound(first, error_offsets_.end(), begins_[file + 1]);
  std::vector<uint32_t> offsets(first, last);
  for (uint32_t& offset : offsets) offset -= begin;
  return offsets;
}

host::Result<LexedBatch> lex_batch(std::span<const std::string_view> texts,
                                   parse::PythonVersion version, const Stream& stream,
                                   MemoryPool& pool, Profiler& profiler) {
  LexedBatch out;
  Layout layout = lay_out(texts);
  const auto num_files = static_cast<uint32_t>(texts.size());
  const size_t num_bytes = layout.text.size();
  if (num_bytes > INT32_MAX) return host::limit_error("a batch holds at most 2 GiB of text");
  Lease lease(pool);
  portalis_lex_args args{};
  args.size = sizeof args;
  args.python_minor = static_cast<int32_t>(version);
  args.num_files = num_files;
  args.text_bytes = static_cast<uint32_t>(num_bytes);
  args.allocator = pool.allocator();
  void* text = lease.take(num_bytes);
  void* begins = lease.take(num_files * sizeof(uint32_t));
  void* ends = lease.take(num_files * sizeof(uint32_t));
  if (text == nullptr || begins == nullptr || ends == nullptr) return out_of_memory(stream);
  {
    const Profiler::Span span(profiler, "copy to device", num_bytes);
    PORTALIS_TRY(stream.copy(text, layout.text.data(), num_bytes, PORTALIS_COPY_TO_DEVICE));
    const size_t bytes = num_files * sizeof(uint32_t);
    PORTALIS_TRY(stream.copy(begins, layout.begins.data(), bytes, PORTALIS_COPY_TO_DEVICE));
    PORTALIS_TRY(stream.copy(ends, layout.ends.data(), bytes, PORTALIS_COPY_TO_DEVICE));
  }
  args.text = static_cast<const char*>(text);
  args.file_begins = static_cast<const uint32_t*>(begins);
  args.file_ends = static_cast<const uint32_t*>(ends);
  portalis_lex_columns columns{};
  {
    const Profiler::Span span(profiler, "lex", num_bytes);
    const int32_t status = stream.backend()->lex(stream.raw(), &args, &columns);
    if (status != PORTALIS_DEVICE_OK) return status_error(stream.backend(), status, "lex a batch");
  }
  for_each_column(columns, [&](void* column) { lease.hold(column); });
  const Profiler::Span span(profiler, "copy to host", size_t{9} * columns.num_tokens);
  PORTALIS_TRY(fetch(stream, columns.token_kinds, columns.num_tokens, out.kinds_));
  PORTALIS_TRY(fetch(stream, columns.token_begins, columns.num_tokens, out.token_begins_));
  PORTALIS_TRY(fetch(stream, columns.token_ends, columns.num_tokens, out.token_ends_));
  PORTALIS_TRY(fetch(stream, columns.file_tokens, num_files + 1, out.file_tokens_));
  PORTALIS_TRY(fetch(stream, columns.comment_begins, columns.num_comments, out.comment_begins_));
  PORTALIS_TRY(fetch(stream, columns.comment_ends, columns.num_comments, out.comment_ends_));
  PORTALIS_TRY(fetch(stream, columns.file_comments, num_files + 1, out.file_comments_));
  PORTALIS_TRY(fetch(stream, columns.error_offsets, columns.num_errors, out.error_offsets_));
  PORTALIS_TRY(fetch(stream, columns.error_codes, columns.num_errors, out.error_codes_));
  PORTALIS_TRY(fetch(stream, columns.file_status, num_files, out.status_));
  PORTALIS_TRY(stream.wait());
  out.begins_ = std::move(layout.begins);
  return out;
}

}  // namespace portalis::device
