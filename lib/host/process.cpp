#include "host/process.hpp"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include "host/files.hpp"

extern char** environ;

namespace portalis::host {
namespace {

using Clock = std::chrono::steady_clock;

class Descriptor {
 public:
  explicit Descriptor(int value = -1) : value_(value) {}
  Descriptor(Descriptor&& other) noexcept : value_(std::exchange(other.value_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(value_, other.value_);
    return *this;
  }
  ~Descriptor() { reset(); }
  void reset() {
    if (value_ >= 0) ::close(value_);
    value_ = -1;
  }
  int get() const { return value_; }

 private:
  int value_;
};

struct Pipe {
  Descriptor read_end;
  Descriptor write_end;
};

Result<Pipe> make_pipe() {
  int ends[2];
  if (::pipe2(ends, O_CLOEXEC) != 0) return io_error("make", "a pipe", errno);
  ::fcntl(ends[0], F_SETFL, O_NONBLOCK);
  return Pipe{Descriptor(ends[0]), Descriptor(ends[1])};
}

// A file in memory holding the child's input: unlike a pipe it cannot block or raise SIGPIPE here.
Result<Descriptor> input_file(const std::string& bytes) {
  Descriptor file(::memfd_create("stdin", MFD_CLOEXEC));
  if (file.get() < 0) return io_error("make", "the standard input", errno);
  for (size_t written = 0; written < bytes.size();) {
    const ssize_t count = ::write(file.get(), bytes.data() + written, bytes.size() - written);
    if (count < 0 && errno != EINTR) return io_error("write", "the standard input", errno);
    if (count > 0) written += static_cast<size_t>(count);
  }
  ::lseek(file.get(), 0, SEEK_SET);
  return file;
}

std::vector<std::string> child_environment(const ProcessRequest& request) {
  std::vector<std::string> out;
  const auto replaced = [&](const std::string& entry) {
    const std::string name = entry.substr(0, entry.find('='));
    const auto is_name = [&](const auto& pair) { return pair.first == name; };
    return std::any_of(request.environment.begin(), request.environment.end(), is_name) ||
           std::count(request.removed_environment.begin(), request.removed_environment.end(),
                      name) > 0;
  };
  for (char** entry = environ; *entry != nullptr; ++entry) {
    if (!replaced(*entry)) out.emplace_back(*entry);
  }
  for (const auto& [name, value] : request.environment) out.push_back(name + "=" + value);
  return out;
}

std::vector<char*> pointers(std::vector<std::string>& strings) {
  std::vector<char*> out;
  for (std::string& text : strings) out.push_back(text.data());
  out.push_back(nullptr);
  return out;
}

// The spawn attributes: a process group of its own when captured (so that a time limit ends all of
// it, while a program at the terminal keeps the terminal's signals), and default signal handling.
class SpawnAttributes {
 public:
  explicit SpawnAttributes(bool own_group) {
    ::posix_spawnattr_init(&attributes_);
    sigset_t all, none;
    ::sigfillset(&all);
    ::sigemptyset(&none);
    ::posix_spawnattr_setsigdefault(&attributes_, &all);
    ::posix_spawnattr_setsigmask(&attributes_, &none);
    ::posix_spawnattr_setpgroup(&attributes_, 0);
    const int group = own_group ? POSIX_SPAWN_SETPGROUP : 0;
    ::posix_spawnattr_setflags(
        &attributes_, static_cast<short>(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | group));
  }
  ~SpawnAttributes() { ::posix_spawnattr_destroy(&attributes_); }
  const posix_spawnattr_t* get() const { return &attributes_; }

 private:
  posix_spawnattr_t attributes_;
};

class FileActions {
 public:
  FileActions() { ::posix_spawn_file_actions_init(&actions_); }
  ~FileActions() { ::posix_spawn_file_actions_destroy(&actions_); }
  void duplicate(int from, int to) { ::posix_spawn_file_actions_adddup2(&actions_, from, to); }
  void change_directory(const char* path) {
    ::posix_spawn_file_actions_addchdir_np(&actions_, path);
  }
  const posix_spawn_file_actions_t* get() const { return &actions_; }

 private:
  posix_spawn_file_actions_t actions_;
};

// Follows one started child to its end.
class Child {
 public:
  Child(pid_t pid, const ProcessRequest& request, Descriptor out, Descriptor err)
      : pid_(pid),
        request_(request),
        out_(std::move(out)),
        err_(std::move(err)),
        watch_(static_cast<int>(::syscall(SYS_pidfd_open, pid, 0))) {}

