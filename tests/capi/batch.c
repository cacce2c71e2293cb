/* Batches through the C interface: submit, wait, trees, metrics, errors. Exit status 0 when all
 * holds. */
#define PORTALIS_ALLOW_UNSTABLE
#include <portalis.h>
#include <stdio.h>
#include <string.h>

static int failures;

static void expect(int truth, const char* what) {
  if (!truth) printf("not so: %s\n", what);
  failures += !truth;
}

static portalis_str_t text(const char* value) {
  portalis_str_t out;
  out.data = value;
  out.size = strlen(value);
  return out;
}

static void expect_error(portalis_error_t* error, int32_t code, const char* what) {
  expect(error != NULL && portalis_error_code(error) == code, what);
  portalis_error_delete(error);
}

static void check_batch(const portalis_batch_t* batch) {
  portalis_batch_metrics_t metrics = PORTALIS_BATCH_METRICS_INIT;
  portalis_tree_t* tree = NULL;
  portalis_bytes_t* bytes = NULL;
  expect(portalis_batch_wait(batch, -1) == PORTALIS_BATCH_DONE, "the batch is done");
  expect(portalis_batch_poll(batch) == PORTALIS_BATCH_DONE, "polling says so");
  expect(portalis_batch_num_trees(batch) == 2, "there are two trees");
  expect(portalis_batch_tree(batch, 0, &tree) == NULL && portalis_tree_ok(tree), "the first is ok");
  expect(portalis_tree_num_nodes(tree) == 4, "it has four nodes");
  portalis_tree_delete(tree);
  tree = NULL;
  expect(portalis_batch_tree(batch, 1, &tree) == NULL && !portalis_tree_ok(tree),
         "the second is not");
  expect(portalis_diagnostics_count(portalis_tree_diagnostics(tree)) == 1, "it says why");
  portalis_tree_delete(tree);
  expect_error(portalis_batch_tree(batch, 2, &tree), PORTALIS_ERROR_INVALID, "there is no third");
  expect(portalis_batch_metrics(batch, &metrics) == NULL && metrics.num_sources == 2,
         "it was measured");
  expect(metrics.num_failed == 1 && metrics.num_nodes == 4,
         "the measures are those of the sources");
  metrics.struct_size = 0;
  expect_error(portalis_batch_metrics(batch, &metrics), PORTALIS_ERROR_INVALID, "a size is needed");
  expect(portalis_batch_profile(batch, &bytes) == NULL, "there is a profile");
  expect(strstr(portalis_bytes_view(bytes).data, "\"name\":\"parse\",\"count\":2") != NULL,
         "of both sources");
  portalis_bytes_delete(bytes);
  expect(portalis_batch_trace(batch, &bytes) == NULL, "there is a trace");
  portalis_bytes_delete(bytes);
  expect(portalis_batch_device(batch).size == 3, "the device is the CPU");
  expect(portalis_batch_device_reason(batch).size > 0, "for a reason");
}

int main(void) {
  portalis_session_t* session = NULL;
  portalis_source_t* sources[2] = {NULL, NULL};
  const portalis_source_t* given[2];
  portalis_parse_options_t options = PORTALIS_PARSE_OPTIONS_INIT;
  portalis_parse_options_t same;
  portalis_batch_t* batch = NULL;

  memset(&same, 0, sizeof same);
  portalis_parse_options_init(&same);
  expect(memcmp(&same, &options, sizeof same) == 0, "both ways to begin options agree");
  expect(portalis_session_new(NULL, &session) == NULL, "there is a session");
  expect(portalis_source_new(session, text("a.py"), text("x = 1\n"), &sources[0]) == NULL,
         "a source");
  expect(portalis_source_new(session, text("b.py"), text("x = (\n"), &sources[1]) == NULL,
         "another");
  given[0] = sources[0];
  given[1] = sources[1];

  options.device = text("abacus");
  expect_error(portalis_batch_submit(session, given, 2, &options, &batch), PORTALIS_ERROR_INVALID,
               "an unknown device is an error");
  options.device = text("cuda");
  options.plugin = text("/nowhere/libportalis_cuda.so");
  expect_error(portalis_batch_submit(session, given, 2, &options, &batch),
               PORTALIS_ERROR_UNAVAILABLE, "a missing device is an error");
  options.device = text("cpu");
  options.enable_async = 1;
  options.collect_metrics = 1;
  expect(portalis_batch_submit(session, given, 2, &options, &batch) == NULL,
         "the batch is submitted");
  portalis_source_delete(sources[0]);
  portalis_source_delete(sources[1]);
  portalis_session_delete(session);
  check_batch(batch);
  portalis_batch_cancel(batch);
  expect(portalis_batch_poll(batch) == PORTALIS_BATCH_DONE, "what is done cannot be cancelled");
  portalis_batch_delete(batch);
  portalis_batch_delete(NULL);
  return failures == 0 ? 0 : 1;
}
