// One logical line, read by one thread: line_grammar.hpp on columns.
//
// Input: a line's kind and its slots: places that it may fill in the columns of rows, words and
// tokens. Output: its rows, those of its head and of statements that stand in it first, and what
// node it begins. Invariant: payloads refer to tokens and words, so that no line waits for another;
// what needs more than the slots hold, or nests deeper than kMax..., is left to the host.
#pragma once

#include "parse/line_grammar_parts.hpp"
#include "parse/steps/field_lexer.hpp"
#include "parse/steps/row_slice.hpp"

namespace portalis::parse::steps {

// What a line is by its first token, and by what it stands in.
enum class LineKind : uint8_t {
  kSimple,
  kDecorator,
  kDefinition,  // `def`, `class`
  kIf,
  kElif,
  kElse,
  kWhile,
  kFor,
  kTry,
  kExcept,
  kFinally,
  kWith,
  kMatch,
  kCase,
};

// What is wrong with a line.
enum class LineError : uint8_t {
  kNone,
  kSyntax,
  kIndent,     // deeper than the line before, which opens no block
  kClause,     // belongs to no statement
  kNoHandler,  // a `try` without `except` and `finally`
  kDecorator,  // decorates nothing
  kStar,       // `except` and `except*` in one statement
  kLeft,       // for the host to judge
};

// A payload that refers to words: the pieces of a text.
inline constexpr uint32_t kPiecesFlag = uint32_t{1} << 31;
// How a piece of a text is read.
enum PieceKind : uint32_t { kDecoded, kRaw, kShown };

struct LineShape {
  uint32_t token;  // the first one
  uint32_t slots_begin;
  uint32_t slots_end;
  LineKind kind;
  uint8_t suite_slot;  // of `else` and `finally`, which have no node
};

struct LineResult {
  uint32_t num_rows;    // from the begin of the slots on
  uint32_t num_parked;  // up to the end of the slots
  uint32_t begin;       // of the node
  uint32_t payload;
  uint32_t end;  // behind the last token before the line end
  uint32_t error_offset;
  LineError error;
  NodeKind node;  // that is finished behind the body; kAbsent for none
  uint8_t suite_slot;
  bool opens;  // whether an indented block follows
  bool star;   // of `except*`
};

// The columns that lines are read from and written to. Words and rows have a place for each slot,
// tokens behind those of the texts, too.
struct LineSpace {
  const char* text;
  size_t text_bytes;
  PythonVersion version;
  uint8_t* kinds;
  uint32_t* begins;
  uint32_t* ends;
  uint32_t num_tokens;  // of the texts
  Row* rows;
  Row* scratch;
  uint32_t* words;
};

struct TokenSlots {
  const uint8_t* kinds = nullptr;
  const uint32_t* begins = nullptr;
  const uint32_t* ends = nullptr;

  PORTALIS_HOST_DEVICE TokenKind kind(uint32_t token) const {
    return static_cast<TokenKind>(kinds[token]);
  }
  PORTALIS_HOST_DEVICE uint32_t begin(uint32_t token) const { return begins[token]; }
  PORTALIS_HOST_DEVICE uint32_t end(uint32_t token) const { return ends[token]; }
  PORTALIS_HOST_DEVICE uint32_t word(uint32_t token) const { return token; }
};

class LineThread;

// The text between the fields of an f-string: its length in words, then a begin, an end and a
// PieceKind for each piece.
class WordPieces {
 public:
  PORTALIS_HOST_DEVICE explicit WordPieces(LineThread& line) : line_(line) {}

  PORTALIS_HOST_DEVICE bool empty() const { return count_ == 0; }
  PORTALIS_HOST_DEVICE inline bool add(ByteRange body, bool is_raw);
  PORTALIS_HOST_DEVICE void show(ByteRange range) { put(range, kShown); }
  PORTALIS_HOST_DEVICE inline uint32_t take();

 private:
  PORTALIS_HOST_DEVICE inline void put(ByteRange range, PieceKind kind);

  LineThread& line_;
  uint32_t first_ = 0;
  uint32_t count_ = 0;
};

struct LineThreadTraits {
  using Tokens = TokenSlots;
  using Rows = RowSlice;
  using Pieces = WordPieces;
  static constexpr uint32_t kMaxFrames = 64;
  static constexpr int kMaxPatterns = 16;
  static constexpr int kMaxFields = 3;
};

class LineThread : public grammar::LineGrammar<LineThread, LineThreadTraits> {
 public:
  PORTALIS_HOST_DEVICE LineThread(const LineSpace& space, const LineShape& shape)
      : space_(space), shape_(shape) {
    text_ = {space.text, space.text_bytes};
    version_ = space.version;
    tokens_ = {space.kinds, space.begins, space.ends};
    at_ = shape.token;
    const uint32_t capacity = shape.slots_end - shape.slots_begin;
    rows_ = RowSlice(space.rows + shape.slots_begin, space.scratch + shape.slots_begin, capacity);
    next_word_ = shape.slots_begin;
    last_word_ = shape.slots_end;
    fields_ = {space.kinds, space.begins, space.ends, space.num_tokens + shape.slots_begin,
               space.num_tokens + shape.slots_end};
  }

