// The grammar: CPython's, by recursive descent over tokens.
//
// Input: tokens. Output: drafts of nodes, or the first error with CPython's message.
// Invariant: after an error the parser stands on the last token, which is kEnd, so that every loop
// ends; the recursion is at most kMaxDepth deep.
//
// Each rule is a member function named after its rule in CPython's python.gram. The rules' parts
// stand in parser_statement.cpp, parser_compound.cpp, parser_definition.cpp, parser_expression.cpp,
// parser_atom.cpp, parser_pattern.cpp, parser_target.cpp and parser_string.cpp.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "parse/draft.hpp"
#include "parse/lexer.hpp"
#include "parse/token.hpp"
#include "parse/tree_builder.hpp"

namespace portalis::parse {

inline constexpr int kMaxDepth = 1000;

enum class ErrorClass : uint8_t { kSyntax, kIndentation, kTab, kNesting, kCharacterName };

struct ParseError {
  bool set = false;
  ErrorClass error_class = ErrorClass::kSyntax;
  ByteRange range;
  std::string message;
  bool from_tokens = false;  // what the tokenizer says, wherever the parser met it
};

// What a module's parser and those of its f-string fields share.
struct ParseContext {
  const source::SourceText& source;
  ParseOptions options;
  TreeBuilder builder;
  DraftTree drafts;
  int depth = 0;
};

class Parser {
 public:
  Parser(ParseContext& context, const TokenBuffer& buffer, bool is_field = false)
      : context_(context), drafts_(context.drafts), buffer_(buffer), is_field_(is_field) {}

  Draft module();
  // The expression of an f-string's replacement field.
  Draft field();

  const ParseError& error() const { return error_; }

 private:
  using Kind = TokenKind;

  // State to return to when an alternative does not match.
  struct Mark {
    size_t at;
    ParseError error;
  };
  // Counts a level of recursion for its lifetime.
  class Nesting {
   public:
    explicit Nesting(Parser& parser) : parser_(parser) { parser_.enter(); }
    ~Nesting() { --parser_.context_.depth; }
    Nesting(const Nesting&) = delete;
    Nesting& operator=(const Nesting&) = delete;

   private:
    Parser& parser_;
  };

  // parser.cpp: tokens and errors.
  const Token& token(size_t ahead = 0) const;
  Kind kind(size_t ahead = 0) const { return token(ahead).kind; }
  bool at(Kind kind) const { return this->kind() == kind; }
  bool at_word(std::string_view word) const;
  std::string_view text(const Token& token) const;
  uint32_t begin() const { return token().begin; }
  // The end of the last token that is no line end or indentation.
  uint32_t last_end() const;
  void advance();
  bool accept(Kind kind);
  bool expect(Kind kind);
  // As CPython's forced tokens: "expected ':'".
  bool expect_forced(Kind kind, std::string_view shown);
  // The colon of a block's head, asked for by name only at the end of a line.
  bool expect_colon();
  Mark mark() const { return {at_, error_}; }
  void reset(const Mark& mark);
  bool failed() const { return error_.set; }
  // "invalid syntax" at the current token, or what the tokenizer has to say there.
  Draft fail();
  Draft fail(ByteRange range, std::string message, ErrorClass error_class = ErrorClass::kSyntax);
  bool at_token_error() const;
  void record(ByteRange range, std::string message, ErrorClass error_class, bool from_tokens);
  void prefer_token_error(const Token& last);
  void enter();
  uint32_t line_of(uint32_t offset) const { return context_.source.line_column(offset).line; }
  bool since(PythonVersion version) const { return context_.options.version >= version; }

  Draft add(NodeKind kind, uint32_t begin, uint32_t payload = 0, uint8_t aux = 0);
  Draft add(NodeKind kind, uint32_t begin, std::initializer_list<Draft> children,
            uint32_t payload = 0, uint8_t aux = 0);
  uint32_t extra(std::initializer_list<uint32_t> words);
  uint32_t extra_list(const std::vector<uint32_t>& words);
  // The symbol of an identifier's text in NFKC.
  uint32_t symbol(const Token& token);
  ByteRange range_of(Draft draft) const { return {drafts_[draft].begin, drafts_[draft].end}; }
  // The first and last node's extents.
  ByteRange range_of(Draft first, Draft last) const {
    return {drafts_[first].begin, drafts_[last].end};
  }

  // parser_statement.cpp
  void statement(Draft parent, int slot);
  void simple_statements(Draft parent, int slot);
  Draft simple_statement();
  Draft expression_statement();
  Draft assignment(Draft first, uint32_t begin);
  Draft annotated_assignment(Draft target, uint32_t begin, bool parenthesized);
  Draft augmented_assignment(Draft target, uint32_t begin);
  Draft assigned_value();
  Draft return_statement();
  Draft raise_statement();
  Draft delete_statement();
  Draft assert_statement();
  Draft scope_statement(NodeKind kind);
  Draft import_statement();
  Draft import_from_statement();
  void import_from_names(Draft node);
  Draft dotted_alias();
  std::string dotted_name();
  bool at_type_alias() const;
  Draft type_alias();

