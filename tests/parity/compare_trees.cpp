// portalis_compare_trees [--python 3.N] [--pieces] [--all N [--symbols S] [--sample K]] [--random N
// [--seed S]]: compares the data-parallel parser, one row after another, with the fast one.
//
// Input: as portalis_compare_lexers; with --pieces, the symbols are pieces of lines. Output: what
// differs, then a line of counts. Equal means: both accept, with the same nodes, extents and
// values, or none does. A file that is left to the host is counted, and named with
// PORTALIS_SHOW_LEFT. The status is 1 when a file differs.
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "batch.hpp"
#include "fallback/cpu_backend.hpp"
#include "parse/dump_ast.hpp"
#include "parse/line_parser.hpp"
#include "parse/nodes.gen.hpp"
#include "parse/step_tree.hpp"
#include "parsed_columns.hpp"
#include "texts.hpp"

namespace {

using namespace portalis;
using parity::Batch;

constexpr size_t kBatchBytes = 4 << 20;

std::string describe(const parse::SyntaxTree& tree) {
  std::string out;
  for (int32_t row = 0; row < static_cast<int32_t>(tree.num_nodes()); ++row) {
    const NodeId id(row);
    const ByteRange range = tree.range(id);
    out += std::string(parse::kind_name(tree.kind(id))) + ' ' + std::to_string(tree.slot(id)) +
           ' ' + std::to_string(tree.aux(id)) + ' ' + std::to_string(tree.size(id)) + ' ' +
           std::to_string(range.begin) + '-' + std::to_string(range.end) + '\n';
  }
  return out;
}

std::string first_difference(const std::string& wanted, const std::string& got) {
  size_t at = 0;
  while (at < wanted.size() && at < got.size() && wanted[at] == got[at]) ++at;
  size_t from = wanted.rfind('\n', at);
  from = from == std::string::npos ? 0 : from + 1;
  return "wanted `" + wanted.substr(from, wanted.find('\n', at) - from) + "`, got `" +
         got.substr(from, got.find('\n', at) - from) + "`";
}

bool same_comments(const std::vector<parse::Comment>& left,
                   const std::vector<parse::Comment>& right) {
  if (left.size() != right.size()) return false;
  for (size_t i = 0; i < left.size(); ++i) {
    if (left[i].range != right[i].range || left[i].line != right[i].line ||
        left[i].trailing != right[i].trailing) {
      return false;
    }
  }
  return true;
}

class Comparison {
 public:
  explicit Comparison(int32_t minor) : minor_(minor) {
    options_.version = static_cast<parse::PythonVersion>(minor);
  }

  void add(std::string_view file, const std::string& name) {
    batch_.add(file);
    names_.push_back(name);
    if (batch_.text.size() >= kBatchBytes) flush();
  }
  void flush() {
    if (names_.empty()) return;
    parity::ParsedColumns parsed;
    fallback::parse(batch_.args(minor_), parsed.raw);
    for (size_t file = 0; file < names_.size(); ++file) compare(parsed.raw, file);
    batch_ = Batch();
    names_.clear();
  }
  int report() const {
    std::printf("%zu files, %zu accepted, %zu left to the host, %zu different\n", files_, accepted_,
                left_, different_);
    return different_ == 0 && files_ > 0 ? 0 : 1;
  }

 private:
  void compare(const portalis_parse_columns& columns, size_t file) {
    ++files_;
    const uint8_t status = columns.lexed.file_status[file];
    if (status == PORTALIS_LEX_SEQUENTIAL) {
      ++left_;
      if (std::getenv("PORTALIS_SHOW_LEFT") != nullptr) {
        std::printf("%s: left to the host\n", names_[file].c_str());
      }
      return;
    }
    const auto source = source::SourceText::from_bytes(batch_.file(file), "<text>");
    // A text in another encoding is not the one that was lexed.
    if (!source.ok() || source.text() != batch_.file(file)) return;
    parse::ParseResult wanted;
    parse::ParseResult got;
    parser_.parse(source, options_, wanted);
    if (status == PORTALIS_LEX_ACCEPTED) {
      const parse::StepFile parsed{&columns, static_cast<uint32_t>(file), batch_.begins[file]};
      parse::make_step_tree(parsed, source, options_, got);
    }
    accepted_ += got.ok ? 1 : 0;
    const std::string difference = differ(source, wanted, got);
    if (difference.empty() || ++different_ > 20) return;
    std::printf("%s: %s\n", names_[file].c_str(), difference.c_str());
  }
  std::string differ(const source::SourceText& source, const parse::ParseResult& wanted,
                     const parse::ParseResult& got) const {
    if (wanted.ok != got.ok) {
      return wanted.ok ? "the fast parser alone accepts it" : "the fast parser declines it";
    }
    if (!wanted.ok) return {};
    const std::string rows = describe(wanted.tree);
    if (rows != describe(got.tree)) return first_difference(rows, describe(got.tree));
    if (!same_comments(wanted.comments, got.comments)) return "other comments";
    if (wanted.num_tokens != got.num_tokens) return "another number of tokens";
    const std::string dump = parse::dump_ast(wanted.tree, source, options_.version);
    const std::string got_dump = parse::dump_ast(got.tree, source, options_.version);
    return dump == got_dump ? std::string() : first_difference(dump, got_dump);
  }

  int32_t minor_;
  parse::ParseOptions options_;
  parse::LineParser parser_;
  Batch batch_;
  std::vector<std::string> names_;
  size_t files_ = 0;
  size_t accepted_ = 0;
  size_t left_ = 0;
  size_t different_ = 0;
};

}  // namespace

int main(int argc, char** argv) {
  const parity::Options options = parity::read_options(argc, argv);
  Comparison comparison(options.minor);
  parity::add_texts(
      options, [&](std::string_view text, const std::string& name) { comparison.add(text, name); });
  comparison.flush();
  return comparison.report();
}
