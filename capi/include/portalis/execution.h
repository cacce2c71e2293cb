/* One run of a program: what went in and what came out. */
#ifndef PORTALIS_EXECUTION_H
#define PORTALIS_EXECUTION_H

#include "portalis/common.h"
#include "portalis/error.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct portalis_execution portalis_execution_t;

/** What a program reads and the limits that hold; begin with PORTALIS_RUN_OPTIONS_INIT. Append
 * only. */
typedef struct portalis_run_options {
  uint32_t struct_size;
  int32_t has_input; /* 1: `input` is its standard input; 0: it inherits the caller's */
  const portalis_str_t* arguments; /* sys.argv[1:] */
  size_t num_arguments;
  portalis_str_t input;
  uint64_t fuel;          /* WASM instructions, roughly; 0 = no limit */
  uint64_t milliseconds;  /* wall time; 0 = no limit */
  uint64_t memory_bytes;  /* 0 = no limit */
  int32_t inherit_output; /* 1: output goes to the caller's streams and is not kept */
  int32_t reserved;       /* 0 */
  uint64_t output_bytes;  /* of each stream that is kept; 0 = 64 MiB */
} portalis_run_options_t;

#define PORTALIS_RUN_OPTIONS_INIT \
  {sizeof(portalis_run_options_t), 0, 0, 0, {0, 0}, 0, 0, 0, 0, 0, 0}

/** How a run ended; numbers are never reused. */
enum {
  PORTALIS_ENDING_EXITED = 0,
  PORTALIS_ENDING_TRAPPED = 1,
  PORTALIS_ENDING_TIMEOUT = 2,
  PORTALIS_ENDING_FUEL = 3,
  PORTALIS_ENDING_MEMORY = 4,
  PORTALIS_ENDING_OUTPUT = 5
};

/** The same as PORTALIS_RUN_OPTIONS_INIT.
 * Ownership: none. Threads: exclusive. Since: 0.1 (unstable). */
PORTALIS_API void portalis_run_options_init(portalis_run_options_t* options);

/** PORTALIS_ENDING_*.
 * Ownership: none. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API int32_t portalis_execution_ending(const portalis_execution_t* execution);

/** The exit status of a run that exited.
 * Ownership: none. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API int32_t portalis_execution_status(const portalis_execution_t* execution);

/** Why it trapped or which limit it reached; "" otherwise.
 * Ownership: borrowed. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API portalis_str_t portalis_execution_reason(const portalis_execution_t* execution);

/** What it wrote to standard output.
 * Ownership: borrowed. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API portalis_str_t portalis_execution_output(const portalis_execution_t* execution);

/** What it wrote to standard error.
 * Ownership: borrowed. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API portalis_str_t portalis_execution_error_output(const portalis_execution_t* execution);

/** Frees the execution.
 * Ownership: consumes it; NULL is fine. Threads: exclusive. Since: 0.1 (unstable). */
PORTALIS_API void portalis_execution_delete(portalis_execution_t* execution);

#ifdef __cplusplus
}
#endif
#endif
