// The grammar of logical lines, for every reader of tokens: the fast parser (line_parser.hpp) and
// the data-parallel one (steps/line_thread.hpp).
//
// Input: tokens. Output: rows in postorder, and calls of the reader. Invariant: what is here knows
// valid text alone; every function that reads returns false when the text is not for it. It
// allocates nothing, and recurses only into fields of f-strings, patterns and annotations.
//
// Expressions are read by operator precedence with an explicit stack of what waits for its operand.
//
// `Traits` names Tokens (kind, begin, end and word of a token), Rows (as RowBuffer), Pieces (text
// between the fields of f-strings), and how deep frames and patterns may go.
// `Self`, which derives from LineGrammar, gives what readers do each in their own way:
//   values   singleton_value, number_value, string_value, joined_value: payloads of constants;
//            dotted_name, star_name: of names; words: of two words; num_words, push_word,
//            take_operators, take_names: of lists
//   fields   open_field, close_field, nested_string_end
//   blocks   open_block, suite_slot, in_match, begin_handler, end_line, has_line_behind
//   moves    park, num_parked, decorated: rows that stand behind a body; save, restore: of a
//            reading that is taken back
#pragma once

#include <cstdint>
#include <string_view>

#include "base/ids.hpp"
#include "parse/constants.hpp"
#include "parse/line_frames.hpp"
#include "parse/python_version.hpp"
#include "parse/row.hpp"

namespace portalis::parse::grammar {

template <typename Self, typename Traits>
class FStringGrammar;

template <typename Self, typename Traits>
class LineGrammar {
 public:
  using Kind = TokenKind;
  using Rows = typename Traits::Rows;

 private:
  friend Self;
  LineGrammar() = default;

 protected:
  friend class FStringGrammar<Self, Traits>;

  PORTALIS_HOST_DEVICE Self& self() { return static_cast<Self&>(*this); }
  PORTALIS_HOST_DEVICE const Self& self() const { return static_cast<const Self&>(*this); }

  // Tokens.
  PORTALIS_HOST_DEVICE Kind kind(uint32_t ahead = 0) const { return tokens_.kind(at_ + ahead); }
  PORTALIS_HOST_DEVICE bool at(Kind wanted) const { return tokens_.kind(at_) == wanted; }
  PORTALIS_HOST_DEVICE bool accept(Kind wanted) {
    if (tokens_.kind(at_) != wanted) return false;
    ++at_;
    return true;
  }
  PORTALIS_HOST_DEVICE uint32_t begin_of(uint32_t token) const { return tokens_.begin(token); }
  PORTALIS_HOST_DEVICE uint32_t end_of(uint32_t token) const { return tokens_.end(token); }
  PORTALIS_HOST_DEVICE uint32_t begin() const { return begin_of(at_); }
  PORTALIS_HOST_DEVICE uint32_t last_end() const { return end_of(at_ - 1); }
  PORTALIS_HOST_DEVICE std::string_view token_text(uint32_t token) const {
    return {text_.data() + begin_of(token), end_of(token) - begin_of(token)};
  }
  PORTALIS_HOST_DEVICE bool is_word(uint32_t token, std::string_view word) const {
    if (tokens_.kind(token) != Kind::kName) return false;
    const std::string_view text = token_text(token);
    if (text.size() != word.size()) return false;
    for (size_t i = 0; i < word.size(); ++i) {
      if (text[i] != word[i]) return false;
    }
    return true;
  }
  PORTALIS_HOST_DEVICE bool at_word(std::string_view word) const { return is_word(at_, word); }
  PORTALIS_HOST_DEVICE bool since(PythonVersion version) const { return version_ >= version; }
  PORTALIS_HOST_DEVICE static bool begins_expression(Kind kind) {
    return kExpressionBegins[static_cast<uint8_t>(kind)];
  }
  PORTALIS_HOST_DEVICE bool at_comprehension() const {
    return at(Kind::kFor) || (at(Kind::kAsync) && kind(1) == Kind::kFor);
  }

  // Nodes.
  PORTALIS_HOST_DEVICE void add(NodeKind node, uint32_t mark, uint32_t begin, uint32_t payload = 0,
                                uint8_t aux = 0) {
    rows_.add(node, mark, begin, last_end(), payload, aux);
  }
  // Of an identifier.
  PORTALIS_HOST_DEVICE uint32_t symbol(uint32_t token) const { return tokens_.word(token); }

