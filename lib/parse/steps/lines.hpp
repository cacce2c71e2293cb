// From raw tokens to what stands in a logical line: brackets, line ends, indentation.
//
// Input: raw tokens. Output: for each whether it stays and which INDENT or DEDENTs stand before it;
// errors. Steps: bracket depths and the files of tokens by scans that begin anew with each file;
// line ends outside of brackets, unless the line is blank; every closing bracket compared with the
// nearest earlier token at its outer depth; columns of lines, each with the nearest earlier line of
// a smaller column as its parent; a walk up from the line before for every dedent. Invariant:
// nothing that a file holds changes what comes out of another one.
#pragma once

#include "parse/steps/nearest.hpp"
#include "parse/steps/raw_tokens.hpp"

namespace portalis::parse::steps {

// A sum that begins anew where `reset` is set.
struct Partial {
  int32_t sum;
  uint32_t reset;
};

struct AddPartials {
  PORTALIS_HOST_DEVICE Partial operator()(Partial a, Partial b) const {
    return {b.reset != 0 ? b.sum : a.sum + b.sum, a.reset | b.reset};
  }
};

struct AddNumbers {
  PORTALIS_HOST_DEVICE uint32_t operator()(uint32_t a, uint32_t b) const { return a + b; }
};

PORTALIS_HOST_DEVICE inline int32_t bracket_step(uint8_t kind) {
  if (kind == raw(TokenKind::kOpenParen) || kind == raw(TokenKind::kOpenBracket) ||
      kind == raw(TokenKind::kOpenBrace)) {
    return 1;
  }
  return kind == raw(TokenKind::kCloseParen) || kind == raw(TokenKind::kCloseBracket) ||
                 kind == raw(TokenKind::kCloseBrace)
             ? -1
             : 0;
}

struct BracketStep {
  const uint8_t* kinds;
  Partial* out;
  uint32_t* is_begin;
  PORTALIS_HOST_DEVICE void operator()(uint32_t token) const {
    const bool begins = kinds[token] == kRawBegin;
    out[token] = {bracket_step(kinds[token]), begins ? 1U : 0U};
    is_begin[token] = begins ? 1 : 0;
  }
};

struct TakeSum {
  const Partial* in;
  int32_t* out;
  PORTALIS_HOST_DEVICE void operator()(uint32_t row) const { out[row] = in[row].sum; }
};

// What is known of every raw token.
struct TokenFacts {
  Text text;
  TokenRows rows;
  const int32_t* depths;  // behind the token
  const uint32_t* files;  // counted from 1

