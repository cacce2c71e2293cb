#include "parse/line_lexer.hpp"

#include <algorithm>

#include "base/utf8.hpp"
#include "parse/comments.hpp"
#include "parse/fstring_scan.hpp"
#include "parse/keywords.hpp"
#include "parse/number_scan.hpp"
#include "parse/operators.hpp"

namespace portalis::parse {
namespace {

bool is_identifier(std::string_view text) {
  for (size_t at = 0; at < text.size();) {
    const bool first = at == 0;
    const uint32_t c = base::decode_utf8(text, at);
    if (!(first ? base::is_identifier_start(c) : base::is_identifier_continue(c))) return false;
  }
  return true;
}

bool is_prefix(const char* begin, size_t length) {
  bool is_f = false;
  return is_string_prefix(begin, length, is_f);
}

bool is_f_string(const char* begin, const char* quote) {
  bool is_f = false;
  is_string_prefix(begin, static_cast<size_t>(quote - begin), is_f);
  return is_f;
}

}  // namespace

void LineLexer::start(std::string_view text, PythonVersion version) {
  text_ = text;
  version_ = version;
  at_ = text.data();
  end_ = text.data() + text.size();
  at_end_ = false;
  depth_ = 0;
  num_indents_ = 1;
  indents_[0] = {0, 0};
  tokens_.truncate(0);
  comments_.clear();
  names_.clear(text.size());
}

bool LineLexer::fill() {
  tokens_.truncate(0);
  return fill_more();
}

bool LineLexer::fill_more() {
  const uint32_t enough = tokens_.size() + kChunkTokens;
  while (!at_end_ && tokens_.size() < enough) {
    at_ = begin_line(at_);
    if (at_ == nullptr) return false;
    if (at_end_) break;
    at_ = lex_line(at_, end_ + 1);
    if (at_ == nullptr) return false;
    if (at_end_) finish();
  }
  tokens_.seal(offset(at_));
  return true;
}

// Skips blank lines and measures the indentation of the next one; at the end of the text closes
// all blocks.
const char* LineLexer::begin_line(const char* at) {
  for (;;) {
    const char* line = at;
    at = skip_spaces(at);
    Indent indent{static_cast<uint32_t>(at - line), static_cast<uint32_t>(at - line)};
    for (; *at == ' ' || *at == '\t' || *at == '\f'; ++at) indent = extend_indent(indent, *at);
    if (*at == '#') at = comment(at);
    if (*at == '\n') {
      ++at;
      continue;
    }
    if (at == end_) {
      finish();
      return at;
    }
    return *at != '\\' && change_indent(indent, line, at) ? at : nullptr;
  }
}

bool LineLexer::change_indent(Indent indent, const char* line, const char* at) {
  const Indent top = indents_[num_indents_ - 1];
  if (indent.column == top.column) return indent.other == top.other;
  if (indent.column > top.column) {
    if (num_indents_ >= kMaxIndents || indent.other <= top.other) return false;
    indents_[num_indents_++] = indent;
    tokens_.push(TokenKind::kIndent, offset(line), offset(at));
    return true;
  }
  while (num_indents_ > 1 && indent.column < indents_[num_indents_ - 1].column) {
    --num_indents_;
    tokens_.push(TokenKind::kDedent, offset(at), offset(at));
  }
  const Indent found = indents_[num_indents_ - 1];
  return indent.column == found.column && indent.other == found.other;
}

void LineLexer::finish() {
  at_end_ = true;
  for (; num_indents_ > 1; --num_indents_) {
    tokens_.push(TokenKind::kDedent, offset(end_), offset(end_));
  }
}

const char* LineLexer::comment(const char* at) {
  const char* end = find_byte<'\n'>(at);
  push_comment(at, end);
  return end;
}

void LineLexer::push_comment(const char* at, const char* end) {
  comments_.push_back(make_comment(text_, {offset(at), offset(end)}));
}

PORTALIS_INLINE const char* LineLexer::name(Writer& out, const char* at) {
  const NameScan scan = scan_name(at);
  const auto length = static_cast<uint32_t>(scan.end - at);
  if (byte_class(*scan.end) == ByteClass::kQuote && length <= 2 && is_prefix(at, length)) {
    return string(out, at, scan.end);
  }
  if (!scan.is_ascii || length > NameWords::kMostBytes) {
    const Symbol symbol = long_name({at, length}, scan.is_ascii);
    push(out, TokenKind::kName, at, scan.end, static_cast<uint32_t>(symbol.value));
    return symbol.valid() ? scan.end : nullptr;
  }
  const NameWords words = name_words({at, length});
  const TokenKind kind = keyword_kind(words.low, length);
  const Symbol symbol = names_.intern_short({at, length}, words, kind == TokenKind::kName);
  push(out, kind, at, scan.end, static_cast<uint32_t>(symbol.value));
  return scan.end;
}

// Of a name of more bytes than NameWords holds, or with other characters than ASCII's; invalid when
// it is no identifier.
Symbol LineLexer::long_name(std::string_view name, bool is_ascii) {
  if (is_ascii) return names_.intern_long(name);
  return is_identifier(name) ? names_.intern(base::nfkc(name)) : Symbol();
}

// `begin` is where the prefix begins.
PORTALIS_INLINE const char* LineLexer::string(Writer& out, const char* begin, const char* quote) {
  if (begin != quote && version_ >= PythonVersion::k3_12 && is_f_string(begin, quote)) {
    const char* end = nested_string_end(begin, quote);
    if (end != nullptr) push(out, TokenKind::kStringPart, begin, end);
    return end;
  }
  const StringScan scan = scan_string(quote);
  if (scan.end == nullptr) return nullptr;
  const bool plain = begin == quote && !scan.escapes;
  push(out, plain ? TokenKind::kString : TokenKind::kStringPart, begin, scan.end);
  return scan.end;
}

LineLexer::StringScan LineLexer::scan_string(const char* quote_at) const {
  const char quote = *quote_at;
  const bool triple = quote_at[1] == quote && quote_at[2] == quote;
  bool escapes = false;
  for (const char* at = quote_at + (triple ? 3 : 1);; ++at) {
    if (triple) {
      at = quote == '"' ? find_byte<'"', '\\'>(at) : find_byte<'\'', '\\'>(at);
    } else {
      at = quote == '"' ? find_byte<'"', '\\', '\n'>(at) : find_byte<'\'', '\\', '\n'>(at);
    }
    if (*at == '\\') {
      escapes = true;
      if (++at >= end_) return {};
    } else if (*at != quote) {
      return {};
    } else if (!triple) {
      return {at + 1, escapes};
    } else if (at[1] == quote && at[2] == quote) {
      return {at + 3, escapes};
    }
  }
}

// An f-string whose fields may hold its quotes.
const char* LineLexer::nested_string_end(const char* begin, const char* quote) const {
  const bool triple = quote[1] == *quote && quote[2] == *quote;
  const uint32_t body = offset(quote) + (triple ? 3 : 1);
  const FStringEnd found = find_fstring_end(text_, offset(begin), body, *quote, triple);
  if (!found.error.empty() || found.end == std::string_view::npos) return nullptr;
  return text_.data() + found.end;
}

// Decimal digits alone; all else is other_number_end()'s.
PORTALIS_INLINE const char* LineLexer::number(Writer& out, const char* at) {
  const char* end = at;
  while (byte_class(*end) == ByteClass::kDigit) ++end;
  if (*end == '.' || byte_class(*end) == ByteClass::kName || (*at == '0' && end - at > 1)) {
    end = other_number_end(at);
  }
  if (end != nullptr) push(out, TokenKind::kNumber, at, end);
  return end;
}

const char* LineLexer::other_number_end(const char* at) const {
  const NumberScan scan = scan_number(text_, offset(at));
  return scan.error == NumberError::kNone ? text_.data() + scan.end : nullptr;
}

// A dot before another or before a digit.
PORTALIS_INLINE const char* LineLexer::dots(Writer& out, const char* at) {
  const bool is_number = byte_class(at[1]) == ByteClass::kDigit;
  const bool is_ellipsis = at[1] == '.' && at[2] == '.';
  const char* end = is_number ? other_number_end(at) : at + (is_ellipsis ? 3 : 1);
  if (end == nullptr) return nullptr;
  const TokenKind kind = is_number     ? TokenKind::kNumber
                         : is_ellipsis ? TokenKind::kEllipsis
                                       : TokenKind::kDot;
  push(out, kind, at, end);
  return end;
}

// What may be an operator of several bytes.
PORTALIS_INLINE const char* LineLexer::joined(Writer& out, const char* at) {
  if (*at == '.') return dots(out, at);
  const OperatorScan scan = scan_operator(at);
  push(out, scan.kind, at, at + scan.length);
  return scan.kind == TokenKind::kEnd ? nullptr : at + scan.length;
}

// Brackets and operators, `row` being that of the byte at `at`. There are no branches but those
// that are hardly ever taken.
PORTALIS_INLINE const char* LineLexer::punctuation(Writer& out, const char* at, Punctuation row) {
  if (kPunctuation.joints[static_cast<uint8_t>(at[1])] & row.joined_by) return joined(out, at);
  if (row.opens < 0 && (depth_ == 0 || closing_[depth_ - 1] != *at)) return nullptr;
  closing_[depth_] = row.closing;
  depth_ += static_cast<uint32_t>(int32_t{row.opens});
  if (depth_ > kMaxBrackets) return nullptr;
  push(out, row.kind, at, at + 1);
  return at + 1;
}

// The tokens of one logical line, its newline included, or those before `limit`.
PORTALIS_INLINE const char* LineLexer::lex_tokens(Writer& out, const char* at, const char* limit) {
  for (;;) {
    at += *at == ' ';
    if (at >= limit) break;
    const Punctuation row = kPunctuation.rows[static_cast<uint8_t>(*at)];
    if (row.kind != TokenKind::kEnd) {
      at = punctuation(out, at, row);
      if (at == nullptr) return nullptr;
      continue;
    }
    switch (byte_class(*at)) {
      case ByteClass::kName:
        at = name(out, at);
        break;
      case ByteClass::kOperator:
        at = joined(out, at);
        break;
      case ByteClass::kQuote:
        at = string(out, at, at);
        break;
      case ByteClass::kDigit:
        at = number(out, at);
        break;
      case ByteClass::kSpace:
        at = skip_spaces(at + 1);
        break;
      case ByteClass::kNewline:
        ++at;
        if (depth_ == 0) {
          push(out, TokenKind::kNewline, at - 1, at);
          return at;
        }
        at = skip_spaces(at);
        break;
      case ByteClass::kComment:
        at = comment(at);
        break;
      case ByteClass::kBackslash:
        if (at[1] != '\n' || at + 2 == end_) return nullptr;
        at += 2;
        break;
      case ByteClass::kEnd:
        if (at != end_ || depth_ > 0) return nullptr;
        push(out, TokenKind::kNewline, at, at);
        at_end_ = true;
        return at;
      default:
        return nullptr;
    }
    if (at == nullptr) return nullptr;
  }
  return at;
}

const char* LineLexer::lex_line(const char* at, const char* limit) {
  Writer out = tokens_.writer();
  const char* end = lex_tokens(out, at, limit);
  tokens_.commit(out);
  return end;
}

bool LineLexer::lex_field(uint32_t begin, uint32_t end) {
  const uint32_t outer_depth = depth_;
  closing_[depth_++] = '\0';
  const char* limit = text_.data() + end;
  const char* at = lex_line(text_.data() + begin, limit);
  const bool good = at == limit && depth_ == outer_depth + 1;
  depth_ = outer_depth;
  tokens_.seal(end);
  return good;
}

}  // namespace portalis::parse
