// Smaller calls that go wrong as a given one does: delta debugging (Zeller and Hildebrandt, 2002)
// with the candidates that vectors/portalis_vectors/shrink.py knows.
#include "verify/answer.hpp"
#include "verify/recorder.hpp"
#include "verify/replay.hpp"

namespace portalis::verify {
namespace {

namespace fs = std::filesystem;
using host::Json;

constexpr int kMaxSteps = 100;
constexpr size_t kMinimised = 3;

class Minimiser {
 public:
  Minimiser(const Library& library, const fs::path& interpreter,
            const std::vector<std::string>& search, double tolerance)
      : library_(library), interpreter_(interpreter), tolerance_(tolerance) {
    replay_.push_back("replay");
    replay_.insert(replay_.end(), search.begin(), search.end());
  }

  // "" when nothing smaller goes wrong.
  std::string run(const std::string& request) const {
    std::string simplest;
    for (int step = 0; step < kMaxSteps; ++step) {
      std::string smaller = next(simplest.empty() ? request : simplest);
      if (smaller.empty()) break;
      simplest = std::move(smaller);
    }
    return simplest;
  }

 private:
  // The first candidate that goes wrong, with CPython's outcome.
  std::string next(const std::string& request) const {
    auto candidates = run_recorder(interpreter_, {"shrink"}, request + "\n");
    if (!candidates.ok() || candidates->standard_output.empty()) return {};
    const std::string& requests = candidates->standard_output;
    auto python = run_recorder(interpreter_, replay_, requests);
    auto library = library_(requests);
    if (!python.ok() || !library.ok()) return {};
    const auto lines = lines_of(requests), expected = lines_of(python->standard_output);
    const auto actual = answers_of(*library);
    for (size_t i = 0; i < lines.size() && i < expected.size() && i <= actual.size(); ++i) {
      auto outcome = parsed_line(expected[i]);
      if (!outcome || !is_outcome(*outcome)) {
        if (i == actual.size()) break;
        continue;
      }
      // The library ended at this one.
      if (i == actual.size()) return std::string(lines[i]);
      auto answer = parsed_line(actual[i]);
      const bool is_answered = answer && is_outcome(*answer);
      if (is_answered && !has_same_outcome(*outcome, *answer, tolerance_)) {
        return std::string(lines[i]);
      }
    }
    return {};
  }

  const Library& library_;
  const fs::path& interpreter_;
  std::vector<std::string> replay_;
  double tolerance_;
};

}  // namespace

void minimise(ReplayReport& report, const Library& library, const fs::path& interpreter,
              const std::vector<std::string>& search, const ReplayOptions& options) {
  const Minimiser minimiser(library, interpreter, search, options.tolerance);
  for (size_t i = 0; i < report.differences.size() && i < kMinimised; ++i) {
    Difference& difference = report.differences[i];
    difference.simplest = minimiser.run(difference.request);
  }
}

}  // namespace portalis::verify
