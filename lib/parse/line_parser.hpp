// The fast parser.
//
// Input: a source text. Output: its tree, or that the text is not for it: it has an error, it nests
// deeply, or it holds one of the few forms left to parser.hpp, which then reads the whole text and
// finds the message. Invariant: what it accepts, parser.hpp accepts with the same tree.
//
// Expressions are read by operator precedence with an explicit stack of what waits for its operand
// (line_parser_expression.cpp, line_parser_bracket.cpp, line_parser_parameters.cpp), blocks with a
// stack of open compound statements (line_parser_block.cpp). Rows come out in postorder. Every
// function that reads returns false when the text is not for it.
#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "parse/line_lexer.hpp"
#include "parse/row_buffer.hpp"
#include "parse/tree_builder.hpp"
#include "source/source_text.hpp"

namespace portalis::parse {

class LineParser {
 public:
  // The tree and the comments; false, with `result` as it was, when the text is not for it.
  bool parse(const source::SourceText& source, const ParseOptions& options, ParseResult& result);
  // The same for a text whose tokens are known.
  bool parse(const source::SourceText& source, const TokenSpan& lexed, const ParseOptions& options,
             ParseResult& result);
  // The limit that made it decline the last text.
  LimitKind exceeded() const { return exceeded_; }

 private:
  using Kind = TokenKind;

  // What waits for an operand. Operators come first.
  enum class Waiting : uint8_t {
    kUnary,
    kAwait,
    kBinary,
    kBool,
    kCompare,
    // From here on contexts, which end the operators above them.
    kStatement,
    kTest,    // of a conditional expression
    kOrElse,  // of a conditional expression
    kNamed,   // the value of `:=`
    kStarred,
    kYield,  // in parentheses
    kYieldFrom,
    kGroup,     // `(`
    kList,      // `[`
    kBraces,    // `{`
    kUnpacked,  // `**` in braces
    kCall,
    kGenerator,  // the sole argument of a call
    kKeyword,
    kSubscript,
    kSlice,
    kClauseTarget,
    kClauseIter,
    kClauseTest,
    kParameters,
    kLambda,
  };
  // The least precedence of an operator that a context takes, and the precedences of operators.
  enum Precedence : uint8_t {
    kNone,
    kConditional,
    kOr,
    kAnd,
    kNot,
    kComparison,
    kBitOr,
    kBitXor,
    kBitAnd,
    kShift,
    kSum,
    kProduct,
    kSign,
    kPower,
    kAwaiting,
  };
  struct Frame {
    Waiting waiting;
    Precedence precedence;
    uint8_t aux;    // an operator, or what is read already
    bool named;     // whether `:=` may stand here
    uint32_t mark;  // the rows of the node to come
    uint32_t begin;
    uint32_t word;   // a symbol, a count or flags
    uint32_t inner;  // the first row of a bracket's contents
  };
  struct OperatorRow {
    Precedence precedence = kNone;
    uint8_t op = 0;
  };
  enum class Step : uint8_t { kItem, kOperand, kAfter, kComplete, kDone, kFail };
  // An open compound statement.
  enum class Owner : uint8_t {
    kModule,
    kIf,
    kElif,
    kWhile,
    kFor,
    kTry,
    kHandler,
    kWith,
    kFunction,
    kClass,
    kMatch,
    kCase,
  };
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

  static constexpr size_t kMaxFrames = 250;
  static constexpr size_t kMaxBlocks = kMaxHeight;
  static constexpr int kMaxPatterns = 50;
  static const std::array<OperatorRow, 256> kOperatorRows;
  static std::array<OperatorRow, 256> make_operator_rows();

  void start(const source::SourceText& source, const ParseOptions& options);
  bool parse_lines(const source::SourceText& source, ParseResult& result);

