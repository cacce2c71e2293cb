// String literals, their concatenation and f-strings.
//
// A FormattedValue's payload is the offset of its string token, from which the dump derives the
// positions that CPython 3.11 gives inside f-strings.
#include <utility>

#include <fmt/format.h>

#include "base/utf8.hpp"
#include "parse/fstring_scan.hpp"
#include "parse/literals.hpp"
#include "parse/parser.hpp"
#include "parse/string_parts.hpp"

namespace portalis::parse {

// Reads the parts of f-strings into one JoinedStr.
class FStringParser {
 public:
  FStringParser(Parser& parser, Draft joined, bool is_u)
      : parser_(parser), text_(parser.context_.source.text()), joined_(joined), is_u_(is_u) {}

  // Adds a whole token; literal text joins that of the token before.
  void add_token(const Token& token, const StringParts& parts) {
    token_ = token;
    parts_ = parts;
    if (!parts.is_f) {
      add_text(parts.body, token.range());
      return;
    }
    uint32_t at = parts.body.begin;
    read(joined_, at, parts.body.end, 0);
  }

  void finish() { flush(joined_); }

 private:
  bool modern() const { return parser_.since(PythonVersion::k3_12); }

  void fail(ByteRange range, std::string message) { parser_.fail(range, std::move(message)); }
  void fail_at(uint32_t at, const char* message) {
    fail({at, at + 1}, fmt::format("f-string: {}", message));
  }

  void fail_part(uint32_t at, const char* what) {
    fail({at, at + 1}, fmt::format("f-string expression part cannot include {}", what));
  }

  void add_text(ByteRange body, ByteRange extent) {
    if (body.size() == 0) return;
    if (pending_.empty()) pending_range_.begin = extent.begin;
    pending_range_.end = extent.end;
    const std::string_view literal = text_.substr(body.begin, body.size());
    const TextError error = append_str(literal, parts_.is_raw, pending_);
    if (!error.message.empty()) parser_.fail_text(token_.range(), error);
  }

  void flush(Draft joined) {
    if (pending_.empty()) return;
    Constant value;
    value.kind = ConstantKind::kStr;
    value.text = std::exchange(pending_, {});
    const auto id = static_cast<uint32_t>(parser_.context_.builder.add_constant(value).value);
    parser_.drafts_.attach(joined, 0,
                           parser_.drafts_.add(NodeKind::kConstant, pending_range_.begin,
                                               pending_range_.end, id, is_u_));
  }

  // Literal text and fields up to `end`, or in a specification up to its `}`.
  void read(Draft joined, uint32_t& at, uint32_t end, int depth) {
    uint32_t from = at;
    while (at < end && !parser_.failed()) {
      const char c = text_[at];
      if (c == '\\' && !parts_.is_raw && at + 1 < end) {
        at = skip_escape(at, end);
      } else if (c == '{' || c == '}') {
        const bool doubled = depth == 0 && at + 1 < end && text_[at + 1] == c;
        if (doubled) {
          add_text({from, at + 1}, {from, at + 2});
          at += 2;
          from = at;
          continue;
        }
        if (c == '}' && depth > 0) break;
        if (c == '}') return fail_at(at, "single '}' is not allowed");
        add_text({from, at}, {from, at});
        parser_.drafts_.attach(joined, 0, field(joined, at, end, depth));
        from = at;
      } else {
        ++at;
      }
    }
    if (!parser_.failed()) add_text({from, at}, {from, at});
  }

  uint32_t skip_escape(uint32_t at, uint32_t end) const {
    if (text_[at + 1] == 'N' && at + 2 < end && text_[at + 2] == '{') {
      const size_t close = text_.find('}', at);
      if (close != std::string_view::npos && close < end) return static_cast<uint32_t>(close) + 1;
    }
    return text_[at + 1] == '{' || text_[at + 1] == '}' ? at + 1 : at + 2;
  }

