// Lowering: typed IR to a Rust tree.
//
// Input:     an ir::Module whose types are final (check::infer).
// Output:    a rust::File for the module, or refusals; never both.
// Invariant: a pure function of its input; every representation change is explicit in the tree, and
//            what cannot be expressed exactly is a Refusal that names its place.
#pragma once

#include <string>
#include <vector>

#include "ir/ir.hpp"
#include "rust/tree.hpp"

namespace portalis::lower {

/// A construct that cannot be translated.
struct Refusal {
  ir::Span span;
  std::string construct;  // "`del` of a slice of a range"
  std::string advice;     // what to write instead; may be empty
};

struct LowerOptions {
  const std::string* source = nullptr;  // text of the module, for line numbers and comments
};

struct Lowered {
  rust::File file;
  std::vector<Refusal> refusals;
  bool ok() const { return refusals.empty(); }
};

Lowered lower(const ir::Module& module, const LowerOptions& options);

}  // namespace portalis::lower
