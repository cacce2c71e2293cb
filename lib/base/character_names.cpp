#include "base/character_names.hpp"

#include <algorithm>
#include <iterator>
#include <string>

namespace portalis::base {
namespace {

struct CharacterName {
  std::string_view name;
  uint32_t code_point;
};

#include "base/character_names.gen.inc"

}  // namespace

std::optional<uint32_t> find_character(std::string_view name) {
  std::string upper(name);
  for (char& c : upper) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 32);
  }
  const auto* found = std::lower_bound(
      std::begin(kCharacterNames), std::end(kCharacterNames), upper,
      [](const CharacterName& row, const std::string& wanted) { return row.name < wanted; });
  if (found == std::end(kCharacterNames) || found->name != upper) return std::nullopt;
  return found->code_point;
}

}  // namespace portalis::base
