// Parsing through the C ABI, as a target for fuzzers.
//
// Input: any bytes; the first says which Python and which limits. Output: nothing, or an abort when
// an invariant breaks: trees that are not ok say why, and a batch gives what a single parse gives.
#define PORTALIS_ALLOW_UNSTABLE
#include <portalis.h>

#include <cstdint>
#include <cstdlib>

namespace {

void demand(bool truth) {
  if (!truth) std::abort();
}

void check_tree(const portalis_tree_t* tree) {
  const portalis_diagnostics_t* diagnostics = portalis_tree_diagnostics(tree);
  if (portalis_tree_ok(tree) != 0) {
    portalis_bytes_t* text = nullptr;
    demand(portalis_tree_dump(tree, &text) == nullptr);
    demand(portalis_bytes_view(text).size > 0);
    portalis_bytes_delete(text);
    return;
  }
  demand(portalis_diagnostics_count(diagnostics) > 0);
  portalis_bytes_t* text = nullptr;
  demand(portalis_diagnostics_text(diagnostics, 0, &text) == nullptr);
  portalis_bytes_delete(text);
}

void check_source(const portalis_session_t* session, const portalis_source_t* source,
                  uint8_t choice) {
  portalis_tree_t* tree = nullptr;
  demand(portalis_tree_parse(session, source, &tree) == nullptr);
  check_tree(tree);
  portalis_parse_options_t options = PORTALIS_PARSE_OPTIONS_INIT;
  options.num_threads = 1;
  const bool limited = (choice & 4) != 0;
  if (limited) {
    options.max_depth = 1 + (choice >> 4);
    options.max_tokens = uint64_t{8} << (choice >> 4);
    options.max_nodes = uint64_t{8} << (choice >> 4);
  }
  portalis_batch_t* batch = nullptr;
  demand(portalis_batch_submit(session, &source, 1, &options, &batch) == nullptr);
  portalis_tree_t* other = nullptr;
  demand(portalis_batch_tree(batch, 0, &other) == nullptr);
  check_tree(other);
  demand(limited || portalis_tree_num_nodes(other) == portalis_tree_num_nodes(tree));
  demand(portalis_tree_ok(tree) != 0 || portalis_tree_ok(other) == 0);
  portalis_tree_delete(other);
  portalis_batch_delete(batch);
  portalis_tree_delete(tree);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  if (size == 0) return 0;
  const uint8_t choice = data[0];
  portalis_session_options_t options = PORTALIS_SESSION_OPTIONS_INIT;
  options.python_minor = 11 + choice % 3;
  portalis_session_t* session = nullptr;
  demand(portalis_session_new(&options, &session) == nullptr);
  portalis_source_t* source = nullptr;
  const portalis_str_t bytes = {reinterpret_cast<const char*>(data + 1), size - 1};
  demand(portalis_source_new(session, {"a.py", 4}, bytes, &source) == nullptr);
  check_source(session, source, choice);
  portalis_source_delete(source);
  portalis_session_delete(session);
  return 0;
}
