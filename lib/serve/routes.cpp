#include "serve/routes.hpp"

#include <optional>

namespace portalis::serve {
namespace {

constexpr std::string_view kModule = "{module}";

// The module that `path` names in `pattern`; "" for a pattern without one, nothing when they
// differ.
std::optional<std::string_view> module_of(std::string_view pattern, std::string_view path) {
  const size_t at = pattern.find(kModule);
  if (at == std::string_view::npos)
    return path == pattern ? std::optional(std::string_view()) : std::nullopt;
  const std::string_view before = pattern.substr(0, at);
  const std::string_view after = pattern.substr(at + kModule.size());
  if (path.size() <= before.size() + after.size() || !path.starts_with(before) ||
      !path.ends_with(after)) {
    return std::nullopt;
  }
  const std::string_view name = path.substr(at, path.size() - before.size() - after.size());
  return name.find('/') == std::string_view::npos ? std::optional(name) : std::nullopt;
}

}  // namespace

Match match_route(std::string_view method, std::string_view target) {
  const std::string_view path = target.substr(0, target.find('?'));
  Match out;
  for (const Route& route : kRoutes) {
    const auto module = module_of(route.path, path);
    if (!module) continue;
    if (method == route.method) {
      out.route = &route;
      out.module = *module;
      return out;
    }
    out.problem.allow = route.method;
  }
  if (!out.problem.allow.empty()) {
    out.problem.kind = ProblemKind::kMethodNotAllowed;
    out.problem.message = "this route takes " + out.problem.allow + " alone";
  } else {
    out.problem.kind = ProblemKind::kNotFound;
    out.problem.message = "there is no such route";
  }
  return out;
}

}  // namespace portalis::serve
