// Times what devices do with a batch of files: the CPU's tokenizer on one core, and a plugin's
// tokenizer and parser.
//
// Input: the number of rounds, a plugin (or `-`), and paths on stdin, one a line. Output: a line
// `device operation name bytes files rows to_device time to_host` for each; rows are tokens, or
// nodes of trees; the last three are medians in milliseconds; copies are from and to ordinary
// memory. The status is 2 when the plugin cannot be used.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

#include "device/lex_columns.hpp"
#include "device/pool.hpp"
#include "tests/parity/batch.hpp"
#include "tests/parity/executors.hpp"

namespace {

using portalis::device::Choice;
using portalis::device::MemoryPool;
using portalis::device::Stream;
using portalis::parity::Batch;

[[noreturn]] void fail(const std::string& message) {
  std::fprintf(stderr, "devices: %s\n", message.c_str());
  std::exit(2);
}

double milliseconds_since(std::chrono::steady_clock::time_point begin) {
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin)
      .count();
}

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

// One device and the memory that a batch needs there.
class Bench {
 public:
  Bench(const Choice& choice, const Batch& batch)
      : choice_(choice), stream_(make(choice)), pool_(stream_), batch_(batch) {}

  void lex(size_t rounds) {
    run<portalis_lex_columns>("lex", rounds, choice_.backend->lex, [this](const auto& columns) {
      fetch_tokens(columns);
      return columns.num_tokens;
    });
  }
  // Everything that the host makes trees of.
  void parse(size_t rounds) {
    run<portalis_parse_columns>(
        "parse", rounds, choice_.backend->parse, [this](const auto& columns) {
          for (const uint8_t* column : {columns.row_kinds, columns.row_slots, columns.row_auxes}) {
            fetch(column, columns.num_rows);
          }
          for (const uint32_t* column :
               {columns.row_begins, columns.row_ends, columns.row_sizes, columns.row_payloads}) {
            fetch(column, columns.num_rows);
          }
          fetch(columns.words, columns.num_words);
          fetch_tokens(columns);
          return columns.num_rows;
        });
  }

 private:
  // `fetch_all` copies columns to the host and returns how many rows they have.
  template <typename Columns, typename Operation, typename Fetch>
  void run(const char* name, size_t rounds, Operation operation, Fetch fetch_all) {
    std::vector<double> to_device;
    std::vector<double> working;
    std::vector<double> to_host;
    uint32_t num_rows = 0;
    // The first round makes what later ones reuse.
    for (size_t round = 0; round <= rounds; ++round) {
      auto begin = std::chrono::steady_clock::now();
      portalis_lex_args args = batch_.args(11);
      args.allocator = pool_.allocator();
      args.text = put(batch_.text.data(), batch_.text.size());
      args.file_begins = put(batch_.begins.data(), batch_.begins.size());
      args.file_ends = put(batch_.ends.data(), batch_.ends.size());
      wait();
      to_device.push_back(milliseconds_since(begin));
      begin = std::chrono::steady_clock::now();
      Columns columns{};
      const int32_t status = operation(stream_.raw(), &args, &columns);
      if (status != PORTALIS_DEVICE_OK) fail(choice_.backend->status_text(status));
      wait();
      working.push_back(milliseconds_since(begin));
      begin = std::chrono::steady_clock::now();
      num_rows = fetch_all(columns);
      wait();
      to_host.push_back(milliseconds_since(begin));
      portalis::device::for_each_column(columns, [&](void* column) { pool_.give(column); });
      for (void* memory : taken_) pool_.give(memory);
      taken_.clear();
      if (round > 0) continue;
      to_device.clear();
      working.clear();
      to_host.clear();
    }
    portalis_device_props props{};
    choice_.backend->device_props(choice_.device, &props);
    std::printf("%s\t%s\t%s\t%zu\t%zu\t%u\t%.3f\t%.3f\t%.3f\n", choice_.backend->name, name,
                props.name, batch_.text.size(), batch_.begins.size(), num_rows, median(to_device),
                median(working), median(to_host));
    std::fflush(stdout);
  }
  template <typename Columns>
  void fetch_tokens(const Columns& columns) {
    fetch(columns.token_kinds, columns.num_tokens);
    fetch(columns.token_begins, columns.num_tokens);
    fetch(columns.token_ends, columns.num_tokens);
  }
  static Stream make(const Choice& choice) {
    auto stream = Stream::make(choice);
    if (!stream) fail(stream.error().message);
    return std::move(*stream);
  }
  template <typename T>
  const T* put(const T* values, size_t count) {
    void* memory = pool_.take(count * sizeof(T));
    if (memory == nullptr) fail("out of memory");
    taken_.push_back(memory);
    if (!stream_.copy(memory, values, count * sizeof(T), PORTALIS_COPY_TO_DEVICE)) fail("no copy");
    return static_cast<const T*>(memory);
  }
  template <typename T>
  void fetch(const T* column, size_t count) {
    host_.resize(std::max(host_.size(), count * sizeof(T)));
    if (!stream_.copy(host_.data(), column, count * sizeof(T), PORTALIS_COPY_TO_HOST)) {
      fail("no copy");
    }
  }
  void wait() {
    if (!stream_.wait()) fail("the device failed");
  }

  Choice choice_;
  Stream stream_;
  MemoryPool pool_;
  const Batch& batch_;
  std::vector<void*> taken_;
  std::vector<char> host_;
};

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) fail("usage: bench_devices ROUNDS PLUGIN|-");
  Batch batch;
  for (std::string path; std::getline(std::cin, path);) {
    std::string text;
    if (portalis::parity::read_text(path, text)) batch.add(text);
  }
  const size_t rounds = std::max<size_t>(1, std::strtoul(argv[1], nullptr, 10));
  const std::string plugin = argv[2];
  const portalis_op_shape shape{batch.begins.size(), batch.text.size()};
  for (const char* device : {"cpu", "cuda"}) {
    if (plugin == "-" && device != std::string("cpu")) continue;
    const portalis::device::Registry registry(plugin == "-" ? "" : plugin);
    const auto choice = registry.choose(device, PORTALIS_OP_LEX, shape);
    if (!choice) fail(choice.error().message);
    Bench bench(*choice, batch);
    bench.lex(rounds);
    if (device != std::string("cpu")) bench.parse(rounds);
  }
  return 0;
}
