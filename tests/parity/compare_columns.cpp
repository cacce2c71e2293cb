// portalis_compare_columns [options of portalis_compare_lexers]: compares the data-parallel parser
// on all executors.
//
// Input: as portalis_compare_lexers; with --pieces, the symbols are pieces of lines. Output: the
// first text of batches whose columns differ, then a line of counts. The columns of each executor,
// and of a plugin's GPU, are to be those of the first one, byte by byte. The status is 1 when a
// batch differs, and 2 when the plugin cannot be used.
#include <cstdio>
#include <string>
#include <vector>

#include "batch.hpp"
#include "executors.hpp"
#include "parsed_columns.hpp"
#include "texts.hpp"

namespace {

using namespace portalis::parity;

constexpr size_t kBatchBytes = 4 << 20;

class Comparison {
 public:
  Comparison(int32_t minor, std::vector<Executor> executors)
      : minor_(minor), executors_(std::move(executors)) {}

  void add(std::string_view text, const std::string& name) {
    if (batch_.begins.empty()) first_name_ = name;
    batch_.add(text);
    ++files_;
    if (batch_.text.size() >= kBatchBytes) flush();
  }
  void flush() {
    if (batch_.begins.empty()) return;
    const portalis_lex_args args = batch_.args(minor_);
    ParsedColumns first;
    executors_[0].parse(args, first.raw);
    rows_ += first.raw.num_rows;
    for (size_t i = 1; i < executors_.size(); ++i) {
      ParsedColumns other;
      executors_[i].parse(args, other.raw);
      if (all_equal(first.raw, other.raw, batch_.begins.size())) continue;
      ++different_;
      std::printf("%s: other columns than %s, from %s on\n", executors_[i].name.c_str(),
                  executors_[0].name.c_str(), first_name_.c_str());
    }
    batch_ = Batch();
  }
  int report() const {
    std::printf("%zu executors, %zu files, %zu rows, %zu batches different\n", executors_.size(),
                files_, rows_, different_);
    return different_ == 0 && files_ > 0 ? 0 : 1;
  }

 private:
  int32_t minor_;
  std::vector<Executor> executors_;
  Batch batch_;
  std::string first_name_;
  size_t files_ = 0;
  size_t rows_ = 0;
  size_t different_ = 0;
};

}  // namespace

int main(int argc, char** argv) {
  const Options options = read_options(argc, argv);
  std::vector<Executor> all = executors();
  if (!options.plugin.empty() && !add_plugin(options.plugin, all)) return 2;
  Comparison comparison(options.minor, std::move(all));
  add_texts(options,
            [&](std::string_view text, const std::string& name) { comparison.add(text, name); });
  comparison.flush();
  return comparison.report();
}
