// The command `portalis`: a user of the library like any other.
//
// Input: arguments. Output: what the command is asked for; exit status 0 success, 1 refused or
// different, 2 usage, 3 something missing on the machine, 70 a defect of Portalis.
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>

#include "commands.hpp"
#include "config.hpp"

namespace {

using portalis::cli::Options;

constexpr const char* kExamples = R"(Examples:
  portalis run script.py 3 4            translate, build and run in wasmtime
  portalis translate script.py -o out   write a crate that cargo builds
  portalis build script.py -o s.wasm    build a WASM module
  portalis verify script.py             compare with CPython
  portalis analyze script.py --json     say what can be translated and why not
  portalis record roman -o roman.jsonl -- -m pytest tests
                                        record how a package is called, to repeat it translated)";

void add_common(CLI::App* app, Options* options) {
  app->add_option("--python", options->python, "grammar and interpreter: 3.11, 3.12 or 3.13")
      ->check(CLI::IsMember({"3.11", "3.12", "3.13"}));
  app->add_flag("--json", options->json, "machine-readable output");
  app->add_option("--color", options->color, "auto, always or never")
      ->check(CLI::IsMember({"auto", "always", "never"}));
}

void add_build(CLI::App* app, Options* options) {
  app->add_flag("--debug", options->debug, "compile quickly instead of well");
  app->add_option("--target", options->target, "wasm or native")
      ->check(CLI::IsMember({"wasm", "native"}));
}

void add_limits(CLI::App* app, Options* options) {
  app->add_option("--fuel", options->fuel, "limit on WASM instructions");
  app->add_option("--timeout", options->timeout, "limit on seconds");
  app->add_option("--memory", options->memory, "limit on bytes of memory");
  app->add_option("--stdin", options->input, "file to read as standard input");
}

void add_parse(CLI::App* app, portalis::cli::ParseOptions* options) {
  app->add_option("files", options->files, "Python files")->required();
  app->add_option("--max-nodes", options->max_nodes, "limit on the nodes of a tree");
  app->add_option("--max-tokens", options->max_tokens, "limit on the tokens of a file");
  app->add_option("--max-depth", options->max_depth, "limit on the levels of a tree");
  app->add_option("--jobs", options->jobs, "threads; as many as cores by default");
  app->add_option("--batch-size", options->batch_size, "files that a device takes at once");
  app->add_option("--device", options->device, "cpu or cuda; PORTALIS_DEVICE by default");
  app->add_option("--plugin", options->plugin, "file of the device's plugin");
  app->add_flag("--fallback", options->fallback, "let the CPU do what the device fails to do");
  app->add_flag("--metrics", options->metrics, "say what each operation cost");
  app->add_option("--trace", options->trace, "file to write a Chrome trace to");
}

void add_serve(CLI::App* app, Options* options) {
  portalis::cli::ServeOptions* serve = &options->serve;
  const CLI::Range at_least_one(1.0, 9e18);
  app->add_option("modules", serve->modules, "WASM modules or packages; NAME=PATH names one")
      ->required();
  app->add_option("--host", serve->host, "address to listen at; 0.0.0.0 for all");
  app->add_option("--port", serve->port, "port; 0 takes a free one");
  app->add_option("--timeout", options->timeout, "limit on the seconds of a run; 30 by default");
  app->add_option("--fuel", options->fuel, "limit on the WASM instructions of a run");
  app->add_option("--memory", options->memory, "limit on a run's bytes of memory; 512 MiB")
      ->check(at_least_one);
  app->add_option("--max-output", serve->output_bytes, "limit on the bytes of an output; 16 MiB")
      ->check(at_least_one);
  app->add_option("--max-body", serve->body_bytes, "limit on the bytes of a request; 1 MiB")
      ->check(at_least_one);
  app->add_option("--max-header", serve->header_bytes, "limit on the bytes of headers; 16 KiB")
      ->check(at_least_one);
  app->add_option("--read-timeout", serve->read_time, "seconds for a request to arrive; 10");
  app->add_option("--max-requests", serve->requests, "programs that run at once; 16")
      ->check(at_least_one);
  app->add_option("--max-connections", serve->connections, "open connections; 1024")
      ->check(at_least_one);
}

void add_record(CLI::App* app, Options* options, const std::vector<std::string>& marked) {
  portalis::cli::RecordOptions* record = &options->record;
  app->add_option("package", record->package, "the name that is imported")->required();
  app->add_option("-o,--output", options->output, "file to write")->required();
  app->add_option("--calls", record->calls, "recorded calls of each function");
  app->add_option("--generate", record->generated, "calls with generated arguments of each");
  app->add_option("--timeout", options->timeout, "limit on seconds");
  app->parse_complete_callback([record, &marked] {
    if (marked.size() < 2) {
      throw CLI::RequiredError("-- and a command as after `python`, such as -m pytest tests");
    }
    record->command.assign(marked.begin() + 1, marked.end());
  });
}

/// What follows the file, from the first word that is no option of ours on, is the program's own;
/// `--` before it ends our options.
void take_arguments(CLI::App* app, Options* options, const std::vector<std::string>& marked) {
  app->prefix_command();
  app->parse_complete_callback([app, options, &marked] {
    options->arguments = app->remaining();
    bool is_ours = options->arguments.empty() && !marked.empty();
    options->arguments.insert(options->arguments.end(), marked.begin() + (is_ours ? 1 : 0),
                              marked.end());
  });
}

