#include "parse/step_tree.hpp"

#include <span>
#include <string>
#include <utility>
#include <vector>

#include "parse/comments.hpp"
#include "parse/fstring_scan.hpp"
#include "parse/line_frames.hpp"
#include "parse/literals.hpp"
#include "parse/steps/line_thread.hpp"
#include "parse/string_parts.hpp"
#include "parse/tree_builder.hpp"

namespace portalis::parse {
namespace {

// What a row's payload refers to.
enum class Payload : uint8_t {
  kNothing,
  kOffset,     // a byte of the text
  kName,       // a token
  kConstant,   // a token, or pieces
  kOperators,  // words: a list
  kNames,      // words: a list
  kAlias,      // words: two names, the first of them dotted
  kModule,     // words: a dotted name and a number
};

Payload payload_of(NodeKind kind) {
  switch (kind) {
    case NodeKind::kName:
    case NodeKind::kAttribute:
    case NodeKind::kArg:
    case NodeKind::kKeyword:
    case NodeKind::kFunctionDef:
    case NodeKind::kAsyncFunctionDef:
    case NodeKind::kClassDef:
    case NodeKind::kExceptHandler:
    case NodeKind::kMatchAs:
    case NodeKind::kMatchStar:
    case NodeKind::kMatchMapping:
    case NodeKind::kTypeVar:
    case NodeKind::kParamSpec:
    case NodeKind::kTypeVarTuple:
      return Payload::kName;
    case NodeKind::kConstant:
    case NodeKind::kMatchSingleton:
      return Payload::kConstant;
    case NodeKind::kCompare:
      return Payload::kOperators;
    case NodeKind::kGlobal:
    case NodeKind::kNonlocal:
    case NodeKind::kMatchClass:
      return Payload::kNames;
    case NodeKind::kAlias:
      return Payload::kAlias;
    case NodeKind::kImportFrom:
      return Payload::kModule;
    case NodeKind::kFormattedValue:
      return Payload::kOffset;
    default:
      return Payload::kNothing;
  }
}

class StepTreeMaker {
 public:
  StepTreeMaker(const StepFile& parsed, const source::SourceText& source,
                const ParseOptions& options)
      : columns_(*parsed.columns),
        origin_(parsed.origin),
        text_(source.text()),
        version_(options.version) {
    builder_.names().clear(text_.size());
  }

  // The rows of the file, with payloads of their own; false when a literal has an error.
  bool add_rows(uint32_t first, uint32_t last) {
    for (uint32_t i = first; i < last; ++i) {
      const auto kind = static_cast<NodeKind>(columns_.row_kinds[i]);
      uint32_t payload = columns_.row_payloads[i];
      if (!set_payload(kind, payload)) return false;
      const uint32_t mark = rows_.size() + 1 - columns_.row_sizes[i];
      rows_.add(kind, mark, columns_.row_begins[i] - origin_, columns_.row_ends[i] - origin_,
                payload, columns_.row_auxes[i], columns_.row_slots[i]);
    }
    return true;
  }

  std::vector<Comment> comments(uint32_t first, uint32_t last) const {
    std::vector<Comment> comments;
    for (uint32_t i = first; i < last; ++i) {
      const portalis_lex_columns& lexed = columns_.lexed;
      comments.push_back(make_comment(
          text_, {lexed.comment_begins[i] - origin_, lexed.comment_ends[i] - origin_}));
    }
    return comments;
  }

  const RowBuffer& rows() const { return rows_; }
  SyntaxTree finish() { return builder_.finish(rows_); }

 private:
  TokenKind kind_of(uint32_t token) const {
    return static_cast<TokenKind>(columns_.token_kinds[token]);
  }
  ByteRange range_of(uint32_t token) const {
    return {columns_.token_begins[token] - origin_, columns_.token_ends[token] - origin_};
  }
  std::string_view text_of(uint32_t token) const {
    const ByteRange range = range_of(token);
    return text_.substr(range.begin, range.size());
  }
  uint32_t word(uint32_t at) const { return columns_.words[at]; }

  bool set_payload(NodeKind kind, uint32_t& payload) {
    switch (payload_of(kind)) {
      case Payload::kOffset:
        payload -= origin_;
        return true;
      case Payload::kName:
        payload = name(payload);
        return true;
      case Payload::kConstant:
        return constant(payload);
      case Payload::kOperators:
        payload = builder_.add_operators(list(payload));
        return true;
      case Payload::kNames:
        payload = names(payload);
        return true;
      case Payload::kAlias:
        payload = pair(dotted_name(word(payload)), name(word(payload + 1)));
        return true;
      case Payload::kModule:
        payload = pair(dotted_name(word(payload)), word(payload + 1));
        return true;
      default:
        // A format specification says where its field's literal ends.
        if (kind == NodeKind::kJoinedStr && payload != 0) payload -= origin_;
        return true;
    }
  }

