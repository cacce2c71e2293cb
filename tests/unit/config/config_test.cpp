// Configurations: what is read, what is refused and where.
#include "config/config.hpp"

#include <gtest/gtest.h>

#include <chrono>

#include "host/files.hpp"
#include "support/scratch.hpp"

namespace portalis::config {
namespace {

using test::Scratch;

class ConfigTest : public testing::Test {
 protected:
  Config load(const std::string& name, const std::string& text, const std::string& profile = "") {
    auto config = load_config(scratch_.write(name, text), profile);
    EXPECT_TRUE(config.ok()) << config.error().message;
    return *config;
  }
  // "section.key=word,word" of each setting.
  static std::vector<std::string> words(const Config& config) {
    std::vector<std::string> out;
    for (const Setting& setting : config.settings) {
      std::string line =
          std::string(setting.key->section) + "." + std::string(setting.key->name) + "=";
      for (const std::string& word : setting.words) line += (line.ends_with('=') ? "" : ",") + word;
      out.push_back(line);
    }
    return out;
  }
  // The first fault as "LINE:COLUMN: MESSAGE".
  std::string fault(const std::string& name, const std::string& text) {
    const Config config = load(name, text);
    if (config.faults.empty()) return "";
    const Fault& first = config.faults.front();
    return std::to_string(first.place.line) + ":" + std::to_string(first.place.column) + ": " +
           first.message;
  }

  Scratch scratch_;
};

constexpr const char* kToml = R"([limits]
time = 1.5
memory = "64 MiB"
fuel = 1_000
[serve]
modules = ["a.wasm", "b=sub/../c.wasm", "/d.wasm"]
[profile.dev]
limits.time = 9
[profile.staging.target]
build = "debug"
)";
constexpr const char* kYaml = R"(limits: {time: 1.5, memory: 64 MiB, fuel: 1000}
serve:
  modules:
    - a.wasm
    - b=sub/../c.wasm
    - "/d.wasm"
profile:
  dev: {limits: {time: 9}}
  staging:
    target: {build: debug}
)";

TEST_F(ConfigTest, BothSyntaxesSayTheSame) {
  for (const std::string profile : {"", "dev", "staging", "production"}) {
    const auto toml = load("c.toml", kToml, profile);
    const auto yaml = load("c.yaml", kYaml, profile);
    EXPECT_TRUE(toml.faults.empty()) << toml.fault_text();
    EXPECT_TRUE(yaml.faults.empty()) << yaml.fault_text();
    EXPECT_EQ(words(toml), words(yaml));
    const std::string root = (scratch_ / "").lexically_normal().string();
    std::vector<std::string> expected = {
        profile == "dev" ? "limits.time=9" : "limits.time=1.5", "limits.fuel=1000",
        "limits.memory=67108864", "serve.modules=" + root + "a.wasm,b=" + root + "c.wasm,/d.wasm"};
    if (profile == "staging") expected.insert(expected.begin(), "target.build=debug");
    EXPECT_EQ(words(toml), expected);
  }
}

TEST_F(ConfigTest, FaultsNameTheirPlaceAndWhatWouldBeRight) {
  for (const auto& [text, expected] : std::initializer_list<std::pair<const char*, const char*>>{
           {"[limits]\ntiem = 1\n",
            "2:1: there is no key `tiem` in `limits`; did you mean `time`?"},
           {"[limit]\ntime = 1\n", "2:1: there is no section `limit`; did you mean `limits`?"},
           {"x = 1\n",
            "1:1: there is no section `x`; known are `source`, `target`, `output`, `limits`, "
            "`serve`, `profile`"},
           {"limits = 1\n", "1:10: `limits` is a table, not an integer"},
           {"[limits]\ntime = \"1\"\n", "2:8: `limits.time` is text, not a number of seconds"},
           {"[limits]\ntime = nan\n",
            "2:8: `limits.time` cannot be nan; it is at least 0.001 and at most 86400 seconds"},
           {"[limits]\nfuel = 1.5\n", "2:8: `limits.fuel` is a number, not an integer"},
           {"[limits]\nmemory = 0\n", "2:10: `limits.memory` cannot be 0; it is at least 1"},
           {"[limits]\nmemory = \"1 TB\"\n",
            "2:10: `1 TB` is no size; write bytes such as 4096 or \"16 MiB\""},
           {"[limits]\nmemory = \"9999999999 GiB\"\n",
            "2:10: `9999999999 GiB` is no size; write bytes such as 4096 or \"16 MiB\""},
           {"[target]\nbuild = \"realease\"\n",
            "2:9: `target.build` cannot be `realease`; did you mean `release`?"},
           {"[target]\nbuild = true\n",
            "2:9: `target.build` is a truth value, not text; write one of `debug`, `release` in "
            "quotes"},
           {"[target]\nbuild = 2020-01-01\n",
            "2:9: `target.build` is a date or time, not text; write one of `debug`, `release` in "
            "quotes"},
           {"[serve]\nmodules = \"a\"\n", "2:11: `serve.modules` is text, not a list of paths"},
           {"[serve]\nmodules = [\"a\", 1]\n",
            "2:17: `serve.modules` is an integer, not a text that names something"},
           {"[profile.devel.limits]\ntime = 1\n",
            "2:1: there is no profile `devel`; did you mean `dev`?"},
           {"[profile.dev.profile.dev]\ntime = 1\n",
            "2:1: there is no section `profile`; known are `source`, `target`, `output`, `limits`, "
            "`serve`"},
           {"[limits.time]\nx = 1\n", "2:1: `limits.time` has no keys of its own"},
       }) {
    EXPECT_EQ(fault("c.toml", text), expected) << text;
  }
}

