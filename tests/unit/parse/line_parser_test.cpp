#include "parse/line_parser.hpp"

#include <gtest/gtest.h>

#include "parse/byte_scan.hpp"
#include "parse/dump_ast.hpp"

namespace portalis::parse {
namespace {

std::string fast_dump(std::string_view text, PythonVersion version = PythonVersion::k3_11) {
  const auto source = source::SourceText::from_bytes(text, "a.py");
  ParseResult result;
  LineParser parser;
  return parser.parse(source, {version}, result) ? dump_ast(result.tree, source, version)
                                                 : "declined";
}

std::string careful_dump(std::string_view text, PythonVersion version = PythonVersion::k3_11) {
  const auto source = source::SourceText::from_bytes(text, "a.py");
  const ParseResult result = parse_carefully(source, {version});
  return result.ok ? dump_ast(result.tree, source, version) : "refused";
}

TEST(LineParser, GivesTheCarefulTree) {
  for (const char* text : {
           "",
           "\f\n",
           "x = 1",
           "if a:\n\tb\n\tif c:\n\t\td\ne\n",
           "-a ** -b * c - ~d @ e // +f\n",
           "not a == b is not c not in d and e or f or not g\n",
           "a if b else c if d else lambda x, /, y=1, *z, k, w=2, **q: x\n",
           "await_ = [i async for i in x if a if b for j, *k in y]\n",
           "{**a, 1: b, **c}, {*a, b}, {x: y for x, y in z}, {x for x in y}, {}, {(a := 1): 2}\n",
           "f(a, *b, k=1, *c, **d)(x for x in y)[1:2:3, ::, *e, a:]\n",
           "(yield), (yield a, b), (yield from c)\n",
           "(a, *b), c = d = e\n(x).y: int = 1\n(x): int\nx @= y\ndel a, (b, c), [d]\n",
           "with (a as b, c): pass\nwith (a, b) as c, d: pass\nwith (yield): pass\n",
           "with (a for b in c): pass\n",
           "try: a\nexcept B as c: d\nexcept: e\nelse: f\nfinally: g\n",
           "try:\n  a\nexcept* B: c\n",
           "if a: b\nelif c: d\nelif e:\n  f\nelse: g\n",
           "@a\n@b.c(d)\nasync def f(a: int = 1, *, b, c=2) -> d:\n  async with e: await f\n",
           "@a\nclass A(B, *c, k=d, **e): x: int\n",
           "match a, *b:\n  case 1 | -2 + 3j | 'x' 'y' if z: pass\n  case {1: a, **r}: pass\n"
           "  case [A(b, c=d), *_] | (x) as y: pass\n  case None, a.b: pass\n",
           "match = case = 1\nmatch(x)[y]\nmatch * case\n",
           "from . import (a as b, c,)\nfrom ...d.e import *\nimport a.b as c, d\n",
           "'a' f'b{c!r:>{d}.{e}}{f=}{g, h}' r'\\x'[0]\n",
           "b'\\x41' b'c', u'd', '\\N{BULLET}\\u00e9', 'a' 'b'\n",
           "0x1f, 0o17, 0b1, 1_000, 1e5, 1.5j, .5, 00, 99999999999999999999, 1if a else 2\n",
           "a = \\\n  1  # c\n# d\nb; c;\n",
           "d\u00e9j\u00e0 = \ufb01x = '\u00e9'\n",
       }) {
    EXPECT_EQ(fast_dump(text), careful_dump(text)) << text;
  }
  for (const char* text :
       {"def f[T: int, *U, **P](a: T) -> U: pass\n", "class A[T](B): pass\n", "type X[T] = T\n",
        "f'{a['b']}{f'{c}'}{'x'!r :>3}'\n", "f'''{'#a'=}{'b#' = !r:>3}'''\n"}) {
    EXPECT_EQ(fast_dump(text, PythonVersion::k3_12), careful_dump(text, PythonVersion::k3_12))
        << text;
  }
}

TEST(LineParser, DeclinesWhatIsWrong) {
  for (const char* text : {"a b",
                           "(a",
                           "a)",
                           "(]",
                           "a + not b",
                           "await await a",
                           "f(a=1, b)",
                           "f(**a, *b)",
                           "f(x for x in y, 1)",
                           "(*a)",
                           "{a: *b}",
                           "{**a for b in c}",
                           "[*a for b in c]",
                           "a := 1",
                           "f() = 1",
                           "del f()",
                           "del *a",
                           "(a, b) += 1",
                           "(a, b): int",
                           "def f(a=1, b): pass",
                           "def f(*): pass",
                           "def f(a, /, b, /): pass",
                           "lambda *: 0",
                           "x = 'a",
                           "'\\x1'",
                           "b'\u00e9'",
                           "b'a' 'b'",
                           "0777",
                           "1__0",
                           "1x",
                           "try: a",
                           "else: b",
                           "if a:\nb",
                           "if a:\n  b\n c",
                           " a",
                           "a\\ b",
                           "a ? b",
                           "a <> b",
                           "$",
                           "f'{a b}'",
                           "f'{}'",
                           "for a in b",
                           "import a.",
                           "from a import (b",
                           "class a(b for c in d): pass",
                           "match x:\n  case 1 + 1: pass",
                           "match x:\n  case {**_}: pass",
                           "@a\nx",
                           "a[b:=1:2]"}) {
    EXPECT_EQ(fast_dump(text), "declined") << text;
    EXPECT_EQ(careful_dump(text), "refused") << text;
  }
}

TEST(LineParser, LeavesDeepNestingToTheCarefulOne) {
  std::string minus(2000, '-');
  EXPECT_EQ(fast_dump(minus + "a"), "declined");
  std::string sum = "a";
  for (size_t i = 0; i < kMaxHeight + 10; ++i) sum += "+a";
  EXPECT_EQ(fast_dump(sum), "declined");
}

TEST(LineParser, ReadsSourcesOfManyChunks) {
  std::string text = "match x:\n";
  for (int i = 0; i < 3000; ++i) text += "  case " + std::to_string(i) + ":\n    y = f(x, 1)\n";
  text += "if a:\n  b\nelse:\n  c\n";
  EXPECT_EQ(fast_dump(text), careful_dump(text));
  EXPECT_NE(fast_dump(text), "declined");
}

TEST(LineParser, TakesTheTreeInParts) {
  std::string wide = "w = [0";
  for (int i = 0; i < 3000; ++i) wide += ", a.b(c)[1]";
  wide += "]\n";
  std::string text;
  for (int i = 0; i < 2000; ++i) {
    text += "x = f(a, [1, 2])\nif a:\n  b\nelse:\n  c\n";
    if (i % 500 == 0) text += wide + "@d\nclass A:\n" + std::string(4000, ' ') + "e = 1\n";
  }
  EXPECT_EQ(fast_dump(text), careful_dump(text));
  EXPECT_NE(fast_dump(text), "declined");
  // A limit holds for every part.
  std::string high = "a";
  for (size_t i = 0; i < kMaxHeight; ++i) high += "+a";
  EXPECT_EQ(fast_dump(high + "\n" + text), "declined");
  ParseOptions options;
  options.limits.max_nodes = 20000;
  const ParseResult limited = parse(source::SourceText::from_bytes(text, "a.py"), options);
  EXPECT_FALSE(limited.ok);
}

TEST(ByteScan, FindsWhatTheBytesSay) {
  for (size_t length = 0; length < 70; ++length) {
    for (int byte = 1; byte < 256; ++byte) {
      const char stop = static_cast<char>(byte);
      std::string text = std::string(length, 'a') + stop + std::string(64, '\0');
      const size_t name = is_name_byte(stop) ? length + 1 : length;
      const NameScan scan = scan_name(text.data());
      ASSERT_EQ(static_cast<size_t>(scan.end - text.data()), name) << byte;
      ASSERT_EQ(scan.is_ascii, byte < 0x80) << byte;
      const size_t quote = byte == '"' || byte == '\\' ? length : length + 1;
      ASSERT_EQ(static_cast<size_t>(find_byte<'"', '\\'>(text.data()) - text.data()), quote);
      ASSERT_EQ(is_ascii(text.data(), text.data() + length + 1), byte < 0x80);
    }
    const std::string spaces = std::string(length, ' ') + "x" + std::string(64, '\0');
    ASSERT_EQ(static_cast<size_t>(skip_spaces(spaces.data()) - spaces.data()), length);
  }
}

}  // namespace
}  // namespace portalis::parse
