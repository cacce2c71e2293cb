/* What every noun uses: visibility, text, lifecycle. */
#ifndef PORTALIS_COMMON_H
#define PORTALIS_COMMON_H

#include <stddef.h>
#include <stdint.h>

#if defined(__GNUC__)
#define PORTALIS_API __attribute__((visibility("default")))
#else
#define PORTALIS_API
#endif

/* Unstable functions may change or vanish between releases; whoever uses them says so. */
#ifndef PORTALIS_ALLOW_UNSTABLE
#error \
    "every noun is unstable in this release: define PORTALIS_ALLOW_UNSTABLE before including portalis.h"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** Version of this header, checked against portalis_version(). */
#define PORTALIS_VERSION_MAJOR 0
#define PORTALIS_VERSION_MINOR 1
#define PORTALIS_VERSION_PATCH 0

/** Borrowed UTF-8 text; not terminated. `data` may be NULL when `size` is 0. */
typedef struct portalis_str {
  const char* data;
  size_t size;
} portalis_str_t;

/** Owned bytes.
 * Ownership: the caller deletes. Threads: const. Since: 0.1 (unstable). */
typedef struct portalis_bytes portalis_bytes_t;

/** The bytes, borrowed.
 * Ownership: lives as long as `bytes`. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API portalis_str_t portalis_bytes_view(const portalis_bytes_t* bytes);

/** Frees the bytes; NULL is fine.
 * Ownership: consumes `bytes`. Threads: exclusive. Since: 0.1 (unstable). */
PORTALIS_API void portalis_bytes_delete(portalis_bytes_t* bytes);

/** The version of the library, "0.1.0".
 * Ownership: static. Threads: any. Since: 0.1 (unstable). */
PORTALIS_API portalis_str_t portalis_version(void);

#ifdef __cplusplus
}
#endif
#endif
