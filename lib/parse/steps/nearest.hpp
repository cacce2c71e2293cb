// For a row, the nearest earlier or later row with a value that is small enough.
//
// Input: values. Output: the minima of blocks, of blocks of blocks and so on, in one array, and
// searches in them. Invariant: a search looks at no more than two blocks of each level.
#pragma once

#include <cstdint>

#include "base/host_device.hpp"
#include "parse/steps/plain_exec.hpp"

namespace portalis::parse::steps {

inline constexpr uint32_t kBlockRows = 16;
inline constexpr uint32_t kMaxLevels = 9;  // enough for 2^32 rows
inline constexpr uint32_t kNowhere = UINT32_MAX;

struct Minima {
  const int32_t* levels[kMaxLevels];
  uint32_t counts[kMaxLevels];
  uint32_t num_levels;

  // The nearest row before `row` whose value is at most `most`.
  PORTALIS_HOST_DEVICE uint32_t find_before(uint32_t row, int32_t most) const {
    uint32_t level = 0;
    while (true) {
      // Within the block, else in the level above.
      const uint32_t block = row / kBlockRows * kBlockRows;
      while (row > block && levels[level][row - 1] > most) --row;
      if (row > block) break;
      if (++level == num_levels) return kNowhere;
      row = block / kBlockRows;
    }
    --row;
    while (level > 0) {
      --level;
      const uint32_t block = row * kBlockRows;
      row = block + kBlockRows - 1;
      // All blocks before the one that the search began in are whole.
      while (levels[level][row] > most) --row;
    }
    return row;
  }

  // The nearest row behind `row` whose value is at most `most`.
  PORTALIS_HOST_DEVICE uint32_t find_after(uint32_t row, int32_t most) const {
    uint32_t level = 0;
    while (true) {
      uint32_t end = (row / kBlockRows + 1) * kBlockRows;
      if (end > counts[level]) end = counts[level];
      uint32_t next = row + 1;
      while (next < end && levels[level][next] > most) ++next;
      if (next < end) {
        row = next;
        break;
      }
      if (++level == num_levels) return kNowhere;
      row /= kBlockRows;
    }
    while (level > 0) {
      --level;
      row *= kBlockRows;
      while (levels[level][row] > most) ++row;
    }
    return row;
  }
};

struct BlockMinimum {
  const int32_t* in;
  int32_t* out;
  uint32_t count;

  PORTALIS_HOST_DEVICE void operator()(uint32_t block) const {
    const uint32_t begin = block * kBlockRows;
    const uint32_t end = count - begin < kBlockRows ? count : begin + kBlockRows;
    int32_t least = in[begin];
    for (uint32_t i = begin + 1; i < end; ++i) least = in[i] < least ? in[i] : least;
    out[block] = least;
  }
};

// Owns the levels above the values.
template <typename Exec>
class MinimaTree {
 public:
  MinimaTree(Exec& exec, const int32_t* values, uint32_t count)
      : levels_(exec, count / (kBlockRows - 1) + kMaxLevels) {
    minima_.levels[0] = values;
    minima_.counts[0] = count;
    minima_.num_levels = 1;
    int32_t* free = levels_.get();
    while (count > kBlockRows) {
      const uint32_t blocks = (count + kBlockRows - 1) / kBlockRows;
      exec.for_each(blocks, BlockMinimum{minima_.levels[minima_.num_levels - 1], free, count});
      minima_.counts[minima_.num_levels] = blocks;
      minima_.levels[minima_.num_levels++] = free;
      free += blocks;
      count = blocks;
    }
  }
  const Minima& minima() const { return minima_; }

 private:
  Array<int32_t, Exec> levels_;
  Minima minima_{};
};

}  // namespace portalis::parse::steps
