#include "parse/fstring_scan.hpp"

#include <algorithm>
#include <vector>

#include "base/utf8.hpp"
#include "parse/string_parts.hpp"

namespace portalis::parse {
namespace {

constexpr size_t kMaxFStrings = 150;

// Walks nested literals with a stack: a frame is a literal's text, a field's expression or a
// field's format specification.
class FStringWalker {
 public:
  FStringWalker(std::string_view text, size_t begin, size_t body, char quote, bool triple)
      : text_(text), at_(body) {
    frames_.push_back({Frame::kText, quote, triple, false, begin, 0});
    frames_.back().raw = is_raw(begin, body);
  }

  FStringEnd run() {
    while (!frames_.empty() && at_ < text_.size()) {
      const bool good = frames_.back().kind == Frame::kField ? field_step() : text_step();
      if (!good) return result_;
    }
    if (frames_.empty()) result_.end = at_;
    return result_;
  }

 private:
  struct Frame {
    enum Kind { kText, kField, kSpec } kind;
    char quote;
    bool triple;
    bool raw;
    size_t begin;
    size_t depth;  // brackets open in a field
  };

  bool is_raw(size_t begin, size_t body) const {
    return text_.substr(begin, body - begin).find_first_of("rR") != std::string_view::npos;
  }

  bool at_quote(const Frame& frame) const {
    if (text_[at_] != frame.quote) return false;
    return !frame.triple || text_.substr(at_, 3) == std::string(3, frame.quote);
  }

  // The literal that a frame belongs to.
  const Frame& literal() const {
    size_t i = frames_.size();
    while (frames_[--i].kind != Frame::kText) {
    }
    return frames_[i];
  }

  bool text_step() {
    const Frame& frame = frames_.back();
    const Frame quoted = literal();
    const char c = text_[at_];
    if (at_quote(quoted)) {
      if (frame.kind == Frame::kSpec) return false;
      at_ += quoted.triple ? 3 : 1;
      frames_.pop_back();
      return true;
    }
    // A line end inside a specification is read as one in its field.
    if (c == '\n' && !quoted.triple && frame.kind == Frame::kText) return false;
    if (c == '\\') {
      const bool named = !quoted.raw && text_.substr(at_).starts_with("\\N{");
      // A brace keeps its meaning behind a backslash.
      const bool brace = at_ + 1 < text_.size() && (text_[at_ + 1] == '{' || text_[at_ + 1] == '}');
      if (named) {
        const size_t close = text_.find('}', at_);
        at_ = close == std::string_view::npos ? text_.size() : close + 1;
      } else {
        at_ += brace ? 1 : 2;
      }
      return true;
    }
    if (c == '{') {
      const bool doubled = at_ + 1 < text_.size() && text_[at_ + 1] == '{';
      if (doubled && frame.kind == Frame::kText) {
        at_ += 2;
      } else {
        frames_.push_back({Frame::kField, 0, false, false, at_, 0});
        ++at_;
      }
      return true;
    }
    if (c == '}' && frame.kind == Frame::kSpec) {
      frames_.pop_back();
      frames_.pop_back();
    }
    ++at_;
    return true;
  }

  bool field_step() {
    Frame& frame = frames_.back();
    const char c = text_[at_];
    if (c == '\'' || c == '"') return open_string();
    if (c == '#') {
      while (at_ < text_.size() && text_[at_] != '\n') ++at_;
      return true;
    }
    if (c == '(' || c == '[' || c == '{') {
      ++frame.depth;
    } else if (c == ')' || c == ']' || c == '}') {
      if (frame.depth > 0) {
        --frame.depth;
      } else if (c == '}') {
        frames_.pop_back();
      }
    } else if (c == ':' && frame.depth == 0) {
      frames_.push_back({Frame::kSpec, 0, false, false, at_, 0});
    }
    ++at_;
    return true;
  }

  // A literal inside a field, with its prefix already passed.
  bool open_string() {
    size_t begin = at_;
    while (begin > 0 &&
           base::is_identifier_continue(static_cast<unsigned char>(text_[begin - 1]))) {
      --begin;
    }
    const std::string_view prefix = text_.substr(begin, at_ - begin);
    const char quote = text_[at_];
    const bool triple = text_.substr(at_, 3) == std::string(3, quote);
    const size_t body = at_ + (triple ? 3 : 1);
    if (prefix.size() <= 2 && prefix.find_first_of("fF") != std::string_view::npos) {
      size_t literals = 0;
      for (const Frame& frame : frames_) literals += frame.kind == Frame::kText;
      if (literals >= kMaxFStrings) {
        result_.error = "too many nested f-strings";
        result_.range = {static_cast<uint32_t>(begin), static_cast<uint32_t>(body)};
        return false;
      }
      frames_.push_back({Frame::kText, quote, triple, is_raw(begin, body), begin, 0});
      at_ = body;
      return true;
    }
    const size_t end = find_string_end(text_, body, quote, triple);
    if (end == std::string_view::npos) return false;
    at_ = end;
    return true;
  }

  std::string_view text_;
  size_t at_;
  std::vector<Frame> frames_;
  FStringEnd result_;
};

}  // namespace

size_t find_string_end(std::string_view text, size_t body, char quote, bool triple) {
  const uint32_t end =
      find_string_end(text, text.size(), static_cast<uint32_t>(body), quote, triple);
  return end == kNoStringEnd ? std::string_view::npos : end;
}

FStringEnd find_fstring_end(std::string_view text, size_t begin, size_t body, char quote,
                            bool triple) {
  return FStringWalker(text, begin, body, quote, triple).run();
}

void append_shown(std::string_view text, PythonVersion version, std::string& out) {
  if (version < PythonVersion::k3_12) {
    out += text;
    return;
  }
  for (size_t at = 0; at < text.size();) {
    const size_t hash = std::min(text.find('#', at), text.size());
    out += text.substr(at, hash - at);
    at = std::min(text.find('\n', hash), text.size());
  }
}

}  // namespace portalis::parse