  // Tokens.
  Kind kind(uint32_t ahead = 0) const { return kinds_[at_ + ahead]; }
  bool at(Kind wanted) const { return kinds_[at_] == wanted; }
  bool accept(Kind wanted) {
    if (kinds_[at_] != wanted) return false;
    ++at_;
    return true;
  }
  uint32_t begin_of(uint32_t token) const { return extents_[token].begin; }
  uint32_t end_of(uint32_t token) const { return extents_[token].end; }
  uint32_t begin() const { return begin_of(at_); }
  uint32_t last_end() const { return end_of(at_ - 1); }
  std::string_view token_text(uint32_t token) const {
    return text_.substr(begin_of(token), end_of(token) - begin_of(token));
  }
  bool at_word(uint32_t ahead, std::string_view word) const;
  void take_columns();
  bool is_too_high() const;
  bool since(PythonVersion version) const { return options_.version >= version; }
  static bool begins_expression(Kind kind);
  bool at_comprehension(uint32_t ahead = 0) const {
    return kind(ahead) == Kind::kFor ||
           (kind(ahead) == Kind::kAsync && kind(ahead + 1) == Kind::kFor);
  }

  // Nodes.
  void add(NodeKind node, uint32_t mark, uint32_t begin, uint32_t payload = 0, uint8_t aux = 0) {
    rows_.add(node, mark, begin, last_end(), payload, aux);
  }
  // Of an identifier.
  uint32_t symbol(uint32_t token) const { return words_[token]; }
  uint32_t words(std::initializer_list<uint32_t> words);
  uint32_t list(std::vector<uint32_t>& items, size_t first);

  // line_parser_expression.cpp
  bool read(Precedence least, bool named = false);
  bool expression() { return read(kConditional); }
  bool named_expression() { return read(kConditional, true); }
  bool star_expression();
  bool star_expressions();
  bool yield_or_star_expressions();
  bool yield_expression();
  bool run(Step step);
  Step operand();
  Step after();
  Step complete();
  void push(Waiting waiting, Precedence precedence, uint8_t aux, bool named, uint32_t mark,
            uint32_t begin, uint32_t word = 0) {
    frames_[num_frames_++] = {waiting, precedence, aux, named, mark, begin, word, rows_.size()};
  }
  void reduce(Precedence least);
  Step compare(OperatorRow row);
  Step conditional();
  Step prefix(UnaryOperator op, Precedence precedence, Precedence where);
  bool may_begin(Precedence precedence) const;
  Step finish_operand(uint32_t mark, uint32_t begin) {
    mark_ = mark;
    begin_ = begin;
    return Step::kAfter;
  }
  Step named_target();
  Step boolean(OperatorRow row);
  Step complete_test();
  Step finish_context(NodeKind node, uint8_t slot);
  Frame& top() { return frames_[num_frames_ - 1]; }
  const Frame& top() const { return frames_[num_frames_ - 1]; }
  Frame pop() { return frames_[--num_frames_]; }
  bool is_context() const { return top().waiting >= Waiting::kStatement; }

  // line_parser_bracket.cpp
  Step item();
  Step starred(Precedence least);
  Step unpacked();
  Step close(NodeKind node);
  Step group();
  Step yield_item();
  Step group_item();
  Step display(Kind closing, NodeKind empty, Waiting waiting);
  Step list_item();
  Step braces_item();
  Step call_item();
  Step call_argument();
  Step finish_call();
  bool class_arguments();
  Step subscript_item();
  Step begin_slice();
  bool slice_ends() const;
  Step slice_part();
  Step subscript_element();
  Step begin_clause();
  Step clause_target();
  Step clause_part(uint8_t slot);
  Step finish_comprehension(bool is_dict);

  // line_parser_parameters.cpp
  Step lambda();
  bool parameters();
  void set_parameter_slot(uint8_t slot);
  bool parameter(bool starred);
  Step next_parameter();
  bool slash_parameter();
  bool star_parameter();
  bool no_default();
  Step parameter_default();
  Step finish_parameters();