  // `{expression = !conversion : specification}`
  Draft field(Draft joined, uint32_t& at, uint32_t end, int depth) {
    const uint32_t open = at;
    if (depth >= (modern() ? 3 : 2)) {
      fail_at(open, "expressions nested too deeply");
      return kNoDraft;
    }
    const uint32_t expression_begin = ++at;
    skip_expression(at, end);
    if (parser_.failed()) return kNoDraft;
    const uint32_t expression_end = at;
    if (at >= end) {
      fail_at(open, "expecting '}'");
      return kNoDraft;
    }
    const std::string_view inside =
        text_.substr(expression_begin, expression_end - expression_begin);
    if (inside.find_first_not_of(" \t\n\f\r") == std::string_view::npos) {
      if (text_[at] != '}') {
        const char* valid = modern() ? "valid " : "";
        fail_at(at, fmt::format("{}expression required before '{}'", valid, text_[at]).c_str());
      } else {
        fail_at(open,
                modern() ? "valid expression required before '}'" : "empty expression not allowed");
      }
      return kNoDraft;
    }
    const Draft value = parser_.nested_expression({expression_begin, expression_end});
    if (parser_.failed()) return kNoDraft;
    if (!modern() && parser_.drafts_[value].bare) {
      // 3.11 parses the expression in parentheses of its own.
      parser_.drafts_[value].begin = open;
      parser_.drafts_[value].end = expression_end + 1;
    }
    bool debug = false;
    if (text_[at] == '=') {
      debug = true;
      skip_blank(++at, end);
      if (pending_.empty()) pending_range_.begin = open + 1;
      pending_range_.end = at;
      append_shown(text_.substr(expression_begin, at - expression_begin),
                   parser_.context_.options.version, pending_);
    }
    flush(joined);
    const Draft node = parser_.drafts_.add(NodeKind::kFormattedValue, open, open, token_.begin);
    parser_.drafts_.attach(node, 0, value);
    finish_field(node, at, end, depth, debug);
    return parser_.failed() ? kNoDraft : node;
  }

  // Moves behind space, and from 3.12 on behind comments.
  void skip_blank(uint32_t& at, uint32_t end) const {
    for (; at < end; ++at) {
      if (modern() && text_[at] == '#') {
        at = static_cast<uint32_t>(std::min<size_t>(text_.find('\n', at), end));
        if (at == end) return;
      }
      if (std::string_view(" \t\n\f\r").find(text_[at]) == std::string_view::npos) return;
    }
  }

  // The rest behind the expression; a bare `=` shows the repr.
  void finish_field(Draft node, uint32_t& at, uint32_t end, int depth, bool debug) {
    DraftTree& drafts = parser_.drafts_;
    int conversion = read_conversion(at, end);
    const uint32_t open = drafts[node].begin;
    if (at < end && text_[at] == ':') {
      const uint32_t colon = at++;
      const Draft spec = drafts.add(NodeKind::kJoinedStr, colon, colon, token_.end);
      read(spec, at, end, depth + 1);
      if (!parser_.failed()) flush(spec);
      drafts[spec].end = at;
      drafts.attach(node, 1, spec);
    } else if (debug && conversion == 0) {
      conversion = 'r';
    }
    if (parser_.failed()) return;
    if (at >= end || text_[at] != '}') return fail_at(open, "expecting '}'");
    ++at;
    drafts[node].aux = static_cast<uint8_t>(conversion);
    drafts[node].end = at;
  }

  int read_conversion(uint32_t& at, uint32_t end) {
    if (at >= end || text_[at] != '!') return 0;
    const uint32_t mark = at++;
    const char c = at < end ? text_[at] : '\0';
    if (modern()) return read_modern_conversion(mark, at, end);
    if (c == 's' || c == 'r' || c == 'a') {
      ++at;
      return c;
    }
    if (at >= end) {
      fail_at(mark, "expecting '}'");
    } else {
      fail_at(mark, "invalid conversion character: expected 's', 'r', or 'a'");
    }
    return 0;
  }

