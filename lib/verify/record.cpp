#include "verify/record.hpp"

#include "host/files.hpp"
#include "host/process.hpp"

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

std::string last_line(const std::string& text) {
  const size_t end = text.find_last_not_of('\n');
  if (end == std::string::npos) return {};
  const size_t begin = text.rfind('\n', end);
  return text.substr(begin == std::string::npos ? 0 : begin + 1,
                     end - (begin == std::string::npos ? 0 : begin + 1) + 1);
}

}  // namespace

Result<std::string> record_calls(const RecordRequest& request) {
  auto recorder = find_recorder();
  if (!recorder.ok()) return recorder.error();
  host::ProcessRequest process;
  const double seconds = std::chrono::duration<double>(request.wall).count();
  process.argv = {request.interpreter.string(),
                  recorder->string(),
                  "record",
                  "--limit",
                  std::to_string(request.limit),
                  "--generate",
                  std::to_string(request.generated),
                  "--timeout",
                  std::to_string(seconds),
                  request.package,
                  fs::absolute(request.output).string(),
                  "--"};
  if (request.json) process.argv.insert(process.argv.begin() + 3, "--json");
  process.argv.insert(process.argv.end(), request.command.begin(), request.command.end());
  process.environment = {{"PYTHONDONTWRITEBYTECODE", "1"}};
  process.standard_input = "";
  auto result = host::run_process(process);
  if (!result.ok()) return result.error();
  if (result->succeeded()) return result->standard_output;
  const std::string said = last_line(result->standard_error);
  return host::invalid_error("no call of `" + request.package +
                             "` could be recorded: is it what the command imports?" +
                             (said.empty() ? "" : " The command's last words: " + said));
}

}  // namespace portalis::verify
