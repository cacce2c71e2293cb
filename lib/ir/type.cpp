#include "ir/type.hpp"

#include <algorithm>

namespace portalis::ir {
namespace {

constexpr std::string_view kNames[] = {
    "never",     "none",  "bool",  "i64",      "int",      "float", "complex",   "str",    "bytes",
    "bytearray", "range", "slice", "list",     "dict",     "set",   "frozenset", "tuple",  "tuple",
    "opt",       "iter",  "gen",   "instance", "function", "class", "builtin",   "module", "any"};

}  // namespace

TypeStore::TypeStore() {
  for (int kind = 0; kind <= static_cast<int>(TypeKind::Any); ++kind) {
    simple_.push_back(intern(Type{static_cast<TypeKind>(kind), -1, {}, {}}));
  }
}

TypeId TypeStore::intern(Type type) {
  auto [it, inserted] = ids_.try_emplace(type, TypeId{static_cast<int32_t>(types_.size())});
  if (inserted) types_.push_back(std::move(type));
  return it->second;
}

TypeId TypeStore::make(TypeKind kind, std::vector<TypeId> args) {
  return intern(Type{kind, -1, {}, std::move(args)});
}

TypeId TypeStore::make_ref(TypeKind kind, int32_t id) { return intern(Type{kind, id, {}, {}}); }

TypeId TypeStore::make_named(TypeKind kind, std::string_view name) {
  return intern(Type{kind, -1, std::string(name), {}});
}

std::string TypeStore::text(TypeId id) const {
  const Type& type = (*this)[id];
  std::string out(kNames[static_cast<size_t>(type.kind)]);
  if (!type.name.empty()) return out + " " + type.name;
  if (type.id >= 0) return out + " " + std::to_string(type.id);
  if (type.args.empty()) return out;
  out += "[";
  for (size_t i = 0; i < type.args.size(); ++i) {
    if (i > 0) out += ",";
    out += text(type.args[i]);
  }
  if (type.kind == TypeKind::TupleOf) out += ",...";
  return out + "]";
}

bool widens(const TypeStore& types, TypeId from, TypeId to) {
  if (!from.valid() || !to.valid() || from == to) return false;
  const Type& source = types[from];
  const Type& target = types[to];
  auto fits = [&](TypeId item, TypeId wanted) {
    return item == wanted || widens(types, item, wanted);
  };
  switch (target.kind) {
    case TypeKind::Int:
      return source.kind == TypeKind::I64;
    case TypeKind::Option:
      if (source.kind == TypeKind::Option) return widens(types, source.args[0], target.args[0]);
      return source.kind != TypeKind::None && fits(from, target.args[0]);
    case TypeKind::Tuple:
      return source.kind == TypeKind::Tuple && source.args.size() == target.args.size() &&
             std::equal(source.args.begin(), source.args.end(), target.args.begin(), fits);
    case TypeKind::TupleOf:
      return source.kind == TypeKind::Tuple &&
             std::all_of(source.args.begin(), source.args.end(),
                         [&](TypeId item) { return fits(item, target.args[0]); });
    default:
      return false;
  }
}

}  // namespace portalis::ir
