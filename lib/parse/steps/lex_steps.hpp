// The data-parallel tokenizer: the text of a batch to token, comment and error columns.
//
// Input: files one after another, as PORTALIS_OP_LEX takes them. Output: the columns of that
// operation, in memory of the executor. Steps: raw tokens (raw_tokens.hpp), lines (lines.hpp), then
// what stays is counted, a scan says where it goes, and it is written. Invariant: a file that
// line_lexer.hpp accepts is accepted with the same tokens and comments, or is sequential; a file
// that it declines is rejected with all its errors, or is sequential.
#pragma once

#include "device/lex_columns.hpp"
#include "parse/steps/lines.hpp"

namespace portalis::parse::steps {

struct FindBadFiles {
  TokenFacts facts;
  uint8_t* file_bad;
  PORTALIS_HOST_DEVICE void operator()(uint32_t token) const {
    if (facts.rows.errors[token] != 0) file_bad[facts.files[token] - 1] = 1;
  }
};

struct DecideFile {
  const uint8_t* bad;
  const uint8_t* sequential;
  const uint8_t* nests;
  uint8_t* out;
  PORTALIS_HOST_DEVICE void operator()(uint32_t file) const {
    const bool is_sequential = sequential[file] != 0 || (bad[file] != 0 && nests[file] != 0);
    out[file] = is_sequential    ? PORTALIS_LEX_SEQUENTIAL
                : bad[file] != 0 ? PORTALIS_LEX_REJECTED
                                 : PORTALIS_LEX_ACCEPTED;
  }
};

struct Outputs {
  uint32_t tokens;
  uint32_t errors;
};

struct AddOutputs {
  PORTALIS_HOST_DEVICE Outputs operator()(const Outputs& a, const Outputs& b) const {
    return {a.tokens + b.tokens, a.errors + b.errors};
  }
};

struct CountOutputs {
  TokenFacts facts;
  const uint8_t* status;
  const uint32_t* is_line;
  const uint32_t* places;
  const int32_t* line_steps;
  Outputs* out;
  PORTALIS_HOST_DEVICE void operator()(uint32_t token) const {
    Outputs outputs{};
    const uint8_t file_status = status[facts.files[token] - 1];
    if (file_status == PORTALIS_LEX_ACCEPTED) {
      outputs.tokens = facts.stays(token) ? 1 : 0;
      if (is_line[token] != 0) {
        const int32_t step = line_steps[places[token]];
        outputs.tokens += static_cast<uint32_t>(step < 0 ? -step : step);
      }
    } else if (file_status == PORTALIS_LEX_REJECTED && facts.rows.errors[token] != 0) {
      outputs.errors = 1;
    }
    out[token] = outputs;
  }
};

struct WriteOutputs {
  TokenFacts facts;
  const uint8_t* status;
  const uint32_t* is_line;
  const uint32_t* places;
  LineRows lines;
  const Outputs* offsets;
  portalis_lex_columns out;