  // From 3.12 on a conversion is a name, and space may follow it.
  int read_modern_conversion(uint32_t mark, uint32_t& at, uint32_t end) {
    const uint32_t from = at;
    while (at < end && base::is_identifier_continue(static_cast<unsigned char>(text_[at]))) ++at;
    const std::string_view name = text_.substr(from, at - from);
    if (name.empty()) {
      const bool space = at < end && (text_[at] == ' ' || text_[at] == '\t');
      fail_at(mark, space ? "conversion type must come right after the exclamation mark"
                          : "missing conversion character");
      return 0;
    }
    if (name != "s" && name != "r" && name != "a") {
      fail_at(from,
              fmt::format("invalid conversion character '{}': expected 's', 'r', or 'a'", name)
                  .c_str());
      return 0;
    }
    while (at < end && (text_[at] == ' ' || text_[at] == '\t')) ++at;
    return name[0];
  }

  // Moves behind the expression: to its `=`, `!`, `:` or `}`.
  void skip_expression(uint32_t& at, uint32_t end) {
    std::vector<char> open;
    while (at < end && !parser_.failed()) {
      const char c = text_[at];
      const char next = at + 1 < end ? text_[at + 1] : '\0';
      if (c == '\\' && !modern()) return fail_part(at, "a backslash");
      if (c == '#') {
        if (!modern()) return fail_part(at, "'#'");
        at = static_cast<uint32_t>(std::min<size_t>(text_.find('\n', at), end));
      } else if (c == '"' || c == '\'') {
        skip_string(at, end);
      } else if (c == '(' || c == '[' || c == '{') {
        if (open.size() >= 200) return fail_at(at, "too many nested parenthesis");
        open.push_back(c);
        ++at;
      } else if (open.empty() && is_field_end(c, next)) {
        break;
      } else if (c == ')' || c == ']' || c == '}') {
        if (!close(open, c, at)) return;
        ++at;
      } else {
        const bool pair = next == '=' && (c == '!' || c == '=' || c == '<' || c == '>');
        at += pair ? 2 : 1;
      }
    }
    if (!open.empty() && !parser_.failed()) {
      fail_at(at - 1, fmt::format("unmatched '{}'", open.back()).c_str());
    }
  }

  static bool is_field_end(char c, char next) {
    if (c == ':' || c == '}') return true;
    return (c == '!' || c == '=') && next != '=';
  }

  bool close(std::vector<char>& open, char c, uint32_t at) {
    if (open.empty()) {
      fail_at(at, fmt::format("unmatched '{}'", c).c_str());
      return false;
    }
    const char opening = open.back();
    open.pop_back();
    const char wanted = opening == '(' ? ')' : opening == '[' ? ']' : '}';
    if (wanted == c) return true;
    fail_at(at, fmt::format("closing parenthesis '{}' does not match opening parenthesis '{}'", c,
                            opening)
                    .c_str());
    return false;
  }

  void skip_string(uint32_t& at, uint32_t end) {
    const char quote = text_[at];
    const bool triple = text_.substr(at, 3) == std::string(3, quote);
    const size_t body = at + (triple ? 3 : 1);
    size_t stop = std::string_view::npos;
    uint32_t prefix = at;
    while (prefix > token_.begin &&
           std::string_view("fFrR").find(text_[prefix - 1]) != std::string_view::npos)
      --prefix;
    const bool is_f =
        text_.substr(prefix, at - prefix).find_first_of("fF") != std::string_view::npos;
    if (modern() && is_f) {
      stop = find_fstring_end(text_.substr(0, end), prefix, body, quote, triple).end;
    } else {
      stop = find_string_end(text_.substr(0, end), body, quote, triple);
    }
    if (stop == std::string_view::npos) return fail_at(at, "unterminated string");
    const size_t backslash = text_.substr(0, stop).find('\\', at);
    if (!modern() && backslash != std::string_view::npos) {
      return fail_part(static_cast<uint32_t>(backslash), "a backslash");
    }
    at = static_cast<uint32_t>(stop);
  }