  // line_grammar_expression.hpp
  PORTALIS_HOST_DEVICE bool read(Precedence least, bool named = false);
  PORTALIS_HOST_DEVICE bool expression() { return read(kConditional); }
  PORTALIS_HOST_DEVICE bool named_expression() { return read(kConditional, true); }
  PORTALIS_HOST_DEVICE bool star_expression();
  PORTALIS_HOST_DEVICE bool star_expressions();
  PORTALIS_HOST_DEVICE bool yield_or_star_expressions();
  PORTALIS_HOST_DEVICE bool yield_expression();
  PORTALIS_HOST_DEVICE bool run(Step step);
  PORTALIS_HOST_DEVICE Step operand();
  PORTALIS_HOST_DEVICE Step after();
  PORTALIS_HOST_DEVICE Step complete();
  PORTALIS_HOST_DEVICE void push(Waiting waiting, Precedence precedence, uint8_t aux, bool named,
                                 uint32_t mark, uint32_t begin, uint32_t word = 0) {
    frames_[num_frames_++] = {waiting, precedence, aux, named, mark, begin, word, rows_.size()};
  }
  PORTALIS_HOST_DEVICE void reduce(Precedence least);
  PORTALIS_HOST_DEVICE Step compare(OperatorRow row);
  PORTALIS_HOST_DEVICE Step conditional();
  PORTALIS_HOST_DEVICE Step prefix(UnaryOperator op, Precedence precedence, Precedence where);
  PORTALIS_HOST_DEVICE bool may_begin(Precedence precedence) const;
  PORTALIS_HOST_DEVICE Step finish_operand(uint32_t mark, uint32_t begin) {
    mark_ = mark;
    begin_ = begin;
    return Step::kAfter;
  }
  PORTALIS_HOST_DEVICE Step named_target();
  PORTALIS_HOST_DEVICE Step boolean(OperatorRow row);
  PORTALIS_HOST_DEVICE Step complete_test();
  PORTALIS_HOST_DEVICE Step finish_context(NodeKind node, uint8_t slot);
  PORTALIS_HOST_DEVICE Frame& top() { return frames_[num_frames_ - 1]; }
  PORTALIS_HOST_DEVICE const Frame& top() const { return frames_[num_frames_ - 1]; }
  PORTALIS_HOST_DEVICE Frame pop() { return frames_[--num_frames_]; }
  PORTALIS_HOST_DEVICE bool is_context() const { return top().waiting >= Waiting::kStatement; }

  // line_grammar_bracket.hpp
  PORTALIS_HOST_DEVICE Step item();
  PORTALIS_HOST_DEVICE Step starred(Precedence least);
  PORTALIS_HOST_DEVICE Step unpacked();
  PORTALIS_HOST_DEVICE Step close(NodeKind node);
  PORTALIS_HOST_DEVICE Step group();
  PORTALIS_HOST_DEVICE Step yield_item();
  PORTALIS_HOST_DEVICE Step group_item();
  PORTALIS_HOST_DEVICE Step display(Kind closing, NodeKind empty, Waiting waiting);
  PORTALIS_HOST_DEVICE Step list_item();
  PORTALIS_HOST_DEVICE Step braces_item();
  PORTALIS_HOST_DEVICE Step call_item();
  PORTALIS_HOST_DEVICE Step call_argument();
  PORTALIS_HOST_DEVICE Step finish_call();
  PORTALIS_HOST_DEVICE bool class_arguments();
  PORTALIS_HOST_DEVICE Step subscript_item();
  PORTALIS_HOST_DEVICE Step begin_slice();
  PORTALIS_HOST_DEVICE bool slice_ends() const;
  PORTALIS_HOST_DEVICE Step slice_part();
  PORTALIS_HOST_DEVICE Step subscript_element();
  PORTALIS_HOST_DEVICE Step begin_clause();
  PORTALIS_HOST_DEVICE Step clause_target();
  PORTALIS_HOST_DEVICE Step clause_part(uint8_t slot);
  PORTALIS_HOST_DEVICE Step finish_comprehension(bool is_dict);

  // line_grammar_parameters.hpp
  PORTALIS_HOST_DEVICE Step lambda();
  PORTALIS_HOST_DEVICE bool parameters();
  PORTALIS_HOST_DEVICE void set_parameter_slot(uint8_t slot);
  PORTALIS_HOST_DEVICE bool parameter(bool starred);
  PORTALIS_HOST_DEVICE Step next_parameter();
  PORTALIS_HOST_DEVICE bool slash_parameter();
  PORTALIS_HOST_DEVICE bool star_parameter();
  PORTALIS_HOST_DEVICE bool no_default();
  PORTALIS_HOST_DEVICE Step parameter_default();
  PORTALIS_HOST_DEVICE Step finish_parameters();

