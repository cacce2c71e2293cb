#!/bin/sh
# CCCL's headers (Thrust, CUB, libcu++) from their PyPI wheel, for running the data-parallel steps on a CPU.
#   usage: setup_cccl.sh DIR
#   result: DIR/include/thrust and its siblings; 3 MB are fetched
# The version is that of the CUDA toolkit in setup_cuda.sh, and so pinned.
set -eu
version=13.0.85
sum=e0da7ad981f3a8aff08241b5bfc1af868742a63e2762f53a5171c492ef242649
mkdir -p "$1/tmp"
dir=$(cd "$1" && pwd)
trap 'rm -rf "$dir/tmp"' EXIT
python3 -m pip download -q --disable-pip-version-check --no-deps --only-binary :all: --platform manylinux_2_17_x86_64 \
  -d "$dir/tmp" "nvidia-cuda-cccl==$version"
wheel=$(ls "$dir"/tmp/*.whl)
echo "$sum  $wheel" | sha256sum --check --quiet
python3 - "$wheel" "$dir/tmp/files" <<'P'
import sys, zipfile
zipfile.ZipFile(sys.argv[1]).extractall(sys.argv[2])
P
version_header=$(find "$dir/tmp/files" -path '*/thrust/version.h')
rm -rf "$dir/include"
mv "$(dirname "$(dirname "$version_header")")" "$dir/include"
