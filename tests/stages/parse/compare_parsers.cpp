// portalis_compare_parsers [--python 3.N] [--texts]: compares the fast parser with the careful one.
//
// Input: paths on stdin, one a line. Output: what differs, then a line of counts. Equal means: the
// fast one declines, or both accept with the same nodes, values, extents and comments. The status
// is 1 when a file differs. With `--texts`, stdin holds sources, each behind a line with its size
// in bytes, and each answer is one line: "same" or what differs, a tab, then "ok" or
// LINE:COLUMN:MESSAGE.
#include <cstdio>
#include <iostream>
#include <string>

#include "parse/dump_ast.hpp"
#include "parse/line_parser.hpp"
#include "parse/nodes.gen.hpp"

namespace {

using namespace portalis;

std::string describe(const parse::SyntaxTree& tree) {
  std::string out;
  for (int32_t row = 0; row < static_cast<int32_t>(tree.num_nodes()); ++row) {
    const NodeId id(row);
    const ByteRange range = tree.range(id);
    out += std::string(parse::kind_name(tree.kind(id))) + ' ' + std::to_string(tree.slot(id)) +
           ' ' + std::to_string(tree.aux(id)) + ' ' + std::to_string(tree.size(id)) + ' ' +
           std::to_string(tree.parent(id).value) + ' ' + std::to_string(range.begin) + '-' +
           std::to_string(range.end) + '\n';
  }
  return out;
}

std::string first_difference(const std::string& fast, const std::string& careful) {
  size_t at = 0;
  while (at < fast.size() && at < careful.size() && fast[at] == careful[at]) ++at;
  const size_t from = fast.rfind('\n', at) == std::string::npos ? 0 : fast.rfind('\n', at) + 1;
  return "fast `" + fast.substr(from, fast.find('\n', at) - from) + "`, careful `" +
         careful.substr(from, careful.find('\n', at) - from) + "`";
}

// What differs, or nothing.
std::string compare(const source::SourceText& source, const parse::ParseResult& fast,
                    const parse::ParseResult& careful, const parse::ParseOptions& options) {
  if (!careful.ok) return "only the fast parser accepts it";
  const std::string rows = describe(fast.tree);
  if (rows != describe(careful.tree)) return first_difference(rows, describe(careful.tree));
  const std::string dump = parse::dump_ast(fast.tree, source, options.version);
  const std::string wanted = parse::dump_ast(careful.tree, source, options.version);
  if (dump != wanted) return first_difference(dump, wanted);
  if (fast.comments.size() != careful.comments.size()) return "the number of comments";
  for (size_t i = 0; i < fast.comments.size(); ++i) {
    const parse::Comment& left = fast.comments[i];
    const parse::Comment& right = careful.comments[i];
    if (left.range != right.range || left.line != right.line || left.trailing != right.trailing) {
      return "the comment on line " + std::to_string(right.line);
    }
  }
  return {};
}

// What the fast parser did otherwise than the careful one; `declined` when it accepts nothing.
std::string judge(parse::LineParser& parser, const source::SourceText& source,
                  const parse::ParseResult& careful, const parse::ParseOptions& options,
                  bool& declined) {
  parse::ParseResult fast;
  declined = !parser.parse(source, options, fast);
  return declined ? std::string() : compare(source, fast, careful, options);
}

void answer_texts(const parse::ParseOptions& options) {
  parse::LineParser parser;
  for (std::string line; std::getline(std::cin, line);) {
    std::string text(std::stoul(line), '\0');
    std::cin.read(text.data(), static_cast<std::streamsize>(text.size()));
    const auto source = source::SourceText::from_bytes(text, "<text>");
    const parse::ParseResult careful = parse::parse_carefully(source, options);
    bool declined = false;
    std::string difference;
    if (source.ok()) difference = judge(parser, source, careful, options, declined);
    for (char& c : difference) c = c == '\n' || c == '\t' ? ' ' : c;
    std::cout << (difference.empty() ? "same" : difference) << '\t';
    if (careful.ok) {
      std::cout << "ok" << std::endl;
      continue;
    }
    const auto& diagnostic = careful.diagnostics[0];
    const auto place = source.line_column(diagnostic.range.begin);
    std::string message = diag::message(diagnostic);
    for (char& c : message) c = c == '\n' ? ' ' : c;
    std::cout << place.line << ':' << place.column << ':' << message << std::endl;
  }
}

}  // namespace

int main(int argc, char** argv) {
  parse::ParseOptions options;
  bool texts = false;
  for (int i = 1; i < argc; ++i) {
    const std::string argument = argv[i];
    if (argument == "--texts") {
      texts = true;
    } else if (argument == "--python" && i + 1 < argc) {
      const int minor = std::stoi(std::string(argv[++i]).substr(2));
      options.version = static_cast<parse::PythonVersion>(minor);
    }
  }
  if (texts) {
    answer_texts(options);
    return 0;
  }
  parse::LineParser parser;
  size_t files = 0;
  size_t num_declined = 0;
  size_t different = 0;
  for (std::string path; std::getline(std::cin, path);) {
    const auto source = source::SourceText::from_path(path);
    if (!source.ok()) continue;
    ++files;
    const parse::ParseResult careful = parse::parse_carefully(source, options);
    bool declined = false;
    const std::string difference = judge(parser, source, careful, options, declined);
    if (declined && careful.ok) {
      ++num_declined;
      std::cout << path << ": declined\n";
    }
    if (difference.empty()) continue;
    ++different;
    std::cout << path << ": " << difference << '\n';
  }
  std::cout << files << " files, " << num_declined << " left to the careful parser, " << different
            << " different\n";
  return different == 0 ? 0 : 1;
}