  // line_grammar_statement.hpp
  PORTALIS_HOST_DEVICE bool simple_statements(uint8_t slot);
  PORTALIS_HOST_DEVICE bool simple_statement();
  PORTALIS_HOST_DEVICE bool keyword_statement(NodeKind node);
  PORTALIS_HOST_DEVICE bool expression_statement();
  PORTALIS_HOST_DEVICE bool assignment(uint32_t mark, uint32_t begin);
  PORTALIS_HOST_DEVICE bool annotated_assignment(uint32_t mark, uint32_t begin, bool parenthesized);
  PORTALIS_HOST_DEVICE bool return_statement();
  PORTALIS_HOST_DEVICE bool raise_statement();
  PORTALIS_HOST_DEVICE bool delete_statement();
  PORTALIS_HOST_DEVICE bool assert_statement();
  PORTALIS_HOST_DEVICE bool scope_statement(NodeKind node);
  PORTALIS_HOST_DEVICE bool import_statement();
  PORTALIS_HOST_DEVICE bool import_from_statement();
  PORTALIS_HOST_DEVICE bool import_from_names();
  PORTALIS_HOST_DEVICE bool dotted_name(uint32_t& name);
  PORTALIS_HOST_DEVICE bool as_name(uint32_t& name);
  PORTALIS_HOST_DEVICE bool at_type_alias() const;
  PORTALIS_HOST_DEVICE bool type_alias();
  PORTALIS_HOST_DEVICE bool make_target(uint32_t root, bool is_delete);
  PORTALIS_HOST_DEVICE bool make_single_target();

  // line_grammar_head.hpp
  PORTALIS_HOST_DEVICE bool statement();
  PORTALIS_HOST_DEVICE bool if_head();
  PORTALIS_HOST_DEVICE bool while_head();
  PORTALIS_HOST_DEVICE bool try_head();
  PORTALIS_HOST_DEVICE bool handler_head();
  PORTALIS_HOST_DEVICE bool for_head(uint32_t begin, bool is_async);
  PORTALIS_HOST_DEVICE bool for_targets();
  PORTALIS_HOST_DEVICE bool for_target();
  PORTALIS_HOST_DEVICE bool async_head();
  PORTALIS_HOST_DEVICE bool with_head(uint32_t begin, bool is_async);
  PORTALIS_HOST_DEVICE bool at_parenthesized_items() const;
  PORTALIS_HOST_DEVICE bool parenthesized_with_items();
  PORTALIS_HOST_DEVICE bool with_item();
  PORTALIS_HOST_DEVICE bool at_match();
  PORTALIS_HOST_DEVICE bool match_head();
  PORTALIS_HOST_DEVICE bool star_named_expression();
  PORTALIS_HOST_DEVICE bool case_head();

  // line_grammar_definition.hpp
  PORTALIS_HOST_DEVICE bool function_head(uint32_t mark, uint32_t begin, uint32_t parked,
                                          bool is_async);
  PORTALIS_HOST_DEVICE bool class_head(uint32_t mark, uint32_t begin, uint32_t parked);
  PORTALIS_HOST_DEVICE bool parked_type_parameters(uint8_t slot);
  PORTALIS_HOST_DEVICE bool type_parameters(uint8_t slot);
  PORTALIS_HOST_DEVICE bool type_parameter();

  // line_grammar_pattern.hpp
  PORTALIS_HOST_DEVICE bool patterns();
  PORTALIS_HOST_DEVICE bool pattern();
  PORTALIS_HOST_DEVICE bool pattern_item();
  PORTALIS_HOST_DEVICE bool or_pattern();
  PORTALIS_HOST_DEVICE bool closed_pattern();
  PORTALIS_HOST_DEVICE bool star_pattern();
  PORTALIS_HOST_DEVICE bool sequence_pattern();
  PORTALIS_HOST_DEVICE bool literal_pattern();
  PORTALIS_HOST_DEVICE bool number_pattern();
  PORTALIS_HOST_DEVICE bool is_imaginary() const;
  PORTALIS_HOST_DEVICE bool signed_number();
  PORTALIS_HOST_DEVICE bool value_pattern();
  PORTALIS_HOST_DEVICE bool class_pattern(uint32_t mark, uint32_t begin);
  PORTALIS_HOST_DEVICE bool mapping_pattern();
  PORTALIS_HOST_DEVICE bool mapping_key();
  PORTALIS_HOST_DEVICE bool dotted_value();

  // line_grammar_string.hpp
  PORTALIS_HOST_DEVICE bool singleton(ConstantKind constant);
  PORTALIS_HOST_DEVICE bool number();
  PORTALIS_HOST_DEVICE bool strings();
  PORTALIS_HOST_DEVICE bool joined_strings(uint32_t first, uint32_t last);
  PORTALIS_HOST_DEVICE bool field_expression(ByteRange range);

  std::string_view text_;
  PythonVersion version_ = PythonVersion::k3_11;
  typename Traits::Tokens tokens_{};
  uint32_t at_ = 0;
  Rows rows_;
  // operand() sees to it that there is room for what stands before the next operand.
  std::array<Frame, Traits::kMaxFrames + 8> frames_;
  uint32_t num_frames_ = 0;
  // The operand being read: its first row and byte.
  uint32_t mark_ = 0;
  uint32_t begin_ = 0;
  uint32_t line_end_ = 0;  // the end of the last token before the last line end
  bool is_bare_ = false;   // whether star_expressions() read a tuple without parentheses
  int num_patterns_ = 0;
  int num_fields_ = 0;
};

}  // namespace portalis::parse::grammar
