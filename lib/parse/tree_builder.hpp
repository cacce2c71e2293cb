// Builds a SyntaxTree.
//
// Input: names, constants and lists as they are met, then the rows of all nodes. Output: a
// SyntaxTree. Invariant: equal inputs in equal order give equal trees; what a builder allocated it
// keeps for the next tree.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "parse/name_table.hpp"
#include "parse/row_buffer.hpp"
#include "parse/syntax_tree.hpp"

namespace portalis::parse {

// The deepest tree that is handed on, so that passes over it may recurse.
inline constexpr size_t kMaxHeight = 1500;

// The longest way down from a row, in steps, but at most kMaxHeight. Of the root the rows may hold
// but the last subtrees.
size_t greatest_height(const RowBuffer& rows);

class TreeBuilder {
 public:
  TreeBuilder() { clear(); }

  // Begins anew; names are left to their table.
  void clear();

  NameTable& names() { return names_; }
  Symbol intern(std::string_view text) { return names_.intern(text); }
  std::string_view text(Symbol symbol) const { return names_.text(symbol); }
  ConstantId add_constant(const Constant& constant);
  uint32_t add_integer(int64_t value);
  // kStr or kBytes.
  uint32_t add_text(ConstantKind kind, std::string_view text);
  // None, True, False or `...`, each once.
  uint32_t add_singleton(ConstantKind kind);
  // Appends words to the extra table and returns where they begin.
  uint32_t add_extra(std::span<const uint32_t> words);
  uint32_t extra(uint32_t offset) const { return extra_[offset]; }
  // Appends a counted list to the extra table and returns where it begins.
  uint32_t add_extra_list(std::span<const uint32_t> words);
  // The payload of a comparison.
  uint32_t add_operators(std::span<const uint32_t> operators);

  // Takes whole subtrees that stand before all others, and leaves no row.
  void take_rows(RowBuffer& rows);
  size_t num_rows() const { return num_rows_; }
  // Hands the tree over that ends with the rows, and whose names, constants and lists are those
  // added.
  SyntaxTree finish(const RowBuffer& rows);

 private:
  uint32_t add_packed(const PackedConstant& constant);
  void resize(size_t rows);
  void write(const RowBuffer& rows);

  static constexpr size_t kNumDigits = 10;
  static constexpr size_t kNumOperators = static_cast<size_t>(CompareOperator::kNotIn) + 1;

  // Rows that are there once: constants, the integers of one digit, comparisons with one operator.
  std::array<int32_t, 4> singletons_;
  std::array<int32_t, kNumDigits> digits_;
  std::array<int32_t, kNumOperators> comparisons_;
  std::vector<uint32_t> extra_;
  std::vector<PackedConstant> constants_;
  std::string texts_;
  NameTable names_;
  size_t num_rows_ = 0;
  SyntaxTree tree_;
};

}  // namespace portalis::parse
