// From bytes to raw tokens.
//
// Input: the text of a batch. Output: raw tokens in source order, with every line end that stands
// in code and marks where files begin and end; comments. Steps: the maps of tiles, composed by
// scans; the tokens of each tile counted; a scan that says where they go; the tokens written;
// strings joined with their ends. Invariant: see lex_walk.hpp.
#pragma once

#include "parse/steps/fstring_check.hpp"
#include "parse/steps/lex_walk.hpp"
#include "parse/steps/plain_exec.hpp"

namespace portalis::parse::steps {

struct Text {
  const char* bytes;
  const uint32_t* file_begins;
  const uint32_t* file_ends;
  uint32_t num_files;
  uint32_t num_bytes;
  int32_t python_minor;

  // The last file that begins at or before `offset`.
  PORTALIS_HOST_DEVICE uint32_t file_at(uint32_t offset) const {
    uint32_t low = 0;
    uint32_t high = num_files;
    while (high - low > 1) {
      const uint32_t middle = low + (high - low) / 2;
      (file_begins[middle] <= offset ? low : high) = middle;
    }
    return low;
  }
};

// What tiles hold, or hold up to a tile.
struct Counts {
  uint32_t tokens;
  uint32_t strings;
  uint32_t string_ends;
  uint32_t backslashes;  // within strings
  uint32_t comments;
  uint32_t comment_ends;
};

struct AddCounts {
  PORTALIS_HOST_DEVICE Counts operator()(const Counts& a, const Counts& b) const {
    return {a.tokens + b.tokens,           a.strings + b.strings,
            a.string_ends + b.string_ends, a.backslashes + b.backslashes,
            a.comments + b.comments,       a.comment_ends + b.comment_ends};
  }
};

struct TokenRows {
  uint8_t* kinds;
  uint8_t* errors;  // LexError
  uint32_t* begins;
  uint32_t* ends;
};

struct StringRows {
  uint32_t* tokens;  // the raw token of a string
  uint32_t* ends;
  uint32_t* backslashes_before;
  uint32_t* backslashes_after;
  uint8_t* flags;  // 1: has a prefix; 2: the prefix makes an f-string
};

struct CommentRows {
  uint32_t* begins;
  uint32_t* ends;
};

struct CountingEmitter {
  Counts counts{};

  PORTALIS_HOST_DEVICE void token(uint8_t, uint32_t, uint32_t) { ++counts.tokens; }
  PORTALIS_HOST_DEVICE void error(LexError, uint32_t) { ++counts.tokens; }
  PORTALIS_HOST_DEVICE void string(uint32_t, bool, bool) {
    ++counts.tokens;
    ++counts.strings;
  }
  PORTALIS_HOST_DEVICE void string_end(uint32_t) { ++counts.string_ends; }
  PORTALIS_HOST_DEVICE void backslash() { ++counts.backslashes; }
  PORTALIS_HOST_DEVICE void comment_begin(uint32_t) { ++counts.comments; }
  PORTALIS_HOST_DEVICE void comment_end(uint32_t) { ++counts.comment_ends; }
  PORTALIS_HOST_DEVICE void not_ascii(uint32_t) {}
};

struct WritingEmitter {
  Counts at;
  TokenRows rows;
  StringRows strings;
  CommentRows comments;
  Text text;
  uint8_t* file_sequential;

