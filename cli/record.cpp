// `portalis record`: golden vectors of a package.
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

}  // namespace portalis::cli
