#include "parse/syntax_tree.hpp"

#include <bit>

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

Constant SyntaxTree::constant(ConstantId id) const {
  const PackedConstant& packed = constants_[id.index()];
  Constant constant;
  constant.kind = packed.kind;
  constant.fits_int64 = packed.fits_int64;
  if (packed.fits_int64) {
    constant.small = static_cast<int64_t>(packed.bits());
    constant.text = std::to_string(constant.small);
  } else if (packed.kind == ConstantKind::kFloat || packed.kind == ConstantKind::kComplex) {
    constant.real = std::bit_cast<double>(packed.bits());
  } else {
    constant.text.assign(texts_.data() + packed.low, packed.high);
  }
  return constant;
}

size_t SyntaxTree::memory_bytes() const {
  return kinds_.memory_bytes() + slots_.memory_bytes() + auxes_.memory_bytes() +
         begins_.memory_bytes() + ends_.memory_bytes() + payloads_.memory_bytes() +
         links_.memory_bytes() + extra_.memory_bytes() + constants_.memory_bytes() +
         texts_.memory_bytes() + names_.memory_bytes();
}

#define PORTALIS_ENUM(enumeration)                            \
  std::string_view enum_name(enumeration value) {             \
    return k##enumeration##Names[static_cast<size_t>(value)]; \
  }
#include "parse/nodes.gen.inc"

}  // namespace portalis::parse
