#include "parse/syntax_tree.hpp"

namespace portalis::parse {
namespace {

struct KindRow {
  std::string_view name;
  NodeGroup group;
  bool has_position;
};

constexpr KindRow kKinds[] = {
    {"None", NodeGroup::kNone, false},
#define PORTALIS_NODE(kind, name, group, has_position, num_words, is_direct) \
  {name, NodeGroup::group, has_position},
#include "parse/nodes.gen.inc"
};
static_assert(std::size(kKinds) == kNumNodeKinds);

}  // namespace

std::string_view kind_name(NodeKind kind) { return kKinds[static_cast<size_t>(kind)].name; }
NodeGroup kind_group(NodeKind kind) { return kKinds[static_cast<size_t>(kind)].group; }
bool has_position(NodeKind kind) { return kKinds[static_cast<size_t>(kind)].has_position; }

#define PORTALIS_ENUM(enumeration)                            \
  std::string_view enum_name(enumeration value) {             \
    return k##enumeration##Names[static_cast<size_t>(value)]; \
  }
#include "parse/nodes.gen.inc"

}  // namespace portalis::parse
