// Lowering: typed IR to a Rust tree.
//
// Input:     an ir::Module whose types are final (check::infer).
// Output:    a rust::File for each module, or refusals; never both.
// Invariant: a pure function of its input; every representation change is explicit in the tree, and
//            what cannot be expressed exactly is a Refusal that names its place.
#pragma once

#include <map>
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
  // The text of the modules, one after the other with a newline between, for line numbers and
  // comments.
  const std::string* source = nullptr;
  std::vector<std::string> rust_paths;  // by module, where there are several: `package::part`
  ir::FunctionIds exported;             // of a library: functions that other crates call
};

/// A function that other crates call.
struct Exported {
  std::string rust_name;
  std::vector<bool> by_value;  // by parameter: passed as it is, not as a reference
};

struct Lowered {
  std::vector<rust::File> files;  // by module
  std::vector<Refusal> refusals;
  std::vector<Exported> exported;              // by LowerOptions::exported
  std::map<ir::VarId, std::string> variables;  // fields of STATE
  bool ok() const { return refusals.empty(); }
};

Lowered lower(const ir::Module& module, const LowerOptions& options);

}  // namespace portalis::lower
