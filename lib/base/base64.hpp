// Base64 (RFC 4648, with padding): how bytes that are no text travel in JSON.
//
// Input: bytes, or their base64. Output: the other form. Invariant: decode_base64 takes exactly
// what encode_base64 gives, so that no two texts stand for the same bytes.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace portalis::base {

std::string encode_base64(std::string_view bytes);
std::optional<std::string> decode_base64(std::string_view text);

}  // namespace portalis::base
