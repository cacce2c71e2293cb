#include "device/registry.hpp"

#include <gtest/gtest.h>

#include <cstdlib>

#include "device/plugin.hpp"

namespace portalis::device {
namespace {

constexpr portalis_op_shape kSmall = {1, 100};

// PORTALIS_DEVICE for the length of a test.
class Environment {
 public:
  explicit Environment(const char* value) { ::setenv("PORTALIS_DEVICE", value, 1); }
  ~Environment() { ::unsetenv("PORTALIS_DEVICE"); }
};

TEST(Registry, TakesTheCpuAndSaysWhy) {
  const auto choice = Registry().choose("", PORTALIS_OP_LEX, kSmall);
  ASSERT_TRUE(choice.ok());
  EXPECT_EQ(choice->backend.name(), "cpu");
  EXPECT_EQ(choice->reason, "no other device can be used");
}

TEST(Registry, DoesNotReplaceADeviceThatIsMissing) {
  const auto choice = Registry("/nowhere/plugin.so").choose("cuda", PORTALIS_OP_LEX, kSmall);
  ASSERT_FALSE(choice.ok());
  EXPECT_EQ(choice.error().kind, host::ErrorKind::kUnavailable);
  EXPECT_EQ(choice.error().message,
            "device `cuda`, asked for by the caller, cannot be used: there is no plugin at "
            "/nowhere/plugin.so");
}

TEST(Registry, RejectsUnknownNames) {
  const auto choice = Registry().choose("abacus", PORTALIS_OP_LEX, kSmall);
  ASSERT_FALSE(choice.ok());
  EXPECT_EQ(choice.error().kind, host::ErrorKind::kInvalid);
}

TEST(Registry, PrefersTheCallerToTheEnvironment) {
  const Environment environment("cuda");
  const Registry registry(PORTALIS_PLUGIN_WHOLE);
  const auto asked = registry.choose("cpu", PORTALIS_OP_LEX, kSmall);
  ASSERT_TRUE(asked.ok());
  EXPECT_EQ(asked->backend.name(), "cpu");
  EXPECT_EQ(asked->reason, "asked for by the caller");
  const auto found = registry.choose("", PORTALIS_OP_LEX, kSmall);
  ASSERT_TRUE(found.ok());
  EXPECT_EQ(found->backend.name(), "cuda");
  EXPECT_EQ(found->reason, "asked for by PORTALIS_DEVICE");
}

TEST(Registry, UsesAPluginOnlyWhenAskedWithoutAMeasuredCrossover) {
  const auto choice = Registry(PORTALIS_PLUGIN_WHOLE).choose("", PORTALIS_OP_LEX, kSmall);
  ASSERT_TRUE(choice.ok());
  EXPECT_EQ(choice->backend.name(), "cpu");
  EXPECT_NE(choice->reason.find("cuda can be used"), std::string::npos);
}

TEST(Registry, SaysWhyAPluginCannotBeUsed) {
  for (const auto& [plugin, why] :
       {std::pair(PORTALIS_PLUGIN_FOREIGN, "another version"),
        std::pair(PORTALIS_PLUGIN_OLDER, "cannot do this work"),
        std::pair(PORTALIS_PLUGIN_EMPTY, "no device that it can use")}) {
    const auto choice = Registry(plugin).choose("cuda", PORTALIS_OP_LEX, kSmall);
    ASSERT_FALSE(choice.ok()) << plugin;
    EXPECT_NE(choice.error().message.find(why), std::string::npos) << choice.error().message;
  }
}

TEST(Plugin, IsNoFileOfAnotherKind) {
  const auto loaded = load_plugin(PORTALIS_TEST_SOURCE_DIR "/README.md");
  ASSERT_FALSE(loaded.ok());
  EXPECT_NE(loaded.error().message.find("cannot load the plugin"), std::string::npos);
}

TEST(Plugin, IsLookedForBesideTheLibraryOnly) {
  EXPECT_EQ(plugin_path("cuda", "").filename(), "libportalis_cuda.so");
  EXPECT_TRUE(plugin_path("cuda", "").is_absolute());
  EXPECT_EQ(plugin_path("cuda", "/a/b.so"), "/a/b.so");
}

}  // namespace
}  // namespace portalis::device
