// What a server says about itself: metadata, OpenAPI, a page.
//
// Input: its modules and limits, and the tables of routes and problems. Output: texts that do not
// change while it runs.
#pragma once

#include <string>
#include <vector>

#include "serve/limits.hpp"
#include "serve/module.hpp"

namespace portalis::serve {

std::string metadata_json(const std::vector<Module>& modules, const Limits& limits);
std::string openapi_json(const std::vector<Module>& modules);
std::string page_html(const std::vector<Module>& modules);

}  // namespace portalis::serve
