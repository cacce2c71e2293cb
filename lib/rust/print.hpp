// Rust tree to text.
//
// Input:     a File. Output: its text, already in the form of `rustfmt --edition 2021` with default
// options, and for
//            each line the Python line it comes from.
// Invariant: printing is a pure function of the tree; rustfmt changes nothing in the text.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "rust/tree.hpp"

namespace portalis::rust {

struct Printed {
  std::string text;
  std::vector<int32_t> python_lines;  // element i: Python line of Rust line i + 1; 0 = none
};

Printed print(const File& file);

/// Lays out a function that will stand at the left margin, and drops its tree: what is printed
/// while it is at hand need not be fetched again.
void print_ahead(Item& function);

// One expression, statement or item on its own, laid out at the left margin; for messages and
// tests.
std::string print_expr(const ExprPtr& expr);
std::string print_type(const TypePtr& type);
std::string print_item(const Item& item);

}  // namespace portalis::rust
