// The tree as text.
//
// Input: a tree and its source. Output: what CPython of that version prints for
// print(ast.dump(ast.parse(source), include_attributes=True, indent=1)), without the last newline.
#pragma once

#include <string>

#include "parse/parse.hpp"

namespace portalis::parse {

std::string dump_ast(const SyntaxTree& tree, const source::SourceText& source,
                     PythonVersion version);

// CPython's repr() of str (UTF-8 with surrogates) and of bytes and floats.
std::string repr_str(std::string_view text);
std::string repr_bytes(std::string_view bytes);
std::string repr_float(double value);

}  // namespace portalis::parse
