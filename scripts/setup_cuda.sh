#!/bin/sh
# nvcc, cudart and CCCL from PyPI, to compile the CUDA plugin; no GPU or driver is needed.
#   usage: setup_cuda.sh DIR
#   result: DIR/cuda with bin/nvcc, include, lib; 300 MB
# The versions are pinned; CCCL's is that of setup_cccl.sh.
set -eu
mkdir -p "$1"
dir=$(cd "$1" && pwd)
python3 -m venv "$dir/venv"
timeout 400 "$dir/venv/bin/python" -m pip install -q --disable-pip-version-check nvidia-cuda-nvcc==13.0.88 nvidia-cuda-crt==13.0.88 \
  nvidia-nvvm==13.0.88 nvidia-cuda-runtime==13.0.96 nvidia-cuda-cccl==13.0.85
ln -sfn "$(echo "$dir"/venv/lib/python3*/site-packages/nvidia/cu13)" "$dir/cuda"
"$dir/cuda/bin/nvcc" --version >/dev/null