  PORTALIS_HOST_DEVICE void put(uint32_t row, uint8_t kind, uint32_t begin, uint32_t end) const {
    out.token_kinds[row] = kind;
    out.token_begins[row] = begin;
    out.token_ends[row] = end;
  }
  PORTALIS_HOST_DEVICE void operator()(uint32_t token) const {
    const uint32_t file = facts.files[token] - 1;
    const uint32_t begin = facts.rows.begins[token];
    uint32_t row = offsets[token].tokens;
    if (facts.rows.kinds[token] == kRawBegin) out.file_tokens[file] = row;
    if (status[file] == PORTALIS_LEX_REJECTED && facts.rows.errors[token] != 0) {
      out.error_offsets[offsets[token].errors] = begin;
      out.error_codes[offsets[token].errors] = facts.rows.errors[token];
    }
    if (status[file] != PORTALIS_LEX_ACCEPTED) return;
    if (is_line[token] != 0) {
      const uint32_t line = places[token];
      if (lines.steps[line] > 0) put(row++, raw(TokenKind::kIndent), lines.begins[line], begin);
      for (int32_t step = lines.steps[line]; step < 0; ++step) {
        put(row++, raw(TokenKind::kDedent), begin, begin);
      }
    }
    if (facts.stays(token)) put(row, facts.rows.kinds[token], begin, facts.rows.ends[token]);
  }
};

struct CountComment {
  Text text;
  CommentRows comments;
  const uint8_t* status;
  uint32_t* out;
  PORTALIS_HOST_DEVICE void operator()(uint32_t comment) const {
    const uint32_t file = text.file_at(comments.begins[comment]);
    out[comment] = status[file] == PORTALIS_LEX_ACCEPTED ? 1 : 0;
  }
};

struct WriteComment {
  CommentRows comments;
  const uint32_t* stays;
  const uint32_t* places;
  portalis_lex_columns out;
  PORTALIS_HOST_DEVICE void operator()(uint32_t comment) const {
    if (stays[comment] == 0) return;
    out.comment_begins[places[comment]] = comments.begins[comment];
    out.comment_ends[places[comment]] = comments.ends[comment];
  }
};

// Row `num_files` stands behind all files.
struct FindFileComments {
  Text text;
  portalis_lex_columns out;
  PORTALIS_HOST_DEVICE void operator()(uint32_t file) const {
    if (file == text.num_files) out.file_tokens[file] = out.num_tokens;
    uint32_t low = 0;
    uint32_t high = out.num_comments;
    while (low < high) {
      const uint32_t middle = low + (high - low) / 2;
      const bool before =
          file == text.num_files || out.comment_begins[middle] < text.file_begins[file];
      (before ? low : high) = before ? middle + 1 : middle;
    }
    out.file_comments[file] = low;
  }
};

// Columns that were handed over, given back to their executor in the end.
template <typename Exec, typename Columns = portalis_lex_columns>
class HeldColumns {
 public:
  explicit HeldColumns(Exec& exec, const Columns& columns = {}) : exec_(&exec), columns_(columns) {}
  HeldColumns(const HeldColumns&) = delete;
  HeldColumns& operator=(const HeldColumns&) = delete;
  ~HeldColumns() {
    device::for_each_column(columns_, [this](void* column) {
      if (column != nullptr) exec_->give(column);
    });
  }
  Columns* operator->() { return &columns_; }
  const Columns* operator->() const { return &columns_; }
  // Leaves them to the caller.
  Columns release() {
    const Columns columns = columns_;
    columns_ = {};
    return columns;
  }

 private:
  Exec* exec_;
  Columns columns_;
};

// The columns until they are handed over.
template <typename Exec>
struct OutputColumns {
  OutputColumns(Exec& exec, const Text& text, const Outputs& totals, uint32_t comments)
      : num_tokens(totals.tokens),
        num_comments(comments),
        num_errors(totals.errors),
        kinds(exec, totals.tokens),
        begins(exec, totals.tokens),
        ends(exec, totals.tokens),
        file_tokens(exec, text.num_files + 1),
        comment_begins(exec, comments),
        comment_ends(exec, comments),
        file_comments(exec, text.num_files + 1),
        error_offsets(exec, totals.errors),
        error_codes(exec, totals.errors) {}
  portalis_lex_columns view(uint8_t* status) const {
    return {num_tokens,
            num_comments,
            num_errors,
            kinds.get(),
            begins.get(),
            ends.get(),
            file_tokens.get(),
            comment_begins.get(),
            comment_ends.get(),
            file_comments.get(),
            error_offsets.get(),
            error_codes.get(),
            status};
  }
  portalis_lex_columns release(uint8_t* status) {
    const portalis_lex_columns columns = view(status);
    kinds.release();
    begins.release();
    ends.release();
    file_tokens.release();
    comment_begins.release();
    comment_ends.release();
    file_comments.release();
    error_offsets.release();
    error_codes.release();
    return columns;
  }

