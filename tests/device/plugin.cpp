// Plugins for the tests: the CPU backend under the name `cuda`, as PORTALIS_TEST_PLUGIN_FORM says.
//
//   0  whole, but it has little memory
//   1  for a library of another version
//   2  older: without the operations
//   3  without a device
//   4  whole, with the memory of the machine
#include "fallback/cpu_backend.hpp"

namespace {

constexpr size_t kLittle = 1 << 20;

int32_t alloc(portalis_device_stream* stream, size_t bytes, void** out) {
  if (bytes > kLittle && PORTALIS_TEST_PLUGIN_FORM != 4) return PORTALIS_DEVICE_OUT_OF_MEMORY;
  return portalis::fallback::cpu_backend().alloc(stream, bytes, out);
}
int32_t utilisation(int32_t, int32_t* out) {
  *out = 42;
  return PORTALIS_DEVICE_OK;
}
[[maybe_unused]] int32_t no_devices() { return 0; }

portalis_backend make_table() {
  portalis_backend table = portalis::fallback::cpu_backend();
  table.name = "cuda";
  table.alloc = alloc;
  table.utilisation = utilisation;
#if PORTALIS_TEST_PLUGIN_FORM == 2
  table.size = offsetof(portalis_backend, utilisation);
#elif PORTALIS_TEST_PLUGIN_FORM == 3
  table.device_count = no_devices;
#endif
  return table;
}

}  // namespace

extern "C" __attribute__((visibility("default"))) const portalis_backend* portalis_backend_entry(
    uint32_t host_abi) {
  static const portalis_backend kTable = make_table();
  return PORTALIS_TEST_PLUGIN_FORM == 1 || host_abi != PORTALIS_BACKEND_ABI ? nullptr : &kTable;
}
