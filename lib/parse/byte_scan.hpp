// Byte classes, and searches over bytes.
//
// Input: a pointer into text that is followed by kPadding readable bytes, the first of them NUL,
// which the text itself never holds. Output: pointers and lengths. Invariant: nothing behind the
// padding is read; the vector forms find what the plain ones find.
#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "base/host_device.hpp"

#if defined(__SSE2__) && !defined(__CUDA_ARCH__)
#include <emmintrin.h>
#define PORTALIS_BYTE_SCAN_SSE2 1
#endif

namespace portalis::parse {

enum class ByteClass : uint8_t {
  kBad,
  kName,  // letters, `_` and the bytes of other characters
  kDigit,
  kQuote,
  kSpace,
  kNewline,
  kComment,
  kBackslash,
  kDot,
  kOpen,
  kClose,
  kOperator,
  kPlain,  // an operator that no other byte joins
  kEnd,
};

constexpr std::array<ByteClass, 256> make_byte_classes() {
  std::array<ByteClass, 256> classes{};
  for (int c = 'a'; c <= 'z'; ++c) classes[c] = classes[c - 32] = ByteClass::kName;
  for (int c = 0x80; c < 0x100; ++c) classes[c] = ByteClass::kName;
  for (int c = '0'; c <= '9'; ++c) classes[c] = ByteClass::kDigit;
  for (const char c : {'(', '[', '{'}) classes[static_cast<uint8_t>(c)] = ByteClass::kOpen;
  for (const char c : {')', ']', '}'}) classes[static_cast<uint8_t>(c)] = ByteClass::kClose;
  for (const char c : {' ', '\t', '\f'}) classes[static_cast<uint8_t>(c)] = ByteClass::kSpace;
  for (const char c : {':', '@', '=', '+', '-', '*', '/', '%', '|', '&', '^', '<', '>', '!'}) {
    classes[static_cast<uint8_t>(c)] = ByteClass::kOperator;
  }
  for (const char c : {',', ';', '~'}) classes[static_cast<uint8_t>(c)] = ByteClass::kPlain;
  classes['_'] = ByteClass::kName;
  classes['"'] = classes['\''] = ByteClass::kQuote;
  classes['\n'] = ByteClass::kNewline;
  classes['#'] = ByteClass::kComment;
  classes['\\'] = ByteClass::kBackslash;
  classes['.'] = ByteClass::kDot;
  classes[0] = ByteClass::kEnd;
  return classes;
}

PORTALIS_TABLE std::array<ByteClass, 256> kByteClasses = make_byte_classes();

PORTALIS_HOST_DEVICE inline ByteClass byte_class(char c) {
  return kByteClasses[static_cast<uint8_t>(c)];
}

PORTALIS_HOST_DEVICE inline bool is_name_byte(char c) {
  const ByteClass found = byte_class(c);
  return found == ByteClass::kName || found == ByteClass::kDigit;
}

PORTALIS_HOST_DEVICE inline uint64_t load_word(const char* at) {
  uint64_t word = 0;
  std::memcpy(&word, at, sizeof word);
  return word;
}

// The first `count` bytes of a word, for count <= 8.
PORTALIS_HOST_DEVICE inline uint64_t first_bytes(uint64_t word, uint32_t count) {
  return count == 0 ? 0 : word & (~uint64_t{0} >> (64 - 8 * count));
}

// A name's bytes, zeros behind its end.
struct NameWords {
  static constexpr uint32_t kMostBytes = 16;
  uint64_t low = 0;
  uint64_t high = 0;

