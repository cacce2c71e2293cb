#include "serve/metrics.hpp"

#include <charconv>

namespace portalis::serve {
namespace {

std::string number(double value) {
  char text[32];
  const auto end = std::to_chars(text, text + sizeof text, value).ptr;
  return {text, end};
}

// Names of modules and routes hold no character that would have to be escaped.
std::string label(std::string_view name, std::string_view value) {
  return std::string(name) + "=\"" + std::string(value) + "\"";
}

void head(std::string& out, std::string_view name, std::string_view type, std::string_view help) {
  out += "# HELP " + std::string(name) + " " + std::string(help) + "\n";
  out += "# TYPE " + std::string(name) + " " + std::string(type) + "\n";
}

}  // namespace

void Metrics::count_run(const std::string& module, std::string_view ending, double seconds) {
  ++runs_[{module, ending}];
  Histogram& histogram = seconds_[module];
  size_t bucket = 0;
  while (bucket < kBounds.size() && seconds > kBounds[bucket]) ++bucket;
  ++histogram.buckets[bucket];
  histogram.sum += seconds;
}

std::string Metrics::text(double uptime_seconds) const {
  std::string out;
  head(out, "portalis_requests_total", "counter", "Requests answered, by route and status.");
  for (const auto& [key, count] : requests_) {
    out += "portalis_requests_total{" + label("route", key.first) + "," +
           label("status", std::to_string(key.second)) + "} " + std::to_string(count) + "\n";
  }
  head(out, "portalis_runs_total", "counter", "Runs of programs, by module and ending.");
  for (const auto& [key, count] : runs_) {
    out += "portalis_runs_total{" + label("module", key.first) + "," + label("ending", key.second) +
           "} " + std::to_string(count) + "\n";
  }
  head(out, "portalis_run_seconds", "histogram", "Seconds of a run, by module.");
  for (const auto& [module, histogram] : seconds_) {
    uint64_t count = 0;
    for (size_t i = 0; i <= kBounds.size(); ++i) {
      count += histogram.buckets[i];
      const std::string bound = i < kBounds.size() ? number(kBounds[i]) : "+Inf";
      out += "portalis_run_seconds_bucket{" + label("module", module) + "," + label("le", bound) +
             "} " + std::to_string(count) + "\n";
    }
    const std::string of_module = "{" + label("module", module) + "} ";
    out += "portalis_run_seconds_sum" + of_module + number(histogram.sum) + "\n";
    out += "portalis_run_seconds_count" + of_module + std::to_string(count) + "\n";
  }
  head(out, "portalis_running", "gauge", "Programs that run now.");
  out += "portalis_running " + std::to_string(num_running_) + "\n";
  head(out, "portalis_connections", "gauge", "Open connections.");
  out += "portalis_connections " + std::to_string(num_connections_) + "\n";
  head(out, "portalis_uptime_seconds", "gauge", "Seconds since the server became ready.");
  out += "portalis_uptime_seconds " + number(uptime_seconds) + "\n";
  return out;
}

}  // namespace portalis::serve
