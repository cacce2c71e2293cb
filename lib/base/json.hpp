// JSON text.
//
// Input: calls in the order of the document. Output: compact JSON with all strings escaped; bytes
// that are not UTF-8 come out as U+FFFD. Invariant: keys are written only inside objects.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace portalis::base {

class JsonWriter {
 public:
  JsonWriter& begin_object();
  JsonWriter& end_object();
  JsonWriter& begin_array();
  JsonWriter& end_array();
  JsonWriter& key(std::string_view name);
  JsonWriter& value(std::string_view text);
  JsonWriter& value(const char* text) { return value(std::string_view(text)); }
  JsonWriter& value(int64_t number);
  JsonWriter& value(double number);
  JsonWriter& value(bool truth);
  JsonWriter& null();

  template <typename T>
  JsonWriter& member(std::string_view name, const T& item) {
    key(name);
    return value(item);
  }
  JsonWriter& member(std::string_view name, uint32_t number) {
    return key(name).value(static_cast<int64_t>(number));
  }

  const std::string& text() const { return text_; }

 private:
  void separate();

  std::string text_;
  bool needs_comma_ = false;
};

// The text in quotes.
std::string json_quote(std::string_view text);

}  // namespace portalis::base
