// Finding a Rust toolchain that can build for a target.
//
// Input: a target and, optionally, a compiler's path. Output: rustc, cargo and what identifies
// them. Invariant: a compiler that was asked for is used or refused; the order is option,
// PORTALIS_RUSTC, the one that setup made, the PATH.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "host/error.hpp"

namespace portalis::wasm {

enum class Target { kWasm, kNative };

struct Toolchain {
  std::filesystem::path rustc;
  std::filesystem::path cargo;
  std::string version;  // output of `rustc -vV`; part of every cache key
  std::string triple;   // what --target gets
};

constexpr std::string_view kWasmTriple = "wasm32-wasip1";

host::Result<Toolchain> find_toolchain(Target target, const std::filesystem::path& configured = {});

}  // namespace portalis::wasm
