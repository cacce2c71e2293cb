// The tokens of an f-string's replacement field.
//
// Input: the bytes of the field. Output: tokens in memory that was counted before, and how it went.
// Invariant: tokens and errors are those of LineLexer::lex_field; what this one does not know, it
// leaves to it.
#pragma once

#include <cstdint>

#include "base/host_device.hpp"
#include "parse/byte_scan.hpp"
#include "parse/keywords.hpp"
#include "parse/line_rules.hpp"
#include "parse/number_scan.hpp"
#include "parse/operators.hpp"
#include "parse/string_parts.hpp"

namespace portalis::parse::steps {

// Token columns that a thread may write to.
struct TokenSpace {
  uint8_t* kinds;
  uint32_t* begins;
  uint32_t* ends;
  uint32_t next;   // the row to be written
  uint32_t limit;  // behind the last row
};

enum class FieldEnd : uint8_t { kGood, kBad, kLeft };

class FieldLexer {
 public:
  PORTALIS_HOST_DEVICE FieldLexer(const char* text, size_t text_bytes, bool modern,
                                  TokenSpace& space)
      : text_(text), text_bytes_(text_bytes), modern_(modern), space_(space) {}

  PORTALIS_HOST_DEVICE FieldEnd run(uint32_t begin, uint32_t end) {
    end_ = end;
    uint32_t at = begin;
    while (at < end && result_ == FieldEnd::kGood) at = token(at);
    if (result_ == FieldEnd::kGood && (at != end || depth_ != 0)) result_ = FieldEnd::kBad;
    return result_;
  }

 private:
  static constexpr uint32_t kMostBrackets = 32;

  PORTALIS_HOST_DEVICE uint32_t fail(FieldEnd how) {
    result_ = how;
    return end_;
  }

  PORTALIS_HOST_DEVICE uint32_t push(TokenKind kind, uint32_t begin, uint32_t end) {
    if (space_.next >= space_.limit) return fail(FieldEnd::kLeft);
    space_.kinds[space_.next] = static_cast<uint8_t>(kind);
    space_.begins[space_.next] = begin;
    space_.ends[space_.next] = end;
    ++space_.next;
    return end;
  }

  // Takes where a token begins, returns where it ends.
  PORTALIS_HOST_DEVICE uint32_t token(uint32_t at) {
    switch (byte_class(text_[at])) {
      case ByteClass::kSpace:
      case ByteClass::kNewline:
        return at + 1;
      case ByteClass::kName:
        return name(at);
      case ByteClass::kDigit:
        return number(at);
      case ByteClass::kQuote:
        return string(at, at);
      case ByteClass::kDot:
        if (byte_class(text_[at + 1]) == ByteClass::kDigit) return number(at);
        return text_[at + 1] == '.' && text_[at + 2] == '.' ? push(TokenKind::kEllipsis, at, at + 3)
                                                            : push(TokenKind::kDot, at, at + 1);
      case ByteClass::kOpen:
      case ByteClass::kClose:
      case ByteClass::kOperator:
      case ByteClass::kPlain:
        return punctuation(at);
      default:
        return fail(FieldEnd::kBad);
    }
  }

  PORTALIS_HOST_DEVICE uint32_t name(uint32_t at) {
    const NameScan scan = scan_name(text_ + at);
    const auto length = static_cast<uint32_t>(scan.end - (text_ + at));
    bool is_f = false;
    if (byte_class(*scan.end) == ByteClass::kQuote && length <= 2 &&
        is_string_prefix(text_ + at, length, is_f)) {
      return modern_ && is_f ? fail(FieldEnd::kLeft) : string(at, at + length);
    }
    if (!scan.is_ascii) return fail(FieldEnd::kLeft);
    const uint64_t word = first_bytes(load_word(text_ + at), length < 8 ? length : 8);
    return push(keyword_kind(word, length), at, at + length);
  }

  PORTALIS_HOST_DEVICE uint32_t number(uint32_t at) {
    const NumberScan scan = NumberScanner(text_, text_bytes_, at).run();
    if (scan.error != NumberError::kNone) return fail(FieldEnd::kBad);
    return push(TokenKind::kNumber, at, static_cast<uint32_t>(scan.end));
  }

  // `begin` is where the prefix begins.
  PORTALIS_HOST_DEVICE uint32_t string(uint32_t begin, uint32_t quote) {
    const char c = text_[quote];
    const bool triple = text_[quote + 1] == c && text_[quote + 2] == c;
    const uint32_t body = quote + (triple ? 3 : 1);
    const uint32_t end = find_string_end({text_, text_bytes_}, end_, body, c, triple);
    if (end == kNoStringEnd) return fail(FieldEnd::kBad);
    bool plain = begin == quote;
    for (uint32_t i = body; plain && i < end; ++i) plain = text_[i] != '\\';
    return push(plain ? TokenKind::kString : TokenKind::kStringPart, begin, end);
  }

  PORTALIS_HOST_DEVICE uint32_t punctuation(uint32_t at) {
    const char c = text_[at];
    const ByteClass found = byte_class(c);
    if (found == ByteClass::kOpen) {
      if (depth_ == kMostBrackets) return fail(FieldEnd::kLeft);
      closing_[depth_++] = closing_bracket(c);
    } else if (found == ByteClass::kClose) {
      if (depth_ == 0 || closing_[depth_ - 1] != c) return fail(FieldEnd::kBad);
      --depth_;
    }
    const OperatorScan scan = scan_operator(text_ + at);
    if (scan.kind == TokenKind::kEnd) return fail(FieldEnd::kBad);
    return push(scan.kind, at, at + scan.length);
  }

  const char* text_;
  size_t text_bytes_;
  bool modern_;
  TokenSpace& space_;
  uint32_t end_ = 0;
  uint32_t depth_ = 0;
  char closing_[kMostBrackets];
  FieldEnd result_ = FieldEnd::kGood;
};

}  // namespace portalis::parse::steps
