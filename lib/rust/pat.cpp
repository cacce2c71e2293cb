// Patterns.
#include <algorithm>

#include "rust/formatter.hpp"

namespace portalis::rust {
namespace {

// Alternatives short enough to share lines.
bool is_short(const Pat& pat) {
  switch (pat.kind) {
    case PatKind::kRest:
    case PatKind::kWild:
      return true;
    case PatKind::kLit:
      return true;
    case PatKind::kIdent:
      return pat.parts.empty();
    case PatKind::kTuple:
      return pat.parts.size() <= 1;
    case PatKind::kTupleStruct:
      return pat.path.segments.size() <= 1 && pat.parts.size() <= 1;
    case PatKind::kPath:
      return pat.path.segments.size() <= 1 && !pat.path.qself;  // parsed as an identifier
    case PatKind::kRef:
      return is_short(*pat.parts[0]);
    case PatKind::kOr:
      return std::all_of(pat.parts.begin(), pat.parts.end(),
                         [](const PatPtr& p) { return is_short(*p); });
    default:
      return false;
  }
}

}  // namespace

Rw Formatter::pat(const Pat& node, Shape shape) {
  switch (node.kind) {
    case PatKind::kWild:
      return shape.width >= 1 ? Rw(Text("_")) : std::nullopt;
    case PatKind::kRest:
      return shape.width >= 1 ? Rw(Text("..")) : std::nullopt;
    case PatKind::kIdent: {
      Text keyword = node.by_ref ? (node.is_mut ? "ref mut" : "ref") : (node.is_mut ? "mut" : "");
      Text named = node.name;
      if (!node.parts.empty()) {
        const int used = (node.by_ref ? 3 : 0) + (node.is_mut ? 3 : 0) + length(named) + 2;
        if (shape.width < used) return std::nullopt;
        PORTALIS_TRY(part,
                     single_pat(*node.parts[0], Shape::legacy(shape.width - used, shape.indent)));
        PORTALIS_TRY(binding, wrapped_join("@", part, shape));
        PORTALIS_TRY(whole, wrapped_join(std::move(named), binding, shape));
        named = std::move(whole);
      }
      return wrapped_join(std::move(keyword), named, shape);
    }
    case PatKind::kPath:
      return path(node.path, true, shape);
    case PatKind::kTuple:
      return tuple_pat("", node, shape);
    case PatKind::kTupleStruct: {
      PORTALIS_TRY(head, path(node.path, true, shape));
      return tuple_pat(head, node, shape);
    }
    case PatKind::kStruct:
      return struct_pat(node, shape);
    case PatKind::kLit:
      return expr(*node.low, shape);
    case PatKind::kRange:
      return range(node.low, node.high, node.inclusive, shape);
    case PatKind::kRef: {
      Text out = node.is_mut ? "&mut " : "&";
      PORTALIS_TRY(inner, shape.offset_left(length(out)));
      PORTALIS_TRY(part, single_pat(*node.parts[0], inner));
      out += part;
      return out;
    }
    case PatKind::kSlice: {
      Text out = "[";
      for (size_t i = 0; i < node.parts.size(); ++i) {
        if (i > 0) out += ", ";
        PORTALIS_TRY(part, pat(*node.parts[i], shape));
        out += part;
      }
      out += "]";
      return out;
    }
    case PatKind::kOr:
      return or_pat(node, shape);
  }
  return std::nullopt;
}

// `left right`, on two lines where one is too narrow.
Rw Formatter::wrapped_join(Text left, const Text& right, Shape shape) const {
  if (left.s.empty()) return right;
  if (last_width(left) + first_width(right) + 1 <= shape.width) {
    left += " ";
  } else {
    left.newline(shape.indent.width());
  }
  left += right;
  return left;
}

// A pattern where alternatives need parentheses.
Rw Formatter::single_pat(const Pat& node, Shape shape) {
  if (node.kind != PatKind::kOr) return pat(node, shape);
  PORTALIS_TRY(left, shape.offset_left(1));
  PORTALIS_TRY(both, left.sub_width(1));
  PORTALIS_TRY(inner, or_pat(node, both));
  Text out = "(";
  out += inner;
  out += ")";
  return out;
}

Rw Formatter::or_pat(const Pat& node, Shape shape) {
  std::vector<ListItem> items;
  bool mixed = true;
  for (const PatPtr& part : node.parts) {
    ListItem item;
    PORTALIS_TRY(text, pat(*part, shape));
    mixed = mixed && text.s.size() <= 20 && !text.multi() && is_short(*part);
    item.item = std::move(text);
    items.push_back(std::move(item));
  }
  ListFormat format;
  format.tactic =
      mixed ? Tactic::kMixed
            : definitive_tactic(items.data(), items.data() + items.size(), 3, shape.width);
  format.separator = " |";
  format.separator_front = true;
  format.ends_with_newline = false;
  format.shape = shape;
  return write_list(items, format);
}

Rw Formatter::tuple_pat(const Text& path, const Pat& node, Shape shape) {
  if (node.parts.empty()) {
    Text out = path;
    out += "()";
    return out;
  }
  std::vector<Arg> args;
  for (const PatPtr& part : node.parts) args.push_back({Arg::Kind::kPat, part.get()});
  DelimStyle style{"(", ")", max_width_, std::nullopt};
  const bool one_tuple =
      path.s.empty() && node.parts.size() == 1 && node.parts[0]->kind != PatKind::kRest;
  if (one_tuple) style.trailing = TrailingSeparator::kAlways;
  return delimited(path, args, shape, style);
}

Rw Formatter::struct_pat(const Pat& node, Shape shape) {
  PORTALIS_TRY(path_shape, shape.sub_width(2));
  PORTALIS_TRY(head, path(node.path, true, path_shape));
  if (node.fields.empty() && !node.has_rest) {
    head += " {}";
    return head;
  }
  const Shape vertical = max_width(shape.block_indent(kTab));
  const int left = shape.width - (length(head) + 3 + (node.has_rest ? 6 : 2));
  const int one_line = left < 0 ? 0 : std::min(left, 18);
  std::vector<ListItem> items;
  for (const FieldPat& field : node.fields) {
    ListItem item;
    if (!field.pat) {
      item.item = Text(field.name);
    } else {
      PORTALIS_TRY(text, pat(*field.pat, vertical));
      Text out = field.name + ":";
      if (static_cast<int>(field.name.size()) + 2 + length(text) <= vertical.width) {
        out += " ";
        out += text;
      } else {
        const Shape nested = vertical.block_indent(kTab);
        PORTALIS_TRY(below, pat(*field.pat, nested));
        out.newline(nested.indent.width());
        out += below;
      }
      item.item = std::move(out);
    }
    items.push_back(std::move(item));
  }
  ListFormat format;
  format.tactic = left >= 0
                      ? definitive_tactic(items.data(), items.data() + items.size(), 2, one_line)
                      : Tactic::kVertical;
  format.shape = vertical;
  format.trailing = TrailingSeparator::kVertical;
  PORTALIS_TRY(fields, write_list(items, format));
  if (node.has_rest) {
    if (fields.multi() || length(fields) > one_line) {
      if (!format.needs_trailing()) fields += ",";
      fields.newline((format.tactic == Tactic::kHorizontal ? shape : vertical).indent.width());
    } else if (!fields.s.empty()) {
      fields += format.needs_trailing() ? " " : ", ";
    }
    fields += "..";
  }
  head += " {";
  if (fields.multi() || length(fields) > one_line) {
    head.newline(vertical.indent.width());
    head += fields;
    head.newline(shape.indent.width());
  } else {
    head += " ";
    head += fields;
    head += " ";
  }
  head += "}";
  return head;
}

}  // namespace portalis::rust
