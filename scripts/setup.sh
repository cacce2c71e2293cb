#!/usr/bin/env bash
# Installs whatever the build and the tests need and the machine lacks. Safe to repeat; about a second when nothing is missing.
#   input:  PORTALIS_DEPS (default <clone>/.deps), XDG_CACHE_HOME (default ~/.cache)
#   result: $PORTALIS_DEPS/{venv,wasmtime,tree-sitter,cccl,vendor,vendor-python} and, where rustc has no std for wasm32-wasip1, rust/tc
# Each piece is made once per machine in <cache>/portalis/deps/NAME-HASH, HASH over its recipe; the clone holds links to them.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
deps=${PORTALIS_DEPS:-$root/.deps}
pieces=${XDG_CACHE_HOME:-$HOME/.cache}/portalis/deps

say() { printf 'setup: %s\n' "$*" >&2; }
missing() {
  say "missing: $1"
  say "  $2"
  exit 3
}
have() { command -v "$1" >/dev/null 2>&1; }
has_wasm_std() {
  local dir
  dir=$("$1" --print target-libdir --target wasm32-wasip1 2>/dev/null) && ls "$dir"/libstd-*.rlib >/dev/null 2>&1
}

# install PACKAGE...: Debian packages that are not there yet; without root, says what to install.
install() {
  local absent=() package
  for package in "$@"; do
    dpkg-query -W -f '${Status}\n' "$package" 2>/dev/null | grep -q 'ok installed' || absent+=("$package")
  done
  [ ${#absent[@]} -eq 0 ] && return
  have apt-get || missing "${absent[*]} (by their Debian names)" "install them with the system's package manager"
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    have sudo && sudo -n true 2>/dev/null || missing "Debian packages" "sudo apt-get install --no-install-recommends ${absent[*]}"
    as_root=(sudo -n)
  fi
  say "installing ${absent[*]}"
  local get=(env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300)
  "${as_root[@]}" "${get[@]}" update -qq
  "${as_root[@]}" "${get[@]}" install -y -qq --no-install-recommends "${absent[@]}" >/dev/null
}

# piece NAME HASHED-FILES... -- COMMAND...: runs COMMAND with the piece's directory appended, once per content of HASHED-FILES.
piece() {
  local name=$1 files=() dir key
  shift
  while [ "$1" != -- ]; do
    files+=("$1")
    shift
  done
  shift
  key=$(cat "${files[@]}" | sha256sum | cut -c1-16)
  dir=$pieces/$name-$key
  if [ ! -e "$dir/.complete" ]; then
    mkdir -p "$pieces"
    (
      flock 9
      [ -e "$dir/.complete" ] && exit 0
      say "making $name"
      rm -rf "$dir"
      mkdir -p "$dir"
      "$@" "$dir" || exit 1
      touch "$dir/.complete"
    ) 9>"$pieces/$name.lock" || return 1
  fi
  ln -sfn "$dir" "$deps/$name"
}

# optional WHY piece-arguments...: the same for what tests can do without; a failure is told and forgotten.
optional() {
  local why=$1
  shift
  (piece "$@") || say "without $1: $why"
}

make_venv() {
  python3 -m venv "$1"
  "$1/bin/python" -m pip install -q --disable-pip-version-check -r "$root/scripts/requirements.txt"
}

make_vendor() { cargo vendor -q --locked --versioned-dirs --manifest-path "$root/runtime/Cargo.toml" "$1" >/dev/null; }
make_vendor_python() { cargo vendor -q --locked --versioned-dirs --manifest-path "$root/runtime/python/Cargo.toml" "$1" >/dev/null; }

setup_system() {
  if have apt-get; then
    install cmake ninja-build g++ libfmt-dev libgtest-dev libbenchmark-dev libcli11-dev libutf8proc-dev libminizip-dev libtomlplusplus-dev libyaml-cpp-dev zlib1g-dev abigail-tools ccache runc
    [ -e /usr/include/boost/beast.hpp ] || install libboost-dev
    have python3 || install python3
    python3 -c 'import ensurepip, venv' 2>/dev/null || install python3-venv
  fi
  local tool
  for tool in cmake ninja g++ python3; do have "$tool" || missing "$tool" "install it with the system's package manager"; done
  python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' ||
    missing "CPython 3.11 as python3" "what a translation does is compared with CPython 3.11"
}

setup_rust() {
  have cargo && have rustc || install rustc-web cargo-web libstd-rust-web-dev
  have cargo || missing "cargo" "install Rust 1.95 or newer"
  cargo fmt --version >/dev/null 2>&1 || install rustfmt-web
  cargo clippy --version >/dev/null 2>&1 || install rust-web-clippy
  if has_wasm_std rustc; then
    rm -rf "$deps/rust"
    return
  fi
  if have rustup && timeout 120 rustup target add wasm32-wasip1 >/dev/null 2>&1 && has_wasm_std rustc; then
    rm -rf "$deps/rust"
    return
  fi
  install rustc-web cargo-web libstd-rust-web-dev rust-web-src wasi-libc lld-22
  /usr/bin/rustc -vV >"$deps/rustc-version"
  piece rust "$root/scripts/setup_wasm_rust.sh" "$deps/rustc-version" -- "$root/scripts/setup_wasm_rust.sh"
}

# What is fetched only where it is asked for: `cuda`, a CUDA compiler.
main() {
  mkdir -p "$deps"
  if [ "${1:-}" = cuda ]; then
    optional "the CUDA plugin is not compiled" cuda "$root/scripts/setup_cuda.sh" -- "$root/scripts/setup_cuda.sh"
    return
  fi
  setup_system
  setup_rust
  piece venv "$root/scripts/requirements.txt" -- make_venv
  piece wasmtime "$root/scripts/setup_wasmtime.sh" -- "$root/scripts/setup_wasmtime.sh"
  piece tree-sitter "$root/scripts/setup_tree_sitter.sh" -- "$root/scripts/setup_tree_sitter.sh"
  optional "the data-parallel steps are not tested on Thrust" cccl "$root/scripts/setup_cccl.sh" -- "$root/scripts/setup_cccl.sh"
  piece vendor "$root/runtime/Cargo.lock" -- make_vendor
  piece vendor-python "$root/runtime/python/Cargo.lock" -- make_vendor_python
}

main "$@"
