#include "config/schema.hpp"

#include <algorithm>
#include <numeric>
#include <vector>

namespace portalis::config {
namespace {

constexpr Key kKeys[] = {
    {"source", "file", Type::kPath, "file", "", "the Python file of commands that are given none"},
    {"source", "python", Type::kChoice, "--python", "3.11|3.12|3.13", "grammar and interpreter"},
    {"target", "kind", Type::kChoice, "--target", "wasm|native", "what is built"},
    {"target", "build", Type::kChoice, "--debug", "debug|release",
     "whether it is compiled quickly or well"},
    {"output", "color", Type::kChoice, "--color", "auto|always|never", "colours of messages"},
    {"limits", "time", Type::kSeconds, "--timeout", "", "seconds of a run"},
    {"limits", "fuel", Type::kCount, "--fuel", "",
     "WASM instructions of a run, roughly; 0: no limit"},
    {"limits", "memory", Type::kSize, "--memory", "", "memory of a run", 1},
    {"limits", "output", Type::kSize, "--max-output", "", "each output of a served run", 1},
    {"limits", "body", Type::kSize, "--max-body", "", "the body of a request", 1},
    {"limits", "header", Type::kSize, "--max-header", "", "the headers of a request", 1},
    {"limits", "read_time", Type::kSeconds, "--read-timeout", "",
     "seconds for a request to arrive"},
    {"limits", "requests", Type::kCount, "--max-requests", "", "served runs at once", 1},
    {"limits", "connections", Type::kCount, "--max-connections", "", "open connections", 1},
    {"serve", "modules", Type::kPaths, "modules", "", "what is served when no module is given"},
    {"serve", "host", Type::kText, "--host", "", "address to listen at"},
    {"serve", "port", Type::kCount, "--port", "", "port to listen at; 0 takes a free one"},
};

std::vector<std::string_view> split(std::string_view choices) {
  std::vector<std::string_view> out;
  while (!choices.empty()) {
    const size_t at = choices.find('|');
    out.push_back(choices.substr(0, at));
    choices = at == std::string_view::npos ? std::string_view() : choices.substr(at + 1);
  }
  return out;
}

// Levenshtein's distance.
size_t distance(std::string_view a, std::string_view b) {
  std::vector<size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), size_t{0});
  for (size_t i = 0; i < a.size(); ++i) {
    size_t diagonal = row[0];
    row[0] = i + 1;
    for (size_t k = 0; k < b.size(); ++k) {
      const size_t changed = diagonal + (a[i] == b[k] ? 0 : 1);
      diagonal = row[k + 1];
      row[k + 1] = std::min({changed, row[k] + 1, row[k + 1] + 1});
    }
  }
  return row.back();
}

std::string_view type_text(Type type) {
  switch (type) {
    case Type::kChoice:
      return "";
    case Type::kCount:
      return "an integer";
    case Type::kSize:
      return "bytes, or text such as `\"16 MiB\"`";
    case Type::kSeconds:
      return "a number above 0";
    case Type::kText:
      return "text";
    case Type::kPath:
      return "a path";
    case Type::kPaths:
      return "a list of paths or `NAME=PATH`";
  }
  return "";
}

}  // namespace

std::span<const Key> keys() { return kKeys; }

const Key* find_key(std::string_view section, std::string_view name) {
  const auto* at = std::find_if(std::begin(kKeys), std::end(kKeys), [&](const Key& key) {
    return key.section == section && key.name == name;
  });
  return at == std::end(kKeys) ? nullptr : at;
}

std::string listed(std::string_view choices) {
  std::string out;
  for (const std::string_view choice : split(choices))
    out += (out.empty() ? "`" : ", `") + std::string(choice) + "`";
  return out;
}

bool is_listed(std::string_view choices, std::string_view word) {
  const auto all = split(choices);
  return std::find(all.begin(), all.end(), word) != all.end();
}

std::string near_match(std::string_view choices, std::string_view word) {
  // What is long enough to be something else altogether is not compared.
  if (word.size() > 40) return {};
  std::string_view best;
  size_t least = word.size() / 3 + 2;
  for (const std::string_view choice : split(choices)) {
    const size_t here = distance(choice, word);
    if (here >= least) continue;
    least = here;
    best = choice;
  }
  return std::string(best);
}

std::string reference() {
  std::string out = "| key | value | option | meaning |\n|---|---|---|---|\n";
  for (const Key& key : keys()) {
    const std::string value =
        key.type == Type::kChoice ? listed(key.choices) : std::string(type_text(key.type));
    const std::string option = key.option.starts_with("-")
                                   ? "`" + std::string(key.option) + "`"
                                   : "the argument `" + std::string(key.option) + "`";
    out += "| `" + std::string(key.section) + "." + std::string(key.name) + "` | " + value + " | " +
           option + " | " + std::string(key.about) + " |\n";
  }
  return out;
}

}  // namespace portalis::config