  PORTALIS_HOST_DEVICE void put(uint8_t kind, uint32_t begin, uint32_t end, LexError error) {
    rows.kinds[at.tokens] = kind;
    rows.errors[at.tokens] = static_cast<uint8_t>(error);
    rows.begins[at.tokens] = begin;
    rows.ends[at.tokens] = end;
    ++at.tokens;
  }
  PORTALIS_HOST_DEVICE void token(uint8_t kind, uint32_t begin, uint32_t end) {
    put(kind, begin, end, LexError::kNone);
  }
  PORTALIS_HOST_DEVICE void error(LexError error, uint32_t begin) {
    put(kRawError, begin, begin, error);
  }
  PORTALIS_HOST_DEVICE void string(uint32_t begin, bool prefixed, bool is_f) {
    strings.tokens[at.strings] = at.tokens;
    strings.backslashes_before[at.strings] = at.backslashes;
    strings.flags[at.strings] = static_cast<uint8_t>((prefixed ? 1 : 0) | (is_f ? 2 : 0));
    ++at.strings;
    put(raw(TokenKind::kString), begin, begin, LexError::kNone);
  }
  PORTALIS_HOST_DEVICE void string_end(uint32_t end) {
    strings.ends[at.string_ends] = end;
    strings.backslashes_after[at.string_ends] = at.backslashes;
    ++at.string_ends;
  }
  PORTALIS_HOST_DEVICE void backslash() { ++at.backslashes; }
  PORTALIS_HOST_DEVICE void comment_begin(uint32_t begin) {
    comments.begins[at.comments++] = begin;
  }
  PORTALIS_HOST_DEVICE void comment_end(uint32_t end) { comments.ends[at.comment_ends++] = end; }
  // Whether such a name is one is looked up in tables that only the host has.
  PORTALIS_HOST_DEVICE void not_ascii(uint32_t begin) { file_sequential[text.file_at(begin)] = 1; }
};

struct MarkFirstTiles {
  const uint32_t* file_begins;
  uint8_t* first;
  PORTALIS_HOST_DEVICE void operator()(uint32_t file) const {
    first[file_begins[file] / kTileBytes] = 1;
  }
};

struct EscapeOfTile {
  const char* text;
  uint8_t* out;
  PORTALIS_HOST_DEVICE void operator()(uint32_t tile) const {
    uint32_t run = 0;
    while (run < kTileBytes && text[(tile + 1) * kTileBytes - 1 - run] == '\\') ++run;
    static_assert(kTileBytes % 2 == 0);
    out[tile] = run == kTileBytes ? kAsBefore : run % 2 == 0 ? kEven : kOdd;
  }
};

struct MapOfTile {
  const char* text;
  const uint8_t* odd;
  StateMap* out;
  PORTALIS_HOST_DEVICE void operator()(uint32_t tile) const {
    StateMap map = identity_map();
    bool escaped = odd[tile] == kOdd;
    for (uint32_t i = 0; i < kTileBytes; ++i) {
      const char c = text[tile * kTileBytes + i];
      map = ComposeMaps()(map, kClassMaps.maps[lexer_class(c, escaped)]);
      escaped = c == '\\' && !escaped;
    }
    out[tile] = map;
  }
};

// What the walks of all tiles begin with.
struct Tiles {
  Text text;
  const uint8_t* first;
  const uint8_t* odd;
  const StateMap* before;

  template <typename Emitter>
  PORTALIS_HOST_DEVICE void walk(uint32_t tile, Emitter& out) const {
    Walk<Emitter>(text.bytes, text.num_bytes, out)
        .tile(tile, image(before[tile], kCode), odd[tile] == kOdd, first[tile] != 0);
  }
};

struct CountTile {
  Tiles tiles;
  Counts* out;
  PORTALIS_HOST_DEVICE void operator()(uint32_t tile) const {
    CountingEmitter emitter;
    tiles.walk(tile, emitter);
    out[tile] = emitter.counts;
  }
};

struct WriteTile {
  Tiles tiles;
  const Counts* before;
  TokenRows rows;
  StringRows strings;
  CommentRows comments;
  uint8_t* file_sequential;
  PORTALIS_HOST_DEVICE void operator()(uint32_t tile) const {
    WritingEmitter emitter{before[tile], rows, strings, comments, tiles.text, file_sequential};
    tiles.walk(tile, emitter);
  }
};

struct JoinString {
  Text text;
  TokenRows rows;
  StringRows strings;
  uint8_t* file_sequential;
  uint8_t* file_nests;  // whether an error may come of an f-string that was misread
  PORTALIS_HOST_DEVICE void operator()(uint32_t row) const {
    const uint32_t token = strings.tokens[row];
    const uint32_t end = strings.ends[row];
    rows.ends[token] = end;
    const bool escapes = strings.backslashes_before[row] != strings.backslashes_after[row];
    if (strings.flags[row] != 0 || escapes) rows.kinds[token] = raw(TokenKind::kStringPart);
    if (text.python_minor < 12 || (strings.flags[row] & 2) == 0) return;
    const uint32_t begin = rows.begins[token];
    const uint32_t file = text.file_at(begin);
    file_nests[file] = 1;
    if (!FStringCheck(text.bytes, begin, end).ends_there()) file_sequential[file] = 1;
  }
};

// The raw tokens of a batch.
template <typename Exec>
struct RawTokens {
  RawTokens(Exec& exec, const Counts& counts)
      : num_tokens(counts.tokens),
        num_comments(counts.comments),
        kinds(exec, counts.tokens),
        errors(exec, counts.tokens),
        begins(exec, counts.tokens),
        ends(exec, counts.tokens),
        comment_begins(exec, counts.comments),
        comment_ends(exec, counts.comments) {}
  TokenRows rows() const { return {kinds.get(), errors.get(), begins.get(), ends.get()}; }
  CommentRows comments() const { return {comment_begins.get(), comment_ends.get()}; }

