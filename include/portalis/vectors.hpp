// Golden vectors.
#pragma once

#include "portalis/session.hpp"

namespace portalis {

/// Records the calls of a package while a command runs; the report.
inline std::string record_calls(const Session& session, const portalis_record_options_t& options) {
  portalis_bytes_t* out = nullptr;
  check(portalis_vectors_record(session.get(), &options, &out));
  return take(out);
}

/// Replays vectors in the translation; true when nothing differs.
inline bool replay_calls(const Session& session, const portalis_replay_options_t& options,
                         std::string* report) {
  int32_t equal = 0;
  portalis_bytes_t* out = nullptr;
  check(portalis_vectors_replay(session.get(), &options, &equal, &out));
  *report = take(out);
  return equal == 1;
}

}  // namespace portalis
