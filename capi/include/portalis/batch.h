/* Many sources to trees at once, on a device, while the caller does something else. */
#ifndef PORTALIS_BATCH_H
#define PORTALIS_BATCH_H

#include "portalis/common.h"
#include "portalis/error.h"
#include "portalis/session.h"
#include "portalis/source.h"
#include "portalis/tree.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct portalis_batch portalis_batch_t;

/** How a batch is parsed; begin with PORTALIS_PARSE_OPTIONS_INIT. Append only. */
typedef struct portalis_parse_options {
  uint32_t struct_size;
  uint32_t max_depth;      /* levels of a tree; 0 = the library's own limit */
  uint64_t max_nodes;      /* of a tree; 0 = no limit */
  uint64_t max_tokens;     /* of a source; 0 = no limit */
  uint32_t batch_size;     /* sources that a device takes at once; 0 = a number that suits */
  uint32_t num_threads;    /* 0 = as many as there are cores */
  int32_t enable_async;    /* 1: submitting returns before all is done */
  int32_t collect_metrics; /* 1: keep what each operation cost */
  int32_t allow_fallback;  /* 1: the CPU does what another device fails to do */
  int32_t reserved;        /* 0 */
  portalis_str_t device;   /* "cpu", "cuda"; "" = PORTALIS_DEVICE, or the library's choice */
  portalis_str_t plugin;   /* file of the device's plugin; "" = beside the library */
} portalis_parse_options_t;

#define PORTALIS_PARSE_OPTIONS_INIT \
  {sizeof(portalis_parse_options_t), 0, 0, 0, 0, 0, 0, 0, 0, 0, {0, 0}, {0, 0}}

/** Where a batch is; numbers are never reused. */
enum {
  PORTALIS_BATCH_RUNNING = 0,
  PORTALIS_BATCH_DONE = 1,
  PORTALIS_BATCH_CANCELLED = 2 /* some of its sources were not parsed */
};

/** What a batch cost; begin with PORTALIS_BATCH_METRICS_INIT. Append only. */
typedef struct portalis_batch_metrics {
  uint32_t struct_size;
  uint32_t reserved;
  uint64_t num_sources;
  uint64_t num_failed;    /* sources that are no programs, or were not parsed */
  uint64_t num_fallbacks; /* sources that the CPU parsed for another device */
  uint64_t num_bytes;
  uint64_t num_tokens;
  uint64_t num_nodes;
  double milliseconds;     /* from submitting to the end of the last source */
  double bytes_per_second; /* 0 when it took no time */
  uint64_t pool_bytes_peak;
  uint64_t pool_bytes_total;
  uint64_t pool_requests;
  uint64_t pool_hits;
} portalis_batch_metrics_t;

#define PORTALIS_BATCH_METRICS_INIT \
  {sizeof(portalis_batch_metrics_t), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}

/** The same as PORTALIS_PARSE_OPTIONS_INIT.
 * Ownership: none. Threads: exclusive. Since: 0.1 (unstable). */
PORTALIS_API void portalis_parse_options_init(portalis_parse_options_t* options);

/** The same as PORTALIS_BATCH_METRICS_INIT.
 * Ownership: none. Threads: exclusive. Since: 0.1 (unstable). */
PORTALIS_API void portalis_batch_metrics_init(portalis_batch_metrics_t* metrics);

/** Parses sources with the session's grammar; `options` may be NULL. A device that was asked for
 * and is missing is an error. The sources may be deleted at once.
 * Ownership: the caller deletes the batch. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API portalis_error_t* portalis_batch_submit(const portalis_session_t* session,
                                                     const portalis_source_t* const* sources,
                                                     size_t num_sources,
                                                     const portalis_parse_options_t* options,
                                                     portalis_batch_t** out_batch);

/** PORTALIS_BATCH_*, without waiting.
 * Ownership: none. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API int32_t portalis_batch_poll(const portalis_batch_t* batch);

/** Waits for the end, at most `milliseconds`; a negative number waits as long as it takes.
 * PORTALIS_BATCH_*. Ownership: none. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API int32_t portalis_batch_wait(const portalis_batch_t* batch, int64_t milliseconds);

/** No further sources are begun; those that are being parsed are finished.
 * Ownership: none. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API void portalis_batch_cancel(const portalis_batch_t* batch);

/** The number of sources.
 * Ownership: none. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API size_t portalis_batch_num_trees(const portalis_batch_t* batch);

/** The tree of a source, or why there is none; waits for the end of the batch. A source with
 * errors, or over a limit, has a tree that is not ok.
 * Ownership: the caller deletes the tree. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API portalis_error_t* portalis_batch_tree(const portalis_batch_t* batch, size_t index,
                                                   portalis_tree_t** out_tree);

/** The device that does the work: "cpu", "cuda".
 * Ownership: borrowed. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API portalis_str_t portalis_batch_device(const portalis_batch_t* batch);

/** Why it is that device, one line.
 * Ownership: borrowed. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API portalis_str_t portalis_batch_device_reason(const portalis_batch_t* batch);

/** What it cost; waits for the end of the batch. `struct_size` says what the caller knows.
 * Ownership: none. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API portalis_error_t* portalis_batch_metrics(const portalis_batch_t* batch,
                                                      portalis_batch_metrics_t* out_metrics);

/** Count, bytes and time of each operation as JSON, where metrics are collected; waits for the end.
 * Ownership: the caller deletes the bytes. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API portalis_error_t* portalis_batch_profile(const portalis_batch_t* batch,
                                                      portalis_bytes_t** out_json);

/** The same operations one by one, as a trace that Chrome and Perfetto show; waits for the end.
 * Ownership: the caller deletes the bytes. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API portalis_error_t* portalis_batch_trace(const portalis_batch_t* batch,
                                                    portalis_bytes_t** out_json);

/** Cancels the batch, waits for what is being parsed, and frees it; its trees stay valid.
 * Ownership: consumes it; NULL is fine. Threads: exclusive. Since: 0.1 (unstable). */
PORTALIS_API void portalis_batch_delete(portalis_batch_t* batch);

#ifdef __cplusplus
}
#endif
#endif
