#include "parse/parse.hpp"

#include <algorithm>
#include <utility>

#include "parse/lexer.hpp"
#include "parse/line_parser.hpp"
#include "parse/parser.hpp"

namespace portalis::parse {
namespace {

diag::Diagnostic to_diagnostic(const ParseError& error) {
  switch (error.error_class) {
    case ErrorClass::kSyntax:
      return diag::make(diag::Code::kP1101, error.range, {error.message});
    case ErrorClass::kIndentation:
      return diag::make(diag::Code::kP1102, error.range, {error.message});
    case ErrorClass::kTab:
      return diag::make(diag::Code::kP0101, error.range);
    case ErrorClass::kNesting:
      return diag::make(diag::Code::kP1103, error.range, {error.message});
    case ErrorClass::kCharacterName:
      break;
  }
  return diag::make(diag::Code::kP0102, error.range, {error.message});
}

diag::Diagnostic over_limit(const ParseLimits& limits, LimitKind kind) {
  const bool tokens = kind == LimitKind::kTokens;
  const uint64_t most = tokens ? limits.max_tokens : limits.max_nodes;
  return diag::make(diag::Code::kP1104, {}, {tokens ? "tokens" : "nodes", std::to_string(most)});
}

}  // namespace

size_t max_height(const ParseLimits& limits) {
  return limits.max_depth == 0 ? kMaxHeight : std::min<size_t>(limits.max_depth, kMaxHeight);
}

LimitKind find_exceeded(const ParseLimits& limits, uint64_t num_tokens, uint64_t num_nodes) {
  if (limits.max_tokens != 0 && num_tokens > limits.max_tokens) return LimitKind::kTokens;
  if (limits.max_nodes != 0 && num_nodes > limits.max_nodes) return LimitKind::kNodes;
  return LimitKind::kNone;
}

// Asks the fast parser, and the careful one about what it declines.
ParseResult parse(const source::SourceText& source, const ParseOptions& options) {
  ParseResult result;
  result.diagnostics = source.diagnostics();
  if (!source.ok()) return result;
  static thread_local LineParser parser;
  if (parser.parse(source, options, result)) return result;
  if (parser.exceeded() == LimitKind::kNone) return parse_carefully(source, options);
  result.diagnostics.add(over_limit(options.limits, parser.exceeded()));
  return result;
}

ParseResult parse_carefully(const source::SourceText& source, const ParseOptions& options) {
  ParseResult result;
  result.diagnostics = source.diagnostics();
  if (!source.ok()) return result;
  TokenBuffer tokens = lex(source, options);
  result.num_tokens = tokens.tokens.size() - 1;  // kEnd is none of the text
  ParseContext context{source, options, {}, {}, 0};
  Parser parser(context, tokens);
  const Draft root = parser.module();
  result.comments = std::move(tokens.comments);
  if (parser.error().set) {
    result.diagnostics.add(to_diagnostic(parser.error()));
    return result;
  }
  RowBuffer rows;
  const DraftTree::Height height = context.drafts.write(root, rows);
  const size_t most = max_height(options.limits);
  if (height.depth > most) {
    result.diagnostics.add(diag::Code::kP1103, height.range, {std::to_string(most)});
    return result;
  }
  const LimitKind exceeded = find_exceeded(options.limits, result.num_tokens, rows.size());
  if (exceeded != LimitKind::kNone) {
    result.diagnostics.add(over_limit(options.limits, exceeded));
    return result;
  }
  result.tree = context.builder.finish(rows);
  result.ok = true;
  return result;
}

}  // namespace portalis::parse
