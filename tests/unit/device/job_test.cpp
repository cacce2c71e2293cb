#include "device/job.hpp"

#include <gtest/gtest.h>

namespace portalis::device {
namespace {

using std::chrono::milliseconds;

TEST(Job, DoesEveryPieceOnce) {
  for (const unsigned threads : {0U, 1U, 4U}) {
    std::vector<std::atomic<int>> done(1000);
    Job job(done.size(), threads, [&](size_t piece) { ++done[piece]; });
    EXPECT_EQ(job.wait(), JobState::kDone);
    for (const auto& count : done) EXPECT_EQ(count, 1);
  }
}

TEST(Job, IsDoneWithoutPieces) {
  Job job(0, 2, [](size_t) {});
  EXPECT_EQ(job.wait(), JobState::kDone);
}

TEST(Job, StopsBetweenPieces) {
  std::atomic<bool> begun = false;
  std::atomic<bool> go_on = false;
  std::atomic<int> done = 0;
  Job job(100, 1, [&](size_t) {
    begun = true;
    while (!go_on) std::this_thread::yield();
    ++done;
  });
  while (!begun) std::this_thread::yield();
  EXPECT_EQ(job.poll(), JobState::kRunning);
  EXPECT_EQ(job.wait(milliseconds(1)), JobState::kRunning);
  job.cancel();
  go_on = true;
  EXPECT_EQ(job.wait(), JobState::kCancelled);
  EXPECT_EQ(done, 1);
}

TEST(Job, EndsWithItsObject) {
  std::atomic<int> done = 0;
  {
    Job job(1000000, 2, [&](size_t) { ++done; });
  }
  const int after = done;
  std::this_thread::sleep_for(milliseconds(2));
  EXPECT_EQ(done, after);
}

}  // namespace
}  // namespace portalis::device
