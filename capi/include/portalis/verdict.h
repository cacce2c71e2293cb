/* Stage verify: CPython and the translation on the same input. */
#ifndef PORTALIS_VERDICT_H
#define PORTALIS_VERDICT_H

#include "portalis/common.h"
#include "portalis/error.h"
#include "portalis/execution.h"
#include "portalis/session.h"
#include "portalis/wasm.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct portalis_verdict portalis_verdict_t;

enum {
  PORTALIS_OUTCOME_EQUAL = 0,
  PORTALIS_OUTCOME_DIFFERENT = 1,
  PORTALIS_OUTCOME_CRASHED = 2,
  PORTALIS_OUTCOME_TIMED_OUT = 3,
  PORTALIS_OUTCOME_OUT_OF_MEMORY = 4,
  PORTALIS_OUTCOME_OUTPUT_LIMIT = 5,
  PORTALIS_OUTCOME_ORACLE_FAILED = 6 /* CPython itself reached a limit: nothing to compare with */
};

/** Runs `program` (a Python file) in CPython and `wasm` in its engine, and compares stdout, exit
 * status and the last line of stderr. `options` may be NULL. Ownership: the caller deletes the
 * verdict. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API portalis_error_t* portalis_verdict_new(const portalis_session_t* session,
                                                    portalis_str_t program,
                                                    const portalis_wasm_t* wasm,
                                                    const portalis_run_options_t* options,
                                                    portalis_verdict_t** out_verdict);

/** PORTALIS_OUTCOME_*.
 * Ownership: none. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API int32_t portalis_verdict_outcome(const portalis_verdict_t* verdict);

/** The outcome in a word: "equal".
 * Ownership: borrowed. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API portalis_str_t portalis_verdict_name(const portalis_verdict_t* verdict);

/** The first difference, readable; "" when equal.
 * Ownership: borrowed. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API portalis_str_t portalis_verdict_difference(const portalis_verdict_t* verdict);

/** CPython's run.
 * Ownership: borrowed. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API const portalis_execution_t* portalis_verdict_oracle(const portalis_verdict_t* verdict);

/** The translation's run.
 * Ownership: borrowed. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API const portalis_execution_t* portalis_verdict_translation(
    const portalis_verdict_t* verdict);

/** Frees the verdict.
 * Ownership: consumes it; NULL is fine. Threads: exclusive. Since: 0.1 (unstable). */
PORTALIS_API void portalis_verdict_delete(portalis_verdict_t* verdict);

#ifdef __cplusplus
}
#endif
#endif
