// The rows of lines put together in postorder.
//
// Input: lines that were read, of files in which nothing is wrong. Output: the rows of trees as
// columns. A line's own rows stand where it begins. The row of a compound statement, and what
// follows its body in the order of fields (decorators, what a function returns, type parameters),
// stand behind the last line that it reaches over; of statements that end together the one that
// begins last ends first. So two scans, of the rows that lines begin with and of those that
// statements end with, say where all rows go. Invariant: a file's rows end with its Module, which
// alone a file has whose tree is not wanted.
#pragma once

#include "parse/steps/line_checks.hpp"

namespace portalis::parse::steps {

// Adds to a number that other threads add to as well.
PORTALIS_HOST_DEVICE inline void add_shared(uint32_t* to, uint32_t number) {
#ifdef __CUDA_ARCH__
  atomicAdd(to, number);
#else
  __atomic_fetch_add(to, number, __ATOMIC_RELAXED);
#endif
}

// What is needed to place rows.
struct AssemblyRows {
  SkeletonRows lines;
  const LineResult* results;
  const uint8_t* status;
  // For each line, and one place more: rows that it begins with, that its statement ends with, and
  // that statements end with behind it; then how many there are before.
  uint32_t* opened;
  uint32_t* closed;
  uint32_t* closed_behind;
  uint32_t* opened_before;
  uint32_t* closed_before;
  uint32_t* closed_behind_before;

  PORTALIS_HOST_DEVICE bool is_wanted(uint32_t line) const {
    return status[lines.files[line]] == PORTALIS_LEX_ACCEPTED;
  }
  // The first line of the decorators above a definition.
  PORTALIS_HOST_DEVICE uint32_t first_decorator(uint32_t line) const {
    const uint32_t first = lines.file_lines[lines.files[line]];
    while (line > first && lines.kinds[line - 1] == LineKind::kDecorator) --line;
    return line;
  }
  // Of the rows of all lines before, a Module for each file before among them.
  PORTALIS_HOST_DEVICE uint32_t begin_of(uint32_t line, uint32_t file) const {
    return opened_before[line] + closed_behind_before[line] + file;
  }
  // The row of a line's statement.
  PORTALIS_HOST_DEVICE uint32_t node_of(uint32_t line) const {
    const uint32_t behind = lines.reaches[line] + 1;
    return begin_of(line, lines.files[line]) + opened_before[behind] - opened_before[line] +
           closed_before[behind] - closed_before[line] - 1;
  }
};

struct CountRows {
  AssemblyRows rows;
  PORTALIS_HOST_DEVICE void operator()(uint32_t line) const {
    uint32_t opened = 0;
    uint32_t closed = 0;
    if (rows.is_wanted(line)) {
      const LineResult& result = rows.results[line];
      if (rows.lines.kinds[line] != LineKind::kDecorator) opened = result.num_rows;
      if (result.node != NodeKind::kAbsent) {
        closed = result.num_parked + 1;
        for (uint32_t i = decorated(line); i < line; ++i) closed += rows.results[i].num_rows;
        add_shared(&rows.closed_behind[rows.lines.reaches[line]], closed);
      }
    }
    rows.opened[line] = opened;
    rows.closed[line] = closed;
  }

 private:
  PORTALIS_HOST_DEVICE uint32_t decorated(uint32_t line) const {
    return rows.lines.kinds[line] == LineKind::kDefinition ? rows.first_decorator(line) : line;
  }
};

// The columns of rows.
struct TreeColumns {
  uint8_t* kinds;
  uint8_t* slots;
  uint8_t* auxes;
  uint32_t* begins;
  uint32_t* ends;
  uint32_t* sizes;
  uint32_t* payloads;

  PORTALIS_HOST_DEVICE void put(uint32_t at, const Row& row) const {
    kinds[at] = static_cast<uint8_t>(row.kind);
    slots[at] = row.slot;
    auxes[at] = row.aux;
    begins[at] = row.begin;
    ends[at] = row.end;
    sizes[at] = row.size;
    payloads[at] = row.payload;
  }
};

struct WriteRows {
  AssemblyRows rows;
  LineSpace space;
  Minima levels;  // of the skeleton
  TreeColumns out;

