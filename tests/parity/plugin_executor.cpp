// The steps on the device of a plugin.
#include <cstdio>
#include <fstream>
#include <iterator>
#include <memory>

#include "base/utf8.hpp"
#include "device/lex_columns.hpp"
#include "device/pool.hpp"
#include "executors.hpp"

namespace portalis::parity {
namespace {

using device::MemoryPool;
using device::Stream;

// Stops at the first failure of the device: nothing after it could be trusted.
void demand(bool good, const char* what) {
  if (good) return;
  std::fprintf(stderr, "the device cannot %s\n", what);
  std::exit(2);
}

class PluginDevice {
 public:
  explicit PluginDevice(Stream stream) : stream_(std::move(stream)), pool_(stream_) {}

  void lex(const portalis_lex_args& host, portalis_lex_columns& out) {
    run(stream_.backend()->lex, host, out);
  }
  void parse(const portalis_lex_args& host, portalis_parse_columns& out) {
    demand(stream_.backend()->parse != nullptr, "parse");
    run(stream_.backend()->parse, host, out);
  }

 private:
  template <typename Operation, typename Columns>
  void run(Operation operation, const portalis_lex_args& host, Columns& out) {
    portalis_lex_args args = host;
    args.allocator = pool_.allocator();
    args.text = to_device(host.text, host.text_bytes);
    args.file_begins = to_device(host.file_begins, host.num_files);
    args.file_ends = to_device(host.file_ends, host.num_files);
    Columns found{};
    const int32_t status = operation(stream_.raw(), &args, &found);
    demand(status == PORTALIS_DEVICE_OK, stream_.backend()->status_text(status));
    out = to_host(found, host);
    demand(stream_.wait().ok(), "finish its work");
    device::for_each_column(found, [this](void* column) { pool_.give(column); });
    for (const void* memory :
         {static_cast<const void*>(args.text), static_cast<const void*>(args.file_begins),
          static_cast<const void*>(args.file_ends)}) {
      pool_.give(const_cast<void*>(memory));
    }
  }

  template <typename T>
  const T* to_device(const T* values, size_t count) {
    void* memory = pool_.take(count * sizeof(T));
    demand(memory != nullptr, "give memory");
    demand(stream_.copy(memory, values, count * sizeof(T), PORTALIS_COPY_TO_DEVICE).ok(), "copy");
    return static_cast<const T*>(memory);
  }
  template <typename T>
  T* fetch(const T* column, size_t count, const portalis_device_allocator& heap) {
    void* memory = heap.take(heap.context, count * sizeof(T));
    demand(stream_.copy(memory, column, count * sizeof(T), PORTALIS_COPY_TO_HOST).ok(), "copy");
    return static_cast<T*>(memory);
  }
  portalis_lex_columns to_host(const portalis_lex_columns& found, const portalis_lex_args& host) {
    const portalis_device_allocator& heap = host.allocator;
    portalis_lex_columns out = found;
    out.token_kinds = fetch(found.token_kinds, found.num_tokens, heap);
    out.token_begins = fetch(found.token_begins, found.num_tokens, heap);
    out.token_ends = fetch(found.token_ends, found.num_tokens, heap);
    out.file_tokens = fetch(found.file_tokens, host.num_files + 1, heap);
    out.comment_begins = fetch(found.comment_begins, found.num_comments, heap);
    out.comment_ends = fetch(found.comment_ends, found.num_comments, heap);
    out.file_comments = fetch(found.file_comments, host.num_files + 1, heap);
    out.error_offsets = fetch(found.error_offsets, found.num_errors, heap);
    out.error_codes = fetch(found.error_codes, found.num_errors, heap);
    out.file_status = fetch(found.file_status, host.num_files, heap);
    return out;
  }
  portalis_parse_columns to_host(const portalis_parse_columns& found,
                                 const portalis_lex_args& host) {
    const portalis_device_allocator& heap = host.allocator;
    portalis_parse_columns out = found;
    out.lexed = to_host(found.lexed, host);
    out.row_kinds = fetch(found.row_kinds, found.num_rows, heap);
    out.row_slots = fetch(found.row_slots, found.num_rows, heap);
    out.row_auxes = fetch(found.row_auxes, found.num_rows, heap);
    out.row_begins = fetch(found.row_begins, found.num_rows, heap);
    out.row_ends = fetch(found.row_ends, found.num_rows, heap);
    out.row_sizes = fetch(found.row_sizes, found.num_rows, heap);
    out.row_payloads = fetch(found.row_payloads, found.num_rows, heap);
    out.file_rows = fetch(found.file_rows, host.num_files + 1, heap);
    out.token_kinds = fetch(found.token_kinds, found.num_tokens, heap);
    out.token_begins = fetch(found.token_begins, found.num_tokens, heap);
    out.token_ends = fetch(found.token_ends, found.num_tokens, heap);
    out.words = fetch(found.words, found.num_words, heap);
    out.line_error_offsets = fetch(found.line_error_offsets, found.num_line_errors, heap);
    out.line_error_codes = fetch(found.line_error_codes, found.num_line_errors, heap);
    return out;
  }

  Stream stream_;
  MemoryPool pool_;
};

}  // namespace

bool add_plugin(const std::string& path, std::vector<Executor>& executors) {
  const auto choice = device::Registry(path).choose("cuda", PORTALIS_OP_LEX, {1, 1});
  if (!choice) {
    std::fprintf(stderr, "the plugin cannot be used: %s\n", choice.error().message.c_str());
    return false;
  }
  auto stream = Stream::make(*choice);
  demand(stream.ok(), "make a stream");
  const auto plugin = std::make_shared<PluginDevice>(std::move(*stream));
  executors.push_back({"cuda",
                       [plugin](const portalis_lex_args& args, portalis_lex_columns& out) {
                         plugin->lex(args, out);
                       },
                       [plugin](const portalis_lex_args& args, portalis_parse_columns& out) {
                         plugin->parse(args, out);
                       }});
  return true;
}

bool read_text(const std::string& path, std::string& text) {
  std::ifstream file(path, std::ios::binary);
  text.assign(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
  return file && text.find('\0') == std::string::npos && text.find('\r') == std::string::npos &&
         !text.starts_with("\xef\xbb\xbf") && base::find_utf8_error(text).reason == nullptr;
}

}  // namespace portalis::parity
