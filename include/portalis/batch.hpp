// Many sources to trees at once.
#pragma once

#include <cstdint>
#include <vector>

#include "portalis/tree.hpp"

namespace portalis {

class Batch : public Handle<portalis_batch_t, portalis_batch_delete> {
 public:
  /// The sources may go at once.
  static Batch submit(const Session& session, const std::vector<Source>& sources,
                      const portalis_parse_options_t& options = PORTALIS_PARSE_OPTIONS_INIT) {
    std::vector<const portalis_source_t*> raw;
    for (const Source& source : sources) raw.push_back(source.get());
    portalis_batch_t* out = nullptr;
    check(portalis_batch_submit(session.get(), raw.data(), raw.size(), &options, &out));
    return Batch(out);
  }

  /// PORTALIS_BATCH_*.
  int32_t poll() const { return portalis_batch_poll(get()); }
  /// Waits for the end, or `milliseconds` when they are not negative.
  int32_t wait(int64_t milliseconds = -1) const { return portalis_batch_wait(get(), milliseconds); }
  void cancel() const { portalis_batch_cancel(get()); }

  size_t num_trees() const { return portalis_batch_num_trees(get()); }
  Tree tree(size_t index) const {
    portalis_tree_t* out = nullptr;
    check(portalis_batch_tree(get(), index, &out));
    return Tree(out);
  }
  std::string_view device() const { return view(portalis_batch_device(get())); }
  std::string_view device_reason() const { return view(portalis_batch_device_reason(get())); }
  portalis_batch_metrics_t metrics() const {
    portalis_batch_metrics_t out = PORTALIS_BATCH_METRICS_INIT;
    check(portalis_batch_metrics(get(), &out));
    return out;
  }
  /// Sums by operation, as JSON.
  std::string profile() const {
    portalis_bytes_t* out = nullptr;
    check(portalis_batch_profile(get(), &out));
    return take(out);
  }
  /// A Chrome trace.
  std::string trace() const {
    portalis_bytes_t* out = nullptr;
    check(portalis_batch_trace(get(), &out));
    return take(out);
  }

 private:
  using Handle::Handle;
};

}  // namespace portalis
