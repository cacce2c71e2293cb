// Tests of a module's own statements that the interpreter decides: its version and its platform.
//
// Input:  a tree. Output: the truth of a test, where its text alone says it, and the blocks that
//         never run.
// Invariant: a test is decided only where `sys` can be nothing but the standard module.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "parse/nodes.gen.hpp"

namespace portalis::check {

class DecidedTests {
 public:
  explicit DecidedTests(const parse::SyntaxTree& tree);

  /// The truth of the test of an `if` that is no part of a function or class.
  std::optional<bool> truth(NodeId test) const;
  /// Whether the statement stands in a block that never runs, or only for type checkers: what it
  /// imports is not the program's.
  bool is_dead(NodeId statement) const;

 private:
  bool is_member(NodeId node, std::string_view member) const;
  std::optional<bool> all_of(const parse::ChildRange& values, bool is_and) const;
  std::optional<bool> compared(NodeId test) const;
  std::optional<int> against_version(NodeId left, NodeId right) const;
  std::optional<bool> starts_platform(NodeId call) const;
  void find_dead(const parse::ChildRange& nodes);
  void add_dead(const parse::ChildRange& nodes);

  const parse::SyntaxTree& tree_;
  bool is_sys_;                  // the name `sys` is the module
  std::vector<ByteRange> dead_;  // in source order
};

}  // namespace portalis::check
