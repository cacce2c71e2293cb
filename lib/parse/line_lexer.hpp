// The fast tokenizer.
//
// Input: text followed by kPadding bytes as byte_scan.hpp asks, holding no NUL. Output: token
// columns, some logical lines at a time, with the symbols of names, or that the text is not for it:
// it has an error, or one of the few forms left to lexer.hpp. Invariant: what it gives are the
// tokens that lexer.hpp gives, except that strings with a prefix or an escape are kStringPart.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "parse/byte_scan.hpp"
#include "parse/line_rules.hpp"
#include "parse/name_table.hpp"
#include "parse/operators.hpp"
#include "parse/parse.hpp"
#include "parse/token_columns.hpp"

namespace portalis::parse {

// Replacement fields within each other.
inline constexpr uint32_t kMaxFields = 20;

class LineLexer {
 public:
  // Names are put into `names`.
  explicit LineLexer(NameTable& names) : names_(names) {}

  // `text` must stay while the lexer is used.
  void start(std::string_view text, PythonVersion version);

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

  using Writer = TokenColumns::Writer;
  struct StringScan {
    const char* end = nullptr;
    bool escapes = false;
  };

  // Each takes where it begins and returns where it ends; null when the text is not for it.
  const char* begin_line(const char* at);
  bool change_indent(Indent indent, const char* line, const char* at);
  const char* lex_line(const char* at, const char* limit);
  const char* lex_tokens(Writer& out, const char* at, const char* limit);
  const char* name(Writer& out, const char* at);
  const char* string(Writer& out, const char* begin, const char* quote);
  const char* number(Writer& out, const char* at);
  const char* dots(Writer& out, const char* at);
  const char* joined(Writer& out, const char* at);
  const char* punctuation(Writer& out, const char* at, Punctuation row);
  StringScan scan_string(const char* quote) const;
  const char* nested_string_end(const char* begin, const char* quote) const;
  const char* other_number_end(const char* at) const;
  const char* comment(const char* at);
  Symbol long_name(std::string_view name, bool is_ascii);
  void push_comment(const char* at, const char* end);
  void finish();
  uint32_t offset(const char* at) const { return static_cast<uint32_t>(at - text_.data()); }
  PORTALIS_INLINE void push(Writer& out, TokenKind kind, const char* begin, const char* end,
                            uint32_t word = 0) const {
    out.push(kind, offset(begin), offset(end), word);
  }

  std::string_view text_;
  PythonVersion version_ = PythonVersion::k3_11;
  const char* at_ = nullptr;
  const char* end_ = nullptr;
  bool at_end_ = false;
  uint32_t depth_ = 0;
  uint32_t num_indents_ = 1;
  // What closes the open brackets; a field of an f-string stands in a bracket that nothing closes.
  std::array<char, kMaxBrackets + kMaxFields + 1> closing_{};
  std::array<Indent, kMaxIndents + 1> indents_{};
  TokenColumns tokens_;
  std::vector<Comment> comments_;
  NameTable& names_;
};

}  // namespace portalis::parse
