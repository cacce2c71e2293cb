/* Portalis: Python to readable Rust and verified WebAssembly.
 *
 * The stages are separate objects, each made from the one before it:
 *   source -> tree -> module -> crate -> wasm -> verdict, package
 * Facts about the user's Python are diagnostics, readable from the object even when it is not ok; a
 * call that could not be carried out gives an error. Rules of the whole interface:
 *   - a fallible call returns NULL or an owned portalis_error_t; `out_` parameters are untouched on
 * failure;
 *   - every object is opaque; `_delete` takes NULL;
 *   - `const T *` may be shared between threads, `T *` is exclusive;
 *   - text is UTF-8 with a length; a borrowed portalis_str_t lives as long as the object that it
 * came from;
 *   - nothing prints, throws, aborts or keeps global state. */
#ifndef PORTALIS_H
#define PORTALIS_H

#include "portalis/batch.h"
#include "portalis/common.h"
#include "portalis/crate.h"
#include "portalis/diagnostics.h"
#include "portalis/error.h"
#include "portalis/execution.h"
#include "portalis/extension.h"
#include "portalis/module.h"
#include "portalis/package.h"
#include "portalis/runner.h"
#include "portalis/session.h"
#include "portalis/source.h"
#include "portalis/tree.h"
#include "portalis/vectors.h"
#include "portalis/verdict.h"
#include "portalis/wasm.h"

#endif
