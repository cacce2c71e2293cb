#include "parse/parser.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "base/utf8.hpp"

namespace portalis::parse {

const Token& Parser::token(size_t ahead) const {
  return buffer_.tokens[std::min(at_ + ahead, buffer_.tokens.size() - 1)];
}

uint32_t Parser::last_end() const {
  for (size_t at = at_; at-- > 0;) {
    const Kind kind = buffer_.tokens[at].kind;
    if (kind != Kind::kNewline && kind != Kind::kIndent && kind != Kind::kDedent) {
      return buffer_.tokens[at].end;
    }
  }
  return begin();
}

std::string_view Parser::text(const Token& token) const {
  return context_.source.slice(token.range());
}

bool Parser::at_word(std::string_view word) const {
  return at(Kind::kName) && text(token()) == word;
}

void Parser::advance() {
  if (at_ + 1 < buffer_.tokens.size()) ++at_;
}

bool Parser::accept(Kind kind) {
  if (!at(kind)) return false;
  advance();
  return true;
}

bool Parser::expect(Kind kind) {
  if (accept(kind)) return true;
  fail();
  return false;
}

bool Parser::expect_forced(Kind kind, std::string_view shown) {
  if (accept(kind)) return true;
  if (at(Kind::kError)) {
    fail();
  } else {
    fail(token().range(), fmt::format("expected '{}'", shown));
  }
  return false;
}

bool Parser::expect_colon() {
  if (accept(Kind::kColon)) return true;
  if (at(Kind::kNewline)) {
    fail(token().range(), "expected ':'");
  } else {
    fail();
  }
  return false;
}

void Parser::reset(const Mark& mark) {
  at_ = mark.at;
  error_ = mark.error;
}

Draft Parser::fail() {
  if (failed()) return kNoDraft;
  const Token last = token();
  if (last.kind == Kind::kError) {
    const TokenError& error = buffer_.error;
    const ErrorClass error_class = error.kind == TokenError::Kind::kTab ? ErrorClass::kTab
                                   : error.kind == TokenError::Kind::kIndentation
                                       ? ErrorClass::kIndentation
                                       : ErrorClass::kSyntax;
    record(error.range, error.message, error_class, true);
    return kNoDraft;
  }
  if (last.kind == Kind::kEnd && !is_field_ && !buffer_.unclosed.empty()) {
    const OpenBracket open = buffer_.unclosed.back();
    record({open.offset, open.offset + 1}, fmt::format("'{}' was never closed", open.bracket),
           ErrorClass::kSyntax, true);
    return kNoDraft;
  }
  if (last.kind == Kind::kIndent) {
    return fail({last.end - 1, last.end}, "unexpected indent", ErrorClass::kIndentation);
  }
  if (last.kind == Kind::kDedent) {
    return fail(last.range(), "unexpected unindent", ErrorClass::kIndentation);
  }
  return fail(last.range(), "invalid syntax");
}

// Where the tokenizer stopped, its own error is the one that CPython met.
bool Parser::at_token_error() const {
  return at(Kind::kError) || (at(Kind::kEnd) && !is_field_ && !buffer_.unclosed.empty());
}

Draft Parser::fail(ByteRange range, std::string message, ErrorClass error_class) {
  if (failed()) return kNoDraft;
  if (at_token_error()) return fail();
  const Token last = token();
  record(range, std::move(message), error_class, false);
  prefer_token_error(last);
  return kNoDraft;
}

void Parser::record(ByteRange range, std::string message, ErrorClass error_class,
                    bool from_tokens) {
  error_ = {true, error_class, range, std::move(message), from_tokens};
  at_ = buffer_.tokens.size() - 1;
}

// CPython reads on to the end: an error of its tokenizer wins, and so does a bracket left open on
// an earlier line.
void Parser::prefer_token_error(const Token& last) {
  const TokenError& error = buffer_.error;
  if (error_.error_class != ErrorClass::kSyntax) return;
  if (error.kind != TokenError::Kind::kNone && error.overrides) {
    error_.range = error.range;
    error_.message = error.message;
  } else if (!is_field_ && !buffer_.unclosed.empty()) {
    const OpenBracket open = buffer_.unclosed.back();
    if (line_of(last.begin) <= line_of(open.offset)) return;
    error_.range = {open.offset, open.offset + 1};
    error_.message = fmt::format("'{}' was never closed", open.bracket);
  }
}

void Parser::enter() {
  if (++context_.depth > kMaxDepth && !failed()) {
    fail(token().range(), std::to_string(kMaxDepth), ErrorClass::kNesting);
  }
}

Draft Parser::add(NodeKind kind, uint32_t begin, uint32_t payload, uint8_t aux) {
  return drafts_.add(kind, begin, last_end(), payload, aux);
}

Draft Parser::add(NodeKind kind, uint32_t begin, std::initializer_list<Draft> children,
                  uint32_t payload, uint8_t aux) {
  const Draft node = add(kind, begin, payload, aux);
  int slot = 0;
  for (const Draft child : children) drafts_.attach(node, slot++, child);
  return node;
}

uint32_t Parser::extra(std::initializer_list<uint32_t> words) {
  return context_.builder.add_extra(std::span(words.begin(), words.size()));
}

uint32_t Parser::extra_list(const std::vector<uint32_t>& words) {
  return extra({context_.builder.add_extra_list(words)});
}

uint32_t Parser::symbol(const Token& token) {
  const std::string_view name = text(token);
  const bool is_ascii =
      std::all_of(name.begin(), name.end(), [](char c) { return (c & 0x80) == 0; });
  const Symbol made =
      is_ascii ? context_.builder.intern(name) : context_.builder.intern(base::nfkc(name));
  return static_cast<uint32_t>(made.value);
}

Draft Parser::module() {
  const Draft node =
      drafts_.add(NodeKind::kModule, 0, static_cast<uint32_t>(context_.source.text().size()));
  while (!at(Kind::kEnd) && !failed()) statement(node, 0);
  if (!failed() && at(Kind::kEnd) && !buffer_.unclosed.empty()) fail();
  return node;
}

Draft Parser::field() {
  const bool starred = at(Kind::kStar);
  const Draft value = at(Kind::kYield) ? yield_expression() : star_expressions();
  if (!failed() && starred && !since(PythonVersion::k3_12) &&
      drafts_[value].kind == NodeKind::kStarred) {
    return fail(range_of(value), "cannot use starred expression here");
  }
  if (!failed() && !at(Kind::kEnd)) fail();
  return value;
}

}  // namespace portalis::parse
