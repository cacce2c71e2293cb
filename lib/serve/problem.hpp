// What can be wrong with a request, and how that is told.
//
// Input: a kind of problem and a sentence about this one. Output: status and JSON. Invariant: every
// kind has one status, one name and one advice; docs/serving.md lists them.
#pragma once

#include <string>
#include <string_view>

namespace portalis::serve {

enum class ProblemKind {
  kMalformedRequest,
  kMalformedJson,
  kNotFound,
  kMethodNotAllowed,
  kReadTimeout,
  kBodyTooLarge,
  kUnsupportedMediaType,
  kInvalidRequest,
  kTimeLimit,
  kFuelLimit,
  kMemoryLimit,
  kOutputLimit,
  kBusy,
  kHeaderTooLarge,
  kTrapped,
  kInternal,
  kShuttingDown,
};

struct ProblemInfo {
  ProblemKind kind;
  unsigned status;
  std::string_view name;
  std::string_view advice;
};

inline constexpr ProblemInfo kProblems[] = {
    {ProblemKind::kMalformedRequest, 400, "malformed_request", "send an HTTP/1.1 request"},
    {ProblemKind::kMalformedJson, 400, "malformed_json",
     "send one JSON object, in UTF-8, such as {\"args\": [], \"stdin\": \"\"}"},
    {ProblemKind::kNotFound, 404, "not_found", "see /openapi.json for the routes"},
    {ProblemKind::kMethodNotAllowed, 405, "method_not_allowed",
     "use the method that the Allow header names"},
    {ProblemKind::kReadTimeout, 408, "read_timeout",
     "send the whole request at once, or raise --read-timeout"},
    {ProblemKind::kBodyTooLarge, 413, "body_too_large", "send less, or raise --max-body"},
    {ProblemKind::kUnsupportedMediaType, 415, "unsupported_media_type",
     "send JSON with Content-Type: application/json and no Content-Encoding"},
    {ProblemKind::kInvalidRequest, 422, "invalid_request",
     "see /openapi.json for the members of a request"},
    {ProblemKind::kTimeLimit, 408, "time_limit", "give the program less to do, or raise --timeout"},
    {ProblemKind::kFuelLimit, 422, "fuel_limit", "give the program less to do, or raise --fuel"},
    {ProblemKind::kMemoryLimit, 422, "memory_limit",
     "give the program less to do, or raise --memory"},
    {ProblemKind::kOutputLimit, 422, "output_limit",
     "let the program write less, or raise --max-output"},
    {ProblemKind::kBusy, 429, "busy",
     "try again after the seconds of the Retry-After header, or raise --max-requests"},
    {ProblemKind::kHeaderTooLarge, 431, "header_too_large",
     "send fewer or shorter headers, or raise --max-header"},
    {ProblemKind::kTrapped, 500, "trapped",
     "report the program and this request: a translation never traps"},
    {ProblemKind::kInternal, 500, "internal", "see the server's log under this request_id"},
    {ProblemKind::kShuttingDown, 503, "shutting_down", "try again at another server"},
};

const ProblemInfo& info(ProblemKind kind);

struct Problem {
  ProblemKind kind = ProblemKind::kInternal;
  std::string message;
  std::string allow;  // of kMethodNotAllowed: the methods
};

std::string problem_json(const Problem& problem, std::string_view request_id);

}  // namespace portalis::serve
