// Typed indices.
//
// Input: a row number of some table. Output: a distinct 32-bit type for each table.
// Invariant: a valid id is >= 0; the default constructed id is invalid.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>

namespace portalis::base {

template <typename Tag>
struct Id {
  int32_t value = -1;

  constexpr Id() = default;
  constexpr explicit Id(int32_t row) : value(row) {}

  constexpr bool valid() const { return value >= 0; }
  constexpr explicit operator bool() const { return valid(); }
  constexpr size_t index() const { return static_cast<size_t>(value); }
  constexpr auto operator<=>(const Id&) const = default;
};

struct NodeTag;
struct TokenTag;
struct SymbolTag;
struct ConstantTag;

// A row of a SyntaxTree.
using NodeId = Id<NodeTag>;
// A row of a TokenBuffer.
using TokenId = Id<TokenTag>;
// An interned string; see interner.hpp.
using Symbol = Id<SymbolTag>;
// A row of a SyntaxTree's constant table.
using ConstantId = Id<ConstantTag>;

// A half-open range of bytes.
struct ByteRange {
  uint32_t begin = 0;
  uint32_t end = 0;

  constexpr uint32_t size() const { return end - begin; }
  constexpr bool operator==(const ByteRange&) const = default;
};

}  // namespace portalis::base

namespace portalis {
using base::ByteRange;
using base::ConstantId;
using base::NodeId;
using base::Symbol;
using base::TokenId;
}  // namespace portalis

template <typename Tag>
struct std::hash<portalis::base::Id<Tag>> {
  size_t operator()(portalis::base::Id<Tag> id) const noexcept {
    return std::hash<int32_t>{}(id.value);
  }
};
