/* Stage load: bytes to decoded text. */
#ifndef PORTALIS_SOURCE_H
#define PORTALIS_SOURCE_H

#include "portalis/common.h"
#include "portalis/diagnostics.h"
#include "portalis/error.h"
#include "portalis/session.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct portalis_source portalis_source_t;

/** Reads and decodes a file. A file that cannot be read is an error; one that cannot be decoded is
 * a source that is not ok. Ownership: the caller deletes the source. Threads: const session. Since:
 * 0.1 (unstable). */
PORTALIS_API portalis_error_t* portalis_source_load(const portalis_session_t* session,
                                                    portalis_str_t path,
                                                    portalis_source_t** out_source);

/** Decodes bytes; `name` stands for the path.
 * Ownership: the caller deletes the source. Threads: const session. Since: 0.1 (unstable). */
PORTALIS_API portalis_error_t* portalis_source_new(const portalis_session_t* session,
                                                   portalis_str_t name, portalis_str_t bytes,
                                                   portalis_source_t** out_source);

/** 1 when the text was decoded.
 * Ownership: none. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API int32_t portalis_source_ok(const portalis_source_t* source);

/** Its text as UTF-8 with `\n` line ends.
 * Ownership: borrowed. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API portalis_str_t portalis_source_text(const portalis_source_t* source);

/** What is wrong with it.
 * Ownership: borrowed. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API const portalis_diagnostics_t* portalis_source_diagnostics(
    const portalis_source_t* source);

/** Frees the source; objects made from it stay valid.
 * Ownership: consumes it; NULL is fine. Threads: exclusive. Since: 0.1 (unstable). */
PORTALIS_API void portalis_source_delete(portalis_source_t* source);

#ifdef __cplusplus
}
#endif
#endif
