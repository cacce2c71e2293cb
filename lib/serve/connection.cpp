#include "serve/connection.hpp"

#include <random>
#include <string_view>
#include <utility>

#include "serve/log.hpp"

namespace portalis::serve {
namespace {

using Clock = std::chrono::steady_clock;

constexpr size_t kMaxRequestIdBytes = 128;
// What is read and thrown away after an answer that ends the connection, so that closing it does
// not take the answer back from a client that still sends.
constexpr size_t kMaxDiscardedBytes = size_t{1} << 20;
constexpr std::chrono::seconds kLingerTime{2};

std::string_view view_of(beast::string_view text) { return {text.data(), text.size()}; }

std::string new_request_id() {
  thread_local std::random_device device;
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string out;
  for (int word = 0; word < 4; ++word) {
    const uint32_t bits = device();
    for (int shift = 0; shift < 32; shift += 4) out.push_back(kDigits[bits >> shift & 15]);
  }
  return out;
}

// The client's own id where it is harmless in headers and logs.
std::string request_id_of(std::string_view given) {
  constexpr std::string_view kLetters =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-.:";
  const bool is_usable = !given.empty() && given.size() <= kMaxRequestIdBytes &&
                         given.find_first_not_of(kLetters) == std::string_view::npos;
  return is_usable ? std::string(given) : new_request_id();
}

bool is_json(std::string_view media_type) {
  media_type = media_type.substr(0, media_type.find(';'));
  while (!media_type.empty() && media_type.back() == ' ') media_type.remove_suffix(1);
  return media_type.empty() ||
         beast::iequals({media_type.data(), media_type.size()}, {kJson.data(), kJson.size()});
}

Problem reading_problem(error_code error, const Limits& limits) {
  if (error == beast::error::timeout) {
    return {ProblemKind::kReadTimeout,
            "the request did not arrive within " + std::to_string(limits.read_time.count()) + " ms",
            {}};
  }
  if (error == http::error::header_limit || error == http::error::buffer_overflow) {
    return {ProblemKind::kHeaderTooLarge,
            "the headers have more than " + std::to_string(limits.header_bytes) + " bytes",
            {}};
  }
  if (error == http::error::body_limit) {
    return {ProblemKind::kBodyTooLarge,
            "the body has more than " + std::to_string(limits.body_bytes) + " bytes",
            {}};
  }
  return {ProblemKind::kMalformedRequest, "the request cannot be read: " + error.message(), {}};
}

bool is_lost(error_code error) {
  return error.category() != http::make_error_code(http::error::bad_method).category() &&
         error != beast::error::timeout;
}

}  // namespace

Connection::Connection(Server& server, asio::ip::tcp::socket socket)
    : server_(server),
      stream_(std::move(socket)),
      deadline_(stream_.get_executor()),
      began_(Clock::now()) {}

Connection::~Connection() { server_.closed(this); }

void Connection::close_if_idle() {
  if (is_reading_ && buffer_.size() == 0 && !parser_->got_some()) stream_.cancel();
}

// One deadline for all of a request: a client that sends a byte now and then gains nothing.
void Connection::set_deadline() {
  is_reading_ = true;
  is_late_ = false;
  stream_.expires_never();
  deadline_.expires_after(server_.options_.limits.read_time);
  deadline_.async_wait([self = shared_from_this()](error_code error) {
    if (error || !self->is_reading_ || self->deadline_.expiry() > Clock::now()) return;
    self->is_late_ = true;
    self->stream_.cancel();
  });
}

// The timer holds the connection, so every way out of reading leads here.
void Connection::end_reading() {
  is_reading_ = false;
  deadline_.cancel();
}

void Connection::read_header() {
  const Limits& limits = server_.options_.limits;
  parser_.emplace();
  parser_->header_limit(static_cast<uint32_t>(limits.header_bytes));
  parser_->body_limit(limits.body_bytes);
  request_id_.clear();
  match_ = {};
  set_deadline();
  http::async_read_header(
      stream_, buffer_, *parser_,
      [self = shared_from_this()](error_code error, size_t) { self->on_header(error); });
}

void Connection::on_header(error_code error) {
  began_ = Clock::now();
  if (error) return refuse(error);
  const auto& request = parser_->get();
  request_id_ = request_id_of(view_of(request["X-Request-Id"]));
  match_ = match_route(view_of(request.method_string()), view_of(request.target()));
  if (auto problem = check_header()) return refuse(*problem);
  if (!beast::iequals(request[http::field::expect], "100-continue")) return read_body();
  continue_ = {http::status::continue_, request.version()};
  http::async_write(stream_, continue_, [self = shared_from_this()](error_code sent_error, size_t) {
    if (!sent_error) self->read_body();
  });
}

// What is known to be wrong before the body is read.
std::optional<Problem> Connection::check_header() {
  const auto& request = parser_->get();
  if (match_.route == nullptr) return match_.problem;
  if (match_.route->method != "POST") return std::nullopt;
  if (!is_json(view_of(request[http::field::content_type])) ||
      !request[http::field::content_encoding].empty()) {
    return Problem{ProblemKind::kUnsupportedMediaType, "the body is not declared as JSON", {}};
  }
  const auto length = parser_->content_length();
  if (length && *length > server_.options_.limits.body_bytes)
    return reading_problem(http::error::body_limit, server_.options_.limits);
  return std::nullopt;
}

void Connection::read_body() {
  http::async_read(stream_, buffer_, *parser_,
                   [self = shared_from_this()](error_code error, size_t) { self->on_body(error); });
}

void Connection::on_body(error_code error) {
  if (error) return refuse(error);
  end_reading();
  keep_alive_ = parser_->get().keep_alive();
  answer();
}

void Connection::refuse(error_code error) {
  end_reading();
  if (is_late_ && error == asio::error::operation_aborted) error = beast::error::timeout;
  const bool has_begun = parser_->got_some() || buffer_.size() > 0;
  if (is_lost(error) || error == http::error::end_of_stream || !has_begun) return;
  refuse(reading_problem(error, server_.options_.limits));
}

void Connection::refuse(const Problem& problem) {
  // What is left of the request cannot be told from the next one.
  keep_alive_ = false;
  end_reading();
  if (request_id_.empty()) request_id_ = new_request_id();
  send(problem_answer(problem, request_id_));
}

void Connection::answer() {
  const Route& route = *match_.route;
  if (route.method != "POST") return send(server_.fixed_answer(route.kind));
  server_.infer(match_.module, std::move(parser_->get().body()), request_id_,
                [self = shared_from_this()](Answer answer) { self->send(std::move(answer)); });
}

void Connection::send(Answer answer) {
  log(answer);
  response_ = {};
  response_.result(answer.status);
  response_.version(parser_->get().version() == 10 ? 10 : 11);
  response_.set(http::field::server, "portalis");
  response_.set(http::field::content_type,
                beast::string_view(answer.media_type.data(), answer.media_type.size()));
  response_.set(http::field::cache_control, "no-store");
  response_.set("X-Content-Type-Options", "nosniff");
  response_.set("X-Request-Id", request_id_);
  if (!answer.allow.empty()) response_.set(http::field::allow, answer.allow);
  if (answer.is_busy) response_.set(http::field::retry_after, "1");
  response_.keep_alive(keep_alive_ && !server_.is_draining());
  response_.body() = std::move(answer.body);
  response_.prepare_payload();
  stream_.expires_after(server_.options_.limits.write_time);
  http::async_write(stream_, response_, [self = shared_from_this()](error_code error, size_t) {
    self->on_sent(error, self->response_.keep_alive());
  });
}

void Connection::on_sent(error_code error, bool keep_alive) {
  response_ = {};
  if (error) return;
  if (keep_alive && !server_.is_draining()) return read_header();
  error_code ignored;
  stream_.socket().shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
  stream_.expires_after(kLingerTime);
  linger();
}

void Connection::linger() {
  buffer_.clear();
  stream_.async_read_some(buffer_.prepare(size_t{16} << 10),
                          [self = shared_from_this()](error_code error, size_t num_bytes) {
                            self->num_discarded_ += num_bytes;
                            if (!error && self->num_discarded_ < kMaxDiscardedBytes) self->linger();
                          });
}

void Connection::log(const Answer& answer) {
  const auto& request = parser_->get();
  const std::chrono::duration<double> seconds = Clock::now() - began_;
  server_.metrics_.count_request(match_.route != nullptr ? match_.route->path : "other",
                                 answer.status);
  LogLine(LogLevel::kInfo, "request")
      .with("request_id", std::string_view(request_id_))
      .with("method", view_of(request.method_string()))
      .with("target", view_of(request.target()))
      .with("status", static_cast<int64_t>(answer.status))
      .with("seconds", seconds.count())
      .with("bytes", static_cast<int64_t>(answer.body.size()));
}

}  // namespace portalis::serve
