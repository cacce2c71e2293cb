#include "parse/lexer.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>

#include "base/utf8.hpp"
#include "parse/fstring_scan.hpp"
#include "parse/keywords.hpp"
#include "parse/line_rules.hpp"
#include "parse/number_scan.hpp"
#include "parse/operators.hpp"

namespace portalis::parse {
namespace {

TokenKind name_kind(std::string_view text) {
  return text.size() > 8 ? TokenKind::kName
                         : keyword_kind(keyword_word(text), static_cast<uint32_t>(text.size()));
}

// The first operator of the table for each byte, so that a look-up is short.
std::array<uint8_t, 256> make_operator_index() {
  std::array<uint8_t, 256> index;
  index.fill(0xFF);
  for (size_t i = std::size(kOperators); i-- > 0;) {
    index[static_cast<unsigned char>(kOperators[i].text[0])] = static_cast<uint8_t>(i);
  }
  return index;
}

const Operator* find_operator(std::string_view rest) {
  static const std::array<uint8_t, 256> kIndex = make_operator_index();
  for (size_t i = kIndex[static_cast<unsigned char>(rest[0])]; i < std::size(kOperators); ++i) {
    if (rest.starts_with(kOperators[i].text)) return &kOperators[i];
  }
  return nullptr;
}

char closing_of(char open) { return open == '(' ? ')' : open == '[' ? ']' : '}'; }

class Lexer {
 public:
  Lexer(const source::SourceText& source, ByteRange range, bool is_field,
        const ParseOptions& options)
      : source_(source),
        text_(source.text().substr(0, range.end)),
        at_(range.begin),
        is_field_(is_field),
        version_(options.version) {
    buffer_.tokens.reserve(range.size() / 5 + 8);
  }

  TokenBuffer run() {
    while (!done_) {
      if (at_line_begin_ && !is_field_) begin_line();
      if (!done_) next_token();
    }
    buffer_.tokens.push_back({end(), end(), TokenKind::kEnd, 0});
    buffer_.unclosed = std::move(brackets_);
    return std::move(buffer_);
  }

 private:
  uint32_t end() const { return static_cast<uint32_t>(text_.size()); }
  char peek(size_t ahead = 0) const {
    return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0';
  }
  uint32_t here() const { return static_cast<uint32_t>(at_); }

  void push(TokenKind kind, size_t begin, size_t end) {
    // A field stands in the braces of its f-string.
    const auto level = static_cast<uint8_t>(std::min<size_t>(brackets_.size() + is_field_, 255));
    buffer_.tokens.push_back(
        {static_cast<uint32_t>(begin), static_cast<uint32_t>(end), kind, level});
  }

  void fail(TokenError::Kind kind, ByteRange range, std::string message, bool overrides = true) {
    buffer_.error = {kind, range, std::move(message), overrides};
    push(TokenKind::kError, range.begin, range.end);
    done_ = true;
  }
  void fail_syntax(ByteRange range, std::string message, bool overrides = true) {
    fail(TokenError::Kind::kSyntax, range, std::move(message), overrides);
  }

  // A newline and white space may follow a backslash; false after an error.
  bool skip_continuation() {
    if (peek(1) == '\n') {
      at_ += 2;
      if (at_ < text_.size()) return true;
      fail_syntax({end(), end()}, "unexpected EOF while parsing", false);
    } else if (at_ + 1 >= text_.size()) {
      fail_syntax({here(), here() + 1}, "unexpected EOF while parsing", false);
    } else {
      fail_syntax({here() + 1, here() + 2},
                  "unexpected character after line continuation character", false);
    }
    return false;
  }

  // Measures the indentation; columns at tab stops of 8 and of 1 must agree in their order.
  void begin_line() {
    at_line_begin_ = false;
    size_t column = 0;
    size_t other = 0;
    size_t continued = 0;
    for (;; ++at_) {
      const char c = peek();
      if (c == ' ') {
        ++column;
        ++other;
      } else if (c == '\t') {
        column = (column / 8 + 1) * 8;
        ++other;
      } else if (c == '\f') {
        column = other = 0;
      } else if (c == '\\' && at_ < text_.size()) {
        continued = continued ? continued : column;
        if (!skip_continuation()) return;
        --at_;
      } else {
        break;
      }
    }
    const char c = peek();
    is_blank_ = c == '#' || c == '\n' || at_ >= text_.size();
    if (is_blank_ && at_ < text_.size()) return;
    if (at_ >= text_.size()) {
      column = other = continued = 0;
    }
    if (brackets_.empty()) indent(continued ? continued : column, continued ? continued : other);
  }

