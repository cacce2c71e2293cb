// Many sources to trees at once, on the device that is chosen, while the caller does something
// else.
//
// Input: decoded sources and options. Output: for each a ParseResult, or the error that kept it
// from being parsed; what it cost. Invariant: the trees are those of parse::parse(), whatever
// device took part.
#pragma once

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "device/job.hpp"
#include "device/pool.hpp"
#include "device/profiler.hpp"
#include "device/registry.hpp"
#include "parse/parse.hpp"

namespace portalis::driver {

struct BatchOptions {
  parse::ParseOptions parse;
  uint32_t batch_size = 0;    // files that a device takes at once; 0: a number that suits
  uint32_t num_threads = 0;   // 0: as many as there are cores
  bool enable_async = false;  // whether submit() returns before all is done
  bool collect_metrics = false;
  std::string device;            // "cpu", "cuda"; "" leaves the choice
  std::filesystem::path plugin;  // see device::Registry
  // Whether the CPU does what a device fails to do.
  bool allow_fallback = false;
};

struct BatchMetrics {
  uint64_t num_files = 0;
  uint64_t num_failed = 0;  // sources that are no programs, or were not parsed
  uint64_t num_fallbacks = 0;
  uint64_t num_bytes = 0;
  uint64_t num_tokens = 0;
  uint64_t num_nodes = 0;
  double milliseconds = 0;  // from the submission to the end
  device::PoolStats pool;   // the largest peak of a thread, sums of all else
};

class ParseBatch {
 public:
  using Source = std::shared_ptr<const source::SourceText>;

  static host::Result<std::unique_ptr<ParseBatch>> submit(std::vector<Source> sources,
                                                          BatchOptions options);

  device::JobState poll() const { return job_->poll(); }
  device::JobState wait(std::optional<std::chrono::milliseconds> most) { return job_->wait(most); }
  void cancel() { job_->cancel(); }

  size_t size() const { return items_.size(); }
  const Source& source(size_t index) const { return items_[index].source; }
  // What became of a source; only after the end. Cancelled sources have an error.
  const std::shared_ptr<const parse::ParseResult>& result(size_t index) const {
    return items_[index].result;
  }
  const host::Error& error(size_t index) const { return items_[index].error; }

  const device::Choice& choice() const { return choice_; }
  parse::PythonVersion version() const { return options_.parse.version; }
  // Only after the end.
  BatchMetrics metrics() const;
  const device::Profiler& profiler() const { return profiler_; }

 private:
  struct Item {
    Source source;
    std::shared_ptr<const parse::ParseResult> result;  // null: see `error`
    host::Error error;
    bool fell_back = false;
  };

  ParseBatch(std::vector<Source> sources, BatchOptions options, device::Choice choice);
  void start();
  void run_piece(size_t piece);
  void parse_on_cpu(size_t begin, size_t end);
  void parse_on_device(size_t begin, size_t end);
  host::Status make_trees(size_t begin, size_t end, const device::Stream& stream,
                          device::MemoryPool& pool);
  void recover(size_t begin, size_t end, const host::Error& error, const device::Stream& stream,
               device::MemoryPool& pool);

  BatchOptions options_;
  device::Choice choice_;
  device::Profiler profiler_;
  std::vector<Item> items_;
  size_t piece_size_ = 1;
  std::chrono::steady_clock::time_point begin_;
  std::atomic<int64_t> end_nanoseconds_ = 0;  // when the last piece ended, since begin_
  mutable std::mutex mutex_;
  device::PoolStats pool_;
  std::unique_ptr<device::Job> job_;  // last: it uses all the others
};

}  // namespace portalis::driver
