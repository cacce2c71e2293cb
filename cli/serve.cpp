// `portalis serve`: modules behind HTTP.
#include "commands.hpp"

#ifdef PORTALIS_HAVE_SERVE
#include "serve/server.hpp"
#endif

namespace portalis::cli {

#ifdef PORTALIS_HAVE_SERVE
namespace {

template <typename Given, typename Limit>
void override_limit(Given given, Limit* limit) {
  if (given > 0) *limit = static_cast<Limit>(given);
}

std::chrono::milliseconds milliseconds(double seconds) {
  return std::chrono::milliseconds(static_cast<int64_t>(seconds * 1000));
}

serve::Limits limits_of(const Options& options) {
  const ServeOptions& given = options.serve;
  serve::Limits limits;
  if (options.timeout > 0) limits.run_time = milliseconds(options.timeout);
  if (given.read_time > 0) limits.read_time = milliseconds(given.read_time);
  override_limit(options.fuel, &limits.fuel);
  override_limit(options.memory, &limits.memory_bytes);
  override_limit(given.output_bytes, &limits.output_bytes);
  override_limit(given.body_bytes, &limits.body_bytes);
  override_limit(given.header_bytes, &limits.header_bytes);
  override_limit(given.requests, &limits.requests);
  override_limit(given.connections, &limits.connections);
  return limits;
}

}  // namespace

int serve(const Options& options) {
  const Session session = make_session(options);
  const serve::Limits limits = limits_of(options);
  serve::Server server(serve::load_modules(session, options.serve.modules, limits),
                       {options.serve.host, options.serve.port, limits});
  server.listen();
  server.run();
  return 0;
}

#else

int serve(const Options&) {
  throw Error(PORTALIS_ERROR_UNAVAILABLE,
              "this build of Portalis has no server; install Boost's headers and build it again");
}

#endif

}  // namespace portalis::cli
