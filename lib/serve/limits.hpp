// What a server allows to requests and to the programs that they run.
//
// Invariant: every limit but `fuel` holds; a request that passes one is answered by an error that
// names it.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>

namespace portalis::serve {

struct Limits {
  std::chrono::milliseconds run_time{30'000};  // of one run of a program
  uint64_t fuel = 0;                           // WASM instructions of one run, roughly; 0 = none
  uint64_t memory_bytes = uint64_t{512} << 20;
  size_t output_bytes = size_t{16} << 20;  // of each of a program's streams
  size_t body_bytes = size_t{1} << 20;
  size_t header_bytes = size_t{16} << 10;
  std::chrono::milliseconds read_time{10'000};   // for a request to arrive, from its first byte
  std::chrono::milliseconds write_time{30'000};  // for an answer to be taken
  uint32_t requests = 16;                        // programs that run at once
  uint32_t connections = 1024;
};

}  // namespace portalis::serve
