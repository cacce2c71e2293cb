#include "verify/recorder.hpp"

#include "host/files.hpp"

namespace portalis::verify {
namespace fs = std::filesystem;
namespace {

using host::Result;

// Beside the installed runtime, and in a source tree.
Result<fs::path> find_recorder() {
  const fs::path own = host::own_directory();
  const fs::path installed = "share/portalis/vectors/portalis_vectors";
  for (const fs::path& candidate :
       {own.parent_path() / installed, own.parent_path().parent_path() / installed,
        fs::path(PORTALIS_SOURCE_VECTORS_DIR) / "portalis_vectors"}) {
    std::error_code ignored;
    if (fs::is_regular_file(candidate / "__main__.py", ignored)) return candidate;
  }
  return host::unavailable_error(
      "the recorder is missing; install Portalis with its share/portalis/vectors");
}

}  // namespace

Result<host::ProcessResult> run_recorder(const fs::path& interpreter,
                                         const std::vector<std::string>& words,
                                         const std::string& input) {
  auto recorder = find_recorder();
  if (!recorder.ok()) return recorder.error();
  host::ProcessRequest process;
  process.argv = {interpreter.string(), recorder->string()};
  process.argv.insert(process.argv.end(), words.begin(), words.end());
  process.environment = {{"PYTHONDONTWRITEBYTECODE", "1"}, {"PYTHONHASHSEED", "0"}};
  process.standard_input = input;
  return host::run_process(process);
}

}  // namespace portalis::verify
