// Stages lex and parse.
#pragma once

#include "portalis/source.hpp"

namespace portalis {

class Tree : public Handle<portalis_tree_t, portalis_tree_delete> {
 public:
  static Tree parse(const Session& session, const Source& source) {
    portalis_tree_t* out = nullptr;
    check(portalis_tree_parse(session.get(), source.get(), &out));
    return Tree(out);
  }
  bool ok() const { return portalis_tree_ok(get()) != 0; }
  size_t num_nodes() const { return portalis_tree_num_nodes(get()); }
  Diagnostics diagnostics() const { return Diagnostics(portalis_tree_diagnostics(get())); }
  std::string dump() const {
    portalis_bytes_t* out = nullptr;
    check(portalis_tree_dump(get(), &out));
    return take(out);
  }

 private:
  friend class Batch;
  using Handle::Handle;
};

}  // namespace portalis
