// One connection: requests one after another, each read within limits and answered.
//
// Input: a socket. Output: answers. Invariant: a request is read whole before anything runs;
// reading and writing have deadlines, however slowly bytes come; a request that cannot be read is
// answered, where that is still possible, and ends the connection.
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>

#include "serve/asio.hpp"
#include "serve/routes.hpp"
#include "serve/server.hpp"

namespace portalis::serve {

class Connection : public std::enable_shared_from_this<Connection> {
 public:
  Connection(Server& server, asio::ip::tcp::socket socket);
  ~Connection();

  void start() { read_header(); }
  // Closes a connection that waits for its next request; others end after their answer.
  void close_if_idle();

 private:
  void read_header();
  void set_deadline();
  void end_reading();
  void on_header(error_code error);
  void read_body();
  void on_body(error_code error);
  void refuse(error_code error);
  void refuse(const Problem& problem);
  std::optional<Problem> check_header();
  void answer();
  void send(Answer answer);
  void on_sent(error_code error, bool keep_alive);
  void linger();
  void log(const Answer& answer);

  Server& server_;
  beast::tcp_stream stream_;
  // Reading has a timer of its own: the stream's closes the socket, so that nothing can be
  // answered.
  asio::steady_timer deadline_;
  beast::flat_buffer buffer_;
  std::optional<http::request_parser<http::string_body>> parser_;
  http::response<http::string_body> response_;
  http::response<http::empty_body> continue_;
  Match match_;
  std::string request_id_;
  std::chrono::steady_clock::time_point began_;
  bool is_reading_ = false;
  bool is_late_ = false;
  bool keep_alive_ = false;
  size_t num_discarded_ = 0;
};

}  // namespace portalis::serve
