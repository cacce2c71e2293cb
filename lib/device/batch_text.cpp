#include "device/batch_text.hpp"

namespace portalis::device {
namespace {

constexpr size_t padded(size_t bytes) {
  constexpr size_t kPadding = PORTALIS_DEVICE_PADDING;
  return (bytes / kPadding + 2) * kPadding;
}

std::string lay_out(std::span<const std::string_view> texts, BatchLayout& layout) {
  size_t total = 0;
  for (const std::string_view text : texts) total += padded(text.size());
  std::string all;
  all.reserve(total);
  for (const std::string_view text : texts) {
    layout.begins.push_back(static_cast<uint32_t>(all.size()));
    all += text;
    layout.ends.push_back(static_cast<uint32_t>(all.size()));
    all.resize(layout.begins.back() + padded(text.size()), '\0');
  }
  return all;
}

}  // namespace

host::Status put_texts(std::span<const std::string_view> texts, int32_t python_minor,
                       const Stream& stream, MemoryPool& pool, Profiler& profiler, Lease& lease,
                       BatchLayout& layout, portalis_lex_args& args) {
  const std::string all = lay_out(texts, layout);
  if (all.size() > INT32_MAX) return host::limit_error("a batch holds at most 2 GiB of text");
  const size_t table_bytes = texts.size() * sizeof(uint32_t);
  void* text = lease.take(all.size());
  void* begins = lease.take(table_bytes);
  void* ends = lease.take(table_bytes);
  if (text == nullptr || begins == nullptr || ends == nullptr) {
    return status_error(stream.backend(), PORTALIS_DEVICE_OUT_OF_MEMORY, "hold a batch");
  }
  const Profiler::Span span(profiler, "copy to device", all.size());
  PORTALIS_TRY(stream.copy(text, all.data(), all.size(), PORTALIS_COPY_TO_DEVICE));
  PORTALIS_TRY(stream.copy(begins, layout.begins.data(), table_bytes, PORTALIS_COPY_TO_DEVICE));
  PORTALIS_TRY(stream.copy(ends, layout.ends.data(), table_bytes, PORTALIS_COPY_TO_DEVICE));
  // The text goes with this call.
  PORTALIS_TRY(stream.wait());
  args = {sizeof args,
          python_minor,
          static_cast<const char*>(text),
          static_cast<const uint32_t*>(begins),
          static_cast<const uint32_t*>(ends),
          static_cast<uint32_t>(texts.size()),
          static_cast<uint32_t>(all.size()),
          pool.allocator()};
  return host::Done();
}

}  // namespace portalis::device
