/* Translates one Python file through the C interface and prints its Rust; or says why it cannot.
 *
 * usage: translate FILE.py
 * Exit status: 0 with the Rust on stdout, 1 for a refused program, 2 when the call itself failed.
 */
#define PORTALIS_ALLOW_UNSTABLE
#include <portalis.h>
#include <stdio.h>
#include <string.h>

/* Tells what a failed call says, and frees it. Returns 2. */
static int report(portalis_error_t* error) {
  const portalis_str_t message = portalis_error_message(error);
  fprintf(stderr, "translate: %.*s\n", (int)message.size, message.data);
  portalis_error_delete(error);
  return 2;
}

static int print_diagnostics(const portalis_diagnostics_t* diagnostics) {
  portalis_bytes_t* text = NULL;
  portalis_error_t* error = portalis_diagnostics_text(diagnostics, 0, &text);
  portalis_str_t view;
  if (error != NULL) return report(error);
  view = portalis_bytes_view(text);
  fwrite(view.data, 1, view.size, stderr);
  portalis_bytes_delete(text);
  return 1;
}

static int print_crate(const portalis_crate_t* crate) {
  size_t i;
  if (!portalis_crate_ok(crate)) return print_diagnostics(portalis_crate_diagnostics(crate));
  for (i = 0; i < portalis_crate_num_files(crate); ++i) {
    const portalis_str_t path = portalis_crate_file_path(crate, i);
    const portalis_str_t text = portalis_crate_file_text(crate, i);
    printf("// src/%.*s\n", (int)path.size, path.data);
    fwrite(text.data, 1, text.size, stdout);
  }
  return 0;
}

int main(int argc, char** argv) {
  portalis_session_t* session = NULL;
  portalis_source_t* source = NULL;
  portalis_tree_t* tree = NULL;
  portalis_module_t* module = NULL;
  portalis_crate_t* crate = NULL;
  portalis_error_t* error;
  portalis_str_t path;
  int status;

  if (argc != 2) {
    fprintf(stderr, "usage: translate FILE.py\n");
    return 2;
  }
  path.data = argv[1];
  path.size = strlen(argv[1]);

  /* Every stage takes the object of the stage before; one that is not ok passes its facts on. */
  error = portalis_session_new(NULL, &session);
  if (error == NULL) error = portalis_source_load(session, path, &source);
  if (error == NULL) error = portalis_tree_parse(session, source, &tree);
  if (error == NULL) error = portalis_module_analyze(session, tree, &module);
  if (error == NULL) error = portalis_crate_translate(session, module, &crate);
  status = error == NULL ? print_crate(crate) : report(error);

  portalis_crate_delete(crate);
  portalis_module_delete(module);
  portalis_tree_delete(tree);
  portalis_source_delete(source);
  portalis_session_delete(session);
  return status;
}
