// Spelling of literals and names in Rust source.
//
// Input:     values and Python names. Output: source text. Invariant: every literal denotes exactly
// the given value.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace portalis::rust {

// "..." for a UTF-8 string: printable Unicode stays, the rest is escaped. Lone surrogates cannot
// occur in Rust.
std::string str_literal(std::string_view utf8);
// b"..." for any bytes.
std::string byte_str_literal(std::string_view bytes);
// '.' for a Unicode scalar value.
std::string char_literal(char32_t value);
// Shortest text that reads back as the same double, with `.0` or an exponent; sign included;
// f64::INFINITY, f64::NEG_INFINITY, f64::NAN.
std::string float_literal(double value);

// True for strict and reserved keywords of edition 2021.
bool is_rust_keyword(std::string_view name);
// The Rust spelling of a Python identifier: `r#type` for keywords, `self_` for the names that
// cannot be raw (self, Self, super, crate) and for `_`.
std::string rust_ident(std::string_view python_name);
// Width in columns as rustfmt counts it (East Asian wide characters count two).
size_t display_width(std::string_view utf8);

// Names in use within one scope; hands out names that do not collide.
class NameScope {
 public:
  // Marks `name` as taken; false when it was taken before.
  bool reserve(std::string_view name);
  bool taken(std::string_view name) const;
  // The name turned out to be needless.
  void release(const std::string& name) { names_.erase(name); }
  // `wanted` when free, else `wanted_2`, `wanted_3`, ...; the result is taken from then on.
  std::string fresh(std::string_view wanted);

 private:
  std::unordered_set<std::string> names_;
  std::unordered_map<std::string, int> numbers_;  // by wanted name: the next one to try
};

}  // namespace portalis::rust
