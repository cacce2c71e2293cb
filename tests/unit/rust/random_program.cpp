#include "random_program.hpp"

#include <random>
#include <string>
#include <vector>

#include "rust/build.hpp"

namespace portalis::rust::test {
namespace {

class Generator {
 public:
  explicit Generator(uint64_t seed) : random_(seed) {}

  File file() {
    File result;
    if (chance(30)) result.inner_docs = docs();
    if (chance(20)) result.inner_attrs.push_back("allow(unused)");
    for (int i = below(5); i > 0; --i) add(result.items, use_item());
    for (int i = 1 + below(5); i > 0; --i) add(result.items, item());
    if (chance(10)) result.trailing = {"the end"};
    return result;
  }

 private:
  int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(random_); }
  bool chance(int percent) { return below(100) < percent; }

  template <class T, size_t N>
  const T& pick(const T (&values)[N]) {
    return values[below(static_cast<int>(N))];
  }

  std::string name() {
    static const char* const kNames[] = {
        "x",
        "y",
        "i",
        "n",
        "xs",
        "acc",
        "item",
        "total",
        "value",
        "result",
        "counter",
        "index_of",
        "r#type",
        "current_node",
        "number_of_items",
        "left_operand",
        "a_rather_long_variable_name",
        "état",
        "configuration_parameter",
        "self_",
    };
    return pick(kNames);
  }

  std::string function_name() {
    static const char* const kNames[] = {
        "f",
        "len",
        "get",
        "push",
        "insert",
        "iter",
        "map",
        "clone",
        "append",
        "compute",
        "to_value",
        "set_default",
        "split_whitespace",
        "checked_floor_div",
        "read_configuration",
        "update_statistics",
        "an_unusually_long_function_name",
    };
    return pick(kNames);
  }

  std::string path_name() {
    static const char* const kNames[] = {
        "f",
        "ops::add",
        "Int::from",
        "math::sqrt",
        "List::new",
        "portalis_runtime::builtins::print",
        "Some",
        "Ok",
        "Value::from",
        "crate::helpers::normalise",
        "compute_everything_at_once",
        "Self::new",
        "List::<i64>::with",
    };
    return pick(kNames);
  }

  std::string type_name() {
    static const char* const kNames[] = {
        "i64",
        "Int",
        "Str",
        "f64",
        "bool",
        "List<i64>",
        "Dict<Str, List<Int>>",
        "Option<Value>",
        "&str",
        "&mut Vec<T>",
        "Res<Option<Tuple<Value>>>",
        "(i64, f64)",
        "[u8; 4]",
        "&[Value]",
        "Box<dyn Fn(&Value) -> Res<Value>>",
        "impl Iterator<Item = Res<T>>",
        "std::collections::HashMap<String, Vec<usize>>",
        "()",
        "(Str,)",
        "fn(i64, &Value) -> Value",
        "Rc<RefCell<Vec<(Int, Dict<Str, Value>)>>>",
    };
    return pick(kNames);
  }

  std::string words() {
    static const char* const kWords[] = {"the",  "sum",    "of", "all",  "values",
                                         "that", "remain", "x",  "once", "again"};
    std::string out = pick(kWords);
    for (int i = below(8); i > 0; --i) out += std::string(" ") + pick(kWords);
    return out;
  }

  Lines docs() {
    Lines result;
    for (int i = 1 + below(3); i > 0; --i) result.push_back(chance(10) ? "" : words());
    return result;
  }

  void trivia(Trivia& node) {
    node.python_line = 1 + below(500);
    if (chance(8)) node.comments.push_back(words());
    if (chance(3)) node.comments.push_back(words());
    if (chance(12)) node.blank_before = true;
  }

  // ---- expressions

  ExprPtr literal() {
    switch (below(7)) {
      case 0:
        return lit_int(below(100));
      case 1:
        return lit_int(-below(100000));
      case 2:
        return lit_float(below(1000) / 8.0);
      case 3:
        return lit_str(chance(3) ? words() + std::string(80, '.') + words() : words());
      case 4:
        return lit_bool(chance(50));
      case 5:
        return lit_char(U'q');
      default:
        return lit_int(below(10));
    }
  }

  ExprPtr atom() {
    if (chance(60)) return path(name());
    if (chance(70)) return literal();
    return chance(50) ? path("Self::LIMIT") : path("self");
  }

  Exprs exprs(int count, int depth) {
    Exprs result;
    for (int i = 0; i < count; ++i) result.push_back(expr(depth));
    return result;
  }

