// Single-line attempts: most expressions fit on their line, and then nothing else need be tried.
#include "rust/formatter.hpp"

namespace portalis::rust {

bool Formatter::flat(const Expr&, std::string&, int) { return false; }

}  // namespace portalis::rust
