// Lines read, judged together: what is wrong with each, and which files are.
#pragma once

#include "parse/steps/skeleton.hpp"

namespace portalis::parse::steps {

struct ReadLine {
  LineSpace space;
  SkeletonRows rows;
  LineResult* results;
  PORTALIS_HOST_DEVICE void operator()(uint32_t line) const {
    const LineShape shape{rows.tokens[line], rows.slots_begin[line], rows.slots_begin[line + 1],
                          rows.kinds[line], clause_slot(line)};
    results[line] = LineThread(space, shape).run();
  }

  // The slot of the statements behind `else` and `finally`, in what these belong to.
  PORTALIS_HOST_DEVICE uint8_t clause_slot(uint32_t line) const {
    if (rows.kinds[line] == LineKind::kFinally) return 3;
    const uint32_t before = rows.befores[line];
    return before != kNowhere && rows.own_kinds[before] == LineKind::kFor ? 3 : 2;
  }
};

struct JudgeLine {
  SkeletonRows rows;
  const LineResult* results;
  uint8_t* bad;   // of files
  uint8_t* left;  // of files
  PORTALIS_HOST_DEVICE void operator()(uint32_t line) const {
    const LineError error = judge(line);
    rows.errors[line] = static_cast<uint8_t>(error);
    if (error != LineError::kNone) bad[rows.files[line]] = 1;
    if (error == LineError::kLeft) left[rows.files[line]] = 1;
  }

 private:
  PORTALIS_HOST_DEVICE LineError judge(uint32_t line) const {
    const LineResult& result = results[line];
    if (result.error == LineError::kLeft) return LineError::kLeft;
    if (rows.errors[line] != 0) return static_cast<LineError>(rows.errors[line]);
    if (result.error != LineError::kNone) return result.error;
    const bool is_first = line == rows.file_lines[rows.files[line]];
    if (!is_first && rows.depths[line] > rows.depths[line - 1] && !results[line - 1].opens) {
      return LineError::kIndent;
    }
    const uint32_t before = rows.befores[line];
    if (rows.kinds[line] == LineKind::kExcept && rows.own_kinds[before] == LineKind::kExcept &&
        results[before].star != result.star) {
      return LineError::kStar;
    }
    return LineError::kNone;
  }
};

// `status` holds the tokenizer's, and gets the parser's.
struct JudgeFile {
  const uint8_t* bad;
  const uint8_t* left;
  uint8_t* status;
  PORTALIS_HOST_DEVICE void operator()(uint32_t file) const {
    if (left[file] != 0) {
      status[file] = PORTALIS_LEX_SEQUENTIAL;
    } else if (bad[file] != 0) {
      status[file] = PORTALIS_LEX_REJECTED;
    }
  }
};

struct CountLineErrors {
  SkeletonRows rows;
  const uint8_t* status;
  uint32_t* out;
  PORTALIS_HOST_DEVICE void operator()(uint32_t line) const {
    const bool counts = status[rows.files[line]] == PORTALIS_LEX_REJECTED && rows.errors[line] != 0;
    out[line] = counts ? 1 : 0;
  }
};

struct WriteLineErrors {
  LineSpace space;
  SkeletonRows rows;
  const LineResult* results;
  const uint32_t* counts;
  const uint32_t* places;
  uint32_t* offsets;
  uint8_t* codes;
  PORTALIS_HOST_DEVICE void operator()(uint32_t line) const {
    if (counts[line] == 0) return;
    const bool is_inside = rows.errors[line] == static_cast<uint8_t>(LineError::kSyntax);
    offsets[places[line]] =
        is_inside ? results[line].error_offset : space.begins[rows.tokens[line]];
    codes[places[line]] = rows.errors[line];
  }
};

}  // namespace portalis::parse::steps
