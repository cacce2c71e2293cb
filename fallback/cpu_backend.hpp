// The CPU behind the device interface: always there, and the measure of what other backends give.
//
// Input: calls through the table of device/backend_abi.h. Output: work done when the call returns.
// Invariant: device memory is the process' own, so that columns can be read where they are.
#pragma once

#include "device/backend_abi.h"

namespace portalis::fallback {

const portalis_backend& cpu_backend();

// Whether an operation can work on the arguments: a PORTALIS_DEVICE_* status.
int32_t check_args(const portalis_lex_args& args);
// The operation `lex` (cpu_lex.cpp).
int32_t lex(const portalis_lex_args& args, portalis_lex_columns& out);
// The operation `parse` (cpu_parse.cpp).
int32_t parse(const portalis_lex_args& args, portalis_parse_columns& out);

}  // namespace portalis::fallback
