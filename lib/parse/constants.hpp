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

// A constant as the tree keeps it.
struct PackedConstant {
  uint64_t value = 0;   // kInt that fits, the bits of kFloat and kComplex; else an offset in a pool
  uint32_t length = 0;  // of the text in the pool
  ConstantKind kind = ConstantKind::kNone;
  bool fits_int64 = false;
};

}  // namespace portalis::parse
