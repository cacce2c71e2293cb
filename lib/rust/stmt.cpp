// Blocks and statements.
#include <algorithm>

#include "rust/formatter.hpp"

namespace portalis::rust {
namespace {

void fill_lines(Text& text, size_t begin, int32_t python_line) {
  if (python_line == 0) return;
  for (size_t i = begin; i < text.lines.size(); ++i) {
    if ((text.lines[i] & kLineMask) == 0) text.lines[i] |= python_line;
  }
}

void put_comment(Text& out, const std::string& comment, int indent, int32_t python_line) {
  out.newline(indent, python_line | kCommentLine);
  out += comment_line("//", comment);
}

bool is_use(const Stmt& stmt) {
  return stmt.kind == StmtKind::kItem && stmt.item->kind == ItemKind::kUse;
}

}  // namespace

// `{`, the statements and `}`, always over several lines.
const Text& Formatter::block(const Block& block, Indent indent) {
  const Key key{&block, -1, indent.block, indent.align, 0, 0};
  if (const auto found = memo_.find(key); found != memo_.end()) return *found->second;
  Text text;
  put_block(text, block, indent);
  return *memo_.emplace(key, std::move(text)).first->second;
}

void Formatter::put_block(Text& out, const Block& block, Indent indent) {
  const Indent inner = indent.block_indent();
  const size_t begin = out.lines.size();
  out += "{";
  for (size_t i = 0; i < block.stmts.size();) {
    const Stmt& stmt = block.stmts[i];
    if (is_use(stmt)) {
      i = use_run(out, block, i, inner);
    } else {
      // Between a comment behind code and the closing brace of an `if`, rustfmt would shift further
      // comments.
      const bool alone = i + 1 == block.stmts.size() && !block.trailing.empty();
      statement_line(out, stmt, i == 0, alone, inner);
      ++i;
    }
  }
  const bool after_comment = out.lines.size() > begin && (out.lines.back() & kCommentLine) != 0;
  if (after_comment && !block.trailing.empty()) out.newline(0);
  for (const std::string& comment : block.trailing) put_comment(out, comment, inner.width(), 0);
  out.newline(indent.width());
  out += "}";
}

// Nothing stands beside the code, and most code goes straight to its place.
bool Formatter::put_plain(Text& out, const Stmt& stmt, bool first, Indent indent) {
  const bool is_plain = stmt.kind != StmtKind::kItem && stmt.trailing_comment.empty() &&
                        stmt.comments.empty() && stmt.attrs.empty();
  if (!is_plain) return false;
  const size_t size = out.s.size(), begin = out.lines.size();
  if (!first && stmt.blank_before) out.newline(0);
  const size_t code = out.lines.size();
  out.newline(indent.width());
  if (!put_statement(out, stmt, indent)) {
    out.s.resize(size);
    out.lines.resize(begin);
    return false;
  }
  fill_lines(out, code, stmt.python_line);
  return true;
}

void Formatter::statement_line(Text& out, const Stmt& stmt, bool first, bool alone, Indent indent) {
  if (put_plain(out, stmt, first, indent)) return;
  const bool is_item = stmt.kind == StmtKind::kItem;
  const Text code = is_item ? item(*stmt.item, indent) : statement(stmt, indent);
  const std::string comment =
      stmt.trailing_comment.empty() ? std::string() : comment_line("//", stmt.trailing_comment);
  // A comment behind long code moves above it; rustfmt does not keep one that starts far right.
  const int code_width = (code.multi() ? 0 : indent.width()) + last_width(code);
  const bool above =
      alone || is_item || code_width >= 80 || code_width + 1 + width_of(comment) > max_width_;
  const bool has_lead = !stmt.comments.empty() || (above && !comment.empty());
  // Directly below a comment behind code, rustfmt would align a comment with it.
  const bool after_comment =
      !out.lines.empty() && (out.lines.back() & kCommentLine) != 0 && has_lead;
  const bool blank_item = stmt.kind == StmtKind::kItem && stmt.item->blank_before;
  if (!first && (stmt.blank_before || blank_item || after_comment)) out.newline(0);
  for (const std::string& comment : stmt.comments)
    put_comment(out, comment, indent.width(), stmt.python_line);
  if (above && !comment.empty())
    put_comment(out, stmt.trailing_comment, indent.width(), stmt.python_line);
  for (const std::string& attr : stmt.attrs) {
    out.newline(indent.width(), stmt.python_line);
    out += "#[" + attr + "]";
  }
  const size_t begin = out.lines.size();
  out.newline(indent.width());
  out += code;
  fill_lines(out, begin, stmt.python_line);
  if (!above && !comment.empty()) {
    out += " " + comment;
    out.lines.back() |= kCommentLine;
  }
}

// Lays out the `use` items from `begin` on, sorted; returns the index behind them.
size_t Formatter::use_run(Text& out, const Block& block, size_t begin, Indent indent) {
  std::vector<ItemPtr> run;
  size_t i = begin;
  for (; i < block.stmts.size() && is_use(block.stmts[i]); ++i) {
    const Stmt& stmt = block.stmts[i];
    const bool outer =
        stmt.blank_before || !stmt.comments.empty() || stmt.python_line != stmt.item->python_line;
    if (!outer) {
      run.push_back(stmt.item);
      continue;
    }
    auto merged = std::make_shared<Item>(*stmt.item);
    merged->blank_before = merged->blank_before || stmt.blank_before;
    merged->comments.insert(merged->comments.begin(), stmt.comments.begin(), stmt.comments.end());
    if (merged->python_line == 0) merged->python_line = stmt.python_line;
    run.push_back(std::move(merged));
  }
  items(out, run, indent, begin == 0);
  return i;
}

// Lays out with the rules; where rustfmt would give up and keep the source, first lets long
// literals be long and then widens the page as little as needed.
Text Formatter::in_some_mode(const std::function<Rw()>& layout) {
  constexpr std::pair<Mode, int> kAttempts[] = {
      {Mode::kStrict, kMaxWidth}, {Mode::kLongLiterals, kMaxWidth}, {Mode::kLongLiterals, 110},
      {Mode::kLongLiterals, 130}, {Mode::kLongLiterals, 200},       {Mode::kLongLiterals, 100000},
  };
  const Scope scope(*this);
  inside_macro_ = false;
  one_line_chain_ = false;
  const int depth = depth_++;
  Rw result;
  for (const auto& [mode, width] : kAttempts) {
    mode_ = mode;
    max_width_ = width;
    result = layout();
    if (result) break;
  }
  depth_ = depth;
  if (depth == 0) memo_.clear();
  return result ? std::move(*result) : Text();
}

Text Formatter::statement(const Stmt& stmt, Indent indent) {
  return in_some_mode([&] { return try_statement(stmt, indented(indent)); });
}

// `{`, the expression as the only statement, `}`.
Text Formatter::block_around(const Expr& body, Indent indent) {
  const Indent inner = indent.block_indent();
  Text out = "{";
  out.newline(inner.width());
  out += in_some_mode([&] { return format_expr(body, true, indented(inner)); });
  if (is_jump(body)) out += ";";
  out.newline(indent.width());
  out += "}";
  return out;
}

Rw Formatter::try_statement(const Stmt& stmt, Shape shape) {
  if (stmt.kind == StmtKind::kLet) return let(stmt, shape);
  const Expr& node = *stmt.expr;
  const auto* macro = as<MacroExpr>(node);
  const bool is_loop =
      node.kind == ExprKind::kWhile || node.kind == ExprKind::kLoop || node.kind == ExprKind::kFor;
  const bool is_braced = macro != nullptr && macro->delim == Delim::kBrace;
  const bool semicolon = stmt.kind == StmtKind::kSemi && !is_loop && !is_braced;
  if (!semicolon) return format_expr(node, true, shape);
  PORTALIS_TRY(inner, shape.sub_width(1));
  PORTALIS_TRY(text, format_expr(node, true, inner));
  text += ";";
  return text;
}

Rw Formatter::let(const Stmt& stmt, Shape shape) {
  PORTALIS_TRY(left, shape.offset_left(4));
  PORTALIS_TRY(pat_shape, left.sub_width(1));
  PORTALIS_TRY(pat_text, single_pat(*stmt.pat, pat_shape));
  Text out = "let ";
  out += pat_text;
  if (stmt.type) {
    const Shape base = pat_text.multi() ? max_width(shape) : shape;
    PORTALIS_TRY(type_left, base.offset_left(last_width(out) + 2));
    PORTALIS_TRY(type_shape, type_left.sub_width(2));
    PORTALIS_TRY(annotation, type(*stmt.type, type_shape));
    out += ": ";
    out += annotation;
  }
  if (!stmt.expr) {
    out += ";";
    return out;
  }
  out += " =";
  PORTALIS_TRY(inner, shape.sub_width(1));
  PORTALIS_TRY(text,
               assign_rhs(std::move(out), [&](Shape s) { return expr(*stmt.expr, s); }, inner));
  if (stmt.else_block) return let_else(stmt, std::move(text), shape);
  text += ";";
  return text;
}

Rw Formatter::let_else(const Stmt& stmt, Text head, Shape shape) {
  const Block& body = *stmt.else_block;
  const Shape inner = shape.saturating_sub(1);
  bool same_line = false;
  if (!head.multi()) {
    same_line = inner.width - length(head) >= 7;
  } else {
    const char last = head.s.back();
    const std::string_view line = last_line(head.s);
    const size_t indent = line.find_first_not_of(' ');
    same_line = (last == ')' || last == ']' || last == '}') &&
                indent == static_cast<size_t>(shape.indent.width());
  }
  // A pattern over several lines pushes `else` down as well.
  const Rw pattern = single_pat(*stmt.pat, shape.with_width(std::max(0, shape.width - 5)));
  if (pattern && pattern->multi()) same_line = false;
  if (same_line) {
    head += " else ";
  } else {
    head.newline(shape.indent.width());
    head += "else ";
  }
  const int room = std::max(0, std::min(shape.width, 50) - length(head));
  const bool one_line = same_line && room > 0 && !head.multi() && body.stmts.size() <= 1;
  Text text;
  if (body.empty() && shape.width >= 2) {
    text = "{}";
  } else {
    text = block(body, shape.indent);
    const Rw line =
        one_line && text.line_count() <= 3 ? single_line_block("", body, shape) : std::nullopt;
    if (line && length(*line) + 1 <= room) text = *line;
  }
  head += text;
  head += ";";
  return head;
}

}  // namespace portalis::rust
