/* Stages lower, emit and crate: typed IR to Rust. */
#ifndef PORTALIS_CRATE_H
#define PORTALIS_CRATE_H

#include "portalis/common.h"
#include "portalis/diagnostics.h"
#include "portalis/error.h"
#include "portalis/module.h"
#include "portalis/session.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct portalis_crate portalis_crate_t;

/** Lowers the module and prints its Rust. What cannot be translated gives a crate that is not ok.
 * Ownership: the caller deletes the crate. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API portalis_error_t* portalis_crate_translate(const portalis_session_t* session,
                                                        const portalis_module_t* module,
                                                        portalis_crate_t** out_crate);

/** 1 when the Rust is there.
 * Ownership: none. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API int32_t portalis_crate_ok(const portalis_crate_t* crate);

/** Number of Rust files below src/.
 * Ownership: none. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API size_t portalis_crate_num_files(const portalis_crate_t* crate);

/** Path below src/.
 * Ownership: borrowed. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API portalis_str_t portalis_crate_file_path(const portalis_crate_t* crate, size_t index);

/** Contents.
 * Ownership: borrowed. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API portalis_str_t portalis_crate_file_text(const portalis_crate_t* crate, size_t index);

/** Writes a directory that `cargo build --offline` builds on its own; whole or not at all.
 * Ownership: none. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API portalis_error_t* portalis_crate_write(const portalis_session_t* session,
                                                    const portalis_crate_t* crate,
                                                    portalis_str_t directory);

/** Errors and refusals up to here.
 * Ownership: borrowed. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API const portalis_diagnostics_t* portalis_crate_diagnostics(
    const portalis_crate_t* crate);

/** Frees the crate.
 * Ownership: consumes it; NULL is fine. Threads: exclusive. Since: 0.1 (unstable). */
PORTALIS_API void portalis_crate_delete(portalis_crate_t* crate);

#ifdef __cplusplus
}
#endif
#endif
