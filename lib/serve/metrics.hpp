// Counters of a server, in Prometheus' text format.
//
// Input: what happened. Output: text. Invariant: the labels come from tables and from the names of
// modules, so their number does not grow with requests. Used by one thread.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace portalis::serve {

class Metrics {
 public:
  // A route's path as the table has it; "other" when the request fitted none.
  void count_request(std::string_view route, unsigned status) { ++requests_[{route, status}]; }
  void count_run(const std::string& module, std::string_view ending, double seconds);
  void begin_run() { ++num_running_; }
  void end_run() { --num_running_; }
  void open_connection() { ++num_connections_; }
  void close_connection() { --num_connections_; }

  uint32_t num_running() const { return num_running_; }
  uint32_t num_connections() const { return num_connections_; }
  std::string text(double uptime_seconds) const;

 private:
  static constexpr std::array<double, 10> kBounds = {0.001, 0.005, 0.01, 0.05, 0.1,
                                                     0.5,   1,     5,    10,   30};
  struct Histogram {
    std::array<uint64_t, kBounds.size() + 1> buckets{};
    double sum = 0;
  };

  std::map<std::pair<std::string_view, unsigned>, uint64_t> requests_;
  std::map<std::pair<std::string, std::string_view>, uint64_t> runs_;
  std::map<std::string, Histogram> seconds_;
  uint32_t num_running_ = 0;
  uint32_t num_connections_ = 0;
};

}  // namespace portalis::serve
