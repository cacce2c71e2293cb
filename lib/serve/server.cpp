#include "serve/server.hpp"

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <exception>
#include <memory>
#include <utility>

#include "serve/connection.hpp"
#include "serve/describe.hpp"
#include "serve/log.hpp"

namespace portalis::serve {
namespace {

using asio::ip::tcp;
using Clock = std::chrono::steady_clock;

// How long accepting rests when the process has no descriptors left.
constexpr std::chrono::milliseconds kAcceptRest{100};

Answer json_answer(std::string body) {
  Answer out;
  out.media_type = kJson;
  out.body = std::move(body);
  return out;
}

std::string status_json(std::string_view status) {
  base::JsonWriter json;
  json.begin_object().member("status", status).end_object();
  return json.text() + "\n";
}

}  // namespace

Answer problem_answer(const Problem& problem, std::string_view request_id) {
  Answer out = json_answer(problem_json(problem, request_id));
  out.status = info(problem.kind).status;
  out.allow = problem.allow;
  out.is_busy = problem.kind == ProblemKind::kBusy;
  return out;
}

Server::Server(std::vector<Module> modules, ServerOptions options)
    : modules_(std::move(modules)),
      options_(std::move(options)),
      metadata_(metadata_json(modules_, options_.limits)),
      openapi_(openapi_json(modules_)),
      page_(page_html(modules_)),
      began_(Clock::now()),
      workers_(options_.limits.requests) {}

Server::~Server() = default;

void Server::listen() {
  error_code error;
  const auto fail = [&] {
    throw Error(PORTALIS_ERROR_IO, "cannot listen at " + options_.host + ", port " +
                                       std::to_string(options_.port) + ": " + error.message());
  };
  const auto address = asio::ip::make_address(options_.host, error);
  if (error) fail();
  const tcp::endpoint endpoint(address, options_.port);
  acceptor_.open(endpoint.protocol(), error);
  if (!error) acceptor_.set_option(tcp::acceptor::reuse_address(true), error);
  if (!error) acceptor_.bind(endpoint, error);
  if (!error) acceptor_.listen(asio::socket_base::max_listen_connections, error);
  if (error) fail();
  options_.port = acceptor_.local_endpoint().port();
  signals_.add(SIGTERM);
  signals_.add(SIGINT);
}

void Server::run() {
  LogLine(LogLevel::kInfo, "ready")
      .with("host", std::string_view(options_.host))
      .with("port", static_cast<int64_t>(options_.port))
      .with("modules", static_cast<int64_t>(modules_.size()));
  await_signal();
  accept();
  is_running_ = true;
  run_handlers();
  is_running_ = false;
  workers_.join();
  LogLine(LogLevel::kInfo, "stopped");
}

void Server::run_handlers() {
  while (true) {
    try {
      io_.run();
      return;
    } catch (const std::exception& error) {
      // The connection that had no memory, say, is gone; the others are as they were.
      LogLine(LogLevel::kError, "handler").with("error", std::string_view(error.what()));
    }
  }
}

void Server::accept() {
  if (is_accepting_ || is_draining_ || connections_.size() >= options_.limits.connections) return;
  is_accepting_ = true;
  acceptor_.async_accept([this](error_code error, tcp::socket socket) {
    is_accepting_ = false;
    on_accept(error, std::move(socket));
  });
}

void Server::on_accept(error_code error, tcp::socket socket) {
  if (is_draining_) return;
  if (error) {
    LogLine(LogLevel::kWarning, "accept").with("error", std::string_view(error.message()));
    retry_.expires_after(kAcceptRest);
    retry_.async_wait([this](error_code) { accept(); });
    return;
  }
  error_code ignored;
  socket.set_option(tcp::no_delay(true), ignored);
  auto connection = std::make_shared<Connection>(*this, std::move(socket));
  connections_.insert(connection.get());
  metrics_.open_connection();
  connection->start();
  accept();
}

void Server::closed(Connection* connection) {
  if (!is_running_) return;
  connections_.erase(connection);
  metrics_.close_connection();
  if (is_draining_ && connections_.empty()) signals_.cancel();
  accept();
}

void Server::await_signal() {
  signals_.async_wait([this](error_code error, int signal) {
    if (error) return;
    if (is_draining_) std::_Exit(128 + signal);
    LogLine(LogLevel::kInfo, "stopping")
        .with("signal", static_cast<int64_t>(signal))
        .with("running", metrics_.num_running());
    drain();
  });
}

void Server::drain() {
  is_draining_ = true;
  error_code ignored;
  acceptor_.close(ignored);
  retry_.cancel();
  if (connections_.empty()) return;
  await_signal();
  // Closing changes the set, but only after this function has returned.
  for (Connection* connection : connections_) connection->close_if_idle();
}

Answer Server::fixed_answer(RouteKind kind) const {
  const auto route = std::find_if(std::begin(kRoutes), std::end(kRoutes),
                                  [kind](const Route& one) { return one.kind == kind; });
  Answer out;
  out.media_type = route->media_type;
  switch (kind) {
    case RouteKind::kLive:
      out.body = status_json("live");
      break;
    case RouteKind::kReady:
      out.status = is_draining_ ? info(ProblemKind::kShuttingDown).status : 200;
      out.body = status_json(is_draining_ ? "stopping" : "ready");
      break;
    case RouteKind::kMetadata:
      out.body = metadata_;
      break;
    case RouteKind::kMetrics:
      out.body = metrics_.text(std::chrono::duration<double>(Clock::now() - began_).count());
      break;
    case RouteKind::kOpenApi:
      out.body = openapi_;
      break;
    case RouteKind::kPage:
      out.body = page_;
      break;
    case RouteKind::kInfer:
    case RouteKind::kInferModule:
      break;
  }
  return out;
}

const Module* Server::find_module(const std::string& name, Problem& problem) const {
  if (name.empty() && modules_.size() == 1) return &modules_.front();
  std::string names;
  for (const Module& module : modules_) {
    if (module.name == name) return &module;
    names += (names.empty() ? "`" : ", `") + module.name + "`";
  }
  problem.kind = ProblemKind::kNotFound;
  problem.message = name.empty()
                        ? "this server has several modules, so a request names one: " + names
                        : "there is no module `" + name + "`, but " + names;
  return nullptr;
}

Execution Server::run_module(const Module& module, const InferRequest& request) const {
  portalis_run_options_t options = PORTALIS_RUN_OPTIONS_INIT;
  std::vector<portalis_str_t> arguments;
  for (const std::string& argument : request.arguments) arguments.push_back(str(argument));
  options.arguments = arguments.data();
  options.num_arguments = arguments.size();
  options.has_input = 1;
  options.input = str(request.input);
  options.fuel = options_.limits.fuel;
  options.milliseconds = static_cast<uint64_t>(options_.limits.run_time.count());
  options.memory_bytes = options_.limits.memory_bytes;
  options.output_bytes = options_.limits.output_bytes;
  return module.runner.run(options);
}

Answer Server::answer_infer(const Module& module, std::string_view body,
                            const std::string& request_id, std::string_view& ending) const {
  try {
    auto request = read_infer_request(body);
    if (const auto* problem = std::get_if<Problem>(&request))
      return problem_answer(*problem, request_id);
    const Execution execution = run_module(module, std::get<InferRequest>(request));
    ending = ending_name(execution.ending());
    auto answer = infer_answer(execution);
    if (const auto* problem = std::get_if<Problem>(&answer))
      return problem_answer(*problem, request_id);
    return json_answer(std::move(std::get<std::string>(answer)));
  } catch (const std::exception& error) {
    LogLine(LogLevel::kError, "run")
        .with("request_id", std::string_view(request_id))
        .with("module", std::string_view(module.name))
        .with("error", std::string_view(error.what()));
    return problem_answer({ProblemKind::kInternal, "the program could not be run", {}}, request_id);
  }
}

void Server::infer(const std::string& name, std::string body, const std::string& request_id,
                   Finish finish) {
  Problem problem;
  const Module* module = find_module(name, problem);
  if (module == nullptr) return finish(problem_answer(problem, request_id));
  if (is_draining_) {
    problem = {ProblemKind::kShuttingDown, "the server is stopping", {}};
    return finish(problem_answer(problem, request_id));
  }
  if (metrics_.num_running() >= options_.limits.requests) {
    problem = {ProblemKind::kBusy,
               "as many programs run as may: " + std::to_string(options_.limits.requests),
               {}};
    return finish(problem_answer(problem, request_id));
  }
  metrics_.begin_run();
  asio::post(workers_, [this, module, body = std::move(body), request_id,
                        finish = std::move(finish), work = asio::make_work_guard(io_)]() mutable {
    const auto began = Clock::now();
    std::string_view ending;  // "" = it did not run
    Answer answer = answer_infer(*module, body, request_id, ending);
    const double seconds = std::chrono::duration<double>(Clock::now() - began).count();
    asio::post(io_, [this, module, ending, seconds, answer = std::move(answer),
                     finish = std::move(finish)]() mutable {
      metrics_.end_run();
      if (!ending.empty()) metrics_.count_run(module->name, ending, seconds);
      finish(std::move(answer));
    });
  });
}

}  // namespace portalis::serve
