// Spelling of literals and names.
#include "rust/text.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <random>

namespace portalis::rust {
namespace {

TEST(StrLiteral, EscapesWhatIsNotPrintable) {
  EXPECT_EQ(str_literal("a\"b\\c"), R"("a\"b\\c")");
  EXPECT_EQ(str_literal(std::string_view("\n\t\r\0\x01", 5)), R"("\n\t\r\0\u{1}")");
  EXPECT_EQ(str_literal("état 中 🎉"), "\"état 中 🎉\"");
  EXPECT_EQ(str_literal("\u200b\u00a0"), R"("\u{200b}\u{a0}")");
}

TEST(StrLiteral, ControlBeforeDigitStaysSeparate) {
  EXPECT_EQ(str_literal(std::string_view("\0"
                                         "1",
                                         2)),
            R"("\01")");
}

TEST(ByteStrLiteral, HoldsAnyByte) {
  EXPECT_EQ(byte_str_literal(std::string_view("a\"\\\n\0\xff", 6)), R"(b"a\"\\\n\0\xff")");
}

TEST(CharLiteral, EscapesQuotesAndControls) {
  EXPECT_EQ(char_literal(U'\''), R"('\'')");
  EXPECT_EQ(char_literal(U'"'), "'\"'");
  EXPECT_EQ(char_literal(U'\x7f'), R"('\u{7f}')");
  EXPECT_EQ(char_literal(U'é'), "'é'");
  EXPECT_EQ(char_literal(U'🎉'), "'🎉'");
}

TEST(FloatLiteral, IsAlwaysAFloat) {
  EXPECT_EQ(float_literal(1), "1.0");
  EXPECT_EQ(float_literal(-0.0), "-0.0");
  EXPECT_EQ(float_literal(0.1), "0.1");
  EXPECT_EQ(float_literal(1e15), "1000000000000000.0");
  EXPECT_EQ(float_literal(1e16), "1e16");
  EXPECT_EQ(float_literal(1.5e300), "1.5e300");
  EXPECT_EQ(float_literal(5e-324), "5e-324");
  EXPECT_EQ(float_literal(1e-7), "1e-7");
  EXPECT_EQ(float_literal(INFINITY), "f64::INFINITY");
  EXPECT_EQ(float_literal(-INFINITY), "f64::NEG_INFINITY");
  EXPECT_EQ(float_literal(std::numeric_limits<double>::quiet_NaN()), "f64::NAN");
}

TEST(FloatLiteral, ReadsBackBitForBit) {
  std::mt19937_64 random(1);
  for (int i = 0; i < 20000; ++i) {
    const uint64_t bits = random();
    double value;
    static_assert(sizeof value == sizeof bits);
    std::memcpy(&value, &bits, sizeof value);
    if (!std::isfinite(value)) continue;
    const std::string text = float_literal(value);
    EXPECT_EQ(std::strtod(text.c_str(), nullptr), value) << text;
    EXPECT_NE(text.find_first_of(".e"), std::string::npos) << text;
  }
}

TEST(RustIdent, AvoidsKeywords) {
  EXPECT_EQ(rust_ident("total"), "total");
  EXPECT_EQ(rust_ident("type"), "r#type");
  EXPECT_EQ(rust_ident("yield"), "r#yield");
  EXPECT_EQ(rust_ident("self"), "self_");
  EXPECT_EQ(rust_ident("crate"), "crate_");
  EXPECT_EQ(rust_ident("_"), "__");
  EXPECT_EQ(rust_ident("été"), "été");
}

TEST(NameScope, HandsOutFreeNames) {
  NameScope scope;
  EXPECT_EQ(scope.fresh("x"), "x");
  EXPECT_EQ(scope.fresh("x"), "x_2");
  EXPECT_TRUE(scope.reserve("x_3"));
  EXPECT_FALSE(scope.reserve("x_3"));
  EXPECT_EQ(scope.fresh("x"), "x_4");
  EXPECT_TRUE(scope.taken("x_4"));
}

TEST(DisplayWidth, CountsColumns) {
  EXPECT_EQ(display_width("abc"), 3U);
  EXPECT_EQ(display_width("été"), 3U);
  EXPECT_EQ(display_width("中文"), 4U);
}

}  // namespace
}  // namespace portalis::rust
