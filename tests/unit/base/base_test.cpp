#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "base/character_names.hpp"
#include "base/check.hpp"
#include "base/compact.hpp"
#include "base/ids.hpp"
#include "base/interner.hpp"
#include "base/json.hpp"
#include "base/utf8.hpp"

namespace portalis::base {
namespace {

TEST(Ids, AreInvalidUntilMade) {
  EXPECT_FALSE(NodeId().valid());
  EXPECT_TRUE(NodeId(0).valid());
  EXPECT_LT(NodeId(1), NodeId(2));
  static_assert(!std::is_same_v<NodeId, TokenId>);
}

TEST(Check, ThrowsWithItsPlace) {
  try {
    PORTALIS_CHECK(1 > 2, "one is less");
    FAIL();
  } catch (const InternalError& error) {
    EXPECT_NE(std::string(error.what()).find("one is less"), std::string::npos);
    EXPECT_NE(std::string(error.file()).find("base_test"), std::string::npos);
  }
}

TEST(CompactList, GrowsCopiesAndMovesAsAVector) {
  static_assert(sizeof(CompactList<int>) == sizeof(void*));
  CompactList<std::string> list;
  EXPECT_TRUE(list.empty());
  for (int i = 0; i < 9; ++i) list.push_back(std::to_string(i));
  list.push_back(list.front());
  CompactList<std::string> copy = list;
  copy[0] = "changed";
  EXPECT_EQ(list.front(), "0");
  EXPECT_EQ(list.back(), "0");
  EXPECT_NE(list, copy);
  list.erase(list.begin() + 1, list.begin() + 8);
  list.insert(list.begin(), "first");
  const std::string tail[] = {"x", "y"};
  list.insert(list.begin() + 1, std::begin(tail), std::end(tail));
  EXPECT_EQ(list, (CompactList<std::string>{"first", "x", "y", "0", "8", "0"}));
  EXPECT_EQ(erase(list, std::string("0")), 2U);
  EXPECT_EQ(list.size(), 4U);
  const CompactList<std::string> moved = std::move(list);
  EXPECT_EQ(moved.back(), "8");
  EXPECT_LT((CompactList<int>{1, 2}), (CompactList<int>{1, 2, 0}));
}

TEST(CompactString, StandsForItsText) {
  static_assert(sizeof(CompactString) == sizeof(void*));
  CompactString name("name");
  const CompactString copy = name;
  name += "s";
  EXPECT_EQ(name, "names");
  EXPECT_EQ(copy, std::string("name"));
  EXPECT_EQ("a " + copy + "!", "a name!");
  name.clear();
  EXPECT_TRUE(name.empty());
  EXPECT_EQ(std::string(name), "");
}

TEST(Interner, GivesEqualSymbolsToEqualTexts) {
  Interner names;
  const Symbol a = names.intern("a");
  EXPECT_EQ(names.intern("b"), Symbol(1));
  EXPECT_EQ(names.intern("a"), a);
  EXPECT_FALSE(names.find("c").valid());
  const Interner copy = names;
  EXPECT_EQ(copy.text(Symbol(1)), "b");
  EXPECT_EQ(copy.find("a"), a);
  EXPECT_THROW(names.text(Symbol(7)), InternalError);
}

TEST(Interner, TellsTextsOfAnyLengthApart) {
  Interner names;
  std::vector<std::string> texts;
  for (size_t length = 0; length < 80; ++length) {
    texts.push_back(std::string(length, 'x'));
    texts.push_back(std::string(length, '\0') + "y");
  }
  for (size_t i = 0; i < texts.size(); ++i) {
    EXPECT_EQ(names.intern(texts[i]), Symbol(static_cast<int32_t>(i)));
  }
  for (size_t i = 0; i < texts.size(); ++i) {
    const std::string padded = texts[i] + std::string(8, 'z');
    const std::string_view text = std::string_view(padded).substr(0, texts[i].size());
    EXPECT_EQ(names.intern_padded(text), Symbol(static_cast<int32_t>(i)));
    EXPECT_EQ(names.text(Symbol(static_cast<int32_t>(i))), texts[i]);
  }
}

TEST(Json, EscapesWhatMustBe) {
  JsonWriter writer;
  writer.begin_object()
      .member("a\"", "x\n\x01\\")
      .key("l")
      .begin_array()
      .value(int64_t{-3})
      .value(true)
      .null();
  writer.value(0.1).end_array().end_object();
  EXPECT_EQ(writer.text(), R"({"a\"":"x\n\u0001\\","l":[-3,true,null,0.1]})");
}

TEST(Json, ReplacesBytesThatAreNoUtf8) {
  EXPECT_EQ(json_quote("a\xff"
                       "b\xc3\xa9"),
            "\"a\xEF\xBF\xBD"
            "b\xc3\xa9\"");
}

TEST(Utf8, RoundTripsAllLengths) {
  for (const uint32_t c : {0x41U, 0xE9U, 0x20ACU, 0xD800U, 0x1F600U}) {
    std::string text;
    append_utf8(text, c);
    size_t at = 0;
    EXPECT_EQ(decode_utf8(text, at), c);
    EXPECT_EQ(at, text.size());
  }
}

TEST(Utf8, NamesErrorsAsCPythonDoes) {
  EXPECT_EQ(find_utf8_error("ok \xE2\x82\xAC").reason, nullptr);
  EXPECT_STREQ(find_utf8_error("a\xff").reason, "invalid start byte");
  EXPECT_STREQ(find_utf8_error("\xE2\x82").reason, "unexpected end of data");
  EXPECT_STREQ(find_utf8_error("\xED\xA0\x80").reason, "invalid continuation byte");
  EXPECT_EQ(find_utf8_error("\xE2\x82x").end, 2U);
}

TEST(Utf8, ClassifiesCharacters) {
  EXPECT_TRUE(is_identifier_start(0x3B1));
  EXPECT_FALSE(is_identifier_start('1'));
  EXPECT_TRUE(is_identifier_continue('1'));
  EXPECT_FALSE(is_identifier_start(0x20AC));
  EXPECT_FALSE(is_printable(0x200B));
  EXPECT_TRUE(is_printable(0x1F600));
  EXPECT_EQ(nfkc("\xEF\xAC\x81"), "fi");
}

TEST(CharacterNames, AreFoundInAnyCase) {
  EXPECT_EQ(find_character("em dash"), 0x2014U);
  EXPECT_EQ(find_character("BYTE ORDER MARK"), 0xFEFFU);
  EXPECT_FALSE(find_character("no such thing").has_value());
}

}  // namespace
}  // namespace portalis::base