  // line_parser_statement.cpp
  bool simple_statements(uint8_t slot);
  bool simple_statement();
  bool expression_statement();
  bool assignment(uint32_t mark, uint32_t begin);
  bool annotated_assignment(uint32_t mark, uint32_t begin, bool parenthesized);
  bool return_statement();
  bool raise_statement();
  bool delete_statement();
  bool assert_statement();
  bool scope_statement(NodeKind node);
  bool import_statement();
  bool import_from_statement();
  bool import_from_names();
  bool dotted_name(uint32_t& name);
  bool as_name(uint32_t& name);
  bool at_type_alias() const;
  bool type_alias();
  bool make_target(uint32_t root, bool is_delete);
  bool make_single_target();

  // line_parser_block.cpp
  bool module();
  bool next_lines();
  bool refill();
  bool within_limits();
  bool statement();
  bool open_block(Owner owner, NodeKind node, uint8_t slot, uint32_t mark, uint32_t begin,
                  uint32_t payload = 0, size_t parked = SIZE_MAX);
  bool suite();
  bool close_suite();
  bool next_clause(bool& continues);
  bool else_suite(uint8_t slot, bool& continues);
  bool next_try_clause(bool& continues);
  bool handler();
  bool if_statement(uint8_t outer_slot);
  bool for_statement(uint32_t begin, bool is_async);
  bool for_targets();
  bool async_statement();
  bool with_statement(uint32_t begin, bool is_async);
  bool at_parenthesized_items() const;
  bool parenthesized_with_items();
  bool with_item();
  bool at_match();
  bool match_statement();
  bool star_named_expression();
  bool match_case();

  // line_parser_definition.cpp
  void park(uint32_t mark, uint8_t slot);
  void unpark(uint32_t from);
  bool decorated();
  bool function(uint32_t mark, uint32_t begin, size_t parked, bool is_async);
  bool class_definition(uint32_t mark, uint32_t begin, size_t parked);
  bool parked_type_parameters(uint8_t slot);
  bool type_parameters(uint8_t slot);
  bool type_parameter();

  // line_parser_pattern.cpp
  bool patterns();
  bool pattern();
  bool pattern_item();
  bool or_pattern();
  bool closed_pattern();
  bool star_pattern();
  bool sequence_pattern();
  bool literal_pattern();
  bool number_pattern();
  bool signed_number();
  bool value_pattern();
  bool class_pattern(uint32_t mark, uint32_t begin);
  bool mapping_pattern();
  bool mapping_key();
  bool dotted_value();

  // line_parser_string.cpp
  bool singleton(ConstantKind constant);
  bool number();
  bool strings();
  bool joined_strings(uint32_t first, uint32_t last);
  bool field_expression(ByteRange range);
  friend class LineStringParser;

  ParseOptions options_;
  LimitKind exceeded_ = LimitKind::kNone;
  uint64_t num_tokens_ = 0;  // before those that are in the lexer
  std::string_view text_;
  TreeBuilder builder_;
  LineLexer lexer_{builder_.names()};
  const Kind* kinds_ = nullptr;
  const TokenExtent* extents_ = nullptr;
  const uint32_t* words_ = nullptr;
  uint32_t at_ = 0;
  RowBuffer rows_;
  // operand() sees to it that there is room for what stands before the next operand.
  std::array<Frame, kMaxFrames + 8> frames_;
  size_t num_frames_ = 0;
  std::vector<Block> blocks_;
  std::vector<Row> parked_;
  std::vector<uint32_t> ops_;    // of comparisons being read
  std::vector<uint32_t> names_;  // of lists being read
  // The operand being read: its first row and byte.
  uint32_t mark_ = 0;
  uint32_t begin_ = 0;
  uint32_t line_end_ = 0;  // the end of the last token before the last line end
  bool is_bare_ = false;   // whether star_expressions() read a tuple without parentheses
  std::string joined_;     // literals or names being joined
  uint32_t widest_ = 0;    // the most rows added from one statement's begin to the next
  size_t deepest_ = 0;     // the most open blocks
  int num_patterns_ = 0;
  int num_fields_ = 0;
};

}  // namespace portalis::parse
