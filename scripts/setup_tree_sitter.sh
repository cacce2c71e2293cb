#!/usr/bin/env bash
# Fetches the C sources of tree-sitter and its Python grammar.
#   input:  DIR; cargo
#   result: DIR/tree-sitter and DIR/tree-sitter-python, each with src/
# The versions are pinned, and so are the checksums of their crates.
set -euo pipefail
dir=${1:?usage: setup_tree_sitter.sh DIR}
core=0.25.10
core_sum=78f873475d258561b06f1c595d93308a7ed124d9977cb26b148c2084a4a3cc87
python=0.25.0
python_sum=6bf85fd39652e740bf60f46f4cda9492c3a9ad75880575bf14960f775cb74a1c

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/src"
: >"$work/src/lib.rs"
cat >"$work/Cargo.toml" <<TOML
[package]
name = "fetch"
version = "0.0.0"
edition = "2021"

[dependencies]
tree-sitter = "=$core"
tree-sitter-python = "=$python"
TOML
(cd "$work" && cargo vendor --quiet vendored >/dev/null)

# take NAME CHECKSUM: cargo has checked the files against the checksum that it notes beside them.
take() {
  if ! grep -q "\"package\":\"$2\"" "$work/vendored/$1/.cargo-checksum.json"; then
    printf 'setup_tree_sitter: %s does not have the expected checksum\n' "$1" >&2
    exit 1
  fi
  mkdir -p "$dir"
  rm -rf "${dir:?}/$1"
  cp -R "$work/vendored/$1" "$dir/$1"
}
take tree-sitter "$core_sum"
take tree-sitter-python "$python_sum"
