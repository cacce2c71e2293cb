#include <string>

#include "config/document.hpp"

#define TOML_HEADER_ONLY 1
#include <toml++/toml.h>

namespace portalis::config {
namespace {

Place place_of(const toml::source_position& position) { return {position.line, position.column}; }

Value value_of(const toml::node& node) {
  Value out;
  out.place = place_of(node.source().begin);
  if (const auto* text = node.as_string()) {
    out.data = Scalar(text->get());
  } else if (const auto* truth = node.as_boolean()) {
    out.data = Scalar(truth->get());
  } else if (const auto* number = node.as_integer()) {
    out.data = Scalar(number->get());
  } else if (const auto* real = node.as_floating_point()) {
    out.data = Scalar(real->get());
  } else if (const auto* array = node.as_array()) {
    std::vector<Value> items;
    for (const toml::node& item : *array) items.push_back(value_of(item));
    out.data = std::move(items);
  } else {
    out.data = Other{node.is_table() ? "a table" : "a date or time"};
  }
  return out;
}

void flatten(const toml::table& table, std::vector<std::string>& path, Document& out) {
  for (const auto& [key, node] : table) {
    path.emplace_back(key.str());
    if (const toml::table* inner = node.as_table(); inner != nullptr && !inner->empty()) {
      flatten(*inner, path, out);
    } else {
      out.entries.push_back({path, place_of(key.source().begin), value_of(node)});
    }
    path.pop_back();
  }
}

}  // namespace

Document read_toml(std::string_view text) {
  Document out;
  try {
    const toml::table table = toml::parse(text);
    std::vector<std::string> path;
    flatten(table, path, out);
  } catch (const toml::parse_error& error) {
    out.entries.clear();
    out.faults.push_back(
        {place_of(error.source().begin), "this is not TOML: " + std::string(error.description())});
  }
  return out;
}

}  // namespace portalis::config
