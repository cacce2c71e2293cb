// `portalis record` and `portalis replay`: golden vectors of a package.
#include "commands.hpp"

namespace portalis::cli {

int record(const Options& options) {
  const Session session = make_session(options);
  portalis_record_options_t raw = PORTALIS_RECORD_OPTIONS_INIT;
  raw.package = str(options.record.package);
  raw.output = str(options.output);
  std::vector<portalis_str_t> words;
  for (const std::string& word : options.record.command) words.push_back(str(word));
  raw.command = words.data();
  raw.num_words = words.size();
  raw.calls = options.record.calls;
  raw.generated = options.record.generated;
  raw.milliseconds = static_cast<uint64_t>(options.timeout * 1000);
  raw.json = options.json ? 1 : 0;
  write_out(record_calls(session, raw));
  return 0;
}

int replay(const Options& options) {
  const Session session = make_session(options);
  portalis_replay_options_t raw = PORTALIS_REPLAY_OPTIONS_INIT;
  raw.path = str(options.record.package);
  raw.vectors = str(options.input);
  raw.target = options.target == "native" ? PORTALIS_TARGET_NATIVE : PORTALIS_TARGET_WASM;
  raw.profile = options.debug ? PORTALIS_PROFILE_DEBUG : PORTALIS_PROFILE_RELEASE;
  raw.tolerance = options.record.tolerance;
  raw.milliseconds = static_cast<uint64_t>(options.timeout * 1000);
  raw.json = options.json ? 1 : 0;
  std::string report;
  const bool is_equal = replay_calls(session, raw, &report);
  write_out(report);
  return is_equal ? 0 : kRefused;
}

}  // namespace portalis::cli
