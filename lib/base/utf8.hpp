// UTF-8 and the character classes that Python's grammar and repr() use.
//
// Input: bytes or code points. Output: the other form. Invariant: surrogates pass in both
// directions (WTF-8), since Python strings may hold them; find_utf8_error() refuses them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace portalis::base {

// Appends the UTF-8 form of a code point.
void append_utf8(std::string& out, uint32_t code_point);

// Decodes the code point at `at` and moves `at` past it. A byte that begins no sequence counts as a
// code point of its own.
uint32_t decode_utf8(std::string_view text, size_t& at);

bool has_non_ascii(std::string_view text);

// Whether repr() shows a code point as it is.
bool is_printable(uint32_t code_point);
bool is_identifier_start(uint32_t code_point);
bool is_identifier_continue(uint32_t code_point);

// The NFKC form of UTF-8 text.
std::string nfkc(std::string_view text);

struct Utf8Error {
  size_t begin = 0;
  size_t end = 0;
  const char* reason = nullptr;  // CPython's words; null when the text is valid
};

// The first place that CPython's strict UTF-8 decoder rejects.
Utf8Error find_utf8_error(std::string_view bytes);

}  // namespace portalis::base
