// The statement skeleton: logical lines, what each of them is, and how far its statement goes.
//
// Input: the token columns of a batch, with INDENT and DEDENT. Output: lines with their kinds,
// depths, what they stand in, how far they reach, errors of their places. Steps: a line begins
// behind a line end, an INDENT or a DEDENT; depths by a scan; the parent, the line before in the
// same block and the line behind a statement by searches for the nearest smaller value, among
// depths in which clauses (`elif`, `else`, `except`, `finally`) count as half a step deeper, so
// that a statement reaches over its clauses. Invariant: nothing of one file is found for another.
#pragma once

#include "parse/steps/line_thread.hpp"
#include "parse/steps/lines.hpp"
#include "parse/steps/nearest.hpp"

namespace portalis::parse::steps {

inline constexpr uint32_t kTokensBetweenFiles = 4;

// The tokens of the batch's texts.
struct TokenTable {
  const uint8_t* kinds;
  const uint32_t* begins;
  const uint32_t* ends;
  const uint32_t* file_tokens;  // num_files + 1
  uint32_t num_tokens;
  uint32_t num_files;

  PORTALIS_HOST_DEVICE uint32_t file_of(uint32_t token) const {
    uint32_t low = 0;
    uint32_t high = num_files;
    // The last file that begins at or before the token: empty ones hold none.
    while (high - low > 1) {
      const uint32_t middle = low + (high - low) / 2;
      (file_tokens[middle] <= token ? low : high) = middle;
    }
    return low;
  }
  // Where the token stands once rows of kEnd are put between files.
  PORTALIS_HOST_DEVICE uint32_t spaced(uint32_t token, uint32_t file) const {
    return token + (file + 1) * kTokensBetweenFiles;
  }
  PORTALIS_HOST_DEVICE uint32_t num_spaced() const {
    return num_tokens + (num_files + 1) * kTokensBetweenFiles;
  }
};

// The slots that a token gives to its line: one, and for strings those of the text's pieces and of
// the tokens and nodes of fields.
PORTALIS_HOST_DEVICE inline uint32_t slots_of(const char* text, TokenKind kind, uint32_t begin,
                                              uint32_t end) {
  constexpr uint32_t kPieceSlots = 5;
  constexpr uint32_t kFieldSlots = 3;
  if (kind != TokenKind::kString && kind != TokenKind::kStringPart) return 1;
  bool is_f = false;
  for (uint32_t at = begin; byte_class(text[at]) == ByteClass::kName; ++at) {
    is_f = is_f || (text[at] | 0x20) == 'f';
  }
  return kPieceSlots + (is_f ? kFieldSlots * (end - begin) + kPieceSlots : 0);
}

PORTALIS_HOST_DEVICE inline bool is_between_lines(TokenKind kind) {
  return kind == TokenKind::kNewline || kind == TokenKind::kIndent || kind == TokenKind::kDedent;
}

struct MarkLogicalLines {
  const char* text;
  TokenTable tokens;
  uint32_t* is_line;
  uint32_t* slots;
  uint32_t* steps;  // of depth
  PORTALIS_HOST_DEVICE void operator()(uint32_t token) const {
    const auto kind = static_cast<TokenKind>(tokens.kinds[token]);
    const bool first =
        token == 0 || is_between_lines(static_cast<TokenKind>(tokens.kinds[token - 1]));
    is_line[token] = first && !is_between_lines(kind) ? 1 : 0;
    slots[token] = slots_of(text, kind, tokens.begins[token], tokens.ends[token]);
    steps[token] = kind == TokenKind::kIndent ? 1U : kind == TokenKind::kDedent ? UINT32_MAX : 0U;
  }
};

// Copies tokens to where rows of kEnd stand between files.
struct SpaceTokens {
  TokenTable tokens;
  uint8_t* kinds;
  uint32_t* begins;
  uint32_t* ends;
  PORTALIS_HOST_DEVICE void operator()(uint32_t token) const {
    const uint32_t to = tokens.spaced(token, tokens.file_of(token));
    kinds[to] = tokens.kinds[token];
    begins[to] = tokens.begins[token];
    ends[to] = tokens.ends[token];
  }
};

struct EndFile {
  TokenTable tokens;
  const uint32_t* text_ends;
  uint8_t* kinds;
  uint32_t* begins;
  uint32_t* ends;
  // Row `num_files` stands behind all files.
  PORTALIS_HOST_DEVICE void operator()(uint32_t file) const {
    const uint32_t to = tokens.file_tokens[file] + file * kTokensBetweenFiles;
    for (uint32_t i = 0; i < kTokensBetweenFiles; ++i) {
      kinds[to + i] = raw(TokenKind::kEnd);
      begins[to + i] = ends[to + i] = file == 0 ? 0 : text_ends[file - 1];
    }
  }
};

struct SkeletonRows {
  uint32_t* tokens;       // spaced
  uint32_t* slots_begin;  // one more than lines
  uint32_t* files;
  int32_t* depths;
  LineKind* own_kinds;  // by the first token
  LineKind* kinds;      // by what it stands in, too
  int32_t* levels;      // 2 * depth, and 1 more for a clause
  uint32_t* parents;    // kNowhere for none
  uint32_t* befores;    // in the same block; kNowhere for none
  uint32_t* reaches;    // the last line of the statement
  uint8_t* errors;      // LineError
  const uint32_t* file_lines;
};

struct PlaceLines {
  TokenTable tokens;
  const uint32_t* is_line;
  const uint32_t* places;
  const uint32_t* slots;   // before a token
  const uint32_t* depths;  // behind a token
  SkeletonRows rows;
  PORTALIS_HOST_DEVICE void operator()(uint32_t token) const {
    if (is_line[token] == 0) return;
    const uint32_t line = places[token];
    const uint32_t file = tokens.file_of(token);
    rows.tokens[line] = tokens.spaced(token, file);
    rows.slots_begin[line] = slots[token];
    rows.files[line] = file;
    rows.depths[line] = static_cast<int32_t>(depths[token]);
  }
};

struct SetNumber {
  uint32_t* to;
  uint32_t number;
  PORTALIS_HOST_DEVICE void operator()(uint32_t) const { *to = number; }
};

struct FindFileLines {
  TokenTable tokens;
  const uint32_t* places;
  uint32_t* file_lines;
  PORTALIS_HOST_DEVICE void operator()(uint32_t file) const {
    file_lines[file] = places[tokens.file_tokens[file]];
  }
};

PORTALIS_HOST_DEVICE inline LineKind line_kind(TokenKind kind) {
  switch (kind) {
    case TokenKind::kAt:
      return LineKind::kDecorator;
    case TokenKind::kDef:
    case TokenKind::kClass:
      return LineKind::kDefinition;
    case TokenKind::kIf:
      return LineKind::kIf;
    case TokenKind::kElif:
      return LineKind::kElif;
    case TokenKind::kElse:
      return LineKind::kElse;
    case TokenKind::kWhile:
      return LineKind::kWhile;
    case TokenKind::kFor:
      return LineKind::kFor;
    case TokenKind::kTry:
      return LineKind::kTry;
    case TokenKind::kExcept:
      return LineKind::kExcept;
    case TokenKind::kFinally:
      return LineKind::kFinally;
    case TokenKind::kWith:
      return LineKind::kWith;
    default:
      return LineKind::kSimple;
  }
}

PORTALIS_HOST_DEVICE inline bool is_clause(LineKind kind) {
  return kind == LineKind::kElif || kind == LineKind::kElse || kind == LineKind::kExcept ||
         kind == LineKind::kFinally;
}

struct ClassifyLine {
  LineSpace space;
  SkeletonRows rows;
  PORTALIS_HOST_DEVICE void operator()(uint32_t line) const {
    const uint32_t token = rows.tokens[line];
    auto first = static_cast<TokenKind>(space.kinds[token]);
    if (first == TokenKind::kAsync) first = static_cast<TokenKind>(space.kinds[token + 1]);
    LineKind kind = line_kind(first);
    if (first == TokenKind::kName && LineThread(space, {token, 0, 0, kind, 0}).begins_match()) {
      kind = LineKind::kMatch;
    }
    rows.own_kinds[line] = kind;
    rows.levels[line] = 2 * rows.depths[line] + (is_clause(kind) ? 1 : 0);
  }
};

struct PlaceStatement {
  SkeletonRows rows;
  Minima levels;

