// Shapes, text with provenance and list layout: the vocabulary of the printer.
//
// Invariant: a Text's `lines` has one entry for each line end in `s`, telling what is known about
// the line behind it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rust/tree.hpp"

namespace portalis::rust {

inline constexpr int kTab = 4;

// Marks of a line: the Python line in the low bits; kCommentLine says that the line ends with a
// comment, so that its length does not count when code is measured.
inline constexpr int32_t kCommentLine = 1 << 30;
inline constexpr int32_t kLineMask = kCommentLine - 1;

struct Text {
  std::string s;
  std::vector<int32_t> lines;

  Text() = default;
  Text(const char* text) : s(text) {}             // NOLINT: implicit on purpose
  Text(std::string text) : s(std::move(text)) {}  // NOLINT: a text without line ends
  Text(std::string_view text) : s(text) {}        // NOLINT

  Text& operator+=(std::string_view text) {
    s += text;
    return *this;
  }
  Text& operator+=(const std::string& text) { return *this += std::string_view(text); }
  Text& operator+=(const char* text) { return *this += std::string_view(text); }
  Text& operator+=(const Text& text) {
    s += text.s;
    lines.insert(lines.end(), text.lines.begin(), text.lines.end());
    return *this;
  }
  void newline(int indent, int32_t mark = 0) {
    s += '\n';
    s.append(static_cast<size_t>(indent), ' ');
    lines.push_back(mark);
  }
  bool multi() const { return !lines.empty(); }
  int line_count() const { return static_cast<int>(lines.size()) + 1; }
};

// The outcome of laying something out within a shape; nothing when it does not fit.
using Rw = std::optional<Text>;

int width_of(std::string_view text);
std::string_view first_line(std::string_view text);
std::string_view last_line(std::string_view text);
inline int first_width(const Text& text) { return width_of(first_line(text.s)); }
inline int last_width(const Text& text) { return width_of(last_line(text.s)); }
int trimmed_last_width(const Text& text);
std::string_view trim(std::string_view text);
// The last line consists of closing delimiters only, so that more may follow it.
bool last_line_extendable(const Text& text);
bool first_line_ends_with(const Text& text, char c);
inline int length(const Text& text) { return static_cast<int>(text.s.size()); }

// Indentation of a line: block indentation plus visual alignment.
struct Indent {
  int block = 0;
  int align = 0;
  int width() const { return block + align; }
  Indent block_indent() const { return {block + kTab, align}; }
  Indent block_only() const { return {block, 0}; }
};

// Where text goes: `indent` is that of following lines, `offset` counts (beyond the block
// indentation) what stands on the first line already, `width` is what may still be used.
struct Shape {
  int width = 0;
  Indent indent;
  int offset = 0;

  static Shape legacy(int width, Indent indent) { return {width, indent, indent.align}; }

  int used_width() const { return indent.block + offset; }
  Shape block() const { return {width, indent.block_only(), offset}; }
  Shape with_width(int new_width) const { return {new_width, indent, offset}; }
  Shape visual_indent(int delta) const {
    return {width, {indent.block, offset + delta}, offset + delta};
  }
  Shape block_indent(int delta) const {
    if (indent.align == 0) return {width, {indent.block + delta, 0}, 0};
    return {width, {indent.block, indent.align + delta}, indent.align + delta};
  }
  std::optional<Shape> sub_width(int delta) const {
    if (width < delta) return std::nullopt;
    return Shape{width - delta, indent, offset};
  }
  std::optional<Shape> offset_left(int delta) const {
    if (width < delta) return std::nullopt;
    return Shape{width - delta, indent, offset + delta};
  }
  std::optional<Shape> shrink_left(int delta) const {
    if (width < delta) return std::nullopt;
    return Shape{width - delta, {indent.block, indent.align + delta}, offset + delta};
  }
  Shape saturating_sub(int delta) const {
    return {width > delta ? width - delta : 0, indent, offset};
  }
  // Indentation for lines that belong to this shape's first line.
  int offset_indent() const { return indent.block + offset; }
};

// What `text`'s last line adds to the shape's first line.
int extra_offset(const Text& text, const Shape& shape);

enum class Tactic : uint8_t { kVertical, kHorizontal, kMixed, kSpecialMacro };
enum class TrailingSeparator : uint8_t { kAlways, kNever, kVertical };

struct ListItem {
  Rw item;
  bool blank_before = false;
  Lines comments;
  int32_t python_line = 0;

  const std::string& inner() const;
  bool multi() const { return item && item->multi(); }
};

// Horizontal when the items and their separators of `separator_width` fit in `limit` and none has
// several lines.
Tactic definitive_tactic(const ListItem* begin, const ListItem* end, int separator_width,
                         int limit);

struct ListFormat {
  Tactic tactic = Tactic::kVertical;
  std::string_view separator = ",";
  TrailingSeparator trailing = TrailingSeparator::kNever;
  bool separator_front = false;
  Shape shape;
  bool ends_with_newline = true;
  size_t args_before = 0;  // kSpecialMacro: arguments on the first line
  bool nested_imports = false;

  bool needs_trailing() const;
};

Rw write_list(const std::vector<ListItem>& items, const ListFormat& format);

// A comment line: `// text` without trailing space.
std::string comment_line(std::string_view marker, std::string_view text);

}  // namespace portalis::rust

// Leaves the function with nothing when `expr` has no value.
#define PORTALIS_TRY(name, expr)        \
  auto name##_opt = (expr);             \
  if (!name##_opt) return std::nullopt; \
  auto& name = *name##_opt
