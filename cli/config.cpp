#include "config.hpp"

#include <cstdlib>
#include <filesystem>
#include <string_view>

#include "base/json.hpp"
#include "config/config.hpp"

namespace portalis::cli {
namespace {

std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? "" : value;
}

/// What stands before the subcommand, read before CLI11 reads it: its subcommands take their
/// defaults from here.
struct Preamble {
  std::string file = environment("PORTALIS_CONFIG");
  std::string profile = environment("PORTALIS_PROFILE");
  std::string subcommand;
};

Preamble read_preamble(int argc, char** argv) {
  Preamble out;
  for (int i = 1; i < argc; ++i) {
    const std::string_view word = argv[i];
    if (!word.starts_with("-")) {
      out.subcommand = word;
      return out;
    }
    const size_t equals = word.find('=');
    const std::string_view name = word.substr(0, equals);
    std::string* into = name == "--config"    ? &out.file
                        : name == "--profile" ? &out.profile
                                              : nullptr;
    if (into == nullptr) continue;
    if (equals != std::string_view::npos) {
      *into = word.substr(equals + 1);
    } else if (i + 1 < argc) {
      *into = argv[++i];
    }
  }
  return out;
}

template <typename T>
T checked(host::Result<T> result) {
  if (result.ok()) return std::move(*result);
  throw Error(PORTALIS_ERROR_INVALID, result.error().message);
}

config::Config load(const std::string& file, const std::string& profile) {
  const std::filesystem::path path =
      file.empty() ? checked(config::find_config(std::filesystem::current_path()))
                   : std::filesystem::path(file);
  if (path.empty()) {
    if (!profile.empty())
      throw Error(PORTALIS_ERROR_INVALID, "there is no configuration that has a profile `" +
                                              profile + "`; write portalis.toml or give --config");
    return {};
  }
  config::Config out = checked(config::load_config(path, profile));
  if (!out.faults.empty()) {
    std::string text = out.fault_text();
    text.pop_back();
    throw Error(PORTALIS_ERROR_INVALID, "the configuration has faults:\n" + text);
  }
  return out;
}

/// The words as CLI11 takes a default.
std::string default_text(const config::Setting& setting) {
  if (setting.key->type == config::Type::kPaths) {
    std::string list;
    for (const std::string& word : setting.words) list += (list.empty() ? "[" : ",") + word;
    return list + "]";
  }
  const std::string& word = setting.words.front();
  // The option is a flag where the key has two names for its states.
  if (setting.key->option == "--debug") return word == "debug" ? "true" : "false";
  return word;
}

std::string origin(const config::Config& config, const config::Setting& setting) {
  return config.file.string() + ":" + std::to_string(setting.place.line) + ":" +
         std::to_string(setting.place.column) +
         (setting.profile.empty() ? "" : " (profile " + setting.profile + ")");
}

/// The setting as a configuration would have it.
std::string value_text(const config::Setting& setting) {
  using config::Type;
  const Type type = setting.key->type;
  if (type == Type::kCount || type == Type::kSize || type == Type::kSeconds)
    return setting.words.front();
  std::string words;
  for (const std::string& word : setting.words)
    words += (words.empty() ? "" : ", ") + base::json_quote(word);
  return type == Type::kPaths ? "[" + words + "]" : words;
}

std::string as_text(const config::Config& config) {
  if (config.file.empty()) return "# no configuration was found\n";
  std::string out;
  for (const config::Setting& setting : config.settings) {
    out += std::string(setting.key->section) + "." + std::string(setting.key->name) + " = " +
           value_text(setting) + "  # " + origin(config, setting) + "\n";
  }
  return out;
}

std::string as_json(const config::Config& config) {
  base::JsonWriter json;
  json.begin_object().member("file", std::string_view(config.file.string()));
  json.member("profile", std::string_view(config.profile)).key("settings").begin_array();
  for (const config::Setting& setting : config.settings) {
    json.begin_object().member("section", setting.key->section).member("key", setting.key->name);
    json.key("words").begin_array();
    for (const std::string& word : setting.words) json.value(std::string_view(word));
    json.end_array();
    json.member("profile", std::string_view(setting.profile));
    json.member("line", setting.place.line).member("column", setting.place.column).end_object();
  }
  json.end_array().end_object();
  return json.text() + "\n";
}

}  // namespace

void add_config(CLI::App* app, Options* options) {
  app->add_option("--config", options->config, "configuration; portalis.toml or .yaml by default")
      ->envname("PORTALIS_CONFIG");
  app->add_option("--profile", options->profile, "dev, staging or production")
      ->envname("PORTALIS_PROFILE");
}

void apply_config(CLI::App* app, int argc, char** argv) {
  const Preamble preamble = read_preamble(argc, argv);
  CLI::App* command = nullptr;
  for (CLI::App* one : app->get_subcommands({}))
    if (one->get_name() == preamble.subcommand) command = one;
  // Commands that have nothing to set work with a broken configuration, too: `config` says what is
  // wrong with it.
  if (command == nullptr || preamble.subcommand == "config" || preamble.subcommand == "doctor")
    return;
  const config::Config config = load(preamble.file, preamble.profile);
  for (const config::Setting& setting : config.settings) {
    CLI::Option* option = command->get_option_no_throw(std::string(setting.key->option));
    if (option == nullptr) continue;
    option->run_callback_for_default()->default_val(default_text(setting));
    option->required(false);
  }
}

int config(const Options& options) {
  if (options.reference) {
    write_out(config::reference());
    return 0;
  }
  const config::Config config = load(options.config, options.profile);
  write_out(options.json ? as_json(config) : as_text(config));
  return 0;
}

}  // namespace portalis::cli
