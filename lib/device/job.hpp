// Work in pieces that goes on while its caller does something else.
//
// Input: a number of pieces and a function that does one. Output: its state, and an end that can be
// waited for. Invariant: every piece is done once, unless the job was cancelled first; when a job
// goes, none of its pieces runs any more.
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace portalis::device {

enum class JobState : uint8_t { kRunning, kDone, kCancelled };

class Job {
 public:
  // Starts at once on `num_threads` threads; with none, in the caller before this returns. `work`
  // must not throw.
  Job(size_t num_pieces, unsigned num_threads, std::function<void(size_t piece)> work);
  // Cancels, and waits for the pieces that are being done.
  ~Job();
  Job(const Job&) = delete;
  Job& operator=(const Job&) = delete;

  JobState poll() const;
  // Until it has ended, or `most` has passed.
  JobState wait(std::optional<std::chrono::milliseconds> most = std::nullopt);
  // No further piece is begun. A job that has done all stays done.
  void cancel() { cancelled_ = true; }

 private:
  void run();

  std::function<void(size_t)> work_;
  size_t num_pieces_;
  std::atomic<size_t> next_ = 0;
  std::atomic<size_t> num_done_ = 0;
  std::atomic<bool> cancelled_ = false;
  mutable std::mutex mutex_;
  std::condition_variable ended_;
  unsigned num_running_ = 0;
  std::vector<std::thread> threads_;
};

}  // namespace portalis::device
