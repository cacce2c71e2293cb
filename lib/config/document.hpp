// A configuration file as keys, values and places, whatever its syntax.
//
// Input: the text of a TOML or YAML file. Output: a Document, or what is wrong with the text.
// Invariant: every key and value knows its line and column, which count from 1; nested tables are
// flattened to dotted keys; a key occurs once.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace portalis::config {

struct Place {
  uint32_t line = 1;
  uint32_t column = 1;
};

struct Fault {
  Place place;
  std::string message;
};

struct Value;
using Scalar = std::variant<bool, int64_t, double, std::string>;
// What no key takes is kept by the name of its kind, so that it can be named.
struct Other {
  std::string kind;
};

struct Value {
  std::variant<Scalar, std::vector<Value>, Other> data;
  Place place;
};

struct Entry {
  std::vector<std::string> path;  // "limits", "time"
  Place place;                    // of the key
  Value value;
};

struct Document {
  std::vector<Entry> entries;
  std::vector<Fault> faults;  // of the syntax; then there may be no entries
};

Document read_toml(std::string_view text);
Document read_yaml(std::string_view text);

}  // namespace portalis::config
