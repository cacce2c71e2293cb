#include "config/config.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

#include "base/utf8.hpp"
#include "host/files.hpp"

namespace portalis::config {
namespace fs = std::filesystem;
namespace {

using host::Result;

constexpr const char* kNames[] = {"portalis.toml", "portalis.yaml", "portalis.yml"};
constexpr size_t kMaxFileBytes = size_t{1} << 20;

std::string ticked(std::string_view text) { return "`" + std::string(text) + "`"; }

std::string name_of(const Key& key) {
  return ticked(std::string(key.section) + "." + std::string(key.name));
}

std::string number_text(double number) {
  char text[32];
  return {text, std::to_chars(text, text + sizeof text, number).ptr};
}

std::string kind_of(const Value& value) {
  if (const auto* other = std::get_if<Other>(&value.data)) return other->kind;
  if (std::holds_alternative<std::vector<Value>>(value.data)) return "a list";
  constexpr const char* kKinds[] = {"a truth value", "an integer", "a number", "text"};
  return kKinds[std::get<Scalar>(value.data).index()];
}

template <typename T>
const T* scalar(const Value& value) {
  const auto* held = std::get_if<Scalar>(&value.data);
  return held == nullptr ? nullptr : std::get_if<T>(held);
}

// Bytes of "16 MiB"; nothing when it is no such text.
std::optional<int64_t> size_of(std::string_view text) {
  constexpr std::pair<std::string_view, int> kUnits[] = {
      {"B", 0}, {"KiB", 10}, {"MiB", 20}, {"GiB", 30}};
  int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || number < 0) return std::nullopt;
  std::string_view unit = text.substr(static_cast<size_t>(end - text.data()));
  if (unit.starts_with(" ")) unit.remove_prefix(1);
  for (const auto& [name, shift] : kUnits) {
    if (unit == name && number <= (int64_t{1} << 50) >> shift) return number << shift;
  }
  return std::nullopt;
}

// Checks entries against the table.
class Checker {
 public:
  Checker(const fs::path& directory, std::string profile, Config& out)
      : directory_(directory), profile_(std::move(profile)), out_(out) {}

  void check(const Document& document) {
    for (const Entry& entry : document.entries) {
      if (entry.path[0] == "profile") {
        check_profile(entry);
      } else {
        check_key(entry, 0, "");
      }
    }
    keep_what_holds();
  }

 private:
  void fault(Place place, std::string message) {
    out_.faults.push_back({place, std::move(message)});
  }

  void unknown(Place place, const std::string& what, std::string_view choices,
               std::string_view word) {
    const std::string near = near_match(choices, word);
    fault(place, what + "; " +
                     (near.empty() ? "known are " + listed(choices)
                                   : "did you mean " + ticked(near) + "?"));
  }

  void check_profile(const Entry& entry) {
    if (entry.path.size() < 2)
      return fault(entry.value.place,
                   "`profile` is a table of profiles, not " + kind_of(entry.value));
    const std::string& name = entry.path[1];
    if (!is_listed(kProfiles, name))
      return unknown(entry.place, "there is no profile " + ticked(name), kProfiles, name);
    if (entry.path.size() == 2) {
      if (!is_empty_table(entry.value))
        fault(entry.value.place, "a profile is a table, not " + kind_of(entry.value));
      return;
    }
    check_key(entry, 2, name);
  }

  static bool is_empty_table(const Value& value) {
    const auto* other = std::get_if<Other>(&value.data);
    return other != nullptr && (other->kind == "a table" || other->kind == "nothing");
  }

  void check_key(const Entry& entry, size_t at, const std::string& profile) {
    const std::string& section = entry.path[at];
    std::string sections, names;
    for (const Key& key : keys()) {
      if (!is_listed(sections, key.section))
        sections += (sections.empty() ? "" : "|") + std::string(key.section);
      if (key.section == section) names += (names.empty() ? "" : "|") + std::string(key.name);
    }
    if (names.empty()) {
      return unknown(entry.place, "there is no section " + ticked(section),
                     profile.empty() ? sections + "|profile" : sections, section);
    }
    if (entry.path.size() == at + 1) {
      if (!is_empty_table(entry.value))
        fault(entry.value.place, ticked(section) + " is a table, not " + kind_of(entry.value));
      return;
    }
    const std::string& name = entry.path[at + 1];
    const Key* key = find_key(section, name);
    if (key == nullptr) {
      return unknown(entry.place, "there is no key " + ticked(name) + " in " + ticked(section),
                     names, name);
    }
    if (entry.path.size() > at + 2)
      return fault(entry.place, ticked(section + "." + name) + " has no keys of its own");
    Setting setting{key, {}, entry.value.place, profile};
    if (read_value(*key, entry.value, setting.words)) all_.push_back(std::move(setting));
  }

  bool wrong(const Key& key, const Value& value, const std::string& expected) {
    fault(value.place, name_of(key) + " is " + kind_of(value) + ", not " + expected);
    return false;
  }

  bool read_value(const Key& key, const Value& value, std::vector<std::string>& words) {
    switch (key.type) {
      case Type::kChoice:
        return read_choice(key, value, words);
      case Type::kCount:
      case Type::kSize:
        return read_count(key, value, words);
      case Type::kSeconds:
        return read_seconds(key, value, words);
      case Type::kText:
      case Type::kPath:
        return read_text(key, value, words);
      case Type::kPaths:
        break;
    }
    const auto* items = std::get_if<std::vector<Value>>(&value.data);
    if (items == nullptr || items->empty()) return wrong(key, value, "a list of paths");
    bool is_right = true;
    for (const Value& item : *items) is_right = read_text(key, item, words) && is_right;
    return is_right;
  }

