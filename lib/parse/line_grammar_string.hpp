// Literals: numbers, strings, their concatenation and f-strings.
#pragma once

#include "parse/byte_scan.hpp"
#include "parse/line_grammar.hpp"
#include "parse/string_parts.hpp"

namespace portalis::parse::grammar {

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::singleton(ConstantKind constant) {
  const uint32_t id = self().singleton_value(constant);
  rows_.add(NodeKind::kConstant, rows_.size(), begin(), end_of(at_), id);
  ++at_;
  return true;
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::number() {
  uint32_t id = 0;
  if (!self().number_value(at_, id)) return false;
  rows_.add(NodeKind::kConstant, rows_.size(), begin(), end_of(at_), id);
  ++at_;
  return true;
}

// Reads the parts of f-strings into one JoinedStr, whose rows begin with the first part.
template <typename Self, typename Traits>
class FStringGrammar {
 public:
  PORTALIS_HOST_DEVICE FStringGrammar(Self& parser, bool is_u)
      : parser_(parser), text_(parser.text_), is_u_(is_u), pieces_(parser) {}

  // Adds a whole token; literal text joins that of the token before.
  PORTALIS_HOST_DEVICE_CALL bool add_token(ByteRange token) {
    token_ = token;
    parts_ = split_string(text_, token);
    if (!parts_.is_f) return add_text(parts_.body, token);
    uint32_t at = parts_.body.begin;
    return read(at, parts_.body.end, 0);
  }

  PORTALIS_HOST_DEVICE void flush() {
    if (pieces_.empty()) return;
    parser_.rows_.add(NodeKind::kConstant, parser_.rows_.size(), pending_range_.begin,
                      pending_range_.end, pieces_.take(), is_u_);
  }

 private:
  PORTALIS_HOST_DEVICE bool modern() const { return parser_.since(PythonVersion::k3_12); }

  PORTALIS_HOST_DEVICE bool add_text(ByteRange body, ByteRange extent) {
    if (body.size() == 0) return true;
    if (pieces_.empty()) pending_range_.begin = extent.begin;
    pending_range_.end = extent.end;
    return pieces_.add(body, parts_.is_raw);
  }

  // Literal text and fields up to `end`, or in a specification up to its `}`.
  PORTALIS_HOST_DEVICE_CALL bool read(uint32_t& at, uint32_t end, int depth) {
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

  PORTALIS_HOST_DEVICE uint32_t skip_escape(uint32_t at, uint32_t end) const {
    if (text_[at + 1] == 'N' && at + 2 < end && text_[at + 2] == '{') {
      uint32_t close = at;
      while (close < end && text_[close] != '}') ++close;
      if (close < end) return close + 1;
    }
    return text_[at + 1] == '{' || text_[at + 1] == '}' ? at + 1 : at + 2;
  }

  // `{expression = !conversion : specification}`
  PORTALIS_HOST_DEVICE_CALL bool field(uint32_t& at, uint32_t end, int depth) {
    const uint32_t open = at;
    if (depth >= (modern() ? 3 : 2)) return false;
    const uint32_t begin = ++at;
    if (!skip_expression(at, end) || at >= end) return false;
    const uint32_t stop = at;
    bool debug = false;
    if (text_[at] == '=') {
      debug = true;
      ++at;
      while (at < end && is_space(text_[at])) ++at;
      if (pieces_.empty()) pending_range_.begin = open + 1;
      pending_range_.end = at;
      pieces_.show({begin, at});
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
  PORTALIS_HOST_DEVICE_CALL bool finish_field(uint32_t& at, uint32_t end, int depth, bool debug,
                                              uint32_t mark, uint32_t open) {
    char conversion = '\0';
    if (at < end && text_[at] == '!' && !read_conversion(at, end, conversion)) return false;
    typename Traits::Rows& rows = parser_.rows_;
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
  PORTALIS_HOST_DEVICE bool read_conversion(uint32_t& at, uint32_t end, char& conversion) const {
    if (++at >= end) return false;
    conversion = text_[at];
    if (conversion != 's' && conversion != 'r' && conversion != 'a') return false;
    ++at;
    if (!modern() || at >= end) return true;
    if (is_name_byte(text_[at])) return false;
    while (at < end && (text_[at] == ' ' || text_[at] == '\t')) ++at;
    return true;
  }

  // Moves behind the expression: to its `=`, `!`, `:` or `}`.
  PORTALIS_HOST_DEVICE_CALL bool skip_expression(uint32_t& at, uint32_t end) {
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

  PORTALIS_HOST_DEVICE static bool is_field_end(char c, char next) {
    if (c == ':' || c == '}') return true;
    return (c == '!' || c == '=') && next != '=';
  }
  PORTALIS_HOST_DEVICE static bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
  }

  PORTALIS_HOST_DEVICE_CALL bool skip_string(uint32_t& at, uint32_t end) const {
    const char quote = text_[at];
    const bool triple = at + 2 < end && text_[at + 1] == quote && text_[at + 2] == quote;
    const uint32_t body = at + (triple ? 3 : 1);
    uint32_t prefix = at;
    bool is_f = false;
    for (; prefix > token_.begin; --prefix) {
      const int letter = text_[prefix - 1] | 0x20;
      if (letter != 'f' && letter != 'r') break;
      is_f = is_f || letter == 'f';
    }
    const uint32_t stop = modern() && is_f
                              ? parser_.nested_string_end(prefix, body, end, quote, triple)
                              : find_string_end(text_, end, body, quote, triple);
    if (stop == kNoStringEnd) return false;
    if (!modern()) {
      for (uint32_t i = at; i < stop; ++i) {
        if (text_[i] == '\\') return false;
      }
    }
    at = stop;
    return true;
  }

  Self& parser_;
  std::string_view text_;
  bool is_u_;
  ByteRange token_;
  StringParts parts_;
  typename Traits::Pieces pieces_;
  ByteRange pending_range_;
};

// The expression of a replacement field, whose tokens the reader has elsewhere.
template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::field_expression(ByteRange range) {
  if (++num_fields_ > Traits::kMaxFields) {
    self().nests_deeply();
    return false;
  }
  auto field = self().open_field(range);
  const bool starred = at(Kind::kStar);
  bool good = field.good && yield_or_star_expressions() && at_ == field.end;
  if (starred && !since(PythonVersion::k3_12)) {
    good = good && rows_.back().kind != NodeKind::kStarred;
  }
  self().close_field(field);
  --num_fields_;
  return good;
}

template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::strings() {
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
  const uint32_t id = self().string_value(first, {from + quotes, to - quotes});
  rows_.add(NodeKind::kConstant, rows_.size(), from, to, id);
  return true;
}

// Several literals, or one with a prefix or an escape.
template <typename Self, typename Traits>
PORTALIS_HOST_DEVICE_CALL bool LineGrammar<Self, Traits>::joined_strings(uint32_t first,
                                                                         uint32_t last) {
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
    FStringGrammar<Self, Traits> parser(self(), first_parts.is_u);
    for (uint32_t i = first; i < last; ++i) {
      if (!parser.add_token({begin_of(i), end_of(i)})) return false;
    }
    parser.flush();
    rows_.add(NodeKind::kJoinedStr, mark, whole.begin, whole.end);
    return true;
  }
  uint32_t id = 0;
  if (!self().joined_value(first, last, first_parts.is_bytes, id)) return false;
  rows_.add(NodeKind::kConstant, mark, whole.begin, whole.end, id, first_parts.is_u);
  return true;
}

}  // namespace portalis::parse::grammar
