// What check knows of the program's classes while it builds them: enough to write the methods that
// `@dataclass` adds.
//
// Input:  class statements, in the order of the source.
// Output: for each class whose name is bound once, its bases and, for a dataclass, its fields with
//         the inherited ones first.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "parse/nodes.gen.hpp"

namespace portalis::check {

/// The arguments of `@dataclass(...)`.
struct DataclassOptions {
  bool init = true;
  bool repr = true;
  bool eq = true;
  bool order = false;
  bool unsafe_hash = false;
  bool frozen = false;
  bool match_args = true;
  bool kw_only = false;
  bool slots = false;
};

struct DataclassField {
  enum class Default : uint8_t { kNone, kValue, kFactory };
  std::string name;
  bool is_init_var = false;  // `InitVar[...]`: a parameter only
  bool is_own = false;       // of the class itself, not of a base
  bool init = true;
  bool repr = true;
  bool compare = true;
  bool kw_only = false;
  std::optional<bool> hash;
  Default default_kind = Default::kNone;
  NodeId default_value;  // the value or the factory, as written
  NodeId metadata;
  NodeId annotation;
  NodeId place;
};

struct Dataclass {
  DataclassOptions options;
  std::vector<DataclassField> fields;
  bool kw_only_seen = false;
};

struct KnownClass {
  int32_t scope = -1;
  bool has_unknown_base = false;
  std::vector<std::shared_ptr<const KnownClass>> bases;
  std::optional<Dataclass> dataclass;
};

}  // namespace portalis::check
