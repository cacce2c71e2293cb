#include "ir/type.hpp"

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

}  // namespace portalis::ir