  uint32_t num_tokens;
  uint32_t num_comments;
  Array<uint8_t, Exec> kinds;
  Array<uint8_t, Exec> errors;
  Array<uint32_t, Exec> begins;
  Array<uint32_t, Exec> ends;
  Array<uint32_t, Exec> comment_begins;
  Array<uint32_t, Exec> comment_ends;
};

// `file_sequential` and `file_nests` are zero before.
template <typename Exec>
RawTokens<Exec> find_raw_tokens(Exec& exec, const Text& text, uint8_t* file_sequential,
                                uint8_t* file_nests) {
  const uint32_t num_tiles = text.num_bytes / kTileBytes;
  Array<uint8_t, Exec> first(exec, num_tiles);
  exec.clear(first.get(), num_tiles);
  exec.for_each(text.num_files, MarkFirstTiles{text.file_begins, first.get()});
  Array<uint8_t, Exec> escapes(exec, num_tiles);
  Array<uint8_t, Exec> odd(exec, num_tiles);
  exec.for_each(num_tiles, EscapeOfTile{text.bytes, escapes.get()});
  exec.exclusive_scan(escapes.get(), odd.get(), num_tiles, uint8_t{kEven}, ComposeEscapes());
  Array<StateMap, Exec> maps(exec, num_tiles);
  Array<StateMap, Exec> before(exec, num_tiles);
  exec.for_each(num_tiles, MapOfTile{text.bytes, odd.get(), maps.get()});
  exec.exclusive_scan(maps.get(), before.get(), num_tiles, identity_map(), ComposeMaps());

  const Tiles tiles{text, first.get(), odd.get(), before.get()};
  Array<Counts, Exec> counts(exec, num_tiles + 1);
  Array<Counts, Exec> offsets(exec, num_tiles + 1);
  exec.clear(counts.get(), (size_t{num_tiles} + 1) * sizeof(Counts));
  exec.for_each(num_tiles, CountTile{tiles, counts.get()});
  exec.exclusive_scan(counts.get(), offsets.get(), num_tiles + 1, Counts{}, AddCounts());
  const Counts totals = exec.read(offsets.get() + num_tiles);

  RawTokens<Exec> out(exec, totals);
  Array<uint32_t, Exec> string_tokens(exec, totals.strings);
  Array<uint32_t, Exec> string_ends(exec, totals.strings);
  Array<uint32_t, Exec> backslashes_before(exec, totals.strings);
  Array<uint32_t, Exec> backslashes_after(exec, totals.strings);
  Array<uint8_t, Exec> flags(exec, totals.strings);
  const StringRows strings{string_tokens.get(), string_ends.get(), backslashes_before.get(),
                           backslashes_after.get(), flags.get()};
  exec.for_each(num_tiles, WriteTile{tiles, offsets.get(), out.rows(), strings, out.comments(),
                                     file_sequential});
  exec.for_each(totals.strings, JoinString{text, out.rows(), strings, file_sequential, file_nests});
  return out;
}

}  // namespace portalis::parse::steps
