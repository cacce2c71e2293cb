// Batches of sources: submit, poll, wait, cancel, and what came out.
#include <algorithm>
#include <chrono>
#include <cstring>

#include "driver/parse_batch.hpp"
#include "handles.hpp"

using portalis::capi::guarded;
using portalis::capi::make_diagnostics;
using portalis::capi::make_error;
using portalis::capi::text;
using portalis::capi::view;
using portalis::device::JobState;

struct portalis_batch {
  std::unique_ptr<portalis::driver::ParseBatch> parsing;
  std::string device;
};

namespace {

int32_t state_code(JobState state) {
  switch (state) {
    case JobState::kRunning:
      return PORTALIS_BATCH_RUNNING;
    case JobState::kDone:
      return PORTALIS_BATCH_DONE;
    case JobState::kCancelled:
      break;
  }
  return PORTALIS_BATCH_CANCELLED;
}

portalis_error_t* read_parse_options(const portalis_parse_options_t* options,
                                     portalis::driver::BatchOptions& out) {
  if (options == nullptr) return nullptr;
  if (portalis_error_t* error =
          portalis::capi::check_size(options, options->struct_size, sizeof(*options))) {
    return error;
  }
  portalis_parse_options_t given = PORTALIS_PARSE_OPTIONS_INIT;
  std::memcpy(&given, options, std::min<size_t>(options->struct_size, sizeof(given)));
  out.parse.limits = {given.max_tokens, given.max_nodes, given.max_depth};
  out.batch_size = given.batch_size;
  out.num_threads = given.num_threads;
  out.enable_async = given.enable_async != 0;
  out.collect_metrics = given.collect_metrics != 0;
  out.allow_fallback = given.allow_fallback != 0;
  out.device = text(given.device);
  out.plugin = text(given.plugin);
  return nullptr;
}

// Waits until the batch may be read.
const portalis::driver::ParseBatch& ended(const portalis_batch_t* batch) {
  batch->parsing->wait(std::nullopt);
  return *batch->parsing;
}

portalis_batch_metrics_t to_c(const portalis::driver::BatchMetrics& metrics) {
  portalis_batch_metrics_t out = PORTALIS_BATCH_METRICS_INIT;
  out.num_sources = metrics.num_files;
  out.num_failed = metrics.num_failed;
  out.num_fallbacks = metrics.num_fallbacks;
  out.num_bytes = metrics.num_bytes;
  out.num_tokens = metrics.num_tokens;
  out.num_nodes = metrics.num_nodes;
  out.milliseconds = metrics.milliseconds;
  if (metrics.milliseconds > 0) {
    out.bytes_per_second = static_cast<double>(metrics.num_bytes) / metrics.milliseconds * 1e3;
  }
  out.pool_bytes_peak = metrics.pool.peak_bytes;
  out.pool_bytes_total = metrics.pool.total_bytes;
  out.pool_requests = metrics.pool.num_requests;
  out.pool_hits = metrics.pool.num_hits;
  return out;
}

}  // namespace

extern "C" {

void portalis_parse_options_init(portalis_parse_options_t* options) {
  *options = PORTALIS_PARSE_OPTIONS_INIT;
}
void portalis_batch_metrics_init(portalis_batch_metrics_t* metrics) {
  *metrics = PORTALIS_BATCH_METRICS_INIT;
}

portalis_error_t* portalis_batch_submit(const portalis_session_t* session,
                                        const portalis_source_t* const* sources, size_t num_sources,
                                        const portalis_parse_options_t* options,
                                        portalis_batch_t** out_batch) {
  return guarded([&]() -> portalis_error_t* {
    portalis::driver::BatchOptions given;
    if (portalis_error_t* error = read_parse_options(options, given)) return error;
    given.parse.version = session->version;
    std::vector<portalis::driver::ParseBatch::Source> texts;
    for (size_t i = 0; i < num_sources; ++i) texts.push_back(sources[i]->text);
    auto parsing = portalis::driver::ParseBatch::submit(std::move(texts), std::move(given));
    if (!parsing) return make_error(parsing.error());
    auto batch = std::make_unique<portalis_batch>();
    batch->parsing = std::move(*parsing);
    batch->device = batch->parsing->choice().backend.name();
    *out_batch = batch.release();
    return nullptr;
  });
}

int32_t portalis_batch_poll(const portalis_batch_t* batch) {
  return state_code(batch->parsing->poll());
}
int32_t portalis_batch_wait(const portalis_batch_t* batch, int64_t milliseconds) {
  // What is longer than a day cannot be told from no limit; clocks overflow long after it.
  constexpr int64_t kDay = int64_t{24} * 60 * 60 * 1000;
  if (milliseconds < 0) return state_code(batch->parsing->wait(std::nullopt));
  const std::chrono::milliseconds most(std::min(milliseconds, kDay));
  return state_code(batch->parsing->wait(most));
}
void portalis_batch_cancel(const portalis_batch_t* batch) { batch->parsing->cancel(); }

size_t portalis_batch_num_trees(const portalis_batch_t* batch) { return batch->parsing->size(); }

portalis_error_t* portalis_batch_tree(const portalis_batch_t* batch, size_t index,
                                      portalis_tree_t** out_tree) {
  return guarded([&]() -> portalis_error_t* {
    const portalis::driver::ParseBatch& parsing = ended(batch);
    if (index >= parsing.size()) {
      return make_error(PORTALIS_ERROR_INVALID, "the batch has no source of that number");
    }
    const auto& parsed = parsing.result(index);
    if (parsed == nullptr) return make_error(parsing.error(index));
    // What the tree says of itself includes what its source says.
    *out_tree = new portalis_tree{parsing.source(index), parsed, parsing.version(),
                                  make_diagnostics(parsed->diagnostics, parsing.source(index))};
    return nullptr;
  });
}

portalis_str_t portalis_batch_device(const portalis_batch_t* batch) { return view(batch->device); }
portalis_str_t portalis_batch_device_reason(const portalis_batch_t* batch) {
  return view(batch->parsing->choice().reason);
}

portalis_error_t* portalis_batch_metrics(const portalis_batch_t* batch,
                                         portalis_batch_metrics_t* out_metrics) {
  return guarded([&]() -> portalis_error_t* {
    const uint32_t size = out_metrics->struct_size;
    if (size < sizeof(uint32_t)) {
      return make_error(PORTALIS_ERROR_INVALID, "struct_size of the metrics is not set");
    }
    portalis_batch_metrics_t metrics = to_c(ended(batch).metrics());
    metrics.struct_size = size;
    std::memcpy(out_metrics, &metrics, std::min<size_t>(size, sizeof metrics));
    return nullptr;
  });
}

portalis_error_t* portalis_batch_profile(const portalis_batch_t* batch,
                                         portalis_bytes_t** out_json) {
  return guarded([&]() -> portalis_error_t* {
    *out_json = new portalis_bytes{ended(batch).profiler().json()};
    return nullptr;
  });
}

portalis_error_t* portalis_batch_trace(const portalis_batch_t* batch, portalis_bytes_t** out_json) {
  return guarded([&]() -> portalis_error_t* {
    *out_json = new portalis_bytes{ended(batch).profiler().trace()};
    return nullptr;
  });
}

void portalis_batch_delete(portalis_batch_t* batch) { delete batch; }

}  // extern "C"
