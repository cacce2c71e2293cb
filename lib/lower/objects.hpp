// Functions over objects: the form of a function of a library that takes anything.
//
// Input:     a `def` of a module, as it is written. Output: a Rust function over objects of CPython
//            (`portalis_python::Object`), or the construct that has no such form.
// Invariant: each operation is one of CPython's own, in CPython's order; nothing is assumed of
// types.
#pragma once

#include <optional>
#include <string>

#include "parse/syntax_tree.hpp"
#include "rust/tree.hpp"

namespace portalis::lower {

struct ObjectFunction {
  std::optional<rust::Item> item;
  std::string refusal;  // what has no form over objects; empty: nothing
  size_t num_params = 0;
};

/// `name` is the Rust function's.
ObjectFunction lower_over_objects(const parse::SyntaxTree& tree, NodeId definition,
                                  const std::string& name);

}  // namespace portalis::lower
