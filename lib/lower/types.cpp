// Representations: the one place where IR types become Rust types.
#include <algorithm>

#include "lower/program.hpp"

namespace portalis::lower {
namespace {

using ir::TypeId;
using ir::TypeKind;

/// Rust's name of a type constructor; empty for those written out by hand.
std::string_view rust_name(TypeKind kind) {
  switch (kind) {
    case TypeKind::Bool:
      return "bool";
    case TypeKind::I64:
      return "i64";
    case TypeKind::Int:
      return "Int";
    case TypeKind::Float:
      return "f64";
    case TypeKind::Complex:
      return "Complex";
    case TypeKind::Str:
      return "Str";
    case TypeKind::Bytes:
      return "Bytes";
    case TypeKind::ByteArray:
      return "ByteArray";
    case TypeKind::Range:
      return "Range";
    case TypeKind::Slice:
      return "Slice";
    case TypeKind::List:
      return "List";
    case TypeKind::Dict:
      return "Dict";
    case TypeKind::Set:
      return "Set";
    case TypeKind::FrozenSet:
      return "FrozenSet";
    case TypeKind::TupleOf:
      return "Tuple";
    case TypeKind::Option:
      return "Option";
    case TypeKind::Iter:
      return "Iter";
    case TypeKind::Generator:
      return "Generator";
    case TypeKind::Any:
      return "Value";
    default:
      return {};
  }
}

}  // namespace

std::string Program::rust_type_text(TypeId id) const {
  const ir::Type& type = types_[id];
  std::string_view name = rust_name(type.kind);
  if (type.kind == TypeKind::Tuple) {
    std::string out = "(";
    for (size_t i = 0; i < type.args.size(); ++i) {
      if (i > 0) out += ", ";
      out += rust_type_text(type.args[i]);
    }
    return out + (type.args.size() == 1 ? ",)" : ")");
  }
  // Never: no value ever exists here; Value is a representation that every context accepts.
  if (type.kind == TypeKind::Never) return "Value";
  if (type.kind == TypeKind::Instance) return "Obj<" + struct_name(ir::ClassId{type.id}) + ">";
  if (name.empty()) return "()";
  if (type.args.empty()) return std::string(name);
  std::string out = std::string(name) + "<";
  for (size_t i = 0; i < type.args.size(); ++i) {
    if (i > 0) out += ", ";
    out += rust_type_text(type.args[i]);
  }
  return out + ">";
}

rust::TypePtr Program::rust_type(TypeId id) {
  rust::TypePtr& slot = names_of(current_).types[id];
  if (!slot) slot = rust::type(rust_type_text(id));
  return slot;
}

bool Program::is_dataless(TypeId id) const {
  TypeKind k = types_.kind(id);
  return k == TypeKind::None || k == TypeKind::Function || k == TypeKind::Class ||
         k == TypeKind::Builtin || k == TypeKind::Module;
}

bool Program::is_copy(TypeId id) const {
  const ir::Type& type = types_[id];
  switch (type.kind) {
    case TypeKind::Bool:
    case TypeKind::I64:
    case TypeKind::Float:
    case TypeKind::Complex:
      return true;
    case TypeKind::Tuple:
    case TypeKind::Option:
      return std::all_of(type.args.begin(), type.args.end(), [&](TypeId a) { return is_copy(a); });
    default:
      return is_dataless(id);
  }
}

bool Program::pass_by_value(TypeId id) const {
  return is_copy(id) || types_.kind(id) == TypeKind::Int;
}

bool Program::is_boxable(TypeId id) const {
  const ir::Type& type = types_[id];
  switch (type.kind) {
    case TypeKind::List:
    case TypeKind::Dict:
    case TypeKind::Set:
      return std::all_of(type.args.begin(), type.args.end(),
                         [&](TypeId a) { return types_.kind(a) == TypeKind::Any; });
    case TypeKind::Iter:  // shared with the Value, which boxes each item as it comes
    case TypeKind::Generator:
    case TypeKind::FrozenSet:
    case TypeKind::Tuple:
    case TypeKind::TupleOf:
    case TypeKind::Option:
      return std::all_of(type.args.begin(), type.args.end(),
                         [&](TypeId a) { return is_boxable(a); });
    default:
      return true;
  }
}

rust::TypePtr Program::param_type(TypeId id) {
  return pass_by_value(id) ? rust_type(id) : rust::type_ref(rust_type(id));
}

rust::ExprPtr Program::default_value(TypeId id) const {
  switch (types_.kind(id)) {
    case TypeKind::Bool:
      return rust::lit_bool(false);
    case TypeKind::I64:
      return rust::lit_int(0);
    case TypeKind::Int:
      return rust::path("Int::ZERO");
    case TypeKind::Float:
      return rust::lit_float(0.0);
    case TypeKind::Never:
    case TypeKind::Any:
      return rust::path("Value::NONE");
    case TypeKind::Option:
      return rust::none();
    default:
      return nullptr;
  }
}

}  // namespace portalis::lower