  void indent(size_t column, size_t other) {
    const ByteRange place{static_cast<uint32_t>(line_begin()), here()};
    if (column == indents_.back().column) {
      if (other != indents_.back().other) fail_tabs();
      return;
    }
    if (column > indents_.back().column) {
      if (indents_.size() >= kMaxIndents) {
        fail(TokenError::Kind::kIndentation, place, "too many levels of indentation", false);
      } else if (other <= indents_.back().other) {
        fail_tabs();
      } else {
        indents_.push_back({column, other});
        push(TokenKind::kIndent, line_begin(), at_);
      }
      return;
    }
    size_t dedents = 0;
    while (indents_.size() > 1 && column < indents_.back().column) {
      indents_.pop_back();
      ++dedents;
    }
    if (column != indents_.back().column) {
      const size_t newline = text_.find('\n', at_);
      const auto line_end =
          static_cast<uint32_t>(newline == std::string_view::npos ? text_.size() : newline);
      fail(TokenError::Kind::kIndentation, {line_end, line_end},
           "unindent does not match any outer indentation level", false);
    } else if (other != indents_.back().other) {
      fail_tabs();
    } else {
      for (; dedents > 0; --dedents) push(TokenKind::kDedent, at_, at_);
    }
  }

  void fail_tabs() {
    const auto line = static_cast<uint32_t>(line_begin());
    fail(TokenError::Kind::kTab, {line, here()}, {}, false);
  }

  size_t line_begin() const {
    const size_t newline = at_ == 0 ? std::string_view::npos : text_.rfind('\n', at_ - 1);
    return newline == std::string_view::npos ? 0 : newline + 1;
  }

  void next_token() {
    while (peek() == ' ' || peek() == '\t' || peek() == '\f') ++at_;
    if (at_ >= text_.size()) return finish();
    const char c = text_[at_];
    if (c == '#') return comment();
    if (c == '\n') return newline();
    if (c == '\\') {
      skip_continuation();
      return;
    }
    const bool is_digit = c >= '0' && c <= '9';
    if (is_digit || (c == '.' && peek(1) >= '0' && peek(1) <= '9')) return number();
    if (c == '"' || c == '\'') return string(at_);
    if (base::is_identifier_start(static_cast<unsigned char>(c)) || (c & 0x80)) return name();
    bracket_or_operator();
  }

  void finish() {
    done_ = true;
    if (!brackets_.empty()) return;
    if (!is_field_) {
      const bool needs_newline = !buffer_.tokens.empty() && !is_blank_ &&
                                 buffer_.tokens.back().kind != TokenKind::kNewline &&
                                 buffer_.tokens.back().kind != TokenKind::kDedent;
      if (needs_newline) push(TokenKind::kNewline, text_.size(), text_.size());
      while (indents_.size() > 1) {
        indents_.pop_back();
        push(TokenKind::kDedent, text_.size(), text_.size());
      }
    }
  }

  void comment() {
    const size_t newline = std::min(text_.find('\n', at_), text_.size());
    if (is_field_ && version_ < PythonVersion::k3_12) {
      fail_syntax({here(), here() + 1}, "f-string expression part cannot include '#'");
      return;
    }
    const ByteRange range{here(), static_cast<uint32_t>(newline)};
    const std::string_view before = text_.substr(line_begin(), at_ - line_begin());
    const bool trailing = before.find_first_not_of(" \t\f") != std::string_view::npos;
    buffer_.comments.push_back({range, source_.line_column(range.begin).line, trailing});
    at_ = newline;
  }

  void newline() {
    if (is_field_ || !brackets_.empty()) {
      ++at_;
      return;
    }
    // A line of a lone backslash before the newline still ends nothing.
    if (!is_blank_) push(TokenKind::kNewline, at_, at_ + 1);
    ++at_;
    at_line_begin_ = true;
    is_blank_ = true;
  }

  void name() {
    const size_t begin = at_;
    if (string_prefix()) return;
    bool is_ascii = true;
    while (at_ < text_.size()) {
      const auto byte = static_cast<unsigned char>(text_[at_]);
      if (byte >= 0x80) {
        is_ascii = false;
      } else if (!base::is_identifier_continue(byte)) {
        break;
      }
      ++at_;
    }
    const std::string_view text = text_.substr(begin, at_ - begin);
    if (!is_ascii && !check_identifier(begin)) return;
    push(is_ascii ? name_kind(text) : TokenKind::kName, begin, at_);
  }

  bool check_identifier(size_t begin) {
    for (size_t at = begin; at < at_;) {
      const size_t from = at;
      const uint32_t c = base::decode_utf8(text_, at);
      if (from == begin ? base::is_identifier_start(c) : base::is_identifier_continue(c)) continue;
      const ByteRange range{static_cast<uint32_t>(from), static_cast<uint32_t>(at)};
      if (base::is_printable(c)) {
        fail_syntax(range, fmt::format("invalid character '{}' (U+{:04X})",
                                       text_.substr(from, at - from), c));
      } else {
        fail_syntax(range, fmt::format("invalid non-printable character U+{:04X}", c));
      }
      return false;
    }
    return true;
  }

