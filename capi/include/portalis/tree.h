/* Stages lex and parse: text to a syntax tree. */
#ifndef PORTALIS_TREE_H
#define PORTALIS_TREE_H

#include "portalis/common.h"
#include "portalis/diagnostics.h"
#include "portalis/error.h"
#include "portalis/session.h"
#include "portalis/source.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct portalis_tree portalis_tree_t;

/** Parses the source with the session's grammar. A syntax error is a tree that is not ok.
 * Ownership: the caller deletes the tree. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API portalis_error_t* portalis_tree_parse(const portalis_session_t* session,
                                                   const portalis_source_t* source,
                                                   portalis_tree_t** out_tree);

/** 1 when the source is a program.
 * Ownership: none. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API int32_t portalis_tree_ok(const portalis_tree_t* tree);

/** Number of nodes.
 * Ownership: none. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API size_t portalis_tree_num_nodes(const portalis_tree_t* tree);

/** What `print(ast.dump(ast.parse(source), include_attributes=True, indent=1))` prints, without the
 * last line end. Ownership: the caller deletes the bytes. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API portalis_error_t* portalis_tree_dump(const portalis_tree_t* tree,
                                                  portalis_bytes_t** out_text);

/** Syntax errors.
 * Ownership: borrowed. Threads: const. Since: 0.1 (unstable). */
PORTALIS_API const portalis_diagnostics_t* portalis_tree_diagnostics(const portalis_tree_t* tree);

/** Frees the tree.
 * Ownership: consumes it; NULL is fine. Threads: exclusive. Since: 0.1 (unstable). */
PORTALIS_API void portalis_tree_delete(portalis_tree_t* tree);

#ifdef __cplusplus
}
#endif
#endif
