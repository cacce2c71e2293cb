#include "device/backend.hpp"

namespace portalis::device {

host::Status check_table(const portalis_backend* table, const std::string& where) {
  if (table == nullptr || table->abi != PORTALIS_BACKEND_ABI) {
    return host::unavailable_error(where + " was built for another version of Portalis");
  }
  // Everything up to the first operation belongs to every table.
  if (table->size < offsetof(portalis_backend, utilisation) || table->name == nullptr) {
    return host::unavailable_error(where + " has an incomplete table of functions");
  }
  return host::Done();
}

host::Error status_error(const Backend& backend, int32_t status, const std::string& action) {
  const std::string text =
      backend.name() + " cannot " + action + ": " + std::string(backend->status_text(status));
  return status == PORTALIS_DEVICE_OUT_OF_MEMORY ? host::limit_error(text)
                                                 : host::unavailable_error(text);
}

}  // namespace portalis::device
