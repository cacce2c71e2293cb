#include "device/profiler.hpp"

#include <algorithm>
#include <functional>
#include <thread>

#include "base/json.hpp"

namespace portalis::device {

using Clock = std::chrono::steady_clock;

Profiler::Span::Span(Profiler& profiler, std::string_view name, uint64_t bytes)
    : profiler_(profiler.on() ? &profiler : nullptr), name_(name), bytes_(bytes) {
  if (profiler_ != nullptr) begin_ = Clock::now();
}

Profiler::Span::~Span() {
  if (profiler_ != nullptr) profiler_->record(name_, bytes_, begin_);
}

void Profiler::set_utilisation(int32_t percent) {
  const std::lock_guard lock(mutex_);
  utilisation_ = percent;
}

void Profiler::record(std::string_view name, uint64_t bytes, Clock::time_point begin) {
  using std::chrono::duration_cast;
  const auto duration = duration_cast<std::chrono::nanoseconds>(Clock::now() - begin);
  const auto since = duration_cast<std::chrono::microseconds>(begin - origin_);
  const auto thread =
      static_cast<uint32_t>(std::hash<std::thread::id>()(std::this_thread::get_id()) & 0x7FFFFFFF);
  const std::lock_guard lock(mutex_);
  events_.push_back({std::string(name), bytes, since.count(), duration.count(), thread});
}

std::vector<OperationSum> Profiler::sums() const {
  const std::lock_guard lock(mutex_);
  std::vector<OperationSum> sums;
  for (const Event& event : events_) {
    auto found = std::find_if(sums.begin(), sums.end(),
                              [&](const OperationSum& sum) { return sum.name == event.name; });
    if (found == sums.end()) found = sums.insert(sums.end(), OperationSum{event.name});
    ++found->count;
    found->bytes += event.bytes;
    found->milliseconds += static_cast<double>(event.duration_ns) * 1e-6;
  }
  return sums;
}

std::string Profiler::json() const {
  base::JsonWriter writer;
  writer.begin_object().key("operations").begin_array();
  for (const OperationSum& sum : sums()) {
    writer.begin_object();
    writer.member("name", std::string_view(sum.name));
    writer.member("count", static_cast<int64_t>(sum.count));
    writer.member("bytes", static_cast<int64_t>(sum.bytes));
    writer.member("milliseconds", sum.milliseconds);
    writer.end_object();
  }
  writer.end_array().key("gpu_utilisation_percent");
  const std::lock_guard lock(mutex_);
  if (utilisation_) {
    writer.value(static_cast<int64_t>(*utilisation_));
  } else {
    writer.null();
  }
  return writer.end_object().text();
}

std::string Profiler::trace() const {
  base::JsonWriter writer;
  const std::lock_guard lock(mutex_);
  writer.begin_object().key("traceEvents").begin_array();
  for (const Event& event : events_) {
    writer.begin_object();
    writer.member("name", std::string_view(event.name)).member("ph", "X");
    writer.member("pid", 1U).member("tid", event.thread);
    writer.member("ts", event.begin_us);
    writer.member("dur", static_cast<double>(event.duration_ns) * 1e-3);
    writer.key("args").begin_object().member("bytes", static_cast<int64_t>(event.bytes));
    writer.end_object().end_object();
  }
  return writer.end_array().end_object().text();
}

}  // namespace portalis::device
