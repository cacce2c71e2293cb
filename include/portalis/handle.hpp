// What every class of the C++ interface is made of: an owned handle, text, errors as exceptions.
//
// Input: the C ABI. Output: RAII classes over it; header only. Invariant: a failed call throws
// portalis::Error; a moved-from object may only be destroyed or assigned.
#pragma once

#ifndef PORTALIS_ALLOW_UNSTABLE
#define PORTALIS_ALLOW_UNSTABLE
#endif
#include <portalis.h>

#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

namespace portalis {

inline std::string_view view(portalis_str_t text) { return {text.data, text.size}; }
inline portalis_str_t str(std::string_view text) { return {text.data(), text.size()}; }

/// A call that could not be carried out.
class Error : public std::runtime_error {
 public:
  Error(int32_t code, const std::string& message) : std::runtime_error(message), code_(code) {}
  /// PORTALIS_ERROR_*.
  int32_t code() const { return code_; }

 private:
  int32_t code_;
};

/// Throws what the call gave, if anything.
inline void check(portalis_error_t* error) {
  if (error == nullptr) return;
  Error made(portalis_error_code(error), std::string(view(portalis_error_message(error))));
  portalis_error_delete(error);
  throw made;
}

template <typename T, void (*Delete)(T*)>
class Handle {
 public:
  explicit Handle(T* raw) : raw_(raw) {}
  const T* get() const { return raw_.get(); }

 private:
  struct Deleter {
    void operator()(T* raw) const { Delete(raw); }
  };
  std::unique_ptr<T, Deleter> raw_;
};

/// Takes the text out of owned bytes.
inline std::string take(portalis_bytes_t* bytes) {
  std::string out(view(portalis_bytes_view(bytes)));
  portalis_bytes_delete(bytes);
  return out;
}

}  // namespace portalis
