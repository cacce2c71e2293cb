// Literals: numbers, strings, their concatenation and f-strings.
#include <algorithm>
#include <utility>

#include "base/utf8.hpp"
#include "parse/fstring_scan.hpp"
#include "parse/line_parser.hpp"
#include "parse/literals.hpp"
#include "parse/string_parts.hpp"

namespace portalis::parse {
namespace {

constexpr std::string_view kSpaces = " \t\n\f\r";

// Decimal digits that always fit.
constexpr size_t kShortNumber = 18;

}  // namespace

bool LineParser::singleton(ConstantKind constant) {
  const uint32_t id = builder_.add_singleton(constant);
  rows_.add(NodeKind::kConstant, rows_.size(), begin(), end_of(at_), id);
  ++at_;
  return true;
}

bool LineParser::number() {
  const std::string_view literal = token_text(at_);
  const bool is_short = literal.size() <= kShortNumber;
  int64_t value = 0;
  bool is_decimal = is_short;
  for (size_t i = 0; is_decimal && i < literal.size(); ++i) {
    is_decimal = literal[i] >= '0' && literal[i] <= '9';
    value = value * 10 + (literal[i] - '0');
  }
  uint32_t id = 0;
  if (is_decimal) {
    id = builder_.add_integer(value);
  } else {
    NumberValue number = parse_number(literal);
    if (!number.error.empty()) return false;
    id = static_cast<uint32_t>(builder_.add_constant(number.constant).value);
  }
  rows_.add(NodeKind::kConstant, rows_.size(), begin(), end_of(at_), id);
  ++at_;
  return true;
}

// Reads the parts of f-strings into one JoinedStr, whose rows begin with the first part.
class LineStringParser {
 public:
  LineStringParser(LineParser& parser, bool is_u)
      : parser_(parser), text_(parser.text_), is_u_(is_u) {}

  // Adds a whole token; literal text joins that of the token before.
  bool add_token(ByteRange token) {
    token_ = token;
    parts_ = split_string(text_, token);
    if (!parts_.is_f) return add_text(parts_.body, token);
    uint32_t at = parts_.body.begin;
    return read(at, parts_.body.end, 0);
  }

  void flush() {
    if (pending_.empty()) return;
    const uint32_t id = parser_.builder_.add_text(ConstantKind::kStr, pending_);
    pending_.clear();
    parser_.rows_.add(NodeKind::kConstant, parser_.rows_.size(), pending_range_.begin,
                      pending_range_.end, id, is_u_);
  }

 private:
  bool modern() const { return parser_.since(PythonVersion::k3_12); }

  bool add_text(ByteRange body, ByteRange extent) {
    if (body.size() == 0) return true;
    if (pending_.empty()) pending_range_.begin = extent.begin;
    pending_range_.end = extent.end;
    const std::string_view literal = text_.substr(body.begin, body.size());
    return append_str(literal, parts_.is_raw, pending_).message.empty();
  }

  // Literal text and fields up to `end`, or in a specification up to its `}`.
  bool read(uint32_t& at, uint32_t end, int depth) {
    uint32_t from = at;
    while (at < end) {
      const char c = text_[at];
      if (c == '\\' && !parts_.is_raw && at + 1 < end) {
        at = skip_escape(at, end);
      } else if (c == '{' || c == '}') {
        const bool doubled = depth == 0 && at + 1 < end && text_[at + 1] == c;
        if (doubled) {
          if (!add_text({from, at + 1}, {from, at + 2})) return false;
          at += 2;
          from = at;
          continue;
        }
        if (c == '}') {
          if (depth > 0) break;
          return false;
        }
        if (!add_text({from, at}, {from, at}) || !field(at, end, depth)) return false;
        from = at;
      } else {
        ++at;
      }
    }
    return add_text({from, at}, {from, at});
  }

  uint32_t skip_escape(uint32_t at, uint32_t end) const {
    if (text_[at + 1] == 'N' && at + 2 < end && text_[at + 2] == '{') {
      const size_t close = text_.find('}', at);
      if (close != std::string_view::npos && close < end) return static_cast<uint32_t>(close) + 1;
    }
    return text_[at + 1] == '{' || text_[at + 1] == '}' ? at + 1 : at + 2;
  }

