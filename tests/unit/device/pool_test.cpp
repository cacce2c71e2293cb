#include "device/pool.hpp"

#include <gtest/gtest.h>

namespace portalis::device {
namespace {

Stream cpu_stream() {
  return std::move(Stream::make(*Registry().choose("cpu", PORTALIS_OP_LEX, {1, 1}))).value();
}

TEST(MemoryPool, ReusesBlocksAndCounts) {
  const Stream stream = cpu_stream();
  MemoryPool pool(stream);
  void* first = pool.take(1000);
  ASSERT_NE(first, nullptr);
  pool.give(first);
  void* second = pool.take(1010);
  EXPECT_EQ(second, first);
  void* third = pool.take(5000);
  EXPECT_EQ(pool.stats().num_requests, 3U);
  EXPECT_EQ(pool.stats().num_hits, 1U);
  EXPECT_EQ(pool.stats().bytes_in_use, pool.stats().peak_bytes);
  pool.give(second);
  pool.give(third);
  EXPECT_EQ(pool.stats().bytes_in_use, 0U);
  EXPECT_GE(pool.stats().peak_bytes, 6000U);
  EXPECT_GE(pool.stats().total_bytes, 7000U);
}

TEST(MemoryPool, GivesNothingBeyondItsLimit) {
  const Stream stream = cpu_stream();
  MemoryPool pool(stream, 4096);
  EXPECT_EQ(pool.take(5000), nullptr);
  void* memory = pool.take(4000);
  EXPECT_NE(memory, nullptr);
  EXPECT_EQ(pool.take(4000), nullptr);
  pool.give(memory);
  EXPECT_NE(pool.take(4000), nullptr);
}

TEST(MemoryPool, IgnoresWhatIsNotItsOwn) {
  const Stream stream = cpu_stream();
  MemoryPool pool(stream);
  int other = 0;
  pool.give(&other);
  pool.give(nullptr);
  EXPECT_EQ(pool.stats().bytes_in_use, 0U);
}

TEST(Stream, CopiesInOrder) {
  const Stream stream = cpu_stream();
  MemoryPool pool(stream);
  void* memory = pool.take(6);
  char back[6] = {};
  EXPECT_TRUE(stream.copy(memory, "hello", 6, PORTALIS_COPY_TO_DEVICE).ok());
  EXPECT_TRUE(stream.copy(back, memory, 6, PORTALIS_COPY_TO_HOST).ok());
  EXPECT_TRUE(stream.wait().ok());
  EXPECT_STREQ(back, "hello");
}

}  // namespace
}  // namespace portalis::device
