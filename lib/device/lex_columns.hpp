// What all users of columns do with them.
#pragma once

#include "device/backend_abi.h"

namespace portalis::device {

// Calls `body` with every column that has to be given back.
template <typename Body>
void for_each_column(const portalis_lex_columns& columns, Body body) {
  body(static_cast<void*>(columns.token_kinds));
  body(static_cast<void*>(columns.token_begins));
  body(static_cast<void*>(columns.token_ends));
  body(static_cast<void*>(columns.file_tokens));
  body(static_cast<void*>(columns.comment_begins));
  body(static_cast<void*>(columns.comment_ends));
  body(static_cast<void*>(columns.file_comments));
  body(static_cast<void*>(columns.error_offsets));
  body(static_cast<void*>(columns.error_codes));
  body(static_cast<void*>(columns.file_status));
}

template <typename Body>
void for_each_column(const portalis_parse_columns& columns, Body body) {
  for_each_column(columns.lexed, body);
  body(static_cast<void*>(columns.row_kinds));
  body(static_cast<void*>(columns.row_slots));
  body(static_cast<void*>(columns.row_auxes));
  body(static_cast<void*>(columns.row_begins));
  body(static_cast<void*>(columns.row_ends));
  body(static_cast<void*>(columns.row_sizes));
  body(static_cast<void*>(columns.row_payloads));
  body(static_cast<void*>(columns.file_rows));
  body(static_cast<void*>(columns.token_kinds));
  body(static_cast<void*>(columns.token_begins));
  body(static_cast<void*>(columns.token_ends));
  body(static_cast<void*>(columns.words));
  body(static_cast<void*>(columns.line_error_offsets));
  body(static_cast<void*>(columns.line_error_codes));
}

}  // namespace portalis::device
