// Translates one Python file through the C++ classes and prints its Rust; or says why it cannot.
//
// usage: translate FILE.py
// Exit status: 0 with the Rust on stdout, 1 for a refused program, 2 when a call itself failed.
#include <iostream>
#include <portalis/portalis.hpp>

namespace {

int translate(const char* path) {
  const portalis::Session session;
  const auto source = portalis::Source::load(session, path);
  const auto tree = portalis::Tree::parse(session, source);
  const auto module = portalis::Module::analyze(session, tree);
  const auto crate = portalis::Crate::translate(session, module);
  if (!crate.ok()) {
    std::cerr << crate.diagnostics().text();
    return 1;
  }
  for (size_t i = 0; i < crate.num_files(); ++i) {
    std::cout << "// src/" << crate.file_path(i) << '\n' << crate.file_text(i);
  }
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "usage: translate FILE.py\n";
    return 2;
  }
  try {
    return translate(argv[1]);
  } catch (const portalis::Error& error) {
    std::cerr << "translate: " << error.what() << '\n';
    return 2;
  }
}
