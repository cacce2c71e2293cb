// Builtin types, functions and standard modules, as the signature tables describe them.
//
// Input: runtime/signatures/*.sig, through builtins.gen.inc (scripts/gen_builtins.py).
// Output: constant tables; every pointer and span lives as long as the program.
// Invariant: a name that is in no table is unknown to the runtime, so a program that needs it is
// refused; a name in `unsupported` exists in CPython and is refused by that name.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace portalis::check {

enum class BuiltinTypeKind : uint8_t {
  kNone,
  kBool,
  kI64,
  kInt,
  kFloat,
  kComplex,
  kStr,
  kBytes,
  kByteArray,
  kRange,
  kSlice,
  kList,       // args[0]
  kDict,       // args[0], args[1]
  kSet,        // args[0]
  kFrozenSet,  // args[0]
  kTuple,      // known shape, args[0..]
  kTupleOf,    // tuple[T, ...]
  kOption,     // opt[T]
  kIter,       // iter[T]: as a parameter, any iterable of T
  kGenerator,  // gen[T]
  kKey,  // key[T]: a function of one argument; Rust `impl FnMut(&T) -> Res<R>`. Parameters only
  kVariable,  // T, K, V, ...: bound by the receiver or by another argument
  kAny,       // Value
};

/// A type expression. Its arguments are `type_args(type)`.
struct BuiltinType {
  BuiltinTypeKind kind;
  char variable;  // the letter of a kVariable, else 0
  uint8_t num_args;
  uint16_t first_arg;  // index of args[0] in the type table; arguments are contiguous
};

enum class BuiltinParamKind : uint8_t {
  kPositionalOnly,
  kPositional,  // by position or keyword
  kVarArgs,     // *args: &[T]
  kKeywordOnly,
  kVarKeywords,  // **kwargs: &[(Str, Value)]
};

/// How Rust receives the argument.
enum class BuiltinPassing : uint8_t { kOwned, kBorrowed };

/// An int that is clamped to i64.
enum class BuiltinClamp : uint8_t {
  kNone,
  kInt,   // `place`, `digits`
  kBound  // `bound`: of a slice; None stands for the default
};

struct BuiltinParam {
  std::string_view name;
  BuiltinParamKind kind;
  BuiltinPassing passing;
  BuiltinClamp clamp;
  bool has_default;
  const BuiltinType* type;
  /// Python literal of the default: None, True, 0, 1.5, 'text'. Empty without one. A parameter
  /// of an Option type with default None is passed as Rust's None.
  std::string_view default_text;
};

enum class BuiltinCallForm : uint8_t {
  kMethod,    // receiver.rust(args); for a function the first argument is the receiver
  kFunction,  // rust(args): a path below `portalis_runtime::`; for a method the receiver is the
              // first argument, borrowed
};

struct BuiltinOverload {
  std::span<const BuiltinParam> params;  // without the receiver of a method
  const BuiltinType* result;
  bool raises;           // the Rust function returns Res<result>
  bool is_static_only;   // has no place in dynamic dispatch: a faster form of another overload
  bool is_dynamic_only;  // reached through call_method/call only; inference uses its result type
  BuiltinCallForm form;
  std::string_view rust;  // method name, or path such as "modules::math::sqrt"
};

enum class BuiltinEntryKind : uint8_t {
  kFunction,
  kConstant,  // a value: overloads[0].result is its type, .rust a path of a Rust const,
              // or of a function without arguments when rust ends in "()"
  kClass,     // a class: overloads[0].rust is the path of `fn() -> Class`, called through `call`
  kInert,     // a name that only annotations and decorators use (typing, abc, __future__)
};

struct BuiltinEntry {
  std::string_view name;
  BuiltinEntryKind kind;
  std::span<const BuiltinOverload> overloads;  // in the order of the .sig file: first fit wins
};

enum class BuiltinSectionKind : uint8_t { kType, kFunctions, kModule, kClass };

struct BuiltinSection {
  BuiltinSectionKind kind;
  std::string_view name;        // "list", "" for functions, "os.path", "collections.deque"
  const BuiltinType* receiver;  // kType: e.g. list[T]; else null
  std::span<const BuiltinEntry> entries;          // sorted by name
  std::span<const std::string_view> unsupported;  // sorted
  /// Names of a module that `from module import *` does not bind; sorted.
  std::span<const std::string_view> hidden;
};

/// Every section, for tests and dumps.
std::span<const BuiltinSection> builtin_sections();

std::span<const BuiltinType> type_args(const BuiltinType& type);

/// The section of a builtin type ("list", "str", "tuple"), or of a runtime class by its dotted
/// name ("collections.deque"); null when there is none.
const BuiltinSection* find_type(std::string_view type);
const BuiltinEntry* find_method(std::string_view type, std::string_view name);
/// A builtin function or a builtin type used as one: "len", "int".
const BuiltinEntry* find_function(std::string_view name);
const BuiltinEntry* find_module_member(std::string_view module, std::string_view name);
bool is_module_known(std::string_view module);
/// What `from module import *` binds, the names that the runtime does not have included.
std::vector<std::string_view> star_names(std::string_view module);

/// CPython has the attribute, the runtime does not. `type` as in find_type; modules by
/// is_module_unsupported; builtin functions by is_function_unsupported.
bool is_unsupported(std::string_view type, std::string_view name);
bool is_module_unsupported(std::string_view module, std::string_view name);
bool is_function_unsupported(std::string_view name);
/// Some builtin type or runtime class has `name` and the runtime does not: a dynamic `x.name`
/// could reach it.
bool any_type_has_attr_unsupported(std::string_view name);
/// Some builtin type or runtime class has the method or attribute `name`.
bool any_type_has_attr(std::string_view name);

}  // namespace portalis::check
