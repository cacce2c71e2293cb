// What was done, how often, with how many bytes and for how long.
//
// Input: spans of work from any thread. Output: sums by operation as JSON, and all spans as a
// Chrome trace. Invariant: a profiler that is off records nothing and costs a test of a flag.
#pragma once

#include <chrono>
#include <cstdint>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace portalis::device {

struct OperationSum {
  std::string name;
  uint64_t count = 0;
  uint64_t bytes = 0;
  double milliseconds = 0;
};

class Profiler {
 public:
  explicit Profiler(bool on) : on_(on), origin_(std::chrono::steady_clock::now()) {}

  bool on() const { return on_; }
  // Percent of the time in which the device was busy, as its driver tells it.
  void set_utilisation(int32_t percent);

  // In the order of first use.
  std::vector<OperationSum> sums() const;
  std::string json() const;
  // For chrome://tracing and Perfetto.
  std::string trace() const;

  // Records from its making to its end.
  class Span {
   public:
    Span(Profiler& profiler, std::string_view name, uint64_t bytes = 0);
    ~Span();
    Span(const Span&) = delete;
    Span& operator=(const Span&) = delete;

   private:
    Profiler* profiler_;
    std::string_view name_;
    uint64_t bytes_;
    std::chrono::steady_clock::time_point begin_;
  };

 private:
  struct Event {
    std::string name;
    uint64_t bytes;
    int64_t begin_us;
    int64_t duration_ns;
    uint32_t thread;
  };
  void record(std::string_view name, uint64_t bytes, std::chrono::steady_clock::time_point begin);

  bool on_;
  std::chrono::steady_clock::time_point origin_;
  mutable std::mutex mutex_;
  std::vector<Event> events_;
  std::optional<int32_t> utilisation_;
};

}  // namespace portalis::device