  // `{expression = !conversion : specification}`
  bool field(uint32_t& at, uint32_t end, int depth) {
    const uint32_t open = at;
    if (depth >= (modern() ? 3 : 2)) return false;
    const uint32_t begin = ++at;
    if (!skip_expression(at, end) || at >= end) return false;
    const uint32_t stop = at;
    bool debug = false;
    if (text_[at] == '=') {
      debug = true;
      for (++at; at < end && kSpaces.find(text_[at]) != std::string_view::npos;) ++at;
      if (pending_.empty()) pending_range_.begin = open + 1;
      pending_range_.end = at;
      append_shown(text_.substr(begin, at - begin), parser_.options_.version, pending_);
    }
    flush();
    const uint32_t mark = parser_.rows_.size();
    if (!parser_.field_expression({begin, stop})) return false;
    if (!modern() && parser_.is_bare_) {
      // 3.11 parses the expression in parentheses of its own.
      parser_.rows_.back().begin = open;
      parser_.rows_.back().end = stop + 1;
    }
    return finish_field(at, end, depth, debug, mark, open);
  }

  // The rest behind the expression; a bare `=` shows the repr.
  bool finish_field(uint32_t& at, uint32_t end, int depth, bool debug, uint32_t mark,
                    uint32_t open) {
    char conversion = '\0';
    if (at < end && text_[at] == '!' && !read_conversion(at, end, conversion)) return false;
    RowBuffer& rows = parser_.rows_;
    if (at < end && text_[at] == ':') {
      const uint32_t colon = at++;
      const uint32_t spec = rows.size();
      if (!read(at, end, depth + 1)) return false;
      flush();
      rows.add(NodeKind::kJoinedStr, spec, colon, at, token_.end, 0, 1);
    } else if (debug && conversion == '\0') {
      conversion = 'r';
    }
    if (at >= end || text_[at] != '}') return false;
    ++at;
    rows.add(NodeKind::kFormattedValue, mark, open, at, token_.begin,
             static_cast<uint8_t>(conversion));
    return true;
  }

  // From 3.12 on space may follow a conversion.
  bool read_conversion(uint32_t& at, uint32_t end, char& conversion) const {
    if (++at >= end) return false;
    conversion = text_[at];
    if (conversion != 's' && conversion != 'r' && conversion != 'a') return false;
    ++at;
    if (!modern() || at >= end) return true;
    if (base::is_identifier_continue(static_cast<unsigned char>(text_[at]))) return false;
    while (at < end && (text_[at] == ' ' || text_[at] == '\t')) ++at;
    return true;
  }

  // Moves behind the expression: to its `=`, `!`, `:` or `}`.
  bool skip_expression(uint32_t& at, uint32_t end) {
    uint32_t depth = 0;
    while (at < end) {
      const char c = text_[at];
      const char next = at + 1 < end ? text_[at + 1] : '\0';
      if (c == '\\' || c == '#') return false;
      if (c == '"' || c == '\'') {
        if (!skip_string(at, end)) return false;
      } else if (c == '(' || c == '[' || c == '{') {
        ++depth;
        ++at;
      } else if (depth == 0 && is_field_end(c, next)) {
        return true;
      } else if (c == ')' || c == ']' || c == '}') {
        // Whether it fits is seen when the tokens are read.
        if (depth-- == 0) return false;
        ++at;
      } else {
        const bool pair = next == '=' && (c == '!' || c == '=' || c == '<' || c == '>');
        at += pair ? 2 : 1;
      }
    }
    return depth == 0;
  }

  static bool is_field_end(char c, char next) {
    if (c == ':' || c == '}') return true;
    return (c == '!' || c == '=') && next != '=';
  }

  bool skip_string(uint32_t& at, uint32_t end) const {
    const char quote = text_[at];
    const bool triple = at + 2 < end && text_[at + 1] == quote && text_[at + 2] == quote;
    const size_t body = at + (triple ? 3 : 1);
    uint32_t prefix = at;
    const auto is_prefix = [](char c) { return (c | 0x20) == 'f' || (c | 0x20) == 'r'; };
    while (prefix > token_.begin && is_prefix(text_[prefix - 1])) --prefix;
    const bool is_f =
        text_.substr(prefix, at - prefix).find_first_of("fF") != std::string_view::npos;
    const std::string_view inside = text_.substr(0, end);
    const size_t stop = modern() && is_f ? find_fstring_end(inside, prefix, body, quote, triple).end
                                         : find_string_end(inside, body, quote, triple);
    if (stop == std::string_view::npos) return false;
    const bool escapes = text_.substr(at, stop - at).find('\\') != std::string_view::npos;
    if (!modern() && escapes) return false;
    at = static_cast<uint32_t>(stop);
    return true;
  }

