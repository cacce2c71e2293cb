// An HTTP server over loaded modules.
//
// Input: modules, limits, an address. Output: answers, log lines, an exit status. Invariant: all
// state is used by the one thread that calls run(); programs run on other threads and touch nothing
// but their own request. After SIGTERM or SIGINT no request is taken, and all that were taken are
// answered before run() ends; a second signal ends the process at once.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <set>
#include <string>
#include <vector>

#include "serve/asio.hpp"
#include "serve/infer.hpp"
#include "serve/limits.hpp"
#include "serve/metrics.hpp"
#include "serve/module.hpp"
#include "serve/routes.hpp"

namespace portalis::serve {

class Connection;

struct ServerOptions {
  std::string host = "127.0.0.1";
  uint16_t port = 8080;  // 0 = any that is free
  Limits limits;
};

// An answer to a request, before it has headers.
struct Answer {
  unsigned status = 200;
  std::string_view media_type;
  std::string body;
  std::string allow;
  bool is_busy = false;
};

class Server {
 public:
  Server(std::vector<Module> modules, ServerOptions options);
  ~Server();

  // Binds the address; throws portalis::Error when it cannot.
  void listen();
  // Serves until it is told to stop.
  void run();

 private:
  friend class Connection;
  using Finish = std::function<void(Answer)>;

  void accept();
  void on_accept(error_code error, asio::ip::tcp::socket socket);
  void await_signal();
  void drain();
  void run_handlers();
  void closed(Connection* connection);
  bool is_draining() const { return is_draining_; }

  Answer fixed_answer(RouteKind kind) const;
  const Module* find_module(const std::string& name, Problem& problem) const;
  // Runs a program on another thread; `finish` is called on the server's.
  void infer(const std::string& name, std::string body, const std::string& request_id,
             Finish finish);
  // On another thread. `ending` gets the name of how the run ended, if there was one.
  Answer answer_infer(const Module& module, std::string_view body, const std::string& request_id,
                      std::string_view& ending) const;
  Execution run_module(const Module& module, const InferRequest& request) const;

  std::vector<Module> modules_;
  ServerOptions options_;
  std::string metadata_, openapi_, page_;
  Metrics metrics_;
  std::chrono::steady_clock::time_point began_;
  bool is_draining_ = false;
  bool is_accepting_ = false;
  bool is_running_ = false;
  std::set<Connection*> connections_;
  asio::io_context io_{1};
  asio::ip::tcp::acceptor acceptor_{io_};
  asio::signal_set signals_{io_};
  asio::steady_timer retry_{io_};
  asio::thread_pool workers_;
};

Answer problem_answer(const Problem& problem, std::string_view request_id);

}  // namespace portalis::serve
