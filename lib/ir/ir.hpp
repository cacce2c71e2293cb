// The typed IR of one program: Python's meaning with names resolved and sugar removed.
//
// Input:  a SyntaxTree (check::build makes the IR, all types Never).
// Output: the same IR with a type on every variable and expression (check::infer), and for every
//         operation the chosen form and whether it can raise (check::select).
// Invariant: ids index the tables of their Module; every expression belongs to exactly one parent;
//         children are evaluated in the order of their fields unless the kind says otherwise.
//
// The IR keeps Python's operations (an `Add` is Python's `+`); representations appear only as
// types. A node is plain data; what differs per kind is listed beside the kind.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/compact.hpp"
#include "ir/type.hpp"

namespace portalis::ir {

using ExprIds = base::CompactList<ExprId>;
using StmtIds = base::CompactList<StmtId>;
using FunctionIds = base::CompactList<FunctionId>;

/// Byte range in the program's sources: those of its modules follow one another.
struct Span {
  uint32_t begin = 0;
  uint32_t end = 0;
};

enum class BinaryOp : uint8_t {
  Add,
  Sub,
  Mul,
  MatMul,
  Div,
  FloorDiv,
  Mod,
  Pow,
  LShift,
  RShift,
  BitOr,
  BitXor,
  BitAnd
};
enum class UnaryOp : uint8_t { Neg, Pos, Invert, Not };
enum class CompareOp : uint8_t { Eq, NotEq, Lt, LtE, Gt, GtE, Is, IsNot, In, NotIn };

enum class ExprKind : uint8_t {
  ConstNone,
  ConstBool,     // int_value 0 or 1
  ConstInt,      // text: decimal digits; int_value when it fits (fits_i64)
  ConstFloat,    // float_value
  ConstComplex,  // float_value is the imaginary part
  ConstStr,      // text (WTF-8: lone surrogates possible)
  ConstBytes,    // text holds the raw bytes
  ConstEllipsis,
  Variable,  // var: any storage (see Variable); read as an attribute of a module of the program,
             // text is the module's name and a the module where it was reached through packages
  Builtin,   // text: name in `builtins` ("len", "ValueError", "__name__" is a ConstStr)
  Module,    // text: module name ("math", "os.path"); function: the body of a module of the program
  ModuleMember,  // text: module, name: member ("math", "sqrt")
  MakeFunction,  // function; items: default values aligned to Function::params (none where absent)
  ClassValue,    // class_id: only where check knows that the name denotes that class
  Unary,         // unary_op, a
  Binary,        // binary_op, a, b
  Compare,       // items[0] ops[0] items[1] ops[1] items[2] ...: evaluated once, short-circuit
  And,           // items: value semantics of `and`
  Or,            // items
  IfExp,         // a = test, b = then, c = else (test first)
  Call,          // a = callee, args; function: the specialisation that it calls, set by infer
  Attribute,     // a, name
  Index,         // a, b (b may be a Slice expression)
  Slice,         // a, b, c = lower, upper, step (each may be none)
  List,          // items (may hold Starred)
  Tuple,         // items (may hold Starred)
  Set,           // items (may hold Starred)
  Dict,          // items: key, value, key, value ...; a none key means `**value`
  Starred,       // a; only inside List, Tuple, Set and targets
  ListComp,      // a = element, clauses
  SetComp,       // a = element, clauses
  DictComp,      // a = key, b = value, clauses
  GeneratorExp,  // function (a generator with one parameter ".0"); a = the outermost iterable
  FString,       // items: ConstStr or Format
  Format,        // a = value, conversion ('s', 'r', 'a' or 0), b = format spec (FString or none)
  NamedExpr,     // var, a
  Yield,         // a or none
  YieldFrom,     // a
  Await,         // a
  Super,         // zero-argument super(): class_id, var = the first parameter
  Import,        // function: the module's body, which runs unless it did; text: the module's name;
                 // var: a name that `from` asks for, which must have a value then
};

/// What an expression does with a struct class or an instance of one; set by infer. None: what its
/// kind says, on values.
enum class ClassUse : uint8_t {
  None,
  Field,      // Attribute, also as a target: a field of the instance
  Property,   // Attribute: targets are the getters; as a target: setters
  Constant,   // Attribute: a class constant, the expression `constant`
  Construct,  // Call: an instance of `receiver`; targets: its __init__, or none
  Method,     // Call: the receiver's method; targets: what it may be, by the receiver's class
  Direct,     // Call: targets[0] with the arguments as they stand: `C.method(x)`
  Super,      // Call: targets[0] with var as the first argument; none: object's own __init__
};

/// One argument of a call, in source order.
struct Argument {
  enum class Kind : uint8_t { Positional, Star, Keyword, DoubleStar } kind = Kind::Positional;
  base::CompactString name;  // Keyword
  ExprId value;
};
using Arguments = base::CompactList<Argument>;

/// `for target in iterable if condition...` of a comprehension.
struct Clause {
  ExprId target;
  ExprId iterable;
  ExprIds conditions;
  bool is_async = false;
};
using Clauses = base::CompactList<Clause>;

/// A program has many: what most of them have stands first, and lists take a pointer each.
struct Expr {
  ExprKind kind{};
  BinaryOp binary_op{};
  UnaryOp unary_op{};
  char conversion = 0;
  ClassUse use = ClassUse::None;
  bool fits_i64 = false;
  // Under a Raise, set by infer. Call: the function returns no value, whatever happens. Attribute:
  // the object has none of that name.
  bool is_never = false;
  bool is_operator = false;  // Call: of a special method, in the place of an operator
  bool args_first = false;   // Call: the arguments are evaluated before the object
  // Call of a builtin whose signature fits, set by infer: the index of the overload in its table
  // entry and what the table's letters stand for. -1: the call is dynamic, or no builtin's.
  int32_t overload = -1;
  TypeId type;  // representation of the value that this expression yields
  ExprId a, b, c;
  VarId var;
  FunctionId function;
  ExprIds items;
  Span span;
  base::CompactString text;
  base::CompactString name;
  Arguments args;
  base::CompactList<CompareOp> ops;
  Clauses clauses;
  int64_t int_value = 0;
  double float_value = 0;
  ClassId class_id;
  ClassId receiver;  // Construct: the class. Others: the class of the receiver or a base of it
  ExprId constant;
  FunctionIds targets;  // Property, Method, ...: the functions that may run
  FunctionIds setters;  // Property as a target
  base::CompactList<std::pair<char, TypeId>> letters;
};

enum class StmtKind : uint8_t {
  Expr,       // value
  Assign,     // targets (each an expression in target position), value; left to right
  AugAssign,  // targets[0], binary_op, value
  If,         // value, body, orelse
  While,      // value, body, orelse
  For,        // targets[0], value = iterable, body, orelse
  Return,     // value or none
  Break,
  Continue,
  Pass,            // also a bare annotation
  Raise,           // value or none, cause or none
  Try,             // body, handlers, orelse, finalbody
  With,            // one item: value = context, targets[0] or empty, body
  Delete,          // targets
  Assert,          // value, cause = message or none
  DefineFunction,  // var, value = a MakeFunction, decorators (outermost first)
  DefineClass,     // var, class_id, decorators (outermost first)
  Match,           // value, cases
};

/// `except type as var: body`. A none type catches everything.
struct Handler {
  Span span;
  ExprId type;
  VarId var;
  StmtIds body;
};

enum class PatternKind : uint8_t {
  Value,      // value: compared with ==
  Singleton,  // value: None, True, False: compared with `is`
  Sequence,   // patterns (may hold one Star)
  Mapping,    // keys (expressions), patterns; var = **rest or none
  Class,      // value = class, patterns = positional then keyword ones, names = keyword names
  Star,       // var or none (`*_`)
  As,         // patterns[0] or nothing, var or none (none and no pattern: `_`)
  Or,         // patterns
};
struct Pattern {
  PatternKind kind{};
  Span span;
  ExprId value;
  VarId var;
  ExprIds keys;
  std::vector<Pattern> patterns;
  std::vector<std::string> names;
};
struct MatchCase {
  Span span;
  Pattern pattern;
  ExprId guard;
  StmtIds body;
};

struct Stmt {
  StmtKind kind{};
  BinaryOp binary_op{};
  Span span;
  ExprId value;
  ExprId cause;
  VarId var;
  ClassId class_id;
  ExprIds targets;
  ExprIds decorators;
  StmtIds body;
  StmtIds orelse;
  StmtIds finalbody;
  base::CompactList<Handler> handlers;
  base::CompactList<MatchCase> cases;
};

/// Where a variable lives.
enum class Storage : uint8_t {
  Local,   // a `let` of its function
  Cell,    // captured by an inner function and assigned more than once (or after capture): Shared
  Global,  // a module variable: field of the program's state
  ClassBody,  // a name bound in a class body: entry of the class namespace
};

struct Variable {
  std::string name;
  Storage storage = Storage::Local;
  FunctionId owner;  // function whose frame holds it; the module's for Global
  ClassId class_id;  // ClassBody
  bool is_param = false;
  bool captured = false;       // read or written by an inner function
  bool maybe_unbound = true;   // some read may come before a write (definite assignment failed)
  bool needs_default = false;  // assigned before each read, but through try, with or match, where
                               // rustc does not see it: declare it with a value
  bool deleted = false;        // has a `del`
  bool written_by_inner = false;  // another function than its owner assigns or deletes it
  bool shadows_builtin = false;   // Global whose name is also a builtin
  int num_writes = 0;             // assignments in the source, parameter binding included
  TypeId type;
};

/// A type as an annotation names it. Python ignores annotations, so a hint decides only where
/// nothing else does: in code that never runs.
struct TypeHint {
  TypeKind kind = TypeKind::Any;
  bool is_optional = false;    // or None
  std::string class_name;      // Instance: a class of the program
  std::vector<TypeHint> args;  // of containers
};

struct Param {
  enum class Kind : uint8_t { PositionalOnly, Positional, Star, KeywordOnly, DoubleStar };
  Kind kind = Kind::Positional;
  std::string name;
  VarId var;
  bool has_default = false;
  int32_t hint = -1;  // index into Module::hints; -1: no annotation that says a type
};

/// What a method gives at once for an argument that is no instance of its family.
enum class OtherAnswer : uint8_t { None, False, NotImplemented };

struct Function {
  enum class Kind : uint8_t { Module, Function, Lambda, GeneratorExp };
  Kind kind = Kind::Function;
  std::string name;      // "<module>", "<lambda>", "<genexpr>"
  std::string qualname;  // as in Python: "Outer.method", "f.<locals>.g"
  std::string docstring;
  bool has_docstring = false;
  Span span;
  FunctionId parent;  // enclosing function
  ClassId class_id;   // class whose body holds the def directly
  bool is_generator = false;
  bool is_async = false;
  bool is_static_method = false;  // @staticmethod
  bool is_class_method = false;   // @classmethod
  bool escapes = false;           // its function object is used as a value (set by infer)
  bool is_struct_method = false;  // of a struct class: in the class namespace only if it escapes
  bool is_generated = false;      // written by `@dataclass`, not in the source
  bool is_made_once = false;      // a def of the module outside of loops (set by infer)
  bool raises = true;             // set by select
  OtherAnswer other_answer = OtherAnswer::None;
  FunctionId origin;        // a specialisation: the function that it is a copy of
  bool is_dropped = false;  // a copy or an original that nothing needs: no code
  bool is_entry = false;    // of a library: calls a function with arguments of the hinted types
  int32_t module = 0;       // index into Module::sources
  std::vector<Param> params;
  std::vector<VarId> locals;  // all variables it owns, parameters and comprehension ones too
  std::vector<VarId>
      free_vars;  // variables of enclosing functions that it (or its inner ones) uses
  StmtIds body;
  TypeId return_type;  // for a generator: what it yields is yield_type
  TypeId yield_type;
};

/// A name that the body of a struct class binds.
struct Member {
  enum class Kind : uint8_t { Method, StaticMethod, ClassMethod, Property, Constant, Other };
  Kind kind = Kind::Other;
  FunctionId function;  // Method, ..., the getter of a Property
  FunctionId setter;    // Property: none when it cannot be set
  ExprId value;         // Constant
  bool is_abstract = false;
};

/// A field of a struct: one for the whole family of classes.
struct StructField {
  std::string name;
  TypeId type;
  bool is_late = false;      // an instance may be without it
  ExprIds initial;           // by tag: the class constant that it starts with, or none
  std::vector<bool> is_set;  // by tag: `__init__` sets it before anything can read it
};

/// A class. Its instances are one Rust struct with those of its root when `root` is set (by
/// find_struct_classes), else dynamic objects.
struct Class {
  std::string name;
  std::string qualname;
  std::string docstring;
  bool has_docstring = false;
  Span span;
  FunctionId parent;  // function (or module) whose body holds the class statement
  ClassId outer;      // class whose body holds it directly
  Arguments bases;    // positional bases and keywords (metaclass=...)
  StmtIds body;
  std::vector<VarId> names;  // ClassBody variables in order of first assignment
  std::string why_dynamic;   // the first reason that keeps it from being a struct
  ClassId root;              // the base of its family that has no struct base
  ClassId base;              // the struct class that it is derived from
  int32_t tag = 0;           // its place in the family
  int32_t last_tag = 0;      // of the classes derived from it: they follow it in the family
  bool escapes = false;      // the class object is held as a value (set by infer)
  bool is_abstract = false;  // has abstract methods: cannot be instantiated
  std::map<std::string, Member> members;
  std::vector<ClassId> family;      // of a root: its classes, by tag
  std::vector<StructField> fields;  // of a root
};

/// A name that an import statement of the module binds.
struct ImportedName {
  std::string name;
  std::string module;
  std::string member;  // empty: the module itself
};

/// A comment of the source, for the emitter to carry over.
struct Comment {
  Span span;
  bool own_line = false;
};

/// A Python module of the program. The body of `sources[i]` is `functions[i]`.
struct SourceModule {
  std::string name;     // "__main__", "package.module"
  std::string path;     // of its file; empty for a package without `__init__.py`
  uint32_t begin = 0;   // its text within the program's sources
  int32_t parent = -1;  // the package that holds it
  bool is_package = false;
  std::vector<std::string> names;  // that it binds, or others in it; sorted
};

/// The modules of a program. The first is the one that runs, the others are imported.
class Module {
 public:
  std::vector<SourceModule> sources;
  TypeStore types;
  std::vector<Function> functions;  // functions[0] is the body of the module that runs
  std::vector<Class> classes;
  std::vector<Variable> variables;
  std::vector<Expr> exprs;
  std::vector<Stmt> stmts;
  std::vector<Comment> comments;
  std::vector<TypeHint> hints;
  std::vector<ImportedName> imports;  // of a library

