// Lines per second of each stage, from load to emit, on one core, through the C ABI.
//
// Input: Python files after the benchmark's own options. Output: Google Benchmark's table; `lines`
// is a rate. Each stage is measured with all stages before it, so that the difference of two rows
// is one stage's share.
#include <benchmark/benchmark.h>

#define PORTALIS_ALLOW_UNSTABLE
#include <portalis.h>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>
#include <vector>

namespace {

struct Program {
  std::string path;
  std::string text;
  int64_t lines = 0;
};

template <typename T, void (*kDelete)(T*)>
struct Deleter {
  void operator()(T* object) const { kDelete(object); }
};
template <typename T, void (*kDelete)(T*)>
using Owned = std::unique_ptr<T, Deleter<T, kDelete>>;

using Session = Owned<portalis_session_t, portalis_session_delete>;
using Source = Owned<portalis_source_t, portalis_source_delete>;
using Tree = Owned<portalis_tree_t, portalis_tree_delete>;
using Module = Owned<portalis_module_t, portalis_module_delete>;
using Crate = Owned<portalis_crate_t, portalis_crate_delete>;

portalis_str_t view(const std::string& text) { return {text.data(), text.size()}; }

// Ends the measurement with the library's message when a call failed.
bool succeeded(benchmark::State& state, portalis_error_t* error) {
  if (error == nullptr) return true;
  const portalis_str_t message = portalis_error_message(error);
  state.SkipWithError(std::string(message.data, message.size).c_str());
  portalis_error_delete(error);
  return false;
}

enum Stage { kLoad, kParse, kCheck, kEmit };

bool process(benchmark::State& state, const portalis_session_t* session, const Program& program,
             Stage last) {
  portalis_source_t* source = nullptr;
  if (!succeeded(state,
                 portalis_source_new(session, view(program.path), view(program.text), &source)))
    return false;
  const Source owned_source(source);
  if (last == kLoad) return true;
  portalis_tree_t* tree = nullptr;
  if (!succeeded(state, portalis_tree_parse(session, source, &tree))) return false;
  const Tree owned_tree(tree);
  if (last == kParse) return true;
  portalis_module_t* module = nullptr;
  if (!succeeded(state, portalis_module_analyze(session, tree, &module))) return false;
  const Module owned_module(module);
  if (last == kCheck) return true;
  portalis_crate_t* crate = nullptr;
  if (!succeeded(state, portalis_crate_translate(session, module, &crate))) return false;
  const Crate owned_crate(crate);
  if (portalis_crate_ok(crate) == 1) return true;
  state.SkipWithError((program.path + " is refused").c_str());
  return false;
}

void measure(benchmark::State& state, const std::vector<Program>& programs, Stage last) {
  portalis_session_t* session = nullptr;
  if (!succeeded(state, portalis_session_new(nullptr, &session))) return;
  const Session owned(session);
  int64_t lines = 0;
  for (auto _ : state) {
    for (const Program& program : programs) {
      if (!process(state, session, program, last)) return;
      lines += program.lines;
    }
  }
  state.counters["lines"] =
      benchmark::Counter(static_cast<double>(lines), benchmark::Counter::kIsRate);
}

}  // namespace

int main(int argc, char** argv) {
  benchmark::Initialize(&argc, argv);
  std::vector<Program> programs;
  for (int i = 1; i < argc; ++i) {
    std::ifstream file(argv[i], std::ios::binary);
    if (!file) {
      std::fprintf(stderr, "bench_stages: cannot read %s\n", argv[i]);
      return 2;
    }
    Program program{argv[i], std::string(std::istreambuf_iterator<char>(file), {}), 0};
    program.lines = std::count(program.text.begin(), program.text.end(), '\n');
    programs.push_back(std::move(program));
  }
  const std::pair<const char*, Stage> stages[] = {
      {"load", kLoad}, {"parse", kParse}, {"check", kCheck}, {"emit", kEmit}};
  for (const auto& [name, last] : stages) {
    benchmark::RegisterBenchmark(name, [&programs, last = last](benchmark::State& state) {
      measure(state, programs, last);
    })->Unit(benchmark::kMillisecond);
  }
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