  int arg_count() {
    static const int kCounts[] = {0, 1, 1, 1, 2, 2, 2, 3, 3, 4, 6};
    return pick(kCounts);
  }

  ExprPtr chain(int depth) {
    ExprPtr result = chance(70) ? atom() : expr(depth);
    for (int i = 1 + below(chance(20) ? 7 : 3); i > 0; --i) {
      switch (below(8)) {
        case 0:
          result = field(result, name());
          break;
        case 1:
          result = try_(result);
          break;
        case 2:
          result = chance(30) ? await(result) : tuple_index(result, static_cast<size_t>(below(3)));
          break;
        case 3:
          result =
              method_generic(result, function_name(), {type(type_name())}, exprs(below(2), depth));
          break;
        default:
          result = method(result, function_name(), exprs(arg_count(), depth));
      }
    }
    return result;
  }

  ExprPtr binary_expr(int depth) {
    static const char* const kOps[] = {"+", "-",  "*", "/",  "%",  "<<", "&", "|",
                                       "^", "==", "<", ">=", "&&", "||", "&&"};
    ExprPtr result = expr(depth);
    const std::string op = pick(kOps);
    for (int i = 1 + below(3); i > 0; --i)
      result = binary(chance(70) ? op : pick(kOps), result, expr(depth));
    return result;
  }

  ExprPtr closure_expr(int depth) {
    std::vector<ClosureParam> params;
    for (int i = below(3); i > 0; --i) {
      params.push_back(chance(70) ? closure_param(name(), chance(30) ? type(type_name()) : nullptr)
                                  : ClosureParam{pattern(1), nullptr});
    }
    const bool is_move = chance(30);
    if (chance(15))
      return closure(params, block_expr(body(depth, true)), is_move, type("Res<Value>"));
    return closure(params, chance(45) ? block_expr(body(depth, true)) : expr(depth), is_move);
  }

  ExprPtr macro_expr(int depth) {
    static const char* const kMacros[] = {"format", "println", "assert",  "assert_eq",
                                          "panic",  "write",   "my_macro"};
    if (chance(40)) return macro_bracket("vec", exprs(below(6), depth));
    if (chance(10)) return macro_repeat("vec", expr(depth), expr(0));
    Exprs args = exprs(below(4), depth);
    args.insert(args.begin(), lit_str(words() + " {}"));
    return macro(pick(kMacros), args);
  }

  ExprPtr struct_expr(int depth) {
    std::vector<FieldInit> fields;
    for (int i = below(4); i > 0; --i)
      fields.push_back({name(), chance(25) ? nullptr : expr(depth)});
    return struct_lit(chance(50) ? "Point" : "module::Configuration", fields,
                      chance(15) ? expr(depth) : nullptr);
  }

  ExprPtr condition(int depth) {
    if (chance(25)) return let_cond(pattern(2), expr(depth));
    return expr(depth);
  }

  ExprPtr if_expr(int depth, bool valued) {
    ExprPtr otherwise;
    if (valued || chance(50)) {
      otherwise = chance(25) ? if_expr(depth - 1, valued) : block_expr(body(depth, valued));
    }
    return if_(condition(depth), body(depth, valued), otherwise);
  }

  ExprPtr match_expr(int depth) {
    std::vector<MatchArm> arms;
    for (int i = below(5); i > 0; --i) {
      ExprPtr result = chance(35) ? block_expr(body(depth, true)) : expr(depth);
      MatchArm node = arm(pattern(2), result, chance(20) ? expr(depth) : nullptr);
      trivia(node);
      arms.push_back(node);
    }
    return match_(expr(depth), arms);
  }

  ExprPtr jump_expr(int depth) {
    switch (below(4)) {
      case 0:
        return return_(chance(70) ? expr(depth) : nullptr);
      case 1:
        return break_(chance(40) ? "'outer" : "", chance(30) ? expr(depth) : nullptr);
      case 2:
        return continue_(chance(40) ? "'outer" : "");
      default:
        return return_(ok(expr(depth)));
    }
  }

