#include "verify/oracle.hpp"

#include <algorithm>
#include <vector>

#include "host/files.hpp"

namespace portalis::verify {
namespace fs = std::filesystem;
namespace {

using host::Result;

// "3.11" for an interpreter that starts and is CPython; else "".
std::string version_of(const fs::path& interpreter) {
  host::ProcessRequest request;
  constexpr const char* kAsk =
      R"(import sys; v = sys.version_info
print(f'{v[0]}.{v[1]}' if sys.implementation.name == 'cpython' else ''))";
  request.argv = {interpreter.string(), "-I", "-S", "-c", kAsk};
  request.standard_input = "";
  request.limits.wall = std::chrono::seconds(30);
  auto result = host::run_process(request);
  if (!result.ok() || !result->succeeded()) return {};
  std::string text = result->standard_output;
  while (!text.empty() && text.back() == '\n') text.pop_back();
  return text;
}

std::vector<fs::path> pyenv_interpreters(const std::string& version) {
  const std::string configured = host::environment("PYENV_ROOT");
  const fs::path root =
      !configured.empty() ? fs::path(configured) : fs::path(host::environment("HOME")) / ".pyenv";
  std::vector<fs::path> found;
  std::error_code error;
  for (fs::directory_iterator entry(root / "versions", error);
       !error && entry != fs::directory_iterator(); entry.increment(error)) {
    if (entry->path().filename().string().starts_with(version + "."))
      found.push_back(entry->path() / "bin/python");
  }
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace

Result<fs::path> find_python(const std::string& version, const fs::path& configured) {
  const fs::path forced =
      !configured.empty() ? configured : fs::path(host::environment("PORTALIS_PYTHON"));
  if (!forced.empty()) {
    const fs::path found = host::find_program(forced.string());
    const std::string actual = found.empty() ? "" : version_of(found);
    if (actual == version) return found;
    return host::unavailable_error("`" + forced.string() + "` is not CPython " + version +
                                   (actual.empty() ? "" : " but " + actual));
  }
  std::vector<fs::path> candidates = {host::find_program("python" + version),
                                      host::find_program("python3"), host::find_program("python")};
  for (const fs::path& candidate : pyenv_interpreters(version)) candidates.push_back(candidate);
  for (const fs::path& candidate : candidates) {
    if (!candidate.empty() && version_of(candidate) == version) return candidate;
  }
  return host::unavailable_error("CPython " + version +
                                 " is missing; install it, or set PORTALIS_PYTHON to its path");
}

Result<Execution> run_python(const fs::path& interpreter, const fs::path& program,
                             const RunInput& input, const RunLimits& limits) {
  host::ProcessRequest request;
  // A SyntaxWarning is CPython's remark on the source, not something that the program does.
  request.argv = {interpreter.string(), "-W", "ignore::SyntaxWarning", program.string()};
  request.argv.insert(request.argv.end(), input.arguments.begin(), input.arguments.end());
  request.environment = input.environment;
  // The strict handler is what a UTF-8 locale gives; the C locale would let undecodable text
  // through.
  for (const auto& [name, value] :
       {std::pair{"PYTHONHASHSEED", "0"}, std::pair{"PYTHONIOENCODING", "utf-8:strict"},
        std::pair{"PYTHONDONTWRITEBYTECODE", "1"}}) {
    request.environment.emplace_back(name, value);
  }
  request.removed_environment = {"PYTHONPATH",         "PYTHONSTARTUP", "PYTHONOPTIMIZE",
                                 "PYTHONWARNINGS",     "PYTHONDEVMODE", "PYTHONUNBUFFERED",
                                 "PYTHONHOME",         "PYTHONINSPECT", "PYTHONVERBOSE",
                                 "PYTHONFAULTHANDLER", "PYTHONUTF8",    "PYTHONINTMAXSTRDIGITS"};
  request.standard_input = input.standard_input;
  request.capture_output = input.capture_output;
  request.limits = {limits.wall, limits.memory_bytes, limits.output_bytes};
  return execution_of(request);
}

}  // namespace portalis::verify
