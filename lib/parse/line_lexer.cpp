#include "parse/line_lexer.hpp"

#include "base/utf8.hpp"
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
}

void LineLexer::adopt(std::string_view text, PythonVersion version, const TokenSpan& lexed) {
  start(text, version);
  for (uint32_t i = 0; i < lexed.num_tokens; ++i) {
    tokens_.push(static_cast<TokenKind>(lexed.kinds[i]), lexed.begins[i] - lexed.origin,
                 lexed.ends[i] - lexed.origin);
  }
  for (uint32_t i = 0; i < lexed.num_comments; ++i) {
    push_comment(text.data() + (lexed.comment_begins[i] - lexed.origin),
                 text.data() + (lexed.comment_ends[i] - lexed.origin));
  }
  at_ = end_;
  at_end_ = true;
  tokens_.seal(offset(end_));
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
    at_ = lex_line(at_);
    if (at_ == nullptr) return false;
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
    push(TokenKind::kIndent, line, at);
    return true;
  }
  while (num_indents_ > 1 && indent.column < indents_[num_indents_ - 1].column) {
    --num_indents_;
    push(TokenKind::kDedent, at, at);
  }
  const Indent found = indents_[num_indents_ - 1];
  return indent.column == found.column && indent.other == found.other;
}

void LineLexer::finish() {
  at_end_ = true;
  for (; num_indents_ > 1; --num_indents_) push(TokenKind::kDedent, end_, end_);
}

// What line ends and comments are no part of.
inline const char* LineLexer::token(ByteClass found, const char* at) {
  switch (found) {
    case ByteClass::kSpace:
      return skip_spaces(at + 1);
    case ByteClass::kName:
      return name(at);
    case ByteClass::kDigit:
      return plain_number(at);
    case ByteClass::kQuote:
      return string(at, at);
    case ByteClass::kOperator: {
      const OperatorScan scan = scan_operator(at);
      push(scan.kind, at, at + scan.length);
      return scan.kind == TokenKind::kEnd ? nullptr : at + scan.length;
    }
    case ByteClass::kDot: {
      if (byte_class(at[1]) == ByteClass::kDigit) return number(at);
      const bool ellipsis = at[1] == '.' && at[2] == '.';
      const char* end = at + (ellipsis ? 3 : 1);
      push(ellipsis ? TokenKind::kEllipsis : TokenKind::kDot, at, end);
      return end;
    }
    case ByteClass::kOpen:
      return open_bracket(at);
    case ByteClass::kClose:
      return close_bracket(at);
    default:
      return nullptr;
  }
}

// The tokens of one logical line, its newline included.
const char* LineLexer::lex_line(const char* at) {
  while (at != nullptr) {
    if (*at == ' ') ++at;
    const ByteClass found = byte_class(*at);
    switch (found) {
      case ByteClass::kNewline:
        ++at;
        if (depth_ > 0) break;
        push(TokenKind::kNewline, at - 1, at);
        return at;
      case ByteClass::kComment:
        at = comment(at);
        break;
      case ByteClass::kBackslash:
        if (at[1] != '\n' || at + 2 == end_) return nullptr;
        at += 2;
        break;
      case ByteClass::kEnd:
        if (at != end_ || depth_ > 0) return nullptr;
        push(TokenKind::kNewline, at, at);
        finish();
        return at;
      default:
        at = token(found, at);
    }
  }
  return nullptr;
}

bool LineLexer::lex_field(uint32_t begin, uint32_t end) {
  const uint32_t outer_depth = depth_;
  const char* limit = text_.data() + end;
  const char* at = text_.data() + begin;
  while (at != nullptr && at < limit && depth_ >= outer_depth) {
    const ByteClass found = byte_class(*at);
    at = found == ByteClass::kNewline ? at + 1 : token(found, at);
  }
  const bool good = at == limit && depth_ == outer_depth;
  depth_ = outer_depth;
  tokens_.seal(end);
  return good;
}

const char* LineLexer::comment(const char* at) {
  const char* end = find_byte<'\n'>(at);
  push_comment(at, end);
  return end;
}

