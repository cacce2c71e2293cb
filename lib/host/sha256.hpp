// SHA-256 (FIPS 180-4).
//
// Input: bytes, in any number of pieces. Output: 64 hexadecimal digits. Invariant: the digest
// depends on the concatenation alone; add_field also hashes the length, so that fields cannot run
// into each other.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace portalis::host {

class Sha256 {
 public:
  Sha256();
  void add(std::string_view bytes);
  void add_field(std::string_view bytes);
  // The digest of all bytes so far; the object must not be used afterwards.
  std::string hex();

 private:
  void block(const uint8_t* data);

  std::array<uint32_t, 8> state_;
  std::array<uint8_t, 64> buffer_{};
  uint64_t size_ = 0;
};

std::string sha256_hex(std::string_view bytes);

}  // namespace portalis::host
