// The fast parser.
//
// Input: a source text. Output: its tree, or that the text is not for it: it has an error, it nests
// deeply, or it holds one of the few forms left to parser.hpp, which then reads the whole text and
// finds the message. Invariant: what it accepts, parser.hpp accepts with the same tree.
//
// Lines are read by line_grammar.hpp, blocks with a stack of open compound statements
// (line_parser_block.cpp), values go into a TreeBuilder at once (line_parser_values.cpp). Rows come
// out in postorder. Every function that reads returns false when the text is not for it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "parse/line_grammar.hpp"
#include "parse/line_lexer.hpp"
#include "parse/row_buffer.hpp"
#include "parse/tree_builder.hpp"
#include "source/source_text.hpp"

namespace portalis::parse {

class LineParser;

// The tokens of the lexer.
struct LexedTokens {
  const TokenKind* kinds = nullptr;
  const TokenExtent* extents = nullptr;
  const uint32_t* words = nullptr;

  TokenKind kind(uint32_t token) const { return kinds[token]; }
  uint32_t begin(uint32_t token) const { return extents[token].begin; }
  uint32_t end(uint32_t token) const { return extents[token].end; }
  uint32_t word(uint32_t token) const { return words[token]; }
};

// The text between the fields of an f-string.
class TextPieces {
 public:
  explicit TextPieces(LineParser& parser) : parser_(parser) {}

  bool empty() const { return text_.empty(); }
  bool add(ByteRange body, bool is_raw);
  // What `=` in a field shows.
  void show(ByteRange range);
  uint32_t take();

 private:
  LineParser& parser_;
  std::string text_;
};

struct LineParserTraits {
  using Tokens = LexedTokens;
  using Rows = RowBuffer;
  using Pieces = TextPieces;
  static constexpr uint32_t kMaxFrames = 250;
  static constexpr int kMaxPatterns = 50;
  static constexpr int kMaxFields = static_cast<int>(parse::kMaxFields);
};

class LineParser : public grammar::LineGrammar<LineParser, LineParserTraits> {
 public:
  // The tree and the comments; false, with `result` as it was, when the text is not for it.
  bool parse(const source::SourceText& source, const ParseOptions& options, ParseResult& result);
  // The limit that made it decline the last text.
  LimitKind exceeded() const { return exceeded_; }

 private:
  friend class grammar::LineGrammar<LineParser, LineParserTraits>;
  friend class grammar::FStringGrammar<LineParser, LineParserTraits>;
  friend class TextPieces;
  using Owner = grammar::Owner;

  // An open compound statement.
  struct Block {
    Owner owner;
    NodeKind kind;
    uint8_t slot;  // of the statements of its suite
    uint8_t outer_slot;
    uint32_t mark;
    uint32_t begin;
    uint32_t payload;
    uint32_t parked;  // rows in parked_ that follow the body
  };
  // The field being read: where the lines' tokens end and go on, and where its own end.
  struct Field {
    uint32_t num_tokens;
    uint32_t outer;
    uint32_t end;
    bool good;
  };
  // Where a reading began that may be taken back.
  struct Saved {
    uint32_t at;
    uint32_t rows;
    uint32_t frames;
    uint32_t words;
    uint32_t tokens;
    int fields;
  };

  static constexpr size_t kMaxBlocks = kMaxHeight;
  static constexpr uint32_t kNoRows = UINT32_MAX;

  void start(const source::SourceText& source, const ParseOptions& options);
  bool parse_lines(const source::SourceText& source, ParseResult& result);
  void take_columns();
  bool is_too_high() const;

  // line_parser_block.cpp
  bool module();
  bool next_lines();
  bool refill();
  bool within_limits();
  bool open_block(Owner owner, NodeKind node, uint8_t slot, uint32_t mark, uint32_t begin,
                  uint32_t payload = 0, uint32_t parked = kNoRows);
  bool suite();
  bool close_suite();
  bool next_clause(bool& continues);
  bool else_suite(uint8_t slot, bool& continues);
  bool next_try_clause(bool& continues);
  bool begin_handler(bool star);
  bool in_match() const { return blocks_.back().owner == Owner::kMatch; }
  uint8_t suite_slot() const { return blocks_.back().slot; }
  bool has_line_behind(uint32_t line_end);
  bool decorated();
  void park(uint32_t mark, uint8_t slot);
  void unpark(uint32_t from);
  uint32_t num_parked() const { return static_cast<uint32_t>(parked_.size()); }
  Saved save() const;
  void restore(const Saved& saved);
  // The whole text is declined.
  void nests_deeply() const {}

  // line_parser_values.cpp
  uint32_t singleton_value(ConstantKind constant) { return builder_.add_singleton(constant); }
  bool number_value(uint32_t token, uint32_t& id);
  uint32_t string_value(uint32_t token, ByteRange body);
  bool joined_value(uint32_t first, uint32_t last, bool is_bytes, uint32_t& id);
  uint32_t dotted_name(uint32_t first, uint32_t last);
  uint32_t star_name(uint32_t) { return static_cast<uint32_t>(builder_.intern("*").value); }
  uint32_t words(uint32_t first, uint32_t second);
  uint32_t num_words() const { return static_cast<uint32_t>(words_.size()); }
  void push_word(uint32_t word) { words_.push_back(word); }
  uint32_t take_operators(uint32_t first);
  uint32_t take_names(uint32_t first);
  Field open_field(ByteRange range);
  void close_field(const Field& field);
  uint32_t nested_string_end(uint32_t begin, uint32_t body, uint32_t limit, char quote,
                             bool triple) const;

  ParseOptions options_;
  LimitKind exceeded_ = LimitKind::kNone;
  uint64_t num_tokens_ = 0;  // before those that are in the lexer
  TreeBuilder builder_;
  LineLexer lexer_{builder_.names()};
  std::vector<Block> blocks_;
  std::vector<Row> parked_;
  std::vector<uint32_t> words_;  // of lists being read
  std::string joined_;           // literals or names being joined
  uint32_t widest_ = 0;          // the most rows added from one statement's begin to the next
  size_t deepest_ = 0;           // the most open blocks
};

}  // namespace portalis::parse