  LineParser& parser_;
  std::string_view text_;
  bool is_u_;
  ByteRange token_;
  StringParts parts_;
  std::string pending_;
  ByteRange pending_range_;
};

// The expression of a replacement field; its tokens stand behind those of the lines meanwhile.
bool LineParser::field_expression(ByteRange range) {
  if (++num_fields_ > static_cast<int>(kMaxFields)) return false;
  TokenColumns& tokens = lexer_.tokens();
  const uint32_t size = tokens.size();
  const uint32_t outer = at_;
  // One row apart, so that the lines keep what ends them.
  tokens.push(TokenKind::kEnd, range.begin, range.begin);
  bool good = lexer_.lex_field(range.begin, range.end);
  take_columns();
  at_ = size + 1;
  const bool starred = at(Kind::kStar);
  good = good && yield_or_star_expressions() && at_ == tokens.size();
  if (starred && !since(PythonVersion::k3_12)) {
    good = good && rows_.back().kind != NodeKind::kStarred;
  }
  tokens.truncate(size);
  tokens.seal(static_cast<uint32_t>(text_.size()));
  take_columns();
  at_ = outer;
  --num_fields_;
  return good;
}

bool LineParser::strings() {
  const uint32_t first = at_;
  bool any_prefix = false;
  for (; at(Kind::kString) || at(Kind::kStringPart); ++at_) any_prefix |= at(Kind::kStringPart);
  const uint32_t last = at_;
  if (any_prefix || last - first > 1) return joined_strings(first, last);
  const uint32_t from = begin_of(first);
  const uint32_t to = end_of(first);
  const bool triple =
      to - from >= 6 && text_[from + 1] == text_[from] && text_[from + 2] == text_[from];
  const uint32_t quotes = triple ? 3 : 1;
  const uint32_t id =
      builder_.add_text(ConstantKind::kStr, text_.substr(from + quotes, to - from - 2 * quotes));
  rows_.add(NodeKind::kConstant, rows_.size(), from, to, id);
  return true;
}

// Several literals, or one with a prefix or an escape.
bool LineParser::joined_strings(uint32_t first, uint32_t last) {
  const ByteRange whole{begin_of(first), end_of(last - 1)};
  const StringParts first_parts = split_string(text_, {begin_of(first), end_of(first)});
  bool any_f = false;
  for (uint32_t i = first; i < last; ++i) {
    const StringParts parts = split_string(text_, {begin_of(i), end_of(i)});
    if (parts.is_bytes != first_parts.is_bytes) return false;
    any_f |= parts.is_f;
  }
  const uint32_t mark = rows_.size();
  if (any_f) {
    LineStringParser parser(*this, first_parts.is_u);
    for (uint32_t i = first; i < last; ++i) {
      if (!parser.add_token({begin_of(i), end_of(i)})) return false;
    }
    parser.flush();
    rows_.add(NodeKind::kJoinedStr, mark, whole.begin, whole.end);
    return true;
  }
  joined_.clear();
  for (uint32_t i = first; i < last; ++i) {
    const StringParts parts = split_string(text_, {begin_of(i), end_of(i)});
    const std::string_view body = text_.substr(parts.body.begin, parts.body.size());
    if (parts.is_bytes && base::has_non_ascii(body)) return false;
    const TextError error = parts.is_bytes ? append_bytes(body, parts.is_raw, joined_)
                                           : append_str(body, parts.is_raw, joined_);
    if (!error.message.empty()) return false;
  }
  const auto kind = first_parts.is_bytes ? ConstantKind::kBytes : ConstantKind::kStr;
  const uint32_t id = builder_.add_text(kind, joined_);
  rows_.add(NodeKind::kConstant, mark, whole.begin, whole.end, id, first_parts.is_u);
  return true;
}

}  // namespace portalis::parse
