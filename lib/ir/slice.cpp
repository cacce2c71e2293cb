#include "ir/slice.hpp"

#include <algorithm>

namespace portalis::ir {

std::optional<int64_t> constant_int(const Module& module, ExprId id) {
  if (!id.valid()) return std::nullopt;
  const Expr* e = &module[id];
  bool negative = e->kind == ExprKind::Unary && e->unary_op == UnaryOp::Neg;
  if (negative) e = &module[e->a];
  if (e->kind != ExprKind::ConstInt || !e->fits_i64) return std::nullopt;
  return negative ? -e->int_value : e->int_value;
}

std::optional<std::vector<size_t>> constant_slice(const Module& module, ExprId slice, size_t size) {
  const Expr& e = module[slice];
  if (e.kind != ExprKind::Slice) return std::nullopt;
  auto length = static_cast<int64_t>(size);
  std::optional<int64_t> step = e.c.valid() ? constant_int(module, e.c) : 1;
  if (!step || *step == 0) return std::nullopt;
  // Where a bound stands among the places; `before` is the one in front of the first.
  int64_t before = *step < 0 ? -1 : 0, last = *step < 0 ? length - 1 : length;
  auto bound = [&](ExprId id, int64_t absent) -> std::optional<int64_t> {
    if (!id.valid()) return absent;
    std::optional<int64_t> value = constant_int(module, id);
    if (!value) return std::nullopt;
    int64_t place = *value < 0 ? std::max(*value, -length - 1) + length : *value;
    return std::clamp(place, before, last);
  };
  std::optional<int64_t> start = bound(e.a, *step < 0 ? last : before);
  std::optional<int64_t> stop = bound(e.b, *step < 0 ? before : last);
  if (!start || !stop) return std::nullopt;
  std::vector<size_t> places;
  int64_t stride = std::clamp(*step, -length - 1, length + 1);
  for (int64_t i = *start; stride > 0 ? i < *stop : i > *stop; i += stride) {
    places.push_back(static_cast<size_t>(i));
  }
  return places;
}

}  // namespace portalis::ir