  Parser& parser_;
  std::string_view text_;
  Draft joined_;
  bool is_u_;
  Token token_;
  StringParts parts_;
  std::string pending_;
  ByteRange pending_range_;
};

Draft Parser::nested_expression(ByteRange range) {
  const Nesting nesting(*this);
  if (failed()) return kNoDraft;
  const TokenBuffer tokens = lex_field(context_.source, range, context_.options);
  Parser inner(context_, tokens, true);
  const Draft value = inner.field();
  if (!inner.failed()) return value;
  ParseError error = inner.error_;
  if (!since(PythonVersion::k3_12) && error.error_class == ErrorClass::kSyntax &&
      !error.message.starts_with("f-string: ")) {
    error.message = "f-string: " + error.message;
  }
  return fail(error.range, error.message, error.error_class);
}

void Parser::fail_text(ByteRange range, const TextError& error) {
  fail(range, error.message, error.unsupported ? ErrorClass::kCharacterName : ErrorClass::kSyntax);
}

Draft Parser::strings() {
  const size_t first = at_;
  bool any_bytes = false;
  bool any_text = false;
  bool any_f = false;
  while (at(Kind::kString)) {
    const StringParts parts = split_string(context_.source.text(), token().range());
    (parts.is_bytes ? any_bytes : any_text) = true;
    any_f |= parts.is_f;
    advance();
  }
  if (any_bytes && any_text) {
    // Errors of the literals before the one that differs come first.
    const bool is_bytes =
        split_string(context_.source.text(), buffer_.tokens[first].range()).is_bytes;
    size_t same = first;
    while (split_string(context_.source.text(), buffer_.tokens[same].range()).is_bytes == is_bytes)
      ++same;
    if (is_bytes) {
      plain_strings(first, same, true);
    } else {
      joined_strings(first, same);
    }
    return fail({buffer_.tokens[first].begin, last_end()},
                "cannot mix bytes and nonbytes literals");
  }
  return any_f ? joined_strings(first, at_) : plain_strings(first, at_, any_bytes);
}

Draft Parser::plain_strings(size_t first, size_t last, bool is_bytes) {
  Constant constant;
  constant.kind = is_bytes ? ConstantKind::kBytes : ConstantKind::kStr;
  const std::string_view text = context_.source.text();
  for (size_t i = first; i < last; ++i) {
    const Token& token = buffer_.tokens[i];
    const StringParts parts = split_string(text, token.range());
    const std::string_view body = context_.source.slice(parts.body);
    if (is_bytes && base::has_non_ascii(body)) {
      return fail(token.range(), "bytes can only contain ASCII literal characters");
    }
    const TextError error = is_bytes ? append_bytes(body, parts.is_raw, constant.text)
                                     : append_str(body, parts.is_raw, constant.text);
    if (!error.message.empty()) {
      fail_text(token.range(), error);
      return kNoDraft;
    }
  }
  const bool is_u = split_string(text, buffer_.tokens[first].range()).is_u;
  const auto id = static_cast<uint32_t>(context_.builder.add_constant(constant).value);
  return drafts_.add(NodeKind::kConstant, buffer_.tokens[first].begin, buffer_.tokens[last - 1].end,
                     id, is_u);
}

Draft Parser::joined_strings(size_t first, size_t last) {
  const std::string_view text = context_.source.text();
  const Draft node =
      drafts_.add(NodeKind::kJoinedStr, buffer_.tokens[first].begin, buffer_.tokens[last - 1].end);
  FStringParser strings(*this, node, split_string(text, buffer_.tokens[first].range()).is_u);
  for (size_t i = first; i < last && !failed(); ++i) {
    const Token token = buffer_.tokens[i];
    strings.add_token(token, split_string(text, token.range()));
  }
  if (failed()) return kNoDraft;
  strings.finish();
  return node;
}

}  // namespace portalis::parse
