// What `serve` is asked for; apart from the common options because only it needs a server.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace portalis::cli {

struct ServeOptions {
  std::vector<std::string> modules;
  std::string host = "127.0.0.1";
  uint16_t port = 8080;
  uint64_t output_bytes = 0;
  uint64_t body_bytes = 0;
  uint64_t header_bytes = 0;
  double read_time = 0;
  uint32_t requests = 0;
  uint32_t connections = 0;
};

}  // namespace portalis::cli
