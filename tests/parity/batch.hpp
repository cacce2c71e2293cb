// Batches of files for the operation `lex`, and their columns on the heap.
#pragma once

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "device/backend_abi.h"
#include "device/lex_columns.hpp"

namespace portalis::parity {

inline constexpr size_t kPadding = PORTALIS_DEVICE_PADDING;

inline portalis_device_allocator heap() {
  return {nullptr, [](void*, size_t bytes) { return std::malloc(bytes == 0 ? 1 : bytes); },
          [](void*, void* memory) { std::free(memory); }};
}

struct Batch {
  std::string text;
  std::vector<uint32_t> begins;
  std::vector<uint32_t> ends;

  void add(std::string_view file) {
    begins.push_back(static_cast<uint32_t>(text.size()));
    text += file;
    ends.push_back(static_cast<uint32_t>(text.size()));
    text.resize((text.size() / kPadding + 2) * kPadding, '\0');
  }
  std::string_view file(size_t index) const {
    return std::string_view(text).substr(begins[index], ends[index] - begins[index]);
  }
  portalis_lex_args args(int32_t minor) const {
    return {sizeof(portalis_lex_args),
            minor,
            text.data(),
            begins.data(),
            ends.data(),
            static_cast<uint32_t>(begins.size()),
            static_cast<uint32_t>(text.size()),
            heap()};
  }
};

// Columns that free themselves.
class Columns {
 public:
  Columns() = default;
  Columns(const Columns&) = delete;
  Columns& operator=(const Columns&) = delete;
  ~Columns() {
    portalis::device::for_each_column(raw, [](void* column) { std::free(column); });
  }
  portalis_lex_columns raw{};

  // One file's rows as text, with offsets into the file.
  std::string describe(size_t file, uint32_t begin, uint32_t end) const {
    std::string out = "status " + std::to_string(raw.file_status[file]) + '\n';
    for (uint32_t i = raw.file_tokens[file]; i < raw.file_tokens[file + 1]; ++i) {
      out += "token " + std::to_string(raw.token_kinds[i]) + ' ' +
             std::to_string(raw.token_begins[i] - begin) + '-' +
             std::to_string(raw.token_ends[i] - begin) + '\n';
    }
    for (uint32_t i = raw.file_comments[file]; i < raw.file_comments[file + 1]; ++i) {
      out += "comment " + std::to_string(raw.comment_begins[i] - begin) + '-' +
             std::to_string(raw.comment_ends[i] - begin) + '\n';
    }
    for (uint32_t i = 0; i < raw.num_errors; ++i) {
      if (raw.error_offsets[i] < begin || raw.error_offsets[i] > end) continue;
      out += "error " + std::to_string(raw.error_codes[i]) + " at " +
             std::to_string(raw.error_offsets[i] - begin) + '\n';
    }
    return out;
  }
};

}  // namespace portalis::parity
