// The data-parallel parser: the text of a batch to the columns of trees.
//
// Input: files one after another, as PORTALIS_OP_PARSE takes them. Output: the columns of that
// operation, in memory of the executor. Steps: tokens (lex_steps.hpp); lines and the skeleton of
// statements (skeleton.hpp); each line read by a thread of its own into slots that its tokens count
// (line_thread.hpp); what is wrong, line by line (line_checks.hpp); rows counted, placed by scans
// and written (assembly.hpp). Invariant: a file that LineParser accepts is accepted with the same
// rows, or is left to the host; a file that it declines is rejected or left, or holds a literal
// whose value the host finds wrong.
#pragma once

#include "parse/steps/assembly.hpp"
#include "parse/steps/lex_steps.hpp"

namespace portalis::parse::steps {

// Where tokens stand, each file's behind rows of kEnd, and behind them places for those of fields.
template <typename Exec>
struct SpacedTokens {
  SpacedTokens(Exec& exec, uint32_t count)
      : num_rows(count), kinds(exec, count), begins(exec, count), ends(exec, count) {}

  uint32_t num_rows;
  Array<uint8_t, Exec> kinds;
  Array<uint32_t, Exec> begins;
  Array<uint32_t, Exec> ends;
};

template <typename Exec>
class ParseSteps {
 public:
  ParseSteps(Exec& exec, const Text& text) : exec_(exec), text_(text), out_(exec) {
    out_->lexed = lex(exec, text);
  }

  portalis_parse_columns run();

 private:
  using Numbers = Array<uint32_t, Exec>;

  TokenTable token_table() const {
    const portalis_lex_columns& lexed = out_->lexed;
    return {lexed.token_kinds, lexed.token_begins, lexed.token_ends,
            lexed.file_tokens, lexed.num_tokens,   text_.num_files};
  }
  void exclusive_sum(const Numbers& in, const Numbers& out, uint32_t count) {
    exec_.exclusive_scan(in.get(), out.get(), count, uint32_t{0}, AddNumbers());
  }
  Skeleton<Exec> find_lines(const Numbers& is_line, const Numbers& places, const Numbers& slots,
                            const Numbers& depths, uint32_t num_slots);
  void space_tokens(SpacedTokens<Exec>& spaced);
  void judge(const SkeletonRows& rows, const LineResult* results, uint32_t num_lines);
  void write_errors(const LineSpace& space, const Skeleton<Exec>& skeleton,
                    const LineResult* results);
  void assemble(const LineSpace& space, const Skeleton<Exec>& skeleton, const Minima& levels,
                const LineResult* results);

