/* Stage build: Rust to a WASM module or a native executable; and running it. */
#ifndef PORTALIS_WASM_H
#define PORTALIS_WASM_H

#include "portalis/common.h"
#include "portalis/crate.h"
#include "portalis/diagnostics.h"
#include "portalis/error.h"
#include "portalis/execution.h"
#include "portalis/session.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct portalis_wasm portalis_wasm_t;

enum { PORTALIS_TARGET_WASM = 0, PORTALIS_TARGET_NATIVE = 1 };
enum { PORTALIS_PROFILE_RELEASE = 0, PORTALIS_PROFILE_DEBUG = 1 };

/** Builds the crate. When rustc rejects the translation, which is a defect of Portalis, the result
 * is not ok and its diagnostics name the Python lines. `target` is PORTALIS_TARGET_*, `profile`
 * PORTALIS_PROFILE_*. Ownership: the caller deletes the module. Threads: const. Since: 0.1
 * (unstable). */
PORTALIS_API portalis_error_t* portalis_wasm_build(const portalis_session_t* session,
                                                   const portalis_crate_t* crate, int32_t target,
                                                   int32_t profile, portalis_wasm_t** out_wasm);

/** 1 when the file is there.
 * Ownership: none. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API int32_t portalis_wasm_ok(const portalis_wasm_t* wasm);

/** The built file in the cache.
 * Ownership: borrowed. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API portalis_str_t portalis_wasm_path(const portalis_wasm_t* wasm);

/** SHA-256 of the built file, hexadecimal.
 * Ownership: borrowed. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API portalis_str_t portalis_wasm_sha256(const portalis_wasm_t* wasm);

/** Wall seconds that rustc took for this file; 0 when it came from the cache.
 * Ownership: none. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API double portalis_wasm_rustc_seconds(const portalis_wasm_t* wasm);

/** Copies the built file; whole or not at all.
 * Ownership: none. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API portalis_error_t* portalis_wasm_write(const portalis_wasm_t* wasm,
                                                   portalis_str_t path);

/** Runs the module in wasmtime, or the executable. `options` may be NULL.
 * Ownership: the caller deletes the execution. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API portalis_error_t* portalis_wasm_run(const portalis_session_t* session,
                                                 const portalis_wasm_t* wasm,
                                                 const portalis_run_options_t* options,
                                                 portalis_execution_t** out_execution);

/** What rustc rejected.
 * Ownership: borrowed. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API const portalis_diagnostics_t* portalis_wasm_diagnostics(const portalis_wasm_t* wasm);

/** Frees the object; the file stays in the cache.
 * Ownership: consumes it; NULL is fine. Threads: exclusive. Since: 0.1 (unstable). */
PORTALIS_API void portalis_wasm_delete(portalis_wasm_t* wasm);

#ifdef __cplusplus
}
#endif
#endif
