// Reading JSON: rustc's messages, manifests. base/json.hpp writes it.
//
// Input: UTF-8 text. Output: a Json value, or nothing when the text is not JSON. Invariant: objects
// keep their order; numbers keep their spelling, so nothing is rounded.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace portalis::host {

class Json {
 public:
  enum class Kind { kNull, kBool, kNumber, kString, kArray, kObject };

  // Half of a surrogate pair is no text; Python's strings may hold one all the same.
  enum class Surrogates { kReject, kKeep };

  // `stopped_at` gets the byte from which on the text is not JSON.
  static std::optional<Json> parse(std::string_view text, size_t* stopped_at = nullptr,
                                   Surrogates surrogates = Surrogates::kReject);

  Kind kind() const { return kind_; }
  bool is_null() const { return kind_ == Kind::kNull; }
  bool as_bool() const { return kind_ == Kind::kBool && text_ == "true"; }
  // The text of a string; "" for every other kind.
  std::string_view as_string() const { return kind_ == Kind::kString ? text_ : std::string_view(); }
  // The spelling of a number; "" for every other kind.
  std::string_view as_number() const { return kind_ == Kind::kNumber ? text_ : std::string_view(); }
  // The value of an integer in range; `otherwise` for everything else.
  int64_t as_int(int64_t otherwise = 0) const;
  const std::vector<Json>& items() const { return items_; }
  const std::vector<std::pair<std::string, Json>>& members() const { return members_; }
  // The member `name` of an object; a null value when there is none.
  const Json& operator[](std::string_view name) const;

  // The same kind and content; numbers by their spelling, objects with their order.
  bool operator==(const Json& other) const;

 private:
  friend class JsonReader;
  Kind kind_ = Kind::kNull;
  std::string text_;
  std::vector<Json> items_;
  std::vector<std::pair<std::string, Json>> members_;
};

}  // namespace portalis::host
