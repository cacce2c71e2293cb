#!/bin/sh
# A Rust toolchain with std for wasm32-wasip1, made out of Debian's packages, for machines whose own rustc lacks that target.
#   usage: setup_wasm_rust.sh DIR
#   result: DIR/tc/bin/{rustc,cargo}; about 75 CPU-seconds, 80 MB. DIR may be moved only by running this again.
# Needs the Debian packages rustc-web cargo-web libstd-rust-web-dev rust-web-src wasi-libc lld-22 (`./x setup` installs them).
set -eu
mkdir -p "$1"
dir=$(cd "$1" && pwd)
vendor=$(ls -d /usr/src/rustc-1.*/library/vendor 2>/dev/null | tail -1)
[ -n "$vendor" ] || { echo "setup_wasm_rust: no Rust library sources in /usr/src (package rust-web-src)" >&2; exit 3; }
host=$(/usr/bin/rustc -vV | sed -n 's/^host: //p')

# An empty crate is enough: -Z build-std compiles the standard library as its dependency.
std=$dir/std
mkdir -p "$std/src" "$std/.cargo"
: > "$std/src/lib.rs"
printf '[package]\nname = "stdbuild"\nversion = "0.1.0"\nedition = "2021"\n[workspace]\n' > "$std/Cargo.toml"
printf '[source.crates-io]\nreplace-with = "v"\n[source.v]\ndirectory = "%s"\n' "$vendor" > "$std/.cargo/config.toml"
cd "$std"
# RUSTC_BOOTSTRAP allows -Z on a stable compiler; without embed-bitcode, LTO fails with "Can't find section .llvmbc".
env -u RUSTUP_TOOLCHAIN RUSTFLAGS=-Cembed-bitcode=yes RUSTC=/usr/bin/rustc RUSTC_BOOTSTRAP=1 CARGO_TARGET_DIR="$std/target" \
  /usr/bin/cargo build -q --offline --release -Z build-std=std,panic_abort --target wasm32-wasip1

tc=$dir/tc
wasm=$tc/lib/rustlib/wasm32-wasip1/lib
rm -rf "$tc"
mkdir -p "$wasm/self-contained" "$tc/bin" "$tc/lib/rustlib/$host/bin"
for rlib in "$std"/target/wasm32-wasip1/release/deps/lib*.rlib; do
  case $rlib in */libstdbuild-*) ;; *) cp "$rlib" "$wasm/" ;; esac
done
cp /usr/lib/wasm32-wasi/crt1-command.o /usr/lib/wasm32-wasi/crt1-reactor.o /usr/lib/wasm32-wasi/libc.a "$wasm/self-contained/"
ln -s "/usr/lib/rustlib/$host/lib" "$tc/lib/rustlib/$host/lib"
ln -s /usr/lib/llvm-22/bin/lld "$tc/lib/rustlib/$host/bin/rust-lld"
printf '#!/bin/sh\nexec /usr/bin/rustc --sysroot "%s" "$@"\n' "$tc" > "$tc/bin/rustc"
chmod +x "$tc/bin/rustc"
ln -s /usr/bin/cargo "$tc/bin/cargo"
rm -rf "$std"
