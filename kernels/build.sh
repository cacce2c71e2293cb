#!/bin/sh
# Compiles the CUDA plugin; no GPU, driver or CMake is needed.
#   usage: kernels/build.sh NVCC OUT [ARCHITECTURE...]      75 80 90 by default, and code that newer ones translate
#   result: OUT, a shared library for libportalis to load
set -eu
nvcc=$1
out=$2
shift 2
root=$(cd "$(dirname "$0")/.." && pwd)
[ $# -gt 0 ] || set -- 75 80 90
codes=
for architecture in "$@"; do
  codes="$codes -gencode arch=compute_$architecture,code=sm_$architecture"
  newest=$architecture
done
# A toolkit from PyPI keeps its libraries where nvcc's profile does not look.
libraries=$(dirname "$(dirname "$(readlink -f "$nvcc")")")/lib
# 20091: the steps' tables are for the device; nothing in a plugin reads them on the host.
# shellcheck disable=SC2086
"$nvcc" -std=c++20 -O3 --expt-relaxed-constexpr -Werror all-warnings -diag-suppress 20091 \
  -Xcompiler=-fPIC,-fvisibility=hidden,-Wall -shared -cudart static --threads 2 \
  $codes -gencode "arch=compute_$newest,code=compute_$newest" \
  -I"$root/lib" -I"$root" -L"$libraries" -o "$out" "$root/kernels/cuda_backend.cu"
