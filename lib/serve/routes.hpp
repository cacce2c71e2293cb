// The routes of the server: one table, from which requests are told apart and OpenAPI is written.
//
// Input: a method and a target. Output: a route and the module that it names, or what is wrong.
#pragma once

#include <string>
#include <string_view>

#include "serve/problem.hpp"

namespace portalis::serve {

enum class RouteKind { kInfer, kInferModule, kLive, kReady, kMetadata, kMetrics, kOpenApi, kPage };

struct Route {
  RouteKind kind;
  std::string_view method;
  std::string_view path;  // {module} stands for a module's name
  std::string_view summary;
  std::string_view media_type;  // of the answer
};

inline constexpr std::string_view kJson = "application/json";

inline constexpr Route kRoutes[] = {
    {RouteKind::kInfer, "POST", "/v1/infer", "Run the module; for a server of one module", kJson},
    {RouteKind::kInferModule, "POST", "/v1/modules/{module}/infer", "Run the module of that name",
     kJson},
    {RouteKind::kLive, "GET", "/v1/health/live", "Whether the server lives", kJson},
    {RouteKind::kReady, "GET", "/v1/health/ready", "Whether the server takes requests", kJson},
    {RouteKind::kMetadata, "GET", "/v1/metadata", "The server, its limits and its modules", kJson},
    {RouteKind::kMetrics, "GET", "/v1/metrics", "Counters in Prometheus' text format",
     "text/plain; version=0.0.4; charset=utf-8"},
    {RouteKind::kOpenApi, "GET", "/openapi.json", "This description", kJson},
    {RouteKind::kPage, "GET", "/", "A page for people", "text/html; charset=utf-8"},
};

struct Match {
  const Route* route = nullptr;  // null: `problem` says why
  std::string module;            // "" = the only one
  Problem problem;
};

// `target` may have a query, which is ignored.
Match match_route(std::string_view method, std::string_view target);

}  // namespace portalis::serve
