/* Why a call could not be carried out. */
#ifndef PORTALIS_ERROR_H
#define PORTALIS_ERROR_H

#include "portalis/common.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct portalis_error portalis_error_t;

/** Codes of errors; numbers are never reused. */
enum {
  PORTALIS_ERROR_INVALID = 1, /* the caller asked for something that cannot be done */
  PORTALIS_ERROR_IO = 2,      /* the file system refused */
  PORTALIS_ERROR_UNAVAILABLE =
      3, /* something is missing on the machine; the message says how to get it */
  PORTALIS_ERROR_LIMIT = 4,  /* a limit on time, memory or size was reached */
  PORTALIS_ERROR_DEFECT = 5, /* an invariant of Portalis is broken: please report it */
  PORTALIS_ERROR_MEMORY = 6, /* out of memory */
  PORTALIS_ERROR_REFUSED = 7 /* the object is not ok: its diagnostics say why */
};

/** The code, PORTALIS_ERROR_*.
 * Ownership: none. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API int32_t portalis_error_code(const portalis_error_t* error);

/** One line, lower case, without a full stop.
 * Ownership: borrowed from `error`. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API portalis_str_t portalis_error_message(const portalis_error_t* error);

/** Frees the error.
 * Ownership: consumes it; NULL is fine. Threads: exclusive. Since: 0.1 (unstable). */
PORTALIS_API void portalis_error_delete(portalis_error_t* error);

#ifdef __cplusplus
}
#endif
#endif
