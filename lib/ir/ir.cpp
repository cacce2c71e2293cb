#include "ir/ir.hpp"

#include <algorithm>

namespace portalis::ir {
namespace {

template <typename IdType, typename T>
IdType append(std::vector<T>& table, T value) {
  table.push_back(std::move(value));
  return IdType{static_cast<int32_t>(table.size()) - 1};
}

}  // namespace

int32_t Module::source_at(uint32_t offset) const {
  auto after = std::upper_bound(
      sources.begin(), sources.end(), offset,
      [](uint32_t wanted, const SourceModule& source) { return wanted < source.begin; });
  return after == sources.begin() ? 0 : static_cast<int32_t>(after - sources.begin()) - 1;
}

ExprId Module::add(Expr expr) {
  expr.type = expr.type.valid() ? expr.type : types.get(TypeKind::Never);
  return append<ExprId>(exprs, std::move(expr));
}
StmtId Module::add(Stmt stmt) { return append<StmtId>(stmts, std::move(stmt)); }
VarId Module::add(Variable variable) {
  variable.type = variable.type.valid() ? variable.type : types.get(TypeKind::Never);
  return append<VarId>(variables, std::move(variable));
}
FunctionId Module::add(Function function) {
  if (!function.return_type.valid()) function.return_type = types.get(TypeKind::Never);
  if (!function.yield_type.valid()) function.yield_type = types.get(TypeKind::Never);
  return append<FunctionId>(functions, std::move(function));
}
ClassId Module::add(Class cls) { return append<ClassId>(classes, std::move(cls)); }

const Member* Module::member(ClassId cls, const std::string& name) const {
  for (; cls.valid(); cls = (*this)[cls].base) {
    auto found = (*this)[cls].members.find(name);
    if (found != (*this)[cls].members.end()) return &found->second;
  }
  return nullptr;
}

}  // namespace portalis::ir