TEST_F(ConfigTest, BrokenSyntaxIsLocated) {
  EXPECT_TRUE(fault("c.toml", "[limits]\ntime = [\n").starts_with("2:10: this is not TOML: "));
  EXPECT_TRUE(fault("c.toml", "a = 1\na = 2\n").starts_with("2:5: this is not TOML: "));
  EXPECT_TRUE(fault("c.yaml", "limits: {time: 1\n").find("this is not YAML: ") !=
              std::string::npos);
  EXPECT_EQ(fault("c.yaml", "limits: {time: 1, time: 2}\n"), "1:19: `time` is given twice");
  EXPECT_EQ(fault("c.yaml", "- a\n"), "1:1: a configuration is one mapping");
  EXPECT_EQ(fault("c.yaml", "a: 1\n---\na: 1\n"), "1:1: a configuration is one mapping");
  EXPECT_EQ(fault("c.yaml", "[1]: 2\n"), "1:1: this key is not a name");
  EXPECT_EQ(fault("c.yaml", "source: {python: 3.11}\n"),
            "1:18: `source.python` is a number, not text; write one of `3.11`, `3.12`, `3.13` in "
            "quotes");
  EXPECT_EQ(fault("c.yaml", ""), "");
  EXPECT_EQ(fault("c.yaml", "limits:\n"), "");
  EXPECT_EQ(fault("c.toml", "[limits]\n[profile.dev]\n"), "");
}

TEST_F(ConfigTest, AliasesDoNotMultiply) {
  std::string text = "a0: &a0 {x: 1, y: 2}\n";
  for (int i = 1; i < 40; ++i) {
    const std::string before = "*a" + std::to_string(i - 1);
    text += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " {";
    for (int k = 0; k < 20; ++k) text += "k" + std::to_string(k) + ": " + before + ", ";
    text += "}\n";
  }
  const auto begin = std::chrono::steady_clock::now();
  EXPECT_FALSE(load("c.yaml", text).faults.empty());
  EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(10));
  EXPECT_FALSE(load("c.yaml", "a: " + std::string(100000, '[')).faults.empty());
  EXPECT_FALSE(load("c.toml", "a = " + std::string(100000, '[')).faults.empty());
}

TEST_F(ConfigTest, WhatIsNoConfigurationIsAnError) {
  EXPECT_FALSE(load_config(scratch_.write("c.json", "{}"), "").ok());
  EXPECT_FALSE(load_config(scratch_.write("c.toml", "a = \"\xFF\""), "").ok());
  EXPECT_FALSE(load_config(scratch_.write("big.toml", std::string(2 << 20, '\n')), "").ok());
  EXPECT_FALSE(load_config(scratch_ / "absent.toml", "").ok());
  const auto profile = load_config(scratch_.write("c.toml", ""), "test");
  ASSERT_FALSE(profile.ok());
  EXPECT_EQ(profile.error().message,
            "there is no profile `test`; known are `dev`, `staging`, `production`");
}

TEST_F(ConfigTest, TheNearestFileIsFound) {
  const auto outer = scratch_.write("portalis.yml", "");
  const auto inner = scratch_.write("a/portalis.toml", "");
  scratch_.write("a/b/c/x", "");
  EXPECT_EQ(*find_config(scratch_ / "a/b/c"), inner);
  EXPECT_EQ(*find_config(scratch_ / ""), outer);
  scratch_.write("a/portalis.yaml", "");
  EXPECT_FALSE(find_config(scratch_ / "a/b").ok());
}

TEST(SchemaTest, TheReferenceIsInTheDocumentation) {
  const auto text = host::read_file(PORTALIS_TEST_SOURCE_DIR "/docs/configuration.md");
  ASSERT_TRUE(text.ok());
  EXPECT_NE(text->find(reference()), std::string::npos)
      << "replace the table in docs/configuration.md by `portalis config --reference`";
}

}  // namespace
}  // namespace portalis::config
