// What the factories mean and how the printer lays it out.
#include "rust/print.hpp"

#include <gtest/gtest.h>

#include "rust/build.hpp"

namespace portalis::rust {
namespace {

ExprPtr p(std::string_view name) { return path(name); }

std::string body_text(std::vector<Stmt> stmts) {
  return print_item(fn("f", {}, nullptr, block(std::move(stmts))));
}

TEST(Precedence, ParenthesesAppearWhereNeeded) {
  EXPECT_EQ(print_expr(binary("*", binary("+", p("a"), p("b")), p("c"))), "(a + b) * c");
  EXPECT_EQ(print_expr(binary("+", p("a"), binary("*", p("b"), p("c")))), "a + b * c");
  EXPECT_EQ(print_expr(binary("-", p("a"), binary("-", p("b"), p("c")))), "a - (b - c)");
  EXPECT_EQ(print_expr(binary("<", binary("<", p("a"), p("b")), p("c"))), "(a < b) < c");
  EXPECT_EQ(print_expr(binary("<", cast(p("a"), type("i64")), p("b"))), "(a as i64) < b");
  EXPECT_EQ(print_expr(method(lit_int(-1), "abs")), "(-1).abs()");
  EXPECT_EQ(print_expr(neg(method(p("a"), "abs"))), "-a.abs()");
  EXPECT_EQ(print_expr(try_(ref(p("a")))), "(&a)?");
  EXPECT_EQ(print_expr(call(field(p("a"), "f"))), "(a.f)()");
  EXPECT_EQ(print_expr(binary("||", closure({}, p("a")), p("b"))), "(|| a) || b");
}

TEST(Precedence, ConditionsHideStructLiterals) {
  const ExprPtr point = struct_lit("Point", {});
  EXPECT_EQ(print_expr(if_(binary("==", p("a"), point), block())), "if (a == Point {}) {}");
  EXPECT_EQ(print_expr(if_(call("f", {point}), block())), "if f(Point {}) {}");
}

TEST(Precedence, StatementsDoNotEndEarly) {
  const ExprPtr choice = match_(p("a"), {});
  EXPECT_EQ(body_text({semi(method(choice, "f"))}), "fn f() {\n    (match a {}).f();\n}");
  EXPECT_EQ(body_text({stmt(choice)}), "fn f() {\n    match a {}\n}");
}

TEST(Types, ReadFromSource) {
  for (const char* source :
       {"i64", "List<i64>", "Res<Option<&mut [Value]>>", "dyn Fn(&Value, i64) -> Res<Value>",
        "[u8; 4]", "&'a str", "(Int,)", "()", "impl Iterator<Item = Res<T>> + 'static",
        "fn(i64) -> bool", "<T as Py>::Output", "::std::rc::Rc<T>", "!", "_"}) {
    EXPECT_EQ(print_type(type(source)), source);
  }
  EXPECT_EQ(print_expr(path("List::<i64>::new")), "List::<i64>::new");
  EXPECT_EQ(print_expr(path_generic("List", {type("Int")}, "from")), "List::<Int>::from");
}

TEST(Print, AFunctionThatIsPrintedAheadStandsWhereItWould) {
  const auto make = [] {
    Item item = fn("f", {}, nullptr, block({semi(call("g")).line(3), value(p("x")).line(4)}));
    item.docs = {"What it does."};
    item.python_line = 2;
    return item;
  };
  File plain, ahead;
  Item printed = make();
  print_ahead(printed);
  EXPECT_TRUE(printed.body.empty());
  add(plain.items, make());
  add(ahead.items, std::move(printed));
  EXPECT_EQ(print(ahead).text, print(plain).text);
  EXPECT_EQ(print(ahead).python_lines, print(plain).python_lines);
}

TEST(SharedNodes, AreOneForOneSource) {
  EXPECT_NE(path("a::b"), path("a::b"));
  const SharedNodes nodes;
  EXPECT_EQ(path("a::b"), path("a::b"));
  EXPECT_NE(path("a::b"), path("a::c"));
  EXPECT_EQ(type("List<i64>"), type("List<i64>"));
}

TEST(Layout, LongCallGoesVertical) {
  const ExprPtr node =
      call("function", {p("a_rather_long_argument"), p("another_long_argument"), p("the_last")});
  EXPECT_EQ(body_text({semi(node)}),
            "fn f() {\n    function(a_rather_long_argument, another_long_argument, the_last);\n}");
  const ExprPtr longer = call(
      "function", {p("a_rather_long_argument"), p("another_long_argument"), p("the_really_last")});
  EXPECT_EQ(
      body_text({semi(longer)}),
      "fn f() {\n    function(\n        a_rather_long_argument,\n        another_long_argument,\n"
      "        the_really_last,\n    );\n}");
}

TEST(Layout, ShortIfElseStaysOnItsLine) {
  const ExprPtr node = if_else(p("a"), block_of(p("b")), block_of(p("c")));
  EXPECT_EQ(body_text({let("x", nullptr, node)}),
            "fn f() {\n    let x = if a { b } else { c };\n}");
  EXPECT_EQ(body_text({value(node)}),
            "fn f() {\n    if a {\n        b\n    } else {\n        c\n    }\n}");
}

TEST(Layout, LiteralTooLongForThePageIsKept) {
  const std::string text(120, 'x');
  EXPECT_EQ(body_text({let("x", nullptr, call("f", {lit_str(text)}))}),
            "fn f() {\n    let x = f(\n        \"" + text + "\",\n    );\n}");
}

TEST(Layout, UseItemsAreSorted) {
  File file;
  add(file.items, use("std::rc::Rc"));
  add(file.items, use("crate::b::{C, a, self}"));
  add(file.items, use("a::{b}"));
  EXPECT_EQ(print(file).text, "use crate::b::{self, a, C};\nuse a::b;\nuse std::rc::Rc;\n");
}

TEST(Comments, StayWithTheirStatements) {
  EXPECT_EQ(
      body_text({let("x", nullptr, p("a")).comment("first").trailing("behind"),
                 let("y", nullptr, p("b")).comment("second"), let("z", nullptr, p("c")).blank()}),
      "fn f() {\n    // first\n    let x = a; // behind\n\n    // second\n    let y = b;\n\n    "
      "let z = c;\n}");
}

TEST(Comments, KeepBlocksOnTheirLines) {
  Block inner;
  inner.stmts.push_back(value(p("a")).comment("why"));
  EXPECT_EQ(body_text({let("x", nullptr, closure({}, block_expr(inner)))}),
            "fn f() {\n    let x = || {\n        // why\n        a\n    };\n}");
}

TEST(Provenance, EveryLineNamesItsPythonLine) {
  Block inner;
  inner.stmts.push_back(semi(call("g")).line(3));
  inner.stmts.push_back(semi(call("h")).line(4).comment("about h"));
  Item item =
      fn("f", {}, nullptr, block({stmt(if_(p("a"), inner)).line(2), semi(call("k")).line(5)}));
  item.python_line = 1;
  File file;
  add(file.items, use("std::rc::Rc"));
  add(file.items, item);
  const Printed printed = print(file);
  EXPECT_EQ(printed.text,
            "use std::rc::Rc;\n\nfn f() {\n    if a {\n        g();\n        // about h\n        "
            "h();\n    }\n    k();\n}\n");
  EXPECT_EQ(printed.python_lines, (std::vector<int32_t>{0, 0, 1, 2, 3, 4, 4, 2, 5, 1}));
}

TEST(Provenance, ArmsAndClosuresKeepTheirLines) {
  MatchArm first = arm(pat_lit(lit_int(1)),
                       block_expr(block({semi(call("g")).line(12), value(unit()).line(13)})));
  first.python_line = 11;
  const Stmt node = stmt(match_(p("a"), {first})).line(10);
  File file;
  add(file.items, fn("f", {}, nullptr, block({node})));
  EXPECT_EQ(print(file).python_lines, (std::vector<int32_t>{0, 10, 11, 12, 13, 11, 10, 0}));
}

}  // namespace
}  // namespace portalis::rust
