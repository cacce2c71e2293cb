// What keeps a file from being lexed, as the error column holds it.
#pragma once

#include <cstdint>

namespace portalis::parse::steps {

enum class LexError : uint8_t {
  kNone,
  kCharacter,   // no token begins with it
  kBackslash,   // something else than a line end, or the end, behind it
  kBlankStart,  // a logical line begins with a backslash
  kString,      // it does not end
  kNumber,
  kOperator,
  kBracket,   // closes nothing, or another one
  kUnclosed,  // brackets at the end of the file
  kNesting,   // more than kMaxBrackets
  kDedent,    // to a column that no open block has
  kTabs,      // columns that depend on the width of tabs
  kIndents,   // more than kMaxIndents
};

}  // namespace portalis::parse::steps
