// Stands in for lib/base/nfkc.cpp, and the library that it needs, in programs that ask of names
// only where they are.
#include "base/utf8.hpp"

namespace portalis::base {

std::string nfkc(std::string_view text) { return std::string(text); }

}  // namespace portalis::base
