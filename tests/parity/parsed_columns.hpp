// The columns of `parse` on the heap.
#pragma once

#include <cstdlib>
#include <cstring>

#include "device/lex_columns.hpp"

namespace portalis::parity {

// They free themselves.
class ParsedColumns {
 public:
  ParsedColumns() = default;
  ParsedColumns(const ParsedColumns&) = delete;
  ParsedColumns& operator=(const ParsedColumns&) = delete;
  ~ParsedColumns() {
    device::for_each_column(raw, [](void* column) { std::free(column); });
  }
  portalis_parse_columns raw{};
};

template <typename T>
bool same_column(const T* left, const T* right, size_t count) {
  return count == 0 || std::memcmp(left, right, count * sizeof(T)) == 0;
}

// Whether two batches have the same trees and errors. Words and the tokens of fields have places
// that nobody wrote.
inline bool all_equal(const portalis_parse_columns& a, const portalis_parse_columns& b,
                      size_t num_files) {
  return a.num_rows == b.num_rows && a.num_tokens == b.num_tokens &&
         a.num_line_errors == b.num_line_errors &&
         same_column(a.lexed.file_status, b.lexed.file_status, num_files) &&
         same_column(a.row_kinds, b.row_kinds, a.num_rows) &&
         same_column(a.row_slots, b.row_slots, a.num_rows) &&
         same_column(a.row_auxes, b.row_auxes, a.num_rows) &&
         same_column(a.row_begins, b.row_begins, a.num_rows) &&
         same_column(a.row_ends, b.row_ends, a.num_rows) &&
         same_column(a.row_sizes, b.row_sizes, a.num_rows) &&
         same_column(a.row_payloads, b.row_payloads, a.num_rows) &&
         same_column(a.file_rows, b.file_rows, num_files + 1) &&
         same_column(a.line_error_offsets, b.line_error_offsets, a.num_line_errors) &&
         same_column(a.line_error_codes, b.line_error_codes, a.num_line_errors);
}

}  // namespace portalis::parity
