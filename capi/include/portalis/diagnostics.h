/* Facts about the user's Python: errors, refusals, warnings. */
#ifndef PORTALIS_DIAGNOSTICS_H
#define PORTALIS_DIAGNOSTICS_H

#include "portalis/common.h"
#include "portalis/error.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct portalis_diagnostics portalis_diagnostics_t;

enum { PORTALIS_SEVERITY_ERROR = 0, PORTALIS_SEVERITY_WARNING = 1, PORTALIS_SEVERITY_NOTE = 2 };

/** How many there are.
 * Ownership: none. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API size_t portalis_diagnostics_count(const portalis_diagnostics_t* diagnostics);

/** Stable code, such as "P2102". `index` must be below the count.
 * Ownership: borrowed. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API portalis_str_t portalis_diagnostics_code(const portalis_diagnostics_t* diagnostics,
                                                      size_t index);

/** PORTALIS_SEVERITY_*.
 * Ownership: none. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API int32_t portalis_diagnostics_severity(const portalis_diagnostics_t* diagnostics,
                                                   size_t index);

/** The message without place.
 * Ownership: borrowed. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API portalis_str_t portalis_diagnostics_message(const portalis_diagnostics_t* diagnostics,
                                                         size_t index);

/** The file that it is about, as it was named or found.
 * Ownership: borrowed. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API portalis_str_t portalis_diagnostics_file(const portalis_diagnostics_t* diagnostics,
                                                      size_t index);

/** Line (from 1) and column (bytes, from 0) of its first byte.
 * Ownership: none. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API void portalis_diagnostics_place(const portalis_diagnostics_t* diagnostics,
                                             size_t index, uint32_t* out_line,
                                             uint32_t* out_column);

/** Readable text with file, place, excerpt and caret; `colour` is 0 or 1.
 * Ownership: the caller deletes the bytes. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API portalis_error_t* portalis_diagnostics_text(const portalis_diagnostics_t* diagnostics,
                                                         int32_t colour,
                                                         portalis_bytes_t** out_text);

/** A JSON array of objects.
 * Ownership: the caller deletes the bytes. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API portalis_error_t* portalis_diagnostics_json(const portalis_diagnostics_t* diagnostics,
                                                         portalis_bytes_t** out_json);

#ifdef __cplusplus
}
#endif
#endif
