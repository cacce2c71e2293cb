// A lowered expression: a Rust expression, the type that it has and how it may be used.
#pragma once

#include "ir/type.hpp"
#include "rust/tree.hpp"

namespace portalis::lower {

enum class Form : uint8_t {
  Owned,  // a temporary; may be moved
  Place,  // a variable or field of type T: read by `&`, own by clone
  Ref,    // an expression of type &T
};

struct Val {
  rust::ExprPtr expr;
  ir::TypeId type;
  Form form = Form::Owned;
};

}  // namespace portalis::lower
