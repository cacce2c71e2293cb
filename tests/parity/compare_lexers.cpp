// portalis_compare_lexers [--python 3.N] [--all N [--symbols S] [--sample K]] [--random N [--seed
// S]]: compares the data-parallel tokenizer with the fast one.
//
// With --plugin FILE the plugin's GPU is one more executor, or the status is 2.
// Input: paths on stdin, one a line; with --all, every string of at most N of the first S
// symbols of the tokenizer's alphabet, or each K-th of them; with --random, N programs put together
// from pieces. Output: what differs, then a line of counts for each executor: one after another,
// and Thrust's systems where the build has them. Equal means: the same status, tokens, comments and
// errors, whether files are lexed together or alone. The status is 1 when a file differs.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

#include "batch.hpp"
#include "executors.hpp"
#include "fallback/cpu_backend.hpp"
#include "texts.hpp"

namespace {

using portalis::parity::Batch;
using portalis::parity::Columns;
using portalis::parity::Executor;

constexpr size_t kBatchBytes = 8 << 20;

bool same(const void* left, const void* right, size_t bytes) {
  return bytes == 0 || std::memcmp(left, right, bytes) == 0;
}

// Whether two batches have the same columns, without asking which file differs.
bool all_equal(const portalis_lex_columns& a, const portalis_lex_columns& b, size_t num_files) {
  return a.num_tokens == b.num_tokens && a.num_comments == b.num_comments &&
         a.num_errors == b.num_errors && same(a.file_status, b.file_status, num_files) &&
         same(a.token_kinds, b.token_kinds, a.num_tokens) &&
         same(a.token_begins, b.token_begins, size_t{4} * a.num_tokens) &&
         same(a.token_ends, b.token_ends, size_t{4} * a.num_tokens) &&
         same(a.file_tokens, b.file_tokens, 4 * (num_files + 1)) &&
         same(a.comment_begins, b.comment_begins, size_t{4} * a.num_comments) &&
         same(a.comment_ends, b.comment_ends, size_t{4} * a.num_comments) &&
         same(a.file_comments, b.file_comments, 4 * (num_files + 1)) &&
         same(a.error_offsets, b.error_offsets, size_t{4} * a.num_errors) &&
         same(a.error_codes, b.error_codes, a.num_errors);
}

class Comparison {
 public:
  Comparison(int32_t minor, std::vector<Executor> executors)
      : minor_(minor), executors_(std::move(executors)), totals_(executors_.size()) {}

  void add(std::string_view file, const std::string& name) {
    batch_.add(file);
    names_.push_back(name);
    if (batch_.text.size() >= kBatchBytes) flush();
  }
  void flush() {
    if (names_.empty()) return;
    const portalis_lex_args args = batch_.args(minor_);
    Columns wanted;
    if (portalis::fallback::lex(args, wanted.raw) != PORTALIS_DEVICE_OK) std::abort();
    for (size_t i = 0; i < executors_.size(); ++i) {
      Columns got;
      executors_[i].lex(args, got.raw);
      compare(i, wanted, got);
    }
    batch_ = Batch();
    names_.clear();
  }
  // 0 when nothing differed.
  int report() const {
    bool good = true;
    for (size_t i = 0; i < executors_.size(); ++i) {
      const Totals& totals = totals_[i];
      std::printf("%s: %zu files, %zu accepted, %zu left to the host, %zu different\n",
                  executors_[i].name.c_str(), totals.files, totals.accepted, totals.sequential,
                  totals.different);
      good = good && totals.different == 0 && totals.files > 0;
    }
    return good ? 0 : 1;
  }

 private:
  struct Totals {
    size_t files = 0;
    size_t accepted = 0;
    size_t sequential = 0;
    size_t different = 0;
  };

  // A file may be left to the host for names in other characters, and for f-strings from 3.12 on.
  bool may_be_sequential(std::string_view file) const {
    for (const char c : file) {
      if (static_cast<unsigned char>(c) >= 0x80) return true;
    }
    return minor_ >= 12 && file.find_first_of("fF") != std::string_view::npos;
  }

  void compare(size_t executor, const Columns& wanted, const Columns& got) {
    Totals& totals = totals_[executor];
    const bool equal = all_equal(wanted.raw, got.raw, names_.size());
    totals.files += names_.size();
    for (size_t file = 0; file < names_.size(); ++file) {
      const uint8_t status = got.raw.file_status[file];
      totals.accepted += status == PORTALIS_LEX_ACCEPTED ? 1 : 0;
      totals.sequential += status == PORTALIS_LEX_SEQUENTIAL ? 1 : 0;
      if (equal && status != PORTALIS_LEX_SEQUENTIAL) continue;
      if (status == PORTALIS_LEX_SEQUENTIAL && may_be_sequential(batch_.file(file))) continue;
      show_difference(totals, executor, file, wanted, got);
    }
  }
  void show_difference(Totals& totals, size_t executor, size_t file, const Columns& wanted,
                       const Columns& got) {
    const uint32_t begin = batch_.begins[file];
    const uint32_t end = batch_.ends[file];
    const std::string left = wanted.describe(file, begin, end);
    const std::string right = got.describe(file, begin, end);
    if (left == right && got.raw.file_status[file] != PORTALIS_LEX_SEQUENTIAL) return;
    if (++totals.different > 10) return;
    size_t at = 0;
    while (at < left.size() && at < right.size() && left[at] == right[at]) ++at;
    const size_t from = left.rfind('\n', at) == std::string::npos ? 0 : left.rfind('\n', at) + 1;
    std::printf("%s: %s: wanted `%s`, got `%s`\n", executors_[executor].name.c_str(),
                names_[file].c_str(), left.substr(from, left.find('\n', at) - from).c_str(),
                right.substr(from, right.find('\n', at) - from).c_str());
  }

  int32_t minor_;
  std::vector<Executor> executors_;
  std::vector<Totals> totals_;
  Batch batch_;
  std::vector<std::string> names_;
};

}  // namespace

int main(int argc, char** argv) {
  const portalis::parity::Options options = portalis::parity::read_options(argc, argv);
  std::vector<Executor> executors = portalis::parity::executors();
  if (!options.plugin.empty() && !portalis::parity::add_plugin(options.plugin, executors)) return 2;
  Comparison comparison(options.minor, std::move(executors));
  portalis::parity::add_texts(
      options, [&](std::string_view text, const std::string& name) { comparison.add(text, name); });
  comparison.flush();
  return comparison.report();
}