/// Cuts the words from `--` on off a command that runs a program.
std::vector<std::string> cut_marked(int* argc, char** argv) {
  std::vector<std::string> words(argv, argv + *argc);
  constexpr std::array kRunning = {"run", "verify", "record"};
  if (words.size() < 2 || std::find(kRunning.begin(), kRunning.end(), words[1]) == kRunning.end())
    return {};
  auto mark = std::find(words.begin(), words.end(), "--");
  *argc = static_cast<int>(mark - words.begin());
  return {mark, words.end()};
}

}  // namespace

int main(int argc, char** argv) {
  Options options;
  const std::vector<std::string> marked = cut_marked(&argc, argv);
  CLI::App app{"Translates Python to readable Rust and verified WebAssembly"};
  app.footer(kExamples);
  app.set_version_flag("--version", std::string(portalis::view(portalis_version())));
  app.require_subcommand(1);
  portalis::cli::add_config(&app, &options);
  int status = 0;
  auto command = [&](const char* name, const char* what, int (*run)(const Options&)) {
    CLI::App* sub = app.add_subcommand(name, what);
    add_common(sub, &options);
    sub->callback([&options, &status, run] { status = portalis::cli::guarded(options, run); });
    return sub;
  };
  CLI::App* run = command("run", "translate, build and run a program", portalis::cli::run);
  run->add_option("file", options.file, "Python file, or a folder with __main__.py")->required();
  run->add_flag_callback("--native", [&] { options.target = "native"; }, "run natively");
  take_arguments(run, &options, marked);
  add_build(run, &options);
  add_limits(run, &options);

  CLI::App* translate = command("translate", "write a Rust crate", portalis::cli::translate);
  translate->add_option("file", options.file, "Python file, or a folder with __main__.py")
      ->required();
  translate->add_option("-o,--output", options.output, "directory; - prints the Rust")->required();

  CLI::App* build =
      command("build", "build a WASM module, an executable or a wheel", portalis::cli::build);
  build
      ->add_option("file", options.file,
                   "Python file, or a folder with __main__.py; for a wheel also a source archive's "
                   "directory")
      ->required();
  build->add_option("-o,--output", options.output, "file to write; for a wheel its directory")
      ->required();
  build->add_flag("--debug", options.debug, "compile quickly instead of well");
  build->add_option("--target", options.target, "wasm, native, or python for a wheel")
      ->check(CLI::IsMember({"wasm", "native", "python"}));

  CLI::App* verify =
      command("verify", "run in CPython and translated, and compare", portalis::cli::verify);
  verify->add_option("file", options.file, "Python file, or a folder with __main__.py")->required();
  take_arguments(verify, &options, marked);
  add_build(verify, &options);
  add_limits(verify, &options);

  CLI::App* analyze = command("analyze", "say what can be translated", portalis::cli::analyze);
  analyze->add_option("file", options.file, "Python file, or a folder with __main__.py")
      ->required();

  CLI::App* dump = command("dump", "print what a stage made", portalis::cli::dump);
  dump->add_option("--stage", options.stage, "ast, ir, rust, or extension for a library")
      ->check(CLI::IsMember({"ast", "ir", "rust", "extension"}))
      ->required();
  dump->add_option("file", options.file, "Python file, or a folder with __main__.py")->required();

  CLI::App* parse =
      command("parse", "check the syntax of files, many at once", portalis::cli::parse);
  add_parse(parse, &options.parse);

  CLI::App* replay = command("replay", "ask a translated package for recorded calls and compare",
                             portalis::cli::replay);
  replay->add_option("vectors", options.input, "what `record` wrote")->required();
  replay->add_option("path", options.record.package, "directory or file of the package")
      ->required();
  replay->add_option("--tolerance", options.record.tolerance, "relative difference of floats");
  replay->add_option("--timeout", options.timeout, "limit on seconds");
  add_build(replay, &options);

  add_record(command("record", "record the calls of a package's functions by a test suite",
                     portalis::cli::record),
             &options, marked);

  CLI::App* package =
      command("package", "pack module, crate, hashes and manifest", portalis::cli::package);
  package->add_option("file", options.file, "Python file, or a folder with __main__.py")
      ->required();
  package->add_option("-o,--output", options.output, "directory")->required();
  package->add_option("--format", options.format, "directory, or oci for an image that serves it")
      ->check(CLI::IsMember({"directory", "oci"}));
  package->add_option("--with", options.packages, "package that the image serves, too; repeatable")
      ->expected(1)
      ->take_all();
  add_build(package, &options);

  CLI::App* serve = command("serve", "answer HTTP requests with modules", portalis::cli::serve);
  add_serve(serve, &options);

  CLI::App* config = command("config", "print the settings in force", portalis::cli::config);
  config->add_flag("--reference", options.reference, "print what may be set, as Markdown");

  command("doctor", "say what this machine offers and what is missing", portalis::cli::doctor);

  try {
    portalis::cli::apply_config(&app, argc, argv);
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : 2;
  } catch (const portalis::Error& error) {
    std::fprintf(stderr, "portalis: %s\n", error.what());
    return 2;
  }
  return status;
}
