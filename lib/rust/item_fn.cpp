// Function signatures and bodies.
#include <algorithm>

#include "rust/formatter.hpp"

namespace portalis::rust {
namespace {

std::string_view self_text(SelfKind kind) {
  switch (kind) {
    case SelfKind::kValue:
      return "self";
    case SelfKind::kMutValue:
      return "mut self";
    case SelfKind::kRef:
      return "&self";
    case SelfKind::kMutRef:
      return "&mut self";
    default:
      return "";
  }
}

int used_width(const Text& text, int offset) {
  return text.multi() ? last_width(text) : offset + width_of(text.s);
}

}  // namespace

Rw Formatter::fn_item(const Item& item, Indent indent) {
  bool brace_below = false;
  PORTALIS_TRY(out, fn_signature(item, indent, brace_below));
  if (!item.has_body) {
    out += ";";
    return out;
  }
  if (item.body.empty() && !out.multi() && indent.width() + length(out) + 3 <= max_width_) {
    out += " {}";
    return out;
  }
  if (brace_below || last_width(out) + 2 > budget(indent.width())) {
    out.newline(indent.width());
  } else {
    out += " ";
  }
  put_block(out, item.body, indent);
  return out;
}

Rw Formatter::fn_signature(const Item& item, Indent indent, bool& brace_below) {
  Text out;
  if (!item.vis.empty()) out += item.vis + " ";
  if (item.is_const) out += "const ";
  if (item.is_async) out += "async ";
  out += "fn ";
  const int used = used_width(out, indent.width());
  const Shape shape{budget(used + (item.has_body ? 4 : 2)), indent, used};
  PORTALIS_TRY(name, generics(Text(item.name), item.generics, shape));
  out += name;

  const auto result_text = [&](Shape s) -> Rw {
    if (!item.result) return Text();
    if (s.width < 3) return std::nullopt;
    const Indent inner{s.indent.block, s.indent.align + 3};
    PORTALIS_TRY(text, type(*item.result, Shape::legacy(s.width - 3, inner)));
    Text arrow = "-> ";
    arrow += text;
    return arrow;
  };
  PORTALIS_TRY(result, result_text(indented(indent)));
  const int result_width = result.multi() ? 0 : length(result);

  // Room for the parameters on this line.
  int one_line = 0;
  if (!out.multi() && !result.multi()) {
    const int overhead = (result_width == 0 ? 2 : 3) + (item.has_body ? 2 : 1);
    one_line = budget(indent.width() + length(out) + result_width + overhead);
  }
  const Indent param_indent = indent.block_indent();
  const int multi_line = budget(param_indent.width() + 1);
  out += "(";
  PORTALIS_TRY(params, fn_params(item, one_line, multi_line, indent, param_indent));
  const bool no_params = item.params.empty() && item.self_kind == SelfKind::kNone;
  const bool in_block = !no_params && (params.multi() || length(params) > one_line);
  if (in_block) {
    out.newline(param_indent.width());
    out += params;
    out.newline(indent.width());
  } else {
    out += params;
    const int line = used_width(out, indent.width()) + first_width(result);
    if (no_params && line + 1 > max_width_) out.newline(indent.width());
  }
  out += ")";
  if (!item.result) return out;

  bool result_below = false;
  if (in_block || no_params) {
    result_below = false;
  } else if (out.multi() || result.multi()) {
    result_below = true;
  } else {
    result_below = length(out) + indent.width() + result_width + 3 > max_width_;
  }
  Shape result_shape = indented(indent);
  if (result_below) {
    const bool unaligned = params.s.empty();
    const Indent below = unaligned ? Indent{indent.block, indent.align + 4} : param_indent;
    brace_below = brace_below || unaligned;
    out.newline(below.width());
    result_shape = indented(below);
  } else {
    out += " ";
    if (const auto shifted = result_shape.offset_left(last_width(out))) result_shape = *shifted;
  }
  if (result.multi() || result_below) {
    PORTALIS_TRY(again, result_text(result_shape));
    out += again;
  } else {
    out += result;
  }
  return out;
}

Rw Formatter::fn_params(const Item& item, int one_line, int multi_line, Indent indent,
                        Indent param_indent) {
  std::vector<ListItem> items;
  if (item.self_kind != SelfKind::kNone) {
    ListItem self;
    self.item = Text(self_text(item.self_kind));
    items.push_back(std::move(self));
  }
  for (const Param& param : item.params) {
    ListItem entry;
    const Shape shape = Shape::legacy(multi_line, param_indent);
    PORTALIS_TRY(text, single_pat(*param.pat, shape));
    text += ": ";
    const int rest = shape.width - last_width(text);
    if (rest < 0) return std::nullopt;
    PORTALIS_TRY(annotation, type(*param.type, Shape::legacy(rest, shape.indent)));
    text += annotation;
    entry.item = std::move(text);
    items.push_back(std::move(entry));
  }
  if (items.empty()) return Text();
  ListFormat format;
  format.tactic = definitive_tactic(items.data(), items.data() + items.size(), 2, one_line);
  const bool horizontal = format.tactic == Tactic::kHorizontal;
  format.shape = Shape::legacy(horizontal ? one_line : multi_line, indent.block_indent());
  format.trailing = TrailingSeparator::kVertical;
  format.ends_with_newline = !horizontal;
  return write_list(items, format);
}

}  // namespace portalis::rust