  // Reads the string when a name's first letters are a prefix and a quote follows.
  bool string_prefix() {
    bool b = false, u = false, r = false, f = false;
    for (size_t at = at_; at < text_.size(); ++at) {
      const char c = text_[at] | 0x20;
      if (!(b || u || f) && c == 'b') {
        b = true;
      } else if (!(b || u || r || f) && c == 'u') {
        u = true;
      } else if (!(r || u) && c == 'r') {
        r = true;
      } else if (!(f || b || u) && c == 'f') {
        f = true;
      } else if (text_[at] == '"' || text_[at] == '\'') {
        string(at);
        return true;
      } else {
        return false;
      }
    }
    return false;
  }

  void string(size_t quote_at) {
    const size_t begin = at_;
    const char quote = text_[quote_at];
    const bool triple = text_.substr(quote_at, 3) == std::string(3, quote);
    const bool is_f =
        text_.substr(begin, quote_at - begin).find_first_of("fF") != std::string_view::npos;
    const size_t body = quote_at + (triple ? 3 : 1);
    size_t end = std::string_view::npos;
    if (is_f && version_ >= PythonVersion::k3_12) {
      const FStringEnd found = find_fstring_end(text_, begin, body, quote, triple);
      if (!found.error.empty()) {
        fail_syntax(found.range, found.error);
        return;
      }
      end = found.end;
    } else {
      end = find_string_end(text_, body, quote, triple);
    }
    if (end == std::string_view::npos) {
      unterminated(begin, body, triple);
    } else {
      at_ = end;
      push(TokenKind::kString, begin, end);
    }
  }

  void unterminated(size_t begin, size_t body, bool triple) {
    size_t stop = text_.size();
    if (!triple) {
      // An escaped newline continues the literal.
      for (stop = body; stop < text_.size() && text_[stop] != '\n'; ++stop) {
        if (text_[stop] == '\\') ++stop;
      }
    }
    stop = std::min(stop, text_.size());
    // CPython counts one more line when the text ends with the newline.
    const uint32_t line = source_.line_column(static_cast<uint32_t>(stop)).line;
    const auto at = static_cast<uint32_t>(begin);
    fail_syntax(
        {at, at + 1},
        triple
            ? fmt::format("unterminated triple-quoted string literal (detected at line {})", line)
            : fmt::format("unterminated string literal (detected at line {})", line));
  }

  void number() {
    const NumberScan scan = scan_number(text_, at_);
    if (scan.error != NumberError::kNone) {
      fail_syntax({static_cast<uint32_t>(scan.error_begin), static_cast<uint32_t>(scan.error_end)},
                  number_message(text_, scan));
      return;
    }
    push(TokenKind::kNumber, at_, scan.end);
    at_ = scan.end;
  }

  void bracket_or_operator() {
    const char c = text_[at_];
    const Operator* found = find_operator(text_.substr(at_));
    if (!found) {
      fail_syntax({here(), here() + 1}, fmt::format("invalid non-printable character U+{:04X}",
                                                    static_cast<unsigned>(c)));
      return;
    }
    if (c == '(' || c == '[' || c == '{') {
      if (brackets_.size() >= kMaxBrackets) {
        fail_syntax({here(), here() + 1}, "too many nested parentheses");
        return;
      }
      brackets_.push_back({c, here()});
    } else if (c == ')' || c == ']' || c == '}') {
      if (!close_bracket(c)) return;
    }
    push(found->kind, at_, at_ + found->text.size());
    at_ += found->text.size();
  }

  bool close_bracket(char c) {
    const ByteRange place{here(), here() + 1};
    if (brackets_.empty()) {
      fail_syntax(place, fmt::format("unmatched '{}'", c));
      return false;
    }
    const OpenBracket open = brackets_.back();
    brackets_.pop_back();
    if (closing_of(open.bracket) == c) return true;
    const uint32_t open_line = source_.line_column(open.offset).line;
    if (open_line == source_.line_column(here()).line) {
      fail_syntax(place,
                  fmt::format("closing parenthesis '{}' does not match opening parenthesis '{}'", c,
                              open.bracket));
    } else {
      fail_syntax(place,
                  fmt::format("closing parenthesis '{}' does not match opening parenthesis '{}' "
                              "on line {}",
                              c, open.bracket, open_line));
    }
    return false;
  }

  struct Indent {
    size_t column;
    size_t other;
  };

  const source::SourceText& source_;
  std::string_view text_;
  size_t at_;
  bool is_field_;
  PythonVersion version_;
  bool at_line_begin_ = true;
  bool is_blank_ = true;
  bool done_ = false;
  std::vector<Indent> indents_ = {{0, 0}};
  std::vector<OpenBracket> brackets_;
  TokenBuffer buffer_;
};

}  // namespace

TokenBuffer lex(const source::SourceText& source, const ParseOptions& options) {
  const ByteRange all{0, static_cast<uint32_t>(source.text().size())};
  return Lexer(source, all, false, options).run();
}

TokenBuffer lex_field(const source::SourceText& source, ByteRange range,
                      const ParseOptions& options) {
  return Lexer(source, range, true, options).run();
}

}  // namespace portalis::parse
