// rustc's errors, as data, mapped to the Python that the Rust was made from.
//
// Input: what rustc wrote with --error-format=json, and the line maps of the files. Output: one
// entry an error, with a Python line where the map has one. Invariant: warnings and notes are left
// out; text that is not JSON becomes one entry of its own.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "crate/crate.hpp"

namespace portalis::wasm {

struct RustcError {
  std::string code;  // "E0308"; "" when rustc gives none
  std::string message;
  std::string rust_file;  // relative to the crate; "" when the error has no place
  int32_t rust_line = 0;  // 1-based; 0 = none
  int32_t rust_column = 0;
  std::string python_file;
  int32_t python_line = 0;  // 1-based; 0 = none
  std::string rendered;     // rustc's own text, for a report
};

std::vector<RustcError> parse_rustc_messages(std::string_view text,
                                             const std::vector<crate::CrateFile>& files);

}  // namespace portalis::wasm
