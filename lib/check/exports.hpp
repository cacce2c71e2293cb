// What a typed library offers to callers outside of it.
//
// Input:     a module with entries, after inference.
// Output:    for each entry the function that it calls and all names of the module that this relies
//            on, or the reason why it cannot stand in for the original; entries are dropped.
// Invariant: an exported function has no effect but its result, changes nothing that it is given
//            and keeps nothing: whoever calls it may call the original instead at any time.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "ir/ir.hpp"

namespace portalis::check {

/// A name of the module's namespace and what has to be true of it.
struct NeededName {
  enum class Kind : uint8_t {
    Same,    // it stands for the object that it stood for when the module was imported
    Absent,  // it stands for nothing: the builtin is meant
    Value,   // the variable has the value of the object that it stands for
  };
  std::string name;
  Kind kind = Kind::Same;
  ir::VarId var;  // Value
  friend auto operator<=>(const NeededName&, const NeededName&) = default;
};

/// By FunctionId: the names that a function as it is written reads. Inference removes code that
/// types decide, and with it the names that took part in the decision.
using NamesRead = std::vector<std::set<NeededName>>;

/// `module` is not typed yet.
NamesRead names_read(const ir::Module& module);

struct Export {
  std::string name;
  ir::Span span;
  ir::FunctionId function;  // the copy that the entry calls
  std::vector<NeededName> needs;
  std::string refusal;  // why it is not exported; empty: it is
};

std::vector<Export> find_exports(ir::Module& module, const NamesRead& names);

}  // namespace portalis::check