  ExprPtr expr(int depth) {
    if (depth <= 0) return atom();
    const int inner = depth - 1;
    switch (below(34)) {
      case 0:
      case 1:
      case 2:
      case 3:
        return call(path_name(), exprs(arg_count(), inner));
      case 4:
      case 5:
      case 6:
      case 7:
      case 8:
        return chain(inner);
      case 9:
      case 10:
      case 11:
        return binary_expr(inner);
      case 12:
        return unary(pick(kUnary), expr(inner));
      case 13:
      case 14:
        return ref(expr(inner));
      case 15:
        return ref_mut(atom());
      case 16:
        return try_(call(path_name(), exprs(arg_count(), inner)));
      case 17:
        return cast(expr(inner), type(chance(80) ? "i64" : "usize"));
      case 18:
        return index(expr(inner), expr(inner));
      case 19:
        return range(chance(80) ? expr(inner) : nullptr, chance(80) ? expr(inner) : nullptr);
      case 20:
        return tuple(exprs(below(4), inner));
      case 21:
        return array(exprs(below(chance(20) ? 20 : 5), inner));
      case 22:
        return struct_expr(inner);
      case 23:
      case 24:
        return closure_expr(inner);
      case 25:
      case 26:
        return macro_expr(inner);
      case 27:
        return if_expr(inner, true);
      case 28:
        return match_expr(inner);
      case 29:
        return chance(50) ? block_expr(body(inner, true), chance(30) ? "'found" : "")
                          : repeat(expr(inner), atom());
      case 30:
        return chance(50) ? async_block(body(inner, true), chance(70)) : loop_(body(inner, false));
      case 31:
        return chance(20) ? jump_expr(inner) : atom();
      case 32:
        return path_generic("List", {type(type_name())}, "from");
      default:
        return atom();
    }
  }

  // ---- patterns

  PatPtr pattern(int depth) {
    if (depth <= 0) return chance(70) ? pat_ident(name(), chance(20)) : pat_wild();
    switch (below(11)) {
      case 0:
        return pat_ident(name(), chance(20), false);
      case 1:
        return pat_wild();
      case 2:
        return pat_tuple(patterns(1 + below(3), depth - 1));
      case 3:
      case 4:
        return pat_tuple_struct(chance(60) ? "Some" : "Value::Pair",
                                patterns(1 + below(2), depth - 1));
      case 5:
        return pat_path("Colour::Red");
      case 6:
        return pat_lit(lit_int(below(100)));
      case 7:
        return pat_or(patterns(1 + below(5), depth - 1));
      case 8:
        return pat_struct("Point",
                          {{"x", nullptr}, {"y", chance(50) ? pattern(depth - 1) : nullptr}},
                          chance(50));
      case 9:
        return pat_bind(name(), pattern(depth - 1));
      default:
        return pat_lit(lit_str(words()));
    }
  }

  Pats patterns(int count, int depth) {
    Pats result;
    for (int i = 0; i < count; ++i) result.push_back(pattern(depth));
    return result;
  }

  // ---- statements

  Stmt statement(int depth) {
    switch (below(16)) {
      case 0:
      case 1:
      case 2:
      case 3:
      case 4:
        return let(chance(80) ? pat_ident(name(), chance(30)) : pattern(1),
                   chance(30) ? type(type_name()) : nullptr, chance(95) ? expr(depth) : nullptr);
      case 5:
      case 6:
        return semi(chain(depth));
      case 7:
        return semi(assign(chance(70) ? path(name()) : index(path(name()), expr(1)), expr(depth)));
      case 8:
        return semi(assign_op(chance(50) ? "+" : "<<", path(name()), expr(depth)));
      case 9:
        return stmt(if_expr(depth, false));
      case 10:
        return stmt(for_(chance(70) ? pattern(1) : pat_ident(name()), expr(depth),
                         body(depth - 1, false), chance(20) ? "'outer" : ""));
      case 11:
        return stmt(while_(condition(depth), body(depth - 1, false)));
      case 12:
        return stmt(match_expr(depth - 1));
      case 13:
        return semi(macro_expr(depth));
      case 14:
        return chance(50) ? semi(jump_expr(depth))
                          : let_else(pattern(2), expr(depth), body(1, false));
      default:
        return chance(20) ? item_stmt(const_("LIMIT", type("i64"), literal()))
                          : stmt(call(path_name(), exprs(arg_count(), depth)));
    }
  }

  Block body(int depth, bool valued) {
    Block result;
    const int count = chance(40) ? (valued ? 0 : 1) : below(4);
    for (int i = 0; i < count; ++i) {
      Stmt node = statement(depth);
      trivia(node);
      if (chance(5) && node.kind != StmtKind::kItem) node.trailing_comment = words();
      result.stmts.push_back(std::move(node));
    }
    if (valued && chance(95)) {
      Stmt node = value(expr(depth));
      if (count > 0) trivia(node);
      result.stmts.push_back(std::move(node));
    }
    if (chance(3)) result.trailing.push_back(words());
    return result;
  }

  // ---- items