  bool operator==(const NameWords&) const = default;
};

// Of a name of at most kMostBytes.
inline NameWords name_words(std::string_view name) {
  const auto length = static_cast<uint32_t>(name.size());
  const uint32_t in_low = length < 8 ? length : 8;
  return {first_bytes(load_word(name.begin()), in_low),
          first_bytes(load_word(name.begin() + 8), length - in_low)};
}

// Set in the bytes of other characters than ASCII's.
inline constexpr uint64_t kHighBits = 0x8080808080808080U;

PORTALIS_HOST_DEVICE inline bool is_ascii(const char* at, const char* end) {
  for (; end - at > 8; at += 8) {
    if (load_word(at) & kHighBits) return false;
  }
  return (first_bytes(load_word(at), static_cast<uint32_t>(end - at)) & kHighBits) == 0;
}

// Behind the spaces at `at`.
PORTALIS_HOST_DEVICE inline const char* skip_spaces(const char* at) {
#ifdef PORTALIS_BYTE_SCAN_SSE2
  for (;; at += 16) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
    const auto mask =
        static_cast<uint32_t>(_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(' '))));
    if (mask != 0xFFFF) return at + std::countr_one(mask);
  }
#else
  while (*at == ' ') ++at;
  return at;
#endif
}

#ifdef PORTALIS_BYTE_SCAN_SSE2
// Set for the bytes of names among sixteen.
inline uint32_t name_bits(__m128i bytes) {
  // Signed comparisons: bytes from 0x80 on are negative and counted by the sign itself.
  const __m128i lower = _mm_or_si128(bytes, _mm_set1_epi8(0x20));
  const __m128i letter = _mm_and_si128(_mm_cmpgt_epi8(lower, _mm_set1_epi8('a' - 1)),
                                       _mm_cmplt_epi8(lower, _mm_set1_epi8('z' + 1)));
  const __m128i digit = _mm_and_si128(_mm_cmpgt_epi8(bytes, _mm_set1_epi8('0' - 1)),
                                      _mm_cmplt_epi8(bytes, _mm_set1_epi8('9' + 1)));
  const __m128i underscore = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('_'));
  const __m128i any = _mm_or_si128(_mm_or_si128(letter, digit), _mm_or_si128(underscore, bytes));
  return static_cast<uint32_t>(_mm_movemask_epi8(any));
}
#endif

struct NameScan {
  const char* end;
  bool is_ascii;
};

// The name that begins at `at`.
PORTALIS_HOST_DEVICE inline NameScan scan_name(const char* at) {
#ifdef PORTALIS_BYTE_SCAN_SSE2
  uint32_t others = 0;
  for (;; at += 16) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
    const auto length = static_cast<uint32_t>(std::countr_one(name_bits(bytes)));
    const auto signs = static_cast<uint32_t>(_mm_movemask_epi8(bytes));
    others |= signs & ((uint32_t{1} << length) - 1);
    if (length < 16) return {at + length, others == 0};
  }
#else
  const char* begin = at;
  while (is_name_byte(*at)) ++at;
  return {at, is_ascii(begin, at)};
#endif
}

// The first of up to three bytes, or of NUL.
template <char kFirst, char kSecond = kFirst, char kThird = kSecond>
PORTALIS_HOST_DEVICE inline const char* find_byte(const char* at) {
#ifdef PORTALIS_BYTE_SCAN_SSE2
  for (;; at += 16) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
    __m128i hit = _mm_cmpeq_epi8(bytes, _mm_set1_epi8(kFirst));
    if (kSecond != kFirst) {
      hit = _mm_or_si128(hit, _mm_cmpeq_epi8(bytes, _mm_set1_epi8(kSecond)));
    }
    if (kThird != kSecond) {
      hit = _mm_or_si128(hit, _mm_cmpeq_epi8(bytes, _mm_set1_epi8(kThird)));
    }
    hit = _mm_or_si128(hit, _mm_cmpeq_epi8(bytes, _mm_setzero_si128()));
    const auto mask = static_cast<uint32_t>(_mm_movemask_epi8(hit));
    if (mask != 0) return at + std::countr_zero(mask);
  }
#else
  while (*at != kFirst && *at != kSecond && *at != kThird && *at != '\0') ++at;
  return at;
#endif
}

}  // namespace portalis::parse
