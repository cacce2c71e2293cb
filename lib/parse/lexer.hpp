// The tokenizer.
//
// Input: a source text, or the range of an expression within it. Output: the tokens that CPython's
// tokenizer gives, up to its first error. Invariant: linear time; token ranges are offsets into the
// whole text.
#pragma once

#include "parse/token.hpp"
#include "source/source_text.hpp"

namespace portalis::parse {

// All tokens of a module. For 3.12 on, an f-string is one kString token whose replacement fields
// may hold its own quotes.
TokenBuffer lex(const source::SourceText& source, const ParseOptions& options);

// The tokens of an f-string's replacement field; newlines in it are white space.
TokenBuffer lex_field(const source::SourceText& source, ByteRange range,
                      const ParseOptions& options);

}  // namespace portalis::parse
