#include "rust/layout.hpp"

#include <algorithm>

#include "rust/text.hpp"

namespace portalis::rust {
namespace {

bool all_ascii(std::string_view text) {
  unsigned char all = 0;  // without an early end, so that the loop is vectorised
  for (const char c : text) all |= static_cast<unsigned char>(c);
  return all < 0x80;
}

}  // namespace

int width_of(std::string_view text) {
  return static_cast<int>(all_ascii(text) ? text.size() : display_width(text));
}

std::string_view first_line(std::string_view text) { return text.substr(0, text.find('\n')); }

std::string_view last_line(std::string_view text) {
  const size_t end = text.rfind('\n');
  return end == std::string_view::npos ? text : text.substr(end + 1);
}

std::string_view trim(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r'))
    text.remove_suffix(1);
  return text;
}

int trimmed_last_width(const Text& text) { return width_of(trim(last_line(text.s))); }

bool last_line_extendable(const Text& text) {
  for (const char c : last_line(text.s)) {
    if (std::string_view("()]}?> ").find(c) == std::string_view::npos) return false;
  }
  return true;
}

bool first_line_ends_with(const Text& text, char c) {
  const std::string_view line = first_line(text.s);
  return !line.empty() && line.back() == c;
}

int extra_offset(const Text& text, const Shape& shape) {
  if (!text.multi()) return length(text);
  return std::max(0, static_cast<int>(last_line(text.s).size()) - shape.used_width());
}

const std::string& ListItem::inner() const {
  static const std::string kEmpty;
  return item ? item->s : kEmpty;
}

Tactic definitive_tactic(const ListItem* begin, const ListItem* end, int separator_width,
                         int limit) {
  int total = 0;
  for (const ListItem* item = begin; item != end; ++item) {
    if (item->multi() || !item->comments.empty()) return Tactic::kVertical;
    total += width_of(item->inner());
  }
  const int count = static_cast<int>(end - begin);
  total += separator_width * std::max(0, count - 1);
  return total <= limit ? Tactic::kHorizontal : Tactic::kVertical;
}

bool ListFormat::needs_trailing() const {
  switch (trailing) {
    case TrailingSeparator::kAlways:
      return true;
    case TrailingSeparator::kVertical:
      return tactic == Tactic::kVertical;
    default:
      return false;
  }
}

namespace {

// Puts what stands between two items; returns true when a line was started in a mixed list.
bool start_item(Text& out, const ListFormat& format, size_t i, int item_width, int& line_width,
                bool nested_break) {
  const int indent = format.shape.indent.width();
  const bool first = i == 0;
  switch (format.tactic) {
    case Tactic::kHorizontal:
      if (!first) out += " ";
      return false;
    case Tactic::kVertical:
      if (!first) out.newline(indent);
      return false;
    case Tactic::kSpecialMacro:
      if (first) return false;
      if (i < format.args_before || i > format.args_before + 1) {
        out += " ";
      } else {
        out.newline(indent);
      }
      return false;
    case Tactic::kMixed:
      break;
  }
  const bool wraps = line_width > 0 && line_width + 1 + item_width > format.shape.width;
  if (wraps || nested_break) {
    out.newline(indent);
    line_width = 0;
  } else if (line_width > 0) {
    out += " ";
    ++line_width;
  }
  line_width += item_width;
  return wraps || nested_break;
}

void put_comments(Text& out, const ListItem& item, int indent) {
  for (const std::string& comment : item.comments) {
    out += comment_line("//", comment);
    if (!out.lines.empty()) out.lines.back() |= kCommentLine;
    out.newline(indent);
  }
}

}  // namespace

Rw write_list(const std::vector<ListItem>& items, const ListFormat& format) {
  bool trailing = format.needs_trailing();
  const bool front =
      format.separator_front && (format.tactic == Tactic::kVertical || format.separator != ",");
  const int indent = format.shape.indent.width();
  Text out;
  size_t room = 0;
  for (const ListItem& item : items) room += item.inner().size() + 2;
  out.s.reserve(room);
  int line_width = 0;
  bool previous_nested = false;
  for (size_t i = 0; i < items.size(); ++i) {
    const ListItem& item = items[i];
    if (!item.item) return std::nullopt;
    const bool first = i == 0;
    const bool last = i + 1 == items.size();
    bool separate = front ? !first : !last || trailing;
    const int separator_width = separate ? static_cast<int>(format.separator.size()) : 0;
    const bool nested_break =
        format.nested_imports &&
        (previous_nested || (!first && item.inner().find("::") != std::string::npos));
    if (!first && item.blank_before && format.tactic == Tactic::kVertical) out.newline(0);
    const int item_width = width_of(item.inner()) + separator_width;
    if (start_item(out, format, i, item_width, line_width, nested_break) &&
        format.ends_with_newline)
      trailing = true;
    if (format.tactic == Tactic::kMixed && last && format.ends_with_newline) {
      separate = format.trailing != TrailingSeparator::kNever;
    }
    put_comments(out, item, indent);
    if (item.python_line != 0 && !out.lines.empty()) out.lines.back() |= item.python_line;
    if (separate && front && !first) {
      out += trim(format.separator);
      out += " ";
    }
    const size_t start = out.lines.size();
    out += *item.item;
    for (size_t line = start; item.python_line != 0 && line < out.lines.size(); ++line) {
      if ((out.lines[line] & kLineMask) == 0) out.lines[line] |= item.python_line;
    }
    if (separate && !front) out += format.separator;
    previous_nested = format.nested_imports && item.inner().find("::") != std::string::npos;
  }
  return out;
}

std::string comment_line(std::string_view marker, std::string_view text) {
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r'))
    text.remove_suffix(1);
  std::string line(marker);
  if (!text.empty()) {
    line += ' ';
    line += text;
  }
  return line;
}

}  // namespace portalis::rust