  PORTALIS_HOST_DEVICE bool ends_line(uint32_t token) const {
    return rows.kinds[token] == kRawBegin || rows.kinds[token] == raw(TokenKind::kNewline);
  }
  PORTALIS_HOST_DEVICE bool is_mark(uint32_t token) const { return rows.kinds[token] >= kRawBegin; }
  // Whether a logical line, or the end of the file, begins with the token.
  PORTALIS_HOST_DEVICE bool begins_line(uint32_t token) const {
    const uint8_t kind = rows.kinds[token];
    if (kind == kRawBegin || kind == kRawEnd) return true;
    return !is_mark(token) && kind != raw(TokenKind::kNewline) &&
           depths[token] - bracket_step(kind) == 0 && ends_line(token - 1);
  }
  PORTALIS_HOST_DEVICE bool stays(uint32_t token) const {
    if (rows.kinds[token] != raw(TokenKind::kNewline)) return !is_mark(token);
    return depths[token] == 0 && !ends_line(token - 1);
  }
  PORTALIS_HOST_DEVICE void fail(uint32_t token, LexError error) const {
    if (rows.errors[token] == 0) rows.errors[token] = static_cast<uint8_t>(error);
  }
};

struct CheckBrackets {
  TokenFacts facts;
  Minima depths;
  PORTALIS_HOST_DEVICE void operator()(uint32_t token) const {
    const uint8_t kind = facts.rows.kinds[token];
    const int32_t depth = facts.depths[token];
    const int32_t step = bracket_step(kind);
    if (kind == kRawEnd && depth != 0) facts.fail(token, LexError::kUnclosed);
    if (kind == kRawBackslash && depth == 0 && facts.ends_line(token - 1)) {
      facts.fail(token, LexError::kBlankStart);
    }
    if (step > 0 && depth > static_cast<int32_t>(kMaxBrackets)) {
      facts.fail(token, LexError::kNesting);
    }
    if (step < 0 && !is_closed_well(token, depth)) facts.fail(token, LexError::kBracket);
  }
  PORTALIS_HOST_DEVICE bool is_closed_well(uint32_t token, int32_t depth) const {
    if (depth < 0) return false;
    const uint32_t open = depths.find_before(token, depth) + 1;
    const char* bytes = facts.text.bytes;
    return closing_bracket(bytes[facts.rows.begins[open]]) == bytes[facts.rows.begins[token]];
  }
};

struct MarkLines {
  TokenFacts facts;
  uint32_t* out;
  PORTALIS_HOST_DEVICE void operator()(uint32_t token) const {
    out[token] = facts.begins_line(token) ? 1 : 0;
  }
};

// The lines of all files, with a row before the first and one behind the last line of each.
struct LineRows {
  uint32_t* tokens;
  int32_t* columns;
  uint32_t* others;  // columns with tabs of width 1
  uint32_t* begins;  // offsets of the first byte
  int32_t* steps;    // 1: INDENT; below 0: so many DEDENTs
};

struct WriteLine {
  TokenFacts facts;
  const uint32_t* is_line;
  const uint32_t* places;
  LineRows lines;
  PORTALIS_HOST_DEVICE void operator()(uint32_t token) const {
    if (is_line[token] == 0) return;
    const uint32_t line = places[token];
    const uint32_t end = facts.rows.begins[token];
    const char* bytes = facts.text.bytes;
    uint32_t begin = end;
    Indent indent;
    if (!facts.is_mark(token)) {
      while (begin > 0 && byte_class(bytes[begin - 1]) == ByteClass::kSpace) --begin;
      for (uint32_t at = begin; at < end; ++at) indent = extend_indent(indent, bytes[at]);
    }
    lines.tokens[line] = token;
    lines.columns[line] = static_cast<int32_t>(indent.column);
    lines.others[line] = indent.other;
    lines.begins[line] = begin;
  }
};

// Compares a line with the one before it, or with the open block that it goes back to.
struct CompareLine {
  TokenFacts facts;
  LineRows lines;
  Minima columns;
  PORTALIS_HOST_DEVICE void operator()(uint32_t line) const {
    lines.steps[line] = 0;
    const uint32_t token = lines.tokens[line];
    if (facts.rows.kinds[token] == kRawBegin) return;
    const int32_t column = lines.columns[line];
    uint32_t open = line - 1;
    if (column > lines.columns[open]) {
      lines.steps[line] = 1;
      if (lines.others[line] <= lines.others[open]) facts.fail(token, LexError::kTabs);
      return;
    }
    while (column < lines.columns[open]) {
      open = columns.find_before(open, lines.columns[open] - 1);
      --lines.steps[line];
    }
    if (column != lines.columns[open]) {
      facts.fail(token, LexError::kDedent);
    } else if (lines.others[line] != lines.others[open]) {
      facts.fail(token, LexError::kTabs);
    }
  }
};

struct IndentStep {
  TokenFacts facts;
  LineRows lines;
  Partial* out;
  PORTALIS_HOST_DEVICE void operator()(uint32_t line) const {
    const bool begins = facts.rows.kinds[lines.tokens[line]] == kRawBegin;
    out[line] = {lines.steps[line], begins ? 1U : 0U};
  }
};

struct CheckIndents {
  TokenFacts facts;
  LineRows lines;
  const Partial* open;  // blocks, without the module
  PORTALIS_HOST_DEVICE void operator()(uint32_t line) const {
    if (lines.steps[line] == 1 && open[line].sum >= static_cast<int32_t>(kMaxIndents)) {
      facts.fail(lines.tokens[line], LexError::kIndents);
    }
  }
};

// Owns the lines of a batch.
template <typename Exec>
struct Lines {
  Lines(Exec& exec, uint32_t count)
      : num_lines(count),
        tokens(exec, count),
        columns(exec, count),
        others(exec, count),
        begins(exec, count),
        steps(exec, count) {}
  LineRows rows() const {
    return {tokens.get(), columns.get(), others.get(), begins.get(), steps.get()};
  }

  uint32_t num_lines;
  Array<uint32_t, Exec> tokens;
  Array<int32_t, Exec> columns;
  Array<uint32_t, Exec> others;
  Array<uint32_t, Exec> begins;
  Array<int32_t, Exec> steps;
};

// `is_line` and `places` are of the size of the raw tokens, and of one more.
template <typename Exec>
Lines<Exec> find_lines(Exec& exec, const TokenFacts& facts, uint32_t num_tokens, uint32_t* is_line,
                       uint32_t* places) {
  exec.for_each(num_tokens, MarkLines{facts, is_line});
  exec.exclusive_scan(is_line, places, num_tokens + 1, uint32_t{0}, AddNumbers());
  Lines<Exec> lines(exec, exec.read(places + num_tokens));
  const LineRows rows = lines.rows();
  exec.for_each(num_tokens, WriteLine{facts, is_line, places, rows});
  const MinimaTree<Exec> tree(exec, rows.columns, lines.num_lines);
  exec.for_each(lines.num_lines, CompareLine{facts, rows, tree.minima()});
  Array<Partial, Exec> steps(exec, lines.num_lines);
  Array<Partial, Exec> open(exec, lines.num_lines);
  exec.for_each(lines.num_lines, IndentStep{facts, rows, steps.get()});
  exec.inclusive_scan(steps.get(), open.get(), lines.num_lines, AddPartials());
  exec.for_each(lines.num_lines, CheckIndents{facts, rows, open.get()});
  return lines;
}

}  // namespace portalis::parse::steps
