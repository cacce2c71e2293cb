// Searches over blocks of bytes.
//
// Input: kBlock readable bytes. Output: what they hold. Invariant: the vector forms find what the
// plain ones find.
#pragma once

#include <cstddef>
#include <cstdint>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace portalis::source {

inline constexpr size_t kBlock = 64;

#ifdef __SSE2__

// Which bytes are newlines.
inline uint64_t newline_bits(const char* at) {
  const auto bits = [at](int part) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at) + part);
    const __m128i hits = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\n'));
    return static_cast<uint64_t>(static_cast<uint32_t>(_mm_movemask_epi8(hits))) << (16 * part);
  };
  return bits(0) | bits(1) | bits(2) | bits(3);
}

// Whether all bytes are ASCII characters other than NUL and carriage return.
inline bool is_plain(const char* at) {
  const auto marks = [at](int part) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at) + part);
    const __m128i nul = _mm_cmpeq_epi8(bytes, _mm_setzero_si128());
    const __m128i carriage_return = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\r'));
    return _mm_or_si128(bytes, _mm_or_si128(nul, carriage_return));
  };
  const __m128i all =
      _mm_or_si128(_mm_or_si128(marks(0), marks(1)), _mm_or_si128(marks(2), marks(3)));
  return _mm_movemask_epi8(all) == 0;
}

#else

inline uint64_t newline_bits(const char* at) {
  uint64_t hits = 0;
  for (size_t i = 0; i < kBlock; ++i) hits |= uint64_t{at[i] == '\n'} << i;
  return hits;
}

inline bool is_plain(const char* at) {
  bool plain = true;
  for (size_t i = 0; i < kBlock; ++i) {
    plain &= at[i] != '\0' && at[i] != '\r' && static_cast<unsigned char>(at[i]) < 0x80;
  }
  return plain;
}

#endif

}  // namespace portalis::source
