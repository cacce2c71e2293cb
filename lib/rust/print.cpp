#include "rust/print.hpp"

#include "rust/formatter.hpp"

namespace portalis::rust {

Printed print(const File& file) {
  Formatter formatter;
  Text text = formatter.file(file);
  Printed result;
  if (text.s.empty()) return result;
  const bool starts_with_item =
      file.inner_docs.empty() && file.inner_attrs.empty() && !file.items.empty();
  result.python_lines.reserve(text.lines.size() + 1);
  result.python_lines.push_back(starts_with_item ? file.items[0]->python_line : 0);
  for (const int32_t mark : text.lines) result.python_lines.push_back(mark & kLineMask);
  result.text = std::move(text.s);
  result.text += '\n';
  return result;
}

void print_ahead(Item& function) {
  Formatter formatter;
  function.printed = std::make_shared<const Text>(formatter.code(function, {}));
  function.generics.clear();
  function.params.clear();
  function.result = nullptr;
  function.body = Block();
}

std::string print_expr(const ExprPtr& expr) {
  Stmt stmt;
  stmt.kind = StmtKind::kExpr;
  stmt.expr = expr;
  return Formatter().statement(stmt, {}).s;
}

std::string print_type(const TypePtr& type) {
  Formatter formatter;
  const Rw text = formatter.type(*type, Shape{Formatter::kMaxWidth, {}, 0});
  return text ? text->s : std::string();
}

std::string print_item(const Item& item) { return Formatter().item(item, {}).s; }

}  // namespace portalis::rust
