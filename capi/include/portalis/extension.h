/* Library mode: a Python distribution to an extension of CPython that runs its translation. */
#ifndef PORTALIS_EXTENSION_H
#define PORTALIS_EXTENSION_H

#include "portalis/common.h"
#include "portalis/diagnostics.h"
#include "portalis/error.h"
#include "portalis/session.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct portalis_extension portalis_extension_t;

/** Finds the distribution at `path` (the directory of an unpacked source archive, or one Python
 * file) and translates what can be of its module. A module that CPython rejects gives an extension
 * that is not ok.
 * Ownership: the caller deletes the extension. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API portalis_error_t* portalis_extension_translate(const portalis_session_t* session,
                                                            portalis_str_t path,
                                                            portalis_extension_t** out_extension);

/** 1 when there is an extension to build.
 * Ownership: none. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API int32_t portalis_extension_ok(const portalis_extension_t* extension);

/** The name under which programs import the module.
 * Ownership: borrowed. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API portalis_str_t portalis_extension_module(const portalis_extension_t* extension);

/** Number of functions that the module defines.
 * Ownership: none. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API size_t portalis_extension_num_functions(const portalis_extension_t* extension);

/** Name of a function.
 * Ownership: borrowed. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API portalis_str_t portalis_extension_function_name(const portalis_extension_t* extension,
                                                             size_t index);

/** Why a function stays the original; empty: it is translated.
 * Ownership: borrowed. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API portalis_str_t
portalis_extension_function_refusal(const portalis_extension_t* extension, size_t index);

/** What a translated function works on: "values" of proved types, or "objects" of any.
 * Ownership: borrowed. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API portalis_str_t portalis_extension_function_form(const portalis_extension_t* extension,
                                                             size_t index);

/** Number of Rust files below src/.
 * Ownership: none. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API size_t portalis_extension_num_files(const portalis_extension_t* extension);

/** Path below src/.
 * Ownership: borrowed. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API portalis_str_t portalis_extension_file_path(const portalis_extension_t* extension,
                                                         size_t index);

/** Contents.
 * Ownership: borrowed. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API portalis_str_t portalis_extension_file_text(const portalis_extension_t* extension,
                                                         size_t index);

/** Compiles the extension and writes a wheel of the distribution into `directory`; gives its path.
 * Ownership: the caller deletes the bytes. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API portalis_error_t* portalis_extension_write_wheel(const portalis_session_t* session,
                                                              const portalis_extension_t* extension,
                                                              portalis_str_t directory,
                                                              portalis_bytes_t** out_path);

/** What CPython finds wrong with the module.
 * Ownership: borrowed. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API const portalis_diagnostics_t* portalis_extension_diagnostics(
    const portalis_extension_t* extension);

/** Frees the extension.
 * Ownership: consumes it; NULL is fine. Threads: exclusive. Since: 0.1 (unstable). */
PORTALIS_API void portalis_extension_delete(portalis_extension_t* extension);

#ifdef __cplusplus
}
#endif
#endif
