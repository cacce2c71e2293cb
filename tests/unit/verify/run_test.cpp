// Running modules in wasmtime and programs in CPython: input, output, and every limit.
#include <gtest/gtest.h>

#include <thread>

#include "host/process.hpp"
#include "support/scratch.hpp"
#include "verify/oracle.hpp"
#include "verify/verdict.hpp"
#include "verify/wasm_host.hpp"
#include "wasm/build.hpp"

namespace portalis::verify {
namespace {

namespace fs = std::filesystem;
using test::Scratch;

// A module from Rust source, through the same builder that translations go through.
// The parameter chooses wasmtime's quick compiler: every limit holds with both.
class WasmHostTest : public testing::TestWithParam<bool> {
 protected:
  fs::path module(const std::string& source) {
    wasm::BuildOptions options;
    options.profile = wasm::Profile::kDebug;
    options.name = "program";
    options.runtime_dir = test::write_small_runtime(scratch_);
    options.cache = test::test_cache();
    auto outcome = wasm::build({{"main.rs", source, "", {}}}, options);
    EXPECT_TRUE(outcome.ok()) << outcome.error().message;
    EXPECT_TRUE(outcome->file) << outcome->errors[0].rendered;
    return outcome->file->path;
  }

  Execution run(const std::string& source, RunInput input = {{}, "", {}, true},
                RunLimits limits = {}) {
    WasmHostOptions options;
    options.cache = test::test_cache();
    options.program_name = "program.py";
    options.quick = GetParam();
    auto result = run_wasm(module(source), input, limits, options);
    EXPECT_TRUE(result.ok()) << result.error().message;
    return *result;
  }

  Scratch scratch_;
};

TEST_P(WasmHostTest, PassesArgumentsEnvironmentAndInput) {
  const Execution out = run(R"(
use std::io::Read;
fn main() {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).unwrap();
    let arguments: Vec<String> = std::env::args().collect();
    println!("{arguments:?} {:?} {text}", std::env::var("X"));
    eprintln!("said");
    std::process::exit(7);
}
)",
                            {{"a b", "é"}, "typed", {{"X", "y"}}, true});
  EXPECT_EQ(out.ending, Ending::kExited);
  EXPECT_EQ(out.exit_status, 7);
  EXPECT_EQ(out.standard_output, "[\"program.py\", \"a b\", \"é\"] Ok(\"y\") typed\n");
  EXPECT_EQ(out.standard_error, "said\n");
}

TEST_P(WasmHostTest, SecondRunUsesTheCompiledModule) {
  const std::string source = "fn main() {\n    println!(\"same\");\n}\n";
  EXPECT_EQ(run(source).standard_output, "same\n");
  EXPECT_EQ(run(source).standard_output, "same\n");
}

TEST_P(WasmHostTest, PanicIsATrap) {
  const Execution out =
      run("fn main() {\n    let none: Option<i32> = None;\n    none.unwrap();\n}\n");
  EXPECT_EQ(out.ending, Ending::kTrapped);
  EXPECT_NE(out.reason.find("unreachable"), std::string::npos);
}

TEST_P(WasmHostTest, TimeAndFuelLimitsEndALoop) {
  const std::string loop =
      "fn main() {\n    let mut i = 0u64;\n    while std::hint::black_box(i) < u64::MAX {\n        "
      "i += 1;\n    }\n}\n";
  RunLimits limits;
  limits.wall = std::chrono::milliseconds(200);
  const Execution slow = run(loop, {{}, "", {}, true}, limits);
  EXPECT_EQ(slow.ending, Ending::kTimeout);
  EXPECT_LT(slow.seconds, 10);
  limits = {};
  limits.fuel = 1000000;
  const Execution starved = run(loop, {{}, "", {}, true}, limits);
  EXPECT_EQ(starved.ending, Ending::kFuel);
  EXPECT_EQ(starved.fuel_used, limits.fuel);
}

TEST_P(WasmHostTest, MemoryLimitEndsAnAllocation) {
  RunLimits limits;
  limits.memory_bytes = uint64_t{256} << 20;
  const Execution out =
      run("fn main() {\n    let mut all = Vec::new();\n    loop {\n        all.push(vec![1u8; 1 << "
          "20]);\n    }\n}\n",
          {{}, "", {}, true}, limits);
  EXPECT_EQ(out.ending, Ending::kMemory);
}

TEST_P(WasmHostTest, OutputLimitEndsAFlood) {
  RunLimits limits;
  limits.output_bytes = 5000;
  limits.wall = std::chrono::seconds(20);
  const Execution out = run("fn main() {\n    loop {\n        println!(\"flood\");\n    }\n}\n",
                            {{}, "", {}, true}, limits);
  EXPECT_EQ(out.ending, Ending::kOutputLimit);
  EXPECT_EQ(out.standard_output.size(), 5000u);
}

