#include "parse/parse.hpp"

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

}  // namespace

ParseResult parse(const source::SourceText& source, const ParseOptions& options) {
  ParseResult result;
  result.diagnostics = source.diagnostics();
  if (!source.ok()) return result;
  static thread_local LineParser parser;
  return parser.parse(source, options, result) ? std::move(result)
                                               : parse_carefully(source, options);
}

ParseResult parse_carefully(const source::SourceText& source, const ParseOptions& options) {
  ParseResult result;
  result.diagnostics = source.diagnostics();
  if (!source.ok()) return result;
  TokenBuffer tokens = lex(source, options);
  ParseContext context{source, options, {}, {}, 0};
  Parser parser(context, tokens);
  const Draft root = parser.module();
  result.comments = std::move(tokens.comments);
  if (parser.error().set) {
    result.diagnostics.add(to_diagnostic(parser.error()));
    return result;
  }
  const DraftTree::Height height = context.drafts.write(root, context.builder);
  if (height.depth > kMaxHeight) {
    result.diagnostics.add(diag::Code::kP1103, height.range, {std::to_string(kMaxHeight)});
    return result;
  }
  result.tree = context.builder.finish();
  result.ok = true;
  return result;
}

}  // namespace portalis::parse