  PORTALIS_HOST_DEVICE void operator()(uint32_t line) const {
    if (!rows.is_wanted(line)) return;
    const LineKind kind = rows.lines.kinds[line];
    if (kind == LineKind::kDecorator) return;
    const LineResult& result = rows.results[line];
    const Row* own = space.rows + rows.lines.slots_begin[line];
    const uint32_t begin = rows.begin_of(line, rows.lines.files[line]);
    put(own, result.num_rows, begin);
    const bool is_clause_alone = kind == LineKind::kElse || kind == LineKind::kFinally;
    if (result.node != NodeKind::kAbsent) {
      end_statement(line, begin);
    } else if (!is_clause_alone) {
      // Statements that are alone in their line.
      set_slots(begin, begin + result.num_rows, suite_slot(line));
    }
  }

 private:
  PORTALIS_HOST_DEVICE void put(const Row* from, uint32_t count, uint32_t to) const {
    for (uint32_t i = 0; i < count; ++i) out.put(to + i, from[i]);
  }
  // Of the subtrees [begin, end).
  PORTALIS_HOST_DEVICE void set_slots(uint32_t begin, uint32_t end, uint8_t slot) const {
    for (; end > begin; end -= out.sizes[end - 1]) out.slots[end - 1] = slot;
  }
  // The slot of statements in the block that a line stands in.
  PORTALIS_HOST_DEVICE uint8_t suite_slot(uint32_t line) const {
    const uint32_t parent = rows.lines.parents[line];
    return parent == kNowhere ? 0 : rows.results[parent].suite_slot;
  }
  PORTALIS_HOST_DEVICE uint8_t node_slot(uint32_t line) const {
    switch (rows.lines.kinds[line]) {
      case LineKind::kElif:
        return 2;
      case LineKind::kExcept:
        return 1;
      default:
        return suite_slot(line);
    }
  }
  // Whether the handlers of a `try` have stars.
  PORTALIS_HOST_DEVICE bool has_stars(uint32_t line) const {
    return rows.results[levels.find_after(line, 2 * rows.lines.depths[line] + 1)].star;
  }
  PORTALIS_HOST_DEVICE void end_statement(uint32_t line, uint32_t begin) const {
    const LineResult& result = rows.results[line];
    const uint32_t node = rows.node_of(line);
    uint32_t to = node + 1 - rows.closed[line];
    if (rows.lines.kinds[line] == LineKind::kDefinition) to = put_decorators(line, to);
    put(space.rows + rows.lines.slots_begin[line + 1] - result.num_parked, result.num_parked, to);
    const uint32_t end = rows.results[rows.lines.reaches[line]].end;
    NodeKind kind = result.node;
    if (kind == NodeKind::kTry && has_stars(line)) kind = NodeKind::kTryStar;
    out.put(node,
            {result.begin, end, node - begin + 1, result.payload, kind, node_slot(line), 0, false});
  }
  PORTALIS_HOST_DEVICE uint32_t put_decorators(uint32_t line, uint32_t to) const {
    const bool is_class = rows.results[line].node == NodeKind::kClassDef;
    for (uint32_t i = rows.first_decorator(line); i < line; ++i) {
      const uint32_t count = rows.results[i].num_rows;
      put(space.rows + rows.lines.slots_begin[i], count, to);
      to += count;
      out.slots[to - 1] = is_class ? 3 : 2;
    }
    return to;
  }
};

struct WriteModule {
  AssemblyRows rows;
  const uint32_t* text_begins;
  const uint32_t* text_ends;
  uint32_t num_files;
  uint32_t* file_rows;
  TreeColumns out;
  // Row `num_files` stands behind all files.
  PORTALIS_HOST_DEVICE void operator()(uint32_t file) const {
    const uint32_t begin = rows.begin_of(rows.lines.file_lines[file], file);
    file_rows[file] = begin;
    if (file == num_files) return;
    const uint32_t end = rows.begin_of(rows.lines.file_lines[file + 1], file + 1);
    out.put(end - 1,
            {text_begins[file], text_ends[file], end - begin, 0, NodeKind::kModule, 0, 0, false});
  }
};

}  // namespace portalis::parse::steps
