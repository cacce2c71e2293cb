// Normal form of `use` trees.
//
// Input:     UseTree. Output: paths that can be compared as rustfmt sorts them, and their text.
#pragma once

#include <string>
#include <vector>

#include "rust/layout.hpp"
#include "rust/tree.hpp"

namespace portalis::rust {

struct UseSegment;
using UsePath = std::vector<UseSegment>;

struct UseSegment {
  std::string name;
  std::string alias;
  bool is_glob = false;
  bool is_list = false;
  std::vector<UsePath> list;  // sorted
};

UsePath use_path(const UseTree& tree);
bool use_path_less(const UsePath& a, const UsePath& b);
Text use_text(const std::string& vis, const UsePath& path, Indent indent);

}  // namespace portalis::rust
