// Types, paths and generics.
#include <algorithm>

#include "rust/formatter.hpp"

namespace portalis::rust {

Rw Formatter::type(const Type& node, Shape shape) {
  switch (node.kind) {
    case TypeKind::kPath:
      return path(node.path, false, shape);
    case TypeKind::kNever:
      return Text("!");
    case TypeKind::kInfer:
      return shape.width >= 1 ? Rw(Text("_")) : std::nullopt;
    case TypeKind::kRef: {
      Text out = "&";
      if (!node.lifetime.empty()) out += node.lifetime + " ";
      if (node.is_mut) out += "mut ";
      const int used = length(out);
      if (shape.width < used) return std::nullopt;
      const Indent indent{shape.indent.block, shape.indent.align + used};
      // `&(dyn A + B)` needs its parentheses.
      const bool needs_paren =
          (node.inner->kind == TypeKind::kDyn || node.inner->kind == TypeKind::kImpl) &&
          node.inner->args.size() > 1;
      if (needs_paren) {
        PORTALIS_TRY(smaller, Shape::legacy(shape.width - used, indent).sub_width(2));
        PORTALIS_TRY(inner, type(*node.inner,
                                 Shape::legacy(smaller.width, {indent.block, indent.align + 1})));
        out += "(";
        out += inner;
        out += ")";
        return out;
      }
      PORTALIS_TRY(inner, type(*node.inner, Shape::legacy(shape.width - used, indent)));
      out += inner;
      return out;
    }
    case TypeKind::kTuple: {
      std::vector<Arg> args;
      for (const TypePtr& item : node.args) args.push_back({Arg::Kind::kType, item.get()});
      DelimStyle style;
      if (node.args.size() == 1) style.trailing = TrailingSeparator::kAlways;
      return delimited("", args, shape, style);
    }
    case TypeKind::kSlice: {
      if (shape.width < 4) return std::nullopt;
      const Indent indent{shape.indent.block, shape.indent.align + 1};
      PORTALIS_TRY(inner, type(*node.inner, Shape::legacy(shape.width - 4, indent)));
      Text out = "[";
      out += inner;
      out += "]";
      return out;
    }
    case TypeKind::kArray:
      return pair([&](Shape s) { return type(*node.inner, s); },
                  [&](Shape s) { return expr(*node.length, s); }, "[", "; ", "]", false, shape);
    case TypeKind::kFnPtr: {
      PORTALIS_TRY(inner, shape.offset_left(2));
      PORTALIS_TRY(signature, function_type(node.args, node.inner, inner));
      Text out = "fn";
      out += signature;
      return out;
    }
    case TypeKind::kImpl: {
      PORTALIS_TRY(list, bounds(node.args, shape));
      Text out = "impl ";
      out += list;
      return out;
    }
    case TypeKind::kDyn: {
      PORTALIS_TRY(inner, shape.offset_left(4));
      PORTALIS_TRY(list, bounds(node.args, inner));
      Text out = "dyn ";
      out += list;
      return out;
    }
  }
  return std::nullopt;
}

Rw Formatter::path(const Path& path, bool in_expr, Shape shape) {
  Text out;
  if (!path.qself) {
    if (path.global) out += "::";
    return segments(std::move(out), path, 0, path.segments.size(), in_expr, shape);
  }
  out += "<";
  PORTALIS_TRY(self_type, type(*path.qself, shape));
  out += self_type;
  if (path.qself_position > 0) {
    out += " as ";
    if (path.global) out += "::";
    PORTALIS_TRY(inner, shape.sub_width(3));
    PORTALIS_TRY(trait, segments(std::move(out), path, 0, path.qself_position, false, inner));
    out = std::move(trait);
  }
  out += ">::";
  return segments(std::move(out), path, path.qself_position, path.segments.size(), in_expr, shape);
}

Rw Formatter::segments(Text out, const Path& path, size_t begin, size_t end, bool in_expr,
                       Shape shape) {
  const Shape aligned = shape.visual_indent(0);
  for (size_t i = begin; i < end; ++i) {
    if (i > begin) out += "::";
    PORTALIS_TRY(inner, aligned.shrink_left(extra_offset(out, aligned)));
    PORTALIS_TRY(text, segment(path.segments[i], in_expr, inner));
    out += text;
  }
  return out;
}

Rw Formatter::segment(const PathSegment& segment, bool in_expr, Shape shape) {
  Text out = segment.name;
  PORTALIS_TRY(inner, shape.offset_left(length(out)));
  if (segment.fn_sugar) {
    PORTALIS_TRY(signature, function_type(segment.inputs, segment.output, inner));
    out += signature;
    return out;
  }
  if (segment.generics.empty()) return out;
  std::vector<Arg> args;
  for (const GenericArg& arg : segment.generics) args.push_back({Arg::Kind::kGenericArg, &arg});
  PORTALIS_TRY(list, delimited("", args, inner, {"<", ">", max_width_, std::nullopt}));
  if (in_expr) out += "::";
  out += list;
  return out;
}

Rw Formatter::generic_arg(const GenericArg& arg, Shape shape) {
  if (!arg.type) return Text(arg.lifetime);
  if (arg.binding.empty()) return type(*arg.type, shape);
  Text out = arg.binding + " = ";
  const int used = length(out);
  if (shape.width < used) return std::nullopt;
  const Indent indent{shape.indent.block, shape.indent.align + used};
  PORTALIS_TRY(bound, type(*arg.type, Shape::legacy(shape.width - used, indent)));
  out += bound;
  return out;
}

// `(A, B) -> C`.
Rw Formatter::function_type(const Types& inputs, const TypePtr& output, Shape shape) {
  PORTALIS_TRY(output_shape, shape.offset_left(4));
  Text result;
  if (output) {
    PORTALIS_TRY(text, type(*output, output_shape));
    result = " -> ";
    result += text;
  }
  const Shape list_shape = indented(shape.block().indent.block_indent());
  std::vector<ListItem> items;
  for (const TypePtr& input : inputs) {
    ListItem item;
    item.item = type(*input, list_shape);
    items.push_back(std::move(item));
  }
  ListFormat format;
  format.shape = list_shape;
  format.trailing = TrailingSeparator::kVertical;
  const int room = std::max(0, shape.width - (2 + length(result)));
  const bool force = result.multi() && !items.empty();
  format.tactic = force ? Tactic::kVertical
                        : definitive_tactic(items.data(), items.data() + items.size(), 2, room);
  PORTALIS_TRY(list, write_list(items, format));
  Text out = "(";
  if (format.tactic == Tactic::kHorizontal || items.empty()) {
    out += list;
  } else {
    out.newline(list_shape.indent.width());
    out += list;
    out.newline(shape.block().indent.width());
  }
  out += ")";
  if (result.s.empty() || last_width(out) + first_width(result) <= shape.width) {
    out += result;
    return out;
  }
  out.newline(list_shape.indent.width());
  out += "-> ";
  PORTALIS_TRY(text, type(*output, output_shape));
  out += text;
  return out;
}

Rw Formatter::bounds(const Types& bounds, Shape shape, bool force_newline) {
  Text out;
  bool extendable = false;
  const auto is_lifetime = [](const Type& bound) {
    return bound.kind == TypeKind::kPath && bound.path.segments[0].name[0] == '\'';
  };
  const Shape inner = force_newline ? max_width(shape.block_indent(kTab)) : shape;
  for (size_t i = 0; i < bounds.size(); ++i) {
    if (i > 0) {
      if (force_newline && !extendable) {
        out.newline(inner.indent.width());
      } else {
        out += " ";
      }
      out += "+ ";
    }
    PORTALIS_TRY(text, type(*bounds[i], inner));
    extendable = is_lifetime(*bounds[i]) || last_line_extendable(text);
    out += text;
  }
  const bool retry =
      !force_newline && bounds.size() > 1 && (out.multi() || length(out) > shape.width);
  if (retry) return this->bounds(bounds, shape, true);
  return out;
}

Rw Formatter::generic_param(const GenericParam& param, Shape shape) {
  Text out;
  if (param.const_type) {
    out = "const " + param.name + ": ";
    PORTALIS_TRY(text, type(*param.const_type, shape));
    out += text;
    return out;
  }
  out = param.name;
  if (!param.bounds.empty()) {
    PORTALIS_TRY(text, bounds(param.bounds, shape));
    out += ": ";
    out += text;
  }
  if (param.default_type) {
    out += " = ";
    const int used = length(out);
    if (shape.width < used) return std::nullopt;
    const Indent indent{shape.indent.block, shape.indent.align + used};
    PORTALIS_TRY(text, type(*param.default_type, Shape::legacy(shape.width - used, indent)));
    out += text;
  }
  return out;
}

Rw Formatter::generics(const Text& ident, const Generics& params, Shape shape) {
  if (params.empty()) return ident;
  std::vector<Arg> args;
  for (const GenericParam& param : params) args.push_back({Arg::Kind::kGenericParam, &param});
  return delimited(ident, args, shape, {"<", ">", max_width_, std::nullopt});
}

}  // namespace portalis::rust
