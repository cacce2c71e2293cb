// Factories of types, paths and patterns.
#include "rust/build.hpp"

#include <functional>
#include <string>
#include <unordered_map>
#include <utility>

#include "rust/type_parser.hpp"

namespace portalis::rust {
namespace {

std::shared_ptr<Type> make_type(TypeKind kind) {
  auto node = std::make_shared<Type>();
  node->kind = kind;
  return node;
}

/// A thread makes one tree at a time.
thread_local SharedNodes::Tables* current_tables = nullptr;

struct Hash {
  using is_transparent = void;
  size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};
template <typename Node>
using Table = std::unordered_map<std::string, Node, Hash, std::equal_to<>>;

/// The node that the table holds for the source; made where there is none.
template <typename Node, typename Make>
Node shared(Table<Node>& table, std::string_view source, const Make& make) {
  if (auto found = table.find(source); found != table.end()) return found->second;
  return table.emplace(source, make(source)).first->second;
}

std::shared_ptr<Pat> make_pat(PatKind kind) {
  auto node = std::make_shared<Pat>();
  node->kind = kind;
  return node;
}

TypePtr make_type_of(std::string_view source) {
  if (TypePtr parsed = parse_type(source)) return parsed;
  Path path;
  path.segments.push_back(PathSegment{std::string(source), {}, false, {}, nullptr});
  return type_path(std::move(path));
}

}  // namespace

struct SharedNodes::Tables {
  Table<TypePtr> types;
  Table<ExprPtr> paths;
};

SharedNodes::SharedNodes() : tables_(std::make_unique<Tables>()), outer_(current_tables) {
  current_tables = tables_.get();
}
SharedNodes::~SharedNodes() { current_tables = outer_; }

GenericArg GenericArg::of_lifetime(std::string name) {
  GenericArg arg(nullptr);
  arg.lifetime = std::move(name);
  return arg;
}

// --- types

TypePtr type(std::string_view source) {
  SharedNodes::Tables* tables = current_tables;
  return tables == nullptr ? make_type_of(source) : shared(tables->types, source, make_type_of);
}
TypePtr type_path(std::string_view path, Types generics) {
  Path result = make_path(path);
  for (TypePtr& generic : generics)
    result.segments.back().generics.emplace_back(std::move(generic));
  return type_path(std::move(result));
}
TypePtr type_path(Path path) {
  auto node = make_type(TypeKind::kPath);
  node->path = std::move(path);
  return node;
}
TypePtr type_ref(TypePtr inner, bool is_mut, std::string lifetime) {
  auto node = make_type(TypeKind::kRef);
  node->inner = std::move(inner);
  node->is_mut = is_mut;
  node->lifetime = std::move(lifetime);
  return node;
}
TypePtr type_tuple(Types items) {
  auto node = make_type(TypeKind::kTuple);
  node->args = std::move(items);
  return node;
}
TypePtr type_slice(TypePtr item) {
  auto node = make_type(TypeKind::kSlice);
  node->inner = std::move(item);
  return node;
}
TypePtr type_array(TypePtr item, ExprPtr length) {
  auto node = make_type(TypeKind::kArray);
  node->inner = std::move(item);
  node->length = std::move(length);
  return node;
}
TypePtr type_fn(Types inputs, TypePtr output) {
  auto node = make_type(TypeKind::kFnPtr);
  node->args = std::move(inputs);
  node->inner = std::move(output);
  return node;
}
TypePtr type_impl(Types bounds) {
  auto node = make_type(TypeKind::kImpl);
  node->args = std::move(bounds);
  return node;
}
TypePtr type_dyn(Types bounds) {
  auto node = make_type(TypeKind::kDyn);
  node->args = std::move(bounds);
  return node;
}
TypePtr type_never() { return make_type(TypeKind::kNever); }
TypePtr type_infer() { return make_type(TypeKind::kInfer); }
TypePtr type_unit() { return type_tuple({}); }

// --- paths

Path make_path(std::string_view source) {
  if (std::optional<Path> parsed = parse_path(source)) return *std::move(parsed);
  Path result;
  result.segments.push_back(PathSegment{std::string(source), {}, false, {}, nullptr});
  return result;
}
ExprPtr path(std::string_view source) {
  const auto make = [](std::string_view text) { return path_expr(make_path(text)); };
  SharedNodes::Tables* tables = current_tables;
  return tables == nullptr ? make(source) : shared(tables->paths, source, make);
}
ExprPtr path_generic(std::string_view base, Types generics, std::string_view tail) {
  Path result = make_path(base);
  for (TypePtr& generic : generics)
    result.segments.back().generics.emplace_back(std::move(generic));
  if (!tail.empty()) {
    Path rest = make_path(tail);
    for (PathSegment& segment : rest.segments) result.segments.push_back(std::move(segment));
  }
  return path_expr(std::move(result));
}
ExprPtr path_expr(Path path) {
  auto node = std::make_shared<PathExpr>();
  node->path = std::move(path);
  return node;
}

// --- patterns

PatPtr pat_ident(std::string name, bool is_mut, bool by_ref) {
  auto node = make_pat(PatKind::kIdent);
  node->name = std::move(name);
  node->is_mut = is_mut;
  node->by_ref = by_ref;
  return node;
}
PatPtr pat_bind(std::string name, PatPtr part) {
  auto node = make_pat(PatKind::kIdent);
  node->name = std::move(name);
  node->parts.push_back(std::move(part));
  return node;
}
PatPtr pat_wild() { return make_pat(PatKind::kWild); }
PatPtr pat_rest() { return make_pat(PatKind::kRest); }
PatPtr pat_tuple(Pats parts) {
  auto node = make_pat(PatKind::kTuple);
  node->parts = std::move(parts);
  return node;
}
PatPtr pat_path(std::string_view source) {
  auto node = make_pat(PatKind::kPath);
  node->path = make_path(source);
  return node;
}
PatPtr pat_tuple_struct(std::string_view source, Pats parts) {
  auto node = make_pat(PatKind::kTupleStruct);
  node->path = make_path(source);
  node->parts = std::move(parts);
  return node;
}
PatPtr pat_struct(std::string_view source, std::vector<FieldPat> fields, bool has_rest) {
  auto node = make_pat(PatKind::kStruct);
  node->path = make_path(source);
  node->fields = std::move(fields);
  node->has_rest = has_rest;
  return node;
}
PatPtr pat_lit(ExprPtr literal) {
  auto node = make_pat(PatKind::kLit);
  node->low = std::move(literal);
  return node;
}
PatPtr pat_range(ExprPtr low, ExprPtr high, bool inclusive) {
  auto node = make_pat(PatKind::kRange);
  node->low = std::move(low);
  node->high = std::move(high);
  node->inclusive = inclusive;
  return node;
}
PatPtr pat_ref(PatPtr inner, bool is_mut) {
  auto node = make_pat(PatKind::kRef);
  node->is_mut = is_mut;
  node->parts.push_back(std::move(inner));
  return node;
}
PatPtr pat_slice(Pats parts) {
  auto node = make_pat(PatKind::kSlice);
  node->parts = std::move(parts);
  return node;
}
PatPtr pat_or(Pats parts) {
  if (parts.size() == 1) return parts[0];
  auto node = make_pat(PatKind::kOr);
  for (PatPtr& part : parts) {
    if (part->kind == PatKind::kOr) {
      node->parts.insert(node->parts.end(), part->parts.begin(), part->parts.end());
    } else {
      node->parts.push_back(std::move(part));
    }
  }
  return node;
}

}  // namespace portalis::rust
