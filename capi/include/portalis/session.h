/* What a user of the library sets once: versions, places, progress. */
#ifndef PORTALIS_SESSION_H
#define PORTALIS_SESSION_H

#include "portalis/common.h"
#include "portalis/error.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct portalis_session portalis_session_t;

/** Told what takes long; `text` is one line, borrowed for the call. */
typedef void (*portalis_progress_fn)(portalis_str_t text, void* user_data);

/** Options of a session; begin with PORTALIS_SESSION_OPTIONS_INIT. Append only. */
typedef struct portalis_session_options {
  uint32_t struct_size;
  int32_t python_minor;          /* 11, 12 or 13; 0 = 11 */
  portalis_str_t cache_dir;      /* "" = PORTALIS_CACHE or the user's cache directory */
  portalis_str_t runtime_dir;    /* "" = found */
  portalis_str_t python;         /* interpreter to compare with; "" = found */
  portalis_str_t wasmtime;       /* wasmtime's shared library; "" = found */
  portalis_progress_fn progress; /* may be NULL */
  void* progress_user_data;
} portalis_session_options_t;

#define PORTALIS_SESSION_OPTIONS_INIT \
  {sizeof(portalis_session_options_t), 0, {0, 0}, {0, 0}, {0, 0}, {0, 0}, 0, 0}

/** The same as PORTALIS_SESSION_OPTIONS_INIT.
 * Ownership: none. Threads: exclusive. Since: 0.1 (unstable). */
PORTALIS_API void portalis_session_options_init(portalis_session_options_t* options);

/** Makes a session; `options` may be NULL.
 * Ownership: the caller deletes the session. Threads: const options. Since: 0.1 (unstable). */
PORTALIS_API portalis_error_t* portalis_session_new(const portalis_session_options_t* options,
                                                    portalis_session_t** out_session);

/** Frees the session; objects made with it stay valid.
 * Ownership: consumes it; NULL is fine. Threads: exclusive. Since: 0.1 (unstable). */
PORTALIS_API void portalis_session_delete(portalis_session_t* session);

/** What the machine offers for every stage, as lines "name: what was found or what to do"; JSON
 * when `json` is 1. `out_complete` is 1 when nothing is missing. Ownership: the caller deletes the
 * bytes. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API portalis_error_t* portalis_session_doctor(const portalis_session_t* session,
                                                       int32_t json, int32_t* out_complete,
                                                       portalis_bytes_t** out_report);

#ifdef __cplusplus
}
#endif
#endif
