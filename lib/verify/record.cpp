#include "verify/record.hpp"

#include "verify/recorder.hpp"

namespace portalis::verify {
namespace fs = std::filesystem;
namespace {

std::string last_line(const std::string& text) {
  const size_t end = text.find_last_not_of('\n');
  if (end == std::string::npos) return {};
  const size_t begin = text.rfind('\n', end);
  return text.substr(begin == std::string::npos ? 0 : begin + 1,
                     end - (begin == std::string::npos ? 0 : begin + 1) + 1);
}

}  // namespace

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
  const std::string said = last_line(result->standard_error);
  return host::invalid_error("no call of `" + request.package +
                             "` could be recorded: is it what the command imports?" +
                             (said.empty() ? "" : " The command's last words: " + said));
}

}  // namespace portalis::verify
