/* A WASM module that is loaded once and run many times, as a server does. */
#ifndef PORTALIS_RUNNER_H
#define PORTALIS_RUNNER_H

#include "portalis/common.h"
#include "portalis/error.h"
#include "portalis/execution.h"
#include "portalis/session.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct portalis_runner portalis_runner_t;

/** How a module is loaded; begin with PORTALIS_RUNNER_OPTIONS_INIT. What is not counted cannot be
 * limited; counting costs a few per cent of speed. Append only. */
typedef struct portalis_runner_options {
  uint32_t struct_size;
  int32_t count_fuel;          /* 1: runs may be limited by fuel */
  int32_t count_time;          /* 1: runs may be limited by wall time */
  int32_t profile;             /* PORTALIS_PROFILE_*: whether the module is compiled well or fast */
  portalis_str_t program_name; /* what programs see as sys.argv[0]; "" = the path */
} portalis_runner_options_t;

#define PORTALIS_RUNNER_OPTIONS_INIT {sizeof(portalis_runner_options_t), 0, 0, 0, {0, 0}}

/** The same as PORTALIS_RUNNER_OPTIONS_INIT.
 * Ownership: none. Threads: exclusive. Since: 0.1 (unstable). */
PORTALIS_API void portalis_runner_options_init(portalis_runner_options_t* options);

/** Loads and compiles the .wasm file at `path`; `options` may be NULL.
 * Ownership: the caller deletes the runner. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API portalis_error_t* portalis_runner_new(const portalis_session_t* session,
                                                   portalis_str_t path,
                                                   const portalis_runner_options_t* options,
                                                   portalis_runner_t** out_runner);

/** Runs the module in an instance of its own; `options` may be NULL.
 * Ownership: the caller deletes the execution. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API portalis_error_t* portalis_runner_run(const portalis_runner_t* runner,
                                                   const portalis_run_options_t* options,
                                                   portalis_execution_t** out_execution);

/** Frees the runner.
 * Ownership: consumes it; NULL is fine. Threads: exclusive. Since: 0.1 (unstable). */
PORTALIS_API void portalis_runner_delete(portalis_runner_t* runner);

#ifdef __cplusplus
}
#endif
#endif