  uint32_t intern(std::string_view text) {
    return static_cast<uint32_t>(builder_.intern(text).value);
  }
  uint32_t name(uint32_t token) {
    return token == grammar::kNoName ? token : intern(text_of(token));
  }
  // Names with dots between them, whatever else stands between them.
  uint32_t dotted_name(uint32_t token) {
    if (token == grammar::kNoName) return token;
    if (kind_of(token + 1) != TokenKind::kDot) return name(token);
    joined_ = text_of(token);
    while (kind_of(token + 1) == TokenKind::kDot) {
      token += 2;
      joined_ += '.';
      joined_ += text_of(token);
    }
    return intern(joined_);
  }
  uint32_t pair(uint32_t first, uint32_t second) {
    const uint32_t words[] = {first, second};
    return builder_.add_extra(words);
  }
  std::span<const uint32_t> list(uint32_t at) const { return {columns_.words + at + 1, word(at)}; }
  uint32_t names(uint32_t at) {
    names_.clear();
    for (const uint32_t token : list(at)) names_.push_back(name(token));
    const uint32_t offset = builder_.add_extra_list(names_);
    return builder_.add_extra(std::span(&offset, 1));
  }

  bool constant(uint32_t& payload) {
    if (payload & steps::kPiecesFlag) return pieces(payload & ~steps::kPiecesFlag, payload);
    switch (kind_of(payload)) {
      case TokenKind::kNone:
        payload = builder_.add_singleton(ConstantKind::kNone);
        return true;
      case TokenKind::kTrue:
        payload = builder_.add_singleton(ConstantKind::kTrue);
        return true;
      case TokenKind::kFalse:
        payload = builder_.add_singleton(ConstantKind::kFalse);
        return true;
      case TokenKind::kEllipsis:
        payload = builder_.add_singleton(ConstantKind::kEllipsis);
        return true;
      case TokenKind::kNumber:
        return number(payload);
      default:
        return strings(payload);
    }
  }
  bool number(uint32_t& payload) {
    const NumberValue number = parse_number(text_of(payload));
    if (!number.error.empty()) return false;
    payload = static_cast<uint32_t>(builder_.add_constant(number.constant).value);
    return true;
  }
  // The strings that stand beside each other from a token on.
  bool strings(uint32_t& payload) {
    const bool is_bytes = split_string(text_, range_of(payload)).is_bytes;
    joined_.clear();
    for (uint32_t token = payload;
         kind_of(token) == TokenKind::kString || kind_of(token) == TokenKind::kStringPart;
         ++token) {
      if (!append_literal(text_, range_of(token), joined_)) return false;
    }
    payload = builder_.add_text(is_bytes ? ConstantKind::kBytes : ConstantKind::kStr, joined_);
    return true;
  }
  bool pieces(uint32_t at, uint32_t& payload) {
    joined_.clear();
    const uint32_t count = word(at++);
    for (uint32_t i = 0; i < count; ++i, at += 3) {
      const std::string_view piece = text_.substr(word(at) - origin_, word(at + 1) - word(at));
      if (word(at + 2) == steps::kShown) {
        append_shown(piece, version_, joined_);
      } else if (!append_str(piece, word(at + 2) == steps::kRaw, joined_).message.empty()) {
        return false;
      }
    }
    payload = builder_.add_text(ConstantKind::kStr, joined_);
    return true;
  }

  const portalis_parse_columns& columns_;
  uint32_t origin_;
  std::string_view text_;
  PythonVersion version_;
  TreeBuilder builder_;
  RowBuffer rows_;
  std::string joined_;
  std::vector<uint32_t> names_;
};

}  // namespace

bool make_step_tree(const StepFile& parsed, const source::SourceText& source,
                    const ParseOptions& options, ParseResult& result) {
  const portalis_parse_columns& columns = *parsed.columns;
  StepTreeMaker maker(parsed, source, options);
  const uint32_t first = columns.file_rows[parsed.file];
  const uint32_t last = columns.file_rows[parsed.file + 1];
  const uint64_t num_tokens =
      columns.lexed.file_tokens[parsed.file + 1] - columns.lexed.file_tokens[parsed.file];
  if (find_exceeded(options.limits, num_tokens, last - first) != LimitKind::kNone) return false;
  if (!maker.add_rows(first, last)) return false;
  if (greatest_height(maker.rows()) + 1 >= max_height(options.limits)) return false;
  result.tree = maker.finish();
  const uint32_t* file_comments = columns.lexed.file_comments + parsed.file;
  result.comments = maker.comments(file_comments[0], file_comments[1]);
  set_comment_lines(source, result.comments);
  result.num_tokens = num_tokens;
  result.ok = true;
  return true;
}

}  // namespace portalis::parse
