// `portalis package --format oci`: an image that serves packages by this command.
#include <charconv>
#include <cstdlib>
#include <cstring>
#include <filesystem>

#include "commands.hpp"
#include "host/files.hpp"

namespace portalis::cli {
namespace {

/// SOURCE_DATE_EPOCH, as builds that are to be reproducible set it; else 1970, so that every build
/// is.
int64_t image_time() {
  const char* text = std::getenv("SOURCE_DATE_EPOCH");
  if (text == nullptr) return 0;
  int64_t time = 0;
  const char* end = text + std::strlen(text);
  const auto [stopped, error] = std::from_chars(text, end, time);
  if (error != std::errc() || stopped != end || time < 0)
    throw Error(PORTALIS_ERROR_INVALID,
                "SOURCE_DATE_EPOCH is not a number of seconds: " + std::string(text));
  return time;
}

}  // namespace

void write_oci(const Options& options, const Session& session,
               const std::function<void(const std::string&)>& write) {
  auto scratch = host::TempDir::make(std::filesystem::temp_directory_path(), "portalis-image");
  if (!scratch.ok()) throw Error(PORTALIS_ERROR_IO, scratch.error().message);
  const std::string package = (scratch->path() / "package").string();
  write(package);
  std::vector<std::string> packages = options.packages;
  packages.push_back(package);
  const std::string command = std::filesystem::canonical("/proc/self/exe").string();
  portalis_image_options_t image = PORTALIS_IMAGE_OPTIONS_INIT;
  image.command = str(command);
  image.time = image_time();
  const std::string digest = write_image(session, packages, image, options.output);
  if (options.json) write_out("{\"digest\": \"" + digest + "\"}\n");
}

}  // namespace portalis::cli