  ProcessResult follow() {
    const auto start = Clock::now();
    if (request_.limits.wall.count() > 0) deadline_ = start + request_.limits.wall;
    int status = 0;
    while (!reap(status)) wait_for_event();
    drain(out_, result_.standard_output);
    drain(err_, result_.standard_error);
    if (WIFEXITED(status)) result_.exit_status = WEXITSTATUS(status);
    if (WIFSIGNALED(status)) result_.signal = WTERMSIG(status);
    result_.seconds = std::chrono::duration<double>(Clock::now() - start).count();
    return std::move(result_);
  }

 private:
  bool reap(int& status) {
    pid_t done = 0;
    do done = ::waitpid(pid_, &status, WNOHANG);
    while (done < 0 && errno == EINTR);
    return done != 0;
  }

  void wait_for_event() {
    std::array<pollfd, 3> polled = {pollfd{watch_.get(), POLLIN, 0}, pollfd{out_.get(), POLLIN, 0},
                                    pollfd{err_.get(), POLLIN, 0}};
    int timeout = watch_.get() >= 0 ? -1 : 10;  // without a pidfd the exit is found by asking again
    if (deadline_ && !result_.timed_out) {
      const auto left =
          std::chrono::ceil<std::chrono::milliseconds>(*deadline_ - Clock::now()).count();
      if (left <= 0) {
        result_.timed_out = true;
        end();
      } else if (timeout < 0 || left < timeout) {
        timeout = static_cast<int>(std::min<int64_t>(left, 1 << 30));
      }
    }
    if (::poll(polled.data(), polled.size(), timeout) <= 0) return;
    if (polled[1].revents != 0) drain(out_, result_.standard_output);
    if (polled[2].revents != 0) drain(err_, result_.standard_error);
  }

  // Reads what is there without waiting.
  void drain(Descriptor& from, std::string& into) {
    char buffer[1 << 16];
    while (from.get() >= 0) {
      const ssize_t count = ::read(from.get(), buffer, sizeof buffer);
      if (count < 0 && errno == EINTR) continue;
      if (count < 0 && errno == EAGAIN) return;
      if (count <= 0) {
        from.reset();
        return;
      }
      const size_t room = request_.limits.output_bytes - into.size();
      into.append(buffer, std::min(static_cast<size_t>(count), room));
      if (static_cast<size_t>(count) > room && !result_.output_truncated) {
        result_.output_truncated = true;
        end();
      }
    }
  }

  void end() { ::kill(request_.capture_output ? -pid_ : pid_, SIGKILL); }

  pid_t pid_;
  const ProcessRequest& request_;
  Descriptor out_;
  Descriptor err_;
  Descriptor watch_;
  std::optional<Clock::time_point> deadline_;
  ProcessResult result_;
};

}  // namespace

Result<ProcessResult> run_process(const ProcessRequest& request) {
  if (request.argv.empty()) return defect_error("run_process needs a program");
  FileActions actions;
  Descriptor input;
  Pipe out, err;
  if (request.standard_input) {
    auto file = input_file(*request.standard_input);
    if (!file.ok()) return file.error();
    input = std::move(*file);
    actions.duplicate(input.get(), STDIN_FILENO);
  }
  if (request.capture_output) {
    auto out_pipe = make_pipe();
    if (!out_pipe.ok()) return out_pipe.error();
    auto err_pipe = make_pipe();
    if (!err_pipe.ok()) return err_pipe.error();
    out = std::move(*out_pipe);
    err = std::move(*err_pipe);
    actions.duplicate(out.write_end.get(), STDOUT_FILENO);
    actions.duplicate(err.write_end.get(), STDERR_FILENO);
  }
  if (!request.directory.empty()) actions.change_directory(request.directory.c_str());

  std::vector<std::string> arguments = request.argv;
  std::vector<std::string> variables = child_environment(request);
  const SpawnAttributes attributes(request.capture_output);
  pid_t pid = -1;
  const int failure = ::posix_spawnp(&pid, arguments[0].c_str(), actions.get(), attributes.get(),
                                     pointers(arguments).data(), pointers(variables).data());
  if (failure == ENOENT)
    return unavailable_error("cannot run `" + arguments[0] + "`: it is not on the PATH");
  if (failure != 0) return io_error("run", "`" + arguments[0] + "`", failure);
  if (request.limits.memory_bytes != 0) {
    const rlimit limit{request.limits.memory_bytes, request.limits.memory_bytes};
    ::prlimit(pid, RLIMIT_AS, &limit, nullptr);
  }
  out.write_end.reset();
  err.write_end.reset();
  return Child(pid, request, std::move(out.read_end), std::move(err.read_end)).follow();
}

}  // namespace portalis::host
