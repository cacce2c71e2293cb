// Golden vectors asked of a translated library, and the answers compared with CPython's.
//
// Input: a file of vectors (docs/vectors.md) and something that answers requests. Output: for each
// function how many calls were equal, different or not answered, and the differences. Invariant:
// each vector counts once; a call that ends the library is its own difference and no other's.
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "host/error.hpp"
#include "verify/execution.hpp"

namespace portalis::verify {

struct ReplayOptions {
  double tolerance = 0;  // relative; 0 = floats are exact
  size_t shown = 20;     // differences that are kept
};

struct ReplayCount {
  int64_t equal = 0;
  int64_t generated = 0;   // of the equal ones: nobody recorded them
  int64_t different = 0;   // another outcome, or none
  int64_t unanswered = 0;  // the function is not translated, or has no text for its value
};

struct Difference {
  std::string request;   // the line of the vector
  std::string answer;    // JSON, or how the library ended
  std::string simplest;  // a smaller call that goes wrong as well; "" when none was looked for
};

struct ReplayReport {
  std::map<std::string, ReplayCount> functions;
  std::vector<Difference> differences;
  bool is_equal() const;  // nothing differs, and something is equal
};

// Runs the library with requests as its standard input, a line each.
using Library = std::function<host::Result<Execution>(const std::string& requests)>;

// An error when the text holds no vectors, naming the line, or when the library cannot be run.
host::Result<ReplayReport> replay(std::string_view vectors, const Library& library,
                                  const ReplayOptions& options = {});

// Finds smaller calls that go wrong for the first differences. `interpreter` is CPython; `search`
// is where the package is found. What cannot be made smaller stays as it is.
void minimise(ReplayReport& report, const Library& library,
              const std::filesystem::path& interpreter, const std::vector<std::string>& search,
              const ReplayOptions& options = {});

// For people, and as JSON.
std::string replay_text(const ReplayReport& report);
std::string replay_json(const ReplayReport& report);

}  // namespace portalis::verify
