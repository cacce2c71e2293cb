// `use` items: one normal form, sorted lists.
#include <algorithm>
#include <cctype>
#include <tuple>

#include "rust/formatter.hpp"
#include "rust/use.hpp"

namespace portalis::rust {
namespace {

int rank(const UseSegment& segment) {
  if (segment.is_glob) return 4;
  if (segment.is_list) return 5;
  if (segment.name == "self") return 0;
  if (segment.name == "super") return 1;
  if (segment.name == "crate") return 2;
  return 3;
}

bool is_upper_snake(const std::string& name) {
  return std::all_of(name.begin(), name.end(), [](char c) {
    return std::isupper(static_cast<unsigned char>(c)) ||
           std::isdigit(static_cast<unsigned char>(c)) || c == '_';
  });
}

int compare(const UsePath& a, const UsePath& b);

int compare(const UseSegment& a, const UseSegment& b) {
  if (rank(a) != rank(b)) return rank(a) < rank(b) ? -1 : 1;
  if (a.is_list) {
    for (size_t i = 0; i < std::min(a.list.size(), b.list.size()); ++i) {
      if (const int order = compare(a.list[i], b.list[i])) return order;
    }
    if (a.list.size() == b.list.size()) return 0;
    return a.list.size() < b.list.size() ? -1 : 1;
  }
  const auto key = [](const UseSegment& segment) {
    const bool upper =
        !segment.name.empty() && std::isupper(static_cast<unsigned char>(segment.name[0]));
    return std::make_tuple(is_upper_snake(segment.name), upper, std::string_view(segment.name));
  };
  if (key(a) == key(b)) return 0;
  return key(a) < key(b) ? -1 : 1;
}

int compare(const UsePath& a, const UsePath& b) {
  for (size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
    if (const int order = compare(a[i], b[i])) return order;
  }
  if (a.size() == b.size()) return 0;
  return a.size() < b.size() ? -1 : 1;
}

UsePath flatten(const UseTree& tree) {
  UsePath path;
  for (size_t pos = 0; pos < tree.name.size();) {
    const size_t end = std::min(tree.name.find("::", pos), tree.name.size());
    UseSegment segment;
    segment.name = tree.name.substr(pos, end - pos);
    path.push_back(std::move(segment));
    pos = end + 2;
  }
  if (tree.glob) {
    UseSegment segment;
    segment.is_glob = true;
    path.push_back(std::move(segment));
  } else if (!tree.nested.empty()) {
    UseSegment segment;
    segment.is_list = true;
    for (const UseTree& nested : tree.nested) segment.list.push_back(use_path(nested));
    std::sort(segment.list.begin(), segment.list.end(), use_path_less);
    path.push_back(std::move(segment));
  } else if (!path.empty()) {
    path.back().alias = tree.alias;
  }
  return path;
}

Text segment_text(const UseSegment& segment, Shape shape);

Text path_text(const UsePath& path, Shape shape) {
  Text out;
  for (size_t i = 0; i < path.size(); ++i) {
    const Text text = segment_text(path[i], shape);
    out += text;
    if (i + 1 == path.size()) break;
    out += "::";
    shape = shape.saturating_sub(2 + length(text));
  }
  return out;
}

Text list_text(const std::vector<UsePath>& list, Shape shape) {
  Shape nested = shape.block_indent(kTab);
  nested.width = std::max(0, Formatter::kMaxWidth - nested.indent.width() - 1);
  std::vector<ListItem> items;
  bool has_nested = false;
  for (const UsePath& path : list) {
    ListItem item;
    item.item = path_text(path, nested);
    items.push_back(std::move(item));
    has_nested = has_nested || path.back().is_list;
  }
  const int room = has_nested ? 0 : std::max(0, shape.width - 2);
  ListFormat format;
  const Tactic tactic = definitive_tactic(items.data(), items.data() + items.size(), 2, room);
  format.tactic = tactic == Tactic::kHorizontal ? tactic : Tactic::kMixed;
  format.ends_with_newline = format.tactic != Tactic::kHorizontal;
  format.trailing =
      format.ends_with_newline ? TrailingSeparator::kVertical : TrailingSeparator::kNever;
  format.shape = nested;
  format.nested_imports = has_nested;
  const Text text = write_list(items, format).value_or(Text());
  Text out = "{";
  if (text.multi() || length(text) > room) {
    out.newline(nested.indent.width());
    out += text;
    out.newline(shape.indent.width());
  } else {
    out += text;
  }
  out += "}";
  return out;
}

Text segment_text(const UseSegment& segment, Shape shape) {
  if (segment.is_glob) return "*";
  if (segment.is_list) return list_text(segment.list, shape);
  return segment.alias.empty() ? segment.name : segment.name + " as " + segment.alias;
}

}  // namespace

bool use_path_less(const UsePath& a, const UsePath& b) { return compare(a, b) < 0; }

UsePath use_path(const UseTree& tree) {
  UsePath path = flatten(tree);
  // `a::{b}` is `a::b`.
  if (!path.empty() && path.back().is_list && path.back().list.size() == 1) {
    const UsePath only = path.back().list[0];
    const bool is_self = only.size() == 1 && only[0].name == "self";
    if (!is_self) {
      path.pop_back();
      path.insert(path.end(), only.begin(), only.end());
    }
  }
  return path;
}

Text use_text(const std::string& vis, const UsePath& path, Indent indent) {
  const std::string head = vis.empty() ? "use " : vis + " use ";
  const int width = std::max(0, Formatter::kMaxWidth - indent.width() - 5);
  const int vis_width = vis.empty() ? 0 : static_cast<int>(vis.size()) + 1;
  const Shape shape{std::max(0, width - vis_width), indent, indent.align + 4 + vis_width};
  Text out = head;
  out += path_text(path, shape);
  out += ";";
  return out;
}

}  // namespace portalis::rust