  Expr& operator[](ExprId id) { return exprs[static_cast<size_t>(id.index)]; }
  const Expr& operator[](ExprId id) const { return exprs[static_cast<size_t>(id.index)]; }
  Stmt& operator[](StmtId id) { return stmts[static_cast<size_t>(id.index)]; }
  const Stmt& operator[](StmtId id) const { return stmts[static_cast<size_t>(id.index)]; }
  Variable& operator[](VarId id) { return variables[static_cast<size_t>(id.index)]; }
  const Variable& operator[](VarId id) const { return variables[static_cast<size_t>(id.index)]; }
  Function& operator[](FunctionId id) { return functions[static_cast<size_t>(id.index)]; }
  const Function& operator[](FunctionId id) const {
    return functions[static_cast<size_t>(id.index)];
  }
  Class& operator[](ClassId id) { return classes[static_cast<size_t>(id.index)]; }
  const Class& operator[](ClassId id) const { return classes[static_cast<size_t>(id.index)]; }

  bool is_body(FunctionId id) const {
    return id.valid() && static_cast<size_t>(id.index) < sources.size();
  }
  /// The module that holds an offset of the program's sources.
  int32_t source_at(uint32_t offset) const;

  ExprId add(Expr expr);
  StmtId add(Stmt stmt);
  VarId add(Variable variable);
  FunctionId add(Function function);
  ClassId add(Class cls);

  /// What an attribute of that name is for instances of the struct class; null: nothing.
  const Member* member(ClassId cls, const std::string& name) const;
};

/// The dump of the IR, one line a statement, types after a colon: the text that tests compare.
std::string dump(const Module& module);

}  // namespace portalis::ir
