// One run of a program.
#pragma once

#include "portalis/handle.hpp"

namespace portalis {

class Execution : public Handle<portalis_execution_t, portalis_execution_delete> {
 public:
  using Handle::Handle;
  int32_t ending() const { return portalis_execution_ending(get()); }
  int32_t status() const { return portalis_execution_status(get()); }
  std::string_view reason() const { return view(portalis_execution_reason(get())); }
  std::string_view output() const { return view(portalis_execution_output(get())); }
  std::string_view error_output() const { return view(portalis_execution_error_output(get())); }
};

}  // namespace portalis
