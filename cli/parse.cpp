// `portalis parse`: many files at once, on a device.
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fstream>

#include "commands.hpp"

namespace portalis::cli {
namespace {

portalis_parse_options_t to_raw(const ParseOptions& options) {
  portalis_parse_options_t raw = PORTALIS_PARSE_OPTIONS_INIT;
  raw.max_nodes = options.max_nodes;
  raw.max_tokens = options.max_tokens;
  raw.max_depth = options.max_depth;
  raw.batch_size = options.batch_size;
  raw.num_threads = options.jobs;
  raw.collect_metrics = options.metrics || !options.trace.empty() ? 1 : 0;
  raw.allow_fallback = options.fallback ? 1 : 0;
  raw.device = str(options.device);
  raw.plugin = str(options.plugin);
  return raw;
}

void write_file(const std::string& path, std::string_view text) {
  std::ofstream file(path, std::ios::binary);
  file << text;
  file.close();
  if (!file) throw Error(PORTALIS_ERROR_IO, "cannot write `" + path + "`: " + std::strerror(errno));
}

std::string metrics_text(const Batch& batch) {
  const portalis_batch_metrics_t metrics = batch.metrics();
  char numbers[400];
  std::snprintf(numbers, sizeof numbers,
                "{\"files\": %llu, \"failed\": %llu, \"fallbacks\": %llu, \"bytes\": %llu, "
                "\"tokens\": %llu, \"nodes\": %llu, \"milliseconds\": %.3f, "
                "\"bytes_per_second\": %.0f, ",
                static_cast<unsigned long long>(metrics.num_sources),
                static_cast<unsigned long long>(metrics.num_failed),
                static_cast<unsigned long long>(metrics.num_fallbacks),
                static_cast<unsigned long long>(metrics.num_bytes),
                static_cast<unsigned long long>(metrics.num_tokens),
                static_cast<unsigned long long>(metrics.num_nodes), metrics.milliseconds,
                metrics.bytes_per_second);
  return numbers + std::string("\"device\": \"") + std::string(batch.device()) +
         "\", \"reason\": \"" + std::string(batch.device_reason()) +
         "\", \"profile\": " + batch.profile() + "}\n";
}

}  // namespace

int parse(const Options& options) {
  const Session session = make_session(options);
  std::vector<Source> sources;
  for (const std::string& file : options.parse.files) {
    sources.push_back(Source::load(session, file));
  }
  const Batch batch = Batch::submit(session, sources, to_raw(options.parse));
  size_t num_bad = 0;
  for (size_t i = 0; i < batch.num_trees(); ++i) {
    const Tree tree = batch.tree(i);
    if (tree.ok()) continue;
    ++num_bad;
    report(options, tree.diagnostics());
  }
  if (!options.parse.trace.empty()) write_file(options.parse.trace, batch.trace());
  if (options.parse.metrics) {
    write_out(metrics_text(batch));
  } else if (!options.json) {
    write_out(std::to_string(batch.num_trees()) + " files, " + std::to_string(num_bad) +
              " with errors\n");
  }
  return num_bad == 0 ? 0 : kRefused;
}

}  // namespace portalis::cli