  // Whether the line begins a match statement.
  PORTALIS_HOST_DEVICE bool begins_match() { return at_word("match") && at_match(); }

  PORTALIS_HOST_DEVICE LineResult run() {
    const bool good = line();
    if (!good && result_.error == LineError::kNone) result_.error = LineError::kSyntax;
    if (rows_.is_full() || is_full_) result_.error = LineError::kLeft;
    result_.error_offset = begin();
    result_.num_rows = rows_.size();
    result_.num_parked = rows_.num_parked();
    result_.end = line_end_;
    return result_;
  }

 private:
  friend class grammar::LineGrammar<LineThread, LineThreadTraits>;
  friend class grammar::FStringGrammar<LineThread, LineThreadTraits>;
  friend class WordPieces;
  using Owner = grammar::Owner;

  struct Field {
    uint32_t outer;
    uint32_t end;
    bool good;
  };
  struct Saved {
    uint32_t at;
    uint32_t rows;
    uint32_t frames;
    uint32_t next_word;
    uint32_t last_word;
    uint32_t next_token;
    int fields;
  };

  PORTALIS_HOST_DEVICE_CALL bool line() {
    switch (shape_.kind) {
      case LineKind::kDecorator:
        ++at_;
        return named_expression() && accept(Kind::kNewline);
      case LineKind::kElif:
        return if_head();
      case LineKind::kElse:
      case LineKind::kFinally:
        ++at_;
        return suite(shape_.suite_slot);
      case LineKind::kExcept:
        return handler_head();
      default:
        return statement();
    }
  }

  PORTALIS_HOST_DEVICE_CALL bool open_block(Owner, NodeKind node, uint8_t slot, uint32_t,
                                            uint32_t from, uint32_t payload = 0, uint32_t = 0) {
    result_.node = node;
    result_.begin = from;
    result_.payload = payload;
    return suite(slot);
  }
  // What stands behind a colon.
  PORTALIS_HOST_DEVICE_CALL bool suite(uint8_t slot) {
    result_.suite_slot = slot;
    if (!accept(Kind::kColon)) return false;
    if (!at(Kind::kNewline)) return simple_statements(slot);
    ++at_;
    result_.opens = true;
    return at(Kind::kIndent);
  }
  // The slot of statements that are alone in their lines is known when their block is.
  PORTALIS_HOST_DEVICE uint8_t suite_slot() const { return 0; }
  PORTALIS_HOST_DEVICE bool in_match() const { return shape_.kind == LineKind::kCase; }
  PORTALIS_HOST_DEVICE bool begin_handler(bool star) {
    result_.star = star;
    return true;
  }
  PORTALIS_HOST_DEVICE bool has_line_behind(uint32_t) const { return true; }
  // Lines of decorators are no statements.
  PORTALIS_HOST_DEVICE bool decorated() const { return false; }
  PORTALIS_HOST_DEVICE void park(uint32_t mark, uint8_t slot) {
    rows_.back().slot = slot;
    rows_.park(mark);
  }
  PORTALIS_HOST_DEVICE uint32_t num_parked() const { return 0; }
  PORTALIS_HOST_DEVICE void nests_deeply() { result_.error = LineError::kLeft; }
  PORTALIS_HOST_DEVICE Saved save() const {
    return {at_, rows_.size(), num_frames_, next_word_, last_word_, fields_.next, num_fields_};
  }
  PORTALIS_HOST_DEVICE void restore(const Saved& saved) {
    at_ = saved.at;
    rows_.truncate(saved.rows);
    num_frames_ = saved.frames;
    next_word_ = saved.next_word;
    last_word_ = saved.last_word;
    fields_.next = saved.next_token;
    num_fields_ = saved.fields;
  }

