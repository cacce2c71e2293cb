// `lex` on the CPU: the fast tokenizer, file by file; the data-parallel steps, one row after
// another, say what is wrong with a file that it declines.
#include <cstring>
#include <vector>

#include "fallback/cpu_backend.hpp"
#include "parse/line_lexer.hpp"
#include "parse/steps/lex_steps.hpp"

namespace portalis::fallback {
namespace {

struct HostColumns {
  std::vector<uint8_t> kinds;
  std::vector<uint32_t> begins;
  std::vector<uint32_t> ends;
  std::vector<uint32_t> comment_begins;
  std::vector<uint32_t> comment_ends;
  std::vector<uint32_t> file_tokens = {0};
  std::vector<uint32_t> file_comments = {0};
  std::vector<uint32_t> error_offsets;
  std::vector<uint8_t> error_codes;
  std::vector<uint8_t> file_status;
};

// Appends the lexer's tokens, moved to where the file begins in the text.
void append_tokens(const parse::TokenColumns& tokens, uint32_t base, HostColumns& out) {
  for (uint32_t i = 0; i < tokens.size(); ++i) {
    out.kinds.push_back(static_cast<uint8_t>(tokens.kinds()[i]));
    out.begins.push_back(tokens.extents()[i].begin + base);
    out.ends.push_back(tokens.extents()[i].end + base);
  }
}

bool lex_file(parse::LineLexer& lexer, std::string_view text, parse::PythonVersion version,
              uint32_t base, HostColumns& out) {
  lexer.start(text, version);
  while (!lexer.at_end()) {
    if (!lexer.fill()) return false;
    append_tokens(lexer.tokens(), base, out);
  }
  for (const parse::Comment& comment : lexer.comments()) {
    out.comment_begins.push_back(comment.range.begin + base);
    out.comment_ends.push_back(comment.range.end + base);
  }
  return true;
}

// Appends the errors of a file that the fast tokenizer declines, and returns its status.
uint8_t find_errors(const portalis_lex_args& args, uint32_t file, HostColumns& out) {
  const uint32_t begin = args.file_begins[file];
  const uint32_t file_begin = 0;
  const uint32_t file_end = args.file_ends[file] - begin;
  const uint32_t padded = (file_end / PORTALIS_DEVICE_PADDING + 1) * PORTALIS_DEVICE_PADDING;
  parse::steps::PlainExec exec;
  const parse::steps::HeldColumns found(
      exec, parse::steps::lex(
                exec, {args.text + begin, &file_begin, &file_end, 1, padded, args.python_minor}));
  for (uint32_t i = 0; i < found->num_errors; ++i) {
    out.error_offsets.push_back(found->error_offsets[i] + begin);
    out.error_codes.push_back(found->error_codes[i]);
  }
  // What only one of the two accepts is not for either of them.
  return found->file_status[0] == PORTALIS_LEX_REJECTED ? PORTALIS_LEX_REJECTED
                                                        : PORTALIS_LEX_SEQUENTIAL;
}

// Moves columns to memory of the caller's allocator; false when there is none.
class Writer {
 public:
  explicit Writer(const portalis_device_allocator& allocator) : allocator_(allocator) {}

  template <typename T>
  bool write(const std::vector<T>& column, T*& out) {
    void* memory = allocator_.take(allocator_.context, column.size() * sizeof(T));
    if (memory == nullptr) return false;
    taken_.push_back(memory);
    if (!column.empty()) std::memcpy(memory, column.data(), column.size() * sizeof(T));
    out = static_cast<T*>(memory);
    return true;
  }
  void undo() {
    for (void* memory : taken_) allocator_.give(allocator_.context, memory);
  }

 private:
  portalis_device_allocator allocator_;
  std::vector<void*> taken_;
};

}  // namespace

int32_t lex(const portalis_lex_args& args, portalis_lex_columns& out) {
  if (const int32_t status = check_args(args); status != PORTALIS_DEVICE_OK) return status;
  const auto version = static_cast<parse::PythonVersion>(args.python_minor);
  HostColumns columns;
  parse::NameTable names;
  parse::LineLexer lexer(names);
  for (uint32_t file = 0; file < args.num_files; ++file) {
    const uint32_t begin = args.file_begins[file];
    const uint32_t end = args.file_ends[file];
    const size_t tokens = columns.kinds.size();
    const bool good = lex_file(lexer, {args.text + begin, end - begin}, version, begin, columns);
    if (!good) {
      columns.kinds.resize(tokens);
      columns.begins.resize(tokens);
      columns.ends.resize(tokens);
    }
    const uint8_t accepted = PORTALIS_LEX_ACCEPTED;
    columns.file_status.push_back(good ? accepted : find_errors(args, file, columns));
    columns.file_tokens.push_back(static_cast<uint32_t>(columns.kinds.size()));
    columns.file_comments.push_back(static_cast<uint32_t>(columns.comment_begins.size()));
  }
  Writer writer(args.allocator);
  const bool written = writer.write(columns.kinds, out.token_kinds) &&
                       writer.write(columns.begins, out.token_begins) &&
                       writer.write(columns.ends, out.token_ends) &&
                       writer.write(columns.file_tokens, out.file_tokens) &&
                       writer.write(columns.comment_begins, out.comment_begins) &&
                       writer.write(columns.comment_ends, out.comment_ends) &&
                       writer.write(columns.file_comments, out.file_comments) &&
                       writer.write(columns.error_offsets, out.error_offsets) &&
                       writer.write(columns.error_codes, out.error_codes) &&
                       writer.write(columns.file_status, out.file_status);
  if (!written) {
    writer.undo();
    return PORTALIS_DEVICE_OUT_OF_MEMORY;
  }
  out.num_tokens = static_cast<uint32_t>(columns.kinds.size());
  out.num_comments = static_cast<uint32_t>(columns.comment_begins.size());
  out.num_errors = static_cast<uint32_t>(columns.error_codes.size());
  return PORTALIS_DEVICE_OK;
}

}  // namespace portalis::fallback
