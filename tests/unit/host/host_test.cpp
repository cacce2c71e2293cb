// Files, processes, hashes and JSON of lib/host.
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/resource.h>

#include <thread>

#include "host/files.hpp"
#include "host/json.hpp"
#include "host/process.hpp"
#include "host/sha256.hpp"
#include "support/scratch.hpp"

namespace portalis::host {
namespace {

namespace fs = std::filesystem;
using test::Scratch;

TEST(Sha256Test, MatchesTheStandardsExamples) {
  EXPECT_EQ(sha256_hex(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  EXPECT_EQ(sha256_hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(sha256_hex(std::string(1000000, 'a')),
            "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST(Sha256Test, DoesNotDependOnHowTheInputIsCut) {
  const std::string text(200, 'x');
  for (size_t cut = 0; cut <= text.size(); ++cut) {
    Sha256 hash;
    hash.add(text.substr(0, cut));
    hash.add(text.substr(cut));
    EXPECT_EQ(hash.hex(), sha256_hex(text)) << cut;
  }
}

TEST(JsonTest, ReadsNestedValues) {
  const auto json =
      Json::parse(R"( {"a": [1, -2, {"b": "x\n\u00e9\ud83d\ude00"}], "t": true, "n": null} )");
  ASSERT_TRUE(json);
  EXPECT_EQ((*json)["a"].items()[1].as_int(), -2);
  EXPECT_EQ((*json)["a"].items()[2]["b"].as_string(), "x\n\u00e9\U0001F600");
  EXPECT_TRUE((*json)["t"].as_bool());
  EXPECT_TRUE((*json)["n"].is_null());
  EXPECT_TRUE((*json)["absent"]["deeper"].is_null());
}

TEST(JsonTest, RefusesWhatIsNotJson) {
  for (const char* text : {"", "{", "[1,]", "{\"a\" 1}", "nul", "\"open", "1 2", "{\"a\":1}}", "01",
                           "1.", "-", "+1", "1e", ".5", "\"\\ud800\"", "\"\\udc00\"", "\"\n\""}) {
    EXPECT_FALSE(Json::parse(text)) << text;
  }
  EXPECT_FALSE(Json::parse(std::string(100000, '[')));
  size_t stopped_at = 0;
  EXPECT_FALSE(Json::parse("[1, x]", &stopped_at));
  EXPECT_EQ(stopped_at, 4u);
}

TEST(FilesTest, AtomicWriteLeavesNothingBesideTheFile) {
  Scratch scratch;
  ASSERT_TRUE(write_file_atomic(scratch / "a/b.txt", "one").ok());
  ASSERT_TRUE(write_file_atomic(scratch / "a/b.txt", "two").ok());
  EXPECT_EQ(*read_file(scratch / "a/b.txt"), "two");
  EXPECT_EQ(list_files(scratch.path())->size(), 1u);
}

TEST(FilesTest, FailedWriteNamesThePathAndLeavesNothing) {
  Scratch scratch;
  scratch.write("plain", "");
  const auto status = write_file_atomic(scratch / "plain/below", "x");
  ASSERT_FALSE(status.ok());
  EXPECT_EQ(status.error().kind, ErrorKind::kIo);
  EXPECT_NE(status.error().message.find("plain"), std::string::npos);
}

// A limit on the size of files fails a write half way, as a full disk does.
TEST(FilesTest, WriteThatFailsHalfWayIsAnErrorAndLeavesNoFile) {
  Scratch scratch;
  rlimit before{};
  ::getrlimit(RLIMIT_FSIZE, &before);
  const rlimit small{4096, before.rlim_max};
  const auto handler = ::signal(SIGXFSZ, SIG_IGN);
  ::setrlimit(RLIMIT_FSIZE, &small);
  const auto status = write_file_atomic(scratch / "large", std::string(100000, 'x'));
  ::setrlimit(RLIMIT_FSIZE, &before);
  ::signal(SIGXFSZ, handler);
  ASSERT_FALSE(status.ok());
  EXPECT_EQ(status.error().kind, ErrorKind::kIo);
  EXPECT_TRUE(fs::is_empty(scratch.path()));
}

TEST(FilesTest, PublishTakesThePlaceOfAnOldDirectory) {
  Scratch scratch;
  scratch.write("out/old", "old");
  auto temporary = TempDir::make(scratch.path(), "new");
  ASSERT_TRUE(temporary.ok());
  ASSERT_TRUE(write_new_file(temporary->path() / "new", "new").ok());
  ASSERT_TRUE(temporary->publish(scratch / "out").ok());
  EXPECT_TRUE(fs::exists(scratch / "out/new"));
  EXPECT_FALSE(fs::exists(scratch / "out/old"));
}

TEST(FilesTest, TempDirVanishesWhenItIsNotPublished) {
  Scratch scratch;
  {
    auto temporary = TempDir::make(scratch.path(), "gone");
  }
  EXPECT_TRUE(list_files(scratch.path())->empty());
  EXPECT_TRUE(fs::is_empty(scratch.path()));
}

TEST(FilesTest, HashDependsOnNamesAndContents) {
  Scratch scratch;
  scratch.write("a", "1");
  scratch.write("b", "2");
  const std::string first = *hash_files(scratch.path(), {"a", "b"});
  EXPECT_NE(first, *hash_files(scratch.path(), {"a"}));
  scratch.write("b", "3");
  EXPECT_NE(first, *hash_files(scratch.path(), {"a", "b"}));
}

TEST(FilesTest, TrimmingRemovesWhatWasUsedLongestAgo) {
  Scratch scratch;
  const fs::path old = scratch.write("old", std::string(100, 'o'));
  const fs::path kept = scratch.write("kept", std::string(100, 'k'));
  const auto earlier = fs::file_time_type::clock::now() - std::chrono::hours(1);
  fs::last_write_time(old, earlier);
  fs::last_write_time(kept, earlier - std::chrono::hours(1));
  touch(kept);
  trim_directory(scratch.path(), 200);
  EXPECT_TRUE(fs::exists(old));
  trim_directory(scratch.path(), 150);
  EXPECT_FALSE(fs::exists(old));
  EXPECT_TRUE(fs::exists(kept));
}

TEST(FilesTest, LockExcludesOtherHolders) {
  Scratch scratch;
  auto lock = std::make_unique<Result<FileLock>>(FileLock::acquire(scratch / "lock"));
  ASSERT_TRUE(lock->ok());
  std::atomic<bool> second{false};
  std::thread waiter([&] {
    const auto other = FileLock::acquire(scratch / "lock");
    second = other.ok();
  });
  std::this_thread::sleep_for(std::chrono::milliseconds(50));
  EXPECT_FALSE(second);
  lock.reset();
  waiter.join();
  EXPECT_TRUE(second);
}

ProcessRequest python(const std::string& code) {
  ProcessRequest request;
  request.argv = {"python3", "-c", code};
  request.standard_input = "";
  return request;
}

TEST(ProcessTest, CapturesOutputAndStatus) {
  auto request = python("import sys; print(sys.stdin.read()); sys.stderr.write('e'); sys.exit(3)");
  request.standard_input = "in";
  const auto result = run_process(request);
  ASSERT_TRUE(result.ok());
  EXPECT_EQ(result->standard_output, "in\n");
  EXPECT_EQ(result->standard_error, "e");
  EXPECT_EQ(result->exit_status, 3);
}

TEST(ProcessTest, ArgumentsAreNotReadByAShell) {
  ProcessRequest request;
  request.argv = {"python3", "-c", "import sys; print(sys.argv[1])", "$(echo x); `y` *"};
  request.standard_input = "";
  EXPECT_EQ(run_process(request)->standard_output, "$(echo x); `y` *\n");
}

TEST(ProcessTest, TimeLimitEndsDescendantsToo) {
  auto request = python("import subprocess; subprocess.run(['sleep', '30'])");
  request.limits.wall = std::chrono::milliseconds(300);
  const auto result = run_process(request);
  ASSERT_TRUE(result.ok());
  EXPECT_TRUE(result->timed_out);
  EXPECT_LT(result->seconds, 10);
}

TEST(ProcessTest, OutputLimitEndsTheProcess) {
  auto request = python("while True: print('x' * 1000)");
  request.limits.output_bytes = 10000;
  const auto result = run_process(request);
  ASSERT_TRUE(result.ok());
  EXPECT_TRUE(result->output_truncated);
  EXPECT_EQ(result->standard_output.size(), 10000u);
}

TEST(ProcessTest, MemoryLimitHolds) {
  auto request = python("import time; time.sleep(0.2); x = bytearray(2 << 30)");
  request.limits.memory_bytes = uint64_t{1} << 30;
  const auto result = run_process(request);
  ASSERT_TRUE(result.ok());
  EXPECT_NE(result->standard_error.find("MemoryError"), std::string::npos)
      << result->standard_error;
}

TEST(ProcessTest, SignalIsReported) {
  const auto result = run_process(python("import os; os.abort()"));
  ASSERT_TRUE(result.ok());
  EXPECT_EQ(result->signal, SIGABRT);
}

TEST(ProcessTest, MissingProgramIsUnavailable) {
  ProcessRequest request;
  request.argv = {"portalis-no-such-program"};
  const auto result = run_process(request);
  ASSERT_FALSE(result.ok());
  EXPECT_EQ(result.error().kind, ErrorKind::kUnavailable);
}

TEST(ProcessTest, EnvironmentIsReplacedAndRemoved) {
  auto request = python("import os; print(os.environ.get('HOME'), os.environ.get('PORTALIS_X'))");
  request.removed_environment = {"HOME"};
  request.environment = {{"PORTALIS_X", "1"}};
  EXPECT_EQ(run_process(request)->standard_output, "None 1\n");
}

}  // namespace
}  // namespace portalis::host
