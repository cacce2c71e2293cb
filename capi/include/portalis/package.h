/* Stage pack: module, crate, hashes and manifest in one directory. */
#ifndef PORTALIS_PACKAGE_H
#define PORTALIS_PACKAGE_H

#include "portalis/common.h"
#include "portalis/crate.h"
#include "portalis/error.h"
#include "portalis/session.h"
#include "portalis/source.h"
#include "portalis/verdict.h"
#include "portalis/wasm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Writes a package of `wasm` and the crate that it was built from; `verdict` may be NULL. Whole or
 * not at all. Ownership: none. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API portalis_error_t* portalis_package_write(const portalis_session_t* session,
                                                      const portalis_source_t* source,
                                                      const portalis_crate_t* crate,
                                                      const portalis_wasm_t* wasm,
                                                      const portalis_verdict_t* verdict,
                                                      portalis_str_t directory);

/** Checks a package against its hashes; `out_differences` lists the files that do not fit, one a
 * line, "" when whole. Ownership: the caller deletes the bytes. Threads: const. Since: 0.1
 * (unstable). */
PORTALIS_API portalis_error_t* portalis_package_check(const portalis_session_t* session,
                                                      portalis_str_t directory,
                                                      portalis_bytes_t** out_differences);

/** What an image is made with; begin with PORTALIS_IMAGE_OPTIONS_INIT. Append only. */
typedef struct portalis_image_options {
  uint32_t struct_size;
  int32_t reserved;       /* 0 */
  portalis_str_t command; /* the `portalis` command that is to serve */
  int64_t time;           /* seconds since 1970: all dates in the image */
} portalis_image_options_t;

#define PORTALIS_IMAGE_OPTIONS_INIT {sizeof(portalis_image_options_t), 0, {0, 0}, 0}

/** The same as PORTALIS_IMAGE_OPTIONS_INIT.
 * Ownership: none. Threads: exclusive. Since: 0.1 (unstable). */
PORTALIS_API void portalis_image_options_init(portalis_image_options_t* options);

/** Writes an OCI image layout that serves the packages at `paths`; equal input gives equal bytes.
 * `out_digest` is that of the image's manifest. Ownership: the caller deletes the bytes. Threads:
 * const. Since: 0.1 (unstable). */
PORTALIS_API portalis_error_t* portalis_image_write(const portalis_session_t* session,
                                                    const portalis_str_t* paths, size_t num_paths,
                                                    const portalis_image_options_t* options,
                                                    portalis_str_t directory,
                                                    portalis_bytes_t** out_digest);

#ifdef __cplusplus
}
#endif
#endif