TEST_P(WasmHostTest, DeepRecursionHasRoom) {
  // 50,000 frames of some hundred bytes each: far more than the default stack of wasmtime.
  const Execution out = run(R"(
fn depth(n: u64, pad: [u64; 32]) -> u64 {
    if n == 0 { pad[3] } else { let mut p = pad; p[3] += 1; depth(n - 1, std::hint::black_box(p)) }
}
fn main() {
    println!("{}", depth(50_000, [0; 32]));
}
)");
  EXPECT_EQ(out.standard_output, "50000\n") << out.reason;
}

TEST_P(WasmHostTest, BrokenModuleIsRefused) {
  const auto result = run_wasm(scratch_.write("broken.wasm", "not a module"), {}, {}, {});
  ASSERT_FALSE(result.ok());
  EXPECT_EQ(result.error().kind, host::ErrorKind::kInvalid);
}

TEST_P(WasmHostTest, MissingWasmtimeIsUnavailable) {
  WasmHostOptions options;
  options.library = scratch_ / "libwasmtime.so";
  const auto result = run_wasm(scratch_.write("m.wasm", ""), {}, {}, options);
  ASSERT_FALSE(result.ok());
  EXPECT_EQ(result.error().kind, host::ErrorKind::kUnavailable);
}

TEST_P(WasmHostTest, OneProgramRunsInManyThreadsEachWithItsOwnLimits) {
  const fs::path file = module(R"(
fn main() {
    let argument = std::env::args().nth(1).unwrap();
    while argument == "loop" && std::hint::black_box(true) {}
    println!("{argument}");
    std::process::exit(argument.len() as i32);
}
)");
  WasmHostOptions options;
  options.cache = test::test_cache();
  options.quick = GetParam();
  const auto program = WasmProgram::load(file, {.fuel = false, .time = true}, options);
  ASSERT_TRUE(program.ok()) << program.error().message;
  std::vector<std::thread> threads;
  std::vector<Execution> executions(16);
  for (size_t i = 0; i < executions.size(); ++i) {
    threads.emplace_back([&, i] {
      const bool is_endless = i % 4 == 0;
      RunLimits limits;
      limits.wall = std::chrono::milliseconds(is_endless ? 100 : 60000);
      const RunInput input{{is_endless ? "loop" : std::string(i, 'x')}, "", {}, true};
      executions[i] = *program->run(input, limits);
    });
  }
  for (std::thread& thread : threads) thread.join();
  for (size_t i = 0; i < executions.size(); ++i) {
    if (i % 4 == 0) {
      EXPECT_EQ(executions[i].ending, Ending::kTimeout);
      EXPECT_GE(executions[i].seconds, 0.1);
    } else {
      EXPECT_EQ(executions[i].exit_status, static_cast<int>(i));
      EXPECT_EQ(executions[i].standard_output, std::string(i, 'x') + "\n");
    }
  }
  EXPECT_EQ(program->run({{"x"}, "", {}, true}, {})->exit_status, 1);
  RunLimits fuel;
  fuel.fuel = 1000;
  EXPECT_FALSE(program->run({{"x"}, "", {}, true}, fuel).ok());
}

INSTANTIATE_TEST_SUITE_P(Compilers, WasmHostTest, testing::Bool(),
                         [](const auto& info) { return info.param ? "Quick" : "Optimizing"; });

TEST(OracleTest, RunsTheProgramWithFixedHashes) {
  Scratch scratch;
  const auto interpreter = find_python("3.11");
  ASSERT_TRUE(interpreter.ok()) << interpreter.error().message;
  const fs::path program = scratch.write(
      "p.py", "import sys\nprint(hash('a'), sys.argv[1:], input())\nraise ValueError('no')\n");
  const RunInput input{{"x"}, "line\n", {}, true};
  const auto first = run_python(*interpreter, program, input, {});
  const auto second = run_python(*interpreter, program, input, {});
  ASSERT_TRUE(first.ok());
  EXPECT_EQ(first->standard_output, second->standard_output);
  EXPECT_NE(first->standard_output.find("['x'] line"), std::string::npos);
  EXPECT_EQ(first->exit_status, 1);
  EXPECT_NE(first->standard_error.find("ValueError: no"), std::string::npos);
  EXPECT_EQ(compare(*first, *second).outcome, Outcome::kEqual);
}

TEST(OracleTest, WrongVersionIsUnavailable) {
  const auto interpreter = find_python("3.99");
  ASSERT_FALSE(interpreter.ok());
  EXPECT_EQ(interpreter.error().kind, host::ErrorKind::kUnavailable);
  EXPECT_NE(interpreter.error().message.find("3.99"), std::string::npos);
}

TEST(OracleTest, TimeLimitEndsTheProgram) {
  Scratch scratch;
  RunLimits limits;
  limits.wall = std::chrono::milliseconds(300);
  const auto out = run_python("python3", scratch.write("p.py", "while True: pass\n"),
                              {{}, "", {}, true}, limits);
  ASSERT_TRUE(out.ok());
  EXPECT_EQ(out->ending, Ending::kTimeout);
}

}  // namespace
}  // namespace portalis::verify
