/* What the library, the CPU backend (fallback/) and device plugins (kernels/) share.
 *
 * A backend is one table of functions. It is append only: an older plugin's table is a prefix of
 * this one, and `size` says where it ends. Every function returns a PORTALIS_DEVICE_* status, never
 * throws and never prints; `out` parameters are untouched on failure. Work is ordered by its
 * stream. */
#ifndef PORTALIS_DEVICE_BACKEND_ABI_H
#define PORTALIS_DEVICE_BACKEND_ABI_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Changes only when a table of the old form cannot be used any more. */
#define PORTALIS_BACKEND_ABI 1u

/* Bytes behind each file of a batch, all NUL; files begin at multiples of it. */
#define PORTALIS_DEVICE_PADDING 64u

enum {
  PORTALIS_DEVICE_OK = 0,
  PORTALIS_DEVICE_UNSUPPORTED = 1,
  PORTALIS_DEVICE_OUT_OF_MEMORY = 2,
  PORTALIS_DEVICE_NONE = 3,    /* there is no such device */
  PORTALIS_DEVICE_INVALID = 4, /* the arguments contradict each other */
  PORTALIS_DEVICE_FAILED = 5   /* the driver failed; the device is not to be used any more */
};

typedef enum portalis_copy_kind {
  PORTALIS_COPY_TO_DEVICE = 0,
  PORTALIS_COPY_TO_HOST = 1,
  PORTALIS_COPY_ON_DEVICE = 2
} portalis_copy_kind;

typedef enum portalis_op_kind { PORTALIS_OP_LEX = 0, PORTALIS_OP_PARSE = 1 } portalis_op_kind;

typedef struct portalis_device_props {
  char name[256];
  uint64_t memory_bytes; /* 0 = not known */
  uint32_t num_cores;    /* processors or multiprocessors */
} portalis_device_props;

typedef struct portalis_device_stream portalis_device_stream;

/* Where an operation takes device memory from; `take` gives NULL when there is none. */
typedef struct portalis_device_allocator {
  void* context;
  void* (*take)(void* context, size_t bytes);
  void (*give)(void* context, void* memory);
} portalis_device_allocator;

/* What became of a file. */
enum {
  PORTALIS_LEX_ACCEPTED = 0,
  PORTALIS_LEX_REJECTED = 1,  /* its errors are in the error columns, its tokens are left out */
  PORTALIS_LEX_SEQUENTIAL = 2 /* not for data-parallel steps: lex it on the host */
};

/* Files in one text on the device, each followed by at least PORTALIS_DEVICE_PADDING NUL bytes and
 * beginning at a multiple of them; offsets are below 2^31. */
typedef struct portalis_lex_args {
  uint32_t size; /* of this struct, as the caller knows it */
  int32_t python_minor;
  const char* text;
  const uint32_t* file_begins; /* on the device */
  const uint32_t* file_ends;   /* on the device */
  uint32_t num_files;
  uint32_t text_bytes; /* with the padding of the last file */
  portalis_device_allocator allocator;
} portalis_lex_args;

/* Columns on the device, taken from the allocator of the arguments; each is given back by the
 * caller. The rows of a file stand together, files in order. Offsets are into the text. */
typedef struct portalis_lex_columns {
  uint32_t num_tokens;
  uint32_t num_comments;
  uint32_t num_errors;
  uint8_t* token_kinds;
  uint32_t* token_begins;
  uint32_t* token_ends;
  uint32_t* file_tokens; /* num_files + 1: where the tokens of each file begin */
  uint32_t* comment_begins;
  uint32_t* comment_ends;
  uint32_t* file_comments; /* num_files + 1 */
  uint32_t* error_offsets;
  uint8_t* error_codes;
  uint8_t* file_status; /* PORTALIS_LEX_* */
} portalis_lex_columns;

/* Trees as columns on the device; memory and offsets as above. The rows of an accepted file are
 * those of its tree in postorder, its Module last, which other files have alone. Payloads refer to
 * tokens and words instead of symbols and constants (lib/parse/step_tree.cpp reads them). Tokens
 * here are those of the files, four of kEnd before and behind each, then those of fields. */
typedef struct portalis_parse_columns {
  portalis_lex_columns lexed; /* `file_status` is what became of the file in the end */
  uint32_t num_rows;
  uint32_t num_tokens;
  uint32_t num_words;
  uint32_t num_line_errors; /* of logical lines; those of tokens stand in `lexed` */
  uint8_t* row_kinds;
  uint8_t* row_slots;
  uint8_t* row_auxes;
  uint32_t* row_begins;
  uint32_t* row_ends;
  uint32_t* row_sizes;
  uint32_t* row_payloads;
  uint32_t* file_rows; /* num_files + 1 */
  uint8_t* token_kinds;
  uint32_t* token_begins;
  uint32_t* token_ends;
  uint32_t* words;
  uint32_t* line_error_offsets;
  uint8_t* line_error_codes;
} portalis_parse_columns;

typedef struct portalis_op_shape {
  uint64_t num_files;
  uint64_t num_bytes;
} portalis_op_shape;

typedef struct portalis_backend {
  uint32_t abi;
  uint32_t size;
  const char* name;       /* "cpu", "cuda" */
  int32_t (*score)(void); /* 0 = unusable here; makes no context on a device */
  int32_t (*device_count)(void);
  int32_t (*device_props)(int32_t device, portalis_device_props* out);
  int32_t (*stream_new)(int32_t device, portalis_device_stream** out);
  int32_t (*stream_wait)(portalis_device_stream* stream); /* blocks until its work is done */
  void (*stream_delete)(portalis_device_stream* stream);
  int32_t (*alloc)(portalis_device_stream* stream, size_t bytes, void** out);
  void (*release)(portalis_device_stream* stream, void* memory);
  int32_t (*copy)(portalis_device_stream* stream, void* to, const void* from, size_t bytes,
                  portalis_copy_kind kind);
  int32_t (*supports)(int32_t device, portalis_op_kind op, const portalis_op_shape* shape);
  /* Device memory that an operation takes at most, its columns included. */
  int32_t (*scratch_bytes)(portalis_op_kind op, const portalis_op_shape* shape, size_t* out);
  const char* (*status_text)(int32_t status);
  /* Percent of the last second in which the device was busy; PORTALIS_DEVICE_UNSUPPORTED where the
   * driver does not tell. */
  int32_t (*utilisation)(int32_t device, int32_t* out);
  int32_t (*lex)(portalis_device_stream* stream, const portalis_lex_args* args,
                 portalis_lex_columns* out);
  /* New operations only below. */
  int32_t (*parse)(portalis_device_stream* stream, const portalis_lex_args* args,
                   portalis_parse_columns* out);
} portalis_backend;

/* What a plugin exports. NULL when it cannot serve a library of that PORTALIS_BACKEND_ABI. */
typedef const portalis_backend* (*portalis_backend_entry_fn)(uint32_t host_abi);
#define PORTALIS_BACKEND_ENTRY "portalis_backend_entry"

#ifdef __cplusplus
}
#endif
#endif