  // parser_compound.cpp
  bool compound_statement(Draft parent, int slot);
  void block(Draft parent, int slot, std::string_view owner, uint32_t owner_offset);
  Draft if_statement();
  void else_block(Draft parent, int slot);
  Draft while_statement();
  Draft for_statement(uint32_t begin, bool is_async);
  Draft with_statement(uint32_t begin, bool is_async);
  bool parenthesized_with_items(Draft node, ParseError& refused);
  Draft with_item();
  Draft star_expression_target();
  Draft try_statement();
  bool except_clause(Draft node, bool& is_star, bool is_first);
  void expressions_until_block();
  Draft match_statement();
  bool is_case(size_t ahead) const;
  Draft match_subject();
  Draft case_block();
  Draft async_statement();

  // parser_definition.cpp
  Draft decorated();
  Draft function_definition(uint32_t begin, bool is_async, const std::vector<Draft>& decorators);
  Draft class_definition(uint32_t begin, const std::vector<Draft>& decorators);
  void type_parameters(Draft node, int slot);
  Draft type_parameter();
  // The parameters up to `close`, which stays.
  Draft parameters(Kind close, bool is_lambda);
  Draft parameter(bool is_lambda, bool star_annotation);
  Draft parenthesized_parameter(bool is_lambda);

  // parser_expression.cpp
  Draft star_expressions();
  Draft star_expression();
  Draft star_named_expression();
  Draft named_expression();
  Draft expression();
  Draft expression_unchecked();
  Draft conditional(Draft body, uint32_t begin);
  Draft lambda();
  Draft yield_expression();
  Draft disjunction();
  Draft conjunction();
  Draft inversion();
  Draft comparison();
  bool comparison_operator(CompareOperator& result);
  Draft bitwise_or() { return binary(1); }
  Draft binary(int least);
  Draft factor();
  Draft power();
  Draft sequence(Draft first, uint32_t begin, bool named);
  bool at_expression() const;
  void check_missing_comma(Draft first);
  bool check_legacy_statement(Draft name);
  void check_assignment_in_expression(Draft left);

  // parser_atom.cpp
  Draft await_primary();
  Draft primary();
  Draft atom();
  Draft name();
  Draft constant(ConstantKind kind);
  Draft number();
  Draft group_or_tuple();
  Draft list();
  Draft set_or_dict();
  Draft dict(Draft node, Draft first_key);
  void dict_item(Draft node, Draft key, bool is_first, bool& is_comprehension);
  void comprehension_clauses(Draft node, int slot);
  Draft comprehension_clause();
  bool at_comprehension() const {
    return at(Kind::kFor) || (at(Kind::kAsync) && kind(1) == Kind::kFor);
  }
  void arguments(Draft call, int slot, bool takes_generator);
  void argument(Draft call, int slot, struct ArgumentState& state);
  Draft slices();
  Draft slice();

  // parser_pattern.cpp
  Draft patterns();
  Draft pattern();
  Draft or_pattern();
  Draft closed_pattern();
  Draft star_pattern();
  Draft sequence_pattern();
  Draft literal_pattern();
  Draft number_pattern();
  Draft signed_number();
  Draft name_or_value_pattern();
  Draft class_pattern(Draft cls, uint32_t begin);
  Draft mapping_pattern();
  Draft mapping_key();

  // parser_target.cpp
  enum class TargetUse : uint8_t { kStar, kDelete, kFor };
  // Sets contexts, or fails with CPython's message.
  bool make_target(Draft draft, TargetUse use);
  bool make_single_target(Draft draft, ExprContext context);
  Draft invalid_target(Draft draft, TargetUse use) const;
  bool is_membership(Draft comparison) const;
  bool holds_comparison(Draft draft) const;
  void set_context(Draft draft, ExprContext context);
  std::string expression_name(Draft draft) const;
  // The targets of `for`, in statements and comprehensions, up to `in`.
  Draft for_targets();

  // parser_string.cpp
  Draft strings();
  Draft plain_strings(size_t first, size_t last, bool is_bytes);
  Draft joined_strings(size_t first, size_t last);
  // Parses a range of the text as an f-string's field.
  Draft nested_expression(ByteRange range);
  void fail_text(ByteRange range, const struct TextError& error);
  friend class FStringParser;

  ParseContext& context_;
  DraftTree& drafts_;
  const TokenBuffer& buffer_;
  bool is_field_;
  size_t at_ = 0;
  ParseError error_;
};

}  // namespace portalis::parse
