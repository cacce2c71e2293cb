// What a user of the library sets once.
#pragma once

#include "portalis/handle.hpp"

namespace portalis {

class Session : public Handle<portalis_session_t, portalis_session_delete> {
 public:
  explicit Session(const portalis_session_options_t* options = nullptr) : Handle(make(options)) {}

  /// What the machine offers; `complete` tells whether nothing is missing.
  std::string doctor(bool json, bool* complete) const {
    portalis_bytes_t* out = nullptr;
    int32_t all = 0;
    check(portalis_session_doctor(get(), json ? 1 : 0, &all, &out));
    *complete = all != 0;
    return take(out);
  }

 private:
  static portalis_session_t* make(const portalis_session_options_t* options) {
    portalis_session_t* out = nullptr;
    check(portalis_session_new(options, &out));
    return out;
  }
};

}  // namespace portalis
