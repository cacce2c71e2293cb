#include "driver/parse_batch.hpp"

#include <algorithm>
#include <exception>
#include <new>
#include <thread>
#include <utility>

#include "device/tree_batch.hpp"

namespace portalis::driver {
namespace {

// The CPU takes a few files at a time, so that threads end together; a device many, so that the
// cost of starting its work is small beside the work.
constexpr size_t kCpuFiles = 8;
constexpr size_t kDeviceFiles = 4096;

}  // namespace

host::Result<std::unique_ptr<ParseBatch>> ParseBatch::submit(std::vector<Source> sources,
                                                             BatchOptions options) {
  portalis_op_shape shape{};
  for (const Source& source : sources) shape.num_bytes += source->text().size();
  shape.num_files = sources.size();
  const device::Registry registry(options.plugin);
  auto choice = registry.choose(options.device, PORTALIS_OP_PARSE, shape);
  if (!choice) return choice.error();
  std::unique_ptr<ParseBatch> batch(
      new ParseBatch(std::move(sources), std::move(options), std::move(*choice)));
  batch->start();
  return batch;
}

ParseBatch::ParseBatch(std::vector<Source> sources, BatchOptions options, device::Choice choice)
    : options_(std::move(options)),
      choice_(std::move(choice)),
      profiler_(options_.collect_metrics),
      begin_(std::chrono::steady_clock::now()) {
  for (Source& source : sources) {
    items_.push_back({std::move(source), nullptr, host::invalid_error("it was cancelled"), false});
  }
}

void ParseBatch::start() {
  const size_t suits = choice_.backend.name() == "cpu" ? kCpuFiles : kDeviceFiles;
  piece_size_ = options_.batch_size != 0 ? options_.batch_size : suits;
  const size_t num_pieces = (items_.size() + piece_size_ - 1) / piece_size_;
  unsigned threads = options_.num_threads;
  if (threads == 0) threads = std::max(1U, std::thread::hardware_concurrency());
  // One thread is the caller's own unless it has asked to go on.
  if (!options_.enable_async && threads == 1) threads = 0;
  job_ = std::make_unique<device::Job>(num_pieces, threads,
                                       [this](size_t piece) { run_piece(piece); });
  if (!options_.enable_async) job_->wait();
}

void ParseBatch::run_piece(size_t piece) {
  const size_t begin = piece * piece_size_;
  const size_t end = std::min(begin + piece_size_, items_.size());
  try {
    if (choice_.backend.name() == "cpu") {
      parse_on_cpu(begin, end);
    } else {
      parse_on_device(begin, end);
    }
  } catch (const std::bad_alloc&) {
    for (size_t i = begin; i < end; ++i) items_[i].error = host::limit_error("out of memory");
  } catch (const std::exception& error) {
    for (size_t i = begin; i < end; ++i) items_[i].error = host::defect_error(error.what());
  }
  const auto since = std::chrono::steady_clock::now() - begin_;
  const int64_t now = std::chrono::duration_cast<std::chrono::nanoseconds>(since).count();
  int64_t last = end_nanoseconds_;
  while (last < now && !end_nanoseconds_.compare_exchange_weak(last, now)) {
  }
}

void ParseBatch::parse_on_cpu(size_t begin, size_t end) {
  for (size_t i = begin; i < end; ++i) {
    const device::Profiler::Span span(profiler_, "parse", items_[i].source->text().size());
    items_[i].result =
        std::make_shared<const parse::ParseResult>(parse::parse(*items_[i].source, options_.parse));
  }
}

void ParseBatch::parse_on_device(size_t begin, size_t end) {
  auto stream = device::Stream::make(choice_);
  if (!stream) {
    for (size_t i = begin; i < end; ++i) items_[i].error = stream.error();
    return;
  }
  device::MemoryPool pool(*stream);
  const host::Status status = make_trees(begin, end, *stream, pool);
  if (!status) recover(begin, end, status.error(), *stream, pool);
  int32_t percent = 0;
  if (profiler_.on() && choice_.backend->utilisation != nullptr &&
      choice_.backend->utilisation(choice_.device, &percent) == PORTALIS_DEVICE_OK) {
    profiler_.set_utilisation(percent);
  }
  const std::lock_guard lock(mutex_);
  const device::PoolStats& stats = pool.stats();
  pool_.peak_bytes = std::max(pool_.peak_bytes, stats.peak_bytes);
  pool_.total_bytes += stats.total_bytes;
  pool_.num_requests += stats.num_requests;
  pool_.num_hits += stats.num_hits;
}

host::Status ParseBatch::make_trees(size_t begin, size_t end, const device::Stream& stream,
                                    device::MemoryPool& pool) {
  std::vector<std::string_view> texts;
  for (size_t i = begin; i < end; ++i) texts.push_back(items_[i].source->text());
  const auto parsed = device::parse_trees(texts, options_.parse.version, stream, pool, profiler_);
  if (!parsed) return parsed.error();
  const portalis_parse_columns columns = parsed->columns();
  for (size_t i = begin; i < end; ++i) {
    const source::SourceText& source = *items_[i].source;
    const device::Profiler::Span span(profiler_, "tree", source.text().size());
    const size_t file = i - begin;
    parse::ParseResult result;
    const bool accepted =
        source.ok() && parsed->status(file) == PORTALIS_LEX_ACCEPTED &&
        parse::make_step_tree({&columns, static_cast<uint32_t>(file), parsed->origin(file)}, source,
                              options_.parse, result);
    // What is rejected goes the way of its message.
    if (!accepted) result = parse::parse(source, options_.parse);
    items_[i].result = std::make_shared<const parse::ParseResult>(std::move(result));
  }
  return host::Done();
}

// A device that is out of memory gets smaller pieces; what it still cannot do is the CPU's, or an
// error.
void ParseBatch::recover(size_t begin, size_t end, const host::Error& error,
                         const device::Stream& stream, device::MemoryPool& pool) {
  if (error.kind == host::ErrorKind::kLimit && end - begin > 1) {
    const size_t middle = begin + (end - begin) / 2;
    for (const auto& [from, to] : {std::pair(begin, middle), std::pair(middle, end)}) {
      const host::Status status = make_trees(from, to, stream, pool);
      if (!status) recover(from, to, status.error(), stream, pool);
    }
    return;
  }
  if (!options_.allow_fallback) {
    for (size_t i = begin; i < end; ++i) items_[i].error = error;
    return;
  }
  parse_on_cpu(begin, end);
  for (size_t i = begin; i < end; ++i) items_[i].fell_back = true;
}

BatchMetrics ParseBatch::metrics() const {
  BatchMetrics metrics;
  metrics.num_files = items_.size();
  for (const Item& item : items_) {
    metrics.num_failed += item.result == nullptr || !item.result->ok ? 1 : 0;
    metrics.num_fallbacks += item.fell_back ? 1 : 0;
    if (item.result == nullptr) continue;
    metrics.num_bytes += item.source->text().size();
    metrics.num_tokens += item.result->num_tokens;
    metrics.num_nodes += item.result->tree.num_nodes();
  }
  metrics.milliseconds = static_cast<double>(end_nanoseconds_) * 1e-6;
  const std::lock_guard lock(mutex_);
  metrics.pool = pool_;
  return metrics;
}

}  // namespace portalis::driver
