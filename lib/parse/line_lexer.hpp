// The fast tokenizer.
//
// Input: text followed by kPadding bytes as byte_scan.hpp asks, holding no NUL. Output: token
// columns, some logical lines at a time, or that the text is not for it: it has an error, or one of
// the few forms left to lexer.hpp. Invariant: what it gives are the tokens that lexer.hpp gives,
// except that strings with a prefix or an escape are kStringPart.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "parse/byte_scan.hpp"
#include "parse/line_rules.hpp"
#include "parse/parse.hpp"
#include "parse/token_columns.hpp"

namespace portalis::parse {

class LineLexer {
 public:
  // `text` must stay while the lexer is used.
  void start(std::string_view text, PythonVersion version);

  // The same for a text that was lexed elsewhere: its tokens are those given.
  void adopt(std::string_view text, PythonVersion version, const TokenSpan& lexed);

  // Replaces the tokens by those of the next lines; false when the text is not for it.
  bool fill();
  // Appends the tokens of more lines.
  bool fill_more();
  // Appends the tokens of an f-string's replacement field and seals them with kEnd.
  bool lex_field(uint32_t begin, uint32_t end);
  bool at_end() const { return at_end_; }

  TokenColumns& tokens() { return tokens_; }
  const TokenColumns& tokens() const { return tokens_; }
  // Their `line` is not set yet.
  std::vector<Comment>& comments() { return comments_; }

 private:
  static constexpr uint32_t kChunkTokens = 4096;

  // Each takes where it begins and returns where it ends; null when the text is not for it.
  const char* begin_line(const char* at);
  bool change_indent(Indent indent, const char* line, const char* at);
  const char* lex_line(const char* at);
  const char* token(ByteClass found, const char* at);
  const char* name(const char* at);
  static const char* long_name(const char* at, const char* end);
  const char* string(const char* begin, const char* quote);
  const char* nested_string(const char* begin, const char* body, char quote, bool triple);
  const char* plain_number(const char* at);
  const char* number(const char* at);
  const char* open_bracket(const char* at);
  const char* close_bracket(const char* at);
  const char* comment(const char* at);
  void push_comment(const char* at, const char* end);
  void finish();
  uint32_t offset(const char* at) const { return static_cast<uint32_t>(at - text_.data()); }
  void push(TokenKind kind, const char* begin, const char* end) {
    tokens_.push(kind, offset(begin), offset(end));
  }

  std::string_view text_;
  PythonVersion version_ = PythonVersion::k3_11;
  const char* at_ = nullptr;
  const char* end_ = nullptr;
  bool at_end_ = false;
  uint32_t depth_ = 0;
  uint32_t num_indents_ = 1;
  std::array<char, kMaxBrackets> brackets_{};
  std::array<Indent, kMaxIndents + 1> indents_{};
  TokenColumns tokens_;
  std::vector<Comment> comments_;
};

}  // namespace portalis::parse
