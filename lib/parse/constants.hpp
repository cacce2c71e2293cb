// The values of literals.
//
// Input: literal text. Output: the exact value, in the fields that its kind names.
#pragma once

#include <cstdint>
#include <string>

namespace portalis::parse {

enum class ConstantKind : uint8_t {
  kNone,
  kTrue,
  kFalse,
  kEllipsis,
  kInt,
  kFloat,
  kComplex,  // an imaginary literal: `real` holds the imaginary part
  kStr,
  kBytes,
};

struct Constant {
  ConstantKind kind = ConstantKind::kNone;
  // kInt: whether the value fits, and the value when it does.
  bool fits_int64 = false;
  int64_t small = 0;
  // kFloat: the value. kComplex: its imaginary part (the real part of a literal is 0).
  double real = 0;
  // kInt: decimal digits without sign, or "0x" and lower case hexadecimal digits when the value
  // does not fit. kStr: the code points in UTF-8, lone surrogates as three bytes
  // (WTF-8). kBytes: the bytes.
  std::string text;
};

// A constant as the tree keeps it: the place of its text, or the 64 bits of a kInt that fits, of a
// kFloat or of a kComplex, in two halves.
struct PackedConstant {
  uint32_t low = 0;   // the text's offset
  uint32_t high = 0;  // the text's length
  ConstantKind kind = ConstantKind::kNone;
  bool fits_int64 = false;

  uint64_t bits() const { return uint64_t{high} << 32 | low; }
};

}  // namespace portalis::parse
