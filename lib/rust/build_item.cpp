// Factories of items.
#include "rust/build.hpp"

#include <utility>

#include "rust/type_parser.hpp"

namespace portalis::rust {
namespace {

Item make(ItemKind kind, std::string name) {
  Item item;
  item.kind = kind;
  item.name = std::move(name);
  return item;
}

std::vector<ItemPtr> share(std::vector<Item> items) {
  std::vector<ItemPtr> result;
  result.reserve(items.size());
  for (Item& item : items) result.push_back(make_item(std::move(item)));
  return result;
}

}  // namespace

// --- items

Item use(std::string_view source) {
  Item item = make(ItemKind::kUse, {});
  if (std::optional<UseTree> tree = parse_use(source)) {
    item.use = *std::move(tree);
  } else {
    item.use.name = std::string(source);
  }
  return item;
}
Item const_(std::string name, TypePtr type, ExprPtr value) {
  Item item = make(ItemKind::kConst, std::move(name));
  item.type = std::move(type);
  item.expr = std::move(value);
  return item;
}
Item static_(std::string name, TypePtr type, ExprPtr value) {
  Item item = const_(std::move(name), std::move(type), std::move(value));
  item.kind = ItemKind::kStatic;
  return item;
}
Item struct_(std::string name, std::vector<Field> fields) {
  Item item = make(ItemKind::kStruct, std::move(name));
  item.fields = Fields{FieldsKind::kNamed, std::move(fields)};
  return item;
}
Item tuple_struct(std::string name, std::vector<Field> fields) {
  Item item = make(ItemKind::kStruct, std::move(name));
  item.fields = Fields{FieldsKind::kTuple, std::move(fields)};
  return item;
}
Item unit_struct(std::string name) { return make(ItemKind::kStruct, std::move(name)); }
Field struct_field(std::string name, TypePtr type, std::string vis) {
  Field result;
  result.name = std::move(name);
  result.type = std::move(type);
  result.vis = std::move(vis);
  return result;
}
Item enum_(std::string name, std::vector<Variant> variants) {
  Item item = make(ItemKind::kEnum, std::move(name));
  item.variants = std::move(variants);
  return item;
}
Variant variant(std::string name, Fields fields) {
  Variant result;
  result.name = std::move(name);
  result.fields = std::move(fields);
  return result;
}
Item impl(TypePtr self_type, std::vector<Item> items) {
  return impl_trait(nullptr, std::move(self_type), std::move(items));
}
Item impl_trait(TypePtr trait_type, TypePtr self_type, std::vector<Item> items) {
  Item item = make(ItemKind::kImpl, {});
  item.trait_type = std::move(trait_type);
  item.type = std::move(self_type);
  item.items = share(std::move(items));
  return item;
}
Item trait_(std::string name, std::vector<Item> items) {
  Item item = make(ItemKind::kTrait, std::move(name));
  item.items = share(std::move(items));
  return item;
}
Item fn(std::string name, std::vector<Param> params, TypePtr result, Block body) {
  return method_fn(std::move(name), SelfKind::kNone, std::move(params), std::move(result),
                   std::move(body));
}
Item method_fn(std::string name, SelfKind self_kind, std::vector<Param> params, TypePtr result,
               Block body) {
  Item item = make(ItemKind::kFn, std::move(name));
  item.self_kind = self_kind;
  item.params = std::move(params);
  item.result = std::move(result);
  item.body = std::move(body);
  return item;
}
Item type_alias(std::string name, TypePtr type) {
  Item item = make(ItemKind::kType, std::move(name));
  item.type = std::move(type);
  return item;
}
Item mod(std::string name, std::vector<Item> items) {
  Item item = make(ItemKind::kMod, std::move(name));
  item.items = share(std::move(items));
  return item;
}
Item mod_decl(std::string name) {
  Item item = make(ItemKind::kMod, std::move(name));
  item.has_body = false;
  return item;
}
Item macro_item(ExprPtr macro_call) {
  Item item = make(ItemKind::kMacro, {});
  item.expr = std::move(macro_call);
  return item;
}
Param param(std::string name, TypePtr type, bool is_mut) {
  PatPtr pat = name == "_" ? pat_wild() : pat_ident(std::move(name), is_mut);
  return Param{std::move(pat), std::move(type)};
}
GenericParam generic(std::string name, Types bounds) {
  GenericParam result;
  result.name = std::move(name);
  result.bounds = std::move(bounds);
  return result;
}

ItemPtr make_item(Item item) { return std::make_shared<const Item>(std::move(item)); }
void add(std::vector<ItemPtr>& items, Item item) { items.push_back(make_item(std::move(item))); }

}  // namespace portalis::rust
