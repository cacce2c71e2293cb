#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <charconv>

#include "config/document.hpp"

namespace portalis::config {
namespace {

// No key is deeper, and no list holds lists; what aliases multiply is cut off by the number of
// entries.
constexpr size_t kMaxDepth = 5;
constexpr size_t kMaxEntries = 10'000;

Place place_of(const YAML::Mark& mark) {
  return {static_cast<uint32_t>(mark.line + 1), static_cast<uint32_t>(mark.column + 1)};
}

template <typename T>
bool read_number(const std::string& text, T& out) {
  const char* begin = text.data() + (text.starts_with("+") ? 1 : 0);
  const char* end = text.data() + text.size();
  const auto [stopped, error] = std::from_chars(begin, end, out);
  return error == std::errc() && stopped == end && begin != end;
}

// The kinds of YAML's core schema; what is quoted is text.
Value scalar_of(const YAML::Node& node) {
  const std::string& text = node.Scalar();
  const Place place = place_of(node.Mark());
  if (node.Tag() == "!") return {Scalar(text), place};
  if (node.Tag() != "?") return {Other{"a value of the type " + node.Tag()}, place};
  if (text == "true" || text == "false") return {Scalar(text == "true"), place};
  int64_t number = 0;
  if (read_number(text, number)) return {Scalar(number), place};
  double real = 0;
  if (read_number(text, real)) return {Scalar(real), place};
  return {Scalar(text), place};
}

Value item_of(const YAML::Node& node) {
  if (node.IsScalar()) return scalar_of(node);
  const char* kind = node.IsSequence() ? "a list" : node.IsMap() ? "a table" : "nothing";
  return {Other{kind}, place_of(node.Mark())};
}

Value value_of(const YAML::Node& node) {
  if (!node.IsSequence()) return item_of(node);
  std::vector<Value> items;
  for (const YAML::Node& item : node) items.push_back(item_of(item));
  return {std::move(items), place_of(node.Mark())};
}

void flatten(const YAML::Node& mapping, std::vector<std::string>& path, Document& out) {
  std::vector<std::string> seen;
  for (const auto& member : mapping) {
    const YAML::Node& key = member.first;
    if (out.entries.size() + out.faults.size() > kMaxEntries) return;
    if (!key.IsScalar()) {
      out.faults.push_back({place_of(key.Mark()), "this key is not a name"});
      continue;
    }
    if (std::find(seen.begin(), seen.end(), key.Scalar()) != seen.end()) {
      out.faults.push_back({place_of(key.Mark()), "`" + key.Scalar() + "` is given twice"});
      continue;
    }
    seen.push_back(key.Scalar());
    path.push_back(key.Scalar());
    if (member.second.IsMap() && member.second.size() > 0 && path.size() < kMaxDepth) {
      flatten(member.second, path, out);
    } else {
      out.entries.push_back({path, place_of(key.Mark()), value_of(member.second)});
    }
    path.pop_back();
  }
}

}  // namespace

Document read_yaml(std::string_view text) {
  Document out;
  try {
    const std::vector<YAML::Node> documents = YAML::LoadAll(std::string(text));
    if (documents.empty() || (documents.size() == 1 && documents[0].IsNull())) return out;
    if (documents.size() > 1 || !documents[0].IsMap()) {
      out.faults.push_back({{}, "a configuration is one mapping"});
      return out;
    }
    std::vector<std::string> path;
    flatten(documents[0], path, out);
  } catch (const YAML::Exception& error) {
    out.entries.clear();
    out.faults.push_back({place_of(error.mark), "this is not YAML: " + error.msg});
  }
  return out;
}

}  // namespace portalis::config
