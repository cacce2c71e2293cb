#include "commands.hpp"

#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <optional>
#include <sstream>

namespace portalis::cli {
namespace {

constexpr int kUsage = 2;
constexpr int kMissing = 3;
constexpr int kDefect = 70;

void progress(portalis_str_t text, void*) {
  std::fprintf(stderr, "%.*s\n", static_cast<int>(text.size), text.data);
}

bool use_color(const Options& options, int stream) {
  if (options.color != "auto") return options.color == "always";
  return isatty(stream) != 0 && std::getenv("NO_COLOR") == nullptr;
}

/// The way to a crate; an empty optional means that the refusal was reported.
struct Translated {
  Session session;
  Source source;
  std::optional<Crate> crate;
};

Translated translated(const Options& options) {
  Session session = make_session(options);
  Source source = Source::load(session, options.file);
  Tree tree = Tree::parse(session, source);
  Module module = Module::analyze(session, tree);
  Crate crate = Crate::translate(session, module);
  if (crate.ok()) return {std::move(session), std::move(source), std::move(crate)};
  report(options, crate.diagnostics());
  return {std::move(session), std::move(source), std::nullopt};
}

/// rustc rejected the translation: nothing that the user did wrong.
int report_defect(const Options& options, const Wasm& wasm) {
  report(options, wasm.diagnostics());
  std::fprintf(stderr,
               "portalis: this is a defect of Portalis: rustc rejected the translation of `%s`.\n"
               "Please report it with the program and the messages above.\n",
               options.file.c_str());
  return kDefect;
}

Wasm built(const Options& options, const Translated& from) {
  int32_t target = options.target == "native" ? PORTALIS_TARGET_NATIVE : PORTALIS_TARGET_WASM;
  int32_t profile = options.debug ? PORTALIS_PROFILE_DEBUG : PORTALIS_PROFILE_RELEASE;
  return Wasm::build(from.session, *from.crate, target, profile);
}

std::string read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  if (!file) throw Error(PORTALIS_ERROR_IO, "cannot read `" + path + "`: " + std::strerror(errno));
  return text.str();
}

struct RunOptions {
  portalis_run_options_t raw = PORTALIS_RUN_OPTIONS_INIT;
  std::vector<portalis_str_t> arguments;
  std::string input;
};

void fill(const Options& options, RunOptions* out) {
  for (const std::string& argument : options.arguments) out->arguments.push_back(str(argument));
  out->raw.arguments = out->arguments.data();
  out->raw.num_arguments = out->arguments.size();
  if (!options.input.empty()) {
    out->input = read_file(options.input);
    out->raw.has_input = 1;
    out->raw.input = str(out->input);
  }
  out->raw.fuel = options.fuel;
  out->raw.milliseconds = static_cast<uint64_t>(options.timeout * 1000);
  out->raw.memory_bytes = options.memory;
}

/// A folder is run by its `__main__.py`.
std::string program_in(const std::string& path) {
  std::error_code error;
  if (!std::filesystem::is_directory(path, error)) return path;
  const std::filesystem::path program = std::filesystem::path(path) / "__main__.py";
  if (!std::filesystem::is_regular_file(program, error)) {
    throw Error(PORTALIS_ERROR_INVALID,
                "`" + path + "` is a folder without `__main__.py`; name the file that runs");
  }
  return program.generic_string();
}

}  // namespace

void write_out(std::string_view text) {
  size_t written = std::fwrite(text.data(), 1, text.size(), stdout);
  if (written != text.size() || std::fflush(stdout) != 0) {
    throw Error(PORTALIS_ERROR_IO,
                std::string("cannot write to standard output: ") + std::strerror(errno));
  }
}

Session make_session(const Options& options) {
  portalis_session_options_t given = PORTALIS_SESSION_OPTIONS_INIT;
  given.python_minor = std::stoi(options.python.substr(2));
  if (isatty(STDERR_FILENO) != 0) given.progress = progress;
  return Session(&given);
}

void report(const Options& options, const Diagnostics& diagnostics) {
  if (options.json) {
    write_out(diagnostics.json() + "\n");
  } else if (!diagnostics.empty()) {
    std::string text = diagnostics.text(use_color(options, STDERR_FILENO));
    std::fwrite(text.data(), 1, text.size(), stderr);
  }
}

int guarded(const Options& given, int (*command)(const Options&)) {
  std::signal(SIGPIPE, SIG_IGN);
  Options options = given;
  try {
    // A library is named by the folder of its distribution.
    bool is_library = given.target == "python" || given.stage == "extension";
    if (!is_library) options.file = program_in(given.file);
    return command(options);
  } catch (const Error& error) {
    std::fprintf(stderr, "portalis: %s\n", error.what());
    switch (error.code()) {
      case PORTALIS_ERROR_UNAVAILABLE:
        return kMissing;
      case PORTALIS_ERROR_INVALID:
      case PORTALIS_ERROR_IO:
        return kUsage;
      case PORTALIS_ERROR_LIMIT:
      case PORTALIS_ERROR_MEMORY:
        return kRefused;
      default:
        std::fprintf(stderr, "portalis: this is a defect of Portalis: please report it with `%s`\n",
                     options.file.c_str());
        return kDefect;
    }
  }
}