  Exec& exec_;
  Text text_;
  HeldColumns<Exec, portalis_parse_columns> out_;
};

template <typename Exec>
void ParseSteps<Exec>::space_tokens(SpacedTokens<Exec>& spaced) {
  const TokenTable tokens = token_table();
  exec_.for_each(tokens.num_tokens,
                 SpaceTokens{tokens, spaced.kinds.get(), spaced.begins.get(), spaced.ends.get()});
  exec_.for_each(text_.num_files + 1, EndFile{tokens, text_.file_ends, spaced.kinds.get(),
                                              spaced.begins.get(), spaced.ends.get()});
}

template <typename Exec>
Skeleton<Exec> ParseSteps<Exec>::find_lines(const Numbers& is_line, const Numbers& places,
                                            const Numbers& slots, const Numbers& depths,
                                            uint32_t num_slots) {
  const TokenTable tokens = token_table();
  Skeleton<Exec> skeleton(exec_, exec_.read(places.get() + tokens.num_tokens), text_.num_files);
  const SkeletonRows rows = skeleton.rows();
  exec_.for_each(tokens.num_tokens,
                 PlaceLines{tokens, is_line.get(), places.get(), slots.get(), depths.get(), rows});
  exec_.for_each(1, SetNumber{rows.slots_begin + skeleton.num_lines(), num_slots});
  exec_.for_each(text_.num_files + 1, FindFileLines{tokens, places.get(), skeleton.file_lines()});
  return skeleton;
}

template <typename Exec>
void ParseSteps<Exec>::judge(const SkeletonRows& rows, const LineResult* results,
                             uint32_t num_lines) {
  Array<uint8_t, Exec> flags(exec_, 2 * text_.num_files);
  exec_.clear(flags.get(), size_t{2} * text_.num_files);
  uint8_t* bad = flags.get();
  uint8_t* left = bad + text_.num_files;
  exec_.for_each(num_lines, JudgeLine{rows, results, bad, left});
  exec_.for_each(text_.num_files, JudgeFile{bad, left, out_->lexed.file_status});
}

template <typename Exec>
void ParseSteps<Exec>::write_errors(const LineSpace& space, const Skeleton<Exec>& skeleton,
                                    const LineResult* results) {
  const uint32_t num_lines = skeleton.num_lines();
  Numbers counts(exec_, num_lines + 1);
  Numbers places(exec_, num_lines + 1);
  exec_.clear(counts.get() + num_lines, sizeof(uint32_t));
  exec_.for_each(num_lines,
                 CountLineErrors{skeleton.rows(), out_->lexed.file_status, counts.get()});
  exclusive_sum(counts, places, num_lines + 1);
  out_->num_line_errors = exec_.read(places.get() + num_lines);
  Numbers offsets(exec_, out_->num_line_errors);
  Array<uint8_t, Exec> codes(exec_, out_->num_line_errors);
  exec_.for_each(num_lines, WriteLineErrors{space, skeleton.rows(), results, counts.get(),
                                            places.get(), offsets.get(), codes.get()});
  out_->line_error_offsets = offsets.release();
  out_->line_error_codes = codes.release();
}

template <typename Exec>
void ParseSteps<Exec>::assemble(const LineSpace& space, const Skeleton<Exec>& skeleton,
                                const Minima& levels, const LineResult* results) {
  const uint32_t num_lines = skeleton.num_lines();
  const uint32_t places = num_lines + 1;
  Numbers opened(exec_, places);
  Numbers closed(exec_, places);
  Numbers behind(exec_, places);
  Numbers opened_before(exec_, places);
  Numbers closed_before(exec_, places);
  Numbers behind_before(exec_, places);
  const AssemblyRows rows{
      skeleton.rows(),    results,      out_->lexed.file_status, opened.get(),
      closed.get(),       behind.get(), opened_before.get(),     closed_before.get(),
      behind_before.get()};
  exec_.clear(behind.get(), places * sizeof(uint32_t));
  exec_.clear(opened.get() + num_lines, sizeof(uint32_t));
  exec_.clear(closed.get() + num_lines, sizeof(uint32_t));
  exec_.for_each(num_lines, CountRows{rows});
  exclusive_sum(opened, opened_before, places);
  exclusive_sum(closed, closed_before, places);
  exclusive_sum(behind, behind_before, places);
  out_->num_rows = exec_.read(opened_before.get() + num_lines) +
                   exec_.read(closed_before.get() + num_lines) + text_.num_files;
  Array<uint8_t, Exec> kinds(exec_, out_->num_rows);
  Array<uint8_t, Exec> slots(exec_, out_->num_rows);
  Array<uint8_t, Exec> auxes(exec_, out_->num_rows);
  Numbers begins(exec_, out_->num_rows);
  Numbers ends(exec_, out_->num_rows);
  Numbers sizes(exec_, out_->num_rows);
  Numbers payloads(exec_, out_->num_rows);
  Numbers file_rows(exec_, text_.num_files + 1);
  const TreeColumns tree{kinds.get(), slots.get(), auxes.get(),   begins.get(),
                         ends.get(),  sizes.get(), payloads.get()};
  exec_.for_each(num_lines, WriteRows{rows, space, levels, tree});
  exec_.for_each(text_.num_files + 1, WriteModule{rows, text_.file_begins, text_.file_ends,
                                                  text_.num_files, file_rows.get(), tree});
  out_->row_kinds = kinds.release();
  out_->row_slots = slots.release();
  out_->row_auxes = auxes.release();
  out_->row_begins = begins.release();
  out_->row_ends = ends.release();
  out_->row_sizes = sizes.release();
  out_->row_payloads = payloads.release();
  out_->file_rows = file_rows.release();
}

template <typename Exec>
portalis_parse_columns ParseSteps<Exec>::run() {
  const TokenTable tokens = token_table();
  Numbers is_line(exec_, tokens.num_tokens + 1);
  Numbers places(exec_, tokens.num_tokens + 1);
  Numbers slot_counts(exec_, tokens.num_tokens + 1);
  Numbers slots(exec_, tokens.num_tokens + 1);
  Numbers steps(exec_, tokens.num_tokens);
  Numbers depths(exec_, tokens.num_tokens);
  exec_.clear(is_line.get() + tokens.num_tokens, sizeof(uint32_t));
  exec_.clear(slot_counts.get() + tokens.num_tokens, sizeof(uint32_t));
  exec_.for_each(tokens.num_tokens, MarkLogicalLines{text_.bytes, tokens, is_line.get(),
                                                     slot_counts.get(), steps.get()});
  exclusive_sum(is_line, places, tokens.num_tokens + 1);
  exclusive_sum(slot_counts, slots, tokens.num_tokens + 1);
  exec_.inclusive_scan(steps.get(), depths.get(), tokens.num_tokens, AddNumbers());
  const uint32_t num_slots = exec_.read(slots.get() + tokens.num_tokens);
  const Skeleton<Exec> skeleton = find_lines(is_line, places, slots, depths, num_slots);
  const SkeletonRows rows = skeleton.rows();
  const uint32_t num_lines = skeleton.num_lines();

  SpacedTokens<Exec> spaced(exec_, tokens.num_spaced() + num_slots);
  space_tokens(spaced);
  Array<Row, Exec> line_rows(exec_, num_slots);
  Array<Row, Exec> scratch(exec_, num_slots);
  Numbers words(exec_, num_slots);
  const LineSpace space{
      text_.bytes,         text_.num_bytes,     static_cast<PythonVersion>(text_.python_minor),
      spaced.kinds.get(),  spaced.begins.get(), spaced.ends.get(),
      tokens.num_spaced(), line_rows.get(),     scratch.get(),
      words.get()};
  exec_.for_each(num_lines, ClassifyLine{space, rows});
  const MinimaTree<Exec> levels(exec_, rows.levels, num_lines);
  exec_.for_each(num_lines, PlaceStatement{rows, levels.minima()});
  Array<LineResult, Exec> results(exec_, num_lines);
  exec_.for_each(num_lines, ReadLine{space, rows, results.get()});
  judge(rows, results.get(), num_lines);
  write_errors(space, skeleton, results.get());
  assemble(space, skeleton, levels.minima(), results.get());
  out_->num_tokens = spaced.num_rows;
  out_->token_kinds = spaced.kinds.release();
  out_->token_begins = spaced.begins.release();
  out_->token_ends = spaced.ends.release();
  out_->num_words = num_slots;
  out_->words = words.release();
  return out_.release();
}

template <typename Exec>
portalis_parse_columns parse(Exec& exec, const Text& text) {
  return ParseSteps<Exec>(exec, text).run();
}

}  // namespace portalis::parse::steps
