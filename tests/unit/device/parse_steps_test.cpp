#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "device/lex_columns.hpp"
#include "parse/dump_ast.hpp"
#include "parse/step_tree.hpp"
#include "parse/steps/parse_steps.hpp"

namespace portalis::parse::steps {
namespace {

// The columns of files that are parsed together.
class Parsed {
 public:
  explicit Parsed(const std::vector<std::string>& files, int32_t minor = 11) {
    for (const std::string& file : files) {
      begins_.push_back(static_cast<uint32_t>(text_.size()));
      text_ += file;
      ends_.push_back(static_cast<uint32_t>(text_.size()));
      text_.resize((text_.size() / PORTALIS_DEVICE_PADDING + 2) * PORTALIS_DEVICE_PADDING, '\0');
    }
    *columns_.operator->() = parse(
        exec_, {text_.data(), begins_.data(), ends_.data(), static_cast<uint32_t>(begins_.size()),
                static_cast<uint32_t>(text_.size()), minor});
  }
  uint8_t status(size_t file) const { return columns_->lexed.file_status[file]; }
  // Of logical lines: offsets into the batch, and codes.
  std::vector<std::pair<uint32_t, LineError>> errors() const {
    std::vector<std::pair<uint32_t, LineError>> out;
    for (uint32_t i = 0; i < columns_->num_line_errors; ++i) {
      out.emplace_back(columns_->line_error_offsets[i],
                       static_cast<LineError>(columns_->line_error_codes[i]));
    }
    return out;
  }
  uint32_t begin(size_t file) const { return begins_[file]; }
  std::string dump(size_t file) const {
    const std::string text = text_.substr(begins_[file], ends_[file] - begins_[file]);
    const auto source = source::SourceText::from_bytes(text, "a.py");
    ParseResult result;
    const StepFile parsed{columns_.operator->(), static_cast<uint32_t>(file), begins_[file]};
    if (!make_step_tree(parsed, source, {}, result)) return "declined";
    return dump_ast(result.tree, source, PythonVersion::k3_11);
  }

 private:
  PlainExec exec_;
  std::string text_;
  std::vector<uint32_t> begins_;
  std::vector<uint32_t> ends_;
  HeldColumns<PlainExec, portalis_parse_columns> columns_{exec_};
};

std::string careful_dump(std::string_view text) {
  const auto source = source::SourceText::from_bytes(text, "a.py");
  return dump_ast(parse_carefully(source, {}).tree, source, PythonVersion::k3_11);
}

using Errors = std::vector<std::pair<uint32_t, LineError>>;

TEST(ParseSteps, GivesTheTreesOfFilesBesideABrokenOne) {
  const std::vector<std::string> files = {
      "@a\n@b.c\ndef f(x, *, y=1) -> z:\n  try:\n    g(x)\n  except A as e: pass\n  else: h()\n"
      "  finally:\n    if x: y\n    elif y: z\n    else:\n      w\n",
      "if a:\nb\n",
      "",
      "match x:\n  case {'k': [1, *r]} if f'a{b!r:>{c}}d': import p.q as r; del s\n",
      "class A(B, k=C): x: int = a < b <= c\nfor i in j:\n  pass\nelse: k\n",
  };
  const Parsed parsed(files);
  for (const size_t file : {0, 2, 3, 4}) {
    ASSERT_EQ(parsed.status(file), PORTALIS_LEX_ACCEPTED) << file;
    EXPECT_EQ(parsed.dump(file), careful_dump(files[file])) << file;
  }
  EXPECT_EQ(parsed.status(1), PORTALIS_LEX_REJECTED);
  EXPECT_EQ(parsed.errors(), (Errors{{parsed.begin(1) + 6, LineError::kSyntax}}));
}

TEST(ParseSteps, FindsAllErrorsOfLines) {
  const Parsed parsed({"a = )b\n"});
  EXPECT_EQ(parsed.status(0), PORTALIS_LEX_REJECTED);
  EXPECT_TRUE(parsed.errors().empty());  // the tokenizer's stand elsewhere
  EXPECT_EQ(Parsed({"a b\nc\nd +\nelse: e\n"}).errors(),
            (Errors{{2, LineError::kSyntax}, {9, LineError::kSyntax}, {10, LineError::kClause}}));
  EXPECT_EQ(Parsed({"a\n  b\n"}).errors(), (Errors{{4, LineError::kIndent}}));
  EXPECT_EQ(Parsed({"  a\n"}).errors(), (Errors{{2, LineError::kIndent}}));
  EXPECT_EQ(Parsed({"try: a\nb\n"}).errors(), (Errors{{0, LineError::kNoHandler}}));
  EXPECT_EQ(Parsed({"@a\nb\n"}).errors(), (Errors{{0, LineError::kDecorator}}));
  EXPECT_EQ(Parsed({"try: a\nexcept b: c\nexcept* d: e\n"}).errors(),
            (Errors{{19, LineError::kStar}}));
  EXPECT_EQ(Parsed({"if a: b\nelse: c\nelif d: e\n"}).errors(), (Errors{{16, LineError::kClause}}));
}

TEST(ParseSteps, LeavesToTheHostWhatNestsDeeply) {
  EXPECT_EQ(Parsed({std::string(60, '(') + "a" + std::string(60, ')') + "\n"}).status(0),
            PORTALIS_LEX_ACCEPTED);
  EXPECT_EQ(Parsed({std::string(70, '(') + "a" + std::string(70, ')') + "\n"}).status(0),
            PORTALIS_LEX_SEQUENTIAL);
  const std::string pattern = std::string(20, '[') + "a" + std::string(20, ']');
  EXPECT_EQ(Parsed({"match x:\n case " + pattern + ": b\n"}).status(0), PORTALIS_LEX_SEQUENTIAL);
  EXPECT_EQ(Parsed({"f'{\xc3\xa9}'\n"}).status(0), PORTALIS_LEX_SEQUENTIAL);
}

// A literal's value is the host's to read.
TEST(ParseSteps, DeclinesLiteralsThatMeanNothing) {
  for (const char* text : {"'\\x1'\n", "b'\xc3\xa9'\n", "f'\\N{no such name}{a}'\n"}) {
    const Parsed parsed({text});
    EXPECT_EQ(parsed.status(0), PORTALIS_LEX_ACCEPTED) << text;
    EXPECT_EQ(parsed.dump(0), "declined") << text;
  }
}

}  // namespace
}  // namespace portalis::parse::steps