int run(const Options& options) {
  Translated from = translated(options);
  if (!from.crate) return kRefused;
  Wasm wasm = built(options, from);
  if (!wasm.ok()) return report_defect(options, wasm);
  RunOptions run_options;
  fill(options, &run_options);
  run_options.raw.inherit_output = 1;
  Execution execution = wasm.run(from.session, run_options.raw);
  if (execution.ending() == PORTALIS_ENDING_EXITED) return execution.status();
  std::fprintf(stderr, "portalis: the program was ended: %s\n",
               std::string(execution.reason()).c_str());
  return execution.ending() == PORTALIS_ENDING_TRAPPED ? kDefect : kRefused;
}

int translate(const Options& options) {
  Translated from = translated(options);
  if (!from.crate) return kRefused;
  if (options.output == "-") {
    for (size_t i = 0; i < from.crate->num_files(); ++i) {
      std::string path(from.crate->file_path(i));
      if (path == "main.rs") continue;
      if (from.crate->num_files() > 2) write_out((i > 1 ? "\n// " : "// ") + path + "\n\n");
      write_out(from.crate->file_text(i));
    }
    return 0;
  }
  from.crate->write(from.session, options.output);
  return 0;
}

int build(const Options& options) {
  if (options.target == "python") return build_python(options);
  Translated from = translated(options);
  if (!from.crate) return kRefused;
  Wasm wasm = built(options, from);
  if (!wasm.ok()) return report_defect(options, wasm);
  wasm.write(options.output);
  if (options.json) {
    write_out("{\"sha256\": \"" + std::string(wasm.sha256()) +
              "\", \"rustc_seconds\": " + std::to_string(wasm.rustc_seconds()) + "}\n");
  }
  return 0;
}

int verify(const Options& options) {
  Translated from = translated(options);
  if (!from.crate) return kRefused;
  Wasm wasm = built(options, from);
  if (!wasm.ok()) return report_defect(options, wasm);
  RunOptions run_options;
  fill(options, &run_options);
  Verdict verdict = Verdict::verify(from.session, options.file, wasm, run_options.raw);
  bool equal = verdict.outcome() == PORTALIS_OUTCOME_EQUAL;
  if (options.json) {
    write_out("{\"outcome\": \"" + std::string(verdict.name()) + "\"}\n");
  } else {
    write_out(options.file + ": " + std::string(verdict.name()) + "\n");
    if (!equal) write_out(std::string(verdict.difference()) + "\n");
  }
  return equal ? 0 : kRefused;
}

int analyze(const Options& options) {
  Session session = make_session(options);
  Source source = Source::load(session, options.file);
  Tree tree = Tree::parse(session, source);
  Module module = Module::analyze(session, tree);
  Crate crate = Crate::translate(session, module);
  report(options, crate.diagnostics());
  if (crate.ok() && !options.json) write_out(options.file + ": can be translated\n");
  return crate.ok() ? 0 : kRefused;
}

int dump(const Options& options) {
  if (options.stage == "extension") return dump_extension(options);
  if (options.stage == "rust") {
    Options rust = options;
    rust.output = "-";
    return translate(rust);
  }
  Session session = make_session(options);
  Source source = Source::load(session, options.file);
  Tree tree = Tree::parse(session, source);
  if (options.stage == "ast") {
    if (tree.ok()) {
      write_out(tree.dump() + "\n");
      return 0;
    }
    report(options, tree.diagnostics());
    return kRefused;
  }
  Module module = Module::analyze(session, tree);
  if (module.ok()) {
    write_out(module.dump());
    return 0;
  }
  report(options, module.diagnostics());
  return kRefused;
}

int package(const Options& options) {
  Translated from = translated(options);
  if (!from.crate) return kRefused;
  Wasm wasm = built(options, from);
  if (!wasm.ok()) return report_defect(options, wasm);
  auto write = [&](const std::string& directory) {
    write_package(from.session, from.source, *from.crate, wasm, nullptr, directory);
  };
  if (options.format == "oci") {
    write_oci(options, from.session, write);
  } else {
    write(options.output);
  }
  return 0;
}

int doctor(const Options& options) {
  Session session = make_session(options);
  bool complete = false;
  write_out(session.doctor(options.json, &complete));
  return complete ? 0 : kMissing;
}

}  // namespace portalis::cli
