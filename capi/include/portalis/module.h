/* Stage check: a syntax tree to typed IR. */
#ifndef PORTALIS_MODULE_H
#define PORTALIS_MODULE_H

#include "portalis/common.h"
#include "portalis/diagnostics.h"
#include "portalis/error.h"
#include "portalis/session.h"
#include "portalis/tree.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct portalis_module portalis_module_t;

/** Resolves names and infers types. A tree that is not ok gives a module that is not ok.
 * Ownership: the caller deletes the module. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API portalis_error_t* portalis_module_analyze(const portalis_session_t* session,
                                                       const portalis_tree_t* tree,
                                                       portalis_module_t** out_module);

/** 1 when the program can be lowered.
 * Ownership: none. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API int32_t portalis_module_ok(const portalis_module_t* module);

/** The typed IR as text.
 * Ownership: the caller deletes the bytes. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API portalis_error_t* portalis_module_dump(const portalis_module_t* module,
                                                    portalis_bytes_t** out_text);

/** Errors and refusals up to here, those of the tree included.
 * Ownership: borrowed. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API const portalis_diagnostics_t* portalis_module_diagnostics(
    const portalis_module_t* module);

/** Frees the module.
 * Ownership: consumes it; NULL is fine. Threads: exclusive. Since: 0.1 (unstable). */
PORTALIS_API void portalis_module_delete(portalis_module_t* module);

#ifdef __cplusplus
}
#endif
#endif