  PORTALIS_HOST_DEVICE void operator()(uint32_t line) const {
    const int32_t depth = rows.depths[line];
    const uint32_t file = rows.files[line];
    uint32_t parent = kNowhere;
    if (depth > 0) parent = within(file, levels.find_before(line, 2 * depth - 1));
    const uint32_t before = sibling_before(line);
    LineKind kind = rows.own_kinds[line];
    if (parent != kNowhere && rows.own_kinds[parent] == LineKind::kMatch) kind = LineKind::kCase;
    rows.parents[line] = parent;
    rows.befores[line] = before;
    rows.kinds[line] = kind;
    rows.reaches[line] = reach(line, kind);
    rows.errors[line] = static_cast<uint8_t>(error(line, kind, before));
  }

 private:
  PORTALIS_HOST_DEVICE uint32_t within(uint32_t file, uint32_t line) const {
    return line != kNowhere && rows.files[line] == file ? line : kNowhere;
  }
  PORTALIS_HOST_DEVICE uint32_t sibling_before(uint32_t line) const {
    const int32_t depth = rows.depths[line];
    const uint32_t before = within(rows.files[line], levels.find_before(line, 2 * depth + 1));
    return before != kNowhere && rows.depths[before] == depth ? before : kNowhere;
  }
  PORTALIS_HOST_DEVICE LineKind kind_before(uint32_t line) const {
    const uint32_t before = sibling_before(line);
    return before == kNowhere ? LineKind::kSimple : rows.own_kinds[before];
  }
  PORTALIS_HOST_DEVICE uint32_t reach(uint32_t line, LineKind kind) const {
    // A handler, a case and whatever has no clauses end with their own block.
    const bool has_clauses = kind != LineKind::kExcept && kind != LineKind::kCase;
    const int32_t most = 2 * rows.depths[line] + (has_clauses ? 0 : 1);
    const uint32_t end = rows.file_lines[rows.files[line] + 1];
    const uint32_t behind = levels.find_after(line, most);
    return (behind < end ? behind : end) - 1;
  }
  PORTALIS_HOST_DEVICE LineError error(uint32_t line, LineKind kind, uint32_t before) const {
    const LineKind last = before == kNowhere ? LineKind::kSimple : rows.own_kinds[before];
    const bool is_first = line == rows.file_lines[rows.files[line]];
    if (is_first && rows.depths[line] > 0) return LineError::kIndent;
    switch (kind) {
      case LineKind::kElif:
        return fits(last == LineKind::kIf || last == LineKind::kElif);
      case LineKind::kElse:
        return fits(last == LineKind::kIf || last == LineKind::kElif || last == LineKind::kFor ||
                    last == LineKind::kWhile || last == LineKind::kExcept);
      case LineKind::kExcept:
        return fits(last == LineKind::kTry || last == LineKind::kExcept);
      case LineKind::kFinally:
        return fits(last == LineKind::kTry || last == LineKind::kExcept ||
                    (last == LineKind::kElse && kind_before(before) == LineKind::kExcept));
      case LineKind::kTry: {
        const LineKind next = kind_behind(line);
        const bool handled = next == LineKind::kExcept || next == LineKind::kFinally;
        return handled ? LineError::kNone : LineError::kNoHandler;
      }
      case LineKind::kDecorator: {
        const LineKind next = kind_behind(line);
        const bool decorates = next == LineKind::kDecorator || next == LineKind::kDefinition;
        return decorates ? LineError::kNone : LineError::kDecorator;
      }
      default:
        return LineError::kNone;
    }
  }
  PORTALIS_HOST_DEVICE static LineError fits(bool fits) {
    return fits ? LineError::kNone : LineError::kClause;
  }
  // Of the next line in the same block.
  PORTALIS_HOST_DEVICE LineKind kind_behind(uint32_t line) const {
    const int32_t depth = rows.depths[line];
    const uint32_t behind = within(rows.files[line], levels.find_after(line, 2 * depth + 1));
    const bool found = behind != kNowhere && rows.depths[behind] == depth;
    return found ? rows.own_kinds[behind] : LineKind::kSimple;
  }
};

// Owns the lines of a batch.
template <typename Exec>
class Skeleton {
 public:
  Skeleton(Exec& exec, uint32_t count, uint32_t num_files)
      : num_lines_(count),
        tokens_(exec, count),
        slots_begin_(exec, count + 1),
        files_(exec, count),
        depths_(exec, count),
        own_kinds_(exec, count),
        kinds_(exec, count),
        levels_(exec, count),
        parents_(exec, count),
        befores_(exec, count),
        reaches_(exec, count),
        errors_(exec, count),
        file_lines_(exec, num_files + 1) {}

  uint32_t num_lines() const { return num_lines_; }
  uint32_t* file_lines() const { return file_lines_.get(); }
  SkeletonRows rows() const {
    return {tokens_.get(),    slots_begin_.get(), files_.get(),  depths_.get(),
            own_kinds_.get(), kinds_.get(),       levels_.get(), parents_.get(),
            befores_.get(),   reaches_.get(),     errors_.get(), file_lines_.get()};
  }

 private:
  uint32_t num_lines_;
  Array<uint32_t, Exec> tokens_;
  Array<uint32_t, Exec> slots_begin_;
  Array<uint32_t, Exec> files_;
  Array<int32_t, Exec> depths_;
  Array<LineKind, Exec> own_kinds_;
  Array<LineKind, Exec> kinds_;
  Array<int32_t, Exec> levels_;
  Array<uint32_t, Exec> parents_;
  Array<uint32_t, Exec> befores_;
  Array<uint32_t, Exec> reaches_;
  Array<uint8_t, Exec> errors_;
  Array<uint32_t, Exec> file_lines_;
};

}  // namespace portalis::parse::steps
