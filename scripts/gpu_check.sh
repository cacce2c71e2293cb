#!/usr/bin/env bash
# Builds, checks and measures the GPU side on a machine with an NVIDIA GPU; needs nvcc and g++, no network and no test framework.
#   usage: scripts/gpu_check.sh [FOLDER...]      folders of Python files; this Python's library, tests/golden and the corpus by default
#   result: figures in bench/results/gpu-NAME.md, NAME the GPU's; exit status 1 when something is wrong
# Without a GPU it ends with "skipped: no GPU" and status 0. Settings: NVCC, GPU_CHECK_DIR (where it builds, default build-gpu).
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"

skip() {
  echo "skipped: $1"
  exit 0
}
have() { command -v "$1" >/dev/null 2>&1; }

have nvidia-smi && nvidia-smi -L 2>/dev/null | grep -q '^GPU' || skip "no GPU"
nvcc=${NVCC:-$(command -v nvcc || ls /usr/local/cuda/bin/nvcc 2>/dev/null || true)}
[ -n "$nvcc" ] || skip "no nvcc"
gpu=$(nvidia-smi --query-gpu=name --format=csv,noheader | head -n 1)
architecture=$(nvidia-smi --query-gpu=compute_cap --format=csv,noheader | head -n 1 | tr -d .)
dir=${GPU_CHECK_DIR:-$root/build-gpu}
mkdir -p "$dir"

echo "== $gpu: building for sm_$architecture"
kernels/build.sh "$nvcc" "$dir/libportalis_cuda.so" "$architecture"
# Everything but NFKC, which needs a library.
sources=(lib/device/*.cpp lib/host/*.cpp fallback/*.cpp lib/parse/{comments,line_lexer,name_table,fstring_scan}.cpp
  lib/base/{check,interner,json,utf8}.cpp tests/parity/{plain_nfkc,executors,texts,plugin_executor}.cpp)
objects=()
for file in "${sources[@]}"; do
  objects+=("$dir/${file//\//-}.o")
  g++ -std=c++20 -O2 -DNDEBUG -I. -Ilib -Itests/parity -c -o "${objects[-1]}" "$file"
done
compile() {
  g++ -std=c++20 -O2 -DNDEBUG -I. -Ilib -Itests/parity -o "$dir/$1" "$2" "${objects[@]}" -ldl -lpthread
}
compile compare_lexers tests/parity/compare_lexers.cpp
compile compare_columns tests/parity/compare_columns.cpp
compile devices bench/devices.cpp

folders=("$@")
if [ ${#folders[@]} -eq 0 ]; then
  folders=("$(python3 -c 'import sysconfig; print(sysconfig.get_path("stdlib"))')" tests/golden)
  [ ! -d ../shared/corpus ] || folders+=(../shared/corpus)
fi
find "${folders[@]}" -name '*.py' -not -path '*/site-packages/*' | sort >"$dir/files"

plugin=$dir/libportalis_cuda.so
status=0
check() {
  echo "== $*"
  "$@" || status=1
}
for program in compare_lexers compare_columns; do
  for version in 3.11 3.13; do
    check "$dir/$program" --plugin "$plugin" --python "$version" <"$dir/files"
    check "$dir/$program" --plugin "$plugin" --python "$version" --random 20000 --pieces
  done
  check "$dir/$program" --plugin "$plugin" --all 4
  check "$dir/$program" --plugin "$plugin" --all 5 --sample 97
done
check "$dir/compare_columns" --plugin "$plugin" --all 3 --pieces
check "$dir/compare_columns" --plugin "$plugin" --mutants 200000 <"$dir/files"
if have compute-sanitizer; then
  for tool in memcheck racecheck initcheck; do
    check compute-sanitizer --tool "$tool" --error-exitcode 1 "$dir/compare_lexers" --plugin "$plugin" --random 300
    check compute-sanitizer --tool "$tool" --error-exitcode 1 "$dir/compare_columns" --plugin "$plugin" --random 300 --pieces
  done
else
  echo "skipped: no compute-sanitizer"
fi

measure() { "$dir/devices" 20 "$plugin" <"$1"; }
head -n 20 "$dir/files" >"$dir/few"
{ for _ in 1 2 3 4 5 6 7 8; do cat "$dir/files"; done; } >"$dir/many"
results=bench/results/gpu-$(echo "$gpu" | tr 'A-Z ' 'a-z-' | tr -cd 'a-z0-9-').md
{
  echo "# Tokenizing and parsing on $gpu"
  echo
  echo "Measured by \`scripts/gpu_check.sh\` on $(date -u +%Y-%m-%d), driver $(nvidia-smi --query-gpu=driver_version --format=csv,noheader | head -n 1)," \
    "$("$nvcc" --version | sed -n 's/.*release \([^,]*\),.*/nvcc \1/p'), host $(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -n 1)."
  echo "Medians of 20 rounds; the CPU's tokenizer on one core; copies from and to ordinary memory."
  echo
  echo "| device | operation | bytes | files | rows | to device ms | work ms | to host ms | work GB/s | all GB/s |"
  echo "|---|---|---|---|---|---|---|---|---|---|"
  for files in few files many; do
    measure "$dir/$files" | awk -F '\t' '{
      printf "| %s | %s | %d | %d | %d | %s | %s | %s | %.3f | %.3f |\n", $1, $2, $4, $5, $6, $7, $8, $9, $4 / $8 / 1e6, $4 / ($7 + $8 + $9) / 1e6
    }'
  done
} >"$dir/results.md" || status=1
if [ $status -eq 0 ]; then
  cp "$dir/results.md" "$results"
  cat "$results"
  echo "all equal; figures in $results"
else
  echo "something is wrong; see above" >&2
fi
exit $status
