#include "device/job.hpp"

#include <algorithm>
#include <system_error>
#include <utility>

namespace portalis::device {

Job::Job(size_t num_pieces, unsigned num_threads, std::function<void(size_t)> work)
    : work_(std::move(work)), num_pieces_(num_pieces) {
  const auto num_wanted = static_cast<unsigned>(std::min<size_t>(num_threads, num_pieces));
  num_running_ = std::max(num_wanted, 1U);
  if (num_wanted == 0) {
    run();
    return;
  }
  threads_.reserve(num_wanted);
  while (threads_.size() < num_wanted) {
    try {
      threads_.emplace_back([this] { run(); });
    } catch (const std::system_error&) {
      break;
    }
  }
  // Where the machine gives fewer threads, or none, the caller does the work of those missing.
  if (threads_.size() == num_wanted) return;
  {
    const std::lock_guard lock(mutex_);
    num_running_ -= num_wanted - static_cast<unsigned>(threads_.size()) - 1;
  }
  run();
}

Job::~Job() {
  cancel();
  for (std::thread& thread : threads_) thread.join();
}

void Job::run() {
  while (!cancelled_) {
    const size_t piece = next_++;
    if (piece >= num_pieces_) break;
    work_(piece);
    ++num_done_;
  }
  const std::lock_guard lock(mutex_);
  --num_running_;
  ended_.notify_all();
}

JobState Job::poll() const {
  const std::lock_guard lock(mutex_);
  if (num_running_ > 0) return JobState::kRunning;
  return num_done_ == num_pieces_ ? JobState::kDone : JobState::kCancelled;
}

JobState Job::wait(std::optional<std::chrono::milliseconds> most) {
  {
    std::unique_lock lock(mutex_);
    const auto ended = [this] { return num_running_ == 0; };
    if (most) {
      ended_.wait_for(lock, *most, ended);
    } else {
      ended_.wait(lock, ended);
    }
  }
  return poll();
}

}  // namespace portalis::device
