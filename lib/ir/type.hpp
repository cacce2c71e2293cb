// Types of the typed IR: what inference proves about a value, and so how Rust represents it.
//
// A Type is an interned, immutable term; equal terms have equal ids. `Any` is the dynamic
// representation (`Value`), always available. The order `Never <= T <= Any` is the order of
// inference: a type only ever moves up.
#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace portalis::ir {

/// Distinct integer ids. An id indexes the table of the Module that made it; -1 is "none".
template <typename Tag>
struct Id {
  int32_t index = -1;
  constexpr bool valid() const { return index >= 0; }
  friend constexpr bool operator==(Id, Id) = default;
  friend constexpr auto operator<=>(Id, Id) = default;
};
using TypeId = Id<struct TypeTag>;
using VarId = Id<struct VarTag>;
using FunctionId = Id<struct FunctionTag>;
using ClassId = Id<struct ClassTag>;
using ExprId = Id<struct ExprTag>;
using StmtId = Id<struct StmtTag>;

enum class TypeKind : uint8_t {
  Never,      // no value has been seen
  None,       // ()
  Bool,       // bool
  I64,        // i64: an int whose range is proved
  Int,        // Int: any int
  Float,      // f64
  Complex,    // Complex
  Str,        // Str
  Bytes,      // Bytes
  ByteArray,  // ByteArray
  Range,      // Range
  Slice,      // Slice
  List,       // List<args[0]>
  Dict,       // Dict<args[0], args[1]>
  Set,        // Set<args[0]>
  FrozenSet,  // FrozenSet<args[0]>
  Tuple,      // (args[0], ...): known shape, at least one element
  TupleOf,    // Tuple<args[0]>: unknown length (and the empty tuple)
  Option,     // Option<args[0]>: None or args[0]; args[0] is never None, Option, Never or Any
  Iter,       // Iter<args[0]>
  Generator,  // Generator<args[0]>
  Instance,   // Obj<Struct>: an object of the struct class `id` (a root) or of one derived from it
  Function,   // exactly the module-level function `id`, known at translation: no run-time data
  Class,      // exactly the struct class `id` itself as a value: no run-time data
  Builtin,    // exactly the builtin function or type `name` ("len", "int", "math.sqrt"): no data
  Module,     // exactly the standard module `name`: no data
  Any,        // Value
};

struct Type {
  TypeKind kind = TypeKind::Never;
  int32_t id = -1;           // ClassId or FunctionId index
  std::string name;          // Builtin, Module
  std::vector<TypeId> args;  // element types
  friend auto operator<=>(const Type&, const Type&) = default;
};

/// Interns types. Not thread-safe; one per Module.
class TypeStore {
 public:
  TypeStore();
  TypeId get(TypeKind kind) const { return simple_[static_cast<size_t>(kind)]; }
  TypeId make(TypeKind kind, std::vector<TypeId> args);
  TypeId make_ref(TypeKind kind, int32_t id);
  TypeId make_named(TypeKind kind, std::string_view name);
  const Type& operator[](TypeId id) const { return types_[static_cast<size_t>(id.index)]; }
  TypeKind kind(TypeId id) const { return (*this)[id].kind; }
  TypeId arg(TypeId id, size_t i = 0) const { return (*this)[id].args.at(i); }
  size_t size() const { return types_.size(); }
  /// The name used in dumps, diagnostics and signatures: "list[i64]", "opt[str]", "any".
  std::string text(TypeId id) const;

 private:
  TypeId intern(Type type);
  std::deque<Type> types_;  // references to types stay valid while types are added
  std::map<Type, TypeId> ids_;
  std::vector<TypeId> simple_;
};

/// Whether every value of `from` has one of the other type `to` that stands for the same object:
/// i64 in int, T in opt[T], item by item in tuples.
bool widens(const TypeStore& types, TypeId from, TypeId to);

}  // namespace portalis::ir