void LineLexer::push_comment(const char* at, const char* end) {
  const char* before = at;
  while (before > text_.data() && byte_class(before[-1]) == ByteClass::kSpace) --before;
  const bool trailing = before > text_.data() && before[-1] != '\n';
  comments_.push_back({{offset(at), offset(end)}, 0, trailing});
}

inline const char* LineLexer::name(const char* at) {
  const char* end = name_end(at);
  const auto length = static_cast<uint32_t>(end - at);
  const uint64_t word = first_bytes(load_word(at), length < 8 ? length : 8);
  if ((*end == '"' || *end == '\'') && length <= 2) {
    bool is_f = false;
    if (is_string_prefix(at, length, is_f)) return string(at, end);
  }
  push(keyword_kind(word, length), at, end);
  return length <= 8 && (word & kHighBits) == 0 ? end : long_name(at, end);
}

// A name of more than eight bytes, or with other characters.
const char* LineLexer::long_name(const char* at, const char* end) {
  return is_ascii(at, end) || is_identifier({at, static_cast<size_t>(end - at)}) ? end : nullptr;
}

// `begin` is where the prefix begins.
const char* LineLexer::string(const char* begin, const char* quote_at) {
  const char quote = *quote_at;
  const bool triple = quote_at[1] == quote && quote_at[2] == quote;
  const char* body = quote_at + (triple ? 3 : 1);
  if (begin != quote_at) {
    bool is_f = false;
    is_string_prefix(begin, static_cast<size_t>(quote_at - begin), is_f);
    if (is_f && version_ >= PythonVersion::k3_12) return nested_string(begin, body, quote, triple);
  }
  bool plain = begin == quote_at;
  const char* at = body;
  for (;;) {
    if (triple) {
      at = quote == '"' ? find_byte<'"', '\\'>(at) : find_byte<'\'', '\\'>(at);
    } else {
      at = quote == '"' ? find_byte<'"', '\\', '\n'>(at) : find_byte<'\'', '\\', '\n'>(at);
    }
    if (*at == '\\') {
      plain = false;
      if (at + 1 >= end_) return nullptr;
      at += 2;
    } else if (*at != quote) {
      return nullptr;
    } else if (!triple) {
      at += 1;
      break;
    } else if (at[1] == quote && at[2] == quote) {
      at += 3;
      break;
    } else {
      ++at;
    }
  }
  push(plain ? TokenKind::kString : TokenKind::kStringPart, begin, at);
  return at;
}

// An f-string whose fields may hold its quotes.
const char* LineLexer::nested_string(const char* begin, const char* body, char quote, bool triple) {
  const FStringEnd found = find_fstring_end(text_, offset(begin), offset(body), quote, triple);
  if (!found.error.empty() || found.end == std::string_view::npos) return nullptr;
  push(TokenKind::kStringPart, begin, text_.data() + found.end);
  return text_.data() + found.end;
}

// Decimal digits alone; all else is number()'s.
const char* LineLexer::plain_number(const char* at) {
  const char* end = at;
  while (byte_class(*end) == ByteClass::kDigit) ++end;
  if (*end == '.' || byte_class(*end) == ByteClass::kName || (*at == '0' && end - at > 1)) {
    return number(at);
  }
  push(TokenKind::kNumber, at, end);
  return end;
}

const char* LineLexer::number(const char* at) {
  const NumberScan scan = scan_number(text_, offset(at));
  if (scan.error != NumberError::kNone) return nullptr;
  push(TokenKind::kNumber, at, text_.data() + scan.end);
  return text_.data() + scan.end;
}

const char* LineLexer::open_bracket(const char* at) {
  if (depth_ >= kMaxBrackets) return nullptr;
  brackets_[depth_++] = *at;
  push(kOperatorTables.single[static_cast<uint8_t>(*at)], at, at + 1);
  return at + 1;
}

const char* LineLexer::close_bracket(const char* at) {
  if (depth_ == 0) return nullptr;
  --depth_;
  if (closing_bracket(brackets_[depth_]) != *at) return nullptr;
  push(kOperatorTables.single[static_cast<uint8_t>(*at)], at, at + 1);
  return at + 1;
}

}  // namespace portalis::parse