  bool read_choice(const Key& key, const Value& value, std::vector<std::string>& words) {
    const auto* text = scalar<std::string>(value);
    if (text == nullptr)
      return wrong(key, value, "text; write one of " + listed(key.choices) + " in quotes");
    if (!is_listed(key.choices, *text)) {
      unknown(value.place, name_of(key) + " cannot be " + ticked(*text), key.choices, *text);
      return false;
    }
    words.push_back(*text);
    return true;
  }

  bool read_count(const Key& key, const Value& value, std::vector<std::string>& words) {
    std::optional<int64_t> count;
    const std::string expected =
        key.type == Type::kSize ? "bytes such as 4096 or \"16 MiB\"" : "an integer";
    if (const auto* number = scalar<int64_t>(value)) count = *number;
    if (const auto* text = scalar<std::string>(value); text != nullptr && key.type == Type::kSize) {
      count = size_of(*text);
      if (!count) {
        fault(value.place, ticked(*text) + " is no size; write " + expected);
        return false;
      }
    }
    if (!count) return wrong(key, value, expected);
    if (*count < key.least || (key.option == "--port" && *count > 65535)) {
      fault(value.place, name_of(key) + " cannot be " + std::to_string(*count) +
                             "; it is at least " + std::to_string(key.least) +
                             (key.option == "--port" ? " and at most 65535" : ""));
      return false;
    }
    words.push_back(std::to_string(*count));
    return true;
  }

  bool read_seconds(const Key& key, const Value& value, std::vector<std::string>& words) {
    double seconds = 0;
    if (const auto* number = scalar<int64_t>(value))
      seconds = static_cast<double>(*number);
    else if (const auto* real = scalar<double>(value))
      seconds = *real;
    else
      return wrong(key, value, "a number of seconds");
    // A day is longer than any run that is waited for; NaN fails both comparisons.
    if (!(seconds >= 0.001 && seconds <= 86400)) {
      fault(value.place, name_of(key) + " cannot be " + number_text(seconds) +
                             "; it is at least 0.001 and at most 86400 seconds");
      return false;
    }
    words.push_back(number_text(seconds));
    return true;
  }

  bool read_text(const Key& key, const Value& value, std::vector<std::string>& words) {
    const auto* text = scalar<std::string>(value);
    if (text == nullptr || text->empty() || text->find('\0') != std::string::npos)
      return wrong(key, value, "a text that names something");
    words.push_back(key.type == Type::kText ? *text : resolved(*text, key.type == Type::kPaths));
    return true;
  }

  // Paths are meant from where the configuration stands, not from where the command is called.
  std::string resolved(const std::string& text, bool may_be_named) const {
    const size_t equals = may_be_named ? text.find('=') : std::string::npos;
    const size_t begin = equals == std::string::npos ? 0 : equals + 1;
    return text.substr(0, begin) + (directory_ / text.substr(begin)).lexically_normal().string();
  }

  void keep_what_holds() {
    for (const Key& key : keys()) {
      const Setting* held = nullptr;
      for (const Setting& setting : all_) {
        if (setting.key != &key) continue;
        if (setting.profile == profile_ || (setting.profile.empty() && held == nullptr))
          held = &setting;
      }
      if (held != nullptr) out_.settings.push_back(*held);
    }
  }

  const fs::path& directory_;
  std::string profile_;
  Config& out_;
  std::vector<Setting> all_;
};

}  // namespace

std::string Config::fault_text() const {
  std::string out;
  for (const Fault& fault : faults) {
    out += file.string() + ":" + std::to_string(fault.place.line) + ":" +
           std::to_string(fault.place.column) + ": " + fault.message + "\n";
  }
  return out;
}

Result<fs::path> find_config(const fs::path& start) {
  std::error_code error;
  for (fs::path directory = fs::absolute(start);; directory = directory.parent_path()) {
    fs::path found;
    for (const char* name : kNames) {
      if (!fs::is_regular_file(directory / name, error)) continue;
      if (!found.empty()) {
        return host::invalid_error("both " + found.string() + " and " + name +
                                   " are there; keep one, or name one by --config");
      }
      found = directory / name;
    }
    if (!found.empty() || directory == directory.parent_path()) return found;
  }
}

Result<Config> load_config(const fs::path& file, const std::string& profile) {
  if (!profile.empty() && !is_listed(kProfiles, profile)) {
    return host::invalid_error("there is no profile " + ticked(profile) + "; known are " +
                               listed(kProfiles));
  }
  const bool is_toml = file.extension() == ".toml";
  if (!is_toml && file.extension() != ".yaml" && file.extension() != ".yml") {
    return host::invalid_error(file.string() +
                               " is no configuration: its name ends in none of .toml, .yaml, .yml");
  }
  auto text = host::read_file(file);
  if (!text.ok()) return text.error();
  if (text->size() > kMaxFileBytes)
    return host::invalid_error(file.string() +
                               " has more than 1 MiB, which no configuration needs");
  Config out;
  out.file = file;
  out.profile = profile;
  if (const auto bad = base::find_utf8_error(*text); bad.reason != nullptr) {
    return host::invalid_error(file.string() + " is not UTF-8 at byte " +
                               std::to_string(bad.begin));
  }
  Document document = is_toml ? read_toml(*text) : read_yaml(*text);
  out.faults = std::move(document.faults);
  const fs::path directory = fs::absolute(file).parent_path();
  Checker(directory, profile, out).check(document);
  std::stable_sort(out.faults.begin(), out.faults.end(), [](const Fault& a, const Fault& b) {
    return std::pair(a.place.line, a.place.column) < std::pair(b.place.line, b.place.column);
  });
  return out;
}

}  // namespace portalis::config
