#include <gtest/gtest.h>

#include <cmath>

#include "parse/dump_ast.hpp"
#include "parse/nodes.gen.hpp"
#include "parse/parse.hpp"

namespace portalis::parse {
namespace {

struct Parsed {
  source::SourceText source;
  ParseResult result;
};

Parsed parse_text(std::string_view text, PythonVersion version = PythonVersion::k3_11) {
  Parsed parsed{source::SourceText::from_bytes(text, "a.py"), {}};
  parsed.result = parse(parsed.source, {version});
  return parsed;
}

std::string error_of(std::string_view text, PythonVersion version = PythonVersion::k3_11) {
  const Parsed parsed = parse_text(text, version);
  return parsed.result.ok ? "" : diag::message(parsed.result.diagnostics[0]);
}

NodeId first_statement(const SyntaxTree& tree) {
  return ModuleView(tree, tree.root()).body().front();
}

TEST(Tree, KeepsPostorder) {
  const Parsed parsed = parse_text(
      "@d\ndef f(a, *, b=1, **k) -> int:\n    return {**a, 1: b} if k else f(*a, c=2)\n");
  ASSERT_TRUE(parsed.result.ok);
  const SyntaxTree& tree = parsed.result.tree;
  for (int32_t row = 0; row + 1 < static_cast<int32_t>(tree.num_nodes()); ++row) {
    const NodeId id(row);
    const NodeId parent = tree.parent(id);
    EXPECT_GT(parent, id);
    EXPECT_LT(parent.value - static_cast<int32_t>(tree.size(parent)), row);
    uint32_t below = 1;
    for (NodeId child = NodeId(row - 1); child.value > row - static_cast<int32_t>(tree.size(id));
         child = NodeId(child.value - static_cast<int32_t>(tree.size(child)))) {
      EXPECT_EQ(tree.parent(child), id);
      below += tree.size(child);
    }
    EXPECT_EQ(below, tree.size(id));
  }
  EXPECT_EQ(tree.size(tree.root()), tree.num_nodes());
}

// The first text of the f-string that the source is.
std::string shown_text(std::string_view text, PythonVersion version) {
  const auto source = source::SourceText::from_bytes(text, "a.py");
  const ParseResult result = parse(source, {version});
  if (!result.ok) return diag::message(result.diagnostics[0]);
  const SyntaxTree& tree = result.tree;
  const NodeId root = ExprView(tree, first_statement(tree)).value();
  const NodeId part = JoinedStrView(tree, root).values().front();
  return tree.constant(ConstantView(tree, part).value()).text;
}

// As CPython 3.12.1 and 3.13.0 have it.
TEST(Tree, ShowsFieldsWithoutComments) {
  const auto shown = [](std::string_view text) { return shown_text(text, PythonVersion::k3_12); };
  EXPECT_EQ(shown("f'{1+2 = # c\n  }'"), "1+2 = \n  ");
  EXPECT_EQ(shown("f'''{1 # c\n + 2 = # d\n # e\n  !r:>3}'''"), "1 \n + 2 = \n \n  ");
  EXPECT_EQ(shown("f'''{1 = #}\n }'''"), "1 = \n ");
  EXPECT_EQ(shown("f'''{'#a'=}'''"), "'");
  EXPECT_EQ(shown("f'''{\"a#b\" # c\n =}'''"), "\"a\n =");
  EXPECT_EQ(shown_text("f'''{'#a'=}'''", PythonVersion::k3_11), "'#a'=");
}

TEST(Tree, StaysSmall) {
  for (const std::string_view line : {"-a\n", "a<a\n", "1\n", "a\n", "*a,\n", "''\n", "f'{a}'\n"}) {
    std::string text;
    while (text.size() < 100'000) text += line;
    const SyntaxTree tree = parse_text(text).result.tree;
    EXPECT_LE(tree.memory_bytes(), 20 * text.size()) << line;
  }
}

TEST(Tree, TellsNamesApart) {
  // Beginnings and ends in common, shorter and longer than what is compared at once.
  std::string text;
  std::vector<std::string> names;
  for (const size_t length : {1, 7, 8, 9, 15, 16, 17, 24, 40}) {
    for (const char last : {'x', 'y'}) {
      names.push_back(std::string(length - 1, 'a') + last);
      names.push_back(last + std::string(length - 1, 'a') + "_");
    }
  }
  for (int i = 0; i < 3000; ++i) names.push_back("name_" + std::to_string(i % 2000));
  for (const std::string& name : names) text += name + "\n";
  const Parsed parsed = parse_text(text);
  const SyntaxTree& tree = parsed.result.tree;
  size_t row = 0;
  for (NodeId stmt : ModuleView(tree, tree.root()).body()) {
    const NameView name(tree, ExprView(tree, stmt).value());
    ASSERT_EQ(tree.text(name.id()), names[row]);
    ASSERT_EQ(name.id(), tree.names().find(names[row]));
    ++row;
  }
  EXPECT_EQ(row, names.size());
}

TEST(Tree, GivesFieldsThroughViews) {
  const Parsed parsed = parse_text("@d\ndef f(a, *, b, c=1): pass\n");
  const SyntaxTree& tree = parsed.result.tree;
  const FunctionDefView def(tree, first_statement(tree));
  EXPECT_EQ(tree.text(def.name()), "f");
  EXPECT_EQ(def.body().size(), 1U);
  EXPECT_EQ(tree.text(NameView(tree, def.decorator_list()[0]).id()), "d");
  EXPECT_FALSE(def.returns().valid());
  const ArgumentsView args(tree, def.args());
  EXPECT_EQ(args.args().size(), 1U);
  EXPECT_EQ(args.kwonlyargs().size(), 2U);
  EXPECT_FALSE(args.kw_defaults()[0].valid());
  EXPECT_TRUE(args.kw_defaults()[1].valid());
  EXPECT_FALSE(args.vararg().valid());
  EXPECT_THROW(ClassDefView(tree, def.id()), InternalError);
}

TEST(Tree, HoldsScalars) {
  const Parsed parsed = parse_text("from ..a.b import c as d, e\nx < y is not z\n");
  const SyntaxTree& tree = parsed.result.tree;
  const ImportFromView import(tree, first_statement(tree));
  EXPECT_EQ(import.level(), 2);
  EXPECT_EQ(tree.text(import.module()), "a.b");
  EXPECT_EQ(tree.text(AliasView(tree, import.names()[0]).asname()), "d");
  EXPECT_FALSE(AliasView(tree, import.names()[1]).asname().valid());
  const ExprView statement(tree, ModuleView(tree, tree.root()).body()[1]);
  const CompareView compare(tree, statement.value());
  ASSERT_EQ(compare.ops().size(), 2U);
  EXPECT_EQ(compare.ops()[1], CompareOperator::kIsNot);
}

Constant constant_of(const Parsed& parsed) {
  const SyntaxTree& tree = parsed.result.tree;
  const ExprView statement(tree, first_statement(tree));
  return tree.constant(ConstantView(tree, statement.value()).value());
}

TEST(Constants, AreExact) {
  EXPECT_EQ(constant_of(parse_text("9223372036854775807")).small, INT64_MAX);
  EXPECT_FALSE(constant_of(parse_text("9223372036854775808")).fits_int64);
  EXPECT_EQ(constant_of(parse_text("0o1_7")).small, 15);
  EXPECT_EQ(constant_of(parse_text("0xFFFF_FFFF_FFFF_FFFF_F")).text, "0xfffffffffffffffff");
  EXPECT_EQ(constant_of(parse_text("1_0.5e3")).real, 10500.0);
  EXPECT_TRUE(std::isinf(constant_of(parse_text("1e999")).real));
  EXPECT_EQ(constant_of(parse_text("1e-999")).real, 0.0);
  EXPECT_EQ(constant_of(parse_text("2.5j")).kind, ConstantKind::kComplex);
  EXPECT_EQ(constant_of(parse_text("'\\x41' \"\\u00e9\" r'\\n'")).text, "A\xC3\xA9\\n");
  EXPECT_EQ(constant_of(parse_text("'\\ud800'")).text, "\xED\xA0\x80");
  EXPECT_EQ(constant_of(parse_text("b'\\xff\\0'")).text, std::string("\xff\0", 2));
}

TEST(Names, AreNormalized) {
  const Parsed parsed = parse_text("\xEF\xAC\x81 = 1\n");
  EXPECT_TRUE(parsed.result.tree.names().find("fi").valid());
}

TEST(Comments, AreKept) {
  const Parsed parsed = parse_text("# a\nx = 1  # b\n\ny = (1, # c\n  2)\n");
  const auto& comments = parsed.result.comments;
  ASSERT_EQ(comments.size(), 3U);
  EXPECT_EQ(parsed.source.slice(comments[0].range), "# a");
  EXPECT_FALSE(comments[0].trailing);
  EXPECT_TRUE(comments[1].trailing);
  EXPECT_EQ(comments[2].line, 4U);
}

TEST(Dump, EqualsCPythons) {
  const Parsed parsed = parse_text("x = -1\n");
  EXPECT_EQ(
      dump_ast(parsed.result.tree, parsed.source, PythonVersion::k3_11),
      "Module(\n body=[\n  Assign(\n   targets=[\n    Name(\n     id='x',\n     ctx=Store(),\n"
      "     lineno=1,\n     col_offset=0,\n     end_lineno=1,\n     end_col_offset=1)],\n"
      "   value=UnaryOp(\n    op=USub(),\n    operand=Constant(\n     value=1,\n     lineno=1,\n"
      "     col_offset=5,\n     end_lineno=1,\n     end_col_offset=6),\n    lineno=1,\n"
      "    col_offset=4,\n    end_lineno=1,\n    end_col_offset=6),\n   lineno=1,\n"
      "   col_offset=0,\n   end_lineno=1,\n   end_col_offset=6)],\n type_ignores=[])");
}

TEST(Repr, FollowsPython) {
  EXPECT_EQ(repr_float(1e16), "1e+16");
  EXPECT_EQ(repr_float(0.0001), "0.0001");
  EXPECT_EQ(repr_float(1e-5), "1e-05");
  EXPECT_EQ(repr_float(123456789.0), "123456789.0");
  EXPECT_EQ(repr_float(-0.0), "-0.0");
  EXPECT_EQ(repr_str("it's \"x\"\n\xED\xA0\x80"), "'it\\'s \"x\"\\n\\ud800'");
  EXPECT_EQ(repr_str("it's"), "\"it's\"");
  EXPECT_EQ(repr_bytes(std::string("\0'a", 3)), "b\"\\x00'a\"");
}

struct Refusal {
  const char* text;
  const char* message;
};

TEST(Errors, AreCPythons) {
  const Refusal refusals[] = {
      {"x = 'a\n", "unterminated string literal (detected at line 1)"},
      {"(a\n", "'(' was never closed"},
      {"a)\n", "unmatched ')'"},
      {"(a]\n", "closing parenthesis ']' does not match opening parenthesis '('"},
      {"if a\n  b\n", "expected ':'"},
      {"if 1:\na\n", "expected an indented block after 'if' statement on line 1"},
      {"  a\n", "unexpected indent"},
      {"if 1:\n    a\n  b\n", "unindent does not match any outer indentation level"},
      {"if 1:\n        a\n\tb\n", "inconsistent use of tabs and spaces in indentation"},
      {"1a\n", "invalid decimal literal"},
      {"f() = a\n", "cannot assign to function call here. Maybe you meant '==' instead of '='?"},
      {"for f() in a: pass\n", "cannot assign to function call"},
      {"f(a=1, b)\n", "positional argument follows keyword argument"},
      {"f(x for x in y, 1)\n", "Generator expression must be parenthesized"},
      {"print a\n", "Missing parentheses in call to 'print'. Did you mean print(...)?"},
      {"[a b]\n", "invalid syntax. Perhaps you forgot a comma?"},
      {"try: pass\n", "expected 'except' or 'finally' block"},
      {"f'{a'\n", "f-string: expecting '}'"},
      {"type X = int\n", "invalid syntax"},
  };
  for (const Refusal& refusal : refusals)
    EXPECT_EQ(error_of(refusal.text), refusal.message) << refusal.text;
}

TEST(Versions, DecideWhatIsAccepted) {
  EXPECT_EQ(error_of("type X[T] = int\n", PythonVersion::k3_12), "");
  EXPECT_EQ(error_of("f'{a['x']}'\n", PythonVersion::k3_12), "");
  EXPECT_NE(error_of("f'{a['x']}'\n"), "");
  EXPECT_EQ(error_of("def f[T = int](): pass\n", PythonVersion::k3_13), "");
  EXPECT_NE(error_of("def f[T = int](): pass\n", PythonVersion::k3_12), "");
}

TEST(Limits, RefuseDeepNestingWithoutCrashing) {
  const auto repeat = [](std::string_view text, int count) {
    std::string out;
    for (int i = 0; i < count; ++i) out += text;
    return out;
  };
  EXPECT_EQ(error_of(repeat("(", 2000) + repeat(")", 2000)), "too many nested parentheses");
  for (const char* prefix : {"-", "not ", "lambda:", "a if b else ", "a**", "a+"}) {
    EXPECT_NE(error_of(repeat(prefix, 20000) + "a").find("the nesting is deeper than"),
              std::string::npos)
        << prefix;
  }
  EXPECT_EQ(error_of(repeat("(", 200) + "a" + repeat(")", 200)), "");
  EXPECT_EQ(error_of(repeat("a+", 1000) + "a"), "");
}

TEST(Limits, TakeOddWholes) {
  for (const char* text : {"", "\n", "# c", "   ", "\\\n\n", "\f\nx\n", "if a:\n  b\n # c"}) {
    EXPECT_EQ(error_of(text), "") << text;
  }
}

}  // namespace
}  // namespace portalis::parse
