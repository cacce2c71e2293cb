#!/usr/bin/env python3
"""Compiles the CUDA plugin for all architectures that it promises, and checks what came out; no GPU is needed.

Input:  nvcc: PORTALIS_NVCC, or nvcc of the PATH, or what `scripts/setup.sh cuda` fetches. Output: `N passed, N failed`, or `skipped: WHY`.
Invariant: the plugin is compiled once for each content of its sources; it stays in the cache, and build/cuda holds a link to it.
"""

import ctypes
import hashlib
import os
import pathlib
import shutil
import struct
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
DEPS = pathlib.Path(os.environ.get("PORTALIS_DEPS", ROOT / ".deps"))
CACHE = (
    pathlib.Path(os.environ.get("XDG_CACHE_HOME", pathlib.Path.home() / ".cache"))
    / "portalis"
    / "cuda"
)
ARCHITECTURES = {75, 80, 90}
FATBIN_MAGIC = 0xBA55ED50
FATBIN_ELF = 2


def find_nvcc():
    """The compiler, or None with a message."""
    named = os.environ.get("PORTALIS_NVCC") or shutil.which("nvcc")
    if named:
        return pathlib.Path(named)
    fetched = DEPS / "cuda" / "cuda" / "bin" / "nvcc"
    if not fetched.exists():
        subprocess.run([ROOT / "scripts" / "setup.sh", "cuda"], check=False)
    return fetched if fetched.exists() else None


def sources():
    """What the plugin is made of, as its compiler finds it."""
    folders = ("kernels", "lib/base", "lib/parse", "lib/parse/steps", "lib/device")
    files = [path for folder in folders for path in (ROOT / folder).iterdir()]
    wanted = {".cu", ".hpp", ".h", ".inc", ".sh"}
    return sorted(path for path in files if path.suffix in wanted)


def build(nvcc):
    """The plugin, from the cache when nothing that it is made of has changed."""
    digest = hashlib.sha256(
        subprocess.run([nvcc, "--version"], capture_output=True, check=True).stdout
    )
    for path in sources():
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    plugin = CACHE / digest.hexdigest()[:16] / "libportalis_cuda.so"
    if not plugin.exists():
        plugin.parent.mkdir(parents=True, exist_ok=True)
        made = plugin.with_suffix(f".{os.getpid()}.so")
        done = subprocess.run(
            [ROOT / "kernels" / "build.sh", nvcc, made], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
        )  # fmt: skip
        if done.returncode != 0:
            print(done.stdout)
            return None
        made.rename(plugin)
    folder = ROOT / "build" / "cuda"
    folder.mkdir(parents=True, exist_ok=True)
    link = folder / plugin.name
    link.unlink(missing_ok=True)
    link.symlink_to(plugin)
    return plugin


def architectures(plugin):
    """The architectures that the plugin holds machine code for."""
    data = plugin.read_bytes()
    found = set()
    at = data.find(struct.pack("<I", FATBIN_MAGIC))
    while at >= 0:
        _, _, header, size = struct.unpack_from("<IHHQ", data, at)
        entry, end = at + header, at + header + size
        while entry < end:
            kind, _, entry_header, entry_size = struct.unpack_from("<HHIQ", data, entry)
            (architecture,) = struct.unpack_from("<I", data, entry + 28)
            if entry_header == 0:
                break
            if kind == FATBIN_ELF:
                found.add(architecture)
            entry += entry_header + entry_size
        at = data.find(struct.pack("<I", FATBIN_MAGIC), at + 4)
    return found


def exported(plugin):
    command = ["nm", "-D", "--defined-only", plugin]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return {line.split()[-1] for line in done.stdout.splitlines()}


class Table(ctypes.Structure):
    """The beginning of portalis_backend."""

    _fields_ = [  # noqa: RUF012
        ("abi", ctypes.c_uint32),
        ("size", ctypes.c_uint32),
        ("name", ctypes.c_char_p),
        ("score", ctypes.CFUNCTYPE(ctypes.c_int32)),
        ("device_count", ctypes.CFUNCTYPE(ctypes.c_int32)),
    ]


def check(plugin):
    """(what, whether it holds) for all that can be seen without a GPU."""
    library = ctypes.CDLL(str(plugin))
    entry = library.portalis_backend_entry
    entry.argtypes, entry.restype = [ctypes.c_uint32], ctypes.POINTER(Table)
    table = entry(1).contents
    names = {name for name in exported(plugin) if not name.startswith("_")}
    has_gpu = pathlib.Path("/dev/nvidiactl").exists()
    return [
        ("machine code for all architectures", architectures(plugin) >= ARCHITECTURES),
        ("exports its entry alone", names == {"portalis_backend_entry"}),
        ("is called cuda", table.name == b"cuda"),
        ("refuses a library of another version", not entry(2)),
        ("scores 0 without a GPU", has_gpu or table.score() == 0),
        ("counts no device without a GPU", has_gpu or table.device_count() == 0),
    ]


def main():
    nvcc = find_nvcc()
    if nvcc is None:
        print("skipped: there is no nvcc, and it could not be fetched")
        return 0
    plugin = build(nvcc)
    if plugin is None:
        print("0 passed, 1 failed")
        return 1
    results = check(plugin)
    for what, holds in results:
        if not holds:
            print(f"not so: {what}")
    failed = sum(not holds for _, holds in results)
    print(f"{len(results) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
