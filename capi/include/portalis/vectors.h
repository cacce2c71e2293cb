/* Golden vectors: calls of a package recorded under CPython while its test suite runs. */
#ifndef PORTALIS_VECTORS_H
#define PORTALIS_VECTORS_H

#include "portalis/common.h"
#include "portalis/error.h"
#include "portalis/session.h"

#ifdef __cplusplus
extern "C" {
#endif

/** What is recorded and within which limits; begin with PORTALIS_RECORD_OPTIONS_INIT. Append only.
 */
typedef struct portalis_record_options {
  uint32_t struct_size;
  int32_t json;                  /* 1: the report is JSON; 0: text for people */
  portalis_str_t package;        /* the name that is imported */
  portalis_str_t output;         /* the file to write */
  const portalis_str_t* command; /* what would follow `python`: "-m", "pytest", "tests" */
  size_t num_words;
  uint64_t calls;        /* recorded calls of each function; 0 = 1000 */
  uint64_t generated;    /* calls with generated arguments of each function */
  uint64_t milliseconds; /* wall time of the command, and of repeating its calls; 0 = 10 minutes */
} portalis_record_options_t;

#define PORTALIS_RECORD_OPTIONS_INIT \
  {sizeof(portalis_record_options_t), 0, {0, 0}, {0, 0}, 0, 0, 0, 100, 0}

/** The same as PORTALIS_RECORD_OPTIONS_INIT.
 * Ownership: none. Threads: exclusive. Since: 0.1 (unstable). */
PORTALIS_API void portalis_record_options_init(portalis_record_options_t* options);

/** Runs `command` under CPython and writes each call of the package's public functions with its
 * outcome: a line of JSON each, behind a head (docs/vectors.md). Calls that a fresh process does
 * not repeat are left out. `out_report`: what was recorded of each function, and what was not and
 * why. PORTALIS_ERROR_INVALID when nothing could be recorded; then no file is written.
 * Ownership: the caller deletes the bytes. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API portalis_error_t* portalis_vectors_record(const portalis_session_t* session,
                                                       const portalis_record_options_t* options,
                                                       portalis_bytes_t** out_report);

/** What is replayed; begin with PORTALIS_REPLAY_OPTIONS_INIT. Append only. */
typedef struct portalis_replay_options {
  uint32_t struct_size;
  int32_t json;           /* 1: the report is JSON; 0: text for people */
  portalis_str_t path;    /* the distribution: a directory, or one Python file */
  portalis_str_t vectors; /* the file that portalis_vectors_record wrote */
  int32_t target;         /* PORTALIS_TARGET_* */
  int32_t profile;        /* PORTALIS_PROFILE_* */
  double tolerance;       /* relative, of floats; 0 = exact */
  uint64_t milliseconds;  /* wall time of a run of the library; 0 = 10 minutes */
} portalis_replay_options_t;

#define PORTALIS_REPLAY_OPTIONS_INIT \
  {sizeof(portalis_replay_options_t), 0, {0, 0}, {0, 0}, 0, 0, 0, 0}

/** The same as PORTALIS_REPLAY_OPTIONS_INIT.
 * Ownership: none. Threads: exclusive. Since: 0.1 (unstable). */
PORTALIS_API void portalis_replay_options_init(portalis_replay_options_t* options);

/** Translates the distribution's module into a program that answers requests, builds it, asks it
 * for every vector and compares. `out_equal` is 1 when nothing differs and something is equal.
 * `out_report` counts, for each function, and shows the first differences with a smaller call that
 * goes wrong as well.
 * Ownership: the caller deletes the bytes. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API portalis_error_t* portalis_vectors_replay(const portalis_session_t* session,
                                                       const portalis_replay_options_t* options,
                                                       int32_t* out_equal,
                                                       portalis_bytes_t** out_report);

#ifdef __cplusplus
}
#endif
#endif
