#include "verify/record.hpp"

#include "verify/recorder.hpp"
#include "verify/verdict.hpp"

namespace portalis::verify {
namespace fs = std::filesystem;

host::Result<std::string> record_calls(const RecordRequest& request) {
  const double seconds = std::chrono::duration<double>(request.wall).count();
  std::vector<std::string> words = {"record",
                                    "--limit",
                                    std::to_string(request.limit),
                                    "--generate",
                                    std::to_string(request.generated),
                                    "--timeout",
                                    std::to_string(seconds),
                                    request.package,
                                    fs::absolute(request.output).string(),
                                    "--"};
  if (request.json) words.insert(words.begin() + 1, "--json");
  words.insert(words.end(), request.command.begin(), request.command.end());
  auto result = run_recorder(request.interpreter, words, "");
  if (!result.ok()) return result.error();
  if (result->succeeded()) return result->standard_output;
  const std::string said(last_line(result->standard_error));
  return host::invalid_error("no call of `" + request.package +
                             "` could be recorded: is it what the command imports?" +
                             (said.empty() ? "" : " The command's last words: " + said));
}

}  // namespace portalis::verify
