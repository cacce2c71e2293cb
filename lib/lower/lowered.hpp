// What an expression that was lowered already is.
//
// Input:  a Rust expression. Output: its parts, where it has the form that is asked for; null else.
#pragma once

#include <string_view>

#include "rust/tree.hpp"

namespace portalis::lower {

/// The arguments of a call of the function `path`, such as "print" or "Str::lit".
const rust::Exprs* arguments_of(const rust::ExprPtr& expr, std::string_view path);

/// The `Res` whose value `expr` is: what stands before `?` or in `attempt!`.
rust::ExprPtr attempted(const rust::ExprPtr& expr);

}  // namespace portalis::lower
