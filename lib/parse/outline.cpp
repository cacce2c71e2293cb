#include "parse/outline.hpp"

#if PORTALIS_HAS_TREE_SITTER

#include <tree_sitter/api.h>

#include <limits>
#include <memory>
#include <string_view>
#include <utility>

extern "C" const TSLanguage* tree_sitter_python(void);

namespace portalis::parse {
namespace {

struct Free {
  void operator()(TSParser* parser) const { ts_parser_delete(parser); }
  void operator()(TSTree* tree) const { ts_tree_delete(tree); }
};

ByteRange range_of(TSNode node) { return {ts_node_start_byte(node), ts_node_end_byte(node)}; }

// Visits all nodes in source order.
class Walker {
 public:
  Walker(const source::SourceText& source, TSNode root)
      : source_(source), cursor_(ts_tree_cursor_new(root)) {}
  ~Walker() { ts_tree_cursor_delete(&cursor_); }
  Walker(const Walker&) = delete;
  Walker& operator=(const Walker&) = delete;

  Outline run() {
    while (true) {
      const TSNode node = ts_tree_cursor_current_node(&cursor_);
      visit(node);
      const bool enters = ts_node_has_error(node) || ts_node_named_child_count(node) > 0;
      if (enters && ts_tree_cursor_goto_first_child(&cursor_)) continue;
      while (!ts_tree_cursor_goto_next_sibling(&cursor_)) {
        if (!ts_tree_cursor_goto_parent(&cursor_)) return std::move(outline_);
      }
    }
  }

 private:
  void visit(TSNode node) {
    if (ts_node_is_error(node) || ts_node_is_missing(node)) {
      outline_.broken.push_back(range_of(node));
      return;
    }
    const std::string_view type = ts_node_type(node);
    const bool is_class = type == "class_definition";
    if (!is_class && type != "function_definition") return;
    constexpr std::string_view kName = "name";
    const TSNode name =
        ts_node_child_by_field_name(node, kName.data(), static_cast<uint32_t>(kName.size()));
    if (ts_node_is_null(name)) return;
    outline_.definitions.push_back(
        {std::string(source_.slice(range_of(name))), range_of(node), is_class});
  }

  const source::SourceText& source_;
  TSTreeCursor cursor_;
  Outline outline_;
};

}  // namespace

std::optional<Outline> find_outline(const source::SourceText& source) {
  const std::string_view text = source.text();
  if (text.size() > std::numeric_limits<uint32_t>::max() / 2) return std::nullopt;
  const std::unique_ptr<TSParser, Free> parser(ts_parser_new());
  if (!ts_parser_set_language(parser.get(), tree_sitter_python())) return std::nullopt;
  const std::unique_ptr<TSTree, Free> tree(ts_parser_parse_string(
      parser.get(), nullptr, text.data(), static_cast<uint32_t>(text.size())));
  if (!tree) return std::nullopt;
  return Walker(source, ts_tree_root_node(tree.get())).run();
}

}  // namespace portalis::parse

#else

namespace portalis::parse {

std::optional<Outline> find_outline(const source::SourceText&) { return std::nullopt; }

}  // namespace portalis::parse

#endif