  // Values are their tokens.
  PORTALIS_HOST_DEVICE uint32_t singleton_value(ConstantKind) const { return at_; }
  PORTALIS_HOST_DEVICE bool number_value(uint32_t token, uint32_t& id) const {
    id = token;
    return true;
  }
  PORTALIS_HOST_DEVICE uint32_t string_value(uint32_t token, ByteRange) const { return token; }
  PORTALIS_HOST_DEVICE bool joined_value(uint32_t first, uint32_t, bool, uint32_t& id) const {
    id = first;
    return true;
  }
  PORTALIS_HOST_DEVICE uint32_t dotted_name(uint32_t first, uint32_t) const { return first; }
  PORTALIS_HOST_DEVICE uint32_t star_name(uint32_t token) const { return token; }

  // Words that stay are written from the first slot on, those of lists being read from the last one
  // down.
  PORTALIS_HOST_DEVICE void put_word(uint32_t word) {
    if (next_word_ >= last_word_) {
      is_full_ = true;
      return;
    }
    space_.words[next_word_++] = word;
  }
  PORTALIS_HOST_DEVICE uint32_t words(uint32_t first, uint32_t second) {
    const uint32_t at = next_word_;
    put_word(first);
    put_word(second);
    return at;
  }
  PORTALIS_HOST_DEVICE uint32_t num_words() const { return shape_.slots_end - last_word_; }
  PORTALIS_HOST_DEVICE void push_word(uint32_t word) {
    if (next_word_ >= last_word_) {
      is_full_ = true;
      return;
    }
    space_.words[--last_word_] = word;
  }
  // A count, and the words from `first` on.
  PORTALIS_HOST_DEVICE_CALL uint32_t take_names(uint32_t first) {
    const uint32_t count = num_words() - first;
    const uint32_t list = next_word_;
    uint32_t* items = space_.words + last_word_;
    const bool has_room = last_word_ > list;
    last_word_ += count;
    put_word(count);
    if (!has_room) return list;
    // They stand upside down, and no lower than where they go.
    for (uint32_t i = 0; i < count / 2; ++i) {
      const uint32_t word = items[i];
      items[i] = items[count - 1 - i];
      items[count - 1 - i] = word;
    }
    for (uint32_t i = 0; i < count; ++i) put_word(items[i]);
    return list;
  }
  PORTALIS_HOST_DEVICE uint32_t take_operators(uint32_t first) { return take_names(first); }

  PORTALIS_HOST_DEVICE_CALL Field open_field(ByteRange range) {
    Field field{at_, 0, false};
    at_ = fields_.next;
    const bool modern = since(PythonVersion::k3_12);
    const FieldEnd end =
        FieldLexer(space_.text, space_.text_bytes, modern, fields_).run(range.begin, range.end);
    field.end = fields_.next;
    // Two rows of kEnd, so that readers may look ahead.
    if (end == FieldEnd::kLeft || fields_.limit - fields_.next < 2) {
      result_.error = LineError::kLeft;
      at_ = field.outer;
      return field;
    }
    for (int i = 0; i < 2; ++i, ++fields_.next) {
      fields_.kinds[fields_.next] = static_cast<uint8_t>(Kind::kEnd);
      fields_.begins[fields_.next] = fields_.ends[fields_.next] = range.end;
    }
    field.good = end == FieldEnd::kGood;
    return field;
  }
  PORTALIS_HOST_DEVICE void close_field(const Field& field) { at_ = field.outer; }
  PORTALIS_HOST_DEVICE uint32_t nested_string_end(uint32_t, uint32_t, uint32_t, char, bool) {
    result_.error = LineError::kLeft;
    return kNoStringEnd;
  }

  LineSpace space_;
  LineShape shape_;
  LineResult result_{};
  TokenSpace fields_{};
  uint32_t next_word_ = 0;
  uint32_t last_word_ = 0;
  bool is_full_ = false;
};

// Line ends behind a backslash mean nothing: such a piece is no text.
PORTALIS_HOST_DEVICE inline bool WordPieces::add(ByteRange body, bool is_raw) {
  bool means_something = is_raw;
  for (uint32_t at = body.begin; !means_something && at < body.end; at += 2) {
    means_something = line_.text_[at] != '\\' || line_.text_[at + 1] != '\n';
  }
  if (means_something) put(body, is_raw ? kRaw : kDecoded);
  return true;
}

PORTALIS_HOST_DEVICE inline void WordPieces::put(ByteRange range, PieceKind kind) {
  if (count_ == 0) {
    first_ = line_.next_word_;
    line_.put_word(0);
  }
  line_.put_word(range.begin);
  line_.put_word(range.end);
  line_.put_word(kind);
  ++count_;
}

PORTALIS_HOST_DEVICE inline uint32_t WordPieces::take() {
  if (!line_.is_full_) line_.space_.words[first_] = count_;
  count_ = 0;
  return first_ | kPiecesFlag;
}

}  // namespace portalis::parse::steps