  uint32_t num_tokens;
  uint32_t num_comments;
  uint32_t num_errors;
  Array<uint8_t, Exec> kinds;
  Array<uint32_t, Exec> begins;
  Array<uint32_t, Exec> ends;
  Array<uint32_t, Exec> file_tokens;
  Array<uint32_t, Exec> comment_begins;
  Array<uint32_t, Exec> comment_ends;
  Array<uint32_t, Exec> file_comments;
  Array<uint32_t, Exec> error_offsets;
  Array<uint8_t, Exec> error_codes;
};

inline Text to_text(const portalis_lex_args& args) {
  return {args.text,      args.file_begins, args.file_ends,
          args.num_files, args.text_bytes,  args.python_minor};
}

template <typename Exec>
portalis_lex_columns lex(Exec& exec, const Text& text) {
  Array<uint8_t, Exec> flags(exec, 3 * text.num_files);
  exec.clear(flags.get(), size_t{3} * text.num_files);
  uint8_t* sequential = flags.get();
  uint8_t* nests = sequential + text.num_files;
  uint8_t* bad = nests + text.num_files;
  RawTokens<Exec> found = find_raw_tokens(exec, text, sequential, nests);
  const uint32_t num_raw = found.num_tokens;

  Array<uint32_t, Exec> files(exec, num_raw);
  Array<int32_t, Exec> depths(exec, num_raw);
  {
    Array<Partial, Exec> steps(exec, num_raw);
    Array<Partial, Exec> sums(exec, num_raw);
    Array<uint32_t, Exec> is_begin(exec, num_raw);
    exec.for_each(num_raw, BracketStep{found.kinds.get(), steps.get(), is_begin.get()});
    exec.inclusive_scan(steps.get(), sums.get(), num_raw, AddPartials());
    exec.inclusive_scan(is_begin.get(), files.get(), num_raw, AddNumbers());
    exec.for_each(num_raw, TakeSum{sums.get(), depths.get()});
  }
  const TokenFacts facts{text, found.rows(), depths.get(), files.get()};
  {
    const MinimaTree<Exec> tree(exec, depths.get(), num_raw);
    exec.for_each(num_raw, CheckBrackets{facts, tree.minima()});
  }
  Array<uint32_t, Exec> is_line(exec, num_raw + 1);
  Array<uint32_t, Exec> places(exec, num_raw + 1);
  exec.clear(is_line.get() + num_raw, sizeof(uint32_t));
  const Lines<Exec> lines = find_lines(exec, facts, num_raw, is_line.get(), places.get());

  Array<uint8_t, Exec> status(exec, text.num_files);
  exec.for_each(num_raw, FindBadFiles{facts, bad});
  exec.for_each(text.num_files, DecideFile{bad, sequential, nests, status.get()});
  Array<Outputs, Exec> counts(exec, num_raw + 1);
  Array<Outputs, Exec> offsets(exec, num_raw + 1);
  exec.clear(counts.get() + num_raw, sizeof(Outputs));
  exec.for_each(num_raw, CountOutputs{facts, status.get(), is_line.get(), places.get(),
                                      lines.steps.get(), counts.get()});
  exec.exclusive_scan(counts.get(), offsets.get(), num_raw + 1, Outputs{}, AddOutputs());

  const uint32_t num_comments = found.num_comments;
  Array<uint32_t, Exec> comment_stays(exec, num_comments + 1);
  Array<uint32_t, Exec> comment_places(exec, num_comments + 1);
  exec.clear(comment_stays.get() + num_comments, sizeof(uint32_t));
  exec.for_each(num_comments,
                CountComment{text, found.comments(), status.get(), comment_stays.get()});
  exec.exclusive_scan(comment_stays.get(), comment_places.get(), num_comments + 1, uint32_t{0},
                      AddNumbers());

  OutputColumns<Exec> out(exec, text, exec.read(offsets.get() + num_raw),
                          exec.read(comment_places.get() + num_comments));
  const portalis_lex_columns columns = out.view(status.get());
  exec.for_each(num_raw, WriteOutputs{facts, status.get(), is_line.get(), places.get(),
                                      lines.rows(), offsets.get(), columns});
  exec.for_each(num_comments,
                WriteComment{found.comments(), comment_stays.get(), comment_places.get(), columns});
  exec.for_each(text.num_files + 1, FindFileComments{text, columns});
  return out.release(status.release());
}

}  // namespace portalis::parse::steps
