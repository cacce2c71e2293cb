#include "lower/lowered.hpp"

namespace portalis::lower {

const rust::Exprs* arguments_of(const rust::ExprPtr& expr, std::string_view path) {
  const auto* call = rust::as<rust::CallExpr>(expr);
  const auto* callee = call == nullptr ? nullptr : rust::as<rust::PathExpr>(call->callee);
  if (callee == nullptr) return nullptr;
  for (const rust::PathSegment& segment : callee->path.segments) {
    if (&segment != &callee->path.segments.front()) {
      if (!path.starts_with("::")) return nullptr;
      path.remove_prefix(2);
    }
    if (!path.starts_with(segment.name)) return nullptr;
    path.remove_prefix(segment.name.size());
  }
  return path.empty() ? &call->args : nullptr;
}

rust::ExprPtr attempted(const rust::ExprPtr& expr) {
  if (const auto* tried = rust::as<rust::TryExpr>(expr)) return tried->operand;
  const auto* macro = rust::as<rust::MacroExpr>(expr);
  bool attempts =
      macro != nullptr && (macro->name == "attempt" || macro->name == "attempt_finally");
  return attempts ? macro->args.back() : nullptr;
}

}  // namespace portalis::lower