  Item use_item() {
    static const char* const kUses[] = {
        "std::rc::Rc",
        "std::collections::{HashMap, BTreeMap, HashSet}",
        "portalis_runtime::{self, ops, List, Int}",
        "crate::module::thing as other",
        "super::*",
        "portalis_runtime::builtins::{print, len, sorted, enumerate, "
        "reversed, isinstance, hasattr, getattr}",
        "self::inner::LIMIT",
        "std::fmt::{self, Display}",
        "zz::{a}",
        "a::{b::{c, d}, e}",
    };
    Item result = use(pick(kUses));
    if (chance(20)) result.vis = "pub";
    if (chance(15)) result.blank_before = true;
    if (chance(8)) result.comments.push_back(words());
    return result;
  }

  Item function(bool is_method) {
    std::vector<Param> params;
    for (int i = below(5); i > 0; --i)
      params.push_back(param(name(), type(type_name()), chance(10)));
    TypePtr result = chance(60) ? type(type_name()) : nullptr;
    Item item = fn(function_name(), params, result, body(2 + below(3), result != nullptr));
    if (is_method) item.self_kind = pick(kSelf);
    if (chance(30)) item.vis = "pub";
    if (chance(10)) item.is_async = true;
    if (chance(20)) item.generics = generics();
    return item;
  }

  Generics generics() {
    Generics result;
    for (int i = 1 + below(2); i > 0; --i) {
      result.push_back(chance(60) ? generic("T", {type("Py"), type("Clone")})
                                  : generic("Function", {type("FnMut(&T) -> Res<bool>")}));
    }
    return result;
  }

  std::vector<Field> fields(bool named) {
    std::vector<Field> result;
    for (int i = 1 + below(4); i > 0; --i) {
      Field node = struct_field(named ? name() : "", type(type_name()), chance(40) ? "pub" : "");
      if (named) {
        node.python_line = below(100);
        if (chance(15)) node.docs.push_back(words());
        if (chance(10)) node.comments.push_back(words());
      }
      result.push_back(std::move(node));
    }
    return result;
  }

  Item item() {
    Item result = bare_item();
    result.python_line = 1 + below(500);
    if (chance(25)) result.docs = docs();
    if (chance(10)) result.comments.push_back(words());
    return result;
  }

  Item bare_item() {
    switch (below(12)) {
      case 0: {
        Item node = struct_("Configuration", fields(true));
        node.attrs.push_back("derive(Clone, Debug, PartialEq)");
        if (chance(30)) node.generics = generics();
        return node;
      }
      case 1:
        return chance(50) ? tuple_struct("Wrapper", fields(false)) : unit_struct("Marker");
      case 2: {
        std::vector<Variant> variants;
        for (int i = 1 + below(4); i > 0; --i) {
          Variant node = variant("Variant" + std::to_string(i));
          if (chance(30))
            node.fields = Fields{FieldsKind::kTuple, fields(false)};
          else if (chance(20))
            node.fields = Fields{FieldsKind::kNamed, fields(true)};
          for (Field& field : node.fields.list) field.vis.clear();
          if (chance(15)) node.docs.push_back(words());
          variants.push_back(std::move(node));
        }
        return enum_("Colour", variants);
      }
      case 3:
      case 4: {
        std::vector<Item> members;
        for (int i = below(4); i > 0; --i) members.push_back(function(true));
        if (chance(30)) members.insert(members.begin(), const_("LIMIT", type("usize"), literal()));
        return chance(40) ? impl_trait(type("std::fmt::Display"), type("Configuration"), members)
                          : impl(type("Configuration<T>"), members);
      }
      case 5: {
        std::vector<Item> members;
        for (int i = below(3); i > 0; --i) {
          members.push_back(function(true));
          if (chance(60)) members.back().has_body = false;
        }
        Item node = trait_("Shape", members);
        if (chance(50)) node.supertraits = {type("Clone"), type("'static")};
        return node;
      }
      case 6:
        return const_("TABLE", type("&[i64]"), ref(array(exprs(below(30), 0))));
      case 7:
        return type_alias("Handler", type(type_name()));
      case 8:
        return chance(50) ? mod("inner", {use_item(), function(false)})
                          : static_("STATE", type("Program<State>"), expr(2));
      default:
        return function(false);
    }
  }

  static constexpr UnaryOp kUnary[] = {UnaryOp::kNeg, UnaryOp::kNot, UnaryOp::kDeref};
  static constexpr SelfKind kSelf[] = {SelfKind::kRef, SelfKind::kMutRef, SelfKind::kValue};
  std::mt19937_64 random_;
};

}  // namespace

File random_program(uint64_t seed) { return Generator(seed).file(); }

}  // namespace portalis::rust::test
