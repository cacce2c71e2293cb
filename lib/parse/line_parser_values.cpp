// Values, as they are met: into the builder. Fields of f-strings: lexed behind the lines' tokens.
#include <span>
#include <utility>

#include "base/utf8.hpp"
#include "parse/fstring_scan.hpp"
#include "parse/line_parser.hpp"
#include "parse/literals.hpp"
#include "parse/string_parts.hpp"

namespace portalis::parse {
namespace {

// Decimal digits that always fit.
constexpr size_t kShortNumber = 18;

}  // namespace

bool LineParser::number_value(uint32_t token, uint32_t& id) {
  const std::string_view literal = token_text(token);
  const bool is_short = literal.size() <= kShortNumber;
  int64_t value = 0;
  bool is_decimal = is_short;
  for (size_t i = 0; is_decimal && i < literal.size(); ++i) {
    is_decimal = literal[i] >= '0' && literal[i] <= '9';
    value = value * 10 + (literal[i] - '0');
  }
  if (is_decimal) {
    id = builder_.add_integer(value);
    return true;
  }
  const NumberValue number = parse_number(literal);
  if (!number.error.empty()) return false;
  id = static_cast<uint32_t>(builder_.add_constant(number.constant).value);
  return true;
}

uint32_t LineParser::string_value(uint32_t, ByteRange body) {
  return builder_.add_text(ConstantKind::kStr, text_.substr(body.begin, body.size()));
}

bool LineParser::joined_value(uint32_t first, uint32_t last, bool is_bytes, uint32_t& id) {
  joined_.clear();
  for (uint32_t i = first; i < last; ++i) {
    if (!append_literal(text_, {begin_of(i), end_of(i)}, joined_)) return false;
  }
  id = builder_.add_text(is_bytes ? ConstantKind::kBytes : ConstantKind::kStr, joined_);
  return true;
}

uint32_t LineParser::dotted_name(uint32_t first, uint32_t last) {
  joined_.clear();
  for (uint32_t i = first; i < last; ++i) {
    if (tokens_.kind(i) == Kind::kName) {
      joined_ += builder_.text(Symbol(static_cast<int32_t>(symbol(i))));
    } else {
      joined_ += '.';
    }
  }
  return static_cast<uint32_t>(builder_.intern(joined_).value);
}

uint32_t LineParser::words(uint32_t first, uint32_t second) {
  const uint32_t words[] = {first, second};
  return builder_.add_extra(words);
}

// Takes the words from `first` on as a list of operators.
uint32_t LineParser::take_operators(uint32_t first) {
  const uint32_t payload = builder_.add_operators(std::span(words_).subspan(first));
  words_.resize(first);
  return payload;
}

// The same as a list of names.
uint32_t LineParser::take_names(uint32_t first) {
  const uint32_t offset = builder_.add_extra_list(std::span(words_).subspan(first));
  words_.resize(first);
  return builder_.add_extra(std::span(&offset, 1));
}

LineParser::Field LineParser::open_field(ByteRange range) {
  TokenColumns& tokens = lexer_.tokens();
  Field field{tokens.size(), at_, 0, false};
  // One row apart, so that the lines keep what ends them.
  tokens.push(TokenKind::kEnd, range.begin, range.begin);
  field.good = lexer_.lex_field(range.begin, range.end);
  field.end = tokens.size();
  take_columns();
  at_ = field.num_tokens + 1;
  return field;
}

void LineParser::close_field(const Field& field) {
  lexer_.tokens().truncate(field.num_tokens);
  lexer_.tokens().seal(static_cast<uint32_t>(text_.size()));
  take_columns();
  at_ = field.outer;
}

uint32_t LineParser::nested_string_end(uint32_t begin, uint32_t body, uint32_t limit, char quote,
                                       bool triple) const {
  const size_t end = find_fstring_end(text_.substr(0, limit), begin, body, quote, triple).end;
  return end == std::string_view::npos ? kNoStringEnd : static_cast<uint32_t>(end);
}

bool TextPieces::add(ByteRange body, bool is_raw) {
  const std::string_view literal = parser_.text_.substr(body.begin, body.size());
  return append_str(literal, is_raw, text_).message.empty();
}

void TextPieces::show(ByteRange range) {
  append_shown(parser_.text_.substr(range.begin, range.size()), parser_.version_, text_);
}

uint32_t TextPieces::take() {
  const uint32_t id = parser_.builder_.add_text(ConstantKind::kStr, text_);
  text_.clear();
  return id;
}

}  // namespace portalis::parse
