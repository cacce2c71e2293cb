#include "serve/log.hpp"

#include <fmt/chrono.h>

#include <chrono>
#include <cstdio>

namespace portalis::serve {
namespace {

constexpr std::string_view kLevels[] = {"info", "warning", "error"};

std::string now() {
  using namespace std::chrono;
  const auto time = floor<milliseconds>(system_clock::now());
  const auto second = floor<seconds>(time);
  return fmt::format("{:%Y-%m-%dT%H:%M:%S}.{:03d}Z", fmt::gmtime(system_clock::to_time_t(second)),
                     (time - second).count());
}

}  // namespace

LogLine::LogLine(LogLevel level, std::string_view event) {
  json_.begin_object().member("time", std::string_view(now()));
  json_.member("level", kLevels[static_cast<size_t>(level)]).member("event", event);
}

LogLine::~LogLine() {
  json_.end_object();
  const std::string line = json_.text() + "\n";
  std::fwrite(line.data(), 1, line.size(), stderr);
}

}  // namespace portalis::serve
