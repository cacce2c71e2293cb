// Which numbers are proved not to be negative: a fractional power of such a float is a float.
//
// Input:  a built module, and what types and intervals tell of its expressions.
// Output: is_never_negative(), for float and int expressions; NaN counts as not negative.
// Invariant: true only when no run gives the expression a value below zero. A variable is judged by
// all
//         its assignments together: it never falls below zero when none of them takes it there.
#pragma once

#include <cstdint>
#include <functional>
#include <unordered_map>
#include <vector>

#include "ir/ir.hpp"

namespace portalis::check {

/// What types and intervals tell of an expression's value.
enum class Sign : uint8_t { kNoNumber, kUnknown, kNeverNegative };

class Signs {
 public:
  Signs(const ir::Module& module, std::function<Sign(ir::ExprId)> known);
  bool is_never_negative(ir::ExprId id);

 private:
  struct Write {
    ir::ExprId value;
    bool is_update = false;  // `var op= value`
    ir::BinaryOp op{};
  };
  void find_writes();
  void note(ir::ExprId target, ir::ExprId value);
  bool variable(ir::VarId id);
  bool binary(ir::BinaryOp op, bool left, ir::ExprId right);
  bool call(const ir::Expr& e);
  bool is_square(const ir::Expr& e) const;

  const ir::Module& module_;
  std::function<Sign(ir::ExprId)> known_;
  bool has_writes_ = false;  // most programs never ask about a variable
  std::unordered_map<int32_t, std::vector<Write>> writes_;
  std::unordered_map<int32_t, bool> variables_;  // a variable under proof counts as proved
};

}  // namespace portalis::check
