#include <utf8proc.h>

#include <cstdlib>

#include "base/utf8.hpp"

namespace portalis::base {

std::string nfkc(std::string_view text) {
  utf8proc_uint8_t* mapped = nullptr;
  const auto options =
      static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT);
  const utf8proc_ssize_t length =
      utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                   static_cast<utf8proc_ssize_t>(text.size()), &mapped, options);
  if (length < 0) return std::string(text);
  std::string result(reinterpret_cast<char*>(mapped), static_cast<size_t>(length));
  std::free(mapped);
  return result;
}

}  // namespace portalis::base
