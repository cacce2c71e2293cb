#include <gtest/gtest.h>

#include "source/source_text.hpp"

namespace portalis::source {
namespace {

std::string error_of(std::string_view bytes) {
  const SourceText source = SourceText::from_bytes(bytes, "a.py");
  return source.ok() ? "" : diag::message(source.diagnostics()[0]);
}

TEST(SourceText, TurnsAllLineEndsIntoNewlines) {
  const SourceText source = SourceText::from_bytes("a\r\nb\rc\n", "a.py");
  EXPECT_EQ(source.text(), "a\nb\nc\n");
  EXPECT_EQ(source.num_lines(), 3U);
}

TEST(SourceText, MapsOffsetsToLinesAndBack) {
  const SourceText source = SourceText::from_bytes("ab\n\xC3\xA9z\nq", "a.py");
  EXPECT_EQ(source.line_column(0), (LineColumn{1, 0}));
  EXPECT_EQ(source.line_column(2), (LineColumn{1, 2}));
  EXPECT_EQ(source.line_column(5), (LineColumn{2, 2}));
  EXPECT_EQ(source.line_column(7), (LineColumn{3, 0}));
  EXPECT_EQ(source.offset({2, 2}), 5U);
  EXPECT_EQ(source.slice(source.line_range(2)), "\xC3\xA9z");
  EXPECT_EQ(source.slice(source.line_range(3)), "q");
}

TEST(SourceText, TakesEmptyText) {
  const SourceText source = SourceText::from_bytes("", "a.py");
  EXPECT_TRUE(source.ok());
  EXPECT_EQ(source.num_lines(), 1U);
  EXPECT_EQ(source.line_column(0), (LineColumn{1, 0}));
}

TEST(SourceText, ObeysTheCookie) {
  const SourceText source =
      SourceText::from_bytes("#!x\n# -*- coding: latin-1 -*-\ns='\xE9'\n", "a.py");
  EXPECT_TRUE(source.ok());
  EXPECT_EQ(source.encoding(), "iso-8859-1");
  EXPECT_NE(source.text().find("\xC3\xA9"), std::string_view::npos);
  EXPECT_TRUE(
      SourceText::from_bytes("# coding=cp1252\n'\x80'\n", "a.py").text().find("\xE2\x82\xAC") !=
      std::string_view::npos);
  // The second line counts only below a comment or nothing.
  EXPECT_NE(error_of("x=1\n# coding: latin-1\ns='\xE9'\n"), "");
}

TEST(SourceText, KnowsCodecsByTheirAliases) {
  for (const char* cookie : {"utf", "utf-", "UTF_8", "u8", "utf--", "utf8_ucs2", "cp65001"}) {
    const std::string text = std::string("# coding: ") + cookie + "\nx='\xC3\xA9'\n";
    EXPECT_EQ(SourceText::from_bytes(text, "a.py").encoding(), "utf-8") << cookie;
  }
  EXPECT_EQ(SourceText::from_bytes("# coding: Latin\n'\xE9'\n", "a.py").encoding(), "iso-8859-1");
  EXPECT_EQ(error_of("# coding: -\n"), "unknown encoding: -");
  EXPECT_EQ(error_of("# coding: Utf9\n"), "unknown encoding: Utf9");
  EXPECT_EQ(error_of("\xEF\xBB\xBF# coding: utf-_8\n"), "encoding problem: utf-_8 with BOM");
  EXPECT_EQ(error_of("\xEF\xBB\xBF# coding: UTF8\n"), "encoding problem: UTF8 with BOM");
}

TEST(SourceText, DropsTheByteOrderMark) {
  EXPECT_EQ(SourceText::from_bytes("\xEF\xBB\xBFx", "a.py").text(), "x");
  EXPECT_EQ(error_of("\xEF\xBB\xBF# coding: latin-1\n"), "encoding problem: iso-8859-1 with BOM");
}

TEST(SourceText, ReportsWhatCPythonReports) {
  EXPECT_EQ(error_of(std::string_view("a\0b", 3)), "source code string cannot contain null bytes");
  EXPECT_EQ(error_of("# coding: foo\n"), "unknown encoding: foo");
  EXPECT_EQ(
      error_of("\xff"),
      "(unicode error) 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte");
  EXPECT_EQ(error_of("# coding: ascii\nx='\xff'\n"),
            "'ascii' codec can't decode byte 0xff in position 19: ordinal not in range(128)");
}

TEST(SourceText, RefusesWhatItCannotReadOrHold) {
  const SourceText absent = SourceText::from_path("/nonexistent/a.py");
  ASSERT_FALSE(absent.ok());
  EXPECT_EQ(diag::message(absent.diagnostics()[0]),
            "cannot read `/nonexistent/a.py`: No such file or directory");
  EXPECT_FALSE(SourceText::from_path("/").ok());
  LoadOptions options;
  options.max_bytes = 3;
  EXPECT_FALSE(SourceText::from_bytes("abcd", "a.py", options).ok());
  EXPECT_TRUE(SourceText::from_bytes("abc", "a.py", options).ok());
}

}  // namespace
}  // namespace portalis::source
