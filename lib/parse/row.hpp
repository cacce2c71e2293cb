// A node of a tree that is being parsed.
#pragma once

#include <cstdint>

#include "parse/node_kinds.gen.hpp"

namespace portalis::parse {

struct Row {
  uint32_t begin;
  uint32_t end;
  uint32_t size;
  uint32_t payload;
  NodeKind kind;
  uint8_t slot;
  uint8_t aux;
  bool parenthesized;  // stands in parentheses that its extent leaves out
};

}  // namespace portalis::parse
