#!/bin/sh
# wasmtime's C API without compiling it: the shared library from its PyPI wheel, the headers from its crate.
#   usage: setup_wasmtime.sh DIR
#   result: DIR/include/wasmtime.h, DIR/lib/_libwasmtime.so (30 MB; loaded with dlopen when verifying)
set -eu
version=50.0.1
mkdir -p "$1/lib" "$1/tmp"
dir=$(cd "$1" && pwd)
trap 'rm -rf "$dir/tmp"' EXIT
case $(uname -s)-$(uname -m) in
  Linux-x86_64) platform=linux-x86_64 ;;
  Linux-aarch64) platform=linux-aarch64 ;;
  *) echo "setup_wasmtime: no wasmtime wheel is known for $(uname -s) on $(uname -m)" >&2; exit 3 ;;
esac
python3 -m pip download -q --disable-pip-version-check --no-deps -d "$dir/tmp" "wasmtime==$version"
python3 - "$dir" "$platform" <<'P'
import glob, sys, zipfile
directory, platform = sys.argv[1:]
wheel = zipfile.ZipFile(glob.glob(directory + "/tmp/wasmtime-*.whl")[0])
name = [n for n in wheel.namelist() if n.endswith(platform + "/_libwasmtime.so")][0]
with open(directory + "/lib/_libwasmtime.so", "wb") as out:
    out.write(wheel.read(name))
P
# `cargo info` unpacks the crate of the C API into cargo's registry cache and builds nothing.
cargo info -q "wasmtime-c-api-impl@$version" >/dev/null 2>"$dir/tmp/cargo.log" || { cat "$dir/tmp/cargo.log" >&2; exit 1; }
headers=$(ls -d "${CARGO_HOME:-$HOME/.cargo}"/registry/src/*/wasmtime-c-api-impl-"$version"/include | tail -1)
rm -rf "$dir/include"
cp -r "$headers" "$dir/include"
chmod -R u+w "$dir/include"
sed -E 's/#cmakedefine (\w+)/#define \1/; /DISABLE_LOGGING/d' "$headers/wasmtime/conf.h.in" > "$dir/include/wasmtime/conf.h"
