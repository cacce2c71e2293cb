// Items other than functions and `use`.
#include <algorithm>
#include <utility>

#include "rust/formatter.hpp"
#include "rust/use.hpp"

namespace portalis::rust {
namespace {

std::string visible(const std::string& vis) { return vis.empty() ? "" : vis + " "; }

// Items that stand close together: one-liners without docs.
bool is_short_item(const Item& item) {
  switch (item.kind) {
    case ItemKind::kUse:
    case ItemKind::kConst:
    case ItemKind::kStatic:
    case ItemKind::kType:
    case ItemKind::kExternCrate:
      return item.docs.empty();
    case ItemKind::kMod:
      return !item.has_body && item.docs.empty();
    default:
      return false;
  }
}

bool blank_between(const Item& previous, const Item& item) {
  if (item.blank_before) return true;
  if (is_short_item(previous) && is_short_item(item)) return previous.kind != item.kind;
  return true;
}

bool same_use_group(const Item& previous, const Item& item) {
  return previous.kind == ItemKind::kUse && item.kind == ItemKind::kUse && !item.blank_before &&
         item.comments.empty() && item.docs.empty() && item.attrs.empty() &&
         item.trailing_comment.empty();
}

void fill_lines(Text& text, size_t begin, int32_t python_line) {
  if (python_line == 0) return;
  for (size_t i = begin; i < text.lines.size(); ++i) {
    if ((text.lines[i] & kLineMask) == 0) text.lines[i] |= python_line;
  }
}

// Starts a line, except at the beginning of a text.
void start_line(Text& out, int indent) {
  if (!out.s.empty()) out.newline(indent);
}

std::vector<std::string> split_arguments(std::string_view text) {
  std::vector<std::string> parts;
  int depth = 0;
  bool in_string = false;
  size_t start = 0;
  for (size_t i = 0; i <= text.size(); ++i) {
    const char c = i < text.size() ? text[i] : ',';
    if (c == '"' && (i == 0 || text[i - 1] != '\\')) in_string = !in_string;
    if (in_string) continue;
    if (c == '(' || c == '[') ++depth;
    if (c == ')' || c == ']') --depth;
    if (c != ',' || depth != 0) continue;
    const std::string_view part = trim(text.substr(start, i - start));
    if (!part.empty()) parts.emplace_back(part);
    start = i + 1;
  }
  return parts;
}

}  // namespace

void Formatter::items(Text& out, const std::vector<ItemPtr>& items, Indent indent, bool first) {
  for (size_t i = 0; i < items.size();) {
    std::vector<std::pair<UsePath, const Item*>> group;
    if (items[i]->kind == ItemKind::kUse) {
      do {
        group.emplace_back(use_path(items[i]->use), items[i].get());
        ++i;
      } while (i < items.size() && same_use_group(*items[i - 1], *items[i]));
      // The head of a group keeps its comments in front of the whole group.
      const Item& head = *group[0].second;
      const bool pinned = !head.comments.empty() || !head.docs.empty() || !head.attrs.empty();
      std::stable_sort(
          group.begin() + (pinned ? 1 : 0), group.end(),
          [](const auto& a, const auto& b) { return use_path_less(a.first, b.first); });
      const Item* before = i > group.size() ? items[i - group.size() - 1].get() : nullptr;
      if (before ? blank_between(*before, head) || pinned : !first && head.blank_before)
        out.newline(0);
      for (size_t k = 0; k < group.size(); ++k) {
        const Item& item = *group[k].second;
        const size_t begin = out.lines.size();
        if (pinned && k == 1) out.newline(0);
        item_head(out, item, indent);
        start_line(out, indent.width());
        out += use_text(item.vis, group[k].first, indent);
        fill_lines(out, begin, item.python_line);
      }
      continue;
    }
    const Item& node = *items[i];
    if (i > 0 ? blank_between(*items[i - 1], node) : !first && node.blank_before) out.newline(0);
    const size_t begin = out.lines.size();
    start_line(out, indent.width());
    out += item(node, indent);
    fill_lines(out, begin, node.python_line);
    ++i;
  }
}

// Comments, docs and attributes in front of an item.
void Formatter::item_head(Text& out, const Item& item, Indent indent) {
  const auto put = [&](std::string_view marker, const std::string& text, int32_t mark) {
    start_line(out, indent.width());
    if (!out.lines.empty()) out.lines.back() |= mark;
    out += comment_line(marker, text);
  };
  for (const std::string& comment : item.comments) put("//", comment, kCommentLine);
  if (!item.trailing_comment.empty()) put("//", item.trailing_comment, kCommentLine);
  for (const std::string& doc : item.docs) put("///", doc, kCommentLine);
  for (const std::string& attr : item.attrs) {
    start_line(out, indent.width());
    attribute(out, attr, indent);
  }
}

void Formatter::attribute(Text& out, std::string_view text, Indent indent) const {
  const size_t open = text.find('(');
  const bool has_args = open != std::string_view::npos && text.back() == ')';
  const int room = budget(indent.width());
  const bool derive = has_args && text.substr(0, open) == "derive";
  const std::vector<std::string> args =
      has_args ? split_arguments(text.substr(open + 1, text.size() - open - 2))
               : std::vector<std::string>();
  int total = 0;
  for (const std::string& arg : args) total += static_cast<int>(arg.size()) + 2;
  total = std::max(0, total - 2);
  const int limit = derive ? room - 12 : std::min(70, room - static_cast<int>(open) - 5);
  if (args.empty() || (args.size() == 1 && !derive) || total <= limit) {
    out += "#[";
    out += text;
    out += "]";
    return;
  }
  out += "#[";
  out += text.substr(0, open + 1);
  for (size_t i = 0; i < args.size(); ++i) {
    out.newline(indent.width() + kTab);
    out += args[i];
    if (derive || i + 1 < args.size()) out += ",";
  }
  out.newline(indent.width());
  out += ")]";
}

Text Formatter::item(const Item& item, Indent indent) {
  Text out;
  item_head(out, item, indent);
  start_line(out, indent.width());
  if (item.kind == ItemKind::kUse) {
    out += use_text(item.vis, use_path(item.use), indent);
    return out;
  }
  out += item.printed ? *item.printed : code(item, indent);
  return out;
}

Text Formatter::code(const Item& item, Indent indent) {
  // The statements of each item have their memo for themselves.
  const int depth = std::exchange(depth_, 0);
  Text out = in_some_mode([&] {
    depth_ = 0;
    return try_item(item, indent);
  });
  depth_ = depth;
  return out;
}

Rw Formatter::try_item(const Item& item, Indent indent) {
  switch (item.kind) {
    case ItemKind::kConst:
    case ItemKind::kStatic:
      return const_item(item, indent);
    case ItemKind::kStruct:
      return struct_item(item, indent);
    case ItemKind::kEnum:
      return enum_item(item, indent);
    case ItemKind::kImpl:
      return impl_item(item, indent);
    case ItemKind::kTrait:
      return trait_item(item, indent);
    case ItemKind::kFn:
      return fn_item(item, indent);
    case ItemKind::kType:
      return type_item(item, indent);
    case ItemKind::kMod:
      return mod_item(item, indent);
    case ItemKind::kMacro:
      return macro_item(item, indent);
    case ItemKind::kExternCrate:
      return Text(visible(item.vis) + "extern crate " + item.name + ";");
    case ItemKind::kUse:
      return use_text(item.vis, use_path(item.use), indent);
  }
  return std::nullopt;
}

Rw Formatter::const_item(const Item& item, Indent indent) {
  Text head = visible(item.vis) + (item.kind == ItemKind::kConst ? "const " : "static ");
  if (item.is_mut) head += "mut ";
  head += item.name + ": ";
  PORTALIS_TRY(type_shape, indented(indent.block_only()).offset_left(last_width(head) + 2));
  if (Rw annotation = type(*item.type, type_shape)) {
    head += *annotation;
  } else {
    head.s.pop_back();
    const Indent nested = indent.block_indent();
    PORTALIS_TRY(below, type(*item.type, indented(nested)));
    head.newline(nested.width());
    head += below;
  }
  if (!item.expr) {
    head += ";";
    return head;
  }
  head += " =";
  const Shape shape = Shape::legacy(budget(indent.block + 1), indent.block_only());
  PORTALIS_TRY(out,
               assign_rhs(std::move(head), [&](Shape s) { return expr(*item.expr, s); }, shape));
  out += ";";
  return out;
}

// `struct Name<T> {`: the generics and the brace behind a header.
Rw Formatter::header_generics(const Text& header, const Generics& params, Indent indent,
                              bool empty_body) {
  const int used = last_width(header);
  PORTALIS_TRY(list, generics("", params, Shape::legacy(budget(used + indent.width()), indent)));
  Text out = list;
  const int total = list.multi() ? last_width(list) : used + width_of(list.s);
  if ((empty_body ? 3 : 2) > budget(total)) {
    out.newline(indent.block);
  } else {
    out += " ";
  }
  out += "{";
  return out;
}

Rw Formatter::struct_item(const Item& item, Indent indent) {
  Text out = visible(item.vis) + "struct " + item.name;
  if (item.fields.kind == FieldsKind::kUnit) {
    PORTALIS_TRY(list, generics("", item.generics,
                                Shape::legacy(budget(last_width(out) + indent.width()), indent)));
    out += list;
    out += ";";
    return out;
  }
  if (item.fields.kind == FieldsKind::kTuple) {
    PORTALIS_TRY(list, generics("", item.generics, Shape::legacy(budget(last_width(out)), indent)));
    out += list;
    std::vector<Arg> args;
    for (const Field& field : item.fields.list) args.push_back({Arg::Kind::kField, &field});
    PORTALIS_TRY(shape, indented(indent).sub_width(1));
    PORTALIS_TRY(text, delimited(out, args, shape, {}));
    text += ";";
    return text;
  }
  PORTALIS_TRY(list, header_generics(out, item.generics, indent, item.fields.list.empty()));
  out += list;
  if (item.fields.list.empty()) {
    out += "}";
    return out;
  }
  PORTALIS_TRY(shape, indented(indent.block_indent()).sub_width(1));
  PORTALIS_TRY(fields, named_fields(item.fields, shape, 0));
  out.newline(indent.block_indent().width());
  out += fields;
  out.newline(indent.width());
  out += "}";
  return out;
}

Rw Formatter::named_fields(const Fields& fields, Shape shape, int one_line_width) {
  PORTALIS_TRY(item_shape, indented(shape.indent).sub_width(1));
  std::vector<ListItem> items;
  for (size_t i = 0; i < fields.list.size(); ++i) {
    const Field& field = fields.list[i];
    ListItem item;
    item.item = field_def(field, item_shape);
    item.comments = field.comments;
    if (!field.trailing_comment.empty()) item.comments.push_back(field.trailing_comment);
    item.blank_before = i > 0 && field.blank_before;
    item.python_line = field.python_line;
    items.push_back(std::move(item));
  }
  ListFormat format;
  format.tactic = definitive_tactic(items.data(), items.data() + items.size(), 2, one_line_width);
  format.shape = item_shape;
  format.trailing = TrailingSeparator::kVertical;
  return write_list(items, format);
}

Rw Formatter::field_def(const Field& field, Shape shape) {
  Text head;
  const Indent indent = shape.indent;
  for (const std::string& doc : field.docs) {
    head += comment_line("///", doc);
    if (!head.lines.empty()) head.lines.back() |= kCommentLine;
    head.newline(indent.width());
  }
  for (const std::string& attr : field.attrs) {
    attribute(head, attr, indent);
    head.newline(indent.width());
  }
  Text prefix = visible(field.vis);
  if (!field.name.empty()) prefix += field.name + ":";
  const int used = trimmed_last_width(prefix);
  const int spacing = field.name.empty() ? 0 : 1;
  const std::optional<Shape> type_shape = shape.offset_left(used + spacing);
  const Rw same_line = type_shape ? type(*field.type, *type_shape) : std::nullopt;
  if (same_line && !same_line->multi()) {
    head += prefix;
    if (spacing == 1) head += " ";
    head += *same_line;
    return head;
  }
  const bool bare = prefix.s.empty();
  PORTALIS_TRY(text,
               assign_rhs(std::move(prefix), [&](Shape s) { return type(*field.type, s); }, shape));
  if (bare && text.s[0] == ' ') text.s.erase(0, 1);
  head += text;
  return head;
}

Rw Formatter::enum_item(const Item& item, Indent indent) {
  Text out = visible(item.vis) + "enum " + item.name;
  PORTALIS_TRY(list, header_generics(out, item.generics, indent, item.variants.empty()));
  out += list;
  if (item.variants.empty()) {
    out += "}";
    return out;
  }
  const Indent inner = indent.block_indent();
  const auto lay_out = [&](int one_line_width) {
    std::vector<ListItem> items;
    for (size_t i = 0; i < item.variants.size(); ++i) {
      const Variant& node = item.variants[i];
      ListItem entry;
      entry.item = variant(node, inner, one_line_width);
      entry.comments = node.comments;
      if (!node.trailing_comment.empty()) entry.comments.push_back(node.trailing_comment);
      entry.blank_before = i > 0 && node.blank_before;
      entry.python_line = node.python_line;
      items.push_back(std::move(entry));
    }
    return items;
  };
  std::vector<ListItem> items = lay_out(35);
  const auto is_multi = [](const ListItem& entry) { return entry.multi(); };
  if (std::any_of(items.begin(), items.end(), is_multi) &&
      !std::all_of(items.begin(), items.end(), is_multi)) {
    items = lay_out(0);
  }
  ListFormat format;
  PORTALIS_TRY(shape, indented(inner).sub_width(2));
  format.shape = shape;
  format.trailing = TrailingSeparator::kVertical;
  PORTALIS_TRY(text, write_list(items, format));
  out.newline(inner.width());
  out += text;
  out.newline(indent.width());
  out += "}";
  return out;
}

Rw Formatter::variant(const Variant& node, Indent indent, int one_line_width) {
  Text head;
  for (const std::string& doc : node.docs) {
    head += comment_line("///", doc);
    if (!head.lines.empty()) head.lines.back() |= kCommentLine;
    head.newline(indent.width());
  }
  for (const std::string& attr : node.attrs) {
    attribute(head, attr, indent);
    head.newline(indent.width());
  }
  Text body = node.name;
  PORTALIS_TRY(shape, indented(indent).sub_width(1));
  if (node.fields.kind == FieldsKind::kTuple) {
    std::vector<Arg> args;
    for (const Field& field : node.fields.list) args.push_back({Arg::Kind::kField, &field});
    PORTALIS_TRY(text, delimited(body, args, shape, {}));
    body = std::move(text);
  } else if (node.fields.kind == FieldsKind::kNamed) {
    body += " {";
    if (node.fields.list.empty()) {
      body += "}";
    } else {
      const int room = std::min(one_line_width, budget(length(body) + 3 + indent.width()));
      PORTALIS_TRY(field_shape, indented(indent.block_indent()).sub_width(1));
      PORTALIS_TRY(fields, named_fields(node.fields, field_shape, room));
      if (!fields.multi() && length(fields) <= room) {
        body += " ";
        body += fields;
        body += " }";
      } else {
        body.newline(indent.block_indent().width());
        body += fields;
        body.newline(indent.width());
        body += "}";
      }
    }
  }
  if (node.discriminant) {
    body += " =";
    const auto value = [&](Shape s) { return expr(*node.discriminant, s); };
    PORTALIS_TRY(text, assign_rhs(std::move(body), value, shape, false, true));
    body = std::move(text);
  }
  head += body;
  return head;
}

// The items of an impl, a trait or a module between their braces.
Text Formatter::body_items(const Item& item, Indent indent) {
  const Indent inner = indent.block_indent();
  Text out;
  for (const std::string& doc : item.inner_docs) {
    out.newline(inner.width(), kCommentLine);
    out += comment_line("//!", doc);
  }
  if (!item.inner_docs.empty() && !item.items.empty()) out.newline(0);
  // A line of its own lets start_line() see that the text has begun.
  Text body = "{";
  items(body, item.items, inner, true);
  body.s.erase(0, 1);
  out += body;
  out.newline(indent.width());
  return out;
}

Rw Formatter::impl_item(const Item& item, Indent indent) {
  Text out;
  PORTALIS_TRY(shape, max_width(indented(indent).block().block_indent(kTab)).sub_width(1));
  PORTALIS_TRY(head, generics("impl", item.generics, shape));
  out += head;
  int overhead = 0;
  if (item.trait_type) {
    const int used = 1 + last_width(out);
    const Rw trait = type(*item.trait_type, indented({indent.block, indent.align + used}));
    if (trait && !trait->multi()) {
      out += " ";
      out += *trait;
    } else {
      const Indent below = indent.block_indent();
      PORTALIS_TRY(text, type(*item.trait_type, indented(below)));
      out.newline(below.width());
      out += text;
    }
    overhead = 4;
  }
  const int used = last_width(out) + overhead + 2;
  const Rw self = type(*item.type, Shape::legacy(budget(used + 1), indent));
  if (self && !self->multi()) {
    out += item.trait_type ? " for " : " ";
    out += *self;
  } else {
    const Indent below = indent.block_indent();
    out.newline(below.width());
    if (item.trait_type) out += "for ";
    PORTALIS_TRY(text, type(*item.type, Shape::legacy(budget(last_width(out)), below)));
    out += text;
  }
  if (item.items.empty() && !out.multi() && length(out) <= max_width_) {
    out += " {}";
    return out;
  }
  if (out.multi()) {
    out.newline(indent.width());
  } else {
    out += " ";
  }
  out += "{";
  if (!item.items.empty()) {
    out += body_items(item, indent);
  } else {
    out.newline(indent.width());
  }
  out += "}";
  return out;
}

Rw Formatter::trait_item(const Item& item, Indent indent) {
  Text out = visible(item.vis) + "trait ";
  PORTALIS_TRY(shape, indented(indent).offset_left(length(out)));
  PORTALIS_TRY(name, generics(Text(item.name), item.generics, shape));
  out += name;
  if (!item.supertraits.empty()) {
    out += ":";
    const auto list = [&](Shape s) { return bounds(item.supertraits, s); };
    PORTALIS_TRY(text, assign_rhs(std::move(out), list, shape, true));
    out = std::move(text);
  }
  if (last_width(out) + 2 > budget(indent.width())) {
    out.newline(indent.width());
  } else if (item.items.empty() && !out.multi()) {
    out += " {}";
    return out;
  } else if (out.multi()) {
    out.newline(indent.width());
  } else {
    out += " ";
  }
  out += "{";
  if (!item.items.empty()) out += body_items(item, indent);
  out += "}";
  return out;
}

Rw Formatter::type_item(const Item& item, Indent indent) {
  Text out = visible(item.vis) + "type ";
  if (item.generics.empty()) {
    out += item.name;
  } else {
    PORTALIS_TRY(left, indented(indent).offset_left(length(out)));
    PORTALIS_TRY(shape, left.sub_width(2));
    PORTALIS_TRY(name, generics(Text(item.name), item.generics, shape));
    out += name;
  }
  if (!item.supertraits.empty()) {
    PORTALIS_TRY(shape, indented(indent).offset_left(length(out) + 2));
    PORTALIS_TRY(list, bounds(item.supertraits, shape));
    out += ": ";
    out += list;
  }
  if (item.type) {
    out += " =";
    PORTALIS_TRY(shape, indented(indent).sub_width(1));
    PORTALIS_TRY(text,
                 assign_rhs(std::move(out), [&](Shape s) { return type(*item.type, s); }, shape));
    out = std::move(text);
  }
  out += ";";
  return out;
}

Rw Formatter::mod_item(const Item& item, Indent indent) {
  Text out = visible(item.vis) + "mod " + item.name;
  if (!item.has_body) {
    out += ";";
    return out;
  }
  out += " {";
  if (!item.items.empty() || !item.inner_docs.empty()) out += body_items(item, indent);
  out += "}";
  return out;
}

Rw Formatter::macro_item(const Item& item, Indent indent) {
  const auto& node = *as<MacroExpr>(*item.expr);
  PORTALIS_TRY(text, macro(node, indented(indent).saturating_sub(1)));
  if (node.delim != Delim::kBrace) text += ";";
  return text;
}

Text Formatter::file(const File& file) {
  Text out;
  const auto section = [&](bool present) {
    if (present && !out.s.empty()) out.newline(0);
  };
  for (const std::string& doc : file.inner_docs) {
    start_line(out, 0);
    out += comment_line("//!", doc);
  }
  section(!file.inner_attrs.empty());
  for (const std::string& attr : file.inner_attrs) {
    start_line(out, 0);
    out += "#![" + attr + "]";
  }
  section(!file.items.empty());
  items(out, file.items, {}, true);
  section(!file.trailing.empty());
  for (const std::string& comment : file.trailing) {
    start_line(out, 0);
    out += comment_line("//", comment);
  }
  return out;
}

}  // namespace portalis::rust
